#include "desktop/catalog/exportcontroller.h"

#include "base/humantext.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/catalog/catalogfeed.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/savedialog.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"

#include <QDate>
#include <QDir>

#include <utility>

namespace reeldeck {
namespace {

/// Assets written at once of those that are known already.
constexpr qsizetype Piece = 200;

} // namespace

ExportController::ExportController(MainWindow *window, AssetTableModel *model, CatalogFeed *feed,
                                   SelectionController *selection, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_feed(feed)
    , m_selection(selection)
{
    const Actions *actions = window->actions();
    connect(actions->exportListing, &QAction::triggered, this, [this] { choosePlace(false); });
    connect(actions->exportSelected, &QAction::triggered, this, [this] { choosePlace(true); });
    connect(window->exportBar(), &OfferBar::actionTriggered, &m_gathering, &AssetGathering::goOn);
    connect(window->exportBar(), &OfferBar::cancelled, this, &ExportController::end);
    connect(feed, &CatalogFeed::readersGone, this, &ExportController::end);
    connect(selection, &SelectionController::changed, this, &ExportController::updateActions);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ExportController::updateActions);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ExportController::updateActions);
    connect(model, &QAbstractItemModel::modelReset, this, &ExportController::updateActions);
    updateActions();
    m_gathering.setBusyCheck([model] { return model->isLoading(); });
    connect(&m_gathering, &AssetGathering::changed, this, [this] { showProgress(); });
    connect(&m_gathering, &AssetGathering::finished, this, [this] {
        onFinished(m_gathering.isComplete() ? std::nullopt : std::optional(m_gathering.total()));
    });
}

ExportController::~ExportController()
{
    m_gathering.disconnect(this);
    m_model->disconnect(this);
}

void ExportController::choosePlace(bool isSelection)
{
    if (!m_path.isEmpty())
        return;
    const QString name =
            QStringLiteral("assets-%1").arg(QDate::currentDate().toString(Qt::ISODate));
    chooseTablePlace(m_window, isSelection ? tr("Export Selected Assets") : tr("Export Assets"),
                     name, [this, isSelection](const QString &path) {
                         if (isSelection)
                             exportSelected(path);
                         else
                             exportListing(path);
                     });
}

bool ExportController::begin(const QString &path)
{
    if (!m_path.isEmpty())
        return false;
    m_path = path;
    m_written = 0;
    m_isCopy = m_feed->place() == CatalogFeed::Place::Copy;
    updateActions();
    return true;
}

void ExportController::exportListing(const QString &path)
{
    if (!begin(path))
        return;
    m_file.begin(path, [this](const std::optional<Error> &problem) {
        if (problem)
            fail(*problem);
        else
            gather({});
    });
}

void ExportController::exportSelected(const QString &path)
{
    if (!m_selection->isAll()) {
        m_selection->take(
                SelectionController::Detail::Full, [this, path](const QList<Asset> &assets) {
                    if (!begin(path))
                        return;
                    m_file.begin(path, [this, assets](const std::optional<Error> &problem) {
                        if (problem)
                            fail(*problem);
                        else
                            writeKnown(assets, 0);
                    });
                });
        return;
    }
    if (!begin(path))
        return;
    m_file.begin(path, [this, except = m_selection->except()](const std::optional<Error> &problem) {
        if (problem)
            fail(*problem);
        else
            gather(except);
    });
}

void ExportController::gather(const QSet<AssetId> &except)
{
    std::unique_ptr<PageSource> reader = m_feed->reader();
    if (!reader) {
        end();
        return;
    }
    m_gathering.start(std::move(reader), m_feed->listing().query,
                      [this, except](QList<Asset> assets, const std::function<void()> &next) {
                          assets.removeIf([&except](const Asset &asset) {
                              return except.contains(asset.id);
                          });
                          m_file.write(assets, [this, next, count = int(assets.size())](
                                                       const std::optional<Error> &problem) {
                              if (problem) {
                                  fail(*problem);
                                  return;
                              }
                              m_written += count;
                              next();
                          });
                      });
}

void ExportController::writeKnown(const QList<Asset> &assets, qsizetype from)
{
    const QList<Asset> piece = assets.mid(from, Piece);
    if (piece.isEmpty()) {
        onFinished(std::nullopt);
        return;
    }
    showProgress(int(from), int(assets.size()));
    m_file.write(piece,
                 [this, assets, from, count = piece.size()](const std::optional<Error> &problem) {
                     if (problem) {
                         fail(*problem);
                         return;
                     }
                     m_written += int(count);
                     writeKnown(assets, from + count);
                 });
}

void ExportController::showProgress()
{
    if (m_path.isEmpty() || !m_gathering.isActive())
        return;
    const int total = m_gathering.total() >= 0 ? m_gathering.total() : m_model->rowCount();
    const std::optional<Error> &trouble = m_gathering.trouble();
    if (!trouble) {
        showProgress(m_written, total);
    } else if (m_gathering.isStopped()) {
        m_window->exportBar()->offer(tr("%1 %L2 of %Ln assets are exported so far.", nullptr, total)
                                             .arg(trouble->message)
                                             .arg(m_written),
                                     tr("Go On Exporting"), tr("Cancel Export"));
    } else {
        m_window->exportBar()->showProgress(
                tr("%1 The export goes on by itself: %L2 of %L3 so far.")
                        .arg(trouble->message)
                        .arg(m_written)
                        .arg(total),
                m_written, total, tr("Cancel"), tr("Cancel export"));
    }
}

void ExportController::showProgress(int done, int total)
{
    m_window->exportBar()->showProgress(tr("Exporting: %L1 of %L2.").arg(done).arg(total), done,
                                        total, tr("Cancel"), tr("Cancel export"));
}

void ExportController::onFinished(std::optional<int> platformTotal)
{
    m_file.finish([this, platformTotal](const std::optional<Error> &problem) {
        if (problem) {
            fail(*problem);
            return;
        }
        const QString name = displayName(QDir::toNativeSeparators(m_path));
        QStringList sentences{tr("%Ln assets are in “%1”.", nullptr, m_written).arg(name)};
        if (m_isCopy)
            sentences << tr("They come from the local copy, as the platform can't be reached.");
        else if (platformTotal)
            sentences << tr(
                    "The list changed while it was read: the platform now says there are %Ln.",
                    "assets", *platformTotal);
        m_window->messageBar()->showMessage(MessageBar::Source::Export,
                                            platformTotal ? MessageBar::Severity::Warning
                                                          : MessageBar::Severity::Info,
                                            joinSentences(sentences));
        end();
    });
}

void ExportController::fail(const Error &error)
{
    m_window->messageBar()->showMessage(MessageBar::Source::Export, MessageBar::Severity::Danger,
                                        error.message, error.details());
    end();
}

void ExportController::end()
{
    m_gathering.stop();
    m_file.abandon();
    m_path.clear();
    m_window->exportBar()->hide();
    updateActions();
}

void ExportController::updateActions()
{
    const Actions *actions = m_window->actions();
    actions->exportListing->setEnabled(m_path.isEmpty() && m_model->rowCount() > 0);
    actions->exportSelected->setEnabled(m_path.isEmpty() && m_selection->count() > 0);
}

} // namespace reeldeck

#include "desktop/catalog/selectioncontroller.h"

#include "catalog/table/assettablemodel.h"
#include "desktop/catalog/catalogfeed.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "session/workspacesession.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"

#include <QScopedValueRollback>

#include <utility>

namespace reeldeck {
namespace {

/// Enough to say what it is; there may be a hundred thousand.
Asset namesOf(const Asset &asset)
{
    Asset names;
    names.id = asset.id;
    names.filename = asset.filename;
    names.fileType = asset.fileType;
    names.size = asset.size;
    return names;
}

} // namespace

SelectionController::SelectionController(MainWindow *window, AssetTableModel *model,
                                         CatalogFeed *feed, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_feed(feed)
    , m_memory(window->assetView(), model, feed)
{
    AssetView *view = window->assetView();
    connect(view, &AssetView::selectAllRequested, this, &SelectionController::selectAll);
    connect(window->actions()->selectAll, &QAction::triggered, this,
            &SelectionController::selectAll);
    connect(view, &AssetView::selectionChanged, this, &SelectionController::onSelectionChanged);
    connect(window, &MainWindow::languageChanged, this, &SelectionController::showBar);
    wireModel();
    connect(&m_memory, &SelectionMemory::heldChanged, this, &SelectionController::changed);
    connect(this, &SelectionController::changed, this, [this] {
        const std::optional<Asset> asset = single();
        m_toldSingle = asset ? asset->id : AssetId();
    });
    connect(window->selectionBar(), &OfferBar::actionTriggered, this,
            &SelectionController::onBarAction);
    connect(window->selectionBar(), &OfferBar::cancelled, this,
            &SelectionController::onBarDismissed);
    connect(feed, &CatalogFeed::readersGone, this, [this] {
        stopGathering();
        leaveAll();
    });
    m_gathering.setBusyCheck([model] { return model->isLoading(); });
    connect(&m_gathering, &AssetGathering::changed, this, &SelectionController::showGathering);
    connect(&m_gathering, &AssetGathering::finished, this,
            [this] { hand(std::exchange(m_gathered, {})); });
    connect(&m_rows, &RowsGathering::changed, this, &SelectionController::showGathering);
    connect(&m_rows, &RowsGathering::finished, this, [this](const Result<QList<Asset>> &result) {
        if (result) {
            hand(*result);
            return;
        }
        stopGathering();
        m_window->messageBar()->showMessage(MessageBar::Source::Selection,
                                            MessageBar::Severity::Warning, result.error().message,
                                            result.error().details());
        // Later: this may be told by a signal of the model's.
        QMetaObject::invokeMethod(m_model, &AssetTableModel::refresh, Qt::QueuedConnection);
    });
}

SelectionController::~SelectionController()
{
    m_gathering.disconnect(this);
    m_rows.disconnect(this);
    m_model->disconnect(this);
}

void SelectionController::wireModel()
{
    const auto updateSelectAll = [this] {
        m_window->actions()->selectAll->setEnabled(m_model->rowCount() > 0);
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this, updateSelectAll](const QModelIndex &, int first, int last) {
                onRowsInserted(first, last);
                updateSelectAll();
            });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this, updateSelectAll] {
        m_rows.noteChange();
        showBar();
        updateSelectAll();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_window->selectionBar()->isHidden())
            showBar();
        noteSingle();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_isAll)
            m_memory.forget(); // all of another list would be something else
        m_memory.remember();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, updateSelectAll] {
        leaveAll();
        m_memory.restore();
        updateSelectAll();
    });
    updateSelectAll();
}

int SelectionController::count() const
{
    if (m_isAll)
        return m_model->rowCount() - int(m_except.size());
    return m_window->assetView()->selectedCount() + int(m_memory.held().size());
}

std::optional<Asset> SelectionController::single() const
{
    if (count() != 1)
        return std::nullopt;
    if (!m_memory.held().isEmpty())
        return m_memory.held().first();
    const auto rows = m_window->assetView()->selectedRanges();
    return rows.isEmpty() ? std::nullopt : m_model->assetAt(rows.first().first);
}

QList<Asset> SelectionController::knownAssets() const
{
    return m_window->assetView()->selectedAssets() + m_memory.held();
}

/// The row of what is selected may only now have been loaded.
void SelectionController::noteSingle()
{
    const std::optional<Asset> asset = single();
    if ((asset ? asset->id : AssetId()) != m_toldSingle)
        emit changed();
    else if (count() > 0)
        emit updated();
}

void SelectionController::setSession(WorkspaceSession *session)
{
    if (!session || session->workspace().id == m_workspace)
        return;
    m_workspace = session->workspace().id;
    m_memory.forget();
    emit changed();
}

void SelectionController::take(Detail detail, std::function<void(const QList<Asset> &)> then)
{
    stopGathering();
    m_then = std::move(then);
    const AssetView *view = m_window->assetView();
    if (m_isAll)
        takeAll(detail);
    else if (view->selectedLoadedCount() < view->selectedCount())
        takeRows();
    else
        hand(knownAssets());
}

void SelectionController::takeAll(Detail detail)
{
    std::unique_ptr<PageSource> reader = m_feed->reader();
    if (!reader)
        return;
    m_gathering.start(std::move(reader), m_feed->listing().query,
                      [this, detail](QList<Asset> assets, const std::function<void()> &next) {
                          for (Asset &asset : assets) {
                              if (m_except.contains(asset.id))
                                  continue;
                              if (detail == Detail::Names)
                                  asset = namesOf(asset);
                              m_gathered << asset;
                          }
                          next();
                      });
}

void SelectionController::takeRows()
{
    std::unique_ptr<PageSource> reader = m_feed->reader();
    if (!reader)
        return;
    const AssetView *view = m_window->assetView();
    if (view->selectedCount() > MaxRows) {
        m_window->messageBar()->showMessage(
                MessageBar::Source::Selection, MessageBar::Severity::Info,
                tr("At most %Ln rows that are not loaded yet are taken at once. Select fewer, or "
                   "all.",
                   nullptr, MaxRows));
        return;
    }
    QList<RowRange> rows;
    for (const auto &[first, last] : view->selectedRanges())
        rows << RowRange{first, last};
    m_rows.start(std::move(reader), m_feed->listing().query, rows, m_model->rowCount(),
                 [model = m_model](int row) { return model->assetAt(row); });
    showBar();
}

void SelectionController::hand(const QList<Asset> &assets)
{
    const auto then = std::exchange(m_then, {});
    stopGathering();
    if (then && !assets.isEmpty())
        then(assets);
}

void SelectionController::stopGathering()
{
    m_then = {};
    m_gathering.stop();
    m_rows.stop();
    m_gathered.clear();
    showBar();
}

void SelectionController::selectAll()
{
    stopGathering();
    m_isAll = false;
    m_except.clear();
    const bool isLoaded = m_model->loadedCount() == m_model->rowCount();
    {
        const QScopedValueRollback selecting(m_isSelecting, true);
        if (isLoaded)
            m_window->assetView()->selectAll();
        else
            m_window->assetView()->selectLoaded();
    }
    m_isAsked = !isLoaded;
    showBar();
    emit changed();
}

void SelectionController::clear()
{
    m_memory.forget();
    leaveAll();
    m_window->assetView()->clearSelection();
}

void SelectionController::leaveAll()
{
    m_isAll = false;
    m_isAsked = false;
    m_except.clear();
    showBar();
    emit changed();
}

void SelectionController::onSelectionChanged()
{
    if (m_isSelecting)
        return;
    stopGathering(); // what it reads is no longer what is selected
    if (!m_memory.isBusy())
        m_memory.forget();
    m_isAsked = false;
    if (m_isAll && !adoptExceptions())
        m_isAll = false;
    if (!m_isAll)
        m_except.clear();
    showBar();
    emit changed();
}

/// Single rows were taken out of all, or put back. False: it is another selection altogether.
bool SelectionController::adoptExceptions()
{
    QSet<AssetId> except;
    int count = 0;
    int next = 0;
    auto ranges = m_window->assetView()->selectedRanges();
    ranges.append({m_model->rowCount(), m_model->rowCount()});
    for (const auto &[first, last] : std::as_const(ranges)) {
        count += first - next;
        if (count > MaxExcept)
            return false;
        for (int row = next; row < first; ++row) {
            if (const std::optional<Asset> asset = m_model->assetAt(row))
                except.insert(asset->id);
        }
        next = last + 1;
    }
    // Those that were taken out before and are no longer in memory.
    for (const AssetId &id : std::as_const(m_except)) {
        if (m_model->rowOf(id) < 0)
            except.insert(id);
    }
    if (except.size() != count || count >= m_model->rowCount())
        return false;
    m_except = except;
    return true;
}

void SelectionController::onRowsInserted(int first, int last)
{
    m_rows.noteChange();
    if (m_isAll) {
        // All is all, also what has just come.
        const QScopedValueRollback selecting(m_isSelecting, true);
        m_window->assetView()->addToSelection(first, last);
        emit changed();
    }
    showBar();
}

QString SelectionController::offerText() const
{
    const AssetView *view = m_window->assetView();
    const int selected = view->selectedCount();
    const int loaded = view->selectedLoadedCount();
    if (loaded < selected) {
        return tr("%Ln rows are selected, and %L1 of them are loaded. The others are read when "
                  "something is done with them.",
                  nullptr, selected)
                .arg(loaded);
    }
    return tr("The %Ln assets that are loaded are selected.", nullptr, loaded);
}

void SelectionController::showBar()
{
    OfferBar *bar = m_window->selectionBar();
    if (isReading()) {
        showGathering();
        return;
    }
    const bool isFiltered = m_feed->listing().isFiltered();
    const int total = m_model->rowCount();
    if (m_isAll) {
        const int taken = count();
        QString text = isFiltered ? tr("All %Ln matching assets are selected.", nullptr, total)
                                  : tr("All %Ln assets are selected.", nullptr, total);
        if (taken < total)
            text = isFiltered
                           ? tr("%L1 of the %Ln matching assets are selected.", nullptr, total)
                                     .arg(taken)
                           : tr("%L1 of all %Ln assets are selected.", nullptr, total).arg(taken);
        bar->offer(text, {}, tr("Clear Selection"));
        return;
    }
    const AssetView *view = m_window->assetView();
    const bool hasUnloaded = view->selectedCount() > view->selectedLoadedCount();
    if (view->selectedCount() == 0 || !(m_isAsked || hasUnloaded)) {
        bar->hide();
        return;
    }
    bar->offer(offerText(),
               isFiltered ? tr("Select All %Ln Matching", "assets", total)
                          : tr("Select All %Ln", "assets", total),
               tr("Clear Selection"));
}

void SelectionController::showGathering()
{
    OfferBar *bar = m_window->selectionBar();
    if (m_rows.isActive()) {
        bar->showProgress(tr("Reading what is selected: %L1 of %L2.")
                                  .arg(m_rows.found())
                                  .arg(m_rows.wanted()),
                          m_rows.found(), m_rows.wanted(), tr("Cancel"), tr("Cancel reading"));
        return;
    }
    if (!m_gathering.isActive())
        return;
    const int total = m_gathering.total() >= 0 ? m_gathering.total() : m_model->rowCount();
    const int found = m_gathering.found();
    const std::optional<Error> &trouble = m_gathering.trouble();
    if (!trouble) {
        bar->showProgress(tr("Reading what is selected: %L1 of %L2.").arg(found).arg(total), found,
                          total, tr("Cancel"), tr("Cancel reading"));
    } else if (m_gathering.isStopped()) {
        bar->offer(tr("%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.",
                      nullptr, total)
                           .arg(trouble->message)
                           .arg(found),
                   tr("Go On Reading"), tr("Cancel"));
    } else {
        bar->showProgress(tr("%1 Reading goes on by itself: %L2 of %L3 so far.")
                                  .arg(trouble->message)
                                  .arg(found)
                                  .arg(total),
                          found, total, tr("Cancel"), tr("Cancel reading"));
    }
}

void SelectionController::onBarAction()
{
    if (m_gathering.isActive()) {
        m_gathering.goOn();
        return;
    }
    m_isAll = true;
    m_isAsked = false;
    m_except.clear();
    {
        const QScopedValueRollback selecting(m_isSelecting, true);
        m_window->assetView()->selectAll();
    }
    m_window->assetView()->setFocus();
    showBar();
    emit changed();
}

void SelectionController::onBarDismissed()
{
    if (isReading())
        stopGathering();
    else
        clear();
    m_window->assetView()->setFocus();
}

} // namespace reeldeck

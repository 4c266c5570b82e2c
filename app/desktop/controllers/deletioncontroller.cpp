#include "desktop/controllers/deletioncontroller.h"

#include "base/humantext.h"
#include "catalog/assettablemodel.h"
#include "desktop/deletionlog.h"
#include "desktop/mainwindow.h"
#include "media/thumbnailloader.h"
#include "ui/dialogs/confirmdeletedialog.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/widgets/assetview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"

#include <QSet>
#include <QStatusBar>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int UndoSeconds = 5; // ux.md, "Deleting"

QList<AssetId> idsOf(const QList<Asset> &assets)
{
    QList<AssetId> ids;
    ids.reserve(assets.size());
    for (const Asset &asset : assets)
        ids << asset.id;
    return ids;
}

QList<Asset> assetsOf(const QList<DeletionBatch::Item> &items)
{
    QList<Asset> assets;
    assets.reserve(items.size());
    for (const DeletionBatch::Item &item : items)
        assets << item.asset;
    return assets;
}

} // namespace

DeletionController::DeletionController(MainWindow *window, AssetTableModel *model,
                                       ThumbnailLoader *thumbnails, DeletionLog *log,
                                       const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_model(model)
    , m_thumbnails(thumbnails)
    , m_log(log)
    , m_clock(clock)
{
    UndoBar *bar = window->undoBar();
    connect(bar, &UndoBar::undoRequested, this, &DeletionController::undo);
    connect(bar, &UndoBar::expired, this, [this] {
        if (m_state == State::Undoable)
            startBatch(m_assets, false);
    });
    connect(log, &DeletionLog::writeFailed, this, [this](const QString &path, const QString &why) {
        m_window->messageBar()->showWarning(
                tr("The deletion could not be written to the log “%1”: %2.").arg(path, why));
    });
}

void DeletionController::setClient(ApiClient *client)
{
    abandon();
    m_client = client;
}

void DeletionController::deleteSelected()
{
    if (m_state == State::Undoable) {
        m_window->undoBar()->finishNow();
        return;
    }
    if (m_state != State::Idle || !m_client)
        return;
    const QList<Asset> assets = m_window->assetView()->selectedAssets();
    if (!assets.isEmpty())
        confirm(assets);
}

void DeletionController::confirm(const QList<Asset> &assets)
{
    m_state = State::Confirming;
    m_assets = assets;
    auto *dialog = new ConfirmDeleteDialog(assets, m_thumbnails->image(assets.first().id), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &DeletionController::onConfirmed);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_state = State::Idle;
        m_assets.clear();
    });
    dialog->open();
}

void DeletionController::onConfirmed()
{
    m_state = State::Undoable;
    selectAfter(m_assets);
    setDimmed(m_assets, true);
    m_window->undoBar()->start(m_assets.size() == 1
                                       ? tr("“%1” will be deleted.")
                                                 .arg(displayName(m_assets.first().filename))
                                       : tr("%Ln assets will be deleted.", nullptr,
                                            int(m_assets.size())),
                               UndoSeconds);
}

void DeletionController::undo()
{
    if (m_state != State::Undoable)
        return;
    m_state = State::Idle;
    setDimmed(m_assets, false);
    m_assets.clear();
}

void DeletionController::abandon()
{
    if (m_state != State::Undoable)
        return;
    m_window->undoBar()->cancel();
    undo();
}

void DeletionController::startBatch(const QList<Asset> &assets, bool force)
{
    m_state = force ? State::Forcing : State::Deleting;
    m_batch = new DeletionBatch(m_client, assets, force, this);
    connect(m_batch, &DeletionBatch::itemSettled, this, &DeletionController::onItemSettled);
    connect(m_batch, &DeletionBatch::finished, this, &DeletionController::onBatchFinished);
    m_batch->start();
}

void DeletionController::onItemSettled(qsizetype index)
{
    const DeletionBatch::Item &item = m_batch->items().at(index);
    if (item.outcome == DeletionOutcome::Deleted)
        m_log->append(item.asset.id, item.asset.filename, m_clock->nowUtc(), m_batch->isForced());
    if (item.outcome == DeletionOutcome::Deleted || item.outcome == DeletionOutcome::AlreadyGone)
        m_model->removeAssets({item.asset.id});
}

void DeletionController::onBatchFinished()
{
    QList<DeletionBatch::Item> conflicts;
    QList<DeletionBatch::Item> failed;
    int deleted = 0;
    int alreadyGone = 0;
    for (const DeletionBatch::Item &item : m_batch->items()) {
        switch (item.outcome) {
        case DeletionOutcome::Deleted:
            ++deleted;
            break;
        case DeletionOutcome::AlreadyGone:
            ++alreadyGone;
            break;
        case DeletionOutcome::InUse:
            conflicts << item;
            break;
        case DeletionOutcome::Failed:
            failed << item;
            break;
        }
    }
    const int total = int(m_batch->items().size());
    m_batch->deleteLater();
    m_batch.clear();
    endStory(failed, alreadyGone);
    if (!conflicts.isEmpty())
        askAboutConflicts(conflicts, deleted + alreadyGone, total);
}

void DeletionController::askAboutConflicts(const QList<DeletionBatch::Item> &conflicts, int deleted,
                                           int total)
{
    m_state = State::Asking;
    m_assets = assetsOf(conflicts);
    QList<ConflictItem> items;
    for (const DeletionBatch::Item &item : conflicts) {
        items << ConflictItem{item.asset, m_thumbnails->image(item.asset.id), item.references,
                              item.referencesKnown};
    }
    auto *dialog = new ConflictDialog(items, deleted, total, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { startBatch(m_assets, true); });
    connect(dialog, &QDialog::rejected, this, [this] {
        setDimmed(m_assets, false);
        m_assets.clear();
        m_state = State::Idle;
    });
    dialog->open();
}

void DeletionController::endStory(const QList<DeletionBatch::Item> &failed, int alreadyGone)
{
    m_state = State::Idle;
    m_assets.clear();
    if (alreadyGone > 0) {
        m_window->statusBar()->showMessage(
                tr("%Ln asset(s) had already been deleted elsewhere.", nullptr, alreadyGone), 5000);
    }
    if (failed.isEmpty())
        return;
    setDimmed(assetsOf(failed), false);
    const DeletionBatch::Item &first = failed.first();
    QStringList details;
    for (const DeletionBatch::Item &item : failed) {
        details << displayName(item.asset.filename) + QStringLiteral(" (")
                        + item.asset.id.toString() + QStringLiteral(")\n")
                        + (item.error ? item.error->details() : QString());
    }
    const QString message = failed.size() == 1
            ? tr("“%1” was not deleted. %2")
                      .arg(displayName(first.asset.filename),
                           first.error ? first.error->message : QString())
            : tr("%Ln assets were not deleted. The first: %1", nullptr, int(failed.size()))
                      .arg(first.error ? first.error->message : QString());
    m_window->messageBar()->showError(message, details.join(QStringLiteral("\n\n")));
}

void DeletionController::selectAfter(const QList<Asset> &assets)
{
    QSet<AssetId> doomed;
    int last = -1;
    for (const Asset &asset : assets) {
        doomed.insert(asset.id);
        last = std::max(last, m_model->rowOf(asset.id));
    }
    const auto stays = [this, &doomed](int row) {
        const std::optional<Asset> asset = m_model->assetAt(row);
        return asset && !doomed.contains(asset->id);
    };
    int row = last + 1;
    if (!stays(row)) {
        row = last - 1;
        while (row >= 0 && !stays(row))
            --row;
    }
    if (row >= 0)
        m_window->assetView()->selectRow(row);
}

void DeletionController::setDimmed(const QList<Asset> &assets, bool dimmed)
{
    m_model->setDeleting(idsOf(assets), dimmed);
}

} // namespace reeldeck

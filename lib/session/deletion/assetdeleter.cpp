#include "session/deletion/assetdeleter.h"

#include "session/deletion/deletionlog.h"
#include "uploads/queue/uploadqueue.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

AssetDeleter::AssetDeleter(DeletionLog *log, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
{
    m_undoTime.setSingleShot(true);
    m_undoTime.setTimerType(Qt::PreciseTimer);
    m_undoTime.setInterval(UndoTime);
    connect(&m_journal, &DeletionJournal::wasCutOff, this, &AssetDeleter::wasCutOff);
    connect(&m_undoTime, &QTimer::timeout, this, &AssetDeleter::sendAnnounced);
}

AssetDeleter::~AssetDeleter() = default;

void AssetDeleter::setSession(WorkspaceSession *session)
{
    undo(); // what is announced is in the journal of the session before
    m_shown = session;
    if (session) {
        m_log->setFile(session->deletionLogFile());
        m_journal.setFile(session->deletionLogFile() + QStringLiteral(".unfinished"));
    }
    m_session.follow(session, this, &AssetDeleter::setClient);
}

void AssetDeleter::setClient(ApiClient *client)
{
    undo();
    m_journal.cutOff();
    qDeleteAll(std::exchange(m_batches, {}));
    m_localPaths.clear();
    tellProgress();
    m_client = client;
    if (client)
        m_journal.tellCutOff();
}

void AssetDeleter::announce(const QList<Asset> &assets)
{
    sendAnnounced();
    m_announced = assets;
    m_announcement = ++m_last;
    m_journal.begin(m_announcement, assets);
    m_undoTime.start();
}

void AssetDeleter::undo()
{
    m_undoTime.stop();
    const auto assets = std::exchange(m_announced, {});
    if (assets.isEmpty())
        return;
    m_journal.end(m_announcement);
    emit announcementEnded(assets, false);
}

void AssetDeleter::sendAnnounced()
{
    if (!m_client) {
        undo();
        return;
    }
    m_undoTime.stop();
    const QList<Asset> assets = std::exchange(m_announced, {});
    if (assets.isEmpty())
        return;
    const int deletion = m_announcement;
    emit announcementEnded(assets, true);
    send(deletion, assets, DeletionWay::Plain);
}

int AssetDeleter::deleteAssets(const QList<Asset> &assets, DeletionWay way)
{
    if (!m_client)
        return 0;
    const int deletion = ++m_last;
    m_journal.begin(deletion, assets);
    send(deletion, assets, way);
    return deletion;
}

void AssetDeleter::send(int deletion, const QList<Asset> &assets, DeletionWay way)
{
    auto *batch = new DeletionBatch(m_client, assets, way, this);
    m_batches.insert(deletion, batch);
    connect(batch, &DeletionBatch::itemSettled, this,
            [this, deletion, batch](qsizetype index) { onItemSettled(deletion, *batch, index); });
    connect(batch, &DeletionBatch::finished, this, [this, deletion] { onFinished(deletion); });
    m_journal.markSent(deletion, [this, deletion, assets] { prepare(deletion, assets); });
    tellProgress();
}

void AssetDeleter::closeQuestion(int deletion)
{
    m_journal.end(deletion);
}

void AssetDeleter::prepare(int deletion, const QList<Asset> &assets)
{
    DeletionBatch *batch = m_batches.value(deletion);
    if (!batch)
        return;
    if (!m_shown) {
        batch->start();
        return;
    }
    QList<AssetId> ids;
    ids.reserve(assets.size());
    for (const Asset &asset : assets)
        ids << asset.id;
    m_shown->queue()->prepareDeletion(ids, batch,
                                      [this, batch](const UploadQueue::LocalPaths &paths) {
                                          m_localPaths.insert(paths);
                                          batch->start();
                                      });
}

void AssetDeleter::stop()
{
    const auto batches = m_batches;
    for (DeletionBatch *batch : batches)
        batch->stop();
}

void AssetDeleter::onItemSettled(int deletion, const DeletionBatch &batch, qsizetype index)
{
    const DeletionBatch::Item &item = batch.items().at(index);
    if (item.outcome == DeletionOutcome::Deleted)
        m_log->append({item.asset.id, item.asset.filename, m_clock->nowUtc(), batch.way(),
                       m_localPaths.value(item.asset.id)});
    if (item.outcome == DeletionOutcome::InUse)
        m_journal.markInUse(deletion, item.asset.id);
    else
        m_localPaths.remove(item.asset.id);
    if (item.outcome == DeletionOutcome::Deleted || item.outcome == DeletionOutcome::AlreadyGone) {
        m_journal.markDeleted(deletion, item.asset.id);
        emit assetGone(item.asset.id);
    }
    tellProgress();
}

void AssetDeleter::onFinished(int deletion)
{
    DeletionBatch *batch = m_batches.take(deletion);
    const QList<DeletionBatch::Item> items = batch->items();
    const bool leavesQuestion = std::any_of(items.begin(), items.end(), [](const auto &item) {
        return item.outcome == DeletionOutcome::InUse;
    });
    if (!leavesQuestion)
        m_journal.end(deletion);
    batch->deleteLater();
    tellProgress();
    emit settled(deletion, items);
}

void AssetDeleter::tellProgress()
{
    qsizetype settledCount = 0;
    qsizetype total = 0;
    for (const DeletionBatch *batch : std::as_const(m_batches)) {
        settledCount += batch->settledCount();
        total += batch->items().size();
    }
    emit progressed(settledCount, total);
}

} // namespace reeldeck

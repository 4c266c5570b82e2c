// What a person asks of the queue, as UploadWorker carries it out.

#include "uploads/uploadworker.h"

#include "uploads/assetfollower.h"
#include "uploads/uploadjournal.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadtransport.h"
#include "uploads/uploadwords.h"

namespace reeldeck {

UploadItem UploadWorker::newItem(const UploadRequest &request)
{
    UploadItem item;
    item.transfer.id = UploadId(++m_lastId);
    item.position = m_lastId << 20; // Room for moves in between, as the journal has it.
    item.transfer.queuedUtc = m_clock.nowUtc();
    item.transfer.request = request;
    item.transfer.name = uploadTitle(request);
    return item;
}

std::optional<Error> UploadWorker::takeStamp(UploadItem &item)
{
    if (item.transfer.request.path.isEmpty())
        return std::nullopt;
    const Result<FileStamp> stamp = stampOf(item.transfer.request.path);
    if (!stamp)
        return stamp.error();
    item.stamp = *stamp;
    item.transfer.bytesTotal = stamp->size;
    return std::nullopt;
}

void UploadWorker::enqueue(const QList<UploadRequest> &requests)
{
    QList<UploadId> failed;
    QList<Transfer> transfers;
    QList<const UploadItem *> toSave;
    for (const UploadRequest &request : requests) {
        UploadItem item = newItem(request);
        const UploadId id = item.transfer.id;
        if (const std::optional<Error> error = takeStamp(item)) {
            item.transfer.error = error;
            failed.append(id);
        } else {
            m_queued.insert(id);
        }
        const UploadItem &kept = m_items.emplace(id, std::move(item)).first->second;
        transfers.append(kept.transfer);
        toSave.append(&kept);
    }
    tellProblem(m_journal->saveAll(toSave));
    if (!transfers.isEmpty())
        emit added(transfers);
    for (const UploadId id : std::as_const(failed)) {
        UploadItem &item = m_items.at(id);
        conclude(item, TransferPhase::Failed, item.transfer.error);
    }
    pump();
}

void UploadWorker::cancel(UploadId id)
{
    UploadItem *item = find(id);
    if (!item || isFinal(item->transfer.phase))
        return;
    const QString name = item->transfer.name;
    if (item->transfer.phase == TransferPhase::Processing) {
        m_follower->forget(item->transfer.assetId);
        m_followed.remove(item->transfer.assetId);
        conclude(*item, TransferPhase::Cancelled, notFollowedError(name));
        return;
    }
    const UploadTransport *attempt = m_attempts.value(id);
    if (attempt && attempt->isSent()) {
        item->cancelAsked = true;
        setPhase(*item, TransferPhase::WaitingForServer, cancellingTooLateError());
        return;
    }
    if (attempt)
        item->unanswered = false; // The request ends incomplete.
    endSteps(id);
    conclude(*item, TransferPhase::Cancelled,
             item->unanswered ? cancelledUnknownError(name) : cancelledError());
    pump();
}

void UploadWorker::retry(UploadId id)
{
    UploadItem *item = find(id);
    if (!item)
        return;
    Transfer &transfer = item->transfer;
    item->cancelAsked = false;
    item->retries = 0;
    item->notBefore = Milliseconds(0);
    switch (transfer.phase) {
    case TransferPhase::NeedsYou:
        item->unanswered = false; // The person has looked.
        break;
    case TransferPhase::Cancelled:
        if (!transfer.assetId.isEmpty()) {
            // It is there; another upload would make a second one.
            m_followed.insert(transfer.assetId, id);
            m_follower->follow(transfer.assetId);
            setPhase(*item, TransferPhase::Processing);
            return;
        }
        break;
    case TransferPhase::Failed:
        transfer.assetId = AssetId();
        break;
    default:
        return;
    }
    transfer.bytesSent = 0;
    // An attempt that may have been stored is looked for as the file it was.
    if (!item->unanswered) {
        if (const std::optional<Error> error = takeStamp(*item)) {
            conclude(*item, TransferPhase::Failed, error);
            return;
        }
    }
    setPhase(*item, TransferPhase::Queued);
    pump();
}

void UploadWorker::pause(UploadId id)
{
    UploadItem *item = find(id);
    if (!item)
        return;
    if (const UploadTransport *attempt = m_attempts.value(id)) {
        if (attempt->isSent())
            return;
        endSteps(id);
        item->unanswered = false;
        item->transfer.bytesSent = 0;
    } else if (item->transfer.phase != TransferPhase::Queued) {
        return;
    }
    setPhase(*item, TransferPhase::Paused);
    pump();
}

void UploadWorker::resume(UploadId id)
{
    UploadItem *item = find(id);
    if (!item || item->transfer.phase != TransferPhase::Paused)
        return;
    item->notBefore = Milliseconds(0);
    setPhase(*item, TransferPhase::Queued);
    pump();
}

void UploadWorker::pauseAll()
{
    // The waiting ones first, so that no place that becomes free is taken by one of them.
    const auto isQueued = [](const UploadItem &item) {
        return item.transfer.phase == TransferPhase::Queued;
    };
    const QList<UploadId> queued = idsWhere(isQueued);
    m_journal->begin();
    for (const UploadId id : queued)
        setPhase(m_items.at(id), TransferPhase::Paused);
    tellProblem(m_journal->commit());
    const QList<UploadId> active = m_attempts.keys();
    for (const UploadId id : active)
        pause(id);
}

void UploadWorker::resumeAll()
{
    const QList<UploadId> paused = idsWhere(
            [](const UploadItem &item) { return item.transfer.phase == TransferPhase::Paused; });
    m_journal->begin();
    for (const UploadId id : paused)
        setPhase(m_items.at(id), TransferPhase::Queued);
    tellProblem(m_journal->commit());
    pump();
}

void UploadWorker::cancelAll()
{
    const bool wasStopped = m_stopped;
    m_stopped = true; // Nothing new begins while the list is worked off.
    const QList<UploadId> open =
            idsWhere([](const UploadItem &item) { return !isFinal(item.transfer.phase); });
    m_journal->begin();
    for (const UploadId id : open)
        cancel(id);
    tellProblem(m_journal->commit());
    m_stopped = wasStopped;
    pump();
}

void UploadWorker::retryFailed()
{
    const QList<UploadId> failed = idsWhere(
            [](const UploadItem &item) { return item.transfer.phase == TransferPhase::Failed; });
    for (const UploadId id : failed)
        retry(id);
}

void UploadWorker::clearFinished()
{
    takeOff(idsWhere([](const UploadItem &item) { return isFinal(item.transfer.phase); }));
}

void UploadWorker::remove(UploadId id)
{
    const UploadItem *item = find(id);
    if (item && isFinal(item->transfer.phase))
        takeOff({id});
}

void UploadWorker::takeOff(const QList<UploadId> &ids)
{
    flush();
    for (const UploadId id : ids)
        m_items.erase(id);
    tellProblem(m_journal->remove(ids));
    if (!ids.isEmpty())
        emit removed(ids);
}

} // namespace reeldeck

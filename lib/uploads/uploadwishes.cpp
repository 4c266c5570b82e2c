// What a person asks of the queue, as UploadWorker carries it out.

#include "uploads/uploadworker.h"

#include "uploads/assetfollower.h"
#include "uploads/ledgerkeeper.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadtransport.h"
#include "uploads/uploadwords.h"

#include <algorithm>

namespace reeldeck {

UploadItem UploadWorker::newItem(const UploadRequest &request)
{
    UploadItem item;
    item.transfer.id = UploadId(++m_lastId);
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
    if (*stamp != item.stamp)
        clearSession(item); // Its parts are of another file.
    item.stamp = *stamp;
    item.transfer.bytesTotal = stamp->size;
    return std::nullopt;
}

void UploadWorker::enqueue(const QList<UploadRequest> &requests)
{
    if (!m_roster.isOpen())
        openJournal(QString());
    const qint64 batch = m_lastId + 1;
    // By and by, so that a drop of thousands is never in memory as a whole.
    constexpr qsizetype atOnce = 512;
    for (qsizetype from = 0; from < requests.size(); from += atOnce) {
        append(requests.mid(from, atOnce), batch);
        settle();
    }
    tellCounts();
    pump();
}

void UploadWorker::append(const QList<UploadRequest> &requests, qint64 batch)
{
    QList<std::pair<UploadId, Error>> failed;
    QList<UploadItem> items;
    QList<TransferRow> rows;
    QList<Transfer> first;
    items.reserve(requests.size());
    for (const UploadRequest &request : requests) {
        UploadItem item = newItem(request);
        item.transfer.batch = batch;
        if (const std::optional<Error> error = takeStamp(item)) {
            failed.append({item.transfer.id, *error});
            item.transfer.error = error;
        }
        rows.append({item.transfer.id, item.transfer.phase});
        if (first.size() < mostToldUnasked)
            first.append(item.transfer);
        items.append(std::move(item));
    }
    tellProblem(m_roster.append(std::move(items)));
    emit added(rows, first);
    for (const auto &[id, error] : std::as_const(failed))
        conclude(m_roster.get(id), TransferPhase::Failed, error);
}

void UploadWorker::cancel(UploadId id)
{
    UploadItem *item = m_roster.find(id);
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
             item->unanswered ? cancelledUnknownError(name) : cancelledWords(*item));
    pump();
}

void UploadWorker::retry(UploadId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item)
        return;
    Transfer &transfer = item->transfer;
    item->cancelAsked = false;
    item->retries = 0;
    postpone(*item, Milliseconds(0));
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
    forgetBytes(*item);
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
    UploadItem *item = m_roster.find(id);
    if (!item)
        return;
    if (const UploadTransport *attempt = m_attempts.value(id)) {
        if (attempt->isSent())
            return;
        endSteps(id);
        item->unanswered = false;
        forgetBytes(*item);
    } else if (item->transfer.phase != TransferPhase::Queued) {
        return;
    }
    setPhase(*item, TransferPhase::Paused);
    pump();
}

void UploadWorker::resume(UploadId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::Paused)
        return;
    m_refused = false;
    postpone(*item, Milliseconds(0));
    setPhase(*item, TransferPhase::Queued);
    pump();
}

void UploadWorker::pauseAll()
{
    // The waiting ones first, so that no place that becomes free is taken by one of them.
    forAll(idsInPhase(TransferPhase::Queued),
           [this](UploadId id) { setPhase(m_roster.get(id), TransferPhase::Paused); });
    const QList<UploadId> active = m_attempts.keys();
    for (const UploadId id : active)
        pause(id);
}

void UploadWorker::resumeAll()
{
    m_refused = false;
    forAll(idsInPhase(TransferPhase::Paused), [this](UploadId id) {
        UploadItem &item = m_roster.get(id);
        postpone(item, Milliseconds(0));
        setPhase(item, TransferPhase::Queued);
    });
    pump();
}

void UploadWorker::forEach(const QList<UploadId> &ids, void (UploadWorker::*wish)(UploadId))
{
    const bool wasStopped = m_stopped;
    m_stopped = true; // Nothing begins before all have their new phase.
    forAll(ids, [this, wish](UploadId id) { (this->*wish)(id); });
    m_stopped = wasStopped;
    pump();
}

void UploadWorker::cancelAll()
{
    forEach(m_roster.idsWhere(
                    [](const UploadRoster::Entry &entry) { return !isFinal(entry.phase); }),
            &UploadWorker::cancel);
}

void UploadWorker::retryFailed()
{
    forEach(idsInPhase(TransferPhase::Failed), &UploadWorker::retry);
}

void UploadWorker::clearFinished()
{
    takeOff(m_roster.idsWhere(
            [](const UploadRoster::Entry &entry) { return isFinal(entry.phase); }));
}

void UploadWorker::removeFinal(const QList<UploadId> &ids)
{
    QList<UploadId> gone;
    for (const UploadId id : ids) {
        const UploadRoster::Entry *entry = m_roster.entry(id);
        if (entry && isFinal(entry->phase))
            gone.append(id);
    }
    takeOff(gone);
}

void UploadWorker::moveBefore(const QList<UploadId> &ids, UploadId before)
{
    tellProblem(m_roster.moveBefore(ids, before));
    m_settle->start(0);
    emit reordered(m_roster.inOrder());
    pump();
}

void UploadWorker::uploadNext(const QList<UploadId> &ids)
{
    const QSet<UploadId> wanted(ids.cbegin(), ids.cend());
    for (const auto &[position, id] : m_roster.queued()) {
        if (!wanted.contains(id)) {
            const UploadId first = id; // The move changes what is iterated over.
            return moveBefore(ids, first);
        }
    }
}

void UploadWorker::adoptCandidate(UploadId id, const AssetId &assetId)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::NeedsYou)
        return;
    const QList<Asset> candidates = item->transfer.candidates;
    const auto chosen = std::find_if(candidates.cbegin(), candidates.cend(),
                                     [&](const Asset &asset) { return asset.id == assetId; });
    if (chosen == candidates.cend())
        return;
    // It may have become ready since it was listed: the follower asks.
    Asset asset = *chosen;
    asset.status = {};
    adopt(*item, asset);
    pump();
}

QHash<FileStamp, EarlierUpload> UploadWorker::knownAmong(const QList<FileStamp> &files) const
{
    QHash<FileStamp, EarlierUpload> known = m_ledger->uploadedAmong(files);
    for (const FileStamp &file : m_roster.unfinishedAmong(files))
        known.insert(file, {});
    return known;
}

void UploadWorker::forgetUploaded(const QList<AssetId> &ids)
{
    m_ledger->forget(ids);
}

void UploadWorker::lookAgain(UploadId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::NeedsYou)
        return;
    item->unanswered = true; // What is queued so is looked for before it is sent.
    postpone(*item, Milliseconds(0));
    setPhase(*item, TransferPhase::Queued, lookingError());
    pump();
}

void UploadWorker::takeOff(const QList<UploadId> &ids)
{
    flush();
    tellProblem(m_roster.remove(ids));
    if (ids.isEmpty())
        return;
    emit removed(ids);
    tellCounts();
}

} // namespace reeldeck

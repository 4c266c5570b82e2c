#include "uploads/uploadworker.h"

#include "api/apiclient.h"
#include "base/log.h"
#include "uploads/assetfollower.h"
#include "uploads/uploadattempt.h"
#include "uploads/uploadjournal.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadwords.h"

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int mostConcurrent = 16;
// Looking for lost answers takes few bytes but many seconds, so it has places of its own.
constexpr int mostReconcilers = 8;

QTimer *singleShotTimer(QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    return timer;
}

} // namespace

UploadWorker::UploadWorker(const UploadTiming &timing, const ApiTuning &apiTuning)
    : m_timing(timing)
    , m_apiTuning(apiTuning)
    , m_wake(singleShotTimer(this))
    , m_tick(new QTimer(this))
    , m_flush(singleShotTimer(this))
    , m_follower(new AssetFollower(timing, this))
    , m_journal(std::make_unique<UploadJournal>())
{
    m_tick->setInterval(timing.progressInterval);
    connect(m_wake, &QTimer::timeout, this, &UploadWorker::pump);
    connect(m_tick, &QTimer::timeout, this, &UploadWorker::tick);
    connect(m_flush, &QTimer::timeout, this, &UploadWorker::flush);
    connect(m_follower, &AssetFollower::settled, this, &UploadWorker::onSettled);
    connect(m_follower, &AssetFollower::gone, this, &UploadWorker::onGone);
    connect(m_follower, &AssetFollower::keyRejected, this, &UploadWorker::stopForKey);
}

UploadWorker::~UploadWorker()
{
    // In this order: what uses the client ends before the client. The journal already says which
    // attempts were under way; the next start looks for them.
    qDeleteAll(m_attempts);
    qDeleteAll(m_reconcilers);
    delete m_follower;
}

void UploadWorker::openJournal(const QString &path)
{
    if (path.isEmpty())
        return;
    UploadJournal::Loaded loaded = m_journal->open(path);
    for (const Error &problem : std::as_const(loaded.problems))
        emit journalProblem(problem);
    m_lastId = std::max(m_lastId, loaded.lastId);
    QList<Transfer> transfers;
    for (UploadItem &item : loaded.items) {
        const UploadId id = item.transfer.id;
        if (!item.transfer.assetId.isEmpty())
            m_claimed.insert(item.transfer.assetId);
        const auto [it, isNew] = m_items.emplace(id, std::move(item));
        if (!isNew)
            continue;
        UploadItem &restored = it->second;
        // Nothing is under way in a program that has just begun.
        if (restored.transfer.phase == TransferPhase::Processing) {
            m_followed.insert(restored.transfer.assetId, id);
            m_follower->follow(restored.transfer.assetId);
        } else if (isActive(restored.transfer.phase)) {
            restored.transfer.phase = TransferPhase::Queued;
        }
        if (restored.transfer.phase == TransferPhase::Queued)
            (restored.unanswered ? m_toReconcile : m_queued).insert(id);
        transfers.append(restored.transfer);
    }
    m_claimed.unite(loaded.claimed);
    if (!transfers.isEmpty())
        emit added(transfers);
    pump();
}

void UploadWorker::setEndpoint(const ApiEndpoint &endpoint)
{
    if (endpoint == m_endpoint && m_client && !m_stopped)
        return;
    const bool sameAddress = endpoint.baseUrl == m_endpoint.baseUrl;
    const QList<UploadId> underWay =
            idsWhere([](const UploadItem &item) { return isActive(item.transfer.phase); });
    for (const UploadId id : underWay) {
        // With a new key for the same address only the looking begins anew.
        if (m_reconcilers.contains(id) || (!sameAddress && m_attempts.contains(id)))
            takeBack(m_items.at(id));
    }
    m_follower->setClient(nullptr);
    if (m_client)
        m_retired.append(m_client);
    dropRetiredClients();

    m_endpoint = endpoint;
    m_stopped = false;
    m_holdUntil = Milliseconds(0);
    m_client = endpoint.baseUrl.isEmpty() ? nullptr : new ApiClient(endpoint, this, m_apiTuning);
    if (m_client) {
        connect(m_client, &ApiClient::rateBudgetChanged, this,
                &UploadWorker::rateBudgetChanged);
    }
    m_follower->setClient(m_client);
    pump();
}

void UploadWorker::takeBack(UploadItem &item)
{
    const UploadId id = item.transfer.id;
    if (const UploadAttempt *attempt = m_attempts.value(id))
        item.unanswered = attempt->isSent();
    endSteps(id);
    item.transfer.bytesSent = 0;
    item.notBefore = Milliseconds(0);
    if (!item.cancelAsked)
        setPhase(item, TransferPhase::Queued);
    else if (item.unanswered)
        conclude(item, TransferPhase::Cancelled, cancelledUnknownError(item.transfer.name));
    else
        conclude(item, TransferPhase::Cancelled, cancelledError());
}

void UploadWorker::dropRetiredClients()
{
    if (!m_attempts.isEmpty() || !m_reconcilers.isEmpty())
        return;
    for (ApiClient *client : std::as_const(m_retired))
        client->deleteLater();
    m_retired.clear();
}

void UploadWorker::setLimits(const UploadLimits &limits)
{
    m_limits = limits;
}

void UploadWorker::setConcurrency(int uploads)
{
    m_concurrency = std::clamp(uploads, 1, mostConcurrent);
    pump();
}

UploadItem UploadWorker::newItem(const UploadRequest &request)
{
    UploadItem item;
    item.transfer.id = UploadId(++m_lastId);
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
    if (const std::optional<Error> problem = m_journal->saveAll(toSave))
        emit journalProblem(*problem);
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
    const UploadAttempt *attempt = m_attempts.value(id);
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
    if (const UploadAttempt *attempt = m_attempts.value(id)) {
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
    m_journal->commit();
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
    m_journal->commit();
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
    m_journal->commit();
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
    m_journal->remove(ids);
    if (!ids.isEmpty())
        emit removed(ids);
}

UploadItem *UploadWorker::find(UploadId id)
{
    const auto it = m_items.find(id);
    return it == m_items.end() ? nullptr : &it->second;
}

template <typename Matches>
QList<UploadId> UploadWorker::idsWhere(Matches matches) const
{
    QList<UploadId> ids;
    for (const auto &[id, item] : m_items) {
        if (matches(item))
            ids.append(id);
    }
    return ids;
}

void UploadWorker::pump()
{
    if (!m_client || m_stopped)
        return;
    if (m_clock.monotonic() < m_holdUntil)
        return wakeAt(m_holdUntil);
    std::optional<Milliseconds> earliest;
    while (m_reconcilers.size() < mostReconcilers) {
        UploadItem *item = nextStartable(m_toReconcile, earliest);
        if (!item)
            break;
        beginReconciling(*item, std::nullopt);
    }
    while (m_attempts.size() < m_concurrency && m_reconcilers.size() < mostReconcilers) {
        UploadItem *item = nextStartable(m_queued, earliest);
        if (!item)
            break;
        beginAttempt(*item);
    }
    if (earliest)
        wakeAt(*earliest);
}

UploadItem *UploadWorker::nextStartable(const std::set<UploadId> &from,
                                        std::optional<Milliseconds> &earliest)
{
    const Milliseconds now = m_clock.monotonic();
    for (const UploadId id : from) {
        UploadItem &item = m_items.at(id);
        if (item.notBefore > now)
            earliest = std::min(earliest.value_or(item.notBefore), item.notBefore);
        else if (!m_namesInFlight.contains(uploadName(item.transfer.request)))
            return &item;
    }
    return nullptr;
}

void UploadWorker::wakeAt(Milliseconds when)
{
    m_wake->start(std::max(Milliseconds(1), when - m_clock.monotonic()));
}

void UploadWorker::pumpSoon()
{
    m_wake->start(Milliseconds(0));
}

void UploadWorker::setPhase(UploadItem &item, TransferPhase phase,
                            const std::optional<Error> &error)
{
    const UploadId id = item.transfer.id;
    m_queued.erase(id);
    m_toReconcile.erase(id);
    if (phase == TransferPhase::Queued)
        (item.unanswered ? m_toReconcile : m_queued).insert(id);
    item.transfer.phase = phase;
    item.transfer.error = error;
    if (phase != TransferPhase::Uploading)
        item.transfer.bytesPerSecond = 0;
    save(item);
    touch(item);
}

void UploadWorker::conclude(UploadItem &item, TransferPhase phase,
                            const std::optional<Error> &error)
{
    setPhase(item, phase, error);
    const Transfer transfer = item.transfer;
    flush(); // Whoever hears of the end finds it in the model, too.
    if (phase != TransferPhase::Cancelled) {
        qCInfo(lcUploads) << "Upload" << qint64(transfer.id) << "ended in phase" << int(phase)
                          << (error ? toString(error->kind) : QString());
    }
    emit transferFinished(transfer);
}

void UploadWorker::touch(const UploadItem &item)
{
    m_dirty.insert(item.transfer.id);
    if (!m_flush->isActive())
        m_flush->start(0);
}

void UploadWorker::flush()
{
    m_flush->stop();
    QList<Transfer> transfers;
    transfers.reserve(qsizetype(m_dirty.size()));
    for (const UploadId id : m_dirty) {
        if (const UploadItem *item = find(id))
            transfers.append(item->transfer);
    }
    m_dirty.clear();
    if (!transfers.isEmpty())
        emit changed(transfers);
}

void UploadWorker::tick()
{
    for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it) {
        UploadItem &item = m_items.at(it.key());
        Transfer &transfer = item.transfer;
        if (transfer.phase != TransferPhase::Uploading)
            continue;
        item.speed.update(m_clock.monotonic(), transfer.bytesSent);
        transfer.bytesPerSecond = item.speed.bytesPerSecond();
        m_dirty.insert(transfer.id);
    }
    if (m_attempts.isEmpty())
        m_tick->stop();
    flush();
}

void UploadWorker::save(const UploadItem &item)
{
    if (const std::optional<Error> problem = m_journal->save(item))
        emit journalProblem(*problem);
}

} // namespace reeldeck

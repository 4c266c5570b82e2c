#include "uploads/uploadworker.h"

#include "api/apiclient.h"
#include "base/log.h"
#include "uploads/assetfollower.h"
#include "uploads/diskgate.h"
#include "uploads/filerest.h"
#include "uploads/journalsync.h"
#include "uploads/ledgerkeeper.h"
#include "uploads/transferfeed.h"
#include "uploads/transferkeeper.h"
#include "uploads/uploadrules.h"
#include "uploads/uploadscheduler.h"
#include "uploads/uploadwords.h"

#include <QHostAddress>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

// Files that may still be written are looked at on the disk: a few at a time.
constexpr int MaxHeldAtOnce = 16;
constexpr std::chrono::milliseconds HeldLookInterval{250};
// Of new rows; the others are told when somebody sees them.
constexpr qsizetype MaxToldUnasked = 256;

ApiTuning backgroundTuning(ApiTuning tuning)
{
    tuning.isBackground = true;
    if (!tuning.governor)
        tuning.governor = std::make_shared<RequestGovernor>(tuning.clock);
    return tuning;
}

QTimer *singleShotTimer(QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    return timer;
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

UploadWorker::UploadWorker(const UploadTiming &timing, const ApiTuning &apiTuning)
    : m_timing(timing)
    , m_apiTuning(backgroundTuning(apiTuning))
    , m_roster(&m_clock)
    , m_feed(new TransferFeed(&m_roster, &m_clock, timing.progressInterval, timing.stalledAfter,
                              this))
    , m_ledger(new LedgerKeeper(this))
    , m_keeper(new TransferKeeper(&m_roster, m_ledger, m_feed, &m_clock, timing.writeAgain, this))
    , m_gate(new DiskGate(&m_roster, this))
    , m_scheduler(new UploadScheduler(&m_roster, m_apiTuning.governor, timing, &m_clock, this))
    , m_follower(new AssetFollower(timing, this))
    , m_context{&m_roster, m_keeper, &m_clock, m_apiTuning.governor.get(), timing, nullptr, {}}
    , m_wake(singleShotTimer(this))
    , m_lookForDead(singleShotTimer(this))
{
    connectParts();
}

void UploadWorker::connectParts()
{
    connect(m_wake, &QTimer::timeout, this, &UploadWorker::pump);
    connect(m_lookForDead, &QTimer::timeout, this, &UploadWorker::endDeadAttempts);
    connect(m_apiTuning.governor.get(), &RequestGovernor::changed, this, &UploadWorker::pumpSoon,
            Qt::QueuedConnection);
    connect(m_feed, &TransferFeed::changed, this, &UploadWorker::changed);
    connect(m_feed, &TransferFeed::countsChanged, this, &UploadWorker::countsChanged);
    connect(m_keeper, &TransferKeeper::finished, this, &UploadWorker::transferFinished);
    connect(m_keeper, &TransferKeeper::journalProblem, this, &UploadWorker::journalProblem);
    connect(m_keeper, &TransferKeeper::journalWritten, this, [this] {
        emit journalWritten();
        pump();
        m_gate->open();
    });
    connect(m_gate, &DiskGate::failed, this, [this] {
        m_scheduler->hold(m_timing.writeAgain);
        m_keeper->writeAgainLater();
    });
    connect(m_scheduler, &UploadScheduler::networkReached, this, &UploadWorker::networkReached);
    connect(m_scheduler, &UploadScheduler::holdChanged, this, &UploadWorker::holdChanged);
    connect(m_ledger, &LedgerKeeper::hashed, this, &UploadWorker::onHashed);
    connect(m_follower, &AssetFollower::settled, this, &UploadWorker::onSettled);
    connect(m_follower, &AssetFollower::gone, this, &UploadWorker::onGone);
    connect(m_follower, &AssetFollower::keyRejected, this, &UploadWorker::stopForKey);
}

UploadWorker::~UploadWorker()
{
    // In this order: what uses the client ends before the client. The journal already says which
    // attempts were under way; the next start looks for them.
    qDeleteAll(m_tasks);
    delete m_follower;
}

void UploadWorker::openJournal(const QString &path)
{
    m_keeper->tellProblem(m_ledger->open(path));
    QList<TransferRow> rows;
    QList<Transfer> first;
    const auto visit = [&](const UploadItem &item) {
        const Transfer &transfer = item.transfer;
        if (!transfer.assetId.isEmpty())
            m_context.claimed.insert(transfer.assetId);
        if (transfer.phase == TransferPhase::Processing) {
            m_followed.insert(transfer.assetId, transfer.id);
            m_follower->follow(transfer.assetId);
        }
        // The program may have ended between the journal's word and the ledger's.
        m_ledger->uploaded(item);
        rows.append({transfer.id, transfer.phase});
        if (first.size() < MaxToldUnasked)
            first.append(transfer);
    };
    const UploadJournal::Loaded loaded = m_roster.open(path, m_timing.rateLimitLongest, visit);
    for (const Error &problem : loaded.problems)
        emit journalProblem(problem);
    m_lastId = std::max(m_lastId, loaded.lastId);
    m_context.claimed.unite(loaded.claimed);
    if (!rows.isEmpty())
        emit added(rows, first);
    m_feed->tellCounts();
    pump();
}

void UploadWorker::setEndpoint(const ApiEndpoint &endpoint)
{
    if (endpoint == m_endpoint && m_context.client && !m_stopped)
        return;
    const bool sameAddress = endpoint.baseUrl == m_endpoint.baseUrl;
    const QList<UploadId> underWay = m_tasks.keys();
    for (const UploadId id : underWay) {
        // With a new key for the same address only the looking begins anew.
        if (!sameAddress || m_tasks.value(id)->isLooking())
            abort(m_roster.get(id));
    }
    m_follower->setClient(nullptr);
    if (m_context.client)
        m_retired.append(m_context.client);
    dropRetiredClients();

    m_endpoint = endpoint;
    m_stopped = false;
    m_scheduler->endHold();
    m_scheduler->setLocal(isThisMachine(endpoint.baseUrl));
    m_context.client =
            endpoint.baseUrl.isEmpty() ? nullptr : new ApiClient(endpoint, this, m_apiTuning);
    if (m_context.client) {
        connect(m_context.client, &ApiClient::rateBudgetChanged, this,
                &UploadWorker::rateBudgetChanged);
    }
    m_follower->setClient(m_context.client);
    pump();
}

void UploadWorker::dropRetiredClients()
{
    if (!m_tasks.isEmpty())
        return;
    for (ApiClient *client : std::as_const(m_retired))
        client->deleteLater();
    m_retired.clear();
}

void UploadWorker::setConcurrency(int uploads)
{
    m_scheduler->setCeiling(uploads);
    pump();
}

void UploadWorker::setLimits(const UploadLimits &limits)
{
    m_limits = limits;
}

void UploadWorker::setMetered(bool metered)
{
    m_scheduler->setMetered(metered);
    if (m_scheduler->isHeldByNetwork()) {
        for (const UploadId id : attempts()) {
            if (attempt(id)->isSent())
                continue; // Nothing is left to send.
            UploadItem &item = m_roster.get(id);
            abort(item);
            if (item.transfer.phase == TransferPhase::Queued)
                m_keeper->setPhase(item, TransferPhase::Queued, meteredError());
        }
    }
    pump();
}

void UploadWorker::networkCameBack()
{
    const QList<UploadId> active = attempts();
    qCInfo(lcUploads) << "The network may have changed," << active.size() << "under way";
    if (m_context.client)
        m_context.client->dropConnections();
    m_scheduler->networkCameBack();
    m_cameBack = m_clock.monotonic();
    // One probe: who has waited longest for the network.
    std::optional<UploadId> next;
    Milliseconds earliest = Milliseconds::max();
    for (const auto &[id, entry] : m_roster.entries()) {
        const bool waits = entry.phase == TransferPhase::Queued && entry.notBefore > m_cameBack;
        if (waits && entry.notBefore < earliest) {
            earliest = entry.notBefore;
            next = id;
        }
    }
    if (next) {
        m_scheduler->probe();
        becomeReady(*next);
    }
    if (!active.isEmpty())
        m_lookForDead->start(m_timing.aliveWithin);
    pump();
}

void UploadWorker::networkReached()
{
    // The platform's own waits are the governor's.
    const Milliseconds now = m_clock.monotonic();
    const QList<UploadId> waiting = m_roster.idsWhere([now](const UploadRoster::Entry &entry) {
        return entry.phase == TransferPhase::Queued && entry.notBefore > now;
    });
    forAll(waiting, [this](UploadId id) { becomeReady(id); });
    pumpSoon();
}

void UploadWorker::becomeReady(UploadId id)
{
    UploadItem &item = m_roster.get(id);
    m_keeper->postpone(item, Milliseconds(0));
    m_keeper->setPhase(item, item.transfer.phase, item.transfer.error);
}

void UploadWorker::endDeadAttempts()
{
    const Milliseconds now = m_clock.monotonic();
    for (const UploadId id : attempts()) {
        UploadItem &item = m_roster.get(id);
        if (item.lastByte >= m_cameBack)
            continue; // Its connection has survived.
        // A platform that has everything may take its time to answer.
        if (attempt(id)->isSent() &&
            item.transfer.startedUtc.secsTo(m_clock.nowUtc()) < m_timing.answerGrace.count())
            continue;
        qCInfo(lcUploads) << "Upload" << qint64(id) << "no byte for"
                          << qint64((now - item.lastByte).count()) << "ms, ended as dead";
        abort(item);
    }
    pump();
}

void UploadWorker::pump()
{
    const auto tell = qScopeGuard(
            [this] { m_scheduler->noteHold(m_context.client && !m_stopped, m_gate->waiting()); });
    // What isn't in the journal isn't sent: after a crash it would be sent again.
    if (!m_context.client || m_stopped || m_roster.isBlocked())
        return;
    if (m_clock.monotonic() < m_scheduler->holdUntil())
        return wakeAt(m_scheduler->holdUntil());
    std::optional<Milliseconds> earliest;
    while (const std::optional<UploadId> id = m_scheduler->nextToLookFor(&earliest))
        newTask(*id)->look(std::nullopt);
    beginWaiting(&earliest);
    m_gate->open();
    if (earliest)
        wakeAt(*earliest);
}

void UploadWorker::beginWaiting(std::optional<Milliseconds> *earliest)
{
    // One commit for all that begin now: each has to reach the disk.
    const JournalBatch batch(m_keeper, JournalSync::isAvailable()
                                               ? JournalBatch::Durability::Crash
                                               : JournalBatch::Durability::PowerLoss);
    int held = 0;
    while (const auto id = m_scheduler->nextToSend(m_gate->waiting(), earliest)) {
        UploadItem &item = m_roster.get(*id);
        if (!waitsUntilWritten(item)) {
            begin(item);
        } else if (++held == MaxHeldAtOnce) {
            *earliest = m_clock.monotonic() + HeldLookInterval;
            break;
        }
    }
    m_keeper->tellProblem(m_roster.announceNext());
}

void UploadWorker::pumpSoon()
{
    m_wake->start(0); // Uploads that end together are followed together.
}

void UploadWorker::wakeAt(Milliseconds when)
{
    m_wake->start(std::max(Milliseconds(1), when - m_clock.monotonic()));
}

bool UploadWorker::waitsUntilWritten(UploadItem &item)
{
    Transfer &transfer = item.transfer;
    // Once an attempt was made, what it sent is what is sent.
    if (transfer.request.path.isEmpty() || transfer.attempts > 0 ||
        !wasYoung(item.stamp, transfer.queuedUtc, m_timing.rest))
        return false;
    const Result<FileStamp> now = stampOf(transfer.request.path);
    if (!now)
        return false; // The attempt finds the same and says so.
    const bool hasWaited = item.notBefore > Milliseconds(0);
    const Milliseconds left =
            untilRest({*now == item.stamp, hasWaited}, *now, m_clock.nowUtc(), m_timing.rest);
    if (*now != item.stamp) {
        item.stamp = *now;
        transfer.bytesTotal = now->size;
        m_keeper->save(item); // It isn't what was announced any more.
    }
    if (left <= Milliseconds(0))
        return false;
    m_keeper->postpone(item, left);
    m_keeper->setPhase(item, TransferPhase::Queued, stillWrittenError());
    return true;
}

void UploadWorker::begin(UploadItem &item)
{
    const UploadId id = item.transfer.id;
    const bool wasAnnounced = m_roster.isAnnounced(id);
    UploadTask *task = newTask(id);
    if (const std::optional<Error> error = task->open(m_limits)) {
        drop(id);
        m_keeper->conclude(item, TransferPhase::Failed, error);
        return;
    }
    m_scheduler->begin(id);
    m_gate->whenSafe(id, wasAnnounced, [this, id, task](bool isSafe) {
        // It may have been ended in the meantime, and another have begun.
        if (m_tasks.value(id) == task)
            send(task, isSafe);
    });
}

void UploadWorker::send(UploadTask *task, bool isSafe)
{
    if (!isSafe || !m_context.client || m_stopped)
        return abort(m_roster.get(task->id()));
    m_feed->follow(task->id());
    task->send();
}

UploadTask *UploadWorker::newTask(UploadId id)
{
    auto *task = new UploadTask(id, m_context, this);
    m_tasks.insert(id, task);
    connect(task, &UploadTask::bytesMoved, m_scheduler, &UploadScheduler::reached);
    connect(task, &UploadTask::bodySent, this, [this, id, task] {
        m_scheduler->sent(id);
        QTimer::singleShot(m_timing.placeHeld, task, [this] { pumpSoon(); });
    });
    connect(task, &UploadTask::sendsAgain, m_scheduler,
            [this, id] { m_scheduler->sendsAgain(id); });
    connect(task, &UploadTask::attemptEnded, m_scheduler, &UploadScheduler::ended);
    connect(task, &UploadTask::lookingBegan, this, [this, id] {
        m_feed->unfollow(id);
        m_scheduler->look(id);
        pumpSoon();
    });
    connect(task, &UploadTask::keyDoubted, this, &UploadWorker::checkKey);
    connect(task, &UploadTask::ended, this,
            [this, id](const UploadTask::Ending &ending) { onEnded(id, ending); });
    return task;
}

UploadTask *UploadWorker::attempt(UploadId id) const
{
    UploadTask *task = m_tasks.value(id);
    return task && task->isAttempt() ? task : nullptr;
}

QList<UploadId> UploadWorker::attempts() const
{
    QList<UploadId> ids = m_tasks.keys();
    ids.removeIf([this](UploadId id) { return !attempt(id); });
    return ids;
}

void UploadWorker::drop(UploadId id)
{
    UploadTask *task = m_tasks.take(id);
    if (!task)
        return; // The name may be held for another one.
    task->disconnect(this);
    task->disconnect(m_scheduler);
    task->abort();
    task->deleteLater();
    m_feed->unfollow(id);
    m_scheduler->end(id);
    dropRetiredClients();
}

void UploadWorker::abort(UploadItem &item)
{
    const UploadId id = item.transfer.id;
    const UploadTask *sending = attempt(id);
    const bool mayBeThere = sending && sending->isSent();
    if (sending)
        item.unanswered = mayBeThere && !sending->isResumable();
    drop(id);
    if (!item.unanswered)
        TransferKeeper::forgetBytes(item); // Else they are out, and it is only looked for.
    m_keeper->postpone(item, Milliseconds(0));
    if (!item.cancelAsked)
        m_keeper->setPhase(item, TransferPhase::Queued);
    else if (item.unanswered || mayBeThere)
        m_keeper->conclude(item, TransferPhase::Cancelled,
                           cancelledUnknownError(item.transfer.name));
    else
        m_keeper->conclude(item, TransferPhase::Cancelled, UploadTask::cancelledError(item));
}

void UploadWorker::onEnded(UploadId id, const UploadTask::Ending &ending)
{
    const UploadTask::Ending ended = ending; // The task, its owner, goes now.
    drop(id);
    carryOut(m_roster.get(id), ended);
    pumpSoon();
}

void UploadWorker::carryOut(UploadItem &item, const UploadTask::Ending &ending)
{
    using End = UploadTask::End;
    switch (ending.end) {
    case End::Stored:
        adopt(item, *ending.asset);
        break;
    case End::HoldQueue:
        m_scheduler->hold(ending.delay);
        [[fallthrough]];
    case End::SendAgain:
        m_keeper->requeue(item, ending.error, ending.delay);
        break;
    case End::StopQueue:
        m_keeper->requeue(item, ending.error, Milliseconds(0));
        if (ending.error->kind == ErrorKind::KeyRejected)
            stopForKey(*ending.error);
        else
            stopAsRefused(item, *ending.error);
        break;
    case End::LookLater:
        m_keeper->setPhase(item, TransferPhase::Queued, ending.error);
        if (ending.error && ending.error->kind == ErrorKind::KeyRejected)
            stopForKey(*ending.error);
        break;
    case End::NeedsYou:
        item.transfer.candidates = ending.candidates;
        m_keeper->conclude(item, TransferPhase::NeedsYou, ending.error);
        break;
    case End::Failed:
        m_keeper->conclude(item, TransferPhase::Failed, ending.error);
        break;
    case End::Cancelled:
        m_keeper->conclude(item, TransferPhase::Cancelled, ending.error);
        break;
    }
}

void UploadWorker::checkKey()
{
    ApiClient *client = m_context.client;
    if (!client)
        return;
    connect(client->checkKey(), &CheckKeyJob::finished, this,
            [this, client](const Result<void> &result) {
                const bool isOfNow = client == m_context.client;
                if (isOfNow && !result && result.error().kind == ErrorKind::KeyRejected)
                    stopForKey(result.error());
            });
}

void UploadWorker::stopForKey(const Error &error)
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_feed->flush();
    emit keyRejected(error);
}

void UploadWorker::stopAsRefused(UploadItem &item, const Error &error)
{
    const bool isNews = !m_refused;
    m_refused = true;
    pauseAll();
    m_keeper->setPhase(item, TransferPhase::Paused, error);
    m_feed->flush();
    if (isNews)
        emit uploadsRefused(error);
}

void UploadWorker::adopt(UploadItem &item, const Asset &asset)
{
    const UploadId id = item.transfer.id;
    Transfer &transfer = item.transfer;
    item.unanswered = false;
    item.retries = 0;
    m_refused = false;
    m_context.claimed.insert(asset.id);
    transfer.assetId = asset.id;
    if (transfer.bytesTotal == 0)
        transfer.bytesTotal = asset.size.value_or(0);
    transfer.bytesSent = transfer.bytesTotal;
    m_keeper->setPhase(item, TransferPhase::Processing);
    m_ledger->uploaded(item);
    m_feed->flush();
    emit assetCreated(id, asset, transfer.request.path);
    if (item.cancelAsked) {
        return m_keeper->conclude(item, TransferPhase::Cancelled, storedAnywayError(transfer.name));
    }
    m_followed.insert(asset.id, id);
    if (asset.status == AssetStatus::Ready || asset.status == AssetStatus::Failed)
        onSettled(asset);
    else
        m_follower->follow(asset.id);
}

void UploadWorker::onSettled(const Asset &asset)
{
    UploadItem *item = m_roster.find(m_followed.take(asset.id));
    if (!item || item->transfer.phase != TransferPhase::Processing)
        return;
    if (item->transfer.request.path.isEmpty() && asset.size) {
        item->transfer.bytesTotal = *asset.size;
        item->transfer.bytesSent = *asset.size;
    }
    emit assetSettled(asset);
    if (asset.status == AssetStatus::Failed)
        m_keeper->conclude(*item, TransferPhase::Failed,
                           processingFailedError(asset, item->transfer.request.path.isEmpty()));
    else
        m_keeper->conclude(*item, TransferPhase::Ready);
}

void UploadWorker::onGone(const AssetId &assetId, const Error &error)
{
    UploadItem *item = m_roster.find(m_followed.take(assetId));
    if (item && item->transfer.phase == TransferPhase::Processing) {
        m_keeper->conclude(*item, TransferPhase::Failed, goneError(item->transfer.name, error));
    }
}

void UploadWorker::onHashed(UploadId id, const QByteArray &sha256)
{
    if (UploadItem *item = m_roster.find(id)) {
        item->transfer.sha256 = sha256;
        m_keeper->save(*item);
    }
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
        m_feed->settle();
    }
    m_feed->tellCounts();
    pump();
}

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
        TransferKeeper::clearSession(item); // Its parts are of another file.
    item.stamp = *stamp;
    item.transfer.bytesTotal = stamp->size;
    return std::nullopt;
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
        if (first.size() < MaxToldUnasked)
            first.append(item.transfer);
        items.append(std::move(item));
    }
    m_keeper->tellProblem(m_roster.append(std::move(items)));
    emit added(rows, first);
    for (const auto &[id, error] : std::as_const(failed))
        m_keeper->conclude(m_roster.get(id), TransferPhase::Failed, error);
}

void UploadWorker::whenOnDisk(const std::function<void()> &then)
{
    m_gate->whenAllSafe(then);
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
        m_keeper->conclude(*item, TransferPhase::Cancelled, notFollowedError(name));
        return;
    }
    const UploadTask *sending = attempt(id);
    if (sending && sending->isSent()) {
        item->cancelAsked = true;
        m_keeper->setPhase(*item, TransferPhase::WaitingForServer, cancellingTooLateError());
        return;
    }
    if (sending)
        item->unanswered = false; // The request ends incomplete.
    drop(id);
    m_keeper->conclude(*item, TransferPhase::Cancelled,
                       item->unanswered ? cancelledUnknownError(name)
                                        : UploadTask::cancelledError(*item));
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
    m_keeper->postpone(*item, Milliseconds(0));
    switch (transfer.phase) {
    case TransferPhase::NeedsYou:
        item->unanswered = false; // The person has looked.
        break;
    case TransferPhase::Cancelled:
        if (!transfer.assetId.isEmpty()) {
            // It is there; another upload would make a second one.
            m_followed.insert(transfer.assetId, id);
            m_follower->follow(transfer.assetId);
            m_keeper->setPhase(*item, TransferPhase::Processing);
            return;
        }
        break;
    case TransferPhase::Failed:
        transfer.assetId = AssetId();
        break;
    default:
        return;
    }
    TransferKeeper::forgetBytes(*item);
    // An attempt that may have been stored is looked for as the file it was.
    if (!item->unanswered) {
        if (const std::optional<Error> error = takeStamp(*item)) {
            m_keeper->conclude(*item, TransferPhase::Failed, error);
            return;
        }
    }
    m_keeper->setPhase(*item, TransferPhase::Queued);
    pump();
}

void UploadWorker::pause(UploadId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item)
        return;
    if (const UploadTask *sending = attempt(id)) {
        if (sending->isSent())
            return;
        drop(id);
        item->unanswered = false;
        TransferKeeper::forgetBytes(*item);
    } else if (item->transfer.phase != TransferPhase::Queued) {
        return;
    }
    m_keeper->setPhase(*item, TransferPhase::Paused);
    pump();
}

void UploadWorker::resume(UploadId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::Paused)
        return;
    m_refused = false;
    m_keeper->postpone(*item, Milliseconds(0));
    m_keeper->setPhase(*item, TransferPhase::Queued);
    pump();
}

void UploadWorker::pauseAll()
{
    // The waiting ones first, so that no place that becomes free is taken by one of them.
    forAll(idsInPhase(TransferPhase::Queued),
           [this](UploadId id) { m_keeper->setPhase(m_roster.get(id), TransferPhase::Paused); });
    for (const UploadId id : attempts())
        pause(id);
}

void UploadWorker::resumeAll()
{
    m_refused = false;
    forAll(idsInPhase(TransferPhase::Paused), [this](UploadId id) {
        UploadItem &item = m_roster.get(id);
        m_keeper->postpone(item, Milliseconds(0));
        m_keeper->setPhase(item, TransferPhase::Queued);
    });
    pump();
}

void UploadWorker::forAll(const QList<UploadId> &ids, const std::function<void(UploadId)> &change)
{
    const JournalBatch batch(m_keeper);
    for (const UploadId id : ids)
        change(id);
}

void UploadWorker::forEach(const QList<UploadId> &ids, void (UploadWorker::*command)(UploadId))
{
    const bool wasStopped = m_stopped;
    m_stopped = true; // Nothing begins before all have their new phase.
    forAll(ids, [this, command](UploadId id) { (this->*command)(id); });
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

void UploadWorker::takeOff(const QList<UploadId> &ids)
{
    m_feed->flush();
    m_keeper->tellProblem(m_roster.remove(ids));
    if (ids.isEmpty())
        return;
    emit removed(ids);
    m_feed->tellCounts();
}

QList<UploadId> UploadWorker::idsInPhase(TransferPhase phase) const
{
    return m_roster.idsWhere(
            [phase](const UploadRoster::Entry &entry) { return entry.phase == phase; });
}

void UploadWorker::moveBefore(const QList<UploadId> &ids, UploadId before)
{
    m_keeper->tellProblem(m_roster.moveBefore(ids, before));
    m_feed->settleSoon();
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

void UploadWorker::lookAgain(UploadId id)
{
    UploadItem *item = m_roster.find(id);
    if (!item || item->transfer.phase != TransferPhase::NeedsYou)
        return;
    item->unanswered = true; // What is queued so is looked for before it is sent.
    m_keeper->postpone(*item, Milliseconds(0));
    m_keeper->setPhase(*item, TransferPhase::Queued, lookingError());
    pump();
}

void UploadWorker::requestDetails(const QList<UploadId> &ids)
{
    for (const UploadId id : ids) {
        if (const UploadItem *item = m_roster.find(id))
            m_keeper->touch(*item);
    }
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

} // namespace reeldeck

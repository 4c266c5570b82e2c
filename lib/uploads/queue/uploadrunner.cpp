#include "uploads/queue/uploadrunner.h"

#include "api/calls/apiclient.h"
#include "base/log.h"
#include "uploads/file/filerest.h"
#include "uploads/queue/diskgate.h"
#include "uploads/queue/transferfeed.h"
#include "uploads/queue/transferkeeper.h"
#include "uploads/queue/uploadscheduler.h"
#include "uploads/rules/uploaderrors.h"
#include "uploads/store/journalsync.h"
#include "uploads/store/uploadroster.h"

#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

// Files that may still be written are looked at on the disk: a few at a time.
constexpr int MaxHeldAtOnce = 16;
constexpr std::chrono::milliseconds HeldLookInterval{250};

} // namespace

UploadRunner::UploadRunner(UploadContext *context, TransferFeed *feed, DiskGate *gate,
                           UploadScheduler *scheduler, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_feed(feed)
    , m_gate(gate)
    , m_scheduler(scheduler)
    , m_wake(this)
    , m_lookForDead(this)
{
    m_wake.setSingleShot(true);
    m_lookForDead.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &UploadRunner::pump);
    connect(&m_lookForDead, &QTimer::timeout, this, &UploadRunner::endDeadAttempts);
    connect(context->governor, &RequestGovernor::changed, this, &UploadRunner::pumpSoon,
            Qt::QueuedConnection);
    connect(gate, &DiskGate::failed, this, [this] {
        m_scheduler->hold(m_context->timing.writeAgain);
        m_context->keeper->writeAgainLater();
    });
    connect(scheduler, &UploadScheduler::networkReached, this, &UploadRunner::networkReached);
}

UploadRunner::~UploadRunner()
{
    // The journal already says which attempts were under way; the next start looks for them.
    qDeleteAll(m_tasks);
}

void UploadRunner::setLimits(const UploadLimits &limits)
{
    m_limits = limits;
}

void UploadRunner::setSuspended(bool suspended)
{
    m_suspended = suspended;
}

void UploadRunner::setClient(ApiClient *client, bool isSameAddress)
{
    const QList<TransferId> underWay = m_tasks.keys();
    for (const TransferId id : underWay) {
        // With a new key for the same address only the looking begins anew.
        if (!isSameAddress || m_tasks.value(id)->isLooking())
            abort(m_context->roster->get(id));
    }
    if (m_context->client)
        m_retired.append(m_context->client);
    dropRetiredClients();
    m_context->client = client;
    m_stopped = false;
    m_scheduler->endHold();
}

void UploadRunner::dropRetiredClients()
{
    if (!m_tasks.isEmpty())
        return;
    for (ApiClient *client : std::as_const(m_retired))
        client->deleteLater();
    m_retired.clear();
}

void UploadRunner::pump()
{
    if (m_suspended)
        return;
    const auto tell = qScopeGuard(
            [this] { m_scheduler->noteHold(m_context->client && !m_stopped, m_gate->waiting()); });
    // What isn't in the journal isn't sent: after a crash it would be sent again.
    if (!m_context->client || m_stopped || m_context->roster->isBlocked())
        return;
    if (m_context->clock->monotonic() < m_scheduler->holdUntil())
        return wakeAt(m_scheduler->holdUntil());
    std::optional<Milliseconds> earliest;
    while (const std::optional<TransferId> id = m_scheduler->nextToLookFor(&earliest))
        newTask(*id)->look(std::nullopt);
    beginWaiting(&earliest);
    m_gate->open();
    if (earliest)
        wakeAt(*earliest);
}

void UploadRunner::beginWaiting(std::optional<Milliseconds> *earliest)
{
    // One commit for all that begin now: each has to reach the disk.
    const JournalBatch batch(m_context->keeper, JournalSync::isAvailable()
                                                        ? JournalBatch::Durability::Crash
                                                        : JournalBatch::Durability::PowerLoss);
    int held = 0;
    while (const auto id = m_scheduler->nextToSend(m_gate->waiting(), earliest)) {
        UploadItem &item = m_context->roster->get(*id);
        if (!waitsUntilWritten(item)) {
            begin(item);
        } else if (++held == MaxHeldAtOnce) {
            *earliest = m_context->clock->monotonic() + HeldLookInterval;
            break;
        }
    }
    m_context->keeper->tellProblem(m_context->roster->announceNext());
}

void UploadRunner::pumpSoon()
{
    m_wake.start(0); // Uploads that end together are followed together.
}

void UploadRunner::wakeAt(Milliseconds when)
{
    m_wake.start(std::max(Milliseconds(1), when - m_context->clock->monotonic()));
}

bool UploadRunner::waitsUntilWritten(UploadItem &item)
{
    Transfer &transfer = item.transfer;
    // Once an attempt was made, what it sent is what is sent.
    if (transfer.request.path.isEmpty() || transfer.attempts > 0 ||
        !wasJustChanged(item.stamp, transfer.queuedUtc, m_context->timing.rest))
        return false;
    const Result<FileStamp> now = stampOf(transfer.request.path);
    if (!now)
        return false; // The attempt finds the same and says so.
    const bool hasWaited = item.notBefore > Milliseconds(0);
    const Milliseconds left = untilRest({*now == item.stamp, hasWaited}, *now,
                                        m_context->clock->nowUtc(), m_context->timing.rest);
    if (*now != item.stamp) {
        item.stamp = *now;
        transfer.bytesTotal = now->size;
        m_context->keeper->save(item); // It isn't what was announced any more.
    }
    if (left <= Milliseconds(0))
        return false;
    m_context->keeper->postpone(item, left);
    m_context->keeper->setPhase(item, TransferPhase::Queued, stillWrittenError());
    return true;
}

void UploadRunner::begin(UploadItem &item)
{
    const TransferId id = item.transfer.id;
    const bool wasAnnounced = m_context->roster->isAnnounced(id);
    UploadTask *task = newTask(id);
    if (const std::optional<Error> error = task->open(m_limits)) {
        drop(id);
        m_context->keeper->conclude(item, TransferPhase::Failed, error);
        return;
    }
    m_scheduler->begin(id);
    m_gate->whenSafe(id, wasAnnounced, [this, id, task](bool isSafe) {
        // It may have been ended in the meantime, and another have begun.
        if (m_tasks.value(id) == task)
            send(task, isSafe);
    });
}

void UploadRunner::send(UploadTask *task, bool isSafe)
{
    if (!isSafe || !m_context->client || m_stopped)
        return abort(m_context->roster->get(task->id()));
    m_feed->follow(task->id());
    task->send();
}

UploadTask *UploadRunner::newTask(TransferId id)
{
    auto *task = new UploadTask(id, *m_context, this);
    m_tasks.insert(id, task);
    connect(task, &UploadTask::bytesMoved, m_scheduler, &UploadScheduler::reached);
    connect(task, &UploadTask::bodySent, this, [this, id, task] {
        m_scheduler->sent(id);
        QTimer::singleShot(m_context->timing.placeHeld, task, [this] { pumpSoon(); });
    });
    connect(task, &UploadTask::sendsAgain, m_scheduler,
            [this, id] { m_scheduler->sendsAgain(id); });
    connect(task, &UploadTask::attemptEnded, m_scheduler, &UploadScheduler::ended);
    connect(task, &UploadTask::lookingBegan, this, [this, id] {
        m_feed->unfollow(id);
        m_scheduler->look(id);
        pumpSoon();
    });
    connect(task, &UploadTask::keyDoubted, this, &UploadRunner::checkKey);
    connect(task, &UploadTask::ended, this,
            [this, id](const UploadTask::Ending &ending) { onEnded(id, ending); });
    return task;
}

const UploadTask *UploadRunner::attempt(TransferId id) const
{
    const UploadTask *task = m_tasks.value(id);
    return task && task->isAttempt() ? task : nullptr;
}

QList<TransferId> UploadRunner::attempts() const
{
    QList<TransferId> ids = m_tasks.keys();
    ids.removeIf([this](TransferId id) { return !attempt(id); });
    return ids;
}

void UploadRunner::drop(TransferId id)
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

void UploadRunner::abort(UploadItem &item)
{
    const TransferId id = item.transfer.id;
    const UploadTask *sending = attempt(id);
    const bool mayBeThere = sending && sending->isSent();
    if (sending)
        item.unanswered = mayBeThere && !sending->isResumable();
    drop(id);
    if (!item.unanswered)
        TransferKeeper::forgetBytes(item); // Else they are out, and it is only looked for.
    m_context->keeper->postpone(item, Milliseconds(0));
    if (!item.cancelAsked)
        m_context->keeper->setPhase(item, TransferPhase::Queued);
    else if (item.unanswered || mayBeThere)
        m_context->keeper->conclude(item, TransferPhase::Cancelled,
                                    cancelledUnknownError(item.transfer.name));
    else
        m_context->keeper->conclude(item, TransferPhase::Cancelled,
                                    UploadTask::cancelledError(item));
}

void UploadRunner::onEnded(TransferId id, const UploadTask::Ending &ending)
{
    drop(id);
    carryOut(m_context->roster->get(id), ending);
    pumpSoon();
}

void UploadRunner::carryOut(UploadItem &item, const UploadTask::Ending &ending)
{
    using End = UploadTask::End;
    switch (ending.end) {
    case End::Stored:
        emit stored(item.transfer.id, *ending.asset);
        break;
    case End::HoldQueue:
        m_scheduler->hold(ending.delay);
        [[fallthrough]];
    case End::SendAgain:
        m_context->keeper->requeue(item, ending.error, ending.delay);
        break;
    case End::StopQueue:
        m_context->keeper->requeue(item, ending.error, Milliseconds(0));
        if (ending.error->kind == ErrorKind::KeyRejected)
            stopForKey(*ending.error);
        else
            emit refused(item.transfer.id, *ending.error);
        break;
    case End::LookLater:
        m_context->keeper->setPhase(item, TransferPhase::Queued, ending.error);
        if (ending.error && ending.error->kind == ErrorKind::KeyRejected)
            stopForKey(*ending.error);
        break;
    case End::NeedsYou:
        item.transfer.candidates = ending.candidates;
        m_context->keeper->conclude(item, TransferPhase::NeedsYou, ending.error);
        break;
    case End::Failed:
        m_context->keeper->conclude(item, TransferPhase::Failed, ending.error);
        break;
    case End::Cancelled:
        m_context->keeper->conclude(item, TransferPhase::Cancelled, ending.error);
        break;
    }
}

void UploadRunner::checkKey()
{
    ApiClient *client = m_context->client;
    if (!client)
        return;
    client->checkKey()->onFinished(this, [this, client](const Result<void> &result) {
        const bool isOfNow = client == m_context->client;
        if (isOfNow && !result && result.error().kind == ErrorKind::KeyRejected)
            stopForKey(result.error());
    });
}

void UploadRunner::stopForKey(const Error &error)
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_feed->flush();
    emit keyRejected(error);
}

void UploadRunner::endDeadAttempts()
{
    const Milliseconds now = m_context->clock->monotonic();
    for (const TransferId id : attempts()) {
        UploadItem &item = m_context->roster->get(id);
        if (item.lastByte >= m_cameBack)
            continue; // Its connection has survived.
        // A platform that has everything may take its time to answer.
        if (attempt(id)->isSent() && item.transfer.startedUtc.secsTo(m_context->clock->nowUtc()) <
                                             m_context->timing.answerGrace.count())
            continue;
        qCInfo(lcUploads) << "Upload" << qint64(id) << "no byte for"
                          << qint64((now - item.lastByte).count()) << "ms, ended as dead";
        abort(item);
    }
    pump();
}

void UploadRunner::becomeReady(TransferId id)
{
    UploadItem &item = m_context->roster->get(id);
    m_context->keeper->postpone(item, Milliseconds(0));
    m_context->keeper->setPhase(item, item.transfer.phase, item.transfer.error);
}

void UploadRunner::networkReached()
{
    // The platform's own waits are the governor's.
    const Milliseconds now = m_context->clock->monotonic();
    const QList<TransferId> waiting =
            m_context->roster->idsWhere([now](const UploadRoster::Entry &entry) {
                return entry.phase == TransferPhase::Queued && entry.notBefore > now;
            });
    {
        const JournalBatch batch(m_context->keeper);
        for (const TransferId id : waiting)
            becomeReady(id);
    }
    pumpSoon();
}

void UploadRunner::networkCameBack()
{
    const QList<TransferId> active = attempts();
    qCInfo(lcUploads) << "The network may have changed," << active.size() << "under way";
    if (m_context->client)
        m_context->client->dropConnections();
    m_scheduler->networkCameBack();
    m_cameBack = m_context->clock->monotonic();
    // One probe: who has waited longest for the network.
    std::optional<TransferId> next;
    Milliseconds earliest = Milliseconds::max();
    for (const auto &[id, entry] : m_context->roster->entries()) {
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
        m_lookForDead.start(m_context->timing.aliveWithin);
    pump();
}

} // namespace reeldeck

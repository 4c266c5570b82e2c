#include "uploads/queue/uploadscheduler.h"

#include "uploads/rules/uploaderrors.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace reeldeck {

namespace {

constexpr int MaxAwaiting = 16; // Uploads whose answer doesn't come, and that take no place.

void bringForward(std::optional<std::chrono::milliseconds> *earliest,
                  std::chrono::milliseconds when)
{
    *earliest = std::min(earliest->value_or(when), when);
}

} // namespace

UploadScheduler::UploadScheduler(const UploadRoster *roster,
                                 std::shared_ptr<RequestGovernor> governor,
                                 const UploadTiming &timing, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_governor(std::move(governor))
    , m_timing(timing)
    , m_clock(clock)
{}

void UploadScheduler::setCeiling(int uploads)
{
    m_concurrency.setCeiling(std::clamp(uploads, 1, MaxConcurrent));
}

void UploadScheduler::setMetered(bool metered)
{
    m_metered = metered;
}

void UploadScheduler::setLocal(bool local)
{
    m_local = local;
}

void UploadScheduler::hold(Milliseconds delay)
{
    m_holdUntil = std::max(m_holdUntil, m_clock->monotonic() + delay);
}

void UploadScheduler::endHold()
{
    m_holdUntil = Milliseconds(0);
}

int UploadScheduler::places() const
{
    if (isHeldByNetwork())
        return 0;
    return m_probing ? 1 : m_concurrency.limit();
}

int UploadScheduler::placesTaken() const
{
    const Milliseconds since = m_clock->monotonic() - m_timing.placeHeld;
    int taken = 0;
    int waiting = 0;
    for (const UnderWay &upload : m_underWay) {
        taken += int(!upload.isLooking);
        waiting += int(!upload.isLooking && upload.sentAt && *upload.sentAt <= since);
    }
    return m_probing ? taken : taken - std::min(waiting, MaxAwaiting);
}

bool UploadScheduler::hasPermit(int waiting, std::optional<Milliseconds> *earliest) const
{
    const Milliseconds wait = m_governor->uploadWait(waiting);
    if (wait == Milliseconds(0))
        return true;
    bringForward(earliest, m_clock->monotonic() + wait);
    return false;
}

std::optional<TransferId> UploadScheduler::nextToSend(int waiting,
                                                      std::optional<Milliseconds> *earliest)
{
    if (placesTaken() >= places() || m_roster->toReconcile().size() >= MaxToLookFor)
        return std::nullopt;
    QSet<size_t> taken = namesUnderWay();
    // Whose answer is still to be looked for keeps its name to itself.
    for (const auto &[position, id] : m_roster->toReconcile())
        taken.insert(m_roster->entry(id)->nameHash);
    const std::optional<TransferId> id = next(m_roster->queued(), taken, earliest);
    return id && hasPermit(waiting, earliest) ? id : std::nullopt;
}

std::optional<TransferId>
UploadScheduler::nextToLookFor(std::optional<Milliseconds> *earliest) const
{
    const auto looking = std::count_if(m_underWay.cbegin(), m_underWay.cend(),
                                       [](const UnderWay &upload) { return upload.isLooking; });
    if (looking >= MaxLooking)
        return std::nullopt;
    return next(m_roster->toReconcile(), namesUnderWay(), earliest);
}

std::optional<TransferId> UploadScheduler::next(const UploadRoster::Order &from,
                                                const QSet<size_t> &taken,
                                                std::optional<Milliseconds> *earliest) const
{
    const Milliseconds now = m_clock->monotonic();
    for (const auto &[position, id] : from) {
        const UploadRoster::Entry &entry = *m_roster->entry(id);
        if (entry.notBefore > now)
            bringForward(earliest, entry.notBefore);
        else if (!taken.contains(entry.nameHash))
            return id;
    }
    return std::nullopt;
}

QSet<size_t> UploadScheduler::namesUnderWay() const
{
    QSet<size_t> names;
    for (const UnderWay &upload : m_underWay)
        names.insert(upload.nameHash);
    return names;
}

void UploadScheduler::begin(TransferId id)
{
    m_underWay.insert(id, {m_roster->entry(id)->nameHash, false, std::nullopt});
}

void UploadScheduler::sent(TransferId id)
{
    if (const auto upload = m_underWay.find(id); upload != m_underWay.end())
        upload->sentAt = m_clock->monotonic();
}

void UploadScheduler::sendsAgain(TransferId id)
{
    if (const auto upload = m_underWay.find(id); upload != m_underWay.end())
        upload->sentAt.reset();
}

void UploadScheduler::look(TransferId id)
{
    m_underWay.insert(id, {m_roster->entry(id)->nameHash, true, std::nullopt});
}

void UploadScheduler::end(TransferId id)
{
    m_underWay.remove(id);
}

void UploadScheduler::ended(Milliseconds began, const std::optional<Error> &error)
{
    constexpr int tooManyRequests = 429;
    constexpr int unavailable = 503;
    const int status = error ? error->httpStatus : 0;
    if (!error) {
        m_concurrency.succeeded();
    } else if (status == tooManyRequests || status == unavailable) {
        m_concurrency.pushedBack(began, m_clock->monotonic());
    } else if (error->kind == ErrorKind::Unreachable) {
        // The others would only find out the same, one after the other: one goes on trying.
        hold(backoff(m_unreachable++, m_timing, 0.5));
        m_probing = true;
        return;
    }
    if (!error || status > 0)
        reached();
}

void UploadScheduler::reached()
{
    if (!m_probing && m_unreachable == 0)
        return;
    m_unreachable = 0;
    if (std::exchange(m_probing, false))
        emit networkReached();
}

void UploadScheduler::probe()
{
    m_probing = true;
}

void UploadScheduler::networkCameBack()
{
    endHold();
    m_unreachable = 0;
}

void UploadScheduler::noteHold(bool canSend, int waiting)
{
    // Shorter waits are over before anybody has read of them.
    constexpr Milliseconds leastTold{3000};
    constexpr Milliseconds sameTime{1500};
    std::optional<Error> hold;
    Milliseconds until{0};
    if (!m_roster->queued().empty() && canSend) {
        const Milliseconds wait = m_governor->uploadWait(waiting);
        if (isHeldByNetwork()) {
            hold = meteredError();
        } else if (wait >= leastTold) {
            until = m_clock->monotonic() + wait;
            hold = paceError(m_governor->state(), wait, QDateTime::currentDateTime());
        }
    }
    const bool isSame = hold.has_value() == m_told.has_value() &&
                        (!hold || hold->kind == m_told->kind) &&
                        std::chrono::abs(until - m_toldUntil) < sameTime;
    if (isSame)
        return;
    m_told = hold;
    m_toldUntil = until;
    emit holdChanged(hold);
}

} // namespace reeldeck

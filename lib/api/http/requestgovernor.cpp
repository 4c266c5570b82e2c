#include "api/http/requestgovernor.h"

#include <QRandomGenerator>

#include <algorithm>

namespace reeldeck {

using std::chrono::milliseconds;

namespace {

std::optional<QDateTime> utcOf(const std::optional<Moment> &moment)
{
    return moment ? std::optional(moment->utc) : std::nullopt;
}

} // namespace

RequestGovernor::RequestGovernor(const Clock *clock)
    : m_clock(clock ? clock : &m_systemClock)
{}

void RequestGovernor::assumeCreatesPerMinute(int limit)
{
    const QMutexLocker lock(&m_mutex);
    m_creates.assume(limit);
}

RatePace &RequestGovernor::pace(RequestKind kind)
{
    return kind == RequestKind::CreateAsset ? m_creates : m_others;
}

Moment RequestGovernor::now() const
{
    return {m_clock->monotonic(), m_clock->nowUtc()};
}

milliseconds RequestGovernor::ask(RequestKind kind, bool background)
{
    const QMutexLocker lock(&m_mutex);
    const Moment at = now();
    RatePace &asked = pace(kind);
    const milliseconds wait = asked.waitAt(at, background && kind == RequestKind::Other);
    if (wait > milliseconds(0))
        return wait;
    asked.sent(at);
    return wait;
}

void RequestGovernor::announceUpload()
{
    const QMutexLocker lock(&m_mutex);
    ++m_announced;
}

void RequestGovernor::withdrawUpload()
{
    const QMutexLocker lock(&m_mutex);
    m_announced = std::max(0, m_announced - 1);
}

milliseconds RequestGovernor::uploadWait(int more) const
{
    const QMutexLocker lock(&m_mutex);
    return m_creates.waitBehind(now(), m_announced + more);
}

void RequestGovernor::ended(RequestKind kind, const RateBudget &budget)
{
    {
        const QMutexLocker lock(&m_mutex);
        pace(kind).answered(now(), budget);
    }
    emit changed();
}

void RequestGovernor::refused(RequestKind kind, const Refusal &refusal)
{
    {
        const QMutexLocker lock(&m_mutex);
        pace(kind).refused(now(), refusal, QRandomGenerator::global()->generateDouble());
    }
    emit changed();
}

void RequestGovernor::lost(RequestKind kind, bool begun)
{
    {
        const QMutexLocker lock(&m_mutex);
        pace(kind).lost(now(), begun);
    }
    emit changed();
}

PaceState RequestGovernor::state() const
{
    const QMutexLocker lock(&m_mutex);
    const Moment at = now();
    PaceState state;
    state.minute = m_creates.minute(at);
    if (state.minute.isEmpty())
        state.minute = m_others.minute(at);
    state.day = m_creates.day(at);
    state.quotaUntilUtc = utcOf(m_creates.quotaUntil(at));
    state.heldUntilUtc = utcOf(m_creates.heldUntil(at));
    return state;
}

} // namespace reeldeck

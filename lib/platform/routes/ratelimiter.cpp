#include "platform/routes/ratelimiter.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Day = 24 * 60 * 60;

} // namespace

RateLimiter::RateLimiter(const Clock *clock, int perMinute, int perDay, qint64 usedToday)
    : m_clock(clock)
    , m_perMinute(perMinute)
    , m_perDay(perDay)
    , m_day(clock->nowUtc().toSecsSinceEpoch() / Day)
    , m_usedToday(usedToday)
{}

RateLimiter::Verdict RateLimiter::take()
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock->nowUtc().toSecsSinceEpoch();
    if (now / Minute != m_minute) {
        m_minute = now / Minute;
        m_usedThisMinute = 0;
    }
    if (now / Day != m_day) {
        m_day = now / Day;
        m_usedToday = 0;
    }
    const bool minuteFull = m_perMinute > 0 && m_usedThisMinute >= m_perMinute;
    const bool dayFull = m_perDay > 0 && m_usedToday >= m_perDay;
    Verdict verdict;
    verdict.allowed = !minuteFull && !dayFull;
    const qint64 minuteReset = (m_minute + 1) * Minute;
    const qint64 dayReset = (m_day + 1) * Day;
    if (verdict.allowed) {
        ++m_usedThisMinute;
        ++m_usedToday;
    } else {
        verdict.retryAfterSeconds = static_cast<int>((dayFull ? dayReset : minuteReset) - now);
    }
    if (m_perMinute <= 0 && m_perDay <= 0)
        return verdict;
    // The window that will be used up first is the one a client must pace itself by.
    const qint64 minuteLeft = m_perMinute > 0 ? m_perMinute - m_usedThisMinute : m_perDay;
    const qint64 dayLeft = m_perDay > 0 ? m_perDay - m_usedToday : minuteLeft;
    const bool byDay = m_perMinute <= 0 || dayLeft < minuteLeft;
    const qint64 limit = byDay ? m_perDay : m_perMinute;
    const qint64 left = std::max<qint64>(0, byDay ? dayLeft : minuteLeft);
    const QByteArray reset = QByteArray::number(byDay ? dayReset : minuteReset);
    verdict.headers = {{"X-Ratelimit-Limit", QByteArray::number(limit)},
                       {"X-Ratelimit-Remaining", QByteArray::number(left)},
                       {"X-Ratelimit-Used", QByteArray::number(limit - left)},
                       {"X-Ratelimit-Reset", reset},
                       {"X-RateLimit-Request-Remaining", QByteArray::number(left)},
                       {"X-RateLimit-Request-Reset", reset}};
    return verdict;
}

} // namespace reeldeck::platform

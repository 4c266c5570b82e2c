#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <mutex>
#include <utility>

namespace reeldeck::platform {

/// Counts `POST /assets` in fixed windows of a minute and of a UTC day. Thread-safe.
class RateLimiter
{
public:
    struct Verdict
    {
        bool allowed = true;
        int retryAfterSeconds = 0; ///< When not allowed.
        /// Both generations (lib/api/CONTRACT.md, "Errors and rate limits").
        QList<std::pair<QByteArray, QByteArray>> headers;
    };

    /// `clock` must outlive this. A limit of 0 doesn't limit.
    RateLimiter(const Clock *clock, int perMinute, int perDay, qint64 usedToday = 0);

    /// Counts one request, unless it is refused.
    Verdict take();

private:
    const Clock *m_clock;
    const int m_perMinute;
    const int m_perDay;
    std::mutex m_mutex;
    qint64 m_minute = 0;
    qint64 m_day = 0;
    qint64 m_usedThisMinute = 0;
    qint64 m_usedToday = 0;
};

} // namespace reeldeck::platform

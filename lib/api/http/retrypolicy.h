#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace reeldeck {

/// When a safe call (GET) is tried again by its job. An upload never is: only who keeps the
/// journal can know whether the first try was carried out.
struct RetryPolicy
{
    int maxAttempts = 3;
    std::chrono::milliseconds base{500}; ///< Upper bound of the first delay; doubles after that.
    std::chrono::milliseconds cap{20'000};
    /// The longest wait at the server's word; above it the job ends and the caller decides.
    std::chrono::milliseconds maxServerDelay{60'000};

    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

/// How long to wait before the next try, or nullopt to give up. Exponential backoff with full
/// jitter: `random` in [0, 1) picks from the whole span. A Retry-After is a lower bound.
/// `attemptsMade` counts from 1.
std::optional<std::chrono::milliseconds> retryDelay(const RetryPolicy &policy, const Error &error,
                                                    int attemptsMade, double random);

/// Retry-After as seconds or as an HTTP date (RFC 9110, 10.2.3), at most MaxRetryAfter. A date in
/// the past is "now". nullopt when it is neither.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                         const QDateTime &nowUtc);

/// An HTTP date in any of the three forms of RFC 9110, 5.6.7; invalid when it is none.
QDateTime parseHttpDate(const QByteArray &value);

inline constexpr std::chrono::milliseconds MaxRetryAfter = std::chrono::hours(24);

} // namespace reeldeck

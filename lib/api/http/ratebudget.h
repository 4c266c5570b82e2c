#pragma once

#include "api/http/httpmessage.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace reeldeck {

/// What the platform says about the request rate it still takes. Every field may be missing.
struct RateBudget
{
    std::optional<int> limit;     ///< Requests in the window.
    std::optional<int> remaining; ///< Requests left in it.
    QDateTime resetAt;            ///< UTC; when the window begins anew; invalid when unknown.

    bool isEmpty() const { return !limit && !remaining && !resetAt.isValid(); }
    friend bool operator==(const RateBudget &, const RateBudget &) = default;
};

/// Reads both generations of headers: `X-Ratelimit-Limit/-Remaining/-Reset` and
/// `X-RateLimit-Request-Limit/-Remaining/-Reset`. The newer one wins. A reset is in epoch seconds;
/// small numbers are taken as seconds from now. Values that are no numbers count as missing. The
/// reset is brought to our clock where the answer's Date says that the platform's goes otherwise.
RateBudget rateBudgetFrom(const HttpHeaders &headers, const QDateTime &nowUtc);

/// What time it is on the platform, by the Date of its answer; `nowUtc` without one.
QDateTime serverTime(const HttpHeaders &headers, const QDateTime &nowUtc);

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::RateBudget)

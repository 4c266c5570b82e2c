#include "api/http/ratebudget.h"

#include "api/http/retrypolicy.h"

#include <cstdlib>
#include <limits>

namespace reeldeck {

namespace {

// Anything below is no date of this century but a span.
constexpr qint64 FirstEpochSeconds = 1'000'000'000;
constexpr qint64 LastEpochSeconds = 100'000'000'000;
// A Date is in whole seconds and was written before the answer travelled.
constexpr qint64 LeastSkewSeconds = 5;

std::optional<qint64> number(const HttpHeaders &headers, QByteArrayView newer, QByteArrayView older)
{
    for (const QByteArrayView name : {newer, older}) {
        bool ok = false;
        const qint64 value = headers.value(name).trimmed().toLongLong(&ok);
        if (ok && value >= 0)
            return value;
    }
    return std::nullopt;
}

std::optional<int> count(std::optional<qint64> value)
{
    if (!value || *value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*value);
}

} // namespace

RateBudget rateBudgetFrom(const HttpHeaders &headers, const QDateTime &nowUtc)
{
    RateBudget budget;
    budget.limit = count(number(headers, "X-RateLimit-Request-Limit", "X-Ratelimit-Limit"));
    budget.remaining =
            count(number(headers, "X-RateLimit-Request-Remaining", "X-Ratelimit-Remaining"));
    const auto reset = number(headers, "X-RateLimit-Request-Reset", "X-Ratelimit-Reset");
    if (reset && *reset < LastEpochSeconds) {
        budget.resetAt = *reset < FirstEpochSeconds
                                 ? nowUtc.addSecs(*reset)
                                 : QDateTime::fromSecsSinceEpoch(*reset, Qt::UTC)
                                           .addSecs(serverTime(headers, nowUtc).secsTo(nowUtc));
    }
    return budget;
}

QDateTime serverTime(const HttpHeaders &headers, const QDateTime &nowUtc)
{
    const QDateTime date = parseHttpDate(headers.value("Date"));
    const bool differs = date.isValid() && std::abs(date.secsTo(nowUtc)) >= LeastSkewSeconds;
    return differs ? date : nowUtc;
}

} // namespace reeldeck

#include "api/http/ratepace.h"

#include <algorithm>
#include <cmath>

namespace reeldeck {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds Minute = 60s;
/// A reset comes in whole seconds, of a clock that we know by whole seconds.
constexpr milliseconds Margin = 1s;
constexpr milliseconds SameReset = 2s;
constexpr milliseconds FirstHold = 100ms;

milliseconds untilMidnight(const Moment &now)
{
    const QDateTime midnight(now.utc.date().addDays(1), QTime(0, 0), Qt::UTC);
    return milliseconds(now.utc.msecsTo(midnight));
}

RateBudget budgetOf(int limit, int left, const std::optional<Moment> &end)
{
    RateBudget budget;
    if (limit <= 0)
        return budget;
    budget.limit = limit;
    budget.remaining = std::clamp(left, 0, limit);
    if (end)
        budget.resetAt = end->utc;
    return budget;
}

} // namespace

Moment Moment::after(milliseconds span) const
{
    return {monotonic + span, utc.addMSecs(span.count())};
}

milliseconds Moment::from(const Moment &now) const
{
    const milliseconds byWall(now.utc.msecsTo(utc));
    return std::max(0ms, std::min(monotonic - now.monotonic, byWall));
}

bool RatePace::Window::isOver(const Moment &now) const
{
    return !end || end->from(now) == 0ms;
}

void RatePace::Window::tell(const Moment &now, int toldLeft, std::optional<int> toldLimit,
                            const Moment &toldEnd)
{
    const bool isSame = told && !isOver(now) && end->from(now) <= toldEnd.from(now) + SameReset &&
                        toldEnd.from(now) <= end->from(now) + SameReset;
    // A guess is worth less than any word about a window that still runs.
    const bool endsSooner = toldEnd.from(now) < (isGuess || isOver(now) ? 1ms : end->from(now));
    const bool isOlder = told && !isOver(now) && !isSame && endsSooner;
    if (isOlder)
        return;
    // Answers overtake each other: within one window the smallest figure is the newest.
    left = isSame ? std::min(left, toldLeft) : toldLeft;
    limit = toldLimit ? std::max(1, *toldLimit) : std::max({limit, toldLeft, 1});
    if (!isSame)
        end = toldEnd;
    isGuess = false;
    told = true;
}

void RatePace::assume(int perMinute)
{
    if (m_short.told || m_short.limit > 0)
        return;
    m_short.limit = std::max(1, perMinute);
    m_short.left = m_short.limit;
}

void RatePace::roll(Window &window, const Moment &now)
{
    if (window.limit <= 0 || !window.isOver(now))
        return;
    window.left = window.limit;
    window.end.reset();
}

void RatePace::spend(Window &window)
{
    if (window.limit > 0)
        window.left = std::max(0, window.left - 1);
}

milliseconds RatePace::waitFor(const Window &window, const Moment &now, int spare) const
{
    if (window.limit <= 0 || window.leftAt(now) - m_underWay > spare)
        return 0ms;
    // Nothing left although it is over: all of it is under way, and the next answer says more.
    return window.isOver(now) ? Margin : window.end->from(now) + Margin;
}

milliseconds RatePace::waitAt(const Moment &now, bool keepSpare) const
{
    const int spare = keepSpare ? m_short.limit / 5 : 0;
    milliseconds wait = std::max(waitFor(m_short, now, spare), waitFor(m_long, now, 0));
    for (const std::optional<Moment> &until : {m_hold, m_quota}) {
        if (until)
            wait = std::max(wait, until->from(now));
    }
    return wait;
}

milliseconds RatePace::waitBehind(const Moment &now, int others) const
{
    const milliseconds wait = std::max(waitFor(m_short, now, others), waitFor(m_long, now, others));
    return std::max(wait, waitAt(now));
}

void RatePace::sent(const Moment &now)
{
    roll(m_short, now);
    roll(m_long, now);
    ++m_underWay;
    if (m_short.limit > 0 && !m_short.end) {
        m_short.end = now.after(Minute);
        m_short.isGuess = true;
    }
}

void RatePace::count(const Moment &now, const RateBudget &budget)
{
    m_underWay = std::max(0, m_underWay - 1);
    roll(m_short, now);
    roll(m_long, now);
    if (!budget.remaining) {
        spend(m_short);
        spend(m_long);
        return;
    }
    const milliseconds reset =
            budget.resetAt.isValid() ? milliseconds(now.utc.msecsTo(budget.resetAt)) : Minute;
    if (reset > LongestQuota || reset < -LongWindow) {
        spend(m_short); // A reset that nobody can mean.
        spend(m_long);
        return;
    }
    const Moment end = now.after(std::max(0ms, reset));
    const bool nearMidnight =
            m_long.told && !m_long.isOver(now) &&
            std::abs((m_long.end->from(now) - end.from(now)).count()) <= SameReset.count();
    const bool isLong = reset > LongWindow || nearMidnight;
    (isLong ? m_long : m_short).tell(now, *budget.remaining, budget.limit, end);
    spend(isLong ? m_short : m_long);
}

void RatePace::answered(const Moment &now, const RateBudget &budget)
{
    count(now, budget);
    m_refusals = 0;
}

void RatePace::lost(const Moment &now, bool begun)
{
    if (begun)
        return count(now, {});
    m_underWay = std::max(0, m_underWay - 1);
}

void RatePace::refused(const Moment &now, const Refusal &refusal, double random)
{
    count(now, refusal.budget);
    const bool longIsEmpty = m_long.told && !m_long.isOver(now) && m_long.left <= 0;
    if (refusal.code == QLatin1String("usage_limit_exceeded") || longIsEmpty) {
        milliseconds span = refusal.retryAfter.value_or(untilMidnight(now));
        if (longIsEmpty)
            span = m_long.end->from(now) + Margin;
        m_quota = now.after(std::clamp(span, FirstHold, LongestQuota));
        return;
    }
    const double doubled = std::min(double(FirstHold.count()) * std::exp2(std::min(m_refusals, 10)),
                                    double(Minute.count()));
    ++m_refusals;
    milliseconds span(qint64(doubled * (0.5 + 0.5 * std::clamp(random, 0.0, 1.0))));
    if (refusal.retryAfter)
        span = std::clamp(*refusal.retryAfter, FirstHold, LongestHold);
    else if (m_short.told && !m_short.isOver(now) && m_short.left <= 0)
        span = m_short.end->from(now) + Margin;
    // Several are refused together, and the one that names the longer time is right.
    if (!m_hold || m_hold->from(now) < span)
        m_hold = now.after(span);
}

RateBudget RatePace::minute(const Moment &now) const
{
    // What is only assumed is nothing to tell.
    if (!m_short.told)
        return {};
    const bool over = m_short.isOver(now);
    return budgetOf(m_short.limit, m_short.leftAt(now) - m_underWay,
                    over ? std::nullopt : m_short.end);
}

RateBudget RatePace::day(const Moment &now) const
{
    if (!m_long.told || m_long.isOver(now))
        return {};
    return budgetOf(m_long.limit, m_long.left - m_underWay, m_long.end);
}

std::optional<Moment> RatePace::quotaUntil(const Moment &now) const
{
    if (m_quota && m_quota->from(now) > 0ms)
        return m_quota;
    if (m_long.told && !m_long.isOver(now) && m_long.left <= 0)
        return m_long.end;
    return std::nullopt;
}

std::optional<Moment> RatePace::heldUntil(const Moment &now) const
{
    return m_hold && m_hold->from(now) > 0ms ? m_hold : std::nullopt;
}

} // namespace reeldeck

#pragma once

#include "api/http/ratebudget.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace reeldeck {

/// One moment on both clocks. What waits until a Moment is due as soon as either clock has passed
/// it: the monotonic one stands still while the machine sleeps, the wall clock can be set back.
struct Moment
{
    std::chrono::milliseconds monotonic{0};
    QDateTime utc;

    Moment after(std::chrono::milliseconds span) const;
    /// How long until then, seen from `now`; 0 when it is past.
    std::chrono::milliseconds from(const Moment &now) const;
};

/// A 429, or a 503 that named a time.
struct Refusal
{
    RateBudget budget;
    std::optional<std::chrono::milliseconds> retryAfter;
    QString code; ///< The platform's own; "usage_limit_exceeded" is the quota.
};

/// How fast one kind of request may leave: what the platform told of its windows, less what is
/// under way. Only values and arithmetic; RequestGovernor carries it out. Not thread-safe.
///
/// Two windows run side by side: a short one (a minute, as a rule) and a long one (the daily quota:
/// everything whose reset is more than LongWindow away). A request may leave when both have
/// something left and nothing is on hold. Each answer corrects the window it tells about and counts
/// against the other. Without any word from the platform nothing is limited, except by assume().
///
/// A refusal holds everything of this kind:
///
///     told by                      | holds for
///     -----------------------------|----------------------------------------------------
///     usage_limit_exceeded, or     | until the long window's reset, else Retry-After, else
///     nothing left of the long one | the next midnight UTC; at most LongestQuota
///     Retry-After                  | that, LongestHold at most
///     nothing left of the short one| until its reset
///     nothing                      | 0.1 s, doubling with each refusal in a row up to a minute
class RatePace
{
public:
    /// A documented limit, until the platform says otherwise.
    void assume(int perMinute);

    /// How long the next request must wait; 0: it may leave now. `keepSpare`: the last fifth of
    /// the short window isn't for this one.
    std::chrono::milliseconds waitAt(const Moment &now, bool keepSpare = false) const;
    /// The same when so many others are to leave before it.
    std::chrono::milliseconds waitBehind(const Moment &now, int others) const;

    void sent(const Moment &now);
    /// It was answered, and not refused.
    void answered(const Moment &now, const RateBudget &budget);
    /// `random` in [0, 1).
    void refused(const Moment &now, const Refusal &refusal, double random);
    /// It ended without an answer. `begun`: some of it was sent, so it may have been counted.
    void lost(const Moment &now, bool begun);

    /// What is left of the short window, for people; empty while nothing is known.
    RateBudget minute(const Moment &now) const;
    /// The same of the daily quota.
    RateBudget day(const Moment &now) const;
    /// When the quota is used up: until when everything is held.
    std::optional<Moment> quotaUntil(const Moment &now) const;
    /// Until when a refusal that is not the quota's holds everything.
    std::optional<Moment> heldUntil(const Moment &now) const;

    static constexpr std::chrono::milliseconds LongWindow = std::chrono::minutes(5);
    static constexpr std::chrono::milliseconds LongestQuota = std::chrono::hours(25);
    static constexpr std::chrono::milliseconds LongestHold = std::chrono::hours(1);

private:
    struct Window
    {
        int limit = 0; ///< 0: this window isn't known.
        int left = 0;  ///< Of answered requests; what is under way isn't taken off.
        bool told = false;
        std::optional<Moment> end; ///< Nothing: it begins with the next request.
        bool isGuess = false;      ///< Nobody told of this end.

        bool isOver(const Moment &now) const;
        void tell(const Moment &now, int toldLeft, std::optional<int> toldLimit, const Moment &end);
        int leftAt(const Moment &now) const { return isOver(now) ? limit : left; }
    };

    void count(const Moment &now, const RateBudget &budget);
    static void roll(Window &window, const Moment &now);
    static void spend(Window &window);
    std::chrono::milliseconds waitFor(const Window &window, const Moment &now, int spare) const;

    Window m_short;
    Window m_long;
    int m_underWay = 0;
    int m_refusals = 0; ///< In a row.
    std::optional<Moment> m_hold;
    std::optional<Moment> m_quota;
};

} // namespace reeldeck

#pragma once

#include "api/http/ratepace.h"
#include "base/clock.h"

#include <QMutex>
#include <QObject>

#include <chrono>
#include <optional>

namespace reeldeck {

/// The kinds that the platform counts apart: `POST /assets` has a limit and a daily quota of its own
/// (lib/api/CONTRACT.md, "Errors and rate limits").
enum class RequestKind { CreateAsset, Other };

/// What people and queues need to know about the pace of a workspace.
struct PaceState
{
    RateBudget minute; ///< Of uploads, else of the other calls; empty: the platform told nothing.
    RateBudget day;    ///< Daily quota of uploads.
    std::optional<QDateTime> quotaUntilUtc; ///< No uploads before then: the quota is used up.
    std::optional<QDateTime> heldUntilUtc;  ///< No uploads before then: the platform asked so.

    friend bool operator==(const PaceState &, const PaceState &) = default;
};

/// One a workspace, shared by all its clients on all their threads: nobody sends a request to the
/// platform without a permit from here. The arithmetic is RatePace's, one for each RequestKind, so
/// uploads can't use up what the window needs for reading; and of what reading is limited to, the
/// last fifth is for what a person waits for.
///
/// Thread-safe. Signals are emitted on the thread that caused them: connect with a context object.
class RequestGovernor : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it; null: the machine's.
    explicit RequestGovernor(const Clock *clock = nullptr);

    /// How many uploads a minute the platform takes by its documents; holds until it says itself.
    void assumeCreatesPerMinute(int limit);

    /// Asks for a permit. 0: granted, the request must leave now, and ended() must follow. Else
    /// nothing was taken: ask again after so long, or after changed(). `background`: nobody waits
    /// for it.
    std::chrono::milliseconds ask(RequestKind kind, bool background);

    /// A request of this kind will ask soon: startable() takes it into account. Its ask() or
    /// withdraw() ends that.
    void announceUpload();
    void withdrawUpload();
    /// How long another upload should not even be begun, after `more` that aren't announced yet;
    /// 0: there is a permit for it.
    std::chrono::milliseconds uploadWait(int more = 0) const;

    /// What became of a request with a permit.
    void ended(RequestKind kind, const RateBudget &budget);
    void refused(RequestKind kind, const Refusal &refusal);
    void lost(RequestKind kind, bool begun);

    PaceState state() const;

signals:
    /// The state, or what must be waited for, has changed.
    void changed();

private:
    RatePace &pace(RequestKind kind);
    Moment now() const;

    const SystemClock m_systemClock;
    const Clock *m_clock;
    mutable QMutex m_mutex;
    RatePace m_creates;
    RatePace m_others;
    int m_announced = 0;
};

} // namespace reeldeck

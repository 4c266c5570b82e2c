#pragma once

#include "api/http/requestgovernor.h"
#include "base/clock.h"
#include "base/error.h"
#include "uploads/rules/adaptiveconcurrency.h"
#include "uploads/rules/uploaddecision.h"
#include "uploads/store/uploadroster.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace reeldeck {

/// Which upload is next, and when: order, places, the platform's permits, names that wait for each
/// other, and what holds the whole queue. It sends and writes nothing. Private to lib/uploads;
/// worker's thread.
///
/// An upload that is sent and waits longer than `placeHeld` for its answer takes no place any more,
/// up to a bound. Two of the same name are never under way together: a lost answer is told by it.
class UploadScheduler : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr int MaxConcurrent = 16;
    /// Looking for lost answers takes few bytes but many seconds, so it has places of its own.
    static constexpr int MaxLooking = 8;
    /// While more than these wait to be looked for the network is too bad to begin others.
    static constexpr size_t MaxToLookFor = 32;

    /// All must outlive it.
    UploadScheduler(const UploadRoster *roster, std::shared_ptr<RequestGovernor> governor,
                    const UploadTiming &timing, const Clock *clock, QObject *parent);

    void setCeiling(int uploads);
    /// The network is paid by the byte.
    void setMetered(bool metered);
    /// The platform is on this machine, so no network is used.
    void setLocal(bool local);
    bool isHeldByNetwork() const { return m_metered && !m_local; }

    /// Nothing begins before; monotonic.
    Milliseconds holdUntil() const { return m_holdUntil; }
    void hold(Milliseconds delay);
    void endHold();

    /// Whose turn it is to be sent, or to be looked for; nobody: `earliest` is brought forward to
    /// when one may be. `waiting`: how many have begun and asked for no permit yet.
    std::optional<TransferId> nextToSend(int waiting, std::optional<Milliseconds> *earliest);
    std::optional<TransferId> nextToLookFor(std::optional<Milliseconds> *earliest) const;

    /// Its attempt begins; holds a place and its name until end().
    void begin(TransferId id);
    void sent(TransferId id);
    void sendsAgain(TransferId id);
    /// It is looked for: it holds its name only.
    void look(TransferId id);
    void end(TransferId id);

    /// How an attempt that began at `began` ended; nothing: in an asset.
    void ended(Milliseconds began, const std::optional<Error> &error);
    /// The platform answers or takes bytes.
    void reached();
    /// One upload at a time, until the platform is reached.
    void probe();
    void networkCameBack();

    /// Says why nothing of the queue begins, when the reason has changed.
    void noteHold(bool canSend, int waiting);

signals:
    /// What waited for the network need not wait any longer.
    void networkReached();
    /// Why what is queued waits though there is room for it; nothing: it waits for its turn only.
    void holdChanged(const std::optional<reeldeck::Error> &hold);

private:
    struct UnderWay
    {
        size_t nameHash = 0;
        bool isLooking = false;
        std::optional<Milliseconds> sentAt; ///< Monotonic.
    };

    int places() const; ///< Uploads that may run at once.
    int placesTaken() const;
    bool hasPermit(int waiting, std::optional<Milliseconds> *earliest) const;
    std::optional<TransferId> next(const UploadRoster::Order &from, const QSet<size_t> &taken,
                                   std::optional<Milliseconds> *earliest) const;
    QSet<size_t> namesUnderWay() const;

    const UploadRoster *const m_roster;
    const std::shared_ptr<RequestGovernor> m_governor;
    const UploadTiming m_timing;
    const Clock *const m_clock;
    AdaptiveConcurrency m_concurrency;
    QHash<TransferId, UnderWay> m_underWay;
    bool m_metered = false;
    bool m_local = false;
    bool m_probing = false;
    int m_unreachable = 0; ///< Attempts in a row that didn't get there.
    Milliseconds m_holdUntil{0};
    std::optional<Error> m_told; ///< By holdChanged().
    Milliseconds m_toldUntil{0}; ///< What it says, on the monotonic clock; 0: no time.
};

} // namespace reeldeck

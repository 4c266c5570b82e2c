#pragma once

#include "base/clock.h"
#include "domain/transfer.h"
#include "uploads/store/uploadroster.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <set>

namespace reeldeck {

/// What the model of a queue hears: whole Transfer values and the counts, a phase at once and bytes
/// at most every `interval`. Nobody else tells it. Private to lib/uploads; worker's thread.
class TransferFeed : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    /// `roster` and `clock` must outlive it. `stalledAfter`: without a byte, then it is told.
    TransferFeed(UploadRoster *roster, const Clock *clock, Milliseconds interval,
                 Milliseconds stalledAfter, QObject *parent);

    /// It has changed; told within this turn of the event loop.
    void touch(TransferId id);
    /// Its bytes move from now on; speed and stalls are told until unfollow().
    void follow(TransferId id);
    void unfollow(TransferId id);
    /// Tells now what was touched: whoever hears of an end finds it in the model, too.
    void flush();
    /// The same, and lets items at rest leave memory. No pointer to an item may be in use.
    void settle();
    void settleSoon();
    void tellCounts();

signals:
    void changed(const QList<reeldeck::Transfer> &transfers);
    void countsChanged(const reeldeck::UploadRoster::Counts &counts, double bytesPerSecond);

private:
    void tick();
    void noteStall(UploadItem &item) const;

    UploadRoster *const m_roster;
    const Clock *const m_clock;
    const Milliseconds m_stalledAfter;
    QTimer m_tick;
    QTimer m_flush;
    QTimer m_settle;
    std::set<TransferId> m_touched;
    QSet<TransferId> m_moving;
};

} // namespace reeldeck

#pragma once

#include "base/clock.h"

#include <QMutex>
#include <QtGlobal>

#include <chrono>

namespace reeldeck {

/// A limit in bytes a second that all uploads share, as a schedule: each piece is given the time
/// at which it may leave, one behind the other, so nobody is starved, and nothing leaves in bursts.
/// After a pause there is no more to catch up than Burst.
///
/// Thread-safe; the limit may change at any time and counts from the next piece on.
class BandwidthCap
{
public:
    /// `clock` must outlive it; null: the machine's.
    explicit BandwidthCap(const Clock *clock = nullptr);

    /// 0: no limit. Otherwise at least LeastRate.
    void setBytesPerSecond(qint64 rate);
    qint64 bytesPerSecond() const;
    bool isLimited() const { return bytesPerSecond() > 0; }

    /// How large a piece should be: what leaves in a few hundredths of a second.
    qint64 pieceSize(qint64 most) const;

    /// Books `bytes` and says how long they must wait before they leave; 0: now.
    std::chrono::milliseconds book(qint64 bytes);

    static constexpr qint64 LeastRate = 8 * 1024;
    static constexpr std::chrono::milliseconds Burst{50};

private:
    using Microseconds = std::chrono::microseconds;

    const SystemClock m_systemClock;
    const Clock *m_clock;
    mutable QMutex m_mutex;
    qint64 m_rate = 0;
    Microseconds m_next{0}; ///< When the next piece may leave, on the monotonic clock.
};

} // namespace reeldeck

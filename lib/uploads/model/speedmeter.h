#pragma once

#include <QtGlobal>

#include <chrono>

namespace reeldeck {

/// Bytes a second, smoothed by time: an exponentially weighted average in which a moment loses
/// weight with a time constant of 3 s, however often it is fed.
class SpeedMeter
{
public:
    /// Forgets everything; `now` is any monotonic time. `bytes` had moved before.
    void restart(std::chrono::milliseconds now, qint64 bytes = 0);

    /// `bytes` moved in all, with those from before restart().
    void update(std::chrono::milliseconds now, qint64 bytes);

    /// 0 until half a second has passed; falls towards 0 when update() brings nothing new.
    double bytesPerSecond() const;

private:
    std::chrono::milliseconds m_start{0};
    std::chrono::milliseconds m_last{0};
    qint64 m_bytes = 0;
    double m_weighted = 0;
    double m_weight = 0;
};

} // namespace reeldeck

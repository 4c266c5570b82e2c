#include "uploads/model/speedmeter.h"

#include <cmath>

namespace reeldeck {

void SpeedMeter::restart(std::chrono::milliseconds now, qint64 bytes)
{
    *this = SpeedMeter();
    m_start = now;
    m_last = now;
    m_bytes = bytes;
}

void SpeedMeter::update(std::chrono::milliseconds now, qint64 bytes)
{
    constexpr double timeConstant = 3.0;
    const double elapsed = double((now - m_last).count()) / 1000.0;
    if (elapsed <= 0)
        return;
    const double speed = double(bytes - m_bytes) / elapsed;
    const double keep = std::exp(-elapsed / timeConstant);
    // The weight starts at 0 and grows to 1, so that the first samples aren't dragged down by a
    // past that never was.
    m_weighted = m_weighted * keep + speed * (1 - keep);
    m_weight = m_weight * keep + (1 - keep);
    m_last = now;
    m_bytes = bytes;
}

double SpeedMeter::bytesPerSecond() const
{
    constexpr std::chrono::milliseconds tooEarly{500};
    if (m_weight <= 0 || m_last - m_start < tooEarly)
        return 0;
    return m_weighted / m_weight;
}

} // namespace reeldeck

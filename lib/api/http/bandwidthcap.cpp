#include "api/http/bandwidthcap.h"

#include <algorithm>

namespace reeldeck {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {
constexpr qint64 PiecesPerSecond = 40;
constexpr qint64 SmallestPiece = 512;
} // namespace

BandwidthCap::BandwidthCap(const Clock *clock)
    : m_clock(clock ? clock : &m_systemClock)
{}

void BandwidthCap::setBytesPerSecond(qint64 rate)
{
    const QMutexLocker lock(&m_mutex);
    m_rate = rate <= 0 ? 0 : std::max(rate, LeastRate);
    // What was booked at the old rate doesn't bind the new one.
    m_next = std::min<Microseconds>(m_next, m_clock->monotonic());
}

qint64 BandwidthCap::bytesPerSecond() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rate;
}

qint64 BandwidthCap::pieceSize(qint64 most) const
{
    const QMutexLocker lock(&m_mutex);
    return m_rate == 0 ? most : std::clamp(m_rate / PiecesPerSecond, SmallestPiece, most);
}

milliseconds BandwidthCap::book(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_rate == 0)
        return 0ms;
    const Microseconds now = m_clock->monotonic();
    m_next = std::max<Microseconds>(m_next, now - Burst);
    const Microseconds wait = std::max<Microseconds>(0us, m_next - now);
    m_next += Microseconds(bytes * 1'000'000 / m_rate);
    return std::chrono::duration_cast<milliseconds>(wait);
}

} // namespace reeldeck

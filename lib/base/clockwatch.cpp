#include "base/clockwatch.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <utility>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace reeldeck {

using std::chrono::milliseconds;

ClockSample sampleClocks()
{
    ClockSample sample;
    sample.monotonic = std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    sample.wall = std::chrono::duration_cast<milliseconds>(
            std::chrono::system_clock::now().time_since_epoch());
    sample.boot = sample.monotonic;
#ifdef Q_OS_LINUX
    timespec boot{};
    if (clock_gettime(CLOCK_BOOTTIME, &boot) == 0)
        sample.boot = milliseconds(qint64(boot.tv_sec) * 1000 + boot.tv_nsec / 1'000'000);
#endif
    return sample;
}

ClockWatch::ClockWatch(milliseconds period)
    : m_period(period)
{}

ClockWatch::Event ClockWatch::sample(const ClockSample &now)
{
    const std::optional<ClockSample> last = std::exchange(m_last, now);
    m_gap = milliseconds(0);
    if (!last)
        return Event::None;
    const milliseconds monotonic = now.monotonic - last->monotonic;
    const milliseconds boot = now.boot - last->boot;
    // A suspend that monotonic didn't count, or a timer that came far too late.
    m_gap = std::max(boot - monotonic, std::max(boot, monotonic) - m_period);
    if (m_gap >= Gap)
        return Event::Slept;
    const milliseconds wall = now.wall - last->wall;
    const milliseconds drift(std::abs((wall - std::max(boot, monotonic)).count()));
    if (drift < Gap)
        return Event::None;
    m_gap = drift;
    return Event::ClockSet;
}

} // namespace reeldeck

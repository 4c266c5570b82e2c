#pragma once

#include <chrono>
#include <optional>

namespace reeldeck {

/// Three clocks at one moment.
struct ClockSample
{
    std::chrono::milliseconds monotonic{0}; ///< Stands still while the machine sleeps, as a rule.
    std::chrono::milliseconds boot{0};      ///< Goes on then; equal to monotonic where unknown.
    std::chrono::milliseconds wall{0};      ///< Since the epoch; may be set by anybody.
};

/// The machine's clocks now (on Linux CLOCK_MONOTONIC and CLOCK_BOOTTIME, clock_gettime(2)).
ClockSample sampleClocks();

/// Finds out from samples taken regularly that the machine has slept or a clock was set: then
/// connections are dead or waits are wrong, and nobody else says so on every system.
class ClockWatch
{
public:
    enum class Event {
        None,
        Slept,    ///< The machine was suspended, or this process stopped, for Gap or longer.
        ClockSet, ///< The wall clock went another way than the others by Gap or more.
    };

    /// `period`: how often sample() is called.
    explicit ClockWatch(std::chrono::milliseconds period);

    /// Time of which nothing was seen.
    Event sample(const ClockSample &now);
    std::chrono::milliseconds lastGap() const { return m_gap; }

    static constexpr std::chrono::milliseconds Gap = std::chrono::seconds(10);

private:
    const std::chrono::milliseconds m_period;
    std::optional<ClockSample> m_last;
    std::chrono::milliseconds m_gap{0};
};

} // namespace reeldeck

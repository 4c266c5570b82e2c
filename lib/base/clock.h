#pragma once

#include <QDateTime>

#include <chrono>

namespace reeldeck {

/// Time as a collaborator: whoever needs it is handed a Clock, so that tests decide what time it
/// is. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time in UTC; may jump when the person or NTP sets it.
    virtual QDateTime nowUtc() const = 0;

    /// Time since an arbitrary start; never goes back.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace reeldeck

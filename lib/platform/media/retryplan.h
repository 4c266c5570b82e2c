#pragma once

#include "base/error.h"

#include <chrono>
#include <optional>

namespace reeldeck::platform {

/// What is done about a step that failed for no fault of its file: no descriptor, no memory, no room
/// on the disk, a database that can't be written, a media program that is missing or was ended from
/// outside.
struct RetryPlan
{
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{30'000};
    /// A child that the system ends each time is too much for this computer after all.
    int mostDeaths = 5;

    /// How long to wait before trying again after `tries` failures, this one included; nothing when
    /// the file itself is to blame. Pure.
    std::optional<std::chrono::milliseconds> pause(const Error &error, int tries) const;
};

/// True when `error` is ours or the computer's. Pure.
bool isPassing(const Error &error);

/// As the `code` of an error: a media program was ended by a signal from outside, or ran out of
/// memory.
inline constexpr const char *ChildEnded = "child_ended";

} // namespace reeldeck::platform

#include "platform/media/retryplan.h"

#include <algorithm>

namespace reeldeck::platform {

bool isPassing(const Error &error)
{
    return error.kind == ErrorKind::Internal || error.kind == ErrorKind::Server ||
           error.kind == ErrorKind::Storage;
}

std::optional<std::chrono::milliseconds> RetryPlan::pause(const Error &error, int tries) const
{
    if (!isPassing(error))
        return std::nullopt;
    if (error.code == QLatin1String(ChildEnded) && tries >= mostDeaths)
        return std::nullopt;
    const int doublings = std::clamp(tries - 1, 0, 20);
    return std::min(longest, first * (1 << doublings));
}

} // namespace reeldeck::platform

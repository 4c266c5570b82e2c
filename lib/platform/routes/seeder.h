#pragma once

#include "base/result.h"
#include "platform/store/database.h"

namespace reeldeck::platform {

/// Adds `count` plausible asset rows without files behind them, for tests of scale: video, audio
/// and images, mostly ready, some failed, with names of many kinds, over the last two years. The
/// same every time but for their dates. About a hundred thousand a second.
Result<Done> seedAssets(Database *database, int count);

} // namespace reeldeck::platform

#pragma once

#include "base/clock.h"
#include "platform/basics/platformlimits.h"
#include "platform/media/mediajobs.h"
#include "platform/routes/ratelimiter.h"
#include "platform/store/assetstore.h"
#include "platform/store/indexstore.h"
#include "platform/store/mediastore.h"
#include "platform/store/sessionstore.h"

#include <QString>

namespace reeldeck::platform {

/// What the routes work with. Owned by LocalPlatform, which outlives them.
struct Services
{
    const Clock *clock = nullptr;
    AssetStore *assets = nullptr;
    IndexStore *indexes = nullptr;
    SessionStore *sessions = nullptr;
    MediaStore *media = nullptr;
    MediaJobs *jobs = nullptr;
    RateLimiter *rates = nullptr;
    PlatformLimits limits;
    QString origin; ///< "http://host:port", where media and part URLs lead.
};

} // namespace reeldeck::platform

#pragma once

#include "base/clock.h"
#include "platform/assetstore.h"
#include "platform/indexstore.h"
#include "platform/mediajobs.h"
#include "platform/mediastore.h"
#include "platform/platformlimits.h"
#include "platform/ratelimiter.h"
#include "platform/sessionstore.h"

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

#pragma once

#include "base/clock.h"
#include "platform/basics/platformlimits.h"
#include "platform/http/httpserver.h"
#include "platform/media/mediajobs.h"
#include "platform/routes/ratelimiter.h"
#include "platform/store/assetstore.h"
#include "platform/store/entitystore.h"
#include "platform/store/indexstore.h"
#include "platform/store/mediastore.h"
#include "platform/store/sessionstore.h"
#include "platform/store/spareroom.h"

#include <QString>

namespace reeldeck::platform {

/// What the routes work with. Owned by LocalPlatform, which outlives them.
struct Services
{
    const Clock *clock = nullptr;
    AssetStore *assets = nullptr;
    IndexStore *indexes = nullptr;
    EntityStore *entities = nullptr;
    SessionStore *sessions = nullptr;
    MediaStore *media = nullptr;
    SpareRoom *spare = nullptr;
    MediaJobs *jobs = nullptr;
    RateLimiter *rates = nullptr;
    PlatformLimits limits;
    QString origin;         ///< "http://host:port", where media and part URLs lead.
    bool isAnyHost = false; ///< We listen on every address: they lead where the request went.

    /// Where the URLs in an answer to `request` lead.
    QString originFor(const HttpRequest &request) const;
};

} // namespace reeldeck::platform

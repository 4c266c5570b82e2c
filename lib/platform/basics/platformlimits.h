#pragma once

#include "base/result.h"
#include "domain/limits.h"

#include <QByteArray>

#include <chrono>

namespace reeldeck::platform {

/// Everything the platform says no to by number. Defaults are the reference's (lib/api/CONTRACT.md,
/// "Limits" and "Errors and rate limits"); a JSON file with any of the names below changes them.
struct PlatformLimits
{
    UploadLimits sizes; ///< direct_video, direct_audio, url_media, image, multipart_video: bytes.
    int assetsPerMinute = 60;   ///< assets_per_minute: `POST /assets`; 0: no limit.
    int assetsPerDay = 3000;    ///< assets_per_day; 0: no limit.
    int maxConnections = 256;   ///< max_connections: beyond it they wait.
    int urlFetchSeconds = 3600; ///< url_fetch_seconds: for a whole url upload.
    int sessionHours = 24;      ///< session_hours: how long a multipart upload may take.
    int partUrlSeconds = 3600;  ///< part_url_seconds: how long a presigned part URL is good.
    int indexingSeconds = 4;    ///< indexing_seconds: until an asset is indexed; 0: at once.
    qint64 partSize = 8 * MiB;  ///< part_size: bytes of a multipart chunk, for files up to 8 GB.

    /// Numbers only; an unknown name or a wrong type is an error that names it.
    static Result<PlatformLimits> fromJson(const QByteArray &json);
};

} // namespace reeldeck::platform

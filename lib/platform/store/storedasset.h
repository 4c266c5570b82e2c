#pragma once

#include "domain/asset.h"
#include "domain/mediakind.h"

#include <QString>

#include <optional>

namespace reeldeck::platform {

/// One asset as the store keeps it.
struct StoredAsset
{
    qint64 seq = 0; ///< The order of the list; higher is newer. Never reused.
    QString id;
    AssetMethod method = AssetMethod::Direct;
    AssetStatus status = AssetStatus::Processing;
    QString filename;
    QString fileType; ///< MIME type: a guess from the first bytes until ffprobe has looked.
    std::optional<qint64> size;
    std::optional<double> duration;
    qint64 createdMs = 0; ///< Since the epoch, UTC.
    QString error;        ///< Why it failed.
    QString object;       ///< Name in the media store; empty until the bytes are there.
    QString sourceUrl;   ///< Of a url upload; once its bytes are there, without query and fragment.
    bool isNamed = true; ///< False while its name is only what its URL suggests.
    std::optional<RenditionStatus> hls;
    std::optional<RenditionStatus> thumbnail;
    QString mediaToken; ///< The unguessable part of its media URLs.
};

/// What ffprobe found out about a file.
struct MediaFacts
{
    QString fileType;
    qint64 size = 0;
    std::optional<double> duration; ///< Seconds; absent for images.
};

} // namespace reeldeck::platform

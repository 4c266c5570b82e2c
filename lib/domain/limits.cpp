#include "domain/limits.h"

#include <algorithm>

namespace reeldeck {

qint64 UploadLimits::direct(MediaKind kind) const
{
    switch (kind) {
    case MediaKind::Image:
        return image;
    case MediaKind::Audio:
        return directAudio;
    case MediaKind::Video:
    case MediaKind::Unknown:
        break;
    }
    return directVideo;
}

qint64 UploadLimits::localFile(MediaKind kind) const
{
    return kind == MediaKind::Video ? std::max(directVideo, multipartVideo) : direct(kind);
}

} // namespace reeldeck

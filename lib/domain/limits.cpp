#include "domain/limits.h"

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

} // namespace reeldeck

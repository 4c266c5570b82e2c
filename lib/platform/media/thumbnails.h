#pragma once

#include "platform/media/mediaprobe.h"

namespace reeldeck::platform {

/// Makes `dir`/thumbnail.jpg, about 640 pixels wide, and syncs it: a picture of a video that shows
/// something, if there is one; an image itself, upright, on a neutral ground where it is
/// transparent; the cover or else the waveform of audio. Errors as probeMedia.
Result<void> makeThumbnail(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                           const QString &dir, const std::atomic<bool> *stop);

} // namespace reeldeck::platform

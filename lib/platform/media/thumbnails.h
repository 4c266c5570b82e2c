#pragma once

#include "platform/media/mediaprobe.h"

namespace reeldeck::platform {

/// The ffmpeg arguments that make one JPEG about 640 pixels wide called `thumbnail.jpg`: a
/// representative frame of a video, the picture itself, upright, for an image; the cover or else
/// the waveform for audio. Pure. `orientation` is the EXIF one, 1 to 8.
QStringList thumbnailArguments(const ProbedMedia &media, const QString &source, int orientation);

/// Makes `dir`/thumbnail.jpg and syncs it. Errors as probeMedia.
Result<void> makeThumbnail(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                           const QString &dir, const std::atomic<bool> *stop);

} // namespace reeldeck::platform

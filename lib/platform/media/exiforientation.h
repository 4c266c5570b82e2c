#pragma once

#include <QByteArray>

namespace reeldeck::platform {

/// The orientation (1 to 8) in the EXIF header of a JPEG, 1 when there is none; `beginning` is
/// its first bytes. (ffmpeg 5.1 does not turn pictures by it.) Pure.
int exifOrientation(const QByteArray &beginning);

} // namespace reeldeck::platform

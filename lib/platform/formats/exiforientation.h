#pragma once

#include <QByteArray>
#include <QString>

namespace reeldeck::platform {

/// The orientation (1 to 8) that the EXIF of a JPEG, PNG, WebP or TIFF asks for, 1 when it asks for
/// nothing. (ffmpeg 5.1 does not turn pictures by it.) Reads headers only.
int exifOrientationOf(const QString &path);

/// The same of a JPEG's first bytes. Pure.
int exifOrientation(const QByteArray &beginning);

} // namespace reeldeck::platform

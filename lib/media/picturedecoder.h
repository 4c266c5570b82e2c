#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace reeldeck {

/// The most memory one picture may take while it is decoded.
inline constexpr int PictureAllocationLimitMiB = 64;
/// The largest picture that is read at all, since reading row by row takes time if not memory.
inline constexpr qint64 PicturePixelLimit = 100'000'000;

/// Decodes a picture that a stranger made: raster formats only (JPEG, PNG, WebP, GIF, BMP),
/// recognised by content, turned as its EXIF orientation says. The result covers `size` (device
/// pixels) so that a view can crop it, is never larger than twice `size` in either direction and
/// never enlarged. A null image when the bytes are no such picture or would take too much memory.
/// Safe to call in any thread.
QImage decodePicture(const QByteArray &bytes, const QSize &size);

/// `picture` scaled to what decodePicture() promises for `size`.
QSize decodedSize(const QSize &picture, const QSize &size);

} // namespace reeldeck

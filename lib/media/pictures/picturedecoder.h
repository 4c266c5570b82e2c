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

/// Whether a stranger's picture is read in this format, as QImageReader calls it: those whose readers
/// take a bounded time for a bounded number of bytes; SVG's doesn't.
bool isPictureFormat(const QByteArray &format);

/// Lets no picture take more than PictureAllocationLimitMiB while it is decoded. Once a process, and
/// again for free; safe to call in any thread.
void limitPictureMemory();

/// The same picture in a form that a painter takes without converting it again at every frame.
QImage paintable(QImage &&picture);

/// `picture` scaled to what decodePicture() promises for `size`.
QSize decodedSize(const QSize &picture, const QSize &size);

} // namespace reeldeck

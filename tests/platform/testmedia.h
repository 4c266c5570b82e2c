#pragma once

#include <QByteArray>

/// Small real media, made by ffmpeg once a process.
namespace testmedia {

const QByteArray &video();             ///< H.264 and AAC in MP4, 320x180, 3 s.
const QByteArray &foreignVideo();      ///< MPEG-4 and MP3 in AVI, 320x180, 2 s.
const QByteArray &audio();             ///< MP3, 2 s.
const QByteArray &image();             ///< PNG, 320x180.
const QByteArray &audioWithCover();    ///< MP3 with an attached picture of 200x120.
const QByteArray &largeForeignVideo(); ///< MPEG-4 and MP3 in AVI, 1280x720, 9 s.
/// JPEG, 160x80, its quarters black, dark, light and white (row by row as stored), which asks to be
/// shown by an EXIF orientation.
QByteArray quarteredPhoto(int orientation);
/// The same picture as PNG or WebP ("png", "webp") with that orientation in its EXIF chunk.
QByteArray quarteredPicture(const QByteArray &format, int orientation);
QByteArray jpegInTiff(); ///< The same as a scanner's TIFF, whose strip is a JPEG.
QByteArray pictureOf8K();
QByteArray hugeImage();    ///< A sound PNG of 225 million pixels.
QByteArray corruptVideo(); ///< The first bytes of `video`.

} // namespace testmedia

#pragma once

#include <QByteArray>

/// Small real media, made by ffmpeg once a process.
namespace testmedia {

const QByteArray &video();        ///< H.264 and AAC in MP4, 320x180, 3 s.
const QByteArray &foreignVideo(); ///< MPEG-4 and MP3 in AVI, 320x180, 2 s.
const QByteArray &audio();        ///< MP3, 2 s.
const QByteArray &image();        ///< PNG, 320x180.
QByteArray corruptVideo();        ///< The first bytes of `video`.

} // namespace testmedia

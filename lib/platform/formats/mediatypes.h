#pragma once

#include <QByteArray>
#include <QString>

namespace reeldeck::platform {

/// True for ffmpeg's demuxers of pictures, which know no time.
bool isPictureDemuxer(const QString &format);

/// The MIME type of a file by ffmpeg's name of its demuxer, told apart by whether it has moving
/// pictures, and by its first bytes where one demuxer reads several formats. Pure.
QString mediaTypeOf(const QString &format, bool hasVideo, const QByteArray &beginning);

} // namespace reeldeck::platform

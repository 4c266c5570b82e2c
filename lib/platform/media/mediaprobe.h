#pragma once

#include "base/result.h"
#include "platform/store/storedasset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>

namespace reeldeck::platform {

/// The programs that do the media work.
struct MediaTools
{
    QString ffmpeg = QStringLiteral("ffmpeg");
    QString ffprobe = QStringLiteral("ffprobe");
    std::chrono::seconds probeTime{120}; ///< For examining one file.
};

/// What decides how a file is shown and streamed.
struct ProbedMedia
{
    MediaFacts facts;
    bool hasVideo = false; ///< Moving pictures; not a cover.
    bool hasAudio = false;
    int coverStream = -1; ///< Stream index of an attached picture, -1: none.
    int width = 0;        ///< Of the picture as shown: square pixels, upright.
    int height = 0;
    int rotation = 0; ///< Degrees by which the file asks to be turned.
    bool squarePixels = true;
    bool progressive = true;
    QString videoCodec;
    QString pixelFormat;
    QString profile;
    int level = 0;
    QString audioCodec;
    QString container; ///< ffmpeg's name of the demuxer.
    qint64 bitRate = 0;
};

/// Options that come before every `-i` of a file we were given: local files only, and none of the
/// formats that name other files (playlists, concat scripts, image patterns), no picture that
/// would fill the memory.
QStringList inputSafetyOptions();

/// `path` as ffmpeg can't mistake for an option or a protocol.
QString inputName(const QString &path);

/// Pure: reads ffprobe's JSON. The error is UnsupportedType with a sentence that says why.
Result<ProbedMedia> parseProbe(const QByteArray &json, const QByteArray &beginning, qint64 size);

/// Runs ffprobe, which decodes the first second as well, so that a file whose header alone is
/// good is found out. Errors: UnsupportedType (the file's fault, message is for the person),
/// Cancelled (told to stop), Internal (ffprobe can't be run).
Result<ProbedMedia> probeMedia(const MediaTools &tools, const QString &path,
                               const std::atomic<bool> *stop);

} // namespace reeldeck::platform

#pragma once

#include "base/formats/containerfacts.h"
#include "base/result.h"
#include "platform/store/storedasset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <optional>

namespace reeldeck::platform {

/// The programs that do the media work.
struct MediaTools
{
    QString ffmpeg = QStringLiteral("ffmpeg");
    QString ffprobe = QStringLiteral("ffprobe");
    std::chrono::seconds probeTime{120}; ///< For examining one file.
    std::chrono::seconds stallTime{300}; ///< For which making a stream may not get on.
    /// Bytes up to which a file is read whole to find its length, where its clock may begin anew. Larger
    /// ones are when samples of the clock say so.
    qint64 quicklyRead = qint64(1) << 30;
};

/// What decides how a file is shown and streamed. Times in seconds, from where a player begins.
struct ProbedMedia
{
    MediaFacts facts;
    bool hasVideo = false; ///< Moving pictures; not a cover.
    bool hasAudio = false;
    int videoStream = -1; ///< Index in the file of the track that a player shows.
    int audioStream = -1; ///< Of the first that decodes.
    int coverStream = -1; ///< Stream index of an attached picture, -1: none.
    int width = 0;        ///< Of the picture as shown: square pixels, upright. 0: unknown.
    int height = 0;
    int rotation = 0;      ///< Degrees by which the file asks to be turned.
    bool isTurned = false; ///< Turned, mirrored, or both.
    int orientation = 1;   ///< Of a picture, as EXIF tells it, 1 to 8.
    bool squarePixels = true;
    bool progressive = true;
    /// Its colours are coded in a way that nobody but Dolby's own programs reads; only how bright they are
    /// is known.
    bool hasForeignColors = false;
    QString fieldOrder; ///< ffmpeg's word, "tt" to "bt"; empty: progressive or unknown.
    QString videoCodec;
    QString pixelFormat;
    QString profile;
    int level = 0;
    QString colorMatrix; ///< ffmpeg's words, empty where the file says nothing.
    QString colorTransfer;
    QString colorPrimaries;
    QString colorRange;
    double frameRate = 0; ///< Pictures a second on average, 0: unknown.
    bool isRateKnown = true;
    bool isRateEven = true; ///< Every picture surely stands for the same time.
    double videoStart = 0;
    std::optional<double> videoEnd;
    double audioStart = 0;
    std::optional<double> audioEnd;
    QString audioCodec;
    QString audioProfile;
    int audioChannels = 0;
    int audioRate = 0;
    bool beginsWithKeyframe = true;
    bool hidesPictures = false; ///< It begins with pictures that an edit list cuts away.
    bool hidesSound = false;    ///< Likewise; more than what a decoder needs to begin.
    bool beginsLate = false;    ///< Its first second tells nothing; ffmpeg has to look further.
    ContainerFacts structure;
    QString container; ///< ffmpeg's name of the demuxer.
    qint64 bitRate = 0;
};

/// Options that come before every `-i` of a file we were given: local files only, and none of the
/// formats that name other files (playlists, concat scripts, image patterns), no picture that
/// would fill the memory.
QStringList inputSafetyOptions();

/// `path` as ffmpeg can't mistake for an option or a protocol.
QString inputName(const QString &path);

/// The options, `-i` among them, with which ffmpeg reads `path`, that turned out to be `media`.
QStringList inputArguments(const ProbedMedia &media, const QString &path);

/// Pure: reads ffprobe's JSON. The error is UnsupportedType with a sentence that says why; a picture
/// whose size isn't known, or a track that may decode further on, is none.
Result<ProbedMedia> parseProbe(const QByteArray &json, const QByteArray &beginning, qint64 size);

/// The length in seconds by reading every packet of the tracks that are played: what there is, not
/// what the container tells. Absent when it can't be read or doesn't get on.
std::optional<double> measureLength(const MediaTools &tools, const ProbedMedia &media,
                                    const QString &path, const std::atomic<bool> *stop);

/// Runs ffprobe, which decodes what is a keyframe in the first second as well, so that a file whose
/// header alone is good is found out; more of it where that tells too little. Errors: UnsupportedType (the file's fault, message is for the person),
/// Cancelled (told to stop), Internal (ffprobe can't be run).
Result<ProbedMedia> probeMedia(const MediaTools &tools, const QString &path,
                               const std::atomic<bool> *stop);

} // namespace reeldeck::platform

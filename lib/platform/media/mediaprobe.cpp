#include "platform/media/mediaprobe.h"

#include "base/formats/mediainput.h"
#include "base/formats/mediasniffer.h"
#include "platform/formats/clockrun.h"
#include "platform/formats/exiforientation.h"
#include "platform/formats/mediatypes.h"
#include "platform/formats/webpstill.h"
#include "platform/media/childprocess.h"
#include "platform/media/mediafiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <utility>

namespace reeldeck::platform {

namespace {

constexpr int MaxPixels = 200'000'000; // 8K is 33 million

/// Why ffprobe came to nothing.
Error probeError(const ChildResult &child)
{
    if (child.end == ChildResult::End::Stopped || child.end == ChildResult::End::CouldNotStart)
        return childError(child, QStringLiteral("The file could not be examined."));
    if (child.end == ChildResult::End::TimedOut)
        return childError(child, QStringLiteral("Examining the file took too long; it may be "
                                                "damaged."));
    return childError(child, QStringLiteral("The file is damaged or not a media format that the "
                                            "platform knows."));
}

Error notMedia(const QString &why)
{
    Error error;
    error.kind = ErrorKind::UnsupportedType;
    error.message = why;
    return error;
}

QString wordOf(const QJsonObject &stream, const char *name)
{
    const QString word = stream[QLatin1String(name)].toString();
    return word == QLatin1String("unknown") ? QString() : word;
}

double numberOf(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString().toDouble();
}

/// "30000/1001" as a number; 0 where it is none.
double ratioOf(const QString &text, QLatin1Char separator)
{
    const QStringList sides = text.split(separator);
    const double below = sides.value(1).toDouble();
    return below > 0 ? sides.value(0).toDouble() / below : 0;
}

void readRotation(const QJsonObject &stream, ProbedMedia *media)
{
    // As ffprobe prints a matrix that changes nothing (its numbers are 16.16 and 2.30).
    static const QString upright = QStringLiteral("65536 0 0 0 65536 0");
    const QJsonArray sideData = stream[QLatin1String("side_data_list")].toArray();
    for (const auto &entry : sideData) {
        const QJsonObject data = entry.toObject();
        if (!data.contains(QLatin1String("rotation")))
            continue;
        media->rotation = data[QLatin1String("rotation")].toInt();
        media->isTurned = media->rotation != 0;
        QStringList matrix;
        for (const QString &row : data[QLatin1String("displaymatrix")].toString().split(u'\n'))
            matrix += row.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        // The last row moves the picture, which no player does.
        media->isTurned |= matrix.mid(0, 6).join(u' ') != upright;
    }
}

void readShape(const QJsonObject &stream, ProbedMedia *media)
{
    constexpr double MostUneven = 20; // a pixel so much wider than high is a damaged header
    media->width = stream[QLatin1String("width")].toInt();
    media->height = stream[QLatin1String("height")].toInt();
    const double aspect = ratioOf(stream[QLatin1String("sample_aspect_ratio")].toString(), //
                                  QLatin1Char(':'));
    if (aspect > 0 && aspect != 1) {
        media->squarePixels = false;
        if (aspect > 1 && aspect < MostUneven)
            media->width = static_cast<int>(std::lround(media->width * aspect));
        else if (aspect < 1 && aspect > 1 / MostUneven)
            media->height = static_cast<int>(std::lround(media->height / aspect));
    }
    if (std::abs(media->rotation) % 180 == 90)
        std::swap(media->width, media->height);
}

/// The end of a track; absent where the container doesn't tell.
std::optional<double> endOf(const QJsonObject &stream, double start)
{
    double length = numberOf(stream, "duration");
    // Matroska's muxers write it as a tag: 00:00:02.500000000.
    const QStringList tag =
            stream[QLatin1String("tags")].toObject()[QLatin1String("DURATION")].toString().split(
                    u':');
    if (length <= 0 && tag.size() == 3)
        return tag.at(0).toDouble() * 3600 + tag.at(1).toDouble() * 60 + tag.at(2).toDouble();
    return length > 0 ? std::optional(start + length) : std::nullopt;
}

/// Dolby Vision without a layer that others can show: profile 5, and the same of AV1. It is PQ in IPT
/// instead of YCbCr, which no header but its own says.
void readForeignColors(const QJsonObject &stream, ProbedMedia *media)
{
    constexpr int HevcAlone = 5, Av1 = 10;
    const QJsonArray sideData = stream[QLatin1String("side_data_list")].toArray();
    for (const auto &entry : sideData) {
        const int profile = entry[QLatin1String("dv_profile")].toInt();
        const int compatible = entry[QLatin1String("dv_bl_signal_compatibility_id")].toInt();
        media->hasForeignColors |= profile == HevcAlone || (profile == Av1 && compatible == 0);
    }
    if (!media->hasForeignColors)
        return;
    media->colorMatrix = QStringLiteral("bt2020nc");
    media->colorTransfer = QStringLiteral("smpte2084");
    media->colorPrimaries = QStringLiteral("bt2020");
    media->colorRange = QStringLiteral("pc");
}

void readVideo(const QJsonObject &stream, ProbedMedia *media)
{
    constexpr double HighestRate = 300; // above is a clock, not a rate
    media->videoStream = stream[QLatin1String("index")].toInt();
    media->videoCodec = wordOf(stream, "codec_name");
    media->pixelFormat = wordOf(stream, "pix_fmt");
    media->profile = wordOf(stream, "profile");
    media->level = stream[QLatin1String("level")].toInt();
    media->colorMatrix = wordOf(stream, "color_space");
    media->colorTransfer = wordOf(stream, "color_transfer");
    media->colorPrimaries = wordOf(stream, "color_primaries");
    media->colorRange = wordOf(stream, "color_range");
    media->fieldOrder = wordOf(stream, "field_order");
    if (media->fieldOrder == QLatin1String("progressive"))
        media->fieldOrder.clear();
    media->progressive = media->fieldOrder.isEmpty();
    media->frameRate =
            ratioOf(stream[QLatin1String("avg_frame_rate")].toString(), QLatin1Char('/'));
    media->isRateKnown = media->frameRate > 0 && media->frameRate <= HighestRate;
    // These containers keep every picture's time, and headers that only guess a rate.
    static const QStringList uneven{QStringLiteral("matroska"), QStringLiteral("flv"),
                                    QStringLiteral("asf"), QStringLiteral("nut")};
    const double often =
            ratioOf(stream[QLatin1String("r_frame_rate")].toString(), QLatin1Char('/'));
    media->isRateEven = media->isRateKnown && std::abs(often - media->frameRate) < 0.01 * often &&
                        !uneven.contains(media->container.section(u',', 0, 0));
    readForeignColors(stream, media);
    readRotation(stream, media);
    readShape(stream, media);
}

void readAudio(const QJsonObject &stream, ProbedMedia *media)
{
    media->audioStream = stream[QLatin1String("index")].toInt();
    media->audioCodec = wordOf(stream, "codec_name");
    media->audioProfile = wordOf(stream, "profile");
    media->audioChannels = stream[QLatin1String("channels")].toInt();
    media->audioRate = stream[QLatin1String("sample_rate")].toString().toInt();
}

int framesRead(const QJsonObject &stream)
{
    return stream[QLatin1String("nb_read_frames")].toString().toInt();
}

bool hasDisposition(const QJsonObject &stream, const char *name)
{
    return stream[QLatin1String("disposition")].toObject()[QLatin1String(name)].toInt() != 0;
}

/// The tracks that a player takes: of those that decode the one marked as the usual one, or else
/// the first. Nothing decoded: the same of those whose coding has a name at least.
struct Choice
{
    QJsonObject stream;
    int rank = 0;

    void offer(const QJsonObject &candidate)
    {
        int worth = wordOf(candidate, "codec_name").isEmpty() ? 0 : 2;
        worth += framesRead(candidate) > 0 ? 4 : 0;
        worth += worth > 0 && hasDisposition(candidate, "default") ? 1 : 0;
        if (worth > rank) {
            stream = candidate;
            rank = worth;
        }
    }
    bool decodes() const { return framesRead(stream) > 0; }
};

QJsonArray entriesOf(const QJsonObject &root)
{
    const QJsonArray both = root[QLatin1String("packets_and_frames")].toArray();
    return both.isEmpty() ? root[QLatin1String("packets")].toArray() : both;
}

bool isFrame(const QJsonObject &entry)
{
    return entry[QLatin1String("type")] == QLatin1String("frame");
}

/// A track as its first picture is: ffprobe tells the shape of the last one that it looked at.
QJsonObject atItsBeginning(QJsonObject stream, const QJsonArray &entries)
{
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        if (!isFrame(entry) ||
            entry[QLatin1String("stream_index")] != stream[QLatin1String("index")])
            continue;
        for (const char *side : {"width", "height"}) {
            if (entry[QLatin1String(side)].toInt() > 0)
                stream[QLatin1String(side)] = entry[QLatin1String(side)];
        }
        const QJsonValue aspect = entry[QLatin1String("sample_aspect_ratio")];
        if (ratioOf(aspect.toString(), QLatin1Char(':')) > 0)
            stream[QLatin1String("sample_aspect_ratio")] = aspect;
        break;
    }
    return stream;
}

/// What ffprobe tells of single packets and pictures of the chosen tracks.
void readBeginning(const QJsonArray &entries, ProbedMedia *media)
{
    constexpr double LongestPriming = 0.06; // seconds; AAC encoders write up to 2112 samples
    bool isFirst = true;
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        const int stream = entry[QLatin1String("stream_index")].toInt(-1);
        const QString flags = entry[QLatin1String("flags")].toString();
        if (stream == media->audioStream && flags.contains(u'D'))
            media->hidesSound |= numberOf(entry, "pts_time") < -LongestPriming;
        if (stream != media->videoStream)
            continue;
        if (!isFrame(entry)) {
            media->hidesPictures |= flags.contains(u'D');
            if (isFirst)
                media->beginsWithKeyframe = flags.contains(u'K');
            isFirst = false;
            continue;
        }
        media->progressive &= entry[QLatin1String("interlaced_frame")].toInt() == 0;
    }
}

void readTimes(const QJsonObject &format, const QJsonObject &video, const QJsonObject &audio,
               ProbedMedia *media)
{
    const double begin = numberOf(format, "start_time");
    if (media->hasVideo) {
        media->videoStart = numberOf(video, "start_time") - begin;
        media->videoEnd = endOf(video, media->videoStart);
    }
    if (media->hasAudio) {
        media->audioStart = numberOf(audio, "start_time") - begin;
        media->audioEnd = endOf(audio, media->audioStart);
    }
}

/// How much of a file ffprobe looks at.
enum class Depth {
    Usual, ///< The first second, of which keyframes are decoded.
    Deep,  ///< The first 30 seconds and 200 MB, all of which is decoded.
};

QStringList deepOptions()
{
    return {QStringLiteral("-analyzeduration"), QStringLiteral("60M"), QStringLiteral("-probesize"),
            QStringLiteral("200M")};
}

ChildResult runProbe(const MediaTools &tools, const QString &path, Depth depth,
                     const std::atomic<bool> *stop)
{
    ChildLimits limits;
    limits.wallTime = tools.probeTime;
    limits.memory = qint64(4) << 30;
    limits.standardOutput = 32 << 20;
    limits.niceness = 5;
    // The warning about an estimated duration is wanted.
    QStringList arguments{QStringLiteral("-v"), QStringLiteral("warning"),
                          QStringLiteral("-hide_banner")};
    arguments += inputSafetyOptions();
    if (depth == Depth::Deep)
        arguments += deepOptions();
    else
        arguments += {QStringLiteral("-skip_frame"), QStringLiteral("nokey")};
    arguments += {QStringLiteral("-print_format"),
                  QStringLiteral("json=compact=1"),
                  QStringLiteral("-show_entries"),
                  QStringLiteral("format:stream:stream_tags=DURATION:stream_disposition:"
                                 "stream_side_data:packet=stream_index,pts_time,flags:"
                                 "frame=stream_index,width,height,interlaced_frame,"
                                 "sample_aspect_ratio"),
                  QStringLiteral("-count_frames"),
                  QStringLiteral("-read_intervals"),
                  depth == Depth::Deep ? QStringLiteral("%+30") : QStringLiteral("%+1"),
                  QStringLiteral("-threads"),
                  QStringLiteral("1"),
                  inputName(path)};
    return runChild(tools.ffprobe, arguments, limits, stop);
}

bool isPicture(const ProbedMedia &media)
{
    return mediaKindOf(media.facts.fileType) == MediaKind::Image;
}

/// True when more of the file may tell what its first second didn't.
bool isUncertain(const QByteArray &json, const Result<ProbedMedia> &probed)
{
    if (!probed)
        return json.contains("\"codec_type\"");
    if (isPicture(*probed))
        return false;
    const QJsonArray streams =
            QJsonDocument::fromJson(json).object()[QLatin1String("streams")].toArray();
    const auto isSilent = [&](int index) {
        return index >= 0 && framesRead(streams.at(index).toObject()) == 0;
    };
    return (probed->hasVideo && (probed->width <= 0 || probed->height <= 0)) ||
           isSilent(probed->videoStream) || isSilent(probed->audioStream);
}

/// As if what doesn't decode weren't there: an unknown track is no reason not to play the others.
ProbedMedia withoutSilentTracks(const QByteArray &json, ProbedMedia media)
{
    const QJsonArray streams =
            QJsonDocument::fromJson(json).object()[QLatin1String("streams")].toArray();
    if (media.hasAudio && framesRead(streams.at(media.audioStream).toObject()) == 0) {
        media.hasAudio = false;
        media.audioStream = -1;
        media.audioCodec.clear();
    }
    if (media.hasVideo && (media.width <= 0 || media.height <= 0 ||
                           framesRead(streams.at(media.videoStream).toObject()) == 0)) {
        media.hasVideo = false;
        media.videoStream = -1;
    }
    return media;
}

/// Whether the container's word on its length can be taken.
bool isLengthSure(const ProbedMedia &media)
{
    if (!media.facts.duration || media.structure.isCutShort || media.structure.isOpenEnded)
        return false;
    const auto endsBefore = [&](bool has, const std::optional<double> &end) {
        return !has || (end && *end < *media.facts.duration - 0.5);
    };
    return !(endsBefore(media.hasVideo, media.videoEnd) &&
             endsBefore(media.hasAudio, media.audioEnd));
}

/// Whether the length is told by the first and the last time in the file alone, and the clock between
/// them may begin anew, as of clips put one after the other.
bool mayBeginAnew(const MediaTools &tools, const ProbedMedia &media, const QString &path)
{
    static const QStringList containers{QStringLiteral("mpegts"), QStringLiteral("mpeg"),
                                        QStringLiteral("ogg"), QStringLiteral("flv")};
    return containers.contains(media.container.section(u',', 0, 0)) &&
           (media.facts.size <= tools.quicklyRead || !clockRunsOn(path, media.container));
}

/// What ffprobe alone tells.
struct Examined
{
    ChildResult child;
    Result<ProbedMedia> media;
    bool wasDeep = false;
};

Examined examine(const MediaTools &tools, const QString &path, const QByteArray &beginning,
                 const std::atomic<bool> *stop)
{
    const auto look = [&](Depth depth) -> Examined {
        const ChildResult child = runProbe(tools, path, depth, stop);
        if (child.standardError.contains("Picture size"))
            return {child, notMedia(QStringLiteral("The picture is too large: the platform takes "
                                                   "up to %1 million pixels.")
                                            .arg(MaxPixels / 1'000'000))};
        if (!child.succeeded())
            return {child, probeError(child)};
        return {child, parseProbe(child.standardOutput, beginning, QFileInfo(path).size())};
    };
    Examined usual = look(Depth::Usual);
    if (!usual.child.succeeded() || !isUncertain(usual.child.standardOutput, usual.media))
        return usual;
    Examined deep = look(Depth::Deep);
    deep.wasDeep = true;
    if (deep.media && isUncertain(deep.child.standardOutput, deep.media))
        deep.media = withoutSilentTracks(deep.child.standardOutput, *deep.media);
    return deep;
}

Result<ProbedMedia> probeFile(const MediaTools &tools, const QString &path,
                              const std::atomic<bool> *stop)
{
    QFile file(path);
    const QByteArray beginning = file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    Examined examined = examine(tools, path, beginning, stop);
    if (!examined.media) {
        const QString known = unreadableFormat(beginning);
        return known.isEmpty() || examined.media.error().kind != ErrorKind::UnsupportedType
                       ? std::move(examined.media)
                       : notMedia(known);
    }
    ProbedMedia media = std::move(examined.media).value();
    media.beginsLate = examined.wasDeep;
    media.structure = readContainerFacts(path);
    if (isPicture(media)) {
        const std::optional<FormatTrouble> trouble =
                media.facts.fileType == QLatin1String("image/tiff") ? tiffTrouble(file, QString())
                                                                    : std::nullopt;
        if (trouble && trouble->isSure)
            return notMedia(unreadableSentence(trouble->name, trouble->wayOut));
        media.orientation = media.facts.fileType == QLatin1String("image/avif")
                                    ? media.structure.orientation
                                    : exifOrientationOf(path);
        // The format has its lowest row first, as ImageMagick and others write it; ffmpeg reads and
        // writes the highest.
        if (media.videoCodec == QLatin1String("pfm"))
            media.orientation = 4;
        return media;
    }
    const bool isSure =
            isLengthSure(media) && !examined.child.standardError.contains("Estimating duration");
    if (isSure && !mayBeginAnew(tools, media, path))
        return media;
    constexpr double About = 0.5; // seconds, by which the ends of tracks may differ
    const std::optional<double> length = measureLength(tools, media, path, stop);
    if (isSure && (!length || std::abs(*length - *media.facts.duration) <= About))
        return media;
    if (length)
        media.facts.duration = length;
    media.videoEnd.reset();
    media.audioEnd.reset();
    return media;
}

} // namespace

QStringList inputSafetyOptions()
{
    return singleFileInputOptions() +
           QStringList{QStringLiteral("-max_pixels"), QString::number(MaxPixels)};
}

QString inputName(const QString &path)
{
    return QLatin1String("file:") + path;
}

QStringList inputArguments(const ProbedMedia &media, const QString &path)
{
    return inputSafetyOptions() + (media.beginsLate ? deepOptions() : QStringList()) +
           QStringList{QStringLiteral("-i"), inputName(path)};
}

Result<ProbedMedia> parseProbe(const QByteArray &json, const QByteArray &beginning, qint64 size)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root[QLatin1String("format")].toObject();
    ProbedMedia media;
    media.container = format[QLatin1String("format_name")].toString();
    media.bitRate = format[QLatin1String("bit_rate")].toString().toLongLong();
    Choice video;
    Choice audio;
    const QJsonArray streams = root[QLatin1String("streams")].toArray();
    for (const auto &value : streams) {
        const QJsonObject stream = value.toObject();
        const QString type = stream[QLatin1String("codec_type")].toString();
        if (type == QLatin1String("video") && hasDisposition(stream, "attached_pic")) {
            if (media.coverStream < 0)
                media.coverStream = stream[QLatin1String("index")].toInt();
        } else if (type == QLatin1String("video")) {
            video.offer(stream);
        } else if (type == QLatin1String("audio")) {
            audio.offer(stream);
        }
    }
    media.hasVideo = video.rank > 0;
    media.hasAudio = audio.rank > 0;
    if (!media.hasVideo && !media.hasAudio)
        return notMedia(QStringLiteral("The file holds no video, audio or picture."));
    if (!video.decodes() && !audio.decodes())
        return notMedia(QStringLiteral("The file is damaged: nothing in it can be decoded."));
    const QJsonArray entries = entriesOf(root);
    if (media.hasVideo)
        readVideo(atItsBeginning(video.stream, entries), &media);
    if (media.hasAudio)
        readAudio(audio.stream, &media);
    readBeginning(entries, &media);
    media.facts.size = size;
    media.facts.fileType = mediaTypeOf(media.container, media.hasVideo, beginning);
    if (isPicture(media)) {
        // Later ffmpegs tell the turn of some formats; here `orientation` has it for all.
        if (std::abs(media.rotation) % 180 == 90)
            std::swap(media.width, media.height);
        media.hasAudio = false;
        media.audioStream = -1;
        return media;
    }
    readTimes(format, video.stream, audio.stream, &media);
    double duration = numberOf(format, "duration");
    // Matroska's is the time of its end, whenever it begins.
    const double begin = numberOf(format, "start_time");
    if (media.container.startsWith(QLatin1String("matroska")) && begin > 0.1 && begin < duration)
        duration -= begin;
    if (duration > 0)
        media.facts.duration = duration;
    return media;
}

std::optional<double> measureLength(const MediaTools &tools, const ProbedMedia &media,
                                    const QString &path, const std::atomic<bool> *stop)
{
    ChildLimits limits;
    limits.wallTime = std::chrono::seconds(0);
    limits.stallTime = tools.probeTime;
    limits.niceness = 5;
    QStringList arguments{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                          QStringLiteral("-progress"), QStringLiteral("pipe:1")};
    arguments += inputArguments(media, path);
    for (const int stream : {media.videoStream, media.audioStream}) {
        if (stream >= 0)
            arguments += {QStringLiteral("-map"), QStringLiteral("0:%1").arg(stream)};
    }
    arguments += {QStringLiteral("-c"), QStringLiteral("copy"), QStringLiteral("-f"),
                  QStringLiteral("null"), QStringLiteral("-")};
    const ChildResult child = runChild(tools.ffmpeg, arguments, limits, stop);
    const qsizetype at = child.standardOutput.indexOf("out_time_us=");
    const double length =
            child.standardOutput.mid(at + 12).split('\n').first().trimmed().toDouble() / 1e6;
    return child.succeeded() && at >= 0 && length > 0 ? std::optional(length) : std::nullopt;
}

Result<ProbedMedia> probeMedia(const MediaTools &tools, const QString &path,
                               const std::atomic<bool> *stop)
{
    QFile file(path);
    const bool moves = file.open(QIODevice::ReadOnly) && isAnimatedWebp(file.read(64));
    const std::unique_ptr<QTemporaryFile> still = moves ? firstPictureOfWebp(path) : nullptr;
    if (!still)
        return probeFile(tools, path, stop);
    Result<ProbedMedia> probed = probeFile(tools, still->fileName(), stop);
    if (!probed)
        return probed;
    ProbedMedia media = *probed;
    media.facts.size = file.size();
    media.orientation = exifOrientationOf(path);
    return media;
}

} // namespace reeldeck::platform

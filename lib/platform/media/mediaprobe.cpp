#include "platform/media/mediaprobe.h"

#include "platform/media/childprocess.h"
#include "platform/media/mediafiles.h"
#include "platform/media/mediasniffer.h"

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

bool isImageContainer(const QString &format)
{
    return format.endsWith(QLatin1String("_pipe")) || format == QLatin1String("gif") ||
           format == QLatin1String("apng") || format == QLatin1String("ico");
}

QString imageType(const QString &format, const QByteArray &beginning)
{
    const QString sniffed = sniffMediaType(beginning);
    if (mediaKindOf(sniffed) == MediaKind::Image)
        return sniffed;
    QString name = format;
    name.remove(QLatin1String("_pipe"));
    return QLatin1String("image/") + name;
}

/// By ffmpeg's demuxer names; the first that fits, audio and video told apart.
QString containerType(const QString &format, bool hasVideo, const QByteArray &beginning)
{
    struct Entry
    {
        const char *format;
        const char *video;
        const char *audio;
    };
    static constexpr Entry Table[] = {
            {"avi", "video/x-msvideo", "audio/x-wav"}, {"mpegts", "video/mp2t", "audio/mp2t"},
            {"mpeg", "video/mpeg", "audio/mpeg"},      {"mpegvideo", "video/mpeg", "audio/mpeg"},
            {"flv", "video/x-flv", "audio/x-flv"},     {"asf", "video/x-ms-wmv", "audio/x-ms-wma"},
            {"ogg", "video/ogg", "audio/ogg"},         {"wav", "video/x-msvideo", "audio/x-wav"},
            {"mp3", "audio/mpeg", "audio/mpeg"},       {"flac", "audio/flac", "audio/flac"},
            {"aac", "audio/aac", "audio/aac"},         {"aiff", "audio/x-aiff", "audio/x-aiff"},
            {"amr", "audio/amr", "audio/amr"},         {"ac3", "audio/ac3", "audio/ac3"},
    };
    const QStringList names = format.split(QLatin1Char(','));
    if (names.contains(QLatin1String("mov"))) {
        const QString sniffed = sniffMediaType(beginning);
        if (hasVideo)
            return mediaKindOf(sniffed) == MediaKind::Video ? sniffed : QStringLiteral("video/mp4");
        return QStringLiteral("audio/mp4");
    }
    if (names.contains(QLatin1String("matroska"))) {
        const bool isWebm = beginning.left(64).contains("webm");
        const QLatin1String kind(hasVideo ? "video/" : "audio/");
        return kind + QLatin1String(isWebm ? "webm" : "x-matroska");
    }
    for (const Entry &entry : Table) {
        if (names.contains(QLatin1String(entry.format)))
            return QString::fromLatin1(hasVideo ? entry.video : entry.audio);
    }
    return QLatin1String(hasVideo ? "video/x-" : "audio/x-") + names.first();
}

int rotationOf(const QJsonObject &stream)
{
    const QJsonArray sideData = stream[QLatin1String("side_data_list")].toArray();
    for (const QJsonValue &entry : sideData) {
        if (entry.toObject().contains(QLatin1String("rotation")))
            return entry.toObject()[QLatin1String("rotation")].toInt();
    }
    return 0;
}

void readVideo(const QJsonObject &stream, ProbedMedia *media)
{
    media->videoCodec = stream[QLatin1String("codec_name")].toString();
    media->pixelFormat = stream[QLatin1String("pix_fmt")].toString();
    media->profile = stream[QLatin1String("profile")].toString();
    media->level = stream[QLatin1String("level")].toInt();
    media->width = stream[QLatin1String("width")].toInt();
    media->height = stream[QLatin1String("height")].toInt();
    media->rotation = rotationOf(stream);
    const QString order = stream[QLatin1String("field_order")].toString();
    media->progressive = order.isEmpty() || order == QLatin1String("progressive") ||
                         order == QLatin1String("unknown");
    const QStringList aspect =
            stream[QLatin1String("sample_aspect_ratio")].toString().split(QLatin1Char(':'));
    const double across = aspect.value(0).toDouble();
    const double down = aspect.value(1).toDouble();
    if (across > 0 && down > 0 && across != down) {
        media->squarePixels = false;
        media->width = static_cast<int>(std::lround(media->width * across / down));
    }
    if (std::abs(media->rotation) % 180 == 90)
        std::swap(media->width, media->height);
}

int framesRead(const QJsonObject &stream)
{
    return stream[QLatin1String("nb_read_frames")].toString().toInt();
}

} // namespace

QStringList inputSafetyOptions()
{
    static const QString formats = QStringLiteral(
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,ogg,"
            "wav,w64,rf64,mp3,flac,aac,ac3,eac3,dts,truehd,mlp,aiff,caf,amr,amrnb,amrwb,au,dv,rm,"
            "ivf,mxf,nut,h264,hevc,m4v,obu,av1,gif,apng,png_pipe,jpeg_pipe,jpegls_pipe,webp_pipe,"
            "bmp_pipe,tiff_pipe,j2k_pipe,psd_pipe,pgm_pipe,ppm_pipe,pam_pipe,pbm_pipe,exr_pipe,"
            "dpx_pipe,sgi_pipe,sunrast_pipe,xbm_pipe,xpm_pipe,xwd_pipe,qdraw_pipe,pcx_pipe,"
            "dds_pipe,ico,ape,wv,tta,tak,mpc,mpc8,shn,voc,swf,wtv,gxf,lxf,smjpeg,bink,smk,roq,"
            "nsv,nuv,pva,ty,y4m,yuv4mpegpipe,cavsvideo,vc1,vc1test,dirac,xwma,oma,act,adx,brstm");
    return {QStringLiteral("-protocol_whitelist"), QStringLiteral("file"),
            QStringLiteral("-format_whitelist"),   formats,
            QStringLiteral("-max_pixels"),         QString::number(MaxPixels)};
}

QString inputName(const QString &path)
{
    return QLatin1String("file:") + path;
}

Result<ProbedMedia> parseProbe(const QByteArray &json, const QByteArray &beginning, qint64 size)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject format = root[QLatin1String("format")].toObject();
    ProbedMedia media;
    media.container = format[QLatin1String("format_name")].toString();
    media.bitRate = format[QLatin1String("bit_rate")].toString().toLongLong();
    bool decodes = false;
    const QJsonArray streams = root[QLatin1String("streams")].toArray();
    for (const QJsonValue &value : streams) {
        const QJsonObject stream = value.toObject();
        const QString type = stream[QLatin1String("codec_type")].toString();
        const bool isCover = stream[QLatin1String("disposition")]
                                     .toObject()[QLatin1String("attached_pic")]
                                     .toInt() != 0;
        if (type == QLatin1String("video") && isCover) {
            media.coverStream = stream[QLatin1String("index")].toInt();
        } else if (type == QLatin1String("video") && !media.hasVideo) {
            media.hasVideo = true;
            readVideo(stream, &media);
            decodes = decodes || framesRead(stream) > 0;
        } else if (type == QLatin1String("audio") && !media.hasAudio) {
            media.hasAudio = true;
            media.audioCodec = stream[QLatin1String("codec_name")].toString();
            decodes = decodes || framesRead(stream) > 0;
        }
    }
    if (!media.hasVideo && !media.hasAudio)
        return notMedia(QStringLiteral("The file holds no video, audio or picture."));
    if (!decodes)
        return notMedia(QStringLiteral("The file is damaged: nothing in it can be decoded."));
    media.facts.size = size;
    if (isImageContainer(media.container)) {
        media.facts.fileType = imageType(media.container, beginning);
        return media;
    }
    media.facts.fileType = containerType(media.container, media.hasVideo, beginning);
    if (mediaKindOf(media.facts.fileType) != MediaKind::Image) {
        const double duration = format[QLatin1String("duration")].toString().toDouble();
        if (duration > 0)
            media.facts.duration = duration;
    }
    return media;
}

Result<ProbedMedia> probeMedia(const MediaTools &tools, const QString &path,
                               const std::atomic<bool> *stop)
{
    ChildLimits limits;
    limits.wallTime = tools.probeTime;
    limits.memory = qint64(4) << 30;
    limits.niceness = 5;
    const QStringList arguments = QStringList{QStringLiteral("-v"), QStringLiteral("error"),
                                              QStringLiteral("-hide_banner")} +
                                  inputSafetyOptions() +
                                  QStringList{QStringLiteral("-print_format"),
                                              QStringLiteral("json"),
                                              QStringLiteral("-show_format"),
                                              QStringLiteral("-show_streams"),
                                              QStringLiteral("-count_frames"),
                                              QStringLiteral("-read_intervals"),
                                              QStringLiteral("%+1"),
                                              QStringLiteral("-threads"),
                                              QStringLiteral("1"),
                                              inputName(path)};
    const ChildResult child = runChild(tools.ffprobe, arguments, limits, stop);
    if (child.standardError.contains("Picture size"))
        return notMedia(QStringLiteral("The picture is too large: the platform takes up to %1 "
                                       "million pixels.")
                                .arg(MaxPixels / 1'000'000));
    if (!child.succeeded())
        return probeError(child);
    QFile file(path);
    const QByteArray beginning = file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    return parseProbe(child.standardOutput, beginning, QFileInfo(path).size());
}

} // namespace reeldeck::platform

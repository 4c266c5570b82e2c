#include "platform/formats/mediatypes.h"

#include "base/formats/mediasniffer.h"
#include "domain/mediakind.h"

#include <QStringList>

namespace reeldeck::platform {

namespace {

QString imageType(const QString &format, const QByteArray &beginning)
{
    QString sniffed = sniffMediaType(beginning);
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
        QString sniffed = sniffMediaType(beginning);
        if (mediaKindOf(sniffed) == MediaKind::Image)
            return sniffed;
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

} // namespace

bool isPictureDemuxer(const QString &format)
{
    return format.endsWith(QLatin1String("_pipe")) || format == QLatin1String("gif") ||
           format == QLatin1String("apng") || format == QLatin1String("ico");
}

QString mediaTypeOf(const QString &format, bool hasVideo, const QByteArray &beginning)
{
    if (isPictureDemuxer(format))
        return imageType(format, beginning);
    return containerType(format, hasVideo, beginning);
}

} // namespace reeldeck::platform

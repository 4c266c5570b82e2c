#include "domain/mediakind.h"

#include <QCoreApplication>

namespace reeldeck {

MediaKind mediaKindOf(const QString &mimeType)
{
    if (mimeType.startsWith(QLatin1String("video/"), Qt::CaseInsensitive))
        return MediaKind::Video;
    if (mimeType.startsWith(QLatin1String("audio/"), Qt::CaseInsensitive))
        return MediaKind::Audio;
    if (mimeType.startsWith(QLatin1String("image/"), Qt::CaseInsensitive))
        return MediaKind::Image;
    return MediaKind::Unknown;
}

QString wireName(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Video:
        return QStringLiteral("video");
    case MediaKind::Audio:
        return QStringLiteral("audio");
    case MediaKind::Image:
        return QStringLiteral("image");
    case MediaKind::Unknown:
        break;
    }
    return {};
}

QString kindText(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Video:
        return QCoreApplication::translate("MediaKind", "Video");
    case MediaKind::Audio:
        return QCoreApplication::translate("MediaKind", "Audio");
    case MediaKind::Image:
        return QCoreApplication::translate("MediaKind", "Image");
    case MediaKind::Unknown:
        break;
    }
    return {};
}

} // namespace reeldeck

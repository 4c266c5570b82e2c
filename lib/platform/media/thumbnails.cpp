#include "platform/media/thumbnails.h"

#include "platform/media/childprocess.h"
#include "platform/media/exiforientation.h"
#include "platform/media/mediafiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace reeldeck::platform {

namespace {

QString fileName()
{
    return QStringLiteral("thumbnail.jpg");
}

/// What undoes an EXIF orientation (CIPA DC-008 section 4.6.4, tag 0x0112).
QString uprightFilter(int orientation)
{
    switch (orientation) {
    case 2:
        return QStringLiteral("hflip,");
    case 3:
        return QStringLiteral("hflip,vflip,");
    case 4:
        return QStringLiteral("vflip,");
    case 5:
        return QStringLiteral("transpose=0,");
    case 6:
        return QStringLiteral("transpose=1,");
    case 7:
        return QStringLiteral("transpose=3,");
    case 8:
        return QStringLiteral("transpose=2,");
    default:
        return {};
    }
}

QString scaleFilter()
{
    return QStringLiteral("scale=w='max(2,trunc(iw*sar/2)*2)':h=ih,setsar=1,"
                          "scale=w='min(640,iw)':h=-2:flags=area,"
                          "scale=w=-2:h='min(1280,ih)',format=yuvj420p");
}

} // namespace

QStringList thumbnailArguments(const ProbedMedia &media, const QString &source, int orientation)
{
    QStringList arguments{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"),
                          QStringLiteral("-v"),       QStringLiteral("error"),
                          QStringLiteral("-y"),       QStringLiteral("-threads"),
                          QStringLiteral("1")};
    const bool isImage = mediaKindOf(media.facts.fileType) == MediaKind::Image;
    const bool isVideo = media.hasVideo && !isImage;
    if (isVideo && media.facts.duration.value_or(0) > 3) {
        // A tenth into it: past a black beginning, before the story is given away.
        const double at = std::min(*media.facts.duration / 10, 60.0);
        arguments += {QStringLiteral("-ss"), QString::number(at, 'f', 3)};
    }
    if (isImage)
        arguments += QStringLiteral("-noautorotate");
    arguments += inputSafetyOptions();
    arguments += {QStringLiteral("-i"), inputName(source)};
    if (isVideo) {
        arguments += {QStringLiteral("-map"), QStringLiteral("0:v:0"), QStringLiteral("-vf"),
                      QLatin1String("thumbnail=n=50,") + scaleFilter()};
    } else if (isImage) {
        arguments += {QStringLiteral("-map"), QStringLiteral("0:v:0"), QStringLiteral("-vf"),
                      uprightFilter(orientation) + scaleFilter()};
    } else if (media.coverStream >= 0) {
        arguments += {QStringLiteral("-map"), QStringLiteral("0:%1").arg(media.coverStream),
                      QStringLiteral("-vf"), scaleFilter()};
    } else {
        arguments += {QStringLiteral("-filter_complex"),
                      QStringLiteral("[0:a:0]aformat=channel_layouts=mono,"
                                     "showwavespic=s=640x240:colors=#5b8def,"
                                     "format=yuvj420p[out]"),
                      QStringLiteral("-map"), QStringLiteral("[out]")};
    }
    arguments += {QStringLiteral("-frames:v"),
                  QStringLiteral("1"),
                  QStringLiteral("-q:v"),
                  QStringLiteral("4"),
                  QStringLiteral("-f"),
                  QStringLiteral("mjpeg"),
                  fileName()};
    return arguments;
}

Result<void> makeThumbnail(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                           const QString &dir, const std::atomic<bool> *stop)
{
    if (const Result<void> fresh = makeFolder(dir); !fresh)
        return fresh;
    ChildLimits limits;
    limits.wallTime = std::chrono::minutes(3);
    limits.outputFile = 64 << 20;
    limits.workingDir = dir;
    int orientation = 1;
    QFile file(source);
    if (media.facts.fileType == QLatin1String("image/jpeg") && file.open(QIODevice::ReadOnly))
        orientation = exifOrientation(file.read(256 * 1024));
    const ChildResult child =
            runChild(tools.ffmpeg, thumbnailArguments(media, source, orientation), limits, stop);
    const QString made = dir + QLatin1Char('/') + fileName();
    if (child.succeeded() && QFileInfo(made).size() > 0)
        return syncTree(dir);
    QFile::remove(made);
    return childError(child, QStringLiteral("No thumbnail could be made."));
}

} // namespace reeldeck::platform

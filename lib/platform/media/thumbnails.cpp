#include "platform/media/thumbnails.h"

#include "domain/mediakind.h"
#include "platform/formats/webpstill.h"
#include "platform/media/childprocess.h"
#include "platform/media/mediafiles.h"
#include "platform/media/picturefilters.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

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

constexpr int WidestPicture = 640;
constexpr int HighestPicture = 1280;

/// Of the small grey copy that is looked at; see `Look`.
constexpr int LookSide = 32;

QSize thumbnailSize(int width, int height)
{
    const QSize full(std::max(width, 1), std::max(height, 1));
    const QSize most(std::min(full.width(), WidestPicture),
                     std::min(full.height(), HighestPicture));
    const QSize fitted = full.scaled(most, Qt::KeepAspectRatio);
    return {std::max(2, fitted.width() & ~1), std::max(2, fitted.height() & ~1)};
}

/// One way of finding a picture in a video.
struct Look
{
    double at = 0;           ///< Seconds; 0: from the beginning.
    bool keyframes = false;  ///< Decodes keyframes only.
    const char *wanted = ""; ///< The filter that lets the wanted picture through, with a comma.
};

QStringList jpegOutput()
{
    return {QStringLiteral("-frames:v"),
            QStringLiteral("1"),
            QStringLiteral("-q:v"),
            QStringLiteral("4"),
            QStringLiteral("-f"),
            QStringLiteral("mjpeg"),
            fileName()};
}

QStringList commonArguments()
{
    return {QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-v"),
            QStringLiteral("error"),    QStringLiteral("-y"),           QStringLiteral("-threads"),
            QStringLiteral("1")};
}

/// A picture of `media`, and a small grey copy of it on standard output.
QStringList pictureArguments(const ProbedMedia &media, const QString &source, const Look &look)
{
    QStringList arguments = commonArguments();
    QString filters;
    if (mediaKindOf(media.facts.fileType) == MediaKind::Image) {
        const bool lies = media.orientation >= 5;
        const QSize size =
                thumbnailSize(lies ? media.height : media.width, lies ? media.width : media.height);
        const QSize stored = lies ? size.transposed() : size;
        filters = uprightFilter(media.orientation);
        filters.prepend(pictureFilters(media, stored, PictureUse::Still) + QLatin1Char(','));
        filters.chop(1);
        arguments += QStringLiteral("-noautorotate");
        // A JPEG is decoded at a half, quarter or eighth at once.
        int halvings = 0;
        while (halvings < 3 && media.width >> (halvings + 2) >= stored.width())
            ++halvings;
        if (media.facts.fileType == QLatin1String("image/jpeg"))
            arguments += {QStringLiteral("-lowres"), QString::number(halvings)};
    } else {
        filters =
                pictureFilters(media, thumbnailSize(media.width, media.height), PictureUse::Still);
    }
    if (look.keyframes)
        arguments += {QStringLiteral("-skip_frame"), QStringLiteral("nokey")};
    if (look.at > 0)
        arguments += {QStringLiteral("-noaccurate_seek"), QStringLiteral("-ss"),
                      QString::number(look.at, 'f', 3)};
    arguments += inputArguments(media, source);
    arguments += {QStringLiteral("-filter_complex"),
                  QStringLiteral("[0:%1]%2,%3split[picture][copy];"
                                 "[copy]scale=%4:%4:flags=area,format=gray[look]")
                          .arg(media.videoStream)
                          .arg(filters, QLatin1String(look.wanted))
                          .arg(LookSide),
                  QStringLiteral("-map"), QStringLiteral("[picture]")};
    arguments += jpegOutput();
    arguments += {QStringLiteral("-map"),  QStringLiteral("[look]"), QStringLiteral("-frames:v"),
                  QStringLiteral("1"),     QStringLiteral("-f"),     QStringLiteral("rawvideo"),
                  QStringLiteral("pipe:1")};
    return arguments;
}

QStringList coverArguments(const ProbedMedia &media, const QString &source)
{
    return commonArguments() + inputArguments(media, source) +
           QStringList{QStringLiteral("-map"), QStringLiteral("0:%1").arg(media.coverStream),
                       QStringLiteral("-vf"),
                       QStringLiteral("scale=w='min(%1,iw)':h=-2:flags=area,"
                                      "scale=w=-2:h='min(%2,ih)',setsar=1,format=yuvj420p")
                               .arg(WidestPicture)
                               .arg(HighestPicture)} +
           jpegOutput();
}

QStringList waveArguments(const ProbedMedia &media, const QString &source)
{
    return commonArguments() + inputArguments(media, source) +
           QStringList{QStringLiteral("-filter_complex"),
                       QStringLiteral("[0:%1]aformat=channel_layouts=mono,"
                                      "showwavespic=s=640x240:colors=#5b8def,"
                                      "format=yuvj420p[out]")
                               .arg(media.audioStream),
                       QStringLiteral("-map"), QStringLiteral("[out]")} +
           jpegOutput();
}

/// Makes thumbnails of one file until one shows something.
class Photographer
{
public:
    Photographer(const MediaTools &tools, const ProbedMedia &media, QString source, QString dir,
                 const std::atomic<bool> *stop)
        : m_tools(tools)
        , m_media(media)
        , m_source(std::move(source))
        , m_dir(std::move(dir))
        , m_stop(stop)
    {}

    /// False: there is none; see result().
    bool make()
    {
        const bool isImage = mediaKindOf(m_media.facts.fileType) == MediaKind::Image;
        if (m_media.hasVideo && (isImage ? ofImage() : ofVideo()))
            return true;
        if (m_media.coverStream >= 0 && run(coverArguments(m_media, m_source)))
            return true;
        return m_media.hasAudio && run(waveArguments(m_media, m_source));
    }
    const ChildResult &result() const { return m_result; }

private:
    bool wasStopped() const { return m_result.end == ChildResult::End::Stopped; }
    QString made() const { return m_dir + QLatin1Char('/') + fileName(); }

    bool run(const QStringList &arguments)
    {
        if (wasStopped())
            return false;
        ChildLimits limits;
        limits.wallTime = std::chrono::minutes(3);
        limits.outputFile = 64 << 20;
        limits.workingDir = m_dir;
        m_result = runChild(m_tools.ffmpeg, arguments, limits, m_stop);
        if (m_result.succeeded() && QFileInfo(made()).size() > 0)
            return true;
        QFile::remove(made());
        return false;
    }

    /// Keeps what it finds when it shows more than what was found before.
    bool look(const Look &how)
    {
        const QString best = m_dir + QLatin1String("/best.jpg");
        if (!run(pictureArguments(m_media, m_source, how)))
            return false;
        const QByteArray &grey = m_result.standardOutput;
        const auto isLess = [](char a, char b) {
            return static_cast<unsigned char>(a) < static_cast<unsigned char>(b);
        };
        const auto [low, high] = std::minmax_element(grey.begin(), grey.end(), isLess);
        const int spread = grey.isEmpty() ? 0
                                          : static_cast<unsigned char>(*high) -
                                                    static_cast<unsigned char>(*low);
        if (spread <= m_spread) {
            QFile::remove(made());
            return false;
        }
        m_spread = spread;
        m_isDark = !grey.isEmpty() && static_cast<unsigned char>(*high) < 128;
        QFile::remove(best);
        return QFile::rename(made(), best);
    }

    bool keepBest()
    {
        return !wasStopped() && m_spread >= 0 &&
               QFile::rename(m_dir + QLatin1String("/best.jpg"), made());
    }
    bool showsSomething() const { return m_spread >= 24; }

    /// The first picture that isn't all one colour, as the others looked at were.
    void search()
    {
        const char *wanted = m_isDark ? "signalstats,metadata=select:key=lavfi.signalstats.YMAX"
                                        ":value=64:function=greater,"
                                      : "signalstats,metadata=select:key=lavfi.signalstats.YMIN"
                                        ":value=192:function=less,";
        for (const bool keyframes : {true, false}) {
            if (!showsSomething() && !wasStopped())
                look({0, keyframes, wanted});
        }
    }

    bool ofImage()
    {
        look({});
        const bool moves = m_media.container == QLatin1String("gif") ||
                           m_media.container == QLatin1String("apng");
        if (moves && !showsSomething())
            search();
        return keepBest();
    }

    bool ofVideo()
    {
        // A tenth into it: past a black beginning, before the story is given away.
        const double length = m_media.videoEnd.value_or(m_media.facts.duration.value_or(0));
        const double tenth = length > 3 ? std::min(length / 10, 60.0) : 0;
        for (const Look &how : {Look{tenth, true}, Look{0, false}, Look{length / 2, true}}) {
            if (!showsSomething() && !wasStopped())
                look(how);
        }
        if (!showsSomething())
            search();
        return keepBest();
    }

    const MediaTools &m_tools;
    const ProbedMedia &m_media;
    const QString m_source;
    const QString m_dir;
    const std::atomic<bool> *m_stop;
    ChildResult m_result;
    int m_spread = -1; ///< Between the darkest and the brightest part of the best one.
    bool m_isDark = true;
};

} // namespace

Result<void> makeThumbnail(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                           const QString &dir, const std::atomic<bool> *stop)
{
    if (Result<void> fresh = makeFolder(dir); !fresh)
        return fresh;
    QFile file(source);
    const bool moves = file.open(QIODevice::ReadOnly) && isAnimatedWebp(file.read(64));
    const std::unique_ptr<QTemporaryFile> still = moves ? firstPictureOfWebp(source) : nullptr;
    Photographer photographer(tools, media, still ? still->fileName() : source, dir, stop);
    const bool made = photographer.make();
    QFile::remove(dir + QLatin1String("/best.jpg"));
    if (made)
        return syncTree(dir);
    QFile::remove(dir + QLatin1Char('/') + fileName());
    return childError(photographer.result(), QStringLiteral("No thumbnail could be made."));
}

} // namespace reeldeck::platform

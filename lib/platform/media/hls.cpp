#include "platform/media/hls.h"

#include "platform/basics/apierror.h"
#include "platform/media/childprocess.h"
#include "platform/media/mediafiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace reeldeck::platform {

namespace {

constexpr int LongestRemuxedSegment = 12; // seconds; longer ones make seeking coarse
constexpr qint64 HighestRemuxedBitRate = 12'000'000;

struct RungSettings
{
    int shortSide;
    const char *maxRate;
    const char *buffer;
};

constexpr RungSettings Ladder[] = {
        {1080, "5000k", "10000k"},
        {720, "2800k", "5600k"},
        {360, "900k", "1800k"},
};

const RungSettings &settingsFor(int shortSide)
{
    for (const RungSettings &rung : Ladder) {
        if (shortSide >= rung.shortSide)
            return rung;
    }
    return Ladder[2];
}

bool fitsAsItIs(const ProbedMedia &media)
{
    const bool audioFits = !media.hasAudio || media.audioCodec == QLatin1String("aac") ||
                           media.audioCodec == QLatin1String("mp3");
    return media.videoCodec == QLatin1String("h264") && audioFits &&
           media.pixelFormat == QLatin1String("yuv420p") && media.rotation == 0 &&
           media.squarePixels && media.progressive && std::min(media.width, media.height) <= 1080 &&
           media.bitRate <= HighestRemuxedBitRate;
}

QString scaleTo(int shortSide)
{
    return QStringLiteral("scale=w='if(gt(iw*sar,ih),-2,%1)':h='if(gt(iw*sar,ih),%1,-2)'"
                          ":flags=bicubic,setsar=1,format=yuv420p")
            .arg(shortSide - shortSide % 2);
}

QStringList videoEncoding(const HlsPlan &plan, int threads)
{
    QStringList arguments{
            QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
            QStringLiteral("veryfast"), QStringLiteral("-profile:v"), QStringLiteral("high"),
            QStringLiteral("-crf"), QStringLiteral("23"), QStringLiteral("-threads"),
            QString::number(threads),
            // The same keyframes in every rendition, so that players can switch.
            QStringLiteral("-force_key_frames"), QStringLiteral("expr:gte(t,n_forced*2)"),
            QStringLiteral("-sc_threshold"), QStringLiteral("0")};
    for (qsizetype i = 0; i < plan.shortSides.size(); ++i) {
        const RungSettings &rung = settingsFor(plan.shortSides.at(i));
        arguments += {QStringLiteral("-maxrate:v:%1").arg(i), QString::fromLatin1(rung.maxRate),
                      QStringLiteral("-bufsize:v:%1").arg(i), QString::fromLatin1(rung.buffer)};
    }
    return arguments;
}

QString splitFilter(const HlsPlan &plan)
{
    QString filter = QStringLiteral("[0:v:0]split=%1").arg(plan.shortSides.size());
    QString scales;
    for (qsizetype i = 0; i < plan.shortSides.size(); ++i) {
        filter += QStringLiteral("[s%1]").arg(i);
        scales += QStringLiteral(";[s%1]%2[v%1]").arg(i).arg(scaleTo(plan.shortSides.at(i)));
    }
    return filter + scales;
}

QString streamMap(const HlsPlan &plan)
{
    if (plan.shortSides.isEmpty())
        return QStringLiteral("a:0");
    QStringList variants;
    for (qsizetype i = 0; i < plan.shortSides.size(); ++i)
        variants += QStringLiteral("v:%1").arg(i) +
                    (plan.hasAudio ? QStringLiteral(",a:%1").arg(i) : QString());
    return variants.join(QLatin1Char(' '));
}

/// RFC 6381 name of an H.264 stream; empty when the profile is an unusual one.
QString avcName(const QString &profile, int level)
{
    if (level <= 0 || level > 255)
        return {};
    const char *prefix = nullptr;
    if (profile == QLatin1String("High"))
        prefix = "6400";
    else if (profile == QLatin1String("Main"))
        prefix = "4d40";
    else if (profile == QLatin1String("Constrained Baseline"))
        prefix = "42e0";
    else if (profile == QLatin1String("Baseline"))
        prefix = "4200";
    if (!prefix)
        return {};
    return QStringLiteral("avc1.%1%2")
            .arg(QLatin1String(prefix))
            .arg(level, 2, 16, QLatin1Char('0'));
}

QString codecsOf(const ProbedMedia &media)
{
    QStringList names;
    if (media.hasVideo) {
        const QString name = avcName(media.profile, media.level);
        if (name.isEmpty())
            return {};
        names += name;
    }
    if (media.audioCodec == QLatin1String("aac"))
        names += QStringLiteral("mp4a.40.2");
    else if (media.audioCodec == QLatin1String("mp3"))
        names += QStringLiteral("mp4a.40.34");
    return names.join(QLatin1Char(','));
}

struct PlaylistFacts
{
    qint64 peakBitRate = 0;
    qint64 averageBitRate = 0;
    double longest = 0;
    QString firstSegment;
};

PlaylistFacts readPlaylist(const QString &dir)
{
    PlaylistFacts facts;
    QFile file(dir + QLatin1String("/index.m3u8"));
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    double duration = 0;
    double seconds = 0;
    qint64 bytes = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith("#EXTINF:")) {
            duration = line.mid(8).split(',').first().toDouble();
        } else if (!line.isEmpty() && !line.startsWith('#')) {
            const QString segment = dir + QLatin1Char('/') + QString::fromUtf8(line);
            const qint64 size = QFileInfo(segment).size();
            if (facts.firstSegment.isEmpty())
                facts.firstSegment = segment;
            bytes += size;
            seconds += duration;
            facts.longest = std::max(facts.longest, duration);
            // A last sliver of a few frames says nothing about the bandwidth needed.
            if (duration >= 0.5 || facts.peakBitRate == 0) {
                const double rate = double(size) * 8 / std::max(duration, 0.1);
                facts.peakBitRate = std::max(facts.peakBitRate, qint64(std::ceil(rate)));
            }
        }
    }
    facts.averageBitRate = seconds > 0 ? qint64(double(bytes) * 8 / seconds) : 0;
    facts.peakBitRate = std::max(facts.peakBitRate, facts.averageBitRate);
    return facts;
}

Result<void> runPlan(const MediaTools &tools, const HlsPlan &plan, const ProbedMedia &media,
                     const QString &source, const QString &dir, int threads,
                     const std::atomic<bool> *stop)
{
    const qsizetype variants = std::max<qsizetype>(1, plan.shortSides.size());
    for (qsizetype i = 0; i < variants; ++i) {
        if (const Result<void> made = makeFolder(dir + QStringLiteral("/v%1").arg(i)); !made)
            return made;
    }
    ChildLimits limits;
    limits.workingDir = dir;
    const double length = media.facts.duration.value_or(0);
    limits.wallTime = std::chrono::seconds(600 + static_cast<int>(std::min(length, 1e6)) * 20);
    limits.outputFile = std::max<qint64>(qint64(1) << 30, media.facts.size * 2);
    const ChildResult child =
            runChild(tools.ffmpeg, hlsArguments(plan, source, threads), limits, stop);
    if (!child.succeeded())
        return childError(child, QStringLiteral("No stream could be made of the file."));
    return {};
}

Result<void> writeMaster(const MediaTools &tools, const QString &dir, qsizetype count,
                         const std::atomic<bool> *stop)
{
    QList<HlsVariant> variants;
    for (qsizetype i = 0; i < count; ++i) {
        const PlaylistFacts facts = readPlaylist(dir + QStringLiteral("/v%1").arg(i));
        const Result<ProbedMedia> segment = probeMedia(tools, facts.firstSegment, stop);
        if (!segment)
            return segment.error();
        HlsVariant variant;
        variant.uri = QStringLiteral("v%1/index.m3u8").arg(i);
        variant.peakBitRate = facts.peakBitRate;
        variant.averageBitRate = facts.averageBitRate;
        variant.width = segment->width;
        variant.height = segment->height;
        variant.codecs = codecsOf(*segment);
        variants.append(variant);
    }
    QFile file(dir + QLatin1String("/master.m3u8"));
    const QByteArray text = masterPlaylist(variants);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return internalError();
    return {};
}

} // namespace

HlsPlan planHls(const ProbedMedia &media)
{
    HlsPlan plan;
    plan.hasAudio = media.hasAudio;
    plan.copiesAudio =
            media.audioCodec == QLatin1String("aac") || media.audioCodec == QLatin1String("mp3");
    if (!media.hasVideo)
        return plan;
    const int shortSide = std::min(media.width, media.height);
    plan.remux = fitsAsItIs(media);
    if (plan.remux) {
        plan.shortSides = {shortSide};
        return plan;
    }
    for (const RungSettings &rung : Ladder) {
        if (rung.shortSide <= shortSide)
            plan.shortSides.append(rung.shortSide);
    }
    if (plan.shortSides.isEmpty())
        plan.shortSides.append(std::max(shortSide, 16));
    return plan;
}

QStringList hlsArguments(const HlsPlan &plan, const QString &source, int threads)
{
    QStringList arguments{QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"),
                          QStringLiteral("-v"),       QStringLiteral("error"),
                          QStringLiteral("-y"),       QStringLiteral("-threads"),
                          QString::number(threads)};
    arguments += inputSafetyOptions();
    arguments += {QStringLiteral("-i"), inputName(source)};
    const bool hasVideo = !plan.shortSides.isEmpty();
    if (hasVideo && !plan.remux)
        arguments += {QStringLiteral("-filter_complex"), splitFilter(plan)};
    const qsizetype variants = std::max<qsizetype>(1, plan.shortSides.size());
    for (qsizetype i = 0; i < variants; ++i) {
        if (hasVideo)
            arguments += {QStringLiteral("-map"),
                          plan.remux ? QStringLiteral("0:v:0") : QStringLiteral("[v%1]").arg(i)};
        if (plan.hasAudio)
            arguments += {QStringLiteral("-map"), QStringLiteral("0:a:0")};
    }
    if (plan.remux)
        arguments += {QStringLiteral("-c:v"), QStringLiteral("copy")};
    else if (hasVideo)
        arguments += videoEncoding(plan, threads);
    if (plan.hasAudio && plan.copiesAudio)
        arguments += {QStringLiteral("-c:a"), QStringLiteral("copy")};
    else if (plan.hasAudio)
        arguments += {QStringLiteral("-c:a"), QStringLiteral("aac"), QStringLiteral("-b:a"),
                      QStringLiteral("128k"), QStringLiteral("-ac"), QStringLiteral("2")};
    // Transport streams would begin 1.4 s late otherwise, and GStreamer's player stands still for
    // half of that at the start and after every seek.
    arguments += {QStringLiteral("-muxdelay"), QStringLiteral("0"), QStringLiteral("-muxpreload"),
                  QStringLiteral("0")};
    arguments += {QStringLiteral("-sn"),
                  QStringLiteral("-dn"),
                  QStringLiteral("-map_metadata"),
                  QStringLiteral("-1"),
                  QStringLiteral("-f"),
                  QStringLiteral("hls"),
                  QStringLiteral("-hls_time"),
                  QString::number(HlsSegmentSeconds),
                  QStringLiteral("-hls_playlist_type"),
                  QStringLiteral("vod"),
                  QStringLiteral("-hls_flags"),
                  QStringLiteral("independent_segments"),
                  QStringLiteral("-hls_segment_filename"),
                  QStringLiteral("v%v/seg%05d.ts"),
                  QStringLiteral("-var_stream_map"),
                  streamMap(plan),
                  QStringLiteral("v%v/index.m3u8")};
    return arguments;
}

QByteArray masterPlaylist(const QList<HlsVariant> &variants)
{
    QByteArray text = "#EXTM3U\n#EXT-X-VERSION:6\n#EXT-X-INDEPENDENT-SEGMENTS\n";
    for (const HlsVariant &variant : variants) {
        text += "#EXT-X-STREAM-INF:BANDWIDTH=" +
                QByteArray::number(std::max<qint64>(variant.peakBitRate, 1));
        if (variant.averageBitRate > 0)
            text += ",AVERAGE-BANDWIDTH=" + QByteArray::number(variant.averageBitRate);
        if (variant.width > 0 && variant.height > 0)
            text += ",RESOLUTION=" + QByteArray::number(variant.width) + 'x' +
                    QByteArray::number(variant.height);
        if (!variant.codecs.isEmpty())
            text += ",CODECS=\"" + variant.codecs.toLatin1() + '"';
        text += '\n' + variant.uri.toUtf8() + '\n';
    }
    return text;
}

Result<void> makeHls(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                     const QString &dir, int threads, const std::atomic<bool> *stop)
{
    HlsPlan plan = planHls(media);
    const QString work = dir + QLatin1String(".part");
    QDir(work).removeRecursively();
    Result<void> made = runPlan(tools, plan, media, source, work, threads, stop);
    const bool usable =
            made && readPlaylist(work + QLatin1String("/v0")).longest <= LongestRemuxedSegment;
    const bool wasStopped = !made && made.error().kind == ErrorKind::Cancelled;
    if ((plan.remux || plan.copiesAudio) && !usable && !wasStopped) {
        ProbedMedia reencoded = media;
        reencoded.videoCodec.clear();
        plan = planHls(reencoded);
        plan.copiesAudio = false;
        QDir(work).removeRecursively();
        made = runPlan(tools, plan, media, source, work, threads, stop);
    }
    if (made)
        made = writeMaster(tools, work, std::max<qsizetype>(1, plan.shortSides.size()), stop);
    if (made)
        made = syncTree(work);
    if (made && !QDir().rename(work, dir))
        made = internalError();
    if (!made) {
        QDir(work).removeRecursively();
        return made;
    }
    syncFolderOf(dir);
    return {};
}

} // namespace reeldeck::platform

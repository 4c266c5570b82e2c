#include "platform/media/hls.h"

#include "platform/basics/apierror.h"
#include "platform/media/childprocess.h"
#include "platform/media/mediafiles.h"
#include "platform/media/picturefilters.h"
#include "platform/media/retryplan.h"
#include "platform/media/streamcheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace reeldeck::platform {

namespace {

constexpr int LongestRemuxedSegment = 12; // seconds; longer ones make seeking coarse
constexpr qint64 HighestRemuxedBitRate = 12'000'000;
constexpr double LatestStart = 0.1; // seconds; a track that begins later begins with a gap
constexpr double LowestRate = 5;    // pictures a second; players need some to seek to
constexpr double HighestRate = 60;
constexpr double UsualRate = 30;
constexpr double SameLength = 0.2; // seconds by which a stream may differ from its source

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

/// Containers whose clock can be taken over.
bool hasGoodClock(const QString &container)
{
    static const QStringList containers{QStringLiteral("mov"), QStringLiteral("matroska"),
                                        QStringLiteral("mpegts"), QStringLiteral("flv")};
    return containers.contains(container.section(u',', 0, 0));
}

bool isUsualColor(const ProbedMedia &media)
{
    return media.pixelFormat == QLatin1String("yuv420p") && !isHighDynamicRange(media) &&
           !isWideGamut(media) && media.colorRange != QLatin1String("pc");
}

bool isWholeFromTheStart(const ProbedMedia &media)
{
    return media.beginsWithKeyframe && !media.hidesPictures && !media.beginsLate &&
           !media.structure.isEdited && !media.structure.changesMidway &&
           !media.structure.isCutShort && !media.structure.hidesEndOfPictures &&
           media.videoStart < LatestStart && media.rotation == 0 && !media.isTurned;
}

bool fitsAsItIs(const ProbedMedia &media)
{
    return media.videoCodec == QLatin1String("h264") && hasGoodClock(media.container) &&
           isUsualColor(media) && isWholeFromTheStart(media) && media.squarePixels &&
           media.progressive && std::min(media.width, media.height) <= 1080 &&
           media.width % 2 == 0 && media.height % 2 == 0 && media.bitRate <= HighestRemuxedBitRate;
}

bool audioFitsAsItIs(const ProbedMedia &media)
{
    const bool isAac = media.audioCodec == QLatin1String("aac") &&
                       (media.audioProfile.isEmpty() || media.audioProfile == QLatin1String("LC") ||
                        media.audioProfile.startsWith(QLatin1String("HE-AAC")));
    const bool isMp3 = media.audioCodec == QLatin1String("mp3");
    return (isAac || isMp3) && media.audioStart < LatestStart && media.audioRate <= 48'000 &&
           media.audioRate >= 32'000 && media.audioChannels <= 2 && !media.structure.isEdited &&
           !media.hidesSound && !media.hidesPictures && !media.structure.hidesEndOfSound &&
           !media.structure.hidesEndOfPictures;
}

/// Keeps the source's timing where it is one; see HlsPlan::frameRate.
double evenRate(const ProbedMedia &media, bool isHeld)
{
    const double rate = media.isRateKnown ? media.frameRate : UsualRate;
    const bool isOdd = (media.isRateKnown && (rate < LowestRate || rate > HighestRate + 1)) ||
                       media.videoStart > LatestStart || !media.beginsWithKeyframe || isHeld;
    return isOdd ? std::clamp(rate, LowestRate, HighestRate) : 0;
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
            QStringLiteral("-sc_threshold"), QStringLiteral("0"),
            // Every picture at its own time, on the clock of transport streams.
            QStringLiteral("-vsync"), QStringLiteral("vfr"), QStringLiteral("-fpsmax"),
            QString::number(HighestRate), QStringLiteral("-enc_time_base"),
            QStringLiteral("1:90000")};
    // Times in order of decoding are those of showing then.
    if (plan.timesEach)
        arguments += {QStringLiteral("-bf"), QStringLiteral("0")};
    for (qsizetype i = 0; i < plan.shortSides.size(); ++i) {
        const RungSettings &rung = settingsFor(plan.shortSides.at(i));
        arguments += {QStringLiteral("-maxrate:v:%1").arg(i), QString::fromLatin1(rung.maxRate),
                      QStringLiteral("-bufsize:v:%1").arg(i), QString::fromLatin1(rung.buffer)};
    }
    return arguments;
}

QString splitFilter(const HlsPlan &plan, const ProbedMedia &media)
{
    QString filter = QStringLiteral("[0:%1]").arg(media.videoStream);
    if (plan.frameRate > 0)
        filter += QStringLiteral("fps=%1:start_time=0,").arg(plan.frameRate);
    filter += pictureFilters(media, sizeOfRung(media, plan.shortSides.first()), PictureUse::Stream);
    if (plan.heldSeconds > 0)
        filter += QStringLiteral(",tpad=stop_mode=clone:stop_duration=%1").arg(plan.heldSeconds);
    filter += QStringLiteral(",split=%1").arg(plan.shortSides.size());
    QString scales;
    for (qsizetype i = 0; i < plan.shortSides.size(); ++i) {
        const QSize size = sizeOfRung(media, plan.shortSides.at(i));
        filter += QStringLiteral("[s%1]").arg(i);
        scales += QStringLiteral(";[s%1]scale=%2:%3:flags=bicubic,setsar=1[v%1]")
                          .arg(i)
                          .arg(size.width())
                          .arg(size.height());
    }
    return filter + scales;
}

QStringList audioEncoding(const ProbedMedia &media)
{
    QString filters = QStringLiteral("aresample=async=1:first_pts=0");
    const double length = media.facts.duration.value_or(0);
    if (media.hasVideo && media.audioEnd && *media.audioEnd < length - 1)
        filters += QStringLiteral(",apad=whole_dur=%1").arg(length);
    QStringList arguments{QStringLiteral("-c:a"), QStringLiteral("aac"), QStringLiteral("-b:a"),
                          QStringLiteral("128k"), QStringLiteral("-af"), filters};
    // Also for one or two, which some containers don't call mono or stereo.
    arguments += {QStringLiteral("-ac"), QString::number(media.audioChannels == 1 ? 1 : 2)};
    // Others are rare in players, and an encoder's silence before the first sound takes long.
    if (media.audioRate > 48'000 || media.audioRate < 32'000)
        arguments += {QStringLiteral("-ar"), QStringLiteral("48000")};
    return arguments;
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
        names += media.audioProfile == QLatin1String("HE-AAC")     ? QStringLiteral("mp4a.40.5")
                 : media.audioProfile == QLatin1String("HE-AACv2") ? QStringLiteral("mp4a.40.29")
                                                                   : QStringLiteral("mp4a.40.2");
    else if (media.audioCodec == QLatin1String("mp3"))
        names += QStringLiteral("mp4a.40.34");
    return names.join(QLatin1Char(','));
}

struct PlaylistFacts
{
    qint64 peakBitRate = 0;
    qint64 averageBitRate = 0;
    double longest = 0;
    double seconds = 0;
    QString firstSegment;
};

PlaylistFacts readPlaylist(const QString &dir)
{
    PlaylistFacts facts;
    QFile file(dir + QLatin1String("/index.m3u8"));
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    double duration = 0;
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
            facts.seconds += duration;
            facts.longest = std::max(facts.longest, duration);
            // A last sliver of a few frames says nothing about the bandwidth needed.
            if (duration >= 0.5 || facts.peakBitRate == 0) {
                const double rate = double(size) * 8 / std::max(duration, 0.1);
                facts.peakBitRate = std::max(facts.peakBitRate, qint64(std::ceil(rate)));
            }
        }
    }
    facts.averageBitRate = facts.seconds > 0 ? qint64(double(bytes) * 8 / facts.seconds) : 0;
    facts.peakBitRate = std::max(facts.peakBitRate, facts.averageBitRate);
    return facts;
}

qint64 bytesIn(const QString &dir)
{
    qint64 bytes = 0;
    QDirIterator files(dir, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// Seconds that no stream of `media` may last beyond. What the container says may be wrong, as where
/// the clock begins anew midway; what lasts longer has bytes for it, or is made to keep us busy.
double longestStream(const ProbedMedia &media)
{
    constexpr double FewestBytesASecond = 4'000;
    constexpr double TenDays = 864'000;
    return std::min(TenDays, std::max(media.facts.duration.value_or(0) * 2 + 600,
                                      double(media.facts.size) / FewestBytesASecond));
}

/// Bytes that a stream may take, generously: twice the highest rates that are asked for.
qint64 largestStream(const HlsPlan &plan, const ProbedMedia &media)
{
    constexpr qint64 BitsOfARung = 12'000'000;
    if (plan.remux)
        return media.facts.size * 2 + (qint64(256) << 20);
    const double seconds = std::min(longestStream(media), 1e6);
    return qint64(seconds * (double(BitsOfARung) / 8)) *
           std::max<qint64>(1, plan.shortSides.size());
}

Result<void> runPlan(const MediaTools &tools, const HlsPlan &plan, const ProbedMedia &media,
                     const QString &source, const QString &dir, int threads,
                     const std::atomic<bool> *stop)
{
    const qsizetype variants = std::max<qsizetype>(1, plan.shortSides.size());
    for (qsizetype i = 0; i < variants; ++i) {
        if (Result<void> made = makeFolder(dir + QStringLiteral("/v%1").arg(i)); !made)
            return made;
    }
    ChildLimits limits;
    limits.workingDir = dir;
    limits.niceness = 15;
    // As long as it takes, while it gets on; see also the bounds in hlsArguments().
    limits.wallTime = std::chrono::seconds(0);
    limits.stallTime = tools.stallTime;
    const qint64 mostBytes = largestStream(plan, media);
    limits.outputFile = mostBytes;
    limits.mayGoOn = [&] {
        return bytesIn(dir) <= mostBytes;
    };
    const ChildResult child =
            runChild(tools.ffmpeg, hlsArguments(plan, media, source, threads), limits, stop);
    if (!child.succeeded())
        return childError(child, QStringLiteral("No stream could be made of the file."));
    return {};
}

/// Whether every keyframe is of the same shape and progressive, so that players get along with the
/// packets as they are. Decodes keyframes only.
bool staysTheSame(const MediaTools &tools, const ProbedMedia &media, const QString &source,
                  const std::atomic<bool> *stop)
{
    ChildLimits limits;
    limits.wallTime = std::chrono::minutes(10);
    limits.standardOutput = 64 << 20;
    limits.niceness = 15;
    const QStringList arguments =
            QStringList{QStringLiteral("-v"), QStringLiteral("error"),
                        QStringLiteral("-skip_frame"), QStringLiteral("nokey")} +
            inputSafetyOptions() +
            QStringList{QStringLiteral("-select_streams"),
                        QString::number(media.videoStream),
                        QStringLiteral("-show_entries"),
                        QStringLiteral("frame=width,height,pix_fmt,sample_aspect_ratio,"
                                       "interlaced_frame"),
                        QStringLiteral("-print_format"),
                        QStringLiteral("csv=p=0"),
                        inputName(source)};
    const ChildResult child = runChild(tools.ffprobe, arguments, limits, stop);
    if (!child.succeeded())
        return false;
    const QByteArrayList pictures = child.standardOutput.trimmed().split('\n');
    return !pictures.first().isEmpty() && pictures.count(pictures.first()) == pictures.size();
}

/// Tries one plan after the other: as it is, encoded anew, held to the end, without sound.
class StreamMaker
{
public:
    StreamMaker(const MediaTools &tools, const ProbedMedia &media, QString source, QString work,
                int threads, const std::atomic<bool> *stop)
        : m_tools(tools)
        , m_media(media)
        , m_source(std::move(source))
        , m_work(std::move(work))
        , m_threads(threads)
        , m_stop(stop)
        , m_plan(planHls(media))
    {}

    Result<void> make()
    {
        if (m_plan.needsLook && !staysTheSame(m_tools, m_media, m_source, m_stop))
            encodeAll();
        Result<void> made = run();
        if ((m_plan.remux || m_plan.copiesAudio) && !isOver(made) && !(made && isSame())) {
            encodeAll();
            made = run();
        }
        const double held = made && !m_plan.shortSides.isEmpty() ? missing() : 0;
        if (held > SameLength) {
            // What the container says of its tracks was wrong, or nothing.
            const double before = m_plan.heldSeconds;
            encodeAll();
            m_plan.heldSeconds = before + held;
            m_plan.frameRate = evenRate(m_media, true);
            m_plan.timesEach = false;
            made = run();
        }
        if (!made && !isOver(made) && m_plan.hasAudio && !m_plan.shortSides.isEmpty()) {
            m_plan.hasAudio = m_plan.copiesAudio = false;
            made = run();
        }
        return made;
    }
    qsizetype variants() const { return std::max<qsizetype>(1, m_plan.shortSides.size()); }

private:
    static bool isOver(const Result<void> &made)
    {
        return !made && (made.error().kind == ErrorKind::Cancelled || isPassing(made.error()));
    }
    Result<void> run()
    {
        QDir(m_work).removeRecursively();
        return runPlan(m_tools, m_plan, m_media, m_source, m_work, m_threads, m_stop);
    }
    void encodeAll()
    {
        ProbedMedia reencoded = m_media;
        reencoded.videoCodec.clear();
        reencoded.audioCodec.clear();
        m_plan = planHls(reencoded);
    }
    PlaylistFacts playlist() const { return readPlaylist(m_work + QLatin1String("/v0")); }
    /// Seconds that the stream is shorter than its source; 0 when that isn't known.
    double missing() const
    {
        if (m_media.structure.isCutShort || !m_media.facts.duration)
            return 0;
        const double seconds = playlist().seconds;
        if (*m_media.facts.duration - seconds <= SameLength)
            return 0;
        const double there = measureLength(m_tools, m_media, m_source, m_stop).value_or(0);
        return std::max(0.0, std::min(there, *m_media.facts.duration) - seconds);
    }
    bool isSame() const
    {
        const PlaylistFacts facts = playlist();
        const double length = m_media.facts.duration.value_or(facts.seconds);
        if (facts.longest > LongestRemuxedSegment || std::abs(length - facts.seconds) > SameLength)
            return false;
        // The shape of a container doesn't come along, only that of the coding.
        const Result<ProbedMedia> segment = probeMedia(m_tools, facts.firstSegment, m_stop);
        return !m_plan.remux || (segment && segment->width == m_media.width &&
                                 segment->height == m_media.height && segment->squarePixels);
    }

    const MediaTools &m_tools;
    const ProbedMedia &m_media;
    const QString m_source;
    const QString m_work;
    const int m_threads;
    const std::atomic<bool> *m_stop;
    HlsPlan m_plan;
};

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
    plan.copiesAudio = media.hasAudio && audioFitsAsItIs(media);
    if (!media.hasVideo)
        return plan;
    const int shortSide = std::min(media.width, media.height);
    const double length = media.facts.duration.value_or(0);
    if (media.videoEnd && *media.videoEnd < length - SameLength)
        plan.heldSeconds = length - *media.videoEnd;
    plan.frameRate = evenRate(media, plan.heldSeconds > 0);
    plan.timesEach = plan.frameRate == 0 && !media.isRateEven;
    plan.remux = fitsAsItIs(media) && plan.frameRate == 0;
    if (plan.remux) {
        plan.shortSides = {shortSide};
        // The tables of MP4 tell when a track changes; elsewhere only its pictures do.
        plan.needsLook = !media.container.startsWith(QLatin1String("mov"));
        return plan;
    }
    for (const RungSettings &rung : Ladder) {
        if (rung.shortSide <= shortSide)
            plan.shortSides.append(rung.shortSide);
    }
    if (plan.shortSides.isEmpty())
        plan.shortSides.append(std::max(shortSide, 16));
    // A copied track may have gaps, which only a player that reads the source knows to fill.
    plan.copiesAudio = plan.copiesAudio && plan.heldSeconds == 0;
    return plan;
}

QStringList hlsArguments(const HlsPlan &plan, const ProbedMedia &media, const QString &source,
                         int threads)
{
    QStringList arguments{
            QStringLiteral("-nostdin"), QStringLiteral("-hide_banner"), QStringLiteral("-v"),
            QStringLiteral("error"),    QStringLiteral("-y"),           QStringLiteral("-threads"),
            QString::number(threads),   QStringLiteral("-progress"),    QStringLiteral("pipe:1")};
    arguments += inputArguments(media, source);
    const bool hasVideo = !plan.shortSides.isEmpty();
    if (hasVideo && !plan.remux)
        arguments += {QStringLiteral("-filter_complex"), splitFilter(plan, media)};
    const qsizetype variants = std::max<qsizetype>(1, plan.shortSides.size());
    for (qsizetype i = 0; i < variants; ++i) {
        if (hasVideo)
            arguments += {QStringLiteral("-map"),
                          plan.remux ? QStringLiteral("0:%1").arg(media.videoStream)
                                     : QStringLiteral("[v%1]").arg(i)};
        if (plan.hasAudio)
            arguments += {QStringLiteral("-map"), QStringLiteral("0:%1").arg(media.audioStream)};
    }
    if (plan.remux)
        arguments += {QStringLiteral("-c:v"), QStringLiteral("copy")};
    else if (hasVideo)
        arguments += videoEncoding(plan, threads);
    // The playlist's lengths are sums of these, which encoders take from the rate.
    if (hasVideo && plan.timesEach)
        arguments += {QStringLiteral("-bsf:v"),
                      QStringLiteral("setts=pts=PTS:dts=DTS:duration=NEXT_DTS-DTS")};
    if (plan.hasAudio && plan.copiesAudio)
        arguments += {QStringLiteral("-c:a"), QStringLiteral("copy")};
    else if (plan.hasAudio)
        arguments += audioEncoding(media);
    arguments += {QStringLiteral("-t"), QString::number(longestStream(media), 'f', 3),
                  QStringLiteral("-max_muxing_queue_size"), QStringLiteral("9999")};
    if (hasVideo && !plan.remux)
        arguments += {QStringLiteral("-frames:v"),
                      QString::number(qint64(longestStream(media) * (HighestRate + 1)))};
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
    const QString work = dir + QLatin1String(".part");
    StreamMaker maker(tools, media, source, work, threads, stop);
    Result<void> made = maker.make();
    if (made)
        made = checkStream(work);
    if (made)
        made = writeMaster(tools, work, maker.variants(), stop);
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

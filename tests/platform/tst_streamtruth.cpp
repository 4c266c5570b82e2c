#include "mediakinds.h"
#include "runningplatform.h"

#include "platform/formats/clockrun.h"
#include "platform/media/mediaprobe.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

constexpr int Side = 48;           // of the pictures that are compared
constexpr int PicturesASecond = 5; // of a file, each of which has to be in its stream
constexpr int Finer = 10;          // of a stream that many times as many, to find it
constexpr int Around = 5;          // of which so many before and after are looked at: 0.1 s
constexpr int LoudnessASecond = 4;
constexpr double SameLength = 0.2; // seconds
constexpr qsizetype PictureSize = qsizetype(Side) * Side * 3;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return process.readAllStandardOutput();
}

/// What a player shows and plays of a file.
struct Shown
{
    QByteArray pictures;
    QList<double> loudness;
    double late = 0; ///< Seconds by which the pictures begin after the first track.

    void append(const Shown &next)
    {
        pictures += next.pictures;
        loudness += next.loudness;
    }
};

QList<double> loudnessOf(const QByteArray &sound, int rate)
{
    QList<double> loudness;
    const auto *samples = reinterpret_cast<const float *>(sound.constData());
    const qsizetype step = 2 * rate / LoudnessASecond; // of both channels
    for (qsizetype at = 0; at + step <= sound.size() / qsizetype(sizeof(float)); at += step) {
        double sum = 0;
        for (qsizetype i = at; i < at + step; ++i)
            sum += double(samples[i]) * samples[i];
        loudness.append(std::sqrt(sum / double(step)));
    }
    return loudness;
}

/// Both at once: without its sound ffmpeg takes another beginning for that of the file. `from` is
/// ffmpeg's options, the picture's track and the sound's, behind a '|' each.
Shown shownOf(const QString &source, const QString &from, const QString &filters, int rate,
              bool isMoment)
{
    constexpr int Rate = 8000;
    const QStringList parts = from.split(u'|');
    const auto part = [&](int at, const char *usual) {
        return parts.value(at).isEmpty() ? QString::fromLatin1(usual) : parts.at(at);
    };
    const QTemporaryDir dir;
    const QString pictures = dir.filePath(QStringLiteral("pictures"));
    const QString sound = dir.filePath(QStringLiteral("sound"));
    const QByteArray tracks =
            outputOf(QStringLiteral("ffprobe"),
                     QStringList{QStringLiteral("-v"), QStringLiteral("fatal")} +
                             parts.value(0).split(u' ', Qt::SkipEmptyParts) +
                             QStringList{QStringLiteral("-show_entries"),
                                         QStringLiteral("stream=codec_type,start_time"),
                                         QStringLiteral("-of"), QStringLiteral("csv=p=0"), source});
    double first = 1e9;
    double video = 0;
    for (const QByteArray &line : tracks.trimmed().split('\n')) {
        const QByteArrayList words = line.split(',');
        if (words.size() < 2)
            continue;
        first = std::min(first, words.at(1).toDouble());
        if (words.value(0) == "video")
            video = words.at(1).toDouble();
    }
    const double late = video - first;
    // What is less than a gap at the beginning is where the sound's coding begins. The 20 ms keep
    // the times of pictures away from where one time becomes the next.
    const QString before =
            QLatin1String(late < 0.1 ? "setpts=PTS-STARTPTS+0.02/TB," : "setpts=PTS+0.02/TB,");
    // A single picture is shown for less than a step.
    const QString held =
            isMoment ? QStringLiteral("tpad=stop_mode=clone:stop_duration=0.2,") : QString();
    const QString all = before + held +
                        (filters.isEmpty() ? QString() : filters + QLatin1Char(',')) +
                        QStringLiteral("fps=%1:start_time=0,scale=%2:%2:"
                                       "flags=area+full_chroma_int+full_chroma_inp+accurate_rnd,"
                                       "format=rgb24")
                                .arg(rate)
                                .arg(Side);
    QStringList wanted =
            QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("fatal")} +
            parts.value(0).split(u' ', Qt::SkipEmptyParts) +
            QStringList{QStringLiteral("-i"),
                        source,
                        QStringLiteral("-map"),
                        part(1, "0:V:0?"),
                        QStringLiteral("-vf"),
                        all,
                        QStringLiteral("-f"),
                        QStringLiteral("rawvideo"),
                        pictures,
                        QStringLiteral("-map"),
                        part(2, "0:a:0?"),
                        QStringLiteral("-af"),
                        QStringLiteral("aresample=async=1:first_pts=0"),
                        QStringLiteral("-ac"),
                        QStringLiteral("2"),
                        QStringLiteral("-ar"),
                        QString::number(Rate),
                        QStringLiteral("-f"),
                        QStringLiteral("f32le"),
                        sound};
    // An output without a track is an error.
    const qsizetype sounds = wanted.lastIndexOf(QStringLiteral("-map"));
    if (!tracks.contains("audio") || parts.value(2) == QLatin1String("none"))
        wanted = wanted.mid(0, sounds);
    if (!tracks.contains("video")) {
        const qsizetype videos = wanted.indexOf(QStringLiteral("-map"));
        wanted = wanted.mid(0, videos) + wanted.mid(sounds);
    }
    outputOf(QStringLiteral("ffmpeg"), wanted);
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return {bytesOf(pictures), loudnessOf(bytesOf(sound), Rate), late};
}

/// The mean difference of their colours, 0 to 255.
double difference(const QByteArray &one, const QByteArray &other)
{
    const qsizetype size = std::min(one.size(), other.size());
    double sum = 0;
    for (qsizetype i = 0; i < size; ++i)
        sum += std::abs(int(static_cast<unsigned char>(one.at(i))) -
                        int(static_cast<unsigned char>(other.at(i))));
    return size > 0 ? sum / double(size) : 255;
}

/// Lengths of all segments of a playlist, in seconds.
double lengthOf(const QByteArray &playlist)
{
    double seconds = 0;
    for (const QByteArray &line : playlist.split('\n')) {
        if (line.startsWith("#EXTINF:"))
            seconds += line.mid(8).split(',').first().toDouble();
    }
    return seconds;
}

/// How many points of 1,000 stick out of the lines above and below, as the teeth of a comb do.
double teethOf(const QString &source, const QString &filters, int width, int height)
{
    constexpr int Sticking = 30;
    const QByteArray pixels = outputOf(
            QStringLiteral("ffmpeg"),
            {QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("fatal"),
             QStringLiteral("-i"), source, QStringLiteral("-vf"),
             (filters.isEmpty() ? QString() : filters + QLatin1Char(',')) +
                     QStringLiteral("scale=%1:%2:flags=bicubic,format=gray").arg(width).arg(height),
             QStringLiteral("-frames:v"), QStringLiteral("6"), QStringLiteral("-f"),
             QStringLiteral("rawvideo"), QStringLiteral("-")});
    const auto at = [&](qsizetype i) {
        return int(static_cast<unsigned char>(pixels.at(i)));
    };
    qsizetype teeth = 0;
    for (qsizetype i = width; i + width < pixels.size(); ++i) {
        const int above = at(i - width) - at(i);
        const int below = at(i + width) - at(i);
        teeth += above * below > Sticking * Sticking ? 1 : 0;
    }
    return 1000.0 * double(teeth) / double(std::max<qsizetype>(pixels.size(), 1));
}

bool isMoment(const MediaKindCase &kind)
{
    return kind.seconds < 1.0 / PicturesASecond;
}

Shown shownByPlayer(const MediaKindCase &kind, const QTemporaryDir &dir)
{
    const QString filters = QString::fromUtf8(kind.reference);
    const QString from = QString::fromUtf8(kind.from);
    if (!from.startsWith(QLatin1String("files:")))
        return shownOf(dir.filePath(QLatin1String(kind.file)), from, filters, PicturesASecond,
                       isMoment(kind));
    Shown all;
    for (const QString &file : from.mid(6).split(u' '))
        all.append(shownOf(dir.filePath(file), {}, filters, PicturesASecond, false));
    return all;
}

bool wantsAll()
{
    return qEnvironmentVariableIsSet("REELDECK_ALL_MEDIA");
}

} // namespace

/// What is streamed is what a player shows of the file: shape, length, every picture and sound.
/// `installer/dev media` takes all kinds of files, a usual run those of the slice.
class TestStreamTruth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_platform.stop(); }
    void streamsShowTheFile_data();
    void streamsShowTheFile();
    void clocksOfLargeFilesAreSampled_data();
    void clocksOfLargeFilesAreSampled();

private:
    static void comparePictures(const QByteArray &expected, const QByteArray &streamed,
                                int tolerance);
    static void compareTeeth(const MediaKindCase &kind, const QString &source,
                             const QString &stream);
    static void compareSound(const QList<double> &expected, const QList<double> &streamed);

    QTemporaryDir m_data;
    RunningPlatform m_platform;
};

void TestStreamTruth::initTestCase()
{
    PlatformOptions options;
    options.limits.assetsPerMinute = 0;
    options.limits.assetsPerDay = 0;
    QVERIFY(m_platform.start(m_data.path(), options));
}

void TestStreamTruth::streamsShowTheFile_data()
{
    QTest::addColumn<int>("at");
    const QList<MediaKindCase> kinds = mediaKinds();
    for (int i = 0; i < kinds.size(); ++i) {
        if (kinds.at(i).isHanded || wantsAll())
            QTest::newRow(kinds.at(i).file) << i;
    }
}

void TestStreamTruth::streamsShowTheFile()
{
    QFETCH(int, at);
    const MediaKindCase kind = mediaKinds().at(at);
    const QTemporaryDir dir;
    QString problem;
    QVERIFY2(makeMedia(dir.path(), QLatin1String(kind.recipe), &problem), qPrintable(problem));
    const QString source = dir.filePath(QLatin1String(kind.file));
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));

    const HttpAnswer created = m_platform.upload(kind.file, file.readAll(), true, true);
    const QJsonObject asset =
            m_platform.settled(created.json().value(QLatin1String("_id")).toString());
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
    const QString type = asset.value(QLatin1String("file_type")).toString();
    QVERIFY2(type.startsWith(QLatin1String(kind.width > 0 ? "video/" : "audio/")),
             qPrintable(type));
    const double told = asset.value(QLatin1String("duration")).toDouble();
    const double toldByPlayer = kind.told > 0 ? kind.told : kind.seconds;
    QVERIFY2(std::abs(told - toldByPlayer) <= SameLength, qPrintable(QString::number(told)));

    const QString manifest = textAt(asset, "hls", "manifest_url");
    QByteArray master = httpRequest(QUrl(manifest), "GET").body;
    const QUrl best = QUrl(manifest).resolved(QUrl(QStringLiteral("v0/index.m3u8")));
    const double length = lengthOf(httpRequest(best, "GET").body);
    QVERIFY2(std::abs(length - kind.seconds) <= SameLength, qPrintable(QString::number(length)));
    // An encoder's silence before the first sound is all that may come before the first picture.
    const Shown streamed =
            shownOf(best.toString(), {}, {}, PicturesASecond * Finer, isMoment(kind));
    QVERIFY2(kind.width == 0 || streamed.late < 0.1, qPrintable(QString::number(streamed.late)));
    const Shown expected = shownByPlayer(kind, dir);
    if (kind.width > 0) {
        const QByteArray size = "RESOLUTION=" + QByteArray::number(kind.width) + 'x' +
                                QByteArray::number(kind.height) + ',';
        QVERIFY2(master.replace('\n', ',').contains(size), master.constData());
        comparePictures(expected.pictures, streamed.pictures, kind.tolerance);
        if (qstrncmp(kind.reference, "yadif", 5) == 0 && qstrncmp(kind.from, "files:", 6) != 0)
            compareTeeth(kind, source, best.toString());
    }
    compareSound(expected.loudness, streamed.loudness);
}

void TestStreamTruth::comparePictures(const QByteArray &expected, const QByteArray &streamed,
                                      int tolerance)
{
    QVERIFY(!expected.isEmpty());
    const qsizetype count = expected.size() / PictureSize;
    const qsizetype there = streamed.size() / PictureSize;
    QVERIFY2(std::abs(count * Finer - there) <= 2 * Finer,
             qPrintable(QStringLiteral("%1 pictures, not %2").arg(there / Finer).arg(count)));
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray picture = expected.mid(i * PictureSize, PictureSize);
        double off = 255;
        for (int step = 0; step <= 2 * Around && off > tolerance; ++step) {
            // From the middle outwards.
            const qsizetype near = i * Finer + (step % 2 ? step + 1 : -step) / 2;
            off = std::min(off, difference(picture,
                                           streamed.mid(std::clamp<qsizetype>(near, 0, there - 1) *
                                                                PictureSize,
                                                        PictureSize)));
        }
        QVERIFY2(off <= tolerance, qPrintable(QStringLiteral("picture %1 of %2 is off by %3")
                                                      .arg(i)
                                                      .arg(count)
                                                      .arg(off)));
    }
}

void TestStreamTruth::compareTeeth(const MediaKindCase &kind, const QString &source,
                                   const QString &stream)
{
    const double combed = teethOf(source, {}, kind.width, kind.height);
    const double clean = teethOf(source, QLatin1String(kind.reference), kind.width, kind.height);
    const double streamed = teethOf(stream, {}, kind.width, kind.height);
    QVERIFY2(streamed < (combed + 2 * clean) / 3 && combed > 1.2 * clean,
             qPrintable(QStringLiteral("%1 teeth, of %2 in the file and %3 without fields")
                                .arg(streamed)
                                .arg(combed)
                                .arg(clean)));
}

void TestStreamTruth::compareSound(const QList<double> &expected, const QList<double> &streamed)
{
    for (qsizetype i = 0; i + 1 < expected.size(); ++i) {
        // A quarter of a second early or late is within what a frame of sound may be moved.
        double nearest = std::abs(expected.at(i) - streamed.value(i));
        for (const qsizetype beside : {i - 1, i + 1})
            nearest = std::min(nearest, std::abs(expected.at(i) - streamed.value(beside)));
        QVERIFY2(nearest <= 0.25 * expected.at(i) + 0.003,
                 qPrintable(QStringLiteral("sound at %1 s is %2 and not %3")
                                    .arg(double(i) / 4)
                                    .arg(streamed.value(i))
                                    .arg(expected.at(i))));
    }
}

void TestStreamTruth::clocksOfLargeFilesAreSampled_data()
{
    QTest::addColumn<bool>("runsOn");
    const auto row = [](const char *file, bool runsOn, bool isAlways = false) {
        if (isAlways || wantsAll())
            QTest::newRow(file) << runsOn;
    };
    for (const char *file : {"hour.ts", "a.vob", "h264.flv"})
        row(file, true, true);
    for (const char *file : {"hdv.m2t", "a.m2ts", "wrap.ts", "a.mpg", "a.ogv", "a.opus", "a.mkv"})
        row(file, true);
    for (const char *file : {"reset264.ts", "reset.mpg", "chained.ogg"})
        row(file, false, true);
    for (const char *file : {"backstep.ts", "hour_later.ts", "chained.opus"})
        row(file, false);
}

/// Of a file above 1 GiB not all is read, unless some of its times say that clips were joined.
void TestStreamTruth::clocksOfLargeFilesAreSampled()
{
    QFETCH(bool, runsOn);
    const QList<MediaKindCase> kinds = mediaKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [](const MediaKindCase &one) {
        return qstrcmp(one.file, QTest::currentDataTag()) == 0;
    });
    QVERIFY(kind != kinds.end());
    const QTemporaryDir dir;
    QString problem;
    QVERIFY2(makeMedia(dir.path(), QLatin1String(kind->recipe), &problem), qPrintable(problem));
    const QString path = dir.filePath(QLatin1String(kind->file));
    MediaTools tools;
    tools.quicklyRead = 0;
    const Result<ProbedMedia> probed = probeMedia(tools, path, nullptr);
    QVERIFY(probed.ok());
    constexpr int Places = 8;
    QCOMPARE(clockRunsOn(path, probed->container, Places), runsOn);
    const double told = probed->facts.duration.value_or(0);
    QVERIFY2(std::abs(told - kind->seconds) <= SameLength, qPrintable(QString::number(told)));
}

REELDECK_TEST(TestStreamTruth)
#include "tst_streamtruth.moc"

#include "platform/media/hls.h"
#include "platform/media/mediaprobe.h"

#include "support/testprogram.h"

#include <QTest>

#include <functional>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

ProbedMedia h264(int width, int height)
{
    ProbedMedia media;
    media.hasVideo = media.hasAudio = true;
    media.width = width;
    media.height = height;
    media.videoCodec = QStringLiteral("h264");
    media.pixelFormat = QStringLiteral("yuv420p");
    media.audioCodec = QStringLiteral("aac");
    media.frameRate = 25;
    media.audioRate = 48'000;
    media.audioChannels = 2;
    media.videoStream = 0;
    media.audioStream = 1;
    media.container = QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2");
    media.facts.fileType = QStringLiteral("video/mp4");
    return media;
}

} // namespace

/// Uploads to the local platform from the file to what it serves of it.
class TestMedia : public QObject
{
    Q_OBJECT

private slots:
    void remuxesWhatFits();
    void remuxesOnlyWhatComesOutTheSame();
    void copiesOnlySoundThatHidesNothing();
    void neverScalesUp();
    void turnedOrOddSourcesAreReencoded();
    void masterPlaylistNamesEveryVariant();
    void probeNeedsSomethingDecodable();
    void optionsComeBeforeTheInput();
    void streamsBeginAtZero();
};

void TestMedia::remuxesWhatFits()
{
    const HlsPlan plan = planHls(h264(1920, 1080));
    QVERIFY(plan.remux && plan.copiesAudio);
    QCOMPARE(plan.shortSides, QList<int>{1080});
}

void TestMedia::remuxesOnlyWhatComesOutTheSame()
{
    const auto isRemuxed = [](const std::function<void(ProbedMedia &)> &change) {
        ProbedMedia media = h264(640, 360);
        change(media);
        return planHls(media).remux;
    };
    QVERIFY(isRemuxed([](ProbedMedia &) {}));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.hidesPictures = true; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.structure.isEdited = true; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.structure.changesMidway = true; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.structure.isCutShort = true; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.beginsWithKeyframe = false; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.isTurned = true; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.squarePixels = false; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.progressive = false; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.frameRate = 1; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.frameRate = 120; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.videoStart = 2; }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.container = QStringLiteral("avi"); }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) { media.colorRange = QStringLiteral("pc"); }));
    QVERIFY(!isRemuxed(
            [](ProbedMedia &media) { media.colorTransfer = QStringLiteral("smpte2084"); }));
    QVERIFY(!isRemuxed(
            [](ProbedMedia &media) { media.colorPrimaries = QStringLiteral("bt2020"); }));
    QVERIFY(!isRemuxed([](ProbedMedia &media) {
        media.facts.duration = 10;
        media.videoEnd = 2;
    }));
}

void TestMedia::copiesOnlySoundThatHidesNothing()
{
    ProbedMedia media = h264(640, 360);
    media.hidesSound = true;
    QVERIFY(!planHls(media).copiesAudio);
    media = h264(640, 360);
    media.audioStart = 1;
    QVERIFY(!planHls(media).copiesAudio);
    media = h264(640, 360);
    media.audioChannels = 6;
    QVERIFY(!planHls(media).copiesAudio);
    media = h264(640, 360);
    media.audioRate = 8'000;
    QVERIFY(!planHls(media).copiesAudio);
}

void TestMedia::neverScalesUp()
{
    ProbedMedia media = h264(1280, 720);
    media.videoCodec = QStringLiteral("hevc");
    QCOMPARE(planHls(media).shortSides, (QList<int>{720, 360}));
    media.width = 3840;
    media.height = 2160;
    QCOMPARE(planHls(media).shortSides, (QList<int>{1080, 720, 360}));
    media.width = 1080; // portrait: the shorter side counts
    media.height = 1920;
    QCOMPARE(planHls(media).shortSides, (QList<int>{1080, 720, 360}));
    media.width = 320;
    media.height = 180;
    QCOMPARE(planHls(media).shortSides, QList<int>{180});
    media.hasVideo = false;
    QVERIFY(planHls(media).shortSides.isEmpty());
}

void TestMedia::turnedOrOddSourcesAreReencoded()
{
    ProbedMedia media = h264(640, 360);
    media.rotation = -90;
    QVERIFY(!planHls(media).remux);
    media = h264(640, 360);
    media.pixelFormat = QStringLiteral("yuv422p10le");
    QVERIFY(!planHls(media).remux);
    media = h264(3840, 2160);
    QVERIFY(!planHls(media).remux);
    media = h264(640, 360);
    media.audioCodec = QStringLiteral("opus"); // the pictures stay as they are
    QVERIFY(planHls(media).remux);
    QVERIFY(!planHls(media).copiesAudio);
}

void TestMedia::masterPlaylistNamesEveryVariant()
{
    const QByteArray text =
            masterPlaylist({{QStringLiteral("v0/index.m3u8"), 5'000'000, 4'000'000, 1920, 1080,
                             QStringLiteral("avc1.640028,mp4a.40.2")},
                            {QStringLiteral("v1/index.m3u8"), 900'000, 0, 0, 0, QString()}});
    QVERIFY(text.startsWith("#EXTM3U\n"));
    QVERIFY(text.contains(
            "#EXT-X-STREAM-INF:BANDWIDTH=5000000,AVERAGE-BANDWIDTH=4000000,"
            "RESOLUTION=1920x1080,CODECS=\"avc1.640028,mp4a.40.2\"\nv0/index.m3u8\n"));
    QVERIFY(text.contains("#EXT-X-STREAM-INF:BANDWIDTH=900000\nv1/index.m3u8\n"));
}

void TestMedia::probeNeedsSomethingDecodable()
{
    const char *good = R"({"streams":[{"codec_type":"video","codec_name":"h264","width":320,
        "height":180,"nb_read_frames":"25","side_data_list":[{"rotation":-90}]}],
        "format":{"format_name":"mov,mp4,m4a,3gp,3g2,mj2","duration":"2.5"}})";
    const Result<ProbedMedia> probed = parseProbe(good,
                                                  QByteArray("\0\0\0\x20"
                                                             "ftypisom",
                                                             12),
                                                  99);
    QVERIFY(probed.ok());
    QCOMPARE(probed->facts.fileType, QStringLiteral("video/mp4"));
    QCOMPARE(*probed->facts.duration, 2.5);
    QCOMPARE(probed->width, 180);
    const char *dead = R"({"streams":[{"codec_type":"video"}],"format":{"format_name":"avi"}})";
    QVERIFY(parseProbe(dead, {}, 1).error().kind == ErrorKind::UnsupportedType);
    QVERIFY(!parseProbe("{}", {}, 1).ok());
    QVERIFY(!parseProbe("nonsense", {}, 1).ok());
}

void TestMedia::optionsComeBeforeTheInput()
{
    const QStringList arguments =
            hlsArguments(planHls(h264(640, 360)), h264(640, 360), QStringLiteral("-i"), 1);
    const qsizetype input = arguments.indexOf(QStringLiteral("file:-i"));
    QVERIFY(input > 0);
    QVERIFY(arguments.indexOf(QStringLiteral("-protocol_whitelist")) < input);
    QVERIFY(!arguments.join(QLatin1Char(' ')).contains(QLatin1String("concat")));
}

void TestMedia::streamsBeginAtZero()
{
    for (const ProbedMedia &media : {h264(640, 360), h264(3840, 2160)}) {
        const QStringList arguments =
                hlsArguments(planHls(media), media, QStringLiteral("a.mp4"), 1);
        for (const char *option : {"-muxdelay", "-muxpreload"}) {
            const qsizetype at = arguments.indexOf(QLatin1String(option));
            QVERIFY(at > arguments.indexOf(QStringLiteral("-i")));
            QCOMPARE(arguments.value(at + 1), QStringLiteral("0"));
        }
    }
}

REELDECK_TEST(TestMedia)
#include "tst_media.moc"

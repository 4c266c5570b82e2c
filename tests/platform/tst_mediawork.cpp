#include "runningplatform.h"
#include "testmedia.h"

#include "platform/media/childprocess.h"

#include "support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <signal.h>

using namespace std::chrono_literals;

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

/// What ffprobe says of `entries` of a URL or file, one value a line.
QByteArray probed(const QString &entries, const QString &source)
{
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                 entries, QStringLiteral("-of"), QStringLiteral("csv=p=0"), source});
    probe.waitForFinished();
    return probe.readAllStandardOutput();
}

/// How bright the quarters of a picture are, row by row: '0' is black, '3' is white.
QByteArray quartersOf(const QString &source)
{
    QProcess decode;
    decode.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                  QStringLiteral("-i"), source, QStringLiteral("-vf"),
                  QStringLiteral("scale=2:2:flags=area,format=gray"), QStringLiteral("-f"),
                  QStringLiteral("rawvideo"), QStringLiteral("-")});
    decode.waitForFinished();
    QByteArray quarters = decode.readAllStandardOutput();
    for (char &quarter : quarters)
        quarter = static_cast<char>('0' + (static_cast<unsigned char>(quarter) + 42) / 85);
    return quarters;
}

QByteArrayList linesWith(const QByteArray &text, const QByteArray &beginning)
{
    QByteArrayList found;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(beginning))
            found += line;
    }
    return found;
}

} // namespace

/// What ffmpeg makes of media, and what it may not do meanwhile.
class TestMediaWork : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_platform.stop(); }
    void coverArtIsTheThumbnail();
    void renditionsHaveTheSameSegments();
    void turnedPhotosStandUpright_data();
    void turnedPhotosStandUpright();
    void floatMapsStandUpright_data();
    void floatMapsStandUpright();
    void deletedAssetLeavesNoFiles();
    void hugePictureFailsWithAReason();
    void failedAssetHasNothingPending();
    void endlessProbeFailsWithAReason();
    void childrenAreHeldToTheirLimits_data();
    void childrenAreHeldToTheirLimits();
    void progressKeepsAChildAlive();
    void childrenDontInheritKeys();

private:
    QStringList filesIn(const char *folder) const
    {
        return QDir(m_dir->filePath(QLatin1String(folder)))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QJsonObject settled(const QByteArray &name, const QByteArray &bytes, bool hls, bool thumbnail);

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestMediaWork::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

QJsonObject TestMediaWork::settled(const QByteArray &name, const QByteArray &bytes, bool hls,
                                   bool thumbnail)
{
    const HttpAnswer created = m_platform.upload(name, bytes, hls, thumbnail);
    return m_platform.settled(created.json().value(QLatin1String("_id")).toString());
}

void TestMediaWork::coverArtIsTheThumbnail()
{
    const QJsonObject asset = settled("song.mp3", testmedia::audioWithCover(), false, true);
    QCOMPARE(asset.value(QLatin1String("file_type")).toString(), QStringLiteral("audio/mpeg"));
    const QString url = textAt(asset, "thumbnail", "representative_url");
    QCOMPARE(probed(QStringLiteral("stream=width,height"), url).trimmed(), QByteArray("200,120"));
}

void TestMediaWork::renditionsHaveTheSameSegments()
{
    const QJsonObject asset = settled("v.avi", testmedia::largeForeignVideo(), true, false);
    const QUrl manifest(textAt(asset, "hls", "manifest_url"));
    QVERIFY(httpRequest(manifest, "GET").body.contains("RESOLUTION=1280x720"));
    QList<QByteArrayList> lengths;
    for (const char *rendition : {"v0/", "v1/"}) {
        const QUrl list =
                manifest.resolved(QUrl(QLatin1String(rendition) + QLatin1String("index.m3u8")));
        const QByteArray text = httpRequest(list, "GET").body;
        lengths += linesWith(text, "#EXTINF:");
        for (const QByteArray &segment : linesWith(text, "seg")) {
            const QString url = list.resolved(QUrl(QString::fromLatin1(segment))).toString();
            const QByteArray first = probed(QStringLiteral("packet=stream_index,flags"), url);
            QVERIFY2(linesWith(first, "0,").value(0).contains('K'), first.left(40).constData());
        }
    }
    QVERIFY(lengths.at(0).size() > 1);
    QCOMPARE(lengths.at(0), lengths.at(1));
}

void TestMediaWork::turnedPhotosStandUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QByteArray>("upright");
    // The quarters as CIPA DC-008 section 4.6.4 has them shown when "0123" are stored.
    const char *const upright[] = {"0123", "1032", "3210", "2301", "0213", "2031", "3120", "1302"};
    int orientation = 0;
    for (const char *quarters : upright) {
        ++orientation;
        QTest::addRow("%d", orientation) << orientation << QByteArray(quarters);
    }
}

void TestMediaWork::turnedPhotosStandUpright()
{
    QFETCH(int, orientation);
    QFETCH(QByteArray, upright);
    const QJsonObject asset =
            settled("photo.jpg", testmedia::quarteredPhoto(orientation), false, true);
    const QString url = textAt(asset, "thumbnail", "representative_url");
    QCOMPARE(probed(QStringLiteral("stream=width,height"), url).trimmed(),
             orientation < 5 ? QByteArray("160,80") : QByteArray("80,160"));
    QCOMPARE(quartersOf(url), upright);
}

void TestMediaWork::floatMapsStandUpright_data()
{
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("big-endian") << true;
    QTest::newRow("little-endian") << false;
}

/// Debevec's PFM: three floats a pixel, rows from the bottom to the top.
void TestMediaWork::floatMapsStandUpright()
{
    QFETCH(bool, isBigEndian);
    QByteArray map = isBigEndian ? "PF\n160 80\n1.0\n" : "PF\n160 80\n-1.0\n";
    for (int y = 79; y >= 0; --y) {
        for (int x = 0; x < 160; ++x) {
            const float grey = float(y / 40 * 2 + x / 80) / 3;
            char bytes[4];
            if (isBigEndian)
                qToBigEndian(grey, bytes);
            else
                qToLittleEndian(grey, bytes);
            for (int channel = 0; channel < 3; ++channel)
                map.append(bytes, 4);
        }
    }
    const QJsonObject asset = settled("map.pfm", map, false, true);
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    const QString url = textAt(asset, "thumbnail", "representative_url");
    QCOMPARE(quartersOf(url), QByteArray("0123"));
}

void TestMediaWork::deletedAssetLeavesNoFiles()
{
    const QJsonObject asset = settled("v.mp4", testmedia::video(), true, true);
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(filesIn("media").size(), 1);
    QCOMPARE(filesIn("objects").size(), 1);
    const QString id = asset.value(QLatin1String("_id")).toString();
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + id).status, 204);
    QTRY_COMPARE(filesIn("media"), QStringList());
    QCOMPARE(filesIn("objects"), QStringList());
}

void TestMediaWork::hugePictureFailsWithAReason()
{
    const QJsonObject asset = settled("huge.png", testmedia::hugeImage(), false, true);
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    const QString reason = textAt(asset, "error", "message");
    QVERIFY2(reason.contains(QLatin1String("too large")), qPrintable(reason));
}

void TestMediaWork::failedAssetHasNothingPending()
{
    const QByteArray noMedia(5000, 'x');
    const HttpAnswer created = m_platform.upload("v.mp4", noMedia, true, true);
    const QString path =
            QLatin1String("/assets/") + created.json().value(QLatin1String("_id")).toString();
    QJsonObject asset;
    const auto isFailed = [&] {
        asset = m_platform.get(path).json();
        return asset.value(QLatin1String("status")) == QLatin1String("failed");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFailed(), 30'000);
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("error"));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("error"));
}

void TestMediaWork::endlessProbeFailsWithAReason()
{
    m_platform.stop();
    const QString tool = m_dir->filePath(QStringLiteral("probe"));
    QFile script(tool);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n[ \"$1\" = -version ] && exit 0\nexec sleep 1000\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    m_options.tools.ffprobe = tool;
    m_options.tools.probeTime = 1s;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject asset = settled("i.png", testmedia::image(), false, false);
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QVERIFY(textAt(asset, "error", "message").contains(QLatin1String("too long")));
}

void TestMediaWork::childrenAreHeldToTheirLimits_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const char *command, ChildResult::End end) {
        QTest::newRow(name) << QString::fromLatin1(command) << int(end);
    };
    row("time", "sleep 1000", ChildResult::End::TimedOut);
    row("output", "yes", ChildResult::End::TimedOut);
    row("file", "exec head -c 3000000 /dev/zero > out", ChildResult::End::Crashed);
    row("memory", "dd if=/dev/zero of=/dev/null bs=400M count=1 2>/dev/null || exit 7",
        ChildResult::End::Exited);
}

void TestMediaWork::childrenAreHeldToTheirLimits()
{
    QFETCH(QString, command);
    QFETCH(int, end);
    ChildLimits limits;
    limits.wallTime = 1s;
    limits.outputFile = 1'000'000;
    limits.memory = 200'000'000;
    limits.workingDir = m_dir->path();
    const ChildResult result =
            runChild(QStringLiteral("sh"), {QStringLiteral("-c"), command}, limits, nullptr);
    QCOMPARE(int(result.end), end);
    QVERIFY(!result.succeeded());
}

void TestMediaWork::childrenDontInheritKeys()
{
    qputenv("REELDECK_SOME_KEY", "secret-of-the-test");
    qputenv("LC_REELDECK", "handed-on");
    const ChildResult result = runChild(QStringLiteral("env"), {}, {}, nullptr);
    qunsetenv("REELDECK_SOME_KEY");
    qunsetenv("LC_REELDECK");
    QVERIFY(result.succeeded());
    QVERIFY(!result.standardOutput.contains("secret-of-the-test"));
    QVERIFY(result.standardOutput.contains("LC_REELDECK=handed-on"));
    QVERIFY(result.standardOutput.contains("\nPATH=") || result.standardOutput.startsWith("PATH="));
}

void TestMediaWork::progressKeepsAChildAlive()
{
    ChildLimits limits;
    limits.wallTime = 0s;
    limits.stallTime = 2s;
    const auto run = [&](const char *script) {
        return runChild(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(script)},
                        limits, nullptr);
    };
    // Longer than a stall may last, but it gets on all the time.
    const ChildResult busy = run("for i in 1 2 3 4 5 6; do echo frame=$i; "
                                 "echo out_time_us=${i}000; sleep 0.5; done");
    QVERIFY(busy.succeeded());
    QCOMPARE(busy.standardOutput, QByteArray("frame=6\nout_time_us=6000\n"));
    // It says something all the time, but always the same.
    const ChildResult stalled = run("while :; do echo frame=1; sleep 0.1; done");
    QCOMPARE(int(stalled.end), int(ChildResult::End::TimedOut));
    limits.mayGoOn = [] {
        return false;
    };
    const ChildResult tooMuch = run("for i in $(seq 1000); do echo frame=$i; sleep 0.1; done");
    QCOMPARE(int(tooMuch.end), int(ChildResult::End::TimedOut));
}

REELDECK_TEST(TestMediaWork)
#include "tst_mediawork.moc"

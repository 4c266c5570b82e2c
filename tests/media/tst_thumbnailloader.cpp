#include "media/localstill.h"
#include "media/thumbnailloader.h"
#include "mediaserver.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

namespace {

QByteArray picture(const QColor &colour, const char *format = "png", const QSize &size = {320, 180})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

AssetId idOf(int number)
{
    return AssetId(QStringLiteral("asset-%1/../..").arg(number));
}

constexpr QSize ViewSize(160, 90);

} // namespace

/// Thumbnails: memory, disk, URL, own file; URLs that expire; hosts that refuse.
class TestThumbnailLoader : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void fetchesAndScales();
    void sendsNothingPersonal();
    void takesPicturesFromDiskNextTime();
    void replacesACorruptFileOnDisk();
    void filesOnDiskAreNamedByAHash();
    void worksWithoutAFolder();
    void fetchesSixAtOnceInTheOrderWanted();
    void cancelsWhatIsNoLongerWanted();
    void asksAgainOnlyWhenTheUrlChanges_data();
    void asksAgainOnlyWhenTheUrlChanges();
    void asksAgainWhenTheCauseMayHavePassed();
    void tellsOfARefusedUrlOnce_data();
    void tellsOfARefusedUrlOnce();
    void tellsOfAMissingUrlOnce();
    void memoryIsBoundedInBytes();
    void stopsOversizedAnswers_data();
    void stopsOversizedAnswers();
    void refusesOtherSchemes();
    void followsARedirect();
    void decodesAgainForALargerView();
    void showsALocalPreviewUntilTheRealOneIsThere();
    void playlistInDisguiseIsNoVideo_data();
    void playlistInDisguiseIsNoVideo();
    void takesAStillOfAnOwnVideo_data();
    void takesAStillOfAnOwnVideo();
    void aStillNobodyWaitsForAnyMoreIsGivenUp();
    void ignoresLocalFilesThatAreNoPictures();
    void forgetsOnClear();

private:
    ThumbnailLoader::Request requestFor(int number, const QString &path = {}) const;
    QString makeVideo(const QString &name) const;

    std::unique_ptr<MediaServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestThumbnailLoader::init()
{
    m_server = std::make_unique<MediaServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    for (int i = 0; i < 40; ++i)
        m_server->set(QStringLiteral("/%1.png").arg(i), {200, picture(Qt::red), {}, true, false});
}

ThumbnailLoader::Request TestThumbnailLoader::requestFor(int number, const QString &path) const
{
    return {idOf(number),
            m_server->url(path.isEmpty() ? QStringLiteral("/%1.png").arg(number) : path)};
}

void TestThumbnailLoader::fetchesAndScales()
{
    m_server->set(QStringLiteral("/photo.jpg"),
                  {200, picture(Qt::blue, "jpg", {1600, 900}), {}, true, false});
    ThumbnailLoader loader(m_folder->path());
    QSignalSpy ready(&loader, &ThumbnailLoader::imageReady);
    QVERIFY(loader.image(idOf(1)).isNull());
    loader.setWanted({requestFor(1), requestFor(2, QStringLiteral("/photo.jpg"))}, ViewSize);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(loader.image(idOf(1)).size(), ViewSize);
    QCOMPARE(loader.image(idOf(2)).size(), ViewSize);
    QVERIFY(loader.image(idOf(2)).pixelColor(5, 5).blue() > 240);

    loader.setWanted({requestFor(1)}, ViewSize); // in memory: nothing to do
    loader.setWanted({requestFor(1), requestFor(3)}, ViewSize);
    QTRY_COMPARE(ready.size(), 3);
    QCOMPARE(m_server->requests().count(QStringLiteral("GET /1.png")), 1);
}

void TestThumbnailLoader::sendsNothingPersonal()
{
    m_server->set(QStringLiteral("/1.png"),
                  {200, picture(Qt::red), "Set-Cookie: who=you\r\n", true, false});
    ThumbnailLoader loader(QString{});
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    loader.setWanted({requestFor(2)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(2)).isNull());
    const QByteArray head = m_server->lastHead().toLower();
    QVERIFY(!head.contains("cookie"));
    QVERIFY(!head.contains("x-api-key"));
    QVERIFY(!head.contains("authorization"));
    QVERIFY(!head.contains("referer"));
}

void TestThumbnailLoader::takesPicturesFromDiskNextTime()
{
    {
        ThumbnailLoader loader(m_folder->path());
        loader.setWanted({requestFor(1)}, ViewSize);
        QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    }
    ThumbnailLoader loader(m_folder->path());
    loader.setWanted(
            {{idOf(1), m_server->url(QStringLiteral("/expired?signature=2"))}, {idOf(2), QUrl()}},
            ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestThumbnailLoader::replacesACorruptFileOnDisk()
{
    {
        ThumbnailLoader loader(m_folder->path());
        loader.setWanted({requestFor(1)}, ViewSize);
        QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    }
    const QDir folder(m_folder->path());
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files[0]));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this was a picture once");
    file.close();

    ThumbnailLoader loader(m_folder->path());
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(QFileInfo(file.fileName()).size() > 100);
}

void TestThumbnailLoader::filesOnDiskAreNamedByAHash()
{
    ThumbnailLoader loader(m_folder->filePath(QStringLiteral("deep/er")));
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    const QStringList files =
            QDir(m_folder->filePath(QStringLiteral("deep/er"))).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!files[0].contains(QStringLiteral("asset")));
}

void TestThumbnailLoader::worksWithoutAFolder()
{
    ThumbnailLoader loader(QString{});
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    ThumbnailLoader unwritable(QStringLiteral("/proc/no/such/folder"));
    unwritable.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!unwritable.image(idOf(1)).isNull());
}

void TestThumbnailLoader::fetchesSixAtOnceInTheOrderWanted()
{
    QList<ThumbnailLoader::Request> wanted;
    for (int i = 0; i < 20; ++i) {
        MediaServer::Answer hanging;
        hanging.hangs = true;
        m_server->set(QStringLiteral("/%1.png").arg(i), hanging);
        wanted << requestFor(i);
    }
    ThumbnailLoader loader(QString{});
    loader.setWanted(wanted, ViewSize);
    QTRY_COMPARE(m_server->requests().size(), 6);
    QStringList asked = m_server->requests();
    asked.sort();
    QCOMPARE(asked, (QStringList{QStringLiteral("GET /0.png"), QStringLiteral("GET /1.png"),
                                 QStringLiteral("GET /2.png"), QStringLiteral("GET /3.png"),
                                 QStringLiteral("GET /4.png"), QStringLiteral("GET /5.png")}));
}

void TestThumbnailLoader::cancelsWhatIsNoLongerWanted()
{
    QList<ThumbnailLoader::Request> wanted;
    for (int i = 0; i < 6; ++i) {
        MediaServer::Answer hanging;
        hanging.hangs = true;
        m_server->set(QStringLiteral("/%1.png").arg(i), hanging);
        wanted << requestFor(i);
    }
    ThumbnailLoader loader(QString{});
    loader.setWanted(wanted, ViewSize);
    QTRY_COMPARE(m_server->openConnections(), 6);
    loader.setWanted({requestFor(30)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(30)).isNull());
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestThumbnailLoader::asksAgainOnlyWhenTheUrlChanges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not there") << 404 << QByteArray("gone");
    QTest::newRow("expired") << 403 << QByteArray("expired");
    QTest::newRow("corrupt") << 200 << picture(Qt::red).left(60);
    QTest::newRow("a sign-in page") << 200 << QByteArray("<html>Sign in</html>");
}

void TestThumbnailLoader::asksAgainOnlyWhenTheUrlChanges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_server->set(QStringLiteral("/bad"), {status, body, {}, true, false});
    ThumbnailLoader loader(m_folder->path());
    loader.setRetryAfter(0ms);
    const QList<ThumbnailLoader::Request> wanted{requestFor(1, QStringLiteral("/bad")),
                                                 requestFor(2)};
    loader.setWanted(wanted, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(2)).isNull());
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /bad")));
    for (int i = 3; i < 8; ++i) {
        loader.setWanted({wanted[0], requestFor(i)}, ViewSize);
        QTRY_VERIFY(!loader.image(idOf(i)).isNull());
    }
    QCOMPARE(m_server->requests().count(QStringLiteral("GET /bad")), 1);
    QVERIFY(loader.image(idOf(1)).isNull());
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
}

void TestThumbnailLoader::asksAgainWhenTheCauseMayHavePassed()
{
    m_server->set(QStringLiteral("/1.png"), {503, "later", {}, true, false});
    ThumbnailLoader loader(QString{});
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_server->set(QStringLiteral("/1.png"), {200, picture(Qt::red), {}, true, false});
    // It isn't asked for again at once, however often it is wanted.
    for (int i = 2; i < 5; ++i) {
        loader.setWanted({requestFor(1), requestFor(i)}, ViewSize);
        QTRY_VERIFY(!loader.image(idOf(i)).isNull());
    }
    QCOMPARE(m_server->requests().count(QStringLiteral("GET /1.png")), 1);

    m_server->set(QStringLiteral("/10.png"), {503, "later", {}, true, false});
    loader.setRetryAfter(0ms);
    loader.setWanted({requestFor(10)}, ViewSize);
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /10.png")));
    m_server->set(QStringLiteral("/10.png"), {200, picture(Qt::red), {}, true, false});
    const auto comesWhenWantedAnew = [&] {
        loader.setWanted({requestFor(10)}, ViewSize);
        return !loader.image(idOf(10)).isNull();
    };
    QTRY_VERIFY(comesWhenWantedAnew());
}

void TestThumbnailLoader::tellsOfARefusedUrlOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isRefused");
    for (const int status : {400, 401, 403, 404, 410})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {408, 429, 500, 503})
        QTest::addRow("%d", status) << status << false;
}

void TestThumbnailLoader::tellsOfARefusedUrlOnce()
{
    QFETCH(int, status);
    QFETCH(bool, isRefused);
    m_server->set(QStringLiteral("/old"), {status, "no", {}, true, false});
    m_server->set(QStringLiteral("/new"), {status, "no", {}, true, false});
    ThumbnailLoader loader(QString{});
    QSignalSpy refused(&loader, &ThumbnailLoader::urlNeeded);
    loader.setWanted({requestFor(1, QStringLiteral("/old")), requestFor(2)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(2)).isNull());
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /old")));
    loader.setWanted({requestFor(1, QStringLiteral("/new")), requestFor(3)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(3)).isNull());
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /new")));
    // The picture comes after the answer to /new: then it was heard, too.
    loader.setWanted({requestFor(1, QStringLiteral("/new")), requestFor(4)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(4)).isNull());
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QCOMPARE(refused.size(), isRefused ? 1 : 0);
    if (!isRefused)
        return;
    // It had a picture: when that is gone and the URL is refused, it's worth asking again.
    loader.clear();
    loader.setWanted({requestFor(1, QStringLiteral("/old"))}, ViewSize);
    QTRY_COMPARE(refused.size(), 2);
}

void TestThumbnailLoader::tellsOfAMissingUrlOnce()
{
    ThumbnailLoader loader(m_folder->path());
    QSignalSpy needed(&loader, &ThumbnailLoader::urlNeeded);
    loader.setWanted({{idOf(1), QUrl()}}, ViewSize);
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed[0][0].value<AssetId>(), idOf(1));
    loader.setWanted({{idOf(1), QUrl()}, requestFor(2)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(2)).isNull());
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QCOMPARE(needed.size(), 1);
    // What is on disk needs no URL.
    loader.clear();
    loader.setWanted({{idOf(1), QUrl()}}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QCOMPARE(needed.size(), 1);
}

void TestThumbnailLoader::memoryIsBoundedInBytes()
{
    const QSize large(1600, 1200); // 7.3 MiB decoded
    const QByteArray bytes = picture(Qt::red, "png", large);
    for (int i = 0; i < 12; ++i)
        m_server->set(QStringLiteral("/%1.png").arg(i), {200, bytes, {}, true, false});
    ThumbnailLoader loader(QString{});
    const auto bytesHeld = [&loader] {
        qint64 held = 0;
        for (int i = 0; i < 12; ++i)
            held += loader.image(idOf(i)).sizeInBytes();
        return held;
    };
    for (int i = 0; i < 12; ++i) {
        loader.setWanted({requestFor(i)}, large);
        QTRY_VERIFY(!loader.image(idOf(i)).isNull());
        QVERIFY(bytesHeld() <= ThumbnailLoader::MaxMemoryBytes);
    }
    QVERIFY(loader.image(idOf(0)).isNull()); // unused for longest
    QVERIFY(!loader.image(idOf(10)).isNull());
}

void TestThumbnailLoader::stopsOversizedAnswers_data()
{
    QTest::addColumn<bool>("tellsLength");
    QTest::newRow("told") << true;
    QTest::newRow("not told") << false;
}

void TestThumbnailLoader::stopsOversizedAnswers()
{
    QFETCH(bool, tellsLength);
    QByteArray large = picture(Qt::red);
    large.append(QByteArray(12 * 1024 * 1024, 'x')); // a good picture with a long tail
    m_server->set(QStringLiteral("/large"), {200, large, {}, tellsLength, false});
    ThumbnailLoader loader(m_folder->path());
    loader.setWanted({requestFor(1, QStringLiteral("/large"))}, ViewSize);
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /large")));
    QTRY_COMPARE(m_server->openConnections(), 0);
    loader.setWanted({requestFor(1, QStringLiteral("/large")), requestFor(2)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(2)).isNull());
    QVERIFY(loader.image(idOf(1)).isNull());
    QCOMPARE(m_server->requests().count(QStringLiteral("GET /large")), 1);
}

void TestThumbnailLoader::refusesOtherSchemes()
{
    const QString path = m_folder->filePath(QStringLiteral("secret.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture(Qt::red));
    file.close();
    ThumbnailLoader loader(QString{});
    loader.setWanted({{idOf(1), QUrl::fromLocalFile(path)},
                      {idOf(2), QUrl(QStringLiteral("qrc:/x.png"))},
                      {idOf(3), QUrl(QStringLiteral("data:image/png;base64,") +
                                     QString::fromLatin1(picture(Qt::red).toBase64()))},
                      requestFor(4)},
                     ViewSize);
    QTRY_VERIFY(!loader.image(idOf(4)).isNull());
    for (int i = 1; i < 4; ++i)
        QVERIFY(loader.image(idOf(i)).isNull());
}

void TestThumbnailLoader::followsARedirect()
{
    m_server->set(QStringLiteral("/moved"), {302, {}, "Location: /1.png\r\n", true, false});
    ThumbnailLoader loader(QString{});
    loader.setWanted({requestFor(1, QStringLiteral("/moved"))}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
}

void TestThumbnailLoader::decodesAgainForALargerView()
{
    ThumbnailLoader loader(m_folder->path());
    loader.setWanted({requestFor(1)}, {80, 45});
    QTRY_COMPARE(loader.image(idOf(1)).size(), QSize(80, 45));
    loader.setWanted({requestFor(1)}, {240, 135});
    QTRY_COMPARE(loader.image(idOf(1)).size(), QSize(240, 135));
    loader.setWanted({requestFor(1)}, {80, 45});
    QCOMPARE(loader.image(idOf(1)).size(), QSize(240, 135));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestThumbnailLoader::showsALocalPreviewUntilTheRealOneIsThere()
{
    const QString path = m_folder->filePath(QStringLiteral("own.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture(Qt::green));
    file.close();
    ThumbnailLoader loader(QString{});
    loader.setWanted({{idOf(1), QUrl()}}, ViewSize);
    loader.addLocalPreview(idOf(1), path);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QVERIFY(loader.image(idOf(1)).pixelColor(1, 1).green() > 200);
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(loader.image(idOf(1)).pixelColor(1, 1).red() > 200);
}

void TestThumbnailLoader::takesAStillOfAnOwnVideo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("own.mp4");
    QTest::newRow("like an option") << QStringLiteral("-y.mp4");
    QTest::newRow("like a URL") << QStringLiteral("concat:http:%2.mp4");
}

/// A blue one of a second; no path where there is no ffmpeg.
QString TestThumbnailLoader::makeVideo(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("color=c=blue:s=640x360:d=1:r=10"),
                  QLatin1String("file:") + path});
    return ffmpeg.waitForFinished(20'000) && ffmpeg.exitCode() == 0 ? path : QString();
}

void TestThumbnailLoader::playlistInDisguiseIsNoVideo_data()
{
    QTest::addColumn<QByteArray>("playlist");
    QTest::addColumn<QString>("name");
    QTest::newRow("ffconcat") << QByteArray("ffconcat version 1.0\nfile 'private.ts'\n")
                              << QStringLiteral("a.mp4");
    QTest::newRow("HLS") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\nprivate.ts\n"
                                       "#EXT-X-ENDLIST\n")
                         << QStringLiteral("a.mp4");
    QTest::newRow("HLS by path") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\n"
                                               "file:%1/private.ts\n#EXT-X-ENDLIST\n")
                                 << QStringLiteral("a.mkv");
    QTest::newRow("HLS by name") << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:1,\n"
                                               "private.ts\n#EXT-X-ENDLIST\n")
                                 << QStringLiteral("a.m3u8");
}

void TestThumbnailLoader::playlistInDisguiseIsNoVideo()
{
    QFETCH(QByteArray, playlist);
    QFETCH(QString, name);
    if (makeVideo(QStringLiteral("private.ts")).isEmpty())
        QSKIP("ffmpeg is not installed");
    const QString path = m_folder->filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(playlist.replace("%1", QFile::encodeName(m_folder->path())));
    file.close();
    QByteArray picture("not told");
    const LocalStill still(path, ViewSize, [&](const QByteArray &png) { picture = png; });
    QTRY_VERIFY_WITH_TIMEOUT(picture != "not told", 20'000);
    QCOMPARE(picture, QByteArray());
}

void TestThumbnailLoader::takesAStillOfAnOwnVideo()
{
    QFETCH(QString, name);
    const QString path = makeVideo(name);
    if (path.isEmpty())
        QSKIP("ffmpeg is not installed");
    ThumbnailLoader loader(QString{});
    loader.addLocalPreview(idOf(1), path);
    QVERIFY(loader.image(idOf(1)).isNull()); // Nobody looks.
    loader.setWanted({{idOf(1), QUrl()}}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QVERIFY(loader.image(idOf(1)).pixelColor(1, 1).blue() > 200);
    QCOMPARE(loader.image(idOf(1)).size(), ViewSize);
    loader.setWanted({requestFor(1)}, ViewSize); // The platform's own comes in its place.
    QTRY_VERIFY(loader.image(idOf(1)).pixelColor(1, 1).red() > 200);
}

void TestThumbnailLoader::aStillNobodyWaitsForAnyMoreIsGivenUp()
{
    const QString path = m_folder->filePath(QStringLiteral("own.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, 'v'));
    file.close();
    ThumbnailLoader loader(QString{});
    QSignalSpy ready(&loader, &ThumbnailLoader::imageReady);
    for (int i = 1; i < 6; ++i)
        loader.addLocalPreview(idOf(i), path);
    for (int round = 0; round < 20; ++round) {
        loader.setWanted({{idOf(1), QUrl()}, {idOf(2), QUrl()}, {idOf(3), QUrl()}}, ViewSize);
        QSignalSpy(&loader, &ThumbnailLoader::imageReady).wait(round); // At any moment of its work.
        loader.setWanted({{idOf(4), QUrl()}, {idOf(5), QUrl()}}, ViewSize);
    }
    loader.setWanted({requestFor(7)}, ViewSize);
    QTRY_COMPARE(ready.size(), 1);

    // Those that were given up leave the place to the next.
    const QString good = makeVideo(QStringLiteral("good.mp4"));
    if (good.isEmpty())
        QSKIP("ffmpeg is not installed");
    loader.addLocalPreview(idOf(8), good);
    loader.setWanted({{idOf(8), QUrl()}}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(8)).isNull());
}

void TestThumbnailLoader::ignoresLocalFilesThatAreNoPictures()
{
    const QString path = m_folder->filePath(QStringLiteral("own.mp4"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'v'));
    file.close();
    ThumbnailLoader loader(QString{});
    QSignalSpy ready(&loader, &ThumbnailLoader::imageReady);
    loader.addLocalPreview(idOf(1), path);
    loader.addLocalPreview(idOf(2), m_folder->filePath(QStringLiteral("none.png")));
    loader.setWanted({{idOf(1), QUrl()}, {idOf(2), QUrl()}}, ViewSize);
    loader.setWanted({{idOf(1), QUrl()}, {idOf(2), QUrl()}, requestFor(3)}, ViewSize);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(loader.image(idOf(1)).isNull());
    QVERIFY(loader.image(idOf(2)).isNull());
}

void TestThumbnailLoader::forgetsOnClear()
{
    ThumbnailLoader loader(m_folder->path());
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    loader.clear();
    QVERIFY(loader.image(idOf(1)).isNull());
    loader.setWanted({requestFor(1)}, ViewSize);
    QTRY_VERIFY(!loader.image(idOf(1)).isNull());
    QCOMPARE(m_server->requests().size(), 1);
}

REELDECK_TEST(TestThumbnailLoader)
#include "tst_thumbnailloader.moc"

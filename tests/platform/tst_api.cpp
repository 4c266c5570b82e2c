#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

QString idOf(const HttpAnswer &answer)
{
    return answer.json().value(QLatin1String("_id")).toString();
}

QStringList namesOf(const HttpAnswer &answer)
{
    QStringList names;
    const QJsonArray data = answer.json().value(QLatin1String("data")).toArray();
    for (const QJsonValue &asset : data)
        names += asset.toObject().value(QLatin1String("filename")).toString();
    return names;
}

int totalOf(const HttpAnswer &answer)
{
    return answer.json()
            .value(QLatin1String("page_info"))
            .toObject()
            .value(QLatin1String("total_results"))
            .toInt();
}

} // namespace

/// The HTTP face of the platform, in this process, asked over loopback.
class TestApi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void refusesAWrongKey();
    void everyAnswerIsDated();
    void unknownAddressesAndMethods();
    void videoBecomesReadyWithStreamAndThumbnail();
    void foreignVideoIsReencoded();
    void audioGetsAStreamAndAWaveform();
    void imageHasNoStream();
    void corruptVideoFailsWithAReason();
    void documentIsRefused();
    void keepsAwkwardNames();
    void formMistakesNameTheParameter_data();
    void formMistakesNameTheParameter();
    void takesChunkedBodies();
    void refusesTooLargeBodiesAtOnce();
    void refusesTooLargeImages();
    void jsonBodiesAreBounded();
    void brokenOffUploadLeavesNothing();
    void filtersTogetherAndPages();
    void badListParameters();
    void deleteConflictsUntilForced();
    void indexesCanBeListedAndRemoved();
    void mediaRangesAndConditions();
    void restartKeepsEverything();
    void restartMakesWhatWasStillToBeMade_data();
    void restartMakesWhatWasStillToBeMade();
    void rateLimitAnswers429();
    void slowHeadIsCutOff();

private:
    QString uploadSettled(const QByteArray &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestApi::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.allowPrivateUrls = true;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

void TestApi::cleanup()
{
    m_platform.stop();
}

QString TestApi::uploadSettled(const QByteArray &name, const QByteArray &bytes)
{
    const QString id = idOf(m_platform.upload(name, bytes));
    m_platform.settled(id);
    return id;
}

void TestApi::refusesAWrongKey()
{
    const QByteArray key = RunningPlatform::Key;
    for (const HttpHeaders &headers :
         {HttpHeaders{}, HttpHeaders{{"x-api-key", "wrong"}}, HttpHeaders{{"x-api-key", ""}},
          HttpHeaders{{"x-api-key", key.chopped(1)}}, HttpHeaders{{"x-api-key", key + 'x'}},
          HttpHeaders{{"x-api-key", key.toUpper()}}}) {
        const HttpAnswer answer =
                httpRequest(m_platform.url(QStringLiteral("/assets")), "GET", headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), QStringLiteral("api_key_invalid"));
        QCOMPARE(answer.header("x-request-id").size(), 32);
    }
}

/// Also those that are given before the request is read.
void TestApi::everyAnswerIsDated()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const HttpAnswer refused = httpRequest(m_platform.url(QStringLiteral("/assets")), "GET", {});
    for (const HttpAnswer &answer : {m_platform.get(QStringLiteral("/assets")),
                                     m_platform.get(QStringLiteral("/nothing")), refused}) {
        QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(answer.header("date")),
                                                 QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        when.setTimeSpec(Qt::UTC);
        QVERIFY2(when >= before && when <= QDateTime::currentDateTimeUtc(),
                 answer.header("date").constData());
    }
}

void TestApi::unknownAddressesAndMethods()
{
    QCOMPARE(m_platform.get(QStringLiteral("/nothing")).status, 404);
    QCOMPARE(m_platform.get(QStringLiteral("/nothing")).code(),
             QStringLiteral("resource_not_exist"));
    QCOMPARE(m_platform.get(QStringLiteral("/assets/a/b/c")).status, 404);
    QCOMPARE(m_platform.get(QStringLiteral("/assets/none")).code(),
             QStringLiteral("resource_not_exist"));
    const HttpAnswer wrong = httpRequest(m_platform.url(QStringLiteral("/assets")), "PUT",
                                         {{"x-api-key", RunningPlatform::Key}});
    QCOMPARE(wrong.status, 405);
    QVERIFY(wrong.header("allow").contains("POST"));
    QCOMPARE(httpRaw(m_platform.port(), "GET /other HTTP/1.1\r\nHost: a\r\n\r\n").status, 404);
    QCOMPARE(httpRaw(m_platform.port(), "nonsense\r\n\r\n").status, 400);
    QCOMPARE(httpRaw(m_platform.port(), "GET /media/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n")
                     .status,
             404);
}

void TestApi::videoBecomesReadyWithStreamAndThumbnail()
{
    const HttpAnswer created = m_platform.upload("v.mp4", testmedia::video(), true, true);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json().value(QLatin1String("status")).toString(),
             QStringLiteral("processing"));
    QVERIFY(!created.json().contains(QLatin1String("size")));
    const QJsonObject asset = m_platform.settled(idOf(created));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(asset.value(QLatin1String("file_type")).toString(), QStringLiteral("video/mp4"));
    QCOMPARE(asset.value(QLatin1String("size")).toInteger(), testmedia::video().size());
    QVERIFY(std::abs(asset.value(QLatin1String("duration")).toDouble() - 3) < 0.2);
    const QUrl manifest(textAt(asset, "hls", "manifest_url"));
    const HttpAnswer master = httpRequest(manifest, "GET");
    QCOMPARE(master.header("content-type"), QByteArray("application/vnd.apple.mpegurl"));
    QProcess probe;
    probe.start(QStringLiteral("ffprobe"),
                {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                 QStringLiteral("stream=codec_name"), manifest.toString()});
    QVERIFY(probe.waitForFinished());
    const QByteArray streams = probe.readAllStandardOutput();
    QVERIFY2(streams.contains("h264") && streams.contains("aac"), streams.constData());
    const HttpAnswer thumbnail =
            httpRequest(QUrl(textAt(asset, "thumbnail", "representative_url")), "GET");
    QCOMPARE(thumbnail.header("content-type"), QByteArray("image/jpeg"));
    QVERIFY(thumbnail.body.startsWith("\xff\xd8"));
}

void TestApi::foreignVideoIsReencoded()
{
    const QJsonObject asset =
            m_platform.settled(idOf(m_platform.upload("v.avi", testmedia::foreignVideo(), true)));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QVERIFY(!asset.contains(QLatin1String("thumbnail")));
    const HttpAnswer master = httpRequest(QUrl(textAt(asset, "hls", "manifest_url")), "GET");
    QVERIFY2(master.body.contains("RESOLUTION=320x180"), master.body.constData());
    QVERIFY(master.body.contains("avc1."));
}

void TestApi::audioGetsAStreamAndAWaveform()
{
    const QJsonObject asset =
            m_platform.settled(idOf(m_platform.upload("a.mp3", testmedia::audio(), true, true)));
    QCOMPARE(asset.value(QLatin1String("file_type")).toString(), QStringLiteral("audio/mpeg"));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
    const HttpAnswer master = httpRequest(QUrl(textAt(asset, "hls", "manifest_url")), "GET");
    QVERIFY(!master.body.contains("RESOLUTION"));
}

void TestApi::imageHasNoStream()
{
    const QJsonObject asset =
            m_platform.settled(idOf(m_platform.upload("i.png", testmedia::image(), true, true)));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QVERIFY(!asset.contains(QLatin1String("hls")));
    QVERIFY(!asset.contains(QLatin1String("duration")));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
}

void TestApi::corruptVideoFailsWithAReason()
{
    const QJsonObject asset = m_platform.settled(
            idOf(m_platform.upload("bad.mp4", testmedia::corruptVideo(), true, true)));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QVERIFY(textAt(asset, "error", "message").contains(QLatin1String("damaged")));
    QVERIFY(!textAt(asset, "error", "message").contains(m_dir->path()));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("error"));
    const QJsonObject text =
            m_platform.settled(idOf(m_platform.upload("text.mp4", "just some words")));
    QCOMPARE(text.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    // A playlist would have ffmpeg open other files.
    const QJsonObject list = m_platform.settled(idOf(m_platform.upload(
            "x.mp4", "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nfile:///etc/passwd\n")));
    QCOMPARE(list.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
}

void TestApi::documentIsRefused()
{
    QCOMPARE(m_platform.upload("d.mp4", "%PDF-1.7 and more").status, 415);
    QCOMPARE(totalOf(m_platform.get(QStringLiteral("/assets"))), 0);
}

void TestApi::keepsAwkwardNames()
{
    const QList<std::pair<QByteArray, QByteArray>> names = {
            {"a%22b.png", "a\"b.png"},
            {"a%0D%0Ab.png", "a\r\nb.png"},
            {"\xf0\x9f\x8e\xac \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.png",
             "\xf0\x9f\x8e\xac \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.png"},
            {"../../etc/passwd", "../../etc/passwd"},
            {"100%25.png", "100%25.png"},
            {QByteArray(251, 'x') + ".png", QByteArray(251, 'x') + ".png"},
    };
    for (const auto &[wire, name] : names) {
        const HttpAnswer created = m_platform.upload(wire, testmedia::image());
        QCOMPARE(created.status, 201);
        QCOMPARE(m_platform.get(QLatin1String("/assets/") + idOf(created))
                         .json()
                         .value(QLatin1String("filename"))
                         .toString(),
                 QString::fromUtf8(name));
    }
}

void TestApi::formMistakesNameTheParameter_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("code");
    const QString invalid = QStringLiteral("parameter_invalid");
    const QString missing = QStringLiteral("parameter_not_provided");
    const std::pair<QByteArray, QByteArray> file{"a.png", testmedia::image()};
    const std::pair<QByteArray, QByteArray> empty{"a.png", ""};
    QTest::newRow("no method") << formBody({}, &file) << QStringLiteral("method") << missing;
    QTest::newRow("wrong method") << formBody({{"method", "post"}}, &file)
                                  << QStringLiteral("method") << invalid;
    QTest::newRow("no file") << formBody({{"method", "direct"}}) << QStringLiteral("file")
                             << missing;
    QTest::newRow("empty file") << formBody({{"method", "direct"}}, &empty)
                                << QStringLiteral("file") << invalid;
    QTest::newRow("no url") << formBody({{"method", "url"}}) << QStringLiteral("url") << missing;
    QTest::newRow("bad url") << formBody({{"method", "url"}, {"url", "ftp://a/b"}})
                             << QStringLiteral("url") << invalid;
    QTest::newRow("bad flag") << formBody({{"method", "direct"}, {"enable_hls", "yes"}}, &file)
                              << QStringLiteral("enable_hls") << invalid;
    QTest::newRow("long name") << formBody({{"method", "direct"},
                                            {"filename", QByteArray(256, 'x')}},
                                           &file)
                               << QStringLiteral("filename") << invalid;
    QTest::newRow("twice") << formBody({{"method", "direct"}, {"method", "direct"}}, &file)
                           << QStringLiteral("method") << invalid;
}

void TestApi::formMistakesNameTheParameter()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, parameter);
    const HttpAnswer answer = m_platform.postForm(body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.code(), "code");
    QVERIFY(answer.json().value(QLatin1String("message")).toString().contains(parameter));
    QCOMPARE(totalOf(m_platform.get(QStringLiteral("/assets"))), 0);
}

void TestApi::takesChunkedBodies()
{
    const std::pair<QByteArray, QByteArray> file{"c.png", testmedia::image()};
    const QByteArray body = formBody({{"method", "direct"}}, &file);
    QByteArray request = "POST /v1.3/assets HTTP/1.1\r\nHost: a\r\nx-api-key: " +
                         QByteArray(RunningPlatform::Key) +
                         "\r\nContent-Type: multipart/form-data; boundary=BOUNDARY\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 700) {
        const QByteArray piece = body.mid(at, 700);
        request += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    const HttpAnswer answer = httpRaw(m_platform.port(), request + "0\r\n\r\n");
    QCOMPARE(answer.status, 201);
    const QJsonObject asset = m_platform.settled(idOf(answer));
    QCOMPARE(asset.value(QLatin1String("size")).toInteger(), testmedia::image().size());
}

void TestApi::refusesTooLargeBodiesAtOnce()
{
    const QByteArray head = "POST /v1.3/assets HTTP/1.1\r\nHost: a\r\nx-api-key: " +
                            QByteArray(RunningPlatform::Key) +
                            "\r\nContent-Type: multipart/form-data; boundary=B\r\n"
                            "Content-Length: 900000000\r\nExpect: 100-continue\r\n\r\n";
    const HttpAnswer answer = httpRaw(m_platform.port(), head);
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.code(), QStringLiteral("video_filesize_too_large"));
    // The key comes first: a stranger learns nothing about limits.
    QByteArray stranger = head;
    QCOMPARE(httpRaw(m_platform.port(), stranger.replace(RunningPlatform::Key, "no")).status, 401);
}

void TestApi::refusesTooLargeImages()
{
    const QByteArray large = testmedia::image() + QByteArray(6 * MiB, 'x');
    const HttpAnswer answer = m_platform.upload("large.png", large);
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.json()
                    .value(QLatin1String("message"))
                    .toString()
                    .contains(QLatin1String("5 MB")));
}

void TestApi::jsonBodiesAreBounded()
{
    const QByteArray head = "POST /v1.3/indexes HTTP/1.1\r\nHost: a\r\nx-api-key: " +
                            QByteArray(RunningPlatform::Key) +
                            "\r\nContent-Type: application/json\r\n";
    // Declared, before a byte of it is read; and found out while reading.
    QCOMPARE(httpRaw(m_platform.port(), head + "Content-Length: 5000000\r\n\r\n").status, 413);
    const QByteArray piece(1 << 20, ' ');
    QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 5; ++i)
        chunked += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    QCOMPARE(httpRaw(m_platform.port(), chunked + "0\r\n\r\n").status, 413);
    const QByteArray deep = QByteArray(50'000, '[');
    QCOMPARE(httpRaw(m_platform.port(), head + "Content-Length: " +
                                                QByteArray::number(deep.size()) + "\r\n\r\n" + deep)
                     .status,
             400);
    QCOMPARE(totalOf(m_platform.get(QStringLiteral("/indexes"))), 0);
}

void TestApi::brokenOffUploadLeavesNothing()
{
    const std::pair<QByteArray, QByteArray> file{"c.png", testmedia::image()};
    const QByteArray body = formBody({{"method", "direct"}}, &file);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_platform.port());
    QVERIFY(socket.waitForConnected());
    socket.write("POST /v1.3/assets HTTP/1.1\r\nHost: a\r\nx-api-key: " +
                 QByteArray(RunningPlatform::Key) +
                 "\r\nContent-Type: multipart/form-data; boundary=BOUNDARY\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n\r\n" + body.left(body.size() / 2));
    QVERIFY(socket.waitForBytesWritten());
    socket.abort();
    const QDir incoming(m_dir->filePath(QStringLiteral("incoming")));
    QTRY_COMPARE(incoming.entryList(QDir::Files).size(), 0);
    QCOMPARE(QDir(m_dir->filePath(QStringLiteral("objects"))).entryList(QDir::Files).size(), 0);
    QCOMPARE(totalOf(m_platform.get(QStringLiteral("/assets"))), 0);
}

void TestApi::filtersTogetherAndPages()
{
    const QString ready1 = uploadSettled("K\xc3\x9cSTE one.mp4", testmedia::video());
    const QString ready2 = uploadSettled("k\xc3\xbcste two.png", testmedia::image());
    uploadSettled("other.mp3", testmedia::audio());
    const auto list = [&](const QString &query) {
        return m_platform.get(QLatin1String("/assets?") + query);
    };
    QCOMPARE(namesOf(list({})).first(), QStringLiteral("other.mp3"));
    QCOMPARE(totalOf(list(QStringLiteral("filename=k%C3%BCSTE"))), 2);
    QCOMPARE(totalOf(list(QStringLiteral("asset_types=video&asset_types=audio"))), 2);
    QCOMPARE(totalOf(list(QStringLiteral("filename=k%C3%BCste&asset_types=image"))), 1);
    QCOMPARE(totalOf(list(QStringLiteral("asset_ids=%1&asset_ids=%2&asset_ids=none&filename=ONE")
                                  .arg(ready1, ready2))),
             1);
    QCOMPARE(totalOf(list(QStringLiteral("asset_ids=%1&asset_ids=%1").arg(ready1))), 1);
    const HttpAnswer ofType =
            list(QStringLiteral("asset_ids=%1&asset_ids=%2&asset_types=image").arg(ready1, ready2));
    QCOMPARE(namesOf(ofType), QStringList{QString::fromUtf8("k\xc3\xbcste two.png")});
    QCOMPARE(list({}).json()
                     .value(QLatin1String("page_info"))
                     .toObject()
                     .value(QLatin1String("limit_per_page"))
                     .toInt(),
             10); // as the API documents
    QStringList walked;
    for (int page = 1; page <= 4; ++page) {
        const HttpAnswer answer = list(QStringLiteral("page_limit=1&page=%1").arg(page));
        QCOMPARE(totalOf(answer), 3);
        walked += namesOf(answer);
    }
    QCOMPARE(walked.size(), 3);
    QCOMPARE(walked.last(), QString::fromUtf8("K\xc3\x9cSTE one.mp4"));
}

void TestApi::badListParameters()
{
    for (const char *query : {"page=0", "page=x", "page_limit=0", "page_limit=51", "page=1&page=2",
                              "asset_types=film", "filename=%ff"}) {
        const HttpAnswer answer = m_platform.get(QLatin1String("/assets?") + QLatin1String(query));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("parameter_invalid"));
    }
    QCOMPARE(m_platform.get(QStringLiteral("/assets?page=2147483647")).status, 200);
}

void TestApi::deleteConflictsUntilForced()
{
    const QString id = uploadSettled("v.mp4", testmedia::video());
    const HttpAnswer index = m_platform.postJson(
            QStringLiteral("/indexes"), {{QStringLiteral("index_name"), QStringLiteral("News")}});
    QCOMPARE(index.status, 201);
    const QString indexed = QStringLiteral("/indexes/%1/indexed-assets").arg(idOf(index));
    QVERIFY(m_platform.postJson(indexed, {{QStringLiteral("asset_id"), id}}).status < 300);
    const HttpAnswer refused = m_platform.del(QLatin1String("/assets/") + id);
    QCOMPARE(refused.status, 409);
    QVERIFY(!refused.code().isEmpty());
    const QString references = QStringLiteral("/assets/%1/indexed-assets").arg(id);
    const QJsonObject reference = m_platform.get(references)
                                          .json()
                                          .value(QLatin1String("data"))
                                          .toArray()
                                          .first()
                                          .toObject();
    QCOMPARE(textAt(reference, "index", "name"), QStringLiteral("News"));
    QCOMPARE(totalOf(m_platform.get(QStringLiteral("/assets/%1/entities").arg(id))), 0);
    QCOMPARE(m_platform.del(QStringLiteral("/assets/%1?force=maybe").arg(id)).status, 400);
    QCOMPARE(m_platform.del(QStringLiteral("/assets/%1?force=false").arg(id)).status, 409);
    const HttpAnswer gone = m_platform.del(QStringLiteral("/assets/%1?force=true").arg(id));
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(m_platform.get(QLatin1String("/assets/") + id).status, 404);
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + id).status, 404);
    QCOMPARE(totalOf(m_platform.get(indexed)), 0);
    QCOMPARE(QDir(m_dir->filePath(QStringLiteral("objects"))).entryList(QDir::Files).size(), 0);
}

void TestApi::indexesCanBeListedAndRemoved()
{
    const QString id = uploadSettled("v.mp4", testmedia::video());
    const QJsonObject body{
            {QStringLiteral("index_name"), QStringLiteral("One")},
            {QStringLiteral("models"), QJsonArray{QJsonObject{{QStringLiteral("model_name"),
                                                               QStringLiteral("marengo3.0")}}}}};
    const HttpAnswer index = m_platform.postJson(QStringLiteral("/indexes"), body);
    QCOMPARE(m_platform.postJson(QStringLiteral("/indexes"), body).status, 409);
    QCOMPARE(m_platform.postJson(QStringLiteral("/indexes"), {}).code(),
             QStringLiteral("parameter_not_provided"));
    QCOMPARE(totalOf(m_platform.get(QStringLiteral("/indexes"))), 1);
    const QString base = QLatin1String("/indexes/") + idOf(index);
    QCOMPARE(m_platform.get(base).json().value(QLatin1String("models")).toArray().size(), 1);
    const QString indexed = base + QLatin1String("/indexed-assets");
    QCOMPARE(m_platform.postJson(indexed, {{QStringLiteral("asset_id"), QStringLiteral("none")}})
                     .status,
             404);
    const HttpAnswer added = m_platform.postJson(indexed, {{QStringLiteral("asset_id"), id}});
    const HttpAnswer again = m_platform.postJson(indexed, {{QStringLiteral("asset_id"), id}});
    QCOMPARE(idOf(added), idOf(again));
    QCOMPARE(m_platform.get(indexed + QLatin1Char('/') + idOf(added)).status, 200);
    QCOMPARE(m_platform.del(indexed + QLatin1Char('/') + idOf(added)).status, 204);
    QCOMPARE(m_platform.del(QLatin1String("/assets/") + id).status, 204);
    QCOMPARE(m_platform.del(base).status, 204);
    QCOMPARE(m_platform.get(base).status, 404);
}

void TestApi::mediaRangesAndConditions()
{
    const QJsonObject asset =
            m_platform.settled(idOf(m_platform.upload("i.png", testmedia::image(), false, true)));
    const QUrl url(textAt(asset, "thumbnail", "representative_url"));
    const HttpAnswer whole = httpRequest(url, "GET");
    const QByteArray etag = whole.header("etag");
    QVERIFY(!etag.isEmpty());
    QVERIFY(whole.header("cache-control").contains("max-age"));
    const HttpAnswer head = httpRequest(url, "HEAD");
    QCOMPARE(head.header("content-length").toLongLong(), whole.body.size());
    QVERIFY(head.body.isEmpty());
    const HttpAnswer part = httpRequest(url, "GET", {{"Range", "bytes=10-19"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, whole.body.mid(10, 10));
    QCOMPARE(part.header("content-range"), "bytes 10-19/" + QByteArray::number(whole.body.size()));
    QCOMPARE(httpRequest(url, "GET", {{"Range", "bytes=-7"}}).body, whole.body.right(7));
    QCOMPARE(httpRequest(url, "GET", {{"Range", "bytes=99999999-"}}).status, 416);
    QCOMPARE(httpRequest(url, "GET", {{"If-None-Match", etag}}).status, 304);
    QCOMPARE(httpRequest(url, "GET", {{"Range", "bytes=0-1"}, {"If-Range", "\"other\""}}).status,
             200);
    QCOMPARE(httpRequest(url, "DELETE").status, 405);
    QUrl guess = url;
    guess.setPath(
            QStringLiteral("/media/00000000000000000000000000000000/thumbnail/thumbnail.jpg"));
    QCOMPARE(httpRequest(guess, "GET").status, 404);
}

void TestApi::restartKeepsEverything()
{
    const QString id = idOf(m_platform.upload("v.mp4", testmedia::video(), true, true));
    m_platform.settled(id);
    const QString unfinished = idOf(m_platform.upload("w.avi", testmedia::foreignVideo(), true));
    m_platform.stop();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject kept = m_platform.settled(id);
    QCOMPARE(kept.value(QLatin1String("filename")).toString(), QStringLiteral("v.mp4"));
    QCOMPARE(httpRequest(QUrl(textAt(kept, "hls", "manifest_url")), "GET").status, 200);
    QCOMPARE(textAt(m_platform.settled(unfinished), "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(namesOf(m_platform.get(QStringLiteral("/assets"))).size(), 2);
}

void TestApi::restartMakesWhatWasStillToBeMade_data()
{
    QTest::addColumn<QString>("left");
    for (const char *left : {"status = 'processing'", "hls = 'pending'", "hls = 'processing'",
                             "thumbnail = 'pending'", "thumbnail = 'processing'"})
        QTest::newRow(left) << QString::fromLatin1(left);
}

/// Whatever the platform was at when its computer was turned off.
void TestApi::restartMakesWhatWasStillToBeMade()
{
    QFETCH(QString, left);
    const QString id = idOf(m_platform.upload("v.mp4", testmedia::video(), true, true));
    m_platform.settled(id);
    m_platform.stop();
    {
        QSqlDatabase store =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("restart"));
        store.setDatabaseName(m_dir->path() + QStringLiteral("/reeldeck.sqlite"));
        QVERIFY(store.open());
        QSqlQuery query(store);
        QVERIFY(query.exec(QStringLiteral("UPDATE assets SET %1").arg(left)));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("restart"));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject asset = m_platform.settled(id, 20);
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "hls", "status"), QStringLiteral("ready"));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
}

void TestApi::rateLimitAnswers429()
{
    m_platform.stop();
    m_options.limits.assetsPerMinute = 2;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    HttpAnswer answer;
    for (int i = 0; i < 4 && answer.status != 429; ++i) {
        answer = m_platform.upload("i.png", testmedia::image());
        QCOMPARE(answer.header("x-ratelimit-limit"), QByteArray("2"));
    }
    // A minute may begin between two requests, but not between more than two.
    if (answer.status != 429)
        answer = m_platform.upload("i.png", testmedia::image());
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.code(), QStringLiteral("too_many_requests"));
    QVERIFY(answer.header("retry-after").toInt() > 0);
    QCOMPARE(answer.header("x-ratelimit-remaining"), QByteArray("0"));
    QVERIFY(answer.header("x-ratelimit-request-reset").toLongLong() > 1'700'000'000);
    QCOMPARE(m_platform.get(QStringLiteral("/assets")).status, 200);
}

void TestApi::slowHeadIsCutOff()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_platform.port());
    QVERIFY(socket.waitForConnected());
    socket.write("GET / HTTP/1.1\r\nA: " + QByteArray(40'000, 'a'));
    QVERIFY(socket.waitForReadyRead(5000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 431"));
}

REELDECK_TEST(TestApi)
#include "tst_api.moc"

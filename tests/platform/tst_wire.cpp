#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QTest>

#include <memory>

using namespace reeldeck;
using namespace reeldeck::platform;

/// HTTP as RFC 9110 and 9112 have it, byte by byte.
class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_platform.stop(); }
    void chunkedBodies_data();
    void chunkedBodies();
    void chunkLineIsBounded();
    void connectionGoesOnBehindAChunkedBody();
    void hostIsRequired();
    void answersHaveADate();
    void bodilessAnswersHaveNoLength();
    void knownMediaIsNotSentAgain();
    void anyNumberOfDigitsMakesARange();
    void fileNeedsAName();
    void urlsLeadWhereTheRequestWent();

private:
    QByteArray chunked(const QByteArray &body, const QByteArray &rest) const;
    static QByteArray head(const QByteArray &line, const QByteArray &headers = {})
    {
        return line + " HTTP/1.1\r\nHost: a\r\nx-api-key: " + RunningPlatform::Key + "\r\n" +
               headers;
    }
    QUrl thumbnail();

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestWire::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.limits.assetsPerMinute = 0;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

QUrl TestWire::thumbnail()
{
    const HttpAnswer made = m_platform.upload("i.png", testmedia::image(), false, true);
    const QJsonObject asset =
            m_platform.settled(made.json().value(QLatin1String("_id")).toString());
    return QUrl(textAt(asset, "thumbnail", "representative_url"));
}

QByteArray TestWire::chunked(const QByteArray &body, const QByteArray &rest) const
{
    return head("POST /v1.3/indexes", "Transfer-Encoding: chunked\r\n"
                                      "Content-Type: application/json\r\n") +
           "\r\n" + body + rest;
}

void TestWire::chunkedBodies_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *before, const char *behind, int status) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(behind) << status;
    };
    row("plain", "23\r\n", "\r\n0\r\n\r\n", 201);
    row("extension", "23;a=b\r\n", "\r\n0\r\n\r\n", 201);
    row("trailer", "23\r\n", "\r\n0\r\nX-Check: y\r\n\r\n", 201);
    row("0x", "0x23\r\n", "\r\n0\r\n\r\n", 400);
    row("plus", "+23\r\n", "\r\n0\r\n\r\n", 400);
    row("minus", "-23\r\n", "\r\n0\r\n\r\n", 400);
    row("space", " 23\r\n", "\r\n0\r\n\r\n", 400);
    row("junk", "23q\r\n", "\r\n0\r\n\r\n", 400);
    row("no line end", "23\r\n", "0\r\n\r\n", 400);
    row("line feeds", "23\n", "\n0\n\n", 400);
}

void TestWire::chunkedBodies()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, behind);
    // 0x23 bytes
    const QByteArray json = "{\"index_name\":\"abcdef\",\"models\":[]}";
    QCOMPARE(json.size(), 0x23);
    const HttpAnswer answer = httpRaw(m_platform.port(), chunked(before + json, behind));
    QTEST(answer.status, "status");
}

void TestWire::chunkLineIsBounded()
{
    for (const char *begin : {"1;", "1;a=", "0\r\nA: "}) {
        const HttpAnswer answer =
                httpRaw(m_platform.port(), chunked(begin, QByteArray(20'000, 'a')));
        QCOMPARE(answer.status, 400);
    }
}

void TestWire::connectionGoesOnBehindAChunkedBody()
{
    const QByteArray second = head("GET /v1.3/indexes/none") + "Connection: close\r\n\r\n";
    const QByteArray body = "2\r\n{}\r\n0\r\nA: b\r\n\r\n";
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_platform.port());
    QVERIFY(socket.waitForConnected());
    socket.write(chunked(body, second));
    QByteArray all;
    while (socket.waitForReadyRead(10'000))
        all += socket.readAll();
    QVERIFY2(all.startsWith("HTTP/1.1 400"), all.constData());
    QVERIFY2(all.contains("HTTP/1.1 404 Not Found"), all.constData());
}

void TestWire::hostIsRequired()
{
    const QByteArray key = "x-api-key: " + QByteArray(RunningPlatform::Key) + "\r\n\r\n";
    QCOMPARE(httpRaw(m_platform.port(), "GET /v1.3/assets HTTP/1.1\r\n" + key).status, 400);
    QCOMPARE(httpRaw(m_platform.port(), "GET /v1.3/assets HTTP/1.0\r\n" + key).status, 200);
}

void TestWire::answersHaveADate()
{
    const QUrl url = thumbnail();
    for (const HttpAnswer &answer :
         {m_platform.get(QStringLiteral("/assets")), m_platform.get(QStringLiteral("/assets/none")),
          httpRequest(url, "GET"), httpRaw(m_platform.port(), "GET / HTTP/1.1\r\n\r\n"),
          httpRaw(m_platform.port(), "GET /v1.3/assets HTTP/1.1\r\nHost: a\r\n\r\n")}) {
        QVERIFY(answer.header("date").endsWith(" GMT"));
        QDateTime said =
                QLocale::c().toDateTime(QString::fromLatin1(answer.header("date").chopped(4)),
                                        QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
        said.setTimeSpec(Qt::UTC);
        QVERIFY2(said.isValid(), answer.header("date").constData());
        QVERIFY(std::abs(said.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }
}

void TestWire::bodilessAnswersHaveNoLength()
{
    const QUrl url = thumbnail();
    const QByteArray etag = httpRequest(url, "GET").header("etag");
    const HttpAnswer known = httpRequest(url, "GET", {{"If-None-Match", etag}});
    QCOMPARE(known.status, 304);
    QVERIFY(known.header("content-length").isNull());
    QCOMPARE(known.header("etag"), etag);
    const HttpAnswer made = m_platform.upload("i.png", testmedia::image());
    const HttpAnswer gone = m_platform.del(QLatin1String("/assets/") +
                                           made.json().value(QLatin1String("_id")).toString());
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.header("content-length").isNull());
    const HttpAnswer head = httpRequest(url, "HEAD");
    QVERIFY(head.header("content-length").toInt() > 0);
    QVERIFY(head.body.isEmpty());
}

void TestWire::knownMediaIsNotSentAgain()
{
    const QUrl url = thumbnail();
    const QByteArray etag = httpRequest(url, "GET").header("etag");
    const QByteArrayList known{etag, "W/" + etag, "\"a\", W/\"b\" ," + etag + " , \"c\"", "*"};
    for (const QByteArray &tags : known)
        QCOMPARE(httpRequest(url, "GET", {{"If-None-Match", tags}}).status, 304);
    const QByteArrayList others{"\"a\"", etag.chopped(1), "W/W/" + etag};
    for (const QByteArray &tags : others)
        QCOMPARE(httpRequest(url, "GET", {{"If-None-Match", tags}}).status, 200);
}

void TestWire::anyNumberOfDigitsMakesARange()
{
    const QUrl url = thumbnail();
    const HttpAnswer answer =
            httpRequest(url, "GET", {{"Range", "bytes=1-" + QByteArray(40, '9')}});
    QCOMPARE(answer.status, 206);
    QCOMPARE(answer.body.size(), httpRequest(url, "GET").body.size() - 1);
}

void TestWire::fileNeedsAName()
{
    const QByteArray part = "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"%\r\n\r\n" +
                            testmedia::image() + "\r\n";
    for (const char *name : {"", "; filename=\"\""}) {
        QByteArray file = part;
        file.replace("\"file\"%", QByteArray("\"file\"").append(name));
        const HttpAnswer answer = m_platform.postForm(file + formBody({{"method", "direct"}}));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("filename"));
        const HttpAnswer named =
                m_platform.postForm(file + formBody({{"method", "direct"}, {"filename", "n.png"}}));
        QCOMPARE(named.status, 201);
        QCOMPARE(named.json().value(QLatin1String("filename")).toString(), QStringLiteral("n.png"));
    }
}

void TestWire::urlsLeadWhereTheRequestWent()
{
    m_platform.stop();
    m_options.host = QStringLiteral("0.0.0.0");
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(m_platform.url({}).host(), QStringLiteral("127.0.0.1"));
    const HttpAnswer made = m_platform.upload("i.png", testmedia::image(), false, true);
    const QString id = made.json().value(QLatin1String("_id")).toString();
    m_platform.settled(id);
    const auto urlFor = [&](const QByteArray &host) {
        const HttpAnswer answer =
                httpRaw(m_platform.port(),
                        "GET /v1.3/assets/" + id.toLatin1() + " HTTP/1.1\r\nHost: " + host +
                                "\r\nx-api-key: " + RunningPlatform::Key + "\r\n\r\n");
        return textAt(answer.json(), "thumbnail", "representative_url");
    };
    const QString port = QString::number(m_platform.port());
    QVERIFY(urlFor("nas.example:81").startsWith(QLatin1String("http://nas.example:81/media/")));
    QVERIFY(urlFor("[::1]:81").startsWith(QLatin1String("http://[::1]:81/media/")));
    for (const char *wrong : {"", "a/b", "a b", "me@b", "a:", "a\"b"})
        QVERIFY2(urlFor(wrong).startsWith(QLatin1String("http://127.0.0.1:") + port), wrong);
}

REELDECK_TEST(TestWire)
#include "tst_wire.moc"

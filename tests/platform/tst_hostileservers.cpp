#include "foreignserver.h"
#include "runningplatform.h"
#include "testmedia.h"

#include "platform/fetch/urlfetcher.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <signal.h>

#include <future>

using namespace std::chrono_literals;

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

/// The most memory that a process has had resident, in MiB.
int peakMemory(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toInt() / 1024;
    }
    return -1;
}

} // namespace

/// Uploads by URL from servers that mean no good, or say more than a file.
class TestHostileServers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noAnswerHurtsTheProgram();
    void pageIsToldByItsFirstKilobyte();
    void nameIsWhatTheServerSays_data();
    void nameIsWhatTheServerSays();
    void urlIsAskedForAsItStands();
    void passwordGoesToItsHostOnly();
    void passwordIsInNoAnswerAndNoLog();
    void drippingServerHoldsUpNobody();
    void fewFetchesAskTheSameHost();
    void everyWaitHasAnEnd_data();
    void everyWaitHasAnEnd();
    void wrappedAddressIsFetched();
    void trustedCertificateIsTaken();
    void stopDoesNotWaitForTheNameServer();

private:
    QString created(const QByteArray &url, const QByteArray &filename = {}) const;
    QJsonObject settledFrom(const QByteArray &url, int seconds = 60) const
    {
        return m_platform.settled(created(url), seconds);
    }
    static QString reasonOf(const QJsonObject &asset) { return textAt(asset, "error", "message"); }

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestHostileServers::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.allowPrivateUrls = true;
}

void TestHostileServers::cleanup()
{
    if (m_platform.program())
        m_platform.killProgram();
    m_platform.stop();
}

QString TestHostileServers::created(const QByteArray &url, const QByteArray &filename) const
{
    QList<std::pair<QByteArray, QByteArray>> fields = {{"method", "url"}, {"url", url}};
    if (!filename.isEmpty())
        fields.append({"filename", filename});
    return m_platform.postForm(formBody(fields)).json().value(QLatin1String("_id")).toString();
}

void TestHostileServers::noAnswerHurtsTheProgram()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const auto longStatus = [](qsizetype size) -> QByteArray {
        return "HTTP/1.1 200 " + QByteArray(size, 'a') + "\r\n\r\nx";
    };
    ForeignServer server;
    QHash<QByteArray, QString> reasons;
    const auto answer = [&](const QByteArray &path, const ForeignServer::Answer &how,
                            const char *reason) {
        server.on(path, how);
        reasons.insert(path, QLatin1String(reason));
    };
    for (const int size : {26'000, 65'000, 70'000, 300'000, 4'000'000}) {
        const QByteArray path = "/status" + QByteArray::number(size);
        server.on(path, longStatus(size));
        reasons.insert(path, QLatin1String(size <= 65'000 ? "" : "too long"));
    }
    answer("/endless-status", ForeignServer::endless("HTTP/1.1 200 ", "a"), "too long");
    answer("/endless-header", ForeignServer::endless(ok + "A: ", "b"), "too long");
    answer("/endless-headers", ForeignServer::endless(ok, "A: b\r\n"), "too long");
    answer("/endless-interim",
           ForeignServer::endless("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"),
           "HTTP");
    answer("/endless-chunk-line", ForeignServer::endless(chunked + "1;", "a"), "malformed");
    answer("/endless-trailer", ForeignServer::endless(chunked + "1\r\na\r\n0\r\nA: ", "b"),
           "malformed");
    answer("/endless-trailers", ForeignServer::endless(chunked + "1\r\na\r\n0\r\n", "A: b\r\n"),
           "malformed");
    answer("/endless-zeros", ForeignServer::endless(chunked, "0"), "malformed");
    server.on("/other-protocol", QByteArray("SSH-2.0-OpenSSH_9.2\r\n"));
    server.on("/nothing", QByteArray());
    server.on("/zero-bytes", QByteArray(200'000, '\0'));
    server.on("/short-status", QByteArray("HTTP/1.1 \r\n\r\n"));
    server.on("/huge-length", ok + "Content-Length: 9999999999999999\r\n\r\n");
    server.on("/negative-length", ok + "Content-Length: -1\r\n\r\nabc");
    server.on("/huge-chunk", chunked + "fffffffffffffff\r\nabc");
    for (const char *path : {"/other-protocol", "/zero-bytes", "/short-status", "/negative-length"})
        reasons.insert(path, QStringLiteral("not HTTP"));
    reasons.insert("/nothing", QStringLiteral("without an answer"));
    reasons.insert("/huge-length", QStringLiteral("larger than"));
    reasons.insert("/huge-chunk", QStringLiteral("broke off"));

    QVERIFY(m_platform.startProgram(m_dir->path(), {QStringLiteral("--allow-private-urls")}));
    QHash<QByteArray, QString> ids;
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        ids.insert(it.key(), created(server.url(it.key())));
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        const QJsonObject asset = m_platform.settled(ids.value(it.key()));
        const QString reason = reasonOf(asset);
        QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
        QVERIFY2(reason.contains(*it), qPrintable(QLatin1String(it.key()) + reason));
    }
    QCOMPARE(m_platform.program()->state(), QProcess::Running);
    // Sanitizers have memory of their own.
    if (!qEnvironmentVariableIsSet("ASAN_OPTIONS") && !qEnvironmentVariableIsSet("TSAN_OPTIONS")) {
        const int peak = peakMemory(m_platform.program()->processId());
        QVERIFY2(peak > 0 && peak < 100, qPrintable(QString::number(peak)));
    }
}

void TestHostileServers::pageIsToldByItsFirstKilobyte()
{
    const QByteArray page = "<!DOCTYPE html><html>" + QByteArray(1200, ' ');
    ForeignServer server;
    // The rest never comes.
    const auto begun = [&](const QByteArray &head, const QByteArray &body) {
        return [head, body](QTcpSocket *socket) {
            socket->write("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + body);
        };
    };
    server.on("/page", begun("Content-Type: text/html\r\nContent-Length: 900000", page));
    server.on("/page.mp4", begun("Content-Type: video/mp4\r\nContent-Length: 900000", page));
    server.on("/login", ForeignServer::redirect("/page"));
    server.on("/error",
              ForeignServer::ok("{\"error\":\"expired\"}", "Content-Type: text/plain\r\n"));
    server.on("/media", ForeignServer::ok(testmedia::image(), "Content-Type: text/html\r\n"));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    for (const char *path : {"/page", "/page.mp4", "/login", "/error"}) {
        const QJsonObject asset = settledFrom(server.url(path), 15);
        QCOMPARE(reasonOf(asset),
                 QStringLiteral("The URL leads to a web page, not to a media file."));
    }
    QCOMPARE(settledFrom(server.url("/media")).value(QLatin1String("status")).toString(),
             QStringLiteral("ready"));
}

void TestHostileServers::nameIsWhatTheServerSays_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("name");
    QTest::newRow("its header") << QByteArray("/get?id=1") << QByteArray()
                                << QString::fromUtf8("M\xc3\xbcller.png");
    QTest::newRow("where it led") << QByteArray("/short") << QByteArray()
                                  << QStringLiteral("real name.png");
    QTest::newRow("where it led says it")
            << QByteArray("/shorter") << QByteArray() << QString::fromUtf8("M\xc3\xbcller.png");
    QTest::newRow("asked for") << QByteArray("/get?id=1") << QByteArray("mine.png")
                               << QStringLiteral("mine.png");
    QTest::newRow("no path") << QByteArray("/") << QByteArray() << QStringLiteral("127.0.0.1");
    QTest::newRow("led to no path")
            << QByteArray("/known.png") << QByteArray() << QStringLiteral("known.png");
    QTest::newRow("controls only")
            << QByteArray("/controls") << QByteArray() << QStringLiteral("controls");
}

void TestHostileServers::nameIsWhatTheServerSays()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, asked);
    const QByteArray image = testmedia::image();
    ForeignServer server;
    server.on("/get?id=1",
              ForeignServer::ok(image, "Content-Disposition: attachment; filename=\"x.png\"; "
                                       "filename*=UTF-8''M%C3%BCller.png\r\n"));
    server.on("/short", ForeignServer::redirect("/deep/real%20name.png"));
    server.on("/shorter", ForeignServer::redirect("get?id=1"));
    server.on("/deep/real%20name.png", ForeignServer::ok(image));
    server.on("/", ForeignServer::ok(image));
    server.on("/known.png", ForeignServer::redirect("/"));
    server.on("/controls", ForeignServer::ok(image, "Content-Disposition: attachment; "
                                                    "filename*=UTF-8''%0D%0A%00\r\n"));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject asset = m_platform.settled(created(server.url(path), asked));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QTEST(asset.value(QLatin1String("filename")).toString(), "name");
}

void TestHostileServers::urlIsAskedForAsItStands()
{
    const QByteArray target = "//videos/%7Ea/clip.mp4?t=1&s=a%2Bb";
    ForeignServer server;
    server.on(target, ForeignServer::ok(testmedia::image()));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(settledFrom(server.url(target)).value(QLatin1String("status")).toString(),
             QStringLiteral("ready"));
    const QByteArray line = "GET " + target + " HTTP/1.1\r\n";
    QVERIFY(server.heads.first().startsWith(line));
}

void TestHostileServers::passwordGoesToItsHostOnly()
{
    ForeignServer other;
    other.on("/a.png", ForeignServer::ok(testmedia::image()));
    ForeignServer server;
    server.on("/in", ForeignServer::redirect("/there"));
    server.on("/there", ForeignServer::redirect(other.url("/a.png")));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QJsonObject asset = settledFrom(server.url("/in", "127.0.0.1", "me:s3cret-word@"));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(server.heads.size(), 2);
    const QByteArray along = "\r\nAuthorization: Basic " + QByteArray("me:s3cret-word").toBase64();
    for (const QByteArray &head : std::as_const(server.heads))
        QVERIFY(head.contains(along));
    QVERIFY(!other.heads.first().toLower().contains("authorization"));
    QVERIFY(!other.heads.first().contains("s3cret"));
}

void TestHostileServers::passwordIsInNoAnswerAndNoLog()
{
    ForeignServer server;
    server.on("/a.png", ForeignServer::ok(testmedia::image()));
    QVERIFY(m_platform.startProgram(m_dir->path(), {QStringLiteral("--allow-private-urls")}));
    for (const char *path : {"/a.png", "/none", "/"}) {
        const HttpAnswer made = m_platform.postForm(formBody(
                {{"method", "url"}, {"url", server.url(path, "127.0.0.1", "me:s3cret-word@")}}));
        QVERIFY(!made.body.contains("s3cret"));
        m_platform.settled(made.json().value(QLatin1String("_id")).toString());
    }
    const HttpAnswer list = m_platform.get(QStringLiteral("/assets"));
    QVERIFY(list.body.contains("a.png"));
    QVERIFY(!list.body.contains("s3cret"));
    const HttpAnswer wrong = m_platform.postForm(
            formBody({{"method", "url"}, {"url", "ftp://me:s3cret-word@127.0.0.1/a"}}));
    QCOMPARE(wrong.status, 400);
    QVERIFY(!wrong.body.contains("s3cret"));
    QVERIFY(!m_platform.programErrors().contains("s3cret"));
}

void TestHostileServers::drippingServerHoldsUpNobody()
{
    m_options.fetchRateTime = 4s;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n";
    ForeignServer server;
    server.on("/drip", ForeignServer::drip(head + "Content-Length: 1000000\r\n\r\n", 100));
    server.on("/drip-chunks", ForeignServer::drip(head + "Transfer-Encoding: chunked\r\n\r\n"
                                                         "fffff\r\n",
                                                  100));
    server.on("/good.png", ForeignServer::ok(testmedia::image()));
    QStringList slow;
    for (int i = 0; i < 6; ++i)
        slow.append(created(server.url(i % 2 == 0 ? "/drip" : "/drip-chunks")));
    const QJsonObject good = settledFrom(server.url("/good.png", "localhost"));
    QCOMPARE(good.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(m_platform.get(QLatin1String("/assets/") + slow.first())
                     .json()
                     .value(QLatin1String("status"))
                     .toString(),
             QStringLiteral("processing"));
    for (const QString &id : std::as_const(slow)) {
        const QJsonObject asset = m_platform.settled(id);
        QVERIFY2(reasonOf(asset).contains(QLatin1String("too slowly")),
                 qPrintable(reasonOf(asset)));
    }
}

void TestHostileServers::fewFetchesAskTheSameHost()
{
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    int most = 0;
    int now = 0;
    ForeignServer server;
    QList<QTcpSocket *> waiting;
    server.on("/a.png", [&](QTcpSocket *socket) {
        most = std::max(most, ++now);
        waiting.append(socket);
    });
    QStringList ids;
    for (int i = 0; i < 9; ++i)
        ids.append(created(server.url("/a.png")));
    // Four at once, until all have been served.
    for (int served = 0; served < 9; ++served) {
        QTRY_VERIFY(waiting.size() >= std::min(4, 9 - served));
        --now;
        QTcpSocket *socket = waiting.takeFirst();
        socket->write(ForeignServer::ok(testmedia::image()));
        socket->disconnectFromHost();
    }
    QCOMPARE(most, 4);
    for (const QString &id : std::as_const(ids))
        QCOMPARE(m_platform.settled(id).value(QLatin1String("status")).toString(),
                 QStringLiteral("ready"));
}

void TestHostileServers::everyWaitHasAnEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("drips");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n";
    QTest::newRow("silent") << QByteArray() << false << QStringLiteral("too long to answer");
    QTest::newRow("dripping head")
            << QByteArray("HTTP/1.1 200 OK\r\nA: ") << true << QStringLiteral("too long to answer");
    QTest::newRow("silent body") << head << false << QStringLiteral("broke off");
    QTest::newRow("dripping body") << head << true << QStringLiteral("too slowly");
    QTest::newRow("dripping chunk line")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;") << true
            << QStringLiteral("too slowly");
}

void TestHostileServers::everyWaitHasAnEnd()
{
    QFETCH(QByteArray, begin);
    QFETCH(bool, drips);
    QFETCH(QString, reason);
    ForeignServer server;
    server.on("/a", ForeignServer::drip(begin, drips ? 20 : 1'000'000));
    UrlFetcher::Options options;
    options.allowPrivate = true;
    options.headTime = 400ms;
    options.idleTime = 500ms;
    options.rateTime = 400ms;
    const UrlFetcher fetcher(options);
    const SourceUrl source = *parseSourceUrl(QString::fromLatin1(server.url("/a")));
    std::future<QString> told = std::async(std::launch::async, [&] {
        const auto sink = [](const char *, size_t) {
            return Result<void>();
        };
        const Result<UrlFetcher::Fetched> fetched = fetcher.fetch(source, 1'000'000, sink, nullptr);
        return fetched ? QString() : fetched.error().message;
    });
    QTRY_VERIFY(told.wait_for(0s) == std::future_status::ready);
    const QString message = told.get();
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestHostileServers::wrappedAddressIsFetched()
{
    ForeignServer server;
    server.on("/a.png", ForeignServer::ok(testmedia::image()));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    for (const char *host : {"[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "127.1", "LOCALHOST"}) {
        const QJsonObject asset = settledFrom(server.url("/a.png", host));
        QVERIFY2(asset.value(QLatin1String("status")) == QLatin1String("ready"),
                 qPrintable(reasonOf(asset)));
    }
    m_platform.stop();
    m_options.allowPrivateUrls = false;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QVERIFY(reasonOf(settledFrom(server.url("/a.png", "[::ffff:127.0.0.1]")))
                    .contains(QLatin1String("private address")));
}

void TestHostileServers::trustedCertificateIsTaken()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("there is no openssl command");
    const QString certificate = m_dir->filePath(QStringLiteral("c.pem"));
    const QString key = m_dir->filePath(QStringLiteral("k.pem"));
    QProcess make;
    make.start(QStringLiteral("openssl"),
               QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost "
                              "-addext subjectAltName=DNS:localhost -keyout %1 -out %2")
                       .arg(key, certificate)
                       .split(QLatin1Char(' ')));
    QVERIFY(make.waitForFinished() && make.exitCode() == 0);
    const QByteArray body = testmedia::image() + QByteArray(3'000'000, 'x');
    QFile answer(m_dir->filePath(QStringLiteral("a.png")));
    QVERIFY(answer.open(QIODevice::WriteOnly));
    answer.write(ForeignServer::ok(body));
    answer.close();
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(probe.serverPort());
    probe.close();
    QProcess server;
    server.setWorkingDirectory(m_dir->path());
    server.start(QStringLiteral("openssl"),
                 QStringLiteral("s_server -accept 127.0.0.1:%1 -cert %2 -key %3 -HTTP")
                         .arg(QString::fromLatin1(port), certificate, key)
                         .split(QLatin1Char(' ')));
    QVERIFY(server.waitForReadyRead(10'000));
    m_platform.setEnvironment(QStringLiteral("SSL_CERT_FILE"), certificate);
    QVERIFY(m_platform.startProgram(m_dir->filePath(QStringLiteral("data")),
                                    {QStringLiteral("--allow-private-urls")}));
    const QJsonObject asset = settledFrom("https://localhost:" + port + "/a.png");
    QVERIFY2(asset.value(QLatin1String("status")) == QLatin1String("ready"),
             qPrintable(reasonOf(asset)));
    QCOMPARE(asset.value(QLatin1String("size")).toInteger(), body.size());
    // It is for another name.
    const QString reason = reasonOf(settledFrom("https://127.0.0.1:" + port + "/a.png"));
    QVERIFY2(reason.contains(QLatin1String("secure connection")), qPrintable(reason));
    server.kill();
    server.waitForFinished();
}

void TestHostileServers::stopDoesNotWaitForTheNameServer()
{
    m_platform.setEnvironment(QStringLiteral("LD_PRELOAD"), QStringLiteral(REELDECK_SLOW_RESOLVER));
    // A sanitizer would be first.
    m_platform.setEnvironment(QStringLiteral("ASAN_OPTIONS"),
                              QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    QVERIFY(m_platform.startProgram(m_dir->path()));
    for (const char *host : {"a", "b", "c"})
        created("http://" + QByteArray(host) + ".slow.test/a.mp4");
    QElapsedTimer clock;
    clock.start();
    m_platform.endProgram(SIGTERM);
    QCOMPARE(m_platform.program()->exitStatus(), QProcess::NormalExit);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

REELDECK_TEST(TestHostileServers)
#include "tst_hostileservers.moc"

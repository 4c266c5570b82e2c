#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

/// Answers each connection with what the path asks for.
class SourceServer : public QTcpServer
{
public:
    QByteArray answerFor(const QByteArray &path) const
    {
        const QByteArray file = testmedia::image();
        if (path == "/pic.png" || path == "/deep/er/pic%20two.png?w=1")
            return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(file.size()) +
                   "\r\n\r\n" + file;
        if (path == "/cut.png")
            return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(file.size()) +
                   "\r\n\r\n" + file.left(file.size() / 2);
        if (path == "/hop")
            return "HTTP/1.1 302 Found\r\nLocation: /pic.png\r\nContent-Length: 0\r\n\r\n";
        if (path == "/loop")
            return "HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n";
        if (path == "/file")
            return "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\n"
                   "Content-Length: 0\r\n\r\n";
        if (path == "/endless" || path == "/drip")
            return "HTTP/1.1 200 OK\r\n\r\n" + file;
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    }
    SourceServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                keySeen = keySeen || request.toLower().contains("x-api-key");
                const QByteArray path = request.split(' ').value(1);
                socket->write(answerFor(path));
                if (path == "/endless")
                    connect(socket, &QTcpSocket::bytesWritten, socket,
                            [socket] { socket->write(QByteArray(64 * 1024, 'x')); });
                else if (path == "/drip")
                    dripOnto(socket);
                else
                    socket->disconnectFromHost();
            });
        });
    }
    QByteArray url(const char *path) const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path;
    }
    bool keySeen = false;

private:
    static void dripOnto(QTcpSocket *socket)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
    }
};

/// `openssl s_server` with a certificate that nobody vouches for.
class StrangerWithCertificate
{
public:
    bool start()
    {
        const QString certificate = m_dir.filePath(QStringLiteral("c.pem"));
        const QString key = m_dir.filePath(QStringLiteral("k.pem"));
        QProcess make;
        make.start(QStringLiteral("openssl"),
                   QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 "
                                  "-addext subjectAltName=IP:127.0.0.1 -keyout %1 -out %2")
                           .arg(key, certificate)
                           .split(QLatin1Char(' ')));
        if (!make.waitForFinished() || make.exitCode() != 0)
            return false;
        {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost);
            port = probe.serverPort();
        }
        m_server.start(QStringLiteral("openssl"),
                       QStringLiteral("s_server -accept 127.0.0.1:%1 -cert %2 -key %3 -www")
                               .arg(port)
                               .arg(certificate, key)
                               .split(QLatin1Char(' ')));
        return m_server.waitForReadyRead(10'000);
    }
    ~StrangerWithCertificate()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    quint16 port = 0;

private:
    QTemporaryDir m_dir;
    QProcess m_server;
};

QString messageOf(const QJsonObject &asset)
{
    return asset.value(QLatin1String("error"))
            .toObject()
            .value(QLatin1String("message"))
            .toString();
}

} // namespace

/// Uploads by URL: what is fetched, from whom, how much and for how long.
class TestUrlUploads : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_platform.stop(); }
    void urlUploadIsFetched();
    void namelessUploadIsNamedByTheEndOfItsUrl();
    void whereItWasFetchedFromIsToldWithoutSecrets();
    void imageFromAUrlHasNoStream();
    void urlUploadFailuresHaveReasons();
    void urlToPrivateAddressIsRefused();
    void cutOffSourceIsNotStored();
    void endlessSourceEndsAtTheSizeLimit();
    void drippingSourceEndsAtTheTimeLimit();
    void strangersCertificateIsRefused();

private:
    QJsonObject settledFrom(const QByteArray &url) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestUrlUploads::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.allowPrivateUrls = true;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

QJsonObject TestUrlUploads::settledFrom(const QByteArray &url) const
{
    const HttpAnswer created = m_platform.postForm(formBody({{"method", "url"}, {"url", url}}));
    return m_platform.settled(created.json().value(QLatin1String("_id")).toString());
}

void TestUrlUploads::whereItWasFetchedFromIsToldWithoutSecrets()
{
    SourceServer source;
    const auto told = [](const QJsonObject &asset) {
        return asset[QLatin1String("source")][QLatin1String("url")].toString();
    };
    const QByteArray plain = source.url("/pic.png");
    for (const char *secret : {"?sig=1", "#part", "?a=1#b?c"}) {
        const QJsonObject asset = settledFrom(plain + secret);
        QCOMPARE(told(asset), QString::fromLatin1(plain));
    }
    // Before it is fetched, and when it never is.
    const HttpAnswer created = m_platform.postForm(
            formBody({{"method", "url"}, {"url", source.url("/missing") + "?sig=1"}}));
    QCOMPARE(told(created.json()), QString::fromLatin1(source.url("/missing")));
    const QJsonObject failed =
            m_platform.settled(created.json().value(QLatin1String("_id")).toString());
    QCOMPARE(told(failed), QString::fromLatin1(source.url("/missing")));
}

void TestUrlUploads::urlUploadIsFetched()
{
    SourceServer source;
    for (const char *path : {"/pic.png", "/hop"}) {
        const HttpAnswer created =
                m_platform.postForm(formBody({{"method", "url"}, {"url", source.url(path)}}));
        QCOMPARE(created.status, 201);
        const QJsonObject asset =
                m_platform.settled(created.json().value(QLatin1String("_id")).toString());
        QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
        QCOMPARE(asset.value(QLatin1String("method")).toString(), QStringLiteral("url"));
        QCOMPARE(asset.value(QLatin1String("file_type")).toString(), QStringLiteral("image/png"));
        QCOMPARE(asset.value(QLatin1String("size")).toInteger(), testmedia::image().size());
    }
    // What it is was found out after its row was made, and the list is filtered by it.
    const auto listed = [this](const char *kind) {
        return m_platform.get(QStringLiteral("/assets?asset_types=") + QLatin1String(kind))
                .json()
                .value(QLatin1String("data"))
                .toArray()
                .size();
    };
    QCOMPARE(listed("image"), 2);
    QCOMPARE(listed("video"), 0);
    QVERIFY(!source.keySeen);
    // The one that was asked for as "/hop" has the name of where that led.
    QCOMPARE(m_platform.get(QStringLiteral("/assets?filename=pic"))
                     .json()
                     .value(QLatin1String("data"))
                     .toArray()
                     .size(),
             2);
}

void TestUrlUploads::namelessUploadIsNamedByTheEndOfItsUrl()
{
    SourceServer source;
    const HttpAnswer created = m_platform.postForm(
            formBody({{"method", "url"}, {"url", source.url("/deep/er/pic%20two.png?w=1")}}));
    const QJsonObject asset =
            m_platform.settled(created.json().value(QLatin1String("_id")).toString());
    for (const QJsonObject &told : {created.json(), asset})
        QCOMPARE(told.value(QLatin1String("filename")).toString(), QStringLiteral("pic two.png"));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
}

void TestUrlUploads::imageFromAUrlHasNoStream()
{
    SourceServer source;
    const HttpAnswer created = m_platform.postForm(
            formBody({{"method", "url"}, {"url", source.url("/pic.png")}, {"enable_hls", "true"}}));
    QVERIFY(created.json().value(QLatin1String("hls")).isObject()); // Nobody knows yet what it is.
    const QJsonObject asset =
            m_platform.settled(created.json().value(QLatin1String("_id")).toString());
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QVERIFY(!asset.value(QLatin1String("hls")).isObject());
}

void TestUrlUploads::urlUploadFailuresHaveReasons()
{
    SourceServer source;
    const QList<std::pair<QByteArray, QString>> cases = {
            {source.url("/none"), QStringLiteral("404")},
            {source.url("/loop"), QStringLiteral("redirects too often")},
            {source.url("/file"), QStringLiteral("not http")},
            {"http://127.0.0.1:1/a.mp4", QStringLiteral("did not accept")},
            {"http://no-such-host.invalid/a.mp4", QStringLiteral("can't be found")},
    };
    for (const auto &[url, reason] : cases) {
        const HttpAnswer created = m_platform.postForm(formBody({{"method", "url"}, {"url", url}}));
        QCOMPARE(created.status, 201);
        const QJsonObject asset =
                m_platform.settled(created.json().value(QLatin1String("_id")).toString());
        QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
        const QString message = messageOf(asset);
        QVERIFY2(message.contains(reason), qPrintable(message));
    }
}

void TestUrlUploads::urlToPrivateAddressIsRefused()
{
    m_platform.stop();
    m_options.allowPrivateUrls = false;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    SourceServer source;
    const HttpAnswer created =
            m_platform.postForm(formBody({{"method", "url"}, {"url", source.url("/pic.png")}}));
    const QJsonObject asset =
            m_platform.settled(created.json().value(QLatin1String("_id")).toString());
    QVERIFY(messageOf(asset).contains(QLatin1String("private address")));
}

void TestUrlUploads::cutOffSourceIsNotStored()
{
    SourceServer source;
    const HttpAnswer created =
            m_platform.postForm(formBody({{"method", "url"}, {"url", source.url("/cut.png")}}));
    const QJsonObject asset =
            m_platform.settled(created.json().value(QLatin1String("_id")).toString());
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QCOMPARE(QDir(m_dir->filePath(QStringLiteral("objects"))).entryList(QDir::Files).size(), 0);
}

void TestUrlUploads::endlessSourceEndsAtTheSizeLimit()
{
    m_platform.stop();
    m_options.limits.sizes.urlMedia = 300'000;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    SourceServer source;
    const QJsonObject asset = settledFrom(source.url("/endless"));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QVERIFY2(messageOf(asset).contains(QLatin1String("The file at")), qPrintable(messageOf(asset)));
    QCOMPARE(QDir(m_dir->filePath(QStringLiteral("incoming"))).entryList(QDir::Files).size(), 0);
}

void TestUrlUploads::drippingSourceEndsAtTheTimeLimit()
{
    m_platform.stop();
    m_options.limits.urlFetchSeconds = 1;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    SourceServer source;
    const QJsonObject asset = settledFrom(source.url("/drip"));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QVERIFY2(messageOf(asset).contains(QLatin1String("too long")), qPrintable(messageOf(asset)));
}

void TestUrlUploads::strangersCertificateIsRefused()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("there is no openssl command");
    StrangerWithCertificate stranger;
    QVERIFY(stranger.start());
    const QJsonObject asset =
            settledFrom("https://127.0.0.1:" + QByteArray::number(stranger.port) + "/v.mp4");
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QVERIFY2(messageOf(asset).contains(QLatin1String("secure connection")),
             qPrintable(messageOf(asset)));
}

REELDECK_TEST(TestUrlUploads)
#include "tst_urluploads.moc"

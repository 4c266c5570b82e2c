// Uploads through a proxy that wants a password: the tunnel is opened first, so that no body is given
// to somebody who then asks who it is from.

#include "clientfixture.h"

#include "support/testprogram.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// Lets CONNECT through to the scripted server, whatever host is named, for those with the password.
class ConnectProxy : public QTcpServer
{
public:
    explicit ConnectProxy(quint16 target)
        : m_target(target)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
    }

    QByteArrayList heads;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &pending = m_pending[socket];
        pending += socket->readAll();
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        heads << pending.left(end);
        pending.clear();
        const QByteArray good = "Proxy-Authorization: Basic " + QByteArray("me:secret").toBase64();
        if (!heads.last().contains(good)) {
            socket->write(
                    "HTTP/1.1 407 Proxy Authentication Required\r\n"
                    "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        socket->disconnect(SIGNAL(readyRead()));
        auto *onward = new QTcpSocket(socket);
        onward->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        connect(onward, &QTcpSocket::readyRead, socket,
                [socket, onward] { socket->write(onward->readAll()); });
        connect(socket, &QTcpSocket::readyRead, onward,
                [socket, onward] { onward->write(socket->readAll()); });
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    }

    const quint16 m_target;
    QHash<QTcpSocket *, QByteArray> m_pending;
};

} // namespace

/// Proxies, with and without a password, for requests with and without a body.
class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void uploadsThroughOneWithAPassword_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("tunnel") << int(QNetworkProxy::HttpProxy);
        QTest::newRow("caching") << int(QNetworkProxy::HttpCachingProxy);
    }

    void uploadsThroughOneWithAPassword()
    {
        QFETCH(int, type);
        ScriptedServer server;
        server.setHandler([](const RecordedRequest &) { return Reply::json(201, Created); });
        ConnectProxy proxy(server.port());
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QNetworkProxy::setApplicationProxy(
                QNetworkProxy(QNetworkProxy::ProxyType(type), QStringLiteral("127.0.0.1"),
                              proxy.serverPort(), QStringLiteral("me"), QStringLiteral("secret")));
        ApiClient client({QUrl(QStringLiteral("http://platform.example/v1.3")), TestKey}, nullptr,
                         quickTuning());
        VERIFY_OK(outcomeOf(uploadVideo(client, 3'000'000)));
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(server.request(0).body.size() > 3'000'000);
        QCOMPARE(server.request(0).field("Host"), QByteArray("platform.example"));
        QVERIFY(proxy.heads.first().startsWith("CONNECT platform.example:80 "));
        for (const QByteArray &head : std::as_const(proxy.heads))
            QVERIFY2(!head.contains(TestKey.toLatin1()), head.constData());
    }

    void aWrongPasswordIsSaidAndNothingIsSent()
    {
        ScriptedServer server;
        ConnectProxy proxy(server.port());
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QNetworkProxy::setApplicationProxy(
                QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                              proxy.serverPort(), QStringLiteral("me"), QStringLiteral("wrong")));
        ApiClient client({QUrl(QStringLiteral("http://platform.example/v1.3")), TestKey}, nullptr,
                         quickTuning());
        const auto asset = outcomeOf(uploadVideo(client, 3'000'000));
        VERIFY_KIND(asset, ErrorKind::Unreachable);
        QVERIFY(!mayHaveBeenCarriedOut(asset.error()));
        QVERIFY(asset.error().message.contains(QLatin1String("proxy"), Qt::CaseInsensitive));
        QCOMPARE(server.connectionCount(), 0);
    }
};

REELDECK_TEST(TestProxy)
#include "tst_proxy.moc"

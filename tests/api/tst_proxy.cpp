// Uploads through a proxy that wants a password: the tunnel is opened first, so that no body is given
// to somebody who then asks who it is from.

#include "clientfixture.h"

#include "support/loginproxy.h"
#include "support/testprogram.h"

#include <QNetworkProxy>

using namespace reeldeck;
using namespace reeldeck::tests;

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
        LoginProxy proxy(server.port());
        QVERIFY(proxy.isListening());
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
        LoginProxy proxy(server.port());
        QVERIFY(proxy.isListening());
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

#include "network/proxyaccess.h"
#include "network/proxyaddress.h"
#include "network/proxytrial.h"

#include "support/loginproxy.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

const ProxyLogin Good{QStringLiteral("me"), QStringLiteral("secret")};
const ProxyLogin Wrong{QStringLiteral("me"), QStringLiteral("wrong")};

/// As for what is encrypted, so that the server behind needn't be.
class Tunnels final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = proxyForQuery(query);
        for (QNetworkProxy &proxy : proxies)
            proxy.setType(QNetworkProxy::HttpProxy);
        return proxies;
    }
};

QUrl addressOf(const LoginProxy &proxy, const char *scheme = "http")
{
    return QUrl(QLatin1String(scheme) + QStringLiteral("://") + proxy.name());
}

} // namespace

/// Ways out through a real proxy on loopback that wants a login.
class TestProxyAccess : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aLoginThatIsMissingIsAskedFor_data();
    void aLoginThatIsMissingIsAskedFor();
    void aWrongLoginIsSaidAndTheNextOneHolds_data();
    void aWrongLoginIsSaidAndTheNextOneHolds();
    void aLoginHoldsOnEveryThread();
    void thisComputerIsReachedWithoutAProxy_data();
    void thisComputerIsReachedWithoutAProxy();
    void theWayIsChosen();
    void theSystemsIsTheUsualOne();
    void aLoginIsTried_data();
    void aLoginIsTried();
    void aProxyThatIsGoneIsSaid();

private:
    static void kinds();
    /// As its row says.
    static void prepare(QNetworkAccessManager &network);
    static QNetworkReply::NetworkError get(QNetworkAccessManager &network);

    static constexpr char Plain[] = "http://platform.example/v1.3/assets";
    static constexpr char Encrypted[] = "https://platform.example/v1.3/assets";
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<LoginProxy> m_proxy;
};

void TestProxyAccess::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->setHandler(
            [](const RecordedRequest &) { return std::optional(Reply::json(200, "{}")); });
    m_proxy = std::make_unique<LoginProxy>(m_server->port());
    QVERIFY(m_proxy->isListening());
}

void TestProxyAccess::kinds()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<bool>("isTunnel");
    QTest::newRow("caching") << QByteArray("http") << false;
    QTest::newRow("tunnel") << QByteArray("http") << true;
    QTest::newRow("socks") << QByteArray("socks5") << false;
}

void TestProxyAccess::prepare(QNetworkAccessManager &network)
{
    QFETCH(bool, isTunnel);
    ProxyAccess::attach(&network);
    if (isTunnel)
        network.setProxyFactory(new Tunnels);
}

QNetworkReply::NetworkError TestProxyAccess::get(QNetworkAccessManager &network)
{
    const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(QLatin1String(Plain)))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return reply->isFinished() || finished.wait(Patience) ? reply->error()
                                                          : QNetworkReply::TimeoutError;
}

void TestProxyAccess::aLoginThatIsMissingIsAskedFor_data()
{
    kinds();
}

void TestProxyAccess::aLoginThatIsMissingIsAskedFor()
{
    QFETCH(QByteArray, scheme);
    ProxyAccess access;
    access.use(addressOf(*m_proxy, scheme));
    QSignalSpy needed(&access, &ProxyAccess::loginNeeded);
    QNetworkAccessManager network;
    prepare(network);
    QCOMPARE(get(network), QNetworkReply::ProxyAuthenticationRequiredError);
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(proxyName(needed.first().at(0).value<QNetworkProxy>()), m_proxy->name());
    QCOMPARE(needed.first().at(1).toBool(), false);
    QVERIFY(!access.hasLogin(m_proxy->name()));
    access.setLogin(m_proxy->name(), Good);
    QCOMPARE(get(network), QNetworkReply::NoError);
    QCOMPARE(needed.size(), 1);
}

void TestProxyAccess::aWrongLoginIsSaidAndTheNextOneHolds_data()
{
    kinds();
}

void TestProxyAccess::aWrongLoginIsSaidAndTheNextOneHolds()
{
    QFETCH(QByteArray, scheme);
    ProxyAccess access;
    access.use(addressOf(*m_proxy, scheme));
    access.setLogin(m_proxy->name(), Wrong);
    QSignalSpy needed(&access, &ProxyAccess::loginNeeded);
    QNetworkAccessManager network;
    prepare(network);
    QCOMPARE(get(network), QNetworkReply::ProxyAuthenticationRequiredError);
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(needed.first().at(1).toBool(), true);
    QVERIFY(m_proxy->refusals <= 3);        // it isn't tried over and over
    access.setLogin(m_proxy->name(), Good); // of the same name
    // What is sent again, as the client does, succeeds.
    if (get(network) != QNetworkReply::NoError)
        QCOMPARE(get(network), QNetworkReply::NoError);
    QCOMPARE(needed.size(), 1);
    m_proxy->setPassword("new"); // changed in the office meanwhile
    network.clearConnectionCache();
    QCOMPARE(get(network), QNetworkReply::ProxyAuthenticationRequiredError);
    QTRY_COMPARE(needed.size(), 2);
    QCOMPARE(needed.last().at(1).toBool(), true);
}

void TestProxyAccess::aLoginHoldsOnEveryThread()
{
    ProxyAccess access;
    access.use(addressOf(*m_proxy));
    access.setLogin(m_proxy->name(), Good);
    QNetworkReply::NetworkError error = QNetworkReply::TimeoutError;
    const std::unique_ptr<QThread> thread(QThread::create([this, &error] {
        QNetworkAccessManager network;
        ProxyAccess::attach(&network);
        error = get(network);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    QVERIFY(finished.wait(Patience));
    QCOMPARE(error, QNetworkReply::NoError);
}

void TestProxyAccess::thisComputerIsReachedWithoutAProxy_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "127.1.2.3", "localhost", "LocalHost", "::1"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

/// The local library's key would else go to a proxy.
void TestProxyAccess::thisComputerIsReachedWithoutAProxy()
{
    QFETCH(QString, host);
    qputenv("http_proxy", "http://" + m_proxy->name().toUtf8());
    ProxyAccess access;
    for (const bool isSystem : {true, false}) {
        if (!isSystem)
            access.use(addressOf(*m_proxy));
        QUrl url(QStringLiteral("http://host/v1.3"));
        url.setHost(host);
        const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        QCOMPARE(proxies.size(), 1);
        QCOMPARE(proxies.first().type(), QNetworkProxy::NoProxy);
    }
    qunsetenv("http_proxy");
}

void TestProxyAccess::theWayIsChosen()
{
    ProxyAccess access;
    const auto proxyFor = [](const char *url) {
        return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QLatin1String(url))))
                .first();
    };
    access.use(QUrl(QStringLiteral("http://proxy.example:3128")));
    QCOMPARE(proxyFor(Plain).type(), QNetworkProxy::HttpCachingProxy);
    QCOMPARE(proxyFor(Encrypted).type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxyName(proxyFor(Encrypted)), QStringLiteral("proxy.example:3128"));
    access.use(QUrl(QStringLiteral("socks5://proxy.example:1080")));
    QCOMPARE(proxyFor(Encrypted).type(), QNetworkProxy::Socks5Proxy);
    access.useNone();
    QCOMPARE(proxyFor(Encrypted).type(), QNetworkProxy::NoProxy);
}

void TestProxyAccess::theSystemsIsTheUsualOne()
{
    qputenv("http_proxy", "http://system.example:8080");
    qputenv("https_proxy", "http://system.example:8080");
    ProxyAccess access;
    access.useNone();
    access.useSystem();
    const auto proxies =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(QLatin1String(Encrypted))));
    QCOMPARE(proxyName(proxies.first()), QStringLiteral("system.example:8080"));
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}

void TestProxyAccess::aLoginIsTried_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ProxyTrial::Outcome>("outcome");
    for (const auto type : {QNetworkProxy::HttpProxy, QNetworkProxy::Socks5Proxy}) {
        QTest::addRow("%d good", type) << type << Good.password << ProxyTrial::Outcome::Accepted;
        QTest::addRow("%d wrong", type) << type << Wrong.password << ProxyTrial::Outcome::Refused;
    }
}

void TestProxyAccess::aLoginIsTried()
{
    QFETCH(QString, password);
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(ProxyTrial::Outcome, outcome);
    const QNetworkProxy proxy(type, QStringLiteral("127.0.0.1"), m_proxy->serverPort());
    for (const char *url : {Plain, Encrypted}) {
        ProxyTrial trial(proxy, {Good.user, password}, QUrl(QLatin1String(url)));
        QSignalSpy finished(&trial, &ProxyTrial::finished);
        QVERIFY(finished.wait(Patience));
        QCOMPARE(finished.first().first().value<ProxyTrial::Outcome>(), outcome);
    }
}

void TestProxyAccess::aProxyThatIsGoneIsSaid()
{
    const QNetworkProxy proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                              m_proxy->serverPort());
    m_proxy.reset();
    ProxyTrial trial(proxy, Good, QUrl(QLatin1String(Encrypted)));
    QSignalSpy finished(&trial, &ProxyTrial::finished);
    QVERIFY(finished.wait(Patience));
    QCOMPARE(finished.first().first().value<ProxyTrial::Outcome>(), ProxyTrial::Outcome::NoAnswer);
}

REELDECK_TEST(TestProxyAccess)
#include "tst_proxyaccess.moc"

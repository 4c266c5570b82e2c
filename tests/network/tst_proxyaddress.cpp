#include "network/proxyaddress.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// The address of a proxy as people type it.
class TestProxyAddress : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
    void isRefusedWithAWayOut_data();
    void isRefusedWithAWayOut();
    void namesAProxy();
};

void TestProxyAddress::isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const QString usual = QStringLiteral("http://proxy.example:3128");
    QTest::newRow("name and port") << QStringLiteral(" proxy.example:3128 ") << usual;
    QTest::newRow("with http") << QStringLiteral("http://proxy.example:3128/") << usual;
    QTest::newRow("capitals") << QStringLiteral("HTTP://Proxy.Example:3128") << usual;
    QTest::newRow("number") << QStringLiteral("10.0.0.1:80")
                            << QStringLiteral("http://10.0.0.1:80");
    QTest::newRow("IPv6") << QStringLiteral("[fd00::1]:80")
                          << QStringLiteral("http://[fd00::1]:80");
    for (const char *scheme : {"socks5", "socks5h", "socks"}) {
        QTest::newRow(scheme) << QLatin1String(scheme) + QStringLiteral("://proxy.example:1080")
                              << QStringLiteral("socks5://proxy.example:1080");
    }
}

void TestProxyAddress::isRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const Result<QUrl> address = parseProxyAddress(typed);
    QVERIFY2(address.ok(), qPrintable(typed));
    QCOMPARE(address->toString(), read);
}

void TestProxyAddress::isRefusedWithAWayOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("such as proxy.example.com");
    QTest::newRow("no port") << QStringLiteral("proxy.example")
                             << QStringLiteral("proxy.example:3128");
    QTest::newRow("port 0") << QStringLiteral("proxy.example:0")
                            << QStringLiteral("needs the port");
    QTest::newRow("huge port") << QStringLiteral("proxy.example:99999")
                               << QStringLiteral("no address");
    QTest::newRow("login") << QStringLiteral("http://me:secret@proxy.example:3128")
                           << QStringLiteral("don't belong into the address");
    QTest::newRow("https") << QStringLiteral("https://proxy.example:3128")
                           << QStringLiteral("not by https");
    QTest::newRow("path") << QStringLiteral("proxy.example:3128/proxy.pac")
                          << QStringLiteral("no address");
    QTest::newRow("words") << QStringLiteral("the usual one") << QStringLiteral("no address");
    QTest::newRow("only a port") << QStringLiteral(":3128") << QStringLiteral("no address");
}

void TestProxyAddress::isRefusedWithAWayOut()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const Result<QUrl> address = parseProxyAddress(typed);
    QVERIFY(!address.ok());
    QVERIFY2(address.error().message.contains(words), qPrintable(address.error().message));
    QVERIFY(!address.error().message.contains(QLatin1String("secret")));
}

void TestProxyAddress::namesAProxy()
{
    QCOMPARE(proxyName({QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 3128}),
             QStringLiteral("proxy.example:3128"));
    QCOMPARE(proxyName({QNetworkProxy::HttpProxy, QStringLiteral("fd00::1"), 80}),
             QStringLiteral("[fd00::1]:80"));
}

REELDECK_TEST(TestProxyAddress)
#include "tst_proxyaddress.moc"

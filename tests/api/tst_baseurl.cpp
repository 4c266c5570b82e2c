#include "api/calls/baseurl.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// Addresses as a person types them, and why one is none.
class TestBaseUrl : public QObject
{
    Q_OBJECT

private slots:
    void takesAndCompletes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");

        const auto row = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
        };
        row("https://api.twelvelabs.io/v1.3", "https://api.twelvelabs.io/v1.3");
        row("  https://api.twelvelabs.io/v1.3/ ", "https://api.twelvelabs.io/v1.3");
        row("https://api.twelvelabs.io", "https://api.twelvelabs.io/v1.3");
        row("https://api.twelvelabs.io//", "https://api.twelvelabs.io/v1.3");
        row("api.twelvelabs.io", "https://api.twelvelabs.io/v1.3");
        row("HTTPS://API.twelvelabs.io/v9", "https://api.twelvelabs.io/v9");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1.3");
        row("http://localhost:8080/v1.3", "http://localhost:8080/v1.3");
        row("http://[::1]:8080/v1.3", "http://[::1]:8080/v1.3");
        row("http://192.168.1.5/v1.3", "http://192.168.1.5/v1.3");
        row("http://media.local/v1.3", "http://media.local/v1.3");
    }

    void takesAndCompletes()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto result = parseBaseUrl(text);
        QVERIFY2(result.ok(), qPrintable(result.ok() ? QString() : result.error().message));
        QCOMPARE(result->toString(QUrl::FullyEncoded), url);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");

        const auto row = [](const char *text, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(says);
        };
        row("", "no address");
        row("https://", "not a web address");
        row("http://a b/", "not a web address");
        row("ftp://api.twelvelabs.io", "does not begin with");
        row("https://me:secret@api.twelvelabs.io/v1.3", "user name or password");
        row("https://api.twelvelabs.io/v1.3?key=1", "must end with its path");
        row("https://api.twelvelabs.io/v1.3#top", "must end with its path");
        row("http://api.twelvelabs.io/v1.3", "could read your API key");
        row("http://8.8.8.8/v1.3", "could read your API key");
    }

    void refusesWithASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const auto result = parseBaseUrl(text);
        QVERIFY(!result.ok());
        QCOMPARE(toString(result.error().kind), toString(ErrorKind::InvalidRequest));
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains(QLatin1String("secret")));
    }
};

REELDECK_TEST(TestBaseUrl)
#include "tst_baseurl.moc"

#include "base/log.h"

#include "support/testprogram.h"

#include <QProcess>
#include <QTest>

using namespace reeldeck;

/// The log: secrets, keys and signed queries never get in.
class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void secretsDisappearWhereverTheyStand()
    {
        addLogSecret(QStringLiteral("tlk_SECRET123"));
        const QString line =
                redacted(QStringLiteral("x-api-key: tlk_SECRET123, again tlk_SECRET123"));
        QVERIFY(!line.contains(QLatin1String("SECRET123")));
        QVERIFY(line.contains(QLatin1String("x-api-key: ")));
    }

    void shortSecretsDoNotBlankOutWords()
    {
        addLogSecret(QStringLiteral("the"));
        QCOMPARE(redacted(QStringLiteral("the list")), QStringLiteral("the list"));
    }

    void queryStringsOfUrlsDisappear()
    {
        const QString line =
                redacted(QStringLiteral("GET https://cdn.example/a.m3u8?X-Sig=abc&Expires=1 done"));
        QVERIFY(!line.contains(QLatin1String("X-Sig")));
        QVERIFY(line.contains(QLatin1String("https://cdn.example/a.m3u8")));
        QVERIFY(line.endsWith(QLatin1String(" done")));
    }

    void namesAndPasswordsOfUrlsDisappear()
    {
        const QString line =
                redacted(QStringLiteral("GET http://user:s3cret@host/a.mp4 and ftp://s3cret@h/ "
                                        "to me@host.example"));
        QVERIFY2(!line.contains(QLatin1String("s3cret")), qPrintable(line));
        QCOMPARE(line, QStringLiteral("GET http://host/a.mp4 and ftp://h/ to me@host.example"));
        QCOMPARE(withoutUserInfo(QStringLiteral("https://host/@me/a@b.mp4")),
                 QStringLiteral("https://host/@me/a@b.mp4"));
    }

    void urlsKeepSchemeHostPortAndPathOnly()
    {
        const QUrl url(QStringLiteral("https://user:pass@host:8443/a/b?sig=1#frag"));
        QCOMPARE(redacted(url), QStringLiteral("https://host:8443/a/b"));
    }

    void theLogItselfIsRedacted()
    {
        // The message handler writes to stderr, so a process of its own shows what comes out.
        if (qEnvironmentVariableIsSet("REELDECK_LOG_CHILD"))
            QSKIP("This is the child.");
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("REELDECK_LOG_CHILD"), QStringLiteral("1"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_log"), QStringLiteral("childWritesASecret")});
        QVERIFY(child.waitForFinished());
        const QByteArray output = child.readAllStandardError();
        QVERIFY2(output.contains("key is [redacted]"), output.constData());
        QVERIFY(!output.contains("tlk_CHILDSECRET"));
        QVERIFY(output.contains("reeldeck.app"));
    }

    void childWritesASecret()
    {
        if (!qEnvironmentVariableIsSet("REELDECK_LOG_CHILD"))
            return;
        installRedactingLog();
        addLogSecret(QStringLiteral("tlk_CHILDSECRET"));
        qCWarning(lcApp).noquote() << "the key is tlk_CHILDSECRET";
    }
};

REELDECK_TEST(TestLog)
#include "tst_log.moc"

#include "base/log.h"

#include "support/testprogram.h"

#include <QDir>
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

    void whatIsNamedASecretDisappears_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("header") << QStringLiteral("X-Api-Key: s3cret value");
        QTest::newRow("authorization") << QStringLiteral("authorization: Bearer s3cret");
        QTest::newRow("cookie") << QStringLiteral("Set-Cookie: id=s3cret; Path=/");
        QTest::newRow("JSON") << QStringLiteral(R"({"api_key":"s3cret","name":"a"})");
        QTest::newRow("assignment") << QStringLiteral("password=s3cret&user=me");
        QTest::newRow("proxy") << QStringLiteral("proxy http://me:s3cret@proxy:3128 refused");
        QTest::newRow("a path with a signature")
                << QStringLiteral("GET /a.m3u8?X-Amz-Signature=s3cret&X-Amz-Date=1");
        QTest::newRow("a signed URL")
                << QStringLiteral("\"https://cdn.example/a.ts?Policy=s3cret&Signature=s3cret\"");
        QTest::newRow("a token") << QStringLiteral("access_token = s3cret");
        QTest::newRow("a key of the platform") << QStringLiteral("it was tlk_s3cretKEY");
    }

    void whatIsNamedASecretDisappears()
    {
        QFETCH(QString, text);
        const QString line = redacted(text);
        QVERIFY2(!line.contains(QLatin1String("s3cret")), qPrintable(line));
        QVERIFY(line.contains(QLatin1String("[redacted]")) || line.contains(QLatin1String("//")));
    }

    void aPercentEncodedSecretDisappears()
    {
        addLogSecret(QStringLiteral("key/with+signs"));
        const QString line = redacted(QStringLiteral("POST key%2Fwith%2Bsigns"));
        QCOMPARE(line, QStringLiteral("POST [redacted]"));
    }

    void ordinaryWordsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("key") << QStringLiteral("The keychain: locked, key needed");
        QTest::newRow("signature") << QStringLiteral("signal 11, design, tokens left");
        QTest::newRow("id") << QStringLiteral("request 65f0-11, upload 12 ended");
        QTest::newRow("JSON") << QStringLiteral(R"({"filename":"clip.mp4","size":12})");
    }

    void ordinaryWordsStay()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void theHomeFolderHasNoName()
    {
        const QString home = QDir::homePath();
        if (home.size() < 2)
            QSKIP("There is no home folder here.");
        QCOMPARE(redacted(home + QStringLiteral("/Videos/a.mp4")),
                 QStringLiteral("~/Videos/a.mp4"));
        QCOMPARE(redacted(QStringLiteral("in \"%1\"").arg(home)), QStringLiteral("in \"~\""));
        QCOMPARE(redacted(home + QStringLiteral("by/a.mp4")), home + QStringLiteral("by/a.mp4"));
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

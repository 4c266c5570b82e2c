// Fault 3 of the reliability list, and that all goes well where there is none.

#include "clientfixture.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Certificates: trusted, not trusted, and what is said of it; nothing is sent to a wrong one.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("There is no openssl to make a certificate with.");
        QTemporaryDir folder;
        const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
        const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
        QProcess process;
        process.start(openssl,
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=test"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                       keyFile, QStringLiteral("-out"), certificateFile});
        QVERIFY(process.waitForFinished());
        QFile key(keyFile);
        QVERIFY(key.open(QIODevice::ReadOnly));
        const QList<QSslCertificate> certificates = QSslCertificate::fromPath(certificateFile);
        QCOMPARE(certificates.size(), 1);
        m_original = QSslConfiguration::defaultConfiguration();
        m_server = m_original;
        m_server.setLocalCertificate(certificates.first());
        m_server.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        m_trusting = m_original;
        m_trusting.addCaCertificate(certificates.first());
    }

    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_original); }

    void refusesAnUntrustedCertificate()
    {
        ScriptedServer server(m_server);
        ApiClient client({server.baseUrl(), TestKey}, nullptr, quickTuning());
        VERIFY_KIND(outcomeOf(client.listAssets({}, 1, 50)), ErrorKind::Tls);
        const auto asset = outcomeOf(client.createAsset({}, content(1000)));
        VERIFY_KIND(asset, ErrorKind::Tls);
        QVERIFY(!mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(server.requestCount(), 0);
    }

    void uploadsByTls()
    {
        QSslConfiguration::setDefaultConfiguration(m_trusting);
        ScriptedServer server(m_server);
        server.enqueue(Reply::json(201, R"({"_id":"a1"})"));
        ApiClient client({server.baseUrl(), TestKey}, nullptr, quickTuning());
        constexpr int Size = 10'000'000;
        auto *job = client.createAsset({}, content(Size));
        QSignalSpy progress(job, &CreateAssetCall::progress);
        QSignalSpy bodySent(job, &CreateAssetCall::bodySent);
        VERIFY_OK(outcomeOf(job));
        QCOMPARE(bodySent.size(), 1);
        QCOMPARE(progress.last().at(0).toLongLong(), Size);
        QCOMPARE(server.request(0).field("x-api-key"), TestKey.toLatin1());
        QVERIFY(server.request(0).body.contains(QByteArray(Size, 'v')));
    }

    void sendsOnceByTlsWhenTheAnswerIsLost()
    {
        QSslConfiguration::setDefaultConfiguration(m_trusting);
        ScriptedServer server(m_server);
        server.setHandler([](const RecordedRequest &) { return Reply::reset(); });
        ApiClient client({server.baseUrl(), TestKey}, nullptr, quickTuning());
        const auto asset = outcomeOf(client.createAsset({}, content(1'000'000)));
        VERIFY_KIND(asset, ErrorKind::ConnectionLost);
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(server.requestCount(), 1);
    }

    void listsByTls()
    {
        QSslConfiguration::setDefaultConfiguration(m_trusting);
        ScriptedServer server(m_server);
        server.enqueue(Reply::json(200, R"({"data":[]})"));
        ApiClient client({server.baseUrl(), TestKey}, nullptr, quickTuning());
        VERIFY_OK(outcomeOf(client.listAssets({}, 1, 50)));
    }

private:
    static std::unique_ptr<QIODevice> content(int size)
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(QByteArray(size, 'v'));
        device->open(QIODevice::ReadOnly);
        return device;
    }

    QSslConfiguration m_original;
    QSslConfiguration m_server;
    QSslConfiguration m_trusting;
};

REELDECK_TEST(TestTls)
#include "tst_tls.moc"

// The faults 1-12, 14, 15, 18-22, 25 and 26 of the reliability list, for an upload. Each test also
// counts the requests: whatever happens, an upload is sent once.

#include "clientfixture.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

constexpr int LargeVideo = 4'000'000;
} // namespace

/// `POST /assets` under every fault: sent at most once, and what may have been stored is told.
class TestCreateAssetFaults : public QObject
{
    Q_OBJECT

private slots:
    void saysUnreachableWhenRefused()
    {
        ScriptedClient c;
        c.server.stopListening();
        const auto asset = outcomeOf(uploadVideo(c.client, LargeVideo));
        VERIFY_KIND(asset, ErrorKind::Unreachable);
        QVERIFY(!mayHaveBeenCarriedOut(asset.error()));
    }

    void saysUnreachableWhenTheNameIsUnknown()
    {
        ApiClient client({QUrl(QStringLiteral("http://no-such-host.invalid/v1.3")), TestKey},
                         nullptr, quickTuning());
        VERIFY_KIND(outcomeOf(uploadVideo(client, LargeVideo)), ErrorKind::Unreachable);
    }

    void saysTlsWhenThereIsNoTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QUrl url(QStringLiteral("https://127.0.0.1/v1.3"));
        url.setPort(plain.serverPort());
        ApiClient client({url, TestKey}, nullptr, quickTuning());
        const auto asset = outcomeOf(uploadVideo(client, LargeVideo));
        VERIFY_KIND(asset, ErrorKind::Tls);
        QVERIFY(!mayHaveBeenCarriedOut(asset.error()));
    }

    void sendsOnceWhenResetWhileSending_data()
    {
        QTest::addColumn<int>("byte");
        QTest::newRow("first") << 0;
        QTest::newRow("middle") << LargeVideo / 2;
        QTest::newRow("last") << LargeVideo;
    }

    void sendsOnceWhenResetWhileSending()
    {
        QFETCH(int, byte);
        ScriptedClient c;
        c.server.setHandler([byte](const RecordedRequest &) {
            return Reply::json(201, Created).resetAtBodyByte(byte);
        });
        const auto asset = outcomeOf(uploadVideo(c.client, LargeVideo));
        VERIFY_KIND(asset, ErrorKind::ConnectionLost);
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(c.server.requestCount(), 1);
    }

    void sendsOnceWhenTheAnswerIsLost_data()
    {
        QTest::addColumn<int>("byte"); // -1: reset instead of an answer
        QTest::newRow("whole") << -1;
        QTest::newRow("in the status line") << 5;
        QTest::newRow("in the head") << 30;
        QTest::newRow("in the body") << 100;
    }

    void sendsOnceWhenTheAnswerIsLost()
    {
        QFETCH(int, byte);
        ScriptedClient c;
        c.server.setHandler([byte](const RecordedRequest &) {
            return byte < 0 ? Reply::reset() : Reply::json(201, Created).resetAtByte(byte);
        });
        auto *job = uploadVideo(c.client, LargeVideo);
        QSignalSpy bodySent(job, &CreateAssetCall::bodySent);
        const auto asset = outcomeOf(job);
        VERIFY_KIND(asset, ErrorKind::ConnectionLost);
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(bodySent.size(), 1);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void sendsOnceWhenTheConnectionClosesWithoutAnAnswer()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::raw({}); });
        VERIFY_KIND(outcomeOf(uploadVideo(c.client, LargeVideo)), ErrorKind::ConnectionLost);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void sendsOnceWhenTheAnswerTimesOut()
    {
        ScriptedClient c(impatientTuning());
        c.server.setHandler([](const RecordedRequest &) { return Reply::hang(); });
        QElapsedTimer timer;
        timer.start();
        const auto asset = outcomeOf(uploadVideo(c.client, LargeVideo));
        VERIFY_KIND(asset, ErrorKind::Timeout);
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QVERIFY(timer.elapsed() >= 500); // the longer wait after the last byte
        QCOMPARE(c.server.requestCount(), 1);
    }

    void timesOutWhenTheSendWindowStalls()
    {
        ScriptedClient c(impatientTuning());
        c.server.setHandler(
                [](const RecordedRequest &) { return Reply::json(201, Created).stopReading(); });
        auto *job = uploadVideo(c.client, 30'000'000);
        QSignalSpy bodySent(job, &CreateAssetCall::bodySent);
        VERIFY_KIND(outcomeOf(job), ErrorKind::Timeout);
        QCOMPARE(bodySent.size(), 0);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void waitsForASlowAnswer()
    {
        ScriptedClient c(impatientTuning());
        c.server.enqueue(Reply::json(201, Created).after(350ms));
        c.server.enqueue(Reply::json(201, Created).drip(8, 60ms));
        VERIFY_OK(outcomeOf(uploadVideo(c.client, LargeVideo)));
        VERIFY_OK(outcomeOf(uploadVideo(c.client, LargeVideo)));
    }

    void believesARefusalBeforeTheBodyIsSent_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("413") << 413 << ErrorKind::TooLarge;
        QTest::newRow("401") << 401 << ErrorKind::KeyRejected;
    }

    void believesARefusalBeforeTheBodyIsSent()
    {
        // The server says no at once, reads on and closes in order, as servers do that mean to be
        // understood (RFC 9112, 9.6).
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        ScriptedClient c;
        c.server.enqueue(Reply::json(status, R"({"message":"No."})").beforeBody().thenClose());
        const auto asset = outcomeOf(uploadVideo(c.client, 50'000'000));
        VERIFY_KIND(asset, kind);
        QCOMPARE(asset.error().httpStatus, status);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void aRefusalIsLostInAReset()
    {
        // What Qt's network stack can't tell; the queue finds out (tst_uploadtrouble).
        ScriptedClient c;
        c.server.enqueue(Reply::json(413, R"({"message":"No."})")
                                 .beforeBody()
                                 .stopReading(1000)
                                 .resetAtByte(10'000));
        const auto asset = outcomeOf(uploadVideo(c.client, 50'000'000));
        VERIFY_KIND(asset, ErrorKind::ConnectionLost);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void doesNotBelieveASuccessBeforeTheBodyIsSent()
    {
        ScriptedClient c(impatientTuning());
        c.server.enqueue(Reply::json(201, Created).beforeBody().stopReading(1000).thenClose());
        const auto asset = outcomeOf(uploadVideo(c.client, 50'000'000));
        QVERIFY(!asset.ok());
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(c.server.requestCount(), 1);
    }

    void followsNoRedirect()
    {
        for (const int status : {307, 308}) {
            ScriptedClient c;
            ScriptedServer other;
            for (const QUrl &target : {c.server.baseUrl(), other.baseUrl()}) {
                c.server.enqueue(Reply::empty(status).field("Location", target.toEncoded()));
                const auto asset = outcomeOf(uploadVideo(c.client, LargeVideo));
                VERIFY_KIND(asset, ErrorKind::Protocol);
                QVERIFY(!mayHaveBeenCarriedOut(asset.error()));
            }
            QCOMPARE(c.server.requestCount(), 2);
            QCOMPARE(other.connectionCount(), 0);
        }
    }

    void takesARefusalAsTheAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("mayExist");
        const auto row = [](int status, const char *body, ErrorKind kind, bool mayExist) {
            QTest::addRow("%d", status) << status << QByteArray(body) << kind << mayExist;
        };
        row(400, R"({"code":"parameter_invalid"})", ErrorKind::InvalidRequest, false);
        row(401, R"({"code":"api_key_invalid"})", ErrorKind::KeyRejected, false);
        row(403, "", ErrorKind::Forbidden, false);
        row(407, "", ErrorKind::Unreachable, false);
        row(408, "", ErrorKind::Timeout, true);
        row(413, "<html>", ErrorKind::TooLarge, false);
        row(415, "", ErrorKind::UnsupportedType, false);
        row(429, "", ErrorKind::RateLimited, false);
        row(500, "<html>", ErrorKind::Server, true);
        row(502, "<html>", ErrorKind::Server, true);
        row(503, "<html>", ErrorKind::Server, true);
        row(504, "<html>", ErrorKind::Server, true);
    }

    void takesARefusalAsTheAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, mayExist);
        ScriptedClient c;
        c.server.setHandler([&](const RecordedRequest &) {
            return Reply::json(status, body).field("Retry-After", "3");
        });
        const auto asset = outcomeOf(uploadVideo(c.client, 1000));
        VERIFY_KIND(asset, kind);
        QCOMPARE(asset.error().httpStatus, status);
        QCOMPARE(asset.error().retryAfter, std::optional<std::chrono::milliseconds>(3s));
        QCOMPARE(mayHaveBeenCarriedOut(asset.error()), mayExist);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void saysProtocolForAnAnswerThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("portal") << QByteArray("<html>Please sign in</html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"_id\":\"a");
        QTest::newRow("no id") << QByteArray(R"({"status":"ready"})");
        QTest::newRow("huge") << QByteArray(300'000, ' ');
    }

    void saysProtocolForAnAnswerThatIsNone()
    {
        QFETCH(QByteArray, body);
        ApiTuning tuning = quickTuning();
        tuning.maxAnswerBytes = 200'000;
        ScriptedClient c(tuning);
        c.server.enqueue(Reply::json(200, body));
        const auto asset = outcomeOf(uploadVideo(c.client, 1000));
        VERIFY_KIND(asset, ErrorKind::Protocol);
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(c.server.requestCount(), 1);
    }

    void takesNothingElseForAnAnswer()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::raw("SSH-2.0-OpenSSH_9.2\r\n"));
        const auto asset = outcomeOf(uploadVideo(c.client, 1000));
        QVERIFY(!asset.ok());
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(c.server.requestCount(), 1);
    }

    void abortsAFileThatShrinks()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, Created));
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(50'000'000));
        auto device = std::make_unique<QFile>(file.fileName());
        QVERIFY(device->open(QIODevice::ReadOnly));
        auto *job = c.client.createAsset({}, std::move(device));
        connect(job, &CreateAssetCall::progress, &file, [&file] { file.resize(30'000'000); });
        const auto asset = outcomeOf(job);
        VERIFY_KIND(asset, ErrorKind::File);
        QVERIFY(!mayHaveBeenCarriedOut(asset.error()));
        QVERIFY(c.server.request(0).body.size() <= 30'010'000);
    }

    void abortsAFileThatGrows()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, Created));
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(50'000'000));
        auto device = std::make_unique<QFile>(file.fileName());
        QVERIFY(device->open(QIODevice::ReadOnly));
        auto *job = c.client.createAsset({}, std::move(device));
        connect(job, &CreateAssetCall::progress, &file, [&file] { file.resize(50'000'001); });
        VERIFY_KIND(outcomeOf(job), ErrorKind::File);
    }
};

REELDECK_TEST(TestCreateAssetFaults)
#include "tst_createasset_faults.moc"

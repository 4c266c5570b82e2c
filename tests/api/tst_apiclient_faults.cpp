// The faults 1-3, 4, 7, 9, 11, 12, 14-17, 20-22 of the reliability list, for calls without a body.

#include "clientfixture.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray OnePage = R"({"data":[{"_id":"a1"}]})";

Result<AssetPage> list(ApiClient &client)
{
    return outcomeOf(client.listAssets({}, 1, 50));
}

Reply redirect(int status, const QUrl &target)
{
    return Reply::empty(status).field("Location", target.toEncoded());
}

} // namespace

/// Every fault of network and server on calls that may be repeated: how often, and with which error.
class TestApiClientFaults : public QObject
{
    Q_OBJECT

private slots:
    void saysUnreachableWhenRefused()
    {
        ScriptedClient c;
        c.server.stopListening();
        VERIFY_KIND(list(c.client), ErrorKind::Unreachable);
        VERIFY_KIND(outcomeOf(c.client.deleteAsset(AssetId(QStringLiteral("a")), false)),
                    ErrorKind::Unreachable);
    }

    void saysUnreachableWhenTheNameIsUnknown()
    {
        ApiClient client({QUrl(QStringLiteral("http://no-such-host.invalid/v1.3")), TestKey},
                         nullptr, quickTuning());
        const auto page = list(client);
        VERIFY_KIND(page, ErrorKind::Unreachable);
        QVERIFY(page.error().message.contains(QLatin1String("no-such-host.invalid")));
    }

    void saysTlsWhenThereIsNoTls()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::raw("nonsense"); });
        QUrl url = c.server.baseUrl();
        url.setScheme(QStringLiteral("https"));
        ApiClient client({url, TestKey}, nullptr, quickTuning());
        // A server that closes in the middle of the handshake.
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        url.setPort(plain.serverPort());
        ApiClient toPlain({url, TestKey}, nullptr, quickTuning());
        const auto page = list(toPlain);
        VERIFY_KIND(page, ErrorKind::Tls);
    }

    void repeatsAfterAResetAndEndsWell()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, OnePage).resetAtByte(20));
        c.server.enqueue(Reply::json(200, OnePage).resetAtByte(110));
        c.server.enqueue(Reply::json(200, OnePage));
        VERIFY_OK(list(c.client));
    }

    void saysConnectionLostWhenEveryAnswerBreaks_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("in the head") << 12 << false;
        QTest::newRow("in the body") << 92 << false;
        QTest::newRow("in a chunk") << 100 << true;
    }

    void saysConnectionLostWhenEveryAnswerBreaks()
    {
        QFETCH(int, byte);
        QFETCH(bool, chunked);
        ScriptedClient c;
        c.server.setHandler([=](const RecordedRequest &) {
            const QByteArray chunks = "17\r\n" + OnePage + "\r\n17\r\n" + OnePage + "\r\n0\r\n\r\n";
            Reply reply = Reply::json(200, chunked ? chunks : OnePage);
            if (chunked)
                reply.field("Transfer-Encoding", "chunked");
            return reply.resetAtByte(byte);
        });
        VERIFY_KIND(list(c.client), ErrorKind::ConnectionLost);
    }

    void saysConnectionLostWhenAnAnswerEndsShort()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) {
            return Reply::json(200, OnePage).field("Content-Length", "5000").thenClose();
        });
        VERIFY_KIND(list(c.client), ErrorKind::ConnectionLost);
    }

    void timesOutWhenNothingComesBack()
    {
        ApiTuning tuning = impatientTuning();
        tuning.retry.maxAttempts = 2;
        ScriptedClient c(tuning);
        c.server.setHandler([](const RecordedRequest &) { return Reply::hang(); });
        VERIFY_KIND(list(c.client), ErrorKind::Timeout);
        QCOMPARE(c.server.requestCount(), 2);
    }

    void takesASlowAnswerAsLongAsBytesCome()
    {
        ScriptedClient c(impatientTuning());
        c.server.enqueue(Reply::json(200, OnePage + QByteArray(400, ' ')).drip(50, 80ms));
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(list(c.client));
        QVERIFY(timer.elapsed() > 600);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void endsAnAnswerThatDripsForEver()
    {
        ApiTuning tuning = impatientTuning();
        tuning.wholeAnswerTimeout = 400ms;
        tuning.retry.maxAttempts = 1;
        ScriptedClient c(tuning);
        c.server.enqueue(Reply::json(200, QByteArray(10'000, ' ')).drip(1, 50ms));
        c.server.enqueue(Reply::json(200, QByteArray(10'000, ' ')).drip(150, 50ms));
        VERIFY_KIND(list(c.client), ErrorKind::Timeout);
        VERIFY_KIND(list(c.client), ErrorKind::Timeout);
    }

    void neverFollowsToAnotherOrigin()
    {
        for (const int status : {301, 302, 307, 308}) {
            ScriptedClient c;
            ScriptedServer other;
            c.server.enqueue(redirect(status, other.baseUrl()));
            const auto page = list(c.client);
            VERIFY_KIND(page, ErrorKind::Protocol);
            QCOMPARE(page.error().httpStatus, status);
            QCOMPARE(other.connectionCount(), 0);
        }
    }

    void followsWithinTheOriginAndBounded()
    {
        ScriptedClient c;
        QUrl target = c.server.origin();
        target.setPath(QStringLiteral("/elsewhere"));
        c.server.enqueue(redirect(308, target));
        c.server.enqueue(Reply::json(200, OnePage));
        VERIFY_OK(list(c.client));
        QCOMPARE(c.server.request(1).target, "/elsewhere");
        QCOMPARE(c.server.request(1).field("x-api-key"), TestKey.toLatin1());

        c.server.setHandler([target](const RecordedRequest &) { return redirect(307, target); });
        VERIFY_KIND(list(c.client), ErrorKind::Protocol);
        QCOMPARE(c.server.requestCount(), 2 + 4);
    }

    void neverFollowsADeletion()
    {
        ScriptedClient c;
        c.server.enqueue(redirect(307, c.server.baseUrl()));
        VERIFY_KIND(outcomeOf(c.client.deleteAsset(AssetId(QStringLiteral("a")), false)),
                    ErrorKind::Protocol);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void seesACaptivePortal()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::html(200, "<html>Please sign in</html>"));
        const auto page = list(c.client);
        VERIFY_KIND(page, ErrorKind::Protocol);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void saysThatAProxyIsInTheWay()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) {
            return Reply::html(407, "<html>").field("Proxy-Authenticate", "Basic realm=\"x\"");
        });
        const auto page = list(c.client);
        VERIFY_KIND(page, ErrorKind::Unreachable);
        QVERIFY(page.error().message.contains(QLatin1String("proxy")));
    }

    void takesARefusalAsTheAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](int status, const char *body, ErrorKind kind) {
            QTest::addRow("%d", status) << status << QByteArray(body) << kind;
        };
        row(400, R"({"code":"parameter_invalid","message":"page must be positive"})",
            ErrorKind::InvalidRequest);
        row(401, R"({"code":"api_key_invalid"})", ErrorKind::KeyRejected);
        row(403, "", ErrorKind::Forbidden);
        row(404, "<html>nginx</html>", ErrorKind::NotFound);
        row(409, "", ErrorKind::Conflict);
    }

    void takesARefusalAsTheAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        ScriptedClient c;
        c.server.setHandler([&](const RecordedRequest &) {
            return Reply::json(status, body).field("WWW-Authenticate", "Basic realm=\"x\"");
        });
        const auto page = list(c.client);
        VERIFY_KIND(page, kind);
        QCOMPARE(page.error().httpStatus, status);
        QCOMPARE(c.server.requestCount(), 1);
        VERIFY_KIND(outcomeOf(c.client.deleteAsset(AssetId(QStringLiteral("a")), true)), kind);
        QCOMPARE(c.server.requestCount(), 2);
    }

    void retriesAfter429WithServerDelay()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::empty(429).field("Retry-After", "1"));
        c.server.enqueue(Reply::json(200, OnePage));
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(list(c.client));
        QVERIFY(timer.elapsed() >= 1000);
    }

    void retriesAfter429WithADate()
    {
        // Of a platform whose clock is years off ours, but which says so.
        ScriptedClient c;
        c.server.enqueue(Reply::empty(429)
                                 .field("Date", "Thu, 15 Jan 2015 12:00:00 GMT")
                                 .field("Retry-After", "Thu, 15 Jan 2015 12:00:01 GMT"));
        c.server.enqueue(Reply::json(200, OnePage));
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(list(c.client));
        QVERIFY(timer.elapsed() >= 1000);
    }

    void retriesAfter429WithoutDelay()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::empty(429));
        c.server.enqueue(Reply::json(200, OnePage));
        VERIFY_OK(list(c.client));
        QCOMPARE(c.server.requestCount(), 2);
    }

    void leavesAnAbsurdDelayToTheCaller()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::empty(429).field("Retry-After", "999999999999"));
        const auto page = list(c.client);
        VERIFY_KIND(page, ErrorKind::RateLimited);
        QVERIFY(page.error().retryAfter == MaxRetryAfter);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void retriesServerFaultsThreeTimesInAll_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void retriesServerFaultsThreeTimesInAll()
    {
        QFETCH(int, status);
        ScriptedClient c;
        c.server.setHandler([status](const RecordedRequest &) {
            return Reply::html(status, "<html><h1>Bad Gateway</h1></html>");
        });
        const auto page = list(c.client);
        VERIFY_KIND(page, ErrorKind::Server);
        QVERIFY(!page.error().details().contains(QLatin1String("<")));
        QCOMPARE(c.server.requestCount(), 3);
    }

    void repeatsNoDeletionByItself()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::empty(503); });
        VERIFY_KIND(outcomeOf(c.client.deleteAsset(AssetId(QStringLiteral("a")), true)),
                    ErrorKind::Server);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void takesNoAnswerForAnEmptyList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"data\":[{\"_id\":\"a");
        QTest::newRow("no data") << QByteArray("{}");
        QTest::newRow("wrong type") << QByteArray(R"({"data":[{"_id":"a","size":"big"}]})");
        QTest::newRow("deep") << QByteArray(R"({"data":)" + QByteArray(5000, '['));
    }

    void takesNoAnswerForAnEmptyList()
    {
        QFETCH(QByteArray, body);
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, body).field("X-Request-Id", "r-7"));
        const auto page = list(c.client);
        VERIFY_KIND(page, ErrorKind::Protocol);
        QCOMPARE(page.error().httpStatus, 200);
        QCOMPARE(page.error().requestId, QStringLiteral("r-7"));
        QCOMPARE(c.server.requestCount(), 1);
    }

    void stopsAHugeAnswer()
    {
        ApiTuning tuning = quickTuning();
        tuning.maxAnswerBytes = 100'000;
        ScriptedClient c(tuning);
        c.server.enqueue(Reply::json(200, QByteArray(5'000'000, ' ')));
        VERIFY_KIND(list(c.client), ErrorKind::Protocol);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void saysProtocolWhenItIsNoHttp()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::raw("SSH-2.0-x\r\n"); });
        const auto page = list(c.client);
        QVERIFY(!page.ok());
        QVERIFY(page.error().kind == ErrorKind::Protocol ||
                page.error().kind == ErrorKind::ConnectionLost);
    }
};

REELDECK_TEST(TestApiClientFaults)
#include "tst_apiclient_faults.moc"

// Requests with a body, one after the other: when they share a connection, and when they must not.

#include "clientfixture.h"

#include "api/http/networkpool.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

constexpr int SmallVideo = 200'000;
} // namespace

/// What was given back may be used again after this.
void rest()
{
    QElapsedTimer since;
    since.start();
    (void)QTest::qWaitFor([&since] { return since.hasExpired(2 * NetworkPool::MinRestMs); });
}

/// Connections of requests with a body: kept, closed and never shared by two at once.
class TestNetworkPool : public QObject
{
    Q_OBJECT

private slots:
    void oneAfterTheOtherGoOverOneConnection()
    {
        ScriptedClient c;
        for (int i = 0; i < 5; ++i) {
            c.server.enqueue(Reply::json(201, Created));
            auto *job = uploadVideo(c.client, SmallVideo);
            QSignalSpy bodySent(job, &CreateAssetCall::bodySent);
            VERIFY_OK(outcomeOf(job));
            QCOMPARE(bodySent.size(), 1);
            QVERIFY(c.server.request(i).body.size() > SmallVideo);
            rest();
        }
        QCOMPARE(c.server.connectionCount(), 1);
    }

    void thoseAtOnceHaveTheirOwn()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::json(201, Created); });
        for (int round = 0; round < 3; ++round) {
            CreateAssetCall *first = uploadVideo(c.client, SmallVideo);
            const ResultSpy firstEnds(first);
            VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
            QTRY_COMPARE(firstEnds.size(), 1);
            rest();
        }
        QCOMPARE(c.server.requestCount(), 6);
        QCOMPARE(c.server.connectionCount(), 2);
    }

    void anotherBeginsAnew_data()
    {
        QTest::addColumn<Reply>("first");
        QTest::newRow("the answer said close")
                << Reply::json(201, Created).field("Connection", "close").thenClose();
        QTest::newRow("said close and something else")
                << Reply::json(201, Created).field("connection", "foo, Close");
        QTest::newRow("closed without a word") << Reply::json(201, Created).thenClose();
        QTest::newRow("an old server")
                << Reply::raw("HTTP/1.0 201 Created\r\nContent-Length: " +
                              QByteArray::number(Created.size()) + "\r\n\r\n" + Created);
        QTest::newRow("the answer ended with the connection")
                << Reply::raw("HTTP/1.1 201 Created\r\n\r\n" + Created);
        // The next request would take what is left for its answer.
        QTest::newRow("more came than was asked for")
                << Reply::json(201, Created + "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}")
                           .field("Content-Length", QByteArray::number(Created.size()));
        QTest::newRow("refused") << Reply::json(400, R"({"code":"x","message":"No."})");
        QTest::newRow("busy") << Reply::json(503, "{}");
    }

    void anotherBeginsAnew()
    {
        QFETCH(Reply, first);
        ScriptedClient c;
        c.server.enqueue(first);
        (void)outcomeOf(uploadVideo(c.client, SmallVideo));
        rest();
        c.server.enqueue(Reply::json(201, Created));
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        QCOMPARE(c.server.requestCount(), 2);
        QCOMPARE(c.server.connectionCount(), 2);
        QCOMPARE(c.server.request(1).connection, 2);
    }

    void whatComesUnaskedIsNoAnswer()
    {
        // As servers do that tell an idle client that they hang up.
        ScriptedClient c;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QList<QTcpSocket *> sockets;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            auto *socket = server.nextPendingConnection();
            sockets << socket;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().endsWith("--\r\n"))
                    socket->write("HTTP/1.1 201 Created\r\nContent-Length: " +
                                  QByteArray::number(Created.size()) + "\r\n\r\n" + Created);
            });
        });
        QUrl url(QStringLiteral("http://127.0.0.1/v1.3"));
        url.setPort(server.serverPort());
        ApiClient client({url, TestKey}, nullptr, quickTuning());
        VERIFY_OK(outcomeOf(uploadVideo(client, SmallVideo)));
        sockets.first()->write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        sockets.first()->flush();
        // Until it was read; closing is the answer to it.
        QTRY_COMPARE(sockets.first()->state(), QAbstractSocket::UnconnectedState);
        VERIFY_OK(outcomeOf(uploadVideo(client, SmallVideo)));
        QCOMPARE(sockets.size(), 2);
        server.close();
        qDeleteAll(sockets);
    }

    void theyAreNotKeptForLong()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::json(201, Created); });
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        QCOMPARE(c.client.findChildren<OnceNetwork *>().size(), 1);
        QTRY_COMPARE(c.client.findChildren<OnceNetwork *>().size(), 0);
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        QCOMPARE(c.server.connectionCount(), 2);
    }

    void afterAChangeOfNetworkNoneIsUsed()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &) { return Reply::json(201, Created); });
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        c.client.dropConnections();
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        QCOMPARE(c.server.connectionCount(), 2);
    }

    void aRequestThatIsLostOnAKeptOneIsNotSentAgain_data()
    {
        QTest::addColumn<Reply>("end");
        QTest::newRow("reset at the first byte") << Reply::hang().resetAtBodyByte(1);
        QTest::newRow("reset in the middle") << Reply::hang().resetAtBodyByte(SmallVideo / 2);
        QTest::newRow("reset after the whole") << Reply::reset();
        QTest::newRow("closed after the whole") << Reply::raw({});
        QTest::newRow("closed before the body") << Reply::raw({}).beforeBody();
    }

    void aRequestThatIsLostOnAKeptOneIsNotSentAgain()
    {
        QFETCH(Reply, end);
        ScriptedClient c;
        c.server.enqueue(Reply::json(201, Created));
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        rest();
        c.server.enqueue(end);
        const auto asset = outcomeOf(uploadVideo(c.client, SmallVideo));
        VERIFY_KIND(asset, ErrorKind::ConnectionLost);
        QVERIFY(mayHaveBeenCarriedOut(asset.error()));
        QCOMPARE(c.server.requestCount(), 2);
        QCOMPARE(c.server.request(1).connection, 1);
        rest();
        c.server.enqueue(Reply::json(201, Created));
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        QCOMPARE(c.server.requestCount(), 3);
        QVERIFY(c.server.request(2).connection != 1);
    }

    void aServerThatHangsUpJustAsTheNextGoesOut()
    {
        // Whatever the moment: each upload is whole on the wire at most once, and one that is not
        // known to be there is said to be.
        ScriptedClient c;
        QHash<QByteArray, int> seen;
        int count = 0;
        c.server.setBodyHandler([&](const RecordedRequest &request) {
            const qsizetype at = request.body.indexOf("filename=\"");
            ++seen[request.body.mid(at + 10, 4)];
            return Reply::json(201, Created).closeIn(count % 24 * 500us);
        });
        c.server.setHandler([](const RecordedRequest &) { return Reply::json(201, Created); });
        int lost = 0;
        for (; count < 240; ++count) {
            auto device = std::make_unique<QBuffer>();
            device->setData(QByteArray(count % 2 ? 1000 : SmallVideo, 'v'));
            device->open(QIODevice::ReadOnly);
            UploadRequest request;
            request.path = QStringLiteral("/v/%1.mp4").arg(count, 4, 10, QLatin1Char('0'));
            const auto asset = outcomeOf(c.client.createAsset(request, std::move(device)));
            const int whole = seen.value(QByteArray::number(count).rightJustified(4, '0'));
            if (!asset.ok()) {
                ++lost;
                QVERIFY(mayHaveBeenCarriedOut(asset.error()));
            } else {
                QCOMPARE(whole, 1);
            }
            QVERIFY(whole <= 1);
            rest();
        }
        qInfo("%d of %d were lost, %d connections", lost, count, c.server.connectionCount());
    }

    void anEarlyAnswerLeavesNoConnection()
    {
        // The rest of the body would be read as the next request.
        ScriptedClient c(impatientTuning());
        c.server.enqueue(Reply::json(201, Created).beforeBody().stopReading(1000).thenClose());
        (void)outcomeOf(uploadVideo(c.client, 50'000'000));
        c.server.enqueue(Reply::json(201, Created));
        VERIFY_OK(outcomeOf(uploadVideo(c.client, SmallVideo)));
        QCOMPARE(c.server.connectionCount(), 2);
    }
};

REELDECK_TEST(TestNetworkPool)
#include "tst_networkpool.moc"

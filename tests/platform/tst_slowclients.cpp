#include "runningplatform.h"
#include "testmedia.h"

#include "platform/http/guardedstream.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace std::chrono_literals;

using namespace reeldeck;
using namespace reeldeck::platform;

/// Clients that hold connections without doing anything with them.
class TestSlowClients : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_platform.stop(); }
    void drippingHeadIs408();
    void stalledBodyIs408AndLeavesNothing();
    void drippingBodyIs408();
    void silentConnectionsAreClosed();
    void silentConnectionsDontKeepOthersOut();
    void halfOpenHeadsAreInNobodysWay();
    void strangersGoBeforeThoseWhoWereAnswered();
    void readerThatNeverReadsIsGivenUp();

private:
    void connectTo(QTcpSocket *socket) const;
    static QByteArray uploadHead(qint64 length);
    static QByteArray everythingFrom(QTcpSocket *socket);

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestSlowClients::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.connection.head = 600ms;
    m_options.connection.keepAlive = 400ms;
    m_options.connection.idle = 500ms;
    m_options.connection.rateGrace = 600ms;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

void TestSlowClients::connectTo(QTcpSocket *socket) const
{
    socket->connectToHost(QStringLiteral("127.0.0.1"), m_platform.port());
    QVERIFY(socket->waitForConnected());
}

QByteArray TestSlowClients::uploadHead(qint64 length)
{
    return "POST /v1.3/assets HTTP/1.1\r\nHost: a\r\nx-api-key: " +
           QByteArray(RunningPlatform::Key) +
           "\r\nContent-Type: multipart/form-data; boundary=BOUNDARY\r\nContent-Length: " +
           QByteArray::number(length) + "\r\n\r\n";
}

/// What arrives until the other side closes; a failure when it doesn't.
QByteArray TestSlowClients::everythingFrom(QTcpSocket *socket)
{
    QByteArray all;
    const bool closed = QTest::qWaitFor(
            [&] {
                all += socket->readAll();
                return socket->state() == QAbstractSocket::UnconnectedState;
            },
            8000);
    return closed ? all + socket->readAll() : QByteArray("still open");
}

void TestSlowClients::drippingHeadIs408()
{
    QTcpSocket socket;
    connectTo(&socket);
    QTimer drip;
    connect(&drip, &QTimer::timeout, &socket, [&] {
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.write("a");
    });
    socket.write("GET / HTTP/1.1\r\nA: ");
    drip.start(50);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    drip.stop();
    QVERIFY(everythingFrom(&socket).startsWith("HTTP/1.1 408"));
}

void TestSlowClients::stalledBodyIs408AndLeavesNothing()
{
    const std::pair<QByteArray, QByteArray> file{"i.png", testmedia::image()};
    const QByteArray body = formBody({{"method", "direct"}}, &file);
    QTcpSocket socket;
    connectTo(&socket);
    socket.write(uploadHead(body.size()) + body.left(body.size() / 2));
    const QByteArray answer = everythingFrom(&socket);
    QVERIFY2(answer.startsWith("HTTP/1.1 408"), answer.constData());
    QVERIFY(answer.contains("request_timeout"));
    QCOMPARE(QDir(m_dir->filePath(QStringLiteral("incoming"))).entryList(QDir::Files).size(), 0);
    QCOMPARE(QDir(m_dir->filePath(QStringLiteral("objects"))).entryList(QDir::Files).size(), 0);
}

void TestSlowClients::drippingBodyIs408()
{
    // Never silent for long, but below the lowest rate.
    QTcpSocket socket;
    connectTo(&socket);
    QTimer drip;
    connect(&drip, &QTimer::timeout, &socket, [&] {
        if (socket.state() == QAbstractSocket::ConnectedState)
            socket.write("x");
    });
    socket.write(uploadHead(100'000) + "--BOUNDARY\r\n");
    drip.start(50);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    drip.stop();
    QVERIFY(everythingFrom(&socket).startsWith("HTTP/1.1 408"));
}

void TestSlowClients::silentConnectionsAreClosed()
{
    QTcpSocket never;
    connectTo(&never);
    QTcpSocket once;
    connectTo(&once);
    once.write("GET /v1.3/assets HTTP/1.1\r\nHost: a\r\nx-api-key: " +
               QByteArray(RunningPlatform::Key) + "\r\n\r\n");
    QVERIFY(everythingFrom(&never).isEmpty());
    const QByteArray answer = everythingFrom(&once);
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(!answer.contains("408"));
}

void TestSlowClients::silentConnectionsDontKeepOthersOut()
{
    m_platform.stop();
    m_options.limits.maxConnections = 4;
    m_options.connection = {};
    m_options.connection.head = 1s;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QTcpSocket sockets[8];
    for (QTcpSocket &socket : sockets) {
        connectTo(&socket);
        socket.write(&socket - sockets < 4 ? "" : "GET /v1.3");
        socket.flush();
    }
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m_platform.get(QStringLiteral("/assets")).status, 200);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

void TestSlowClients::halfOpenHeadsAreInNobodysWay()
{
    m_platform.stop();
    m_options.connection = {};
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 400; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        connectTo(sockets.back().get());
        sockets.back()->write(i % 2 == 0 ? "GET /v1.3/assets HTTP/1.1\r\nHo"
                                         : "POST /v1.3/assets HTTP/1.1\r\nHost: a\r\n"
                                           "Content-Length: 9\r\n\r\n");
        sockets.back()->flush();
    }
    // A head may take 15 s; nobody waits for one.
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_platform.get(QStringLiteral("/assets")).status, 200);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestSlowClients::strangersGoBeforeThoseWhoWereAnswered()
{
    m_platform.stop();
    m_options.limits.maxConnections = 4;
    m_options.connection = {};
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QByteArray request = "GET /v1.3/assets HTTP/1.1\r\nHost: a\r\nx-api-key: " +
                               QByteArray(RunningPlatform::Key) + "\r\n\r\n";
    QTcpSocket client;
    connectTo(&client);
    const auto isAnswered = [&] {
        client.readAll();
        client.write(request);
        return QTest::qWaitFor([&] { return client.bytesAvailable() > 0; }, 10'000);
    };
    QVERIFY(isAnswered());
    QTcpSocket strangers[30];
    for (QTcpSocket &stranger : strangers) {
        connectTo(&stranger);
        stranger.write("GET");
        stranger.flush();
    }
    // All but eight are turned out, and the client isn't.
    const auto open = [&] {
        return std::count_if(std::begin(strangers), std::end(strangers), [](const auto &stranger) {
            return stranger.state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_VERIFY(open() < 9);
    QVERIFY(isAnswered());
}

void TestSlowClients::readerThatNeverReadsIsGivenUp()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    GuardedStream stream(ends[0], m_options.connection);
    QVERIFY(stream.write("some words"));
    QVERIFY(!stream.write(std::string(8 << 20, 'x')));
    ::close(ends[0]);
    ::close(ends[1]);
}

REELDECK_TEST(TestSlowClients)
#include "tst_slowclients.moc"

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

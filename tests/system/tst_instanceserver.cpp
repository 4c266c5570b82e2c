#include "system/handover.h"
#include "system/instanceserver.h"

#include "support/testprogram.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace reeldeck;
using namespace std::chrono_literals;

namespace reeldeck::tests {

/// A client that may send anything.
class RawClient
{
public:
    explicit RawClient(const QString &path) { m_socket.connectToServer(path); }
    void send(const QByteArray &data)
    {
        m_socket.write(data);
        m_socket.flush();
    }
    /// All that came until now.
    const QByteArray &received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    bool isClosed() const { return m_socket.state() == QLocalSocket::UnconnectedState; }

private:
    QLocalSocket m_socket;
    QByteArray m_received;
};

} // namespace reeldeck::tests

using namespace reeldeck::tests;

/// The socket of the open window, and those who come to it with good and with bad intent.
class TestInstanceServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesARequest();
    void greetsOnceItServes();
    void hostileClientsAreClosed_data();
    void hostileClientsAreClosed();
    void dribblesAreTaken();
    void whoSendsNothingIsClosed();
    void connectionsAreBounded();
    void onlyItsUserCanReachIt();
    void aSocketLeftBehindIsTakenOver();
    void handsOver();
    void aRefusalIsToldInItsWords();
    void aSilentWindowIsToldOf();
    void whatAnswersOddlyIsToldOf();
    void aDyingWindowIsFollowed();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("s")); }
    void lockFolder();
    HandOver::Patience quick() const { return {300ms, 600ms}; }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<InstanceServer> m_server;
    std::unique_ptr<QSignalSpy> m_requests;
    FolderLock m_lock;
};

void TestInstanceServer::init()
{
    qRegisterMetaType<LaunchRequest>();
    m_requests.reset();
    m_server.reset();
    m_lock.release();
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<InstanceServer>(nullptr, 1000ms);
    m_requests = std::make_unique<QSignalSpy>(m_server.get(), &InstanceServer::requested);
    QVERIFY2(m_server->listen(path()), qPrintable(m_server->errorString()));
}

void TestInstanceServer::lockFolder()
{
    QCOMPARE(m_lock.take(m_dir->path()), FolderLock::State::Held);
    m_lock.describe({QCoreApplication::applicationPid(), QSysInfo::machineHostName(), path()});
}

void TestInstanceServer::takesARequest()
{
    m_server->serve();
    RawClient client(path());
    QTRY_COMPARE(client.received(), QByteArray("reeldeck 1\n"));
    client.send(instancewire::framed(R"({"uploads":["/a.mp4"]})"));
    QTRY_COMPARE(client.received(), QByteArray("reeldeck 1\nok\n"));
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(m_requests->size(), 1);
    QCOMPARE(m_requests->first().first().value<LaunchRequest>().uploads,
             QStringList{QStringLiteral("/a.mp4")});
}

void TestInstanceServer::greetsOnceItServes()
{
    RawClient early(path());
    early.send(instancewire::framed("{}")); // before it was greeted
    QCoreApplication::processEvents();
    QCOMPARE(early.received(), QByteArray());
    QCOMPARE(m_requests->size(), 0);
    m_server->serve();
    QTRY_COMPARE(early.received(), QByteArray("reeldeck 1\nok\n"));
    QCOMPARE(m_requests->size(), 1);
}

void TestInstanceServer::hostileClientsAreClosed_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a length beyond all bounds") << QByteArray("\xff\xff\xff\xff");
    QTest::newRow("a length just beyond") << QByteArray("\x01\x00\x00\x01", 4);
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("no length, no content") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("no JSON") << instancewire::framed("rubbish");
    QTest::newRow("a bad request") << instancewire::framed(R"({"action":"format-disk"})");
}

void TestInstanceServer::hostileClientsAreClosed()
{
    QFETCH(QByteArray, sent);
    m_server->serve();
    RawClient client(path());
    QTRY_VERIFY(!client.received().isEmpty());
    client.send(sent);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.received().contains("ok\n"));
    QCOMPARE(m_requests->size(), 0);
}

void TestInstanceServer::dribblesAreTaken()
{
    m_server->serve();
    RawClient client(path());
    QTRY_VERIFY(!client.received().isEmpty());
    const QByteArray message = instancewire::framed(R"({"uploads":["/a.mp4"]})");
    for (const char byte : message) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_requests->size(), 1);
}

void TestInstanceServer::whoSendsNothingIsClosed()
{
    m_server->serve();
    RawClient client(path());
    QTRY_VERIFY(!client.received().isEmpty());
    client.send("\0\0");
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(m_requests->size(), 0);
}

void TestInstanceServer::connectionsAreBounded()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < InstanceServer::MaxConnections + 5; ++i)
        clients.push_back(std::make_unique<RawClient>(path()));
    const auto closed = [&clients] {
        return std::count_if(clients.cbegin(), clients.cend(),
                             [](const auto &client) { return client->isClosed(); });
    };
    QTRY_COMPARE(closed(), 5);
    clients.clear();
    m_server->serve();
    // Once they have gone there is room again.
    const auto isHeard = [this] {
        RawClient late(path());
        return QTest::qWaitFor([&late] { return !late.received().isEmpty() || late.isClosed(); }) &&
               !late.received().isEmpty();
    };
    QTRY_VERIFY(isHeard());
}

void TestInstanceServer::onlyItsUserCanReachIt()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(path()).permissions() & others) == QFile::Permissions());
}

void TestInstanceServer::aSocketLeftBehindIsTakenOver()
{
    InstanceServer next;
    QVERIFY(next.listen(path())); // as after a crash
    next.serve();
    RawClient client(path());
    QTRY_VERIFY(!client.received().isEmpty());
}

void TestInstanceServer::handsOver()
{
    lockFolder();
    m_server->serve();
    LaunchRequest request;
    request.uploads = {QStringLiteral("/a.mp4")};
    HandOver handOver(m_dir->path(), request);
    QSignalSpy handedOver(&handOver, &HandOver::handedOver);
    handOver.start();
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(m_requests->size(), 1);
    QVERIFY(m_requests->first().first().value<LaunchRequest>() == request);
}

void TestInstanceServer::aRefusalIsToldInItsWords()
{
    lockFolder();
    m_server->serve();
    LaunchRequest request;
    request.uploads = {QStringLiteral("relative.mp4")};
    HandOver handOver(m_dir->path(), request);
    QSignalSpy failed(&handOver, &HandOver::failed);
    handOver.start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(QLatin1String("absolute")));
}

void TestInstanceServer::aSilentWindowIsToldOf()
{
    lockFolder(); // and never serves
    HandOver handOver(m_dir->path(), {}, quick());
    QSignalSpy failed(&handOver, &HandOver::failed);
    handOver.start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(
            QLatin1String("does not answer")));
    QCOMPARE(handOver.silentProcess(), QCoreApplication::applicationPid());
    // Nothing of it arrives later, when the window is itself again.
    m_server->serve();
    RawClient client(path());
    QTRY_VERIFY(!client.received().isEmpty());
    QCOMPARE(m_requests->size(), 0);
}

void TestInstanceServer::whatAnswersOddlyIsToldOf()
{
    lockFolder();
    m_server->close();
    QLocalServer other;
    QVERIFY(other.listen(path()));
    connect(&other, &QLocalServer::newConnection, &other,
            [&other] { other.nextPendingConnection()->write("reeldeck 2\n"); });
    HandOver handOver(m_dir->path(), {}, quick());
    QSignalSpy failed(&handOver, &HandOver::failed);
    handOver.start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(
            QLatin1String("another version")));
}

void TestInstanceServer::aDyingWindowIsFollowed()
{
    lockFolder();
    HandOver handOver(m_dir->path(), {});
    QSignalSpy first(&handOver, &HandOver::becameFirst);
    handOver.start();
    QCoreApplication::processEvents();
    m_server->close();
    m_lock.release();
    QTRY_COMPARE(first.size(), 1);
    QCOMPARE(handOver.takeLock().state(), FolderLock::State::Held);
}

REELDECK_TEST(TestInstanceServer)
#include "tst_instanceserver.moc"

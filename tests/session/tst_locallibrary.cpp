#include "api/calls/apiclient.h"
#include "session/locallibrary.h"
#include "support/resultspy.h"
#include "support/testprogram.h"
#include "uploads/queue/uploadqueue.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The local library as a process: its key, its address after a crash, why it cannot start.
class TestLocalLibrary : public QObject
{
    Q_OBJECT

private slots:
    void servesWithAKeyOfItsOwn();
    void startsAgainAtTheSameAddressAfterACrash();
    void itsOwnDesktopIsNotLimited();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void stopsAlsoWhenNoneRuns();

private:
    static QString program() { return QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"); }
};

void TestLocalLibrary::servesWithAKeyOfItsOwn()
{
    const QTemporaryDir folder;
    LocalLibrary library(program());
    QSignalSpy started(&library, &LocalLibrary::started);
    library.start(folder.path());
    QVERIFY(started.wait(20000));
    const ApiEndpoint endpoint = *library.endpoint();
    QVERIFY(endpoint.apiKey.size() >= 32);

    ApiClient client(endpoint);
    const ResultSpy good(client.checkKey());
    QTRY_COMPARE(good.size(), 1);
    QVERIFY(good.first().ok());
    ApiClient stranger({endpoint.baseUrl, QStringLiteral("another-key")});
    const ResultSpy bad(stranger.checkKey());
    QTRY_COMPARE(bad.size(), 1);
    QVERIFY(bad.first().error().kind == ErrorKind::KeyRejected);

    // Nobody else can read the key: it is no argument of the process.
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(library.processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QVERIFY(!arguments.readAll().contains(endpoint.apiKey.toUtf8()));

    QSignalSpy stopped(&library, &LocalLibrary::stopped);
    library.stop();
    QVERIFY(stopped.wait(10000));
    QVERIFY(!library.endpoint());
}

void TestLocalLibrary::itsOwnDesktopIsNotLimited()
{
    const QTemporaryDir folder;
    LocalLibrary library(program());
    QSignalSpy started(&library, &LocalLibrary::started);
    library.start(folder.filePath(QStringLiteral("library")));
    QVERIFY(started.wait(20000));
    constexpr int minuteOfOthers = 60;
    QImage picture(64, 64, QImage::Format_RGB32);
    QList<UploadRequest> requests;
    for (int i = 0; i < 2 * minuteOfOthers + 5; ++i) { // A minute may begin meanwhile.
        picture.fill(QColor(i, 0, 0));
        UploadRequest request;
        request.path = folder.filePath(QStringLiteral("%1.png").arg(i));
        QVERIFY(picture.save(request.path));
        requests << request;
    }
    UploadQueue queue;
    QSignalSpy created(&queue, &UploadQueue::assetCreated);
    queue.setEndpoint(*library.endpoint());
    queue.enqueue(requests);
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), requests.size(), 55'000);
    QSignalSpy stopped(&library, &LocalLibrary::stopped);
    library.stop();
    QVERIFY(stopped.wait(10000));
}

void TestLocalLibrary::startsAgainAtTheSameAddressAfterACrash()
{
    const QTemporaryDir folder;
    LocalLibrary library(program());
    QSignalSpy started(&library, &LocalLibrary::started);
    library.start(folder.path());
    QVERIFY(started.wait(20000));
    const ApiEndpoint before = *library.endpoint();
    ::kill(pid_t(library.processId()), SIGKILL);
    QVERIFY(started.wait(20000));
    QVERIFY(*library.endpoint() == before);
    QSignalSpy stopped(&library, &LocalLibrary::stopped);
    library.stop();
    QVERIFY(stopped.wait(10000));
}

void TestLocalLibrary::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("named");
    QTest::newRow("no such program") << "/nowhere/reeldeck-platform"
                                     << "/tmp"
                                     << "reeldeck-platform";
    QTest::newRow("a program of another sort") << "/bin/true"
                                               << "/tmp"
                                               << "local library";
    QTest::newRow("a folder that can't be") << program() << "/proc/reeldeck"
                                            << "/proc/reeldeck";
}

void TestLocalLibrary::saysWhyItCannotStart()
{
    QFETCH(QString, program);
    QFETCH(QString, folder);
    QFETCH(QString, named);
    LocalLibrary library(program);
    QSignalSpy failed(&library, &LocalLibrary::failed);
    library.start(folder);
    QVERIFY(failed.count() > 0 || failed.wait(20000));
    QCOMPARE(failed.count(), 1);
    const QString message = failed.at(0).at(0).value<Error>().message;
    QVERIFY2(message.contains(named), qPrintable(message));
}

void TestLocalLibrary::stopsAlsoWhenNoneRuns()
{
    LocalLibrary library(program());
    QSignalSpy stopped(&library, &LocalLibrary::stopped);
    library.stop();
    QVERIFY(stopped.wait());
}

REELDECK_TEST(TestLocalLibrary)
#include "tst_locallibrary.moc"

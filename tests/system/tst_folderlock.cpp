#include "system/folderlock.h"

#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// The lock of a data folder, within one process: flock() belongs to the open file, so that two
/// objects exclude each other as two processes do.
class TestFolderLock : public QObject
{
    Q_OBJECT

private slots:
    void oneHasIt();
    void aLinkToTheFolderIsTheFolder();
    void noFolderIsFree();
    void whatIsNoLockFileIsUnusable();
    void tellsWhoHasIt();
    void movesWithItsLock();
};

void TestFolderLock::oneHasIt()
{
    const QTemporaryDir folder;
    FolderLock first;
    FolderLock second;
    QCOMPARE(first.take(folder.path()), FolderLock::State::Held);
    QCOMPARE(second.take(folder.path()), FolderLock::State::Taken);
    first.release();
    QCOMPARE(second.take(folder.path()), FolderLock::State::Held);
    QCOMPARE(first.take(folder.path()), FolderLock::State::Taken);
}

void TestFolderLock::aLinkToTheFolderIsTheFolder()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder.path(), link));
    FolderLock first;
    FolderLock second;
    QCOMPARE(first.take(folder.path()), FolderLock::State::Held);
    QCOMPARE(second.take(link), FolderLock::State::Taken);
}

void TestFolderLock::noFolderIsFree()
{
    const QTemporaryDir folder;
    FolderLock lock;
    QCOMPARE(lock.take(folder.filePath(QStringLiteral("gone"))), FolderLock::State::Free);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("gone"))));
}

void TestFolderLock::whatIsNoLockFileIsUnusable()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("instance.lock"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("victim")), file));
    FolderLock lock;
    QCOMPARE(lock.take(folder.path()), FolderLock::State::Unusable);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("victim"))));
}

void TestFolderLock::tellsWhoHasIt()
{
    const QTemporaryDir folder;
    FolderLock first;
    FolderLock second;
    QCOMPARE(first.take(folder.path()), FolderLock::State::Held);
    QCOMPARE(second.take(folder.path()), FolderLock::State::Taken);
    QVERIFY(!second.holder());
    first.describe({4711, QStringLiteral("here"), QStringLiteral("/run/a.socket")});
    const std::optional<LockHolder> holder = second.holder();
    QVERIFY(holder);
    QCOMPARE(holder->processId, 4711);
    QCOMPARE(holder->host, QStringLiteral("here"));
    QCOMPARE(holder->socketPath, QStringLiteral("/run/a.socket"));
    // The next holder is not taken for the one before.
    first.release();
    QCOMPARE(first.take(folder.path()), FolderLock::State::Held);
    QVERIFY(!second.holder());
    QFile file(folder.filePath(QStringLiteral("instance.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[\"no holder\"]");
    file.close();
    QVERIFY(!second.holder());
}

void TestFolderLock::movesWithItsLock()
{
    const QTemporaryDir folder;
    FolderLock first;
    QCOMPARE(first.take(folder.path()), FolderLock::State::Held);
    FolderLock second(std::move(first));
    QCOMPARE(second.state(), FolderLock::State::Held);
    QCOMPARE(second.folder(), folder.path());
    FolderLock third;
    QCOMPARE(third.take(folder.path()), FolderLock::State::Taken);
    second.release();
    QCOMPARE(third.take(folder.path()), FolderLock::State::Held);
}

REELDECK_TEST(TestFolderLock)
#include "tst_folderlock.moc"

#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <mutex>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What fsync() and rename() were called for, in order, and which call fails.
struct DiskCalls
{
    std::mutex mutex;
    QStringList calls; ///< "sync incoming", "rename", "sync objects".
    QString failing;   ///< A call by those words; empty: none.
    bool isWatching = false;

    /// False: the call is to fail.
    bool take(const QString &call)
    {
        const std::lock_guard lock(mutex);
        if (!isWatching)
            return true;
        calls << call;
        return call != failing;
    }
};

DiskCalls &diskCalls()
{
    static DiskCalls calls;
    return calls;
}

QString folderOf(int descriptor)
{
    const QFileInfo file(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
    const QFileInfo target(file.symLinkTarget());
    return target.isDir() ? target.fileName() : target.dir().dirName();
}

} // namespace

/// Stands in the place of the C library's for this program: the platform in it calls this one.
extern "C" int fsync(int descriptor)
{
    const int synced = int(::syscall(SYS_fsync, descriptor));
    if (!diskCalls().take(QStringLiteral("sync ") + folderOf(descriptor))) {
        errno = EIO;
        return -1;
    }
    return synced;
}

extern "C" int rename(const char *from, const char *to) noexcept
{
    if (!diskCalls().take(QStringLiteral("rename"))) {
        errno = EIO;
        return -1;
    }
    return int(::syscall(SYS_rename, from, to));
}

/// What the platform says 201 to is on the disk: a loss of power a moment later takes nothing away.
/// Killing the program can't show that, since the kernel still has what wasn't written.
class TestDurability : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFileAndItsNameAreOnTheDiskBeforeTheAnswer();
    void whatIsNotOnTheDiskIsNotSaidToBeStored_data();
    void whatIsNotOnTheDiskIsNotSaidToBeStored();

private:
    QTemporaryDir m_dir;
    RunningPlatform m_platform;
};

void TestDurability::init()
{
    QVERIFY(m_platform.start(m_dir.path()));
    const std::lock_guard lock(diskCalls().mutex);
    diskCalls().calls.clear();
    diskCalls().failing.clear();
    diskCalls().isWatching = true;
}

void TestDurability::cleanup()
{
    {
        const std::lock_guard lock(diskCalls().mutex);
        diskCalls().isWatching = false;
    }
    m_platform.stop();
}

void TestDurability::theFileAndItsNameAreOnTheDiskBeforeTheAnswer()
{
    const HttpAnswer created = m_platform.upload("a.png", testmedia::image());
    QStringList before;
    {
        const std::lock_guard lock(diskCalls().mutex);
        before = diskCalls().calls;
    }
    QCOMPARE(created.status, 201);
    const qsizetype file = before.indexOf(QStringLiteral("sync incoming"));
    const qsizetype name = before.indexOf(QStringLiteral("rename"), file);
    const qsizetype folder = before.indexOf(QStringLiteral("sync objects"), name);
    QVERIFY2(file >= 0 && name > file && folder > name,
             qPrintable(before.join(QStringLiteral(", "))));
}

void TestDurability::whatIsNotOnTheDiskIsNotSaidToBeStored_data()
{
    QTest::addColumn<QString>("failing");
    for (const char *call : {"sync incoming", "rename", "sync objects"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestDurability::whatIsNotOnTheDiskIsNotSaidToBeStored()
{
    QFETCH(QString, failing);
    const auto total = [this] {
        return m_platform.get(QStringLiteral("/assets"))
                .json()
                .value(QLatin1String("data"))
                .toArray()
                .size();
    };
    const qsizetype before = total();
    {
        const std::lock_guard lock(diskCalls().mutex);
        diskCalls().failing = failing;
    }
    const HttpAnswer refused = m_platform.upload("a.png", testmedia::image());
    QVERIFY2(refused.status >= 500, qPrintable(QString::number(refused.status)));
    QCOMPARE(total(), before);
}

REELDECK_TEST(TestDurability)
#include "tst_durability.moc"

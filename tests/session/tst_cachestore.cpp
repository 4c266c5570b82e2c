#include "session/cachestore.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

constexpr qint64 Kilobyte = 1024;

} // namespace

/// What is kept only to be faster: its size, and that clearing it takes nothing else along.
class TestCacheStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsThereAtFirst();
    void sizesAreCounted();
    void clearingTakesNothingElse();
    void whatCantBeDeletedIsStillCounted();
    void aLinkLeadsNowhere();

private:
    void write(const QString &path, qint64 bytes);
    qint64 sizeOf(CacheStore::Kind kind);
    qint64 clear(CacheStore::Kind kind);

    std::unique_ptr<QTemporaryDir> m_dir;
    Paths m_paths;
};

void TestCacheStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const Result<Paths> paths = makePaths(m_dir->path());
    QVERIFY(paths.ok());
    m_paths = *paths;
}

void TestCacheStore::write(const QString &path, qint64 bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(QByteArray(int(bytes), 'x')), bytes);
}

qint64 TestCacheStore::sizeOf(CacheStore::Kind kind)
{
    CacheStore store(m_paths);
    QSignalSpy measured(&store, &CacheStore::measured);
    store.measure(kind);
    return measured.size() > 0 || measured.wait(Patience) ? measured.first().at(1).toLongLong()
                                                          : -1;
}

/// What is left.
qint64 TestCacheStore::clear(CacheStore::Kind kind)
{
    CacheStore store(m_paths);
    QSignalSpy measured(&store, &CacheStore::measured);
    QSignalSpy cleared(&store, &CacheStore::cleared);
    store.clear(kind);
    const bool isTold = measured.wait(Patience) && cleared.size() == 1;
    return isTold ? measured.first().at(1).toLongLong() : -1;
}

void TestCacheStore::nothingIsThereAtFirst()
{
    for (const CacheStore::Kind kind : {CacheStore::Kind::Thumbnails, CacheStore::Kind::Lists}) {
        QCOMPARE(sizeOf(kind), 0);
        QCOMPARE(clear(kind), 0);
    }
}

void TestCacheStore::sizesAreCounted()
{
    write(m_paths.cacheFolder(QStringLiteral("a")) + QStringLiteral("/1.thumb"), 3 * Kilobyte);
    write(m_paths.cacheFolder(QStringLiteral("b/c")) + QStringLiteral("/2.thumb"), Kilobyte);
    QCOMPARE(sizeOf(CacheStore::Kind::Thumbnails), 4 * Kilobyte);
    write(m_paths.localCopyFile(QStringLiteral("a")), 2 * Kilobyte);
    write(m_paths.localCopyFile(QStringLiteral("a")) + QStringLiteral("-wal"), Kilobyte);
    write(m_paths.localCopyFile(QStringLiteral("b")), 4 * Kilobyte);
    QCOMPARE(sizeOf(CacheStore::Kind::Lists), 7 * Kilobyte);
}

void TestCacheStore::clearingTakesNothingElse()
{
    const QString id = QStringLiteral("a");
    const QStringList kept{m_paths.journalFile(id), m_paths.filtersFile(id),
                           m_paths.deletionLogFile(id), m_paths.settingsFile()};
    for (const QString &path : kept)
        write(path, Kilobyte);
    write(m_paths.localCopyFile(id), Kilobyte);
    write(m_paths.localCopyFile(id) + QStringLiteral("-shm"), Kilobyte);
    const QString picture = m_paths.cacheFolder(id) + QStringLiteral("/1.thumb");
    write(picture, Kilobyte);
    QCOMPARE(clear(CacheStore::Kind::Lists), 0);
    QVERIFY(!QFile::exists(m_paths.localCopyFile(id)));
    QVERIFY(QFile::exists(picture));
    QCOMPARE(clear(CacheStore::Kind::Thumbnails), 0);
    QVERIFY(!QFile::exists(picture));
    for (const QString &path : kept)
        QVERIFY2(QFile::exists(path), qPrintable(path));
}

void TestCacheStore::whatCantBeDeletedIsStillCounted()
{
    if (::geteuid() == 0)
        QSKIP("Nothing keeps root from deleting");
    const QString folder = m_paths.cacheFolder(QStringLiteral("a"));
    write(folder + QStringLiteral("/1.thumb"), Kilobyte);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), S_IRUSR | S_IXUSR), 0);
    QCOMPARE(clear(CacheStore::Kind::Thumbnails), Kilobyte);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), S_IRWXU), 0);
}

void TestCacheStore::aLinkLeadsNowhere()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside));
    write(outside + QStringLiteral("/picture"), Kilobyte);
    const QString folder = m_paths.cacheFolder(QStringLiteral("a"));
    QVERIFY(QFile::link(outside, folder + QStringLiteral("/folder")));
    QVERIFY(QFile::link(outside + QStringLiteral("/picture"), folder + QStringLiteral("/file")));
    QCOMPARE(clear(CacheStore::Kind::Thumbnails), 0);
    QVERIFY(QFile::exists(outside + QStringLiteral("/picture")));
}

REELDECK_TEST(TestCacheStore)
#include "tst_cachestore.moc"

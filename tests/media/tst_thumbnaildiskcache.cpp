#include "media/thumbnaildiskcache.h"

#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// Pictures on disk: bounded, the oldest go first, found by asset whatever its URL is.
class TestThumbnailDiskCache : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven();
    void staysUnderItsBound();
    void theLongestUnusedGoFirst();
    void countsWhatAnEarlierRunLeft();
    void forgetsWhatIsRemoved();

private:
    static AssetId idOf(int number) { return AssetId(QStringLiteral("asset-%1").arg(number)); }
    static qint64 bytesIn(const QString &folder);
    /// The file that came to the folder last gets an age.
    static void age(const QString &folder, const QStringList &before, int minutes);
};

qint64 TestThumbnailDiskCache::bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

void TestThumbnailDiskCache::age(const QString &folder, const QStringList &before, int minutes)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (before.contains(name))
            continue;
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60 * minutes),
                                 QFileDevice::FileModificationTime));
    }
}

void TestThumbnailDiskCache::givesBackWhatItWasGiven()
{
    const QTemporaryDir folder;
    ThumbnailDiskCache cache(folder.filePath(QStringLiteral("made/when/needed")), 100'000);
    QVERIFY(!cache.read(idOf(1)));
    cache.write(idOf(1), "one");
    cache.write(idOf(2), "two");
    QCOMPARE(cache.read(idOf(1)), QByteArray("one"));
    QCOMPARE(cache.read(idOf(2)), QByteArray("two"));
}

void TestThumbnailDiskCache::staysUnderItsBound()
{
    const QTemporaryDir folder;
    ThumbnailDiskCache cache(folder.path(), 50'000);
    for (int i = 0; i < 200; ++i) {
        cache.write(idOf(i), QByteArray(1000 + i, 'x'));
        QVERIFY2(bytesIn(folder.path()) <= 50'000, qPrintable(QString::number(i)));
    }
    QVERIFY(bytesIn(folder.path()) > 30'000);
    QVERIFY(cache.read(idOf(199)));
}

void TestThumbnailDiskCache::theLongestUnusedGoFirst()
{
    const QTemporaryDir folder;
    ThumbnailDiskCache cache(folder.path(), 10'000);
    for (int i = 0; i < 9; ++i) {
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        cache.write(idOf(i), QByteArray(1000, 'x'));
        age(folder.path(), before, 100 - i);
    }
    QVERIFY(cache.read(idOf(0))); // the oldest, but just looked at
    cache.write(idOf(9), QByteArray(2000, 'y'));
    QVERIFY(cache.read(idOf(0)));
    QVERIFY(cache.read(idOf(9)));
    QVERIFY(!cache.read(idOf(1)));
    QVERIFY(cache.read(idOf(8)));
}

void TestThumbnailDiskCache::countsWhatAnEarlierRunLeft()
{
    const QTemporaryDir folder;
    {
        ThumbnailDiskCache cache(folder.path(), 1'000'000);
        for (int i = 0; i < 100; ++i)
            cache.write(idOf(i), QByteArray(1000, 'x'));
    }
    ThumbnailDiskCache smaller(folder.path(), 20'000);
    smaller.write(idOf(200), QByteArray(1000, 'x'));
    QVERIFY(bytesIn(folder.path()) <= 20'000);
}

void TestThumbnailDiskCache::forgetsWhatIsRemoved()
{
    const QTemporaryDir folder;
    ThumbnailDiskCache cache(folder.path(), 100'000);
    cache.write(idOf(1), "one");
    cache.remove(idOf(1));
    QVERIFY(!cache.read(idOf(1)));
}

REELDECK_TEST(TestThumbnailDiskCache)
#include "tst_thumbnaildiskcache.moc"

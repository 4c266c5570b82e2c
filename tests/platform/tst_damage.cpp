#include "runningplatform.h"
#include "testmedia.h"

#include "support/testprogram.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::platform;

/// Databases that are damaged where they lie.
class TestDamage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_platform.stop(); }
    void damagedBeginningIsSetAside();
    void damagedIndexIsFoundAfterACrash();
    void damagedTableIsFoundEvenAfterACleanStop();
    void cleanStopIsNotDoubted();

private:
    static constexpr qsizetype PageSize = 4096;

    QString file() const { return m_dir->filePath(QStringLiteral("reeldeck.sqlite")); }
    QByteArray content() const;
    void overwrite(qint64 offset) const;
    /// The middle one of the pages that begin with `type` (SQLite file format, section 1.6).
    qint64 middlePageOf(char type) const;
    void pretendCrash() const;
    qint64 total() const;
    void startsEmptyWithTheOldSetAside();

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestDamage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.seedAssets = 3000;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    m_options.seedAssets = 0;
    const HttpAnswer answer = m_platform.upload("i.png", testmedia::image());
    m_platform.settled(answer.json().value(QLatin1String("_id")).toString());
    m_platform.stop();
}

QByteArray TestDamage::content() const
{
    QFile database(file());
    return database.open(QIODevice::ReadOnly) ? database.readAll() : QByteArray();
}

void TestDamage::overwrite(qint64 offset) const
{
    QFile database(file());
    QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(offset));
    database.write(QByteArray(PageSize, 'x'));
}

qint64 TestDamage::middlePageOf(char type) const
{
    const QByteArray bytes = content();
    QList<qint64> pages;
    for (qsizetype at = PageSize; at < bytes.size(); at += PageSize) {
        if (bytes.at(at) == type)
            pages.append(at);
    }
    return pages.isEmpty() ? -1 : pages.at(pages.size() / 2);
}

void TestDamage::pretendCrash() const
{
    QVERIFY(QFile::resize(m_dir->filePath(QStringLiteral("lock")), 0));
}

qint64 TestDamage::total() const
{
    return m_platform.get(QStringLiteral("/assets"))
            .json()
            .value(QLatin1String("page_info"))
            .toObject()
            .value(QLatin1String("total_results"))
            .toInteger();
}

void TestDamage::startsEmptyWithTheOldSetAside()
{
    const QByteArray before = content();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("set aside")));
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(total(), 0);
    const QStringList aside =
            QDir(m_dir->path()).entryList({QStringLiteral("set-aside-*")}, QDir::Dirs);
    QCOMPARE(aside.size(), 1);
    const QDir old(m_dir->filePath(aside.first()));
    QFile kept(old.filePath(QStringLiteral("reeldeck.sqlite")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.size(), before.size());
    QCOMPARE(QDir(old.filePath(QStringLiteral("objects"))).entryList(QDir::Files).size(), 1);
    QCOMPARE(m_platform.upload("i.png", testmedia::image()).status, 201);
}

void TestDamage::damagedBeginningIsSetAside()
{
    overwrite(0);
    startsEmptyWithTheOldSetAside();
}

void TestDamage::damagedIndexIsFoundAfterACrash()
{
    // Nothing that a start reads touches this page.
    const qint64 page = middlePageOf(10);
    QVERIFY(page > 0);
    overwrite(page);
    pretendCrash();
    startsEmptyWithTheOldSetAside();
}

void TestDamage::damagedTableIsFoundEvenAfterACleanStop()
{
    const qint64 page = middlePageOf(13);
    QVERIFY(page > 0);
    overwrite(page);
    startsEmptyWithTheOldSetAside();
}

void TestDamage::cleanStopIsNotDoubted()
{
    pretendCrash();
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QFile lock(m_dir->filePath(QStringLiteral("lock")));
    QCOMPARE(lock.size(), 0); // as long as it runs: dying now is a crash
    QCOMPARE(total(), 3001);
    m_platform.stop();
    QVERIFY(lock.size() > 0);
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    QCOMPARE(total(), 3001);
}

REELDECK_TEST(TestDamage)
#include "tst_damage.moc"

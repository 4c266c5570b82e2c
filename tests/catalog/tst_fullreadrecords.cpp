#include "catalog/copy/copydatabase.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace {

constexpr qint64 Hour = 3'600'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

FullReadRecord recordOf(qint64 run, int total)
{
    FullReadRecord record;
    record.run = run;
    record.nextPage = 3;
    record.total = total;
    return record;
}

} // namespace

/// What the local copy remembers of readings of everything, and what it forgets at their end.
class TestFullReadRecords : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void recordIsThereAgainUntilItIsTooOld_data();
    void recordIsThereAgainUntilItIsTooOld();
    void eachQueryHasItsOwn();
    void pageCountsAnAssetOnce();
    void whatWasNotSeenIsForgotten_data();
    void whatWasNotSeenIsForgotten();
    void nothingIsForgottenBeforeAllIsSeen();
    void closedCopyKeepsNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CopyDatabase> m_database;
};

void TestFullReadRecords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<CopyDatabase>();
    m_database->open(m_folder->filePath(QStringLiteral("assets.sqlite")));
    QVERIFY(m_database->isOpen());
}

void TestFullReadRecords::cleanup()
{
    m_database.reset();
}

void TestFullReadRecords::recordIsThereAgainUntilItIsTooOld_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("an hour") << Hour << true;
    QTest::newRow("nearly a day") << (LoadKeepsHours - 1) * Hour << true;
    QTest::newRow("more than a day") << (LoadKeepsHours + 1) * Hour << false;
}

void TestFullReadRecords::recordIsThereAgainUntilItIsTooOld()
{
    QFETCH(qint64, age);
    QFETCH(bool, isKept);
    FullReadRecord record = recordOf(now() - age, 120);
    m_database->storeLoaded({}, record, {makeAsset(2), makeAsset(1)});
    m_database->close();
    m_database->open(m_folder->filePath(QStringLiteral("assets.sqlite")));
    record.known = 2;
    QCOMPARE(m_database->load({}), isKept ? record : FullReadRecord());
}

void TestFullReadRecords::eachQueryHasItsOwn()
{
    AssetQuery clips;
    clips.filename = QStringLiteral("clip");
    m_database->storeLoaded(clips, recordOf(now(), 7), {});
    QCOMPARE(m_database->load(clips).total, 7);
    QCOMPARE(m_database->load({}), FullReadRecord());
}

/// Rows repeat on later pages while the list grows at its top.
void TestFullReadRecords::pageCountsAnAssetOnce()
{
    FullReadRecord record = recordOf(now(), 3);
    m_database->store({makeAsset(3)}); // seen before, not by the reading
    FullReadCount count = m_database->storeLoaded({}, record, {makeAsset(3), makeAsset(2)});
    QCOMPARE(count.fresh, 2);
    record.known = count.known;
    count = m_database->storeLoaded({}, record, {makeAsset(2), makeAsset(1)});
    QCOMPARE(count.fresh, 1);
    QCOMPARE(count.known, 3);
}

void TestFullReadRecords::whatWasNotSeenIsForgotten_data()
{
    QTest::addColumn<qint64>("begun"); // Against the moment in which the other was seen.
    QTest::addColumn<int>("left");
    QTest::newRow("seen before the reading began: it has gone") << Hour << 1;
    QTest::newRow("seen since by another way: it is new") << -Hour << 2;
}

void TestFullReadRecords::whatWasNotSeenIsForgotten()
{
    QFETCH(qint64, begun);
    QFETCH(int, left);
    m_database->store({makeAsset(2)});
    FullReadRecord record = recordOf(now() + begun, 1);
    record.isFinished = true;
    m_database->storeLoaded({}, record, {makeAsset(1)});
    const FullReadRecord finished = m_database->finishLoad({}, record);
    QVERIFY(finished.isComplete());
    QCOMPARE(finished.known, 1);
    QCOMPARE(m_database->known().assets, left);
    QCOMPARE(m_database->page({}, 1, 1, MaxPageSize).assets.size(), left);
}

void TestFullReadRecords::nothingIsForgottenBeforeAllIsSeen()
{
    m_database->store({makeAsset(2)});
    FullReadRecord record = recordOf(now() + Hour, 5);
    record.isFinished = true;
    m_database->storeLoaded({}, record, {makeAsset(1)});
    QVERIFY(!m_database->finishLoad({}, record).isComplete());
    QCOMPARE(m_database->known().assets, 2);
}

void TestFullReadRecords::closedCopyKeepsNothing()
{
    m_database->close();
    QCOMPARE(m_database->storeLoaded({}, recordOf(now(), 1), {makeAsset(1)}).known, 0);
    QCOMPARE(m_database->load({}), FullReadRecord());
    QCOMPARE(m_database->known().assets, 0);
    QVERIFY(m_database->page({}, 1, 1, MaxPageSize).assets.isEmpty());
    QVERIFY(!m_database->takeProblem());
}

REELDECK_TEST(TestFullReadRecords)
#include "tst_fullreadrecords.moc"

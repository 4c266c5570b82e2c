#include "assettablefixture.h"

#include "support/testprogram.h"

#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

/// The sparse table: pages when they are seen, merging by id, eviction, errors and retries.
class TestAssetTableModel : public QObject, AssetTableFixture
{
    Q_OBJECT

private slots:
    void init() { setUpTable(); }
    void cleanup() { tearDownTable(); }

    void hasAllRowsAfterTheFirstAnswer();
    void fetchesNothingBeforeItHasASource();
    void jumpToAFarRowCostsTwoFetchesAtMost();
    void draggingThroughAMillionRowsFetchesWhereItRests();
    void readsAheadInScrollDirection();
    void cancelsFetchesThatScrolledOutOfSight();
    void neverMoreThanThreeFetchesAtOnce();
    void failedPageShowsFailedRowsUntilRetried();
    void firstPageFailureIsTheError();
    void failedRefreshKeepsRows();
    void dropsAnswersOfAnOldQuery();
    void dropsAnswersOfAnOldSource();
    void sameQueryAgainDoesNothing();
    void growsWithoutPageInfoAndEnds();
    void countsInThePlatformsPageSize();
    void noticesSmallPagesWithoutPageInfo();
    void emptyListHasAnAnswer();
    void shortPageIsFailedNotAskedForEver();
    void repeatedIdsInAPageShowOnce();
    void absurdTotalIsBounded();
    void memoryIsBoundedAndRowsComeBack();
    void pinnedRowsStayInMemory();
    void rowsWithinASelectedRangeStayInMemory();
    void copyIsOnScreenUntilTheAnswerRefreshesItInPlace();
    void anotherQueryKeepsTheRowsUntilItsAnswer();
    void rowsOfAnotherQueryDontStayForLong();
    void queryThatFailsLeavesNoStrangersOnScreen();
    void lookAtTheFirstPageFindsWhatCameWhileScrolledAway();
};

void TestAssetTableModel::hasAllRowsAfterTheFirstAnswer()
{
    start(12'408);
    QCOMPARE(m_model->rowCount(), 12'408);
    QCOMPARE(m_source->requested, QList<int>{1});
    QCOMPARE(state(0), RowState::Loaded);
    QCOMPARE(state(49), RowState::Loaded);
    QCOMPARE(state(50), RowState::Placeholder);
    QCOMPARE(m_model->index(50, AssetNameColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("This asset is not loaded yet."));
    QVERIFY(m_model->index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!m_model->index(50, 0).flags().testFlag(Qt::ItemIsDragEnabled)); // nothing to drag out
    QCOMPARE(m_model->rowOf(idOf(12'408)), 0);
    QCOMPARE(m_model->assetAt(1)->id, idOf(12'407));
    QVERIFY(!m_model->assetAt(50));
    QVERIFY(!m_model->index(50, 0).data(AssetValueRole).isValid());
    QVERIFY(!m_model->index(50, 0).data().isValid());
}

void TestAssetTableModel::fetchesNothingBeforeItHasASource()
{
    QVERIFY(!m_model->isLoading());
    QVERIFY(!m_model->hasAnswer());
    m_model->setVisibleRows(0, 10);
    m_model->refresh();
    m_model->setSource(m_source.get());
    QVERIFY(m_model->isLoading());
    QTRY_VERIFY(m_model->hasAnswer());
    m_model->setSource(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasAnswer());
    QVERIFY(!m_model->isLoading());
}

void TestAssetTableModel::jumpToAFarRowCostsTwoFetchesAtMost()
{
    start(1'000'000);
    QCOMPARE(m_model->rowCount(), 1'000'000);
    m_model->setVisibleRows(0, 19);
    QTRY_VERIFY(!m_model->isLoading());
    m_source->requested.clear();
    m_model->setVisibleRows(900'040, 900'059);
    QTRY_COMPARE(state(900'059), RowState::Loaded);
    QTRY_VERIFY(!m_model->isLoading());
    QVERIFY2(m_source->requested.size() <= 2,
             qPrintable(QString::number(m_source->requested.size())));
    QCOMPARE(idAt(900'040), idOf(1'000'000 - 900'040).toString());
}

void TestAssetTableModel::draggingThroughAMillionRowsFetchesWhereItRests()
{
    start(1'000'000);
    m_source->requested.clear();
    for (int row = 0; row < 900'000; row += 3'000)
        m_model->setVisibleRows(row, row + 19);
    m_model->setVisibleRows(900'000, 900'019);
    QTRY_COMPARE(state(900'000), RowState::Loaded);
    QCOMPARE(m_source->requested, QList<int>{18'001});
}

void TestAssetTableModel::readsAheadInScrollDirection()
{
    start(1'000);
    m_model->setVisibleRows(0, 19);
    m_model->setVisibleRows(5, 24);
    QTRY_COMPARE(state(50), RowState::Loaded);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(state(100), RowState::Placeholder);
}

void TestAssetTableModel::cancelsFetchesThatScrolledOutOfSight()
{
    start(10'000);
    m_source->answersAtOnce = false;
    m_model->setVisibleRows(1'000, 1'019);
    QTRY_VERIFY(m_source->flight(21));
    m_model->setVisibleRows(5'000, 5'019);
    QTRY_VERIFY(m_source->flight(101));
    QTRY_COMPARE(m_source->cancelled(), 1);
    QVERIFY(!m_source->flight(21));
    m_source->answer(101);
    QTRY_COMPARE(state(5'000), RowState::Loaded);
    QCOMPARE(state(1'000), RowState::Placeholder);
}

void TestAssetTableModel::neverMoreThanThreeFetchesAtOnce()
{
    start(10'000);
    m_source->answersAtOnce = false;
    m_model->setVisibleRows(0, 499);
    QTRY_COMPARE(m_source->open.size(), 3);
    for (int page = 2; page <= 10; ++page) {
        QTRY_VERIFY(m_source->flight(page));
        m_source->answer(page);
    }
    QTRY_COMPARE(state(499), RowState::Loaded);
    QCOMPARE(m_source->mostAtOnce, 3);
}

void TestAssetTableModel::failedPageShowsFailedRowsUntilRetried()
{
    start(1'000);
    m_source->answersAtOnce = false;
    m_model->setVisibleRows(500, 520);
    QTRY_VERIFY(m_source->flight(11));
    QSignalSpy changed(m_model.get(), &AssetTableModel::dataChanged);
    m_source->fail(11);
    QTRY_COMPARE(state(500), RowState::Failed);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(state(550), RowState::Placeholder);
    QVERIFY(!m_model->isLoading());
    QVERIFY(!m_model->error());

    m_model->retryFailed();
    QCOMPARE(state(500), RowState::Placeholder);
    QTRY_VERIFY(m_source->flight(11));
    m_source->answer(11);
    QTRY_COMPARE(state(500), RowState::Loaded);
}

void TestAssetTableModel::firstPageFailureIsTheError()
{
    m_source->answersAtOnce = false;
    start(10);
    QSignalSpy states(m_model.get(), &AssetTableModel::stateChanged);
    m_source->fail(1, ErrorKind::KeyRejected);
    QTRY_VERIFY(m_model->error());
    QVERIFY(m_model->hasAnswer());
    QVERIFY(!m_model->isLoading());
    QVERIFY(m_model->error()->kind == ErrorKind::KeyRejected);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!states.isEmpty());

    m_source->answersAtOnce = true;
    m_model->retryFailed();
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(!m_model->error());
}

void TestAssetTableModel::failedRefreshKeepsRows()
{
    start(100);
    m_model->setVisibleRows(0, 19);
    m_source->answersAtOnce = false;
    m_model->refresh();
    QTRY_VERIFY(m_source->flight(1));
    m_source->fail(1, ErrorKind::Unreachable);
    QTRY_VERIFY(m_model->error());
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(state(0), RowState::Loaded);
    QVERIFY(!m_model->isLoading());
}

void TestAssetTableModel::dropsAnswersOfAnOldQuery()
{
    m_source->answersAtOnce = false;
    start(100);
    const QPointer<ScriptedFetch> old = m_source->flight(1);
    AssetQuery query;
    query.filename = QStringLiteral("clip-7.");
    m_model->setQuery(query);
    QTRY_VERIFY(m_source->flight(1) && m_source->flight(1) != old);
    m_source->answer(1);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_VERIFY(!old);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(idAt(0), idOf(7).toString());
}

void TestAssetTableModel::dropsAnswersOfAnOldSource()
{
    m_source->answersAtOnce = false;
    start(100);
    const QPointer<ScriptedFetch> old = m_source->flight(1);
    ScriptedSource other;
    other.fill(3);
    m_model->setSource(&other);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QTRY_VERIFY(!old);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setSource(nullptr);
}

void TestAssetTableModel::sameQueryAgainDoesNothing()
{
    start(100);
    QSignalSpy resets(m_model.get(), &AssetTableModel::modelReset);
    m_model->setQuery(AssetQuery());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_model->rowCount(), 100);
}

void TestAssetTableModel::growsWithoutPageInfoAndEnds()
{
    m_source->tellsTotal = false;
    start(120);
    QTRY_COMPARE(m_model->rowCount(), 50);
    int steps = 0;
    while (steps++ < 10 && m_model->rowCount() < 120) {
        const int before = m_model->rowCount();
        m_model->setVisibleRows(before - 10, before - 1);
        QTRY_VERIFY(m_model->rowCount() > before);
        QTRY_VERIFY(!m_model->isLoading());
    }
    QCOMPARE(m_model->rowCount(), 120);
    m_model->setVisibleRows(100, 119);
    QTRY_VERIFY(m_source->requested.contains(4));
    QTRY_VERIFY(!m_model->isLoading());
    const qsizetype asked = m_source->requested.size();
    m_model->setVisibleRows(0, 19); // evidence that planning went on, and asked for nothing more
    m_source->assets[0].filename = QStringLiteral("renamed.mp4");
    m_model->refresh();
    QTRY_COMPARE(text(0, AssetNameColumn), QStringLiteral("renamed.mp4"));
    QCOMPARE(m_source->requested.size(), asked + 1);
    QCOMPARE(m_model->rowCount(), 120);
}

void TestAssetTableModel::countsInThePlatformsPageSize()
{
    m_source->largestPage = 10;
    start(100);
    QCOMPARE(m_model->rowCount(), 100);
    m_model->setVisibleRows(0, 99);
    for (int row = 0; row < 100; ++row)
        QTRY_COMPARE(idAt(row), idOf(100 - row).toString());
    QCOMPARE(m_source->requested.size(), 10);
}

void TestAssetTableModel::noticesSmallPagesWithoutPageInfo()
{
    m_source->largestPage = 10;
    m_source->tellsTotal = false;
    start(35);
    m_model->setVisibleRows(0, 99);
    QTRY_COMPARE(m_model->rowCount(), 35);
    QTRY_VERIFY(!m_model->isLoading());
    m_source->assets.removeAt(12);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 34);
    QTRY_VERIFY(!m_model->isLoading());
    for (int row = 0; row < 34; ++row)
        QCOMPARE(idAt(row), m_source->assets[row].id.toString());
}

void TestAssetTableModel::emptyListHasAnAnswer()
{
    start(0);
    QVERIFY(m_model->hasAnswer());
    QVERIFY(!m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 0);
    m_source->fill(2);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void TestAssetTableModel::shortPageIsFailedNotAskedForEver()
{
    start(1'000);
    m_source->answersAtOnce = false;
    m_model->setVisibleRows(500, 520);
    for (int attempt = 0; attempt < 4; ++attempt) {
        QTRY_VERIFY(m_source->flight(11));
        AssetPage empty;
        empty.info = PageInfo{50, 11, 20, 1'000};
        m_source->flight(11)->end(empty);
        QTRY_VERIFY(!m_source->flight(11));
    }
    QTRY_COMPARE(state(500), RowState::Failed);
    QTRY_VERIFY(!m_model->isLoading());
}

void TestAssetTableModel::repeatedIdsInAPageShowOnce()
{
    m_source->answersAtOnce = false;
    start(0);
    AssetPage page;
    page.assets = {makeAsset(3), makeAsset(3), makeAsset(2), Asset(), makeAsset(2), makeAsset(1)};
    m_source->flight(1)->end(page);
    QTRY_COMPARE(m_model->rowCount(), 3);
    QCOMPARE(idAt(1), idOf(2).toString());
}

void TestAssetTableModel::absurdTotalIsBounded()
{
    m_tester.reset(); // it visits every row at every signal
    m_source->answersAtOnce = false;
    start(0);
    AssetPage page;
    page.assets = {makeAsset(1)};
    page.info = PageInfo{50, 1, 1, std::numeric_limits<qint64>::max()};
    m_source->flight(1)->end(page);
    QTRY_COMPARE(m_model->rowCount(), AssetTableModel::MaxRows);
    page.info = PageInfo{-3, -1, -1, -7};
    m_model->refresh();
    QTRY_VERIFY(m_source->flight(1));
    m_source->flight(1)->end(page);
    QTRY_COMPARE(m_model->rowCount(), 1);
}

void TestAssetTableModel::memoryIsBoundedAndRowsComeBack()
{
    start(4'000);
    const int bound = AssetTableModel::MaxLoadedPages * MaxPageSize;
    for (int page = 0; page < 80; ++page) {
        m_model->setVisibleRows(page * 50, page * 50 + 19);
        QTRY_COMPARE(state(page * 50), RowState::Loaded);
        QTRY_VERIFY(!m_model->isLoading());
        QVERIFY(m_model->loadedCount() <= bound);
    }
    QCOMPARE(state(60), RowState::Placeholder);
    QCOMPARE(m_model->rowOf(idOf(4'000 - 60)), -1);
    m_model->setVisibleRows(60, 79);
    QTRY_COMPARE(state(60), RowState::Loaded);
}

void TestAssetTableModel::pinnedRowsStayInMemory()
{
    start(4'000);
    m_model->setVisibleRows(50, 69);
    QTRY_COMPARE(state(57), RowState::Loaded);
    const QPersistentModelIndex selected = m_model->index(57, 0);
    for (int page = 0; page < 60; ++page) {
        m_model->setVisibleRows(page * 50, page * 50 + 19);
        QTRY_COMPARE(state(page * 50), RowState::Loaded);
    }
    QCOMPARE(state(58), RowState::Placeholder);
    QCOMPARE(state(0), RowState::Loaded); // a look at the first page has to tell what changed
    QCOMPARE(selected.data(AssetIdRole).toString(), idOf(4'000 - 57).toString());
}

void TestAssetTableModel::rowsWithinASelectedRangeStayInMemory()
{
    m_tester.reset(); // it visits every row at every signal
    start(8'000);
    m_model->setKeptRows([] { return QList<RowRange>{{100, 399}}; });
    for (int page = 0; page < 60; ++page) {
        m_model->setVisibleRows(page * 50, page * 50 + 19);
        QTRY_COMPARE(state(page * 50), RowState::Loaded);
    }
    QCOMPARE(state(250), RowState::Loaded);
    QCOMPARE(state(450), RowState::Placeholder);
    // Everything selected is more than memory should take.
    m_model->setKeptRows([] { return QList<RowRange>{{0, 7'999}}; });
    for (int page = 0; page < 160; ++page) {
        m_model->setVisibleRows(page * 50, page * 50 + 19);
        QTRY_COMPARE(state(page * 50), RowState::Loaded);
    }
    QVERIFY(m_model->loadedCount() <=
            AssetTableModel::MaxLoadedPages * MaxPageSize + AssetTableModel::MaxKeptRows);
}

void TestAssetTableModel::copyIsOnScreenUntilTheAnswerRefreshesItInPlace()
{
    m_source->answersAtOnce = false;
    m_source->fill(300);
    const QList<Asset> seenLast = m_source->assets.mid(2, 100); // two came since
    m_model->showCopy(seenLast, 298);
    QCOMPARE(m_model->rowCount(), 298);
    QVERIFY(!m_model->hasAnswer());
    QCOMPARE(state(99), RowState::Loaded);
    QCOMPARE(state(100), RowState::Placeholder);
    const QPersistentModelIndex selected = m_model->index(5, 0);
    const QString id = selected.data(AssetIdRole).toString();

    QSignalSpy resets(m_model.get(), &AssetTableModel::modelReset);
    m_model->setSource(m_source.get(), AssetTableModel::Rows::Keep);
    QCOMPARE(m_model->rowCount(), 298);
    QTRY_VERIFY(m_source->flight(1));
    m_source->answer(1);
    QTRY_COMPARE(m_model->rowCount(), 300);
    QVERIFY(m_model->hasAnswer());
    QCOMPARE(selected.row(), 7);
    QCOMPARE(selected.data(AssetIdRole).toString(), id);
    QCOMPARE(resets.count(), 0);
    // Too late: a copy never goes over what the platform said.
    m_model->showCopy(seenLast.first(3), 3);
    QCOMPARE(m_model->rowCount(), 300);
}

void TestAssetTableModel::anotherQueryKeepsTheRowsUntilItsAnswer()
{
    start(100);
    m_model->setVisibleRows(0, 19);
    m_source->answersAtOnce = false;
    QSignalSpy resets(m_model.get(), &AssetTableModel::modelReset);
    AssetQuery query;
    query.filename = QStringLiteral("clip-7");
    m_model->setQuery(query);
    QVERIFY(m_model->isReplacing());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(state(0), RowState::Loaded);
    QTRY_VERIFY(m_source->flight(1));
    m_source->answer(1);
    QTRY_COMPARE(m_model->rowCount(), 11);
    QCOMPARE(resets.count(), 1);
    QVERIFY(!m_model->isReplacing());
    QCOMPARE(idAt(0), idOf(79).toString());
}

void TestAssetTableModel::rowsOfAnotherQueryDontStayForLong()
{
    start(100);
    m_source->answersAtOnce = false;
    AssetQuery query;
    query.filename = QStringLiteral("clip-7");
    m_model->setQuery(query);
    QTRY_VERIFY(m_source->flight(1));
    QTRY_COMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasAnswer());
    m_source->answer(1);
    QTRY_COMPARE(m_model->rowCount(), 11);
}

void TestAssetTableModel::queryThatFailsLeavesNoStrangersOnScreen()
{
    start(100);
    m_source->answersAtOnce = false;
    AssetQuery query;
    query.filename = QStringLiteral("clip-7");
    m_model->setQuery(query);
    QTRY_VERIFY(m_source->flight(1));
    m_source->fail(1);
    QTRY_VERIFY(m_model->error());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestAssetTableModel::lookAtTheFirstPageFindsWhatCameWhileScrolledAway()
{
    start(1'000);
    m_model->setVisibleRows(500, 519);
    QTRY_COMPARE(state(500), RowState::Loaded);
    QTRY_VERIFY(!m_model->isLoading());
    const QPersistentModelIndex selected = m_model->index(505, 0);
    const QString id = selected.data(AssetIdRole).toString();
    m_source->requested.clear();
    m_model->checkFirstPage();
    QTRY_COMPARE(m_source->requested, QList<int>{1}); // nothing changed: one request
    QTRY_VERIFY(!m_model->isLoading());

    m_source->assets.prepend(makeAsset(1'001));
    m_model->checkFirstPage();
    QTRY_COMPARE(m_model->rowCount(), 1'001);
    QCOMPARE(selected.row(), 506);
    QCOMPARE(selected.data(AssetIdRole).toString(), id);

    QTRY_COMPARE(m_source->requested.last(), 11); // what is on screen may have moved: read again
    QTRY_VERIFY(!m_model->isLoading());
    m_source->answersAtOnce = false;
    m_model->checkFirstPage();
    QTRY_VERIFY(m_source->flight(1));
    m_source->fail(1, ErrorKind::Server);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(state(0), RowState::Loaded);

    // The look that failed keeps nobody from reading the first page once it is out of date.
    m_source->answersAtOnce = true;
    m_source->assets.first().filename = QStringLiteral("renamed.mp4");
    m_source->assets.removeAt(2);
    m_model->setVisibleRows(600, 619);
    QTRY_COMPARE(m_model->rowCount(), 1'000);
    m_model->setVisibleRows(0, 19);
    QTRY_COMPARE(text(0, AssetNameColumn), QStringLiteral("renamed.mp4"));
}

REELDECK_TEST(TestAssetTableModel)
#include "tst_assettablemodel.moc"

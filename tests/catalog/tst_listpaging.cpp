#include "catalog/table/listpaging.h"
#include "catalog/table/rowstore.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

namespace {

constexpr int Bound = 1000;

AssetPage answerOf(int assets, std::optional<int> limit = {}, std::optional<qint64> total = {})
{
    AssetPage answer;
    for (int i = 0; i < assets; ++i)
        answer.assets << makeAsset(i + 1);
    if (limit || total)
        answer.info = PageInfo{limit, {}, {}, total};
    return answer;
}

/// Merges an answer into a table of `rows` rows. Returns how many it has then.
int merge(ListPaging *paging, int page, const AssetPage &answer, int rows, bool isFirst = false)
{
    paging->adoptPageSize(page, answer, rows);
    const PageAnswer place = paging->placed(page, answer, answer.assets, Bound);
    const MergePlan plan = planMerge({}, rows, place);
    for (const RowEdit &edit : plan.edits)
        rows += edit.kind == RowEdit::Kind::Insert ? edit.count : -edit.count;
    paging->updateGrowth(page, place, plan, rows, isFirst);
    return rows;
}

} // namespace

/// How long pages are and where the end is looked for, by what answers tell.
class TestListPaging : public QObject
{
    Q_OBJECT

private slots:
    void pageSizeIsWhatThePlatformTells_data();
    void pageSizeIsWhatThePlatformTells();
    void secondPageShowsHowLongTheFirstWas();
    void lengthsAreBounded();
    void withATotalNoEndIsLookedFor();
    void withoutATotalTheEndIsAnEmptyPage();
    void endIsLookedForAgainWhereRowsWent();
};

void TestListPaging::pageSizeIsWhatThePlatformTells_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("size");
    QTest::newRow("shorter than asked for") << 1 << 20 << 20;
    QTest::newRow("longer: no more than was asked for") << 1 << 500 << MaxPageSize;
    QTest::newRow("nonsense") << 1 << 0 << MaxPageSize;
    QTest::newRow("not the first page: rows are counted already") << 3 << 20 << MaxPageSize;
}

void TestListPaging::pageSizeIsWhatThePlatformTells()
{
    QFETCH(int, page);
    QFETCH(int, limit);
    ListPaging paging;
    paging.adoptPageSize(page, answerOf(5, limit, 100), 0);
    QTEST(paging.pageSize(), "size");
}

void TestListPaging::secondPageShowsHowLongTheFirstWas()
{
    ListPaging paging;
    const int rows = merge(&paging, 1, answerOf(30), 0, true);
    QCOMPARE(rows, 30);
    QCOMPARE(paging.growPage(), 2);
    merge(&paging, 2, answerOf(30), rows);
    QCOMPARE(paging.pageSize(), 30);
    QCOMPARE(paging.pageOf(30), 2);
    QCOMPARE(paging.rowsOf(2, 45), (RowRange{30, 44}));
}

void TestListPaging::lengthsAreBounded()
{
    const ListPaging paging;
    const PageAnswer place =
            paging.placed(1'000'000'000, answerOf(1, {}, 5'000'000'000), {}, Bound);
    QCOMPARE(place.offset, Bound);
    QCOMPARE(*place.total, Bound);
    QCOMPARE(*paging.placed(1, answerOf(1, {}, -3), {}, Bound).total, 0);
}

void TestListPaging::withATotalNoEndIsLookedFor()
{
    ListPaging paging;
    merge(&paging, 1, answerOf(50, {}, 200), 0, true);
    QCOMPARE(paging.growPage(), 0);
}

void TestListPaging::withoutATotalTheEndIsAnEmptyPage()
{
    ListPaging paging;
    int rows = merge(&paging, 1, answerOf(50), 0, true);
    QCOMPARE(paging.growPage(), 2);
    rows = merge(&paging, 2, answerOf(50), rows);
    QCOMPARE(paging.growPage(), 3);
    rows = merge(&paging, 3, answerOf(0), rows);
    QCOMPARE(paging.growPage(), 0);
    QCOMPARE(rows, 100);
}

void TestListPaging::endIsLookedForAgainWhereRowsWent()
{
    ListPaging paging;
    merge(&paging, 1, answerOf(50), 0, true);
    merge(&paging, 2, answerOf(50), 50);
    QCOMPARE(paging.growPage(), 3);
    paging.shrink(60);
    QCOMPARE(paging.growPage(), 2);
    paging = {};
    paging.shrink(60);
    QCOMPARE(paging.growPage(), 0);
}

REELDECK_TEST(TestListPaging)
#include "tst_listpaging.moc"

#include "catalog/table/pageplan.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// Which pages to fetch for the rows that are seen, as a function.
class TestPagePlan : public QObject
{
    Q_OBJECT

private slots:
    void choosesPages_data();
    void choosesPages();
    void leavesOutWhatIsHere();
    void tellsDirection();
    void cutsTheLastPage();
};

void TestPagePlan::choosesPages_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("growPage");
    QTest::addColumn<QList<int>>("inFlight");
    QTest::addColumn<QList<int>>("start");
    QTest::addColumn<QList<int>>("cancel");
    using L = QList<int>;
    const int none = int(ScrollDirection::None);
    const int down = int(ScrollDirection::Down);
    const int up = int(ScrollDirection::Up);

    QTest::newRow("first page while nothing is visible")
            << -1 << -1 << none << 0 << L{} << L{1} << L{};
    QTest::newRow("visible pages only without a direction")
            << 40 << 60 << none << 0 << L{} << L{1, 2} << L{};
    QTest::newRow("one ahead going down") << 60 << 80 << down << 0 << L{} << L{2, 3} << L{};
    QTest::newRow("one ahead going up, lowest page last")
            << 140 << 160 << up << 0 << L{} << L{4, 3, 2} << L{};
    QTest::newRow("nothing above the first page") << 0 << 20 << up << 0 << L{} << L{1} << L{};
    QTest::newRow("nothing below the last page") << 990 << 999 << down << 0 << L{} << L{20} << L{};
    QTest::newRow("never more than three at once")
            << 0 << 299 << none << 0 << L{} << L{1, 2, 3} << L{};
    QTest::newRow("those in flight count") << 0 << 299 << none << 0 << L{1, 2} << L{3} << L{};
    QTest::newRow("out of sight is cancelled")
            << 500 << 520 << none << 0 << L{1, 2, 10} << L{11} << L{1, 2};
    QTest::newRow("the cancelled make room")
            << 500 << 699 << none << 0 << L{1, 2, 3} << L{11, 12, 13} << L{1, 2, 3};
    QTest::newRow("grows near the end") << 960 << 980 << none << 21 << L{} << L{20, 21} << L{};
    QTest::newRow("doesn't grow far from the end") << 0 << 20 << none << 21 << L{} << L{1} << L{};
    QTest::newRow("rows behind the end are cut") << 990 << 5000 << none << 0 << L{} << L{20} << L{};
}

void TestPagePlan::choosesPages()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, direction);
    QFETCH(int, growPage);
    QFETCH(QList<int>, inFlight);

    FetchSituation situation;
    situation.visible = {first, last};
    situation.direction = ScrollDirection(direction);
    situation.rowCount = 1000;
    situation.pageSize = 50;
    situation.growPage = growPage;
    situation.inFlight = inFlight;
    situation.isNeeded = [](int) {
        return true;
    };
    const FetchPlan plan = planFetches(situation);
    QTEST(plan.start, "start");
    QTEST(plan.cancel, "cancel");
}

void TestPagePlan::leavesOutWhatIsHere()
{
    FetchSituation situation;
    situation.visible = {0, 149};
    situation.rowCount = 1000;
    situation.pageSize = 50;
    situation.isNeeded = [](int page) {
        return page == 2;
    };
    QCOMPARE(planFetches(situation).start, QList<int>{2});
}

void TestPagePlan::tellsDirection()
{
    QCOMPARE(scrollDirection({}, {0, 10}, 50), ScrollDirection::None);
    QCOMPARE(scrollDirection({0, 10}, {3, 13}, 50), ScrollDirection::Down);
    QCOMPARE(scrollDirection({3, 13}, {0, 10}, 50), ScrollDirection::Up);
    QCOMPARE(scrollDirection({0, 10}, {900, 910}, 50), ScrollDirection::None);
    QCOMPARE(scrollDirection({0, 10}, {0, 20}, 50), ScrollDirection::None);
}

void TestPagePlan::cutsTheLastPage()
{
    QCOMPARE(rowsOfPage(3, 50, 120), (RowRange{100, 119}));
    QVERIFY(rowsOfPage(4, 50, 120).isEmpty());
    QVERIFY(rowsOfPage(2'000'000'000, 50, 120).isEmpty());
    QCOMPARE(pageOfRow(49, 50), 1);
    QCOMPARE(pageOfRow(50, 50), 2);
}

REELDECK_TEST(TestPagePlan)
#include "tst_pageplan.moc"

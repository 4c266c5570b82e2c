#include "catalog/copy/listingsql.h"
#include "catalog/listing/listingtext.h"
#include "catalog/table/assetcells.h"
#include "catalog/table/columnlayout.h"

#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace reeldeck;

/// Which columns the list shows, and how that is remembered.
class TestColumnLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnHasItsHeadingAndItsOrder();
    void comesBackAsItWasLeft();
    void whatCannotBeUnderstoodIsLeftOut_data();
    void whatCannotBeUnderstoodIsLeftOut();
    void theNameStaysWhereItIs();
};

void TestColumnLayout::everyColumnHasItsHeadingAndItsOrder()
{
    QSet<QString> titles;
    QSet<QString> orders;
    for (const AssetColumn column : defaultColumns().order) {
        titles << assetColumnTitle(column);
        orders << listingSql({{}, {}, AssetSort{column, Qt::AscendingOrder}}).orderBy;
    }
    QCOMPARE(titles.size(), int(AssetColumnCount));
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(orders.size(), int(AssetColumnCount));
}

void TestColumnLayout::comesBackAsItWasLeft()
{
    ColumnLayout columns = defaultColumns();
    columns.setHidden(AssetSizeColumn, true);
    columns.setHidden(AssetIdColumn, false);
    columns.move(columns.order.indexOf(AssetIdColumn), 1);
    QCOMPARE(columns.order.at(1), AssetIdColumn);
    QVERIFY(columnsFromWords(toWords(columns)) == columns);
    columns.setWidth(AssetSizeColumn, 120);
    columns.setWidth(AssetNameColumn, 1'000'000);
    columns.setWidth(AssetIdColumn, 1);
    columns.setWidth(AssetStatusColumn, 200);
    columns.setWidth(AssetStatusColumn, 0);
    QCOMPARE(columns.widths, (QMap<AssetColumn, int>{{AssetNameColumn, ColumnLayout::Widest},
                                                     {AssetSizeColumn, 120},
                                                     {AssetIdColumn, ColumnLayout::Narrowest}}));
    QVERIFY(columnsFromWords(toWords(columns)) == columns);
    QVERIFY(columnsFromWords(toWords(defaultColumns())) == defaultColumns());
}

void TestColumnLayout::whatCannotBeUnderstoodIsLeftOut_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no words") << QStringList{QString(), QStringLiteral("-"),
                                             QStringLiteral("--id")};
    QTest::newRow("words of another time") << QStringList{QStringLiteral("codec")};
    QTest::newRow("no widths") << QStringList{QStringLiteral("name:-3"), QStringLiteral("status:"),
                                              QStringLiteral("size:wide"),
                                              QStringLiteral("duration:1:2")};
    QTest::newRow("the name hidden") << QStringList{QStringLiteral("-name")};
    QTest::newRow("repeated") << QStringList{QStringLiteral("status"), QStringLiteral("-status"),
                                             QStringLiteral("status")};
}

void TestColumnLayout::whatCannotBeUnderstoodIsLeftOut()
{
    QFETCH(QStringList, words);
    QVERIFY(columnsFromWords(words) == defaultColumns());
}

void TestColumnLayout::theNameStaysWhereItIs()
{
    ColumnLayout columns = columnsFromWords({QStringLiteral("size"), QStringLiteral("-name")});
    QCOMPARE(columns.order.first(), AssetNameColumn);
    QCOMPARE(columns.order.at(1), AssetSizeColumn);
    const ColumnLayout before = columns;
    columns.setHidden(AssetNameColumn, true);
    columns.move(0, 3);
    columns.move(3, 0);
    columns.move(-1, 99);
    QVERIFY(columns == before);
}

REELDECK_TEST(TestColumnLayout)
#include "tst_columnlayout.moc"

#include "fakeassetmodel.h"
#include "ui/assets/assetselection.h"

#include "support/testprogram.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using tests::FakeAssetModel;

using Ranges = QList<std::pair<int, int>>;

/// What is selected, and what becomes of it when rows go, without any view.
class TestAssetSelection : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeAssetModel model;
        AssetSelection selection;
        QSignalSpy changed{&selection, &AssetSelection::changed};
        QSignalSpy wanted{&selection, &AssetSelection::rowWanted};

        explicit Fixture(int rows)
            : model(rows)
        {
            model.loadAll();
            selection.setModel(&model);
        }
    };

private slots:
    void withoutAModelNothingIsSelected()
    {
        AssetSelection selection;
        selection.selectAll();
        selection.selectRow(0);
        selection.addRange(0, 3);
        selection.clear();
        QCOMPARE(selection.count(), 0);
        QCOMPARE(selection.currentRow(), -1);
        QVERIFY(!selection.items());
    }

    void rangesStandApartFromOneAnother()
    {
        Fixture f(20);
        f.selection.addRange(8, 9);
        f.selection.addRange(2, 3);
        f.selection.addRange(4, 5);
        QCOMPARE(f.selection.ranges(), (Ranges{{2, 5}, {8, 9}}));
        QCOMPARE(f.selection.count(), 6);
        QCOMPARE(f.selection.ids().first(), AssetId(QStringLiteral("id2")));
    }

    void rowBehindTakesThePlaceOfWhatWent_data()
    {
        QTest::addColumn<int>("first"); // Selected, and removed.
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("row"); // Selected then; as it is counted then.
        QTest::newRow("in the middle") << 4 << 6 << 4;
        QTest::newRow("at the top") << 0 << 0 << 0;
        QTest::newRow("at the end: the last one") << 8 << 9 << 7;
    }

    void rowBehindTakesThePlaceOfWhatWent()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        Fixture f(10);
        f.selection.addRange(first, last);
        f.changed.clear();
        f.wanted.clear();
        f.model.removeRows(first, last - first + 1);
        QVERIFY(f.changed.isEmpty());
        QTRY_COMPARE(f.changed.size(), 1);
        QFETCH(int, row);
        QCOMPARE(f.selection.ranges(), (Ranges{{row, row}}));
        QCOMPARE(f.wanted, (QList<QList<QVariant>>{{row}}));
    }

    /// As a batch of deletions takes them out.
    void rowsThatGoOneByOneAreOneStep()
    {
        Fixture f(10);
        f.selection.addRange(4, 5);
        f.changed.clear();
        f.model.removeRows(5, 1);
        f.model.removeRows(4, 1);
        f.model.removeRows(4, 1); // and the one that would have been next
        QTRY_VERIFY(f.selection.hasSelection());
        QCOMPARE(f.selection.ids(), QList<AssetId>{AssetId(QStringLiteral("id7"))});
        // The first of them left a row selected, which is told; the rest is one step.
        QCOMPARE(f.changed.size(), 2);
    }

    void whatIsLeftStaysSelectedAlone()
    {
        Fixture f(10);
        f.selection.addRange(4, 7);
        f.model.removeRows(4, 2);
        QCoreApplication::sendPostedEvents(&f.selection);
        QCOMPARE(f.selection.ranges(), (Ranges{{4, 5}}));
        QVERIFY(f.wanted.isEmpty());
    }

    void emptyListHasNothingNext()
    {
        Fixture f(2);
        f.selection.selectAll();
        f.changed.clear();
        f.model.removeRows(0, 2);
        QTRY_COMPARE(f.changed.size(), 1);
        QCOMPARE(f.selection.count(), 0);
    }

    void anotherListBeginsWithNothingSelected()
    {
        Fixture f(10);
        f.selection.addRange(4, 4);
        f.model.removeRows(4, 1);
        f.changed.clear();
        f.model.reset(5);
        QCOMPARE(f.changed.size(), 1);
        QCoreApplication::sendPostedEvents(&f.selection);
        QCOMPARE(f.selection.count(), 0);

        f.selection.selectAll();
        FakeAssetModel other(3);
        f.selection.setModel(&other);
        QCOMPARE(f.selection.count(), 0);
        f.model.removeRows(0, 5);
        f.selection.selectAll();
        QCOMPARE(f.selection.count(), 3);
        f.selection.setModel(nullptr);
    }

    void onlyLoadedRowsAreAssets()
    {
        FakeAssetModel model(1'000'000);
        model.setAsset(7, FakeAssetModel::asset(QStringLiteral("a"), QStringLiteral("a.mp4"),
                                                QStringLiteral("video/mp4")));
        model.setAsset(8, FakeAssetModel::asset(QStringLiteral("b"), QStringLiteral("b.mp4"),
                                                QStringLiteral("video/mp4")));
        AssetSelection selection;
        selection.setModel(&model);
        selection.selectAll();
        QCOMPARE(selection.count(), 1'000'000);
        QCOMPARE(selection.loadedCount(), 2);
        selection.selectLoaded();
        QCOMPARE(selection.ranges(), (Ranges{{7, 8}}));
        QVERIFY(selection.selectId(AssetId(QStringLiteral("b")), 0, 20));
        QCOMPARE(selection.currentRow(), 8);
        QVERIFY(!selection.selectId(AssetId(QStringLiteral("c")), 0, 20));
    }
};

REELDECK_TEST(TestAssetSelection)
#include "tst_assetselection.moc"

#include "fakeassetmodel.h"
#include "media/thumbnailloader.h"
#include "ui/assets/assetdelegate.h"
#include "ui/assets/assetview.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace reeldeck;
using tests::FakeAssetModel;

/// The list and the grid by pointer and key: selection, typing a name, menus.
class TestAssetView : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeAssetModel model;
        AssetView view;
        QTableView *table = view.findChild<QTableView *>(QStringLiteral("assetTable"));
        QListView *grid = view.findChild<QListView *>(QStringLiteral("assetGrid"));
        QSignalSpy visible{&view, &AssetView::visibleRowsChanged};
        QSignalSpy selected{&view, &AssetView::selectionChanged};

        explicit Fixture(int rows, bool loaded = true)
            : model(rows)
        {
            if (loaded)
                model.loadAll();
            view.resize(900, 600);
            view.setModel(&model);
            view.show();
        }
        QPoint middleOf(QAbstractItemView *shown, int row) const
        {
            return shown->visualRect(model.index(row, 0)).center();
        }
    };

private slots:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                     theme::Scheme::Light);
    }

    void modelOfTheTestIsSound()
    {
        FakeAssetModel model(20);
        QAbstractItemModelTester tester(&model);
        model.loadAll();
        model.removeRows(3, 4);
        model.reset(5);
    }

    /// Two lines of letters twice as large need more than the picture's height.
    void rowsAreAsHighAsTheirWords()
    {
        const QFont usual = QApplication::font();
        QCOMPARE(AssetDelegate::rowHeight(), 56);
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        const Fixture f(3);
        const int lines = QFontMetrics(theme::font(theme::Text::Strong)).height() +
                          QFontMetrics(theme::font(theme::Text::Small)).height();
        const int height = f.table->rowHeight(0);
        QApplication::setFont(usual);
        QVERIFY2(height > lines, qPrintable(QString::number(height)));
    }

    /// Where a column has no room, the row goes on to the edge all the same.
    void rowsGoOnToTheEdge()
    {
        Fixture f(3);
        f.view.resize(520, 400);
        f.view.selectRow(1);
        QCoreApplication::sendPostedEvents();
        const QImage image = f.table->viewport()->grab().toImage();
        const QRect row = f.table->visualRect(f.model.index(1, 0));
        const auto pixel = [&](int x) {
            return image.pixelColor(x, row.top() + 3);
        };
        QVERIFY(f.table->horizontalHeader()->length() < f.table->viewport()->width());
        QCOMPARE(pixel(f.table->viewport()->width() - 2), theme::color(theme::Tone::AccentFill));
        QCOMPARE(image.pixelColor(f.table->viewport()->width() - 2, row.bottom()),
                 theme::color(theme::Tone::Line));
    }

    void saysWhichRowsAreOnScreen()
    {
        Fixture f(1000);
        QTRY_VERIFY(!f.visible.isEmpty());
        QCOMPARE(f.visible.last()[0].toInt(), 0);
        const int last = f.visible.last()[1].toInt();
        const int fit = f.table->viewport()->height() / AssetDelegate::rowHeight();
        QVERIFY2(last == fit || last == fit - 1, qPrintable(QString::number(last)));
        f.table->verticalScrollBar()->setValue(100 * AssetDelegate::rowHeight());
        QTRY_COMPARE(f.visible.last()[0].toInt(), 100);
    }

    void saysSoOnceATurn()
    {
        Fixture f(1000);
        QTRY_VERIFY(!f.visible.isEmpty());
        f.visible.clear();
        for (int i = 1; i <= 50; ++i)
            f.table->verticalScrollBar()->setValue(i * 300);
        QCOMPARE(f.visible.size(), 0);
        QTRY_VERIFY(!f.visible.isEmpty());
        QCOMPARE(f.visible.size(), 1);
    }

    void saysSoAgainAfterResetAndSwitch()
    {
        Fixture f(1000);
        QTRY_VERIFY(!f.visible.isEmpty());
        f.visible.clear();
        f.model.reset(1000);
        QTRY_COMPARE(f.visible.size(), 1);
        f.view.setViewMode(ViewMode::Grid);
        QTRY_VERIFY(f.visible.size() >= 2);
        QCOMPARE(f.visible.last()[0].toInt(), 0);
        f.model.reset(0);
        QTRY_COMPARE(f.visible.last()[0].toInt(), -1);
    }

    void gridRowsAreThoseOnScreen()
    {
        Fixture f(1000);
        f.view.setViewMode(ViewMode::Grid);
        QTRY_VERIFY(f.grid->verticalScrollBar()->maximum() > 0);
        f.grid->verticalScrollBar()->setValue(f.grid->verticalScrollBar()->maximum() / 2);
        const auto [first, last] = f.view.visibleRows();
        QVERIFY(first > 0);
        const QRect port = f.grid->viewport()->rect();
        QVERIFY(f.grid->visualRect(f.model.index(first, 0)).intersects(port));
        QVERIFY(!f.grid->visualRect(f.model.index(first - 1, 0)).intersects(port));
        QVERIFY(f.grid->visualRect(f.model.index(last, 0)).intersects(port));
        QVERIFY(!f.grid->visualRect(f.model.index(last + 1, 0)).intersects(port));
    }

    void bothViewsShareSelectionAndCurrent()
    {
        Fixture f(100);
        QTest::mouseClick(f.table->viewport(), Qt::LeftButton, {}, f.middleOf(f.table, 3));
        QTest::mouseClick(f.table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          f.middleOf(f.table, 5));
        f.view.setViewMode(ViewMode::Grid);
        QCOMPARE(f.view.selectedIds(),
                 (QList<AssetId>{AssetId(QStringLiteral("id3")), AssetId(QStringLiteral("id5"))}));
        QTRY_VERIFY(f.grid->visualRect(f.model.index(7, 0)).isValid());
        QTest::mouseClick(f.grid->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          f.middleOf(f.grid, 7));
        QCOMPARE(f.view.selectedCount(), 3);
        f.view.setViewMode(ViewMode::List);
        // Selected in the grid means the whole row in the list.
        QVERIFY(f.table->selectionModel()->isRowSelected(7));
        QCOMPARE(f.view.currentId(), AssetId(QStringLiteral("id7")));
    }

    void selectionMovesToTheNextRowWhenItsRowGoes()
    {
        Fixture f(10);
        f.view.selectRow(4);
        f.selected.clear();
        f.model.removeRows(4, 1);
        QTRY_COMPARE(f.view.selectedIds(), QList<AssetId>{AssetId(QStringLiteral("id5"))});
        // The detail pane goes straight there, without nothing in between.
        QCOMPARE(f.selected.size(), 1);
        f.view.selectRow(8);
        f.model.removeRows(8, 1);
        QTRY_COMPARE(f.view.selectedIds(), QList<AssetId>{AssetId(QStringLiteral("id8"))});
    }

    void keysAskForWhatTheyMean_data()
    {
        QTest::addColumn<ViewMode>("mode");
        QTest::newRow("list") << ViewMode::List;
        QTest::newRow("grid") << ViewMode::Grid;
    }
    void keysAskForWhatTheyMean()
    {
        QFETCH(ViewMode, mode);
        Fixture f(20);
        f.view.setViewMode(mode);
        QAbstractItemView *shown = f.table;
        if (mode == ViewMode::Grid)
            shown = f.grid;
        QSignalSpy deleted(&f.view, &AssetView::deleteRequested);
        QSignalSpy copied(&f.view, &AssetView::copyIdsRequested);
        QSignalSpy activated(&f.view, &AssetView::activated);
        f.view.selectRow(1);
        QTest::keyClick(shown, Qt::Key_Delete);
        QTest::keyClick(shown, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(shown, Qt::Key_Return);
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<AssetId>(), AssetId(QStringLiteral("id1")));
        QSignalSpy all(&f.view, &AssetView::selectAllRequested);
        QTest::keyClick(shown, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(all.size(), 1);
    }

    void typingNeverSearchesRowsThatAreNotLoaded()
    {
        Fixture f(2'000'000, false);
        QTRY_VERIFY(!f.visible.isEmpty());
        f.view.selectRow(0);
        f.model.asked = 0;
        QTest::keyClick(f.table, Qt::Key_J);
        f.view.setViewMode(ViewMode::Grid);
        QTest::keyClick(f.grid, Qt::Key_J);
        QVERIFY2(f.model.asked < 5000, qPrintable(QString::number(f.model.asked)));
    }

    void lettersGoToTheNextNameThatBeginsSo()
    {
        Fixture f(30);
        QSignalSpy missing(&f.view, &AssetView::nameNotFound);
        f.model.setAsset(7, FakeAssetModel::asset(QStringLiteral("a"), QStringLiteral("My clip"),
                                                  QStringLiteral("video/mp4")));
        f.model.setAsset(9, FakeAssetModel::asset(QStringLiteral("b"), QStringLiteral("my coast"),
                                                  QStringLiteral("video/mp4")));
        f.view.selectRow(0);
        // A blank is a letter of the name like any other.
        QTest::keyClicks(f.table, QStringLiteral("my co"));
        QCOMPARE(f.view.currentId(), AssetId(QStringLiteral("b")));
        QCOMPARE(f.view.selectedIds(), QList<AssetId>{AssetId(QStringLiteral("b"))});
        QTest::keyClicks(f.table, QStringLiteral("zz"));
        QVERIFY(!missing.isEmpty());
        QCOMPARE(f.view.currentId(), AssetId(QStringLiteral("b")));
    }

    void theSameLetterGoesOnToTheNextNameAndAroundTheEnd()
    {
        Fixture f(30);
        for (const int row : {7, 9, 20}) {
            f.model.setAsset(row, FakeAssetModel::asset(QString::number(row),
                                                        QStringLiteral("Zoo %1").arg(row),
                                                        QStringLiteral("video/mp4")));
        }
        f.view.selectRow(0);
        for (const int row : {7, 9, 20, 7}) {
            QTest::keyClick(f.table, Qt::Key_Z);
            QCOMPARE(f.view.currentId(), AssetId(QString::number(row)));
        }
    }

    void selectingTwoMillionRowsAsksNoneOfThem()
    {
        Fixture f(2'000'000, false);
        f.model.setAsset(7, FakeAssetModel::asset(QStringLiteral("a"), QStringLiteral("a.mp4"),
                                                  QStringLiteral("video/mp4")));
        QTRY_VERIFY(!f.visible.isEmpty());
        for (const ViewMode mode : {ViewMode::List, ViewMode::Grid}) {
            f.view.setViewMode(mode);
            f.view.clearSelection();
            f.model.asked = 0;
            f.view.selectAll();
            QCOMPARE(f.view.selectedCount(), 2'000'000);
            QCOMPARE(f.view.selectedLoadedCount(), 1);
            QCOMPARE(f.view.selectedAssets().size(), 1);
            QVERIFY2(f.model.asked < 1000, qPrintable(QString::number(f.model.asked)));
            f.view.selectLoaded();
            QCOMPARE(f.view.selectedCount(), 1);
        }
    }

    void paintingAMillionSelectedRowsAsksThoseOnScreen()
    {
        Fixture f(1'000'000, false);
        QTRY_VERIFY(!f.visible.isEmpty());
        f.view.selectAll();
        f.model.flagsAsked = 0;
        QVERIFY(!f.view.grab().isNull()); // headings as well
        QVERIFY2(f.model.flagsAsked < 5000, qPrintable(QString::number(f.model.flagsAsked)));
    }

    void failedRowOffersRetry()
    {
        Fixture f(20);
        QSignalSpy retry(&f.view, &AssetView::retryRequested);
        QSignalSpy activated(&f.view, &AssetView::activated);
        f.model.setFailed(2);
        QTest::mouseClick(f.table->viewport(), Qt::LeftButton, {}, f.middleOf(f.table, 2));
        QCOMPARE(retry.size(), 1);
        QTest::keyClick(f.table, Qt::Key_Return);
        QCOMPARE(retry.size(), 2);
        QCOMPARE(activated.size(), 0);
    }

    void placeholdersAreNotSelectedAssets()
    {
        Fixture f(20, false);
        f.model.setAsset(3, FakeAssetModel::asset(QStringLiteral("a"), QStringLiteral("a.mp4"),
                                                  QStringLiteral("video/mp4")));
        f.view.selectAll();
        QCOMPARE(f.view.selectedCount(), 20);
        QCOMPARE(f.view.selectedIds(), QList<AssetId>{AssetId(QStringLiteral("a"))});
    }

    void narrowWindowGivesUpColumnsNotNames()
    {
        Fixture f(20);
        QVERIFY(!f.table->isColumnHidden(AssetStreamColumn));
        f.view.resize(420, 600);
        QTRY_VERIFY(f.table->isColumnHidden(AssetStreamColumn));
        QVERIFY(f.table->columnWidth(AssetNameColumn) >= 240);
        f.view.resize(1000, 600);
        QTRY_VERIFY(!f.table->isColumnHidden(AssetStreamColumn));
    }

    void goesToAnAssetById()
    {
        Fixture f(500);
        QVERIFY(f.view.selectId(AssetId(QStringLiteral("id42"))));
        QCOMPARE(f.view.currentId(), AssetId(QStringLiteral("id42")));
        const auto [first, last] = f.view.visibleRows();
        QVERIFY(first <= 42 && 42 <= last);
        QVERIFY(!f.view.selectId(AssetId(QStringLiteral("nobody"))));
    }

    /// The picture's ground is seen beside the name, and nowhere else.
    void thePictureStandsBesideTheName()
    {
        Fixture f(3);
        f.view.resize(1200, 400);
        const QImage image = f.table->viewport()->grab().toImage();
        const QColor ground = theme::color(theme::Tone::Ground);
        const auto pixels = [&](int column) {
            const QRect cell = f.table->visualRect(f.model.index(1, column)) & image.rect();
            int count = 0;
            for (int y = cell.top(); y < cell.bottom(); ++y) {
                for (int x = cell.left(); x <= cell.right(); ++x)
                    count += int(image.pixelColor(x, y) == ground);
            }
            return count;
        };
        for (int column = 0; column < AssetColumnCount; ++column) {
            const int count = pixels(column);
            QVERIFY2(column == AssetNameColumn ? count > 500 : count < 100,
                     qPrintable(QStringLiteral("%1: %2").arg(column).arg(count)));
        }
    }

    void hostileNamesPaintInEveryState()
    {
        Fixture f(30, false);
        f.model.setAsset(0, FakeAssetModel::asset(QStringLiteral("a"),
                                                  QString::fromUtf8("\u202Egpj.<b>\n\t\u0645"),
                                                  QStringLiteral("video/mp4")));
        f.model.setAsset(1,
                         FakeAssetModel::asset(QStringLiteral("b"), QString(5000, QLatin1Char('x')),
                                               QString(), AssetStatus::Failed));
        f.model.setFailed(2);
        f.model.setDeleting(1);
        f.view.selectRow(1);
        QVERIFY(!f.view.grab().isNull());
        f.view.setViewMode(ViewMode::Grid);
        QVERIFY(!f.view.grab().isNull());
        f.view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!f.view.grab().isNull());
    }

    void showsHugeGridsQuickly()
    {
        Fixture f(1'000'000, false);
        QElapsedTimer timer;
        timer.start();
        f.view.setViewMode(ViewMode::Grid);
        (void)f.view.grab();
        qInfo("first grid of 1,000,000 rows: %lld ms", timer.restart());
        f.model.setAsset(5, FakeAssetModel::asset(QStringLiteral("a"), QStringLiteral("a"),
                                                  QStringLiteral("video/mp4")));
        (void)f.view.grab();
        qInfo("a row that arrives: %lld ms", timer.restart());
        f.grid->verticalScrollBar()->setValue(f.grid->verticalScrollBar()->maximum());
        (void)f.view.grab();
        qInfo("jump to the end: %lld ms", timer.elapsed());
        QCOMPARE(f.view.visibleRows().second, 999'999);
    }
};

REELDECK_TEST(TestAssetView)
#include "tst_assetview.moc"

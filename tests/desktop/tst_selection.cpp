#include "catalog/table/assetcells.h"
#include "desktop/window/actions.h"
#include "scriptedlibrary.h"
#include "ui/assets/assetview.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QClipboard>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QListView>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// One selection over both views and over rows that aren't loaded, and what is done with it.
class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void everythingLoadedIsSelectedWithoutAWord();
    void loadedOnesAreSelectedAndAllIsOffered();
    void allMeansWhatMatchesWhenItIsUsed();
    void singleRowsAreTakenOutOfAll();
    void whatComesBelongsToAll();
    void anotherListEndsIt();
    void rowsInBetweenAreReadWhenTheyAreUsed();
    void rowsThatMovedMeanwhileAreLeftAlone();
    void readingIsCancelledAndNothingIsDone();
    void anotherSelectionEndsReading();
    void anotherConnectionEndsAll();
    void severalKeepTheirOutline();
    void tooManyRowsAreLeftAlone();
    void whatIsSelectedHasTheKeyboardAfterTheBar();
    void deletesEverythingThatMatches();
    void aLongDeletionIsStopped();

private:
    static void pressSelectAll(const ScriptedLibrary &library);
    static void selectEverything(ScriptedLibrary &library, const QString &button);
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    static void confirm(const QString &button);
    static void selectRows(ScriptedLibrary &library, int first, int last);
    static QTableView *table(const ScriptedLibrary &library);
};

QTableView *TestSelection::table(const ScriptedLibrary &library)
{
    return library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
}

void TestSelection::pressSelectAll(const ScriptedLibrary &library)
{
    QTest::keyClick(table(library), Qt::Key_A, Qt::ControlModifier);
}

void TestSelection::selectEverything(ScriptedLibrary &library, const QString &button)
{
    pressSelectAll(library);
    OfferBar *bar = library.window()->selectionBar();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(buttonCalled(bar, button), qPrintable(textOf(bar)));
    QTest::mouseClick(buttonCalled(bar, button), Qt::LeftButton);
}

void TestSelection::confirm(const QString &button)
{
    QTRY_VERIFY(openDialog() && buttonCalled(openDialog(), button));
    auto *count = openDialog()->findChild<QLineEdit *>(QStringLiteral("typedCount"));
    if (count && count->isVisible())
        QTest::keyClicks(count, button.section(QLatin1Char(' '), 1, 1));
    QTest::mouseClick(buttonCalled(openDialog(), button), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
}

void TestSelection::everythingLoadedIsSelectedWithoutAWord()
{
    ScriptedLibrary library(30);
    library.start();
    QTRY_COMPARE(library.model()->loadedCount(), 30);
    pressSelectAll(library);
    QCOMPARE(library.window()->assetView()->selectedCount(), 30);
    QVERIFY(library.window()->selectionBar()->isHidden());
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("30 selected")));
    // The same in the grid.
    library.window()->actions()->gridView->trigger();
    auto *grid = library.window()->findChild<QListView *>(QStringLiteral("assetGrid"));
    QCOMPARE(grid->selectionModel()->selectedRows().size(), 30);
    library.window()->actions()->copyIds->trigger();
    QCOMPARE(copied().split(QLatin1Char('\n')).size(), 30);
}

void TestSelection::loadedOnesAreSelectedAndAllIsOffered()
{
    ScriptedLibrary library(700);
    library.start();
    pressSelectAll(library);
    const int loaded = library.model()->loadedCount();
    QVERIFY(loaded < 700);
    AssetView *view = library.window()->assetView();
    QCOMPARE(view->selectedCount(), loaded);
    OfferBar *bar = library.window()->selectionBar();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("The %1 assets that are loaded").arg(loaded)),
             qPrintable(bar->text()));
    QTest::keyClick(table(library), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().split(QLatin1Char('\n')).size(), loaded);

    QVERIFY(buttonCalled(bar, QStringLiteral("Select All 700")));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Clear Selection")), Qt::LeftButton);
    QCOMPARE(view->selectedCount(), 0);
    QVERIFY(bar->isHidden());
}

void TestSelection::allMeansWhatMatchesWhenItIsUsed()
{
    ScriptedLibrary library(700);
    library.start();
    selectEverything(library, QStringLiteral("Select All 700"));
    OfferBar *bar = library.window()->selectionBar();
    QVERIFY(bar->text().contains(QStringLiteral("All 700 assets are selected.")));
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("700 selected")));
    // While it is read, something comes and something goes.
    library.m_beforePage = [&library](int page) {
        if (page == 3 && library.m_assets.first() == 700) {
            library.m_assets.prepend(701);
            library.m_assets.removeOne(600);
        }
    };
    library.window()->actions()->copyNames->trigger();
    QTRY_VERIFY(copied().contains(QStringLiteral("clip-1.mp4")));
    const QStringList names = copied().split(QLatin1Char('\n'));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    QVERIFY(names.contains(QStringLiteral("clip-701.mp4")));
    QVERIFY(names.size() >= 700);
}

void TestSelection::singleRowsAreTakenOutOfAll()
{
    ScriptedLibrary library(700);
    library.start();
    selectEverything(library, QStringLiteral("Select All 700"));
    const QModelIndex second = library.model()->index(1, 0);
    QTest::mouseClick(table(library)->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table(library)->visualRect(second).center());
    OfferBar *bar = library.window()->selectionBar();
    QTRY_COMPARE(bar->text(), QStringLiteral("699 of all 700 assets are selected."));
    library.window()->actions()->copyIds->trigger();
    QTRY_VERIFY(copied().endsWith(QStringLiteral("asset-1")));
    const QStringList ids = copied().split(QLatin1Char('\n'));
    QCOMPARE(ids.size(), 699);
    QVERIFY(!ids.contains(QStringLiteral("asset-699")));
    // A plain click is another selection.
    QTest::mouseClick(table(library)->viewport(), Qt::LeftButton, {},
                      table(library)->visualRect(second).center());
    QTRY_VERIFY(bar->isHidden());
    QCOMPARE(library.window()->assetView()->selectedCount(), 1);
}

void TestSelection::whatComesBelongsToAll()
{
    ScriptedLibrary library(700);
    library.start();
    selectEverything(library, QStringLiteral("Select All 700"));
    library.m_assets.prepend(701);
    library.window()->actions()->refresh->trigger();
    QTRY_COMPARE(library.model()->rowCount(), 701);
    QTRY_COMPARE(library.window()->selectionBar()->text(),
                 QStringLiteral("All 701 assets are selected."));
    QCOMPARE(library.window()->assetView()->selectedCount(), 701);
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("701 selected")));
}

void TestSelection::anotherListEndsIt()
{
    ScriptedLibrary library(700);
    library.start();
    selectEverything(library, QStringLiteral("Select All 700"));
    emit library.window()->toolBar()->filterEdited(QStringLiteral("clip-5"));
    QTRY_COMPARE(library.model()->rowCount(), 111);
    QTRY_VERIFY(library.window()->selectionBar()->isHidden());
    QCOMPARE(library.window()->assetView()->selectedCount(), 0);
    selectEverything(library, QStringLiteral("Select All 111 Matching"));
    library.window()->actions()->copyIds->trigger();
    QTRY_VERIFY(copied().endsWith(QStringLiteral("asset-5")));
    QCOMPARE(copied().split(QLatin1Char('\n')).size(), 111);
}

/// By a click and a Shift+click far away, so that what is between is never loaded.
void TestSelection::selectRows(ScriptedLibrary &library, int first, int last)
{
    QTableView *list = table(library);
    const QModelIndex from = library.model()->index(first, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(from).center());
    const QModelIndex to = library.model()->index(last, 0);
    list->scrollTo(to, QAbstractItemView::PositionAtCenter);
    QTRY_VERIFY(library.model()->assetAt(last));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      list->visualRect(to).center());
    QCOMPARE(library.window()->assetView()->selectedCount(), last - first + 1);
}

void TestSelection::rowsInBetweenAreReadWhenTheyAreUsed()
{
    ScriptedLibrary library(700);
    library.start();
    selectRows(library, 3, 500);
    OfferBar *bar = library.window()->selectionBar();
    QTRY_VERIFY(bar->text().startsWith(QStringLiteral("498 rows are selected, and ")));
    QVERIFY(library.model()->loadedCount() < 498);
    library.window()->actions()->copyIds->trigger();
    QTRY_VERIFY(copied().endsWith(QStringLiteral("asset-200")));
    const QStringList ids = copied().split(QLatin1Char('\n'));
    QCOMPARE(ids.size(), 498);
    QCOMPARE(ids.first(), QStringLiteral("asset-697"));
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 498);
}

void TestSelection::rowsThatMovedMeanwhileAreLeftAlone()
{
    ScriptedLibrary library(700);
    library.start();
    selectRows(library, 3, 500);
    library.m_beforePage = [&library](int page) {
        if (page == 6 && library.m_assets.first() == 700)
            library.m_assets.prepend(701);
    };
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(
            library.window()->messageBar()->text().contains(QStringLiteral("nothing was done")));
    QVERIFY(!openDialog());
    QCOMPARE(library.requests("DELETE"), 0);
    // The rows are the same assets all the same, one further down.
    QTRY_COMPARE(library.model()->rowCount(), 701);
    QTest::keyClick(table(library), Qt::Key_Delete);
    confirm(QStringLiteral("Delete 498 Assets"));
    library.deleter()->sendAnnounced();
    QTRY_COMPARE_WITH_TIMEOUT(library.m_assets.size(), 701 - 498, 60'000);
    QVERIFY(library.m_assets.contains(698));
    QVERIFY(!library.m_assets.contains(697));
    QVERIFY(!library.m_assets.contains(200));
    QVERIFY(library.m_assets.contains(199));
}

void TestSelection::readingIsCancelledAndNothingIsDone()
{
    ScriptedLibrary library(700);
    library.start();
    selectEverything(library, QStringLiteral("Select All 700"));
    library.m_heldPage = 5;
    QTest::keyClick(table(library), Qt::Key_Delete);
    OfferBar *bar = library.window()->selectionBar();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("200 of 700")));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(bar->text().contains(QStringLiteral("All 700 assets are selected.")));
    QVERIFY(!openDialog());
    QCOMPARE(library.requests("DELETE"), 0);
}

void TestSelection::anotherSelectionEndsReading()
{
    ScriptedLibrary library(700);
    library.start();
    OfferBar *bar = library.window()->selectionBar();
    const auto read = [&] {
        selectEverything(library, QStringLiteral("Select All 700"));
        library.m_heldPage = 5;
        library.window()->actions()->copyIds->trigger();
        QTRY_VERIFY(bar->text().contains(QStringLiteral("200 of 700")));
        library.m_heldPage = 0;
    };
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    read();
    pressSelectAll(library);
    QVERIFY2(bar->text().startsWith(QStringLiteral("The ")), qPrintable(bar->text()));
    QTRY_VERIFY(buttonCalled(bar, QStringLiteral("Select All 700")));
    read();
    const QModelIndex second = library.model()->index(1, 0);
    table(library)->scrollToTop();
    QTest::mouseClick(table(library)->viewport(), Qt::LeftButton, {},
                      table(library)->visualRect(second).center());
    QTRY_VERIFY(bar->isHidden());
    QCOMPARE(library.window()->assetView()->selectedCount(), 1);
    QCOMPARE(copied(), QStringLiteral("before")); // nothing of what was read
    library.window()->actions()->copyIds->trigger();
    QTRY_COMPARE(copied(), QStringLiteral("asset-699"));
}

void TestSelection::anotherConnectionEndsAll()
{
    ScriptedLibrary library(700);
    library.start();
    selectEverything(library, QStringLiteral("Select All 700"));
    library.m_heldPage = 5;
    QTest::keyClick(table(library), Qt::Key_Delete);
    OfferBar *bar = library.window()->selectionBar();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("200 of 700")));
    library.m_heldPage = 0;
    library.reconnect();
    // What it would read from is gone; rows that aren't loaded are nobody's choice any more.
    QVERIFY2(!bar->text().startsWith(QStringLiteral("Reading")) || bar->isHidden(),
             qPrintable(bar->text()));
    QVERIFY(!openDialog());
    QTRY_VERIFY(library.model()->hasAnswer());
    QVERIFY(!bar->text().startsWith(QStringLiteral("All 700")) || bar->isHidden());
    QCOMPARE(library.requests("DELETE"), 0);
}

void TestSelection::severalKeepTheirOutline()
{
    ScriptedLibrary library(30);
    library.start();
    QTableView *list = table(library);
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                          list->visualRect(library.model()->index(row, 0)).center());
    };
    click(2, {});
    click(4, Qt::ControlModifier); // asset-26 has the outline
    AssetView *view = library.window()->assetView();
    QCOMPARE(view->currentId(), AssetId(QStringLiteral("asset-26")));
    const auto sort = [&] {
        QHeaderView *header = list->horizontalHeader();
        QTest::mouseClick(
                header->viewport(), Qt::LeftButton, {},
                {header->sectionViewportPosition(AssetNameColumn) + 12, header->height() / 2});
    };
    const auto isKept = [&] {
        QStringList ids;
        for (const AssetId &id : view->selectedIds())
            ids << id.toString();
        ids.sort();
        return ids == QStringList{QStringLiteral("asset-26"), QStringLiteral("asset-28")} &&
               view->currentId() == AssetId(QStringLiteral("asset-26"));
    };
    sort();
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-1.mp4"));
    QTRY_VERIFY(isKept());
    sort();
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-9.mp4"));
    QTRY_VERIFY(isKept());
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("2 selected")));
    // One of them goes elsewhere: the other stays.
    library.m_assets.removeOne(28);
    library.window()->actions()->refresh->trigger();
    QTRY_COMPARE(library.model()->rowCount(), 29);
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("1 selected")));
    QCOMPARE(view->selectedIds(), QList<AssetId>{AssetId(QStringLiteral("asset-26"))});
}

void TestSelection::tooManyRowsAreLeftAlone()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ScriptedLibrary library(100'010);
    library.start();
    selectRows(library, 3, 100'005);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    const MessageBar *bar = library.window()->messageBar();
    const auto says = [bar](const char *words) {
        return bar->isVisible() && bar->severity() == MessageBar::Severity::Info &&
               bar->text().startsWith(QLatin1String(words));
    };
    library.window()->actions()->copyIds->trigger();
    QTRY_VERIFY2(says("At most 10,000 assets are copied at once."), qPrintable(bar->text()));
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY2(says("At most 100,000 assets are deleted at once."), qPrintable(bar->text()));
    library.window()->actions()->exportSelected->trigger();
    typeInFileDialog(library.filePath(QStringLiteral("all.csv")));
    QTRY_VERIFY2(says("At most 100,000 rows that are not loaded"), qPrintable(bar->text()));
    QVERIFY(!openDialog());
    QCOMPARE(copied(), QStringLiteral("before"));
    QCOMPARE(library.requests("DELETE"), 0);
    QCOMPARE(library.window()->assetView()->selectedCount(), 100'003);
}

void TestSelection::whatIsSelectedHasTheKeyboardAfterTheBar()
{
    ScriptedLibrary library(700);
    library.start();
    QVERIFY(QTest::qWaitForWindowActive(library.window(), tests::Patience));
    OfferBar *bar = library.window()->selectionBar();
    const auto press = [&](const QString &button) {
        QTRY_VERIFY(bar->isVisible() && buttonCalled(bar, button));
        buttonCalled(bar, button)->setFocus();
        QTest::keyClick(buttonCalled(bar, button), Qt::Key_Space);
    };
    pressSelectAll(library);
    press(QStringLiteral("Select All 700"));
    QTRY_VERIFY(table(library)->hasFocus());
    press(QStringLiteral("Clear Selection"));
    QTRY_VERIFY(table(library)->hasFocus());
    QVERIFY(bar->isHidden());
    QCOMPARE(library.window()->assetView()->selectedCount(), 0);
    QTRY_VERIFY(!library.countText().contains(QStringLiteral("selected")));
}

void TestSelection::deletesEverythingThatMatches()
{
    ScriptedLibrary library(160);
    library.m_inUse = {7, 8, 9, 10, 11, 12, 13};
    library.start();
    selectEverything(library, QStringLiteral("Select All 160"));
    QTest::keyClick(table(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    // What is confirmed is what was read; what comes later stays.
    library.m_assets.prepend(161);
    confirm(QStringLiteral("Delete 160 Assets"));
    QTRY_VERIFY(library.window()->undoBar()->isVisible());
    QVERIFY(library.window()->selectionBar()->isHidden());
    QTRY_VERIFY(!library.countText().contains(QStringLiteral("selected")));
    library.deleter()->sendAnnounced();
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(library.m_assets.size(), 8, 60'000);
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Delete Anyway"))->isEnabled());
    openDialog()->reject();
    QTRY_COMPARE_WITH_TIMEOUT(library.model()->rowCount(), 8, 60'000);
    QVERIFY(library.m_assets.contains(161));
}

void TestSelection::aLongDeletionIsStopped()
{
    ScriptedLibrary library(300);
    library.start();
    selectEverything(library, QStringLiteral("Select All 300"));
    QTest::keyClick(table(library), Qt::Key_Delete);
    confirm(QStringLiteral("Delete 300 Assets"));
    QTRY_VERIFY(library.window()->undoBar()->isVisible());
    library.m_deleteDelay = std::chrono::milliseconds(50);
    library.deleter()->sendAnnounced();
    OfferBar *bar = library.window()->deletionBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().endsWith(QStringLiteral("of 300.")), 60'000);
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Stop")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isHidden(), 60'000);
    QVERIFY(library.m_assets.size() >= 100);
    QTRY_COMPARE_WITH_TIMEOUT(library.model()->rowCount(), int(library.m_assets.size()), 60'000);
}

REELDECK_TEST(TestSelection)
#include "tst_selection.moc"

#include "catalog/table/assettablemodel.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/elsewherefixture.h"
#include "ui/assets/assetview.h"
#include "ui/window/chipsbar.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// A platform elsewhere with more assets than are loaded at once, by pointer and key: what the bars
/// below the list offer, and what can be done when the platform stands still, ends, or was never
/// seen.
class TestControlsOfOutages : public ElsewhereFixture
{
    Q_OBJECT

private slots:
    void sortingIsOffered_data() { ways(); }
    void sortingIsOffered();
    void filteringIsOffered_data() { ways(); }
    void filteringIsOffered();
    void allAreSelected_data() { ways(); }
    void allAreSelected();
    void readingIsCancelled_data() { ways(); }
    void readingIsCancelled();
    void exportIsCancelled_data() { ways(); }
    void exportIsCancelled();
    void deletingIsStopped_data() { ways(); }
    void deletingIsStopped();
    void copyIsShown_data() { ways(); }
    void copyIsShown();
    void nothingIsShown_data() { ways(); }
    void nothingIsShown();

private:
    QString seeded() const { return QStringLiteral("seeded%1").arg(way()); }
};

void TestControlsOfOutages::sortingIsOffered()
{
    PART(connectTo(seeded(), 450));
    OfferBar *bar = window()->loadAllBar();
    const QHeaderView *header = table()->horizontalHeader();
    const auto sort = [this] {
        PART(choose(QStringLiteral("Filters"), {QStringLiteral("Sort By"), QStringLiteral("Size")},
                    way()));
        QTRY_VERIFY(window()->loadAllBar()->isVisible());
    };
    PART(sort());
    PART(pressIn(bar, QStringLiteral("Not Now")));
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(header->sortIndicatorSection() != AssetSizeColumn);
    // While it loads it can be cancelled.
    PART(sort());
    PART(standStill(true));
    PART(pressIn(bar, QStringLiteral("Load All 450 to Sort")));
    PART(pressIn(bar, QStringLiteral("Cancel loading")));
    QTRY_VERIFY(!bar->isVisible());
    PART(standStill(false));
    PART(sort());
    PART(pressIn(bar, QStringLiteral("Load All 450 to Sort")));
    QTRY_COMPARE(header->sortIndicatorSection(), int(AssetSizeColumn));
    QTRY_VERIFY(!bar->isVisible());
    const auto isLargestFirst = [this] {
        const std::optional<Asset> first = context()->assets()->assetAt(0);
        const std::optional<Asset> last = context()->assets()->assetAt(20);
        return first && last && first->size.value_or(0) > last->size.value_or(0);
    };
    QTRY_VERIFY(isLargestFirst());
}

void TestControlsOfOutages::filteringIsOffered()
{
    PART(connectTo(QStringLiteral("filtered%1").arg(way()), 450));
    OfferBar *bar = window()->loadAllBar();
    PART(choose(QStringLiteral("Filters"), {QStringLiteral("More Filters...")}, way()));
    PART(waitForDialog());
    PART(use(QStringLiteral("Failed"), Pointer));
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
    PART(pressIn(bar, QStringLiteral("Load All 450 to Filter")));
    QTRY_VERIFY(rows() < 450);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!window()->chipsBar()->chips().isEmpty());
    PART(use(QStringLiteral("Clear All"), Pointer));
    QTRY_COMPARE(rows(), 450);
}

void TestControlsOfOutages::allAreSelected()
{
    PART(connectTo(QStringLiteral("selected%1").arg(way()), 450));
    Person::click(table()->viewport()->mapToGlobal(QPoint(200, 20)));
    QTRY_VERIFY(table()->hasFocus());
    Person::press(QStringLiteral("ctrl+a"));
    OfferBar *bar = window()->selectionBar();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(window()->assetView()->selectedCount() < 450);
    PART(pressIn(bar, QStringLiteral("Select All 450")));
    QTRY_COMPARE(window()->assetView()->selectedCount(), 450);
    QVERIFY(table()->hasFocus());
    PART(pressIn(bar, QStringLiteral("Clear Selection")));
    QTRY_COMPARE(window()->assetView()->selectedCount(), 0);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(table()->hasFocus());
}

void TestControlsOfOutages::readingIsCancelled()
{
    OfferBar *bar = window()->selectionBar();
    Person::press(QStringLiteral("ctrl+a"));
    PART(pressIn(bar, QStringLiteral("Select All 450")));
    QTRY_COMPARE(window()->assetView()->selectedCount(), 450);
    clearClipboard();
    PART(standStill(true));
    Person::press(QStringLiteral("ctrl+c"));
    PART(pressIn(bar, QStringLiteral("Cancel reading")));
    PART(standStill(false));
    QTRY_VERIFY(!findByName<QPushButton>(QStringLiteral("Cancel reading")));
    QVERIFY(clipboard().isEmpty());
    QCOMPARE(window()->assetView()->selectedCount(), 450);
    PART(pressIn(bar, QStringLiteral("Clear Selection")));
}

void TestControlsOfOutages::exportIsCancelled()
{
    const QString path = media(QStringLiteral("cancelled.csv"));
    Person::press(QStringLiteral("ctrl+e"));
    QTRY_VERIFY(dialog());
    PART(standStill(true));
    PART(typePath(path));
    PART(pressIn(window()->exportBar(), QStringLiteral("Cancel export")));
    PART(standStill(false));
    QTRY_VERIFY(!window()->exportBar()->isVisible());
    QVERIFY(!QFile::exists(path));
}

void TestControlsOfOutages::deletingIsStopped()
{
    Person::click(table()->viewport()->mapToGlobal(QPoint(200, 20)));
    for (int row = 0; row < 2; ++row)
        Person::press(QStringLiteral("shift+Next"));
    const int selected = window()->assetView()->selectedCount();
    QVERIFY(selected >= 20);
    const int before = rows();
    Person::press(QStringLiteral("Delete"));
    PART(waitForDialog());
    PART(use(QStringLiteral("Delete %1 Assets").arg(selected), way()));
    QTRY_VERIFY(window()->undoBar()->isVisible());
    PART(standStill(true));
    PART(pressIn(window()->deletionBar(), QStringLiteral("Stop deleting")));
    PART(standStill(false));
    QTRY_VERIFY(!window()->deletionBar()->isVisible());
    QTRY_VERIFY(window()->messageBar()->isVisible());
    QVERIFY(rows() > before - selected);
    PART(pressIn(window()->messageBar(), QStringLiteral("Show Which")));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
    PART(pressIn(window()->messageBar(), QStringLiteral("Close message")));
    QTRY_VERIFY(!window()->messageBar()->isVisible());
}

void TestControlsOfOutages::copyIsShown()
{
    const QString data = QStringLiteral("outage%1").arg(way());
    PART(connectTo(data, 30));
    MessageBar *bar = window()->messageBar();
    PART(endPlatform());
    refresh();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(rows(), 30);
    clearClipboard();
    PART(pressIn(bar, QStringLiteral("Copy Details")));
    QTRY_VERIFY(!clipboard().isEmpty());
    PART(startPlatform(data, 30));
    PART(pressIn(bar, QStringLiteral("Retry")));
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(rows(), 30);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    PART(endPlatform());
    refresh();
    QTRY_VERIFY(bar->isVisible());
    PART(pressIn(bar, QStringLiteral("Close message")));
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(rows(), 30);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestControlsOfOutages::nothingIsShown()
{
    const QString data = QStringLiteral("nothing%1").arg(way());
    PART(connectTo(data, 0));
    PART(endPlatform());
    refresh();
    QTRY_VERIFY(ofEmptyState("retry")->isVisible());
    clearClipboard();
    PART(pressInEmptyState("copyDetails"));
    QTRY_VERIFY(!clipboard().isEmpty());
    PART(pressInEmptyState("connectAccount"));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
    PART(startPlatform(data, 0));
    PART(pressInEmptyState("retry"));
    QTRY_VERIFY(ofEmptyState("uploadFiles")->isVisible());
    PART(endPlatform());
    refresh();
    QTRY_VERIFY(ofEmptyState("openLibrary")->isVisible());
    PART(pressInEmptyState("openLibrary"));
    QTRY_VERIFY(context()->workspaces()->workspace().local);
    QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
    QTRY_VERIFY(ofEmptyState("uploadFiles")->isVisible());
}

REELDECK_TEST(TestControlsOfOutages)
#include "tst_controlsofoutages.moc"

#include "desktop/window/actions.h"
#include "lookslibrary.h"
#include "ui/assets/assetview.h"
#include "ui/assets/viewmode.h"
#include "ui/theme/theme.h"
#include "ui/window/chipsbar.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QCheckBox>
#include <QDate>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What a person reads in each state of the list, in the real window, and what that looks like:
/// each step leaves pictures in build/looks. Runs in both schemes, at 100 and 200 %.
class TestLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void listAndItsGaps();
    void grid();
    void filtersAndChips();
    void columns();
    void selectingAll();
    void sorting();
    void exporting();
    void noKeyYet();
    void nothingUploaded();
    void nothingMatches();
    void offlineWithoutACopy();
    void offlineWithACopy();
    void platformRefuses();

private:
    static void begin(LooksLibrary &library);
    static QTableView *table(const LooksLibrary &library);
    static void lookAt(const LooksLibrary &library, int row);
    static QString rowText(const LooksLibrary &library, int row);
    static QWidget *called(const LooksLibrary &library, const QString &accessibleName);
    static void openEntry(const LooksLibrary &library, const QString &text);
    static QLineEdit *field(const QString &accessibleName);
};

namespace {

constexpr int Many = 1238;
bool reads(const QWidget *where, const QString &words)
{
    return textOf(where).contains(words);
}

} // namespace

/// The first rows are there, with their thumbnails.
void TestLooks::begin(LooksLibrary &library)
{
    library.start();
    QTRY_COMPARE(library.countText(), QStringLiteral("1,238 assets"));
    QTRY_VERIFY(library.isComplete());
}

QTableView *TestLooks::table(const LooksLibrary &library)
{
    return library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
}

void TestLooks::lookAt(const LooksLibrary &library, int row)
{
    table(library)->scrollTo(library.model()->index(row, 0), QAbstractItemView::PositionAtTop);
}

QString TestLooks::rowText(const LooksLibrary &library, int row)
{
    return library.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QWidget *TestLooks::called(const LooksLibrary &library, const QString &accessibleName)
{
    for (QWidget *widget : visibleWidgets<QWidget>(library.window())) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

/// Of the Filters menu.
void TestLooks::openEntry(const LooksLibrary &library, const QString &text)
{
    auto *button = qobject_cast<QPushButton *>(called(library, QStringLiteral("Filters")));
    QVERIFY(button && button->menu());
    for (QAction *action : button->menu()->actions()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            action->trigger();
    }
    QTRY_VERIFY(openDialog());
}

QLineEdit *TestLooks::field(const QString &accessibleName)
{
    for (QLineEdit *candidate : visibleWidgets<QLineEdit>(openDialog())) {
        if (candidate->accessibleName() == accessibleName)
            return candidate;
    }
    return nullptr;
}

void TestLooks::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("REELDECK_LOOK"),
             "Run it through ctest, or with REELDECK_LOOK=light or dark and QT_SCALE_FACTOR=1 or "
             "2.");
}

void TestLooks::listAndItsGaps()
{
    LooksLibrary library(Many);
    library.m_heldPages = {11};
    library.m_brokenPages = {20};
    begin(library);
    QCOMPARE(theme::isDark(), LooksLibrary::isDark());
    for (const char *name : {"Upload", "Filter by filename", "Video", "Audio", "Image", "Filters",
                             "List view", "Grid view", "Refresh", "Assets"})
        QVERIFY2(called(library, QString::fromLatin1(name)), name);
    QVERIFY(rowText(library, 0).startsWith(LooksLibrary::name(Many)));
    library.window()->assetView()->selectRow(7);
    QTRY_VERIFY(called(library, QStringLiteral("Delete")));
    QTRY_COMPARE(library.countText(), QStringLiteral("1,238 assets · 1 selected"));
    library.takePicture(QStringLiteral("01-list"));

    lookAt(library, 497);
    QTRY_VERIFY(library.model()->assetAt(497));
    QTRY_VERIFY(library.hasItsPictures());
    QCOMPARE(rowText(library, 505), QStringLiteral("This asset is not loaded yet."));
    library.takePicture(QStringLiteral("02-list-not-loaded-yet"));

    lookAt(library, 947);
    QTRY_COMPARE(rowText(library, 952),
                 QStringLiteral("This asset could not be loaded. Retry to ask for it again."));
    QTRY_VERIFY(library.model()->assetAt(947));
    QTRY_VERIFY(library.hasItsPictures());
    library.takePicture(QStringLiteral("03-list-failed-page"));
    library.window()->actions()->gridView->trigger();
    QTRY_VERIFY(library.window()->assetView()->visibleRows().second > 955);
    QTRY_VERIFY(library.hasItsPictures());
    library.takePicture(QStringLiteral("04-grid-failed-page"));
}

void TestLooks::grid()
{
    LooksLibrary library(Many);
    begin(library);
    library.window()->actions()->gridView->trigger();
    auto *slider = qobject_cast<QSlider *>(called(library, QStringLiteral("Thumbnail size")));
    QVERIFY(slider);
    library.window()->assetView()->selectRow(0);
    const auto picture = [&](int width, const QString &name) {
        slider->setValue(width);
        QTRY_COMPARE(library.window()->assetView()->tileWidth(), width);
        QTRY_VERIFY(library.isComplete());
        library.takePicture(name);
    };
    picture(tilewidth::Usual, QStringLiteral("05-grid-usual"));
    picture(tilewidth::Smallest, QStringLiteral("06-grid-smallest"));
    picture(tilewidth::Largest, QStringLiteral("07-grid-largest"));
    QCOMPARE(library.countText(), QStringLiteral("1,238 assets · 1 selected"));
}

void TestLooks::filtersAndChips()
{
    LooksLibrary library(Many);
    begin(library);
    auto *filters = qobject_cast<QPushButton *>(called(library, QStringLiteral("Filters")));
    filters->menu()->popup(library.window()->mapToGlobal(QPoint(600, 60)));
    QTRY_VERIFY(filters->menu()->isVisible());
    library.takePicture(QStringLiteral("08-filters-menu"));
    filters->menu()->close();

    openEntry(library, QStringLiteral("More Filters..."));
    QVERIFY(reads(openDialog(), QStringLiteral("The platform doesn't filter by status")));
    field(QStringLiteral("Size from"))->setText(QStringLiteral("1 GB"));
    field(QStringLiteral("Size to"))->setText(QStringLiteral("lots"));
    QVERIFY(reads(openDialog(), QStringLiteral("“lots” is no size. Write it like 10 MB")));
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Filter"))->isEnabled());
    library.takePicture(QStringLiteral("09-filter-dialog-mistake"));
    field(QStringLiteral("Size from"))->setText(QStringLiteral("2 MB"));
    field(QStringLiteral("Size to"))->clear();
    field(QStringLiteral("Created from"))->setText(QStringLiteral("2026-01-31"));
    QStringList ids;
    for (int number = Many; number > Many - 80; --number)
        ids << QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'));
    visibleWidgets<QPlainTextEdit>(openDialog()).first()->setPlainText(ids.join(QLatin1Char('\n')));
    QVERIFY(reads(openDialog(), QStringLiteral("80 IDs.")));
    library.takePicture(QStringLiteral("10-filter-dialog"));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Filter")), Qt::LeftButton);
    QTRY_VERIFY(library.countText().contains(QStringLiteral(" matching assets")));

    for (const char *kind : {"Video", "Image"})
        QTest::mouseClick(called(library, QString::fromLatin1(kind)), Qt::LeftButton);
    auto *name = qobject_cast<QLineEdit *>(called(library, QStringLiteral("Filter by filename")));
    QTest::keyClicks(name, QStringLiteral("a"));
    QTest::keyClick(name, Qt::Key_Return);
    ChipsBar *bar = library.window()->chipsBar();
    for (const char *chip : {"Filename: a", "Video", "Image", "80 IDs", "Size: from 2 MB"}) {
        QTRY_VERIFY2(buttonCalled(bar, QString::fromLatin1(chip)), chip);
    }
    QVERIFY(buttonCalled(bar, QStringLiteral("Save Filter...")));
    QVERIFY(buttonCalled(bar, QStringLiteral("Clear All")));
    QTRY_VERIFY(!library.model()->isReplacing());
    QTRY_COMPARE(library.countText(), QStringLiteral("55 matching assets"));
    QTRY_VERIFY(library.isComplete());
    library.takePicture(QStringLiteral("11-chips"));
    library.window()->resize(library.window()->minimumSizeHint().expandedTo({720, 540}));
    QTRY_VERIFY(library.isComplete());
    QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
    library.takePicture(QStringLiteral("12-chips-narrow"));
}

void TestLooks::columns()
{
    LooksLibrary library(Many);
    begin(library);
    library.window()->actions()->columns->trigger();
    QTRY_VERIFY(openDialog());
    auto *list = visibleWidgets<QListWidget>(openDialog()).value(0);
    QVERIFY(list);
    QStringList words;
    for (int row = 0; row < list->count(); ++row)
        words << list->item(row)->text();
    QVERIFY(words.contains(QStringLiteral("Thumbnail")) && words.contains(QStringLiteral("ID")));
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    library.takePicture(QStringLiteral("13-columns-dialog"));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("OK")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(!table(library)->isColumnHidden(AssetIdColumn));
    QTRY_VERIFY(table(library)->horizontalScrollBar()->isVisible());
    QTRY_VERIFY(library.isComplete());
    library.takePicture(QStringLiteral("14-all-columns"));
}

void TestLooks::selectingAll()
{
    LooksLibrary library(Many);
    begin(library);
    QTest::keyClick(table(library), Qt::Key_A, Qt::ControlModifier);
    OfferBar *bar = library.window()->selectionBar();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(reads(bar, QStringLiteral("assets that are loaded")));
    QVERIFY(buttonCalled(bar, QStringLiteral("Clear Selection")));
    library.takePicture(QStringLiteral("15-loaded-selected"));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Select All 1,238")), Qt::LeftButton);
    QTRY_VERIFY(reads(bar, QStringLiteral("All 1,238 assets are selected.")));
    const QAbstractButton *clear = buttonCalled(bar, QStringLiteral("Clear Selection"));
    QTRY_COMPARE(clear->width(), clear->sizeHint().width());
    library.takePicture(QStringLiteral("16-all-selected"));
}

void TestLooks::sorting()
{
    LooksLibrary library(Many);
    begin(library);
    emit library.window()->assetView()->sortRequested(AssetSizeColumn);
    OfferBar *bar = library.window()->loadAllBar();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(reads(bar, QStringLiteral("To sort by Size, Reeldeck has to know all 1,238 assets.")));
    QVERIFY(buttonCalled(bar, QStringLiteral("Not Now")));
    library.takePicture(QStringLiteral("17-load-all-offered"));
    library.window()->resize(library.window()->minimumSizeHint().expandedTo({720, 540}));
    const auto *words = bar->findChild<QLabel *>(QStringLiteral("text"));
    QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
    QTRY_VERIFY(library.window()->assetView()->mapTo(library.window(), QPoint()).y() <
                bar->mapTo(library.window(), QPoint()).y());
    library.takePicture(QStringLiteral("18-load-all-offered-narrow"));
    library.window()->resize(1440, 900);
    library.m_heldPages = {9};
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Load All 1,238 to Sort")), Qt::LeftButton);
    QTRY_VERIFY(reads(bar, QStringLiteral("Loading all assets: 400 of 1,238.")));
    QVERIFY(buttonCalled(bar, QStringLiteral("Cancel")));
    library.takePicture(QStringLiteral("19-loading-all"));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(bar->isHidden());
    library.m_heldPages.clear();
    emit library.window()->assetView()->sortRequested(AssetSizeColumn);
    const auto isSorted = [&library] {
        return buttonCalled(library.window()->chipsBar(),
                            QStringLiteral("Sorted by Size, descending")) != nullptr;
    };
    QTRY_VERIFY(isSorted() || buttonCalled(bar, QStringLiteral("Load All 1,238 to Sort")));
    if (QAbstractButton *load = buttonCalled(bar, QStringLiteral("Load All 1,238 to Sort")))
        QTest::mouseClick(load, Qt::LeftButton);
    QTRY_COMPARE(library.countText(), QStringLiteral("1,238 assets"));
    QTRY_VERIFY(isSorted());
    library.takePicture(QStringLiteral("20-sorted"));
    QTRY_VERIFY(library.isComplete());
    library.takePicture(QStringLiteral("20-sorted"));
}

void TestLooks::exporting()
{
    LooksLibrary library(Many);
    begin(library);
    library.m_heldPages = {9};
    library.window()->actions()->exportListing->trigger();
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    auto *dialog = qobject_cast<QFileDialog *>(openDialog());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Export Assets"));
    library.takePicture(QStringLiteral("21-export-dialog"));
    typeInFileDialog(library.filePath(QStringLiteral("assets.csv")));
    OfferBar *bar = library.window()->exportBar();
    QTRY_COMPARE(bar->text(), QStringLiteral("Exporting: 400 of 1,238."));
    QVERIFY(buttonCalled(bar, QStringLiteral("Cancel")));
    library.takePicture(QStringLiteral("22-exporting"));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(bar->isHidden());

    library.m_heldPages.clear();
    library.window()->assetView()->selectRow(7);
    QTRY_VERIFY(library.window()->actions()->exportSelected->isEnabled());
    library.window()->actions()->exportSelected->trigger();
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    typeInFileDialog(library.filePath(QStringLiteral("one.csv")));
    QTRY_VERIFY(
            library.window()->messageBar()->text().startsWith(QStringLiteral("1 asset is in “")));
    library.takePicture(QStringLiteral("23-exported"));
}

void TestLooks::noKeyYet()
{
    LooksLibrary library(Many);
    library.m_key.clear();
    library.start();
    QTRY_VERIFY(library.window()->showsEmptyState());
    QTRY_VERIFY(openDialog());
    QVERIFY(reads(openDialog(), QStringLiteral("There is no API key for ")));
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Connect"))->isEnabled());
    library.takePicture(QStringLiteral("24-no-key-dialog"));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    const EmptyState *empty = library.window()->emptyState();
    QTRY_VERIFY(empty->kind() == EmptyState::Kind::NoKey);
    QVERIFY(reads(empty, QStringLiteral("Connect your account")));
    QVERIFY(reads(empty, QStringLiteral("There is no API key for ")));
    QVERIFY(buttonCalled(empty, QStringLiteral("Connect a TwelveLabs Account...")));
    library.takePicture(QStringLiteral("25-no-key"));
}

void TestLooks::nothingUploaded()
{
    LooksLibrary library(0);
    library.start();
    QTRY_VERIFY(library.window()->showsEmptyState());
    const EmptyState *empty = library.window()->emptyState();
    QTRY_VERIFY(reads(empty, QStringLiteral("Drop video, audio or images here")));
    QVERIFY(buttonCalled(empty, QStringLiteral("Upload Files...")));
    QVERIFY(buttonCalled(empty, QStringLiteral("From URL...")));
    QTRY_COMPARE(library.countText(), QStringLiteral("No assets yet"));
    library.takePicture(QStringLiteral("26-nothing-uploaded"));
}

void TestLooks::nothingMatches()
{
    LooksLibrary library(Many);
    begin(library);
    auto *name = qobject_cast<QLineEdit *>(called(library, QStringLiteral("Filter by filename")));
    QTest::keyClicks(name, QStringLiteral("no such name"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(library.window()->showsEmptyState());
    const EmptyState *empty = library.window()->emptyState();
    QVERIFY(reads(empty, QStringLiteral("No assets match the filter")));
    QCOMPARE(library.countText(), QStringLiteral("No matching assets"));
    library.takePicture(QStringLiteral("27-nothing-matches"));
    QTest::mouseClick(buttonCalled(empty, QStringLiteral("Clear Filter")), Qt::LeftButton);
    QTRY_COMPARE(library.countText(), QStringLiteral("1,238 assets"));
    QVERIFY(!library.window()->showsEmptyState());
}

void TestLooks::offlineWithoutACopy()
{
    LooksLibrary library(Many);
    library.goOffline();
    library.start();
    const EmptyState *empty = library.window()->emptyState();
    QTRY_VERIFY(buttonCalled(empty, QStringLiteral("Retry")));
    QVERIFY(reads(empty, QStringLiteral("The platform refuses the connection")));
    QVERIFY(buttonCalled(empty, QStringLiteral("Copy Details")));
    library.takePicture(QStringLiteral("28-offline-without-a-copy"));
}

void TestLooks::offlineWithACopy()
{
    LooksLibrary library(Many);
    begin(library);
    library.stop();
    library.goOffline();
    library.start();
    const MessageBar *bar = library.window()->messageBar();
    static const QRegularExpression copy(
            QStringLiteral("This is a copy from [0-9]{2}:[0-9]{2} with [0-9]+ of 1,238 assets\\."));
    QTRY_VERIFY(copy.match(bar->text()).hasMatch());
    QVERIFY(buttonCalled(bar, QStringLiteral("Retry")));
    QVERIFY(buttonCalled(bar, QStringLiteral("Copy Details")));
    QTRY_VERIFY(library.countText().contains(QStringLiteral("not connected, a copy from ")));
    QVERIFY(!library.window()->showsEmptyState());
    QTRY_VERIFY(library.isComplete());
    library.takePicture(QStringLiteral("29-offline-copy"));
}

void TestLooks::platformRefuses()
{
    LooksLibrary library(Many);
    library.m_refuses = true;
    library.start();
    const EmptyState *empty = library.window()->emptyState();
    QTRY_VERIFY(buttonCalled(empty, QStringLiteral("Retry")));
    QVERIFY(reads(empty, QStringLiteral("The assets could not be loaded")));
    QVERIFY(buttonCalled(empty, QStringLiteral("Copy Details")));
    library.takePicture(QStringLiteral("30-error"));
    library.m_refuses = false;
    QTest::mouseClick(buttonCalled(empty, QStringLiteral("Retry")), Qt::LeftButton);
    QTRY_COMPARE(library.countText(), QStringLiteral("1,238 assets"));
}

REELDECK_TEST(TestLooks)
#include "tst_looks.moc"

#include "desktop/window/actions.h"
#include "scriptedlibrary.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/player/videosurface.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/offerbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// One subject: what is selected is what the pane shows, what every button, menu entry and key acts
/// on, and what the status bar counts, whatever happens to the list.
class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void outlineMovesAndThePaneStays();
    void nothingSelectedInvitesAndIsOff();
    void severalAreOneSubjectToo();
    void stepsSelectTheFirstRowFirst();
    void homeAndEndGoToTheEnds_data();
    void homeAndEndGoToTheEnds();
    void typingGoesToAName();
    void downGoesFromTheFilterIntoTheList();
    void sortingKeepsIt();
    void filteringKeepsItWhileItMatches();
    void somethingElseEndsTheMemory();
    void farDownItStaysWhileTheFilterGoes();
    void anotherConnectionKeepsIt();
    void aThumbnailThatComesLaterIsShown();
    void whatIsProcessedIsFollowedToItsEnd();
    void whatGoesWhileItIsProcessedLeavesTheList();
    void openingPlaysWithVisibleFocus();
    void eachPaneShowsTheKeyboard();

private:
    static QAbstractItemView *shown(const ScriptedLibrary &library);
    static void click(const ScriptedLibrary &library, int row, Qt::KeyboardModifiers keys = {});
    static void clickHeading(const ScriptedLibrary &library, int column);
    static QString paneId(const ScriptedLibrary &library);
    static QString selectedIds(const ScriptedLibrary &library);
    static bool isSubject(const ScriptedLibrary &library, const QString &id);
    static bool isInSight(const ScriptedLibrary &library, const QString &id);
    static bool isNothing(const ScriptedLibrary &library);
    static QLineEdit *filterField(const ScriptedLibrary &library);
    static QString dialogText();
};

QAbstractItemView *TestDetails::shown(const ScriptedLibrary &library)
{
    const bool isGrid = library.window()->assetView()->viewMode() == ViewMode::Grid;
    return library.window()->findChild<QAbstractItemView *>(isGrid ? QStringLiteral("assetGrid")
                                                                   : QStringLiteral("assetTable"));
}

void TestDetails::click(const ScriptedLibrary &library, int row, Qt::KeyboardModifiers keys)
{
    QAbstractItemView *view = shown(library);
    const QModelIndex index = library.model()->index(row, 0);
    view->scrollTo(index);
    QTRY_VERIFY(library.model()->assetAt(row));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, view->visualRect(index).center());
}

void TestDetails::clickHeading(const ScriptedLibrary &library, int column)
{
    QHeaderView *header = library.window()
                                  ->findChild<QTableView *>(QStringLiteral("assetTable"))
                                  ->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 12, header->height() / 2});
}

/// What the pane shows; empty: no single asset.
QString TestDetails::paneId(const ScriptedLibrary &library)
{
    const auto *id =
            library.window()->details()->findChild<QPlainTextEdit *>(QStringLiteral("idValue"));
    return id->isVisible() ? id->toPlainText() : QString();
}

QString TestDetails::selectedIds(const ScriptedLibrary &library)
{
    QStringList ids;
    for (const AssetId &id : library.window()->assetView()->selectedIds())
        ids << id.toString();
    return ids.join(QLatin1Char(','));
}

/// Of pane, list, status bar and what would be copied.
bool TestDetails::isSubject(const ScriptedLibrary &library, const QString &id)
{
    QGuiApplication::clipboard()->clear();
    library.window()->actions()->copyIds->trigger();
    return paneId(library) == id && QGuiApplication::clipboard()->text() == id &&
           library.countText().endsWith(QStringLiteral("1 selected")) &&
           library.window()->actions()->deleteAssets->isEnabled();
}

bool TestDetails::isInSight(const ScriptedLibrary &library, const QString &id)
{
    const int row = library.model()->rowOf(AssetId(id));
    const QAbstractItemView *view = shown(library);
    return row >= 0 && selectedIds(library) == id &&
           view->viewport()->rect().contains(
                   view->visualRect(library.model()->index(row, 0)).center());
}

bool TestDetails::isNothing(const ScriptedLibrary &library)
{
    const Actions *actions = library.window()->actions();
    for (const QAction *action :
         {actions->copyIds, actions->copyNames, actions->copyJson, actions->copyStreamUrls,
          actions->exportSelected, actions->deleteAssets, actions->play, actions->openStream}) {
        if (action->isEnabled())
            return false;
    }
    const QString words = textOf(library.window()->details());
    return paneId(library).isEmpty() && words.contains(QStringLiteral("Select an asset")) &&
           !library.countText().contains(QStringLiteral("selected")) &&
           selectedIds(library).isEmpty();
}

QLineEdit *TestDetails::filterField(const ScriptedLibrary &library)
{
    for (QLineEdit *field : visibleWidgets<QLineEdit>(library.window())) {
        if (field->accessibleName() == QLatin1String("Filter by filename"))
            return field;
    }
    return nullptr;
}

QString TestDetails::dialogText()
{
    if (!openDialog())
        return {};
    QString text = textOf(openDialog());
    for (const QPlainTextEdit *words : visibleWidgets<QPlainTextEdit>(openDialog()))
        text += words->toPlainText();
    return text;
}

void TestDetails::outlineMovesAndThePaneStays()
{
    ScriptedLibrary library(30);
    library.start();
    click(library, 4);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-26")));
    QTest::keyClick(shown(library), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(library.window()->assetView()->currentId(), AssetId(QStringLiteral("asset-30")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-26")));
    QTest::keyClick(shown(library), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("asset-26"));
    QTest::keyClick(shown(library), Qt::Key_Delete);
    QTRY_VERIFY2(dialogText().contains(QStringLiteral("clip-26.mp4")), qPrintable(dialogText()));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    // A step without Ctrl takes the subject along, in the grid as in the list.
    QTest::keyClick(shown(library), Qt::Key_Down);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-29")));
    library.window()->actions()->gridView->trigger();
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-29")));
    QTest::keyClick(shown(library), Qt::Key_Right);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-28")));
}

void TestDetails::nothingSelectedInvitesAndIsOff()
{
    ScriptedLibrary library(30);
    library.start();
    QTRY_VERIFY(isNothing(library));
    // The list takes the keyboard, the view changes, a dialog comes and goes: none of it selects.
    library.window()->assetView()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(library.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(library.window()->assetView()->viewMode(), ViewMode::Grid);
    QTest::keyClick(library.window(), Qt::Key_Question, Qt::ControlModifier);
    QTRY_VERIFY(openDialog());
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(isNothing(library));
    QTest::keyClick(shown(library), Qt::Key_Delete);
    QVERIFY(!openDialog());

    click(library, 2);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-28")));
    click(library, 2, Qt::ControlModifier); // the only tile
    QTRY_VERIFY(isNothing(library));
    click(library, 2);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-28")));
    QTest::keyClick(library.window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-28")));
    click(library, 2, Qt::ControlModifier); // taken out again
    QTRY_COMPARE(selectedIds(library), QString());
    QTRY_COMPARE(paneId(library), QString());
    QTRY_VERIFY(!library.countText().contains(QStringLiteral("selected")));
    QVERIFY(!library.window()->actions()->deleteAssets->isEnabled());
}

void TestDetails::severalAreOneSubjectToo()
{
    ScriptedLibrary library(30);
    library.start();
    click(library, 1);
    click(library, 3, Qt::ShiftModifier);
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("3 selected")));
    QVERIFY(textOf(library.window()->details()).contains(QStringLiteral("3 assets selected")));
    QVERIFY(!library.window()->actions()->play->isEnabled());
    QTest::keyClick(shown(library), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && buttonCalled(openDialog(), QStringLiteral("Delete 3 Assets")));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    clickHeading(library, AssetNameColumn);
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("3 selected")));
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-1.mp4"));
    library.window()->actions()->copyIds->trigger();
    QStringList ids = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ids.sort();
    QCOMPARE(ids.join(QLatin1Char(',')), QStringLiteral("asset-27,asset-28,asset-29"));
}

void TestDetails::stepsSelectTheFirstRowFirst()
{
    ScriptedLibrary library(30);
    library.start();
    shown(library)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown(library), Qt::Key_Down);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-30")));
    QTest::keyClick(shown(library), Qt::Key_Down);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-29")));
}

void TestDetails::homeAndEndGoToTheEnds_data()
{
    QTest::addColumn<bool>("isGrid");
    QTest::newRow("list") << false;
    QTest::newRow("grid") << true;
}

void TestDetails::homeAndEndGoToTheEnds()
{
    QFETCH(bool, isGrid);
    ScriptedLibrary library(120);
    library.start();
    (isGrid ? library.window()->actions()->gridView : library.window()->actions()->listView)
            ->trigger();
    click(library, 5);
    QTest::keyClick(shown(library), Qt::Key_End);
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-1")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-1")));
    QTest::keyClick(shown(library), Qt::Key_Home);
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-120")));
    // With Ctrl the outline alone goes there; without it the row is selected, being there already.
    QTest::keyClick(shown(library), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-120")));
    QTest::keyClick(shown(library), Qt::Key_End);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-1")));
    QTest::keyClick(shown(library), Qt::Key_Home, Qt::ShiftModifier);
    QTRY_VERIFY(library.countText().endsWith(QStringLiteral("120 selected")));
}

void TestDetails::typingGoesToAName()
{
    ScriptedLibrary library(40);
    library.start();
    QTRY_COMPARE(library.model()->loadedCount(), 40);
    click(library, 0);
    QTest::keyClicks(shown(library), QStringLiteral("clip-17"));
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-17")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-17")));
    library.window()->actions()->gridView->trigger();
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-17")));
    QElapsedTimer pause; // another word
    pause.start();
    QTRY_VERIFY(pause.elapsed() > 2 * QApplication::keyboardInputInterval());
    QTest::keyClicks(shown(library), QStringLiteral("CLIP-23"));
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-23")));
}

void TestDetails::downGoesFromTheFilterIntoTheList()
{
    ScriptedLibrary library(60);
    library.start();
    QTest::keyClick(library.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filterField(library)->hasFocus());
    QTest::keyClicks(filterField(library), QStringLiteral("clip-4"));
    QTest::keyClick(filterField(library), Qt::Key_Return);
    QTRY_COMPARE(library.model()->rowCount(), 11);
    QTest::keyClick(filterField(library), Qt::Key_Down);
    QTRY_VERIFY(shown(library)->hasFocus());
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-49")));
    QTest::keyClick(shown(library), Qt::Key_Down);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-48")));
}

void TestDetails::sortingKeepsIt()
{
    ScriptedLibrary library(180);
    library.start();
    click(library, 5);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-175")));
    clickHeading(library, AssetNameColumn);
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-1.mp4"));
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-175")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-175")));
    clickHeading(library, AssetNameColumn);
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-99.mp4"));
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-175")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-175")));
}

void TestDetails::filteringKeepsItWhileItMatches()
{
    ScriptedLibrary library(60);
    library.start();
    click(library, 35);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-25")));
    QTest::keyClicks(filterField(library), QStringLiteral("clip-2"));
    QTRY_COMPARE(library.model()->rowCount(), 11);
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-25")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-25")));
    // Out of the list it is no subject; it is again when it comes back.
    filterField(library)->selectAll();
    QTest::keyClicks(filterField(library), QStringLiteral("clip-3"));
    QTRY_COMPARE(library.model()->rowCount(), 11);
    QTRY_VERIFY(isNothing(library));
    filterField(library)->selectAll();
    QTest::keyClicks(filterField(library), QStringLiteral("nobody"));
    QTRY_VERIFY(library.window()->showsEmptyState());
    QTest::keyClick(filterField(library), Qt::Key_Escape);
    QTRY_COMPARE(library.model()->rowCount(), 60);
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-25")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-25")));
}

void TestDetails::somethingElseEndsTheMemory()
{
    ScriptedLibrary library(60);
    library.start();
    click(library, 35);
    QTest::keyClicks(filterField(library), QStringLiteral("clip-3"));
    QTRY_COMPARE(library.model()->rowCount(), 11);
    QTRY_VERIFY(isNothing(library));
    click(library, 0);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-39")));
    QTest::keyClick(filterField(library), Qt::Key_Escape);
    QTRY_COMPARE(library.model()->rowCount(), 60);
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-39")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-39")));
}

void TestDetails::farDownItStaysWhileTheFilterGoes()
{
    ScriptedLibrary library(700);
    library.start();
    QTest::keyClicks(filterField(library), QStringLiteral("clip-200"));
    QTRY_COMPARE(library.model()->rowCount(), 1);
    click(library, 0);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-200")));
    QTest::keyClick(filterField(library), Qt::Key_Escape);
    QTRY_COMPARE(library.model()->rowCount(), 700);
    // Its row is known to nobody yet, and it is what everything is about all the same.
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-200")));
    QTest::keyClick(shown(library), Qt::Key_Delete);
    QTRY_VERIFY2(dialogText().contains(QStringLiteral("clip-200.mp4")), qPrintable(dialogText()));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    shown(library)->scrollTo(library.model()->index(500, 0));
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-200")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-200")));

    // Where everything is known its place is, too.
    clickHeading(library, AssetNameColumn);
    OfferBar *bar = library.window()->loadAllBar();
    QTRY_VERIFY(buttonCalled(bar, QStringLiteral("Load All 700 to Sort")));
    QTest::mouseClick(buttonCalled(bar, QStringLiteral("Load All 700 to Sort")), Qt::LeftButton);
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-1.mp4"));
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-200")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-200")));
}

void TestDetails::anotherConnectionKeepsIt()
{
    ScriptedLibrary library(60);
    library.start();
    click(library, 35);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-25")));
    library.reconnect();
    QTRY_COMPARE(library.model()->rowCount(), 60);
    QTRY_VERIFY(library.model()->hasAnswer());
    QTRY_VERIFY(isInSight(library, QStringLiteral("asset-25")));
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-25")));
}

void TestDetails::aThumbnailThatComesLaterIsShown()
{
    ScriptedLibrary library(1);
    library.m_hasThumbnails = true;
    library.m_holdsThumbnails = true;
    library.start();
    click(library, 0);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-1")));
    const auto *player = library.window()->details()->findChild<VideoSurface *>();
    QVERIFY(!player->hasPicture());
    library.m_holdsThumbnails = false;
    library.reconnect(); // which asks for all anew
    QTRY_VERIFY(player->hasPicture());
    QVERIFY(isSubject(library, QStringLiteral("asset-1")));
}

/// The one in the pane as well as one that is only in the list.
void TestDetails::whatIsProcessedIsFollowedToItsEnd()
{
    ScriptedLibrary library(4);
    library.m_processing = {4, 3};
    library.start();
    click(library, 0);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-4")));
    const auto status = [&library](int row) {
        return library.model()->index(row, AssetStatusColumn).data().toString();
    };
    QCOMPARE(status(0), QStringLiteral("Processing"));
    const auto pane = [&library] {
        return textOf(library.window()->details());
    };
    QTRY_VERIFY(pane().contains(QStringLiteral("Processing")));
    QTRY_VERIFY(library.wasRetrieved(4));
    library.m_processing.clear();
    // With the next look of the poller, not only when the list is looked at again.
    QTRY_VERIFY_WITH_TIMEOUT(
            status(0) == QLatin1String("Ready") && status(1) == QLatin1String("Ready"), 10'000);
    QVERIFY(!pane().contains(QStringLiteral("Processing")));
}

void TestDetails::whatGoesWhileItIsProcessedLeavesTheList()
{
    ScriptedLibrary library(4);
    library.m_processing = {3};
    library.start();
    library.m_assets.removeOne(3);
    QTRY_COMPARE_WITH_TIMEOUT(library.model()->rowCount(), 3, 10'000);
    QCOMPARE(library.model()->rowOf(AssetId(QStringLiteral("asset-3"))), -1);
}

void TestDetails::openingPlaysWithVisibleFocus()
{
    ScriptedLibrary library(30);
    library.start();
    auto *stage = library.window()->findChild<QWidget *>(QStringLiteral("playerStage"));
    click(library, 4);
    QTest::keyClick(shown(library), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(shown(library), Qt::Key_Return); // opens what has the outline
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-30")));
    QTRY_VERIFY(stage->hasFocus());
    QTRY_VERIFY(library.playback()->state() != Playback::State::Empty);

    click(library, 6);
    const QPoint place = shown(library)->visualRect(library.model()->index(6, 0)).center();
    QTest::mouseDClick(shown(library)->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(isSubject(library, QStringLiteral("asset-24")));
    QTRY_VERIFY(stage->hasFocus());
    QTRY_VERIFY(library.playback()->state() != Playback::State::Empty);
}

void TestDetails::eachPaneShowsTheKeyboard()
{
    ScriptedLibrary library(30);
    library.start();
    filterField(library)->setFocus();
    QTest::keyClick(library.window(), Qt::Key_F6);
    QTRY_VERIFY(shown(library)->hasFocus());
    QVERIFY(shown(library)->currentIndex().isValid()); // has the outline
    // With nothing selected the pane as a whole has it, then the player.
    QTest::keyClick(library.window(), Qt::Key_F6);
    AssetDetails *details = library.window()->details();
    QTRY_VERIFY(details->hasFocus());
    const auto *ring =
            details->findChild<QWidget *>(QStringLiteral("focusRing"), Qt::FindDirectChildrenOnly);
    QVERIFY(ring->isVisible());
    QCOMPARE(ring->size(), details->size());
    click(library, 2);
    QVERIFY(!ring->isVisible());
    QTest::keyClick(library.window(), Qt::Key_F6);
    QTRY_VERIFY(library.window()->findChild<QWidget *>(QStringLiteral("playerStage"))->hasFocus());
    QTest::keyClick(library.window(), Qt::Key_F6);
    QTRY_VERIFY(filterField(library)->hasFocus());
}

REELDECK_TEST(TestDetails)
#include "tst_details.moc"

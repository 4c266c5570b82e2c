#include "desktop/window/actions.h"
#include "lookslibrary.h"
#include "ui/assets/assettable.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/window/chipsbar.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The window on small and large screens: how large it comes and how its panes fold. Runs also on small screens and at 200 %.
class TestWindowFit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void comesNoLargerThanTheScreen();
    void foldsTheDetailsByKeyAndByButton();
    void remembersThatTheDetailsAreFolded();
    void remembersHowWideTheDetailsWereDrawn();
    void aNarrowWindowHasEverythingInReach();
    void aNarrowWindowShowsTheDetailsInPlaceOfTheList();
    void aNarrowWindowGoesFromPaneToPane();
    void nothingLeavesItsLayoutWhileTheWindowIsResized();
    void aListThatWasAwayIsWhereItWas();
    void aBarOfOneLineIsSeenWhole();
    void nothingFoundMovesNoPane();
    void sharesANarrowerScreenWithSense();
    void tabGoesAsTheEyeDoes();
    void theQuestionBeforeDeletingIsReadOut();

private:
    MainWindow *window() const { return m_library->window(); }
    AssetTable *table() const { return window()->findChild<AssetTable *>(); }
    QWidget *called(const QString &name) const
    {
        for (QWidget *widget : visibleWidgets<QWidget>(window())) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QRect place(const QWidget *widget) const
    {
        return {widget->mapTo(window(), QPoint()), widget->size()};
    }
    void resizeTo(const QSize &size) const;
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window()->windowHandle(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<LooksLibrary> m_library;
};

void TestWindowFit::init()
{
    m_library = std::make_unique<LooksLibrary>(40);
    m_library->start();
    QTRY_COMPARE(m_library->countText(), QStringLiteral("40 assets"));
}

void TestWindowFit::cleanup()
{
    m_library.reset();
}

void TestWindowFit::resizeTo(const QSize &size) const
{
    window()->resize(size);
    QTRY_COMPARE(window()->size(), size);
}

void TestWindowFit::comesNoLargerThanTheScreen()
{
    const QSize available = window()->screen()->availableGeometry().size();
    const QSize framed = window()->size() + QSize(16, 40);
    QVERIFY2(framed.width() <= available.width() * 0.9 + 1 &&
                     framed.height() <= available.height() * 0.9 + 1,
             qPrintable(QStringLiteral("%1 x %2").arg(framed.width()).arg(framed.height())));
    QVERIFY(window()->width() <= 1440 && window()->height() <= 900);
}

void TestWindowFit::foldsTheDetailsByKeyAndByButton()
{
    resizeTo({1200, 700});
    const int listWidth = table()->width();
    QVERIFY(window()->details()->isVisible());
    key(Qt::Key_F9);
    QTRY_VERIFY(!window()->details()->isVisible());
    QTRY_VERIFY(table()->width() > listWidth + 200);
    auto *button = qobject_cast<QToolButton *>(called(QStringLiteral("Details")));
    QVERIFY(button && !button->isChecked());
    QVERIFY(!window()->actions()->detailsPane->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(window()->details()->isVisible());
    QTRY_COMPARE(table()->width(), listWidth);
    QVERIFY(window()->actions()->detailsPane->isChecked());
}

void TestWindowFit::remembersThatTheDetailsAreFolded()
{
    resizeTo({1200, 700});
    key(Qt::Key_F9);
    QTRY_VERIFY(!window()->details()->isVisible());
    m_library->stop();
    m_library->start();
    QTRY_COMPARE(m_library->countText(), QStringLiteral("40 assets"));
    QVERIFY(!window()->details()->isVisible());
    key(Qt::Key_F9);
    QTRY_VERIFY(window()->details()->isVisible());
}

void TestWindowFit::remembersHowWideTheDetailsWereDrawn()
{
    if (window()->screen()->availableSize().width() < 1400)
        return; // A pointer can't reach all of a window that is larger than its screen.
    resizeTo({1300, 700});
    QTRY_VERIFY(window()->details()->isVisible());
    const int usual = window()->details()->width();
    auto *panes = window()->findChild<QSplitter *>(QStringLiteral("panes"));
    QWidget *handle = panes->handle(1);
    const QPoint at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QTest::mouseMove(handle, at + QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at + QPoint(60, 0));
    const int drawn = window()->details()->width();
    QVERIFY(drawn < usual - 30);
    resizeTo({1400, 750});
    QTRY_COMPARE(window()->details()->width(), drawn);
    key(Qt::Key_F9);
    QTRY_VERIFY(!window()->details()->isVisible());
    m_library->stop();
    m_library->start();
    resizeTo({1400, 750});
    key(Qt::Key_F9);
    QTRY_VERIFY(window()->details()->isVisible());
    QTRY_COMPARE(window()->details()->width(), drawn);
}

void TestWindowFit::aNarrowWindowHasEverythingInReach()
{
    resizeTo({640, 480});
    QVERIFY(!window()->details()->isVisible());
    QTRY_VERIFY(table()->isVisible());
    for (const bool isGrid : {false, true}) {
        (isGrid ? window()->actions()->gridView : window()->actions()->listView)->trigger();
        const QWidgetList tabs = window()->toolBar()->findChildren<QWidget *>();
        int seen = 0;
        for (const QWidget *widget : tabs) {
            if (widget->isHidden() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QTRY_VERIFY2(window()->rect().contains(place(widget)),
                         qPrintable(widget->objectName()));
            ++seen;
        }
        QVERIFY(seen >= 10);
    }
    auto *menu = window()->findChild<QPushButton *>(QStringLiteral("menu"));
    QTest::mouseClick(menu, Qt::LeftButton);
    QTRY_VERIFY(menu->menu()->isVisible());
    menu->menu()->close();
}

void TestWindowFit::aNarrowWindowShowsTheDetailsInPlaceOfTheList()
{
    resizeTo({640, 480});
    window()->assetView()->selectRow(0);
    table()->setFocus();
    key(Qt::Key_F9);
    QTRY_VERIFY(window()->details()->isVisible());
    QVERIFY(!table()->isVisible());
    QTRY_VERIFY(window()->details()->isAncestorOf(QApplication::focusWidget()));
    window()->messageBar()->showMessage(MessageBar::Source::Program, MessageBar::Severity::Info,
                                        QStringLiteral("A word."));
    QTRY_VERIFY(window()->messageBar()->isVisible());
    key(Qt::Key_F9);
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(!window()->details()->isVisible());
    QTRY_VERIFY(table()->hasFocus());
    QVERIFY(window()->messageBar()->isVisible());
    key(Qt::Key_F9);
    resizeTo({1200, 700}); // wide again: as it was
    QTRY_VERIFY(table()->isVisible() && window()->details()->isVisible());
}

void TestWindowFit::aNarrowWindowGoesFromPaneToPane()
{
    resizeTo({640, 480});
    called(QStringLiteral("Filter by filename"))->setFocus();
    key(Qt::Key_F6);
    QTRY_VERIFY(table()->hasFocus());
    key(Qt::Key_F6);
    QTRY_VERIFY(window()->details()->isVisible() && !table()->isVisible());
    QTRY_VERIFY(window()->details()->hasFocus() ||
                window()->details()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F6); // the transfers, if there are any, else the tool bar
    QTRY_VERIFY(!window()->details()->hasFocus() &&
                !window()->details()->isAncestorOf(QApplication::focusWidget()));
    if (!window()->toolBar()->isAncestorOf(QApplication::focusWidget()))
        key(Qt::Key_F6);
    QTRY_VERIFY(window()->toolBar()->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F6);
    QTRY_VERIFY(table()->isVisible() && table()->hasFocus());
    QVERIFY(!window()->details()->isVisible());
    // What is opened is shown in the list's place.
    window()->assetView()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(window()->details()->isVisible() && !table()->isVisible());
    QTRY_VERIFY(window()->details()->isAncestorOf(QApplication::focusWidget()));
}

/// Qt's layouts go through their items while they place them: one that leaves its layout meanwhile
/// ended the program when a narrow window that showed the details was drawn wide.
void TestWindowFit::nothingLeavesItsLayoutWhileTheWindowIsResized()
{
    class Moves : public QObject
    {
    public:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::ParentChange)
                parent = watched->parent();
            return false;
        }
        QPointer<QObject> parent;
    };
    resizeTo({640, 480});
    window()->messageBar()->showMessage(MessageBar::Source::Program, MessageBar::Severity::Info,
                                        QStringLiteral("A word."));
    key(Qt::Key_F9);
    QTRY_VERIFY(window()->details()->isVisible());
    QTRY_VERIFY(window()->messageBar()->isVisible());
    Moves moves;
    window()->messageBar()->installEventFilter(&moves);
    window()->resize(1200, 700);
    QVERIFY(!moves.parent);
    QTRY_VERIFY(moves.parent);
    QTRY_VERIFY(table()->isVisible() && window()->messageBar()->isVisible());
    QVERIFY(place(window()->messageBar()).left() == place(table()).left());
}

void TestWindowFit::aListThatWasAwayIsWhereItWas()
{
    resizeTo({640, 480});
    for (const char *name : {"assetTable", "assetGrid"}) {
        auto *view = window()->findChild<QAbstractItemView *>(QString::fromLatin1(name));
        (view == table() ? window()->actions()->listView : window()->actions()->gridView)
                ->trigger();
        QTRY_VERIFY(view->isVisible() && view->verticalScrollBar()->maximum() > 700);
        view->verticalScrollBar()->setValue(700);
        key(Qt::Key_F9);
        QTRY_VERIFY(!view->isVisible());
        key(Qt::Key_F9);
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(view->verticalScrollBar()->value(), 700);
    }
}

/// Words that can't be broken in a narrow bar need two lines there, and one in a wide one.
void TestWindowFit::aBarOfOneLineIsSeenWhole()
{
    resizeTo({1280, 770});
    MessageBar *bar = window()->messageBar();
    bar->showMessage(MessageBar::Source::Program, MessageBar::Severity::Info,
                     QStringLiteral("2 assets are in “/disk/person/export-with-a-long-name.csv”."));
    QTRY_VERIFY(bar->isVisible());
    const auto seen = [bar] {
        return bar->visibleRegion().boundingRect();
    };
    QTRY_COMPARE(seen(), bar->rect());
    QVERIFY(bar->height() < 60);
}

void TestWindowFit::nothingFoundMovesNoPane()
{
    resizeTo({1200, 700});
    // The tool bar goes back to one line first.
    QTRY_VERIFY(place(window()->toolBar()).height() < 60);
    const QRect details = place(window()->details());
    QTest::keyClicks(called(QStringLiteral("Filter by filename")), QStringLiteral("zzzz"));
    QTRY_VERIFY(window()->showsEmptyState());
    QVERIFY(window()->details()->isVisible());
    QCOMPARE(place(window()->details()), details);
    QTest::keyClick(called(QStringLiteral("Filter by filename")), Qt::Key_Escape);
    QTRY_VERIFY(!window()->showsEmptyState());
    QCOMPARE(place(window()->details()), details);
}

void TestWindowFit::sharesANarrowerScreenWithSense()
{
    resizeTo({1024, 700});
    QTRY_VERIFY(window()->details()->isVisible());
    QTRY_VERIFY2(window()->details()->width() <= 1024 * 35 / 100,
                 qPrintable(QString::number(window()->details()->width())));
    resizeTo({1440, 900});
    QTRY_COMPARE(window()->details()->width(), 460);
}

void TestWindowFit::tabGoesAsTheEyeDoes()
{
    resizeTo({1200, 700});
    auto *filter = called(QStringLiteral("Filter by filename"));
    QTest::keyClicks(filter, QStringLiteral("a"));
    QTRY_COMPARE(window()->chipsBar()->chips().size(), 1);
    filter->setFocus();
    QStringList names;
    for (int i = 0; i < 30 && QApplication::focusWidget() != table(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << QApplication::focusWidget()->accessibleName();
    }
    QVERIFY(table()->hasFocus());
    const qsizetype chip = names.indexOf(QStringLiteral("Remove filter Filename: a"));
    QVERIFY2(chip > 0, qPrintable(names.join(QLatin1Char('\n'))));
    QCOMPARE(names.value(chip + 1), QStringLiteral("Save Filter..."));
    QCOMPARE(names.value(chip + 2), QStringLiteral("Clear All"));
    QVERIFY(names.indexOf(QStringLiteral("Refresh")) < chip);
}

void TestWindowFit::theQuestionBeforeDeletingIsReadOut()
{
    resizeTo({1200, 700});
    window()->assetView()->selectRow(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    const QString said = openDialog()->accessibleDescription();
    QVERIFY2(said.contains(LooksLibrary::name(40)) && said.contains(QLatin1String("for good")),
             qPrintable(said));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

REELDECK_TEST(TestWindowFit)
#include "tst_windowfit.moc"

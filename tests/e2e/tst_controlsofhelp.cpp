#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "ui/help/helptext.h"
#include "ui/help/helpwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The help by pointer and key: opened from the menu, by its key and over a question; its pages
/// chosen, searched and gone through by their links.
class TestControlsOfHelp : public ControlsFixture
{
    Q_OBJECT

private slots:
    void helpIsOpened_data();
    void helpIsOpened();
    void questionIsExplained_data() { ways(); }
    void questionIsExplained();
    void pagesAreChosen_data() { ways(); }
    void pagesAreChosen();
    void pagesAreSearched_data() { ways(); }
    void pagesAreSearched();
    void linksAreFollowed_data() { ways(); }
    void linksAreFollowed();

private:
    static HelpWindow *help() { return qobject_cast<HelpWindow *>(QApplication::activeWindow()); }
    static QListWidget *pages() { return findByName<QListWidget>(QStringLiteral("Pages")); }
    static HelpText *text() { return findByName<HelpText>(QStringLiteral("Page")); }
    static void waitForHelp() { QTRY_VERIFY(help() && Person::isHeard(help())); }
    void openHelp();
    void closeHelp();
};

void TestControlsOfHelp::openHelp()
{
    QTRY_VERIFY(Person::isHeard(window()));
    Person::press(QStringLiteral("F1"));
    waitForHelp();
}

void TestControlsOfHelp::closeHelp()
{
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!help());
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfHelp::helpIsOpened_data()
{
    ways();
    QTest::newRow("by F1") << int(OwnKey);
}

void TestControlsOfHelp::helpIsOpened()
{
    if (way() == OwnKey) {
        PART(openHelp());
    } else {
        PART(choose(QStringLiteral("Menu"), {QStringLiteral("Help")}, way()));
        PART(waitForHelp());
        QCOMPARE(help()->page(), helpPageIds().first());
    }
    QVERIFY(text() && text()->hasFocus());
    if (way() == OwnKey) {
        auto *close = button(QStringLiteral("Close"));
        close->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Return"));
    } else {
        PART(use(QStringLiteral("Close"), way()));
    }
    QTRY_VERIFY(!help());
    QTRY_VERIFY(Person::isHeard(window()));
}

/// The question waits meanwhile, and takes its answer afterwards.
void TestControlsOfHelp::questionIsExplained()
{
    if (rowNamed(QStringLiteral("one.png")) < 0)
        PART(upload({QStringLiteral("one.png")}));
    PART(clickRow(QStringLiteral("one.png")));
    Person::press(QStringLiteral("Delete"));
    PART(waitForDialog());
    const QPointer<QDialog> question(dialog());
    Person::press(QStringLiteral("F1"));
    PART(waitForHelp());
    QCOMPARE(help()->page(), QStringLiteral("deleting"));
    const int before = text()->verticalScrollBar()->value();
    if (way() == Pointer)
        Person::turnWheel(text()->mapToGlobal(text()->rect().center()), -3);
    else
        Person::press(QStringLiteral("Next"));
    if (text()->verticalScrollBar()->maximum() > 0)
        QTRY_VERIFY(text()->verticalScrollBar()->value() > before);
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!help());
    QTRY_VERIFY(question && Person::isHeard(question));
    PART(use(QStringLiteral("Cancel"), way()));
    QTRY_VERIFY(!question);
    QVERIFY(rowNamed(QStringLiteral("one.png")) >= 0);
}

void TestControlsOfHelp::pagesAreChosen()
{
    PART(openHelp());
    const QStringList ids = helpPageIds();
    for (int row = 0; row < ids.size(); ++row) {
        if (way() == Pointer) {
            pages()->scrollToItem(pages()->item(row));
            Person::click(pages()->viewport()->mapToGlobal(
                    pages()->visualItemRect(pages()->item(row)).center()));
        } else if (row == 0) {
            pages()->setFocus(Qt::TabFocusReason);
            Person::press(QStringLiteral("Home"));
        } else {
            Person::press(QStringLiteral("Down"));
        }
        QTRY_COMPARE(help()->page(), ids.at(row));
    }
    PART(closeHelp());
}

void TestControlsOfHelp::pagesAreSearched()
{
    PART(openHelp());
    PART(fill(QStringLiteral("Search in the help"), QStringLiteral("keychain locked"), way()));
    Person::press(QStringLiteral("Return"));
    QTRY_COMPARE(help()->page(), QStringLiteral("workspaces"));
    QTRY_VERIFY(text()->hasFocus());
    QVERIFY(!text()->extraSelections().isEmpty());
    Person::press(QStringLiteral("ctrl+f"));
    QTRY_VERIFY(findByName<QLineEdit>(QStringLiteral("Search in the help"))->hasFocus());
    PART(closeHelp());
}

void TestControlsOfHelp::linksAreFollowed()
{
    PART(openHelp());
    help()->showPage(QStringLiteral("uses"));
    if (way() == Pointer) {
        QTextCursor link = text()->document()->find(QStringLiteral("deleted"));
        QVERIFY(!link.isNull());
        link.setPosition(link.position() - 3);
        Person::click(text()->viewport()->mapToGlobal(text()->cursorRect(link).center()));
    } else {
        text()->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Tab"));
        Person::press(QStringLiteral("Return"));
    }
    QTRY_COMPARE(help()->page(), QStringLiteral("deleting"));
    PART(use(QStringLiteral("Back"), way()));
    QTRY_COMPARE(help()->page(), QStringLiteral("uses"));
    PART(closeHelp());
}

REELDECK_TEST(TestControlsOfHelp)
#include "tst_controlsofhelp.moc"

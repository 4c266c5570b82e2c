#include "catalog/table/assetcells.h"
#include "desktop/window/actions.h"
#include "scriptedlibrary.h"
#include "scriptedprogram.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/window/chipsbar.h"
#include "ui/window/maintoolbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The menus as a person opens and reads them: what they hold, what is marked, on and off, and the
/// keys they and the tool tips tell.
class TestMenus : public QObject
{
    Q_OBJECT

private slots:
    void filterByStatusFromTheMenu();
    void filtersMenuGoesFromLeftToRight();
    void sortMenuIsCalledAsTheHeadingsAndMarked();
    void menuHoldsEveryCommandWithItsKey();
    void menuReadsAsAWhole();
    void theUploadMenuReadsAsAWhole();
    void eachEntryOpensItsWindow_data();
    void eachEntryOpensItsWindow();
    void viewsAreMarked();
    void assetHasItsMenu();
    void severalAreCopiedFromTheirMenu();
    void detailsHaveTheirMenu();
    void keysAreListed();
    void toolTipsTellTheirKeys();
    void clearFilterIsOffWithoutOne();

private:
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QString plain(const QAction *action);
    static QStringList texts(const QMenu *menu);
    static QAction *entry(const QMenu *menu, const QString &text);
    static void collect(const QMenu *menu, QSet<const QAction *> &all);
    static QPushButton *menuButton(const ScriptedLibrary &library, const char *name);
    static QAbstractButton *barButton(const ScriptedLibrary &library, const QString &name);
    static QTableView *table(const ScriptedLibrary &library);
    static void askForMenu(QWidget *widget, const QPoint &place);
};

constexpr const char *keyList[] = {
        "Upload",
        "Ctrl+O | Choose files",
        "Ctrl+Shift+O | Choose a folder",
        "Ctrl+U | Upload from URLs",
        "Ctrl+V | Upload copied files or URLs",
        "Assets",
        "Ctrl+F | Filter by filename",
        "Esc | Clear the filter",
        "F5, Ctrl+R | Refresh",
        "Return | Play, or show large",
        "Space | Play or pause",
        "Home, End | To the first, the last asset",
        "Letters | To the next loaded asset whose name begins so",
        "Down | From the filter into the list",
        "Del | Delete the selected assets",
        "Ctrl+C | Copy the IDs of the selected assets",
        "Ctrl+Shift+C | Copy the names of the selected assets",
        "Ctrl+A | Select all",
        "Ctrl+E | Export the list as a table",
        "Ctrl+Shift+E | Export the selected assets",
        "Ctrl+1 | Show as a list",
        "Ctrl+2 | Show as a grid",
        "Ctrl++, Ctrl+- | Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same",
        "Ctrl+0 | Thumbnails of the usual size",
        "Player",
        "Space, K | Play or pause",
        "J, L | 10 seconds back, forward",
        "Left, Right | 5 seconds back, forward",
        "Home, End | To the beginning, the end",
        "<, > | Slower, faster",
        "Comma, period | One frame back, forward",
        "R | Repeat a part: from here, up to here, no more",
        "T | Copy the time code",
        "M | Sound off and on",
        "F | Full screen",
        "Esc | Leave full screen",
        "Picture",
        "+, - | Larger, smaller; Ctrl and the wheel do the same",
        "0 | As large as it fits",
        "1 | 100 %: each pixel one of the screen",
        "Arrows | Move it, where it is larger than its place",
        "Space, K | Play or pause an animation",
        "F | Full screen",
        "Transfers",
        "Space | Pause or resume the selected uploads",
        "Return | Retry what failed, decide what needs you, else show the details",
        "Alt+Return | Show the details",
        "Del | Cancel the selected uploads, or take finished ones off the list",
        "Ctrl+Shift+Up, Ctrl+Shift+Down | Move the selected uploads up, down",
        "Ctrl+Shift+Home, Ctrl+Shift+End | Move the selected uploads to the top, the bottom",
        "Window",
        "F6 | Next pane",
        "F10 | Menu",
        "F9 | Show or hide the details",
        "Ctrl+, | Settings",
        "F1 | Help on what has the focus",
        "Ctrl+? | This list",
        "Ctrl+Q | Quit",
};

/// Without mnemonic and without the key.
QString TestMenus::plain(const QAction *action)
{
    return action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&'));
}

QStringList TestMenus::texts(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts << plain(action);
    }
    return texts;
}

QAction *TestMenus::entry(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (plain(action) == text)
            return action;
    }
    return nullptr;
}

void TestMenus::collect(const QMenu *menu, QSet<const QAction *> &all)
{
    for (const QAction *action : menu->actions()) {
        all.insert(action);
        if (action->menu())
            collect(action->menu(), all);
    }
}

QPushButton *TestMenus::menuButton(const ScriptedLibrary &library, const char *name)
{
    return library.window()->findChild<QPushButton *>(QLatin1String(name));
}

QAbstractButton *TestMenus::barButton(const ScriptedLibrary &library, const QString &name)
{
    for (QAbstractButton *button : visibleWidgets<QAbstractButton>(library.window())) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

QTableView *TestMenus::table(const ScriptedLibrary &library)
{
    return library.window()->findChild<QTableView *>(QStringLiteral("assetTable"));
}

/// As the right button of the mouse does.
void TestMenus::askForMenu(QWidget *widget, const QPoint &place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
}

void TestMenus::filterByStatusFromTheMenu()
{
    ScriptedLibrary library(30);
    library.start();
    entry(menuButton(library, "filters")->menu(), QStringLiteral("More Filters..."))->trigger();
    QTRY_VERIFY(openDialog());
    QCheckBox *failed = nullptr;
    for (QCheckBox *box : visibleWidgets<QCheckBox>(openDialog())) {
        if (box->text().remove(QLatin1Char('&')) == QLatin1String("Failed"))
            failed = box;
    }
    QVERIFY(failed);
    // Until then the key would still be the list's.
    QTRY_VERIFY(openDialog()->isActiveWindow());
    failed->setFocus();
    QTest::keyClick(failed, Qt::Key_Space);
    QVERIFY(failed->isChecked());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Filter")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    // Everything is loaded for it first; none has failed.
    QTRY_VERIFY2(library.window()->showsEmptyState(), qPrintable(textOf(library.window())));
    QVERIFY(buttonCalled(library.window()->chipsBar(), QStringLiteral("Status: Failed")));
    QTest::mouseClick(buttonCalled(library.window(), QStringLiteral("Clear Filter")),
                      Qt::LeftButton);
    QTRY_COMPARE(library.model()->rowCount(), 30);
}

void TestMenus::filtersMenuGoesFromLeftToRight()
{
    ScriptedLibrary library(3);
    library.start();
    QPushButton *filters = menuButton(library, "filters");
    QVERIFY(filters);
    QTest::mouseClick(filters, Qt::LeftButton);
    QMenu *menu = filters->menu();
    QTRY_COMPARE(openMenu(), menu);
    QCOMPARE(menu->layoutDirection(), Qt::LeftToRight);
    QTest::keyClick(menu, Qt::Key_Down);
    if (plain(menu->activeAction()) != QLatin1String("Sort By"))
        QTest::keyClick(menu, Qt::Key_Down);
    QCOMPARE(plain(menu->activeAction()), QStringLiteral("Sort By"));
    QTest::keyClick(menu, Qt::Key_Right);
    QMenu *sorts = menu->activeAction()->menu();
    QVERIFY(sorts->isVisible());
    QTest::keyClick(sorts, Qt::Key_Left);
    QVERIFY(!sorts->isVisible());
    menu->close();
}

void TestMenus::sortMenuIsCalledAsTheHeadingsAndMarked()
{
    ScriptedLibrary library(30);
    library.start();
    const auto sorts = [&library] {
        const QMenu *menu = menuButton(library, "filters")->menu();
        return entry(menu, QStringLiteral("Sort By"))->menu();
    };
    for (int column = 0; column < AssetColumnCount; ++column)
        QVERIFY(entry(sorts(), assetColumnTitle(column)));
    const auto marked = [&sorts] {
        QStringList words;
        for (const QAction *action : sorts()->actions()) {
            if (action->isChecked())
                words << plain(action);
        }
        return words.join(QLatin1Char(' '));
    };
    QCOMPARE(marked(), QStringLiteral("Created Descending"));
    const QHeaderView *heading = table(library)->horizontalHeader();
    QVERIFY(heading->isSortIndicatorShown());
    QCOMPARE(heading->sortIndicatorSection(), int(AssetCreatedColumn));
    QCOMPARE(heading->sortIndicatorOrder(), Qt::DescendingOrder);
    entry(sorts(), QStringLiteral("Asset"))->trigger();
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-1.mp4"));
    QCOMPARE(marked(), QStringLiteral("Asset Ascending"));
    QVERIFY(library.countText().startsWith(QStringLiteral("30 assets")));
    entry(sorts(), QStringLiteral("Descending"))->trigger();
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-9.mp4"));
    QCOMPARE(marked(), QStringLiteral("Asset Descending"));
    entry(sorts(), QStringLiteral("Created"))->trigger();
    QTRY_COMPARE(library.model()->assetAt(0)->filename, QStringLiteral("clip-30.mp4"));
    QVERIFY(library.window()->chipsBar()->chips().isEmpty());
}

void TestMenus::menuHoldsEveryCommandWithItsKey()
{
    ScriptedLibrary library(3);
    library.start();
    QPushButton *button = menuButton(library, "menu");
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Menu"));
    const Actions *actions = library.window()->actions();
    QSet<const QAction *> held;
    collect(button->menu(), held);
    for (const QAction *action : actions->windowActions()) {
        if (action != actions->menu)
            QVERIFY2(held.contains(action), qPrintable(action->text()));
    }
    for (const QAction *action : {actions->deleteAssets, actions->copyIds, actions->selectAll,
                                  actions->play, actions->uploadAgain})
        QVERIFY2(held.contains(action), qPrintable(action->text()));
    QCOMPARE(actions->deleteAssets->shortcut(), QKeySequence(QKeySequence::Delete));
    QVERIFY(actions->play->text().endsWith(QStringLiteral("\tSpace")));

    QTest::keyClick(library.window(), Qt::Key_F10);
    QTRY_COMPARE(openMenu(), button->menu());
    QVERIFY(openMenu()->activeAction());
    openMenu()->close();
    const auto *upload = library.window()->findChild<QPushButton *>(QStringLiteral("upload"));
    QVERIFY(upload->menu()->actions().contains(actions->uploadFiles)); // with its key
}

/// Order, groups and what is ticked; below the accounts.
void TestMenus::menuReadsAsAWhole()
{
    ScriptedLibrary library(3);
    library.start();
    QTRY_COMPARE(library.model()->loadedCount(), 3);
    const QStringList words = readMenu(menuButton(library, "menu")->menu());
    const QStringList expected{
            QStringLiteral("-"),
            QStringLiteral("Upload > (Upload Files..., Upload Folder..., Upload from URL..., Paste "
                           "Files or URLs)"),
            QStringLiteral(
                    "Assets > (Play, Show Large, Open Stream In..., -, Show in Folder, Upload "
                    "Again, Upload Again with a Stream, -, Select All, -, Copy IDs, Copy Names, "
                    "Copy JSON, Copy Stream URLs, -, Export List..., Export Selected..., -, "
                    "Delete...)"),
            QStringLiteral("View > (Filter by Filename, Clear Filter, Refresh, Next Pane, -, [x] "
                           "List, [ ] Grid, -, Larger Thumbnails, Smaller Thumbnails, Usual "
                           "Thumbnails, -, Columns..., [x] Details)"),
            QStringLiteral("Watched Folders..."),
            QStringLiteral("Save Upload Report > (Of the Last Batch..., Of All Uploads...)"),
            QStringLiteral("When Uploads Are Done > ([x] Do Nothing, [ ] Quit Reeldeck, [ ] Put "
                           "the Computer to Sleep)"),
            QStringLiteral("Diagnostics > (Show Log..., Save Diagnostics...)"),
            QStringLiteral("What Happened..."),
            QStringLiteral("Settings..."),
            QStringLiteral("Help"),
            QStringLiteral("Keys..."),
            QStringLiteral("About Reeldeck"),
            QStringLiteral("-"),
            QStringLiteral("Quit")};
    QCOMPARE(words.mid(words.indexOf(QStringLiteral("-"))), expected);
    const QMenu *upload = menuButton(library, "upload")->menu();
    QCOMPARE(readMenu(upload).first(4),
             (QStringList{QStringLiteral("Upload Files..."), QStringLiteral("Upload Folder..."),
                          QStringLiteral("Upload from URL..."),
                          QStringLiteral("Paste Files or URLs")}));
}

void TestMenus::theUploadMenuReadsAsAWhole()
{
    ScriptedLibrary library(3);
    library.start();
    QCOMPARE(readMenu(menuButton(library, "upload")->menu()),
             (QStringList{QStringLiteral("Upload Files..."), QStringLiteral("Upload Folder..."),
                          QStringLiteral("Upload from URL..."),
                          QStringLiteral("Paste Files or URLs"), QStringLiteral("-"),
                          QStringLiteral("[ ] Review Before Uploading")}));
}

void TestMenus::eachEntryOpensItsWindow_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("title");
    const std::pair<const char *, const char *> windows[] = {
            {"Settings...", "Settings"},
            {"Keys...", "Keyboard shortcuts"},
            {"About Reeldeck", "About Reeldeck"},
            {"Watched Folders...", "Watched Folders"}};
    for (const auto &[entry, title] : windows)
        QTest::newRow(title) << QString::fromLatin1(entry) << QString::fromLatin1(title);
}

void TestMenus::eachEntryOpensItsWindow()
{
    QFETCH(QString, entry);
    QFETCH(QString, title);
    ScriptedLibrary library(3);
    library.start();
    this->entry(menuButton(library, "menu")->menu(), entry)->trigger();
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->windowTitle(), title);
    // It goes for good: nothing of it is left when it was closed.
    const QPointer<QDialog> dialog(openDialog());
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestMenus::viewsAreMarked()
{
    ScriptedLibrary library(3);
    library.start();
    const Actions *actions = library.window()->actions();
    QVERIFY(actions->listView->isChecked() && !actions->gridView->isChecked());
    QTest::keyClick(library.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(actions->gridView->isChecked() && !actions->listView->isChecked());
    QTest::mouseClick(barButton(library, QStringLiteral("List view")), Qt::LeftButton);
    QTRY_VERIFY(actions->listView->isChecked() && !actions->gridView->isChecked());
    QCOMPARE(library.window()->assetView()->viewMode(), ViewMode::List);
    QTest::keyClick(library.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(library.window()->assetView()->viewMode(), ViewMode::Grid);
    QTest::keyClick(library.window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(library.window()->assetView()->viewMode(), ViewMode::List);
    QVERIFY(barButton(library, QStringLiteral("List view"))->isChecked());
}

void TestMenus::assetHasItsMenu()
{
    ScriptedLibrary library(30);
    library.start();
    QTableView *list = table(library);
    const QPoint place = list->visualRect(library.model()->index(2, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, place);
    askForMenu(list->viewport(), place);
    QTRY_VERIFY(openMenu());
    const QStringList words = texts(openMenu());
    for (const char *word : {"Play", "Show Large", "Open Stream In", "Copy ID", "Copy Name",
                             "Show in Folder", "Upload Again", "Export Selected...", "Delete..."})
        QVERIFY2(words.contains(QString::fromLatin1(word)), word);
    QVERIFY(entry(openMenu(), QStringLiteral("Play"))->isEnabled()); // asset-28 has a stream
    QVERIFY(entry(openMenu(), QStringLiteral("Open Stream In"))->menu()->actions().size() >= 2);
    QVERIFY(!entry(openMenu(), QStringLiteral("Show in Folder"))->isEnabled());
    entry(openMenu(), QStringLiteral("Copy ID"))->trigger();
    openMenu()->close();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("asset-28"));

    // By key, at the row that has the outline; an odd one has no stream.
    QTest::keyClick(list, Qt::Key_Down);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QApplication::sendEvent(list, &byKey);
    QTRY_VERIFY(openMenu());
    const QRect row = list->visualRect(library.model()->index(3, 0));
    QVERIFY(std::abs(openMenu()->y() - list->viewport()->mapToGlobal(row.center()).y()) < 60);
    QVERIFY(!entry(openMenu(), QStringLiteral("Play"))->isEnabled());
    QVERIFY(!entry(openMenu(), QStringLiteral("Open Stream In"))->isEnabled());
    QVERIFY(!entry(openMenu(), QStringLiteral("Copy Stream URL"))->isEnabled());
    openMenu()->close();
}

void TestMenus::severalAreCopiedFromTheirMenu()
{
    ScriptedLibrary library(30);
    library.start();
    QTableView *list = table(library);
    const auto place = [&](int row) {
        return list->visualRect(library.model()->index(row, 0)).center();
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place(2));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(4));
    const auto choose = [&](const QString &text) {
        askForMenu(list->viewport(), place(3));
        QTRY_VERIFY(openMenu());
        QVERIFY2(entry(openMenu(), text), qPrintable(text));
        entry(openMenu(), text)->trigger();
        openMenu()->close();
    };
    choose(QStringLiteral("Copy Stream URLs")); // asset-27 has none
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("http://127.0.0.1:9/28/index.m3u8\n"
                                "http://127.0.0.1:9/26/index.m3u8"));
    QCOMPARE(library.window()->statusBar()->currentMessage(),
             QStringLiteral("Stream URLs copied: 2, of 3 selected assets."));
    choose(QStringLiteral("Copy Names"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("clip-28.mp4\nclip-27.mp4\nclip-26.mp4"));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(library.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("clip-28.mp4\nclip-27.mp4\nclip-26.mp4"));
}

void TestMenus::detailsHaveTheirMenu()
{
    ScriptedLibrary library(30);
    library.start();
    QTableView *list = table(library);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(library.model()->index(2, 0)).center());
    auto *stage = library.window()->findChild<QWidget *>(QStringLiteral("playerStage"));
    QTRY_VERIFY(stage->isVisible());
    askForMenu(stage, stage->rect().center());
    QTRY_VERIFY(openMenu());
    QVERIFY(entry(openMenu(), QStringLiteral("Show Large")));
    openMenu()->close();

    const auto *type =
            library.window()->details()->findChild<QPlainTextEdit *>(QStringLiteral("typeValue"));
    askForMenu(type->viewport(), type->viewport()->rect().center());
    QTRY_VERIFY(openMenu());
    QCOMPARE(texts(openMenu()), QStringList{QStringLiteral("Copy Type")});
    entry(openMenu(), QStringLiteral("Copy Type"))->trigger();
    openMenu()->close();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("video/mp4"));
    QCOMPARE(library.window()->statusBar()->currentMessage(), QStringLiteral("Type copied."));
    // A part of it, where one is marked.
    auto *field =
            library.window()->details()->findChild<QPlainTextEdit *>(QStringLiteral("typeValue"));
    QTextCursor part = field->textCursor();
    part.movePosition(QTextCursor::Start);
    part.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 5);
    field->setTextCursor(part);
    askForMenu(field->viewport(), field->viewport()->rect().center());
    QTRY_VERIFY(openMenu());
    QCOMPARE(texts(openMenu()),
             (QStringList{QStringLiteral("Copy Marked Text"), QStringLiteral("Copy Type")}));
    entry(openMenu(), QStringLiteral("Copy Marked Text"))->trigger();
    openMenu()->close();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("video"));
}

void TestMenus::keysAreListed()
{
    ScriptedLibrary library(3);
    library.start();
    QTest::keyClick(library.window(), Qt::Key_Question, Qt::ControlModifier);
    QTRY_VERIFY(openDialog());
    // All that the window has, each with one of its keys at least.
    const QStringList lines = textOf(openDialog()).split(QLatin1Char('\n'));
    for (const QAction *action : library.window()->actions()->windowActions()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                             [&key](const QString &line) {
                                 return line.split(QStringLiteral(", ")).contains(key);
                             }),
                 qPrintable(key));
    }
    // Every line of it, in order: a heading, or keys and what they do.
    const QStringList words = textOf(openDialog()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString shown = words.mid(2).join(QLatin1Char('|')); // Close, and the title
    for (const char *line : keyList) {
        const QString next =
                QString::fromLatin1(line).replace(QLatin1String(" | "), QLatin1String("|"));
        QVERIFY2(shown.startsWith(next),
                 qPrintable(next + QStringLiteral(" is ") + shown.left(90)));
        shown = shown.mid(next.size() + 1);
    }
    QCOMPARE(shown, QString());
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

void TestMenus::toolTipsTellTheirKeys()
{
    ScriptedLibrary library(3);
    library.start();
    const Actions *actions = library.window()->actions();
    const std::pair<const char *, const QAction *> buttons[] = {
            {"Upload", actions->uploadFiles}, {"List view", actions->listView},
            {"Grid view", actions->gridView}, {"Details", actions->detailsPane},
            {"Refresh", actions->refresh},    {"Delete the selected assets", actions->deleteAssets},
            {"Menu", actions->menu}};
    for (const auto &[name, action] : buttons) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = barButton(library, QString::fromLatin1(name))->toolTip();
        QVERIFY2(!key.isEmpty() && tip.endsWith(QStringLiteral("(%1)").arg(key)), qPrintable(tip));
    }
    for (const QLineEdit *field : visibleWidgets<QLineEdit>(library.window())) {
        if (field->accessibleName() == QLatin1String("Filter by filename"))
            QVERIFY2(field->toolTip().endsWith(QStringLiteral("(Ctrl+F)")),
                     qPrintable(field->toolTip()));
    }
}

void TestMenus::clearFilterIsOffWithoutOne()
{
    ScriptedLibrary library(30);
    library.start();
    const Actions *actions = library.window()->actions();
    QTRY_VERIFY(!actions->clearFilter->isEnabled());
    QTest::keyClick(library.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("clip-2"));
    QTRY_COMPARE(library.model()->rowCount(), 11);
    QVERIFY(actions->clearFilter->isEnabled());
    table(library)->setFocus();
    QTest::keyClick(table(library), Qt::Key_Escape);
    QTRY_COMPARE(library.model()->rowCount(), 30);
    QVERIFY(!actions->clearFilter->isEnabled());
}

REELDECK_TEST(TestMenus)
#include "tst_menus.moc"

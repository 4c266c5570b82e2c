#include "base/language.h"
#include "desktop/help/helpterms.h"
#include "desktop/help/helptopics.h"
#include "desktop/window/actionnames.h"
#include "desktop/window/actions.h"
#include "scriptedlibrary.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/help/helptext.h"
#include "ui/help/helpwindow.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/maintoolbar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>
#include <QTranslator>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

QStringList allMatches(const QString &text, const char *pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

/// A language that has two words of ours.
class OtherWords final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QLatin1String words(source);
        if (words == QLatin1String("&Refresh"))
            return QStringLiteral("&Neuladen");
        return words == QLatin1String("Help") ? QStringLiteral("Hilfe") : QString();
    }
    bool isEmpty() const override { return false; }
};

/// Those that have pages of their own, but for the one of this test.
QStringList helpLanguages()
{
    QStringList languages =
            QDir(QStringLiteral(":/help")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    languages.removeAll(QStringLiteral("xx"));
    return languages;
}

HelpWindow *helpWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
            return help;
    }
    return nullptr;
}

} // namespace

/// The help: that its pages are whole and say of keys and limits what is so, which one comes where,
/// and how it is read.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void eachFileIsAPage_data();
    void eachFileIsAPage();
    void eachCommandHasItsName();
    void pagesAreWhole_data();
    void pagesAreWhole();
    void theTermsSayWhatIsSo();
    void anotherLanguageHasEnglishBeneath();
    void thePageFits_data();
    void thePageFits();
    void aQuestionIsExplainedBesideIt();
    void pagesAreFoundByTheirWords();
    void linksLeadOnAndBack();
    void itGoesWithTheProgram();
    void itFollowsTheLanguage();
    void commandsHaveNoMnemonic();
    void titlesAreWhole_data();
    void titlesAreWhole();
    void thePagesFollowTheLanguage();
    void aboutTellsVersions();
};

void TestHelp::eachFileIsAPage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : helpLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

/// Whoever begins to translate the help translates all of it.
void TestHelp::eachFileIsAPage()
{
    QFETCH(QString, language);
    QStringList files = QDir(QStringLiteral(":/help/") + language)
                                .entryList({QStringLiteral("*.html")}, QDir::Files);
    files.replaceInStrings(QStringLiteral(".html"), QString());
    QStringList pages = helpPageIds();
    files.sort();
    pages.sort();
    QCOMPARE(files, pages);
    QVERIFY(Language::available().contains(language)); // nobody would see it
    QVERIFY(readHelpPage(QStringLiteral("../en/start"), language).html.isEmpty());
}

void TestHelp::eachCommandHasItsName()
{
    QObject owner;
    const auto *actions = new Actions(&owner);
    QList<QAction *> named;
    const QStringList names = actionNames();
    for (const QString &name : names)
        named << actionNamed(*actions, name);
    const QList<QAction *> all =
            actions->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : all)
        QVERIFY2(named.contains(action), qPrintable(action->text()));
    QCOMPARE(named.size(), all.size());
    QVERIFY(!actionNamed(*actions, QStringLiteral("nothing")));
}

void TestHelp::pagesAreWhole_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const QString &language : helpLanguages()) {
        for (const QString &page : helpPageIds())
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(page)) << page << language;
    }
}

void TestHelp::pagesAreWhole()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    const HelpPage found = readHelpPage(page, language);
    QVERIFY(!found.title.isEmpty());
    QVERIFY(plainHelp(found.html).size() > found.title.size());
    // It leads to pages that are there, and nowhere else.
    QCOMPARE(allMatches(found.html, "(href)").size(),
             allMatches(found.html, "href=\"help:(\\w+)\"").size());
    const QStringList links = allMatches(found.html, "href=\"help:(\\w+)\"");
    for (const QString &link : links)
        QVERIFY2(helpPageIds().contains(link) && link != page, qPrintable(link));
    // It names the same commands, keys and limits as the English one, and leads to the same pages.
    const HelpPage english = readHelpPage(page, QStringLiteral("en"));
    for (const char *pattern : {"(\\{\\w+:\\w+\\})", "(href=\"[^\"]*\")"}) {
        QStringList here = allMatches(found.html, pattern);
        QStringList there = allMatches(english.html, pattern);
        here.sort();
        there.sort();
        QCOMPARE(here, there);
    }
    // Each command and limit that it names is one.
    QObject owner;
    const HelpTerms terms = helpTerms(new Actions(&owner));
    const QString html = withTerms(found.html, terms);
    QVERIFY2(!html.contains(QLatin1Char('{')),
             qPrintable(html.mid(html.indexOf(QLatin1Char('{')), 40)));
    // Keys come from the table of commands, so that a page can't say what isn't so any more.
    const QStringList typed =
            allMatches(plainHelp(found.html), "\\b((Ctrl|Alt|Shift)\\b|F\\d{1,2}\\b|Esc(ape)?\\b|"
                                              "Del(ete)? key|Space bar|Enter\\b key)");
    QVERIFY2(typed.isEmpty(), qPrintable(typed.join(QLatin1String(", "))));
}

void TestHelp::theTermsSayWhatIsSo()
{
    QObject owner;
    auto *actions = new Actions(&owner);
    const HelpTerms terms = helpTerms(actions);
    QCOMPARE(withTerms(QStringLiteral("a {key:refresh} b"), terms),
             QStringLiteral("a <span class=\"key\">F5, Ctrl+R</span> b"));
    QCOMPARE(withTerms(QStringLiteral("{do:saveDiagnostics}"), terms),
             QStringLiteral("<span class=\"do\">Save Diagnostics...</span>"));
    QCOMPARE(withTerms(QStringLiteral("{size:image}"), terms), QStringLiteral("5 MB"));
    for (const char *unknown : {"{key:nothing}", "{what:refresh}", "{key:about}", "{keys:nothing}"})
        QCOMPARE(withTerms(QLatin1String(unknown), terms), QLatin1String(unknown));
    actions->refresh->setShortcut(Qt::Key_F12);
    QVERIFY(withTerms(QStringLiteral("{key:refresh}"), terms).contains(QLatin1String("F12")));
    // Every line of the list of keys stands in one of the groups.
    QString groups;
    for (const QString &group : keyGroups())
        groups += terms(QStringLiteral("keys"), group);
    QCOMPARE(allMatches(groups, "(<tr>)").size(), actions->keyHelp().size());
}

void TestHelp::anotherLanguageHasEnglishBeneath()
{
    const QString other = QStringLiteral("xx"); // of this test, with one page
    QCOMPARE(readHelpPage(QStringLiteral("start"), other).title, QStringLiteral("Xxxx"));
    QCOMPARE(readHelpPage(QStringLiteral("adding"), other).title,
             readHelpPage(QStringLiteral("adding"), QStringLiteral("en")).title);
}

void TestHelp::thePageFits_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *place, const char *page) {
        QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(page);
    };
    row("list", "finding");
    row("filter", "finding");
    row("details", "preview");
    row("used in", "uses");
    row("transfers", "transfers");
    row("menu", "start");
}

void TestHelp::thePageFits()
{
    QFETCH(QString, place);
    QFETCH(QString, page);
    ScriptedLibrary library(30);
    library.start();
    MainWindow *window = library.window();
    library.window()->assetView()->selectRow(2);
    QWidget *focus = window->assetView();
    if (place == QLatin1String("filter"))
        window->toolBar()->focusFilter();
    else if (place == QLatin1String("details"))
        focus = buttonCalled(window->details(), QStringLiteral("Show JSON..."));
    else if (place == QLatin1String("used in"))
        focus = window->details()->findChild<QWidget *>(QStringLiteral("usedIn"));
    else if (place == QLatin1String("transfers"))
        focus = window->transfers();
    else if (place == QLatin1String("menu"))
        focus = window->toolBar()->lastTab();
    if (place == QLatin1String("used in") || place == QLatin1String("transfers")) {
        QVERIFY(focus); // not on screen without uploads or an answer
        QCOMPARE(helpPageFor(focus), page);
        return;
    }
    if (place != QLatin1String("filter")) {
        QTRY_VERIFY(focus && focus->isVisible());
        focus->setFocus();
    }
    QTest::keyClick(window, Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    QCOMPARE(helpWindow()->page(), page);
    QCOMPARE(helpPageFor(nullptr), helpPageIds().first());
}

/// Over the window, which is blocked by the question, the help is read all the same.
void TestHelp::aQuestionIsExplainedBesideIt()
{
    ScriptedLibrary library(30);
    library.start();
    library.window()->assetView()->selectRow(2);
    QTRY_VERIFY(library.window()->actions()->deleteAssets->isEnabled());
    library.window()->actions()->deleteAssets->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    const QPointer<QDialog> question(openDialog());
    QTRY_VERIFY(QApplication::focusWindow() == question->windowHandle());
    QTest::keyClick(question->windowHandle(), Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    QCOMPARE(helpWindow()->page(), QStringLiteral("deleting"));
    QTRY_VERIFY(helpWindow()->isActiveWindow());
    auto *pages = helpWindow()->findChild<QListWidget *>(QStringLiteral("helpPages"));
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {},
                      pages->visualItemRect(pages->item(0)).center());
    QCOMPARE(helpWindow()->page(), helpPageIds().first());
    QTest::keyClick(helpWindow(), Qt::Key_Escape);
    QTRY_VERIFY(!helpWindow());
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
}

void TestHelp::pagesAreFoundByTheirWords()
{
    QObject owner;
    const QWidget beside;
    auto *help = new HelpWindow(helpTerms(new Actions(&owner)), &beside);
    help->showPage(QStringLiteral("nothing"));
    QCOMPARE(help->page(), helpPageIds().first());
    help->show();
    QVERIFY(QTest::qWaitForWindowActive(help, Patience));
    auto *pages = help->findChild<QListWidget *>(QStringLiteral("helpPages"));
    auto *text = help->findChild<HelpText *>(QStringLiteral("helpText"));
    auto *field = help->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    const auto left = [pages] {
        QStringList titles;
        for (int row = 0; row < pages->count(); ++row) {
            if (!pages->item(row)->isHidden())
                titles << pages->item(row)->text();
        }
        return titles;
    };
    QCOMPARE(left().size(), helpPageIds().size());
    QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    // All words, in any order, and what the program put in.
    QTest::keyClicks(field, QStringLiteral("SECONDS undo"));
    QCOMPARE(left(), QStringList{QStringLiteral("Deleting")});
    QVERIFY(!pages->currentItem());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(help->page(), QStringLiteral("deleting"));
    QVERIFY(text->hasFocus());
    QVERIFY(!text->extraSelections().isEmpty());
    QCOMPARE(text->extraSelections().first().cursor.selectedText().toLower(),
             QStringLiteral("seconds"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Ctrl+Shift+O"));
    QVERIFY(left().contains(QStringLiteral("Adding files, folders and URLs")));
    QTest::keyClicks(field, QStringLiteral("xyzzy"));
    QVERIFY(left().isEmpty());
    QVERIFY(textOf(help).contains(QStringLiteral("No page has all of these words.")));
    field->clear();
    QCOMPARE(left().size(), helpPageIds().size());
    QVERIFY(text->extraSelections().isEmpty());
    QCOMPARE(pages->currentItem()->text(), QStringLiteral("Deleting"));
    help->close();
}

void TestHelp::linksLeadOnAndBack()
{
    QObject owner;
    const QWidget beside;
    auto *help = new HelpWindow(helpTerms(new Actions(&owner)), &beside);
    help->showPage(QStringLiteral("uses"));
    help->show();
    QVERIFY(QTest::qWaitForWindowActive(help, Patience));
    auto *pages = help->findChild<QListWidget *>(QStringLiteral("helpPages"));
    auto *text = help->findChild<HelpText *>(QStringLiteral("helpText"));
    QAbstractButton *back = buttonCalled(help, QStringLiteral("Back"));
    QVERIFY(back && !back->isEnabled());
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(help->page(), QStringLiteral("deleting"));
    QCOMPARE(pages->currentItem()->text(), QStringLiteral("Deleting"));
    QVERIFY(back->isEnabled());
    QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help->page(), QStringLiteral("uses"));
    QCOMPARE(pages->currentItem()->text(), QStringLiteral("Where an asset is used"));
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(help->page(), QStringLiteral("keys"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(help->page(), QStringLiteral("uses"));
    QVERIFY(!back->isEnabled());
    help->close();
}

void TestHelp::itGoesWithTheProgram()
{
    ScriptedLibrary library(3);
    library.start();
    QTest::keyClick(library.window(), Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    library.stop();
    QVERIFY(!helpWindow());
}

/// The commands that its pages name are called otherwise from then on.
void TestHelp::itFollowsTheLanguage()
{
    ScriptedLibrary library(3);
    library.start();
    QTest::keyClick(library.window(), Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    const auto *text = helpWindow()->findChild<HelpText *>(QStringLiteral("helpText"));
    QVERIFY(text->toPlainText().contains(QLatin1String("Refresh (F5")));
    OtherWords words;
    QCoreApplication::installTranslator(&words);
    QTRY_VERIFY(text->toPlainText().contains(QLatin1String("Neuladen (F5")));
    QCOMPARE(helpWindow()->windowTitle(), QStringLiteral("Hilfe"));
    QCOMPARE(helpWindow()->page(), QStringLiteral("finding"));
    QCoreApplication::removeTranslator(&words);
    QTRY_VERIFY(text->toPlainText().contains(QLatin1String("Refresh (F5")));
    helpWindow()->close();
}

/// Neither one in the words nor one behind them.
void TestHelp::commandsHaveNoMnemonic()
{
    Language language;
    for (const QString &code : Language::available()) {
        language.setCode(code);
        QObject owner;
        const auto *actions = new Actions(&owner);
        const QStringList names = actionNames();
        for (const QString &name : names) {
            const QString words = actionWords(*actionNamed(*actions, name));
            QVERIFY2(!words.isEmpty() && !words.contains(QLatin1Char('&')) &&
                             !words.contains(QRegularExpression(QStringLiteral("\\([A-Z]?\\)"))),
                     qPrintable(code + QLatin1Char(' ') + words));
        }
    }
}

void TestHelp::titlesAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const QString &language : helpLanguages()) {
        for (const int width : {480, 920})
            QTest::addRow("%s, %d", qPrintable(language), width) << language << width;
    }
}

/// Each has the lines that its words need, and no more.
void TestHelp::titlesAreWhole()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    const Language spoken(language);
    QObject owner;
    const QWidget beside;
    HelpWindow window(helpTerms(new Actions(&owner)), &beside);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(920, 640);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, Patience));
    window.resize(width, 640);
    const auto *list = window.findChild<QListWidget *>(QStringLiteral("helpPages"));
    const int line = list->fontMetrics().height();
    const auto wrong = [&] {
        QStringList titles;
        for (int row = 0; row < list->count(); ++row) {
            const QRect place = list->visualItemRect(list->item(row));
            const QString title = list->item(row)->text();
            constexpr int around = 6; // beside and above the words
            const int needs = list->fontMetrics()
                                      .boundingRect(0, 0, place.width() - around, QWIDGETSIZE_MAX,
                                                    Qt::TextWordWrap, title)
                                      .height();
            if (place.right() > list->viewport()->width() || place.height() < needs ||
                place.height() > needs + line / 2 || (width == 920 && needs > line * 3 / 2))
                titles << QStringLiteral("%1: %2 x %3, needs %4")
                                  .arg(title)
                                  .arg(place.width())
                                  .arg(place.height())
                                  .arg(needs);
        }
        return titles.join(QLatin1Char('\n'));
    };
    QTRY_VERIFY2(wrong().isEmpty(), qPrintable(wrong()));
}

/// A window that is open, as all do.
void TestHelp::thePagesFollowTheLanguage()
{
    Language language(QStringLiteral("en"));
    ScriptedLibrary library(3);
    library.start();
    QTest::keyClick(library.window(), Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    const auto *list = helpWindow()->findChild<QListWidget *>(QStringLiteral("helpPages"));
    const auto *text = helpWindow()->findChild<HelpText *>(QStringLiteral("helpText"));
    const QString page = helpWindow()->page();
    const QStringList codes = Language::available() + QStringList{QStringLiteral("en")};
    for (const QString &code : codes) {
        language.setCode(code);
        const QString title = readHelpPage(page, code).title;
        QTRY_COMPARE(helpWindow()->windowTitle(), HelpWindow::tr("Help"));
        QTRY_VERIFY2(text->toPlainText().startsWith(title), qPrintable(text->toPlainText()));
        QVERIFY2(!list->findItems(title, Qt::MatchExactly).isEmpty(), qPrintable(title));
        QCOMPARE(list->currentItem()->text(), title);
    }
    helpWindow()->close();
}

void TestHelp::aboutTellsVersions()
{
    ScriptedLibrary library(3);
    library.start();
    library.window()->actions()->about->trigger();
    QTRY_VERIFY(openDialog());
    const QString text = textOf(openDialog());
    for (const char *words : {"Qt", "GStreamer", "SQLite", "MIT License"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
    // ffmpeg is asked meanwhile; it is a stand-in here, which tells none.
    QTRY_VERIFY(textOf(openDialog()).contains(QLatin1String("not found")) ||
                textOf(openDialog()).contains(QLatin1String("ffmpeg version")));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Copy Versions")), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), QStringLiteral("Reeldeck ") + QCoreApplication::applicationVersion());
    const auto versionOf = [&lines](const char *part) {
        return lines.filter(QLatin1String(part)).value(0).section(QLatin1Char(' '), 1);
    };
    QCOMPARE(versionOf("Qt "), QString::fromLatin1(qVersion()));
    for (const char *part : {"SQLite", "GStreamer"})
        QVERIFY2(QRegularExpression(QStringLiteral("^\\d+\\.\\d+"))
                         .match(versionOf(part))
                         .hasMatch(),
                 qPrintable(lines.join(QLatin1Char('|'))));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

REELDECK_TEST(TestHelp)
#include "tst_help.moc"

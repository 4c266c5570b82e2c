#include "desktop/deletion/deletioncontroller.h"
#include "desktop/window/actions.h"
#include "reallibrary.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>

#include <numeric>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Deleting what is in use: what the question names, the gentle way and the forced one, a whole list,
/// and a crash in the middle; on the real window over the real platform and a network that fails.
class TestUseDeletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_library.stop(); }

    void theQuestionNamesWhatBreaks();
    void theQuestionIsAnsweredBeforeItIsKnown();
    void theQuestionSaysWhenItCantBeRead();
    void outOfIndexesAndDeleted_data();
    void outOfIndexesAndDeleted();
    void aFailedRemovalKeepsTheAsset();
    void whatIsHeldAnewIsAskedAbout();
    void aListFailureKeepsTheAsset();
    void entitiesAreNoConflict();
    void everyWayAsks_data();
    void everyWayAsks();
    void allMatchingNamesTheFilterAndIsTyped();
    void rowsThatWereNotShownAreTyped();
    void stoppedByKeyTheListHasTheKeyboard();
    void whatHappenedIsSearchedAndExported();
    void aCrashInTheMiddleIsTold();

private:
    void ask(int number);
    void press(const QString &text, bool byKey = false);
    void send();
    QString question() const
    {
        if (!openDialog())
            return {};
        const auto *asked = openDialog()->findChild<QPlainTextEdit *>(QStringLiteral("question"));
        return textOf(openDialog()) + (asked ? asked->toPlainText() : QString());
    }
    QString told() const { return m_library.window()->messageBar()->text(); }

    RealLibrary m_library;
};

void TestUseDeletion::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    m_library.start(140);
    m_library.window()->resize(1400, 1000);
}

void TestUseDeletion::init()
{
    while (QDialog *left = openDialog())
        left->reject();
    m_library.context()->deleter()->undo();
    m_library.proxy()->clearRules();
    m_library.window()->assetView()->clearSelection();
    m_library.window()->messageBar()->withdraw(MessageBar::Source::Deletion);
    m_library.proxy()->countAnew();
}

void TestUseDeletion::ask(int number)
{
    m_library.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
    m_library.select(number);
    QTest::keyClick(m_library.table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
}

void TestUseDeletion::press(const QString &text, bool byKey)
{
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QAbstractButton *button = buttonCalled(openDialog(), text);
    QVERIFY2(button && button->isEnabled(), qPrintable(text));
    if (byKey) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(openDialog()->windowHandle(), Qt::Key_Return);
    } else {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!openDialog());
}

/// The time to undo is over.
void TestUseDeletion::send()
{
    m_library.context()->deleter()->sendAnnounced();
}

void TestUseDeletion::theQuestionNamesWhatBreaks()
{
    for (const char *name : {"One", "Two", "Three", "Four", "Five"})
        m_library.hold(m_library.makeIndex(QLatin1String(name)), 0);
    m_library.makeEntity(QStringLiteral("Anna <i>"), {0});
    ask(0);
    QTRY_VERIFY2(question().contains(
                         QStringLiteral("5 indexes hold it: “Five”, “Four”, “Three” and 2 more.")),
                 qPrintable(question()));
    QTRY_VERIFY(question().contains(QStringLiteral("1 entity loses it: “Anna <i>”.")));
    QTRY_VERIFY(!question().contains(QStringLiteral("Asking")));
    press(QStringLiteral("Cancel"));
    QCOMPARE(m_library.proxy()->count({"DELETE", ""}), 0);
    ask(1);
    QTRY_VERIFY(question().contains(QStringLiteral("No index and no entity uses it.")));
}

void TestUseDeletion::theQuestionIsAnsweredBeforeItIsKnown()
{
    m_library.proxy()->addRule(
            {.match = {"GET", "/assets/" + m_library.asset(2).toString().toLatin1() + "/entities"},
             .faults = {Fault::silence()}});
    ask(2);
    QVERIFY(question().contains(QStringLiteral("Asking what uses it...")));
    const QRect place = buttonCalled(openDialog(), QStringLiteral("Delete Asset"))->geometry();
    QTRY_VERIFY(m_library.proxy()->count({"GET", "/assets/*"}) > 1);
    QCOMPARE(buttonCalled(openDialog(), QStringLiteral("Delete Asset"))->geometry(), place);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(!m_library.isThere(2));
}

void TestUseDeletion::theQuestionSaysWhenItCantBeRead()
{
    m_library.proxy()->addRule(
            {.match = {"GET", "/assets/*"},
             .faults = {Fault::answer(403, R"({"code":"forbidden","message":"No."})")}});
    ask(1);
    QTRY_VERIFY(question().contains(QStringLiteral("Not all of what uses it could be read.")));
}

void TestUseDeletion::outOfIndexesAndDeleted_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("loses");
    QTest::newRow("by pointer") << 3 << false << false;
    QTest::newRow("by key") << 4 << true << false;
    QTest::newRow("answers are lost") << 5 << false << true;
}

void TestUseDeletion::outOfIndexesAndDeleted()
{
    QFETCH(int, number);
    QFETCH(bool, byKey);
    QFETCH(bool, loses);
    const QString first = m_library.makeIndex(QStringLiteral("First %1").arg(number));
    m_library.hold(first, number);
    m_library.hold(m_library.makeIndex(QStringLiteral("Second %1").arg(number)), number);
    ask(number);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(question().contains(QStringLiteral("The asset is in use")));
    QVERIFY(m_library.isThere(number));
    if (loses) {
        m_library.proxy()->addRule(
                {.match = {"DELETE", "/indexes/*"}, .faults = {Fault::storedThenReset()}});
    }
    m_library.proxy()->countAnew();
    press(QStringLiteral("Remove from Indexes and Delete"), byKey);
    QTRY_VERIFY(!m_library.isThere(number));
    for (const SeenRequest &request : m_library.proxy()->requests())
        QVERIFY(!request.query.contains("force"));
    QTRY_VERIFY(m_library.window()->statusBar()->currentMessage().contains(
            QStringLiteral("was deleted")));
    // The indexes themselves stay.
    QVERIFY(!m_library.call("GET", QStringLiteral("/indexes/") + first).isEmpty());
}

void TestUseDeletion::aFailedRemovalKeepsTheAsset()
{
    m_library.hold(m_library.makeIndex(QStringLiteral("Locked")), 6);
    ask(6);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(question().contains(QStringLiteral("Locked")));
    m_library.proxy()->addRule(
            {.match = {"DELETE", "/indexes/*"},
             .faults = {Fault::answer(403, R"({"code":"forbidden","message":"Not yours."})")}});
    press(QStringLiteral("Remove from Indexes and Delete"));
    QTRY_VERIFY(told().contains(QStringLiteral("was not deleted.")));
    QVERIFY(m_library.isThere(6));
    QCOMPARE(m_library.proxy()->count({"DELETE", "/assets/*"}), 1); // the one that met the conflict
}

/// Somebody indexes it in the very moment.
void TestUseDeletion::whatIsHeldAnewIsAskedAbout()
{
    m_library.hold(m_library.makeIndex(QStringLiteral("Old")), 7);
    ask(7);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(question().contains(QStringLiteral("“Old”")));
    // Not the requests about other assets, which may still be under way.
    m_library.proxy()->addRule(
            {.match = {"GET",
                       "/assets/" + m_library.asset(7).toString().toLatin1() + "/indexed-assets"},
             .faults = {Fault::storedEdited(
                     [](const QByteArray &) { return QByteArray(R"({"data":[]})"); })},
             .count = 1});
    press(QStringLiteral("Remove from Indexes and Delete"));
    QTRY_VERIFY(question().contains(QStringLiteral("“Old”")));
    QVERIFY(m_library.isThere(7));
    press(QStringLiteral("Keep Assets"));
    QTRY_VERIFY(told().contains(QStringLiteral("was kept.")));
}

void TestUseDeletion::aListFailureKeepsTheAsset()
{
    m_library.hold(m_library.makeIndex(QStringLiteral("Unread")), 8);
    ask(8);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(question().contains(QStringLiteral("Unread")));
    m_library.proxy()->addRule(
            {.match = {"GET", "/assets/*"},
             .faults = {Fault::answer(403, R"({"code":"forbidden","message":"No."})")}});
    press(QStringLiteral("Remove from Indexes and Delete"));
    QTRY_VERIFY(told().contains(QStringLiteral("was not deleted.")));
    QVERIFY(m_library.isThere(8));
}

void TestUseDeletion::entitiesAreNoConflict()
{
    m_library.makeEntity(QStringLiteral("Berta"), {9});
    ask(9);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(!m_library.isThere(9));
    QVERIFY(!openDialog());
}

void TestUseDeletion::everyWayAsks_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"key", "menu", "context menu", "toolbar", "pane"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestUseDeletion::everyWayAsks()
{
    QFETCH(QString, way);
    const MainWindow *window = m_library.window();
    m_library.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
    const auto named = [window](const QString &name) -> QAbstractButton * {
        for (QAbstractButton *button : visibleWidgets<QAbstractButton>(window)) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    };
    QAbstractButton *toolButton = named(QStringLiteral("Delete the selected assets"));
    QVERIFY(toolButton && !toolButton->isEnabled()); // nothing is selected
    m_library.select({10, 11});
    QVERIFY(toolButton->isEnabled());
    if (way == QLatin1String("key"))
        QTest::keyClick(m_library.table(), Qt::Key_Delete);
    else if (way == QLatin1String("menu"))
        window->actions()->deleteAssets->trigger();
    else if (way == QLatin1String("toolbar"))
        QTest::mouseClick(toolButton, Qt::LeftButton);
    else if (way == QLatin1String("pane"))
        QTest::mouseClick(named(QStringLiteral("Delete")), Qt::LeftButton);
    else {
        emit window->assetView()->contextMenuRequested(QPoint(100, 100));
        QTRY_VERIFY(QApplication::activePopupWidget());
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu->actions().contains(window->actions()->deleteAssets));
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(window->actions()->deleteAssets).center());
    }
    QTRY_VERIFY(openDialog());
    QVERIFY(question().contains(QStringLiteral("Delete 2 assets?")));
    press(QStringLiteral("Cancel"));
    QCOMPARE(m_library.proxy()->count({"DELETE", ""}), 0);
}

void TestUseDeletion::allMatchingNamesTheFilterAndIsTyped()
{
    m_library.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
    auto *filter = m_library.window()->findChild<QLineEdit *>(QStringLiteral("filter"));
    QVERIFY(filter);
    const int all = m_library.model()->rowCount();
    filter->setText(QStringLiteral(".m"));
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(m_library.model()->rowCount() > 50 && m_library.model()->rowCount() < all);
    const int count = m_library.model()->rowCount();
    // With rows that aren't loaded "all" is something of its own.
    QTest::keyClick(m_library.table(), Qt::Key_A, Qt::ControlModifier);
    if (QAbstractButton *offer = buttonCalled(m_library.window(),
                                              QStringLiteral("Select All %1 Matching").arg(count)))
        QTest::mouseClick(offer, Qt::LeftButton);
    QTest::keyClick(m_library.table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    QVERIFY2(question().contains(QStringLiteral("Delete all %1 matching assets?").arg(count)),
             qPrintable(question()));
    QVERIFY2(question().contains(QStringLiteral("They match the filter: ")) &&
                     question().contains(QStringLiteral(".m")),
             qPrintable(question()));
    auto *typed = openDialog()->findChild<QLineEdit *>(QStringLiteral("typedCount"));
    QAbstractButton *button =
            buttonCalled(openDialog(), QStringLiteral("Delete %1 Assets").arg(count));
    QVERIFY(typed->isVisible() && !button->isEnabled());
    QTest::keyClicks(typed, QString::number(count + 1));
    QVERIFY(!button->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, QString::number(count));
    QVERIFY(button->isEnabled());
    openDialog()->reject();
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(m_library.model()->rowCount(), all);
}

void TestUseDeletion::whatHappenedIsSearchedAndExported()
{
    const AssetId id = m_library.asset(15);
    ask(15);
    press(QStringLiteral("Delete Asset"));
    send();
    QTRY_VERIFY(!m_library.isThere(15));
    QTRY_VERIFY(m_library.model()->rowOf(id) < 0);
    m_library.window()->actions()->whatHappened->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    auto *table = openDialog()->findChild<QTableView *>(QStringLiteral("table"));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    QCOMPARE(table->model()->index(0, 3).data().toString(), id.toString()); // the newest
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Upload Again"))->isEnabled());
    auto *search = openDialog()->findChild<QLineEdit *>(QStringLiteral("search"));
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("nothing like that"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("No deletion matches")));
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Export..."))->isEnabled());
    search->clear();
    QTest::keyClicks(search, id.toString().toUpper());
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QVERIFY(textOf(openDialog())
                    .contains(
                            QStringLiteral("The file that was uploaded is not on this computer.")));
    QPointer<QDialog> log(openDialog());
    QTest::mouseClick(buttonCalled(log, QStringLiteral("Export...")), Qt::LeftButton);
    const QString path = m_library.filePath(QStringLiteral("log.csv"));
    typeInFileDialog(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("deleted_utc,filename,asset_id,how,uploaded_from"));
    QCOMPARE(text.trimmed().count('\n'), 1);
    QVERIFY(text.contains(id.toString().toUtf8()));
    QVERIFY(all >= 1);
    log->reject();
    QTRY_VERIFY(!openDialog());
}

/// A selection over rows that aren't loaded: it reaches to the very end, in sight although a bar takes
/// room below, and nobody has seen what is in the middle.
void TestUseDeletion::rowsThatWereNotShownAreTyped()
{
    m_library.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
    QTableView *table = m_library.table();
    const int rows = m_library.model()->rowCount();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(m_library.model()->index(1, 0)).center());
    QTest::keyClick(table, Qt::Key_End, Qt::ShiftModifier);
    QTRY_VERIFY(m_library.window()->selectionBar()->isVisible());
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    // The bar has its room by then.
    const QRect last = table->visualRect(m_library.model()->index(rows - 1, 0));
    QVERIFY(table->viewport()->rect().contains(last.topLeft() + QPoint(5, 5)));
    QVERIFY(last.bottom() < table->viewport()->height());
    QVERIFY2(question().contains(QStringLiteral("The list has not shown all of them yet.")),
             qPrintable(question()));
    const QString words = QStringLiteral("Delete %1 Assets").arg(rows - 1);
    QVERIFY(!buttonCalled(openDialog(), words)->isEnabled());
    auto *typed = openDialog()->findChild<QLineEdit *>(QStringLiteral("typedCount"));
    QVERIFY(typed->isVisible());
    QTest::keyClicks(typed, QString::number(rows));
    QVERIFY(!buttonCalled(openDialog(), words)->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, QString::number(rows - 1));
    QVERIFY(buttonCalled(openDialog(), words)->isEnabled());
    press(QStringLiteral("Cancel"), true);
    QCOMPARE(m_library.proxy()->count({"DELETE", ""}), 0);
}

void TestUseDeletion::stoppedByKeyTheListHasTheKeyboard()
{
    m_library.proxy()->addRule({.match = {"DELETE", "/assets/*"},
                                .faults = {Fault::none().delayed(std::chrono::milliseconds(300))}});
    m_library.window()->activateWindow();
    QList<int> doomed(DeletionController::LongBatch + 4);
    std::iota(doomed.begin(), doomed.end(), 10);
    m_library.select(doomed);
    QTest::keyClick(m_library.table(), Qt::Key_Delete);
    press(QStringLiteral("Delete %1 Assets").arg(doomed.size()));
    send();
    QTRY_VERIFY(m_library.window()->deletionBar()->isVisible());
    QAbstractButton *stop = buttonCalled(m_library.window(), QStringLiteral("Stop"));
    QVERIFY(stop);
    m_library.window()->activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
    stop->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_library.window()->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!m_library.window()->deletionBar()->isVisible());
    QVERIFY(m_library.table()->hasFocus());
    QTRY_VERIFY2(told().contains(QStringLiteral("kept")), qPrintable(told()));
}

/// Nothing goes that wasn't confirmed, and nothing goes on by itself.
void TestUseDeletion::aCrashInTheMiddleIsTold()
{
    const QList<int> doomed{20, 21, 22, 23, 24, 25, 26, 27};
    m_library.proxy()->addRule(
            {.match = {"DELETE", "/assets/*"}, .faults = {Fault::silence()}, .from = 2});
    m_library.window()->activateWindow();
    m_library.select(doomed);
    QTest::keyClick(m_library.table(), Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    press(QStringLiteral("Delete 8 Assets"));
    send();
    QTRY_VERIFY(m_library.proxy()->count({"DELETE", "/assets/*"}) >= 4);
    QTRY_COMPARE(std::count_if(doomed.begin(), doomed.end(),
                               [this](int number) { return !m_library.isThere(number); }),
                 2);
    m_library.restart();
    m_library.proxy()->clearRules();
    QTRY_VERIFY(told().contains(QStringLiteral("The last deletion was cut off before its end")));
    QVERIFY2(told().contains(QStringLiteral("6 of 8 assets")), qPrintable(told()));
    QTest::mouseClick(buttonCalled(m_library.window(), QStringLiteral("Show Which")),
                      Qt::LeftButton);
    QTRY_VERIFY(openDialog());
    const QString list =
            openDialog()->findChild<QPlainTextEdit *>(QStringLiteral("list"))->toPlainText();
    QCOMPARE(list.count(QLatin1String("(6")), 8);
    openDialog()->reject();
    int there = 0;
    for (const int number : doomed)
        there += m_library.isThere(number);
    QCOMPARE(there, 6);
    // It is told once.
    m_library.restart();
    QTRY_VERIFY(m_library.model()->loadedCount() > 0);
    QVERIFY(!m_library.window()->messageBar()->isVisible());
}

REELDECK_TEST(TestUseDeletion)
#include "tst_usedeletion.moc"

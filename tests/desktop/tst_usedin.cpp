#include "desktop/details/usedincontroller.h"
#include "reallibrary.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "ui/details/usedin.h"
#include "ui/window/messagebar.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonObject>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What uses the selected asset, as the pane says it: on the real window, by pointer and key, over
/// the real platform and a network that fails.
class TestUsedIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_library.stop(); }

    void asksOnceTheSelectionRests();
    void namesIndexesAndEntities();
    void indexingIsFollowedToItsEnd();
    void nothingUsesIt();
    void pagesFollowEachOther();
    void idsAreCopied();
    void removalIsConfirmed();
    void removalByKeyAndKeptByKey();
    void whatHasNotBegunIsRemovedAtOnce();
    void lostAnswersAreSettled_data();
    void lostAnswersAreSettled();
    void refusedRemovalSaysSo();
    void troubleIsSaidAndRetried_data();
    void troubleIsSaidAndRetried();
    void withoutEntitiesItSaysSo();
    void aWaitIsPutInWords();
    void outOfReachItSaysSo();
    void theFoldedPaneAsksNothing();

private:
    UsedIn *section() const { return m_library.window()->details()->usedIn(); }
    bool says(const QString &text) const { return textOf(section()).contains(text); }
    /// By its accessible name.
    QAbstractButton *button(const QString &name) const;
    void press(const QString &name);
    void pressByKey(const QString &name);
    void answer(const QString &button);
    int asked() { return m_library.proxy()->count({"GET", "/assets/*"}); }
    int asked(const QByteArray &what);
    /// A fresh index that holds the asset, ready.
    void hold(const QString &name, int number);

    RealLibrary m_library;
};

void TestUsedIn::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    m_library.start(60, 2);
    m_library.window()->resize(1400, 1000);
}

void TestUsedIn::init()
{
    while (QDialog *left = openDialog()) // by a test that failed
        left->reject();
    m_library.proxy()->clearRules();
    m_library.window()->assetView()->clearSelection();
    m_library.window()->messageBar()->withdraw(MessageBar::Source::References);
    m_library.proxy()->countAnew();
}

QAbstractButton *TestUsedIn::button(const QString &name) const
{
    for (QAbstractButton *candidate : visibleWidgets<QAbstractButton>(section())) {
        if (candidate->accessibleName() == name || candidate->text() == name)
            return candidate;
    }
    return nullptr;
}

void TestUsedIn::press(const QString &name)
{
    QTRY_VERIFY2(button(name) && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void TestUsedIn::pressByKey(const QString &name)
{
    QTRY_VERIFY2(button(name) && button(name)->isEnabled(), qPrintable(name));
    m_library.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_library.window(), tests::Patience));
    button(name)->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(button(name)->hasFocus());
    QTest::keyClick(m_library.window()->windowHandle(), Qt::Key_Return);
}

void TestUsedIn::answer(const QString &text)
{
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QAbstractButton *answer = buttonCalled(openDialog(), text);
    QVERIFY2(answer, qPrintable(text));
    QTest::mouseClick(answer, Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
}

int TestUsedIn::asked(const QByteArray &what)
{
    int count = 0;
    for (const SeenRequest &request : m_library.proxy()->requests())
        count += request.method == "GET" && request.path.startsWith("/assets/") &&
                 request.path.endsWith(what);
    return count;
}

void TestUsedIn::hold(const QString &name, int number)
{
    const QString index = m_library.makeIndex(name);
    m_library.hold(index, number);
    const auto isReady = [&] {
        return m_library.call("GET", QStringLiteral("/indexes/%1/indexed-assets").arg(index))
                       .value(QLatin1String("data"))
                       .toArray()
                       .first()
                       .toObject()
                       .value(QLatin1String("status"))
                       .toString() == QLatin1String("ready");
    };
    QTRY_VERIFY(isReady());
}

/// Not for each row that is passed over.
void TestUsedIn::asksOnceTheSelectionRests()
{
    m_library.select(0);
    for (int step = 0; step < 12; ++step)
        QTest::keyClick(m_library.table(), Qt::Key_Down);
    QTRY_COMPARE(asked("/entities"), 1);
    QCOMPARE(asked("/indexed-assets"), 1);
    QTRY_VERIFY(says(QStringLiteral("No index and no entity uses it. As of ")));
    const AssetId shown = m_library.window()->details()->asset()->id;
    QVERIFY(m_library.proxy()->count(
                    {"GET", "/assets/" + shown.toString().toLatin1() + "/entities"}) == 1);
    // And no more while it rests, up to the next.
    m_library.select(30);
    QTRY_VERIFY(asked("/entities") > 1);
    QCOMPARE(asked("/entities"), 2);
}

void TestUsedIn::namesIndexesAndEntities()
{
    hold(QStringLiteral("Coast"), 1);
    m_library.makeEntity(QStringLiteral("Anna <b>"), {1});
    m_library.select(1);
    QTRY_VERIFY(says(QStringLiteral("Coast")) && says(QStringLiteral("Index, ready")));
    QVERIFY(says(QStringLiteral("Anna <b>")) && says(QStringLiteral("Entity")));
    // What is told anew comes with "Ask again", and nothing goes meanwhile.
    hold(QStringLiteral("Later"), 1);
    press(QStringLiteral("Ask again what uses it"));
    QVERIFY(says(QStringLiteral("Coast")));
    QTRY_VERIFY(says(QStringLiteral("Later")));
    m_library.select(2);
    QVERIFY(!says(QStringLiteral("Coast")));
}

/// Through every state, without anybody asking.
void TestUsedIn::indexingIsFollowedToItsEnd()
{
    m_library.hold(m_library.makeIndex(QStringLiteral("Slow")), 3);
    m_library.select(3);
    QTRY_VERIFY(says(QStringLiteral("Slow")));
    QTRY_VERIFY(says(QStringLiteral("Index, queued")) || says(QStringLiteral("Index, indexing")) ||
                says(QStringLiteral("Index, pending")));
    QTRY_VERIFY(says(QStringLiteral("Index, ready")));
}

void TestUsedIn::nothingUsesIt()
{
    m_library.select(20);
    QTRY_VERIFY(says(QStringLiteral("No index and no entity uses it.")));
    QVERIFY(!button(QStringLiteral("Show More")));
    m_library.select({20, 21});
    QVERIFY(!section()->isVisible());
}

void TestUsedIn::pagesFollowEachOther()
{
    for (int i = 1; i <= 45; ++i)
        m_library.hold(m_library.makeIndex(QStringLiteral("Page %1").arg(i)), 4);
    m_library.select(4);
    QTRY_VERIFY(says(QStringLiteral("20 of 45 are shown.")));
    QTRY_VERIFY(says(QStringLiteral("Page 45\n")) && !says(QStringLiteral("Page 25\n")));
    press(QStringLiteral("Show More"));
    QTRY_VERIFY(says(QStringLiteral("40 of 45 are shown.")));
    pressByKey(QStringLiteral("Show More"));
    QTRY_VERIFY(says(QStringLiteral("Page 1\n")));
    QVERIFY(!button(QStringLiteral("Show More")));
    // The keyboard is at what has come.
    QVERIFY(section()->isAncestorOf(m_library.window()->focusWidget()));
}

void TestUsedIn::idsAreCopied()
{
    m_library.select(1);
    const QString anna = m_library.makeEntity(QStringLiteral("Berta"), {1});
    press(QStringLiteral("Ask again what uses it"));
    press(QStringLiteral("Copy ID of entity “Berta”"));
    QCOMPARE(QGuiApplication::clipboard()->text(), anna);
    QCOMPARE(m_library.window()->statusBar()->currentMessage(),
             QStringLiteral("Entity ID copied."));
    pressByKey(QStringLiteral("Copy ID of index “Coast”"));
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 24);
    QVERIFY(QGuiApplication::clipboard()->text() != anna);
    QCOMPARE(m_library.window()->statusBar()->currentMessage(), QStringLiteral("Index ID copied."));
}

void TestUsedIn::removalIsConfirmed()
{
    m_library.select(1);
    press(QStringLiteral("Remove from index “Coast”"));
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("from the index “Coast”?")));
    QVERIFY(textOf(openDialog()).contains(QLatin1String("The asset itself stays.")));
    answer(QStringLiteral("Remove from Index"));
    QTRY_VERIFY(!says(QStringLiteral("Coast")));
    QVERIFY(m_library.window()->statusBar()->currentMessage().contains(
            QStringLiteral("was removed from the index “Coast”.")));
    QVERIFY(m_library.isThere(1));
    QVERIFY(says(QStringLiteral("Later"))); // the others stay
    QCOMPARE(m_library.proxy()->count({"DELETE", "/indexes/*"}), 1);
    QCOMPARE(m_library.proxy()->count({"DELETE", "/assets/*"}), 0);
}

void TestUsedIn::removalByKeyAndKeptByKey()
{
    m_library.select(1);
    const auto ask = [this] {
        pressByKey(QStringLiteral("Remove from index “Later”"));
        QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    };
    ask();
    QTest::keyClick(openDialog(), Qt::Key_Return); // nothing is lost by a thoughtless Enter
    QTRY_VERIFY(!openDialog());
    m_library.window()->activateWindow();
    ask();
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QCOMPARE(m_library.proxy()->count({"DELETE", ""}), 0);
    m_library.window()->activateWindow();
    ask();
    QAbstractButton *removal = buttonCalled(openDialog(), QStringLiteral("Remove from Index"));
    removal->setFocus(Qt::TabFocusReason);
    QTest::keyClick(removal, Qt::Key_Space);
    QTRY_VERIFY(!says(QStringLiteral("Later")));
    QVERIFY(section()->isAncestorOf(m_library.window()->focusWidget()));
}

void TestUsedIn::whatHasNotBegunIsRemovedAtOnce()
{
    m_library.hold(m_library.makeIndex(QStringLiteral("Fresh")), 5);
    m_library.select(5);
    QTRY_VERIFY(says(QStringLiteral("Index, pending")) || says(QStringLiteral("Index, queued")));
    press(QStringLiteral("Remove from index “Fresh”"));
    QTRY_VERIFY(!says(QStringLiteral("Fresh")));
    QVERIFY(!openDialog());
}

void TestUsedIn::lostAnswersAreSettled_data()
{
    QTest::addColumn<bool>("isCarriedOut");
    QTest::newRow("it was removed") << true;
    QTest::newRow("it is still there") << false;
}

void TestUsedIn::lostAnswersAreSettled()
{
    QFETCH(bool, isCarriedOut);
    const QString name = isCarriedOut ? QStringLiteral("Lost") : QStringLiteral("Kept");
    hold(name, 6);
    m_library.select(6);
    m_library.proxy()->addRule(
            {.match = {"DELETE", "/indexes/*"},
             .faults = {isCarriedOut ? Fault::storedThenReset() : Fault::answer(502, "<html>")},
             .count = 1});
    press(QStringLiteral("Remove from index “%1”").arg(name));
    answer(QStringLiteral("Remove from Index"));
    if (isCarriedOut) {
        QTRY_VERIFY(!says(name));
    } else {
        QTRY_VERIFY(m_library.window()->messageBar()->isVisible());
        QVERIFY(m_library.window()->messageBar()->text().contains(
                QStringLiteral("was not removed from the index “Kept”.")));
        QVERIFY(says(QStringLiteral("Index, ready")));
    }
    // The network stack itself repeats it once where a kept connection broke.
    QVERIFY(m_library.proxy()->count({"DELETE", "/indexes/*"}) <= 2);
}

void TestUsedIn::refusedRemovalSaysSo()
{
    hold(QStringLiteral("Locked"), 7);
    m_library.select(7);
    m_library.proxy()->addRule(
            {.match = {"DELETE", "/indexes/*"},
             .faults = {Fault::answer(403, R"({"code":"forbidden","message":"Not yours."})")}});
    press(QStringLiteral("Remove from index “Locked”"));
    answer(QStringLiteral("Remove from Index"));
    QTRY_VERIFY(m_library.window()->messageBar()->isVisible());
    QVERIFY(m_library.window()->messageBar()->text().contains(QStringLiteral("“Locked”")));
    QVERIFY(says(QStringLiteral("Index, ready")));
    QVERIFY(button(QStringLiteral("Remove from index “Locked”"))->isEnabled());
}

void TestUsedIn::troubleIsSaidAndRetried_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    for (const char *path : {"indexed-assets", "entities"}) {
        QTest::addRow("%s, 500", path) << QByteArray(path) << 0;
        QTest::addRow("%s, not JSON", path) << QByteArray(path) << 1;
        QTest::addRow("%s, cut off", path) << QByteArray(path) << 2;
        QTest::addRow("%s, 403", path) << QByteArray(path) << 3;
    }
}

void TestUsedIn::troubleIsSaidAndRetried()
{
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    const QByteArray whole = "/assets/" + m_library.asset(8).toString().toLatin1() + '/' + path;
    const Fault faults[] = {
            Fault::answer(500, R"({"code":"internal_server_error","message":"Oh."})"),
            Fault::storedEdited([](const QByteArray &) { return QByteArray("<html>no</html>"); }),
            Fault::storedCutAt(-5), Fault::answer(403, R"({"code":"forbidden","message":"No."})")};
    m_library.proxy()->addRule({.match = {"GET", whole}, .faults = {faults[kind]}});
    m_library.select(8);
    auto *retry = section()->findChild<QToolButton *>();
    QTRY_COMPARE(retry->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QVERIFY(!says(QStringLiteral("No index and no entity uses it.")));
    m_library.proxy()->clearRules();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(says(QStringLiteral("No index and no entity uses it.")));
    QCOMPARE(retry->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

/// As platforms that are older answer.
void TestUsedIn::withoutEntitiesItSaysSo()
{
    m_library.proxy()->addRule(
            {.match = {"GET", "/assets/" + m_library.asset(9).toString().toLatin1() + "/entities"},
             .faults = {Fault::answer(404, R"({"code":"resource_not_exist","message":"No."})")}});
    m_library.select(9);
    QTRY_VERIFY(says(QStringLiteral("No index uses it. The platform does not report entities.")));
}

void TestUsedIn::aWaitIsPutInWords()
{
    m_library.proxy()->addRule(
            {.match = {"GET", "/assets/" + m_library.asset(10).toString().toLatin1() + "/entities"},
             .faults = {Fault::silence()}});
    m_library.select(10);
    QTRY_VERIFY(asked("/entities") == 1);
    QVERIFY(!says(QStringLiteral("Asking what uses it...")));
    QTRY_VERIFY(says(QStringLiteral("Asking what uses it...")));
    // It goes with the next asset.
    m_library.select(11);
    QVERIFY(!says(QStringLiteral("Asking what uses it...")));
    QTRY_VERIFY(says(QStringLiteral("No index and no entity uses it.")));
}

/// What is known stays, as of then.
void TestUsedIn::outOfReachItSaysSo()
{
    m_library.makeEntity(QStringLiteral("Clara"), {13});
    m_library.select(13);
    QTRY_VERIFY(says(QStringLiteral("Clara")));
    m_library.proxy()->setReachable(false);
    press(QStringLiteral("Ask again what uses it"));
    QTRY_COMPARE(section()->findChild<QToolButton *>()->toolButtonStyle(),
                 Qt::ToolButtonTextBesideIcon);
    QVERIFY2(says(QStringLiteral("connection")) && says(QStringLiteral("As of ")),
             qPrintable(textOf(section())));
    QVERIFY(says(QStringLiteral("Clara")));
    m_library.proxy()->setReachable(true);
    press(QStringLiteral("Ask again what uses it"));
    QTRY_COMPARE(section()->findChild<QToolButton *>()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(says(QStringLiteral("Clara")));
}

void TestUsedIn::theFoldedPaneAsksNothing()
{
    m_library.window()->details()->hide();
    m_library.select(12);
    QTimer longer;
    longer.setSingleShot(true);
    longer.start(2 * UsedInController::RestTime);
    QTRY_VERIFY(!longer.isActive());
    QCOMPARE(asked("/entities"), 0);
    m_library.window()->details()->show();
    QTRY_COMPARE(asked("/entities"), 1);
}

REELDECK_TEST(TestUsedIn)
#include "tst_usedin.moc"

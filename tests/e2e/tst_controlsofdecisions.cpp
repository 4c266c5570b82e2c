#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/elsewherefixture.h"
#include "uploads/queue/uploadqueue.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace reeldeck;
using namespace reeldeck::tests;
using tests::Fault;

/// Uploads whose answer was lost while somebody else sent the same, so that only a person can tell
/// which asset is whose: the ways to the question, and each answer, by pointer and key.
class TestControlsOfDecisions : public ElsewhereFixture
{
    Q_OBJECT

private slots:
    void accountIsConnected();
    void questionIsLeft_data();
    void questionIsLeft();
    void textsAreMarked();
    void oneIsChosen_data() { ways(); }
    void oneIsChosen();
    void noneIsChosen_data() { ways(); }
    void noneIsChosen();
    void listIsLookedAtAgain_data() { ways(); }
    void listIsLookedAtAgain();
    void listStaysAway();
    void oneIsDoubtful_data() { ways(); }
    void oneIsDoubtful();

private:
    static constexpr int ByEnter = 3; ///< A row beside those of endings().

    /// Sent by another program, then by this one, whose answer the network loses.
    void loseAnswer(const QString &name);
    QString sendElsewhere(const QString &name);
    void openByRow(const QString &name);
    /// The details of it are open by then, with the question above.
    void openByDetails(const QString &name);
    int assetsCalled(const QString &name) const;

    QElapsedTimer m_sinceOld;
};

void TestControlsOfDecisions::accountIsConnected()
{
    PART(connectThroughNetwork(QStringLiteral("shared"), 0));
    // Older than what this program sends when the last steps come.
    for (const char *name : {"old0.png", "old1.png"}) {
        PART(make(QLatin1String(name)));
        QVERIFY(!sendElsewhere(QLatin1String(name)).isEmpty());
    }
    m_sinceOld.start();
}

QString TestControlsOfDecisions::sendElsewhere(const QString &name)
{
    return call(QStringLiteral("POST"), QStringLiteral("/assets"),
                {QStringLiteral("-F"), QStringLiteral("method=direct"), QStringLiteral("-F"),
                 QStringLiteral("file=@") + media(name)})
            .value(QLatin1String("_id"))
            .toString();
}

void TestControlsOfDecisions::loseAnswer(const QString &name)
{
    PART(make(name));
    QVERIFY(!sendElsewhere(name).isEmpty());
    network().clearRules();
    network().addRule({.match = {"POST", "/assets"}, .faults = {Fault::storedThenReset()}});
    PART(paste({name}));
    PART(becomes(name, TransferPhase::NeedsYou));
    network().clearRules();
}

void TestControlsOfDecisions::openByRow(const QString &name)
{
    if (way() == Pointer) {
        PART(clickButton(name, TransferCommand::Answer));
    } else {
        PART(select(name));
        Person::press(QStringLiteral("Return"));
    }
    waitForDialog();
}

void TestControlsOfDecisions::openByDetails(const QString &name)
{
    PART(select(name));
    Person::press(QStringLiteral("alt+Return"));
    PART(waitForDialog());
    const QPointer<QDialog> details(dialog());
    PART(use(QStringLiteral("Decide..."), way()));
    QTRY_VERIFY(dialog() && dialog() != details);
    waitForDialog();
}

int TestControlsOfDecisions::assetsCalled(const QString &name) const
{
    int count = 0;
    for (int row = 0; row < rows(); ++row) {
        const std::optional<Asset> asset = context()->assets()->assetAt(row);
        count += asset && asset->filename == name ? 1 : 0;
    }
    return count;
}

void TestControlsOfDecisions::questionIsLeft_data()
{
    endings();
    QTest::newRow("by Enter") << ByEnter;
}

void TestControlsOfDecisions::questionIsLeft()
{
    const QString name = QStringLiteral("shared.png");
    if (!transfer(name))
        PART(loseAnswer(name));
    PART(openByRow(name));
    // Nothing is sent twice by a thoughtless Enter.
    QVERIFY(button(QStringLiteral("Cancel"))->hasFocus());
    if (int(way()) == ByEnter)
        PART(endByKey(QStringLiteral("Return")));
    else
        PART(cancel());
    QTRY_VERIFY(Person::isHeard(window()));
    QVERIFY(is(name, TransferPhase::NeedsYou));
}

void TestControlsOfDecisions::textsAreMarked()
{
    PART(clickButton(QStringLiteral("shared.png"), TransferCommand::Answer));
    PART(waitForDialog());
    for (auto *text : dialog()->findChildren<QPlainTextEdit *>()) {
        if (!text->isVisible() || text->visibleRegion().isEmpty())
            continue;
        PART(copyWord(text));
        QVERIFY2(text->toPlainText().contains(clipboard().trimmed()), qPrintable(clipboard()));
    }
    PART(endByKey(QStringLiteral("Escape")));
    PART(clickButton(QStringLiteral("shared.png"), TransferCommand::Cancel));
    PART(becomes(QStringLiteral("shared.png"), TransferPhase::Cancelled));
}

void TestControlsOfDecisions::oneIsChosen()
{
    const QString name = QStringLiteral("chosen%1.png").arg(way());
    PART(loseAnswer(name));
    PART(openByRow(name));
    auto *choose = dialog()->findChild<QPushButton *>(QStringLiteral("choose1"));
    QVERIFY(choose);
    const QPointer<QDialog> open(dialog());
    PART(press(choose, way()));
    QTRY_VERIFY(!open);
    PART(becomes(name, TransferPhase::Ready));
    QCOMPARE(assetsCalled(name), 2); // theirs and ours, and no third
    QTRY_COMPARE(context()->uploads()->totals().needsYou, 0);
}

void TestControlsOfDecisions::noneIsChosen()
{
    const QString name = QStringLiteral("none%1.png").arg(way());
    PART(loseAnswer(name));
    PART(select(name));
    PART(chooseIn(contextMenu(list()->viewport(), rowOf(name).center(), way()),
                  {QStringLiteral("Decide...")}, way()));
    PART(waitForDialog());
    PART(endByButton(QStringLiteral("None of These: Upload Again"), way()));
    PART(becomes(name, TransferPhase::Ready));
    QTRY_COMPARE(assetsCalled(name), 3);
}

/// What the other one has taken back is no candidate any more.
void TestControlsOfDecisions::listIsLookedAtAgain()
{
    const QString name = QStringLiteral("again%1.png").arg(way());
    PART(loseAnswer(name));
    PART(openByDetails(name));
    const QPointer<QDialog> question(dialog());
    PART(use(QStringLiteral("Look Again"), way()));
    QTRY_VERIFY(!question);
    PART(waitForDialog());
    PART(becomes(name, TransferPhase::NeedsYou));
    const QList<Asset> candidates = transfer(name)->candidates;
    QCOMPARE(candidates.size(), 2);
    call(QStringLiteral("DELETE"), QLatin1String("/assets/") + candidates.last().id.toString());
    PART(use(QStringLiteral("Decide..."), way()));
    QTRY_VERIFY(button(QStringLiteral("Look Again")));
    PART(waitForDialog());
    PART(use(QStringLiteral("Look Again"), way()));
    PART(becomes(name, TransferPhase::Ready));
    QCOMPARE(transfer(name)->assetId, candidates.first().id);
    PART(use(QStringLiteral("Close"), way()));
    QTRY_VERIFY(!dialog());
}

/// Nobody can be asked whether they arrived: two of them, for the pointer and the keys.
void TestControlsOfDecisions::listStaysAway()
{
    const QStringList names{QStringLiteral("away0.png"), QStringLiteral("away1.png")};
    for (const QString &name : names)
        PART(make(name));
    network().clearRules();
    network().addRule({.match = {"POST", "/assets"}, .faults = {Fault::storedThenReset()}});
    network().addRule({.match = {"GET", "/assets"},
                       .faults = {Fault::answer(503, "<h1>Down</h1>", "text/html")}});
    PART(paste(names));
    for (const QString &name : names)
        QTRY_VERIFY2_WITH_TIMEOUT(is(name, TransferPhase::NeedsYou), qPrintable(name), 90'000);
    network().clearRules();
    for (const Way way : {Pointer, Key}) {
        PART(waitForRow(names.at(way)));
        if (way == Pointer) {
            PART(clickButton(names.at(way), TransferCommand::Answer));
        } else {
            PART(select(names.at(way)));
            Person::press(QStringLiteral("Return"));
        }
        PART(waitForDialog());
        PART(endByButton(QStringLiteral("Upload Again"), way));
        PART(becomes(names.at(way), TransferPhase::Ready));
        QTRY_COMPARE(assetsCalled(names.at(way)), 2);
    }
}

/// One that was there before this one was sent, which never arrived.
void TestControlsOfDecisions::oneIsDoubtful()
{
    const QString name = QStringLiteral("old%1.png").arg(way());
    QTRY_VERIFY_WITH_TIMEOUT(m_sinceOld.hasExpired(35'000), 60'000); // clocks differ by less
    network().clearRules();
    network().addRule({.match = {"POST", "/assets"},
                       .faults = {Fault::answer(502, "<h1>Bad gateway</h1>", "text/html")}});
    PART(paste({name}));
    QTRY_VERIFY2_WITH_TIMEOUT(is(name, TransferPhase::NeedsYou), qPrintable(name), 60'000);
    network().clearRules();
    PART(openByRow(name));
    PART(endByButton(QStringLiteral("It Is Not: Upload Again"), way()));
    PART(becomes(name, TransferPhase::Ready));
    QTRY_COMPARE(assetsCalled(name), 2);
}

REELDECK_TEST(TestControlsOfDecisions)
#include "tst_controlsofdecisions.moc"

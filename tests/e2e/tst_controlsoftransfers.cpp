#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/transfersfixture.h"
#include "ui/assets/assetview.h"
#include "ui/transfers/transferorder.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/messagebar.h"
#include "uploads/queue/uploadqueue.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The transfers panel by pointer and key, while a long upload goes at 0.05 MB/s and short ones wait
/// behind it, and once they failed or are ready.
class TestControlsOfTransfers : public TransfersFixture
{
    Q_OBJECT

private slots:
    void bandwidthIsLimited();
    void allPause_data() { ways(); }
    void allPause();
    void panelFolds_data() { ways(); }
    void panelFolds();
    void rowsHaveButtons();
    void rowsAreDragged();
    void keysAct();
    void menuActsOnOne_data() { ways(); }
    void menuActsOnOne();
    void menuActsOnSeveral_data() { ways(); }
    void menuActsOnSeveral();
    void detailsAct_data() { ways(); }
    void detailsAct();
    void allAreCancelled_data() { ways(); }
    void allAreCancelled();
    void failuresAreRetried_data() { ways(); }
    void failuresAreRetried();
    void finishedFold_data() { ways(); }
    void finishedFold();
    void readyAreShown_data() { ways(); }
    void readyAreShown();
    void reportsAreSaved_data();
    void reportsAreSaved();
    void finishedAreCleared_data() { ways(); }
    void finishedAreCleared();

private:
    /// long.wav moves, a.png, b.png and c.png wait behind it.
    void fill();
    QStringList waiting() const; ///< In the order of the rows.
    void chooseAt(const QString &name, const QString &entry);
    void openDetails(const QString &name);
    /// Each fact of the details can be marked and copied, by the pointer a word of it.
    void copyFacts();
    void markFacts();
    bool isSelectedInList(const QString &name) const;
};

void TestControlsOfTransfers::fill()
{
    PART(paste({QStringLiteral("long.wav")}));
    PART(becomes(QStringLiteral("long.wav"), TransferPhase::Uploading));
    const QStringList names{QStringLiteral("a.png"), QStringLiteral("b.png"),
                            QStringLiteral("c.png")};
    PART(paste(names));
    for (const QString &name : names)
        PART(becomes(name, TransferPhase::Queued));
}

QStringList TestControlsOfTransfers::waiting() const
{
    QStringList names;
    const QAbstractItemModel *rows = list() ? list()->model() : nullptr;
    for (int row = 0; rows && row < rows->rowCount(); ++row) {
        const auto transfer = rows->index(row, 0).data(TransferValueRole).value<Transfer>();
        if (transferGroup(transfer.phase) == TransferGroup::Waiting)
            names << transfer.name;
    }
    return names;
}

void TestControlsOfTransfers::chooseAt(const QString &name, const QString &entry)
{
    PART(waitForRow(name));
    chooseIn(contextMenu(list()->viewport(), rowOf(name).center(), way()), {entry}, way());
}

void TestControlsOfTransfers::openDetails(const QString &name)
{
    PART(select(name));
    Person::press(QStringLiteral("alt+Return"));
    waitForDialog();
}

void TestControlsOfTransfers::copyFacts()
{
    const QList<QPlainTextEdit *> facts = dialog()->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *fact : facts) {
        clearClipboard();
        fact->setFocus(Qt::MouseFocusReason); // some are below the edge until one scrolls
        Person::press(QStringLiteral("ctrl+a"));
        Person::press(QStringLiteral("ctrl+c"));
        QTRY_COMPARE(clipboard(), fact->toPlainText());
    }
}

void TestControlsOfTransfers::markFacts()
{
    auto *scroll = findByName<QScrollArea>(QStringLiteral("What is known of the upload"));
    QVERIFY(scroll);
    const QList<QPlainTextEdit *> facts = dialog()->findChildren<QPlainTextEdit *>();
    QVERIFY(facts.size() > 3);
    for (QPlainTextEdit *fact : facts) {
        scroll->ensureWidgetVisible(fact);
        PART(copyWord(fact));
        QVERIFY2(fact->toPlainText().contains(clipboard().trimmed()), qPrintable(clipboard()));
    }
}

bool TestControlsOfTransfers::isSelectedInList(const QString &name) const
{
    return table()->hasFocus() &&
           window()->assetView()->selectedIds() == QList<AssetId>{transfer(name)->assetId};
}

void TestControlsOfTransfers::bandwidthIsLimited()
{
    PART(limitBandwidth());
    for (const char *name : {"long.wav", "a.png", "b.png", "c.png"})
        PART(make(QLatin1String(name)));
    PART(fill());
}

void TestControlsOfTransfers::allPause()
{
    PART(use(QStringLiteral("Pause All"), way()));
    for (const char *name : {"long.wav", "a.png", "b.png", "c.png"})
        PART(becomes(QLatin1String(name), TransferPhase::Paused));
    QTRY_VERIFY(!button(QStringLiteral("Pause All")));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    PART(use(QStringLiteral("Resume All"), way()));
    PART(becomes(QStringLiteral("long.wav"), TransferPhase::Uploading));
    for (const char *name : {"a.png", "b.png", "c.png"})
        PART(becomes(QLatin1String(name), TransferPhase::Queued));
    QTRY_VERIFY(!button(QStringLiteral("Resume All")));
}

void TestControlsOfTransfers::panelFolds()
{
    PART(use(QStringLiteral("Hide transfers"), way()));
    QTRY_VERIFY(!list());
    PART(use(QStringLiteral("Show transfers"), way()));
    QTRY_VERIFY(list());
}

/// Drawn, not widgets: the keys for the same are those of the list.
void TestControlsOfTransfers::rowsHaveButtons()
{
    const QString name = QStringLiteral("a.png");
    PART(clickButton(name, TransferCommand::Pause));
    PART(becomes(name, TransferPhase::Paused));
    PART(clickButton(name, TransferCommand::Resume));
    PART(becomes(name, TransferPhase::Queued));
    PART(clickButton(name, TransferCommand::Cancel));
    PART(becomes(name, TransferPhase::Cancelled));
    PART(clickButton(name, TransferCommand::Retry));
    PART(becomes(name, TransferPhase::Queued));
    PART(clickButton(name, TransferCommand::Cancel));
    PART(becomes(name, TransferPhase::Cancelled));
    PART(clickButton(name, TransferCommand::Remove));
    PART(becomesGone(name));
    PART(paste({name}));
    PART(becomes(name, TransferPhase::Queued));
}

void TestControlsOfTransfers::rowsAreDragged()
{
    const QString first = waiting().first();
    const auto drag = [this](const QString &name, const QString &to, int down) {
        Person::dragTo(list()->viewport()->mapToGlobal(rowOf(name).center()),
                       list()->viewport()->mapToGlobal(rowOf(to).center() + QPoint(0, down)));
        Person::drop();
    };
    drag(first, waiting().last(), 8);
    QTRY_COMPARE(waiting().last(), first);
    drag(first, waiting().first(), -8);
    QTRY_COMPARE(waiting().first(), first);
    Person::doubleClick(list()->viewport()->mapToGlobal(rowOf(first).center()));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
}

void TestControlsOfTransfers::keysAct()
{
    const QString name = waiting().first();
    PART(select(name));
    Person::press(QStringLiteral("space"));
    PART(becomes(name, TransferPhase::Paused));
    Person::press(QStringLiteral("space"));
    PART(becomes(name, TransferPhase::Queued));
    Person::press(QStringLiteral("ctrl+shift+Down"));
    QTRY_COMPARE(waiting().indexOf(name), 1);
    Person::press(QStringLiteral("ctrl+shift+Up"));
    QTRY_COMPARE(waiting().indexOf(name), 0);
    Person::press(QStringLiteral("ctrl+shift+End"));
    QTRY_COMPARE(waiting().indexOf(name), 2);
    Person::press(QStringLiteral("ctrl+shift+Home"));
    QTRY_COMPARE(waiting().indexOf(name), 0);
    for (const char *keys : {"alt+Return", "Return"}) {
        Person::press(QLatin1String(keys));
        PART(waitForDialog());
        QVERIFY(findByName<QWidget>(QStringLiteral("What is known of the upload")));
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(Person::isHeard(window()));
    }
    Person::press(QStringLiteral("Delete"));
    PART(becomes(name, TransferPhase::Cancelled));
    Person::press(QStringLiteral("Return"));
    PART(becomes(name, TransferPhase::Queued));
    Person::press(QStringLiteral("Delete"));
    PART(becomes(name, TransferPhase::Cancelled));
    Person::press(QStringLiteral("Delete"));
    PART(becomesGone(name));
    QVERIFY(list()->hasFocus());
    PART(paste({name}));
    PART(becomes(name, TransferPhase::Queued));
}

void TestControlsOfTransfers::menuActsOnOne()
{
    const QString name = waiting().first();
    PART(select(name));
    const auto act = [&](const char *entry) {
        chooseAt(name, QLatin1String(entry));
    };
    PART(act("Details..."));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
    clearClipboard();
    PART(act("Copy Details"));
    QTRY_VERIFY2(clipboard().contains(media(name)), qPrintable(clipboard()));
    forgetOpened();
    PART(act("Show in Folder"));
    QTRY_VERIFY(!opened().isEmpty());
    QVERIFY2(opened().first().startsWith(QLatin1String("xdg-open ")) &&
                     opened().first().contains(QFileInfo(media(name)).absolutePath()),
             qPrintable(opened().first()));
    PART(act("Move to Bottom"));
    QTRY_COMPARE(waiting().last(), name);
    PART(act("Move to Top"));
    QTRY_COMPARE(waiting().first(), name);
    PART(act("Move to Bottom"));
    QTRY_COMPARE(waiting().last(), name);
    PART(act("Upload Next"));
    QTRY_COMPARE(waiting().first(), name);
    PART(act("Pause"));
    PART(becomes(name, TransferPhase::Paused));
    PART(act("Resume"));
    PART(becomes(name, TransferPhase::Queued));
    PART(act("Cancel"));
    PART(becomes(name, TransferPhase::Cancelled));
    PART(act("Retry"));
    PART(becomes(name, TransferPhase::Queued));
    PART(act("Cancel"));
    PART(becomes(name, TransferPhase::Cancelled));
    PART(act("Remove from List"));
    PART(becomesGone(name));
    PART(paste({name}));
    PART(becomes(name, TransferPhase::Queued));
}

void TestControlsOfTransfers::menuActsOnSeveral()
{
    const QStringList names = waiting().mid(0, 2);
    PART(select(names.first()));
    Person::press(QStringLiteral("shift+Down"));
    const auto act = [&](const char *entry) {
        chooseAt(names.last(), QLatin1String(entry));
    };
    const auto become = [&](TransferPhase phase) {
        for (const QString &name : names)
            becomes(name, phase);
    };
    const auto cancel = [&](const char *answer) {
        PART(act("Cancel 2 Uploads..."));
        PART(waitForDialog());
        PART(use(QLatin1String(answer), way()));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(Person::isHeard(window()));
    };
    PART(act("Pause 2 Uploads"));
    PART(become(TransferPhase::Paused));
    PART(act("Resume 2 Uploads"));
    PART(become(TransferPhase::Queued));
    PART(act("Move to Bottom"));
    QTRY_COMPARE(waiting().mid(1), names);
    PART(act("Upload Next"));
    QTRY_COMPARE(waiting().mid(0, 2), names);
    PART(act("Move to Bottom"));
    QTRY_COMPARE(waiting().mid(1), names);
    PART(act("Move to Top"));
    QTRY_COMPARE(waiting().mid(0, 2), names);
    PART(cancel("Keep Uploading"));
    PART(become(TransferPhase::Queued));
    PART(cancel("Cancel 2 Uploads"));
    PART(become(TransferPhase::Cancelled));
    PART(act("Retry 2 Uploads"));
    PART(become(TransferPhase::Queued));
    PART(cancel("Cancel 2 Uploads"));
    PART(become(TransferPhase::Cancelled));
    PART(act("Remove 2 from List"));
    for (const QString &name : names)
        PART(becomesGone(name));
    PART(paste(names));
    PART(become(TransferPhase::Queued));
}

void TestControlsOfTransfers::detailsAct()
{
    const QString name = QStringLiteral("b.png");
    PART(openDetails(name));
    PART(use(QStringLiteral("Pause"), way()));
    PART(becomes(name, TransferPhase::Paused));
    PART(use(QStringLiteral("Resume"), way()));
    PART(becomes(name, TransferPhase::Queued));
    clearClipboard();
    PART(use(QStringLiteral("Copy Details"), way()));
    QTRY_VERIFY2(clipboard().contains(media(name)), qPrintable(clipboard()));
    forgetOpened();
    PART(use(QStringLiteral("Show in Folder"), way()));
    QTRY_VERIFY(!opened().isEmpty());
    QVERIFY(opened().first().contains(QFileInfo(media(name)).absolutePath()));
    PART(use(QStringLiteral("Cancel Upload"), way()));
    PART(becomes(name, TransferPhase::Cancelled));
    if (way() == Key)
        PART(copyFacts());
    else
        PART(markFacts());
    PART(use(QStringLiteral("Retry"), way()));
    PART(becomes(name, TransferPhase::Queued));
    PART(use(QStringLiteral("Close"), way()));
    QTRY_VERIFY(!dialog());
    for (const char *keys : {"Return", "Escape"}) {
        QTRY_VERIFY(Person::isHeard(window()));
        PART(openDetails(name));
        Person::press(QLatin1String(keys));
        QTRY_VERIFY(!dialog());
        QVERIFY(is(name, TransferPhase::Queued));
    }
}

void TestControlsOfTransfers::allAreCancelled()
{
    const QString name = QStringLiteral("long.wav");
    if (!transfer(name))
        PART(fill());
    const auto ask = [this] {
        PART(use(QStringLiteral("Cancel All"), way()));
        waitForDialog();
    };
    const auto answered = [this] {
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(Person::isHeard(window()));
    };
    for (const char *keys : {"Return", "Escape"}) {
        PART(ask());
        Person::press(QLatin1String(keys));
        PART(answered());
    }
    PART(ask());
    PART(use(QStringLiteral("Keep Uploading"), way()));
    PART(answered());
    QVERIFY(is(name, TransferPhase::Uploading));
    PART(ask());
    PART(use(QStringLiteral("Cancel 4 Uploads"), way()));
    PART(answered());
    for (const char *each : {"long.wav", "a.png", "b.png", "c.png"})
        PART(becomes(QLatin1String(each), TransferPhase::Cancelled));
    // Four that are finished are folded away.
    PART(use(QStringLiteral("4 finished"), way()));
    PART(clickButton(name, TransferCommand::Retry));
    PART(becomes(name, TransferPhase::Uploading));
    PART(ask());
    PART(use(QStringLiteral("Cancel Upload"), way()));
    PART(answered());
    PART(becomes(name, TransferPhase::Cancelled));
    PART(use(QStringLiteral("Clear Finished"), way()));
    QTRY_VERIFY(!window()->transfers()->isVisible());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

/// Of files that are gone when their turn comes.
void TestControlsOfTransfers::failuresAreRetried()
{
    const QStringList names{QStringLiteral("gone%1.png").arg(way()),
                            QStringLiteral("lost%1.png").arg(way())};
    PART(paste({QStringLiteral("long.wav")}));
    PART(becomes(QStringLiteral("long.wav"), TransferPhase::Uploading));
    for (const QString &name : names)
        PART(make(name));
    PART(paste(names));
    for (const QString &name : names)
        QVERIFY(QFile::remove(media(name)));
    PART(clickButton(QStringLiteral("long.wav"), TransferCommand::Cancel));
    for (const QString &name : names)
        PART(becomes(name, TransferPhase::Failed));
    PART(clickButton(QStringLiteral("long.wav"), TransferCommand::Remove));
    PART(becomesGone(QStringLiteral("long.wav")));
    // Without the file it fails again, and says why.
    PART(use(QStringLiteral("Retry Failed"), way()));
    PART(becomes(names.first(), TransferPhase::Failed));
    QVERIFY(transfer(names.first())->error->message.contains(names.first()));
    if (way() == Key) {
        PART(openDetails(names.first()));
        PART(copyFacts());
        Person::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(Person::isHeard(window()));
    }
    PART(make(names.first()));
    if (way() == Pointer) {
        PART(clickButton(names.first(), TransferCommand::Retry));
    } else {
        PART(select(names.first()));
        Person::press(QStringLiteral("Return"));
    }
    PART(becomes(names.first(), TransferPhase::Ready));
    PART(make(names.last()));
    PART(use(QStringLiteral("Retry Failed"), way()));
    PART(becomes(names.last(), TransferPhase::Ready));
    QTRY_VERIFY(!button(QStringLiteral("Retry Failed")));
    QTRY_VERIFY(rowNamed(names.first()) >= 0 && rowNamed(names.last()) >= 0);
}

void TestControlsOfTransfers::finishedFold()
{
    const QStringList names{QStringLiteral("first%1.png").arg(way()),
                            QStringLiteral("second%1.png").arg(way())};
    for (const QString &name : names)
        PART(make(name));
    PART(paste(names));
    for (const QString &name : names)
        PART(becomes(name, TransferPhase::Ready));
    const int count = context()->uploads()->model()->rowCount();
    if (button(QStringLiteral("Hide what is finished"))) {
        PART(use(QStringLiteral("Hide what is finished"), way()));
    }
    QTRY_VERIFY(!list() || list()->model()->rowCount() == 0);
    PART(use(QStringLiteral("%1 finished").arg(count), way()));
    QTRY_VERIFY(list() && list()->model()->rowCount() == count);
    PART(use(QStringLiteral("Hide what is finished"), way()));
    QTRY_VERIFY(!list());
    PART(use(QStringLiteral("%1 finished").arg(count), way()));
    QTRY_VERIFY(list());
}

void TestControlsOfTransfers::readyAreShown()
{
    const QString name = QStringLiteral("first%1.png").arg(way());
    const QString other = QStringLiteral("second%1.png").arg(way());
    PART(clickRow(other));
    PART(select(name));
    PART(chooseAt(name, QStringLiteral("Show in List")));
    QTRY_VERIFY(isSelectedInList(name));
    PART(select(other));
    Person::press(QStringLiteral("Return"));
    PART(waitForDialog());
    if (way() == Key)
        PART(copyFacts());
    PART(use(QStringLiteral("Show in List"), way()));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(isSelectedInList(other));
    if (way() == Pointer) {
        PART(clickButton(other, TransferCommand::Remove));
    } else {
        PART(select(other));
        Person::press(QStringLiteral("Delete"));
    }
    PART(becomesGone(other));
    QVERIFY(rowNamed(other) >= 0); // the asset stays
}

void TestControlsOfTransfers::reportsAreSaved_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("entry");
    for (const char *entry : {"Of the Last Batch...", "Of All Uploads..."}) {
        QTest::addRow("%s by pointer", entry) << int(Pointer) << QString::fromLatin1(entry);
        QTest::addRow("%s by key", entry) << int(Key) << QString::fromLatin1(entry);
    }
}

void TestControlsOfTransfers::reportsAreSaved()
{
    QFETCH(QString, entry);
    const QString path = media(QStringLiteral("report.csv"));
    QFile::remove(path);
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("Save Upload Report"), entry}, way()));
    PART(waitForDialog());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(Person::isHeard(window()));
    QVERIFY(!window()->messageBar()->isVisible());
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("Save Upload Report"), entry}, way()));
    PART(typePath(path));
    QTRY_VERIFY(window()->messageBar()->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    // The last batch are the two pictures that were pasted by key.
    QVERIFY(report.contains("first1.png") && report.contains("second1.png"));
    QCOMPARE(report.contains("gone0.png"), entry.contains(QLatin1String("All")));
    PART(use(QStringLiteral("Close message"), way()));
    QTRY_VERIFY(!window()->messageBar()->isVisible());
}

void TestControlsOfTransfers::finishedAreCleared()
{
    if (!window()->transfers()->isVisible()) {
        const QString name = QStringLiteral("last.png");
        PART(make(name));
        PART(paste({name}));
        PART(becomes(name, TransferPhase::Ready));
    }
    PART(use(QStringLiteral("Clear Finished"), way()));
    QTRY_VERIFY(!window()->transfers()->isVisible());
    QCOMPARE(context()->uploads()->model()->rowCount(), 0);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

REELDECK_TEST(TestControlsOfTransfers)
#include "tst_controlsoftransfers.moc"

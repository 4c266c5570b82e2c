#include "faketransfermodel.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transferdelegate.h"
#include "ui/transfers/transferorder.h"
#include "ui/transfers/transferspanel.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using tests::FakeTransferModel;
using Phase = TransferPhase;

namespace {

QList<TransferId> ids(const QList<int> &numbers)
{
    QList<TransferId> list;
    for (const int number : numbers)
        list.append(TransferId(number));
    return list;
}

/// Of the last signal.
QList<TransferId> idsOf(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QList<TransferId>() : spy.last().first().value<QList<TransferId>>();
}

/// What one command was asked for, each time: the ids.
class CommandSpy : public QList<QList<TransferId>>
{
public:
    CommandSpy(const TransfersPanel &panel, TransferCommand command)
    {
        QObject::connect(&panel, &TransfersPanel::requested, &m_context,
                         [this, command](TransferCommand asked, const QList<TransferId> &ids) {
                             if (asked == command)
                                 append(ids);
                         });
    }

private:
    QObject m_context;
};

QList<TransferId> idsOf(const CommandSpy &spy)
{
    return spy.value(spy.size() - 1);
}

/// With the left button held: QTest::mouseMove() tells no buttons.
void moveMouse(QWidget *widget, const QPoint &to)
{
    QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                      {});
    QCoreApplication::sendEvent(widget, &event);
}

QStringList wordsOf(const QMenu *menu)
{
    QStringList words;
    for (const QAction *action : menu->actions())
        words << action->text();
    return words;
}

void trigger(const QMenu *menu, const QString &words)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == words)
            return action->trigger();
    }
    QFAIL(qPrintable(QStringLiteral("The menu doesn't have: ") + words));
}

} // namespace

/// The panel of uploads by pointer and key: which command for which rows.
class TestTransfersPanel : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeTransferModel model;
        TransfersPanel panel;
        QListView *list = panel.findChild<QListView *>(QStringLiteral("list"));

        explicit Fixture(const QList<Phase> &phases)
        {
            int id = 1;
            for (const Phase phase : phases) {
                model.append(FakeTransferModel::transfer(id, QStringLiteral("file %1").arg(id),
                                                         phase, 100, 200));
                ++id;
            }
            panel.setModel(&model);
            panel.resize(900, 260);
            if (!phases.isEmpty())
                panel.show();
        }
        /// Where a row of the model is shown.
        QModelIndex at(int row) const
        {
            return qobject_cast<TransferOrder *>(list->model())->mapFromSource(model.index(row));
        }
        void select(const QList<int> &rows) const
        {
            list->setCurrentIndex(at(rows.first()));
            for (const int row : rows)
                list->selectionModel()->select(at(row), QItemSelectionModel::Select);
        }
        QPoint rowAt(int row) const { return list->visualRect(at(row)).center(); }
        QList<TransferId> shown() const
        {
            QList<TransferId> ids;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                ids << TransferId(list->model()->index(row, 0).data(TransferIdRole).toLongLong());
            }
            return ids;
        }
        void drag(int row, const QPoint &to) const
        {
            QTest::mousePress(list->viewport(), Qt::LeftButton, {}, rowAt(row));
            moveMouse(list->viewport(), (rowAt(row) + to) / 2 + QPoint(20, 0));
            moveMouse(list->viewport(), to);
            QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, to);
        }
        QMenu *openMenu(int row)
        {
            const QPoint at = rowAt(row);
            QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                    list->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(list->viewport(), &event);
            return panel.findChild<QMenu *>();
        }
        QPoint buttonAt(int row, TransferCommand action) const
        {
            return TransferDelegate::buttonRect(list->visualRect(at(row)), action,
                                                panel.layoutDirection())
                    .center();
        }
        void click(int row, TransferCommand action) const
        {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, buttonAt(row, action));
        }
    };

private slots:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                     theme::Scheme::Light);
    }

    void modelOfTheTestIsSound()
    {
        FakeTransferModel model;
        QAbstractItemModelTester tester(&model);
        model.append(FakeTransferModel::transfer(1, QStringLiteral("a"), Phase::Queued));
        model.clear();
    }

    void isThereOnlyWithTransfers()
    {
        Fixture f({});
        QVERIFY(f.panel.isHidden());
        f.model.append(FakeTransferModel::transfer(1, QStringLiteral("a"), Phase::Queued));
        QVERIFY(!f.panel.isHidden());
        f.model.clear();
        QTRY_VERIFY(f.panel.isHidden());
    }

    void clicksOnButtonsSayWhichFile()
    {
        Fixture f({Phase::Uploading, Phase::Paused, Phase::Failed});
        const CommandSpy pause(f.panel, TransferCommand::Pause);
        const CommandSpy resume(f.panel, TransferCommand::Resume);
        const CommandSpy retry(f.panel, TransferCommand::Retry);
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        f.click(0, TransferCommand::Pause);
        f.click(1, TransferCommand::Resume);
        f.click(2, TransferCommand::Retry);
        f.click(0, TransferCommand::Cancel);
        QCOMPARE(pause.size(), 1);
        QCOMPARE(idsOf(pause), ids({1}));
        QCOMPARE(resume.size(), 1);
        QCOMPARE(idsOf(resume), ids({2}));
        QCOMPARE(retry.size(), 1);
        QCOMPARE(idsOf(retry), ids({3}));
        QCOMPARE(cancel.size(), 1);
        QCOMPARE(idsOf(cancel), ids({1}));
    }

    void pressOnOneRowAndReleaseOnAnotherDoesNothing()
    {
        Fixture f({Phase::Uploading, Phase::Uploading});
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        QTest::mousePress(f.list->viewport(), Qt::LeftButton, {},
                          f.buttonAt(0, TransferCommand::Cancel));
        QTest::mouseRelease(f.list->viewport(), Qt::LeftButton, {},
                            f.buttonAt(1, TransferCommand::Cancel));
        QCOMPARE(cancel.size(), 0);
    }

    void pressBesideAButtonAndReleaseOnItDoesNothing()
    {
        Fixture f({Phase::Uploading});
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        QTest::mousePress(f.list->viewport(), Qt::LeftButton, {}, QPoint(30, 10));
        QTest::mouseRelease(f.list->viewport(), Qt::LeftButton, {},
                            f.buttonAt(0, TransferCommand::Cancel));
        QCOMPARE(cancel.size(), 0);
    }

    void clickBesideTheButtonsOnlySelects()
    {
        Fixture f({Phase::Uploading});
        const CommandSpy pause(f.panel, TransferCommand::Pause);
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, QPoint(30, 10));
        QCOMPARE(pause.size() + cancel.size(), 0);
        QCOMPARE(f.list->currentIndex().row(), 0);
    }

    void keysDoWhatTheButtonsDo()
    {
        Fixture f({Phase::Uploading, Phase::Paused, Phase::Failed});
        const CommandSpy pause(f.panel, TransferCommand::Pause);
        const CommandSpy resume(f.panel, TransferCommand::Resume);
        const CommandSpy retry(f.panel, TransferCommand::Retry);
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        f.list->setCurrentIndex(f.at(0));
        QTest::keyClick(f.list, Qt::Key_Space);
        QTest::keyClick(f.list, Qt::Key_Return);
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(pause.size(), 1);
        QCOMPARE(retry.size(), 0);
        QCOMPARE(cancel.size(), 1);
        f.list->setCurrentIndex(f.at(1));
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(resume.size(), 1);
        f.list->setCurrentIndex(f.at(2));
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(retry.size(), 1);
        QCOMPARE(pause.size(), 1);
    }

    void finalRowsGoOneByOneOnlyWhereThatIsWired()
    {
        Fixture f({Phase::Ready, Phase::Failed});
        const CommandSpy remove(f.panel, TransferCommand::Remove);
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        f.click(0, TransferCommand::Remove);
        f.list->setCurrentIndex(f.at(1));
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(remove.size(), 0);
        f.panel.setRemovable(true);
        f.click(0, TransferCommand::Remove);
        f.list->setCurrentIndex(f.at(1));
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(remove.size(), 2);
        QCOMPARE(idsOf(remove), ids({2}));
        QCOMPARE(cancel.size(), 0);
    }

    void neverHigherThanItsRows()
    {
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued});
        const int all = f.panel.maximumHeight();
        QVERIFY(f.list->minimumHeight() < f.list->sizeHintForRow(0) * 5);
        f.model.append(FakeTransferModel::transfer(9, QStringLiteral("a"), Phase::Queued));
        QTRY_COMPARE(f.panel.maximumHeight(), all + f.list->sizeHintForRow(0));
        f.panel.resize(f.panel.width(), f.panel.maximumHeight());
        QTRY_COMPARE(f.list->verticalScrollBar()->maximum(), 0); // and no lower either
        f.panel.setCollapsed(true);
        QVERIFY(f.panel.maximumHeight() < f.list->sizeHintForRow(0) * 2);
    }

    void linksShowWhenTheyCanDoSomething()
    {
        Fixture f({Phase::Uploading});
        const auto shown = [&f](const char *name) {
            return !f.panel.findChild<QPushButton *>(QLatin1String(name))->isHidden();
        };
        TransfersPanel::Counts counts;
        counts.pausable = 1;
        counts.open = 1;
        f.panel.setCounts(counts);
        QVERIFY(shown("pauseAll"));
        QVERIFY(shown("cancelAll"));
        QVERIFY(!shown("resumeAll"));
        QVERIFY(!shown("retryFailed"));
        QVERIFY(!shown("clearFinished"));
        counts = {};
        counts.failed = 1;
        counts.finished = 1;
        f.panel.setCounts(counts);
        QVERIFY(shown("retryFailed"));
        QVERIFY(shown("clearFinished"));
        QVERIFY(!shown("pauseAll"));
        QVERIFY(!shown("cancelAll"));
    }

    void keysActOnTheOutlinedRowWhenNothingIsSelected()
    {
        Fixture f({Phase::Uploading});
        QVERIFY(QTest::qWaitForWindowExposed(&f.panel, tests::Patience));
        const auto outline = [&f] {
            f.list->clearSelection();
            f.list->selectionModel()->setCurrentIndex(f.at(0), QItemSelectionModel::NoUpdate);
        };
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
            outline();
            QTest::keyClick(f.list, key);
            QVERIFY(f.list->selectionModel()->isSelected(f.at(0)));
        }
        outline();
        const CommandSpy paused(f.panel, TransferCommand::Pause);
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(idsOf(paused), ids({1}));
    }

    void keysActOnAllSelected()
    {
        Fixture f({Phase::Uploading, Phase::Paused, Phase::Queued, Phase::Ready});
        f.panel.setRemovable(true);
        const CommandSpy pause(f.panel, TransferCommand::Pause);
        const CommandSpy cancel(f.panel, TransferCommand::Cancel);
        const CommandSpy remove(f.panel, TransferCommand::Remove);
        f.list->setCurrentIndex(f.at(0));
        QTest::keyClick(f.list, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(idsOf(pause), ids({1, 3}));
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(idsOf(cancel), ids({1, 2, 3}));
        QCOMPARE(idsOf(remove), ids({4}));
    }

    void returnRetriesAnswersOrShowsDetails()
    {
        Fixture f({Phase::Uploading, Phase::NeedsYou, Phase::Failed});
        QSignalSpy details(&f.panel, &TransfersPanel::detailsRequested);
        const CommandSpy answer(f.panel, TransferCommand::Answer);
        const CommandSpy retry(f.panel, TransferCommand::Retry);
        f.select({0});
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(details.size(), 1);
        f.select({1});
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(answer.size(), 1);
        QCOMPARE(idsOf(answer), ids({2}));
        f.select({2});
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(idsOf(retry), ids({3}));
        QTest::keyClick(f.list, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(details.size(), 2);
        QCOMPARE(details.last().first().toModelIndex().row(), 2);
    }

    void lostAnswerIsNeverRetriedByTheButton()
    {
        Fixture f({Phase::Queued, Phase::NeedsYou});
        const CommandSpy answer(f.panel, TransferCommand::Answer);
        const CommandSpy retry(f.panel, TransferCommand::Retry);
        f.click(1, TransferCommand::Answer);
        QCOMPARE(retry.size(), 0);
        QCOMPARE(answer.size(), 1);
        QCOMPARE(idsOf(answer), ids({2}));
    }

    void doubleClickShowsDetails()
    {
        Fixture f({Phase::Failed});
        QSignalSpy details(&f.panel, &TransfersPanel::detailsRequested);
        QTest::mouseDClick(f.list->viewport(), Qt::LeftButton, {}, QPoint(30, 10));
        QCOMPARE(details.size(), 1);
    }

    void draggedRowsAskForTheirNewPlace()
    {
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued});
        QSignalSpy moved(&f.panel, &TransfersPanel::moveRequested);
        f.select({0, 1});
        f.drag(0, f.rowAt(3) - QPoint(0, 5));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(idsOf(moved), ids({1, 2}));
        QCOMPARE(moved[0][1].value<TransferId>(), TransferId(4));
        f.select({0});
        f.drag(0, f.rowAt(3) + QPoint(0, 8));
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved[1][1].value<TransferId>(), TransferId{});
        // The model is a mirror: nothing has moved in it.
        QCOMPARE(f.list->model()->index(0, 0).data(TransferIdRole).toLongLong(), 1);
    }

    void dragToItsOwnPlaceAsksNothing()
    {
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued});
        QSignalSpy moved(&f.panel, &TransfersPanel::moveRequested);
        f.select({1});
        f.drag(1, f.rowAt(1) + QPoint(40, 10));
        f.drag(1, f.rowAt(2) - QPoint(0, 5));
        QCOMPARE(moved.size(), 0);
    }

    void escapeCallsADragOff()
    {
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued});
        QSignalSpy moved(&f.panel, &TransfersPanel::moveRequested);
        QTest::mousePress(f.list->viewport(), Qt::LeftButton, {}, f.rowAt(0));
        moveMouse(f.list->viewport(), f.rowAt(1));
        moveMouse(f.list->viewport(), f.rowAt(2) + QPoint(0, 5));
        QTest::keyClick(f.list, Qt::Key_Escape);
        QTest::mouseRelease(f.list->viewport(), Qt::LeftButton, {}, f.rowAt(2));
        QCOMPARE(moved.size(), 0);
    }

    void keysMoveTheSelected_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("before"); // -1: nothing is asked
        QTest::newRow("up") << QList<int>{2, 3} << int(Qt::Key_Up) << 2;
        QTest::newRow("down") << QList<int>{1, 2} << int(Qt::Key_Down) << 5;
        QTest::newRow("down to the end") << QList<int>{3} << int(Qt::Key_Down) << 0;
        QTest::newRow("up at the top") << QList<int>{0, 1} << int(Qt::Key_Up) << -1;
        QTest::newRow("down at the bottom") << QList<int>{4} << int(Qt::Key_Down) << -1;
        QTest::newRow("to the top") << QList<int>{0, 3} << int(Qt::Key_Home) << 2;
        QTest::newRow("to the bottom") << QList<int>{0, 3} << int(Qt::Key_End) << 0;
        QTest::newRow("gathers") << QList<int>{0, 2} << int(Qt::Key_Up) << 2;
    }
    void keysMoveTheSelected()
    {
        QFETCH(QList<int>, rows);
        QFETCH(int, key);
        QFETCH(int, before);
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued});
        QSignalSpy moved(&f.panel, &TransfersPanel::moveRequested);
        f.select(rows);
        QTest::keyClick(f.list, Qt::Key(key), Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(moved.size(), before < 0 ? 0 : 1);
        if (before >= 0)
            QCOMPARE(moved[0][1].value<TransferId>(), TransferId(before));
    }

    void menuOffersWhatTheSelectedCanDo()
    {
        Fixture f({Phase::Queued, Phase::Failed, Phase::Queued});
        const CommandSpy next(f.panel, TransferCommand::UploadNext);
        const CommandSpy pause(f.panel, TransferCommand::Pause);
        f.select({1, 2});
        QMenu *menu = f.openMenu(2);
        QVERIFY(menu);
        const QStringList words = wordsOf(menu);
        for (const char *expected :
             {"Upload Next", "Move to Top", "Move to Bottom", "Pause", "Retry", "Cancel"})
            QVERIFY2(words.contains(QLatin1String(expected)), expected);
        QVERIFY(!words.contains(QStringLiteral("Details...")));
        trigger(menu, QStringLiteral("Upload Next"));
        QCOMPARE(idsOf(next), ids({3}));
        trigger(menu, QStringLiteral("Pause"));
        QCOMPARE(idsOf(pause), ids({3}));
    }

    void menuMovesToTheEnds()
    {
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued});
        QSignalSpy moved(&f.panel, &TransfersPanel::moveRequested);
        f.select({1});
        QMenu *menu = f.openMenu(1);
        QVERIFY(menu);
        trigger(menu, QStringLiteral("Move to Bottom"));
        QCOMPARE(idsOf(moved), ids({2}));
        QCOMPARE(moved.last()[1].value<TransferId>(), TransferId{}); // behind all others
        trigger(menu, QStringLiteral("Move to Top"));
        QCOMPARE(idsOf(moved), ids({2}));
        QCOMPARE(moved.last()[1].value<TransferId>(), TransferId(1));
    }

    void menuOfOneHasItsDetails()
    {
        Fixture f({Phase::Failed});
        QSignalSpy details(&f.panel, &TransfersPanel::detailsRequested);
        QSignalSpy copy(&f.panel, &TransfersPanel::copyRequested);
        f.select({0});
        QMenu *menu = f.openMenu(0);
        QVERIFY(menu);
        trigger(menu, QStringLiteral("Details..."));
        QCOMPARE(details.size(), 1);
        trigger(menu, QStringLiteral("Copy Details"));
        QVERIFY(copy.last().first().toString().startsWith(QStringLiteral("file 1")));
        // Nowhere to move to when it is alone.
        QVERIFY(!wordsOf(menu).contains(QStringLiteral("Move to Top")));
    }

    void collapsesToItsHeader()
    {
        Fixture f({Phase::Uploading});
        QSignalSpy changed(&f.panel, &TransfersPanel::collapsedChanged);
        f.panel.setCollapsed(true);
        QVERIFY(!f.list->isVisible());
        QCOMPARE(changed.size(), 1);
        f.panel.setCollapsed(false);
        QVERIFY(f.list->isVisible());
    }

    void rowsNobodyAskedForAreQuiet()
    {
        Transfer unknown;
        unknown.id = TransferId(7);
        unknown.phase = Phase::Queued;
        FakeTransferModel model;
        model.append(unknown);
        TransfersPanel panel;
        panel.setModel(&model);
        panel.resize(700, 100);
        panel.show();
        const QImage before = panel.grab().toImage();
        Transfer known = unknown;
        known.name = QStringLiteral("now it is known.mp4");
        known.bytesTotal = 100;
        model.replace(0, known);
        QVERIFY(panel.grab().toImage() != before);
    }

    void whatMovesComesFirstAndFinishedOnesLast()
    {
        Fixture f({Phase::Ready, Phase::Queued, Phase::Failed, Phase::Uploading, Phase::Cancelled,
                   Phase::Paused, Phase::NeedsYou, Phase::WaitingForServer, Phase::Processing});
        QVERIFY(QTest::qWaitForWindowExposed(&f.panel, tests::Patience));
        QCOMPARE(f.shown(), ids({4, 8, 3, 7, 9, 2, 6, 1, 5}));
        f.list->setCurrentIndex(f.at(1));
        f.model.replace(1, FakeTransferModel::transfer(2, QStringLiteral("b"), Phase::Uploading));
        QTRY_COMPARE(f.shown(), ids({2, 4, 8, 3, 7, 9, 6, 1, 5}));
        QCOMPARE(f.list->currentIndex().row(), 0); // It went along.
    }

    void manyFinishedOnesAreOneLineThatOpensByPointerAndKey()
    {
        QList<Phase> phases(212, Phase::Ready);
        phases << Phase::Uploading << Phase::Queued;
        Fixture f(phases);
        QVERIFY(QTest::qWaitForWindowActive(&f.panel, tests::Patience));
        auto *fold = f.panel.findChild<QPushButton *>(QStringLiteral("fold"));
        QTRY_COMPARE(f.shown(), ids({213, 214}));
        QVERIFY(fold->isVisible());
        QCOMPARE(fold->text(), QStringLiteral("212 finished"));
        QTest::mouseClick(fold, Qt::LeftButton);
        QTRY_COMPARE(f.shown().size(), 214);
        QVERIFY(f.shown().mid(0, 3) == ids({213, 214, 1}));
        QVERIFY(fold->isVisible());
        f.list->setFocus();
        QTest::keyClick(f.list, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fold);
        QTest::keyClick(fold, Qt::Key_Space);
        QTRY_COMPARE(f.shown(), ids({213, 214}));
        QTest::keyClick(fold, Qt::Key_Space);
        QTRY_COMPARE(f.shown().size(), 214);
        // Another one that ends doesn't fold what the person has opened.
        f.model.replace(212, FakeTransferModel::transfer(213, QStringLiteral("x"), Phase::Ready));
        QTRY_VERIFY(f.shown().first() == TransferId(214));
        QCOMPARE(f.shown().size(), 214);
    }

    void aFewFinishedOnesStayToBeRead()
    {
        Fixture f({Phase::Ready, Phase::Ready, Phase::Ready});
        QVERIFY(QTest::qWaitForWindowExposed(&f.panel, tests::Patience));
        QCOMPARE(f.shown().size(), 3);
        QVERIFY(!f.panel.findChild<QPushButton *>(QStringLiteral("fold"))->isVisible());
        f.model.append(FakeTransferModel::transfer(4, QStringLiteral("d"), Phase::Ready));
        QTRY_COMPARE(f.shown().size(), 0);
        QVERIFY(f.panel.isVisible());
        f.model.clear();
        QTRY_VERIFY(!f.panel.isVisible());
    }

    void rowsAreMovedAmongThoseThatWait()
    {
        Fixture f({Phase::Ready, Phase::Queued, Phase::Uploading, Phase::Queued, Phase::Queued});
        QVERIFY(QTest::qWaitForWindowExposed(&f.panel, tests::Patience));
        QCOMPARE(f.shown(), ids({3, 2, 4, 5, 1}));
        QSignalSpy moved(&f.panel, &TransfersPanel::moveRequested);
        f.select({4});
        QTest::keyClick(f.list, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(idsOf(moved), ids({5}));
        QVERIFY(moved.last().at(1).value<TransferId>() ==
                TransferId(2)); // Not before what is sent.
        f.list->clearSelection();
        f.select({1});
        QTest::keyClick(f.list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(moved.last().at(1).value<TransferId>() == TransferId(5));
        QTest::keyClick(f.list, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(moved.last().at(1).value<TransferId>() ==
                TransferId{}); // Not before what is finished.
    }

    void theOrderIsAGoodModel()
    {
        FakeTransferModel model;
        TransferOrder order;
        const QAbstractItemModelTester tester(&order);
        order.setSourceModel(&model);
        order.setFolded(true);
        const QList<Phase> phases{Phase::Queued, Phase::Ready, Phase::Uploading, Phase::Failed};
        for (int i = 0; i < 40; ++i)
            model.append(FakeTransferModel::transfer(i, QStringLiteral("f"), phases.at(i % 4)));
        QCOMPARE(order.rowCount(), 30);
        const QPersistentModelIndex held = order.mapFromSource(model.index(4));
        for (int i = 0; i < 40; ++i)
            model.replace(
                    i, FakeTransferModel::transfer(i, QStringLiteral("f"), phases.at((i / 3) % 4)));
        order.setFolded(false);
        order.setFolded(true);
        QTRY_COMPARE(order.rowCount(), 40 - order.finishedCount());
        QVERIFY(!held.isValid()); // It is finished, and folded away.
        TransferGroup before = TransferGroup::Sending;
        for (int row = 0; row < order.rowCount(); ++row) {
            QVERIFY(order.groupOf(row) >= before);
            before = order.groupOf(row);
        }
        model.clear();
        QCOMPARE(order.rowCount(), 0);
        QCOMPARE(order.finishedCount(), 0);
    }

    void thousandsOfRowsStayLight()
    {
        FakeTransferModel model;
        for (int i = 0; i < 20'000; ++i)
            model.append(FakeTransferModel::transfer(i, QStringLiteral("f"), Phase::Queued));
        TransfersPanel panel;
        panel.setModel(&model);
        panel.resize(700, 200);
        panel.show();
        auto *list = panel.findChild<QListView *>(QStringLiteral("list"));
        QSignalSpy seen(&panel, &TransfersPanel::visibleChanged);
        QTRY_VERIFY(!idsOf(seen).isEmpty());
        QVERIFY(idsOf(seen).first() == TransferId(0));
        QVERIFY(idsOf(seen).last() < TransferId(20));
        list->scrollToBottom();
        QTRY_VERIFY(idsOf(seen).last() == TransferId(19'999));
        QVERIFY(idsOf(seen).first() > TransferId(19'980));
        QVERIFY(list->indexAt(QPoint(10, list->viewport()->height() - 3)).row() == 19'999);
    }
};

REELDECK_TEST(TestTransfersPanel)
#include "tst_transferspanel.moc"

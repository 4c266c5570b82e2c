#include "faketransfermodel.h"
#include "ui/delegates/transferdelegate.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transferspanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using test::FakeTransferModel;
using Phase = TransferPhase;

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
            panel.resize(700, 200);
            if (!phases.isEmpty())
                panel.show();
        }
        QPoint buttonAt(int row, TransferAction action) const
        {
            return TransferDelegate::buttonRect(list->visualRect(model.index(row)), action,
                                                panel.layoutDirection())
                    .center();
        }
        void click(int row, TransferAction action) const
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
        QSignalSpy pause(&f.panel, &TransfersPanel::pauseRequested);
        QSignalSpy resume(&f.panel, &TransfersPanel::resumeRequested);
        QSignalSpy retry(&f.panel, &TransfersPanel::retryRequested);
        QSignalSpy cancel(&f.panel, &TransfersPanel::cancelRequested);
        f.click(0, TransferAction::Pause);
        f.click(1, TransferAction::Resume);
        f.click(2, TransferAction::Retry);
        f.click(0, TransferAction::Cancel);
        QCOMPARE(pause.size(), 1);
        QCOMPARE(pause[0][0].value<UploadId>(), UploadId(1));
        QCOMPARE(resume.size(), 1);
        QCOMPARE(resume[0][0].value<UploadId>(), UploadId(2));
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry[0][0].value<UploadId>(), UploadId(3));
        QCOMPARE(cancel.size(), 1);
        QCOMPARE(cancel[0][0].value<UploadId>(), UploadId(1));
    }

    void pressOnOneRowAndReleaseOnAnotherDoesNothing()
    {
        Fixture f({Phase::Uploading, Phase::Uploading});
        QSignalSpy cancel(&f.panel, &TransfersPanel::cancelRequested);
        QTest::mousePress(f.list->viewport(), Qt::LeftButton, {},
                          f.buttonAt(0, TransferAction::Cancel));
        QTest::mouseRelease(f.list->viewport(), Qt::LeftButton, {},
                            f.buttonAt(1, TransferAction::Cancel));
        QCOMPARE(cancel.size(), 0);
    }

    void pressBesideAButtonAndReleaseOnItDoesNothing()
    {
        Fixture f({Phase::Uploading});
        QSignalSpy cancel(&f.panel, &TransfersPanel::cancelRequested);
        QTest::mousePress(f.list->viewport(), Qt::LeftButton, {}, QPoint(30, 10));
        QTest::mouseRelease(f.list->viewport(), Qt::LeftButton, {},
                            f.buttonAt(0, TransferAction::Cancel));
        QCOMPARE(cancel.size(), 0);
    }

    void clickBesideTheButtonsOnlySelects()
    {
        Fixture f({Phase::Uploading});
        QSignalSpy pause(&f.panel, &TransfersPanel::pauseRequested);
        QSignalSpy cancel(&f.panel, &TransfersPanel::cancelRequested);
        QTest::mouseClick(f.list->viewport(), Qt::LeftButton, {}, QPoint(30, 10));
        QCOMPARE(pause.size() + cancel.size(), 0);
        QCOMPARE(f.list->currentIndex().row(), 0);
    }

    void keysDoWhatTheButtonsDo()
    {
        Fixture f({Phase::Uploading, Phase::Paused, Phase::Failed});
        QSignalSpy pause(&f.panel, &TransfersPanel::pauseRequested);
        QSignalSpy resume(&f.panel, &TransfersPanel::resumeRequested);
        QSignalSpy retry(&f.panel, &TransfersPanel::retryRequested);
        QSignalSpy cancel(&f.panel, &TransfersPanel::cancelRequested);
        f.list->setCurrentIndex(f.model.index(0));
        QTest::keyClick(f.list, Qt::Key_Space);
        QTest::keyClick(f.list, Qt::Key_Return);
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(pause.size(), 1);
        QCOMPARE(retry.size(), 0);
        QCOMPARE(cancel.size(), 1);
        f.list->setCurrentIndex(f.model.index(1));
        QTest::keyClick(f.list, Qt::Key_Space);
        QCOMPARE(resume.size(), 1);
        f.list->setCurrentIndex(f.model.index(2));
        QTest::keyClick(f.list, Qt::Key_Return);
        QCOMPARE(retry.size(), 1);
        QCOMPARE(pause.size(), 1);
    }

    void finalRowsGoOneByOneOnlyWhereThatIsWired()
    {
        Fixture f({Phase::Ready, Phase::Failed});
        QSignalSpy remove(&f.panel, &TransfersPanel::removeRequested);
        QSignalSpy cancel(&f.panel, &TransfersPanel::cancelRequested);
        f.click(0, TransferAction::Remove);
        f.list->setCurrentIndex(f.model.index(1));
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(remove.size(), 0);
        f.panel.setRemovable(true);
        f.click(0, TransferAction::Remove);
        f.list->setCurrentIndex(f.model.index(1));
        QTest::keyClick(f.list, Qt::Key_Delete);
        QCOMPARE(remove.size(), 2);
        QCOMPARE(remove[1][0].value<UploadId>(), UploadId(2));
        QCOMPARE(cancel.size(), 0);
    }

    void neverHigherThanItsRows()
    {
        Fixture f({Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued, Phase::Queued});
        const int all = f.panel.maximumHeight();
        QVERIFY(f.list->minimumHeight() < f.list->sizeHintForRow(0) * 5);
        f.model.append(FakeTransferModel::transfer(9, QStringLiteral("a"), Phase::Queued));
        QTRY_COMPARE(f.panel.maximumHeight(), all + f.list->sizeHintForRow(0));
        f.panel.setCollapsed(true);
        QVERIFY(f.panel.maximumHeight() < f.list->sizeHintForRow(0) * 2);
    }

    void linksShowWhenTheyCanDoSomething()
    {
        Fixture f({Phase::Uploading});
        const auto shown = [&f](const char *name) {
            return !f.panel.findChild<QPushButton *>(QLatin1String(name))->isHidden();
        };
        QVERIFY(shown("pauseAll"));
        QVERIFY(!shown("resumeAll"));
        QVERIFY(!shown("retryFailed"));
        QVERIFY(!shown("clearFinished"));
        f.model.replace(0, FakeTransferModel::transfer(1, QStringLiteral("a"), Phase::Failed));
        QTRY_VERIFY(shown("retryFailed"));
        QVERIFY(shown("clearFinished"));
        QVERIFY(!shown("pauseAll"));
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

    void wordsOfEachPhase_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<QString>("words");
        QTest::newRow("queued") << Phase::Queued << QStringLiteral("Queued \u00b7 1.9 GB");
        QTest::newRow("uploading")
                << Phase::Uploading << QStringLiteral("1.2 of 1.9 GB \u00b7 31.0 MB/s");
        QTest::newRow("waiting") << Phase::WaitingForServer
                                 << QStringLiteral("All bytes sent, waiting for the server");
        QTest::newRow("paused") << Phase::Paused << QStringLiteral("Paused at 1.2 of 1.9 GB");
        QTest::newRow("failed") << Phase::Failed << QStringLiteral("It broke.");
    }
    void wordsOfEachPhase()
    {
        QFETCH(Phase, phase);
        QFETCH(QString, words);
        Transfer t =
                FakeTransferModel::transfer(1, QStringLiteral("a"), phase, 12 * (1LL << 30) / 10,
                                            19 * (1LL << 30) / 10, 31.0 * (1 << 20));
        t.error = Error{ErrorKind::Server, QStringLiteral("It\nbroke."), 500, {}, {}, {}};
        QCOMPARE(transferText(t), words);
    }

    void figuresNeverPassTheWhole()
    {
        const Transfer t = FakeTransferModel::transfer(1, QStringLiteral("a"), Phase::Uploading,
                                                       5 << 20, 3 << 20);
        QCOMPARE(transferText(t), QStringLiteral("3 of 3 MB"));
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
        QSignalSpy seen(&panel, &TransfersPanel::visibleRowsChanged);
        QTRY_VERIFY(!seen.isEmpty());
        QCOMPARE(seen.last().at(0).toInt(), 0);
        QVERIFY(seen.last().at(1).toInt() < 20);
        list->scrollToBottom();
        QTRY_COMPARE(seen.last().at(1).toInt(), 19'999);
        QVERIFY(seen.last().at(0).toInt() > 19'980);
        QVERIFY(list->indexAt(QPoint(10, list->viewport()->height() - 3)).row() == 19'999);
    }
};

QTEST_MAIN(TestTransfersPanel)
#include "tst_transferspanel.moc"

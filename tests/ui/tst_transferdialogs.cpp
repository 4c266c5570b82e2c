#include "ui/faketransfermodel.h"
#include "ui/samples.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transfercandidatesdialog.h"
#include "ui/transfers/transferdetailsdialog.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using tests::FakeTransferModel;

/// The details of an upload, and the question about one whose answer was lost.
class TestTransferDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void failureSaysEverythingInWords();
    void statusCodesComeWithWords();
    void detailsFollowTheirRow();
    void detailsStayWhenTheRowGoes();
    void detailsOfferWhatThePhaseAllows_data();
    void detailsOfferWhatThePhaseAllows();
    void fileAndAssetCanBeShown();
    void hostileNamesAreShownLiterally();
    void candidatesStandSideBySide();
    void enterAndEscapeDecideNothing();
    void chosenCandidateIsTold();
    void uploadingAgainIsSaidToMakeASecond();
    void theQuestionFitsTheNumberOfCandidates_data();
    void theQuestionFitsTheNumberOfCandidates();
    void withoutCandidatesOneCanLookAgain();
    void veryManyCandidatesAreBounded();
};

namespace {

QString valueOf(const QDialog &dialog, const QString &label)
{
    for (const QPlainTextEdit *value : dialog.findChildren<QPlainTextEdit *>()) {
        if (value->accessibleName() == label)
            return value->toPlainText();
    }
    return {};
}

QPushButton *buttonCalled(const QDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

QString allText(const QDialog &dialog)
{
    QStringList texts;
    for (const QPlainTextEdit *value : dialog.findChildren<QPlainTextEdit *>())
        texts << value->toPlainText();
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

void openAndWait(QDialog &dialog)
{
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, tests::Patience));
}

} // namespace

void TestTransferDialogs::failureSaysEverythingInWords()
{
    FakeTransferModel model;
    model.append(failedTransfer());
    TransferDetailsDialog dialog(model.index(0));
    QSignalSpy copied(&dialog, &TransferDetailsDialog::copyRequested);
    QCOMPARE(valueOf(dialog, QStringLiteral("Status")), QStringLiteral("Failed"));
    QVERIFY(valueOf(dialog, QStringLiteral("Reason")).contains(QStringLiteral("your plan takes")));
    QCOMPARE(valueOf(dialog, QStringLiteral("Answer")),
             QStringLiteral("Too large (HTTP status 413), code video_filesize_too_large"));
    QCOMPARE(valueOf(dialog, QStringLiteral("Request ID")), QStringLiteral("req-7f3a9c21e0"));
    QCOMPARE(valueOf(dialog, QStringLiteral("Attempts")), QStringLiteral("3"));
    QCOMPARE(valueOf(dialog, QStringLiteral("Parts")), QStringLiteral("75 of 121 sent"));
    QCOMPARE(valueOf(dialog, QStringLiteral("SHA-256")), QStringLiteral("5a").repeated(32));
    QVERIFY(!valueOf(dialog, QStringLiteral("Queued")).isEmpty());
    QVERIFY(!valueOf(dialog, QStringLiteral("Finished")).isEmpty());
    buttonCalled(dialog, QStringLiteral("Copy Details"))->click();
    QCOMPARE(copied.size(), 1);
    const QString text = copied[0][0].toString();
    QVERIFY(text.startsWith(QStringLiteral("studio-b-multicam-0413.mp4\n")));
    QVERIFY(text.contains(QStringLiteral("Request ID: req-7f3a9c21e0")));
}

void TestTransferDialogs::statusCodesComeWithWords()
{
    QCOMPARE(statusText(429), QStringLiteral("the rate limit was reached"));
    QCOMPARE(statusText(418), QStringLiteral("the request was refused"));
    QCOMPARE(statusText(599), QStringLiteral("a fault on the platform's side"));
    QCOMPARE(statusText(0), QString());
    QCOMPARE(statusText(-5), QString());
}

void TestTransferDialogs::detailsFollowTheirRow()
{
    FakeTransferModel model;
    Transfer t = failedTransfer();
    t.phase = TransferPhase::Uploading;
    t.error.reset();
    t.bytesPerSecond = 31.0 * 1024 * 1024;
    model.append(t);
    TransferDetailsDialog dialog(model.index(0));
    QCOMPARE(valueOf(dialog, QStringLiteral("Parts")), QStringLiteral("part 76 of 121"));
    QVERIFY(valueOf(dialog, QStringLiteral("Sent")).contains(QStringLiteral("left")));
    QVERIFY(valueOf(dialog, QStringLiteral("Reason")).isEmpty());
    t.stalled = true;
    t.stalledSeconds = 25;
    model.replace(0, t);
    QCOMPARE(valueOf(dialog, QStringLiteral("Reason")),
             QStringLiteral("No data moves for 25 s. The connection may be gone."));
    model.replace(0, failedTransfer());
    QCOMPARE(valueOf(dialog, QStringLiteral("Status")), QStringLiteral("Failed"));
    QVERIFY(!valueOf(dialog, QStringLiteral("Reason")).isEmpty());
    // A row that left the model's memory keeps what was known of it.
    Transfer bare;
    bare.id = t.id;
    bare.phase = TransferPhase::Ready;
    model.replace(0, bare);
    QCOMPARE(valueOf(dialog, QStringLiteral("Request ID")), QStringLiteral("req-7f3a9c21e0"));
}

void TestTransferDialogs::detailsStayWhenTheRowGoes()
{
    FakeTransferModel model;
    model.append(failedTransfer());
    TransferDetailsDialog dialog(model.index(0));
    QVERIFY(buttonCalled(dialog, QStringLiteral("Retry")));
    model.clear();
    QVERIFY(!buttonCalled(dialog, QStringLiteral("Retry")));
    QCOMPARE(valueOf(dialog, QStringLiteral("Attempts")), QStringLiteral("3"));
}

void TestTransferDialogs::detailsOfferWhatThePhaseAllows_data()
{
    QTest::addColumn<TransferPhase>("phase");
    QTest::addColumn<QString>("button");
    QTest::addColumn<TransferCommand>("action");
    QTest::newRow("failed") << TransferPhase::Failed << QStringLiteral("Retry")
                            << TransferCommand::Retry;
    QTest::newRow("needs you") << TransferPhase::NeedsYou << QStringLiteral("Decide...")
                               << TransferCommand::Answer;
    QTest::newRow("uploading") << TransferPhase::Uploading << QStringLiteral("Pause")
                               << TransferCommand::Pause;
    QTest::newRow("waiting") << TransferPhase::WaitingForServer << QStringLiteral("Cancel Upload")
                             << TransferCommand::Cancel;
}

void TestTransferDialogs::detailsOfferWhatThePhaseAllows()
{
    QFETCH(TransferPhase, phase);
    QFETCH(QString, button);
    QFETCH(TransferCommand, action);
    FakeTransferModel model;
    Transfer t = failedTransfer();
    t.phase = phase;
    model.append(t);
    TransferDetailsDialog dialog(model.index(0));
    QSignalSpy asked(&dialog, &TransferDetailsDialog::requested);
    QVERIFY(buttonCalled(dialog, button));
    buttonCalled(dialog, button)->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].value<TransferCommand>() == action);
    QCOMPARE(asked[0][1].value<QList<TransferId>>(), QList<TransferId>{t.id});
}

void TestTransferDialogs::fileAndAssetCanBeShown()
{
    FakeTransferModel model;
    model.append(failedTransfer());
    TransferDetailsDialog dialog(model.index(0));
    QSignalSpy list(&dialog, &TransferDetailsDialog::showInListRequested);
    QSignalSpy folder(&dialog, &TransferDetailsDialog::showInFolderRequested);
    buttonCalled(dialog, QStringLiteral("Show in List"))->click();
    buttonCalled(dialog, QStringLiteral("Show in Folder"))->click();
    QVERIFY(list[0][0].value<AssetId>() == failedTransfer().assetId);
    QCOMPARE(folder[0][0].toString(), failedTransfer().request.path);
}

void TestTransferDialogs::hostileNamesAreShownLiterally()
{
    Transfer t = unsureTransfer(1);
    t.name = QStringLiteral("<b>a</b>\n\u202Egnp.mp4");
    t.candidates[0].filename = t.name;
    FakeTransferModel model;
    model.append(t);
    const TransferDetailsDialog details(model.index(0));
    const TransferCandidatesDialog candidates(t);
    for (const QDialog *dialog :
         {static_cast<const QDialog *>(&details), static_cast<const QDialog *>(&candidates)}) {
        QVERIFY(allText(*dialog).contains(QStringLiteral("<b>a</b>")));
        QVERIFY(!allText(*dialog).contains(QChar(0x202E)));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestTransferDialogs::candidatesStandSideBySide()
{
    TransferCandidatesDialog dialog(unsureTransfer(2));
    openAndWait(dialog);
    const auto *first = dialog.findChild<QPushButton *>(QStringLiteral("choose1"));
    const auto *second = dialog.findChild<QPushButton *>(QStringLiteral("choose2"));
    QVERIFY(first && second);
    QVERIFY(first->mapToGlobal(QPoint()).x() < second->mapToGlobal(QPoint()).x());
    QVERIFY(first->accessibleName() != second->accessibleName());
    const QString text = allText(dialog);
    for (const char *word : {"148.2 MB", "6826c1f8e21a4b0d93f7a5c0", "6826c1f8e21a4b0d93f7a5c1",
                             "not known yet", "Created", "/media/harbour-sunrise-4k.mp4"})
        QVERIFY2(text.contains(QString::fromLatin1(word)), word);
    QVERIFY(!buttonCalled(dialog, QStringLiteral("Look Again")) ||
            buttonCalled(dialog, QStringLiteral("Look Again"))->isVisible());
}

void TestTransferDialogs::enterAndEscapeDecideNothing()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        TransferCandidatesDialog dialog(unsureTransfer(2));
        QSignalSpy adopt(&dialog, &TransferCandidatesDialog::adoptRequested);
        QSignalSpy again(&dialog, &TransferCandidatesDialog::uploadAgainRequested);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        openAndWait(dialog);
        QTest::keyClick(dialog.focusWidget(), key);
        QTRY_COMPARE(rejected.size(), 1);
        QCOMPARE(adopt.size() + again.size(), 0);
    }
}

void TestTransferDialogs::chosenCandidateIsTold()
{
    TransferCandidatesDialog dialog(unsureTransfer(2));
    QSignalSpy adopt(&dialog, &TransferCandidatesDialog::adoptRequested);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.findChild<QPushButton *>(QStringLiteral("choose2"))->click();
    QCOMPARE(adopt.size(), 1);
    QVERIFY(adopt[0][0].value<AssetId>() == unsureTransfer(2).candidates.at(1).id);
    QCOMPARE(accepted.size(), 1);
}

void TestTransferDialogs::uploadingAgainIsSaidToMakeASecond()
{
    TransferCandidatesDialog dialog(unsureTransfer(2));
    QSignalSpy again(&dialog, &TransferCandidatesDialog::uploadAgainRequested);
    QVERIFY(allText(dialog).contains(QStringLiteral("makes a second asset")));
    buttonCalled(dialog, QStringLiteral("None of These: Upload Again"))->click();
    QCOMPARE(again.size(), 1);
}

void TestTransferDialogs::theQuestionFitsTheNumberOfCandidates_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("again");
    QTest::newRow("none") << 0 << "Did “"
                          << "its list doesn't tell"
                          << "If it did arrive,"
                          << "Upload Again";
    QTest::newRow("one") << 1 << "Is this “"
                         << "This asset could be the upload"
                         << "If this is it all the same,"
                         << "It Is Not: Upload Again";
    QTest::newRow("two") << 2 << "Which of these is “"
                         << "2 assets could be the upload"
                         << "If it is one of these all the same,"
                         << "None of These: Upload Again";
}

void TestTransferDialogs::theQuestionFitsTheNumberOfCandidates()
{
    QFETCH(const int, count);
    QFETCH(const QString, heading);
    QFETCH(const QString, explanation);
    QFETCH(const QString, warning);
    QFETCH(const QString, again);
    Transfer transfer = unsureTransfer(count);
    transfer.error.reset();
    TransferCandidatesDialog dialog(transfer);
    openAndWait(dialog);
    const QString text = allText(dialog);
    for (const QString &words : {heading, explanation, warning})
        QVERIFY2(text.contains(words), qPrintable(words + QStringLiteral(" in ") + text));
    QVERIFY(buttonCalled(dialog, again));
}

void TestTransferDialogs::withoutCandidatesOneCanLookAgain()
{
    TransferCandidatesDialog dialog(unsureTransfer(0));
    QSignalSpy look(&dialog, &TransferCandidatesDialog::lookAgainRequested);
    QVERIFY(allText(dialog).contains(QStringLiteral("its list doesn't tell")));
    QVERIFY(buttonCalled(dialog, QStringLiteral("Upload Again")));
    buttonCalled(dialog, QStringLiteral("Look Again"))->click();
    QCOMPARE(look.size(), 1);
}

void TestTransferDialogs::veryManyCandidatesAreBounded()
{
    TransferCandidatesDialog dialog(unsureTransfer(300));
    QVERIFY(dialog.findChild<QPushButton *>(
            QStringLiteral("choose%1").arg(TransferCandidatesDialog::MaximumShown)));
    QVERIFY(!dialog.findChild<QPushButton *>(
            QStringLiteral("choose%1").arg(TransferCandidatesDialog::MaximumShown + 1)));
    QVERIFY(allText(dialog).contains(QStringLiteral("280 more")));
}

REELDECK_TEST(TestTransferDialogs)
#include "tst_transferdialogs.moc"

#include "domain/transfertext.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using Phase = TransferPhase;

namespace {

constexpr qint64 GB = 1LL << 30;
constexpr double MB = 1 << 20;

Transfer transfer(Phase phase, qint64 sent = 12 * GB / 10, qint64 total = 19 * GB / 10)
{
    Transfer t;
    t.id = TransferId(1);
    t.name = QStringLiteral("a.mp4");
    t.phase = phase;
    t.bytesSent = sent;
    t.bytesTotal = total;
    return t;
}

Transfer withError(Phase phase, const QString &message)
{
    Transfer t = transfer(phase);
    t.error = Error{ErrorKind::Server, message, 500, {}, {}, {}};
    return t;
}

} // namespace

/// What the window says of each transfer.
class TestTransferText : public QObject
{
    Q_OBJECT

private slots:
    void eachPhaseHasWords_data();
    void eachPhaseHasWords();
    void reasonsTakeThePlaceOfThePhase_data();
    void reasonsTakeThePlaceOfThePhase();
    void partsAreCounted();
    void stalledIsSaidInsteadOfASpeed();
    void whatIsTriedAgainWhileBytesMoveIsSaid();
    void barIsNeverFullWithoutWords();
    void urlsHaveWordsOfTheirOwn();
    void pausedSaysWhatIsKept();
    void figuresNeverPassTheWhole();
    void hostileReasonsStayOnOneLine();
    void nothingIsSaidOfWhatWasNotFetched();
    void timeLeftNeedsASpeed();
};

void TestTransferText::eachPhaseHasWords_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QString>("words");
    QTest::newRow("queued") << Phase::Queued << QStringLiteral("Queued \u00b7 1.9 GB");
    QTest::newRow("checking") << Phase::Checking << QStringLiteral("Checking the file");
    QTest::newRow("uploading") << Phase::Uploading
                               << QStringLiteral("1.2 of 1.9 GB \u00b7 31.0 MB/s");
    QTest::newRow("waiting") << Phase::WaitingForServer
                             << QStringLiteral("All bytes sent, waiting for the server");
    QTest::newRow("processing") << Phase::Processing
                                << QStringLiteral("Uploaded, the platform is processing it");
    QTest::newRow("ready") << Phase::Ready << QStringLiteral("Ready \u00b7 1.9 GB");
    QTest::newRow("paused") << Phase::Paused << QStringLiteral("Paused at 1.2 of 1.9 GB");
    QTest::newRow("cancelled") << Phase::Cancelled << QStringLiteral("Cancelled");
}

void TestTransferText::eachPhaseHasWords()
{
    QFETCH(Phase, phase);
    QFETCH(QString, words);
    Transfer t = transfer(phase);
    t.bytesPerSecond = 31 * MB;
    QCOMPARE(transferText(t), words);
    QVERIFY(!phaseText(phase).isEmpty());
}

void TestTransferText::reasonsTakeThePlaceOfThePhase_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("waits") << Phase::Queued;
    QTest::newRow("looks for a lost answer") << Phase::WaitingForServer;
    QTest::newRow("needs you") << Phase::NeedsYou;
    QTest::newRow("failed") << Phase::Failed;
    QTest::newRow("cancelled too late") << Phase::Cancelled;
}

void TestTransferText::reasonsTakeThePlaceOfThePhase()
{
    QFETCH(Phase, phase);
    QCOMPARE(transferText(withError(phase, QStringLiteral("It\nbroke."))),
             QStringLiteral("It broke."));
}

void TestTransferText::partsAreCounted()
{
    Transfer t = transfer(Phase::Uploading);
    t.bytesPerSecond = 31 * MB;
    t.partsDone = 75;
    t.partsTotal = 121;
    QCOMPARE(transferText(t),
             QStringLiteral("1.2 of 1.9 GB \u00b7 31.0 MB/s \u00b7 part 76 of 121"));
    t.partsDone = 121;
    QCOMPARE(partText(t), QStringLiteral("part 121 of 121"));
}

void TestTransferText::stalledIsSaidInsteadOfASpeed()
{
    Transfer t = transfer(Phase::Uploading);
    t.bytesPerSecond = 1;
    t.stalled = true;
    t.stalledSeconds = 25;
    QCOMPARE(transferText(t), QStringLiteral("1.2 of 1.9 GB \u00b7 No data moves for 25 s"));
    t.stalledSeconds = 185;
    QCOMPARE(stallText(t), QStringLiteral("No data moves for 3 min"));
    t.stalled = false;
    QCOMPARE(stallText(t), QString());
}

void TestTransferText::whatIsTriedAgainWhileBytesMoveIsSaid()
{
    Transfer t = withError(Phase::Uploading, QStringLiteral("The storage\nis busy."));
    t.partsDone = 2;
    t.partsTotal = 12;
    QCOMPARE(transferText(t),
             QStringLiteral("1.2 of 1.9 GB \u00b7 part 3 of 12 \u00b7 The storage is busy."));
}

void TestTransferText::barIsNeverFullWithoutWords()
{
    QCOMPARE(transferText(transfer(Phase::Uploading, GB, GB)),
             QStringLiteral("All bytes sent, waiting for the server"));
}

void TestTransferText::urlsHaveWordsOfTheirOwn()
{
    Transfer t = transfer(Phase::Uploading, 0, 0);
    t.request.url = QUrl(QStringLiteral("https://example.com/a.mp4"));
    QCOMPARE(transferText(t), QStringLiteral("Handing the URL to the platform"));
    t.phase = Phase::WaitingForServer;
    QCOMPARE(transferText(t), QStringLiteral("The platform is fetching the file"));
}

void TestTransferText::pausedSaysWhatIsKept()
{
    QCOMPARE(transferText(transfer(Phase::Paused, 0, GB)), QStringLiteral("Paused \u00b7 1 GB"));
}

void TestTransferText::figuresNeverPassTheWhole()
{
    QCOMPARE(sentOfTotal(5 << 20, 3 << 20), QStringLiteral("3 of 3 MB"));
    QCOMPARE(sentOfTotal(-5, 3 << 20), QStringLiteral("0 bytes of 3 MB"));
}

void TestTransferText::hostileReasonsStayOnOneLine()
{
    const QString words = transferText(
            withError(Phase::Failed, QStringLiteral("a\r\n\tb \u202Egnp.exe <b>bold</b>")));
    QVERIFY(!words.contains(QLatin1Char('\n')));
    QVERIFY(!words.contains(QChar(0x202E)));
    QVERIFY(words.contains(QStringLiteral("<b>")));
}

void TestTransferText::nothingIsSaidOfWhatWasNotFetched()
{
    Transfer t;
    t.id = TransferId(3);
    t.phase = Phase::Failed;
    QVERIFY(!isFetched(t));
    QVERIFY(transferText(t).isEmpty());
}

void TestTransferText::timeLeftNeedsASpeed()
{
    Transfer t = transfer(Phase::Uploading, 0, 100);
    QVERIFY(!timeLeft(t));
    t.bytesPerSecond = 10;
    QCOMPARE(timeLeft(t)->count(), 10);
    t.phase = Phase::Paused;
    QVERIFY(!timeLeft(t));
}

REELDECK_TEST(TestTransferText)
#include "tst_transfertext.moc"

#include "faultcase.h"
#include "support/fulldisk.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Faults 24 to 34 of the list of what must survive, end to end, as far as they touch uploads. A
/// read error of the disk (28) can't be had from a file system here and is in tests/api; SIGKILL
/// (31) has a suite of its own; keys (33) are in tests/settings.
class TestLocalFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_rig.start(), qPrintable(m_rig.problem())); }

    void aFileThatChangesUnderWayIsNeitherPaddedNorCut_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Way>("way");
        for (const char *change : {"deleted", "truncated", "grown", "replaced", "overwritten"}) {
            for (const Way way : {Way::Direct, Way::Part})
                QTest::addRow("%s, %s", change, wordsFor(way))
                        << QString::fromLatin1(change) << way;
        }
    }

    void aFileThatChangesUnderWayIsNeitherPaddedNorCut()
    {
        QFETCH(QString, change);
        QFETCH(Way, way);
        const FaultCase fault{
                .name = "changes",
                .rules = {{.match = Posts, .faults = {Fault::stallAtBodyByte(1'000)}, .count = 1}},
                .end = TransferPhase::Failed,
                .kind = ErrorKind::File,
                .posts = 1,
                .stored = 0,
                .size = Large,
                .meanwhile = [change](UploadRig &rig) {
                    QTRY_VERIFY(rig.proxy().stalled() > 0);
                    changeFile(change, rig.filePath(rig.nameInCase()));
                    rig.proxy().release();
                }};
        carryOut(m_rig, fault, way);
    }

    void aFileThatChangedBetweenTwoAttemptsIsNotSentAgain_data()
    {
        addLocalWays({Way::Direct, Way::Part});
    }

    void aFileThatChangedBetweenTwoAttemptsIsNotSentAgain()
    {
        QFETCH(Way, way);
        carryOut(m_rig,
                 {.name = "changed between",
                  .rules = {{.match = Posts, .faults = {Fault::stallAtBodyByte(100)}, .count = 1}},
                  .end = TransferPhase::Failed,
                  .kind = ErrorKind::File,
                  // Another may just be beginning while the file changes; that one isn't finished.
                  .posts = 0,
                  .stored = 0,
                  .size = Large,
                  .meanwhile =
                          [](UploadRig &rig) {
                              QTRY_VERIFY(rig.proxy().stalled() > 0);
                              rig.proxy().setReachable(false);
                              QTRY_VERIFY(rig.watch().last(rig.nameInCase()).error);
                              changeFile(QStringLiteral("grown"), rig.filePath(rig.nameInCase()));
                              rig.proxy().setReachable(true);
                          }},
                 way);
    }

    void aNameIsFoundAgainAfterALostAnswer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Way>("way");
        const auto add = [](const char *what, const QString &name) {
            for (const Way way : {Way::Direct, Way::Begin})
                QTest::addRow("%s, %s", what, wordsFor(way)) << name << way;
        };
        add("emoji", QStringLiteral("🎬 clip 👩‍👩‍👧.png"));
        add("right to left", QStringLiteral("סרטון ‮gnp.exe‬.png"));
        add("quotes", QStringLiteral("a \"quoted\" 'name' `here`.png"));
        add("newline", QStringLiteral("two\nlines.png"));
        add("HTML", QStringLiteral("<img src=x onerror=alert(1)>&amp;.png"));
        add("percent and plus", QStringLiteral("100%25 + a%20b?.png"));
        add("backslash", QStringLiteral("a\\b;c=\"d.png"));
        add("composed and decomposed", QStringLiteral("\u00e9 e\u0301.png"));
        add("255 bytes", QString(251, QLatin1Char('n')) + QStringLiteral(".png"));
        add("spaces around", QStringLiteral("  name  .png "));
    }

    void aNameIsFoundAgainAfterALostAnswer()
    {
        QFETCH(QString, name);
        QFETCH(Way, way);
        m_rig.countRun(way);
        m_rig.beginCase();
        m_rig.proxy().addRule(
                {.match = requestOf(way), .faults = {Fault::storedThenReset()}, .count = 1});
        m_rig.connectQueue();
        m_rig.queue().enqueue({m_rig.make(way, name)});
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.watch().endings(), 1, 60'000);
        const Transfer ended = m_rig.watch().last(name);
        QVERIFY2(ended.phase == TransferPhase::Ready,
                 qPrintable(ended.error ? ended.error->message : QString()));
        QCOMPARE(m_rig.stored(name), 1);
        QCOMPARE(m_rig.proxy().count(Posts), isInParts(way) ? 0 : 1);
        allIsWell();
    }

    void aNameThatIsNoTextIsSaidOrSent()
    {
        m_rig.countRun(Way::Direct);
        m_rig.beginCase();
        UploadRequest request = m_rig.make(Way::Direct, QStringLiteral("plain.png"));
        const QByteArray folder = QFileInfo(request.path).path().toLocal8Bit();
        const QByteArray path = folder + "/bad \xff\xfe name.png";
        if (::rename(request.path.toLocal8Bit().constData(), path.constData()) != 0 &&
            errno == EILSEQ)
            QSKIP("This file system takes no such name");
        request.path = QString::fromLocal8Bit(path);
        m_rig.connectQueue();
        m_rig.queue().enqueue({request});
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.watch().endings(), 1, 60'000);
        QCOMPARE(m_rig.watch().count(TransferPhase::Failed),
                 1); // With a sentence: the watch looks.
        allIsWell();
    }

    void nothingIsSentThatTheJournalDoesNotHave()
    {
        m_rig.countRun(Way::Direct);
        m_rig.beginCase(quickToWriteAgain());
        m_rig.queue().setConcurrency(1);
        m_rig.proxy().addRule(
                {.match = Posts, .faults = {Fault::stallAtBodyByte(100)}, .count = 1});
        QList<UploadRequest> batch{m_rig.make(Way::Direct, numbered(100), Large)};
        for (int i = 0; i < 5; ++i)
            batch << m_rig.make(Way::Direct, numbered(i));
        QSignalSpy problems(&m_rig.queue(), &UploadQueue::journalProblem);
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch);
        QTRY_VERIFY(m_rig.proxy().stalled() > 0);
        {
            const FullDisk full(m_rig.journalPath());
            m_rig.proxy().release();
            // The first one comes home, which the journal can't take; so the second never begins.
            QTRY_COMPARE(m_rig.stored(numbered(100)), 1);
            QTRY_VERIFY(problems.size() > 0);
            QVERIFY(problems.first().first().value<Error>().kind == ErrorKind::Storage);
            QCOMPARE(m_rig.proxy().count(Posts), 1);
            // The end of the program, just then.
            m_rig.closeQueue();
        }
        m_rig.reopenQueue();
        m_rig.connectQueue();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.watch().count(TransferPhase::Ready), 6, 60'000);
        QCOMPARE(m_rig.proxy().count(Posts), 6);
        allIsWell();
    }

    void aQueueWhoseDiskIsFullGoesOnByItself()
    {
        m_rig.countRun(Way::Direct);
        m_rig.beginCase(quickToWriteAgain());
        QList<UploadRequest> batch;
        for (int i = 0; i < 8; ++i)
            batch << m_rig.make(Way::Direct, numbered(i));
        QSignalSpy problems(&m_rig.queue(), &UploadQueue::journalProblem);
        m_rig.queue().enqueue(batch);
        QTRY_COMPARE(m_rig.queue().totals().queued, 8);
        {
            const FullDisk full(m_rig.journalPath());
            m_rig.connectQueue();
            QTRY_VERIFY(problems.size() > 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 8, 60'000);
        QCOMPARE(problems.size(), 1);
        allIsWell();
    }

    void aDamagedJournalIsSetAsideAndTheQueueLives_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing of a database") << QByteArray(9000, 'x');
        QTest::newRow("a head and garbage")
                << "SQLite format 3" + QByteArray(1, '\0') + QByteArray(8000, '\x7f');
        QTest::newRow("empty") << QByteArray();
    }

    void aDamagedJournalIsSetAsideAndTheQueueLives()
    {
        QFETCH(QByteArray, content);
        m_rig.countRun(Way::Direct);
        m_rig.beginCase();
        m_rig.closeQueue();
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(m_rig.journalPath() + QLatin1String(ending));
        overwrite(m_rig.journalPath(), content);
        m_rig.reopenQueue();
        m_rig.connectQueue();
        m_rig.queue().enqueue({m_rig.make(Way::Direct, numbered(0))});
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 1, 60'000);
        allIsWell();
    }

    void quittingInTheMiddleLosesNothing_data()
    {
        addLocalWays({Way::Direct, Way::Url, Way::Begin, Way::Part, Way::Report});
    }

    void quittingInTheMiddleLosesNothing()
    {
        QFETCH(Way, way);
        m_rig.countRun(way);
        m_rig.beginCase();
        m_rig.queue().setConcurrency(4);
        // One in the middle, one stored without an answer, one neither.
        m_rig.proxy().addRule({.match = requestOf(way),
                               .faults = {Fault::stallAtBodyByte(100), Fault::storedThenSilence(),
                                          Fault::silence()},
                               .count = 4});
        QList<UploadRequest> batch;
        for (int i = 0; i < 8; ++i)
            batch << m_rig.make(way, numbered(i), i < 2 ? Large : 5000);
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch);
        QTRY_VERIFY(m_rig.proxy().count(requestOf(way)) >= 4);
        m_rig.reopenQueue();
        m_rig.proxy().clearRules();
        m_rig.connectQueue();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.watch().count(TransferPhase::Ready), 8, 60'000);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(m_rig.stored(numbered(i)), 1);
        allIsWell();
    }

    void aClockThatIsWrongByHoursMakesNoDuplicate_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<Way>("way");
        for (const Way way : {Way::Direct, Way::Begin, Way::Report}) {
            QTest::addRow("the platform's is slow, %s", wordsFor(way)) << -2 << way;
            QTest::addRow("the platform's is fast, %s", wordsFor(way)) << 2 << way;
        }
    }

    void aClockThatIsWrongByHoursMakesNoDuplicate()
    {
        QFETCH(int, hours);
        QFETCH(Way, way);
        // As the platform's clock would have it: the listing's dates, and the date of its answers.
        const auto shifted = [hours](QByteArray body) {
            static const QByteArray name = "_at\":\""; // Created, updated, expires.
            for (qsizetype at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
                const qsizetype from = at + name.size();
                const qsizetype length = body.indexOf('"', from) - from;
                const QDateTime told = QDateTime::fromString(
                        QString::fromLatin1(body.mid(from, length)), Qt::ISODateWithMs);
                body.replace(from, length,
                             told.addSecs(hours * 3600).toString(Qt::ISODateWithMs).toLatin1());
            }
            return body;
        };
        const QByteArray date =
                QLocale::c()
                        .toString(QDateTime::currentDateTimeUtc().addSecs(hours * 3600),
                                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                        .toLatin1();
        carryOut(m_rig,
                 {.name = "clock",
                  .rules = {{.match = Posts, .faults = {Fault::storedThenReset()}, .count = 1},
                            {.faults = {Fault::storedEdited(shifted).field("Date", date)}}}},
                 way);
    }

    void cleanupTestCase() { m_rig.printTotals("local faults"); }

private:
    static void addLocalWays(const QList<Way> &ways)
    {
        QTest::addColumn<Way>("way");
        for (const Way way : ways)
            QTest::newRow(wordsFor(way)) << way;
    }

    /// No other case has the same: what one of them stored must not be found by the next.
    QString numbered(int number) const { return m_rig.nameInCase(QString::number(number)); }

    static UploadTiming quickToWriteAgain()
    {
        UploadTiming timing = UploadRig::timing();
        timing.writeAgain = 100ms;
        return timing;
    }

    static void changeFile(const QString &change, const QString &path)
    {
        const QByteArray other = UploadRig::picture(QStringLiteral("another one"), Large);
        if (change == QLatin1String("deleted")) {
            QVERIFY(QFile::remove(path));
        } else if (change == QLatin1String("truncated")) {
            QVERIFY(QFile::resize(path, 2'000'000));
        } else if (change == QLatin1String("grown")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            QCOMPARE(file.write("more"), 4);
        } else if (change == QLatin1String("overwritten")) {
            overwrite(path, other);
        } else {
            QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
            overwrite(path, other);
        }
    }

    void allIsWell()
    {
        const QStringList wrong = m_rig.auditStore();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        m_rig.countAsExpected();
    }

    UploadRig m_rig;
};

REELDECK_TEST(TestLocalFaults)
#include "tst_localfaults.moc"

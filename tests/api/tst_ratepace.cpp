#include "api/http/ratepace.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QDateTime Noon(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

Moment at(milliseconds sinceNoon)
{
    return {1'000'000ms + sinceNoon, Noon.addMSecs(sinceNoon.count())};
}

RateBudget budget(int limit, int left, milliseconds reset)
{
    return {limit, left, Noon.addMSecs(reset.count())};
}

/// One request, from its permit to its answer.
void exchange(RatePace &pace, const Moment &when, const RateBudget &told)
{
    pace.sent(when);
    pace.answered(when, told);
}

bool isFree(const RatePace &pace, const Moment &now)
{
    return pace.waitAt(now) == 0ms;
}

} // namespace

/// When the next request may leave.
class TestRatePace : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLimitedWithoutAWord()
    {
        RatePace pace;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(isFree(pace, at(0ms)));
            pace.sent(at(0ms));
        }
        QVERIFY(pace.minute(at(0ms)).isEmpty());
    }

    void anAssumedLimitHoldsForAMinute()
    {
        RatePace pace;
        pace.assume(3);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(isFree(pace, at(0ms)));
            exchange(pace, at(0ms), {});
        }
        QVERIFY(!isFree(pace, at(59s)));
        QVERIFY(isFree(pace, at(61s)));
        QVERIFY(pace.minute(at(0ms)).isEmpty());
    }

    void aWindowThatEndsSoonerThanGuessedIsBelieved()
    {
        RatePace pace;
        exchange(pace, at(0ms), budget(8, 7, 60s));
        // Its minute is over and nobody was there: the next request falls into the middle of one of
        // the platform's.
        pace.sent(at(100s));
        pace.answered(at(100s), budget(8, 0, 120s));
        QVERIFY(!isFree(pace, at(101s)));
        QVERIFY(isFree(pace, at(122s)));
        // An answer of the window before is late, and says nothing of this one.
        pace.sent(at(130s));
        pace.sent(at(130s));
        pace.answered(at(130s), budget(8, 0, 120s));
        QVERIFY(isFree(pace, at(130s)));
    }

    void theAnswersHeadersOverruleTheAssumption()
    {
        RatePace pace;
        pace.assume(1);
        exchange(pace, at(0ms), budget(120, 119, 60s));
        QVERIFY(isFree(pace, at(0ms)));
        QCOMPARE(pace.minute(at(0ms)).limit, 120);
        QCOMPARE(pace.minute(at(0ms)).remaining, 119);
        pace.assume(1);
        QCOMPARE(pace.minute(at(0ms)).limit, 120);
    }

    void whatIsUnderWayIsTakenOffWhatIsLeft()
    {
        RatePace pace;
        exchange(pace, at(0ms), budget(60, 2, 30s));
        pace.sent(at(0ms));
        QVERIFY(isFree(pace, at(0ms)));
        pace.sent(at(0ms));
        QVERIFY(!isFree(pace, at(0ms)));
        QVERIFY(pace.waitAt(at(10s)) >= 20s);
        QVERIFY(pace.waitAt(at(10s)) <= 22s);
        pace.lost(at(1s), false); // It never left.
        QVERIFY(isFree(pace, at(1s)));
        pace.lost(at(1s), true); // This one may have been counted.
        QCOMPARE(pace.minute(at(1s)).remaining, 1);
    }

    void answersThatOvertakeEachOtherDontGiveBack()
    {
        RatePace pace;
        for (int i = 0; i < 3; ++i)
            pace.sent(at(0ms));
        pace.answered(at(1s), budget(60, 0, 30s));
        pace.answered(at(1s), budget(60, 2, 30s));
        pace.answered(at(1s), budget(60, 1, 29s));
        QVERIFY(!isFree(pace, at(1s)));
    }

    void theWindowBeginsAnewAtItsReset()
    {
        RatePace pace;
        exchange(pace, at(0ms), budget(60, 0, 30s));
        QVERIFY(!isFree(pace, at(29s)));
        QVERIFY(isFree(pace, at(32s)));
        QCOMPARE(pace.minute(at(32s)).remaining, 60);
        pace.sent(at(32s));
        QCOMPARE(pace.minute(at(32s)).remaining, 59);
    }

    void aWindowWithoutALimitLearnsItFromWhatWasLeft()
    {
        RatePace pace;
        RateBudget told;
        told.remaining = 7;
        exchange(pace, at(0ms), told);
        QCOMPARE(pace.minute(at(0ms)).limit, 7);
        QCOMPARE(pace.minute(at(61s)).remaining, 7);
    }

    void absurdResetsAreNotBelieved()
    {
        for (const milliseconds reset : {milliseconds(1000h), milliseconds(-1000h)}) {
            RatePace pace;
            exchange(pace, at(0ms), budget(60, 0, reset));
            QVERIFY(isFree(pace, at(0ms)));
        }
    }

    void aLongResetIsTheDailyQuota()
    {
        RatePace pace;
        exchange(pace, at(0ms), budget(60, 50, 30s));
        exchange(pace, at(1s), budget(3000, 1, 12h));
        QCOMPARE(pace.day(at(1s)).remaining, 1);
        QCOMPARE(pace.minute(at(1s)).remaining, 49);
        QVERIFY(isFree(pace, at(1s)));
        exchange(pace, at(2s), {});
        QVERIFY(!isFree(pace, at(1h)));
        QVERIFY(pace.quotaUntil(at(1h)).has_value());
        QCOMPARE(pace.quotaUntil(at(1h))->utc, Noon.addSecs(12 * 3600));
        QVERIFY(isFree(pace, at(12h + 2s)));
        QVERIFY(!pace.quotaUntil(at(12h + 2s)));
    }

    void aRefusalHolds_data()
    {
        QTest::addColumn<qint64>("retryAfter"); // ms; -1: absent
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("atLeast");
        QTest::addColumn<qint64>("atMost");
        const QString none;
        const QString quota = QStringLiteral("usage_limit_exceeded");
        const auto row = [](const char *name, milliseconds asked, const QString &code,
                            milliseconds least, milliseconds most) {
            QTest::newRow(name) << qint64(asked.count()) << code << qint64(least.count())
                                << qint64(most.count());
        };
        row("for what it asked", 20s, none, 20s, 20s);
        row("never not at all", 0s, none, 1ms, 1s);
        row("an hour at most", 24h, none, 1h, 1h);
        row("shortly when it says nothing", -1ms, none, 10ms, 1s);
        row("until midnight when the quota says nothing", -1ms, quota, 12h, 12h);
        row("as long as the quota says", 20h, quota, 20h, 20h);
        row("a day and an hour at most", 1000h, quota, 25h, 25h);
    }
    void aRefusalHolds()
    {
        QFETCH(qint64, retryAfter);
        QFETCH(QString, code);
        QFETCH(qint64, atLeast);
        QFETCH(qint64, atMost);
        RatePace pace;
        pace.sent(at(0ms));
        Refusal refusal;
        refusal.code = code;
        if (retryAfter >= 0)
            refusal.retryAfter = milliseconds(retryAfter);
        pace.refused(at(0ms), refusal, 0.5);
        const qint64 wait = pace.waitAt(at(0ms)).count();
        QVERIFY2(wait >= atLeast && wait <= atMost, qPrintable(QString::number(wait)));
        QCOMPARE(pace.quotaUntil(at(0ms)).has_value(), !code.isEmpty());
        QCOMPARE(pace.heldUntil(at(0ms)).has_value(), code.isEmpty());
    }

    void refusalsInARowHoldLongerAndAnAnswerForgivesThem()
    {
        RatePace pace;
        milliseconds before = 0ms;
        Moment now = at(0ms);
        for (int i = 0; i < 5; ++i) {
            pace.sent(now);
            pace.refused(now, {}, 0.5);
            const milliseconds wait = pace.waitAt(now);
            QVERIFY(wait > before);
            before = wait;
            now = now.after(wait);
            QVERIFY(isFree(pace, now));
        }
        exchange(pace, now, {});
        pace.sent(now);
        pace.refused(now, {}, 0.5);
        QVERIFY(pace.waitAt(now) <= 1s);
    }

    void anEmptyWindowIsWaitedForWhenTheRefusalSaysNothing()
    {
        RatePace pace;
        pace.sent(at(0ms));
        pace.refused(at(0ms), {budget(60, 0, 40s), {}, {}}, 0.5);
        QVERIFY(!isFree(pace, at(40s)));
        QVERIFY(isFree(pace, at(42s)));
    }

    void aSleepingMachineAndAClockSetBackDontPutItOff()
    {
        RatePace pace;
        pace.sent(at(0ms));
        pace.refused(at(0ms), {{}, milliseconds(30min), {}}, 0.5);
        // The monotonic clock stood still for an hour.
        const Moment woken{at(1s).monotonic, Noon.addSecs(3600)};
        QVERIFY(isFree(pace, woken));
        // The wall clock was set back a day.
        const Moment setBack{at(31min).monotonic, Noon.addDays(-1)};
        QVERIFY(isFree(pace, setBack));
    }

    void theLastFifthIsForOthers()
    {
        RatePace pace;
        exchange(pace, at(0ms), budget(10, 2, 30s));
        QVERIFY(pace.waitAt(at(0ms), true) > 0ms);
        QVERIFY(isFree(pace, at(0ms)));
    }

    void whoIsAnnouncedComesFirst()
    {
        RatePace pace;
        exchange(pace, at(0ms), budget(60, 2, 30s));
        QVERIFY(pace.waitBehind(at(0ms), 1) == 0ms);
        QVERIFY(pace.waitBehind(at(0ms), 2) > 0ms);
    }
};

REELDECK_TEST(TestRatePace)
#include "tst_ratepace.moc"

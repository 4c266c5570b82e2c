#include "faultcase.h"

#include "support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

constexpr char Html[] = "<html><h1>Bad gateway</h1></html>";

/// A refusal by the storage says nothing about the account or the file.
const Ending StorageRefused{TransferPhase::Failed, ErrorKind::Server, 0};

FaultRule refusal(int status)
{
    return {.match = Posts,
            .faults = {
                    Fault::answer(status, R"({"code":"parameter_invalid","message":"Not so."})")}};
}

FaultRule tooMany(const QByteArray &retryAfter)
{
    Fault fault = Fault::answer(429, R"({"code":"too_many_requests","message":"Slow down."})");
    if (!retryAfter.isEmpty())
        fault.field("Retry-After", retryAfter);
    return once(fault);
}

QByteArray inOneSecond()
{
    return QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(1),
                      QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
            .toLatin1();
}

/// The platform stored it and answered; what the client gets has another body.
FaultRule storedAs(const QByteArray &body)
{
    return once(Fault::storedEdited([body](const QByteArray &) { return body; }));
}

FaultRule replaced(const QByteArray &before, const QByteArray &after)
{
    return once(Fault::storedEdited(
            [before, after](QByteArray body) { return body.replace(before, after); }));
}

/// The listing that looks for it is bad twice, then good.
std::vector<FaultRule> lostThenLists(const QByteArray &body)
{
    return {once(Fault::storedThenReset()),
            {.match = Lists, .faults = {Fault::answer(200, body)}, .count = 2}};
}

const std::vector<FaultCase> &answerCases()
{
    static const std::vector<FaultCase> all = {
            {.name = "400",
             .rules = {refusal(400)},
             .end = TransferPhase::Failed,
             .kind = ErrorKind::InvalidRequest,
             .stored = 0,
             .part = StorageRefused},
            {.name = "413",
             .rules = {refusal(413)},
             .end = TransferPhase::Failed,
             .kind = ErrorKind::TooLarge,
             .stored = 0,
             .part = StorageRefused},
            {.name = "415",
             .rules = {refusal(415)},
             .end = TransferPhase::Failed,
             .kind = ErrorKind::UnsupportedType,
             .stored = 0,
             .part = StorageRefused},
            {.name = "403 for parts, which leaves another way out",
             .rules = {refusal(403)},
             .end = TransferPhase::Failed,
             .kind = ErrorKind::TooLarge,
             .stored = 0,
             .except = {Way::Direct, Way::Url, Way::Part, Way::Report}},
            {.name = "408 without storing",
             .rules = {once(Fault::answer(408, Html, "text/html"))},
             .posts = 2},
            {.name = "408 although stored",
             .rules = {once(Fault::storedThen(408, Html, "text/html"))}},
            {.name = "429 with seconds", .rules = {tooMany("1")}, .posts = 2},
            {.name = "429 with a date", .rules = {tooMany(inOneSecond())}, .posts = 2},
            {.name = "429 with nothing", .rules = {tooMany({})}, .posts = 2},
            {.name = "429 with a date that is over",
             .rules = {tooMany("Wed, 21 Oct 2015 07:28:00 GMT")},
             .posts = 2},
            {.name = "429 with nonsense", .rules = {tooMany("soon")}, .posts = 2},
            {.name = "429 with less than nothing", .rules = {tooMany("-5")}, .posts = 2},
            {.name = "429 without a body",
             .rules = {once(Fault::answer(429, {}, "text/plain"))},
             .posts = 2},
            {.name = "500 without storing",
             .rules = {once(Fault::answer(500, Html, "text/html"))},
             .posts = 2},
            {.name = "502 without storing",
             .rules = {once(Fault::answer(502, Html, "text/html"))},
             .posts = 2},
            {.name = "503 without storing",
             .rules = {once(Fault::answer(503, Html, "text/html"))},
             .posts = 2},
            {.name = "504 without storing",
             .rules = {once(Fault::answer(504, Html, "text/html"))},
             .posts = 2},
            {.name = "500 although stored",
             .rules = {once(Fault::storedThen(500, Html, "text/html"))}},
            {.name = "502 although stored",
             .rules = {once(Fault::storedThen(502, Html, "text/html"))}},
            {.name = "503 although stored",
             .rules = {once(Fault::storedThen(503, Html, "text/html"))}},
            {.name = "504 although stored",
             .rules = {once(Fault::storedThen(504, Html, "text/html"))}},
            {.name = "503 until it gives up",
             .rules = {{.match = Posts, .faults = {Fault::answer(503, Html, "text/html")}}},
             .end = TransferPhase::Failed,
             .posts = 4,
             .stored = 0},
            {.name = "an answer that is cut", .rules = {storedAs("{\"_id\":\"65")}},
            {.name = "an empty answer", .rules = {storedAs({})}},
            {.name = "an answer without fields", .rules = {storedAs("{}")}},
            {.name = "an answer of nulls",
             .rules = {storedAs(R"({"_id":null,"status":null,"filename":null})")}},
            {.name = "an answer that is a list", .rules = {storedAs("[1,2,3]")}},
            {.name = "an answer of other types",
             .rules = {storedAs(R"({"_id":65,"status":["ready"],"size":"large"})")}},
            {.name = "an answer of 20 MB",
             .rules = {storedAs("{\"_id\":\"" + QByteArray(20'000'000, '6') + "\"}")}},
            {.name = "an unknown status", .rules = {replaced("\"processing\"", "\"resting\"")}},
            {.name = "an unknown method", .rules = {replaced("\"method\"", "\"way\"")}},
            {.name = "a date that is none",
             .rules = {replaced("\"created_at\":\"2", "\"created_at\":\"x")}},
            {.name = "a cut listing when looking for it",
             .rules = lostThenLists("{\"data\":[{\"_id\":\"1\""),
             .except = OnlyTheEnd},
            {.name = "an empty answer when looking for it",
             .rules = lostThenLists({}),
             .except = OnlyTheEnd},
            {.name = "a listing of other types when looking for it",
             .rules = lostThenLists(R"({"data":{"_id":5}})"),
             .except = OnlyTheEnd},
            {.name = "a sign-in page when looking for it",
             .rules = lostThenLists(Html),
             .except = OnlyTheEnd},
            {.name = "a listing without page info when looking for it",
             .rules = {once(Fault::storedThenReset()),
                       {.match = Lists, .faults = {Fault::storedEdited([](QByteArray body) {
                                            return body.replace("\"page_info\"", "\"page_notes\"");
                                        })}}},
             .except = OnlyTheEnd},
    };
    return all;
}

} // namespace

/// Faults 14 to 22 of the list of what must survive, end to end, as far as they touch uploads.
class TestAnswerFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_rig.start(), qPrintable(m_rig.problem())); }

    void everyAnswerEndsWell_data() { addRows(answerCases(), waysOfProgram()); }

    void everyAnswerEndsWell()
    {
        QFETCH(int, index);
        QFETCH(Way, way);
        carryOut(m_rig, answerCases().at(size_t(index)), way);
    }

    // The storage knows no keys, so its refusals say nothing about one.
    void aRejectedKeyStopsTheQueueAndAsksOnce_data() { addWays({Way::Part}); }

    void aRejectedKeyStopsTheQueueAndAsksOnce()
    {
        queueTen(401);
        QTRY_COMPARE(m_rig.keyRejections(), 1);
        QTRY_COMPARE(m_rig.queue().totals().queued, 10);
        QVERIFY(refusedRequests() <= 3);
        QCOMPARE(m_rig.watch().endings(), 0);
        m_rig.proxy().clearRules();
        m_rig.connectQueue(QStringLiteral("tlk_a_key_that_is_wrong"));
        QTRY_COMPARE(m_rig.keyRejections(), 2); // The real platform says no.
        m_rig.connectQueue();
        expectTenReady();
        QCOMPARE(m_rig.keyRejections(), 2);
    }

    // Where parts are refused from the start, there is another way out for each file.
    void aRefusedAccountPausesTheQueueAndSaysSoOnce_data() { addWays({Way::Begin, Way::Part}); }

    void aRefusedAccountPausesTheQueueAndSaysSoOnce()
    {
        m_rig.beginCase();
        QSignalSpy refused(&m_rig.queue(), &UploadQueue::uploadsRefused);
        queueTen(403, false);
        QTRY_COMPARE(m_rig.queue().totals().paused, 10);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refusedRequests() <= 3);
        QCOMPARE(m_rig.watch().endings(), 0);
        m_rig.proxy().clearRules();
        m_rig.queue().applyToAll(TransferCommand::Resume);
        expectTenReady();
    }

    void anAbsurdRetryAfterHoldsForAnHourAtMost_data() { addWays({Way::Part, Way::Report}); }

    void anAbsurdRetryAfterHoldsForAnHourAtMost()
    {
        QFETCH(Way, way);
        m_rig.countRun(way);
        ApiTuning tuning = UploadRig::patient();
        tuning.governor = std::make_shared<RequestGovernor>();
        UploadTiming timing = UploadRig::timing();
        timing.rateLimitLongest = 1h;
        m_rig.beginCase(timing, tuning);
        FaultRule rule = tooMany("315360000000");
        rule.match = requestOf(way);
        m_rig.proxy().addRule(rule);
        const QString name = m_rig.nameInCase();
        m_rig.connectQueue();
        m_rig.queue().enqueue({m_rig.make(way, name)});
        QTRY_VERIFY(m_rig.watch().phase(name) == TransferPhase::Queued &&
                    m_rig.watch().last(name).error);
        QVERIFY(m_rig.watch().last(name).error->kind == ErrorKind::RateLimited);
        // Sessions don't count as uploads there.
        const std::chrono::milliseconds wait = tuning.governor->uploadWait();
        QVERIFY2(isInParts(way) || (wait > 30min && wait <= 1h),
                 qPrintable(QString::number(wait.count())));
        m_rig.queue().apply(TransferCommand::Cancel, {m_rig.watch().last(name).id});
        QTRY_VERIFY(m_rig.watch().phase(name) == TransferPhase::Cancelled);
        QCOMPARE(m_rig.stored(name), 0);
        QCOMPARE(refusedRequests(), 1);
        const QStringList wrong = m_rig.auditStore();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        m_rig.countAsExpected();
    }

    void cleanupTestCase() { m_rig.printTotals("answer faults"); }

private:
    static void addWays(const QList<Way> &except)
    {
        QTest::addColumn<Way>("way");
        for (const Way way : waysOfProgram()) {
            if (!except.contains(way))
                QTest::newRow(wordsFor(way)) << way;
        }
    }

    /// Those of the kind that this case meets.
    int refusedRequests()
    {
        QFETCH(Way, way);
        return m_rig.proxy().count(requestOf(way));
    }

    void queueTen(int status, bool anew = true)
    {
        QFETCH(Way, way);
        m_rig.countRun(way);
        if (anew)
            m_rig.beginCase();
        m_rig.proxy().addRule({.match = requestOf(way), .faults = {Fault::answer(status, "{}")}});
        QList<UploadRequest> batch;
        for (int i = 0; i < 10; ++i)
            batch << m_rig.make(way, m_rig.nameInCase(QString::number(i)));
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch);
    }

    void expectTenReady()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 10, 60'000);
        const QStringList wrong = m_rig.auditStore();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        m_rig.countAsExpected();
    }

    UploadRig m_rig;
};

REELDECK_TEST(TestAnswerFaults)
#include "tst_answerfaults.moc"

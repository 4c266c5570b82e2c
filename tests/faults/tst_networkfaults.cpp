#include "faultcase.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

FaultRule always(const Fault &fault)
{
    return {.match = Posts, .faults = {fault}};
}

/// Nobody can be reached: the upload waits, however often it was tried, and says for what. Then all
/// is well again.
FaultCase::Step untilWaitingFor(ErrorKind kind)
{
    return [kind](UploadRig &rig) {
        const auto now = [&rig] {
            return rig.watch().last(rig.nameInCase());
        };
        QTRY_VERIFY(now().attempts > UploadRig::timing().automaticRetries + 1);
        QTRY_VERIFY(now().phase == TransferPhase::Queued && now().error);
        QVERIFY2(now().error->kind == kind, qPrintable(now().error->details()));
        rig.proxy().clearRules();
        rig.proxy().setReachable(true);
    };
}

const std::vector<FaultCase> &networkCases()
{
    static const std::vector<FaultCase> all = {
            {.name = "reset before the body",
             .rules = {once(Fault::resetAtBodyByte(0))},
             .posts = 2},
            {.name = "reset in the middle of the body",
             .rules = {once(Fault::resetAtBodyByte(200))},
             .posts = 2},
            {.name = "reset in the middle of a large body",
             .rules = {once(Fault::resetAtBodyByte(200))},
             .posts = 2,
             .size = Large},
            {.name = "reset at the last byte",
             .rules = {once(Fault::resetAtBodyByte(-1))},
             .posts = 2},
            {.name = "reset three times, then through",
             .rules = {{.match = Posts, .faults = {Fault::resetAtBodyByte(100)}, .count = 3}},
             .posts = 4},
            {.name = "stored, answer reset", .rules = {once(Fault::storedThenReset())}},
            {.name = "stored, answer broken off in its head",
             .rules = {once(Fault::storedCutAt(20))}},
            {.name = "stored, answer broken off at its last byte",
             .rules = {once(Fault::storedCutAt(-1))}},
            {.name = "stored, answer reset, the list too for a while",
             .rules = {once(Fault::storedThenReset()),
                       {.match = Lists, .faults = {Fault::resetAtBodyByte(0)}, .count = 2}},
             .except = OnlyTheEnd},
            {.name = "stored, answer reset, the list never comes back",
             .rules = {once(Fault::storedThenReset()),
                       {.match = Lists,
                        .faults = {Fault::answer(503, "<h1>down</h1>", "text/html")}}},
             .end = TransferPhase::NeedsYou,
             .report = Ending{TransferPhase::Failed, ErrorKind::Server, 1},
             .except = OnlyTheEnd},
            {.name = "stored, answer lost in silence",
             .rules = {once(Fault::storedThenSilence())},
             .isHasty = true},
            {.name = "silence without a byte",
             .rules = {once(Fault::silence())},
             .posts = 2,
             .isHasty = true},
            {.name = "a send window that never opens",
             .rules = {once(Fault::stallAtBodyByte(100))},
             .posts = 2,
             .size = Large,
             .isHasty = true},
            {.name = "a send window that opens late",
             .rules = {once(Fault::stallAtBodyByte(100))},
             .size = Large,
             .meanwhile =
                     [](UploadRig &rig) {
                         QTRY_VERIFY(rig.proxy().stalled() > 0);
                         rig.proxy().release();
                     }},
            {.name = "an answer that drips", .rules = {once(Fault::none().dripped(9, 3ms))}},
            {.name = "an answer that drips and breaks off",
             .rules = {once(Fault::storedCutAt(-20).dripped(9, 3ms))}},
            {.name = "413 before the body is through, then reset",
             .rules = {always(
                     Fault::answer(413, R"({"code":"too_large","message":"No."})").early())},
             .end = TransferPhase::Failed,
             .kind = ErrorKind::ConnectionLost, // Lost with the reset; the queue says how it looks.
             .posts = 0,
             .stored = 0,
             .size = Large,
             .part = Ending{TransferPhase::Failed, ErrorKind::Server, 0},
             .except = {Way::Url, Way::Begin, Way::Report}},
            {.name = "413 before a body of a few bytes is through, then reset",
             .rules = {always(
                     Fault::answer(413, R"({"code":"too_large","message":"No."})").early())},
             .end = TransferPhase::Failed,
             .kind = ErrorKind::TooLarge,
             .posts = 0,
             .stored = 0,
             .except = {Way::Direct, Way::Part}},
            {.name = "407 of a proxy on the way, for a moment",
             .rules = {once(Fault::answer(407, "<h1>Proxy</h1>", "text/html")
                                    .field("Proxy-Authenticate", "Basic realm=\"x\""))},
             .posts = 2},
            {.name = "407 of a proxy on the way, for longer than any number of tries",
             .rules = {always(Fault::answer(407, "<h1>Proxy</h1>", "text/html"))},
             .posts = 0,
             .meanwhile = untilWaitingFor(ErrorKind::Unreachable)},
            {.name = "a sign-in page instead of the answer",
             .rules = {once(Fault::answer(200, "<html>Sign in</html>", "text/html"))},
             .posts = 2},
            {.name = "a sign-in page for everything",
             .rules = {{.faults = {Fault::answer(200, "<html>Sign in</html>", "text/html")}}},
             .end = TransferPhase::NeedsYou,
             .stored = 0,
             .begin = Ending{TransferPhase::Failed, ErrorKind::Protocol, 0},
             .except = {Way::Part, Way::Report}},
            {.name = "the network goes and comes back",
             .rules = {once(Fault::stallAtBodyByte(100))},
             .posts = 0,
             .size = Large,
             .meanwhile =
                     [](UploadRig &rig) {
                         QTRY_VERIFY(rig.proxy().stalled() > 0);
                         rig.proxy().setReachable(false);
                         QTRY_VERIFY(rig.watch().last(rig.nameInCase()).error);
                         rig.proxy().setReachable(true);
                     }},
            {.name = "refused for longer than any number of tries",
             .before = [](UploadRig &rig) { rig.proxy().setReachable(false); },
             .meanwhile = untilWaitingFor(ErrorKind::Unreachable),
             .except = {Way::Part, Way::Report}},
            {.name = "no secure connection",
             .end = TransferPhase::Failed,
             .kind = ErrorKind::Tls,
             .posts = 0,
             .stored = 0,
             .before =
                     [](UploadRig &rig) {
                         QUrl secure = rig.proxy().baseUrl();
                         secure.setScheme(QStringLiteral("https"));
                         rig.queue().setEndpoint({secure, QStringLiteral("tlk_some_key")});
                     },
             .except = {Way::Part, Way::Report}},
    };
    return all;
}

} // namespace

/// Faults 1 to 13 of the list of what must survive, each end to end: queue, journal, bad network,
/// platform. The unknown host name is in tests/api (tst_errortable), since looking one up would
/// ask the world.
class TestNetworkFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_rig.start(), qPrintable(m_rig.problem())); }

    void everyFaultEndsWell_data() { addRows(networkCases(), waysOfProgram()); }

    void everyFaultEndsWell()
    {
        QFETCH(int, index);
        QFETCH(Way, way);
        carryOut(m_rig, networkCases().at(size_t(index)), way);
    }

    void aRedirectIsNotFollowedAndTheKeyGoesNowhereElse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Way>("way");
        for (const int status : {301, 307, 308}) {
            for (const Way way : waysOfProgram())
                QTest::addRow("%d, %s", status, wordsFor(way)) << status << way;
        }
    }

    void aRedirectIsNotFollowedAndTheKeyGoesNowhereElse()
    {
        QFETCH(int, status);
        QFETCH(Way, way);
        FaultProxy other;
        QVERIFY(other.start(m_rig.platform().endpoint().baseUrl));
        const QByteArray elsewhere = other.baseUrl().toEncoded() + "/assets";
        carryOut(m_rig,
                 {.name = "redirect",
                  .rules = {always(Fault::answer(status, {}).field("Location", elsewhere))},
                  .end = TransferPhase::Failed,
                  .kind = ErrorKind::Protocol,
                  .stored = 0,
                  // The storage's word is about a part, and the next try may find it better.
                  .part = Ending{TransferPhase::Failed, ErrorKind::Server, 0}},
                 way);
        QVERIFY(other.requests().isEmpty());
    }

    void cleanupTestCase() { m_rig.printTotals("network faults"); }

private:
    UploadRig m_rig;
};

REELDECK_TEST(TestNetworkFaults)
#include "tst_networkfaults.moc"

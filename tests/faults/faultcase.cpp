#include "faultcase.h"

#include <QTest>

namespace reeldeck::tests {

namespace {

constexpr int LongestMs = 60'000;

RequestMatch translated(const RequestMatch &match, Way way)
{
    if (!isInParts(way))
        return match;
    if (match.method == Posts.method && match.path == Posts.path)
        return requestOf(way);
    return match.method == Lists.method && match.path == Lists.path ? Asks : match;
}

Ending endingOf(const FaultCase &fault, Way way)
{
    const Ending usual{fault.end, fault.kind, fault.stored};
    switch (way) {
    case Way::Begin:
        return fault.begin.value_or(usual);
    case Way::Part:
        return fault.part.value_or(usual);
    case Way::Report:
        return fault.report.value_or(usual);
    case Way::Direct:
    case Way::Url:
        break;
    }
    return usual;
}

/// What went over the wire for this upload.
void wasSentAsSaid(UploadRig &rig, const FaultCase &fault, Way way, const Ending &ending)
{
    if (!isInParts(way)) {
        if (fault.posts > 0)
            QCOMPARE(rig.proxy().count(Posts), fault.posts);
        return;
    }
    QCOMPARE(rig.proxy().count(Posts), 0);
    // Only a lost answer to its creation leaves a session behind.
    if (way != Way::Begin && ending.phase == TransferPhase::Ready)
        QCOMPARE(rig.proxy().count(Sessions), 1);
}

void endsAsSaid(UploadRig &rig, const FaultCase &fault, Way way)
{
    rig.beginCase(UploadRig::timing(), fault.isHasty ? UploadRig::hasty() : UploadRig::patient());
    for (FaultRule rule : fault.rules) {
        rule.match = translated(rule.match, way);
        rig.proxy().addRule(rule);
    }
    const QString name = rig.nameInCase();
    const Ending ending = endingOf(fault, way);
    // Few enough parts that the first report is the last one.
    const qint64 size =
            way == Way::Report ? std::min<qint64>(fault.size, UploadRig::PartSize) : fault.size;
    const UploadRequest request = rig.make(way, name, size);
    rig.connectQueue();
    if (fault.before)
        fault.before(rig);
    rig.queue().enqueue({request});
    if (fault.meanwhile)
        fault.meanwhile(rig);
    QTRY_VERIFY_WITH_TIMEOUT(rig.watch().endings(name) > 0, LongestMs);
    const Transfer ended = rig.watch().last(name);
    const QString sentence = ended.error ? ended.error->message : QString();
    QVERIFY2(ended.phase == ending.phase,
             qPrintable(QStringLiteral("phase %1: %2").arg(int(ended.phase)).arg(sentence)));
    if (ending.kind) {
        QVERIFY2(ended.error && ended.error->kind == *ending.kind,
                 qPrintable(ended.error ? ended.error->details() : QStringLiteral("no error")));
    }
    QTRY_COMPARE(rig.stored(name), ending.stored);
    wasSentAsSaid(rig, fault, way, ending);
    if (QTest::currentTestFailed())
        return;

    // The queue is alive.
    rig.proxy().clearRules();
    rig.proxy().setReachable(true);
    rig.connectQueue();
    const QString next = QStringLiteral("next of %1.png").arg(rig.totals.run);
    rig.queue().enqueue({rig.make(isInParts(way) ? Way::Direct : way, next)});
    QTRY_VERIFY_WITH_TIMEOUT(rig.watch().endings(next) > 0, LongestMs);
    QVERIFY(rig.watch().phase(next) == TransferPhase::Ready);
    QCOMPARE(rig.watch().endings(name), 1);
}

} // namespace

QList<Way> waysOfProgram()
{
    const QByteArray which = qgetenv("REELDECK_FAULT_WAYS");
    QList<Way> ways;
    if (which != "parts")
        ways << Way::Direct << Way::Url;
    if (which != "posts")
        ways << Way::Begin << Way::Part << Way::Report;
    return ways;
}

void addRows(const std::vector<FaultCase> &cases, const QList<Way> &ways)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Way>("way");
    for (const Way way : ways) {
        for (size_t index = 0; index < cases.size(); ++index) {
            if (!cases[index].except.contains(way))
                QTest::addRow("%s, %s", cases[index].name, wordsFor(way)) << int(index) << way;
        }
    }
}

void carryOut(UploadRig &rig, const FaultCase &fault, Way way)
{
    rig.countRun(way);
    endsAsSaid(rig, fault, way);
    const QStringList wrong = rig.auditStore();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    if (!QTest::currentTestFailed())
        rig.countAsExpected();
}

} // namespace reeldeck::tests

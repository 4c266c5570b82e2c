#include "faultcase.h"

#include <QTest>

namespace reeldeck::testsupport {

namespace {

constexpr int LongestMs = 60'000;

void endsAsSaid(UploadRig &rig, const FaultCase &fault, Way way)
{
    rig.beginCase(UploadRig::timing(), fault.isHasty ? UploadRig::hasty() : UploadRig::patient());
    for (const FaultRule &rule : fault.rules)
        rig.proxy().addRule(rule);
    const QString name = QStringLiteral("%1.png").arg(rig.totals.run);
    const UploadRequest request = rig.make(way, name, fault.size);
    rig.connectQueue();
    if (fault.before)
        fault.before(rig);
    rig.queue().enqueue({request});
    if (fault.meanwhile)
        fault.meanwhile(rig);
    QTRY_VERIFY_WITH_TIMEOUT(rig.watch().endings(name) > 0, LongestMs);
    const Transfer ended = rig.watch().last(name);
    const QString sentence = ended.error ? ended.error->message : QString();
    QVERIFY2(ended.phase == fault.end,
             qPrintable(QStringLiteral("phase %1: %2").arg(int(ended.phase)).arg(sentence)));
    if (fault.kind) {
        QVERIFY2(ended.error && ended.error->kind == *fault.kind,
                 qPrintable(ended.error ? ended.error->details() : QStringLiteral("no error")));
    }
    QCOMPARE(rig.stored(name), fault.stored);
    if (fault.posts > 0)
        QCOMPARE(rig.proxy().count(Posts), fault.posts);

    // The queue is alive.
    rig.proxy().clearRules();
    rig.proxy().setReachable(true);
    rig.connectQueue();
    const QString next = QStringLiteral("%1 next.png").arg(rig.totals.run);
    rig.queue().enqueue({rig.make(way, next)});
    QTRY_VERIFY_WITH_TIMEOUT(rig.watch().endings(next) > 0, LongestMs);
    QVERIFY(rig.watch().phase(next) == TransferPhase::Ready);
    QCOMPARE(rig.watch().endings(name), 1);
}

} // namespace

void addRows(const std::vector<FaultCase> &cases)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Way>("way");
    for (const auto &[way, wayName] :
         {std::pair(Way::Direct, "direct"), std::pair(Way::Url, "url")}) {
        for (size_t index = 0; index < cases.size(); ++index)
            QTest::addRow("%s, %s", cases[index].name, wayName) << int(index) << way;
    }
}

void carryOut(UploadRig &rig, const FaultCase &fault, Way way)
{
    ++rig.totals.run;
    endsAsSaid(rig, fault, way);
    const QStringList wrong = rig.auditStore();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    if (!QTest::currentTestFailed())
        ++rig.totals.asExpected;
}

} // namespace reeldeck::testsupport

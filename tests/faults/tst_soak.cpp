#include "uploadrig.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// Faults 4 to 7, 18, 20 and 21 of the list of what must survive.
QList<Fault> allFaults()
{
    const QByteArray page = "<h1>Bad gateway</h1>";
    const auto tooMany = [](const QByteArray &seconds) {
        return Fault::answer(429, "{}").field("Retry-After", seconds);
    };
    return {
            Fault::resetAtBodyByte(0),
            Fault::resetAtBodyByte(300),
            Fault::resetAtBodyByte(-1),
            Fault::storedThenReset(),
            Fault::storedThenReset(),
            Fault::storedThenSilence(),
            Fault::silence(),
            Fault::storedCutAt(25),
            Fault::answer(408, page, "text/html"),
            tooMany("0"),
            Fault::answer(429, {}, "text/plain"),
            Fault::answer(500, page, "text/html"),
            Fault::answer(503, page, "text/html"),
            Fault::storedThen(502, page, "text/html"),
            Fault::storedThen(504, page, "text/html"),
    };
}

} // namespace

/// Many small uploads over a network where three requests of ten go wrong. REELDECK_SOAK_UPLOADS
/// and REELDECK_SOAK_SEED set how many and which. What the platform does with the pictures
/// afterwards is not the queue's matter, so its examination of them is a stand-in here.
class TestSoak : public QObject
{
    Q_OBJECT

private slots:
    void everyUploadIsStoredExactlyOnce();
};

void TestSoak::everyUploadIsStoredExactlyOnce()
{
    constexpr int Concurrency = 8;
    constexpr int FilmEvery = 50; // Those go up in parts.
    const int uploads = numberFrom("REELDECK_SOAK_UPLOADS", 500);
    const quint32 seed = quint32(
            numberFrom("REELDECK_SOAK_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    qInfo("seed %u", seed);
    UploadRig rig(seed);
    QVERIFY2(rig.start(true), qPrintable(rig.problem()));
    UploadTiming timing = UploadRig::timing();
    timing.automaticRetries = 1000; // the faults come without end
    timing.failedLooks = 1000;
    timing.looks = {0ms, 200ms, 800ms};
    ApiTuning tuning = UploadRig::hasty();
    rig.beginCase(timing, tuning);
    for (const RequestMatch &match : {Posts, Sessions, Puts, Reports})
        rig.proxy().addRule({.match = match, .faults = allFaults(), .probability = 0.3});
    for (const RequestMatch &match : {Lists, Asks}) {
        rig.proxy().addRule(
                {.match = match, .faults = {Fault::storedThenReset()}, .probability = 0.1});
    }
    QRandomGenerator random(seed);
    QList<UploadRequest> batch;
    int inParts = 0;
    for (int i = 0; i < uploads; ++i) {
        const bool isFilm = i % FilmEvery == FilmEvery - 1;
        inParts += int(isFilm);
        const QString ending = isFilm ? QStringLiteral("mp4") : QStringLiteral("png");
        batch << rig.make(isFilm ? Way::Part : Way::Direct,
                          QStringLiteral("%1.%2").arg(i).arg(ending), 300 + random.bounded(20'000));
    }
    rig.queue().setConcurrency(Concurrency);
    rig.connectQueue();
    QElapsedTimer time;
    time.start();
    rig.queue().enqueue(batch);
    // As long as something still ends, it goes on.
    int endings = 0;
    while (rig.watch().endings() < uploads) {
        QTRY_VERIFY_WITH_TIMEOUT(rig.watch().endings() > endings, 90'000);
        endings = rig.watch().endings();
    }
    const auto totals = rig.queue().totals();
    const QStringList wrong = rig.auditStore();
    qInfo("soak: %d uploads (%d in parts), %d requests to upload, %d faults, %d duplicates, %d "
          "lost, %d ready, "
          "%.1f s, at most %d at once",
          uploads, inParts, rig.proxy().count(Posts), rig.proxy().faults(), rig.totals.duplicates,
          rig.totals.lost, totals.ready, double(time.elapsed()) / 1000,
          rig.proxy().mostAtOnce(Posts));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(QLatin1Char('\n'))));
    QCOMPARE(totals.ready, uploads);
    QCOMPARE(rig.allStored(), uploads);
    // Those whose answer hangs take no place, up to sixteen of them.
    constexpr int MaxAwaiting = 16;
    QVERIFY(rig.proxy().mostAtOnce(Posts) <= Concurrency + MaxAwaiting);
}

REELDECK_TEST(TestSoak)
#include "tst_soak.moc"

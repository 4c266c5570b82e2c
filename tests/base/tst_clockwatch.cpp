#include "base/clockwatch.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

ClockSample moved(const ClockSample &from, milliseconds monotonic, milliseconds boot,
                  milliseconds wall)
{
    return {from.monotonic + monotonic, from.boot + boot, from.wall + wall};
}

} // namespace

/// Sleep and clock changes, told apart.
class TestClockWatch : public QObject
{
    Q_OBJECT

private slots:
    void seesWhatHappened_data()
    {
        QTest::addColumn<qint64>("monotonic");
        QTest::addColumn<qint64>("boot");
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<int>("event");
        const auto row = [](const char *name, milliseconds monotonic, milliseconds boot,
                            milliseconds wall, ClockWatch::Event event) {
            QTest::newRow(name) << qint64(monotonic.count()) << qint64(boot.count())
                                << qint64(wall.count()) << int(event);
        };
        using E = ClockWatch::Event;
        row("an ordinary period", 2s, 2s, 2s, E::None);
        row("a busy machine", 7s, 7s, 7s, E::None);
        row("a suspend that monotonic didn't count", 2s, 1h, 1h, E::Slept);
        row("a process that was stopped", 60s, 60s, 60s, E::Slept);
        row("a suspend where boot time isn't known", 2s, 2s, 1h, E::ClockSet);
        row("the wall clock set ahead", 2s, 2s, 24h, E::ClockSet);
        row("the wall clock set back", 2s, 2s, -24h, E::ClockSet);
        row("the wall clock corrected", 2s, 2s, 3s, E::None);
    }
    void seesWhatHappened()
    {
        QFETCH(qint64, monotonic);
        QFETCH(qint64, boot);
        QFETCH(qint64, wall);
        QFETCH(int, event);
        ClockWatch watch(2s);
        const ClockSample first{1h, 2h, 1000h};
        QVERIFY(watch.sample(first) == ClockWatch::Event::None);
        const ClockSample second =
                moved(first, milliseconds(monotonic), milliseconds(boot), milliseconds(wall));
        QCOMPARE(int(watch.sample(second)), event);
        QVERIFY(watch.sample(moved(second, 2s, 2s, 2s)) == ClockWatch::Event::None);
    }

    void readsTheMachinesClocks()
    {
        const ClockSample sample = sampleClocks();
        QVERIFY(sample.monotonic > 0ms && sample.boot >= sample.monotonic - 1s);
        QVERIFY(sample.wall > 0ms);
    }
};

REELDECK_TEST(TestClockWatch)
#include "tst_clockwatch.moc"

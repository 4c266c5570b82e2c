#include "uploads/rules/adaptiveconcurrency.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

/// How many parts go at once, by what the last ones took.
class TestAdaptiveConcurrency : public QObject
{
    Q_OBJECT

private slots:
    void theCeilingIsNeverPassed()
    {
        AdaptiveConcurrency places;
        places.setCeiling(4);
        for (int i = 0; i < 100; ++i)
            places.succeeded();
        QCOMPARE(places.limit(), 4);
        places.setCeiling(2);
        QCOMPARE(places.limit(), 2);
        places.setCeiling(8);
        QCOMPARE(places.limit(), 8);
    }

    void aPushBackHalvesAndSuccessComesBackSlowly()
    {
        AdaptiveConcurrency places;
        places.setCeiling(8);
        places.pushedBack(0ms, 10ms);
        QCOMPARE(places.limit(), 4);
        for (int i = 0; i < 3; ++i)
            places.succeeded();
        QCOMPARE(places.limit(), 4);
        places.succeeded();
        QCOMPARE(places.limit(), 5);
        for (int i = 0; i < 5 + 6 + 7; ++i)
            places.succeeded();
        QCOMPARE(places.limit(), 8);
    }

    void thoseThatRanTogetherCountOnce()
    {
        AdaptiveConcurrency places;
        places.setCeiling(8);
        for (int i = 0; i < 8; ++i)
            places.pushedBack(0ms, 10ms + std::chrono::milliseconds(i));
        QCOMPARE(places.limit(), 4);
        places.pushedBack(30ms, 40ms);
        QCOMPARE(places.limit(), 2);
    }

    void oneIsAlwaysTried()
    {
        AdaptiveConcurrency places;
        for (int i = 0; i < 20; ++i)
            places.pushedBack(std::chrono::milliseconds(2 * i),
                              std::chrono::milliseconds(2 * i + 1));
        QCOMPARE(places.limit(), 1);
        places.setCeiling(0);
        QCOMPARE(places.limit(), 1);
    }
};

REELDECK_TEST(TestAdaptiveConcurrency)
#include "tst_adaptiveconcurrency.moc"

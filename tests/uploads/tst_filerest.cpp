#include "uploads/file/filerest.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

/// Files that still change, told from those that rest.
class TestFileRest : public QObject
{
    Q_OBJECT

private slots:
    void aFileRestsOnceItsTimeIsOldEnough()
    {
        QCOMPARE(untilRest({}, changed(-10'000), now, 2000ms), 0ms);
        QCOMPARE(untilRest({}, changed(-2000), now, 2000ms), 0ms);
        QCOMPARE(untilRest({}, changed(-500), now, 2000ms), 1500ms);
        QCOMPARE(untilRest({}, changed(0), now, 2000ms), 2000ms);
    }

    void aTimeInTheFutureIsWatchedInstead()
    {
        const FileStamp stamp = changed(3600'000);
        QCOMPARE(untilRest({}, stamp, now, 2000ms), 2000ms);
        QCOMPARE(untilRest({true, false}, stamp, now, 2000ms), 2000ms);
        QCOMPARE(untilRest({false, true}, stamp, now, 2000ms), 2000ms);
        QCOMPARE(untilRest({true, true}, stamp, now, 2000ms), 0ms);
    }

    void onlyAYoungFileMayBeIncomplete()
    {
        QVERIFY(wasJustChanged(changed(-500), now, 2000ms));
        QVERIFY(wasJustChanged(changed(500), now, 2000ms));
        QVERIFY(!wasJustChanged(changed(-2000), now, 2000ms));
        QVERIFY(!wasJustChanged(changed(-500), now, 0ms));
        QVERIFY(!wasJustChanged(changed(-500), QDateTime(), 2000ms));
    }

private:
    static FileStamp changed(qint64 ms)
    {
        FileStamp stamp;
        stamp.size = 1;
        stamp.mtimeNs = (now.toMSecsSinceEpoch() + ms) * 1'000'000;
        return stamp;
    }

    static inline const QDateTime now = QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC);
};

REELDECK_TEST(TestFileRest)
#include "tst_filerest.moc"

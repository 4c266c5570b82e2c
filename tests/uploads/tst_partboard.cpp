#include "uploads/transport/multipartsession.h"
#include "uploads/transport/partboard.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;
using namespace std::chrono_literals;

/// What a multipart upload decides by, and what it keeps.
class TestPartBoard : public QObject
{
    Q_OBJECT

private slots:
    void cutsTheFileExactly()
    {
        const PartBoard board(25, 10);
        QCOMPARE(board.parts(), 3);
        QCOMPARE(board.offsetOf(3), 20);
        QCOMPARE(board.sizeOf(2), 10);
        QCOMPARE(board.sizeOf(3), 5);
        QCOMPARE(PartBoard(30, 10).parts(), 3);
        QCOMPARE(PartBoard(1, 10).sizeOf(1), 1);
    }

    void goesInOrderAndAroundWhatWaits()
    {
        PartBoard board(40, 10);
        QCOMPARE(board.next(0ms).value_or(0), 1);
        board.begin(1);
        board.begin(2);
        QCOMPARE(board.failed(1, 100ms), 1);
        QCOMPARE(board.next(0ms).value_or(0), 3);
        QCOMPARE(board.nextTime(0ms).value_or(0ms), 100ms);
        QCOMPARE(board.next(100ms).value_or(0), 1);
        QVERIFY(!board.nextTime(100ms));
        board.begin(1);
        QCOMPARE(board.failed(1, 0ms), 2);
        board.put(2, QStringLiteral("b")); // The way is good.
        board.begin(1);
        QCOMPARE(board.failed(1, 0ms), 1);
    }

    void countsBytesAndParts()
    {
        PartBoard board(25, 10);
        board.begin(1);
        board.begin(3);
        board.setSent(1, 4);
        board.setSent(3, 5);
        QCOMPARE(board.bytes(), 9);
        QCOMPARE(board.going(), 2);
        board.put(3, QStringLiteral("c"));
        board.failed(1, 0ms);
        QCOMPARE(board.bytes(), 5);
        QCOMPARE(board.going(), 0);
        QCOMPARE(board.partsThere(), 1);
        board.begin(1);
        board.put(1, QStringLiteral("a"));
        board.begin(2);
        board.put(2, QStringLiteral("b"));
        QVERIFY(board.isComplete());
        QCOMPARE(board.bytes(), 25);
    }

    void receiptsStayUntilTheyAreTaken()
    {
        PartBoard board(40, 10);
        board.restore(4, QStringLiteral("d"));
        board.restore(9, QStringLiteral("x"));
        board.begin(1);
        board.put(1, QStringLiteral("a"));
        QList<PartReceipt> receipts = board.receipts();
        QCOMPARE(receipts.size(), 2);
        QCOMPARE(receipts.first().etag, QStringLiteral("a"));
        QCOMPARE(receipts.last().index, 4);
        board.reported({receipts.first()});
        QCOMPARE(board.receipts().size(), 1);
        board.forget({1, 4}); // 1 is taken.
        QVERIFY(board.receipts().isEmpty());
        QCOMPARE(board.partsThere(), 1);
        QCOMPARE(board.next(0ms).value_or(0), 2);
    }

    void thePlatformsWordCounts()
    {
        PartBoard board(50, 10);
        board.setDone({1, 2});
        QCOMPARE(board.next(0ms).value_or(0), 3);
        board.begin(3);
        board.restore(4, QStringLiteral("d"));
        board.setDone({2, 7});
        QCOMPARE(board.next(0ms).value_or(0), 1);
        QCOMPARE(board.going(), 1);
        QCOMPARE(board.receipts().size(), 1);
        QCOMPARE(board.partsThere(), 2);
    }

    void aSessionComesBackAsItWas()
    {
        KeptSession kept;
        kept.id = QStringLiteral("u/ä");
        kept.assetId = AssetId(QStringLiteral("a1"));
        kept.partSize = 8 * 1024 * 1024;
        kept.headers.append("x-a", "b c");
        kept.stamp = {5'000'000'000, 1'700'000'000'123'456'789, 42, 0xffff'ffff'ffff'fff0};
        kept.receipts = {{3, QStringLiteral("e3")}, {600, QStringLiteral("e600")}};
        kept.finishing = true;
        const auto back = sessionFromText(toText(kept), kept.stamp);
        QVERIFY(back.has_value());
        QVERIFY(*back == kept);
    }

    void aSessionOfAnotherFileIsNone()
    {
        KeptSession kept;
        kept.id = QStringLiteral("u");
        kept.assetId = AssetId(QStringLiteral("a"));
        kept.partSize = 10;
        kept.stamp = {100, 1, 2, 3};
        const QString text = toText(kept);
        QVERIFY(sessionFromText(text, kept.stamp).has_value());
        FileStamp other = kept.stamp;
        other.mtimeNs = 2;
        QVERIFY(!sessionFromText(text, other));
        for (const char *damaged :
             {"", "{", "[]", "{\"version\":1}", "{\"version\":99,\"id\":\"u\"}"})
            QVERIFY(!sessionFromText(QString::fromLatin1(damaged), kept.stamp));
        QString cut = text;
        QVERIFY(!sessionFromText(cut.replace(QLatin1String("\"10\""), QLatin1String("\"0\"")),
                                 kept.stamp));
    }
};

REELDECK_TEST(TestPartBoard)
#include "tst_partboard.moc"

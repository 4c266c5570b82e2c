#include "api/http/bandwidthcap.h"

#include "clientfixture.h"
#include "support/testclock.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QElapsedTimer>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The bandwidth cap: shared by all that send, exact over time.
class TestBandwidthCap : public QObject
{
    Q_OBJECT

private slots:
    void withoutALimitNothingWaits()
    {
        BandwidthCap cap;
        QCOMPARE(cap.pieceSize(128 * 1024), 128 * 1024);
        for (int i = 0; i < 100; ++i)
            QVERIFY(cap.book(1'000'000) == 0ms);
    }

    void piecesLeaveOneBehindTheOther()
    {
        TestClock clock;
        BandwidthCap cap(&clock);
        cap.setBytesPerSecond(1'000'000);
        const qint64 piece = cap.pieceSize(128 * 1024);
        QCOMPARE(piece, 25'000);
        qint64 booked = 0;
        milliseconds wait = 0ms;
        while (wait < 1s) {
            wait = cap.book(piece);
            booked += piece;
        }
        // A second's worth, and no more than the burst ahead of it.
        QVERIFY(booked >= 1'000'000 && booked <= 1'100'000);
    }

    void aPauseIsNotCaughtUp()
    {
        TestClock clock;
        BandwidthCap cap(&clock);
        cap.setBytesPerSecond(1'000'000);
        cap.book(1000);
        clock.advance(1h);
        qint64 atOnce = 0;
        while (cap.book(10'000) == 0ms)
            atOnce += 10'000;
        QVERIFY2(atOnce <= 100'000, qPrintable(QString::number(atOnce)));
    }

    void aNewLimitCountsAtOnce()
    {
        TestClock clock;
        BandwidthCap cap(&clock);
        cap.setBytesPerSecond(1); // Brought to the least.
        QCOMPARE(cap.bytesPerSecond(), BandwidthCap::LeastRate);
        for (int i = 0; i < 10; ++i)
            cap.book(BandwidthCap::LeastRate);
        QVERIFY(cap.book(1) > 5s);
        cap.setBytesPerSecond(10'000'000);
        QVERIFY(cap.book(1) == 0ms);
        cap.setBytesPerSecond(0);
        QVERIFY(cap.book(1'000'000'000) == 0ms);
    }

    void uploadsTogetherKeepToTheLimit()
    {
        ApiTuning tuning = quickTuning();
        tuning.bandwidth = std::make_shared<BandwidthCap>();
        constexpr qint64 rate = 5 * 1024 * 1024;
        constexpr qint64 size = rate / 4;
        tuning.bandwidth->setBytesPerSecond(rate);
        ScriptedClient scripted(tuning);
        scripted.server.setHandler([](const RecordedRequest &) {
            return Reply::json(201, R"({"_id":"6650f0a1b2c3d4e5f6a7b8c9","status":"ready"})");
        });
        std::vector<std::unique_ptr<ResultSpy<Asset>>> finished;
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < 4; ++i) {
            auto file = std::make_unique<QBuffer>();
            file->setData(QByteArray(size, 'x'));
            file->open(QIODevice::ReadOnly);
            UploadRequest request;
            request.path = QStringLiteral("/media/clip.mp4");
            auto *job = scripted.client.createAsset(request, std::move(file));
            finished.push_back(std::make_unique<ResultSpy<Asset>>(job));
        }
        for (const auto &spy : finished) {
            QTRY_COMPARE(spy->size(), 1);
            QVERIFY(spy->first().ok());
        }
        const double seconds = double(watch.elapsed()) / 1000;
        qInfo("4 uploads, %lld bytes, limit %lld bytes/s: %.0f bytes/s", 4 * size, rate,
              double(4 * size) / seconds);
        // Never faster; how much slower is the machine's affair.
        QVERIFY(seconds > 0.85);
    }
};

REELDECK_TEST(TestBandwidthCap)
#include "tst_bandwidthcap.moc"

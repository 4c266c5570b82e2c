#include "queuetest.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Stalls, sleeps and networks that come and go, as the queue bears them.
class TestUploadPace : public QueueTest
{
    Q_OBJECT

private slots:
    void init() { freshStart(); }
    void cleanup() { m_queue.reset(); }

    void aStandstillIsToldAndEndsWhenBytesMove()
    {
        UploadTiming timing = quick();
        timing.stalledAfter = Milliseconds(50);
        openQueue(timing);
        m_platform->onPost = [](int n) {
            if (n > 0)
                return FakePlatform::stored();
            return FakePlatform::answered(Reply::hang().stopReading(1000));
        };
        bool toldSeconds = false;
        qint64 mostSeconds = 0;
        QElapsedTimer since;
        since.start();
        connect(m_queue->model(), &QAbstractItemModel::dataChanged, this, [&] {
            if (row(0).stalled)
                toldSeconds |=
                        row(0).phase == TransferPhase::Uploading && row(0).stalledSeconds >= 0;
            mostSeconds = std::max<qint64>(mostSeconds, row(0).stalledSeconds);
        });
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 30'000'000)});
        QTRY_VERIFY(toldSeconds);
        // Restarted by itself, since not all of it was sent.
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QVERIFY(!row(0).stalled);
        QVERIFY2(mostSeconds <= since.elapsed() / 1000, qPrintable(QString::number(mostSeconds)));
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void aDeadConnectionEndsSoonAfterTheNetworkCameBack()
    {
        m_queue.reset();
        UploadTiming timing = quick();
        timing.aliveWithin = Milliseconds(20);
        ApiTuning patient = quickApi();
        patient.idleTimeout = std::chrono::minutes(10);
        m_queue = std::make_unique<UploadQueue>(timing, patient);
        m_platform->onPost = [](int n) {
            return n > 0 ? FakePlatform::stored()
                         : FakePlatform::answered(Reply::hang().stopReading(1000));
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 30'000'000)});
        QTRY_VERIFY(bodyBegan(0));
        // As often as it takes: the kernel may still have been taking bytes.
        const auto readyAfterAnotherTry = [this] {
            m_queue->networkCameBack();
            return phase() == TransferPhase::Ready;
        };
        QTRY_VERIFY(readyAfterAnotherTry());
        // On a busy machine a live one may be taken for dead, too, as long as it isn't out.
        int whole = 0;
        for (const RecordedRequest &request : m_platform->server.requests()) {
            if (request.verb == "POST" &&
                request.body.size() == request.field("Content-Length").toLongLong())
                ++whole;
        }
        QCOMPARE(whole, 1);
    }

    void whatWaitsIsTriedWhenTheNetworkComesBack()
    {
        m_queue.reset();
        UploadTiming timing = quick();
        timing.firstRetry = std::chrono::hours(1);
        timing.longestRetry = std::chrono::hours(1);
        m_queue = std::make_unique<UploadQueue>(timing, quickApi());
        m_platform->onPost = [](int n) {
            return n < 3 ? FakePlatform::answered(Reply::reset().resetAtBodyByte(1000))
                         : FakePlatform::stored();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 30'000'000),
                          video(QStringLiteral("b.mp4"), 30'000'000),
                          video(QStringLiteral("c.mp4"), 30'000'000)});
        const auto allWait = [this] {
            for (int i = 0; i < 3; ++i) {
                if (rows() < 3 || phase(i) != TransferPhase::Queued || row(i).attempts != 1)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(allWait());
        m_queue->networkCameBack();
        for (int i = 0; i < 3; ++i)
            QTRY_COMPARE(phase(i), TransferPhase::Ready);
        QCOMPARE(m_platform->assets.size(), 3);
    }

    void anUnreachablePlatformIsTriedWhenTheNetworkComesBack()
    {
        UploadTiming timing = quick();
        timing.firstRetry = std::chrono::hours(1);
        timing.longestRetry = std::chrono::hours(1);
        openQueue(timing);
        m_queue->setEndpoint(endpoint());
        m_platform->server.stopListening();
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        const auto waits = [this] {
            return rows() == 2 && m_queue->totals().active == 0 && row(0).attempts > 0 &&
                   sentence().contains(QStringLiteral("tries again by itself"));
        };
        QTRY_VERIFY(waits());
        m_platform->server.listenAgain();
        m_queue->networkCameBack();
        QTRY_COMPARE(phase(0), TransferPhase::Ready);
        QTRY_COMPARE(phase(1), TransferPhase::Ready);
    }

    void aMeteredNetworkHoldsUploads()
    {
        // Any address of this machine but the loopback's counts as a network.
        ApiEndpoint distant = endpoint();
        distant.baseUrl.setHost(QStringLiteral("0.0.0.0"));
        m_platform->onPost = [](int n) {
            return n > 0 ? FakePlatform::stored()
                         : FakePlatform::answered(Reply::hang().stopReading(1000));
        };
        m_queue->setEndpoint(distant);
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 30'000'000)});
        QTRY_VERIFY(bodyBegan(0));
        m_queue->setMetered(true);
        QTRY_COMPARE(phase(), TransferPhase::Queued);
        QVERIFY(sentence().contains(QStringLiteral("metered")));
        QCOMPARE(m_platform->server.requestCount(), 1);
        m_queue->enqueue({image(QStringLiteral("b.png"))});
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(
                sentence(1).contains(QStringLiteral("metered"))); // It came later, and waits too.
        m_queue->setMetered(false);
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QTRY_COMPARE(phase(1), TransferPhase::Ready);
        QCOMPARE(m_platform->assets.size(), 2);
    }

    void thisMachineIsNeverMetered()
    {
        m_queue->setMetered(true);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
    }

    void aUsedUpMinuteIsWaitedForInTheQueue()
    {
        m_queue.reset();
        auto governor = std::make_shared<RequestGovernor>();
        ApiTuning tuning = quickApi();
        tuning.governor = governor;
        m_queue = std::make_unique<UploadQueue>(quick(), tuning);
        m_platform->onPost = [](int) {
            Reply reply =
                    Reply::json(201, R"({"_id":"6650f0a1b2c3d4e5f6a7b8c9","status":"ready"})");
            reply.field("X-Ratelimit-Limit", "1")
                    .field("X-Ratelimit-Remaining", "0")
                    .field("X-Ratelimit-Reset", "100");
            return FakePlatform::Post{true, reply};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png")),
                          image(QStringLiteral("c.png"))});
        QTRY_COMPARE(governor->state().minute.remaining, 0);
        QTRY_COMPARE(m_queue->totals().active, 0);
        // Three began together before anything was known of a limit.
        const int sent = m_platform->posts();
        m_queue->enqueue({image(QStringLiteral("d.png"))});
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(phase(3), TransferPhase::Queued);
        QCOMPARE(m_platform->posts(), sent);
        // The row says what it waits for, and until when.
        QTRY_VERIFY2(sentence(3).startsWith(QStringLiteral("Waiting for the next minute: the "
                                                           "platform takes 1 upload a minute.")),
                     qPrintable(sentence(3)));
        static const QRegularExpression time(
                QStringLiteral("goes on by itself (at|on) .*\\d\\d:\\d\\d"));
        QVERIFY2(sentence(3).contains(time), qPrintable(sentence(3)));
        QVERIFY(m_queue->model()
                        ->index(3, 0)
                        .data(Qt::AccessibleDescriptionRole)
                        .toString()
                        .contains(QStringLiteral("Waiting for the next minute")));
        m_queue->apply(TransferCommand::Pause, {row(3).id});
        QTRY_COMPARE(phase(3), TransferPhase::Paused);
        QCOMPARE(sentence(3), QString()); // What is paused waits for the person.
    }
};

REELDECK_TEST(TestUploadPace)
#include "tst_uploadpace.moc"

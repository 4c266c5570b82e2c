#include "queuetest.h"

#include "support/testprogram.h"

#include <QTcpServer>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// The ordinary life of a queue: order, progress, control, ends.
class TestUploadQueue : public QueueTest
{
    Q_OBJECT

private slots:
    void init() { freshStart(); }

    void aFileBecomesAReadyAsset()
    {
        QSignalSpy created(m_queue.get(), &UploadQueue::assetCreated);
        UploadRequest request = video(QStringLiteral("clip ä.mp4"), 300'000);
        request.enableThumbnail = false;
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QTRY_COMPARE(endings(), 1);
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().at(2).toString(), request.path);
        QCOMPARE(row(0).assetId, created.first().at(1).value<Asset>().id);
        QCOMPARE(row(0).kind, MediaKind::Video);
        QCOMPARE(row(0).attempts, 1);
        QCOMPARE(row(0).bytesSent, row(0).bytesTotal);
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(m_platform->storedContent(0), file.readAll());
        QCOMPARE(m_platform->storedNames(), QStringList({QStringLiteral("clip ä.mp4")}));
        const QByteArray body = m_platform->server.request(0).body;
        QVERIFY(body.contains("name=\"enable_hls\"\r\n\r\ntrue"));
        QVERIFY(body.contains("name=\"enable_thumbnail\"\r\n\r\nfalse"));
    }

    void aUrlIsHandedOver()
    {
        UploadRequest request;
        request.url = QUrl(QStringLiteral("https://example.com/dir/far.mp4?sig=1"));
        m_platform->fetchedSize = 123'456;
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(row(0).bytesTotal, qint64(123'456)); // known only once it was fetched
        const QByteArray body = m_platform->server.request(0).body;
        QVERIFY(body.contains("https://example.com/dir/far.mp4?sig=1"));
        QVERIFY(body.contains("name=\"method\"\r\n\r\nurl"));
        QVERIFY(!body.contains("name=\"filename\""));
        QCOMPARE(row(0).name, QStringLiteral("far.mp4"));
    }

    void aUrlsNameIsThePlatformsUnlessThePersonGaveOne()
    {
        int made = 0;
        m_platform->onPost = [&made](int) {
            return FakePlatform::Post{
                    true,
                    Reply::json(201, R"({"_id":")" + QByteArray::number(++made) +
                                             R"(","status":"ready","filename":"served.mp4"})")};
        };
        UploadRequest request;
        request.url = QUrl(QStringLiteral("https://example.com/download?id=1"));
        UploadRequest named = request;
        named.filename = QStringLiteral("own.mp4");
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({request, named});
        QTRY_COMPARE(phase(0), TransferPhase::Ready);
        QTRY_COMPARE(phase(1), TransferPhase::Ready);
        QCOMPARE(row(0).name, QStringLiteral("served.mp4"));
        QCOMPARE(row(1).name, QStringLiteral("own.mp4"));
    }

    void nothingStartsWithoutAnEndpoint()
    {
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(phase(), TransferPhase::Queued);
        QCOMPARE(m_platform->server.requestCount(), 0);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(phase(), TransferPhase::Ready);
    }

    void aBatchGoesThroughInOrderAndWithinTheConcurrency()
    {
        int open = 0;
        int most = 0;
        m_platform->onPost = [&](int) {
            most = std::max(most, ++open);
            return FakePlatform::Post{true, std::nullopt};
        };
        connect(m_queue.get(), &UploadQueue::assetCreated, this, [&] { --open; });
        QSignalSpy settled(m_queue.get(), &UploadQueue::assetSettled);
        QList<UploadRequest> batch;
        for (int i = 0; i < 40; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->setConcurrency(2);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_queue->totals().ready, 40);
        QCOMPARE(m_platform->posts(), 40);
        QTRY_COMPARE(m_finished.size(), 40);
        QCOMPARE(settled.size(), 40);
        QVERIFY(settled.first().first().value<Asset>().status == AssetStatus::Ready);
        QVERIFY2(most <= 3, qPrintable(QString::number(most))); // One answer may be on its way.
        QCOMPARE(row(0).name, QStringLiteral("0.png"));
        QCOMPARE(row(39).name, QStringLiteral("39.png"));
        QCOMPARE(m_queue->totals().active, 0);
        QCOMPARE(m_queue->totals().bytesTotal, qint64(0));
        QCOMPARE(m_queue->totals().bytesPerSecond, 0.0);
    }

    void totalsGrowWhileASingleFileIsSent()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang().stopReading(20'000'000));
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 30'000'000)});
        QTRY_VERIFY(m_queue->totals().bytesSent > 0);
        QCOMPARE(m_queue->totals().bytesTotal, qint64(30'000'000));
        QCOMPARE(phase(), TransferPhase::Uploading);
    }

    void namesakesNeverRunTogether()
    {
        QList<int> openAtPost;
        int open = 0;
        m_platform->onPost = [&](int) {
            openAtPost << open++;
            return FakePlatform::Post();
        };
        connect(m_queue.get(), &UploadQueue::assetCreated, this, [&] { --open; });
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("1/a.png")), image(QStringLiteral("2/a.png")),
                          image(QStringLiteral("3/a.png"))});
        QTRY_COMPARE(m_queue->totals().ready, 3);
        QCOMPARE(m_platform->posts(), 3);
        QVERIFY(std::all_of(openAtPost.cbegin(), openAtPost.cend(), [](int n) { return n <= 1; }));
    }

    void progressNeverGoesBackAndEndsFull()
    {
        QList<qint64> seen;
        QSet<int> phases;
        connect(m_queue->model(), &QAbstractItemModel::dataChanged, this, [&] {
            seen << row(0).bytesSent;
            phases << int(phase());
        });
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("large.mp4"), 60'000'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QCOMPARE(seen.last(), qint64(60'000'000));
        QVERIFY(phases.contains(int(TransferPhase::Uploading)));
        QVERIFY(phases.contains(int(TransferPhase::WaitingForServer)));
        QVERIFY(phases.contains(int(TransferPhase::Processing)));
        QVERIFY(seen.size() > 4);
    }

    void cancelBeforeTheLastByteLeavesNothingBehind()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{false, Reply::hang().stopReading(100'000)};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("large.mp4"), 50'000'000)});
        QTRY_VERIFY(bodyBegan(0));
        m_queue->apply(TransferCommand::Cancel, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Cancelled);
        QTRY_COMPARE(endings(), 1);
        QVERIFY2(sentence().contains(QStringLiteral("nothing of it")), qPrintable(sentence()));
        QCOMPARE(m_platform->posts(), 1);
        m_platform->onPost = nullptr;
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QTRY_COMPARE(endings(), 2);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void anUploadThatNeverGotAConnectionCanBeCancelledAtOnce()
    {
        // A socket that listens and never accepts: the backlog takes the connection, nobody reads.
        QTcpServer deaf;
        deaf.setMaxPendingConnections(1);
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        UploadRequest request;
        request.url = QUrl(QStringLiteral("https://example.com/far.mp4"));
        m_queue->setEndpoint(
                {QUrl(QStringLiteral("https://127.0.0.1:%1/v1.3").arg(deaf.serverPort())),
                 QStringLiteral("tlk_test_key")});
        m_queue->enqueue({request}); // It waits for the TLS handshake.
        QTRY_COMPARE(phase(), TransferPhase::Uploading);
        m_queue->apply(TransferCommand::Cancel, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Cancelled);
        QVERIFY2(sentence().contains(QStringLiteral("nothing of it")), qPrintable(sentence()));
        QTRY_COMPARE(endings(), 1);
    }

    void cancelAfterTheLastByteTellsThatItWasStored()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{
                    true,
                    Reply::json(201, R"({"_id":"000000000000000000000001","status":"processing"})")
                            .after(300ms)};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::WaitingForServer);
        m_queue->apply(TransferCommand::Cancel, {row(0).id});
        QTRY_VERIFY(sentence().contains(QStringLiteral("already sent")));
        QTRY_COMPARE(phase(), TransferPhase::Cancelled);
        QVERIFY2(sentence().contains(QStringLiteral("stored")), qPrintable(sentence()));
        QTRY_COMPARE(endings(), 1);
        // Taking it back follows the asset that is there; nothing is sent twice.
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
    }

    void cancelAfterTheLastByteWithoutAnAnswerIsHonest()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{true, Reply::hang()};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::WaitingForServer);
        m_queue->apply(TransferCommand::Cancel, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Cancelled);
        QVERIFY2(sentence().contains(QStringLiteral("no answer")), qPrintable(sentence()));
        // Taking it back looks first, and finds it.
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void pauseTakesAnAttemptBackAndResumeBeginsAgain()
    {
        bool slow = true;
        m_platform->onPost = [&](int) {
            return slow ? FakePlatform::Post{false, Reply::hang().stopReading(100'000)}
                        : FakePlatform::Post();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("large.mp4"), 50'000'000)});
        QTRY_VERIFY(bodyBegan(0));
        m_queue->apply(TransferCommand::Pause, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Paused);
        QCOMPARE(m_queue->totals().paused, 1);
        QCOMPARE(row(0).bytesSent, qint64(0));
        QCOMPARE(endings(), 0);
        slow = false;
        m_queue->apply(TransferCommand::Resume, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QTRY_COMPARE(endings(), 1);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void pauseAfterTheLastByteChangesNothing()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{
                    true,
                    Reply::json(201, R"({"_id":"000000000000000000000001","status":"processing"})")
                            .after(200ms)};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::WaitingForServer);
        m_queue->apply(TransferCommand::Pause, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
    }

    void pauseAllHoldsTheWholeQueue()
    {
        QList<UploadRequest> batch;
        for (int i = 0; i < 10; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->enqueue(batch);
        m_queue->applyToAll(TransferCommand::Pause);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(m_queue->totals().paused, 10);
        QCOMPARE(m_platform->posts(), 0);
        m_queue->applyToAll(TransferCommand::Resume);
        QTRY_COMPARE(m_queue->totals().ready, 10);
    }

    void cancelAllEndsEachOnce()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{false, Reply::hang().stopReading(100'000)};
        };
        QList<UploadRequest> batch;
        for (int i = 0; i < 6; ++i)
            batch << video(QStringLiteral("%1.mp4").arg(i), 20'000'000);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_platform->posts(), 3);
        QTRY_VERIFY(bodyBegan(2));
        m_queue->applyToAll(TransferCommand::Cancel);
        QTRY_COMPARE(m_finished.size(), 6);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(phase(i), TransferPhase::Cancelled);
            QCOMPARE(endings(i), 1);
        }
        QCOMPARE(m_platform->posts(), 3);
    }

    void finishedRowsCanBeCleared()
    {
        UploadRequest missing;
        missing.path = m_dir->filePath(QStringLiteral("missing.png"));
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png")), missing, image(QStringLiteral("b.png"))});
        QTRY_COMPARE(m_queue->totals().ready, 2);
        QCOMPARE(m_queue->totals().failed, 1);
        m_queue->enqueue(QList<UploadRequest>());
        m_queue->applyToAll(TransferCommand::Remove);
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(m_queue->totals().ready, 0);
        QCOMPARE(m_queue->totals().failed, 0);
        m_queue->enqueue({image(QStringLiteral("c.png"))});
        QTRY_COMPARE(m_queue->totals().ready, 1);
    }

    void processingIsFollowedToItsEnd()
    {
        m_platform->statusOf = [](const FakePlatform::Stored &stored) {
            return stored.asked < 4 ? QStringLiteral("validating") : QStringLiteral("ready");
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->assets.first().asked, 4);
    }

    void failedProcessingSaysThePlatformsReason()
    {
        m_platform->statusOf = [this](const FakePlatform::Stored &) {
            m_platform->assets.first().errorMessage = QStringLiteral("moov atom not found");
            return QStringLiteral("failed");
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 5000)});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("moov atom not found")),
                 qPrintable(sentence()));
        QTRY_COMPARE(endings(), 1);
    }

    void manyInProcessingCostFewRequests()
    {
        m_platform->statusOf = [](const FakePlatform::Stored &stored) {
            return stored.asked < 3 ? QStringLiteral("processing") : QStringLiteral("ready");
        };
        QList<UploadRequest> batch;
        for (int i = 0; i < 40; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->setConcurrency(16);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_queue->totals().ready, 40);
        const int polls = m_platform->server.requestCount() - m_platform->posts();
        QVERIFY2(polls < 80, qPrintable(QString::number(polls)));
    }

    void anAssetDeletedMeanwhileIsSaid()
    {
        m_platform->statusOf = [](const FakePlatform::Stored &) {
            return QStringLiteral("processing");
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Processing);
        m_platform->assets.clear();
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("deleted")), qPrintable(sentence()));
    }

    void theThreadJoinsUnderLoad()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{false, Reply::hang().stopReading(10'000)};
        };
        QList<UploadRequest> batch;
        for (int i = 0; i < 20; ++i)
            batch << video(QStringLiteral("%1.mp4").arg(i), 3'000'000);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_platform->posts(), 3);
        QElapsedTimer time;
        time.start();
        m_tester.reset();
        m_queue.reset();
        QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    }

    void idleItAsksNothing()
    {
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        const int before = m_platform->server.requestCount();
        QSignalSpy any(&m_platform->server, &ScriptedServer::requestBegan);
        QVERIFY(!any.wait(400));
        QCOMPARE(m_platform->server.requestCount(), before);
    }
};

REELDECK_TEST(TestUploadQueue)
#include "tst_uploadqueue.moc"

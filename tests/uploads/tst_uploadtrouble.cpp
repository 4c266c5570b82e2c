#include "queuetest.h"
#include "support/fulldisk.h"
#include "support/testprogram.h"

#include <QUrlQuery>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// What the queue does when things go wrong: exactly one asset for each file, a true word about
/// each row, one terminal event an attempt.
class TestUploadTrouble : public QueueTest
{
    Q_OBJECT

private slots:
    void init() { freshStart(); }

    void aStoredUploadWhoseAnswerIsLostIsAdopted_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"reset", "silence", "garbage", "cut answer", "502"})
            QTest::newRow(fault) << QString::fromUtf8(fault);
    }

    void aStoredUploadWhoseAnswerIsLostIsAdopted()
    {
        QFETCH(QString, fault);
        m_platform->onPost = [&](int) {
            if (fault == QLatin1String("silence"))
                return FakePlatform::Post{true, Reply::hang()};
            if (fault == QLatin1String("garbage"))
                return FakePlatform::Post{true, Reply::json(201, "{\"_id\":")};
            if (fault == QLatin1String("cut answer"))
                return FakePlatform::Post{true, Reply::json(201, R"({"_id":"1"})").resetAtByte(30)};
            if (fault == QLatin1String("502"))
                return FakePlatform::Post{true, Reply::html(502, "<h1>Bad gateway</h1>")};
            return FakePlatform::storedUnanswered();
        };
        QSignalSpy created(m_queue.get(), &UploadQueue::assetCreated);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
        QCOMPARE(m_platform->assets.size(), 1);
        QCOMPARE(created.size(), 1);
        QTRY_COMPARE(endings(), 1);
    }

    void aLostAnswerIsFoundByAClockThatIsWrong()
    {
        m_platform->secondsAhead = -600;
        m_platform->onPost = [](int) {
            return FakePlatform::storedUnanswered();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(m_queue->totals().active, 0);
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void anUploadThatAppearsLateIsStillAdopted()
    {
        m_platform->hiddenForLists = 2;
        m_platform->onPost = [](int) {
            return FakePlatform::storedUnanswered();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
    }

    void aLostUploadIsSentAgainOnlyAfterEveryLook()
    {
        m_platform->onPost = [this](int n) {
            if (n == 1)
                m_listsBeforeSecondPost = m_platform->lists();
            return n == 0 ? FakePlatform::lost() : FakePlatform::stored();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 2);
        QCOMPARE(m_platform->assets.size(), 1);
        QCOMPARE(m_listsBeforeSecondPost, int(quick().looks.size()));
        QTRY_COMPARE(endings(), 1);
    }

    void aNamesakeMadeBeforeIsNotTakenForIt()
    {
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("1/a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        m_platform->onPost = [](int n) {
            return n == 1 ? FakePlatform::lost() : FakePlatform::stored();
        };
        m_queue->enqueue({image(QStringLiteral("2/a.png"))});
        QTRY_COMPARE(phase(1), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 3);
        QVERIFY(row(0).assetId != row(1).assetId);
    }

    void aNamesakeFromMinutesAgoIsNotAdopted()
    {
        m_platform->onPost = [this](int) {
            FakePlatform::Stored other; // Of somebody else, and of the same size.
            other.request = 0;
            other.id = QStringLiteral("ffffffffffffffffffffffff");
            other.createdAt = QDateTime::currentDateTimeUtc().addSecs(-120);
            m_platform->assets << other;
            return FakePlatform::lost();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::NeedsYou);
        QVERIFY(row(0).assetId.isEmpty());
        QCOMPARE(row(0).candidates.size(), 1);
        QCOMPARE(m_platform->posts(), 1);
    }

    void othersBeginWhileLostOnesAreLookedFor()
    {
        constexpr int Lost = 12;
        UploadTiming timing = quick();
        timing.looks = {Milliseconds(0), Milliseconds(600'000)};
        openQueue(timing);
        m_platform->onPost = [](int n) {
            return n < Lost ? FakePlatform::lost() : FakePlatform::stored();
        };
        m_queue->setEndpoint(endpoint());
        QList<UploadRequest> batch;
        for (int i = 0; i < Lost; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_platform->lists(), Lost); // And none is there.
        m_queue->enqueue({image(QStringLiteral("again/0.png")), image(QStringLiteral("new.png"))});
        QTRY_COMPARE(phase(Lost + 1), TransferPhase::Ready);
        // Which of two with one name the list shows couldn't be told.
        QCOMPARE(phase(Lost), TransferPhase::Queued);
        QCOMPARE(m_platform->posts(), Lost + 1);
    }

    void severalCandidatesNeedThePerson()
    {
        m_platform->onPost = [this](int) {
            // Somebody else uploads the same name in the same moment.
            FakePlatform::Stored other;
            other.request = 0;
            other.id = QStringLiteral("ffffffffffffffffffffffff");
            other.createdAt = QDateTime::currentDateTimeUtc();
            if (m_platform->assets.isEmpty())
                m_platform->assets << other;
            return FakePlatform::storedUnanswered();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::NeedsYou);
        QVERIFY2(sentence().contains(QStringLiteral("2 assets")), qPrintable(sentence()));
        QTRY_COMPARE(endings(), 1);
        QCOMPARE(m_queue->totals().needsYou, 1);
        QCOMPARE(m_platform->posts(), 1);
        // The person's word: send it again.
        m_platform->onPost = nullptr;
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 2);
        QTRY_COMPARE(endings(), 2);
    }

    void aListThatCannotBeHadNeverMeansNotThere()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::storedUnanswered();
        };
        m_platform->onList = [] {
            return Reply::html(503, "<h1>down</h1>");
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::NeedsYou);
        QVERIFY2(sentence().contains(QStringLiteral("can't be read")), qPrintable(sentence()));
        QCOMPARE(m_platform->posts(), 1);
    }

    void aBreakWithinTheBodyIsSentAgainAtOnce()
    {
        m_platform->onPost = [](int n) {
            return n == 0 ? FakePlatform::Post{false, Reply::empty(201).resetAtBodyByte(200'000)}
                          : FakePlatform::stored();
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 30'000'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(row(0).attempts, 2);
        QCOMPARE(m_platform->lists(), 0);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void anUnreachablePlatformIsWaitedForAsLongAsItTakes()
    {
        m_queue->setEndpoint(endpoint());
        m_platform->server.stopListening();
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        bool saidSo = false;
        connect(m_queue->model(), &QAbstractItemModel::dataChanged, this, [&] {
            saidSo |= phase() == TransferPhase::Queued &&
                      sentence().contains(QStringLiteral("tries again by itself"));
        });
        // More often than any other failure is forgiven.
        QTRY_VERIFY(row(0).attempts > 2 + quick().automaticRetries);
        QVERIFY(saidSo);
        QCOMPARE(endings(), 0);
        m_queue->apply(TransferCommand::Cancel, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Cancelled);
    }

    void aRateLimitHoldsTheQueueAsLongAsAsked()
    {
        QElapsedTimer time;
        qint64 heldFor = -1;
        int listsMeanwhile = 0;
        m_platform->onPost = [&](int n) {
            if (n == 0) {
                time.start();
                return FakePlatform::answered(
                        Reply::json(429, R"({"code":"too_many_requests","message":"Slow down."})")
                                .field("Retry-After", "1"));
            }
            if (heldFor < 0) {
                heldFor = time.elapsed();
                listsMeanwhile = m_platform->lists();
            }
            return FakePlatform::stored();
        };
        m_queue->setConcurrency(1);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        QTRY_VERIFY(sentence().contains(QStringLiteral("rate limit")));
        QCOMPARE(phase(), TransferPhase::Queued);
        QTRY_COMPARE(m_queue->totals().ready, 2);
        QVERIFY2(heldFor >= 990, qPrintable(QString::number(heldFor)));
        QCOMPARE(m_platform->posts(), 3);
        QCOMPARE(listsMeanwhile, 0); // 429 says that nothing was stored.
    }

    void aRejectedKeyStopsTheQueueOnceAndANewOneStartsIt()
    {
        bool good = false;
        m_platform->onPost = [&](int) {
            return good ? FakePlatform::stored()
                        : FakePlatform::answered(Reply::json(
                                  401, R"({"code":"api_key_invalid","message":"No such key."})"));
        };
        QSignalSpy rejected(m_queue.get(), &UploadQueue::keyRejected);
        QList<UploadRequest> batch;
        for (int i = 0; i < 8; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE(rejected.size(), 1);
        QTRY_COMPARE(m_queue->totals().queued, 8);
        const int posts = m_platform->posts();
        QVERIFY(posts <= 3);
        QSignalSpy more(&m_platform->server, &ScriptedServer::requestBegan);
        QVERIFY(!more.wait(200));
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(m_finished.size(), 0);
        good = true;
        m_queue->setEndpoint(endpoint(QStringLiteral("tlk_another_key")));
        QTRY_COMPARE(m_queue->totals().ready, 8);
        QCOMPARE(m_platform->assets.size(), 8);
        QCOMPARE(m_platform->server.requests().last().field("x-api-key"),
                 QByteArray("tlk_another_key"));
    }

    void hungAnswersDontHoldTheQueue()
    {
        // Three places, and the first three are never answered.
        m_platform->onPost = [](int n) {
            return n < 3 ? FakePlatform::answered(Reply::hang()) : FakePlatform::stored();
        };
        UploadTiming timing = quick();
        timing.placeHeld = 100ms;
        openQueue(timing, patientApi());
        QList<UploadRequest> batch;
        for (int i = 0; i < 51; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_queue->totals().ready, 48);
        QCOMPARE(m_queue->totals().active, 3);
        QCOMPARE(m_platform->posts(), 51);
    }

    void notMoreThanABoundWaitForAnswers()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang());
        };
        UploadTiming timing = quick();
        timing.placeHeld = 0ms;
        openQueue(timing, patientApi());
        QList<UploadRequest> batch;
        for (int i = 0; i < 51; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_VERIFY(m_platform->posts() >= 17);
        QSignalSpy more(&m_platform->server, &ScriptedServer::requestBegan);
        while (more.wait(300)) {}
        QVERIFY2(m_platform->posts() <= 16 + 16, qPrintable(QString::number(m_platform->posts())));
    }

    void theListAnswersForAPlatformThatDoesNot()
    {
        // Stored, and the answer never comes: after a while the list is looked at, once.
        m_platform->onPost = [](int) {
            return FakePlatform::Post{true, Reply::hang()};
        };
        UploadTiming timing = quick();
        timing.lookUnasked = 200ms;
        openQueue(timing, patientApi());
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        QTRY_COMPARE(m_queue->totals().ready, 2);
        QCOMPARE(m_platform->posts(), 2);
        QVERIFY(m_platform->lists() >= 2); // What is processed is followed by the list, too.
        QTRY_COMPARE(m_finished.size(), 2);
    }

    void looksAskForTheNameAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("asked"); ///< Empty: for all that there is.
        QTest::newRow("plain") << QStringLiteral("clip 1.png") << QStringLiteral("clip 1.png");
        QTest::newRow("signs") << QStringLiteral("a+b&page=2%.png")
                               << QStringLiteral("a+b&page=2%.png");
        QTest::newRow("either form")
                << QStringLiteral("M\u00fcller.png") << QStringLiteral("ller.png");
        QTest::newRow("URL without a name") << QString() << QString();
    }

    void looksAskForTheNameAlone()
    {
        // Of a workspace with a million assets nobody reads more than the pages that may hold it.
        QFETCH(QString, name);
        QFETCH(QString, asked);
        QCOMPARE(UploadTiming().lookUnasked, 10s);
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang());
        };
        UploadTiming timing = quick();
        timing.lookUnasked = 50ms;
        openQueue(timing, patientApi());
        m_queue->setEndpoint(endpoint());
        UploadRequest byUrl;
        byUrl.url = QUrl(QStringLiteral("https://example.com/v/1"));
        m_queue->enqueue({name.isEmpty() ? byUrl : image(name)});
        QTRY_COMPARE(m_platform->lists(), 1);
        QCOMPARE(m_platform->server.requestCount(), 2);
        const RecordedRequest &look = m_platform->server.request(1);
        QCOMPARE(look.verb, QByteArray("GET"));
        const QUrlQuery query(QUrl::fromEncoded(look.target).query(QUrl::FullyEncoded));
        QCOMPARE(query.hasQueryItem(QStringLiteral("filename")), !asked.isEmpty());
        // A plus sign stands for a blank in a query to most servers.
        const QByteArray sent =
                query.queryItemValue(QStringLiteral("filename"), QUrl::FullyEncoded).toLatin1();
        QVERIFY2(!sent.contains('+'), sent.constData());
        QCOMPARE(QUrl::fromPercentEncoding(sent), asked);
        QCOMPARE(query.queryItemValue(QStringLiteral("page")), QStringLiteral("1"));
    }

    void anUncertainLookLeavesTheWaitAsItIs()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang());
        };
        UploadTiming timing = quick();
        timing.lookUnasked = 50ms;
        openQueue(timing, patientApi());
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(m_platform->lists(), 1);
        QSignalSpy more(&m_platform->server, &ScriptedServer::requestBegan);
        QVERIFY(!more.wait(300));
        QCOMPARE(phase(), TransferPhase::WaitingForServer);
        QCOMPARE(m_platform->posts(), 1);
    }

    void aRefusalLostInAResetIsSaidAsItLooks()
    {
        // A server that refuses within the body and resets leaves nothing to read.
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang().resetAtBodyByte(100'000));
        };
        UploadTiming timing = quick();
        timing.automaticRetries = 3;
        openQueue(timing);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 5'000'000)});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("closed while the file is being sent")),
                 qPrintable(sentence()));
        QCOMPARE(m_platform->posts(), 4);
        QCOMPARE(m_platform->lists(), 1);
    }

    void aKeyRefusedInAResetStopsTheQueue()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang().resetAtBodyByte(100'000));
        };
        m_platform->onList = [] {
            return Reply::json(401, R"({"code":"api_key_invalid","message":"No such key."})");
        };
        QSignalSpy rejected(m_queue.get(), &UploadQueue::keyRejected);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 5'000'000)});
        QTRY_COMPARE(rejected.size(), 1);
        QVERIFY(m_platform->posts() <= 3);
        m_platform->onPost = nullptr;
        m_platform->onList = nullptr;
        m_queue->setEndpoint(endpoint(QStringLiteral("tlk_another_key")));
        QTRY_COMPARE(phase(), TransferPhase::Ready);
    }

    void refusalsFailWithThePlatformsWords_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {400, 413, 415})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }

    void refusalsFailWithThePlatformsWords()
    {
        QFETCH(int, status);
        m_platform->onPost = [status](int n) {
            return n == 0 ? FakePlatform::answered(Reply::json(
                                    status, R"({"code":"c_1","message":"Not like this."})"))
                          : FakePlatform::stored();
        };
        m_queue->setConcurrency(1);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("Not like this.")), qPrintable(sentence()));
        QCOMPARE(row(0).error->httpStatus, status);
        QTRY_COMPARE(phase(1), TransferPhase::Ready); // The rest of the batch goes on.
        QCOMPARE(endings(0), 1);
        QCOMPARE(m_platform->lists(), 0);
    }

    void anAccountThatMayNotUploadPausesTheQueueOnce()
    {
        bool mayUpload = false;
        m_platform->onPost = [&mayUpload](int) {
            return mayUpload ? FakePlatform::stored()
                             : FakePlatform::answered(Reply::json(
                                       403, R"({"code":"c_1","message":"Not on this plan."})"));
        };
        QSignalSpy refused(m_queue.get(), &UploadQueue::uploadsRefused);
        m_queue->setEndpoint(endpoint());
        QList<UploadRequest> batch;
        for (int i = 0; i < 6; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_queue->totals().paused, 6);
        QCOMPARE(refused.size(), 1);
        QVERIFY2(sentence().contains(QStringLiteral("Not on this plan.")), qPrintable(sentence()));
        QCOMPARE(m_finished.size(), 0);
        // Resumed too early, it is said again: nothing else tells why all is paused once more.
        m_queue->applyToAll(TransferCommand::Resume);
        QTRY_COMPARE(refused.size(), 2);
        QTRY_COMPARE(m_queue->totals().paused, 6);
        mayUpload = true;
        m_queue->applyToAll(TransferCommand::Resume);
        QTRY_COMPARE(m_queue->totals().ready, 6);
        QCOMPARE(m_platform->assets.size(), 6);
    }

    void anEarlyRefusalOfALargeBodyIsHeard()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(
                    Reply::json(413, R"({"code":"too_large","message":"Too large for us."})")
                            .beforeBody());
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 40'000'000)});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY(row(0).error->kind == ErrorKind::TooLarge);
        QCOMPARE(m_platform->posts(), 1);
    }

    void aFileThatChangesUnderWayFailsAndNothingIsStored_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"grown", "truncated", "deleted", "replaced"})
            QTest::newRow(change) << QString::fromUtf8(change);
    }

    void aFileThatChangesUnderWayFailsAndNothingIsStored()
    {
        QFETCH(QString, change);
        const UploadRequest request = video(QStringLiteral("a.mp4"), 50'000'000);
        // The server reads a little and rests, so that the change comes before the last byte.
        m_platform->onPost = [&](int) {
            if (change == QLatin1String("grown")) {
                QFile file(request.path);
                if (file.open(QIODevice::Append))
                    file.write("more");
            } else if (change == QLatin1String("truncated")) {
                QFile::resize(request.path, 20'000'000);
            } else {
                QFile::rename(request.path, request.path + QStringLiteral(".away"));
                if (change == QLatin1String("replaced"))
                    video(QStringLiteral("a.mp4"), 50'000'000);
            }
            return FakePlatform::Post{false, Reply::json(201, R"({"_id":"1"})")};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(row(0).error->kind == ErrorKind::File, qPrintable(sentence()));
        QVERIFY2(sentence().contains(QStringLiteral("a.mp4")), qPrintable(sentence()));
        QVERIFY(m_platform->server.request(0).body.size() < 50'000'000);
        QTRY_COMPARE(endings(), 1);
    }

    void aFileThatChangedInTheQueueIsNotSent()
    {
        const UploadRequest request = image(QStringLiteral("a.png"));
        m_queue->enqueue({request});
        QTRY_COMPARE(rows(), 1);
        image(QStringLiteral("a.png"), 6000);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("grew")), qPrintable(sentence()));
        QCOMPARE(m_platform->posts(), 0);
        // Retry takes the file as it is now.
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->storedContent(0).size(), 6000);
    }

    void badInputFailsByItselfAndTheRestGoesOn()
    {
        UploadRequest missing;
        missing.path = m_dir->filePath(QStringLiteral("missing.png"));
        UploadRequest badUrl;
        badUrl.url = QUrl(QStringLiteral("ftp://example.com/a.mp4"));
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({missing, image(QStringLiteral("large.png"), 6 * MiB), badUrl,
                          image(QStringLiteral("good.png"))});
        QTRY_COMPARE(m_queue->totals().ready, 1);
        QTRY_COMPARE(m_queue->totals().failed, 3);
        QVERIFY(sentence(0).contains(QStringLiteral("not there")));
        QVERIFY(sentence(1).contains(QStringLiteral("the limit is 5 MB")));
        QVERIFY(sentence(2).contains(QStringLiteral("http")));
        QTRY_COMPARE(m_finished.size(), 4);
        QCOMPARE(m_platform->posts(), 1);
    }

    void anotherAddressTakesEverythingAlong()
    {
        // One in the middle of its body, one sent without an answer, one not begun.
        m_platform->onPost = [](int n) {
            return n == 0 ? FakePlatform::Post{false, Reply::hang().stopReading(10'000)}
                          : FakePlatform::Post{false, Reply::hang()};
        };
        m_queue->setConcurrency(2);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("a.mp4"), 20'000'000),
                          image(QStringLiteral("b.png")), image(QStringLiteral("c.png"))});
        QTRY_VERIFY(bodyBegan(0));
        QTRY_COMPARE(phase(1), TransferPhase::WaitingForServer);
        FakePlatform other;
        m_queue->setEndpoint({other.baseUrl(), QStringLiteral("tlk_other_key")});
        QTRY_COMPARE(m_queue->totals().ready, 3);
        QCOMPARE(other.storedNames(), QStringList({QStringLiteral("a.mp4"), QStringLiteral("b.png"),
                                                   QStringLiteral("c.png")}));
        QVERIFY(other.lists() > 0); // b.png was looked for before it was sent again.
        QTRY_COMPARE(m_finished.size(), 3);
        for (const RecordedRequest &request : other.server.requests())
            QCOMPARE(request.field("x-api-key"), QByteArray("tlk_other_key"));
    }

    void cancellingAQueuedNamesakeDoesNotLetAnotherOneOvertake()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::Post{false, Reply::hang().stopReading(10'000)};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({video(QStringLiteral("1/a.mp4"), 20'000'000),
                          video(QStringLiteral("2/a.mp4"), 20'000'000),
                          video(QStringLiteral("3/a.mp4"), 20'000'000)});
        QTRY_VERIFY(bodyBegan(0));
        m_queue->apply(TransferCommand::Cancel, {row(1).id});
        QTRY_COMPARE(phase(1), TransferPhase::Cancelled);
        QSignalSpy more(&m_platform->server, &ScriptedServer::requestBegan);
        QVERIFY(!more.wait(150));
        QCOMPARE(phase(2), TransferPhase::Queued);
    }

    void anUnfinishedQueueComesBack()
    {
        const QString journal = m_dir->filePath(QStringLiteral("uploads.sqlite"));
        m_queue->openJournal(journal);
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        QTRY_COMPARE(rows(), 2);
        const TransferId first = row(0).id;
        m_queue->apply(TransferCommand::Pause, {row(1).id});
        QTRY_COMPARE(phase(1), TransferPhase::Paused);
        openQueue();
        m_queue->openJournal(journal);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(row(0).id == first);
        QCOMPARE(phase(1), TransferPhase::Paused);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(phase(0), TransferPhase::Ready);
        m_queue->apply(TransferCommand::Resume, {row(1).id});
        QTRY_COMPARE(phase(1), TransferPhase::Ready);
        openQueue();
        m_queue->openJournal(journal);
        m_queue->enqueue({image(QStringLiteral("c.png"))});
        QTRY_COMPARE(rows(), 1);
        QVERIFY(qint64(row(0).id) > qint64(first) + 1);
    }

    void whatIsProcessedAtTheEndIsFollowedAfterARestart()
    {
        const QString journal = m_dir->filePath(QStringLiteral("uploads.sqlite"));
        m_platform->statusOf = [](const FakePlatform::Stored &) {
            return QStringLiteral("processing");
        };
        m_queue->openJournal(journal);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Processing);
        m_queue.reset(); // The program ends here.
        m_platform->statusOf = [](const FakePlatform::Stored &) {
            return QStringLiteral("ready");
        };
        openQueue();
        m_queue->openJournal(journal);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(phase(), TransferPhase::Processing);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QTRY_COMPARE(endings(), 1);
        QCOMPARE(m_platform->posts(), 1);
    }

    void aJournalThatCannotBeWrittenIsSaidOnce_data()
    {
        QTest::addColumn<TransferPhase>("before");
        QTest::addColumn<TransferCommand>("command");
        QTest::newRow("pause all") << TransferPhase::Queued << TransferCommand::Pause;
        QTest::newRow("resume all") << TransferPhase::Paused << TransferCommand::Resume;
        QTest::newRow("cancel all") << TransferPhase::Queued << TransferCommand::Cancel;
        QTest::newRow("clear") << TransferPhase::Cancelled << TransferCommand::Remove;
    }

    void aJournalThatCannotBeWrittenIsSaidOnce()
    {
        QFETCH(TransferPhase, before);
        QFETCH(TransferCommand, command);
        const QString journal = m_dir->filePath(QStringLiteral("uploads.sqlite"));
        QSignalSpy problems(m_queue.get(), &UploadQueue::journalProblem);
        m_queue->openJournal(journal);
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        if (before == TransferPhase::Paused)
            m_queue->applyToAll(TransferCommand::Pause);
        if (before == TransferPhase::Cancelled)
            m_queue->applyToAll(TransferCommand::Cancel);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(phase(1), before);
        const FullDisk full(journal);
        m_queue->applyToAll(command);
        QTRY_COMPARE(problems.size(), 1);
        QVERIFY(problems.first().first().value<Error>().kind == ErrorKind::Storage);
        // The queue goes on in memory.
        m_queue->applyToAll(TransferCommand::Cancel);
        m_queue->applyToAll(TransferCommand::Remove);
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(problems.size(), 1);
    }

    void anUnansweredUploadIsLookedForAfterARestart_data()
    {
        QTest::addColumn<bool>("stored");
        QTest::newRow("stored") << true;
        QTest::newRow("not stored") << false;
    }

    void anUnansweredUploadIsLookedForAfterARestart()
    {
        QFETCH(bool, stored);
        const QString journal = m_dir->filePath(QStringLiteral("uploads.sqlite"));
        m_platform->onPost = [stored](int) {
            return FakePlatform::Post{stored, Reply::hang()};
        };
        m_queue->openJournal(journal);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::WaitingForServer);
        openQueue(); // As after a crash: nobody said what became of it.
        m_platform->onPost = nullptr;
        m_queue->openJournal(journal);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), stored ? 1 : 2);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void aBatchOverABadNetworkIsStoredExactlyOnce()
    {
        // Every third answer is lost, some before and some after the platform stored the upload.
        m_platform->onPost = [](int n) {
            switch (n % 6) {
            case 0:
                return FakePlatform::storedUnanswered();
            case 2:
                return FakePlatform::lost();
            case 3:
                return FakePlatform::Post{true, Reply::html(504, "<h1>timeout</h1>")};
            case 5:
                return FakePlatform::answered(Reply::html(429, "").field("Retry-After", "0"));
            default:
                return FakePlatform::stored();
            }
        };
        UploadTiming timing = quick();
        timing.automaticRetries = 20;
        openQueue(timing);
        QList<UploadRequest> batch;
        QStringList names;
        for (int i = 0; i < 60; ++i) {
            names << QStringLiteral("%1.png").arg(i);
            batch << image(names.last(), 1000 + i);
        }
        names.sort();
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue(batch);
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().ready, 60, 60'000);
        QCOMPARE(m_platform->storedNames(), names);
        QTRY_COMPARE(m_finished.size(), 60);
    }

private:
    int m_listsBeforeSecondPost = 0;
};

REELDECK_TEST(TestUploadTrouble)
#include "tst_uploadtrouble.moc"

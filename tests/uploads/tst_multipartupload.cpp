// Videos that go up in parts, through the queue, against a multipart platform that keeps count.

#include "fakeparts.h"
#include "queuetest.h"

#include "support/testprogram.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

using Call = FakeParts::Call;

/// Videos in parts against a scripted platform: pauses, breaks, other sessions.
class TestMultipartUpload : public QueueTest
{
    Q_OBJECT

private slots:
    void init()
    {
        freshStart();
        m_parts = std::make_unique<FakeParts>();
        openParts();
    }
    void cleanup()
    {
        m_tester.reset();
        m_queue.reset();
    }

    void aLargeVideoArrivesInPartsAndWhole()
    {
        start({clip(QStringLiteral("Clip ü.mp4"), 12'345)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
        QCOMPARE(m_parts->sessions.first().filename, QStringLiteral("Clip ü.mp4"));
        for (int part = 1; part <= 13; ++part)
            QCOMPARE(m_parts->puts(part), 1);
        QVERIFY(m_parts->mostPutsAtOnce <= 4);
        QCOMPARE(row(0).method, AssetMethod::Multipart);
        QCOMPARE(row(0).partsDone, 13);
        QCOMPARE(row(0).partsTotal, 13);
        QCOMPARE(row(0).bytesSent, 12'345);
        QCOMPARE(row(0).attempts, 1);
        QCOMPARE(row(0).assetId.toString(), m_parts->sessions.first().assetId);
        QTRY_COMPARE(endings(), 1);
        QCOMPARE(m_parts->posts, 0);
        QCOMPARE(m_parts->searches, 0);
        QVERIFY(m_parts->calls(Call::Report) <= 3); // In batches.
        for (const QString &key : std::as_const(m_parts->keysAtStorage))
            QVERIFY(key.isEmpty());
        QCOMPARE(m_parts->keysAtStorage.size(), 13);
    }

    void fourPartsGoAtOnce()
    {
        m_parts->firstUrls = 10;
        QList<int> open;
        m_parts->breakPut = [&](int part, int nth) -> std::optional<Reply> {
            if (nth > 0)
                return std::nullopt;
            open << part;
            return Reply::hang(); // Until all four are there.
        };
        start({clip(QStringLiteral("a.mp4"), 9'000)});
        QTRY_COMPARE(open.size(), 4);
        QSignalSpy more(&m_parts->server, &ScriptedServer::requestBegan);
        QVERIFY(!more.wait(100));
        std::sort(open.begin(), open.end()); // Which gets there first is up to the network.
        QCOMPARE(open, QList<int>({1, 2, 3, 4}));
    }

    void smallVideosAndOtherKindsStayDirect()
    {
        start({clip(QStringLiteral("small.mp4"), 2'000),
               image(QStringLiteral("large.png"), 7'000'000),
               clip(QStringLiteral("huge.mp4"), 200'000)});
        QTRY_COMPARE(phase(0), TransferPhase::Ready);
        QTRY_COMPARE(phase(1), TransferPhase::Failed);
        QTRY_COMPARE(phase(2), TransferPhase::Failed);
        QCOMPARE(m_parts->posts, 1);
        QCOMPARE(m_parts->sessions.size(), 0);
        QVERIFY2(sentence(1).contains(QStringLiteral("the limit is")), qPrintable(sentence(1)));
        QVERIFY2(sentence(2).contains(QStringLiteral("URL")), qPrintable(sentence(2)));
    }

    void placesAreRenewed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("lifetimeMs");
        QTest::newRow("used") << 403 << 60'000;
        QTest::newRow("gone") << 410 << 60'000;
        QTest::newRow("storage wants a login") << 401 << 60'000;
        QTest::newRow("out of date at once") << 0 << -1000;
    }

    void placesAreRenewed()
    {
        QFETCH(int, status);
        QFETCH(int, lifetimeMs);
        m_parts->urlLifetimeMs = lifetimeMs;
        int asked = 0;
        m_parts->refuse = [&](Call call, int) {
            if (call == Call::Urls && ++asked == 2)
                m_parts->urlLifetimeMs = 60'000;
            return std::optional<Reply>();
        };
        if (status > 0) {
            m_parts->refusePut = [status](int part, int nth) {
                return part % 3 == 0 && nth == 0
                               ? std::optional<Reply>(Reply::html(status, "<Error/>"))
                               : std::nullopt;
            };
        }
        start({clip(QStringLiteral("a.mp4"), 9'500)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
        QCOMPARE(row(0).attempts, 1);
        QVERIFY(m_parts->calls(Call::Urls) >= 2);
    }

    void aPlaceThatIsOutOfDateIsNotTried()
    {
        // The places that come with the session are over before their turn.
        m_parts->firstUrls = 10;
        m_parts->urlLifetimeMs = 700; // Half the idle time that ends the first four.
        m_parts->breakPut = [&](int part, int nth) -> std::optional<Reply> {
            m_parts->urlLifetimeMs = 60'000;
            return part <= 4 && nth == 0 ? std::optional<Reply>(Reply::hang()) : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 10'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->expiredPuts, 0);
        QCOMPARE(row(0).attempts, 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
    }

    void aPartThatFailsGoesAgainAlone_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("reset in the middle") << 0;
        QTest::newRow("busy") << 1;
        QTest::newRow("stored, answer lost") << 2;
        QTest::newRow("no etag") << 3;
        QTest::newRow("hang") << 4;
    }

    void aPartThatFailsGoesAgainAlone()
    {
        QFETCH(int, fault);
        const auto when = [](int part, int nth, const Reply &reply) {
            return part == 4 && nth < 2 ? std::optional<Reply>(reply) : std::nullopt;
        };
        if (fault == 0 || fault == 4) {
            m_parts->breakPut = [=](int part, int nth) {
                return when(part, nth,
                            fault == 0 ? Reply::hang().resetAtBodyByte(100)
                                       : Reply::hang().stopReading(100));
            };
        } else if (fault == 1) {
            m_parts->refusePut = [=](int part, int nth) {
                return when(part, nth, Reply::html(503, "<Error>SlowDown</Error>"));
            };
        } else {
            m_parts->losePut = [=](int part, int nth) {
                return when(part, nth, fault == 2 ? Reply::reset() : Reply::empty(200));
            };
        }
        QList<qint64> seen;
        connect(m_queue->model(), &QAbstractItemModel::dataChanged, this,
                [&] { seen << row(0).bytesSent; });
        start({clip(QStringLiteral("a.mp4"), 9'999)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
        for (int part = 1; part <= 10; ++part) {
            if (part != 4)
                QCOMPARE(m_parts->puts(part), 1);
        }
        QCOMPARE(row(0).attempts, 1);
        QCOMPARE(m_parts->sessions.size(), 1);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QCOMPARE(seen.last(), 9'999);
    }

    void whatIsTriedAgainIsSaidUntilItIsThrough()
    {
        m_parts->refusePut = [](int part, int nth) {
            return part == 10 && nth < 3 ? std::optional<Reply>(Reply::html(503, "<Error/>"))
                                         : std::nullopt;
        };
        QStringList said;
        connect(m_queue->model(), &QAbstractItemModel::dataChanged, this, [&] {
            if (phase() == TransferPhase::Uploading && row(0).error)
                said << row(0).error->message;
        });
        start({clip(QStringLiteral("a.mp4"), 9'999)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.first().contains(QStringLiteral("part 10 of 10")), qPrintable(said.first()));
        QVERIFY2(said.first().contains(QStringLiteral("tries again")), qPrintable(said.first()));
        QCOMPARE(row(0).attempts, 1);
        QVERIFY(!row(0).error);
    }

    void aPartThatNeverArrivesFailsTheUploadAndKeepsTheRest()
    {
        m_parts->refusePut = [this](int part, int) {
            return part == 5 && m_refusing ? std::optional<Reply>(Reply::html(403, "<Error/>"))
                                           : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 8'000)});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("part 5 of 8")), qPrintable(sentence()));
        m_refusing = false;
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        for (int part = 1; part <= 8; ++part)
            QVERIFY(part == 5 || m_parts->puts(part) == 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
    }

    void aRestartGoesOnWhereThePlatformStands_data()
    {
        QTest::addColumn<int>("stored");
        QTest::newRow("nothing") << 0;
        QTest::newRow("stored, not yet reported") << 6;
        QTest::newRow("reported in part") << 21;
    }

    void aRestartGoesOnWhereThePlatformStands()
    {
        QFETCH(int, stored);
        const QString journal = m_dir->filePath(QStringLiteral("uploads.sqlite"));
        int hanging = 0; // A PUT that is still in a socket would be stored when nothing breaks it.
        m_parts->breakPut = [&](int part, int) -> std::optional<Reply> {
            if (part <= stored)
                return std::nullopt;
            ++hanging;
            return Reply::hang().stopReading(10);
        };
        m_queue->openJournal(journal);
        start({clip(QStringLiteral("a.mp4"), 29'500)});
        QTRY_COMPARE(m_parts->partsStored(), stored);
        QTRY_COMPARE(row(0).partsDone, stored);
        QTRY_COMPARE(row(0).partsTotal, 30);
        QTRY_COMPARE(hanging, 4);
        openParts(); // The queue goes as in a crash: nothing is said to anyone.
        m_parts->breakPut = nullptr;
        m_queue->openJournal(journal);
        m_queue->setEndpoint(partsEndpoint());
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
        for (int part = 1; part <= 30; ++part)
            QCOMPARE(m_parts->puts(part), 1);
        QCOMPARE(m_parts->posts + m_parts->searches, 0);
    }

    void anAccountWithoutPartsIsToldTheWayOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403") << 403;
        QTest::newRow("an older platform") << 404;
    }

    void anAccountWithoutPartsIsToldTheWayOut()
    {
        QFETCH(int, status);
        m_parts->refuse = [status](Call call, int) {
            return call == Call::Create ? std::optional<Reply>(Reply::json(
                                                  status, R"({"code":"x","message":"No."})"))
                                        : std::nullopt;
        };
        QSignalSpy rejected(m_queue.get(), &UploadQueue::keyRejected);
        start({clip(QStringLiteral("a.mp4"), 9'000), clip(QStringLiteral("b.mp4"), 500)});
        QTRY_COMPARE(phase(0), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("public URL")), qPrintable(sentence()));
        QVERIFY2(sentence().contains(QStringLiteral("in parts")), qPrintable(sentence()));
        QCOMPARE(row(0).error->httpStatus, status);
        QCOMPARE(row(0).attempts, 1);
        QTRY_COMPARE(phase(1), TransferPhase::Ready); // The others go on.
        QCOMPARE(rejected.size(), 0);
    }

    void aSessionWhoseAnswerIsLostIsLeftBehind()
    {
        m_parts->lose = [](Call call, int nth) {
            return call == Call::Create && nth == 0 ? std::optional<Reply>(Reply::reset())
                                                    : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 9'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 2);
        QVERIFY(m_parts->sessions.first().stored.isEmpty());
        QCOMPARE(m_parts->sessions.first().status, QStringLiteral("active")); // No asset.
        QCOMPARE(m_parts->sessions.last().content(), m_content);
    }

    void theLastReportIsSettledByItsSession_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("carried out, answer lost") << 0;
        QTest::newRow("never arrived") << 1;
        QTest::newRow("carried out, session forgotten") << 2;
        QTest::newRow("carried out, status unreachable for a while") << 3;
        QTest::newRow("carried out, gateway says 504") << 4;
    }

    void theLastReportIsSettledByItsSession()
    {
        QFETCH(int, fault);
        const auto isLast = [this](Call call) {
            return call == Call::Report && m_parts->partsStored() == 5;
        };
        m_parts->lose = [=, this](Call call, int) -> std::optional<Reply> {
            if (!isLast(call) || fault == 1)
                return std::nullopt;
            if (fault == 2)
                m_parts->sessions.last().status = QStringLiteral("forgotten");
            return fault == 4 ? Reply::html(504, "<h1>timeout</h1>") : Reply::reset();
        };
        m_parts->refuse = [=](Call call, int nth) -> std::optional<Reply> {
            if (fault == 1 && isLast(call) && nth == 0)
                return Reply::reset();
            return fault == 3 && call == Call::Status && nth < 2
                           ? std::optional<Reply>(Reply::reset())
                           : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 5'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->calls(Call::Report), fault == 1 ? 2 : 1);
        QCOMPARE(m_parts->posts + m_parts->searches, 0);
        for (int part = 1; part <= 5; ++part)
            QCOMPARE(m_parts->puts(part), 1);
        QTRY_COMPARE(endings(), 1);
    }

    void aLastReportThatNobodyAnswersIsNotCalledAFailureToSend()
    {
        bool away = false;
        m_parts->lose = [&, this](Call call, int) -> std::optional<Reply> {
            if (call != Call::Report || m_parts->partsStored() < 5)
                return std::nullopt;
            away = true;
            return Reply::reset();
        };
        m_parts->refuse = [&](Call, int) {
            return away ? std::optional<Reply>(Reply::reset()) : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 5'000)});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(sentence().contains(QStringLiteral("All of “a.mp4” was sent")),
                 qPrintable(sentence()));
        QVERIFY2(sentence().contains(QStringLiteral("Retry asks")), qPrintable(sentence()));
        away = false;
        m_parts->refuse = nullptr;
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->posts + m_parts->searches, 0);
        for (int part = 1; part <= 5; ++part)
            QCOMPARE(m_parts->puts(part), 1);
    }

    void receiptsThatAreRefusedCostTheirPartsOnly()
    {
        int lost = 0;
        QSet<int> safe;
        m_parts->refuse = [&, this](Call call, int) -> std::optional<Reply> {
            if (call == Call::Report && m_parts->partsStored() == 10 && lost == 0) {
                FakeParts::Session &session = m_parts->sessions.last();
                safe = session.reported;
                for (lost = 10; safe.contains(lost);)
                    --lost;
                session.stored.remove(lost); // The storage forgot it.
            }
            return std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 10'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
        QCOMPARE(m_parts->puts(lost), 2);
        for (const int part : std::as_const(safe))
            QCOMPARE(m_parts->puts(part), 1);
    }

    void aBusyPlatformHoldsTheQueueAndNothingIsSentAgain()
    {
        m_parts->refuse = [](Call call, int nth) {
            return (call == Call::Report || call == Call::Urls) && nth < 1
                           ? std::optional<Reply>(Reply::json(429, "{}").field("Retry-After", "0"))
                           : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 12'000)});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
        for (int part = 1; part <= 12; ++part)
            QCOMPARE(m_parts->puts(part), 1);
    }

    void aSessionThatEndedIsFollowedByAnotherAndThatIsSaid_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("expired") << QStringLiteral("expired");
        QTest::newRow("failed") << QStringLiteral("failed");
        QTest::newRow("forgotten") << QStringLiteral("forgotten");
    }

    void aSessionThatEndedIsFollowedByAnotherAndThatIsSaid()
    {
        QFETCH(QString, status);
        bool hold = true;
        m_parts->breakPut = [&](int part, int) {
            return part > 3 && hold ? std::optional<Reply>(Reply::hang().stopReading(10))
                                    : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 9'000)});
        QTRY_COMPARE(row(0).partsDone, 3);
        m_queue->apply(TransferCommand::Pause, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Paused);
        m_parts->sessions.first().status = status;
        m_queue->apply(TransferCommand::Resume, {row(0).id});
        QTRY_VERIFY(sentence().contains(QStringLiteral("begins again")));
        hold = false;
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 2);
        QCOMPARE(m_parts->sessions.last().content(), m_content);
        QVERIFY(!row(0).error);
    }

    void aFileThatChangesIsNeverFinished_data()
    {
        QTest::addColumn<int>("atPart");
        QTest::addColumn<QString>("how");
        for (const char *how : {"grown", "truncated", "replaced", "deleted"}) {
            QTest::addRow("%s in the middle", how) << 3 << QString::fromLatin1(how);
            QTest::addRow("%s after the last part", how) << 0 << QString::fromLatin1(how);
        }
    }

    void aFileThatChangesIsNeverFinished()
    {
        QFETCH(int, atPart);
        QFETCH(QString, how);
        const UploadRequest request = clip(QStringLiteral("a.mp4"), 9'000);
        m_parts->refusePut = [&, this](int part, int) {
            const bool isNow = atPart > 0 ? part == atPart : m_parts->partsStored() == 8;
            if (isNow)
                change(request.path, how);
            return std::optional<Reply>();
        };
        start({request});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY2(row(0).error->kind == ErrorKind::File, qPrintable(sentence()));
        QVERIFY2(sentence().contains(QStringLiteral("a.mp4")), qPrintable(sentence()));
        QCOMPARE(m_parts->sessions.size(), 1);
        QCOMPARE(m_parts->sessions.first().status, QStringLiteral("active"));
        QTRY_COMPARE(endings(), 1);
        if (how == QLatin1String("deleted"))
            return;
        // Retry takes the file as it is now, from its first byte.
        m_parts->refusePut = nullptr;
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray now = file.readAll();
        m_queue->apply(TransferCommand::Retry, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 2);
        QCOMPARE(m_parts->sessions.last().content(), now);
    }

    void pauseKeepsTheSessionAndItsBytes()
    {
        bool hold = true;
        m_parts->breakPut = [&](int part, int) {
            return part > 5 && hold ? std::optional<Reply>(Reply::hang().stopReading(10))
                                    : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 9'000)});
        QTRY_COMPARE(row(0).partsDone, 5);
        m_queue->apply(TransferCommand::Pause, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Paused);
        QVERIFY(row(0).bytesSent >= 5'000);
        hold = false;
        m_queue->apply(TransferCommand::Resume, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        for (int part = 1; part <= 9; ++part)
            QCOMPARE(m_parts->puts(part), 1);
        QCOMPARE(m_parts->sessions.first().content(), m_content);
    }

    void cancelLeavesTheSessionToExpire()
    {
        m_parts->breakPut = [](int part, int nth) {
            return part > 5 && nth == 0 ? std::optional<Reply>(Reply::hang().stopReading(10))
                                        : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 9'000)});
        QTRY_COMPARE(row(0).partsDone, 5);
        m_queue->apply(TransferCommand::Cancel, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Cancelled);
        QVERIFY2(sentence().contains(QStringLiteral("make no asset")), qPrintable(sentence()));
        QCOMPARE(m_parts->sessions.first().status, QStringLiteral("active"));
        QTRY_COMPARE(endings(), 1);
    }

    void aNewKeyOrAddressGoesOnWithTheSession()
    {
        m_parts->breakPut = [](int part, int nth) {
            return part > 5 && nth == 0 ? std::optional<Reply>(Reply::hang().stopReading(10))
                                        : std::nullopt;
        };
        start({clip(QStringLiteral("a.mp4"), 9'000)});
        QTRY_COMPARE(row(0).partsDone, 5);
        QUrl sameByName = m_parts->baseUrl();
        sameByName.setHost(QStringLiteral("localhost"));
        m_queue->setEndpoint({sameByName, QStringLiteral("tlk_other_key")});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_parts->sessions.size(), 1);
        for (int part = 1; part <= 9; ++part)
            QCOMPARE(m_parts->puts(part), 1);
    }

private:
    static constexpr int Patience = 30'000;

    void openParts()
    {
        openQueue();
        UploadLimits limits;
        limits.directVideo = 3'000;
        limits.multipartVideo = 100'000;
        m_queue->setLimits(limits);
    }

    ApiEndpoint partsEndpoint() const
    {
        return {m_parts->baseUrl(), QStringLiteral("tlk_test_key")};
    }

    void start(const QList<UploadRequest> &requests)
    {
        m_queue->setEndpoint(partsEndpoint());
        m_queue->enqueue(requests);
        QTRY_COMPARE(rows(), requests.size());
    }

    /// A video of which no two parts are the same.
    UploadRequest clip(const QString &name, qint64 size)
    {
        const UploadRequest request = video(name, size);
        QFile file(request.path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(100))
            qFatal("The test can't write its video.");
        QByteArray noise(size - 100, Qt::Uninitialized);
        QRandomGenerator random(7);
        std::generate(noise.begin(), noise.end(), [&] { return char(random.bounded(256)); });
        file.write(noise);
        file.seek(0);
        m_content = file.readAll();
        return request;
    }

    static void change(const QString &path, const QString &how)
    {
        QFile file(path);
        if (how == QLatin1String("deleted")) {
            file.remove();
        } else if (how == QLatin1String("replaced")) {
            QFile::rename(path, path + QLatin1String(".old"));
            QFile::copy(path + QLatin1String(".old"), path);
        } else if (file.open(QIODevice::ReadWrite)) {
            file.resize(how == QLatin1String("grown") ? file.size() + 1 : file.size() - 1);
        }
    }

    std::unique_ptr<FakeParts> m_parts;
    QByteArray m_content; ///< Of the last clip().
    bool m_refusing = true;
};

REELDECK_TEST(TestMultipartUpload)
#include "tst_multipartupload.moc"

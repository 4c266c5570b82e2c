#include "clientfixture.h"
#include "support/testclock.h"
#include "support/testprogram.h"

#include <QBuffer>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray EmptyPage = R"({"data":[],"page_info":{"page":1}})";
const QByteArray Made = R"({"_id":"6650f0a1b2c3d4e5f6a7b8c9","status":"ready"})";

} // namespace

/// Jobs and the governor that two clients of one workspace share.
class TestGovernedCalls : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TestClock> m_clock;
    std::shared_ptr<RequestGovernor> m_governor;
    std::unique_ptr<ApiClient> m_window;
    std::unique_ptr<ApiClient> m_uploads;

    CreateAssetCall *upload(ApiClient *client)
    {
        UploadRequest request;
        request.path = QStringLiteral("/media/clip.mp4");
        auto file = std::make_unique<QBuffer>();
        file->setData("content");
        file->open(QIODevice::ReadOnly);
        return client->createAsset(request, std::move(file));
    }
    Reply told(int left, int resetInSeconds, int status = 201)
    {
        Reply reply = Reply::json(status, status == 201 ? Made : EmptyPage);
        reply.field("X-Ratelimit-Limit", "60")
                .field("X-Ratelimit-Remaining", QByteArray::number(left))
                .field("X-Ratelimit-Reset", QByteArray::number(resetInSeconds));
        return reply;
    }
    void pass(std::chrono::milliseconds span)
    {
        m_clock->advance(span);
        emit m_governor->changed(); // Real timers don't know the test's clock.
    }

private slots:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_clock = std::make_unique<TestClock>();
        m_governor = std::make_shared<RequestGovernor>(m_clock.get());
        ApiTuning tuning = quickTuning();
        tuning.clock = m_clock.get();
        tuning.governor = m_governor;
        const ApiEndpoint endpoint{m_server->baseUrl(), TestKey};
        m_window = std::make_unique<ApiClient>(endpoint, nullptr, tuning);
        tuning.isBackground = true;
        m_uploads = std::make_unique<ApiClient>(endpoint, nullptr, tuning);
    }
    void cleanup()
    {
        m_window.reset();
        m_uploads.reset();
    }

    void anUploadWaitsForTheNextWindow()
    {
        m_server->enqueue(told(0, 30));
        VERIFY_OK(outcomeOf(upload(m_uploads.get())));
        auto *job = upload(m_uploads.get());
        const ResultSpy finished(job);
        pass(10s);
        // Reading goes on while uploads wait, though both ask the same governor.
        m_server->enqueue(Reply::json(200, EmptyPage));
        VERIFY_OK(outcomeOf(m_window->listAssets({}, 1, 10)));
        QCOMPARE(m_server->requestCount(), 2);
        QCOMPARE(finished.size(), 0);
        m_server->enqueue(told(59, 60));
        pass(25s);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().ok());
        QCOMPARE(m_governor->state().minute.remaining, 59);
    }

    void whatOneClientHearsTheOtherKeepsTo()
    {
        m_server->enqueue(told(0, 30));
        VERIFY_OK(outcomeOf(upload(m_uploads.get())));
        QVERIFY(m_governor->uploadWait() > 0ms);
        auto *job = upload(m_window.get());
        const ResultSpy finished(job);
        pass(1s);
        job->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().error().kind == ErrorKind::Cancelled);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void readingThatNobodyWaitsForLeavesTheLastPermits()
    {
        m_server->enqueue(told(5, 30, 200));
        VERIFY_OK(outcomeOf(m_window->listAssets({}, 1, 10)));
        auto *background = m_uploads->listAssets({}, 1, 10);
        const ResultSpy finished(background);
        m_server->enqueue(told(4, 30, 200));
        VERIFY_OK(outcomeOf(m_window->listAssets({}, 1, 10)));
        QCOMPARE(m_server->requestCount(), 2);
        QCOMPARE(finished.size(), 0);
        m_server->enqueue(told(60, 60, 200));
        pass(32s);
        QTRY_COMPARE(finished.size(), 1);
    }

    void aLongPauseEndsTheJobUnsentWithTheTime()
    {
        m_server->enqueue(Reply::empty(429).field("Retry-After", "600"));
        VERIFY_KIND(outcomeOf(upload(m_uploads.get())), ErrorKind::RateLimited);
        const Result<Asset> second = outcomeOf(upload(m_uploads.get()));
        VERIFY_KIND(second, ErrorKind::RateLimited);
        QVERIFY(second.error().retryAfter.has_value());
        QVERIFY(*second.error().retryAfter == 600s);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void aBusyPlatformThatAsksForTimeGetsIt()
    {
        m_server->enqueue(Reply::empty(503).field("Retry-After", "30"));
        VERIFY_KIND(outcomeOf(upload(m_uploads.get())), ErrorKind::Server);
        QVERIFY(m_governor->uploadWait() >= 30s);
        auto *job = upload(m_uploads.get());
        const ResultSpy finished(job);
        pass(10s);
        m_server->enqueue(Reply::json(200, EmptyPage)); // Reading is another kind, and goes on.
        VERIFY_OK(outcomeOf(m_window->listAssets({}, 1, 10)));
        QCOMPARE(m_server->requestCount(), 2);
        QCOMPARE(finished.size(), 0);
        m_server->enqueue(told(59, 60));
        pass(21s);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().ok());
    }

    void aUsedUpQuotaIsTold()
    {
        m_server->enqueue(Reply::json(429, R"({"code":"usage_limit_exceeded","message":"No."})"));
        VERIFY_KIND(outcomeOf(upload(m_uploads.get())), ErrorKind::RateLimited);
        const PaceState state = m_governor->state();
        QVERIFY(state.quotaUntilUtc.has_value());
        QCOMPARE(*state.quotaUntilUtc, QDateTime(QDate(2026, 1, 16), QTime(0, 0), Qt::UTC));
    }

    void announcedUploadsCountBeforeTheyAreSent()
    {
        m_server->enqueue(told(1, 30));
        VERIFY_OK(outcomeOf(upload(m_uploads.get())));
        QVERIFY(m_governor->uploadWait() == 0ms);
        auto *job = upload(m_uploads.get()); // Its first step is still in the event loop.
        QVERIFY(m_governor->uploadWait() > 0ms);
        const ResultSpy finished(job);
        job->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_governor->uploadWait() == 0ms);
    }

    void aResetByAClockThatIsWrongIsUnderstoodByTheDate()
    {
        const QDateTime theirs = m_clock->nowUtc().addSecs(-7200);
        const QString date =
                QLocale::c().toString(theirs, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        Reply reply = Reply::json(201, Made);
        reply.field("Date", date.toLatin1())
                .field("X-Ratelimit-Limit", "60")
                .field("X-Ratelimit-Remaining", "0")
                .field("X-Ratelimit-Reset", QByteArray::number(theirs.toSecsSinceEpoch() + 30));
        m_server->enqueue(reply);
        VERIFY_OK(outcomeOf(upload(m_uploads.get())));
        QVERIFY(m_governor->uploadWait() >= 30s);
        QVERIFY(m_governor->uploadWait() <= 32s);
    }
};

REELDECK_TEST(TestGovernedCalls)
#include "tst_governedcalls.moc"

#include "clientfixture.h"

#include "api/calls/listreferencescall.h"
#include "support/testclock.h"
#include "support/testprogram.h"

#include <QThread>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// The client against a scripted server: what is asked, how answers are read, one outcome a call.
class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void listsWithKeyAndFilters()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, R"({"data":[{"_id":"a1","filename":"x.mp4"}],
            "page_info":{"page":3,"total_results":101}})"));
        AssetQuery query;
        query.filename = QStringLiteral("a+b c&d");
        query.kinds = {MediaKind::Video, MediaKind::Image};
        const auto page = outcomeOf(c.client.listAssets(query, 3, 50));
        VERIFY_OK(page);
        QCOMPARE(page->assets.size(), 1);
        QCOMPARE(page->info->totalResults, 101);
        const RecordedRequest &request = c.server.request(0);
        QCOMPARE(request.verb, "GET");
        QCOMPARE(request.target,
                 "/v1.3/assets?page=3&page_limit=50&asset_types=video&asset_types=image"
                 "&filename=a%2Bb%20c%26d");
        QCOMPARE(request.field("x-api-key"), TestKey.toLatin1());
        QCOMPARE(request.field("Accept"), "application/json");
        QVERIFY(request.field("User-Agent").startsWith("Reeldeck/0."));
    }

    void boundsThePageSize()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, R"({"data":[]})"));
        VERIFY_OK(outcomeOf(c.client.listAssets({}, 0, 5000)));
        QCOMPARE(c.server.request(0).target, "/v1.3/assets?page=1&page_limit=50");
    }

    void retrievesAnAsset()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, R"({"_id":"a/1","status":"ready"})"));
        const auto asset = outcomeOf(c.client.retrieveAsset(AssetId(QStringLiteral("a/1"))));
        VERIFY_OK(asset);
        QCOMPARE(c.server.request(0).target, "/v1.3/assets/a%2F1");
    }

    void deletesWithAndWithoutForce()
    {
        ScriptedClient c;
        const AssetId id(QStringLiteral("a1"));
        c.server.enqueue(Reply::json(409, R"({"code":"in_use","message":"Used by 2 indexes."})"));
        c.server.enqueue(Reply::empty(204));
        c.server.enqueue(Reply::empty(200));
        const auto conflict = outcomeOf(c.client.deleteAsset(id, false));
        VERIFY_KIND(conflict, ErrorKind::Conflict);
        QVERIFY(conflict.error().message.contains(QLatin1String("Used by 2 indexes.")));
        VERIFY_OK(outcomeOf(c.client.deleteAsset(id, true)));
        VERIFY_OK(outcomeOf(c.client.deleteAsset(id, true)));
        QCOMPARE(c.server.requestCount(), 3);
        QCOMPARE(c.server.request(0).target, "/v1.3/assets/a1");
        QCOMPARE(c.server.request(1).verb, "DELETE");
        QCOMPARE(c.server.request(1).target, "/v1.3/assets/a1?force=true");
    }

    void checksTheKey()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, R"({"data":[]})"));
        c.server.enqueue(Reply::json(401, R"({"code":"api_key_invalid","message":"No."})"));
        c.server.enqueue(Reply::html(200, "<html>Welcome to the hotel</html>"));
        VERIFY_OK(outcomeOf(c.client.checkKey()));
        QCOMPARE(c.server.request(0).target, "/v1.3/assets?page=1&page_limit=1");
        VERIFY_KIND(outcomeOf(c.client.checkKey()), ErrorKind::KeyRejected);
        const auto portal = outcomeOf(c.client.checkKey());
        VERIFY_KIND(portal, ErrorKind::Protocol);
        QVERIFY(!portal.error().details().contains(QLatin1String("hotel")));
    }

    void listsReferencesOverAllPagesAndNamesTheirIndexes()
    {
        ScriptedClient c;
        c.server.setHandler([](const RecordedRequest &request) -> std::optional<Reply> {
            if (request.target == "/v1.3/assets/a1/indexed-assets?page=1&page_limit=50")
                return Reply::json(200, R"({"data":[{"_id":"r1","index_id":"i1"},
                    {"_id":"r2","index_id":"i2"}],"page_info":{"total_page":2}})");
            if (request.target == "/v1.3/assets/a1/indexed-assets?page=2&page_limit=50")
                return Reply::json(200, R"({"data":[{"_id":"r2","index_id":"i2"},
                    {"_id":"r3","index_id":"i1"}],"page_info":{"total_page":2}})");
            if (request.target == "/v1.3/indexes/i1")
                return Reply::json(200, R"({"_id":"i1","index_name":"Sports"})");
            return std::nullopt; // 404 for i2
        });
        const auto references = outcomeOf(c.client.listReferences(AssetId(QStringLiteral("a1"))));
        VERIFY_OK(references);
        QCOMPARE(references->size(), 3);
        QCOMPARE(references->at(0).indexName, QStringLiteral("Sports"));
        QCOMPARE(references->at(1).indexName, QString());
        QCOMPARE(references->at(2).indexName, QStringLiteral("Sports"));
        QCOMPARE(c.server.requestCount(), 4);
    }

    void boundsReferencesOfAnEndlessListing()
    {
        ScriptedClient c;
        int next = 0;
        c.server.setHandler([&next](const RecordedRequest &request) -> std::optional<Reply> {
            if (!request.path().endsWith("/indexed-assets"))
                return std::nullopt;
            QByteArray items;
            for (int i = 0; i < 50; ++i)
                items += R"({"_id":"r)" + QByteArray::number(++next) + R"("},)";
            items.chop(1);
            return Reply::json(200, R"({"data":[)" + items + "]}");
        });
        const auto references = outcomeOf(c.client.listReferences(AssetId(QStringLiteral("a1"))));
        VERIFY_OK(references);
        QCOMPARE(references->size(), ListReferencesCall::MaxReferences);
        QCOMPARE(c.server.requestCount(), ListReferencesCall::MaxReferences / 50);
    }

    void tellsTheRateBudget()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::json(200, R"({"data":[]})")
                                 .field("X-Ratelimit-Limit", "60")
                                 .field("X-RateLimit-Request-Remaining", "41"));
        c.server.enqueue(Reply::json(200, R"({"data":[]})"));
        QSignalSpy budgets(&c.client, &ApiClient::rateBudgetChanged);
        VERIFY_OK(outcomeOf(c.client.listAssets({}, 1, 50)));
        VERIFY_OK(outcomeOf(c.client.listAssets({}, 1, 50)));
        QCOMPARE(budgets.size(), 1);
        QCOMPARE(budgets.at(0).at(0).value<RateBudget>().limit, 60);
        QCOMPARE(budgets.at(0).at(0).value<RateBudget>().remaining, 41);
    }

    void endsOnceWhenCancelledAtOnce()
    {
        ScriptedClient c;
        auto *job = c.client.listAssets({}, 1, 50);
        const ResultSpy finished(job);
        job->cancel();
        job->cancel();
        QCOMPARE(finished.size(), 0);
        VERIFY_KIND(outcomeOf(job), ErrorKind::Cancelled);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(c.server.connectionCount(), 0);
    }

    void endsOnceWhenCancelledUnderWay()
    {
        ScriptedClient c;
        c.server.enqueue(Reply::hang());
        auto *job = c.client.listAssets({}, 1, 50);
        connect(&c.server, &ScriptedServer::requestReceived, job, &ApiCall::cancel);
        VERIFY_KIND(outcomeOf(job), ErrorKind::Cancelled);
    }

    void endsOnceWhenCancelledBetweenAttempts()
    {
        ApiTuning tuning = quickTuning();
        ScriptedClient c(tuning);
        c.server.enqueue(Reply::empty(503).field("Retry-After", "30"));
        auto *job = c.client.listAssets({}, 1, 50);
        connect(&c.server, &ScriptedServer::requestReceived, job,
                [job] { QTimer::singleShot(50ms, job, &ApiCall::cancel); });
        VERIFY_KIND(outcomeOf(job), ErrorKind::Cancelled);
        QCOMPARE(c.server.requestCount(), 1);
    }

    void saysNothingWhenTheClientGoesFirst()
    {
        ScriptedServer server;
        server.enqueue(Reply::hang());
        auto client = std::make_unique<ApiClient>(ApiEndpoint{server.baseUrl(), TestKey});
        auto *job = client->listAssets({}, 1, 50);
        const ResultSpy finished(job);
        QSignalSpy received(&server, &ScriptedServer::requestReceived);
        QVERIFY(received.wait());
        client.reset();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
    }

    void refusesBeforeSending()
    {
        ScriptedServer server;
        ApiClient keyless({server.baseUrl(), {}});
        VERIFY_KIND(outcomeOf(keyless.listAssets({}, 1, 50)), ErrorKind::KeyRejected);
        ApiClient odd({server.baseUrl(), QStringLiteral("key\r\nX-Evil: 1")});
        VERIFY_KIND(outcomeOf(odd.checkKey()), ErrorKind::KeyRejected);
        ApiClient client({server.baseUrl(), TestKey});
        VERIFY_KIND(outcomeOf(client.retrieveAsset({})), ErrorKind::NotFound);
        VERIFY_KIND(outcomeOf(client.deleteAsset(AssetId(QStringLiteral("..")), true)),
                    ErrorKind::NotFound);
        QCOMPARE(server.connectionCount(), 0);
    }

    void worksOnAThreadOfItsOwn()
    {
        ScriptedServer server;
        server.enqueue(Reply::json(200, R"({"data":[{"_id":"a1"}]})"));
        QThread thread;
        thread.start();
        QObject worker;
        worker.moveToThread(&thread);
        int assets = -1;
        bool onThread = false;
        QMetaObject::invokeMethod(&worker, [&] {
            auto *client = new ApiClient({server.baseUrl(), TestKey});
            auto *job = client->listAssets({}, 1, 50);
            job->onFinished(client, [&, client](const Result<AssetPage> &page) {
                onThread = QThread::currentThread() == &thread;
                assets = page.ok() ? int(page->assets.size()) : -2;
                client->deleteLater();
                thread.quit();
            });
        });
        QTRY_VERIFY(thread.isFinished());
        QVERIFY(onThread);
        QCOMPARE(assets, 1);
    }

    void deliversAcrossThreads()
    {
        ScriptedServer server;
        server.enqueue(Reply::json(200, R"({"data":[{"_id":"a1"}]})"));
        QThread thread;
        thread.start();
        QObject worker;
        worker.moveToThread(&thread);
        int assets = -1;
        QMetaObject::invokeMethod(&worker, [&] {
            auto *client = new ApiClient({server.baseUrl(), TestKey});
            connect(&thread, &QThread::finished, client, &QObject::deleteLater);
            client->listAssets({}, 1, 50)->onFinished(this, [&](const Result<AssetPage> &page) {
                assets = page.ok() ? int(page->assets.size()) : -2;
            });
        });
        QTRY_COMPARE(assets, 1);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

REELDECK_TEST(TestApiClient)
#include "tst_apiclient.moc"

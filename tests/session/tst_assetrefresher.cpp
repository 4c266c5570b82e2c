#include "api/calls/apiclient.h"
#include "session/assetrefresher.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// Asking again for assets: together, as seldom as it will do, and of the session that is shown.
class TestAssetRefresher : public QObject
{
    Q_OBJECT

private slots:
    void delayGrowsToHalfAMinute();
    void asksForAllTogetherAndTellsChangesOnce();
    void asksForFiftyACallUntilAllHadTheirTurn();
    void tellsWhatIsGone();
    void asksNothingWithoutNeed();
    void goesOnWhenTheWindowIsBack();
    void whatIsRefreshedGoesTogether();
    void whatFailedGoesWithTheNext();
    void onlyTheLastIsRetrieved();
    void nothingIsHeardOfTheSessionBefore();
};

void TestAssetRefresher::delayGrowsToHalfAMinute()
{
    QCOMPARE(pollDelay(0), 2000ms);
    QCOMPARE(pollDelay(1), 4000ms);
    QCOMPARE(pollDelay(3), 16000ms);
    QCOMPARE(pollDelay(4), 30000ms);
    QCOMPARE(pollDelay(1000), 30000ms);
}

void TestAssetRefresher::asksForAllTogetherAndTellsChangesOnce()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) {
        return Reply::json(200, R"({"data":[{"_id":"a","status":"processing"},)"
                                R"({"_id":"b","status":"ready"}]})");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    QSignalSpy changed(&refresher, &AssetRefresher::assetRead);
    refresher.setClient(&client);
    refresher.setFollowed({AssetId(QStringLiteral("a")), AssetId(QStringLiteral("b"))});
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.request(0).target.contains("asset_ids=a&asset_ids=b"));
    // The same answer again is no change.
    QTRY_COMPARE(server.requestCount(), 2);
    refresher.setFollowed({});
    QCOMPARE(changed.count(), 2);
}

void TestAssetRefresher::asksForFiftyACallUntilAllHadTheirTurn()
{
    ScriptedServer server;
    QSet<QByteArray> asked;
    qsizetype most = 0;
    server.setHandler([&](const RecordedRequest &request) {
        QByteArray data;
        qsizetype count = 0;
        for (const QByteArray &part : request.target.split('&')) {
            const qsizetype at = part.indexOf("asset_ids=");
            if (at < 0)
                continue;
            asked.insert(part.mid(at + 10));
            data += (data.isEmpty() ? "" : ",") + QByteArray(R"({"_id":")") + part.mid(at + 10) +
                    R"(","status":"processing"})";
            ++count;
        }
        most = std::max(most, count);
        return Reply::json(200, R"({"data":[)" + data + "]}");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    refresher.setClient(&client);
    QList<AssetId> ids;
    for (int i = 0; i < 60; ++i)
        ids << AssetId(QStringLiteral("a%1").arg(i));
    refresher.setFollowed(ids);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 60, 60'000);
    QCOMPARE(most, 50);
    refresher.setFollowed({});
}

void TestAssetRefresher::tellsWhatIsGone()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) { return Reply::json(200, R"({"data":[]})"); });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    QSignalSpy gone(&refresher, &AssetRefresher::assetsGone);
    refresher.setClient(&client);
    refresher.setFollowed({AssetId(QStringLiteral("a"))});
    QVERIFY(gone.wait(10000));
    QCOMPARE(gone.at(0).at(0).value<QList<AssetId>>(),
             QList<AssetId>{AssetId(QStringLiteral("a"))});
}

void TestAssetRefresher::asksNothingWithoutNeed()
{
    ScriptedServer server;
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher idle;
    idle.setClient(&client);
    idle.setFollowed({});
    AssetRefresher hidden;
    hidden.setClient(&client);
    hidden.setEnabled(false);
    hidden.setFollowed({AssetId(QStringLiteral("a"))});
    QVERIFY(!QTest::qWaitFor([&server] { return server.requestCount() > 0; }, 2500));
}

void TestAssetRefresher::goesOnWhenTheWindowIsBack()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) {
        return Reply::json(200, R"({"data":[{"_id":"a","status":"processing"}]})");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    refresher.setClient(&client);
    refresher.setEnabled(false);
    refresher.setFollowed({AssetId(QStringLiteral("a"))});
    refresher.setEnabled(true);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 10'000);
}

void TestAssetRefresher::whatIsRefreshedGoesTogether()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) {
        return Reply::json(200, R"({"data":[{"_id":"a"},{"_id":"b"}]})");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    QSignalSpy read(&refresher, &AssetRefresher::assetRead);
    refresher.refresh(AssetId(QStringLiteral("too early")));
    refresher.setClient(&client);
    for (const char *id : {"a", "b", "a"})
        refresher.refresh(AssetId(QString::fromLatin1(id)));
    QTRY_COMPARE(read.count(), 2);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.request(0).target.endsWith("asset_ids=a&asset_ids=b"));
    // Once more, though the answer is the same: whoever asks has a reason.
    refresher.refresh(AssetId(QStringLiteral("a")));
    QTRY_VERIFY(read.count() > 2);
}

void TestAssetRefresher::whatFailedGoesWithTheNext()
{
    ScriptedServer server;
    server.enqueue(Reply::empty(404));
    server.enqueue(Reply::json(200, R"({"data":[{"_id":"a"},{"_id":"b"}]})"));
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    QSignalSpy read(&refresher, &AssetRefresher::assetRead);
    refresher.setClient(&client);
    refresher.refresh(AssetId(QStringLiteral("a")));
    QTRY_COMPARE(server.requestCount(), 1);
    QVERIFY(!QTest::qWaitFor([&server] { return server.requestCount() > 1; }, 500));
    refresher.refresh(AssetId(QStringLiteral("b")));
    QTRY_COMPARE(read.count(), 2);
    QVERIFY(server.request(1).target.endsWith("asset_ids=a&asset_ids=b"));
}

void TestAssetRefresher::onlyTheLastIsRetrieved()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &request) {
        return Reply::json(200,
                           R"({"_id":")" + request.path().mid(request.path().size() - 1) + R"("})");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    AssetRefresher refresher;
    QStringList retrieved;
    connect(&refresher, &AssetRefresher::retrieved, this,
            [&retrieved](const AssetId &id, const Result<Asset> &result) {
                retrieved << id.toString() << (result ? result->id.toString() : QString());
            });
    refresher.setClient(&client);
    refresher.retrieve(AssetId(QStringLiteral("a")));
    refresher.retrieve(AssetId(QStringLiteral("b")));
    QVERIFY(refresher.isRetrieving());
    QTRY_COMPARE(retrieved, QStringList({QStringLiteral("b"), QStringLiteral("b")}));
    QVERIFY(!refresher.isRetrieving());
}

void TestAssetRefresher::nothingIsHeardOfTheSessionBefore()
{
    ScriptedServer server;
    server.setHandler(
            [](const RecordedRequest &) { return Reply::json(200, R"({"data":[{"_id":"a"}]})"); });
    const QTemporaryDir folder;
    const auto paths = makePaths(folder.path());
    QVERIFY(paths.ok());
    const auto bandwidth = std::make_shared<BandwidthCap>();
    WorkspaceSession first({QStringLiteral("one"), {}, {}, false}, *paths, bandwidth);
    WorkspaceSession second({QStringLiteral("two"), {}, {}, false}, *paths, bandwidth);
    AssetRefresher refresher;
    QSignalSpy read(&refresher, &AssetRefresher::assetRead);
    refresher.setSession(&first);
    first.connectTo({server.baseUrl(), QStringLiteral("secret-key")});
    second.connectTo({server.baseUrl(), QStringLiteral("other-key")});
    refresher.setSession(&second);
    // The first one's client goes: nothing of it reaches who shows the second.
    first.disconnectClient();
    refresher.refresh(AssetId(QStringLiteral("a")));
    QTRY_COMPARE(read.count(), 1);
    const QList<RecordedRequest> &all = server.requests();
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [](const RecordedRequest &request) {
        return request.target.contains("asset_ids=a") && request.field("x-api-key") == "other-key";
    }));
}

REELDECK_TEST(TestAssetRefresher)
#include "tst_assetrefresher.moc"

#include "api/calls/apiclient.h"
#include "desktop/catalog/statuspoller.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::testsupport;
using namespace std::chrono_literals;

class TestStatusPoller : public QObject
{
    Q_OBJECT

private slots:
    void delayGrowsToHalfAMinute();
    void asksForAllTogetherAndTellsChangesOnce();
    void asksForFiftyACallUntilAllHadTheirTurn();
    void tellsWhatIsGone();
    void asksNothingWithoutNeed();
    void goesOnWhenTheWindowIsBack();
};

void TestStatusPoller::delayGrowsToHalfAMinute()
{
    QCOMPARE(pollDelay(0), 2000ms);
    QCOMPARE(pollDelay(1), 4000ms);
    QCOMPARE(pollDelay(3), 16000ms);
    QCOMPARE(pollDelay(4), 30000ms);
    QCOMPARE(pollDelay(1000), 30000ms);
}

void TestStatusPoller::asksForAllTogetherAndTellsChangesOnce()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) {
        return Reply::json(200, R"({"data":[{"_id":"a","status":"processing"},)"
                                R"({"_id":"b","status":"ready"}]})");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    StatusPoller poller;
    QSignalSpy changed(&poller, &StatusPoller::assetChanged);
    poller.setClient(&client);
    poller.setFollowed({AssetId(QStringLiteral("a")), AssetId(QStringLiteral("b"))});
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.request(0).target.contains("asset_ids=a&asset_ids=b"));
    // The same answer again is no change.
    QTRY_COMPARE(server.requestCount(), 2);
    poller.setFollowed({});
    QCOMPARE(changed.count(), 2);
}

void TestStatusPoller::asksForFiftyACallUntilAllHadTheirTurn()
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
    StatusPoller poller;
    poller.setClient(&client);
    QList<AssetId> ids;
    for (int i = 0; i < 60; ++i)
        ids << AssetId(QStringLiteral("a%1").arg(i));
    poller.setFollowed(ids);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 60, 60'000);
    QCOMPARE(most, 50);
    poller.setFollowed({});
}

void TestStatusPoller::tellsWhatIsGone()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) { return Reply::json(200, R"({"data":[]})"); });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    StatusPoller poller;
    QSignalSpy gone(&poller, &StatusPoller::assetsGone);
    poller.setClient(&client);
    poller.setFollowed({AssetId(QStringLiteral("a"))});
    QVERIFY(gone.wait(10000));
    QCOMPARE(gone.at(0).at(0).value<QList<AssetId>>(),
             QList<AssetId>{AssetId(QStringLiteral("a"))});
}

void TestStatusPoller::asksNothingWithoutNeed()
{
    ScriptedServer server;
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    StatusPoller idle;
    idle.setClient(&client);
    idle.setFollowed({});
    StatusPoller hidden;
    hidden.setClient(&client);
    hidden.setEnabled(false);
    hidden.setFollowed({AssetId(QStringLiteral("a"))});
    QVERIFY(!QTest::qWaitFor([&server] { return server.requestCount() > 0; }, 2500));
}

void TestStatusPoller::goesOnWhenTheWindowIsBack()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &) {
        return Reply::json(200, R"({"data":[{"_id":"a","status":"processing"}]})");
    });
    ApiClient client({server.baseUrl(), QStringLiteral("secret-key")});
    StatusPoller poller;
    poller.setClient(&client);
    poller.setEnabled(false);
    poller.setFollowed({AssetId(QStringLiteral("a"))});
    poller.setEnabled(true);
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 1, 10'000);
}

REELDECK_TEST(TestStatusPoller)
#include "tst_statuspoller.moc"

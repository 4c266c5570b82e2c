#include "api/calls/apiclient.h"
#include "session/deletion/deletionbatch.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

Asset assetCalled(const QString &id)
{
    Asset asset;
    asset.id = AssetId(id);
    asset.filename = id + QStringLiteral(".mp4");
    return asset;
}

} // namespace

/// What becomes of each asset of a deletion, over real HTTP.
class TestDeletionBatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deletesAll();
    void goneAlreadyIsSuccess();
    void conflictNamesWhatReferencesIt();
    void forceIsSentOnlyWhenAskedFor();
    void lostAnswerIsSettledByAsking_data();
    void lostAnswerIsSettledByAsking();
    void anUnsettledAnswerIsNoDeletion_data();
    void anUnsettledAnswerIsNoDeletion();
    void refusalIsKeptWithItsReason();
    void nothingToDeleteFinishesToo();
    void stoppedItKeepsWhatWasNotAskedFor();

private:
    int count(const QByteArray &verb) const;
    DeletionBatch::Item runOne(DeletionWay way = DeletionWay::Plain);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

void TestDeletionBatch::init()
{
    m_client.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_client = std::make_unique<ApiClient>(
            ApiEndpoint{m_server->baseUrl(), QStringLiteral("secret-key")});
}

int TestDeletionBatch::count(const QByteArray &verb) const
{
    const auto &requests = m_server->requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [&verb](const RecordedRequest &r) { return r.verb == verb; }));
}

DeletionBatch::Item TestDeletionBatch::runOne(DeletionWay way)
{
    DeletionBatch batch(m_client.get(), {assetCalled(QStringLiteral("a1"))}, way);
    QSignalSpy finished(&batch, &DeletionBatch::finished);
    batch.start();
    if (!finished.wait(15000))
        qWarning("The batch did not finish.");
    return batch.items().first();
}

void TestDeletionBatch::deletesAll()
{
    m_server->setHandler([](const RecordedRequest &) { return Reply::empty(204); });
    QList<Asset> assets;
    for (int i = 0; i < 12; ++i)
        assets << assetCalled(QStringLiteral("asset%1").arg(i));
    DeletionBatch batch(m_client.get(), assets, DeletionWay::Plain);
    QSignalSpy finished(&batch, &DeletionBatch::finished);
    QSignalSpy settled(&batch, &DeletionBatch::itemSettled);
    batch.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(settled.count(), 12);
    QCOMPARE(count("DELETE"), 12);
    for (const DeletionBatch::Item &item : batch.items())
        QCOMPARE(item.outcome, DeletionOutcome::Deleted);
}

void TestDeletionBatch::goneAlreadyIsSuccess()
{
    m_server->enqueue(Reply::json(404, R"({"code":"resource_not_exist","message":"no"})"));
    QCOMPARE(runOne().outcome, DeletionOutcome::AlreadyGone);
}

void TestDeletionBatch::conflictNamesWhatReferencesIt()
{
    m_server->setHandler([](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "DELETE")
            return Reply::json(409, R"({"code":"conflict","message":"in use"})");
        if (head.path().endsWith("/indexed-assets"))
            return Reply::json(200,
                               R"({"data":[{"_id":"x1","index_id":"i1","index_name":"Coast"}],)"
                               R"("page_info":{"page":1,"total_page":1,"total_results":1}})");
        return Reply::json(404, R"({"code":"resource_not_exist","message":"no"})");
    });
    const DeletionBatch::Item item = runOne();
    QCOMPARE(item.outcome, DeletionOutcome::InUse);
    QVERIFY(item.referencesKnown);
    QCOMPARE(item.references.size(), 1);
    QCOMPARE(item.references.first().indexId, QStringLiteral("i1"));
    QCOMPARE(count("DELETE"), 1);
}

void TestDeletionBatch::forceIsSentOnlyWhenAskedFor()
{
    m_server->setHandler([](const RecordedRequest &) { return Reply::empty(204); });
    QCOMPARE(runOne(DeletionWay::Plain).outcome, DeletionOutcome::Deleted);
    QVERIFY(!m_server->request(0).target.contains("force"));
    QCOMPARE(runOne(DeletionWay::Forced).outcome, DeletionOutcome::Deleted);
    QVERIFY(m_server->request(1).target.contains("force=true"));
}

void TestDeletionBatch::lostAnswerIsSettledByAsking_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("it was deleted") << true;
    QTest::newRow("it is still there") << false;
}

void TestDeletionBatch::lostAnswerIsSettledByAsking()
{
    QFETCH(bool, isGone);
    m_server->setHandler([isGone](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "DELETE")
            return Reply::reset();
        if (isGone)
            return Reply::json(404, R"({"code":"resource_not_exist","message":"no"})");
        return Reply::json(200, R"({"_id":"a1","filename":"a1.mp4","status":"ready"})");
    });
    const DeletionBatch::Item item = runOne();
    QCOMPARE(item.outcome, isGone ? DeletionOutcome::Deleted : DeletionOutcome::Failed);
    QCOMPARE(item.error.has_value(), !isGone);
    QVERIFY(count("GET") >= 1);
}

void TestDeletionBatch::anUnsettledAnswerIsNoDeletion_data()
{
    QTest::addColumn<Reply>("look");
    QTest::newRow("the look is lost, too") << Reply::reset();
    QTest::newRow("the look is refused") << Reply::json(403, "{}");
    QTest::newRow("the look meets garbage") << Reply::json(200, "<html>");
}

void TestDeletionBatch::anUnsettledAnswerIsNoDeletion()
{
    QFETCH(Reply, look);
    m_server->setHandler([look](const RecordedRequest &head) {
        return std::optional(head.verb == "DELETE" ? Reply::reset() : look);
    });
    const DeletionBatch::Item item = runOne();
    QCOMPARE(item.outcome, DeletionOutcome::Failed);
    QVERIFY(item.error.has_value());
    QVERIFY2(item.error->message.contains(QLatin1String("Whether it was deleted is not known")),
             qPrintable(item.error->message));
}

void TestDeletionBatch::refusalIsKeptWithItsReason()
{
    m_server->enqueue(Reply::json(403, R"({"code":"forbidden","message":"read-only key"})"));
    const DeletionBatch::Item item = runOne();
    QCOMPARE(item.outcome, DeletionOutcome::Failed);
    QVERIFY(item.error);
    QVERIFY(item.error->kind == ErrorKind::Forbidden);
}

void TestDeletionBatch::stoppedItKeepsWhatWasNotAskedFor()
{
    m_server->setHandler([](const RecordedRequest &) { return std::optional(Reply::empty(204)); });
    QList<Asset> assets;
    for (int i = 0; i < 30; ++i)
        assets << assetCalled(QStringLiteral("a%1").arg(i));
    DeletionBatch batch(m_client.get(), assets, DeletionWay::Plain);
    QSignalSpy finished(&batch, &DeletionBatch::finished);
    connect(&batch, &DeletionBatch::itemSettled, &batch, [&batch] { batch.stop(); });
    batch.start();
    QTRY_COMPARE(finished.size(), 1);
    int deleted = 0;
    for (const DeletionBatch::Item &item : batch.items()) {
        QVERIFY(item.outcome == DeletionOutcome::Deleted || item.outcome == DeletionOutcome::Kept);
        deleted += item.outcome == DeletionOutcome::Deleted;
    }
    QCOMPARE(deleted, count("DELETE"));
    QVERIFY(deleted > 0 && deleted < 30);
    QCOMPARE(batch.settledCount(), assets.size());
}

void TestDeletionBatch::nothingToDeleteFinishesToo()
{
    DeletionBatch batch(m_client.get(), {}, DeletionWay::Plain);
    QSignalSpy finished(&batch, &DeletionBatch::finished);
    batch.start();
    QVERIFY2(finished.isEmpty(), "The terminal event comes from the event loop.");
    QVERIFY(finished.wait());
}

REELDECK_TEST(TestDeletionBatch)
#include "tst_deletionbatch.moc"

// The calls of an upload in parts: against the real local platform, and against a scripted server
// for the answers that it never gives.

#include "clientfixture.h"

#include "support/platformfixture.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

namespace {

constexpr char SessionBody[] =
        R"({"upload_id":"u/1","asset_id":"a1","chunk_size":10,"total_chunks":3})";

std::unique_ptr<QIODevice> window(const QByteArray &content, qint64 from = 0)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(content);
    device->open(QIODevice::ReadOnly);
    device->seek(from);
    return device;
}

} // namespace

/// The calls of an upload in parts against a scripted server.
class TestMultipartCalls : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughOnTheRealPlatform()
    {
        if (!PlatformFixture::isAvailable())
            QSKIP("The local platform is not built.");
        QTemporaryDir folder;
        QFile limits(folder.filePath(QStringLiteral("limits.json")));
        QVERIFY(limits.open(QIODevice::WriteOnly));
        limits.write(R"({"part_size": 1000})");
        limits.close();
        PlatformFixture platform;
        QVERIFY2(platform.start({QStringLiteral("--limits"), limits.fileName()}),
                 qPrintable(platform.problem()));
        ApiClient client(platform.endpoint());
        const QByteArray content(59'500, 'v'); // 60 parts: more than a page of the status.

        const auto session = outcomeOf(client.createMultipart(
                {QStringLiteral("Clip ü.mp4"), content.size(), false, false}));
        VERIFY_OK(session);
        QCOMPARE(session->parts, 60);
        const auto open = outcomeOf(client.listMultiparts(1, 50));
        VERIFY_OK(open);
        QCOMPARE(open->sessions.size(), 1);
        QCOMPARE(open->sessions.first().id, session->id);

        QList<PartUrl> urls;
        for (int start = 1; start <= 60; start += 50) {
            const auto more = outcomeOf(client.partUrls(session->id, start, 50));
            VERIFY_OK(more);
            urls += *more;
        }
        QCOMPARE(urls.size(), 60);
        QList<PartReceipt> receipts;
        for (const PartUrl &url : urls) {
            const QByteArray part = content.mid((url.index - 1) * 1000, 1000);
            const auto etag = outcomeOf(client.putPart(url.url, session->headers, window(part)));
            VERIFY_OK(etag);
            QVERIFY(!etag->isEmpty() && !etag->contains(QLatin1Char('"')));
            receipts.append({url.index, *etag, part.size()});
        }
        // Used once.
        const auto again =
                outcomeOf(client.putPart(urls.first().url, {}, window(content.left(1000))));
        VERIFY_KIND(again, ErrorKind::Forbidden);

        VERIFY_OK(outcomeOf(client.reportParts(session->id, receipts.mid(0, 59))));
        const auto status = outcomeOf(client.multipartStatus(session->id, 60));
        VERIFY_OK(status);
        QVERIFY(status->state == MultipartState::Active);
        QCOMPARE(status->completedParts.size(), 59);
        QVERIFY(!status->completedParts.contains(60));
        VERIFY_KIND(outcomeOf(client.retrieveAsset(session->assetId)), ErrorKind::NotFound);
        const auto last = outcomeOf(client.reportParts(session->id, receipts));
        VERIFY_OK(last);
        QVERIFY(last->isComplete);
        QCOMPARE(last->totalCompleted.value_or(0), 60);
        QVERIFY(outcomeOf(client.multipartStatus(session->id, 60))->state ==
                MultipartState::Completed);
        const auto asset = outcomeOf(client.retrieveAsset(session->assetId));
        VERIFY_OK(asset);
        QCOMPARE(asset->filename, QStringLiteral("Clip ü.mp4"));
        QVERIFY(asset->method == AssetMethod::Multipart);
        VERIFY_KIND(outcomeOf(client.multipartStatus(QStringLiteral("none"), 1)),
                    ErrorKind::NotFound);
    }

    void aSessionIsAskedForOnceWhateverHappens_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("reset") << 0;
        QTest::newRow("server error") << 1;
        QTest::newRow("garbage") << 2;
    }

    void aSessionIsAskedForOnceWhateverHappens()
    {
        QFETCH(int, fault);
        ScriptedClient fixture;
        fixture.server.setHandler([fault](const RecordedRequest &) {
            return fault == 0   ? Reply::reset()
                   : fault == 1 ? Reply::html(503, "<h1>busy</h1>")
                                : Reply::json(201, R"({"upload_id":)");
        });
        const auto session =
                outcomeOf(fixture.client.createMultipart({QStringLiteral("a.mp4"), 30}));
        QVERIFY(!session.ok());
        QCOMPARE(fixture.server.requestCount(), 1);
    }

    void anAccountWithoutPartsIsForbidden()
    {
        ScriptedClient fixture;
        fixture.server.enqueue(Reply::json(403, R"({"code":"forbidden","message":"No."})"));
        VERIFY_KIND(outcomeOf(fixture.client.createMultipart({QStringLiteral("a.mp4"), 30})),
                    ErrorKind::Forbidden);
    }

    void sendsWhatTheContractSays()
    {
        ScriptedClient fixture;
        fixture.server.enqueue(Reply::json(201, SessionBody));
        fixture.server.enqueue(Reply::json(200, R"({"upload_urls":[]})"));
        fixture.server.enqueue(Reply::json(200, R"({"total_completed":1})"));
        const auto session = outcomeOf(
                fixture.client.createMultipart({QStringLiteral("a.mp4"), 30, true, false}));
        VERIFY_OK(session);
        VERIFY_OK(outcomeOf(fixture.client.partUrls(session->id, 2, 99)));
        VERIFY_OK(
                outcomeOf(fixture.client.reportParts(session->id, {{1, QStringLiteral("e"), 10}})));
        const QList<RecordedRequest> &sent = fixture.server.requests();
        QCOMPARE(sent.at(0).target, QByteArray("/v1.3/assets/multipart-uploads"));
        QCOMPARE(sent.at(0).field("Content-Type"), QByteArray("application/json"));
        QCOMPARE(sent.at(0).field("x-api-key"), TestKey.toLatin1());
        QVERIFY(sent.at(0).body.contains(R"("enable_hls":true)"));
        QCOMPARE(sent.at(1).target,
                 QByteArray("/v1.3/assets/multipart-uploads/u%2F1/presigned-urls"));
        QCOMPARE(sent.at(1).body, QByteArray(R"({"count":50,"start":2})"));
        QCOMPARE(sent.at(2).target, QByteArray("/v1.3/assets/multipart-uploads/u%2F1"));
    }

    void whatDoesTheSameTwiceIsRepeated()
    {
        ScriptedClient fixture;
        fixture.server.enqueue(Reply::reset());
        fixture.server.enqueue(Reply::json(200, R"({"total_completed":1})"));
        fixture.server.enqueue(Reply::html(502, "<h1>x</h1>"));
        fixture.server.enqueue(Reply::json(200, R"({"upload_urls":[]})"));
        VERIFY_OK(outcomeOf(
                fixture.client.reportParts(QStringLiteral("u"), {{1, QStringLiteral("e"), 10}})));
        VERIFY_OK(outcomeOf(fixture.client.partUrls(QStringLiteral("u"), 1, 1)));
        QCOMPARE(fixture.server.requestCount(), 4);
        QCOMPARE(fixture.server.request(0).body, fixture.server.request(1).body);
    }

    void aPartGoesToItsHostWithoutTheKeyAndWithItsHeaders()
    {
        ScriptedClient fixture; // The very origin of the API: even then no key.
        fixture.server.enqueue(Reply::empty(200).field("ETag", "\"e1\""));
        HttpHeaders headers;
        headers.append("x-amz-acl", "private");
        const QUrl url = fixture.server.origin().resolved(QUrl(QStringLiteral("/p/1?sig=secret")));
        const auto etag = outcomeOf(fixture.client.putPart(url, headers, window("0123456789", 4)));
        VERIFY_OK(etag);
        QCOMPARE(*etag, QStringLiteral("e1"));
        const RecordedRequest &sent = fixture.server.request(0);
        QCOMPARE(sent.verb, QByteArray("PUT"));
        QCOMPARE(sent.target, QByteArray("/p/1?sig=secret"));
        QCOMPARE(sent.body, QByteArray("456789"));
        QCOMPARE(sent.field("Content-Length"), QByteArray("6"));
        QCOMPARE(sent.field("Content-Type"), QByteArray("application/octet-stream"));
        QCOMPARE(sent.field("x-amz-acl"), QByteArray("private"));
        QVERIFY(sent.field("x-api-key").isEmpty());
    }

    void aPartIsSentOnceAndItsFailureHasAKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("used") << 403 << int(ErrorKind::Forbidden);
        QTest::newRow("gone") << 410 << int(ErrorKind::NotFound);
        QTest::newRow("storage wants a login") << 401 << int(ErrorKind::Forbidden);
        QTest::newRow("busy") << 503 << int(ErrorKind::Server);
        QTest::newRow("moved") << 307 << int(ErrorKind::Protocol);
        QTest::newRow("no etag") << 200 << int(ErrorKind::Protocol);
    }

    void aPartIsSentOnceAndItsFailureHasAKind()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        ScriptedClient fixture;
        fixture.server.setHandler([status](const RecordedRequest &) {
            return Reply::html(status, "<Error/>").field("Location", "http://127.0.0.1:1/");
        });
        const QUrl url = fixture.server.origin().resolved(QUrl(QStringLiteral("/p?sig=secret")));
        const auto etag = outcomeOf(fixture.client.putPart(url, {}, window("0123")));
        QVERIFY(!etag.ok());
        QCOMPARE(int(etag.error().kind), kind);
        QVERIFY2(!etag.error().details().contains(QLatin1String("secret")),
                 qPrintable(etag.error().details()));
        QCOMPARE(fixture.server.requestCount(), 1);
    }

    void aPartThatCannotBeReadIsNotPadded()
    {
        class Shrinking : public QBuffer
        {
        public:
            qint64 size() const override { return 100; }
        };
        auto device = std::make_unique<Shrinking>();
        device->setData("short");
        QVERIFY(device->open(QIODevice::ReadOnly));
        ScriptedClient fixture;
        fixture.server.enqueue(Reply::empty(200).field("ETag", "\"e\""));
        VERIFY_KIND(
                outcomeOf(fixture.client.putPart(fixture.server.origin(), {}, std::move(device))),
                ErrorKind::File);
        VERIFY_KIND(outcomeOf(fixture.client.putPart(fixture.server.origin(), {}, nullptr)),
                    ErrorKind::File);
    }

    void neverInTheOpenWhenThePlatformIsEncrypted()
    {
        ScriptedServer storage;
        ApiClient client({QUrl(QStringLiteral("https://127.0.0.1:1/v1.3")), TestKey});
        VERIFY_KIND(outcomeOf(client.putPart(storage.origin(), {}, window("x"))),
                    ErrorKind::Protocol);
        QCOMPARE(storage.connectionCount(), 0);
    }

    void anErrorNamesItsHost()
    {
        ScriptedClient fixture;
        const QUrl url = fixture.server.origin();
        fixture.server.stopListening();
        const auto etag = outcomeOf(fixture.client.putPart(url, {}, window("x")));
        VERIFY_KIND(etag, ErrorKind::Unreachable);
        QVERIFY2(etag.error().message.startsWith(QStringLiteral("127.0.0.1 refused")),
                 qPrintable(etag.error().message));
    }

    void aStatusEndsAlsoWithoutPageInfo()
    {
        ScriptedClient fixture;
        fixture.server.enqueue(Reply::json(
                200,
                R"({"status":"active","uploaded_chunks":[{"index":1,"status":"completed"}]})"));
        fixture.server.enqueue(Reply::json(200, R"({"status":"active","uploaded_chunks":[]})"));
        const auto status = outcomeOf(fixture.client.multipartStatus(QStringLiteral("u"), 5));
        VERIFY_OK(status);
        QCOMPARE(status->completedParts, QSet<int>({1}));
        QCOMPARE(fixture.server.requestCount(), 2);
        // The same page for ever.
        fixture.server.setHandler([](const RecordedRequest &) {
            return Reply::json(200, R"({"status":"active","uploaded_chunks":[{"index":1}]})");
        });
        VERIFY_OK(outcomeOf(fixture.client.multipartStatus(QStringLiteral("u"), 5)));
        QVERIFY(fixture.server.requestCount() < 12);
    }
};

REELDECK_TEST(TestMultipartCalls)
#include "tst_multipartcalls.moc"

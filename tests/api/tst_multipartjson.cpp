#include "api/calls/multipartjson.h"

#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace reeldeck;

namespace {

constexpr qint64 Size = 25'000;

QByteArray session(const QByteArray &more = {})
{
    return R"({"upload_id":"u1","asset_id":"a1","chunk_size":10000,"total_chunks":3,)"
           R"("expires_at":"2026-01-02T03:04:05Z","upload_urls":[{"chunk_index":1,)"
           R"("url":"https://storage.example/p?sig=1","expires_at":"2026-01-01T04:00:00Z"}])" +
           more + "}";
}

} // namespace

/// JSON of uploads in parts, both ways; numbers that do not fit together are refused.
class TestMultipartJson : public QObject
{
    Q_OBJECT

private slots:
    void readsASession()
    {
        const auto parsed = parseMultipartSession(
                session(R"(,"upload_headers":{"x-amz-acl":"private","Host":"evil"},"new":[1])"),
                Size);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->id, QStringLiteral("u1"));
        QCOMPARE(parsed->assetId, AssetId(QStringLiteral("a1")));
        QCOMPARE(parsed->partSize, 10'000);
        QCOMPARE(parsed->parts, 3);
        QCOMPARE(parsed->expiresAt.toString(Qt::ISODate), QStringLiteral("2026-01-02T03:04:05Z"));
        QCOMPARE(parsed->urls.size(), 1);
        QCOMPARE(parsed->urls.first().index, 1);
        QCOMPARE(parsed->urls.first().url, QUrl(QStringLiteral("https://storage.example/p?sig=1")));
        QCOMPARE(parsed->headers.value("X-Amz-Acl"), QByteArray("private"));
        QVERIFY(!parsed->headers.contains("Host")); // The exchange's own.
    }

    void countsThePartsItself_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("parts");
        QTest::newRow("one byte") << qint64(1) << 1;
        QTest::newRow("exactly one") << qint64(10'000) << 1;
        QTest::newRow("one more") << qint64(10'001) << 2;
        QTest::newRow("shorter last") << Size << 3;
    }

    void countsThePartsItself()
    {
        QFETCH(qint64, size);
        QFETCH(int, parts);
        const auto parsed = parseMultipartSession(
                R"({"upload_id":"u","asset_id":"a","chunk_size":10000})", size);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->parts, parts);
        QVERIFY(parsed->urls.isEmpty());
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *field, const char *value) {
            QJsonObject object = QJsonDocument::fromJson(session()).object();
            object.remove(QLatin1String(field));
            if (value) {
                const QByteArray wrapped = QByteArray("[") + value + "]";
                object.insert(QLatin1String(field),
                              QJsonDocument::fromJson(wrapped).array().first());
            }
            QTest::newRow(name) << QJsonDocument(object).toJson() << QString::fromLatin1(field);
        };
        row("no id", "upload_id", nullptr);
        row("no asset", "asset_id", nullptr);
        row("asset null", "asset_id", "null");
        row("no part size", "chunk_size", nullptr);
        row("part size 0", "chunk_size", "0");
        row("negative", "chunk_size", "-5");
        row("text", "chunk_size", "\"8\"");
        row("half a byte", "chunk_size", "8.5");
        row("another count", "total_chunks", "4");
        row("urls no list", "upload_urls", "{}");
        row("url without number", "upload_urls", "[{\"url\":\"https://a.example/\"}]");
        row("url of a file", "upload_urls", "[{\"chunk_index\":1,\"url\":\"file:///etc/passwd\"}]");
        row("url no object", "upload_urls", "[7]");
        row("headers no object", "upload_headers", "[]");
        row("header no text", "upload_headers", R"({"a":1})");
        row("header breaks the line", "upload_headers", R"({"a":"b\r\nx-evil: 1"})");
        row("header name with a space", "upload_headers", R"({"a b":"c"})");
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const auto parsed = parseMultipartSession(body, Size);
        QVERIFY(!parsed.ok());
        QVERIFY(parsed.error().kind == ErrorKind::Protocol);
        QVERIFY2(parsed.error().message.contains(field), qPrintable(parsed.error().message));
    }

    void refusesAMillionParts()
    {
        const QByteArray body = R"({"upload_id":"u","asset_id":"a","chunk_size":1})";
        QVERIFY(parseMultipartSession(body, 1000).ok());
        QVERIFY(!parseMultipartSession(body, 1'000'000'000'000).ok());
    }

    void readsAStatus()
    {
        const auto page = parseMultipartStatus(
                R"({"status":"active","uploaded_chunks":[{"index":1,"status":"completed"},)"
                R"({"index":2,"status":"pending"},{"index":3,"status":"completed"},)"
                R"({"index":4,"status":"melted"},{"status":"completed"}],)"
                R"("page_info":{"total_page":9}})");
        QVERIFY(page.ok());
        QVERIFY(page->status.state == MultipartState::Active);
        QCOMPARE(page->status.completedParts, QSet<int>({1, 3}));
        QCOMPARE(page->entries, 5);
        QCOMPARE(page->info->totalPages.value_or(0), 9);
        QVERIFY(!parseMultipartStatus("{}").ok());
        QVERIFY(!parseMultipartStatus("<html>").ok());
        QVERIFY(!parseMultipartStatus(R"({"status":"active","uploaded_chunks":7})").ok());
        const auto strange = parseMultipartStatus(R"({"status":"dreaming"})");
        QVERIFY(strange.ok() && strange->status.state == MultipartState::Unknown);
        QCOMPARE(strange->status.state.text, QStringLiteral("dreaming"));
    }

    void readsAReport()
    {
        const auto middle = parsePartReport(R"({"processed_chunks":2,"total_completed":2})");
        QVERIFY(middle.ok() && !middle->isComplete);
        QCOMPARE(middle->totalCompleted.value_or(0), 2);
        const auto last = parsePartReport("{\"asset_id\":\"a\",\"url\":\"https://a.example/x\"}");
        QVERIFY(last.ok() && last->isComplete && !last->totalCompleted);
        QVERIFY(!parsePartReport(R"({"total_completed":"2"})").ok());
    }

    void readsOpenSessions()
    {
        const auto page = parseOpenMultiparts(
                R"({"data":[{"upload_id":"u1","status":"active","total_size":5}]})");
        QVERIFY(page.ok());
        QCOMPARE(page->sessions.size(), 1);
        QCOMPARE(page->sessions.first().id, QStringLiteral("u1"));
        QCOMPARE(page->sessions.first().totalSize.value_or(0), 5);
        QVERIFY(!parseOpenMultiparts("{}").ok());
        QVERIFY(!parseOpenMultiparts(R"({"data":[{}]})").ok());
    }

    void writesRequests()
    {
        const QJsonObject create =
                QJsonDocument::fromJson(
                        toJson(MultipartRequest{QStringLiteral("ä\".mp4"), 4'294'967'296, true}))
                        .object();
        QCOMPARE(create.value(QLatin1String("filename")).toString(), QStringLiteral("ä\".mp4"));
        QCOMPARE(create.value(QLatin1String("type")).toString(), QStringLiteral("video"));
        QCOMPARE(create.value(QLatin1String("total_size")).toInteger(), 4'294'967'296);
        QCOMPARE(create.value(QLatin1String("enable_hls")).toBool(), true);
        QCOMPARE(create.value(QLatin1String("enable_thumbnail")).toBool(true), false);
        const QByteArray report = toJson(QList<PartReceipt>{{7, QStringLiteral("e"), 10}});
        const QJsonObject part = QJsonDocument::fromJson(report)
                                         .object()
                                         .value(QLatin1String("completed_chunks"))
                                         .toArray()
                                         .first()
                                         .toObject();
        QCOMPARE(part.value(QLatin1String("chunk_index")).toInt(), 7);
        QCOMPARE(part.value(QLatin1String("proof")).toString(), QStringLiteral("e"));
        QCOMPARE(part.value(QLatin1String("proof_type")).toString(), QStringLiteral("etag"));
        QCOMPARE(part.value(QLatin1String("chunk_size")).toInt(), 10);
    }

    void takesTheEtagOutOfItsQuotes()
    {
        QCOMPARE(etagFrom("\"abc\""), QStringLiteral("abc"));
        QCOMPARE(etagFrom(" abc "), QStringLiteral("abc"));
        QCOMPARE(etagFrom("W/\"abc\""), QStringLiteral("abc"));
        QVERIFY(etagFrom("").isEmpty());
        QVERIFY(etagFrom("\"\"").isEmpty());
        QVERIFY(etagFrom("\"a\"b\"").isEmpty());
        QVERIFY(etagFrom("a\x01").isEmpty());
        QVERIFY(etagFrom(QByteArray(300, 'a')).isEmpty());
    }
};

REELDECK_TEST(TestMultipartJson)
#include "tst_multipartjson.moc"

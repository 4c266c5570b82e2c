#include "api/calls/assetjson.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

namespace {

const QByteArray Link = "https://cdn.example/m.m3u8?sig=1%2F2";

/// moc takes two slashes in a raw string for a comment, so links are put in later.
QByteArray withLink(QByteArray body, const QByteArray &link)
{
    return body.replace('@', link);
}

} // namespace

/// JSON of assets and pages, whole, tolerant and hostile.
class TestAssetJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField()
    {
        const auto asset =
                parseAsset(withLink(R"({"_id":"6298d673f1090f1100476d4c","method":"direct",
            "status":"ready","filename":"Clip.mp4","file_type":"video/mp4","size":9007199254740992,
            "duration":12.5,"created_at":"2024-08-16T16:55:59.5+02:00",
            "hls":{"status":"ready","manifest_url":"@"},
            "thumbnail":{"status":"processing"},"error":{"message":"odd"},
            "user_metadata":{"a":[1]}})",
                                    Link));
        QVERIFY(asset.ok());
        QCOMPARE(asset->id, AssetId(QStringLiteral("6298d673f1090f1100476d4c")));
        QVERIFY(asset->method == AssetMethod::Direct);
        QVERIFY(asset->status == AssetStatus::Ready);
        QCOMPARE(asset->filename, QStringLiteral("Clip.mp4"));
        QCOMPARE(asset->kind(), MediaKind::Video);
        QCOMPARE(asset->size, Q_INT64_C(9007199254740992));
        QCOMPARE(asset->duration, 12.5);
        QCOMPARE(asset->createdAt, QDateTime(QDate(2024, 8, 16), QTime(14, 55, 59, 500), Qt::UTC));
        QCOMPARE(asset->createdAt.timeSpec(), Qt::UTC);
        QVERIFY(asset->stream->status == RenditionStatus::Ready);
        QCOMPARE(asset->stream->manifestUrl.toEncoded(), Link);
        QVERIFY(asset->thumbnail->status == RenditionStatus::Processing);
        QVERIFY(asset->thumbnail->representativeUrl.isEmpty());
        QCOMPARE(asset->errorMessage, QStringLiteral("odd"));
        QVERIFY(asset->json.contains(R"("user_metadata":{"a":[1]})"));
        QVERIFY(!asset->json.contains('\n'));
    }

    void takesNullAndMissingForAbsent()
    {
        const auto asset = parseAsset(R"({"_id":"a","size":null,"duration":null,"hls":null,
            "status":null,"filename":null,"created_at":null,"error":null})");
        QVERIFY(asset.ok());
        QVERIFY(!asset->size && !asset->duration && !asset->stream && !asset->thumbnail);
        QVERIFY(asset->status.isAbsent());
        QVERIFY(!asset->createdAt.isValid());
    }

    void keepsUnknownWords()
    {
        const auto asset = parseAsset(R"({"_id":"a","status":"archived","method":"s3",
            "hls":{"status":"queued"}})");
        QVERIFY(asset.ok());
        QCOMPARE(asset->status.text, QStringLiteral("archived"));
        QVERIFY(asset->status == AssetStatus::Unknown);
        QCOMPARE(asset->stream->status.text, QStringLiteral("queued"));
    }

    void takesOnlyWebLinks()
    {
        const auto asset = parseAsset(withLink(R"({"_id":"a",
            "hls":{"status":"ready","manifest_url":"@"},
            "thumbnail":{"status":"ready","representative_url":"javascript:alert"}})",
                                               "file:///etc/passwd"));
        QVERIFY(asset.ok());
        QVERIFY(asset->stream->manifestUrl.isEmpty());
        QVERIFY(asset->thumbnail->representativeUrl.isEmpty());
    }

    void takesADateWithoutOffsetForUtcAndNonsenseForAbsent()
    {
        QCOMPARE(parseAsset(R"({"_id":"a","created_at":"2024-08-16T16:55:59"})")->createdAt,
                 QDateTime(QDate(2024, 8, 16), QTime(16, 55, 59), Qt::UTC));
        QVERIFY(!parseAsset(R"({"_id":"a","created_at":"yesterday"})")->createdAt.isValid());
    }

    void namesTheWrongField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *body, const char *says) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(says);
        };
        row("", "the answer is empty");
        row("<html>", "the answer is no JSON");
        row(R"({"_id":"a")", "the answer is no JSON");
        row("[]", "the answer is no JSON object");
        row("{}", "_id is missing");
        row(R"({"_id":7})", "_id is no text");
        row(R"({"_id":"a","size":"12"})", "size is no number");
        row(R"({"_id":"a","size":-1})", "size is negative");
        row(R"({"_id":"a","size":1.5})", "size is no whole number");
        row(R"({"_id":"a","size":9007199254740994})", "size is too large");
        row(R"({"_id":"a","size":1e300})", "size is too large");
        row(R"({"_id":"a","duration":-0.5})", "duration is negative");
        row(R"({"_id":"a","duration":[1]})", "duration is no number");
        row(R"({"_id":"a","status":1})", "status is no text");
        row(R"({"_id":"a","hls":"ready"})", "hls is no object");
        row(R"({"_id":"a","hls":{"status":true}})", "hls.status is no text");
    }

    void namesTheWrongField()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto asset = parseAsset(body);
        QVERIFY(!asset.ok());
        QCOMPARE(toString(asset.error().kind), toString(ErrorKind::Protocol));
        QVERIFY2(asset.error().message.contains(says), qPrintable(asset.error().message));
    }

    void readsAPage()
    {
        const auto page = parseAssetPage(R"({"data":[{"_id":"a"},{"_id":"b","size":3}],
            "page_info":{"limit_per_page":2,"page":1,"total_page":6,"total_results":11}})");
        QVERIFY(page.ok());
        QCOMPARE(page->assets.size(), 2);
        QCOMPARE(page->info->limitPerPage, 2);
        QCOMPARE(page->info->page, 1);
        QCOMPARE(page->info->totalPages, 6);
        QCOMPARE(page->info->totalResults, Q_INT64_C(11));
    }

    void readsAPageWithoutPageInfo()
    {
        const auto page = parseAssetPage(R"({"data":[]})");
        QVERIFY(page.ok());
        QVERIFY(page->assets.isEmpty() && !page->info);
    }

    void namesTheWrongItemOfAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *body, const char *says) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(says);
        };
        row("{}", "data is missing");
        row(R"({"data":null})", "data is missing");
        row(R"({"data":{}})", "data is no list");
        row(R"({"data":[{"_id":"a"},7]})", "data[1] is no object");
        row(R"({"data":[{"_id":"a"},{"_id":"b","size":"x"}]})", "data[1].size is no number");
        row(R"({"data":[{"_id":"a","hls":{"manifest_url":1}}]})",
            "data[0].hls.manifest_url is no text");
        row(R"({"data":[],"page_info":{"total_page":"6"}})", "page_info.total_page is no number");
        row(R"({"data":[],"page_info":{"total_page":3000000000}})",
            "page_info.total_page is too large");
    }

    void namesTheWrongItemOfAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto page = parseAssetPage(body);
        QVERIFY(!page.ok());
        QVERIFY2(page.error().message.contains(says), qPrintable(page.error().message));
    }

    void survivesDeepNesting()
    {
        QByteArray body = R"({"_id":"a","x":)" + QByteArray(100'000, '[');
        QVERIFY(!parseAsset(body).ok());
    }

    void readsReferencesOfEitherShape()
    {
        const auto page = parseReferencePage(R"({"data":[
            {"_id":"ia1","index_id":"i1","indexed_at":"2025-01-02T03:04:05Z"},
            {"indexed_asset_id":"ia2","index":{"_id":"i2","index_name":"Sports"}},
            {"_id":"ia3","index":{"_id":"i3","name":"Weather"}}]})");
        QVERIFY(page.ok());
        QCOMPARE(page->references.size(), 3);
        QCOMPARE(page->references.at(0).indexedAssetId, QStringLiteral("ia1"));
        QCOMPARE(page->references.at(0).indexId, QStringLiteral("i1"));
        QVERIFY(page->references.at(0).indexedAt.isValid());
        QCOMPARE(page->references.at(1).indexName, QStringLiteral("Sports"));
        QCOMPARE(page->references.at(1).indexId, QStringLiteral("i2"));
        QCOMPARE(page->references.at(2).indexName, QStringLiteral("Weather"));
        QCOMPARE(page->references.at(2).indexId, QStringLiteral("i3"));
    }
};

REELDECK_TEST(TestAssetJson)
#include "tst_assetjson.moc"

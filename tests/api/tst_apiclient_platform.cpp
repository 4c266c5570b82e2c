// The client against the real local platform, with real media.

#include "clientfixture.h"

#include "support/platformfixture.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The client against the real local platform: each call, its limits and its errors.
class TestApiClientPlatform : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!PlatformFixture::isAvailable())
            QSKIP("The local platform is not built.");
        QVERIFY2(m_platform.start(), qPrintable(m_platform.problem()));
        m_clip = m_media.filePath(QStringLiteral("Clip ü \"1\".mp4"));
        QCOMPARE(QProcess::execute(QStringLiteral("ffmpeg"),
                                   {QStringLiteral("-v"), QStringLiteral("error"),
                                    QStringLiteral("-f"), QStringLiteral("lavfi"),
                                    QStringLiteral("-i"), QStringLiteral("testsrc=d=2:s=640x360"),
                                    QStringLiteral("-f"), QStringLiteral("lavfi"),
                                    QStringLiteral("-i"), QStringLiteral("sine=d=2"),
                                    QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), m_clip}),
                 0);
        m_client = std::make_unique<ApiClient>(m_platform.endpoint());
    }

    void checksTheKey()
    {
        VERIFY_OK(outcomeOf(m_client->checkKey()));
        ApiEndpoint wrong = m_platform.endpoint();
        wrong.apiKey = QStringLiteral("tlk_wrong_wrong_wrong");
        ApiClient stranger(wrong);
        VERIFY_KIND(outcomeOf(stranger.checkKey()), ErrorKind::KeyRejected);
        const auto upload = outcomeOf(stranger.createAsset({}, opened(m_clip)));
        VERIFY_KIND(upload, ErrorKind::KeyRejected);
    }

    void uploadsListsAndRetrieves()
    {
        UploadRequest request;
        request.path = m_clip;
        const auto created = outcomeOf(m_client->createAsset(request, opened(m_clip)));
        VERIFY_OK(created);
        QVERIFY(!created->id.isEmpty());
        m_id = created->id;

        AssetQuery query;
        query.filename = QStringLiteral("ü \"1\"");
        const auto page = outcomeOf(m_client->listAssets(query, 1, 50));
        VERIFY_OK(page);
        QCOMPARE(page->assets.size(), 1);
        QCOMPARE(page->assets.first().id, m_id);
        QCOMPARE(page->assets.first().filename, QStringLiteral("Clip ü \"1\".mp4"));
        query.kinds = {MediaKind::Audio};
        QCOMPARE(outcomeOf(m_client->listAssets(query, 1, 50))->assets.size(), 0);

        QTRY_VERIFY_WITH_TIMEOUT(isReady(), 60'000);
        const auto asset = outcomeOf(m_client->retrieveAsset(m_id));
        VERIFY_OK(asset);
        QCOMPARE(asset->size, QFileInfo(m_clip).size());
        QCOMPARE(asset->fileType, QStringLiteral("video/mp4"));
        QVERIFY(std::abs(asset->duration.value_or(0) - 2.0) < 0.2);
        QVERIFY(asset->stream && asset->stream->manifestUrl.isValid());
        QVERIFY(asset->thumbnail && asset->thumbnail->representativeUrl.isValid());
        QVERIFY(asset->createdAt.isValid());
    }

    void saysNotFoundForAnUnknownId()
    {
        const AssetId unknown(QStringLiteral("000000000000000000000000"));
        VERIFY_KIND(outcomeOf(m_client->retrieveAsset(unknown)), ErrorKind::NotFound);
        VERIFY_KIND(outcomeOf(m_client->deleteAsset(unknown, false)), ErrorKind::NotFound);
    }

    void deletesOnlyByForceWhatAnIndexUses()
    {
        QVERIFY(!m_id.isEmpty());
        const auto index = post("/indexes",
                                R"({"index_name":"Sports","models":[{"model_name":"marengo2.7",
                                "model_options":["visual","audio"]}]})");
        const QString indexId = index.value(QLatin1String("_id")).toString();
        QVERIFY2(!indexId.isEmpty(), "creates an index");
        post("/indexes/" + indexId.toLatin1() + "/indexed-assets",
             R"({"asset_id":")" + m_id.toString().toLatin1() + R"("})");

        VERIFY_KIND(outcomeOf(m_client->deleteAsset(m_id, false)), ErrorKind::Conflict);
        const auto references = outcomeOf(m_client->listReferences(m_id));
        VERIFY_OK(references);
        QCOMPARE(references->size(), 1);
        QCOMPARE(references->first().indexId, indexId);
        QCOMPARE(references->first().indexName, QStringLiteral("Sports"));
        VERIFY_OK(outcomeOf(m_client->deleteAsset(m_id, true)));
        VERIFY_KIND(outcomeOf(m_client->deleteAsset(m_id, true)), ErrorKind::NotFound);
    }

private:
    static std::unique_ptr<QIODevice> opened(const QString &path)
    {
        auto file = std::make_unique<QFile>(path);
        file->open(QIODevice::ReadOnly);
        return file;
    }

    bool isReady()
    {
        const auto asset = outcomeOf(m_client->retrieveAsset(m_id));
        return asset.ok() && asset->status == AssetStatus::Ready && !isSettling(*asset);
    }

    /// The parts of the API that the client has no typed call for.
    QJsonObject post(const QByteArray &path, const QByteArray &body)
    {
        QNetworkRequest request(
                QUrl::fromEncoded(m_platform.endpoint().baseUrl.toEncoded() + path));
        request.setRawHeader("x-api-key", m_platform.endpoint().apiKey.toLatin1());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    PlatformFixture m_platform;
    QTemporaryDir m_media;
    QString m_clip;
    AssetId m_id;
    std::unique_ptr<ApiClient> m_client;
    QNetworkAccessManager m_network;
};

REELDECK_TEST(TestApiClientPlatform)
#include "tst_apiclient_platform.moc"

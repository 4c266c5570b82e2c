#include "platform/routes/assetjson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace reeldeck::platform {

QString wireTime(qint64 msSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject assetJson(const StoredAsset &asset, const QString &mediaOrigin)
{
    QJsonObject json{
            {QStringLiteral("_id"), asset.id},
            {QStringLiteral("method"), wireName(asset.method)},
            {QStringLiteral("status"), wireName(asset.status)},
            {QStringLiteral("filename"), asset.filename},
            {QStringLiteral("file_type"), asset.fileType},
            {QStringLiteral("created_at"), wireTime(asset.createdMs)},
    };
    if (asset.status != AssetStatus::Processing && asset.size)
        json.insert(QStringLiteral("size"), *asset.size);
    if (asset.status == AssetStatus::Ready && asset.duration)
        json.insert(QStringLiteral("duration"), *asset.duration);
    // As far as it is no secret: a signature is in the query.
    if (asset.method == AssetMethod::Url && !asset.sourceUrl.isEmpty()) {
        const QString shown = QUrl(asset.sourceUrl)
                                      .toString(QUrl::FullyEncoded | QUrl::RemoveQuery |
                                                QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        json.insert(QStringLiteral("source"), QJsonObject{{QStringLiteral("url"), shown}});
    }
    if (!asset.error.isEmpty())
        json.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), asset.error}});
    const QString media = mediaOrigin + QLatin1String("/media/") + asset.mediaToken;
    if (asset.hls) {
        QJsonObject hls{{QStringLiteral("status"), wireName(*asset.hls)}};
        if (asset.hls == RenditionStatus::Ready)
            hls.insert(QStringLiteral("manifest_url"),
                       QString(media + QLatin1String("/hls/master.m3u8")));
        json.insert(QStringLiteral("hls"), hls);
    }
    if (asset.thumbnail) {
        QJsonObject thumbnail{{QStringLiteral("status"), wireName(*asset.thumbnail)}};
        if (asset.thumbnail == RenditionStatus::Ready)
            thumbnail.insert(QStringLiteral("representative_url"),
                             QString(media + QLatin1String("/thumbnail/thumbnail.jpg")));
        json.insert(QStringLiteral("thumbnail"), thumbnail);
    }
    return json;
}

QJsonObject indexJson(const StoredIndex &index)
{
    return {
            {QStringLiteral("_id"), index.id},
            {QStringLiteral("index_name"), index.name},
            {QStringLiteral("models"), index.models},
            {QStringLiteral("addons"), index.addons},
            {QStringLiteral("video_count"), index.assetCount},
            {QStringLiteral("created_at"), wireTime(index.createdMs)},
            {QStringLiteral("updated_at"), wireTime(index.createdMs)},
    };
}

QJsonObject indexedAssetJson(const StoredIndexedAsset &indexed, qint64 nowMs)
{
    const IndexingState state = indexingState(indexed, nowMs);
    QJsonObject metadata{{QStringLiteral("filename"), indexed.filename}};
    if (indexed.duration)
        metadata.insert(QStringLiteral("duration"), *indexed.duration);
    if (indexed.size)
        metadata.insert(QStringLiteral("size"), *indexed.size);
    QJsonObject json{
            {QStringLiteral("_id"), indexed.id},
            {QStringLiteral("asset_id"), indexed.assetId},
            {QStringLiteral("index_id"), indexed.indexId},
            {QStringLiteral("index_name"), indexed.indexName},
            {QStringLiteral("status"), wireName(state.status)},
            {QStringLiteral("system_metadata"), metadata},
            {QStringLiteral("created_at"), wireTime(indexed.createdMs)},
            {QStringLiteral("updated_at"), wireTime(state.sinceMs)},
    };
    if (state.status == IndexingStatus::Ready)
        json.insert(QStringLiteral("indexed_at"), wireTime(state.sinceMs));
    if (state.status == IndexingStatus::Failed)
        json.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), indexed.failure}});
    return json;
}

QJsonObject indexedAssetSummaryJson(const StoredIndexedAsset &indexed)
{
    return {
            {QStringLiteral("_id"), indexed.id},
            {QStringLiteral("index"), QJsonObject{{QStringLiteral("_id"), indexed.indexId},
                                                  {QStringLiteral("name"), indexed.indexName}}},
            {QStringLiteral("created_at"), wireTime(indexed.createdMs)},
    };
}

QJsonObject collectionJson(const StoredCollection &collection)
{
    return {
            {QStringLiteral("_id"), collection.id},
            {QStringLiteral("name"), collection.name},
            {QStringLiteral("description"), collection.description},
            {QStringLiteral("created_at"), wireTime(collection.createdMs)},
            {QStringLiteral("updated_at"), wireTime(collection.updatedMs)},
    };
}

QJsonObject entityJson(const StoredEntity &entity, qint64 nowMs)
{
    return {
            {QStringLiteral("_id"), entity.id},
            {QStringLiteral("entity_collection_id"), entity.collectionId},
            {QStringLiteral("name"), entity.name},
            {QStringLiteral("description"), entity.description},
            {QStringLiteral("metadata"), entity.metadata},
            {QStringLiteral("asset_ids"), QJsonArray::fromStringList(entity.assetIds)},
            {QStringLiteral("status"),
             entity.isReady(nowMs) ? QStringLiteral("ready") : QStringLiteral("processing")},
            {QStringLiteral("created_at"), wireTime(entity.createdMs)},
            {QStringLiteral("updated_at"), wireTime(entity.updatedMs)},
    };
}

QByteArray pageJson(const QJsonArray &data, int page, int pageLimit, qint64 total)
{
    const qint64 pages = (total + pageLimit - 1) / pageLimit;
    return compactJson({{QStringLiteral("data"), data},
                        {QStringLiteral("page_info"),
                         QJsonObject{{QStringLiteral("limit_per_page"), pageLimit},
                                     {QStringLiteral("page"), page},
                                     {QStringLiteral("total_page"), pages},
                                     {QStringLiteral("total_results"), total}}}});
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace reeldeck::platform

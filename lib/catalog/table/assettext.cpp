#include "catalog/table/assettext.h"

#include "base/humantext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QStringList>

namespace reeldeck {
namespace {

QString encoded(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QJsonObject objectOf(const Asset &asset)
{
    const QJsonObject sent = QJsonDocument::fromJson(asset.json).object();
    return sent.isEmpty() ? jsonObject(assetRecord(asset)) : sent;
}

} // namespace

QUrl streamUrl(const Asset &asset)
{
    if (!asset.stream || asset.stream->status != RenditionStatus::Ready)
        return {};
    const QUrl &url = asset.stream->manifestUrl;
    const bool isWeb =
            url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb ? url.adjusted(QUrl::RemoveUserInfo) : QUrl();
}

QString idsText(const QList<Asset> &assets)
{
    QStringList ids;
    for (const Asset &asset : assets)
        ids << asset.id.toString();
    return ids.join(QLatin1Char('\n'));
}

QString namesText(const QList<Asset> &assets)
{
    QStringList names;
    for (const Asset &asset : assets)
        names << displayName(asset.filename);
    return names.join(QLatin1Char('\n'));
}

QString streamUrlsText(const QList<Asset> &assets)
{
    QStringList urls;
    for (const Asset &asset : assets) {
        if (const QUrl url = streamUrl(asset); url.isValid())
            urls << encoded(url);
    }
    return urls.join(QLatin1Char('\n'));
}

QString jsonText(const QList<Asset> &assets)
{
    QJsonDocument document;
    if (assets.size() == 1) {
        document.setObject(objectOf(assets.first()));
    } else {
        QJsonArray array;
        for (const Asset &asset : assets)
            array << objectOf(asset);
        document.setArray(array);
    }
    return QString::fromUtf8(document.toJson());
}

QMimeData *assetMimeData(const QList<Asset> &assets)
{
    auto *data = new QMimeData;
    data->setText(idsText(assets));
    QList<QUrl> urls;
    for (const Asset &asset : assets) {
        if (const QUrl url = streamUrl(asset); url.isValid())
            urls << url;
    }
    if (!urls.isEmpty())
        data->setUrls(urls);
    return data;
}

Record assetRecord(const Asset &asset)
{
    const QUrl stream = streamUrl(asset);
    return {{"id", recordText(asset.id.toString())},
            {"filename", recordText(asset.filename)},
            {"file_type", recordText(asset.fileType)},
            {"status", recordText(asset.status.text)},
            {"size_bytes", asset.size ? QJsonValue(*asset.size) : QJsonValue()},
            {"duration_seconds", asset.duration ? QJsonValue(*asset.duration) : QJsonValue()},
            {"created_utc", recordTime(asset.createdAt)},
            {"method", recordText(asset.method.text)},
            {"stream_status", recordText(asset.stream ? asset.stream->status.text : QString())},
            {"stream_url", recordText(stream.isValid() ? encoded(stream) : QString())},
            {"thumbnail_status",
             recordText(asset.thumbnail ? asset.thumbnail->status.text : QString())},
            {"error", recordText(asset.errorMessage)}};
}

} // namespace reeldeck

#include "api/calls/assetjson.h"

#include "api/calls/errortable.h"
#include "api/calls/fieldreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace reeldeck {

namespace {

QString firstText(FieldReader &reader, QLatin1String name, QLatin1String otherName)
{
    const QString value = reader.text(name);
    return value.isEmpty() ? reader.text(otherName) : value;
}

Asset readAsset(const QJsonObject &object, FieldReader &reader)
{
    Asset asset;
    asset.id = AssetId(firstText(reader, QLatin1String("_id"), QLatin1String("id")));
    if (asset.id.isEmpty())
        reader.complain(QLatin1String("_id"), AnswerText::tr("is missing"));
    asset.method = assetMethodFromWire(reader.text(QLatin1String("method")));
    asset.status = assetStatusFromWire(reader.text(QLatin1String("status")));
    asset.filename = reader.text(QLatin1String("filename"));
    asset.fileType = reader.text(QLatin1String("file_type"));
    asset.size = reader.integer(QLatin1String("size"));
    asset.duration = reader.number(QLatin1String("duration"));
    asset.createdAt = reader.dateTime(QLatin1String("created_at"));
    // Of later platforms, whose documents don't say how: an address, or an object that has one.
    const QJsonValue source = object.value(QLatin1String("source"));
    asset.sourceUrl =
            source.isObject() ? source[QLatin1String("url")].toString() : source.toString();
    if (const auto error = reader.object(QLatin1String("error")))
        asset.errorMessage =
                reader.inside(*error, QLatin1String("error")).text(QLatin1String("message"));
    if (const auto hls = reader.object(QLatin1String("hls"))) {
        FieldReader inner = reader.inside(*hls, QLatin1String("hls"));
        asset.stream = AssetStream{renditionStatusFromWire(inner.text(QLatin1String("status"))),
                                   inner.link(QLatin1String("manifest_url"))};
    }
    if (const auto thumbnail = reader.object(QLatin1String("thumbnail"))) {
        FieldReader inner = reader.inside(*thumbnail, QLatin1String("thumbnail"));
        asset.thumbnail =
                AssetThumbnail{renditionStatusFromWire(inner.text(QLatin1String("status"))),
                               inner.link(QLatin1String("representative_url"))};
    }
    asset.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return asset;
}

AssetReference readReference(FieldReader &reader)
{
    AssetReference reference;
    reference.indexedAssetId =
            firstText(reader, QLatin1String("indexed_asset_id"), QLatin1String("_id"));
    reference.indexId = reader.text(QLatin1String("index_id"));
    reference.indexName = reader.text(QLatin1String("index_name"));
    if (const auto index = reader.object(QLatin1String("index"))) {
        FieldReader inner = reader.inside(*index, QLatin1String("index"));
        if (reference.indexId.isEmpty())
            reference.indexId = firstText(inner, QLatin1String("_id"), QLatin1String("id"));
        if (reference.indexName.isEmpty())
            reference.indexName =
                    firstText(inner, QLatin1String("index_name"), QLatin1String("name"));
    }
    reference.indexedAt = reader.dateTime(QLatin1String("indexed_at"));
    if (!reference.indexedAt.isValid())
        reference.indexedAt = reader.dateTime(QLatin1String("created_at"));
    reference.status = indexingStatusFromWire(reader.text(QLatin1String("status")));
    return reference;
}

EntityReference readEntity(FieldReader &reader)
{
    return {firstText(reader, QLatin1String("_id"), QLatin1String("id")),
            reader.text(QLatin1String("entity_collection_id")), reader.text(QLatin1String("name"))};
}

/// Reads `data` by `readItem(object, reader)` and `page_info`, whatever the items are.
template <typename Page, typename ReadItem>
Result<Page> readPage(const QByteArray &body, ReadItem readItem)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    const QJsonArray data = reader.requiredArray(QLatin1String("data"));
    Page page;
    for (qsizetype i = 0; i < data.size() && !wrong; ++i) {
        const QString path = QStringLiteral("data[%1]").arg(i);
        if (!data.at(i).isObject())
            return protocolError(path, AnswerText::tr("is no object"));
        const QJsonObject item = data.at(i).toObject();
        FieldReader itemReader(item, path, wrong);
        readItem(page, item, itemReader);
    }
    page.info = readPageInfo(reader);
    if (wrong)
        return *wrong;
    return page;
}

} // namespace

Result<Asset> parseAsset(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    Asset asset = readAsset(*object, reader);
    if (wrong)
        return *wrong;
    return asset;
}

Result<AssetPage> parseAssetPage(const QByteArray &body)
{
    return readPage<AssetPage>(body,
                               [](AssetPage &page, const QJsonObject &item, FieldReader &reader) {
                                   page.assets.append(readAsset(item, reader));
                               });
}

Result<ReferencePage> parseReferencePage(const QByteArray &body)
{
    return readPage<ReferencePage>(
            body, [](ReferencePage &page, const QJsonObject &, FieldReader &reader) {
                page.references.append(readReference(reader));
            });
}

Result<AssetReference> parseReference(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    const AssetReference reference = readReference(reader);
    if (wrong)
        return *wrong;
    return reference;
}

Result<EntityPage> parseEntityPage(const QByteArray &body)
{
    return readPage<EntityPage>(body,
                                [](EntityPage &page, const QJsonObject &, FieldReader &reader) {
                                    page.entities.append(readEntity(reader));
                                });
}

Result<QString> parseIndexName(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    const QString name = firstText(reader, QLatin1String("index_name"), QLatin1String("name"));
    if (wrong)
        return *wrong;
    return name;
}

} // namespace reeldeck

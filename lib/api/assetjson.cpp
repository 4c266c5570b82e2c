#include "api/assetjson.h"

#include "api/errortable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace reeldeck {

namespace {

// Up to here a JSON number holds every integer (RFC 8259, 6).
constexpr double LargestExactInteger = 9007199254740992.0;

/// Reads the fields of one object; remembers the first that is wrong, so that a parser reads all
/// and asks once.
class FieldReader
{
public:
    FieldReader(QJsonObject object, QString path, std::optional<Error> &firstError)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_error(firstError)
    {}

    QString text(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            complain(name, QStringLiteral("is no text"));
        return value.toString();
    }

    std::optional<double> number(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || !std::isfinite(value.toDouble())) {
            complain(name, QStringLiteral("is no number"));
            return std::nullopt;
        }
        if (value.toDouble() < 0) {
            complain(name, QStringLiteral("is negative"));
            return std::nullopt;
        }
        return value.toDouble();
    }

    std::optional<qint64> integer(QLatin1String name, double largest = LargestExactInteger)
    {
        const std::optional<double> value = number(name);
        if (!value)
            return std::nullopt;
        if (*value != std::floor(*value)) {
            complain(name, QStringLiteral("is no whole number"));
            return std::nullopt;
        }
        if (*value > largest) {
            complain(name, QStringLiteral("is too large"));
            return std::nullopt;
        }
        return static_cast<qint64>(*value);
    }

    std::optional<int> smallInteger(QLatin1String name)
    {
        const auto value = integer(name, std::numeric_limits<int>::max());
        return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
    }

    std::optional<QJsonObject> object(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject()) {
            complain(name, QStringLiteral("is no object"));
            return std::nullopt;
        }
        return value.toObject();
    }

    QJsonArray requiredArray(QLatin1String name)
    {
        const QJsonValue value = present(name);
        if (!value.isArray())
            complain(name, value.isUndefined() ? QStringLiteral("is missing")
                                               : QStringLiteral("is no list"));
        return value.toArray();
    }

    /// RFC 3339 as UTC; text that is no date counts as absent, the asset is still good.
    QDateTime dateTime(QLatin1String name)
    {
        QDateTime when = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        if (when.isValid() && when.timeSpec() == Qt::LocalTime)
            when.setTimeSpec(Qt::UTC);
        return when.isValid() ? when.toUTC() : QDateTime();
    }

    QUrl link(QLatin1String name)
    {
        const QUrl url(text(name), QUrl::TolerantMode);
        const bool web =
                url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
    }

    FieldReader inside(const QJsonObject &object, QLatin1String name) const
    {
        return FieldReader(object, pathOf(name), m_error);
    }
    QString pathOf(QLatin1String name) const
    {
        return m_path.isEmpty() ? QString(name) : m_path + QLatin1Char('.') + name;
    }
    void complain(QLatin1String name, const QString &problem)
    {
        if (!m_error)
            m_error = protocolError(pathOf(name), problem);
    }

private:
    QJsonValue present(QLatin1String name) const
    {
        const QJsonValue value = m_object.value(name);
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_error;
};

Result<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (document.isObject())
        return document.object();
    if (body.trimmed().isEmpty())
        return protocolError(QStringLiteral("the answer"), QStringLiteral("is empty"));
    if (problem.error != QJsonParseError::NoError)
        return protocolError(QStringLiteral("the answer"), QStringLiteral("is no JSON"));
    return protocolError(QStringLiteral("the answer"), QStringLiteral("is no JSON object"));
}

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
        reader.complain(QLatin1String("_id"), QStringLiteral("is missing"));
    asset.method = assetMethodFromWire(reader.text(QLatin1String("method")));
    asset.status = assetStatusFromWire(reader.text(QLatin1String("status")));
    asset.filename = reader.text(QLatin1String("filename"));
    asset.fileType = reader.text(QLatin1String("file_type"));
    asset.size = reader.integer(QLatin1String("size"));
    asset.duration = reader.number(QLatin1String("duration"));
    asset.createdAt = reader.dateTime(QLatin1String("created_at"));
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

std::optional<PageInfo> readPageInfo(FieldReader &reader)
{
    const auto object = reader.object(QLatin1String("page_info"));
    if (!object)
        return std::nullopt;
    FieldReader inner = reader.inside(*object, QLatin1String("page_info"));
    PageInfo info;
    info.limitPerPage = inner.smallInteger(QLatin1String("limit_per_page"));
    info.page = inner.smallInteger(QLatin1String("page"));
    info.totalPages = inner.smallInteger(QLatin1String("total_page"));
    info.totalResults = inner.integer(QLatin1String("total_results"));
    return info;
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
    return reference;
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
            return protocolError(path, QStringLiteral("is no object"));
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

#include "catalog/copy/assetrow.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace reeldeck {
namespace {

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant orNull(bool isThere, const QString &text)
{
    if (!isThere)
        return QVariant(QMetaType::fromType<QString>());
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Asset assetFromRow(const QSqlQuery &row)
{
    Asset asset;
    asset.id = AssetId(row.value(0).toString());
    asset.filename = row.value(1).toString();
    asset.fileType = row.value(2).toString();
    asset.method = assetMethodFromWire(row.value(3).toString());
    asset.status = assetStatusFromWire(row.value(4).toString());
    if (!row.isNull(5))
        asset.size = row.value(5).toLongLong();
    if (!row.isNull(6))
        asset.duration = row.value(6).toDouble();
    if (!row.isNull(7))
        asset.createdAt = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC);
    asset.errorMessage = row.value(8).toString();
    if (!row.isNull(9))
        asset.stream = AssetStream{renditionStatusFromWire(row.value(9).toString()), {}};
    if (!row.isNull(10))
        asset.thumbnail = AssetThumbnail{renditionStatusFromWire(row.value(10).toString()), {}};
    return asset;
}

void bindAssetRow(QSqlQuery *statement, const Asset &asset)
{
    int at = 0;
    const auto bind = [statement, &at](const QVariant &value) {
        statement->bindValue(at++, value);
    };
    bind(asset.id.toString());
    bind(asset.filename);
    bind(asset.fileType);
    bind(asset.method.text);
    bind(asset.status.text);
    bind(orNull(asset.size));
    bind(orNull(asset.duration));
    std::optional<qint64> created;
    if (asset.createdAt.isValid())
        created = asset.createdAt.toMSecsSinceEpoch();
    bind(orNull(created));
    bind(asset.errorMessage);
    bind(orNull(asset.stream.has_value(), asset.stream ? asset.stream->status.text : QString()));
    bind(orNull(asset.thumbnail.has_value(),
                asset.thumbnail ? asset.thumbnail->status.text : QString()));
}

} // namespace reeldeck

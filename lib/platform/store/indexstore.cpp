#include "platform/store/indexstore.h"

#include "platform/basics/apierror.h"
#include "platform/basics/objectid.h"

#include <QDateTime>
#include <QJsonDocument>

namespace reeldeck::platform {

namespace {

QString indexColumns()
{
    return QStringLiteral("SELECT i.id, i.name, i.models, i.addons, i.created_ms,"
                          " (SELECT count(*) FROM indexed_assets x WHERE x.index_id = i.id)"
                          " FROM indexes i ");
}

QString indexedColumns()
{
    return QStringLiteral("SELECT x.id, x.index_id, i.name, x.asset_id, a.filename, a.duration,"
                          " a.size, x.created_ms, x.pace_ms, x.failure FROM indexed_assets x"
                          " JOIN indexes i ON i.id = x.index_id"
                          " LEFT JOIN assets a ON a.id = x.asset_id ");
}

QString jsonText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray jsonArray(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

StoredIndex indexFrom(const QSqlQuery &row)
{
    StoredIndex index;
    index.id = row.value(0).toString();
    index.name = row.value(1).toString();
    index.models = jsonArray(row.value(2).toString());
    index.addons = jsonArray(row.value(3).toString());
    index.createdMs = row.value(4).toLongLong();
    index.assetCount = row.value(5).toLongLong();
    return index;
}

StoredIndexedAsset indexedFrom(const QSqlQuery &row)
{
    StoredIndexedAsset indexed;
    indexed.id = row.value(0).toString();
    indexed.indexId = row.value(1).toString();
    indexed.indexName = row.value(2).toString();
    indexed.assetId = row.value(3).toString();
    indexed.filename = row.value(4).toString();
    if (!row.value(5).isNull())
        indexed.duration = row.value(5).toDouble();
    if (!row.value(6).isNull())
        indexed.size = row.value(6).toLongLong();
    indexed.createdMs = row.value(7).toLongLong();
    indexed.paceMs = row.value(8).toLongLong();
    indexed.failure = row.value(9).toString();
    return indexed;
}

/// Why an asset can't be indexed; empty when it can. The limits are the models'.
QString indexingFailure(const QVariant &duration)
{
    constexpr double Shortest = 4;
    constexpr double Longest = 4 * 3600.0;
    if (duration.isNull())
        return {};
    if (duration.toDouble() < Shortest)
        return QStringLiteral("video_duration_too_short");
    return duration.toDouble() > Longest ? QStringLiteral("video_duration_too_long") : QString();
}

} // namespace

IndexingState indexingState(const StoredIndexedAsset &indexed, qint64 nowMs)
{
    const qint64 age = nowMs - indexed.createdMs;
    if (age >= indexed.paceMs)
        return {indexed.failure.isEmpty() ? IndexingStatus::Ready : IndexingStatus::Failed,
                indexed.createdMs + indexed.paceMs};
    if (age >= indexed.paceMs / 2)
        return {IndexingStatus::Indexing, indexed.createdMs + indexed.paceMs / 2};
    if (age >= indexed.paceMs / 4)
        return {IndexingStatus::Queued, indexed.createdMs + indexed.paceMs / 4};
    return {IndexingStatus::Pending, indexed.createdMs};
}

Result<StoredIndex> IndexStore::create(const StoredIndex &wanted)
{
    return m_database->write<StoredIndex>([&](QSqlDatabase &db) -> Result<StoredIndex> {
        const Result<qint64> taken = countRows(
                db, QStringLiteral("SELECT count(*) FROM indexes WHERE name = ?"), {wanted.name});
        if (!taken)
            return taken.error();
        if (*taken > 0)
            return conflict(QStringLiteral("index_name_already_exists"),
                            QStringLiteral("An index with this name already exists."));
        StoredIndex index = wanted;
        index.id = newObjectId();
        index.createdMs = m_clock->nowUtc().toMSecsSinceEpoch();
        const Result<QSqlQuery> inserted =
                runQuery(db,
                         QStringLiteral("INSERT INTO indexes (id, name, models, addons, created_ms)"
                                        " VALUES (?,?,?,?,?)"),
                         {index.id, index.name, jsonText(index.models), jsonText(index.addons),
                          index.createdMs});
        if (!inserted)
            return inserted.error();
        return index;
    });
}

Result<StoredPage<StoredIndex>> IndexStore::list(int page, int pageLimit)
{
    return m_database->read<StoredPage<StoredIndex>>(
            [&](QSqlDatabase &db) -> Result<StoredPage<StoredIndex>> {
                const Result<qint64> total =
                        countRows(db, QStringLiteral("SELECT count(*) FROM indexes"), {});
                if (!total)
                    return total.error();
                const Result<QList<StoredIndex>> items = fetchRows<StoredIndex>(
                        db, indexColumns() + QLatin1String("ORDER BY i.seq DESC LIMIT ? OFFSET ?"),
                        {pageLimit, qint64(page - 1) * pageLimit}, indexFrom);
                if (!items)
                    return items.error();
                return StoredPage<StoredIndex>{*items, *total};
            });
}

Result<StoredIndex> IndexStore::find(const QString &id)
{
    return m_database->read<StoredIndex>([&](QSqlDatabase &db) -> Result<StoredIndex> {
        const Result<QList<StoredIndex>> found = fetchRows<StoredIndex>(
                db, indexColumns() + QLatin1String("WHERE i.id = ?"), {id}, indexFrom);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return resourceNotExist(QStringLiteral("index"), id);
        return found->first();
    });
}

Result<Done> IndexStore::remove(const QString &id)
{
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        const Result<QSqlQuery> query =
                runQuery(db, QStringLiteral("DELETE FROM indexes WHERE id = ?"), {id});
        if (!query)
            return query.error();
        if (query->numRowsAffected() == 0)
            return resourceNotExist(QStringLiteral("index"), id);
        return Done{};
    });
}

Result<StoredIndexedAsset> IndexStore::add(const QString &indexId, const QString &assetId)
{
    return m_database->write<StoredIndexedAsset>([&](QSqlDatabase &db)
                                                         -> Result<StoredIndexedAsset> {
        const Result<qint64> indexes = countRows(
                db, QStringLiteral("SELECT count(*) FROM indexes WHERE id = ?"), {indexId});
        if (!indexes)
            return indexes.error();
        if (*indexes == 0)
            return resourceNotExist(QStringLiteral("index"), indexId);
        Result<QSqlQuery> found = runQuery(
                db, QStringLiteral("SELECT status, duration FROM assets WHERE id = ?"), {assetId});
        if (!found)
            return found.error();
        QSqlQuery asset = std::move(found).value();
        if (!asset.next())
            return resourceNotExist(QStringLiteral("asset"), assetId);
        if (asset.value(0).toString() != wireName(AssetStatus::Ready))
            return assetNotReady();
        const QString failure = indexingFailure(asset.value(1));
        asset.finish();
        const Result<QSqlQuery> inserted =
                runQuery(db,
                         QStringLiteral("INSERT INTO indexed_assets"
                                        " (id, index_id, asset_id, created_ms, pace_ms, failure)"
                                        " VALUES (?,?,?,?,?,?)"
                                        " ON CONFLICT (index_id, asset_id) DO NOTHING"),
                         {newObjectId(), indexId, assetId, m_clock->nowUtc().toMSecsSinceEpoch(),
                          qint64(m_pace.count()), failure.isNull() ? QLatin1String("") : failure});
        if (!inserted)
            return inserted.error();
        const Result<QList<StoredIndexedAsset>> rows = fetchRows<StoredIndexedAsset>(
                db, indexedColumns() + QLatin1String("WHERE x.index_id = ? AND x.asset_id = ?"),
                {indexId, assetId}, indexedFrom);
        if (!rows)
            return rows.error();
        return rows->first();
    });
}

Result<StoredPage<StoredIndexedAsset>>
IndexStore::listWhere(const QString &column, const QString &value, int page, int pageLimit)
{
    return m_database->read<StoredPage<StoredIndexedAsset>>(
            [&](QSqlDatabase &db) -> Result<StoredPage<StoredIndexedAsset>> {
                const Result<qint64> total = countRows(
                        db,
                        QStringLiteral("SELECT count(*) FROM indexed_assets x WHERE %1 = ?")
                                .arg(column),
                        {value});
                if (!total)
                    return total.error();
                const Result<QList<StoredIndexedAsset>> items = fetchRows<StoredIndexedAsset>(
                        db,
                        indexedColumns() + QStringLiteral("WHERE %1 = ? ORDER BY x.seq DESC LIMIT ?"
                                                          " OFFSET ?")
                                                   .arg(column),
                        {value, pageLimit, qint64(page - 1) * pageLimit}, indexedFrom);
                if (!items)
                    return items.error();
                return StoredPage<StoredIndexedAsset>{*items, *total};
            });
}

Result<StoredPage<StoredIndexedAsset>> IndexStore::listOfIndex(const QString &indexId, int page,
                                                               int pageLimit)
{
    return listWhere(QStringLiteral("x.index_id"), indexId, page, pageLimit);
}

Result<StoredPage<StoredIndexedAsset>> IndexStore::listOfAsset(const QString &assetId, int page,
                                                               int pageLimit)
{
    return listWhere(QStringLiteral("x.asset_id"), assetId, page, pageLimit);
}

Result<StoredIndexedAsset> IndexStore::findAsset(const QString &indexId,
                                                 const QString &indexedAssetId)
{
    return m_database->read<StoredIndexedAsset>(
            [&](QSqlDatabase &db) -> Result<StoredIndexedAsset> {
                const Result<QList<StoredIndexedAsset>> rows = fetchRows<StoredIndexedAsset>(
                        db, indexedColumns() + QLatin1String("WHERE x.index_id = ? AND x.id = ?"),
                        {indexId, indexedAssetId}, indexedFrom);
                if (!rows)
                    return rows.error();
                if (rows->isEmpty())
                    return resourceNotExist(QStringLiteral("indexed asset"), indexedAssetId);
                return rows->first();
            });
}

Result<Done> IndexStore::removeAsset(const QString &indexId, const QString &indexedAssetId)
{
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        const Result<QSqlQuery> query = runQuery(
                db, QStringLiteral("DELETE FROM indexed_assets WHERE index_id = ? AND id = ?"),
                {indexId, indexedAssetId});
        if (!query)
            return query.error();
        if (query->numRowsAffected() == 0)
            return resourceNotExist(QStringLiteral("indexed asset"), indexedAssetId);
        return Done{};
    });
}

} // namespace reeldeck::platform

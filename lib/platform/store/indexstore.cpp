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
                          " a.size, x.created_ms FROM indexed_assets x"
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
    return indexed;
}

template <typename T>
Result<QList<T>> fetchIndex(QSqlDatabase &db, const QString &sql, const QVariantList &values,
                            T (*convert)(const QSqlQuery &))
{
    Result<QSqlQuery> query = runQuery(db, sql, values);
    if (!query)
        return query.error();
    QSqlQuery rows = std::move(query).value();
    QList<T> items;
    while (rows.next())
        items.append(convert(rows));
    return items;
}

Result<qint64> countOf(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = runQuery(db, sql, values);
    if (!query)
        return query.error();
    QSqlQuery row = std::move(query).value();
    return row.next() ? row.value(0).toLongLong() : qint64(0);
}

} // namespace

Result<StoredIndex> IndexStore::create(const StoredIndex &wanted)
{
    return m_database->write<StoredIndex>([&](QSqlDatabase &db) -> Result<StoredIndex> {
        const Result<qint64> taken = countOf(
                db, QStringLiteral("SELECT count(*) FROM indexes WHERE name = ?"), {wanted.name});
        if (!taken)
            return taken.error();
        if (*taken > 0)
            return conflict(QStringLiteral("index_name_already_exists"),
                            QStringLiteral("An index with this name already exists."));
        StoredIndex index = wanted;
        index.id = newObjectId();
        index.createdMs = QDateTime::currentMSecsSinceEpoch();
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

Result<IndexStore::Page<StoredIndex>> IndexStore::list(int page, int pageLimit)
{
    return m_database->read<Page<StoredIndex>>([&](QSqlDatabase &db) -> Result<Page<StoredIndex>> {
        const Result<qint64> total =
                countOf(db, QStringLiteral("SELECT count(*) FROM indexes"), {});
        if (!total)
            return total.error();
        const Result<QList<StoredIndex>> items = fetchIndex<StoredIndex>(
                db, indexColumns() + QLatin1String("ORDER BY i.seq DESC LIMIT ? OFFSET ?"),
                {pageLimit, qint64(page - 1) * pageLimit}, indexFrom);
        if (!items)
            return items.error();
        return Page<StoredIndex>{*items, *total};
    });
}

Result<StoredIndex> IndexStore::find(const QString &id)
{
    return m_database->read<StoredIndex>([&](QSqlDatabase &db) -> Result<StoredIndex> {
        const Result<QList<StoredIndex>> found = fetchIndex<StoredIndex>(
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
        for (const auto &[what, sql, id] :
             {std::tuple{QStringLiteral("index"),
                         QStringLiteral("SELECT count(*) FROM indexes WHERE id = ?"), indexId},
              std::tuple{QStringLiteral("asset"),
                         QStringLiteral("SELECT count(*) FROM assets WHERE id = ?"), assetId}}) {
            const Result<qint64> found = countOf(db, sql, {id});
            if (!found)
                return found.error();
            if (*found == 0)
                return resourceNotExist(what, id);
        }
        const Result<QSqlQuery> inserted =
                runQuery(db,
                         QStringLiteral("INSERT INTO indexed_assets"
                                        " (id, index_id, asset_id, created_ms) VALUES (?,?,?,?)"
                                        " ON CONFLICT (index_id, asset_id) DO NOTHING"),
                         {newObjectId(), indexId, assetId, QDateTime::currentMSecsSinceEpoch()});
        if (!inserted)
            return inserted.error();
        const Result<QList<StoredIndexedAsset>> rows = fetchIndex<StoredIndexedAsset>(
                db, indexedColumns() + QLatin1String("WHERE x.index_id = ? AND x.asset_id = ?"),
                {indexId, assetId}, indexedFrom);
        if (!rows)
            return rows.error();
        return rows->first();
    });
}

Result<IndexStore::Page<StoredIndexedAsset>>
IndexStore::listWhere(const QString &column, const QString &value, int page, int pageLimit)
{
    return m_database->read<Page<StoredIndexedAsset>>([&](QSqlDatabase &db)
                                                              -> Result<Page<StoredIndexedAsset>> {
        const Result<qint64> total = countOf(
                db,
                QStringLiteral("SELECT count(*) FROM indexed_assets x WHERE %1 = ?").arg(column),
                {value});
        if (!total)
            return total.error();
        const Result<QList<StoredIndexedAsset>> items = fetchIndex<StoredIndexedAsset>(
                db,
                indexedColumns() + QStringLiteral("WHERE %1 = ? ORDER BY x.seq DESC LIMIT ?"
                                                  " OFFSET ?")
                                           .arg(column),
                {value, pageLimit, qint64(page - 1) * pageLimit}, indexedFrom);
        if (!items)
            return items.error();
        return Page<StoredIndexedAsset>{*items, *total};
    });
}

Result<IndexStore::Page<StoredIndexedAsset>> IndexStore::listOfIndex(const QString &indexId,
                                                                     int page, int pageLimit)
{
    return listWhere(QStringLiteral("x.index_id"), indexId, page, pageLimit);
}

Result<IndexStore::Page<StoredIndexedAsset>> IndexStore::listOfAsset(const QString &assetId,
                                                                     int page, int pageLimit)
{
    return listWhere(QStringLiteral("x.asset_id"), assetId, page, pageLimit);
}

Result<StoredIndexedAsset> IndexStore::findAsset(const QString &indexId,
                                                 const QString &indexedAssetId)
{
    return m_database->read<StoredIndexedAsset>(
            [&](QSqlDatabase &db) -> Result<StoredIndexedAsset> {
                const Result<QList<StoredIndexedAsset>> rows = fetchIndex<StoredIndexedAsset>(
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

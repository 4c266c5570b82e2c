#include "platform/store/entitystore.h"

#include "platform/basics/apierror.h"
#include "platform/basics/objectid.h"

#include <QJsonDocument>

namespace reeldeck::platform {

namespace {

QString collectionColumns()
{
    return QStringLiteral("SELECT id, name, description, created_ms, updated_ms"
                          " FROM entity_collections ");
}

QString entityColumns()
{
    return QStringLiteral("SELECT e.id, e.collection_id, e.name, e.description, e.metadata,"
                          " e.created_ms, e.updated_ms, e.pace_ms FROM entities e ");
}

/// A null text would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

StoredCollection collectionFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toLongLong(), row.value(4).toLongLong()};
}

StoredEntity entityFrom(const QSqlQuery &row)
{
    StoredEntity entity;
    entity.id = row.value(0).toString();
    entity.collectionId = row.value(1).toString();
    entity.name = row.value(2).toString();
    entity.description = row.value(3).toString();
    entity.metadata = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
    entity.createdMs = row.value(5).toLongLong();
    entity.updatedMs = row.value(6).toLongLong();
    entity.paceMs = row.value(7).toLongLong();
    return entity;
}

QString metadataText(const QJsonObject &metadata)
{
    return QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
}

QString textOf(const QSqlQuery &row)
{
    return row.value(0).toString();
}

Result<QList<StoredEntity>> fetchEntities(QSqlDatabase &db, const QString &rest,
                                          const QVariantList &values)
{
    Result<QList<StoredEntity>> found =
            fetchRows<StoredEntity>(db, entityColumns() + rest, values, entityFrom);
    if (!found)
        return found;
    QList<StoredEntity> entities = std::move(found).value();
    for (StoredEntity &entity : entities) {
        const Result<QList<QString>> assets = fetchRows<QString>(
                db,
                QStringLiteral("SELECT asset_id FROM entity_assets WHERE entity_id = ?"
                               " ORDER BY seq"),
                {entity.id}, textOf);
        if (!assets)
            return assets.error();
        entity.assetIds = *assets;
    }
    return entities;
}

Result<StoredEntity> findEntityWithin(QSqlDatabase &db, const QString &collectionId,
                                      const QString &id)
{
    const Result<QList<StoredEntity>> found = fetchEntities(
            db, QStringLiteral("WHERE e.collection_id = ? AND e.id = ?"), {collectionId, id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return resourceNotExist(QStringLiteral("entity"), id);
    return found->first();
}

Result<StoredCollection> findCollectionWithin(QSqlDatabase &db, const QString &id)
{
    const Result<QList<StoredCollection>> found = fetchRows<StoredCollection>(
            db, collectionColumns() + QLatin1String("WHERE id = ?"), {id}, collectionFrom);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return resourceNotExist(QStringLiteral("entity collection"), id);
    return found->first();
}

Result<Done> insertAssets(QSqlDatabase &db, const QString &id, const QStringList &assetIds)
{
    for (const QString &assetId : assetIds) {
        const Result<qint64> known = countRows(
                db, QStringLiteral("SELECT count(*) FROM assets WHERE id = ?"), {assetId});
        if (!known)
            return known.error();
        if (*known == 0)
            return resourceNotExist(QStringLiteral("asset"), assetId);
        const Result<QSqlQuery> added =
                runQuery(db,
                         QStringLiteral("INSERT INTO entity_assets (entity_id, asset_id)"
                                        " VALUES (?,?) ON CONFLICT DO NOTHING"),
                         {id, assetId});
        if (!added)
            return added.error();
    }
    return Done{};
}

Result<Done> touch(QSqlDatabase &db, const QString &id, qint64 nowMs)
{
    const Result<QSqlQuery> touched = runQuery(
            db, QStringLiteral("UPDATE entities SET updated_ms = ? WHERE id = ?"), {nowMs, id});
    if (!touched)
        return touched.error();
    return Done{};
}

} // namespace

Result<StoredCollection> EntityStore::createCollection(const QString &name,
                                                       const QString &description)
{
    return m_database->write<StoredCollection>([&](QSqlDatabase &db) -> Result<StoredCollection> {
        const StoredCollection collection{newObjectId(), name, description, now(), now()};
        const Result<QSqlQuery> inserted =
                runQuery(db,
                         QStringLiteral("INSERT INTO entity_collections"
                                        " (id, name, description, created_ms, updated_ms)"
                                        " VALUES (?,?,?,?,?)"),
                         {collection.id, name, notNull(description), collection.createdMs,
                          collection.updatedMs});
        if (!inserted)
            return inserted.error();
        return collection;
    });
}

Result<StoredPage<StoredCollection>> EntityStore::listCollections(int page, int pageLimit)
{
    using Page = StoredPage<StoredCollection>;
    return m_database->read<Page>([&](QSqlDatabase &db) -> Result<Page> {
        const Result<qint64> total =
                countRows(db, QStringLiteral("SELECT count(*) FROM entity_collections"), {});
        if (!total)
            return total.error();
        const Result<QList<StoredCollection>> items = fetchRows<StoredCollection>(
                db, collectionColumns() + QLatin1String("ORDER BY seq DESC LIMIT ? OFFSET ?"),
                {pageLimit, qint64(page - 1) * pageLimit}, collectionFrom);
        if (!items)
            return items.error();
        return Page{*items, *total};
    });
}

Result<StoredCollection> EntityStore::findCollection(const QString &id)
{
    return m_database->read<StoredCollection>(
            [&](QSqlDatabase &db) { return findCollectionWithin(db, id); });
}

Result<StoredCollection> EntityStore::changeCollection(const QString &id,
                                                       const EntityChange &change)
{
    return m_database->write<StoredCollection>([&](QSqlDatabase &db) -> Result<StoredCollection> {
        Result<StoredCollection> found = findCollectionWithin(db, id);
        if (!found)
            return found;
        StoredCollection collection = std::move(found).value();
        collection.name = change.name.value_or(collection.name);
        collection.description = change.description.value_or(collection.description);
        collection.updatedMs = now();
        const Result<QSqlQuery> changed = runQuery(
                db,
                QStringLiteral("UPDATE entity_collections SET name = ?, description = ?,"
                               " updated_ms = ? WHERE id = ?"),
                {collection.name, notNull(collection.description), collection.updatedMs, id});
        if (!changed)
            return changed.error();
        return collection;
    });
}

Result<Done> EntityStore::removeCollection(const QString &id)
{
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        const Result<QSqlQuery> removed =
                runQuery(db, QStringLiteral("DELETE FROM entity_collections WHERE id = ?"), {id});
        if (!removed)
            return removed.error();
        if (removed->numRowsAffected() == 0)
            return resourceNotExist(QStringLiteral("entity collection"), id);
        return Done{};
    });
}

Result<StoredEntity> EntityStore::create(const StoredEntity &wanted)
{
    return m_database->write<StoredEntity>([&](QSqlDatabase &db) -> Result<StoredEntity> {
        if (const Result<StoredCollection> collection =
                    findCollectionWithin(db, wanted.collectionId);
            !collection)
            return collection.error();
        const QString id = newObjectId();
        const Result<QSqlQuery> inserted =
                runQuery(db,
                         QStringLiteral("INSERT INTO entities (id, collection_id, name,"
                                        " description, metadata, pace_ms, created_ms, updated_ms)"
                                        " VALUES (?,?,?,?,?,?,?,?)"),
                         {id, wanted.collectionId, wanted.name, notNull(wanted.description),
                          metadataText(wanted.metadata), qint64(m_pace.count()), now(), now()});
        if (!inserted)
            return inserted.error();
        if (const Result<Done> added = insertAssets(db, id, wanted.assetIds); !added)
            return added.error();
        return findEntityWithin(db, wanted.collectionId, id);
    });
}

Result<StoredPage<StoredEntity>> EntityStore::listOfCollection(const QString &collectionId,
                                                               int page, int pageLimit)
{
    using Page = StoredPage<StoredEntity>;
    return m_database->read<Page>([&](QSqlDatabase &db) -> Result<Page> {
        const Result<qint64> total = countRows(
                db, QStringLiteral("SELECT count(*) FROM entities WHERE collection_id = ?"),
                {collectionId});
        if (!total)
            return total.error();
        const Result<QList<StoredEntity>> items = fetchEntities(
                db,
                QStringLiteral("WHERE e.collection_id = ? ORDER BY e.seq DESC LIMIT ? OFFSET ?"),
                {collectionId, pageLimit, qint64(page - 1) * pageLimit});
        if (!items)
            return items.error();
        return Page{*items, *total};
    });
}

Result<StoredPage<StoredEntity>> EntityStore::listOfAsset(const QString &assetId, int page,
                                                          int pageLimit)
{
    using Page = StoredPage<StoredEntity>;
    return m_database->read<Page>([&](QSqlDatabase &db) -> Result<Page> {
        const Result<qint64> total = countRows(
                db, QStringLiteral("SELECT count(*) FROM entity_assets WHERE asset_id = ?"),
                {assetId});
        if (!total)
            return total.error();
        const Result<QList<StoredEntity>> items = fetchEntities(
                db,
                QStringLiteral("JOIN entity_assets a ON a.entity_id = e.id WHERE a.asset_id = ?"
                               " ORDER BY e.seq DESC LIMIT ? OFFSET ?"),
                {assetId, pageLimit, qint64(page - 1) * pageLimit});
        if (!items)
            return items.error();
        return Page{*items, *total};
    });
}

Result<StoredEntity> EntityStore::find(const QString &collectionId, const QString &id)
{
    return m_database->read<StoredEntity>(
            [&](QSqlDatabase &db) { return findEntityWithin(db, collectionId, id); });
}

Result<StoredEntity> EntityStore::change(const QString &collectionId, const QString &id,
                                         const EntityChange &change)
{
    return m_database->write<StoredEntity>([&](QSqlDatabase &db) -> Result<StoredEntity> {
        Result<StoredEntity> found = findEntityWithin(db, collectionId, id);
        if (!found)
            return found;
        const Result<QSqlQuery> changed =
                runQuery(db,
                         QStringLiteral("UPDATE entities SET name = ?, description = ?,"
                                        " metadata = ?, updated_ms = ? WHERE id = ?"),
                         {change.name.value_or(found->name),
                          notNull(change.description.value_or(found->description)),
                          metadataText(change.metadata.value_or(found->metadata)), now(), id});
        if (!changed)
            return changed.error();
        return findEntityWithin(db, collectionId, id);
    });
}

Result<Done> EntityStore::remove(const QString &collectionId, const QString &id)
{
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        const Result<QSqlQuery> removed = runQuery(
                db, QStringLiteral("DELETE FROM entities WHERE collection_id = ? AND id = ?"),
                {collectionId, id});
        if (!removed)
            return removed.error();
        if (removed->numRowsAffected() == 0)
            return resourceNotExist(QStringLiteral("entity"), id);
        return Done{};
    });
}

Result<StoredEntity> EntityStore::addAssets(const QString &collectionId, const QString &id,
                                            const QStringList &assetIds)
{
    return m_database->write<StoredEntity>([&](QSqlDatabase &db) -> Result<StoredEntity> {
        if (Result<StoredEntity> found = findEntityWithin(db, collectionId, id); !found)
            return found;
        if (const Result<Done> added = insertAssets(db, id, assetIds); !added)
            return added.error();
        if (const Result<Done> touched = touch(db, id, now()); !touched)
            return touched.error();
        return findEntityWithin(db, collectionId, id);
    });
}

Result<StoredEntity> EntityStore::removeAssets(const QString &collectionId, const QString &id,
                                               const QStringList &assetIds)
{
    return m_database->write<StoredEntity>([&](QSqlDatabase &db) -> Result<StoredEntity> {
        if (Result<StoredEntity> found = findEntityWithin(db, collectionId, id); !found)
            return found;
        for (const QString &assetId : assetIds) {
            const Result<QSqlQuery> removed = runQuery(
                    db,
                    QStringLiteral(
                            "DELETE FROM entity_assets WHERE entity_id = ? AND asset_id = ?"),
                    {id, assetId});
            if (!removed)
                return removed.error();
        }
        if (const Result<Done> touched = touch(db, id, now()); !touched)
            return touched.error();
        return findEntityWithin(db, collectionId, id);
    });
}

} // namespace reeldeck::platform

#pragma once

#include "base/clock.h"
#include "platform/store/database.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace reeldeck::platform {

/// A collection of entities.
struct StoredCollection
{
    QString id;
    QString name;
    QString description;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
};

/// A person or thing to search for, told by assets that show it.
struct StoredEntity
{
    QString id;
    QString collectionId;
    QString name;
    QString description;
    QJsonObject metadata;
    QStringList assetIds; ///< In the order they were added.
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    qint64 paceMs = 0; ///< From its creation until it is ready.

    bool isReady(qint64 nowMs) const { return nowMs - createdMs >= paceMs; }
};

/// What a PATCH changes: what isn't set stays.
struct EntityChange
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QJsonObject> metadata;
};

/// Entity collections, their entities, and which assets those have. An asset that is deleted leaves
/// its entities. Thread-safe; every call blocks. NotFound (404) names what isn't there.
class EntityStore
{
public:
    /// `pace`: how long an entity is processed.
    EntityStore(Database *database, const Clock *clock, std::chrono::milliseconds pace)
        : m_database(database)
        , m_clock(clock)
        , m_pace(pace)
    {}

    Result<StoredCollection> createCollection(const QString &name, const QString &description);
    Result<StoredPage<StoredCollection>> listCollections(int page, int pageLimit);
    Result<StoredCollection> findCollection(const QString &id);
    Result<StoredCollection> changeCollection(const QString &id, const EntityChange &change);
    /// With its entities.
    Result<Done> removeCollection(const QString &id);

    /// Its collection and all of its assets must be there.
    Result<StoredEntity> create(const StoredEntity &wanted);
    Result<StoredPage<StoredEntity>> listOfCollection(const QString &collectionId, int page,
                                                      int pageLimit);
    Result<StoredPage<StoredEntity>> listOfAsset(const QString &assetId, int page, int pageLimit);
    Result<StoredEntity> find(const QString &collectionId, const QString &id);
    Result<StoredEntity> change(const QString &collectionId, const QString &id,
                                const EntityChange &change);
    Result<Done> remove(const QString &collectionId, const QString &id);
    Result<StoredEntity> addAssets(const QString &collectionId, const QString &id,
                                   const QStringList &assetIds);
    Result<StoredEntity> removeAssets(const QString &collectionId, const QString &id,
                                      const QStringList &assetIds);

private:
    qint64 now() const { return m_clock->nowUtc().toMSecsSinceEpoch(); }

    Database *m_database;
    const Clock *m_clock;
    std::chrono::milliseconds m_pace;
};

} // namespace reeldeck::platform

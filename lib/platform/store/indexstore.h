#pragma once

#include "base/clock.h"
#include "domain/asset.h"
#include "platform/store/database.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <chrono>

namespace reeldeck::platform {

/// A search index. Nothing is searched here; what it holds and how far that is are real.
struct StoredIndex
{
    QString id;
    QString name;
    QJsonArray models; ///< As given at creation.
    QJsonArray addons;
    qint64 createdMs = 0;
    qint64 assetCount = 0;
};

/// An asset in an index: what blocks its deletion.
struct StoredIndexedAsset
{
    QString id;
    QString indexId;
    QString indexName;
    QString assetId;
    QString filename;
    std::optional<double> duration;
    std::optional<qint64> size;
    qint64 createdMs = 0;
    qint64 paceMs = 0; ///< From its creation until it is ready or has failed.
    QString failure;   ///< Why it fails in the end; empty: it doesn't.
};

/// Where the indexing of an asset stands: a quarter of its pace it is pending, another it is queued,
/// then it is indexed.
struct IndexingState
{
    IndexingStatus status = IndexingStatus::Pending;
    qint64 sinceMs = 0; ///< Since the epoch, UTC.
};
IndexingState indexingState(const StoredIndexedAsset &indexed, qint64 nowMs);

/// Indexes and indexed assets. An asset that can't be indexed (its duration is none that the models
/// take) fails at the end of its pace. Thread-safe; every call blocks.
class IndexStore
{
public:
    /// `pace`: how long indexing takes.
    IndexStore(Database *database, const Clock *clock, std::chrono::milliseconds pace)
        : m_database(database)
        , m_clock(clock)
        , m_pace(pace)
    {}

    /// 409 when the name is taken.
    Result<StoredIndex> create(const StoredIndex &index);
    Result<StoredPage<StoredIndex>> list(int page, int pageLimit);
    Result<StoredIndex> find(const QString &id);
    Result<Done> remove(const QString &id);

    /// Idempotent: indexing an asset twice gives the same indexed asset. 400 when it isn't ready.
    Result<StoredIndexedAsset> add(const QString &indexId, const QString &assetId);
    Result<StoredPage<StoredIndexedAsset>> listOfIndex(const QString &indexId, int page,
                                                       int pageLimit);
    Result<StoredPage<StoredIndexedAsset>> listOfAsset(const QString &assetId, int page,
                                                       int pageLimit);
    Result<StoredIndexedAsset> findAsset(const QString &indexId, const QString &indexedAssetId);
    Result<Done> removeAsset(const QString &indexId, const QString &indexedAssetId);

private:
    Result<StoredPage<StoredIndexedAsset>> listWhere(const QString &column, const QString &value,
                                                     int page, int pageLimit);

    Database *m_database;
    const Clock *m_clock;
    std::chrono::milliseconds m_pace;
};

} // namespace reeldeck::platform

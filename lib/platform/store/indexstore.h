#pragma once

#include "platform/store/database.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace reeldeck::platform {

/// A search index; only what makes an asset referenced is real here.
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
};

/// Indexes and indexed assets. Thread-safe; every call blocks.
class IndexStore
{
public:
    template <typename T>
    struct Page
    {
        QList<T> items; ///< Newest first.
        qint64 total = 0;
    };

    explicit IndexStore(Database *database)
        : m_database(database)
    {}

    /// 409 when the name is taken.
    Result<StoredIndex> create(const StoredIndex &index);
    Result<Page<StoredIndex>> list(int page, int pageLimit);
    Result<StoredIndex> find(const QString &id);
    Result<Done> remove(const QString &id);

    /// Idempotent: indexing an asset twice gives the same indexed asset.
    Result<StoredIndexedAsset> add(const QString &indexId, const QString &assetId);
    Result<Page<StoredIndexedAsset>> listOfIndex(const QString &indexId, int page, int pageLimit);
    Result<Page<StoredIndexedAsset>> listOfAsset(const QString &assetId, int page, int pageLimit);
    Result<StoredIndexedAsset> findAsset(const QString &indexId, const QString &indexedAssetId);
    Result<Done> removeAsset(const QString &indexId, const QString &indexedAssetId);

private:
    Result<Page<StoredIndexedAsset>> listWhere(const QString &column, const QString &value,
                                               int page, int pageLimit);

    Database *m_database;
};

} // namespace reeldeck::platform

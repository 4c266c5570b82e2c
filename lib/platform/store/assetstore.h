#pragma once

#include "domain/assetquery.h"
#include "platform/store/database.h"
#include "platform/store/listindex.h"
#include "platform/store/storedasset.h"

#include <QStringList>

namespace reeldeck::platform {

/// The assets in the database, and the order of their list. Thread-safe; every call blocks.
class AssetStore
{
public:
    struct Page
    {
        QList<StoredAsset> assets; ///< Newest first.
        qint64 total = 0;
    };
    enum class Rendition { Hls, Thumbnail };

    explicit AssetStore(Database *database);

    /// Reads the order of the list; once, before anything else.
    Result<void> load();

    /// Stores a new asset; fills `seq`. The row is on disk when this returns.
    Result<StoredAsset> insert(const StoredAsset &asset);

    /// As insert, inside the caller's own write; call `announce` after its commit.
    static Result<StoredAsset> insertWithin(QSqlDatabase &connection, StoredAsset asset);
    void announce(const StoredAsset &asset);

    /// NotFound when there is none.
    Result<StoredAsset> find(const QString &id);
    Result<StoredAsset> findByToken(const QString &token);

    /// `page` is 1-based.
    Result<Page> list(const AssetQuery &query, int page, int pageLimit);

    /// The assets that still have work to do, oldest first.
    Result<QList<StoredAsset>> unsettled();

    /// Those of `tokens` that no asset's media has.
    Result<QStringList> unknownTokens(const QStringList &tokens);

    /// Names of every object that a row needs.
    Result<QStringList> objects();

    /// The bytes of a url upload have arrived, or the parts of a file were put together: what they came
    /// from is forgotten in the same commit.
    Result<Done> setObject(const QString &id, const QString &object, const QString &filename);
    /// ffprobe is through: the asset is ready. Renditions that don't apply are dropped.
    Result<Done> setReady(const StoredAsset &asset, const MediaFacts &facts);
    /// The asset failed, and with it whatever rendition was still to come.
    Result<Done> setFailed(const QString &id, const QString &reason);
    Result<Done> setRendition(const QString &id, Rendition which, RenditionStatus status);

    /// Conflict (409) when indexed assets reference it and not `force`, which removes them too.
    /// Entities lose it either way. Returns what was deleted.
    Result<StoredAsset> remove(const QString &id, bool force);

    /// How many of the newest `most` assets are not older than `sinceMs`.
    Result<qint64> countSince(qint64 sinceMs, int most);

    qint64 count() const { return m_index.size(); }

private:
    Result<Page> listByIds(const AssetQuery &query, int page, int pageLimit);

    Database *m_database;
    ListIndex m_index;
};

} // namespace reeldeck::platform

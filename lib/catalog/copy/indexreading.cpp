#include "catalog/copy/indexdatabase.h"

#include "catalog/copy/listingsql.h"

#include <QHash>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

// How the local index is read; how it is filled is in indexwriting.cpp.

namespace reeldeck {
namespace {

constexpr qint64 LargestCount = 1'000'000'000;

/// In the order of IndexDatabase::Columns.
Asset assetFrom(const QSqlQuery &row)
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

} // namespace

ListSnapshot IndexDatabase::snapshot(const AssetListing &listing)
{
    ListSnapshot snapshot;
    if (!isOpen())
        return snapshot;
    if (const auto asOf = meta(QStringLiteral("as_of_ms")))
        snapshot.asOf = QDateTime::fromMSecsSinceEpoch(*asOf, Qt::UTC);
    if (listing.isFiltered() || listing.needsAll()) {
        snapshot.assets = page(listing, 0, 1, SnapshotRows).assets;
        snapshot.total = int(m_view.rows.size());
        return snapshot;
    }
    std::vector<qint64> rows;
    {
        QSqlQuery query(m_store.database());
        query.setForwardOnly(true);
        query.exec(QStringLiteral(
                "SELECT row FROM snapshot JOIN assets USING (id) ORDER BY position"));
        while (query.next())
            rows.push_back(query.value(0).toLongLong());
    }
    // A page read later than its neighbours may repeat what they hold.
    QSet<qint64> seen;
    for (const qint64 row : rows) {
        Asset asset;
        if (!seen.contains(row) && readAsset(row, &asset))
            snapshot.assets << asset;
        seen.insert(row);
    }
    snapshot.total = int(std::clamp<qint64>(meta(QStringLiteral("total")).value_or(0),
                                            snapshot.assets.size(), LargestCount));
    return snapshot;
}

KnownState IndexDatabase::known()
{
    KnownState known;
    if (!isOpen())
        return known;
    QSqlQuery query(m_store.database());
    if (query.exec(QStringLiteral("SELECT count(*) FROM assets")) && query.next())
        known.assets = query.value(0).toInt();
    if (const auto total = meta(QStringLiteral("total")))
        known.platformTotal = int(std::clamp<qint64>(*total, 0, LargestCount));
    if (const auto asOf = meta(QStringLiteral("as_of_ms")))
        known.asOf = QDateTime::fromMSecsSinceEpoch(*asOf, Qt::UTC);
    return known;
}

QSqlError IndexDatabase::fillWanted(const QList<AssetId> &ids)
{
    QSqlQuery query(m_store.database());
    bool done = query.exec(QStringLiteral("DELETE FROM wanted")) &&
                query.prepare(QStringLiteral("INSERT OR IGNORE INTO wanted VALUES (?)"));
    for (qsizetype i = 0; done && i < ids.size(); ++i) {
        query.bindValue(0, ids[i].toString());
        done = query.exec();
    }
    return done ? QSqlError() : query.lastError();
}

QSqlError IndexDatabase::fillView()
{
    const ListingSql sql = listingSql(m_view.listing);
    QSqlQuery query(m_store.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT row FROM assets %1 %2").arg(sql.where, sql.orderBy));
    for (const QVariant &value : sql.values)
        query.addBindValue(value);
    if (!query.exec())
        return query.lastError();
    while (query.next())
        m_view.rows.push_back(query.value(0).toLongLong());
    return query.lastError();
}

const IndexDatabase::View &IndexDatabase::view(const AssetListing &listing, int edition)
{
    if (m_view.edition == edition && m_view.listing == listing)
        return m_view;
    m_view = {listing, edition, {}};
    QSqlError problem;
    if (!listing.query.ids.isEmpty()) {
        m_store.database().transaction();
        problem = fillWanted(listing.query.ids);
        m_store.database().commit();
    }
    if (!problem.isValid())
        problem = fillView();
    if (problem.isValid()) {
        giveUp(problem);
        m_view = {listing, edition, {}};
    }
    return m_view;
}

AssetPage IndexDatabase::page(const AssetListing &listing, int edition, int page, int pageSize)
{
    AssetPage answer;
    if (!isOpen() || page < 1 || pageSize < 1)
        return answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const View &all = view(listing, edition);
        const qint64 total = qint64(all.rows.size());
        const qint64 first = std::min(total, qint64(page - 1) * pageSize);
        const qint64 end = std::min(total, first + pageSize);
        answer = {};
        answer.info = PageInfo{pageSize, page, int((total + pageSize - 1) / pageSize), total};
        for (qint64 i = first; i < end; ++i) {
            Asset asset;
            if (isOpen() && readAsset(all.rows[size_t(i)], &asset))
                answer.assets << asset;
        }
        if (answer.assets.size() == end - first)
            break;
        m_view.edition = -1; // something was deleted since: work the order out anew
    }
    return answer;
}

KnownRows IndexDatabase::rowsOf(const AssetListing &listing, int edition, const QList<AssetId> &ids)
{
    KnownRows found{QList<int>(ids.size(), -1), 0};
    if (!isOpen())
        return found;
    QHash<qint64, qsizetype> wanted;
    {
        QSqlQuery query(m_store.database());
        query.prepare(QStringLiteral("SELECT row FROM assets WHERE id = ?"));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            query.bindValue(0, ids[i].toString());
            if (query.exec() && query.next())
                wanted.insert(query.value(0).toLongLong(), i);
        }
    }
    const View &all = view(listing, edition);
    for (std::size_t place = 0; place < all.rows.size(); ++place) {
        if (const auto it = wanted.constFind(all.rows[place]); it != wanted.constEnd())
            found.rows[*it] = int(place);
    }
    found.total = int(all.rows.size());
    return found;
}

bool IndexDatabase::readAsset(qint64 row, Asset *asset)
{
    m_read->bindValue(0, row);
    const bool found = m_read->exec() && m_read->next();
    if (found)
        *asset = assetFrom(*m_read);
    m_read->finish();
    return found;
}

std::optional<qint64> IndexDatabase::meta(const QString &key)
{
    QSqlQuery query(m_store.database());
    query.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.addBindValue(key);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

} // namespace reeldeck

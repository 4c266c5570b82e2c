#include "catalog/copy/listingreader.h"

#include "catalog/copy/assetrow.h"
#include "catalog/copy/listingsql.h"
#include "catalog/copy/platformtotal.h"
#include "catalog/copy/wantedids.h"

#include <QHash>
#include <QSet>
#include <QVariant>

#include <algorithm>

namespace reeldeck {
namespace {

/// Assets: a file may hold any number, and rows are counted in int.
constexpr qint64 MaxCount = 1'000'000'000;

} // namespace

ListingReader::ListingReader(const QSqlDatabase &database, WantedIds *wanted,
                             const PlatformTotal *total)
    : m_database(database)
    , m_wanted(wanted)
    , m_total(total)
    , m_read(database)
{
    m_read.setForwardOnly(true);
}

QSqlError ListingReader::prepare()
{
    return m_read.prepare(QStringLiteral("SELECT %1 FROM assets WHERE row = ?")
                                  .arg(QLatin1String(AssetRowColumns)))
                   ? QSqlError()
                   : m_read.lastError();
}

QSqlError ListingReader::readSnapshot(const AssetListing &listing, ListSnapshot *snapshot)
{
    snapshot->asOf = m_total->asOf();
    if (!listing.isFiltered() && !listing.needsAll())
        return readLastSeen(snapshot);
    AssetPage page;
    QSqlError problem = readPage(listing, 0, 1, ListSnapshot::MaxRows, &page);
    snapshot->assets = page.assets;
    snapshot->total = int(m_order.rows.size());
    return problem;
}

/// The first pages of the unfiltered list, as they were when each was read.
QSqlError ListingReader::readLastSeen(ListSnapshot *snapshot)
{
    std::vector<qint64> rows;
    {
        QSqlQuery query(m_database);
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
            snapshot->assets << asset;
        seen.insert(row);
    }
    snapshot->total = int(
            std::clamp<qint64>(m_total->total().value_or(0), snapshot->assets.size(), MaxCount));
    return {};
}

KnownState ListingReader::known() const
{
    KnownState known;
    QSqlQuery query(m_database);
    if (query.exec(QStringLiteral("SELECT count(*) FROM assets")) && query.next())
        known.assets = query.value(0).toInt();
    if (const std::optional<qint64> total = m_total->total())
        known.platformTotal = int(std::clamp<qint64>(*total, 0, MaxCount));
    known.asOf = m_total->asOf();
    return known;
}

QSqlError ListingReader::fillOrder()
{
    const ListingSql sql = listingSql(m_order.listing);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT row FROM assets %1 %2").arg(sql.where, sql.orderBy));
    for (const QVariant &value : sql.values)
        query.addBindValue(value);
    if (!query.exec())
        return query.lastError();
    while (query.next())
        m_order.rows.push_back(query.value(0).toLongLong());
    return query.lastError();
}

QSqlError ListingReader::updateOrder(const AssetListing &listing, int edition)
{
    if (m_order.edition == edition && m_order.listing == listing)
        return {};
    m_order = {listing, edition, {}};
    QSqlError problem;
    if (!listing.query.ids.isEmpty()) {
        m_database.transaction();
        problem = m_wanted->fill(listing.query.ids);
        m_database.commit();
    }
    if (!problem.isValid())
        problem = fillOrder();
    if (problem.isValid())
        m_order = {listing, edition, {}};
    return problem;
}

QSqlError ListingReader::readPage(const AssetListing &listing, int edition, int page, int pageSize,
                                  AssetPage *answer)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QSqlError problem = updateOrder(listing, edition);
        const qint64 total = qint64(m_order.rows.size());
        const qint64 first = std::min(total, qint64(page - 1) * pageSize);
        const qint64 end = std::min(total, first + pageSize);
        *answer = {};
        answer->info = PageInfo{pageSize, page, int((total + pageSize - 1) / pageSize), total};
        if (problem.isValid())
            return problem;
        for (qint64 i = first; i < end; ++i) {
            Asset asset;
            if (readAsset(m_order.rows[size_t(i)], &asset))
                answer->assets << asset;
        }
        if (answer->assets.size() == end - first)
            break;
        m_order.edition = -1; // something was deleted since: work the order out anew
    }
    return {};
}

QSqlError ListingReader::findRows(const AssetListing &listing, int edition,
                                  const QList<AssetId> &ids, KnownRows *found)
{
    QHash<qint64, qsizetype> wanted;
    {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("SELECT row FROM assets WHERE id = ?"));
        for (qsizetype i = 0; i < ids.size(); ++i) {
            query.bindValue(0, ids[i].toString());
            if (query.exec() && query.next())
                wanted.insert(query.value(0).toLongLong(), i);
        }
    }
    QSqlError problem = updateOrder(listing, edition);
    for (std::size_t place = 0; place < m_order.rows.size(); ++place) {
        if (const auto it = wanted.constFind(m_order.rows[place]); it != wanted.constEnd())
            found->rows[*it] = int(place);
    }
    found->total = int(m_order.rows.size());
    return problem;
}

bool ListingReader::readAsset(qint64 row, Asset *asset)
{
    m_read.bindValue(0, row);
    const bool found = m_read.exec() && m_read.next();
    if (found)
        *asset = assetFromRow(m_read);
    m_read.finish();
    return found;
}

} // namespace reeldeck

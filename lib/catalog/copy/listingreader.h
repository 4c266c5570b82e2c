#pragma once

#include "catalog/copy/knownlist.h"
#include "catalog/table/assetlisting.h"
#include "domain/page.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <vector>

namespace reeldeck {

class PlatformTotal;
class WantedIds;

/// Pages of everything known that matches a listing, read from the local copy. The order of a
/// listing is worked out once an edition and kept, eight bytes a row, while the same listing and
/// edition are asked for: rows don't move under the reader until a new edition is asked for.
///
/// What is read stays as it was set when an error is returned. Blocks on the disk; for the thread of
/// its connection, which must stay open as long as this lives.
class ListingReader
{
public:
    /// `wanted` and `total` belong to the same connection and outlive the reader.
    ListingReader(const QSqlDatabase &database, WantedIds *wanted, const PlatformTotal *total);

    /// Once, before anything else. A failure means that the file isn't ours or is damaged.
    QSqlError prepare();

    /// At most ListSnapshot::MaxRows rows. Of a filtered list: what is known to match.
    QSqlError readSnapshot(const AssetListing &listing, ListSnapshot *snapshot);
    KnownState known() const;
    /// Page `page` (1-based) with totals. When the order can't be worked out the page is empty and
    /// its total 0.
    QSqlError readPage(const AssetListing &listing, int edition, int page, int pageSize,
                       AssetPage *answer);
    /// Where these assets stand in the same order. `found` comes with one row, -1, for each id.
    QSqlError findRows(const AssetListing &listing, int edition, const QList<AssetId> &ids,
                       KnownRows *found);

private:
    /// Row numbers of the assets that match, in order.
    struct Order
    {
        AssetListing listing;
        int edition = -1; ///< -1: to be worked out anew.
        std::vector<qint64> rows;
    };

    /// Makes m_order that of `listing` and `edition`; empty after an error.
    QSqlError updateOrder(const AssetListing &listing, int edition);
    QSqlError fillOrder();
    QSqlError readLastSeen(ListSnapshot *snapshot);
    /// False when the asset has gone since the order was worked out.
    bool readAsset(qint64 row, Asset *asset);

    QSqlDatabase m_database;
    WantedIds *m_wanted;
    const PlatformTotal *m_total;
    QSqlQuery m_read; ///< Prepared: one row of `assets`.
    Order m_order;
};

} // namespace reeldeck

#pragma once

#include "domain/page.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace reeldeck {

class PlatformTotal;

/// What passes of a platform's list, written into the local copy, and what is deleted there, taken
/// out. Each function is a part of a transaction that the caller begins, and rolls back after an
/// error. Blocks on the disk; for the thread of its connection, which must stay open as long as
/// this lives.
class AssetWriter
{
public:
    /// `total` belongs to the same connection and outlives the writer.
    AssetWriter(const QSqlDatabase &database, PlatformTotal *total);

    /// Once, before anything else. A failure means that the file isn't ours or is damaged.
    QSqlError prepare();

    /// Keeps what the platform said; assets without an id are left out. `run` marks those seen by a
    /// load of everything (FullReadRecord); 0: none.
    QSqlError store(const QList<Asset> &assets, qint64 run);
    /// Keeps which assets stand on a page (1..ListSnapshot::MaxRows / MaxPageSize) of the unfiltered
    /// list. `asked`, `now`: UTC, when the platform was asked and when it has answered. When the
    /// page is all there is, whatever was last seen before `asked` is forgotten, as it has gone
    /// elsewhere; invalid: nothing is.
    QSqlError storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked,
                            const QDateTime &now);
    QSqlError remove(const QList<AssetId> &ids);

private:
    QSqlError writePositions(qint64 first, const QList<Asset> &assets, bool isLast);
    QSqlError forgetUnlisted(const QDateTime &asked);
    QSqlError deleteRows(const QList<AssetId> &ids, int *removed);

    QSqlDatabase m_database;
    PlatformTotal *m_total;
    QSqlQuery m_write; ///< Prepared: one row of `assets`.
};

} // namespace reeldeck

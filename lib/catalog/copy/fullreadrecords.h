#pragma once

#include "catalog/listing/fullreadplan.h"
#include "domain/assetquery.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace reeldeck {

class AssetWriter;
class WantedIds;

/// How far each reading of everything that matches a query has come (fullreadplan.h), kept in the local
/// copy with what it has read, so that it goes on after a restart. One record a query.
///
/// store() and finish() are parts of a transaction that the caller begins, and rolls back after an
/// error. Blocks on the disk; for the thread of its connection, which must stay open as long as
/// this lives.
class FullReadRecords
{
public:
    /// `wanted` and `writer` belong to the same connection and outlive the records.
    FullReadRecords(const QSqlDatabase &database, WantedIds *wanted, AssetWriter *writer);

    /// The record of a query; none, and one begun more than LoadKeepsHours ago, is a new one.
    FullReadRecord read(const AssetQuery &query) const;
    /// Keeps a page of a reading, and where the reading is. `count`: what the page brought.
    QSqlError store(const AssetQuery &query, const FullReadRecord &record,
                    const QList<Asset> &assets, FullReadCount *count);
    /// The end of a reading: counts anew, into `record`, and forgets what matches the query but
    /// wasn't seen, when everything else was. What was seen by other ways since it began stays.
    QSqlError finish(const AssetQuery &query, FullReadRecord *record);

private:
    QSqlError countFresh(const QList<Asset> &assets, qint64 run, int *fresh) const;
    QSqlError write(const AssetQuery &query, const FullReadRecord &record);
    QSqlError countAndSweep(const AssetQuery &query, FullReadRecord *record);

    QSqlDatabase m_database;
    WantedIds *m_wanted;
    AssetWriter *m_writer;
};

} // namespace reeldeck

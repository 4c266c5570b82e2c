#pragma once

#include "domain/assetid.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>

namespace reeldeck {

/// The ids that a query asks for, as the table `wanted` that listingSql() joins with: there may be
/// more of them than SQL takes values. The table is the connection's own and in memory.
class WantedIds
{
public:
    /// An open connection of the local copy (copydatabase.h).
    explicit WantedIds(const QSqlDatabase &database)
        : m_database(database)
    {}

    /// Makes the table: once a connection, before anything else.
    QSqlError create();
    /// Puts these ids in place of those before. Within the caller's transaction: a transaction an id
    /// would take minutes for 100,000.
    QSqlError fill(const QList<AssetId> &ids);

private:
    QSqlDatabase m_database;
};

} // namespace reeldeck

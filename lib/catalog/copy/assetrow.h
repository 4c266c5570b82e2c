#pragma once

#include "domain/asset.h"

class QSqlQuery;

namespace reeldeck {

/// Columns of the table `assets` (copydatabase.h) that hold an asset's own fields, in the order in
/// which the two functions below take them. Times are ms since 1970, UTC; what the platform didn't
/// tell is NULL. Links and the raw JSON have no column: the first expire, the second is large.
inline constexpr char AssetRowColumns[] =
        "id, name, type, method, status, size, duration, created_ms, error, stream, thumbnail";
inline constexpr int AssetRowColumnCount = 11;

/// The asset of a query's current row, whose first columns are AssetRowColumns.
Asset assetFromRow(const QSqlQuery &row);

/// Binds an asset's fields to the first AssetRowColumnCount places of a prepared statement.
void bindAssetRow(QSqlQuery *statement, const Asset &asset);

} // namespace reeldeck

#pragma once

#include "catalog/table/assetlisting.h"

#include <QString>
#include <QVariantList>

namespace reeldeck {

/// A listing as SQL over the table `assets` of the local copy (copydatabase.h). Values are bound,
/// never written into the text. Pure.
struct ListingSql
{
    QString where;       ///< With the word WHERE; empty: every asset.
    QVariantList values; ///< For the question marks in `where`.
    QString orderBy;     ///< With the words ORDER BY; total, so that paging never wavers.
};

/// Pasted ids are a table of their own (`wanted`, filled by the caller) when `query.ids` isn't
/// empty: there may be more of them than SQL takes values.
ListingSql listingSql(const AssetListing &listing);

/// How filenames are compared: NFC and without case, as the platform does.
QString nameKey(const QString &filename);

} // namespace reeldeck

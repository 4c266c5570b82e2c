#pragma once

#include "catalog/table/assetlisting.h"

#include <QDateTime>
#include <QString>

namespace reeldeck {

/// What the window says of a listing, as translated plain text.

/// One part of a listing that can be taken away by itself.
struct ListingPart
{
    QString key; ///< For without(); never shown.
    QString text;
    friend bool operator==(const ListingPart &, const ListingPart &) = default;
};

/// In the order filename, types, ids, status, size, duration, date, sort.
QList<ListingPart> partsOf(const AssetListing &listing);
/// The listing without the part of this key; unknown keys change nothing.
AssetListing without(AssetListing listing, const QString &key);

/// When a copy was made: "10:32" today, "Nov 21, 10:32" before. `nowLocal`: for "today".
QString copyTime(const QDateTime &asOf, const QDateTime &nowLocal);

} // namespace reeldeck

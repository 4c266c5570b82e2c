#pragma once

#include "catalog/table/assetroles.h"
#include "domain/asset.h"
#include "domain/assetquery.h"

#include <QDate>
#include <QList>

#include <optional>

namespace reeldeck {

/// Filters that the platform doesn't know, joined by "and": they need every asset to be known, so
/// they work over the local copy only. An asset whose size (duration, date) isn't known matches no
/// bound on it.
struct LocalFilter
{
    QList<AssetStatus> statuses;       ///< Empty: any. Unknown matches every other word.
    std::optional<qint64> minSize;     ///< Bytes, inclusive, as all bounds are.
    std::optional<qint64> maxSize;     ///< Bytes.
    std::optional<double> minDuration; ///< Seconds.
    std::optional<double> maxDuration; ///< Seconds.
    QDate createdFrom;                 ///< First day in local time; invalid: no bound.
    QDate createdTo;                   ///< Last day in local time.

    bool isEmpty() const { return *this == LocalFilter(); }
    friend bool operator==(const LocalFilter &, const LocalFilter &) = default;
};

struct AssetSort
{
    AssetColumn column = AssetCreatedColumn;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const AssetSort &, const AssetSort &) = default;
};

/// What the list shows and in which order. Without `sort` the order is the platform's: newest
/// first.
struct AssetListing
{
    AssetQuery query;
    LocalFilter local;
    std::optional<AssetSort> sort;

    bool isFiltered() const { return query.isFiltered() || !local.isEmpty(); }
    /// The platform can't answer it; every asset of `query` has to be known first.
    bool needsAll() const { return sort || !local.isEmpty(); }
    friend bool operator==(const AssetListing &, const AssetListing &) = default;
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::AssetListing)

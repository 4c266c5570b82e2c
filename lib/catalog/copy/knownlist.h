#pragma once

#include "domain/page.h"

#include <QDateTime>
#include <QList>

namespace reeldeck {

// What the local copy tells of a list.

/// The beginning of a list as it was last seen, to be shown until the platform answers.
struct ListSnapshot
{
    /// The most rows of a snapshot.
    static constexpr int MaxRows = 4 * MaxPageSize;

    QList<Asset> assets; ///< The first rows.
    int total = 0;       ///< Length of the whole list then.
    QDateTime asOf;      ///< UTC; when the platform last answered for the list.
};

/// What is known of the listing as a whole.
struct KnownState
{
    int assets = 0;         ///< In the local copy.
    int platformTotal = -1; ///< Of the unfiltered list as last told; -1: never.
    QDateTime asOf;         ///< UTC; of that answer.
};

/// Where some assets stand among everything known that matches a listing.
struct KnownRows
{
    QList<int> rows; ///< 0-based, one for each id; -1: it isn't in it.
    int total = 0;   ///< Length of that list.
};

} // namespace reeldeck

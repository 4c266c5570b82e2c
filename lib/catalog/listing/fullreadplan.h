#pragma once

#include "domain/asset.h"
#include "domain/page.h"

#include <optional>

namespace reeldeck {

/// A load of every asset of a query, as far as it has come. Kept in the local copy, so that it
/// goes on where it was.
struct FullReadRecord
{
    qint64 run = 0;            ///< Marks the assets that this load has seen; 0: no load yet.
    qint64 begun = 0;          ///< When it was begun or gone on with, ms since 1970. Not kept.
    int nextPage = 1;          ///< 1-based; where it goes on.
    int total = -1;            ///< As the platform last told; -1: not told.
    int known = 0;             ///< Distinct assets seen.
    bool isFinished = false;   ///< The end was reached; `known` of `total` are in the local copy.
    bool isCatchingUp = false; ///< The end was reached; what came on top meanwhile is read.

    /// Everything there is, is known.
    bool isComplete() const { return isFinished && (total < 0 || known == total); }
    friend bool operator==(const FullReadRecord &, const FullReadRecord &) = default;
};

/// How old a load may be to go on with: after that it begins anew.
inline constexpr int LoadKeepsHours = 24;

/// What a page read for a load brought.
struct FullReadCount
{
    int fresh = 0; ///< Assets first seen in this load.
    int known = 0; ///< Distinct assets seen in it so far.
};

/// A page that was read for the load and is in the local copy now.
struct LoadedPage
{
    int page = 1;
    int count = 0; ///< Assets on it.
    int fresh = 0; ///< Of these, first seen in this run.
    int known = 0; ///< Distinct assets seen in this run, this page included.
    std::optional<int> total;
};

/// The list is read by page numbers while it changes (lib/api/CONTRACT.md, "The list"):
///  - what comes on top pushes rows onto later pages: they repeat, which does no harm, and the new
///    ones are read at the end from page 1 until a page holds nothing new;
///  - what goes pulls rows onto pages already read, where they would be missed. That can't happen
///    without the total shrinking, so then as many pages back are read again as cover it.
///
///     Forward --last page--> CatchingUp --nothing new--> Finished
///        ^--- total shrank: some pages back
///
/// Returns the record after `page`; nextPage is what to read now, unless it is finished. A platform
/// that contradicts itself ends the load early rather than never: see MaxDetours.
FullReadRecord advance(FullReadRecord record, const LoadedPage &page);

/// The record to begin with at `now`, in ms since 1970. A finished one only catches up; one that
/// never began gets `now` as its run.
FullReadRecord beginLoad(const FullReadRecord &kept, qint64 now);

} // namespace reeldeck

#pragma once

#include "domain/assetid.h"

#include <QList>

#include <optional>
#include <vector>

namespace reeldeck {

/// A row whose asset is in memory.
struct KnownRow
{
    int row = 0;
    AssetId id;
    bool pinned = false; ///< Somebody holds on to it: it goes last when any of several may go.
    friend bool operator==(const KnownRow &, const KnownRow &) = default;
};

/// One page as the platform answered it. Ids are distinct and not empty.
struct PageAnswer
{
    int offset = 0; ///< Row of the first id in the platform's list.
    QList<AssetId> ids;
    std::optional<int> total; ///< Length of the platform's list, when it says so.
    bool isLast = false;      ///< Without a total: nothing comes behind these ids.
};

/// One change of rows, to be carried out in order. Inserted rows are placeholders.
struct RowEdit
{
    enum class Kind { Insert, Remove };
    Kind kind = Kind::Insert;
    int row = 0;
    int count = 0;
    friend bool operator==(const RowEdit &, const RowEdit &) = default;
};

struct MergePlan
{
    QList<RowEdit> edits;
    int offset = 0; ///< Where the answer's ids go once the edits are done.
    /// The list changed since the known rows were read: rows outside the answer stand at a guessed
    /// place and should be read again once they are seen.
    bool drifted = false;
};

/// How the table becomes what the answer says. The platform pages by number over a list that grows
/// at its top and shrinks anywhere (lib/api/CONTRACT.md, "The list"), so the same asset may come at
/// another row than before. Known rows that the answer holds are anchors: they keep their row
/// object and the rows around them move. After the edits
///  - the table has `total` rows (when it is told),
///  - rows offset..offset+ids-1 are placeholders or hold the very id that goes there,
///  - no id of the answer stands anywhere else.
/// A row never turns from one asset into another: a row that is gone is removed, so a selection
/// can't slide onto a stranger. Where the answer leaves open which rows went, placeholders go
/// first, then known rows that aren't pinned, each from the back; reading those pages again puts
/// back what went by mistake.
MergePlan planMerge(std::vector<KnownRow> known, int rowCount, PageAnswer answer);

} // namespace reeldeck

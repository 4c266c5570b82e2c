#pragma once

#include "catalog/table/assetroles.h"
#include "domain/asset.h"

#include <QVariant>

namespace reeldeck {

class Clock;

/// A cell of the asset list as an item view asks for it, by role: texts, tool tips, what a screen
/// reader says, alignment, the asset itself. Roles that it doesn't know are an invalid QVariant.
/// Never fetches anything. Columns are AssetColumn.
class AssetCellData
{
public:
    /// `clock` decides what "Today" is; not null, outlives this.
    explicit AssetCellData(const Clock *clock)
        : m_clock(clock)
    {}

    /// Of a row whose asset is in memory.
    QVariant loaded(const Asset &asset, int column, int role) const;
    /// Of a row whose asset isn't: `state` is Placeholder or Failed.
    static QVariant missing(RowState state, int column, int role);
    static QVariant heading(int column, int role);
    /// int(Qt::Alignment), the same for a column's heading and cells: numbers stand on the right.
    static QVariant alignment(int column);

private:
    const Clock *m_clock;
};

} // namespace reeldeck

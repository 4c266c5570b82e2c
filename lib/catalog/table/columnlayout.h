#pragma once

#include "catalog/table/assetroles.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace reeldeck {

/// Which columns the list shows, and in which order. The name comes first and is always shown: it
/// carries the picture, the keyboard's mark and, where a page could not be had, "Retry".
struct ColumnLayout
{
    QList<AssetColumn> order;  ///< Every column once.
    QList<AssetColumn> hidden; ///< In the order of AssetColumn.
    /// Chosen by hand, in logical pixels within Narrowest and Widest; the others are as wide as what
    /// they usually show, and the name takes the room that is left.
    QMap<AssetColumn, int> widths{};

    static constexpr int Narrowest = 40;
    static constexpr int Widest = 4000;

    bool isHidden(AssetColumn column) const { return hidden.contains(column); }
    /// Nothing happens for the name.
    void setHidden(AssetColumn column, bool hide);
    /// To the place of another in `order`; the name stays first.
    void move(qsizetype from, qsizetype to);
    /// Brought within the bounds; 0: as usual again.
    void setWidth(AssetColumn column, int width);
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// What a list shows at first.
ColumnLayout defaultColumns();

/// As words for the settings, in order; what is hidden begins with "-", and what has a width of its
/// own ends with it ("-size:120"). Reading understands what it
/// can: unknown words and repetitions are left out, and columns that aren't named stand at the end
/// as they do at first.
QStringList toWords(const ColumnLayout &columns);
ColumnLayout columnsFromWords(const QStringList &words);

} // namespace reeldeck

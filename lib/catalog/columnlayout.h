#pragma once

#include "catalog/assetroles.h"

#include <QList>
#include <QStringList>

namespace reeldeck {

/// Which columns the list shows, and in which order. The name comes first and is always shown: it
/// carries the picture, the keyboard's mark and, where a page could not be had, "Retry".
struct ColumnLayout
{
    QList<AssetColumn> order;  ///< Every column once.
    QList<AssetColumn> hidden; ///< In the order of AssetColumn.

    bool isHidden(AssetColumn column) const { return hidden.contains(column); }
    /// Nothing happens for the name.
    void setHidden(AssetColumn column, bool hide);
    /// To the place of another in `order`; the name stays first.
    void move(qsizetype from, qsizetype to);
    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

/// What a list shows at first.
ColumnLayout defaultColumns();

/// As words for the settings, in order; what is hidden begins with "-". Reading understands what it
/// can: unknown words and repetitions are left out, and columns that aren't named stand at the end
/// as they do at first.
QStringList toWords(const ColumnLayout &columns);
ColumnLayout columnsFromWords(const QStringList &words);

} // namespace reeldeck

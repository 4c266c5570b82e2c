#include "catalog/columnlayout.h"

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

constexpr std::array<const char *, AssetColumnCount> Words{
        "name",   "status", "size",      "duration", "created",
        "stream", "type",   "thumbnail", "method",   "id",
};

QString wordOf(AssetColumn column)
{
    return QString::fromLatin1(Words[size_t(column)]);
}

} // namespace

void ColumnLayout::setHidden(AssetColumn column, bool hide)
{
    if (column == AssetNameColumn || hide == isHidden(column))
        return;
    if (hide)
        hidden.append(column);
    else
        hidden.removeOne(column);
    std::sort(hidden.begin(), hidden.end());
}

void ColumnLayout::move(qsizetype from, qsizetype to)
{
    if (from > 0 && to > 0 && from < order.size() && to < order.size())
        order.move(from, to);
}

ColumnLayout defaultColumns()
{
    ColumnLayout columns;
    for (int column = 0; column < AssetColumnCount; ++column)
        columns.order << AssetColumn(column);
    columns.hidden = {AssetTypeColumn, AssetThumbnailColumn, AssetMethodColumn, AssetIdColumn};
    return columns;
}

QStringList toWords(const ColumnLayout &columns)
{
    QStringList words;
    for (const AssetColumn column : columns.order) {
        const QString mark = columns.isHidden(column) ? QStringLiteral("-") : QString();
        words << mark + wordOf(column);
    }
    return words;
}

ColumnLayout columnsFromWords(const QStringList &words)
{
    const ColumnLayout usual = defaultColumns();
    ColumnLayout columns{{AssetNameColumn}, {}};
    for (const QString &word : words) {
        const bool isHidden = word.startsWith(QLatin1Char('-'));
        const QString name = isHidden ? word.mid(1) : word;
        const auto known = std::find_if(usual.order.cbegin(), usual.order.cend(),
                                        [&name](AssetColumn c) { return wordOf(c) == name; });
        if (known == usual.order.cend() || columns.order.contains(*known))
            continue;
        columns.order << *known;
        columns.setHidden(*known, isHidden);
    }
    for (const AssetColumn column : usual.order) {
        if (columns.order.contains(column))
            continue;
        columns.order << column;
        columns.setHidden(column, usual.isHidden(column));
    }
    return columns;
}

} // namespace reeldeck

#include "catalog/table/columnlayout.h"

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

void ColumnLayout::setWidth(AssetColumn column, int width)
{
    if (width > 0)
        widths.insert(column, std::clamp(width, Narrowest, Widest));
    else
        widths.remove(column);
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
        const int width = columns.widths.value(column);
        words << mark + wordOf(column) + (width > 0 ? QStringLiteral(":%1").arg(width) : QString());
    }
    return words;
}

ColumnLayout columnsFromWords(const QStringList &words)
{
    const ColumnLayout usual = defaultColumns();
    ColumnLayout columns;
    columns.order = {AssetNameColumn};
    for (const QString &word : words) {
        const bool isHidden = word.startsWith(QLatin1Char('-'));
        const QString name = word.section(QLatin1Char(':'), 0, 0).mid(isHidden ? 1 : 0);
        const int width = word.section(QLatin1Char(':'), 1).toInt();
        const auto known = std::find_if(usual.order.cbegin(), usual.order.cend(),
                                        [&name](AssetColumn c) { return wordOf(c) == name; });
        if (known == usual.order.cend())
            continue;
        if (*known == AssetNameColumn && columns.widths.isEmpty())
            columns.setWidth(*known, width);
        if (columns.order.contains(*known))
            continue;
        columns.order << *known;
        columns.setHidden(*known, isHidden);
        columns.setWidth(*known, width);
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

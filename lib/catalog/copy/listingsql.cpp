#include "catalog/copy/listingsql.h"

#include "domain/filenames.h"

#include <QDateTime>
#include <QStringList>

namespace reeldeck {
namespace {

class Conditions
{
public:
    void add(const QString &text) { m_parts << text; }
    void add(const QString &text, const QVariant &value)
    {
        m_parts << text;
        m_values << value;
    }

    /// `column` in the list of `values`, or unknown to us when `orOther` is set.
    void addOneOf(const QString &column, const QVariantList &values, const QString &orOther = {})
    {
        QStringList marks;
        for (const QVariant &value : values) {
            marks << QStringLiteral("?");
            m_values << value;
        }
        QString text = QStringLiteral("%1 IN (%2)").arg(column, marks.join(QLatin1Char(',')));
        if (!orOther.isEmpty())
            text = QStringLiteral("(%1 OR %2)").arg(text, orOther);
        m_parts << text;
    }

    QString where() const
    {
        return m_parts.isEmpty() ? QString()
                                 : QStringLiteral("WHERE ") + m_parts.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_parts;
    QVariantList m_values;
};

void addQuery(Conditions &conditions, const AssetQuery &query)
{
    if (!query.ids.isEmpty())
        conditions.add(QStringLiteral("id IN (SELECT id FROM wanted)"));
    if (!query.kinds.isEmpty()) {
        QVariantList kinds;
        for (const MediaKind kind : query.kinds)
            kinds << int(kind);
        conditions.addOneOf(QStringLiteral("kind"), kinds);
    }
    if (!query.filename.isEmpty())
        conditions.add(QStringLiteral("instr(name_key, ?) > 0"), nameKey(query.filename));
}

void addLocal(Conditions &conditions, const LocalFilter &filter)
{
    if (!filter.statuses.isEmpty()) {
        QVariantList words;
        QString other;
        for (const AssetStatus status : filter.statuses) {
            if (status == AssetStatus::Unknown)
                other = QStringLiteral("status NOT IN ('processing','ready','failed')");
            else
                words << wireName(status);
        }
        conditions.addOneOf(QStringLiteral("status"), words, other);
    }
    if (filter.minSize)
        conditions.add(QStringLiteral("size >= ?"), *filter.minSize);
    if (filter.maxSize)
        conditions.add(QStringLiteral("size <= ?"), *filter.maxSize);
    if (filter.minDuration)
        conditions.add(QStringLiteral("duration >= ?"), *filter.minDuration);
    if (filter.maxDuration)
        conditions.add(QStringLiteral("duration <= ?"), *filter.maxDuration);
    if (filter.createdFrom.isValid()) {
        conditions.add(QStringLiteral("created_ms >= ?"),
                       filter.createdFrom.startOfDay().toMSecsSinceEpoch());
    }
    if (filter.createdTo.isValid()) {
        conditions.add(QStringLiteral("created_ms <= ?"),
                       filter.createdTo.endOfDay().toMSecsSinceEpoch());
    }
}

QString columnOf(AssetColumn column)
{
    switch (column) {
    case AssetNameColumn:
        return QStringLiteral("name_key");
    case AssetStatusColumn:
        return QStringLiteral("status");
    case AssetSizeColumn:
        return QStringLiteral("size");
    case AssetDurationColumn:
        return QStringLiteral("duration");
    case AssetStreamColumn:
        return QStringLiteral("stream");
    case AssetTypeColumn:
        return QStringLiteral("NULLIF(type, '')");
    case AssetThumbnailColumn:
        return QStringLiteral("thumbnail");
    case AssetMethodColumn:
        return QStringLiteral("NULLIF(method, '')");
    case AssetIdColumn:
        return QStringLiteral("id");
    case AssetCreatedColumn:
    case AssetColumnCount:
        break;
    }
    return QStringLiteral("created_ms");
}

QString orderBy(const std::optional<AssetSort> &sort)
{
    const QString newestFirst = QStringLiteral("created_ms DESC, id DESC");
    if (!sort)
        return QStringLiteral("ORDER BY ") + newestFirst;
    const QString column = columnOf(sort->column);
    const QString direction =
            sort->order == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    if (column == QLatin1String("created_ms"))
        return QStringLiteral("ORDER BY created_ms %1, id %1").arg(direction);
    // What isn't known comes last in both directions.
    return QStringLiteral("ORDER BY %1 %2 NULLS LAST, %3").arg(column, direction, newestFirst);
}

} // namespace

QString nameKey(const QString &filename)
{
    return foldedFilename(filename);
}

ListingSql listingSql(const AssetListing &listing)
{
    Conditions conditions;
    addQuery(conditions, listing.query);
    addLocal(conditions, listing.local);
    return {conditions.where(), conditions.values(), orderBy(listing.sort)};
}

} // namespace reeldeck

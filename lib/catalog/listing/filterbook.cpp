#include "catalog/listing/filterbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace reeldeck {
namespace {

constexpr MediaKind allKinds[] = {MediaKind::Video, MediaKind::Audio, MediaKind::Image};
constexpr AssetStatus allStatuses[] = {AssetStatus::Processing, AssetStatus::Ready,
                                       AssetStatus::Failed, AssetStatus::Unknown};
constexpr qsizetype MaxIdLength = 200;
constexpr qsizetype MaxNameLength = 80;

QString filterWordOf(AssetStatus status)
{
    return status == AssetStatus::Unknown ? QStringLiteral("other") : wireName(status);
}

QJsonObject toObject(const AssetListing &listing)
{
    QJsonObject object;
    const AssetQuery &query = listing.query;
    if (!query.filename.isEmpty())
        object[QLatin1String("filename")] = query.filename;
    QJsonArray kinds;
    for (const MediaKind kind : query.kinds)
        kinds << wireName(kind);
    if (!kinds.isEmpty())
        object[QLatin1String("types")] = kinds;
    QJsonArray ids;
    for (const AssetId &id : query.ids)
        ids << id.toString();
    if (!ids.isEmpty())
        object[QLatin1String("ids")] = ids;

    const LocalFilter &local = listing.local;
    QJsonArray statuses;
    for (const AssetStatus status : local.statuses)
        statuses << filterWordOf(status);
    if (!statuses.isEmpty())
        object[QLatin1String("statuses")] = statuses;
    const auto put = [&object](QLatin1String name, const auto &value) {
        if (value)
            object[name] = double(*value);
    };
    put(QLatin1String("min_size"), local.minSize);
    put(QLatin1String("max_size"), local.maxSize);
    put(QLatin1String("min_duration"), local.minDuration);
    put(QLatin1String("max_duration"), local.maxDuration);
    if (local.createdFrom.isValid())
        object[QLatin1String("created_from")] = local.createdFrom.toString(Qt::ISODate);
    if (local.createdTo.isValid())
        object[QLatin1String("created_to")] = local.createdTo.toString(Qt::ISODate);
    if (listing.sort) {
        object[QLatin1String("sort")] = int(listing.sort->column);
        object[QLatin1String("descending")] = listing.sort->order == Qt::DescendingOrder;
    }
    return object;
}

std::optional<double> numberIn(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    const bool isGood = value.isDouble() && std::isfinite(value.toDouble()) &&
                        value.toDouble() >= 0 && value.toDouble() < 9e15;
    return isGood ? std::optional<double>(value.toDouble()) : std::nullopt;
}

std::optional<qint64> wholeIn(const QJsonObject &object, QLatin1String name)
{
    const std::optional<double> number = numberIn(object, name);
    return number ? std::optional<qint64>(qint64(*number)) : std::nullopt;
}

AssetListing listingFrom(const QJsonObject &object)
{
    AssetListing listing;
    listing.query.filename = object.value(QLatin1String("filename")).toString().left(255);
    const QJsonArray kinds = object.value(QLatin1String("types")).toArray();
    for (const MediaKind kind : allKinds) {
        if (kinds.contains(QJsonValue(wireName(kind))))
            listing.query.kinds << kind;
    }
    const QJsonArray ids = object.value(QLatin1String("ids")).toArray();
    for (const QJsonValue &id : ids) {
        const QString text = id.toString();
        if (!text.isEmpty() && text.size() <= MaxIdLength &&
            listing.query.ids.size() < FilterBook::MaxIds) {
            listing.query.ids << AssetId(text);
        }
    }
    const QJsonArray statuses = object.value(QLatin1String("statuses")).toArray();
    for (const AssetStatus status : allStatuses) {
        if (statuses.contains(QJsonValue(filterWordOf(status))))
            listing.local.statuses << status;
    }
    listing.local.minSize = wholeIn(object, QLatin1String("min_size"));
    listing.local.maxSize = wholeIn(object, QLatin1String("max_size"));
    listing.local.minDuration = numberIn(object, QLatin1String("min_duration"));
    listing.local.maxDuration = numberIn(object, QLatin1String("max_duration"));
    const auto day = [&object](QLatin1String name) {
        return QDate::fromString(object.value(name).toString(), Qt::ISODate);
    };
    listing.local.createdFrom = day(QLatin1String("created_from"));
    listing.local.createdTo = day(QLatin1String("created_to"));
    const int column = object.value(QLatin1String("sort")).toInt(-1);
    if (column >= 0 && column < AssetColumnCount) {
        listing.sort =
                AssetSort{AssetColumn(column), object.value(QLatin1String("descending")).toBool()
                                                       ? Qt::DescendingOrder
                                                       : Qt::AscendingOrder};
    }
    return listing;
}

} // namespace

bool FilterBook::save(const QString &name, const AssetListing &listing)
{
    const QString trimmed = name.simplified().left(MaxNameLength);
    if (trimmed.isEmpty())
        return false;
    remove(trimmed);
    if (saved.size() >= MaxSaved)
        return false;
    saved << SavedFilter{trimmed, listing};
    std::sort(saved.begin(), saved.end(), [](const SavedFilter &a, const SavedFilter &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return true;
}

void FilterBook::remove(const QString &name)
{
    saved.removeIf([&name](const SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray toJson(const AssetListing &listing)
{
    return QJsonDocument(toObject(listing)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const FilterBook &book)
{
    QJsonArray saved;
    for (const SavedFilter &filter : book.saved) {
        QJsonObject object = toObject(filter.listing);
        object[QLatin1String("name")] = filter.name;
        saved << object;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("current"), toObject(book.current)},
                                     {QStringLiteral("saved"), saved}})
            .toJson(QJsonDocument::Compact);
}

FilterBook filterBookFromJson(const QByteArray &json)
{
    FilterBook book;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    book.current = listingFrom(object.value(QLatin1String("current")).toObject());
    const QJsonArray saved = object.value(QLatin1String("saved")).toArray();
    for (const QJsonValue &value : saved) {
        const QJsonObject filter = value.toObject();
        book.save(filter.value(QLatin1String("name")).toString(), listingFrom(filter));
    }
    return book;
}

QList<AssetId> idsFromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;\"'\\[\\]]+"));
    QList<AssetId> ids;
    QSet<AssetId> seen;
    const auto pieces = QStringView(text).split(separators, Qt::SkipEmptyParts);
    for (const QStringView piece : pieces) {
        const AssetId id(piece.toString());
        if (piece.size() > MaxIdLength || seen.contains(id))
            continue;
        if (ids.size() == FilterBook::MaxIds)
            break;
        seen.insert(id);
        ids << id;
    }
    return ids;
}

} // namespace reeldeck

#include "catalog/listing/listingtext.h"

#include "base/humantext.h"
#include "catalog/table/assetcells.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct AssetListingText
{
    Q_DECLARE_TR_FUNCTIONS(AssetListing)
};

QString statusWord(AssetStatus status)
{
    switch (status) {
    case AssetStatus::Processing:
        return AssetListingText::tr("Processing");
    case AssetStatus::Ready:
        return AssetListingText::tr("Ready");
    case AssetStatus::Failed:
        return AssetListingText::tr("Failed");
    case AssetStatus::Unknown:
        break;
    }
    return AssetListingText::tr("Other");
}

/// How a range is told that has only one end, the other, or both.
struct RangeWords
{
    QString from, to, both;
};

QString rangeText(const RangeWords &words, const QString &from, const QString &to)
{
    if (to.isEmpty())
        return words.from.arg(from);
    if (from.isEmpty())
        return words.to.arg(to);
    return words.both.arg(from, to);
}

void addLocalParts(QList<ListingPart> &parts, const LocalFilter &local)
{
    QStringList statuses;
    for (const AssetStatus status : local.statuses)
        statuses << statusWord(status);
    if (!statuses.isEmpty()) {
        parts.append({QStringLiteral("status"),
                      AssetListingText::tr("Status: %1").arg(joinFacts(statuses))});
    }
    const auto size = [](const std::optional<qint64> &bytes) {
        return bytes ? humanSize(*bytes) : QString();
    };
    if (local.minSize || local.maxSize) {
        parts.append({QStringLiteral("size"), rangeText({AssetListingText::tr("Size: from %1"),
                                                         AssetListingText::tr("Size: to %1"),
                                                         AssetListingText::tr("Size: %1 to %2")},
                                                        size(local.minSize), size(local.maxSize))});
    }
    const auto duration = [](const std::optional<double> &seconds) {
        return seconds ? humanDuration(*seconds) : QString();
    };
    if (local.minDuration || local.maxDuration) {
        parts.append({QStringLiteral("duration"),
                      rangeText({AssetListingText::tr("Duration: from %1"),
                                 AssetListingText::tr("Duration: to %1"),
                                 AssetListingText::tr("Duration: %1 to %2")},
                                duration(local.minDuration), duration(local.maxDuration))});
    }
    if (local.createdFrom.isValid() || local.createdTo.isValid()) {
        parts.append({QStringLiteral("created"),
                      rangeText({AssetListingText::tr("Created: from %1"),
                                 AssetListingText::tr("Created: to %1"),
                                 AssetListingText::tr("Created: %1 to %2")},
                                dayWithYear(local.createdFrom), dayWithYear(local.createdTo))});
    }
}

} // namespace

QList<ListingPart> partsOf(const AssetListing &listing)
{
    QList<ListingPart> parts;
    if (!listing.query.filename.isEmpty()) {
        parts.append(
                {QStringLiteral("filename"),
                 AssetListingText::tr("Filename: %1").arg(displayName(listing.query.filename))});
    }
    for (const MediaKind kind : listing.query.kinds)
        parts.append({QStringLiteral("type-") + wireName(kind), kindText(kind)});
    const qsizetype ids = listing.query.ids.size();
    if (ids > 0) {
        parts.append({QStringLiteral("ids"),
                      ids == 1 ? AssetListingText::tr("ID: %1").arg(
                                         displayName(listing.query.ids.first().toString()))
                               : AssetListingText::tr("%Ln IDs", nullptr, int(ids))});
    }
    addLocalParts(parts, listing.local);
    if (listing.sort) {
        const bool isDown = listing.sort->order == Qt::DescendingOrder;
        parts.append(
                {QStringLiteral("sort"), (isDown ? AssetListingText::tr("Sorted by %1, descending")
                                                 : AssetListingText::tr("Sorted by %1, ascending"))
                                                 .arg(assetColumnTitle(listing.sort->column))});
    }
    return parts;
}

AssetListing without(AssetListing listing, const QString &key)
{
    LocalFilter &local = listing.local;
    if (key == QLatin1String("filename"))
        listing.query.filename.clear();
    else if (key == QLatin1String("ids"))
        listing.query.ids.clear();
    else if (key == QLatin1String("status"))
        local.statuses.clear();
    else if (key == QLatin1String("size"))
        local.minSize = local.maxSize = std::nullopt;
    else if (key == QLatin1String("duration"))
        local.minDuration = local.maxDuration = std::nullopt;
    else if (key == QLatin1String("created"))
        local.createdFrom = local.createdTo = QDate();
    else if (key == QLatin1String("sort"))
        listing.sort.reset();
    else
        listing.query.kinds.removeIf(
                [&key](MediaKind kind) { return key == QStringLiteral("type-") + wireName(kind); });
    return listing;
}

QString copyTime(const QDateTime &asOf, const QDateTime &nowLocal)
{
    const QDateTime local = asOf.toTimeZone(nowLocal.timeZone());
    return local.date() == nowLocal.date() ? timeText(local) : dayAndTime(local, nowLocal.date());
}

} // namespace reeldeck

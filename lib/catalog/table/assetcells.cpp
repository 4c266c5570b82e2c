#include "catalog/table/assetcells.h"

#include "base/humantext.h"
#include "catalog/table/assetroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct AssetTableText
{
    Q_DECLARE_TR_FUNCTIONS(AssetTable)
};

QString dash()
{
    return QStringLiteral("\u2014");
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash() : text;
}

QString sizeText(const Asset &asset)
{
    return asset.size && *asset.size >= 0 ? humanSize(*asset.size) : dash();
}

QString durationText(const Asset &asset)
{
    return asset.duration && *asset.duration >= 0 ? humanDuration(*asset.duration) : dash();
}

/// Below a heading that says of what.
QString streamText(const Asset &asset)
{
    if (!asset.stream)
        return dash();
    switch (asset.stream->status.value) {
    case RenditionStatus::Pending:
        return AssetTableText::tr("Pending", "the stream");
    case RenditionStatus::Processing:
        return AssetTableText::tr("Processing", "the stream");
    case RenditionStatus::Ready:
        return AssetTableText::tr("Ready", "the stream");
    case RenditionStatus::Error:
        return AssetTableText::tr("Error", "the stream");
    case RenditionStatus::Unknown:
        break;
    }
    return orDash(displayName(asset.stream->status.text));
}

QString thumbnailText(const Asset &asset)
{
    if (!asset.thumbnail)
        return dash();
    switch (asset.thumbnail->status.value) {
    case RenditionStatus::Pending:
        return AssetTableText::tr("Pending", "the thumbnail");
    case RenditionStatus::Processing:
        return AssetTableText::tr("Processing", "the thumbnail");
    case RenditionStatus::Ready:
        return AssetTableText::tr("Ready", "the thumbnail");
    case RenditionStatus::Error:
        return AssetTableText::tr("Error", "the thumbnail");
    case RenditionStatus::Unknown:
        break;
    }
    return orDash(displayName(asset.thumbnail->status.text));
}

/// Without a heading; empty: what the cell says will do.
QString wholeStreamText(const Asset &asset)
{
    switch (asset.stream ? asset.stream->status.value : RenditionStatus::Unknown) {
    case RenditionStatus::Pending:
        return AssetTableText::tr("Stream pending");
    case RenditionStatus::Processing:
        return AssetTableText::tr("Processing stream");
    case RenditionStatus::Ready:
        return AssetTableText::tr("Stream ready");
    case RenditionStatus::Error:
        return AssetTableText::tr("Stream error");
    case RenditionStatus::Unknown:
        break;
    }
    return {};
}

QString wholeThumbnailText(const Asset &asset)
{
    switch (asset.thumbnail ? asset.thumbnail->status.value : RenditionStatus::Unknown) {
    case RenditionStatus::Pending:
        return AssetTableText::tr("Thumbnail pending");
    case RenditionStatus::Processing:
        return AssetTableText::tr("Processing thumbnail");
    case RenditionStatus::Ready:
        return AssetTableText::tr("Thumbnail ready");
    case RenditionStatus::Error:
        return AssetTableText::tr("Thumbnail error");
    case RenditionStatus::Unknown:
        break;
    }
    return {};
}

} // namespace

QString assetStatusText(const Asset &asset)
{
    switch (asset.status.value) {
    case AssetStatus::Processing:
        return AssetTableText::tr("Processing");
    case AssetStatus::Ready:
        return AssetTableText::tr("Ready");
    case AssetStatus::Failed:
        return AssetTableText::tr("Failed");
    case AssetStatus::Unknown:
        break;
    }
    return orDash(displayName(asset.status.text));
}

QString assetCellText(const Asset &asset, int column, const QDateTime &nowLocal)
{
    switch (column) {
    case AssetNameColumn:
        return displayName(asset.filename.isEmpty() ? asset.id.toString() : asset.filename);
    case AssetStatusColumn:
        return assetStatusText(asset);
    case AssetSizeColumn:
        return sizeText(asset);
    case AssetDurationColumn:
        return durationText(asset);
    case AssetCreatedColumn:
        return orDash(humanDate(asset.createdAt, nowLocal));
    case AssetStreamColumn:
        return streamText(asset);
    case AssetTypeColumn:
        return orDash(displayName(asset.fileType));
    case AssetThumbnailColumn:
        return thumbnailText(asset);
    case AssetMethodColumn:
        return orDash(displayName(asset.method.text));
    case AssetIdColumn:
        return orDash(displayName(asset.id.toString()));
    default:
        return {};
    }
}

QString assetCellAccessibleText(const Asset &asset, int column, const QDateTime &nowLocal)
{
    QString text;
    if (column == AssetStreamColumn)
        text = wholeStreamText(asset);
    else if (column == AssetThumbnailColumn)
        text = wholeThumbnailText(asset);
    return text.isEmpty() ? assetCellText(asset, column, nowLocal) : text;
}

QStringList assetCellSamples(int column)
{
    constexpr qint64 WidestSize = 1023LL * 1024 * 1024 + 943'718; // 1,023.9 MB
    constexpr double WidestDuration = 10 * 3600 + 2 * 60 + 44;
    const QDateTime then({2025, 9, 30}, {20, 44});
    QStringList texts;
    for (const char *word : {"pending", "processing", "ready", "failed", "error"}) {
        const QString wire = QString::fromLatin1(word);
        Asset asset;
        asset.id = AssetId(QStringLiteral("66d8c0ffee00d8c0ffee0000"));
        asset.size = WidestSize;
        asset.duration = WidestDuration;
        asset.createdAt = then;
        asset.fileType = QStringLiteral("application/octet");
        asset.method.text = QStringLiteral("multipart");
        asset.status = assetStatusFromWire(wire);
        asset.stream = AssetStream{renditionStatusFromWire(wire), {}};
        asset.thumbnail = AssetThumbnail{renditionStatusFromWire(wire), {}};
        // What the platform says in a word of its own is no sample.
        const bool isOwn =
                (column == AssetStatusColumn && asset.status.value == AssetStatus::Unknown) ||
                (column == AssetStreamColumn &&
                 asset.stream->status.value == RenditionStatus::Unknown) ||
                (column == AssetThumbnailColumn &&
                 asset.thumbnail->status.value == RenditionStatus::Unknown);
        for (const QDateTime &now : {then, then.addYears(1)}) {
            if (!isOwn)
                texts << assetCellText(asset, column, now);
        }
    }
    texts.removeDuplicates();
    return texts;
}

QString assetAccessibleText(const Asset &asset, const QDateTime &nowLocal)
{
    QStringList parts{assetCellText(asset, AssetNameColumn, nowLocal)};
    if (!asset.fileType.isEmpty())
        parts << displayName(asset.fileType);
    for (int column = AssetStatusColumn; column <= AssetStreamColumn; ++column) {
        const QString text = assetCellAccessibleText(asset, column, nowLocal);
        if (text != dash())
            parts << text;
    }
    return joinFacts(parts);
}

QString assetToolTip(const Asset &asset, int column, const QDateTime &nowLocal)
{
    QString text = assetCellText(asset, column, nowLocal);
    if (column == AssetStatusColumn && !asset.errorMessage.isEmpty())
        text = displayName(asset.errorMessage);
    else if (column == AssetSizeColumn && asset.size && *asset.size >= 0)
        text = exactSize(*asset.size);
    else if (column == AssetDurationColumn && asset.duration)
        text = exactDuration(*asset.duration);
    else if (column == AssetCreatedColumn && asset.createdAt.isValid())
        text = QLocale().toString(asset.createdAt.toTimeZone(nowLocal.timeZone()));
    // Qt decides by the text's look whether it is HTML; a leading tag of ours settles it.
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString assetColumnTitle(int column)
{
    switch (column) {
    case AssetNameColumn:
        return AssetTableText::tr("Asset");
    case AssetStatusColumn:
        return AssetTableText::tr("Status");
    case AssetSizeColumn:
        return AssetTableText::tr("Size");
    case AssetDurationColumn:
        return AssetTableText::tr("Duration");
    case AssetCreatedColumn:
        return AssetTableText::tr("Created");
    case AssetStreamColumn:
        return AssetTableText::tr("Stream");
    case AssetTypeColumn:
        return AssetTableText::tr("Type");
    case AssetThumbnailColumn:
        return AssetTableText::tr("Thumbnail");
    case AssetMethodColumn:
        return AssetTableText::tr("Method");
    case AssetIdColumn:
        return AssetTableText::tr("ID");
    default:
        return {};
    }
}

} // namespace reeldeck

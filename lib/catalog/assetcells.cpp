#include "catalog/assetcells.h"

#include "base/humantext.h"
#include "catalog/assetroles.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace reeldeck {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("AssetTable", text);
}

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

QString streamText(const Asset &asset)
{
    if (!asset.stream)
        return dash();
    switch (asset.stream->status.value) {
    case RenditionStatus::Pending:
        return tr("Stream pending");
    case RenditionStatus::Processing:
        return tr("Processing stream");
    case RenditionStatus::Ready:
        return tr("Stream ready");
    case RenditionStatus::Error:
        return tr("Stream error");
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
        return tr("Thumbnail pending");
    case RenditionStatus::Processing:
        return tr("Processing thumbnail");
    case RenditionStatus::Ready:
        return tr("Thumbnail ready");
    case RenditionStatus::Error:
        return tr("Thumbnail error");
    case RenditionStatus::Unknown:
        break;
    }
    return orDash(displayName(asset.thumbnail->status.text));
}

} // namespace

QString assetStatusText(const Asset &asset)
{
    switch (asset.status.value) {
    case AssetStatus::Processing:
        return tr("Processing");
    case AssetStatus::Ready:
        return tr("Ready");
    case AssetStatus::Failed:
        return tr("Failed");
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

QString assetAccessibleText(const Asset &asset, const QDateTime &nowLocal)
{
    QStringList parts{assetCellText(asset, AssetNameColumn, nowLocal)};
    if (!asset.fileType.isEmpty())
        parts << displayName(asset.fileType);
    for (int column = AssetStatusColumn; column <= AssetStreamColumn; ++column) {
        const QString text = assetCellText(asset, column, nowLocal);
        if (text != dash())
            parts << text;
    }
    return parts.join(QStringLiteral(", "));
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
        return tr("Asset");
    case AssetStatusColumn:
        return tr("Status");
    case AssetSizeColumn:
        return tr("Size");
    case AssetDurationColumn:
        return tr("Duration");
    case AssetCreatedColumn:
        return tr("Created");
    case AssetStreamColumn:
        return tr("Stream");
    case AssetTypeColumn:
        return tr("Type");
    case AssetThumbnailColumn:
        return tr("Thumbnail");
    case AssetMethodColumn:
        return tr("Method");
    case AssetIdColumn:
        return tr("ID");
    default:
        return {};
    }
}

} // namespace reeldeck

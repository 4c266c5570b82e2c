#pragma once

#include "domain/asset.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QRect>
#include <QString>

#include <functional>

class QPainter;

/// Parts that the rows and the tiles of the asset list share. Everything from outside is drawn as
/// one line of plain text.
namespace reeldeck {

/// The picture of an asset when it is in memory, else a null image. Cheap.
using ThumbnailSource = std::function<QImage(const AssetId &)>;

/// Of the words of catalog/table/assetcells.h, and of the pill behind them.
theme::Tone statusTone(const Asset &asset);
theme::Tone statusFill(const Asset &asset);
/// Name of the icon for its kind: "video", "audio" or "image"; "info" for others.
QString kindIconName(MediaKind kind);

/// A rounded bar where a text will be.
void paintSkeleton(QPainter *painter, const QRect &rect, int radius);
/// The thumbnail, filling `rect` and cropped to it with rounded corners; without one the icon of
/// the asset's kind on a quiet ground. Scaled pictures are kept in QPixmapCache.
void paintThumbnail(QPainter *painter, const QRect &rect, int radius, const Asset &asset,
                    const ThumbnailSource &source);
/// Text on a filled pill at the left of `rect`, centred vertically; with a dot when `dot`.
/// Returns what it covers.
QRect paintPill(QPainter *painter, const QRect &rect, const QString &text, theme::Tone tone,
                theme::Tone fill, bool dot, Qt::LayoutDirection direction);
/// One line, elided.
void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide);

} // namespace reeldeck

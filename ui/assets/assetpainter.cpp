#include "ui/assets/assetpainter.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyle>

namespace reeldeck {
namespace {

/// `image` scaled to cover `size` (device pixels), its middle cut out, with round corners.
QPixmap cropped(const QImage &image, const QSize &size, qreal radius)
{
    const QSize covering = image.size().scaled(size, Qt::KeepAspectRatioByExpanding);
    const QImage scaled = image.scaled(covering, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(QPointF(), QSizeF(size)), radius, radius);
    painter.setClipPath(shape);
    painter.drawImage((size.width() - scaled.width()) / 2, (size.height() - scaled.height()) / 2,
                      scaled);
    return pixmap;
}

} // namespace

theme::Tone statusTone(const Asset &asset)
{
    switch (asset.status.value) {
    case AssetStatus::Processing:
        return theme::Tone::Warning;
    case AssetStatus::Ready:
        return theme::Tone::Success;
    case AssetStatus::Failed:
        return theme::Tone::Danger;
    case AssetStatus::Unknown:
        break;
    }
    return theme::Tone::Muted;
}

theme::Tone statusFill(const Asset &asset)
{
    switch (asset.status.value) {
    case AssetStatus::Processing:
        return theme::Tone::WarningFill;
    case AssetStatus::Ready:
        return theme::Tone::SuccessFill;
    case AssetStatus::Failed:
        return theme::Tone::DangerFill;
    case AssetStatus::Unknown:
        break;
    }
    return theme::Tone::Ground;
}

QString kindIconName(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Video:
        return QStringLiteral("video");
    case MediaKind::Audio:
        return QStringLiteral("audio");
    case MediaKind::Image:
        return QStringLiteral("image");
    case MediaKind::Unknown:
        break;
    }
    return QStringLiteral("info");
}

void paintSkeleton(QPainter *painter, const QRect &rect, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Tone::Skeleton));
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void paintThumbnail(QPainter *painter, const QRect &rect, int radius, const Asset &asset,
                    const ThumbnailSource &source)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QImage image = source ? source(asset.id) : QImage();
    if (!image.isNull()) {
        const QSize size = rect.size() * scale;
        const QString key = QStringLiteral("reeldeck/thumbnail/%1/%2x%3/%4")
                                    .arg(image.cacheKey())
                                    .arg(size.width())
                                    .arg(size.height())
                                    .arg(radius);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = cropped(image, size, radius * scale);
            pixmap.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, pixmap);
        }
        painter->drawPixmap(rect.topLeft(), pixmap);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Tone::Ground));
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
    const int side = rect.height() > 100 ? 32 : 20;
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, rect);
    theme::icon(kindIconName(asset.kind()), theme::Tone::Muted).paint(painter, place);
}

QRect paintPill(QPainter *painter, const QRect &rect, const QString &text, theme::Tone tone,
                theme::Tone fill, bool dot, Qt::LayoutDirection direction)
{
    QFont font = theme::font(theme::Text::Small);
    font.setWeight(QFont::Medium);
    const QFontMetrics metrics(font);
    const int before = dot ? 18 : 7;
    const int after = dot ? 8 : 7;
    const int width = qMin(before + metrics.horizontalAdvance(text) + after, rect.width());
    const int height = metrics.height() + 6;
    const QRect pill =
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {width, height}, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(fill));
    const qreal radius = dot ? height / 2.0 : 8;
    painter->drawRoundedRect(pill, radius, radius);
    if (dot) {
        painter->setBrush(theme::color(tone));
        const QRect spot =
                QStyle::visualRect(direction, pill, {pill.left() + 8, pill.center().y() - 2, 6, 6});
        painter->drawEllipse(QRectF(spot));
    }
    painter->restore();
    const QRect words = QStyle::visualRect(direction, pill, pill.adjusted(before, 0, 1 - after, 0));
    paintLine(painter, words, text, font, theme::color(tone), Qt::AlignLeading, Qt::ElideRight);
    return pill;
}

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, elide, rect.width());
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace reeldeck

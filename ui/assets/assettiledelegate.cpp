#include "ui/assets/assettiledelegate.h"

#include "base/humantext.h"
#include "catalog/table/assetcells.h"
#include "catalog/table/assetroles.h"
#include "ui/assets/viewmode.h"
#include "ui/basics/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace reeldeck {
namespace {

constexpr int Frame = 6; ///< Between the picture and the selection's outline.
constexpr int TilePictureRadius = 6;
constexpr int Top = 13; ///< Above the picture: the first row stands as far off as the list.
constexpr int WordsGap = 8;

int wordsHeight()
{
    return QFontMetrics(theme::font(theme::Text::Strong)).height() +
           QFontMetrics(theme::font(theme::Text::Small)).height();
}

} // namespace

AssetTileDelegate::AssetTileDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void AssetTileDelegate::setThumbnails(ThumbnailSource source)
{
    m_thumbnails = std::move(source);
}

void AssetTileDelegate::setScrub(const AssetId &id, double share, const QImage &picture)
{
    m_scrubbed = id;
    m_share = share;
    m_scrubPicture = picture;
}

QRect AssetTileDelegate::pictureRect(const QRect &cell)
{
    const int width = pictureWidth(cell.width());
    return {cell.left() + Gap / 2, cell.top() + Top, width, width * 7 / 12};
}

int AssetTileDelegate::heightFor(int width)
{
    return pictureRect({0, 0, width, 0}).height() + wordsHeight() + Top + WordsGap + Frame + 2;
}

QSize AssetTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view && view->property("tileWidth").isValid()
                              ? view->property("tileWidth").toInt()
                              : tilewidth::Usual;
    return {width, heightFor(width)};
}

void AssetTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect picture = pictureRect(option.rect);
    const QRect frame(picture.left() - Frame, picture.top() - Frame, picture.width() + 2 * Frame,
                      picture.height() + WordsGap + wordsHeight() + 2 * Frame);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (selected || current) {
        painter->setPen(QPen(theme::color(theme::Tone::Accent), selected ? 2 : 1));
        painter->setBrush(selected ? QBrush(theme::color(theme::Tone::AccentFill)) : Qt::NoBrush);
        painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    if (index.data(AssetDeletingRole).toBool())
        painter->setOpacity(0.4);
    paintTile(painter, option, picture, index);
    painter->restore();
}

void AssetTileDelegate::paintTile(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QRect &picture, const QModelIndex &index) const
{
    const QFont strong = theme::font(theme::Text::Strong);
    const QFont small = theme::font(theme::Text::Small);
    const int upper = QFontMetrics(strong).height();
    const QRect name(picture.left() + 2, picture.bottom() + WordsGap, picture.width() - 4, upper);
    const QRect second(name.left(), name.bottom() + 1, name.width(), QFontMetrics(small).height());
    const QColor text = option.palette.color(QPalette::Text);
    const QColor muted = theme::color(theme::Tone::Muted);
    const Qt::Alignment side =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;

    switch (RowState(index.data(AssetLoadStateRole).toInt())) {
    case RowState::Placeholder:
        paintSkeleton(painter, picture, TilePictureRadius);
        paintSkeleton(painter, {name.left(), name.top() + 4, name.width() * 3 / 4, 9}, 4);
        paintSkeleton(painter, {second.left(), second.top() + 4, second.width() / 2, 9}, 4);
        return;
    case RowState::Failed:
        paintSkeleton(painter, picture, TilePictureRadius);
        theme::icon(QStringLiteral("warning"), theme::Tone::Muted)
                .paint(painter,
                       QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {32, 32}, picture));
        paintLine(painter, name, tr("This could not be loaded."), theme::font(theme::Text::Body),
                  muted, side, Qt::ElideRight);
        paintLine(painter, second, tr("Retry"), strong, theme::color(theme::Tone::Link), side,
                  Qt::ElideRight);
        return;
    case RowState::Loaded:
        break;
    }
    const auto asset = index.data(AssetValueRole).value<Asset>();
    const bool isScrubbed = !m_scrubbed.isEmpty() && asset.id == m_scrubbed;
    if (isScrubbed && !m_scrubPicture.isNull())
        paintThumbnail(painter, picture, TilePictureRadius, asset,
                       [this](const AssetId &) { return m_scrubPicture; });
    else
        paintThumbnail(painter, picture, TilePictureRadius, asset, m_thumbnails);
    paintBadges(painter, option, picture, asset);
    if (isScrubbed)
        paintScrub(painter, picture);
    paintLine(painter, name, displayName(asset.filename), strong, text, side, Qt::ElideMiddle);
    QStringList figures;
    if (asset.size)
        figures << humanSize(qMax<qint64>(0, *asset.size));
    const QString created =
            index.siblingAtColumn(AssetCreatedColumn).data(Qt::DisplayRole).toString();
    if (!created.isEmpty())
        figures << created;
    paintLine(painter, second, joinFacts(figures), small, muted, side, Qt::ElideRight);
}

/// How far through the asset the pointer is.
void AssetTileDelegate::paintScrub(QPainter *painter, const QRect &picture) const
{
    const int height = 3;
    const QRect whole(picture.left(), picture.bottom() + 1 - height, picture.width(), height);
    QRect passed = whole;
    passed.setWidth(qRound(whole.width() * m_share));
    if (painter->layoutDirection() == Qt::RightToLeft)
        passed.moveRight(whole.right());
    painter->fillRect(whole, theme::overlayGround());
    painter->fillRect(passed, theme::color(theme::Tone::Accent));
}

void AssetTileDelegate::paintBadges(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QRect &picture, const Asset &asset) const
{
    const QRect inner = picture.adjusted(6, 6, -6, -6);
    if (asset.status.value != AssetStatus::Ready && !asset.status.isAbsent()) {
        const int height = QFontMetrics(theme::font(theme::Text::Small)).height() + 6;
        paintPill(painter, QRect(inner.left(), inner.top(), inner.width(), height),
                  assetStatusText(asset), statusTone(asset), statusFill(asset), false,
                  option.direction);
    }
    if (!asset.duration)
        return;
    const QString duration = humanDuration(*asset.duration);
    QFont font = theme::font(theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QSize size(metrics.horizontalAdvance(duration) + 12, metrics.height() + 4);
    const QRect badge =
            QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignBottom, size, inner);
    // Over any picture, so dark in both schemes.
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::overlayGround());
    painter->drawRoundedRect(badge, 4, 4);
    painter->setFont(font);
    painter->setPen(theme::overlayText());
    painter->drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, duration);
}

bool AssetTileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip ||
        RowState(index.data(AssetLoadStateRole).toInt()) != RowState::Loaded)
        return false;
    const auto asset = index.data(AssetValueRole).value<Asset>();
    const QString tip = asset.errorMessage.isEmpty()
                                ? asset.filename
                                : asset.filename + QLatin1Char('\n') + asset.errorMessage;
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view, option.rect);
    return true;
}

} // namespace reeldeck

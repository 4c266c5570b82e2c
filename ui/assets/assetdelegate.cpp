#include "ui/assets/assetdelegate.h"

#include "base/humantext.h"
#include "catalog/table/assetcells.h"
#include "catalog/table/assetroles.h"
#include "ui/basics/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int CellMargin = 10;
constexpr QSize PictureSize(75, 42);
constexpr int PictureMargin = 14;
constexpr int PictureGap = 13;
constexpr int CellPictureRadius = 4;
constexpr int LeastRowHeight = 56;
constexpr int LineGap = 3; ///< Between a name and what is below it.

int nameLine()
{
    return QFontMetrics(theme::font(theme::Text::Strong)).height();
}

int secondLine()
{
    return QFontMetrics(theme::font(theme::Text::Small)).height();
}

QRect pictureRect(const QStyleOptionViewItem &option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, PictureSize,
                               option.rect.adjusted(PictureMargin, 0, -PictureMargin, -1));
}

QRect wordsRect(const QStyleOptionViewItem &option)
{
    const QRect words = option.rect.adjusted(PictureMargin + PictureSize.width() + PictureGap, 0,
                                             -CellMargin, -1);
    return QStyle::visualRect(option.direction, option.rect, words);
}

RowState rowState(const QModelIndex &index)
{
    return RowState(index.data(AssetLoadStateRole).toInt());
}

bool isNumber(int column)
{
    return column == AssetSizeColumn || column == AssetDurationColumn;
}

} // namespace

AssetDelegate::AssetDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void AssetDelegate::setThumbnails(ThumbnailSource source)
{
    m_thumbnails = std::move(source);
}

int AssetDelegate::rowHeight()
{
    return std::max(LeastRowHeight, nameLine() + LineGap + secondLine() + theme::Unit);
}

QSize AssetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

void AssetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintBackground(painter, option, index);
    if (index.data(AssetDeletingRole).toBool())
        painter->setOpacity(0.4);
    switch (rowState(index)) {
    case RowState::Placeholder:
        paintPlaceholder(painter, option, index.column());
        break;
    case RowState::Failed:
        paintFailed(painter, option, index.column());
        break;
    case RowState::Loaded:
        if (index.column() == AssetNameColumn)
            paintName(painter, option, index.data(AssetValueRole).value<Asset>());
        else
            paintCell(painter, option, index);
        break;
    }
    painter->restore();
}

void AssetDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme::color(theme::Tone::AccentFill));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, theme::color(theme::Tone::Line));

    // The keyboard's row, also where it is not selected.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row() ||
        index.column() != AssetNameColumn)
        return;
    const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                      theme::color(theme::Tone::Accent));
}

void AssetDelegate::paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option,
                                     int column) const
{
    if (column == AssetNameColumn) {
        paintSkeleton(painter, pictureRect(option), CellPictureRadius);
        const QRect words = wordsRect(option);
        const auto bar = [&](int offset, int width) {
            const QRect rect(words.left(), words.center().y() + offset, qMin(width, words.width()),
                             9);
            paintSkeleton(painter, QStyle::visualRect(option.direction, words, rect), 4);
        };
        bar(-14, 180);
        bar(5, 90);
        return;
    }
    const QRect cell = option.rect.adjusted(CellMargin, 0, -CellMargin, -1);
    const QRect bar(cell.left(), cell.center().y() - 4, qMin(56, cell.width()), 9);
    const bool atEnd = isNumber(column) == (option.direction == Qt::LeftToRight);
    paintSkeleton(painter,
                  atEnd ? QRect(cell.right() - bar.width(), bar.top(), bar.width(), bar.height())
                        : bar,
                  4);
}

void AssetDelegate::paintFailed(QPainter *painter, const QStyleOptionViewItem &option,
                                int column) const
{
    if (column != AssetNameColumn)
        return;
    const QRect picture = pictureRect(option);
    theme::icon(QStringLiteral("warning"), theme::Tone::Muted)
            .paint(painter,
                   QStyle::alignedRect(option.direction, Qt::AlignCenter, {20, 20}, picture));
    const QRect words = wordsRect(option);
    paintLine(painter, words.adjusted(0, -3, 0, -words.height() / 2 - 1),
              tr("This part of the list could not be loaded."), theme::font(theme::Text::Body),
              theme::color(theme::Tone::Muted), Qt::AlignLeading | Qt::AlignBottom, Qt::ElideRight);
    paintLine(painter, words.adjusted(0, words.height() / 2 - 1, 0, -7), tr("Retry"),
              theme::font(theme::Text::Strong), theme::color(theme::Tone::Link), Qt::AlignLeading,
              Qt::ElideRight);
}

void AssetDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                              const Asset &asset) const
{
    paintThumbnail(painter, pictureRect(option), CellPictureRadius, asset, m_thumbnails);
    const QRect words = wordsRect(option);
    const QFont strong = theme::font(theme::Text::Strong);
    const QFont small = theme::font(theme::Text::Small);
    const int upper = nameLine();
    const int lower = secondLine();
    const int top = words.center().y() - (upper + lower + LineGap) / 2 + 1;
    // A name is laid out by its own script but stands where the window's direction puts it.
    const Qt::Alignment side =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    paintLine(painter, QRect(words.left(), top, words.width(), upper), displayName(asset.filename),
              strong, option.palette.color(QPalette::Text), side, Qt::ElideMiddle);
    paintLine(painter, QRect(words.left(), top + upper + LineGap, words.width(), lower),
              displayName(asset.fileType), small, theme::color(theme::Tone::Muted), side,
              Qt::ElideRight);
}

void AssetDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QRect cell = option.rect.adjusted(CellMargin, 0, -CellMargin, -1);
    if (index.column() == AssetStatusColumn) {
        const auto asset = index.data(AssetValueRole).value<Asset>();
        if (!asset.status.isAbsent()) {
            paintPill(painter, cell.adjusted(-2, 0, 0, 0), assetStatusText(asset),
                      statusTone(asset), statusFill(asset), true, option.direction);
            return;
        }
    }
    static const QString Dash = QStringLiteral("\u2014");
    QString text = displayName(index.data(Qt::DisplayRole).toString());
    if (text.isEmpty())
        text = Dash;
    const bool known = text != Dash;
    const bool quiet = !known || index.column() >= AssetStreamColumn;
    paintLine(painter, cell, text, theme::font(theme::Text::Body),
              quiet ? theme::color(theme::Tone::Muted) : option.palette.color(QPalette::Text),
              QStyle::visualAlignment(option.direction,
                                      isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                      Qt::AlignAbsolute,
              Qt::ElideRight);
}

bool AssetDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || rowState(index) != RowState::Loaded)
        return false;
    // Only what doesn't fit is worth a tip, and a failure's reason.
    const auto asset = index.data(AssetValueRole).value<Asset>();
    QString tip;
    if (index.column() == AssetNameColumn) {
        const QFontMetrics metrics(theme::font(theme::Text::Strong));
        if (metrics.horizontalAdvance(displayName(asset.filename)) > wordsRect(option).width())
            tip = asset.filename;
    } else if (index.column() == AssetStatusColumn) {
        tip = asset.errorMessage;
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view, option.rect);
    return true;
}

} // namespace reeldeck

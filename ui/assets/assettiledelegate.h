#pragma once

#include "ui/assets/assetpainter.h"

#include <QStyledItemDelegate>

namespace reeldeck {

/// A tile of the asset grid: picture, name, size and date. The tile is as wide as the view's grid.
class AssetTileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Gap = 20; ///< Between two tiles.

    explicit AssetTileDelegate(QObject *parent = nullptr);

    void setThumbnails(ThumbnailSource source);

    /// Width of the picture in a tile that is `width` wide with its gap.
    static int pictureWidth(int width) { return width - Gap; }
    /// Height of a tile with its gap that is `width` wide with its gap.
    static int heightFor(int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintTile(QPainter *painter, const QStyleOptionViewItem &option, const QRect &picture,
                   const QModelIndex &index) const;
    void paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QRect &picture,
                     const Asset &asset) const;

    ThumbnailSource m_thumbnails;
};

} // namespace reeldeck

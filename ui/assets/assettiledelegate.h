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

    /// The asset the pointer moves through: its picture at `share` (0..1) of its length, or a null one
    /// until there is one. An empty id: none.
    void setScrub(const AssetId &id, double share, const QImage &picture);
    static QRect pictureRect(const QRect &cell);

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

    void paintScrub(QPainter *painter, const QRect &picture) const;

    ThumbnailSource m_thumbnails;
    AssetId m_scrubbed;
    double m_share = 0;
    QImage m_scrubPicture;
};

} // namespace reeldeck

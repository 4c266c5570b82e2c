#pragma once

#include "ui/assets/assetpainter.h"

#include <QStyledItemDelegate>

namespace reeldeck {

/// A row of the asset list. Cells but name and status show the model's DisplayRole, "—" when that
/// is empty.
class AssetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AssetDelegate(QObject *parent = nullptr);

    /// The height of every row in logical pixels: the picture's, or more for a large font.
    static int rowHeight();

    void setThumbnails(ThumbnailSource source);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;
    void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option, int column) const;
    void paintFailed(QPainter *painter, const QStyleOptionViewItem &option, int column) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const Asset &asset) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    ThumbnailSource m_thumbnails;
};

} // namespace reeldeck

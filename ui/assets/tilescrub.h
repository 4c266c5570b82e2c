#pragma once

#include "domain/assetid.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace reeldeck {

class TileList;

/// Follows the pointer over the pictures of the grid: which asset it is over, and how far across. Not
/// while a button is held. Internal to AssetView.
class TileScrub : public QObject
{
    Q_OBJECT

public:
    explicit TileScrub(TileList *tiles);

signals:
    /// `share`: 0 at the beginning of the asset, 1 at its end.
    void moved(const QModelIndex &index, double share);
    /// Once after moved().
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QPoint &place);
    void leave();

    TileList *m_tiles;
    bool m_isOver = false;
};

} // namespace reeldeck

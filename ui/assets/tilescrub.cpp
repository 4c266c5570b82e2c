#include "ui/assets/tilescrub.h"

#include "ui/assets/assettiledelegate.h"
#include "ui/assets/tilelist.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>

namespace reeldeck {

TileScrub::TileScrub(TileList *tiles)
    : QObject(tiles)
    , m_tiles(tiles)
{
    tiles->viewport()->setMouseTracking(true);
    tiles->viewport()->installEventFilter(this);
}

bool TileScrub::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        if (move->buttons() == Qt::NoButton)
            follow(move->position().toPoint());
        else
            leave();
        break;
    }
    case QEvent::Leave:
    case QEvent::Wheel:
    case QEvent::Hide:
    case QEvent::MouseButtonPress:
        leave();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TileScrub::follow(const QPoint &place)
{
    const QModelIndex index = m_tiles->indexAt(place);
    const QRect picture =
            index.isValid() ? AssetTileDelegate::pictureRect(m_tiles->visualRect(index)) : QRect();
    if (!picture.contains(place)) {
        leave();
        return;
    }
    const double share = std::clamp(
            double(place.x() - picture.left()) / std::max(1, picture.width() - 1), 0., 1.);
    m_isOver = true;
    emit moved(index, m_tiles->layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

void TileScrub::leave()
{
    if (!m_isOver)
        return;
    m_isOver = false;
    emit left();
}

} // namespace reeldeck

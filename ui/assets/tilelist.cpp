#include "ui/assets/tilelist.h"

#include "ui/assets/assettiledelegate.h"
#include "ui/assets/scrollanchor.h"

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace reeldeck {

TileList::TileList(QWidget *parent)
    : QListView(parent)
    , m_anchor(new ScrollAnchor(this))
{
    // ListMode that wraps, not IconMode: the latter keeps an object and a tree node an item.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, or its coming and going would change the number of columns to and fro.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionRectVisible(true);
    // Pictures begin where the thumbnails of the list do.
    setViewportMargins(4, 0, 0, 0);
    fitTiles();
}

void TileList::setTileWidth(int width)
{
    const int wanted = std::clamp(width, tilewidth::Smallest, tilewidth::Largest);
    if (wanted == m_wantedWidth)
        return;
    m_wantedWidth = wanted;
    const int top = visibleRows().first;
    fitTiles();
    if (top >= 0)
        scrollTo(model()->index(top, 0, rootIndex()), QAbstractItemView::PositionAtTop);
}

std::pair<int, int> TileList::visibleRows() const
{
    const int count = model() ? model()->rowCount(rootIndex()) : 0;
    if (count == 0 || gridSize().height() <= 0)
        return {-1, -1};
    const int top = verticalScrollBar()->value();
    const int height = gridSize().height();
    const int first = top / height * m_columns;
    const int last = (top + viewport()->height() - 1) / height * m_columns + m_columns - 1;
    return {std::clamp(first, 0, count - 1), std::clamp(last, 0, count - 1)};
}

void TileList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    m_anchor->setModel(model);
}

void TileList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    // QListView's own would lay out all rows again; ours never change their size.
    const auto [first, last] = visibleRows();
    if (first < 0 || bottomRight.row() < first || topLeft.row() > last)
        return;
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void TileList::keyboardSearch(const QString &search)
{
    emit lettersTyped(search);
}

QModelIndex TileList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QListView::moveCursor(action, modifiers);
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int column = std::max(0, currentIndex().column());
    return rows == 0 ? QModelIndex()
                     : model()->index(action == MoveHome ? 0 : rows - 1, column, rootIndex());
}

/// QListView counts tiles where its accessible children are cells, and tells a screen reader of a
/// current one while another view has the keyboard, too.
void TileList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    if (!current.isValid() || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(current.row() * model()->columnCount() + current.column());
    QAccessible::updateAccessibility(&focus);
}

void TileList::startDrag(Qt::DropActions)
{
    emit dragRequested();
}

QRegion TileList::visualRegionForSelection(const QItemSelection &selection) const
{
    // QListView's own asks where each selected row is, and there may be a million.
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

QItemSelectionModel::SelectionFlags TileList::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags command = QListView::selectionCommand(index, event);
    // Alone, Rows would pass for a command, and the release that takes a tile out would be lost.
    return command == QItemSelectionModel::NoUpdate ? command : command | QItemSelectionModel::Rows;
}

void TileList::resizeEvent(QResizeEvent *event)
{
    fitTiles();
    QListView::resizeEvent(event);
    m_anchor->keepCurrentInSight(event->oldSize());
}

void TileList::fitTiles()
{
    // One pixel less than the viewport, or the last column would wrap.
    const int width = std::max(viewport()->width() - 1, m_wantedWidth);
    m_columns = std::max(1, width / m_wantedWidth);
    const int tile = width / m_columns;
    const QSize size(tile, AssetTileDelegate::heightFor(tile));
    m_anchor->setLines(size.height(), m_columns);
    if (size == gridSize())
        return;
    setProperty("tileWidth", tile);
    setGridSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 3);
}

} // namespace reeldeck

#pragma once

#include "ui/assets/viewmode.h"

#include <QListView>

#include <utility>

namespace reeldeck {

class ScrollAnchor;

/// A wrapping QListView of equal tiles that stays fast over millions of rows: a page that arrives
/// repaints its tiles instead of laying out everything again, and typing never searches rows that
/// aren't loaded. Its selection is of whole rows, so that it can be shared with a table.
class TileList : public QListView
{
    Q_OBJECT

public:
    explicit TileList(QWidget *parent = nullptr);

    /// See tilewidth; the row on top stays there. Out of bounds means the nearest bound.
    void setTileWidth(int width);
    int tileWidth() const { return m_wantedWidth; }
    /// As the tiles are, stretched to fill the row.
    int shownTileWidth() const { return gridSize().width(); }

    /// Inclusive; -1, -1 for none.
    std::pair<int, int> visibleRows() const;

    void setModel(QAbstractItemModel *model) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void keyboardSearch(const QString &search) override;

signals:
    /// The person types a name; letter by letter.
    void lettersTyped(const QString &letters);
    /// The person drags what is selected.
    void dragRequested();

protected:
    /// Home and End go to the first and the last row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void startDrag(Qt::DropActions actions) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTiles();

    int m_wantedWidth = tilewidth::Usual;
    int m_columns = 1;
    ScrollAnchor *m_anchor;
};

} // namespace reeldeck

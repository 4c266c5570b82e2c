#pragma once

#include "catalog/table/columnlayout.h"

#include <QTableView>

namespace reeldeck {

class MissingColumns;
class ScrollAnchor;

/// A QTableView of whole rows in which typing never searches rows that aren't loaded (the default
/// search walks the whole model).
///
/// The columns stand as columns() says. As long as they are those of the beginning, the last ones
/// make room before the names get too narrow to read, and a mark at the end of the headings ("+2")
/// says so and opens the menu of columns; what the person chose or drew wider by himself
/// is always there, and a list that is too wide for the window then scrolls sideways.
class AssetTable : public QTableView
{
    Q_OBJECT

public:
    explicit AssetTable(QWidget *parent = nullptr);

    void setColumns(const ColumnLayout &columns);
    const ColumnLayout &columns() const { return m_columns; }

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    void keyboardSearch(const QString &search) override;
    /// Gives the columns their places and widths; again when model, font or size changes.
    void fitColumns();

signals:
    /// The person types a name; letter by letter.
    void lettersTyped(const QString &letters);
    /// The person drags what is selected.
    void dragRequested();
    /// A click on the heading of `column`. The table itself sorts nothing.
    void sortRequested(int column);
    /// The person dragged a heading to another place, or an edge of one; a double click on the edge
    /// gives the column its usual width back.
    void columnsChanged();
    void columnMenuRequested(const QPoint &globalPosition);

protected:
    /// Home and End go to the first and the last row.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions actions) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Beside the last column, where the mark for missing ones stands above.
    QRect besideColumns() const;
    void noteMove();
    void noteWidth(int column, int before, int width);
    void forgetWidth(int column);

    ColumnLayout m_columns = defaultColumns();
    bool m_isFitting = false;
    MissingColumns *m_missing;
    ScrollAnchor *m_anchor;
    QItemSelectionModel *m_noSelection = nullptr; ///< What the headings see.
};

} // namespace reeldeck

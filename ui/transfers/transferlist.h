#pragma once

#include "domain/transfer.h"

#include <QBasicTimer>
#include <QListView>
#include <QPersistentModelIndex>

namespace reeldeck {

/// The rows of the transfers panel: several can be selected, rows are dragged to another place, and
/// keys act on what is selected. Needs a TransferDelegate and a model with the roles of
/// domain/transfer.h.
///
/// A drag is followed with the mouse alone: the rows go nowhere but within the list, and the model
/// is a mirror that only the queue changes, so that dropping asks by moveRequested(). Esc calls it
/// off.
///
///     at rest --press on a row, moved far enough--> dragging --release--> moveRequested()
///        ^                                              |
///        +--------- Esc, or the list is hidden ---------+
class TransferList : public QListView
{
    Q_OBJECT

public:
    enum class Command {
        PauseOrResume, ///< Space.
        Answer,        ///< Return: whatever the row asks for most.
        Details,       ///< Alt+Return, or a double click.
        Remove,        ///< Del.
        MoveUp,        ///< Ctrl+Shift+Up; the next three likewise with Down, Home and End.
        MoveDown,
        MoveToTop,
        MoveToBottom,
    };
    Q_ENUM(Command)

    explicit TransferList(QWidget *parent = nullptr);

    /// Rows in the order of the list.
    QList<int> selectedRows() const;
    TransferId idAt(int row) const; ///< TransferId{} when there is no such row.
    bool isDragging() const { return m_dropRow >= 0; }

signals:
    void commandRequested(reeldeck::TransferList::Command command);
    /// Put the selected rows before this row; rowCount(): to the end. Never where they are.
    void moveRequested(int beforeRow);
    /// By mouse at the row under it, or by key at the current row.
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool chooseCurrent();
    bool isButtonAt(const QPoint &position) const;
    int dropRowAt(const QPoint &position) const;
    void dragTo(const QPoint &position);
    void endDrag();

    QPersistentModelIndex m_pressed; ///< Where a drag may begin.
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    int m_dropRow = -1; ///< The rows would go before this one; -1: nothing is dragged.
    QBasicTimer m_scroll;
};

} // namespace reeldeck

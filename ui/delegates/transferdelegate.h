#pragma once

#include "domain/transfer.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace reeldeck {

enum class TransferAction {
    Pause,
    Resume,
    Retry,
    Cancel,
    Remove, ///< Off the list; on final rows only.
};

/// What a person can do about a transfer in `phase`, in the order of the buttons. Remove is among
/// them only when `removable`.
QList<TransferAction> transferActions(TransferPhase phase, bool removable);
/// The verb, e.g. "Pause".
QString transferActionText(TransferAction action);
/// The right-hand words of a line: figures while bytes move, else the phase in words, or why it
/// failed. One line of plain text.
QString transferText(const Transfer &transfer);

/// Draws one line a transfer with its bar and buttons, and turns clicks on these into `triggered`.
/// Needs mouse tracking on the view for hover.
class TransferDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TransferDelegate(QObject *parent = nullptr);

    /// Whether final rows offer Remove (false at first).
    void setRemovable(bool removable) { m_removable = removable; }
    bool isRemovable() const { return m_removable; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the button stands in a row that fills `row`: each action has its place, whatever
    /// others there are.
    static QRect buttonRect(const QRect &row, TransferAction action, Qt::LayoutDirection direction);

    /// The mouse left the view.
    void clearHover();

signals:
    void triggered(reeldeck::TransferAction action, reeldeck::UploadId id);
    /// The row needs painting: another button is under the mouse.
    void hoverChanged(const QModelIndex &index);

private:
    void setHover(const QModelIndex &index, std::optional<TransferAction> action);

    std::optional<TransferAction> actionAt(const QPoint &position, const QRect &row,
                                           TransferPhase phase,
                                           Qt::LayoutDirection direction) const;

    bool m_removable = false;
    QPersistentModelIndex m_hoverIndex;
    std::optional<TransferAction> m_hoverAction;
    std::optional<TransferAction> m_pressed;
};

} // namespace reeldeck

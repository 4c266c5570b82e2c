#pragma once

#include "domain/transfer.h"
#include "domain/transfercommand.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace reeldeck {

/// What a person can do about a transfer in `phase`, in the order of the buttons. Remove is among
/// them only when `removable`.
QList<TransferCommand> transferCommands(TransferPhase phase, bool removable);
/// The verb, e.g. "Pause".
QString transferCommandText(TransferCommand command);
/// Draws one line a transfer with its bar and buttons, and turns clicks on these into `triggered`.
/// Needs mouse tracking on the view for hover. A row whose value isn't fetched yet is a quiet
/// placeholder with the buttons of its phase.
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
    static QRect buttonRect(const QRect &row, TransferCommand command,
                            Qt::LayoutDirection direction);

    /// Whether one of the row's buttons is there; `row`: its visual rectangle.
    bool isButtonAt(const QPoint &position, const QRect &row, const QModelIndex &index,
                    Qt::LayoutDirection direction) const;

    /// The mouse left the view.
    void clearHover();

signals:
    void triggered(reeldeck::TransferCommand command, const QModelIndex &index);
    /// The row needs painting: another button is under the mouse.
    void hoverChanged(const QModelIndex &index);

private:
    void setHover(const QModelIndex &index, std::optional<TransferCommand> command);
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    static void paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                           const QRect &words, const Transfer &transfer);
    static void paintReason(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRect &line, const Transfer &transfer);
    static void paintBar(QPainter *painter, const QRect &track, Qt::LayoutDirection direction,
                         const Transfer &transfer);
    void paintButtons(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, TransferPhase phase) const;

    std::optional<TransferCommand> actionAt(const QPoint &position, const QRect &row,
                                            TransferPhase phase,
                                            Qt::LayoutDirection direction) const;

    bool m_removable = false;
    QPersistentModelIndex m_hoverIndex;
    std::optional<TransferCommand> m_hoverAction;
    std::optional<TransferCommand> m_pressed;
};

} // namespace reeldeck

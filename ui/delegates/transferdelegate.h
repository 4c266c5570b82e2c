#pragma once

#include "domain/transfer.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>

namespace reeldeck {

enum class TransferAction { Pause, Resume, Retry, Cancel };

/// What a person can do about a transfer in `phase`, in the order of the buttons.
QList<TransferAction> transferActions(TransferPhase phase);
/// The verb, e.g. "Pause"; on a final row Cancel is "Remove from list".
QString transferActionText(TransferAction action, TransferPhase phase);
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

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the button stands in a row that fills `row`; null when the phase has no such button.
    static QRect buttonRect(const QRect &row, TransferPhase phase, TransferAction action,
                            Qt::LayoutDirection direction);

    /// The mouse left the view.
    void clearHover();

signals:
    void triggered(reeldeck::TransferAction action, reeldeck::UploadId id);
    /// The row needs painting: another button is under the mouse.
    void hoverChanged(const QModelIndex &index);

private:
    void setHover(const QModelIndex &index, std::optional<TransferAction> action);

    QPersistentModelIndex m_hoverIndex;
    std::optional<TransferAction> m_hoverAction;
    QPersistentModelIndex m_pressedIndex;
    std::optional<TransferAction> m_pressed;
};

} // namespace reeldeck

#include "ui/transfers/transferlist.h"

#include "ui/theme/theme.h"
#include "ui/transfers/transferdelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace reeldeck {
namespace {

constexpr int ScrollEdge = 2 * theme::Unit; ///< So near to the edge the list follows a drag.
constexpr int ScrollInterval = 30;          ///< Milliseconds.

std::optional<TransferList::Command> commandOf(const QKeyEvent &key)
{
    using Command = TransferList::Command;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (modifiers == Qt::NoModifier) {
        if (key.key() == Qt::Key_Space)
            return Command::PauseOrResume;
        if (isReturn)
            return Command::Answer;
        if (key.key() == Qt::Key_Delete)
            return Command::Remove;
    }
    if (modifiers == Qt::AltModifier && isReturn)
        return Command::Details;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        switch (key.key()) {
        case Qt::Key_Up:
            return Command::MoveUp;
        case Qt::Key_Down:
            return Command::MoveDown;
        case Qt::Key_Home:
            return Command::MoveToTop;
        case Qt::Key_End:
            return Command::MoveToBottom;
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace

TransferList::TransferList(QWidget *parent)
    : QListView(parent)
{
    setSelectionMode(ExtendedSelection);
}

QList<int> TransferList::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

TransferId TransferList::idAt(int row) const
{
    return model() ? TransferId(model()->index(row, 0).data(TransferIdRole).toLongLong())
                   : TransferId{};
}

bool TransferList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys mean other things in the rest of the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = isDragging() ? key->key() == Qt::Key_Escape
                                         : commandOf(*key) && currentIndex().isValid();
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void TransferList::keyPressEvent(QKeyEvent *event)
{
    if (isDragging()) {
        if (event->key() == Qt::Key_Escape)
            endDrag();
        return;
    }
    const std::optional<Command> command = commandOf(*event);
    const bool isArrow = event->modifiers() == Qt::NoModifier &&
                         (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const bool hasChosen = (command || isArrow) && chooseCurrent();
    if (command && currentIndex().isValid())
        emit commandRequested(*command);
    else if (!hasChosen)
        QListView::keyPressEvent(event);
}

/// Rows that go leave the outline on another one, which nothing selects. True when it was needed.
bool TransferList::chooseCurrent()
{
    if (!currentIndex().isValid() || !selectedRows().isEmpty())
        return false;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    return true;
}

void TransferList::contextMenuEvent(QContextMenuEvent *event)
{
    if (isDragging())
        return;
    if (event->reason() != QContextMenuEvent::Keyboard) {
        emit menuRequested(indexAt(event->pos()), event->globalPos());
        return;
    }
    if (!currentIndex().isValid())
        return;
    chooseCurrent();
    scrollTo(currentIndex());
    emit menuRequested(currentIndex(),
                       viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

bool TransferList::isButtonAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const auto *delegate = qobject_cast<const TransferDelegate *>(itemDelegate());
    return index.isValid() && delegate &&
           delegate->isButtonAt(position, visualRect(index), index, layoutDirection());
}

void TransferList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && !event->modifiers() && !isButtonAt(position)) {
        m_pressed = indexAt(position);
        m_pressedAt = position;
    }
    QListView::mousePressEvent(event);
}

void TransferList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if (isDragging()) {
        dragTo(position);
        return;
    }
    // Never to the base class: a press that moves would select what it passes.
    const bool isFar =
            (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_pressed.isValid())
        edit(indexAt(position), NoEditTriggers, event);
    else if (isFar && selectionModel()->isSelected(m_pressed))
        dragTo(position);
}

void TransferList::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = QPersistentModelIndex();
    if (!isDragging()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    dragTo(event->position().toPoint());
    const int before = m_dropRow;
    endDrag();
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const bool isBlock = rows.last() - rows.first() + 1 == rows.size();
    if (isBlock && before >= rows.first() && before <= rows.last() + 1)
        return;
    emit moveRequested(before);
}

void TransferList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (isButtonAt(position) || event->button() != Qt::LeftButton) {
        mousePressEvent(event); // As two clicks, like any button.
        return;
    }
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    emit commandRequested(Command::Details);
}

int TransferList::dropRowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt({viewport()->rect().center().x(), position.y()});
    if (!index.isValid())
        return position.y() < 0 ? indexAt({0, 0}).row() : model()->rowCount();
    return position.y() < visualRect(index).center().y() ? index.row() : index.row() + 1;
}

void TransferList::dragTo(const QPoint &position)
{
    if (!isDragging())
        viewport()->setCursor(Qt::ClosedHandCursor);
    m_draggedTo = position;
    const int height = viewport()->height();
    m_dropRow = std::max(
            0, dropRowAt({position.x(), std::clamp(position.y(), 0, std::max(0, height - 1))}));
    const bool isAtEdge = position.y() < ScrollEdge || position.y() >= height - ScrollEdge;
    if (!isAtEdge)
        m_scroll.stop();
    else if (!m_scroll.isActive())
        m_scroll.start(ScrollInterval, this);
    viewport()->update();
}

void TransferList::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scroll.timerId()) {
        QListView::timerEvent(event);
        return;
    }
    const int step = visualRect(indexAt({0, 0})).height() / 3;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + (m_draggedTo.y() < ScrollEdge ? -step : step));
    dragTo(m_draggedTo);
}

void TransferList::endDrag()
{
    if (!isDragging())
        return;
    m_pressed = QPersistentModelIndex();
    m_dropRow = -1;
    m_scroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void TransferList::hideEvent(QHideEvent *event)
{
    endDrag();
    QListView::hideEvent(event);
}

void TransferList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!isDragging())
        return;
    const int rows = model()->rowCount();
    const int y = m_dropRow < rows ? visualRect(model()->index(m_dropRow, 0)).top()
                                   : visualRect(model()->index(rows - 1, 0)).bottom();
    const int line = std::clamp(y, 1, std::max(1, viewport()->height() - 2));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Tone::Accent), 2));
    painter.drawLine(theme::Unit + 5, line, viewport()->width() - theme::Unit, line);
    painter.setBrush(theme::color(theme::Tone::Accent));
    painter.drawEllipse(QPointF(theme::Unit + 4, line), 3, 3);
}

} // namespace reeldeck

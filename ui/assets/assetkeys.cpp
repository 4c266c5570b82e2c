#include "ui/assets/assetkeys.h"

#include "ui/assets/assetselection.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace reeldeck {

AssetKeys::AssetKeys(AssetSelection *selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{}

void AssetKeys::watch(QWidget *view)
{
    view->installEventFilter(this);
}

bool AssetKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    // A blank within a name that is typed isn't the key of something else.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && isTyping()) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool AssetKeys::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        emit selectAllRequested();
        return true;
    }
    if (event.matches(QKeySequence::Delete)) {
        emit deleteRequested();
        return true;
    }
    if (event.matches(QKeySequence::Copy)) {
        // The default copies the cell's text.
        emit copyIdsRequested();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (const QItemSelectionModel *items = m_selection->items(); isEnter && items) {
        // Not left to the views: whether Enter activates is a matter of the platform's style.
        const QModelIndex current = items->currentIndex();
        if (current.isValid() && !items->isRowSelected(current.row()))
            m_selection->selectRow(current.row());
        emit activateRequested(current);
        return true;
    }
    if (event.key() == Qt::Key_Space && isTyping()) {
        type(event.text());
        return true;
    }
    return selectOutlined(event);
}

/// A step that leads nowhere, or the first one with nothing selected, selects the row that has the
/// outline: the views would only look for another row.
bool AssetKeys::selectOutlined(const QKeyEvent &event)
{
    const QItemSelectionModel *items = m_selection->items();
    const QModelIndex current = items ? items->currentIndex() : QModelIndex();
    if (!current.isValid() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier ||
        items->isRowSelected(current.row())) {
        return false;
    }
    const int last = items->model()->rowCount() - 1;
    bool isStep = true;
    bool isStuck = false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        isStuck = current.row() == 0;
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        isStuck = current.row() == last;
        break;
    case Qt::Key_Home:
    case Qt::Key_PageUp:
        isStep = false;
        isStuck = current.row() == 0;
        break;
    case Qt::Key_End:
    case Qt::Key_PageDown:
        isStep = false;
        isStuck = current.row() == last;
        break;
    default:
        return false;
    }
    if (!isStuck && (!isStep || items->hasSelection()))
        return false;
    m_selection->selectRow(current.row());
    return true;
}

bool AssetKeys::isTyping() const
{
    return !m_typed.isEmpty() && m_typedAt.isValid() &&
           !m_typedAt.hasExpired(QApplication::keyboardInputInterval());
}

void AssetKeys::type(const QString &letters)
{
    const QItemSelectionModel *items = m_selection->items();
    if (!items || letters.isEmpty() || !letters.front().isPrint())
        return;
    const bool isFirst = !isTyping();
    m_typed = isFirst ? letters : m_typed + letters;
    m_typedAt.start();
    const QString first = m_typed.left(1);
    const bool isRepeated = m_typed.count(first, Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = isRepeated ? first : m_typed;
    const int current = std::max(0, items->currentIndex().row());
    const int begin = items->hasSelection() && isRepeated ? current + 1 : current;
    const QAbstractItemModel *model = items->model();
    for (const auto &[from, to] : {std::pair(begin, model->rowCount()), std::pair(0, begin)}) {
        for (int row = m_selection->nextLoaded(from); row >= 0 && row < to;
             row = m_selection->nextLoaded(row + 1)) {
            const QString name = model->index(row, 0).data(Qt::DisplayRole).toString();
            if (name.startsWith(wanted, Qt::CaseInsensitive)) {
                m_selection->selectRow(row);
                return;
            }
        }
    }
    emit nameNotFound(m_typed);
}

} // namespace reeldeck

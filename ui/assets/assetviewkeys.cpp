#include "ui/assets/assetrows.h"
#include "ui/assets/assetview.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

// What keys do in the list and the grid beside what the views do themselves; what they show is in
// assetview.cpp.

namespace reeldeck {

bool AssetView::handleKey(const QKeyEvent &event)
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
    if (isEnter && m_selection) {
        // Not left to the views: whether Enter activates is a matter of the platform's style.
        const QModelIndex current = m_selection->currentIndex();
        if (current.isValid() && !m_selection->isRowSelected(current.row()))
            selectRow(current.row());
        activate(current);
        return true;
    }
    if (event.key() == Qt::Key_Space && isTyping()) {
        jumpTo(event.text());
        return true;
    }
    return selectOutlined(event);
}

/// A step that leads nowhere, or the first one with nothing selected, selects the row that has the
/// outline: the views would only look for another row.
bool AssetView::selectOutlined(const QKeyEvent &event)
{
    const QModelIndex current = m_selection ? m_selection->currentIndex() : QModelIndex();
    if (!current.isValid() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier ||
        m_selection->isRowSelected(current.row())) {
        return false;
    }
    bool isStep = true;
    bool isStuck = false;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        isStuck = current.row() == 0;
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        isStuck = current.row() == m_model->rowCount() - 1;
        break;
    case Qt::Key_Home:
    case Qt::Key_PageUp:
        isStep = false;
        isStuck = current.row() == 0;
        break;
    case Qt::Key_End:
    case Qt::Key_PageDown:
        isStep = false;
        isStuck = current.row() == m_model->rowCount() - 1;
        break;
    default:
        return false;
    }
    if (!isStuck && (!isStep || m_selection->hasSelection()))
        return false;
    selectRow(current.row());
    return true;
}

bool AssetView::isTyping() const
{
    return !m_typed.isEmpty() && m_typedAt.isValid() &&
           !m_typedAt.hasExpired(QApplication::keyboardInputInterval());
}

/// Among the loaded rows only: there may be millions of others. The same letter again goes on to
/// the next name.
void AssetView::jumpTo(const QString &letters)
{
    if (!m_selection || letters.isEmpty() || !letters.front().isPrint())
        return;
    const bool isFirst = !isTyping();
    m_typed = isFirst ? letters : m_typed + letters;
    m_typedAt.start();
    const QString first = m_typed.left(1);
    const bool isRepeated = m_typed.count(first, Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = isRepeated ? first : m_typed;
    const int current = std::max(0, m_selection->currentIndex().row());
    const int begin = m_selection->hasSelection() && isRepeated ? current + 1 : current;
    for (const auto &[from, to] : {std::pair(begin, m_model->rowCount()), std::pair(0, begin)}) {
        for (int row = nextLoaded(from); row >= 0 && row < to; row = nextLoaded(row + 1)) {
            const QString name = m_model->index(row, 0).data(Qt::DisplayRole).toString();
            if (name.startsWith(wanted, Qt::CaseInsensitive)) {
                selectRow(row);
                return;
            }
        }
    }
    emit nameNotFound(m_typed);
}

void AssetView::askForMenu()
{
    const QModelIndex current = m_selection ? m_selection->currentIndex() : QModelIndex();
    if (current.isValid() && !m_selection->hasSelection())
        selectRow(current.row());
    QPoint place = view()->viewport()->rect().center();
    const QRect row = current.isValid() ? view()->visualRect(current) : QRect();
    if (view()->viewport()->rect().contains(row.center()))
        place = row.center();
    emit contextMenuRequested(view()->viewport()->mapToGlobal(place));
}

void AssetView::enterByKey()
{
    view()->setFocus(Qt::TabFocusReason);
    if (m_selection && !m_selection->hasSelection() && m_model->rowCount() > 0)
        selectRow(std::max(0, m_selection->currentIndex().row()));
}

void AssetView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (RowState(index.data(AssetLoadStateRole).toInt()) == RowState::Failed)
        emit retryRequested();
    else if (isLoadedRow(index))
        emit activated(assetIdAt(index));
}

} // namespace reeldeck

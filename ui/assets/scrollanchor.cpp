#include "ui/assets/scrollanchor.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCursor>
#include <QScrollBar>

#include <chrono>
#include <limits>
#include <utility>

using namespace std::chrono_literals;

namespace reeldeck {

ScrollAnchor::ScrollAnchor(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    m_letGo.setSingleShot(true);
    m_letGo.setInterval(100ms);
    connect(&m_letGo, &QTimer::timeout, this, [this] {
        restore();
        m_row = -1;
        m_isReturning = false;
    });
    const QScrollBar *bar = view->verticalScrollBar();
    // The views lay out new rows later, and only then is the bar as long as they are.
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollAnchor::restore);
    connect(bar, &QScrollBar::valueChanged, this, [this] {
        // Somebody scrolls, the person or the program for a reason: that goes first.
        if (!m_isRestoring)
            m_row = -1;
    });
}

void ScrollAnchor::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_row = -1;
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollAnchor::hold);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_row = -1;
        m_keptRow = -1;
    });
}

void ScrollAnchor::setLines(int height, int rowsPerLine)
{
    if (height == m_height && rowsPerLine == m_rowsPerLine)
        return;
    m_height = height;
    m_rowsPerLine = rowsPerLine;
    if (!m_isReturning)
        m_row = -1;
}

void ScrollAnchor::keep()
{
    const int value = m_view->verticalScrollBar()->value();
    m_keptRow = m_height > 0 && value > 0 ? value / m_height * m_rowsPerLine : -1;
    m_keptHidden = m_height > 0 ? value % m_height : 0;
}

void ScrollAnchor::giveBack()
{
    if (m_keptRow < 0)
        return;
    m_row = std::exchange(m_keptRow, -1);
    m_hidden = m_keptHidden;
    m_isReturning = true;
    restore();
    m_letGo.start();
}

void ScrollAnchor::keepCurrentInSight(const QSize &before)
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    const QWidget *viewport = m_view->viewport();
    const bool wasInSight = row.top() >= 0 && row.bottom() < before.height();
    const bool isPointedAt = row.contains(viewport->mapFromGlobal(QCursor::pos()));
    if (row.isValid() && wasInSight && row.bottom() >= viewport->height() && !isPointedAt)
        m_view->scrollTo(m_view->currentIndex());
}

void ScrollAnchor::hold()
{
    // Several changes in a row are one: the bar may not have followed the first yet.
    const int value = m_view->verticalScrollBar()->value();
    if (m_row >= 0 || m_height <= 0 || value <= 0 || !m_view->isVisible())
        return;
    m_row = value / m_height * m_rowsPerLine;
    m_hidden = value % m_height;
    m_letGo.start();
}

void ScrollAnchor::onInserted(int first, int last)
{
    if (m_row < 0 || first > m_row)
        return;
    m_row += last - first + 1;
    restore();
}

void ScrollAnchor::onRemoved(int first, int last)
{
    if (m_row < 0 || first > m_row)
        return;
    m_row = last < m_row ? m_row - (last - first + 1) : first;
    restore();
}

void ScrollAnchor::restore()
{
    if (m_row < 0 || m_isRestoring)
        return;
    m_isRestoring = true;
    const qint64 value = qint64(m_row / m_rowsPerLine) * m_height + m_hidden;
    m_view->verticalScrollBar()->setValue(
            int(qMin<qint64>(value, std::numeric_limits<int>::max())));
    m_isRestoring = false;
}

} // namespace reeldeck

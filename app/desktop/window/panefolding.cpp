#include "desktop/window/panefolding.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSplitter>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int DetailsAtLeast = 300;
constexpr int DetailsUsually = 460;
constexpr int ListAtLeast = 400;
constexpr char Folded[] = "folded";
constexpr char Shown[] = "shown";

bool hasFocusWithin(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == pane || pane->isAncestorOf(focus));
}

} // namespace

PaneFolding::PaneFolding(QSplitter *panes, QWidget *list, QWidget *details, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_list(list)
    , m_details(details)
{
    panes->installEventFilter(this);
    connect(panes, &QSplitter::splitterMoved, this, [this] {
        if (!m_isNarrow)
            m_width = m_panes->sizes().last();
    });
}

bool PaneFolding::showsDetails() const
{
    return m_isNarrow ? m_isOnTop : m_isWanted;
}

void PaneFolding::showDetails(bool show)
{
    if (m_isNarrow)
        m_isOnTop = show;
    else
        m_isWanted = show;
    arrange();
}

void PaneFolding::showList()
{
    if (m_isNarrow && m_isOnTop)
        showDetails(false);
}

QByteArray PaneFolding::state() const
{
    return QByteArray(m_isWanted ? Shown : Folded) + ' ' + QByteArray::number(m_width);
}

bool PaneFolding::restore(const QByteArray &state)
{
    const QList<QByteArray> words = state.split(' ');
    bool isNumber = false;
    const int width = words.size() == 2 ? words.last().toInt(&isNumber) : 0;
    if (isNumber && width >= 0 && (words.first() == Shown || words.first() == Folded)) {
        m_width = width;
        m_isWanted = words.first() == Shown;
    } else if (m_panes->restoreState(state)) {
        m_width = m_panes->sizes().value(1);
    } else {
        return false;
    }
    arrange();
    return true;
}

void PaneFolding::arrange()
{
    if (m_isArranging)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const int details = std::max(DetailsAtLeast, m_details->minimumSizeHint().width());
    const int list = std::max(ListAtLeast, m_list->minimumSizeHint().width());
    m_isNarrow = m_panes->width() < list + details;
    const bool showsBoth = !m_isNarrow && m_isWanted;
    const bool hadList = !m_list->isHidden();
    const bool hadDetails = !m_details->isHidden();
    const bool hasDetails = showsDetails();
    const bool hasList = !(m_isNarrow && hasDetails);
    // The keyboard stays in the middle of the window when what had it goes.
    const bool leavesDetails = !hasDetails && hasFocusWithin(m_details);
    const bool leavesList = !hasList && hasFocusWithin(m_list);
    m_list->setVisible(hasList);
    m_details->setVisible(hasDetails);
    if (leavesDetails)
        emit listEntered();
    else if (leavesList)
        m_details->setFocus(Qt::OtherFocusReason);
    if (showsBoth)
        share();
    if (hasDetails != hadDetails)
        emit detailsShown(hasDetails);
    if (hasDetails != hadDetails || hasList != hadList)
        emit arranged();
}

void PaneFolding::share()
{
    const int whole = m_panes->width() - m_panes->handleWidth();
    const int usual = std::clamp(whole * 32 / 100, DetailsAtLeast, DetailsUsually);
    const int most = std::max(DetailsAtLeast, whole * 2 / 5);
    const int width = std::min(m_width > 0 ? m_width : usual, most);
    m_panes->setSizes({whole - width, width});
}

bool PaneFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panes &&
        (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace reeldeck

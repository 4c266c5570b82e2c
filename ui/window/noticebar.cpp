#include "ui/window/noticebar.h"

namespace reeldeck {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
{}

void NoticeBar::setHeirs(const QList<QWidget *> &heirs)
{
    m_heirs.clear();
    for (QWidget *heir : heirs)
        m_heirs << heir;
}

void NoticeBar::setVisible(bool visible)
{
    // Of its window, which need not be the active one.
    const QWidget *focus = window()->focusWidget();
    if (!visible && isVisible() && focus && isAncestorOf(focus)) {
        for (const QPointer<QWidget> &heir : std::as_const(m_heirs)) {
            if (heir && heir->isVisible()) {
                heir->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
    QWidget::setVisible(visible);
}

} // namespace reeldeck

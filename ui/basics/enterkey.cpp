#include "ui/basics/enterkey.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace reeldeck {

EnterKey::EnterKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    // A key that the widget with the focus doesn't take comes to its window in the end.
    window->installEventFilter(this);
}

void EnterKey::setFieldButton(QWidget *field, QAbstractButton *button)
{
    m_fieldButtons.insert(field, button);
}

bool EnterKey::press(QWidget *focus, bool isHeld)
{
    QAbstractButton *button = m_fieldButtons.value(focus);
    if (!button)
        button = qobject_cast<QPushButton *>(focus);
    if (!button)
        button = qobject_cast<QToolButton *>(focus);
    if (button && button->isEnabled() && !isHeld)
        button->click();
    return button != nullptr;
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
                         (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isEnter && press(m_window->focusWidget(), key.isAutoRepeat());
}

} // namespace reeldeck

#pragma once

#include <QAccessible>

class QWidget;

namespace reeldeck {

/// Tells a screen reader what kind of thing a plain QWidget of ours is. Qt takes such a one for a
/// mere container, of which nothing is said but its name. The role lasts as long as the widget.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Shows `bar` and has it read out by its accessible name, also when it was on screen before with
/// other words. Its role should be Notification.
void announce(QWidget *bar);

} // namespace reeldeck

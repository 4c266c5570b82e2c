#include "ui/theme/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace reeldeck {
namespace {

constexpr const char *RoleProperty = "accessibleRole";

QAccessibleInterface *makeAccessibleOfRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(RoleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleOfRole);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(RoleProperty, int(role));
    // Qt keeps what it made of the widget at its first event, its naming for one: a container.
    QAccessible::deleteAccessibleInterface(
            QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
}

void announce(QWidget *bar)
{
    // Linux has no word for an alert: there a notification is read out when it comes on screen.
    if (bar->isVisible()) {
        QAccessibleEvent shown(bar, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
    bar->show();
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace reeldeck

#include "ui/theme/accessiblechoice.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>

namespace reeldeck {
namespace {

class AccessibleChoice final : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
        addControllingSignal(QStringLiteral("currentIndexChanged(int)"));
    }

    QString text(QAccessible::Text kind) const override
    {
        const QComboBox *box = choice();
        const bool isNamed = !box->accessibleName().isEmpty();
        if (kind == QAccessible::Value || (kind == QAccessible::Name && !isNamed))
            return box->currentText();
        // The choice first: not every screen reader asks for the value.
        if (kind == QAccessible::Description)
            return QStringList{box->currentText(), box->accessibleDescription()}
                    .join(QLatin1Char('\n'))
                    .trimmed();
        return QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = choice()->view()->isVisible();
        state.hasPopup = true;
        return state;
    }

    int childCount() const override { return 1; }

    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(choice()->view()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == choice()->view() ? 0 : -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return;
        if (choice()->view()->isVisible())
            choice()->hidePopup();
        else
            choice()->showPopup();
    }

private:
    QComboBox *choice() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeAccessibleChoice(const QString &className, QObject *object)
{
    auto *box =
            className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box && !box->isEditable() ? new AccessibleChoice(box) : nullptr;
}

} // namespace

void nameChoicesForScreenReaders()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessibleChoice);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace reeldeck

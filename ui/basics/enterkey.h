#pragma once

#include <QHash>
#include <QObject>

class QAbstractButton;
class QWidget;

namespace reeldeck {

/// Enter presses the button that has the keyboard, anywhere in a window. Qt leaves that to the space
/// bar, and in a dialog gives Enter to the default button whatever has the focus. What takes Enter
/// itself (lists, fields of several lines) keeps it, and a default button serves where nothing
/// pressable has the keyboard. A key that is held presses once. A child of its window.
class EnterKey : public QObject
{
    Q_OBJECT

public:
    explicit EnterKey(QWidget *window);

    /// Enter in `field` presses `button`, and nothing while that is off: never the default button.
    /// Both belong to the window.
    void setFieldButton(QWidget *field, QAbstractButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// False: nothing that Enter presses has the keyboard.
    bool press(QWidget *focus, bool isHeld);

    QWidget *m_window;
    QHash<QWidget *, QAbstractButton *> m_fieldButtons;
};

} // namespace reeldeck

#pragma once

#include <QPushButton>

namespace reeldeck {

/// A push button that opens its menu and says so with our own chevron behind its icon and words.
/// The variant "primary" is filled, "flat" looks like a tool button. Qt's own buttons run an event
/// loop for as long as their menu is open; this one doesn't.
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// Ownership stays with the caller; nullptr for none.
    void setMenu(QMenu *menu);
    /// By the button, with its first entry chosen when `byKey`.
    void openMenu(bool byKey);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void popUp();
    bool isPrimary() const;
    QFont wordsFont() const;
    int margin() const; ///< px
};

} // namespace reeldeck

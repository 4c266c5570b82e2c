#pragma once

#include <QPushButton>

namespace reeldeck {

/// A push button that opens its menu and says so with our own chevron, in the colour of the
/// variant "primary".
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reeldeck

#pragma once

#include <QWidget>

namespace reeldeck {

/// The ground of one card; dialogs stand on Base, so Window sets it off.
class CardGround : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace reeldeck

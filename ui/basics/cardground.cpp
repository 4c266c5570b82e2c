#include "ui/basics/cardground.h"

#include <QPainter>

namespace reeldeck {

void CardGround::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().window());
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace reeldeck

#include "ui/basics/iconlabel.h"

#include <QPainter>
#include <QStyle>

namespace reeldeck {

IconLabel::IconLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, theme::Tone tone, int side)
{
    m_icon = theme::icon(name, tone);
    m_side = side;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter,
                 QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, sizeHint(), rect()));
}

} // namespace reeldeck

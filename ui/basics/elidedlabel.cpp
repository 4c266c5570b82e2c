#include "ui/basics/elidedlabel.h"

#include "ui/basics/plaintext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace reeldeck {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shownText() const
{
    const int width = contentsRect().width() - 2 * margin() - std::max(0, indent());
    return fontMetrics().elidedText(text(), Qt::ElideRight, width);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = shownText() == text() ? toolTip() : plainToolTip(text());
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect().marginsRemoved({margin(), margin(), margin(), margin()});
    const int space = std::max(0, indent());
    const QRect line = layoutDirection() == Qt::RightToLeft ? room.adjusted(0, 0, -space, 0)
                                                            : room.adjusted(space, 0, 0, 0);
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), alignment())),
                     shownText());
}

} // namespace reeldeck

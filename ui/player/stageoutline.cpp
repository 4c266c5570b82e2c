#include "ui/player/stageoutline.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace reeldeck {

StageOutline::StageOutline(QWidget *stage)
    : QWidget(stage)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    stage->installEventFilter(this);
}

bool StageOutline::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        setVisible(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason);
    } else if (event->type() == QEvent::FocusOut) {
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void StageOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(theme::color(theme::Tone::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace reeldeck

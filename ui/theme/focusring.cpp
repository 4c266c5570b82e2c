#include "ui/theme/focusring.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace reeldeck {

FocusRing::FocusRing(QWidget *owner)
    : QWidget(owner)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    owner->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        setGeometry(parentWidget()->rect());
        raise();
        // A window that comes back to the front gives the keyboard back to where it was.
        setVisible(reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason);
        break;
    }
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(theme::color(theme::Tone::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace reeldeck

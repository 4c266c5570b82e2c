#include "ui/window/dropoverlay.h"

#include "base/humantext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int Inset = 24;
constexpr int OverlayIconSize = 64;

QColor translucent(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    Q_ASSERT(parent);
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
    hide();
}

void DropOverlay::setSummary(const QString &title, const QString &detail, const QString &warning)
{
    present(State::Summary, title, detail, warning);
}

void DropOverlay::setCounting(const QString &detail)
{
    present(State::Counting, tr("Looking through the files..."), detail, {});
}

void DropOverlay::setRefused(const QString &title, const QString &reason)
{
    present(State::Refused, title, reason, {});
}

void DropOverlay::present(State state, const QString &title, const QString &detail,
                          const QString &warning)
{
    m_state = state;
    m_title = displayName(title);
    m_detail = displayName(detail);
    m_warning = displayName(warning);
    setAccessibleName(m_title);
    setAccessibleDescription(joinSentences({m_detail, m_warning}));
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const bool refused = m_state == State::Refused;
    const theme::Tone edge = refused ? theme::Tone::Danger : theme::Tone::Accent;
    const QColor fill = theme::color(refused ? theme::Tone::DangerFill : theme::Tone::AccentFill);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), translucent(palette().color(QPalette::Base), 0.88));

    const QRectF frame = QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset);
    QPen pen(theme::color(edge), 2);
    pen.setDashPattern({5, 2.5});
    painter.setPen(pen);
    painter.setBrush(translucent(fill, 0.6));
    painter.drawRoundedRect(frame, 14, 14);

    // A column in the middle: icon, title, detail, warning; each text wraps inside the frame.
    struct Part
    {
        QString text;
        QFont font;
        QColor color;
        int gap;
        int height = 0;
    };
    QFont headline = theme::font(theme::Text::Headline);
    headline.setPointSizeF(headline.pointSizeF() * 1.15);
    QFont detail = theme::font(theme::Text::Body);
    detail.setPointSizeF(detail.pointSizeF() * 1.08);
    const QColor text = palette().color(QPalette::WindowText);
    Part parts[] = {
            {m_title, headline, text, 22},
            {m_detail, detail,
             refused ? theme::color(theme::Tone::Danger) : theme::color(theme::Tone::Muted), 12},
            {m_warning, detail, theme::color(theme::Tone::Warning), 12},
    };
    const int width = std::max(0, int(frame.width()) - 4 * Inset);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    int total = OverlayIconSize;
    for (Part &part : parts) {
        if (part.text.isEmpty())
            continue;
        part.height = QFontMetrics(part.font)
                              .boundingRect(QRect(0, 0, width, 4000), flags, part.text)
                              .height();
        total += part.gap + part.height;
    }
    int y = std::max(int(frame.top()) + Inset, (height() - total) / 2);
    const QRect icon((this->width() - OverlayIconSize) / 2, y, OverlayIconSize, OverlayIconSize);
    theme::icon(refused ? QStringLiteral("warning") : QStringLiteral("upload"),
                refused ? theme::Tone::Danger : theme::Tone::Accent)
            .paint(&painter, icon);
    y += OverlayIconSize;
    for (const Part &part : parts) {
        if (part.text.isEmpty())
            continue;
        y += part.gap;
        painter.setFont(part.font);
        painter.setPen(part.color);
        painter.drawText(QRect((this->width() - width) / 2, y, width, part.height), flags,
                         part.text);
        y += part.height;
    }
}

} // namespace reeldeck

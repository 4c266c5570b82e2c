#include "ui/basics/tonelabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace reeldeck {

ToneLabel::ToneLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // Otherwise the role follows the ground it stands on, and with it which colour counts.
    setForegroundRole(QPalette::WindowText);
    alignToWindow();
}

void ToneLabel::setTone(std::optional<theme::Tone> tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    applyTone();
}

void ToneLabel::setTextStyle(theme::Text style)
{
    theme::setTextStyle(this, style);
}

void ToneLabel::setLook(const QString &words)
{
    m_look = words;
    const QStringList looks = words.split(QLatin1Char(' '));
    const auto has = [&looks](const char *word) {
        return looks.contains(QLatin1String(word));
    };
    if (has("muted"))
        setTone(theme::Tone::Muted);
    if (has("danger"))
        setTone(theme::Tone::Danger);
    if (has("warning"))
        setTone(theme::Tone::Warning);
    if (has("small"))
        setTextStyle(theme::Text::Small);
    if (has("strong"))
        setTextStyle(theme::Text::Strong);
    if (has("title"))
        setTextStyle(theme::Text::Title);
}

void ToneLabel::showText(const QString &text)
{
    if (text != this->text())
        setText(text);
}

QSize ToneLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(std::min(hint.width(), 10 * theme::Unit), hint.height()) : hint;
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ThemeChange ||
        event->type() == QEvent::ApplicationPaletteChange) {
        applyTone();
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToWindow();
}

/// Words stand where the window's direction puts them, whatever their own script.
void ToneLabel::alignToWindow()
{
    if (alignment().testAnyFlags(Qt::AlignHCenter | Qt::AlignJustify))
        return;
    setAlignment((alignment() & Qt::AlignVertical_Mask) |
                 QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute);
}

void ToneLabel::applyTone()
{
    QPalette colours;
    if (m_tone)
        colours.setColor(QPalette::WindowText, theme::color(*m_tone));
    setPalette(colours);
}

StatusDot::StatusDot(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(10, 10);
}

void StatusDot::setTone(theme::Tone tone)
{
    m_tone = tone;
    update();
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(m_tone));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace reeldeck

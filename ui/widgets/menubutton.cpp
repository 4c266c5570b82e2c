#include "ui/widgets/menubutton.h"

#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace reeldeck {
namespace {

constexpr int ButtonIconSize = 18;
constexpr int ButtonGap = 7;
constexpr int ChevronSize = 14;
constexpr int ButtonMargin = 14;

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QPushButton(parent)
{}

QSize MenuButton::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Text::Strong));
    const int width = 2 * ButtonMargin + ButtonIconSize + ButtonGap +
                      metrics.horizontalAdvance(text()) + ButtonGap + ChevronSize;
    return {width, QPushButton::sizeHint().height()};
}

QSize MenuButton::minimumSizeHint() const
{
    return sizeHint();
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const theme::Tone tone = isEnabled() ? theme::Tone::AccentText : theme::Tone::Muted;
    const auto mirrored = [this](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const auto centred = [this](int x, int size) {
        return QRect(x, (height() - size) / 2, size, size);
    };
    theme::icon(QStringLiteral("upload"), tone)
            .paint(&painter, mirrored(centred(ButtonMargin, ButtonIconSize)));
    painter.setPen(theme::color(tone));
    painter.setFont(theme::font(theme::Text::Strong));
    const QRect words(ButtonMargin + ButtonIconSize + ButtonGap, 0,
                      width() - 2 * ButtonMargin - ButtonIconSize - ChevronSize, height());
    painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     text());
    theme::icon(QStringLiteral("chevron"), tone)
            .paint(&painter,
                   mirrored(centred(width() - ButtonMargin - ChevronSize + 2, ChevronSize)));
}

} // namespace reeldeck

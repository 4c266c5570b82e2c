#include "ui/widgets/chevronbutton.h"

#include "ui/widgets/theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace reeldeck {
namespace {

constexpr int ChevronButtonMargin = 8;
constexpr int ChevronButtonGap = 6;
constexpr int ChevronSide = 14;

} // namespace

ChevronButton::ChevronButton(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

QSize ChevronButton::sizeHint() const
{
    const int width = 2 * ChevronButtonMargin + fontMetrics().horizontalAdvance(text()) +
                      ChevronButtonGap + ChevronSide;
    return {width, QToolButton::sizeHint().height()};
}

QSize ChevronButton::minimumSizeHint() const
{
    return sizeHint();
}

void ChevronButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const auto mirrored = [this](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const int chevron = width() - ChevronButtonMargin - ChevronSide;
    const QRect words(ChevronButtonMargin, 0, chevron - ChevronButtonGap - ChevronButtonMargin,
                      height());
    painter.drawItemText(mirrored(words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                                 Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic,
                         palette(), isEnabled(), text(), QPalette::ButtonText);
    theme::icon(QStringLiteral("chevron"))
            .paint(&painter,
                   mirrored(QRect(chevron, (height() - ChevronSide) / 2, ChevronSide, ChevronSide)),
                   Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace reeldeck

#include "ui/theme/themestyle.h"

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

namespace reeldeck {
namespace {

constexpr int BoxSize = 2 * theme::Unit;
constexpr qreal Radius = 4;

void paintCheckBox(const QStyleOption &option, QPainter *painter)
{
    const bool isOn = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor fill = theme::color(isEnabled ? theme::Tone::Accent : theme::Tone::Skeleton);
    QColor line = theme::color(isEnabled ? theme::Tone::Muted : theme::Tone::Outline);
    if (isOn)
        line = fill;
    // In a selected row, which has the colour of a box that is on.
    if (option.state.testFlag(QStyle::State_Selected))
        line = theme::color(theme::Tone::AccentText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(isOn ? QBrush(fill) : option.palette.base());
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    if (isOn) {
        theme::icon(QStringLiteral("check"),
                    isEnabled ? theme::Tone::AccentText : theme::Tone::Muted)
                .paint(painter, option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintCheckBox(*option, painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return BoxSize;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace reeldeck

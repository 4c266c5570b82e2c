#pragma once

#include <QProxyStyle>

namespace reeldeck {

/// Fusion with check boxes in the theme's colours: Fusion outlines its own in a darker shade of the
/// window, which can't be seen in the dark scheme. The buttons of Qt's own dialogs have words alone,
/// as ours do. Everything else is Fusion's or the style sheet's.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
};

} // namespace reeldeck

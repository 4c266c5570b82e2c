#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace reeldeck {

/// One of our icons as a still picture. Unlike a pixmap on a QLabel it stays sharp when the window
/// goes to another screen, and follows a change of scheme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    /// `side` in logical pixels.
    void setIcon(const QString &name, theme::Tone tone, int side);

    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side = 0;
};

} // namespace reeldeck

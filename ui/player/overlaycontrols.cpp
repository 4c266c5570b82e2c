#include "ui/player/overlaycontrols.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

constexpr int SymbolSide = 16;
constexpr int ButtonSide = 28;
constexpr int HandleRadius = 5;
constexpr int MarkHeight = 6;
constexpr int BarWidth = 2; ///< Of a waveform.
constexpr int BarStep = 3;
constexpr qreal Faint = 0.4; ///< Opacity of what is off.

QColor veiled(Qt::GlobalColor colour, int alpha)
{
    QColor veil(colour);
    veil.setAlpha(alpha);
    return veil;
}

/// The icon in white: over a video neither scheme's text colour holds.
QPixmap whiteSymbol(const QString &name, qreal scale)
{
    QPixmap symbol = theme::icon(name).pixmap(QSize(SymbolSide, SymbolSide), scale);
    if (symbol.isNull())
        return symbol;
    QPainter painter(&symbol);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), symbol.size()), Qt::white);
    return symbol;
}

} // namespace

QLabel *overlayLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QPalette colours;
    colours.setColor(QPalette::WindowText, Qt::white);
    label->setPalette(colours);
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

QLinearGradient overlayFade(int height)
{
    QLinearGradient fade(0, 0, 0, height);
    fade.setColorAt(0, QColor(0, 0, 0, 0));
    fade.setColorAt(1, QColor(0, 0, 0, 200));
    return fade;
}

OverlayButton::OverlayButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void OverlayButton::setSymbol(const QString &iconName)
{
    if (iconName == m_iconName)
        return;
    m_iconName = iconName;
    m_symbol = {};
    update();
}

QSize OverlayButton::sizeHint() const
{
    return {ButtonSide, ButtonSide};
}

void OverlayButton::paintEvent(QPaintEvent *)
{
    if (m_symbol.isNull() || !qFuzzyCompare(m_symbol.devicePixelRatio(), devicePixelRatio()))
        m_symbol = whiteSymbol(m_iconName, devicePixelRatio());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(veiled(Qt::white, isDown() ? 90 : 50));
        painter.drawRoundedRect(frame, 4, 4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 2));
        painter.drawRoundedRect(frame, 4, 4);
    }
    painter.setOpacity(isEnabled() ? 1 : Faint);
    painter.drawPixmap((width() - SymbolSide) / 2, (height() - SymbolSide) / 2, m_symbol);
}

void OverlayButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_symbol = {};
}

OverlaySlider::OverlaySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
}

QSize OverlaySlider::sizeHint() const
{
    return {80, 18};
}

QSize OverlaySlider::minimumSizeHint() const
{
    return {40, 18};
}

int OverlaySlider::valueAt(int x) const
{
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - HandleRadius,
                                           std::max(1, width() - 2 * HandleRadius),
                                           layoutDirection() == Qt::RightToLeft);
}

qreal OverlaySlider::placeOf(int value) const
{
    const int span = std::max(1, width() - 2 * HandleRadius);
    return HandleRadius + QStyle::sliderPositionFromValue(minimum(), maximum(), value, span,
                                                          layoutDirection() == Qt::RightToLeft);
}

void OverlaySlider::setMarks(int start, int end)
{
    if (start == m_startMark && end == m_endMark)
        return;
    m_startMark = start;
    m_endMark = end;
    update();
}

void OverlaySlider::setPeaks(const QList<quint8> &peaks, double end)
{
    m_peaks = peaks;
    m_peaksEnd = end;
    update();
}

/// 0..1, the loudest of what stands in one column of bars; -1: not known.
double OverlaySlider::peakAt(int column) const
{
    const double step = double(maximum() - minimum()) / std::max(1, width() - 2 * HandleRadius);
    const double from = column * BarStep * step;
    const double scale = double(m_peaks.size()) / m_peaksEnd;
    const auto first = qsizetype(from * scale);
    if (first >= m_peaks.size())
        return -1;
    const auto last =
            std::clamp(qsizetype((from + BarStep * step) * scale), first + 1, m_peaks.size());
    return *std::max_element(m_peaks.begin() + first, m_peaks.begin() + last) / 255.0;
}

/// What was played is white, the rest fainter; where nothing is known yet, a dot.
void OverlaySlider::paintPeaks(QPainter &painter) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal played = placeOf(sliderPosition());
    const qreal middle = height() / 2.0;
    const int columns = (width() - 2 * HandleRadius) / BarStep;
    for (int column = 0; column < columns; ++column) {
        const int along = HandleRadius + column * BarStep;
        const qreal x = mirrored ? width() - along - BarWidth : along;
        const double peak = peakAt(column);
        const qreal half = std::max(0.5, peak * (middle - 1));
        const bool isPlayed = mirrored ? x + BarWidth > played : x < played;
        painter.fillRect(QRectF(x, middle - half, BarWidth, 2 * half),
                         veiled(Qt::white, isPlayed ? 255 : (peak < 0 ? 70 : 130)));
    }
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(played, 0), QPointF(played, height()));
}

/// A bracket at each, and the part between them thicker.
void OverlaySlider::paintMarks(QPainter &painter) const
{
    if (m_startMark < 0)
        return;
    const qreal y = height() / 2.0;
    const qreal start = placeOf(m_startMark);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(start, y - MarkHeight), QPointF(start, y + MarkHeight));
    if (m_endMark < 0)
        return;
    const qreal end = placeOf(m_endMark);
    painter.drawLine(QPointF(end, y - MarkHeight), QPointF(end, y + MarkHeight));
    painter.setPen(QPen(veiled(Qt::white, 130), 7, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(start, y), QPointF(end, y));
}

void OverlaySlider::paintLine(QPainter &painter) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal y = height() / 2.0;
    painter.setPen(QPen(veiled(Qt::white, 100), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(HandleRadius, y), QPointF(width() - HandleRadius, y));
    painter.setPen(QPen(Qt::white, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(mirrored ? width() - HandleRadius : HandleRadius, y),
                     QPointF(placeOf(sliderPosition()), y));
}

void OverlaySlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : Faint);
    if (hasPeaks())
        paintPeaks(painter);
    else
        paintLine(painter);
    paintMarks(painter);
    const qreal x = placeOf(sliderPosition());
    const qreal y = height() / 2.0;
    painter.setPen(Qt::NoPen);
    if (hasFocus()) {
        painter.setBrush(veiled(Qt::white, 110));
        painter.drawEllipse(QPointF(x, y), HandleRadius + 4, HandleRadius + 4);
    }
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(x, y), HandleRadius, HandleRadius);
}

void OverlaySlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setSliderPosition(valueAt(qRound(event->position().x())));
}

void OverlaySlider::mouseMoveEvent(QMouseEvent *event)
{
    const int x = qRound(event->position().x());
    const int value = valueAt(x);
    if (isSliderDown())
        setSliderPosition(value);
    emit pointed(value, x);
    event->accept();
}

void OverlaySlider::leaveEvent(QEvent *event)
{
    QSlider::leaveEvent(event);
    emit pointerLeft();
}

void OverlaySlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isSliderDown())
        setSliderDown(false);
}

void OverlaySlider::keyPressEvent(QKeyEvent *event)
{
    static constexpr std::array arrows{Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,   Qt::Key_Down,
                                       Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (m_takesArrows && std::find(arrows.begin(), arrows.end(), event->key()) != arrows.end())
        QSlider::keyPressEvent(event);
    else
        event->ignore();
}

void OverlaySlider::wheelEvent(QWheelEvent *event)
{
    // The pane around the player scrolls; a wheel must not seek in passing.
    event->ignore();
}

} // namespace reeldeck

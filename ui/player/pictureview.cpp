#include "ui/player/pictureview.h"

#include "media/pictures/pictureshow.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

constexpr auto PartRest = 150ms;
constexpr double Notch = 120; ///< Of a wheel: an eighth of a degree each.
/// Above this, pixels are shown as the squares that they are.
constexpr double SquaresFrom = 4;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_rest.setSingleShot(true);
    m_rest.setInterval(PartRest);
    connect(&m_rest, &QTimer::timeout, this, &PictureView::askForPart);
}

void PictureView::setShow(PictureShow *show)
{
    if (m_show)
        m_show->disconnect(this);
    m_show = show;
    if (show) {
        connect(show, &PictureShow::stateChanged, this, &PictureView::takeState);
        connect(show, &PictureShow::pictureChanged, this, &PictureView::takePicture);
        show->setSeen(isVisible());
    }
    takeState();
}

void PictureView::setPoster(const QImage &poster)
{
    m_poster = poster;
    m_scaled = {};
    if (!hasWhole())
        takeState();
    else
        update();
}

void PictureView::setIconShown(bool shown)
{
    if (shown == m_isIconShown)
        return;
    m_isIconShown = shown;
    update();
}

bool PictureView::hasWhole() const
{
    return m_show && m_show->state() == PictureShow::State::Ready;
}

/// Another picture is looked at as a whole; a poster has the shape of what it stands for.
void PictureView::takeState()
{
    const QSize size = hasWhole() ? m_show->size() : m_poster.size();
    if (!hasWhole() || !m_zoom.hasPicture(size)) {
        m_zoom.setPicture(size);
        m_isDragged = false;
    }
    showZoom();
}

void PictureView::takePicture()
{
    m_scaled = {};
    update();
}

QSize PictureView::sizeHint() const
{
    return {40 * theme::Unit, 40 * theme::Unit * 9 / 16};
}

void PictureView::fit()
{
    m_zoom.fit();
    showZoom();
}

void PictureView::showActualSize()
{
    setScale(1, middle());
}

void PictureView::zoomIn()
{
    setScale(m_zoom.scale() * PictureZoom::Step, middle());
}

void PictureView::zoomOut()
{
    setScale(m_zoom.scale() / PictureZoom::Step, middle());
}

void PictureView::setScale(double scale, const QPointF &at)
{
    if (!canZoom())
        return;
    m_zoom.setScale(scale, at * devicePixelRatio());
    showZoom();
}

bool PictureView::panBy(const QPointF &by)
{
    if (!canZoom() || !m_zoom.canPan())
        return false;
    m_zoom.pan(by * devicePixelRatio());
    showZoom();
    return true;
}

void PictureView::showZoom()
{
    const bool canPan = canZoom() && m_zoom.canPan();
    if (!canPan)
        unsetCursor();
    else
        setCursor(m_isDragged ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    if (hasWhole() && m_show->isReduced())
        m_rest.start();
    update();
    emit zoomChanged();
}

/// Of a picture that is held with fewer pixels than can be seen now.
void PictureView::askForPart()
{
    if (!hasWhole() || !m_show->isReduced())
        return;
    const double held = double(m_show->image(1).width()) / m_show->size().width();
    if (m_zoom.scale() > held)
        m_show->wantPart(m_zoom.visible().toAlignedRect());
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!hasPicture()) {
        paintIcon(painter);
        return;
    }
    painter.fillRect(rect(), theme::color(theme::Tone::Ground));
    const double ratio = devicePixelRatio();
    m_zoom.setView(QSizeF(size()) * ratio); // it may have come to another screen
    const double scale = m_zoom.scale();
    const QRectF target = m_zoom.target();
    QImage image = hasWhole() ? m_show->image(scale) : m_poster;
    if (!hasWhole() && image.width() > 2 * target.width()) {
        // Smooth, where the painter's filter would skip pixels.
        const QSize wanted = target.size().toSize().expandedTo({1, 1});
        if (m_scaled.size() != wanted)
            m_scaled = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image = m_scaled;
    }
    painter.scale(1 / ratio, 1 / ratio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < SquaresFrom || !hasWhole());
    // Only what can be seen: a painter that scales a whole picture up takes its time.
    const QRectF seen = m_zoom.visible();
    const double across = image.width() / (target.width() / scale);
    const double down = image.height() / (target.height() / scale);
    const auto placed = [&](const QRectF &part) {
        return QRectF(target.topLeft() + part.topLeft() * scale, part.size() * scale);
    };
    painter.drawImage(placed(seen), image,
                      QRectF(seen.x() * across, seen.y() * down, seen.width() * across,
                             seen.height() * down));
    if (hasWhole() && !m_show->part().isNull())
        painter.drawImage(placed(m_show->partRect()), m_show->part());
}

void PictureView::paintIcon(QPainter &painter) const
{
    painter.fillRect(rect(), theme::color(theme::Tone::Ground));
    if (!m_isIconShown)
        return;
    const int side = std::min({width(), height(), 6 * theme::Unit});
    QRect place(0, 0, side, side);
    place.moveCenter(rect().center());
    theme::icon(QStringLiteral("image"), theme::Tone::Muted).paint(&painter, place);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zoom.setView(QSizeF(size()) * devicePixelRatio());
    showZoom();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    const bool isOurs = m_takesWheel || event->modifiers().testFlag(Qt::ControlModifier);
    const double turned = event->angleDelta().y() / Notch;
    if (!isOurs || !canZoom() || turned == 0) {
        event->ignore();
        return;
    }
    setScale(m_zoom.scale() * std::pow(PictureZoom::Step, turned), event->position());
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton && canZoom() && m_zoom.canPan();
    m_dragged = event->position();
    if (m_isDragged)
        setCursor(Qt::ClosedHandCursor);
    // Accepted, so that the second click comes here, too.
    event->setAccepted(event->button() == Qt::LeftButton);
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged) {
        panBy(event->position() - m_dragged);
        m_dragged = event->position();
    }
    event->ignore(); // the stage shows its controls
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragged)
        return;
    m_isDragged = false;
    showZoom();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit doubleClicked();
}

void PictureView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_show)
        m_show->setSeen(true);
}

void PictureView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_show)
        m_show->setSeen(false);
}

} // namespace reeldeck

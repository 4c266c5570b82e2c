#include "ui/player/picturezoom.h"

#include <algorithm>

namespace reeldeck {
namespace {

/// `middle` so that the picture's side covers the view's, or stands in its middle.
double clampedMiddle(double middle, double picture, double view)
{
    const double half = view / 2;
    return 2 * half >= picture ? picture / 2 : std::clamp(middle, half, picture - half);
}

} // namespace

void PictureZoom::setPicture(const QSize &pixels)
{
    m_picture = pixels;
    m_isFit = true;
}

void PictureZoom::setView(const QSizeF &size)
{
    m_view = size;
    clamp();
}

double PictureZoom::fitScale() const
{
    if (m_picture.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min(m_view.width() / m_picture.width(), m_view.height() / m_picture.height());
}

double PictureZoom::scale() const
{
    return m_isFit ? fitScale() : m_scale;
}

QPointF PictureZoom::toPicture(const QPointF &at) const
{
    return (at - target().topLeft()) / scale();
}

void PictureZoom::setScale(double scale, const QPointF &at)
{
    if (m_picture.isEmpty() || m_view.isEmpty())
        return;
    const QPointF place = toPicture(at);
    const double fitting = fitScale();
    m_scale = std::clamp(scale, std::min(fitting, Smallest), std::max(fitting, Largest));
    m_isFit = false;
    m_middle = place + (QPointF(m_view.width() / 2, m_view.height() / 2) - at) / m_scale;
    clamp();
}

bool PictureZoom::canPan() const
{
    // Not by a rounding alone.
    const QSizeF size = target().size();
    return size.width() > m_view.width() + 1 || size.height() > m_view.height() + 1;
}

void PictureZoom::pan(const QPointF &by)
{
    if (m_isFit)
        return;
    m_middle -= by / m_scale;
    clamp();
}

void PictureZoom::clamp()
{
    if (m_isFit)
        return;
    m_middle.setX(clampedMiddle(m_middle.x(), m_picture.width(), m_view.width() / m_scale));
    m_middle.setY(clampedMiddle(m_middle.y(), m_picture.height(), m_view.height() / m_scale));
}

QRectF PictureZoom::target() const
{
    const QPointF middle =
            m_isFit ? QPointF(m_picture.width() / 2, m_picture.height() / 2) : m_middle;
    const QPointF half(m_view.width() / 2, m_view.height() / 2);
    return {half - middle * scale(), m_picture * scale()};
}

QRectF PictureZoom::visible() const
{
    const QRectF whole(QPointF(), m_picture);
    return QRectF(toPicture(QPointF()), m_view / scale()).intersected(whole);
}

} // namespace reeldeck

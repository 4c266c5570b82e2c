#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace reeldeck {

/// Where a picture stands in a view, and how large: as it fits, or at a scale around a place. What
/// is smaller than the view stands in its middle, what is larger leaves no ground at an edge. All in
/// device pixels, so that at 100 % each pixel of the picture is one of the screen. Pure.
class PictureZoom
{
public:
    static constexpr double Step = 1.25;     ///< Of a key, a button, a notch of the wheel.
    static constexpr double Largest = 32;    ///< Unless fitting makes it larger.
    static constexpr double Smallest = 0.02; ///< Unless fitting makes it smaller.

    /// Another picture: as it fits.
    void setPicture(const QSize &pixels);
    bool hasPicture(const QSize &pixels) const { return m_picture == QSizeF(pixels); }
    /// What was in the middle stays there.
    void setView(const QSizeF &size);

    bool isFit() const { return m_isFit; }
    /// Device pixels for a pixel of the picture; 1 without a picture.
    double scale() const;
    void fit() { m_isFit = true; }
    /// Clamped. What is at `at` in the view stays there, as far as the edges let it.
    void setScale(double scale, const QPointF &at);
    bool canPan() const;
    /// The picture goes along with the pointer.
    void pan(const QPointF &by);

    /// The whole picture, in the view's coordinates; beyond the view where it is larger.
    QRectF target() const;
    /// What of the picture can be seen, in its own pixels.
    QRectF visible() const;

private:
    double fitScale() const;
    QPointF toPicture(const QPointF &at) const;
    void clamp();

    QSizeF m_picture;
    QSizeF m_view;
    bool m_isFit = true;
    double m_scale = 1; ///< Unless it fits.
    QPointF m_middle;   ///< Of the view, in the picture; unless it fits.
};

} // namespace reeldeck

#pragma once

#include "domain/mediakind.h"

#include <QImage>
#include <QVideoFrame>
#include <QWidget>

namespace reeldeck {

/// Paints video frames as an ordinary widget, so that controls can lie over them and screenshots
/// show them (QVideoWidget is a native child and allows neither). Keeps the aspect ratio and
/// letterboxes. Shows, in this order: the last frame, the poster, an icon for the kind of media.
/// GUI thread.
///
/// A frame is converted and scaled once, at its first paint, and kept; painting again because
/// something above changed is a copy. Frames that come faster than paints are never converted.
class VideoSurface : public QWidget
{
    Q_OBJECT

public:
    explicit VideoSurface(QWidget *parent = nullptr);

    /// What the icon stands for when there is neither frame nor poster.
    void setKind(MediaKind kind);
    void setPoster(const QImage &poster);
    void setFrame(const QVideoFrame &frame);
    /// Forgets the frame; the poster shows again.
    void clearFrame();

    bool hasFrame() const { return m_frame.isValid(); }
    /// Where the picture stands, in the widget's coordinates; empty without one.
    QRect pictureRect() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize pictureSize() const;
    void refreshScaled(const QSize &devicePixels);
    void paintIcon(QPainter &painter) const;

    MediaKind m_kind = MediaKind::Unknown;
    QVideoFrame m_frame;
    QImage m_poster;
    QImage m_scaled; ///< Frame or poster at the size last painted; null: to be made.
};

} // namespace reeldeck

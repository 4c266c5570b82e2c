#pragma once

#include "domain/mediakind.h"
#include "media/frameconverter.h"

#include <QImage>
#include <QVideoFrame>
#include <QWidget>

namespace reeldeck {

/// Paints video frames as an ordinary widget, so that controls can lie over them and screenshots
/// show them (QVideoWidget is a native child and allows neither). Keeps the aspect ratio and
/// letterboxes. Shows, in this order: the last frame, the poster, an icon for the kind of media.
/// GUI thread.
///
/// A frame is converted at its first paint, to the size in which it stands there, and kept; painting
/// again because something above changed is a copy, and frames that come faster than paints are never
/// converted. Playing 720p so takes as much of the processor as mpv does (tests/bench, rows of stream).
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

    /// At the foot a sound's own waveform stands over it, so high: a cover stays above, as far as there
    /// is room; a picture that is wider than any cover is one of the sound, and needed no more. 0: none.
    void setFoot(int height);

    /// Not while words with an icon of their own stand over it.
    void setIconShown(bool shown);
    /// What stands for its kind; empty: it shows a picture or a waveform.
    QString iconName() const;

    bool hasFrame() const { return m_frame.isValid(); }
    /// Where the picture stands, in the widget's coordinates; empty without one.
    QRect pictureRect() const;
    bool hasPicture() const { return hasFrame() || !m_poster.isNull(); }

    /// Words and controls on it have to be light: it shows a picture, or stands for sound.
    bool isDark() const { return hasPicture() || m_kind == MediaKind::Audio; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize pictureSize() const;
    void refreshImage(const QSize &devicePixels);
    void paintIcon(QPainter &painter) const;
    QColor ground() const;

    bool hasCover() const;
    QRect pictureGround() const;

    bool m_isIconShown = true;
    int m_foot = 0;
    MediaKind m_kind = MediaKind::Unknown;
    QVideoFrame m_frame;
    QImage m_poster;
    FrameConverter m_converter;
    QImage m_image;  ///< The frame, converted; null: to be made.
    QSize m_madeFor; ///< Device pixels that it was made for.
    QImage m_scaled; ///< Frame or poster where it is painted much smaller; else null.
};

} // namespace reeldeck

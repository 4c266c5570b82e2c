#pragma once

#include "ui/player/picturezoom.h"

#include <QImage>
#include <QPointF>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace reeldeck {

class PictureShow;

/// Paints the picture of a PictureShow, or a poster until it is there, or an icon: as it fits, or
/// zoomed at the pointer and panned by dragging. Parts of a huge picture are asked for when they have
/// been looked at for a moment. Internal to PictureStage, which has the keys.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Not owned; may be destroyed while set.
    void setShow(PictureShow *show);
    void setPoster(const QImage &poster);
    /// Not while words with an icon of their own stand over it.
    void setIconShown(bool shown);
    /// Zooms with the wheel alone, which otherwise scrolls what is around; Ctrl and the wheel always
    /// does.
    void setTakesWheel(bool takes) { m_takesWheel = takes; }

    bool hasPicture() const { return hasWhole() || !m_poster.isNull(); }
    /// The picture itself is there.
    bool canZoom() const { return hasWhole(); }
    const PictureZoom &zoom() const { return m_zoom; }
    QSize sizeHint() const override;

public slots:
    void fit();
    void showActualSize(); ///< 100 %.
    void zoomIn();
    void zoomOut();
    /// False: there is nowhere to go.
    bool panBy(const QPointF &by);

signals:
    void zoomChanged();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool hasWhole() const;
    void takeState();
    void takePicture();
    void setScale(double scale, const QPointF &at);
    void showZoom();
    void askForPart();
    QPointF middle() const { return QRectF(rect()).center(); }
    void paintIcon(QPainter &painter) const;

    QPointer<PictureShow> m_show;
    PictureZoom m_zoom;
    QImage m_poster;
    QImage m_scaled; ///< The poster where it is painted much smaller; else null.
    bool m_isIconShown = true;
    bool m_takesWheel = false;
    bool m_isDragged = false;
    QPointF m_dragged; ///< Where the pointer was last.
    QTimer m_rest;     ///< Before a part is asked for.
};

} // namespace reeldeck

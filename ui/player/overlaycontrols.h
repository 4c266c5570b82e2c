#pragma once

#include <QAbstractButton>
#include <QLinearGradient>
#include <QList>
#include <QSlider>

class QLabel;

namespace reeldeck {

/// A label for use over a picture: white, plain text. Owned by `parent`.
QLabel *overlayLabel(QWidget *parent);

/// What makes the foot of a picture dark, so that white controls hold on any: from nothing at the top
/// to nearly black at `height`.
QLinearGradient overlayFade(int height);

/// A flat button for use over a picture: a white symbol on whatever lies below, a veil when
/// hovered, a ring when it has the keyboard. White in both schemes, since the video has none.
class OverlayButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OverlayButton(QWidget *parent = nullptr);

    /// Name of one of our icons (theme::icon).
    void setSymbol(const QString &iconName);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QPixmap m_symbol; ///< Made at the first paint; null: to be made.
};

/// A thin slider for use over a picture. A click anywhere takes the handle there and holds it, and
/// arrow keys are left to the parent, unless setTakesArrows(): the player says how far they go.
class OverlaySlider : public QSlider
{
    Q_OBJECT

public:
    explicit OverlaySlider(QWidget *parent = nullptr);
    /// The arrows move it while it has the keyboard; without this they are the player's.
    void setTakesArrows(bool takes) { m_takesArrows = takes; }
    /// What is drawn in the place of the line: the loudness of equal pieces from 0 on, 0..255 each, up
    /// to the value `end`. Empty: the line.
    void setPeaks(const QList<quint8> &peaks, double end);
    bool hasPeaks() const { return !m_peaks.isEmpty(); }
    /// Values where a part begins and ends that is played again and again; -1: none.
    void setMarks(int start, int end);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The pointer is over `value`, at `x`; also while the handle is held.
    void pointed(int value, int x);
    void pointerLeft();

protected:
    void paintEvent(QPaintEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int valueAt(int x) const;
    qreal placeOf(int value) const;
    void paintMarks(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintPeaks(QPainter &painter) const;
    double peakAt(int column) const;

    bool m_takesArrows = false;
    int m_startMark = -1;
    int m_endMark = -1;
    QList<quint8> m_peaks;
    double m_peaksEnd = 0;
};

} // namespace reeldeck

#pragma once

#include <QImage>
#include <QWidget>

#include <chrono>

namespace reeldeck {

/// What is at the place of the seek bar under the pointer: the time, and the picture when there is
/// one. Lies over the video and takes no clicks. Internal to PlayerStage.
class SeekPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SeekPreview(QWidget *parent);

    /// Centred above `foot` (in the parent), as far as the parent has room. The picture that is shown
    /// stays until there is a nearer one.
    void showAt(const QPoint &foot, std::chrono::milliseconds time);
    void setPicture(const QImage &picture);
    /// Hides it; the picture goes.
    void leave();
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QImage m_picture;
    QPoint m_foot;
    QString m_time;
};

} // namespace reeldeck

#pragma once

#include "domain/mediakind.h"

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace reeldeck {

class OverlayButton;
class OverlaySlider;
class Playback;
class ToneLabel;
class VideoSurface;

/// What PlayerView shows and takes keys with, apart from where it stands: in the pane or in a
/// full screen window. Internal to PlayerView; see there for the policy.
class PlayerStage : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerStage(QWidget *parent = nullptr);

    void setPlayback(Playback *playback);
    void setPoster(const QImage &poster);
    void setKind(MediaKind kind);
    void setMessage(const QString &message);
    void setFullScreenShown(bool shown);
    void reset();

    /// True when there is a playback and nothing says why it can't be used.
    bool canPlay() const;
    void togglePlaying();

signals:
    void playRequested();
    void retryRequested();
    void copyRequested(const QString &text, const QString &what);
    void fullScreenToggleRequested();
    void fullScreenLeaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls();
    void buildNotice();
    void connectControls();

    /// Does what `key` stands for; false when it stands for nothing here.
    bool act(int key);
    bool isOurKey(const QKeyEvent &event) const;
    void seekBy(std::chrono::milliseconds step);
    void seekToHandle();
    void showState();
    void showPosition();
    void showVolume();
    void showNotice();
    QString noticeText() const;
    void placeNotice();
    void wakeControls();
    void hideControls();

    VideoSurface *m_surface;
    QWidget *m_controls = nullptr;
    OverlaySlider *m_seek = nullptr;
    OverlayButton *m_play = nullptr;
    OverlayButton *m_mute = nullptr;
    OverlaySlider *m_volume = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_rendition = nullptr;
    OverlayButton *m_fullScreen = nullptr;

    QWidget *m_focusRing = nullptr;
    QWidget *m_notice = nullptr;
    ToneLabel *m_noticeText = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copyDetails = nullptr;

    QPointer<Playback> m_playback;
    MediaKind m_kind = MediaKind::Unknown;
    QString m_message;
    bool m_fullScreenShown = false;
    bool m_handlePending = false; ///< The handle moved again since the last seek of this drag.
    bool m_pressed = false;       ///< A click began on the picture.
    QTimer m_dragSeek; ///< While dragging: seeks to where the handle is, a few times a second.
    QTimer m_slowLoad; ///< "Loading" is said only when it takes long enough to be read.
    QTimer m_idle;     ///< Full screen: controls and pointer go when nobody moves.
};

} // namespace reeldeck

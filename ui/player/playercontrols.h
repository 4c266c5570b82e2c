#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;

namespace reeldeck {

class OverlayButton;
class OverlaySlider;
class Playback;

/// The bar of controls over the foot of the picture: seek, play, mute, volume, time, rendition,
/// full screen. Shows what the playback tells and works it; a drag seeks a few times a second and
/// once more where the handle is dropped. Internal to PlayerStage.
class PlayerControls : public QWidget
{
    Q_OBJECT

public:
    /// How far an arrow key and a letter key (J, L) seek.
    static constexpr std::chrono::seconds ArrowStep{5};
    static constexpr std::chrono::seconds LetterStep{10};

    explicit PlayerControls(QWidget *parent = nullptr);

    void setPlayback(Playback *playback);
    void setFullScreenShown(bool shown);
    /// Leaves out what a picture of that width has no room for.
    void fitWidth(int width);
    bool isDragging() const;

    /// Shows the playback as it is now. Time and volume follow by themselves, the rest doesn't.
    void refresh();

signals:
    void playToggled();
    void fullScreenToggleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectControls();
    void seekToHandle();
    void showPosition();
    void showVolume();

    OverlaySlider *m_seek;
    OverlayButton *m_play;
    OverlayButton *m_mute;
    OverlaySlider *m_volume;
    QLabel *m_time;
    QLabel *m_rendition;
    QLabel *m_silence; ///< Why nothing is heard.
    OverlayButton *m_fullScreen;

    QPointer<Playback> m_playback;
    bool m_handlePending = false; ///< The handle moved again since the last seek of this drag.
    QTimer m_dragSeek;
};

} // namespace reeldeck

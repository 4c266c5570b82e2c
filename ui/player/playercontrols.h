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

/// The bar of controls over the foot of the picture: seek, play, mute, volume, time, speed, rendition,
/// the menu of all that the player can do, full screen. Shows what the playback tells and works it; a drag seeks a few times a second and
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
    /// Leaves out what a picture of that size has no room for.
    void fitSize(const QSize &size);
    /// The waveform of a sound in the place of the seek bar's line, up to `seconds`; empty: the line.
    void setPeaks(const QList<quint8> &peaks, double seconds);
    /// The handle is held, or the menu is open.
    bool isDragging() const;
    /// What plays instead of the stream, and why, in a sentence; empty: the stream.
    void setNote(const QString &note);

    /// Shows the playback as it is now. Time and volume follow by themselves, the rest doesn't.
    void refresh();

signals:
    void playToggled();
    void fullScreenToggleRequested();
    void copyTimeRequested();
    /// The pointer is over that time of the seek bar, at `place` in these controls.
    void timePointed(std::chrono::milliseconds time, const QPoint &place);
    void pointerLeft();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void build();
    void connectControls();
    void seekToHandle();
    void openMenu();
    void showWords();
    void showOptions();
    void showPosition();
    void showVolume();

    OverlaySlider *m_seek;
    OverlayButton *m_play;
    OverlayButton *m_mute;
    OverlaySlider *m_volume;
    QLabel *m_time;
    QLabel *m_rendition;
    QLabel *m_rate;    ///< Hidden at the usual speed.
    QLabel *m_silence; ///< Why nothing is heard, or seen, or what else plays.
    OverlayButton *m_options;
    OverlayButton *m_fullScreen;

    QPointer<Playback> m_playback;
    QPointer<QWidget> m_menu; ///< While it is open.
    QString m_note;
    bool m_isFullScreen = false;
    QSize m_room;                 ///< For these controls.
    bool m_handlePending = false; ///< The handle moved again since the last seek of this drag.
    QTimer m_dragSeek;
};

} // namespace reeldeck

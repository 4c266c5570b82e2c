#pragma once

#include "domain/mediakind.h"

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace reeldeck {

class Playback;
class PlayerControls;
class PlayerNotice;
class SeekPreview;
class StreamStills;
class VideoSurface;
class Waveform;

/// What PlayerView shows and takes keys with, apart from where it stands: in the pane or in a
/// full screen window. Internal to PlayerView; see there for the policy.
class PlayerStage : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerStage(QWidget *parent = nullptr);

    void setPlayback(Playback *playback);
    /// Not owned; may be destroyed while set.
    void setWaveform(Waveform *waveform);
    void setPoster(const QImage &poster);
    void setKind(MediaKind kind);
    void setMessage(const QString &message);
    void setFullScreenShown(bool shown);
    void setNote(const QString &note);
    void setRenewing(bool renewing);
    /// No pictures are asked for above the seek bar.
    void setSavesData(bool saves);
    void reset();

    /// True when there is a playback and nothing says why it can't be used.
    bool canPlay() const;
    void togglePlaying();
    /// What the notice needs at that width, in logical pixels; 0 without one.
    int noticeHeight(int width) const;
    /// At least, for its widest button.
    int noticeWidth() const;

signals:
    void noticeChanged();
    void playRequested();
    void retryRequested();
    void openElsewhereRequested();
    void copyRequested(const QString &text, const QString &what);
    void fullScreenToggleRequested();
    void fullScreenLeaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Does what `key` stands for; false when it stands for nothing here.
    bool act(int key);
    bool isOurKey(const QKeyEvent &event) const;
    void seekBy(std::chrono::milliseconds step);
    void copyTime();
    void showPreview(std::chrono::milliseconds time, const QPoint &place);
    QString interruptedText() const;
    void showState();
    void showPeaks();
    void showNotice();
    QString noticeText() const;
    void wakeControls();
    void hideControls();

    VideoSurface *m_surface;
    PlayerNotice *m_notice;
    PlayerControls *m_controls;
    SeekPreview *m_preview;
    StreamStills *m_stills; ///< For the preview.

    QPointer<Playback> m_playback;
    QPointer<Waveform> m_waveform;
    QString m_message;
    QSize m_frameSize; ///< Of the last frame: a stream changes it as it changes rendition.
    bool m_fullScreenShown = false;
    bool m_renewing = false;
    bool m_pressed = false;     ///< A click began on the picture.
    bool m_loadsSlowly = false; ///< Long enough for "Loading" to be read.
    QTimer m_slowLoad;
    QTimer m_idle; ///< Full screen: controls and pointer go when nobody moves.
};

} // namespace reeldeck

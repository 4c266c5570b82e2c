#pragma once

#include "domain/mediakind.h"

#include <QImage>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <memory>

class QAction;

namespace reeldeck {

class PictureShow;
class PictureStage;
class Playback;
class PlayerStage;
class Waveform;

/// The player of one stream, or the picture of an image: controls over it, messages and errors in
/// place of it, and full screen. It works a Playback and a PictureShow that it doesn't own. GUI thread.
///
/// What shows of a stream: an error of the playback (with "Retry" and ways around it), else the
/// message, else frames or poster with the controls. Without a playback there are no controls. Of an
/// image: an error with "Retry", else the picture, else the poster, else the message. Its controls
/// show while the pointer or the keyboard is there.
///
/// Keys when it, or a control in it, has the keyboard: Space or K play/pause, J and L 10 s back
/// and on, Left and Right 5 s, Home and End, < and > slower and faster, comma and period a picture back
/// and on, R marks where a part that repeats begins, ends, and ends it, T copies the time, M mute, F
/// full screen, Esc leaves full screen. Of a picture: + and - larger and smaller, 0 as it fits, 1 100 %,
/// arrows to another part, Space or K for an animation, F and Esc; the wheel zooms at the pointer with
/// Ctrl, and alone where the picture has the keyboard. They go before window-wide shortcuts with the
/// same keys.
///
/// Full screen moves the very same surface into a window of its own: one decoder, no gap.
class PlayerView : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerView(QWidget *parent = nullptr);
    ~PlayerView() override;

    /// Not owned; may be destroyed while set. nullptr: nothing to play.
    void setPlayback(Playback *playback);
    /// The same of what the seek bar shows of a sound.
    void setWaveform(Waveform *waveform);
    /// The same of what is shown of an image.
    void setPicture(PictureShow *picture);
    /// Shown before the first frame or the picture, and for sound. A null image: an icon for the kind.
    void setPoster(const QImage &poster);
    void setKind(MediaKind kind);
    /// A whole sentence in place of the controls, such as why nothing can be played yet. Plain
    /// text; empty: none.
    void setMessage(const QString &message);
    /// What plays instead of the stream or is shown instead of the picture, and why: a whole sentence
    /// above the controls. Plain text; empty: the thing itself.
    void setNote(const QString &note);
    /// While a new address is asked for, an error of the old one isn't told.
    void setRenewing(bool renewing);
    /// On a network that costs by the byte no picture is shown above the seek bar.
    void setSavesData(bool saves);
    /// Before another asset is shown: forgets frame, poster, message and note. Not the playback.
    void reset();

    bool isFullScreenShown() const;
    /// Entries for a menu of an image: larger, smaller, as it fits, 100 %. Owned by this.
    QList<QAction *> zoomActions() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void togglePlaying();
    /// Does nothing without something to play or a picture of an image.
    void setFullScreenShown(bool shown);

signals:
    /// "Play" was asked for while the playback is empty: open the stream, then play it.
    void playRequested();
    /// "Retry" under an error: open the stream, or the picture, again.
    void retryRequested();
    /// "Open in Another Player..." under an error.
    void openElsewhereRequested();
    void copyRequested(const QString &text, const QString &what);
    void fullScreenShownChanged(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void enterFullScreen();
    void leaveFullScreen();
    QWidget *stage() const;

    // Children of this; the one that shows of m_window while in full screen.
    PlayerStage *m_player;
    PictureStage *m_picture;
    bool m_showsPicture = false;
    bool m_isSound = false;
    std::unique_ptr<QWidget> m_window;
    QPointer<QWidget> m_focusBefore;
};

} // namespace reeldeck

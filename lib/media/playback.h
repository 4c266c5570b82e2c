#pragma once

#include "base/error.h"
#include "media/mediabackend.h"
#include "media/streams/hlsplaylist.h"
#include "media/streamwatch.h"

#include <QObject>
#include <QSize>
#include <QUrl>
#include <QVideoFrame>

#include <chrono>
#include <memory>

namespace reeldeck {

/// Plays one HLS stream (or local file) without a widget: a QMediaPlayer and a QVideoSink behind a
/// small face, with the backend's quirks smoothed (one error instead of three, seeking allowed
/// even where isSeekable() says no, the wanted position held until the first frame). Works without
/// an audio device. GUI thread.
///
///     Empty --open--> Loading --first frame--> Paused <--play/pause--> Playing --end--> Ended
///     Loading, Paused, Playing --error--> Failed     Ended --play--> Playing (from the start)
///     Ended --seek--> Paused                         any --close--> Empty, --open--> Loading
///
/// A server that dies under a stream which had loaded is told within 3 s of the picture standing
/// still, and the stream goes on where it was as soon as the server answers:
///
///     Playing, Paused --nobody answers--> Interrupted --answers again--> Loading --> as it was
///                                         Interrupted --is refused--> Failed
///
/// One whose platform answers but sends no more is opened again where it stood, a few times, and then
/// counts as failed. What a stream is, and why it can't be played, is asked beside the player. What a
/// playlist may make us open: see pipelineguard.h.
class Playback : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Playing, Paused, Interrupted, Ended, Failed };
    Q_ENUM(State)

    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    void open(const QUrl &source); ///< Loads and waits at the first frame, paused.
    void close();                  ///< Releases the stream; no frame comes after it.
    void play();                   ///< While loading: starts as soon as it can.
    void pause();
    void togglePlaying();
    /// Clamped to 0..duration. Shows the key frame at or before it, also while paused.
    void seek(std::chrono::milliseconds position);
    void setMuted(bool muted);
    void setVolume(double volume); ///< 0..1, perceived loudness.

    static constexpr double SlowestRate = 0.25;
    static constexpr double FastestRate = 2;
    /// Times the usual speed, clamped to 0.25..2; stays for the streams that come. The pitch is kept.
    void setRate(double rate);
    /// Pauses, and shows the picture `count` further on, or back where negative. The pictures of a
    /// stream are taken to be equally long.
    void step(int count);
    /// What is played again and again: begins here, at the second call ends here, at the third is no
    /// more. Another stream has none.
    void markLoop();
    /// Of renditions(); -1 lets the backend choose by the line. Goes on where it was.
    void setRendition(int index);

    State state() const;
    bool isBuffering() const;
    bool isMuted() const;
    double volume() const;
    bool hasVideo() const;
    /// There is sound, and nothing on this computer that could play it.
    bool lacksSoundDevice() const;
    /// Plays, or will as soon as it can.
    bool wantsToPlay() const;
    /// Failed while it played, or was about to.
    bool hadBegun() const;
    /// While seeking: the position sought; while interrupted and failed: where it was.
    std::chrono::milliseconds position() const;
    std::chrono::milliseconds duration() const; ///< 0 while unknown.
    QSize videoSize() const;                    ///< Of the current frame; empty before it.
    std::optional<Error> error() const;         ///< Set exactly while Failed.
    double rate() const;
    std::optional<std::chrono::milliseconds> loopStart() const;
    std::optional<std::chrono::milliseconds> loopEnd() const;
    /// Of the master playlist, those that can be played alone, the fewest bits first. Empty until it
    /// was read, and for what has no choice.
    QList<HlsVariant> renditions() const;
    int rendition() const; ///< -1: automatic.
    /// Plays, but has stood still for more than a second although its platform answers.
    bool isStalled() const;
    /// Interrupted because it stood still, not because the platform is gone.
    bool isReopening() const;
    /// Why a stream that has pictures shows none; empty when it does, or has none.
    QString missingPicture() const;
    QUrl source() const; ///< What was opened.

signals:
    /// state(), isBuffering(), hasVideo(), wantsToPlay(), lacksSoundDevice() or error() changed.
    void stateChanged();
    void positionChanged(std::chrono::milliseconds position);
    void durationChanged(std::chrono::milliseconds duration);
    void frameChanged(const QVideoFrame &frame);
    void volumeChanged();
    /// rate(), the loop, renditions() or rendition() changed.
    void optionsChanged();

private:
    struct Private;

    void load();
    void interrupt();
    void takeAnswer(StreamWatch::Answer answer);
    void reopen();
    void failWith(const Error &error);
    void failPlayer();
    void takeRefusal(const Error &error);
    void setStalled(bool stalled);
    void showSound();
    void makeStream();
    void setState(State state);
    void fail(const QString &why);
    void becomeReady();
    void applySeek();
    void takeFrame(const QVideoFrame &frame);
    void takeStatus();
    void takePosition(qint64 milliseconds);

    std::unique_ptr<Private> d;
};

} // namespace reeldeck

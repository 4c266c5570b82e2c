#pragma once

#include "base/error.h"
#include "media/mediabackend.h"
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

    State state() const;
    bool isBuffering() const;
    bool isMuted() const;
    double volume() const;
    bool hasVideo() const;
    /// There is sound, and nothing on this computer that could play it.
    bool lacksSoundDevice() const;
    /// Plays, or will as soon as it can.
    bool wantsToPlay() const;
    /// While seeking: the position sought; while interrupted and failed: where it was.
    std::chrono::milliseconds position() const;
    std::chrono::milliseconds duration() const; ///< 0 while unknown.
    QSize videoSize() const;                    ///< Of the current frame; empty before it.
    std::optional<Error> error() const;         ///< Set exactly while Failed.

signals:
    /// state(), isBuffering(), hasVideo(), wantsToPlay(), lacksSoundDevice() or error() changed.
    void stateChanged();
    void positionChanged(std::chrono::milliseconds position);
    void durationChanged(std::chrono::milliseconds duration);
    void frameChanged(const QVideoFrame &frame);
    void volumeChanged();

private:
    struct Private;

    void load();
    void interrupt();
    void takeAnswer(StreamWatch::Answer answer);
    bool endsEarly() const;
    void failWith(int playerError);
    void makeStream();
    void dropStream();
    void setState(State state);
    void fail(const QString &why);
    void becomeReady();
    void applySeek();
    void checkSeek();
    void takeFrame(const QVideoFrame &frame);
    void takeStatus();
    void takePosition(qint64 milliseconds);

    std::unique_ptr<Private> d;
};

} // namespace reeldeck

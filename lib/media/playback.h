#pragma once

#include "base/error.h"

#include <QObject>
#include <QUrl>
#include <QVideoFrame>

#include <chrono>
#include <memory>

namespace reeldeck {

/// Plays one HLS stream (or local file) without a widget: a QMediaPlayer and a QVideoSink behind a
/// small face, with the backend's quirks smoothed (one error instead of three, seeking allowed
/// even where isSeekable() says no, the wanted position held until the first frame). GUI thread.
class Playback : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Playing, Paused, Ended, Failed };
    Q_ENUM(State)

    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    void open(const QUrl &source); ///< Loads and waits at the first frame, paused.
    void close();
    void play();
    void pause();
    void togglePlaying();
    void seek(std::chrono::milliseconds position); ///< Clamped to 0..duration.
    void setMuted(bool muted);
    void setVolume(double volume); ///< 0..1, perceived loudness.

    State state() const;
    bool isBuffering() const;
    bool isMuted() const;
    double volume() const;
    bool hasVideo() const;
    std::chrono::milliseconds position() const;
    std::chrono::milliseconds duration() const; ///< 0 while unknown.
    QSize videoSize() const;                    ///< Of the current frame; empty before it.
    std::optional<Error> error() const;

signals:
    void stateChanged();
    void positionChanged(std::chrono::milliseconds position);
    void durationChanged(std::chrono::milliseconds duration);
    void frameChanged(const QVideoFrame &frame);
    void volumeChanged();
};

} // namespace reeldeck

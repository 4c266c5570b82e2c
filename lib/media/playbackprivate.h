#pragma once

#include "media/parts/picturetime.h"
#include "media/parts/playbackloop.h"
#include "media/parts/playbackseek.h"
#include "media/parts/playbacksound.h"
#include "media/playback.h"
#include "media/playbackstream.h"
#include "media/streams/streamprobe.h"
#include "media/streamwatch.h"

#include <QTimer>

#include <optional>

namespace reeldeck {

/// How it stands with the stream that is open: gone with it. Internal to Playback.
struct PlaybackCourse
{
    using Time = std::chrono::milliseconds;

    bool playWhenReady = false;
    bool isBuffering = false;
    QSize videoSize;
    std::optional<Time> sought; ///< Until the player has arrived.
    std::optional<Error> error;
    QUrl source;
    Time heldDuration{}; ///< While it is opened again.
    Time lastPosition{};
    Time brokenAt{};              ///< Where it was interrupted.
    int reopenings = 0;           ///< Since it last got further than that.
    bool hasPlayerFailed = false; ///< And the probe is asked why.
    bool hadBegun = false;
    bool lacksDecoder = false; ///< The player has said so, if not by its error.
    bool isStalled = false;
    bool isReopening = false;
    bool needsReopening = false; ///< As soon as it is played or sought again.
    int rendition = -1;
    PictureTime picture;
};

/// Internal to Playback.
struct Playback::Private : PlaybackCourse
{
    /// How often the same place is tried before it counts as failed.
    static constexpr int MaxReopenings = 3;
    /// An end that comes so much before the end is a broken connection.
    static constexpr std::chrono::seconds EarlyEnd{2};

    PlaybackStream *stream = nullptr; ///< A child; null until something is opened.
    State state = State::Empty;
    double rate = 1.0;
    PlaybackSound sound;
    PlaybackSeek seek;
    PlaybackLoop loop;
    StreamWatch watch;
    StreamProbe probe;
    QTimer loadPatience;

    /// No signal of the stream reaches `owner` from now on.
    void drop(Playback *owner);
    /// The stream goes, and its place is kept.
    void letGo(Playback *owner);
    /// Seeks to where it is, so not without need.
    void applyRate();
    /// Some backends take a connection that broke for the end.
    bool endsEarly() const;
    QMediaPlayer::Error errorOfPlayer() const;
    bool hasVideo() const;
    Time position() const;
    Time duration() const;
    QString missingPicture() const;
};

} // namespace reeldeck

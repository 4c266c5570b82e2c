#include "media/playbackprivate.h"

#include "media/parts/playererror.h"

#include <utility>

namespace reeldeck {

void Playback::Private::drop(Playback *owner)
{
    if (!stream)
        return;
    stream->player.disconnect(owner);
    stream->sink.disconnect(owner);
    stream->devices.disconnect(owner);
}

void Playback::Private::letGo(Playback *owner)
{
    const bool wasPlaying = state == State::Playing || playWhenReady;
    if (!sought)
        sought = lastPosition;
    brokenAt = *sought;
    heldDuration = duration();
    playWhenReady = wasPlaying;
    isBuffering = false;
    isStalled = false;
    isReopening = false;
    seek.end();
    loadPatience.stop();
    loop.hold();
    drop(owner);
    if (stream)
        retire(std::exchange(stream, nullptr));
}

void Playback::Private::applyRate()
{
    if (qFuzzyCompare(stream->player.playbackRate(), rate))
        return;
    watch.progress();
    stream->player.setPlaybackRate(rate);
}

bool Playback::Private::endsEarly() const
{
    return state == State::Playing && StreamWatch::canWatch(source) && reopenings < MaxReopenings &&
           duration() > EarlyEnd && lastPosition + EarlyEnd < duration() && !sought;
}

QMediaPlayer::Error Playback::Private::errorOfPlayer() const
{
    if (lacksDecoder)
        return QMediaPlayer::FormatError;
    return stream ? stream->player.error() : QMediaPlayer::ResourceError;
}

bool Playback::Private::hasVideo() const
{
    return state != State::Empty && ((stream && stream->player.hasVideo()) || !videoSize.isEmpty());
}

PlaybackCourse::Time Playback::Private::position() const
{
    if (sought)
        return *sought;
    return state == State::Empty || !stream ? Time(0) : Time(stream->player.position());
}

PlaybackCourse::Time Playback::Private::duration() const
{
    const qint64 told = stream && state != State::Empty ? stream->player.duration() : 0;
    return told > 0 ? Time(told) : heldDuration;
}

QString Playback::Private::missingPicture() const
{
    const bool isOpen = state == State::Playing || state == State::Paused;
    const QList<HlsVariant> &variants = probe.playlist().variants;
    if (!isOpen || hasVideo() || variants.isEmpty() || variants.last().size.isEmpty())
        return {};
    return missingPictureText(variants.last().codecs);
}

} // namespace reeldeck

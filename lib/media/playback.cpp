#include "media/playback.h"

#include "base/log.h"
#include "media/playbackstream.h"
#include "media/streamwatch.h"

#include <QAudio>
#include <QAudioDevice>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace reeldeck {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

/// A backend that is busy may drop a seek without a word; the frame that it brings is missed then.
constexpr auto SeekCheckAfter = 400ms;
constexpr int MaxSeekTries = 4;

/// A stream that stands still although its server answers has lost its connection for good.
constexpr auto ReopenAfter = 3s;
/// How often the same place is tried before it counts as failed.
constexpr int MaxReopenings = 3;
/// An end that comes so much before the end is a broken connection.
constexpr auto EarlyEnd = 2s;

float linearVolume(double perceived)
{
    return QAudio::convertVolume(float(perceived), QAudio::LogarithmicVolumeScale,
                                 QAudio::LinearVolumeScale);
}

} // namespace

struct Playback::Private
{
    PlaybackStream *stream = nullptr; ///< A child; null until something is opened.
    State state = State::Empty;
    bool playWhenReady = false;
    bool isBuffering = false;
    bool isMuted = false;
    double volume = 1.0;
    QSize videoSize;
    std::optional<milliseconds> sought; ///< Until the player has arrived.
    milliseconds seekTarget{};
    int seekTries = 0;
    QTimer seekCheck; ///< Runs from a seek to the frame that it brings.
    std::optional<Error> error;
    QUrl source;
    milliseconds heldDuration{}; ///< While it is opened again.
    milliseconds lastPosition{};
    milliseconds brokenAt{}; ///< Where it was interrupted.
    int reopenings = 0;      ///< Since it last got further than that.
    StreamWatch watch;
};

Playback::Playback(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->seekCheck.setSingleShot(true);
    d->seekCheck.setInterval(SeekCheckAfter);
    connect(&d->seekCheck, &QTimer::timeout, this, &Playback::checkSeek);
    connect(&d->watch, &StreamWatch::answered, this, &Playback::takeAnswer);
}

Playback::~Playback()
{
    dropStream();
}

void Playback::makeStream()
{
    d->stream = new PlaybackStream(this);
    QMediaPlayer *player = &d->stream->player;
    player->setVideoSink(&d->stream->sink);
    // Also without a device: the backend can't play sound alone with nowhere to put it.
    player->setAudioOutput(&d->stream->audio);
    d->stream->audio.setMuted(d->isMuted);
    d->stream->audio.setVolume(linearVolume(d->volume));
    connect(&d->stream->sink, &QVideoSink::videoFrameChanged, this, &Playback::takeFrame);
    connect(player, &QMediaPlayer::mediaStatusChanged, this, &Playback::takeStatus);
    connect(player, &QMediaPlayer::positionChanged, this, &Playback::takePosition);
    connect(player, &QMediaPlayer::durationChanged, this,
            [this](qint64 duration) { emit durationChanged(milliseconds(duration)); });
    connect(player, &QMediaPlayer::hasVideoChanged, this, &Playback::stateChanged);
    connect(player, &QMediaPlayer::hasAudioChanged, this, &Playback::stateChanged);
    connect(&d->stream->devices, &QMediaDevices::audioOutputsChanged, this,
            &Playback::stateChanged);
    connect(player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(text); });
}

/// No signal of the stream reaches us from now on.
void Playback::dropStream()
{
    if (!d->stream)
        return;
    d->stream->player.disconnect(this);
    d->stream->sink.disconnect(this);
    d->stream->devices.disconnect(this);
}

void Playback::open(const QUrl &source)
{
    close();
    d->source = source;
    load();
}

void Playback::load()
{
    // Not before: the backend takes as long to load as the whole window.
    if (!d->stream)
        makeStream();
    setState(State::Loading);
    d->stream->player.setSource(d->source);
    if (d->state == State::Loading)
        d->stream->player.pause();
}

/// The source is gone; the place is kept until it is back.
void Playback::interrupt()
{
    const bool wasPlaying = d->state == State::Playing || d->playWhenReady;
    if (!d->sought)
        d->sought = d->lastPosition;
    d->brokenAt = *d->sought;
    d->heldDuration = duration();
    d->playWhenReady = wasPlaying;
    d->isBuffering = false;
    d->seekCheck.stop();
    dropStream();
    if (d->stream)
        retire(std::exchange(d->stream, nullptr));
    setState(State::Interrupted);
    d->watch.start(d->source);
    d->watch.askNow();
}

void Playback::takeAnswer(StreamWatch::Answer answer)
{
    const bool answers = answer == StreamWatch::Answer::Served;
    if (d->state == State::Playing) {
        const bool isStuck = answers && d->watch.stoodFor() > ReopenAfter;
        if (answer == StreamWatch::Answer::Nobody || (isStuck && ++d->reopenings <= MaxReopenings))
            interrupt();
    } else if (d->state == State::Interrupted && answers) {
        d->watch.start(d->source);
        load();
    } else if (d->state == State::Interrupted && answer == StreamWatch::Answer::Refused) {
        failWith(QMediaPlayer::AccessDeniedError);
    }
}

void Playback::close()
{
    // Empty first: whatever the backend still says while it lets go is ignored.
    const bool wasEmpty = d->state == State::Empty;
    const bool hasFailed = d->state == State::Failed;
    d->state = State::Empty;
    d->playWhenReady = false;
    d->isBuffering = false;
    d->sought.reset();
    d->error.reset();
    d->videoSize = {};
    d->heldDuration = {};
    d->lastPosition = {};
    d->reopenings = 0;
    d->seekCheck.stop();
    d->watch.stop();
    if (!d->stream) {
        if (!wasEmpty)
            emit stateChanged();
        return;
    }
    // A late error of a stream that failed would hit the one opened next.
    if (hasFailed || d->stream->player.mediaStatus() == QMediaPlayer::LoadingMedia) {
        dropStream();
        retire(std::exchange(d->stream, nullptr));
    } else {
        d->stream->player.stop();
        d->stream->player.setSource({});
    }
    if (!wasEmpty)
        emit stateChanged();
}

void Playback::play()
{
    switch (d->state) {
    case State::Loading:
        d->playWhenReady = true;
        return;
    case State::Interrupted:
        d->playWhenReady = true;
        emit stateChanged();
        return;
    case State::Ended:
        d->stream->player.setPosition(0);
        [[fallthrough]];
    case State::Paused:
        d->playWhenReady = false;
        d->stream->player.play();
        d->watch.start(d->source);
        setState(State::Playing);
        return;
    case State::Empty:
    case State::Playing:
    case State::Failed:
        return;
    }
}

void Playback::pause()
{
    d->playWhenReady = false;
    if (d->state == State::Interrupted)
        emit stateChanged();
    if (d->state != State::Playing)
        return;
    d->watch.stop();
    d->stream->player.pause();
    setState(State::Paused);
}

void Playback::togglePlaying()
{
    if (wantsToPlay())
        pause();
    else
        play();
}

void Playback::seek(milliseconds position)
{
    if (d->state == State::Empty || d->state == State::Failed)
        return;
    position = std::max(position, milliseconds(0));
    if (duration().count() > 0)
        position = std::min(position, duration());
    d->sought = position;
    if (d->state != State::Loading && d->state != State::Interrupted)
        applySeek();
    d->watch.progress();
    emit positionChanged(position);
}

void Playback::applySeek()
{
    if (d->state == State::Ended) {
        d->stream->player.pause();
        setState(State::Paused);
    }
    d->seekTarget = *d->sought;
    d->seekTries = 0;
    checkSeek();
}

void Playback::checkSeek()
{
    if (d->state != State::Paused && d->state != State::Playing)
        return;
    // The backend ignores a position that it believes to have reached; hence not quite the same.
    d->stream->player.setPosition(d->seekTarget.count() + d->seekTries);
    if (d->stream->player.hasVideo() && ++d->seekTries < MaxSeekTries)
        d->seekCheck.start();
}

void Playback::setMuted(bool muted)
{
    if (muted == d->isMuted)
        return;
    d->isMuted = muted;
    if (d->stream)
        d->stream->audio.setMuted(muted);
    emit volumeChanged();
}

void Playback::setVolume(double volume)
{
    volume = std::clamp(volume, 0.0, 1.0);
    if (qFuzzyCompare(volume + 1, d->volume + 1))
        return;
    d->volume = volume;
    if (d->stream)
        d->stream->audio.setVolume(linearVolume(volume));
    emit volumeChanged();
}

Playback::State Playback::state() const
{
    return d->state;
}

bool Playback::isBuffering() const
{
    return d->isBuffering;
}

bool Playback::isMuted() const
{
    return d->isMuted;
}

double Playback::volume() const
{
    return d->volume;
}

bool Playback::hasVideo() const
{
    return d->state != State::Empty &&
           ((d->stream && d->stream->player.hasVideo()) || !d->videoSize.isEmpty());
}

bool Playback::lacksSoundDevice() const
{
    return d->stream && d->state != State::Empty && d->stream->player.hasAudio() &&
           QMediaDevices::defaultAudioOutput().isNull();
}

bool Playback::wantsToPlay() const
{
    return d->state == State::Playing || d->playWhenReady;
}

milliseconds Playback::position() const
{
    if (d->sought)
        return *d->sought;
    return d->state == State::Empty || !d->stream ? milliseconds(0)
                                                  : milliseconds(d->stream->player.position());
}

milliseconds Playback::duration() const
{
    const qint64 told = d->stream && d->state != State::Empty ? d->stream->player.duration() : 0;
    return told > 0 ? milliseconds(told) : d->heldDuration;
}

QSize Playback::videoSize() const
{
    return d->videoSize;
}

std::optional<Error> Playback::error() const
{
    return d->error;
}

void Playback::setState(State state)
{
    if (d->state == state)
        return;
    d->state = state;
    emit stateChanged();
}

void Playback::fail(const QString &why)
{
    if (d->state == State::Empty || d->state == State::Failed || d->state == State::Interrupted)
        return;
    qCWarning(lcMedia).noquote() << "Playback failed:" << redacted(d->source) << why;
    // What has played once is worth waiting for; what is refused fails when somebody has answered.
    const bool hasPlayed =
            d->heldDuration.count() > 0 || d->state == State::Playing || d->state == State::Paused;
    if (hasPlayed && StreamWatch::canWatch(d->source) && ++d->reopenings <= MaxReopenings) {
        interrupt();
        return;
    }
    failWith(d->stream ? d->stream->player.error() : QMediaPlayer::ResourceError);
}

void Playback::failWith(int playerError)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    switch (playerError) {
    case QMediaPlayer::NetworkError:
        error.kind = ErrorKind::Unreachable;
        error.message = tr("The stream can't be reached. Check the connection and try again.");
        break;
    case QMediaPlayer::AccessDeniedError:
        error.kind = ErrorKind::Forbidden;
        error.message = tr("The platform refused to hand out the stream. Its address may have "
                           "expired: refresh the asset and try again.");
        break;
    case QMediaPlayer::FormatError:
        error.kind = ErrorKind::UnsupportedType;
        error.message = tr("The stream can't be played here, because its format is not supported.");
        break;
    default:
        error.message = tr("The stream can't be played. Its address may have expired, or it can't "
                           "be reached: refresh the asset and try again.");
        break;
    }
    d->error = error;
    d->isBuffering = false;
    d->playWhenReady = false;
    d->watch.stop();
    setState(State::Failed);
}

void Playback::becomeReady()
{
    // Meant for a stream that was let go meanwhile?
    if (d->state != State::Loading || !d->stream)
        return;
    const QMediaPlayer::MediaStatus status = d->stream->player.mediaStatus();
    if (status == QMediaPlayer::LoadingMedia || status == QMediaPlayer::NoMedia) {
        return;
    }
    setState(State::Paused);
    if (d->sought)
        applySeek();
    if (d->playWhenReady)
        play();
}

void Playback::takeFrame(const QVideoFrame &frame)
{
    if (d->state == State::Empty || d->state == State::Failed || !frame.isValid())
        return;
    d->videoSize = frame.size();
    d->seekCheck.stop();
    emit frameChanged(frame);
}

void Playback::takeStatus()
{
    if (d->state == State::Empty || d->state == State::Failed)
        return;
    const QMediaPlayer::MediaStatus status = d->stream->player.mediaStatus();
    const bool isBuffering = status == QMediaPlayer::LoadingMedia ||
                             status == QMediaPlayer::StalledMedia ||
                             status == QMediaPlayer::BufferingMedia;
    const bool bufferingChanged = isBuffering != d->isBuffering;
    d->isBuffering = isBuffering;

    if (status == QMediaPlayer::InvalidMedia) {
        fail(d->stream->player.errorString());
    } else if (status == QMediaPlayer::EndOfMedia && endsEarly()) {
        ++d->reopenings;
        interrupt();
        return;
    } else if (status == QMediaPlayer::EndOfMedia) {
        d->watch.stop();
        d->sought.reset();
        setState(State::Ended);
    } else if (status == QMediaPlayer::LoadedMedia) {
        // Buffers may be full before, and a seek be lost; so would one from within this signal.
        QMetaObject::invokeMethod(this, &Playback::becomeReady, Qt::QueuedConnection);
    }
    if (bufferingChanged)
        emit stateChanged();
}

/// Some backends take a connection that broke for the end.
bool Playback::endsEarly() const
{
    return d->state == State::Playing && StreamWatch::canWatch(d->source) &&
           d->reopenings < MaxReopenings && duration() > EarlyEnd &&
           d->lastPosition + EarlyEnd < duration() && !d->sought;
}

void Playback::takePosition(qint64 position)
{
    if (d->state == State::Empty || d->state == State::Loading)
        return;
    if (d->state == State::Playing && milliseconds(position) != d->lastPosition) {
        d->watch.progress();
        if (milliseconds(position) > d->brokenAt + EarlyEnd)
            d->reopenings = 0;
    }
    if (d->sought) {
        // On its way the player tells where it was; what the person chose stays on the slider.
        if (std::abs(d->sought->count() - position) > 1000)
            return;
        d->sought.reset();
    }
    d->lastPosition = milliseconds(position);
    emit positionChanged(milliseconds(position));
}

} // namespace reeldeck

#include "media/playback.h"

#include "base/log.h"
#include "media/pipelineguard.h"
#include "media/playbackloop.h"
#include "media/playbackstream.h"
#include "media/playererror.h"
#include "media/streamprobe.h"
#include "media/streamwatch.h"

#include <QAudio>
#include <QAudioDevice>
#include <QMediaMetaData>
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
/// A stream that has not loaded by then, and got nothing more for so long, never will.
constexpr auto LoadPatience = 15s;

constexpr milliseconds UsualPictureTime{40};
constexpr milliseconds ShortestPictureTime{4};
constexpr milliseconds LongestPictureTime{200};

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
    StreamProbe probe;
    QTimer loadPatience;
    bool hasPlayerFailed = false; ///< And the probe is asked why.
    bool hadBegun = false;
    bool isStalled = false;
    bool isReopening = false;
    bool needsReopening = false; ///< As soon as it is played or sought again.
    double rate = 1.0;
    PlaybackLoop loop;
    int rendition = -1;
    milliseconds longestPicture{}; ///< Seen of this stream.
};

Playback::Playback(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->seekCheck.setSingleShot(true);
    d->seekCheck.setInterval(SeekCheckAfter);
    connect(&d->seekCheck, &QTimer::timeout, this, &Playback::checkSeek);
    connect(&d->watch, &StreamWatch::answered, this, &Playback::takeAnswer);
    connect(&d->probe, &StreamProbe::looked, this, [this] {
        emit optionsChanged();
        emit stateChanged(); // missingPicture()
        if (d->hasPlayerFailed)
            d->probe.lookDeeper();
    });
    connect(&d->probe, &StreamProbe::refused, this, &Playback::takeRefusal);
    connect(&d->probe, &StreamProbe::explained, this, [this] {
        if (d->hasPlayerFailed)
            failPlayer();
    });
    d->loadPatience.setSingleShot(true);
    d->loadPatience.setInterval(LoadPatience);
    connect(&d->loadPatience, &QTimer::timeout, this, [this] {
        if (d->state == State::Loading)
            failWith(standstillError());
    });
    connect(&d->loop, &PlaybackLoop::jumped, this, [this](milliseconds start) {
        if (d->state == State::Playing)
            seek(start);
    });
}

Playback::~Playback()
{
    dropStream();
}

void Playback::makeStream()
{
    pipelines::guard(); // the stream's sound output is made below
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
    connect(player, &QMediaPlayer::bufferProgressChanged, this, [this] {
        if (d->loadPatience.isActive())
            d->loadPatience.start();
    });
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
    if (StreamWatch::canWatch(source))
        d->probe.look(source);
    load();
}

void Playback::load()
{
    // Not before: the backend takes as long to load as the whole window.
    if (!d->stream)
        makeStream();
    setState(State::Loading);
    if (StreamWatch::canWatch(d->source))
        d->loadPatience.start();
    const QList<HlsVariant> choice = renditions();
    const bool isChosen = d->rendition >= 0 && d->rendition < choice.size();
    d->stream->player.setSource(
            pipelines::address(isChosen ? choice.at(d->rendition).url : d->source));
    if (d->state == State::Loading)
        d->stream->player.pause();
}

/// The source is gone; the place is kept until it is back.
void Playback::interrupt()
{
    letGo();
    setState(State::Interrupted);
    d->watch.start(d->source);
    d->watch.askNow();
}

/// Of the stream, with its place kept.
void Playback::letGo()
{
    const bool wasPlaying = d->state == State::Playing || d->playWhenReady;
    if (!d->sought)
        d->sought = d->lastPosition;
    d->brokenAt = *d->sought;
    d->heldDuration = duration();
    d->playWhenReady = wasPlaying;
    d->isBuffering = false;
    d->isStalled = false;
    d->isReopening = false;
    d->seekCheck.stop();
    d->loadPatience.stop();
    d->loop.hold();
    dropStream();
    if (d->stream)
        retire(std::exchange(d->stream, nullptr));
}

void Playback::takeAnswer(StreamWatch::Answer answer)
{
    const bool answers = answer == StreamWatch::Answer::Served;
    if (d->state == State::Playing) {
        const bool isStuck = answers && d->watch.stoodFor() > ReopenAfter;
        if (answer == StreamWatch::Answer::Nobody) {
            interrupt();
        } else if (isStuck && ++d->reopenings > MaxReopenings) {
            failWith(standstillError());
        } else if (isStuck) {
            interrupt();
            d->isReopening = true;
            emit stateChanged();
        } else if (answers) {
            setStalled(true);
        }
    } else if (d->state == State::Interrupted && answers) {
        d->watch.start(d->source);
        load();
    } else if (d->state == State::Interrupted && answer == StreamWatch::Answer::Refused) {
        d->probe.look(d->source); // which says how it is refused
    }
}

void Playback::setStalled(bool stalled)
{
    if (stalled == d->isStalled)
        return;
    d->isStalled = stalled;
    emit stateChanged();
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
    d->isStalled = false;
    d->isReopening = false;
    d->needsReopening = false;
    d->hasPlayerFailed = false;
    d->longestPicture = {};
    d->rendition = -1;
    d->loop.clear();
    d->seekCheck.stop();
    d->loadPatience.stop();
    d->watch.stop();
    d->probe.stop();
    d->source.clear();
    if (!wasEmpty)
        emit optionsChanged();
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
        if (d->needsReopening) {
            d->sought = d->loop.start().value_or(milliseconds(0));
            reopen();
            d->playWhenReady = true;
            return;
        }
        d->stream->player.setPosition(d->loop.start().value_or(milliseconds(0)).count());
        [[fallthrough]];
    case State::Paused:
        d->playWhenReady = false;
        applyRate();
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
    d->loop.hold();
    d->isStalled = false;
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
    d->loop.hold();
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

void Playback::setRate(double rate)
{
    rate = std::clamp(rate, SlowestRate, FastestRate);
    if (qFuzzyCompare(rate, d->rate))
        return;
    d->rate = rate;
    if (d->state == State::Playing || d->state == State::Paused)
        applyRate();
    emit optionsChanged();
}

/// Seeks to where it is, so not without need.
void Playback::applyRate()
{
    if (qFuzzyCompare(d->stream->player.playbackRate(), d->rate))
        return;
    d->watch.progress();
    d->stream->player.setPlaybackRate(d->rate);
}

void Playback::step(int count)
{
    const bool canStep = d->state == State::Playing || d->state == State::Paused ||
                         d->state == State::Ended;
    if (!canStep || !hasVideo())
        return;
    pause();
    seek(position() + count * pictureTime());
}

/// A picture that was sought is told from the place sought on, so that only the longest is true.
milliseconds Playback::pictureTime() const
{
    const double told =
            d->stream ? d->stream->player.metaData().value(QMediaMetaData::VideoFrameRate).toDouble()
                      : 0;
    const milliseconds time = told > 0 ? milliseconds(qRound64(1000 / told)) : d->longestPicture;
    return time.count() > 0 ? std::clamp(time, ShortestPictureTime, LongestPictureTime)
                            : UsualPictureTime;
}

void Playback::markLoop()
{
    if (d->state == State::Empty || d->state == State::Failed)
        return;
    d->loop.mark(position());
    if (d->state == State::Playing)
        d->loop.follow(position(), d->rate);
    emit optionsChanged();
}

void Playback::setRendition(int index)
{
    if (index == d->rendition || index < -1 || index >= renditions().size())
        return;
    d->rendition = index;
    emit optionsChanged();
    if (d->state == State::Loading || d->state == State::Playing || d->state == State::Paused)
        reopen();
    // Ended, it is opened as chosen when it is played again; interrupted, as soon as it can be.
    else if (d->state == State::Ended)
        d->needsReopening = true;
}

/// The same place of another rendition.
void Playback::reopen()
{
    d->needsReopening = false;
    d->watch.stop();
    letGo();
    load();
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

bool Playback::hadBegun() const
{
    return d->state == State::Failed && d->hadBegun;
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

double Playback::rate() const
{
    return d->rate;
}

std::optional<milliseconds> Playback::loopStart() const
{
    return d->loop.start();
}

std::optional<milliseconds> Playback::loopEnd() const
{
    return d->loop.end();
}

QList<HlsVariant> Playback::renditions() const
{
    QList<HlsVariant> alone;
    const QList<HlsVariant> &all = d->probe.playlist().variants;
    std::copy_if(all.begin(), all.end(), std::back_inserter(alone),
                 [](const HlsVariant &variant) { return variant.isWhole; });
    return alone.size() > 1 ? alone : QList<HlsVariant>();
}

int Playback::rendition() const
{
    return d->rendition;
}

bool Playback::isStalled() const
{
    return d->isStalled;
}

bool Playback::isReopening() const
{
    return d->isReopening;
}

QString Playback::missingPicture() const
{
    const bool isOpen = d->state == State::Playing || d->state == State::Paused;
    const QList<HlsVariant> &variants = d->probe.playlist().variants;
    if (!isOpen || hasVideo() || variants.isEmpty() || variants.last().size.isEmpty())
        return {};
    return missingPictureText(variants.last().codecs);
}

QUrl Playback::source() const
{
    return d->source;
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
    if (d->hasPlayerFailed)
        return; // the backend says it more than once
    if (!StreamWatch::canWatch(d->source)) {
        failPlayer();
        return;
    }
    d->hasPlayerFailed = true;
    if (d->probe.hasLooked())
        d->probe.lookDeeper();
}

/// The probe's word: final, unless the player got the stream all the same.
void Playback::takeRefusal(const Error &error)
{
    const bool isWaited = d->hasPlayerFailed || d->state == State::Loading ||
                          d->state == State::Interrupted;
    const bool isBroken = error.kind == ErrorKind::Protocol && error.httpStatus == 0;
    if (isBroken || isWaited)
        failWith(error);
}

void Playback::failPlayer()
{
    const QList<HlsVariant> &variants = d->probe.playlist().variants;
    failWith(playerError(d->stream ? d->stream->player.error() : QMediaPlayer::ResourceError,
                         variants.isEmpty() ? QString() : variants.last().codecs));
}

void Playback::failWith(const Error &error)
{
    if (d->state == State::Empty || d->state == State::Failed)
        return;
    d->error = error;
    d->hadBegun = wantsToPlay();
    d->isBuffering = false;
    d->isStalled = false;
    d->playWhenReady = false;
    d->hasPlayerFailed = false;
    d->lastPosition = position();
    d->watch.stop();
    d->loop.hold();
    d->loadPatience.stop();
    if (d->stream)
        d->stream->player.pause();
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
    d->loadPatience.stop();
    d->hasPlayerFailed = false;
    setState(State::Paused);
    applyRate();
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
    if (d->state == State::Loading && d->sought)
        return; // the beginning, on the way to another place
    d->seekCheck.stop();
    if (frame.startTime() >= 0 && frame.endTime() > frame.startTime()) {
        const std::chrono::microseconds time(frame.endTime() - frame.startTime());
        d->longestPicture = std::max(d->longestPicture,
                                     std::chrono::round<milliseconds>(time));
    }
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
    } else if (status == QMediaPlayer::EndOfMedia && d->loop.end() && d->state == State::Playing) {
        // B is behind the end, or the end was there first.
        d->stream->player.setPosition(d->loop.start()->count());
        d->stream->player.play();
    } else if (status == QMediaPlayer::EndOfMedia) {
        d->watch.stop();
        d->loop.hold();
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
        setStalled(false);
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
    if (d->state == State::Playing)
        d->loop.follow(d->lastPosition, d->rate);
    emit positionChanged(milliseconds(position));
}

} // namespace reeldeck

#include "media/playback.h"

#include "base/log.h"
#include "media/parts/pipelineguard.h"
#include "media/parts/playererror.h"
#include "media/playbackprivate.h"

#include <QAudioDevice>
#include <QMediaMetaData>

#include <algorithm>
#include <utility>

namespace reeldeck {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

/// A stream that stands still although its server answers has lost its connection for good.
constexpr auto ReopenAfter = 3s;
/// A stream that has not loaded by then, and got nothing more for so long, never will.
constexpr auto LoadPatience = 15s;

} // namespace

Playback::Playback(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
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
    d->drop(this);
}

void Playback::makeStream()
{
    pipelines::guard(); // the stream's sound output is made below
    d->stream = new PlaybackStream(this);
    QMediaPlayer *player = &d->stream->player;
    player->setVideoSink(&d->stream->sink);
    // Also without a device: the backend can't play sound alone with nowhere to put it.
    player->setAudioOutput(&d->stream->audio);
    d->sound.applyTo(d->stream->audio);
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
    d->letGo(this);
    setState(State::Interrupted);
    d->watch.start(d->source);
    d->watch.askNow();
}

void Playback::takeAnswer(StreamWatch::Answer answer)
{
    const bool answers = answer == StreamWatch::Answer::Served;
    if (d->state == State::Playing) {
        const bool isStuck = answers && d->watch.stoodFor() > ReopenAfter;
        if (answer == StreamWatch::Answer::Nobody) {
            interrupt();
        } else if (isStuck && ++d->reopenings > Private::MaxReopenings) {
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
    static_cast<PlaybackCourse &>(*d) = {};
    d->loop.clear();
    d->seek.end();
    d->loadPatience.stop();
    d->watch.stop();
    d->probe.stop();
    if (!wasEmpty)
        emit optionsChanged();
    if (!d->stream) {
        if (!wasEmpty)
            emit stateChanged();
        return;
    }
    // A late error of a stream that failed would hit the one opened next.
    if (hasFailed || d->stream->player.mediaStatus() == QMediaPlayer::LoadingMedia) {
        d->drop(this);
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
        d->applyRate();
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
    d->seek.begin(&d->stream->player, *d->sought);
}

void Playback::setRate(double rate)
{
    rate = std::clamp(rate, SlowestRate, FastestRate);
    if (qFuzzyCompare(rate, d->rate))
        return;
    d->rate = rate;
    if (d->state == State::Playing || d->state == State::Paused)
        d->applyRate();
    emit optionsChanged();
}

void Playback::step(int count)
{
    const bool canStep =
            d->state == State::Playing || d->state == State::Paused || d->state == State::Ended;
    if (!canStep || !hasVideo())
        return;
    pause();
    const QMediaMetaData told = d->stream->player.metaData();
    seek(position() + count * d->picture.of(told.value(QMediaMetaData::VideoFrameRate).toDouble()));
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
    d->letGo(this);
    load();
}

void Playback::setMuted(bool muted)
{
    if (d->sound.setMuted(muted))
        showSound();
}

void Playback::setVolume(double volume)
{
    if (d->sound.setVolume(volume))
        showSound();
}

void Playback::showSound()
{
    if (d->stream)
        d->sound.applyTo(d->stream->audio);
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
    return d->sound.isMuted();
}

double Playback::volume() const
{
    return d->sound.volume();
}

bool Playback::hasVideo() const
{
    return d->hasVideo();
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
    return d->position();
}

milliseconds Playback::duration() const
{
    return d->duration();
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
    return d->probe.playlist().renditions();
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
    return d->missingPicture();
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
    d->lacksDecoder = d->lacksDecoder || pipelines::isMissingPlugin(why);
    // What has played once is worth waiting for; what is refused fails when somebody has answered.
    const bool hasPlayed =
            d->heldDuration.count() > 0 || d->state == State::Playing || d->state == State::Paused;
    if (hasPlayed && StreamWatch::canWatch(d->source) &&
        ++d->reopenings <= Private::MaxReopenings) {
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
    const bool isWaited =
            d->hasPlayerFailed || d->state == State::Loading || d->state == State::Interrupted;
    const bool isBroken = error.kind == ErrorKind::Protocol && error.httpStatus == 0;
    if (isBroken || isWaited)
        failWith(error);
}

void Playback::failPlayer()
{
    const QList<HlsVariant> &variants = d->probe.playlist().variants;
    failWith(playerError(d->errorOfPlayer(),
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
    d->applyRate();
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
    d->seek.end();
    d->picture.see(frame);
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
    } else if (status == QMediaPlayer::EndOfMedia && d->endsEarly()) {
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

void Playback::takePosition(qint64 position)
{
    if (d->state == State::Empty || d->state == State::Loading)
        return;
    if (d->state == State::Playing && milliseconds(position) != d->lastPosition) {
        d->watch.progress();
        setStalled(false);
        if (milliseconds(position) > d->brokenAt + Private::EarlyEnd)
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

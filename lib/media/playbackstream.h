#pragma once

#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QObject>
#include <QVideoSink>

namespace reeldeck {

/// What plays one source. Internal to Playback.
struct PlaybackStream : QObject
{
    using QObject::QObject;

    QMediaPlayer player;
    QMediaDevices devices;
    QVideoSink sink;
    QAudioOutput audio;
};

/// Lets a stream go, silent at once. Releasing a pipeline that still connects holds up the thread for
/// as long as that takes, a second at most; so it is left to itself until it has loaded or failed,
/// 30 s at most.
void retire(PlaybackStream *stream);

} // namespace reeldeck

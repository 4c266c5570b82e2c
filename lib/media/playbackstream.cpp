#include "media/playbackstream.h"

#include <QTimer>

namespace reeldeck {
namespace {

using namespace std::chrono_literals;

/// When a stream that was let go while it loaded is released even if it says nothing.
constexpr auto RetireAfter = 30s;

} // namespace

void retire(PlaybackStream *stream)
{
    stream->audio.setMuted(true);
    QObject::connect(&stream->player, &QMediaPlayer::mediaStatusChanged, stream,
                     [stream](QMediaPlayer::MediaStatus status) {
                         if (status != QMediaPlayer::LoadingMedia)
                             stream->deleteLater();
                     });
    QTimer::singleShot(RetireAfter, stream, &QObject::deleteLater);
}

} // namespace reeldeck

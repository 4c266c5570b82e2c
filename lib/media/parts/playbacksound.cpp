#include "media/parts/playbacksound.h"

#include <QAudio>
#include <QAudioOutput>

#include <algorithm>
#include <utility>

namespace reeldeck {

bool PlaybackSound::setVolume(double volume)
{
    volume = std::clamp(volume, 0.0, 1.0);
    return !qFuzzyCompare(std::exchange(m_volume, volume) + 1, volume + 1);
}

bool PlaybackSound::setMuted(bool muted)
{
    return std::exchange(m_isMuted, muted) != muted;
}

void PlaybackSound::applyTo(QAudioOutput &output) const
{
    output.setMuted(m_isMuted);
    output.setVolume(QAudio::convertVolume(float(m_volume), QAudio::LogarithmicVolumeScale,
                                           QAudio::LinearVolumeScale));
}

} // namespace reeldeck

#pragma once

class QAudioOutput;

namespace reeldeck {

/// How loud a Playback is, kept from stream to stream. Internal to it.
class PlaybackSound
{
public:
    bool isMuted() const { return m_isMuted; }
    double volume() const { return m_volume; } ///< 0..1, perceived loudness.

    /// Clamped; false when nothing is different.
    bool setVolume(double volume);
    bool setMuted(bool muted);
    void applyTo(QAudioOutput &output) const;

private:
    bool m_isMuted = false;
    double m_volume = 1;
};

} // namespace reeldeck

#pragma once

#include <QByteArray>
#include <QList>

namespace reeldeck {

/// How loud a sound is over its time: the greatest amplitude of each of up to MaxPeaks equal pieces,
/// of as many as there are samples for at first, of longer ones as the sound goes on. So its memory
/// is bounded, whatever the length. A value.
class SoundPeaks
{
public:
    static constexpr int SampleRate = 8000; ///< Hz.
    static constexpr int MaxPeaks = 4096;
    static constexpr int ShortestPiece = 80; ///< Samples: 10 ms.

    /// `samples`: signed, 16 bits, little-endian, one channel; they may be cut anywhere.
    void add(const QByteArray &samples);
    /// 0..255 each, in their order; the last piece may be short.
    QList<quint8> peaks() const;
    double seconds() const { return double(m_samples) / SampleRate; } ///< Added so far.
    double secondsOfPeak() const { return double(m_piece) / SampleRate; }

private:
    void take(int amplitude);
    void merge();

    QList<quint8> m_peaks; ///< Of whole pieces.
    QByteArray m_cut;      ///< Half a sample.
    qint64 m_samples = 0;
    int m_piece = ShortestPiece; ///< Samples.
    int m_filled = 0;            ///< Of the piece under way.
    int m_loudest = 0;           ///< In it.
};

} // namespace reeldeck

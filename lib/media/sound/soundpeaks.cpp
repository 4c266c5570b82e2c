#include "media/sound/soundpeaks.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace reeldeck {
namespace {

constexpr int FullScale = 32'768;
constexpr int SampleBytes = 2;

quint8 peakOf(int amplitude)
{
    return quint8(std::min(255, amplitude * 256 / FullScale));
}

} // namespace

void SoundPeaks::add(const QByteArray &samples)
{
    const QByteArray all = m_cut.isEmpty() ? samples : std::exchange(m_cut, {}) + samples;
    const qsizetype whole = all.size() / SampleBytes;
    for (qsizetype i = 0; i < whole; ++i)
        take(std::abs(int(qFromLittleEndian<qint16>(all.constData() + i * SampleBytes))));
    m_cut = all.mid(whole * SampleBytes);
}

void SoundPeaks::take(int amplitude)
{
    ++m_samples;
    m_loudest = std::max(m_loudest, amplitude);
    if (++m_filled < m_piece)
        return;
    m_peaks << peakOf(std::exchange(m_loudest, 0));
    m_filled = 0;
    if (m_peaks.size() >= MaxPeaks)
        merge();
}

/// Two pieces become one.
void SoundPeaks::merge()
{
    for (qsizetype i = 0; i < m_peaks.size() / 2; ++i)
        m_peaks[i] = std::max(m_peaks.at(2 * i), m_peaks.at(2 * i + 1));
    m_peaks.resize(m_peaks.size() / 2);
    m_piece *= 2;
}

QList<quint8> SoundPeaks::peaks() const
{
    QList<quint8> all = m_peaks;
    if (m_filled > 0)
        all << peakOf(m_loudest);
    return all;
}

} // namespace reeldeck

#include "media/sound/waveform.h"

namespace reeldeck {

Waveform::Waveform(QObject *parent)
    : QObject(parent)
    , m_kept(MaxKept)
{}

Waveform::~Waveform()
{
    m_thread.quit();
    m_thread.wait();
}

void Waveform::startReader()
{
    m_reader = new WaveformReader;
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(this, &Waveform::readRequested, m_reader, &WaveformReader::read);
    connect(this, &Waveform::stopRequested, m_reader, &WaveformReader::stop);
    connect(m_reader, &WaveformReader::found, this, &Waveform::take);
    m_thread.start(QThread::LowPriority);
}

void Waveform::open(const AssetId &id, const QUrl &source)
{
    if (id == m_id)
        return;
    close();
    if (const Peaks *kept = m_kept.object(id)) {
        m_id = id;
        m_shown = *kept;
        m_isDone = true;
        emit changed();
        return;
    }
    if (m_savesData && !source.isLocalFile())
        return;
    m_id = id;
    if (!m_reader)
        startReader();
    emit readRequested(source, ++m_round);
}

void Waveform::close()
{
    if (m_id.isEmpty())
        return;
    m_id = {};
    ++m_round;
    if (!m_isDone)
        emit stopRequested();
    m_shown = {};
    m_isDone = false;
    emit changed();
}

void Waveform::setSavesData(bool saves)
{
    m_savesData = saves;
}

void Waveform::take(quint64 round, const QList<quint8> &peaks, double seconds,
                    WaveformReader::Progress progress)
{
    if (round != m_round || m_id.isEmpty())
        return;
    m_shown = {peaks, seconds};
    m_isDone = progress != WaveformReader::Progress::Going;
    if (progress == WaveformReader::Progress::Whole && !peaks.isEmpty())
        m_kept.insert(m_id, new Peaks(m_shown));
    emit changed();
}

} // namespace reeldeck

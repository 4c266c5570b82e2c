#pragma once

#include "domain/assetid.h"
#include "media/sound/waveformreader.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

namespace reeldeck {

/// The waveform of the sound that is shown, as it becomes known: worked out from its local file or its
/// stream on a thread of its own, bounded in bytes and time, broken off when another sound is opened.
/// Those that were seen to their end are kept, MaxKept of them. Without ffmpeg there is none. GUI
/// thread.
class Waveform : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxKept = 200;

    explicit Waveform(QObject *parent = nullptr);
    ~Waveform() override;

    /// `source`: a local file or a manifest. The same asset again goes on with what is under way.
    void open(const AssetId &id, const QUrl &source);
    void close();
    /// No stream is read for it: what a network that costs by the byte wants.
    void setSavesData(bool saves);

    /// The greatest amplitude of equal pieces, 0..255, from the beginning on; empty: not known.
    const QList<quint8> &peaks() const { return m_shown.peaks; }
    /// How far they go.
    double seconds() const { return m_shown.seconds; }
    bool isDone() const { return m_isDone; }

signals:
    void changed();
    /// Internal: to the reader.
    void readRequested(const QUrl &source, quint64 round);
    void stopRequested();

private:
    struct Peaks
    {
        QList<quint8> peaks;
        double seconds = 0;
    };

    void take(quint64 round, const QList<quint8> &peaks, double seconds,
              WaveformReader::Progress progress);
    void startReader();

    AssetId m_id;
    Peaks m_shown;
    bool m_isDone = false;
    bool m_savesData = false;
    quint64 m_round = 0;
    WaveformReader *m_reader = nullptr; ///< The thread's; none before the first sound.
    QThread m_thread;
    QCache<AssetId, Peaks> m_kept;
};

} // namespace reeldeck

#pragma once

#include "media/sound/soundpeaks.h"
#include "media/streams/hlsplaylist.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

class QProcess;

namespace reeldeck {

class StreamFetch;

/// Works out the peaks of one sound at a time: ffmpeg, a process of its own, makes samples of a local
/// file or of the pieces of a stream, which are fetched here one after another from the rendition
/// with the fewest bits. ffmpeg opens nothing else. No key goes anywhere. Lives on a thread of its
/// own. Internal to Waveform.
class WaveformReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxStreamBytes = 64 * 1024 * 1024;
    static constexpr qint64 MaxPieceBytes = 8 * 1024 * 1024;
    static constexpr int LongestMs = 120'000; ///< Then what was found by then is all.

    enum class Progress {
        Going,
        Whole, ///< All of it, or as much as is ever read.
        Cut,   ///< It broke off, and may be had another time.
    };
    Q_ENUM(Progress)

    WaveformReader();
    ~WaveformReader() override;

    /// Ends what was under way. `round` comes back with what is told.
    void read(const QUrl &source, quint64 round);
    void stop();

signals:
    /// What is known so far, a few times a second at most; Whole or Cut once, at the end.
    void found(quint64 round, const QList<quint8> &peaks, double seconds,
               reeldeck::WaveformReader::Progress progress);

private:
    void readFile(const QString &path);
    void readStream(const QUrl &url);
    void takeList(const QByteArray &body, const QUrl &url, bool isRendition);
    void fetchNext();
    void takePiece(const QByteArray &body);
    void startDecoder(const QStringList &input);
    void takeSamples();
    void tell(Progress progress);
    void end(Progress progress);
    void fetch(const QUrl &url, qint64 offset, qint64 bytes, bool isPart,
               const std::function<void(const QByteArray &body, const QUrl &url)> &then);

    std::unique_ptr<QNetworkAccessManager> m_network; ///< Of this thread.
    std::unique_ptr<StreamFetch> m_fetch;
    QProcess *m_process = nullptr; ///< A child; outlives its use until it has ended.
    SoundPeaks m_peaks;
    quint64 m_round = 0;
    HlsPlaylist m_list;
    qsizetype m_next = -1; ///< Of the list's pieces; -1: what comes before them.
    qint64 m_fetched = 0;
    bool m_isCut = false; ///< A piece doesn't come; those before it are still decoded.
    QElapsedTimer m_told;
    QTimer m_patience;
};

} // namespace reeldeck

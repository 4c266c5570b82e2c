#include "media/sound/waveformreader.h"

#include "base/formats/mediainput.h"
#include "media/streams/streamfetch.h"

#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int TellMs = 250;

/// What the pieces of a stream are, by the first bytes of the first, as ffmpeg calls it.
QString pieceFormat(const QByteArray &piece)
{
    if (piece.startsWith('G'))
        return QStringLiteral("mpegts");
    const bool isPacked = piece.startsWith("ID3") || piece.startsWith('\xff');
    return isPacked ? QStringLiteral("aac") : QStringLiteral("mov");
}

} // namespace

WaveformReader::WaveformReader()
    : m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(LongestMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Progress::Cut); });
}

WaveformReader::~WaveformReader()
{
    stop();
    // The thread ends with this, and would never hear of their end.
    const QList<QProcess *> processes = findChildren<QProcess *>();
    for (QProcess *process : processes) {
        process->kill();
        process->waitForFinished();
    }
}

void WaveformReader::stop()
{
    m_patience.stop();
    m_fetch.reset();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater(); // this may be within one of its signals
        } else {
            connect(process, &QProcess::finished, process, &QObject::deleteLater);
            process->kill();
        }
    }
    m_peaks = {};
    m_list = {};
    m_next = -1;
    m_fetched = 0;
    m_isCut = false;
}

void WaveformReader::read(const QUrl &source, quint64 round)
{
    stop();
    m_round = round;
    m_told.start();
    m_patience.start();
    if (source.isLocalFile())
        readFile(source.toLocalFile());
    else
        readStream(source);
}

void WaveformReader::readFile(const QString &path)
{
    // Only this file is read, whatever a playlist in disguise names; and a name is never an option.
    startDecoder(singleFileInputOptions() +
                 QStringList{QStringLiteral("-i"),
                             QLatin1String("file:") + QFileInfo(path).absoluteFilePath()});
    m_process->closeWriteChannel();
}

void WaveformReader::readStream(const QUrl &url)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    fetch(url, 0, HlsPlaylist::MaxBytes, false,
          [this](const QByteArray &body, const QUrl &from) { takeList(body, from, false); });
}

void WaveformReader::fetch(const QUrl &url, qint64 offset, qint64 bytes, bool isPart,
                           const std::function<void(const QByteArray &, const QUrl &)> &then)
{
    const auto take = [this, then](const StreamFetch::Answer &answer) {
        m_fetch.release()->deleteLater(); // this is within its call
        const bool isWhole = answer.isGood() && answer.error == QNetworkReply::NoError;
        if (isWhole) {
            then(answer.body, answer.url);
        } else if (m_process) {
            m_isCut = true;
            m_process->closeWriteChannel(); // what came is worth seeing
        } else {
            end(Progress::Cut);
        }
    };
    m_fetch = std::make_unique<StreamFetch>(m_network.get(), url, offset, bytes, isPart, take);
}

void WaveformReader::takeList(const QByteArray &body, const QUrl &url, bool isRendition)
{
    const Result<HlsPlaylist> read = parseHlsPlaylist(body, url);
    if (!read || read->isEncrypted || (read->isMaster() && isRendition)) {
        end(Progress::Whole);
    } else if (read->isMaster()) {
        fetch(read->variants.first().url, 0, HlsPlaylist::MaxBytes, false,
              [this](const QByteArray &list, const QUrl &from) { takeList(list, from, true); });
    } else {
        m_list = *read;
        m_next = m_list.init.isEmpty() ? 0 : -1;
        fetchNext();
    }
}

/// One at a time, and not before ffmpeg has taken the one before.
void WaveformReader::fetchNext()
{
    if (m_isCut || m_fetch || (m_process && m_process->bytesToWrite() > 0))
        return;
    if (m_next >= m_list.segments.size() || m_fetched >= MaxStreamBytes) {
        if (m_process)
            m_process->closeWriteChannel(); // it ends when it has read them all
        else
            end(Progress::Whole);
        return;
    }
    const auto take = [this](const QByteArray &body, const QUrl &) {
        takePiece(body);
    };
    if (m_next < 0) {
        fetch(m_list.init, 0, MaxPieceBytes, false, take);
        return;
    }
    const HlsSegment &piece = m_list.segments.at(m_next);
    const bool isPart = piece.bytes > 0;
    fetch(piece.url, std::max<qint64>(0, piece.offset),
          isPart ? std::min(piece.bytes, MaxPieceBytes) : MaxPieceBytes, isPart, take);
}

void WaveformReader::takePiece(const QByteArray &body)
{
    ++m_next;
    m_fetched += body.size();
    if (!m_process)
        startDecoder({QStringLiteral("-protocol_whitelist"), QStringLiteral("pipe"),
                      QStringLiteral("-f"), pieceFormat(body), QStringLiteral("-i"),
                      QStringLiteral("pipe:0")});
    m_process->write(body);
    fetchNext();
}

void WaveformReader::startDecoder(const QStringList &input)
{
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &WaveformReader::takeSamples);
    connect(m_process, &QProcess::bytesWritten, this, [this] {
        if (!m_list.segments.isEmpty())
            fetchNext();
    });
    connect(m_process, &QProcess::finished, this, [this] {
        takeSamples();
        end(m_isCut ? Progress::Cut : Progress::Whole);
    });
    connect(
            m_process, &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    end(Progress::Whole);
            },
            Qt::QueuedConnection); // it may be said from within start()
    m_process->start(
            QStringLiteral("ffmpeg"),
            QStringList{QStringLiteral("-v"), QStringLiteral("quiet"), QStringLiteral("-threads"),
                        QStringLiteral("1")} +
                    input +
                    QStringList{QStringLiteral("-map"), QStringLiteral("0:a:0"),
                                QStringLiteral("-ac"), QStringLiteral("1"), QStringLiteral("-ar"),
                                QString::number(SoundPeaks::SampleRate), QStringLiteral("-c:a"),
                                QStringLiteral("pcm_s16le"), QStringLiteral("-f"),
                                QStringLiteral("s16le"), QStringLiteral("pipe:1")});
}

void WaveformReader::takeSamples()
{
    m_peaks.add(m_process->readAllStandardOutput());
    if (m_told.elapsed() >= TellMs)
        tell(Progress::Going);
}

void WaveformReader::tell(Progress progress)
{
    m_told.start();
    emit found(m_round, m_peaks.peaks(), m_peaks.seconds(), progress);
}

void WaveformReader::end(Progress progress)
{
    tell(progress);
    stop();
}

} // namespace reeldeck

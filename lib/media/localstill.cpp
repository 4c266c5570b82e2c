#include "media/localstill.h"

#include "base/formats/mediainput.h"

#include <QFileInfo>

#include <utility>

namespace reeldeck {
namespace {

/// Before one is chosen: a choice among 25 frames of 4K (the best of the first second, so that a fade
/// from black isn't what is shown) would hold 300 MB.
QString scaling(const QSize &size)
{
    return QStringLiteral("scale=w='iw*sar':h=ih,setsar=1,"
                          "scale=w='min(iw,%1)':h='min(ih,%2)':"
                          "force_original_aspect_ratio=increase:flags=area")
            .arg(size.width())
            .arg(size.height());
}

QStringList fileInput(const QString &path)
{
    return {QStringLiteral("-i"), QLatin1String("file:") + QFileInfo(path).absoluteFilePath()};
}

} // namespace

LocalStill::LocalStill(std::function<void(const QByteArray &)> then, QObject *parent)
    : QObject(parent)
    , m_process(new QProcess)
    , m_then(std::move(then))
{
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &LocalStill::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        read();
        end(status == QProcess::NormalExit && code == 0);
    });
    connect(
            m_process, &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    end(false);
            },
            Qt::QueuedConnection); // It may be said from within start().
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_process, &QProcess::kill);
    m_patience.start(LongestMs);
}

LocalStill::LocalStill(const QString &path, const QSize &size,
                       std::function<void(const QByteArray &)> then, QObject *parent)
    : LocalStill(std::move(then), parent)
{
    m_process->setStandardInputFile(QProcess::nullDevice());
    // Only this file is read, whatever a playlist in disguise names; and a name is never an option.
    start(singleFileInputOptions() +
                  QStringList{QStringLiteral("-nostdin"), QStringLiteral("-t"),
                              QStringLiteral("1")} +
                  fileInput(path),
          scaling(size) + QStringLiteral(",thumbnail=n=25"));
}

LocalStill::LocalStill(const QString &path, double seconds, const QSize &size,
                       std::function<void(const QByteArray &)> then, QObject *parent)
    : LocalStill(std::move(then), parent)
{
    m_process->setStandardInputFile(QProcess::nullDevice());
    start(singleFileInputOptions() +
                  QStringList{QStringLiteral("-nostdin"), QStringLiteral("-noaccurate_seek"),
                              QStringLiteral("-ss"), QString::number(seconds, 'f', 3)} +
                  fileInput(path),
          scaling(size));
}

LocalStill::LocalStill(const QByteArray &piece, const QSize &size,
                       std::function<void(const QByteArray &)> then, QObject *parent)
    : LocalStill(std::move(then), parent)
{
    constexpr char transportSync = 'G';
    start({QStringLiteral("-protocol_whitelist"), QStringLiteral("pipe"),
           QStringLiteral("-skip_frame"), QStringLiteral("nokey"), QStringLiteral("-f"),
           piece.startsWith(transportSync) ? QStringLiteral("mpegts") : QStringLiteral("mov"),
           QStringLiteral("-i"), QStringLiteral("pipe:0")},
          scaling(size));
    m_process->write(piece);
    m_process->closeWriteChannel();
}

void LocalStill::start(const QStringList &input, const QString &filter)
{
    m_process->start(QStringLiteral("ffmpeg"),
                     QStringList{QStringLiteral("-v"), QStringLiteral("quiet"),
                                 QStringLiteral("-threads"), QStringLiteral("1")} +
                             input +
                             QStringList{QStringLiteral("-map"), QStringLiteral("0:v:0"),
                                         QStringLiteral("-vf"), filter, QStringLiteral("-frames:v"),
                                         QStringLiteral("1"), QStringLiteral("-c:v"),
                                         QStringLiteral("png"), QStringLiteral("-f"),
                                         QStringLiteral("image2pipe"), QStringLiteral("pipe:1")});
}

LocalStill::~LocalStill()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater(); // This may be within one of its signals.
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void LocalStill::read()
{
    m_picture += m_process->readAllStandardOutput();
    if (m_picture.size() > MaxBytes)
        m_process->kill();
}

void LocalStill::end(bool isGood)
{
    m_patience.stop();
    if (const auto then = std::exchange(m_then, nullptr))
        then(isGood ? m_picture : QByteArray());
}

} // namespace reeldeck

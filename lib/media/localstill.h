#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QTimer>

#include <functional>

namespace reeldeck {

/// One picture out of a local video, out of the cover of a local sound file, or out of a piece of a
/// stream, made by ffmpeg: a process of its own, so that a file which upsets a decoder takes nothing else with it. Where
/// ffmpeg isn't installed there is none. GUI thread; nothing waits.
class LocalStill : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaxBytes = 8 * 1024 * 1024; ///< Of the picture.
    static constexpr int LongestMs = 10'000;            ///< Then it is given up.

    /// Begins at once; `size` in device pixels is covered, unless the video is smaller. `then` is
    /// called once, from the event loop, with a PNG, or with nothing when there is no picture in the
    /// file; not after the destruction, which ends the process.
    LocalStill(const QString &path, const QSize &size, std::function<void(const QByteArray &)> then,
               QObject *parent = nullptr);
    /// The same of the picture at `seconds`, which isn't chosen among others.
    LocalStill(const QString &path, double seconds, const QSize &size,
               std::function<void(const QByteArray &)> then, QObject *parent = nullptr);
    /// The same of the first key frame in `piece`: MPEG-TS, or fragmented MP4 with its head. ffmpeg
    /// gets the bytes themselves and opens nothing.
    LocalStill(const QByteArray &piece, const QSize &size,
               std::function<void(const QByteArray &)> then, QObject *parent = nullptr);
    ~LocalStill() override;

private:
    explicit LocalStill(std::function<void(const QByteArray &)> then, QObject *parent);
    void start(const QStringList &input, const QString &filter);
    void read();
    void end(bool isGood);

    QProcess *m_process; ///< Outlives this until it has ended.
    QTimer m_patience;
    QByteArray m_picture;
    std::function<void(const QByteArray &)> m_then;
};

} // namespace reeldeck

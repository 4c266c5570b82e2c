#pragma once

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>
#include <QThreadPool>

namespace reeldeck {

/// The log on disk: `reeldeck.log` in a folder, and up to KeptFiles older ones beside it
/// ("reeldeck.1.log" is the youngest of those), each of about MaxFileBytes. Lines come from any
/// thread and are written by one of its own; where the disk doesn't keep up, lines are left out and
/// counted. The destructor lets it finish.
class LogFile
{
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    static constexpr qint64 MaxFileBytes = 1024 * 1024;
    static constexpr int KeptFiles = 3;
    static constexpr int MaxWaiting = 4096; ///< Lines.

    /// `folder` exists. `maxFileBytes` for tests.
    explicit LogFile(const QString &folder, qint64 maxFileBytes = MaxFileBytes);
    ~LogFile();

    /// A whole line with its end, redacted already.
    void append(const QByteArray &line);

    /// The files of a log in this folder that are there, the oldest first.
    static QStringList files(const QString &folder);

private:
    void write();
    void rotate();

    const QString m_folder;
    const qint64 m_maxFileBytes;
    QFile m_file; ///< Of the writer.
    QMutex m_mutex;
    QByteArray m_waiting;
    int m_waitingLines = 0;
    int m_leftOut = 0;
    bool m_isWriting = false; ///< Begun, and will look for what waits.
    QThreadPool m_writer;
};

} // namespace reeldeck

#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace reeldeck {

/// Waits for the disk in place of the UploadWorker, so that the uploads under way are fed in the
/// meantime. The journal commits without waiting; a sync of its write-ahead log makes everything
/// durable that was committed before it (SQLite, "Write-Ahead Logging"). Private to lib/uploads;
/// worker's thread.
///
///     idle --start()--> busy --finished()--> idle
class JournalSync : public QObject
{
    Q_OBJECT

public:
    explicit JournalSync(QObject *parent = nullptr);
    ~JournalSync() override; ///< Waits for the disk.

    /// False where nobody else can sync an open file; then the commit itself has to wait.
    static bool isAvailable();
    bool isBusy() const { return m_isBusy; }
    /// `file` is the log. Not while it is busy.
    void start(const QString &file);

signals:
    void finished(bool onDisk);

private:
    QThreadPool m_thread;
    QString m_knownFile; ///< Its name is on the disk, too.
    bool m_isBusy = false;
};

} // namespace reeldeck

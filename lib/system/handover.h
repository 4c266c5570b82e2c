#pragma once

#include "base/error.h"
#include "system/folderlock.h"
#include "system/launchrequest.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace reeldeck {

/// Hands what a start was asked for to the window that has the data folder open, or finds that the
/// folder has become free meanwhile. Ends with one of the three signals; from the event loop.
///
///     lock taken --> socket --> greeted --> sent --"ok"--> handedOver()
///       |  ^           |           |          `----"no"--> failed()
///       |  `--no socket yet, closed, refused               failed() after the patience
///       `--free, for the holder has ended----------------> becameFirst()
class HandOver : public QObject
{
    Q_OBJECT

public:
    /// How long a window that can be reached may be silent, and how long one that can't may begin
    /// or end.
    struct Patience
    {
        std::chrono::milliseconds silence = std::chrono::seconds(5);
        std::chrono::milliseconds absence = std::chrono::seconds(20);
    };

    HandOver(const QString &folder, const LaunchRequest &request, QObject *parent = nullptr);
    HandOver(const QString &folder, const LaunchRequest &request, const Patience &patience,
             QObject *parent = nullptr);

    void start();

    /// Of the process that holds the folder and doesn't answer, after failed(); 0: unknown, or on
    /// another computer.
    qint64 silentProcess() const { return m_silentProcess; }
    /// The folder's lock, after becameFirst().
    FolderLock takeLock() { return std::move(m_lock); }

signals:
    void handedOver();
    void becameFirst();
    void failed(const reeldeck::Error &error);

private:
    void attempt();
    void attemptAgain();
    void onConnected();
    void read();
    void end();
    void fail(const QString &why);
    void giveUp();

    QString m_folder;
    QByteArray m_message;
    Patience m_patience;
    FolderLock m_lock;
    QLocalSocket m_socket;
    QTimer m_again;
    QElapsedTimer m_since; ///< The last change between reachable and not.
    bool m_isReachable = false;
    bool m_isGreeted = false;
    bool m_hasEnded = false;
    qint64 m_silentProcess = 0;
};

} // namespace reeldeck

#pragma once

#include "api/calls/endpoint.h"
#include "base/error.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace reeldeck {

/// Runs the local platform as a child process and says where it serves. The child is handed a new
/// random key through its environment, never as an argument, and ends when our end of its standard
/// input closes: also when this program is killed. A child that ends by itself is started again,
/// a few times at most. GUI thread; nothing blocks.
///
///     Stopped --start()--> Starting --JSON line--> Running --stop()--> Stopping --> Stopped
///                             |                      |
///                             +------ended by itself-+--> Starting again | Stopped + failed()
class LocalLibrary : public QObject
{
    Q_OBJECT

public:
    /// `program`: path of `reeldeck-platform`; see findPlatformProgram().
    explicit LocalLibrary(const QString &program, QObject *parent = nullptr);
    ~LocalLibrary() override; ///< Ends a child that still runs at once; stop() first.

    /// Serves the library in `folder`. Does nothing while one is starting or running.
    void start(const QString &folder);
    /// Ends the child; stopped() follows, within a few seconds at most, also when none runs.
    void stop();

    std::optional<ApiEndpoint> endpoint() const { return m_endpoint; }
    qint64 processId() const { return m_process.processId(); } ///< 0: none runs.

signals:
    void started(const reeldeck::ApiEndpoint &endpoint);
    void failed(const reeldeck::Error &error);
    void stopped();

private:
    enum class State { Stopped, Starting, Running, Stopping };

    void launch();
    void readOutput();
    void readErrors();
    void onEnded();

    QString m_program;
    QString m_folder;
    QString m_key;
    int m_port = 0; ///< 0: any; after a crash the same again, so that what is under way finds it.
    State m_state = State::Stopped;
    int m_restarts = 0;
    QByteArray m_output;
    QByteArray m_errors; ///< The line that isn't complete yet.
    QByteArray m_lastErrorLine;
    std::optional<ApiEndpoint> m_endpoint;
    QProcess m_process;
    QTimer m_startTimer;
    QTimer m_stopTimer;
};

/// The platform's program: beside our own, else on the PATH; empty when there is none.
QString findPlatformProgram();

} // namespace reeldeck

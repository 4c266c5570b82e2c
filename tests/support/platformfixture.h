#pragma once

#include "api/calls/endpoint.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace reeldeck::tests {

/// The real local platform in a process and a data folder of its own, which end with the fixture.
///
///     PlatformFixture platform;
///     QVERIFY2(platform.start(), qPrintable(platform.problem()));
///     ApiClient client(platform.endpoint());
class PlatformFixture
{
public:
    PlatformFixture();
    ~PlatformFixture(); ///< stop().

    /// False when build/bin/reeldeck-platform hasn't been built; then skip the test.
    static bool isAvailable();

    /// For tests that are not about media and upload by the hundred: files that begin with the same
    /// bytes are taken for of one kind, and ffprobe looks at the first of each only. Before
    /// start(); see mediastandin.cpp.
    void probeEachKindOnce();
    /// Starts it and waits for its JSON line, at most 20 s. False: see problem(). May be called
    /// again after stop() or kill(): the data folder stays.
    bool start(const QStringList &moreArguments = {});
    /// Closes its stdin, which ends it; by process id when that takes over 5 s.
    void stop();
    /// SIGKILL, as a power cut.
    void kill();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    ApiEndpoint endpoint() const { return m_endpoint; }
    QString dataFolder() const { return m_folder.path(); }
    /// Why start() failed, with what the process wrote to stderr.
    QString problem() const { return m_problem; }

private:
    bool fail(const QString &problem);

    QTemporaryDir m_folder;
    QTemporaryDir m_tools; ///< Before all others on the platform's path.
    QProcess m_process;
    ApiEndpoint m_endpoint;
    QString m_problem;
};

} // namespace reeldeck::tests

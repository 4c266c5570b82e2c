#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <functional>

namespace reeldeck::platform {

/// What a child may use up.
struct ChildLimits
{
    std::chrono::seconds wallTime{60}; ///< Zero: as long as it gets on, see stallTime.
    /// Standard output is ffmpeg's `-progress`, of which only the end is kept: the child is ended
    /// once it hasn't got on for so long. Zero: standard output is the result.
    std::chrono::seconds stallTime{0};
    /// Asked about once a second; false ends it, for what it wrote or how far it got.
    std::function<bool()> mayGoOn;
    qint64 outputFile = qint64(16) << 30; ///< Largest file it may write, in bytes.
    qint64 memory = qint64(8) << 30;      ///< Address space, in bytes.
    qsizetype standardOutput = 4 << 20;   ///< More than this ends it.
    int niceness = 10;
    QString workingDir; ///< Empty: this process's own.
};

struct ChildResult
{
    enum class End { Exited, CouldNotStart, TimedOut, Stopped, Crashed };
    End end = End::CouldNotStart;
    int exitCode = -1;
    int signal = 0; ///< That ended it, when it crashed.
    QByteArray standardOutput;
    QByteArray standardError; ///< The last 16 KiB.

    bool succeeded() const { return end == End::Exited && exitCode == 0; }
};

/// Runs `program` (found along PATH) without a shell, waits for its end, and ends it with its
/// whole process group by SIGKILL when its time is up or `*stop` becomes true. It never outlives
/// this process. Of the environment it gets what a media program needs, and no key. Blocks; call it
/// from a worker thread.
ChildResult runChild(const QString &program, const QStringList &arguments,
                     const ChildLimits &limits, const std::atomic<bool> *stop);

} // namespace reeldeck::platform

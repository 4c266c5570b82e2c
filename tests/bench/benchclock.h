#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cstdio>
#include <ctime>

/// What the measured programs share. The monotonic clock is one for all processes of a machine, so
/// a start that another process noted can be compared with it.

inline double secondsSince(double start)
{
    const std::chrono::duration<double> now = std::chrono::steady_clock::now().time_since_epoch();
    return now.count() - start;
}

/// What this thread has worked so far, in milliseconds.
inline double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1'000'000;
}

/// A figure of this process from /proc/self/status in KiB; 0 where the system doesn't tell.
inline qint64 statusKb(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// Resident memory of this process in KiB.
inline qint64 residentKb()
{
    return statusKb("VmRSS:");
}

inline void printLine(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

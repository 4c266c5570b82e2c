#pragma once

#include <QFileInfo>
#include <QString>

#include <csignal>
#include <sys/resource.h>

namespace reeldeck::tests {

/// While it lives, no file of this process grows beyond the size that the write-ahead log of a
/// database has now: statements are still taken, what commits them fails, as on a full disk. Without a
/// database not one byte fits.
class FullDisk
{
public:
    explicit FullDisk(const QString &database = {})
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit full = m_before;
        full.rlim_cur = database.isEmpty()
                                ? 0
                                : rlim_t(QFileInfo(database + QStringLiteral("-wal")).size());
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace reeldeck::tests

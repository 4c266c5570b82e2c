#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace reeldeck {

/// Which lines of the log are wanted.
struct LogFilter
{
    /// Words that all have to be in a line, whatever their case: "upload 12", a request ID, a host. A
    /// number matches as a whole only, so that upload 1 isn't upload 12.
    QString words{};
    bool problemsOnly = false; ///< Warnings and worse.
};

/// The lines of `log` that the filter lets through, in their order; the last `most` where there are
/// more.
QStringList filteredLines(const QByteArray &log, const LogFilter &filter, qsizetype most);

/// All that is in the log files of this folder, the oldest first; at most a few MB. Blocks on the
/// disk.
QByteArray readLog(const QString &folder);

} // namespace reeldeck

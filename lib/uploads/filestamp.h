#pragma once

#include "base/result.h"

#include <QMetaType>
#include <QString>
#include <QtGlobal>

class QFile;

namespace reeldeck {

/// What identifies the content of a file without reading it. Taken when a file is queued and
/// compared before, while and after it is read: an upload sends the file that was queued, or
/// nothing.
struct FileStamp
{
    qint64 size = -1;
    qint64 mtimeNs = 0; ///< Nanoseconds since the epoch.
    quint64 device = 0; ///< 0 where the system has no such number.
    quint64 inode = 0;

    bool isValid() const { return size >= 0; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Of the file that `path` names now (symbolic links followed). Blocks on the disk: not for the
/// GUI thread. Errors: File.
Result<FileStamp> stampOf(const QString &path);

/// Of an open file, whatever its path names by now.
Result<FileStamp> stampOf(const QFile &file);

/// How `now` differs from `then` in words ("“a.mp4” became smaller …"), for an Error of kind File.
Error changedError(const QString &fileName, const FileStamp &then, const FileStamp &now);

} // namespace reeldeck

#pragma once

#include "base/result.h"
#include "domain/filestamp.h"

#include <QMetaType>
#include <QString>
#include <QtGlobal>

class QFile;

namespace reeldeck {

/// Of the file that `path` names now (symbolic links followed). Blocks on the disk: not for the
/// GUI thread. Errors: File.
Result<FileStamp> stampOf(const QString &path);

/// Of an open file, whatever its path names by now.
Result<FileStamp> stampOf(const QFile &file);

/// How `now` differs from `then` in words ("“a.mp4” became smaller …"), for an Error of kind File.
Error changedError(const QString &fileName, const FileStamp &then, const FileStamp &now);

} // namespace reeldeck

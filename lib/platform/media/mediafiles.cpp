#include "platform/media/mediafiles.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/store/mediastore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace reeldeck::platform {

Result<void> makeFolder(const QString &dir)
{
    if (!QDir().mkpath(dir))
        return internalError();
    return {};
}

Result<void> syncTree(const QString &dir)
{
    QDirIterator entries(dir, QDir::AllEntries | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const int descriptor =
                ::open(QFile::encodeName(entries.next()).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return fileWriteError();
        const bool synced = ::fsync(descriptor) == 0;
        ::close(descriptor);
        if (!synced)
            return fileWriteError();
    }
    if (!syncFolder(dir) || !syncFolder(QFileInfo(dir).absolutePath()))
        return fileWriteError();
    return {};
}

void syncFolderOf(const QString &path)
{
    syncFolder(QFileInfo(path).absolutePath());
}

Error childError(const ChildResult &child, const QString &message)
{
    Error error;
    error.message = message;
    switch (child.end) {
    case ChildResult::End::Stopped:
        error.kind = ErrorKind::Cancelled;
        break;
    case ChildResult::End::CouldNotStart:
        error.kind = ErrorKind::Internal;
        break;
    default:
        error.kind = ErrorKind::UnsupportedType;
        qCInfo(lcPlatform, "%s %s", qPrintable(message),
               child.standardError.right(600).constData());
    }
    return error;
}

} // namespace reeldeck::platform

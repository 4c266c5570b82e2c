#include "uploads/file/filestamp.h"

#include "base/humantext.h"
#include "uploads/rules/uploadrules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#endif

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct FileStampText
{
    Q_DECLARE_TR_FUNCTIONS(FileStamp)
};

#ifdef Q_OS_UNIX

FileStamp fromStat(const struct stat &info)
{
    FileStamp stamp;
    stamp.size = info.st_size;
#ifdef Q_OS_DARWIN
    const timespec &changed = info.st_mtimespec;
#else
    const timespec &changed = info.st_mtim;
#endif
    stamp.mtimeNs = qint64(changed.tv_sec) * 1'000'000'000 + changed.tv_nsec;
    stamp.device = quint64(info.st_dev);
    stamp.inode = quint64(info.st_ino);
    return stamp;
}

#else

FileStamp fromInfo(const QFileInfo &info)
{
    FileStamp stamp;
    stamp.size = info.size();
    stamp.mtimeNs = info.lastModified().toMSecsSinceEpoch() * 1'000'000;
    return stamp;
}

#endif

} // namespace

Result<FileStamp> stampOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
#ifdef Q_OS_UNIX
    struct stat info
    {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        const int code = errno;
        return code == ENOENT || code == ENOTDIR ? missingError(name)
                                                 : unreadableError(name, qt_error_string(code));
    }
    if (!S_ISREG(info.st_mode))
        return notAFileError(name);
    return fromStat(info);
#else
    const QFileInfo info(path);
    if (!info.exists())
        return missingError(name);
    if (!info.isFile())
        return notAFileError(name);
    return fromInfo(info);
#endif
}

Result<FileStamp> stampOf(const QFile &file)
{
#ifdef Q_OS_UNIX
    struct stat info
    {};
    if (::fstat(file.handle(), &info) != 0)
        return unreadableError(QFileInfo(file).fileName(), qt_error_string(errno));
    return fromStat(info);
#else
    return fromInfo(QFileInfo(file));
#endif
}

Error changedError(const QString &fileName, const FileStamp &then, const FileStamp &now)
{
    const QString name = displayName(fileName);
    Error error;
    error.kind = ErrorKind::File;
    if (now.size < then.size) {
        error.message =
                FileStampText::tr(
                        "“%1” became smaller after it was queued (%2 then, %3 now), so the upload "
                        "was stopped. Add it again when it is complete.")
                        .arg(name, exactSize(then.size), exactSize(now.size));
    } else if (now.size > then.size) {
        error.message =
                FileStampText::tr(
                        "“%1” grew after it was queued (%2 then, %3 now), so the upload was "
                        "stopped. Add it again when it is complete.")
                        .arg(name, exactSize(then.size), exactSize(now.size));
    } else if (now.inode != then.inode || now.device != then.device) {
        error.message =
                FileStampText::tr(
                        "“%1” was replaced by another file after it was queued, so the upload "
                        "was stopped. Add it again to upload the new one.")
                        .arg(name);
    } else {
        error.message =
                FileStampText::tr(
                        "“%1” was changed after it was queued, so the upload was stopped. Add it "
                        "again to upload it as it is now.")
                        .arg(name);
    }
    return error;
}

} // namespace reeldeck

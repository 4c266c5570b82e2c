#include "platform/media/mediafiles.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/media/retryplan.h"
#include "platform/store/mediastore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <initializer_list>
#include <optional>

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

namespace {

/// True for what a kernel or a person does to a process, not a process to itself.
bool isFromOutside(int signal)
{
    return signal == SIGKILL || signal == SIGTERM || signal == SIGINT || signal == SIGHUP ||
           signal == SIGQUIT;
}

bool saysOneOf(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return text.contains(word); });
}

/// What kept the program from its work that isn't in the file; ffmpeg says it in English only.
std::optional<Error> wantOf(const ChildResult &child)
{
    Error error = internalError();
    if (child.end == ChildResult::End::Crashed && isFromOutside(child.signal)) {
        error.code = QLatin1String(ChildEnded);
        return error;
    }
    if (child.end != ChildResult::End::Exited)
        return std::nullopt;
    // The shell's numbers for what can't be run.
    if (child.exitCode == 126 || child.exitCode == 127 ||
        saysOneOf(child.standardError, {"Too many open files"}))
        return error;
    if (saysOneOf(child.standardError, {"No space left on device", "Disk quota exceeded"}))
        return storageFull();
    if (saysOneOf(child.standardError, {"Cannot allocate memory", "Resource temporarily"})) {
        error.code = QLatin1String(ChildEnded);
        return error;
    }
    return std::nullopt;
}

} // namespace

Error childError(const ChildResult &child, const QString &message)
{
    if (std::optional<Error> want = wantOf(child)) {
        qCWarning(lcPlatform, "a media program could not work: signal %d, exit %d %s", child.signal,
                  child.exitCode, child.standardError.right(200).constData());
        if (want->code == QLatin1String(ChildEnded))
            want->message = message;
        return *want;
    }
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

#include "uploads/store/journalsync.h"

#include "base/log.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace reeldeck {
namespace {

#ifdef Q_OS_UNIX
/// The content and as much about the file as it takes to read it again, which is what SQLite's own
/// syncs wait for; the time of the last change needn't be written each time.
int syncContent(int descriptor)
{
#ifdef Q_OS_LINUX
    return ::fdatasync(descriptor);
#else
    return ::fsync(descriptor);
#endif
}
#endif

bool syncPath([[maybe_unused]] const QString &path, [[maybe_unused]] bool isFolder = false)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    // Without a log nothing was written since it was last taken over.
    if (descriptor < 0 && errno == ENOENT)
        return true;
    const bool isSynced =
            descriptor >= 0 && (isFolder ? ::fsync(descriptor) : syncContent(descriptor)) == 0;
    if (!isSynced)
        qCWarning(lcUploads) << "The upload journal can't be synced:" << std::strerror(errno);
    if (descriptor >= 0)
        ::close(descriptor);
    return isSynced;
#else
    return false;
#endif
}

} // namespace

JournalSync::JournalSync(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

JournalSync::~JournalSync()
{
    m_thread.waitForDone();
}

bool JournalSync::isAvailable()
{
#ifdef Q_OS_UNIX
    return true;
#else
    return false;
#endif
}

void JournalSync::start(const QString &file)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    const bool isNew = m_knownFile != file;
    m_thread.start([this, file, isNew] {
        const bool onDisk = syncPath(file) && (!isNew || syncPath(QFileInfo(file).path(), true));
        QMetaObject::invokeMethod(this, [this, file, onDisk] {
            m_isBusy = false;
            m_knownFile = onDisk ? file : QString();
            emit finished(onDisk);
        });
    });
}

} // namespace reeldeck

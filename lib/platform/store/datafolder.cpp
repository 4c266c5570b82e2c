#include "platform/store/datafolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <string_view>

namespace reeldeck::platform {

namespace {

/// What the lock file says of a folder that was closed in peace.
constexpr char Closed[] = "closed";

Error folderError(const QString &message)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = message;
    return error;
}

} // namespace

DataFolder::DataFolder(QString path, int descriptor, bool wasClean)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_wasClean(wasClean)
{}

DataFolder::~DataFolder()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<DataFolder>> DataFolder::lock(const QString &dir)
{
    const QString path = QDir(dir).absolutePath();
    if (!QDir().mkpath(path))
        return folderError(QStringLiteral("The data folder %1 can't be created.").arg(path));
    const QByteArray file = QFile::encodeName(path + QLatin1String("/lock"));
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return folderError(QStringLiteral("The data folder %1 can't be written to.").arg(path));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return folderError(QStringLiteral("The data folder %1 is in use by another "
                                          "reeldeck-platform.")
                                   .arg(path));
    }
    char word[sizeof Closed] = {};
    const ssize_t got = ::pread(descriptor, word, sizeof word, 0);
    const bool isNew = !QFile::exists(path + QLatin1String("/reeldeck.sqlite"));
    const bool wasClosed = got > 0 && std::string_view(word, size_t(got)) == Closed;
    return std::unique_ptr<DataFolder>(new DataFolder(path, descriptor, isNew || wasClosed));
}

void DataFolder::markOpen()
{
    // Synced: a folder that was in use at a power cut must not look closed after it.
    if (::ftruncate(m_descriptor, 0) != 0 || ::fsync(m_descriptor) != 0)
        m_wasClean = false;
}

void DataFolder::markClosed()
{
    // When it can't be written, the next start looks closer than it needs to.
    if (::pwrite(m_descriptor, Closed, sizeof Closed - 1, 0) < 0)
        return;
}

Result<QString> DataFolder::setAsideStore() const
{
    const QString name =
            QLatin1String("set-aside-") +
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QDir folder(m_path);
    if (!folder.mkdir(name))
        return folderError(QStringLiteral("The data folder %1 can't be written to.").arg(m_path));
    const QStringList parts{QStringLiteral("reeldeck.sqlite"),
                            QStringLiteral("reeldeck.sqlite-wal"),
                            QStringLiteral("reeldeck.sqlite-shm"), QStringLiteral("objects"),
                            QStringLiteral("media")};
    for (const QString &part : parts) {
        if (folder.exists(part) && !folder.rename(part, name + QLatin1Char('/') + part))
            return folderError(
                    QStringLiteral("The damaged store in %1 can't be set aside.").arg(m_path));
    }
    return name;
}

} // namespace reeldeck::platform

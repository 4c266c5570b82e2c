#include "platform/store/datafolder.h"

#include "base/log.h"
#include "base/savedfile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
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

/// Takes everybody else's rights away; true when there were some.
bool makePrivate(const QString &path)
{
    struct stat facts
    {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &facts) != 0 || S_ISLNK(facts.st_mode))
        return false;
    if ((facts.st_mode & 077) == 0)
        return false;
    if (::chmod(name.constData(), facts.st_mode & 0700) != 0)
        qCWarning(lcPlatform, "%s can't be made private", name.constData());
    return true;
}

/// The folder itself keeps others out, so that what is below is looked at only after it was open.
void makeFolderPrivate(const QString &dir)
{
    struct stat facts
    {};
    // A link to a folder is followed: it is the folder that was chosen.
    const QByteArray name = QFile::encodeName(dir);
    const bool wasOpen = ::stat(name.constData(), &facts) == 0 && (facts.st_mode & 077) != 0;
    if (wasOpen && ::chmod(name.constData(), facts.st_mode & 0700) != 0)
        qCWarning(lcPlatform, "%s can't be made private", name.constData());
    bool isOpen = wasOpen;
    const QFileInfoList entries =
            QDir(dir).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries)
        isOpen = makePrivate(entry.filePath()) || isOpen;
    if (!isOpen)
        return;
    QDirIterator below(dir, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        makePrivate(below.next());
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
    makeFolderPrivate(path);
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

bool DataFolder::hasFiles() const
{
    for (const char *folder : {"objects", "media"}) {
        if (!QDir(m_path + QLatin1Char('/') + QLatin1String(folder)).isEmpty())
            return true;
    }
    return false;
}

bool DataFolder::hasLostDatabase() const
{
    const auto sizeOf = [this](const char *name) {
        return QFileInfo(m_path + QLatin1Char('/') + QLatin1String(name)).size();
    };
    // In write-ahead mode a database has a first page before it has a log.
    return sizeOf("reeldeck.sqlite") == 0 && (hasFiles() || sizeOf("reeldeck.sqlite-wal") > 0);
}

qint64 DataFolder::starts() const
{
    QFile file(m_path + QLatin1String("/starts"));
    return file.open(QIODevice::ReadOnly) ? file.read(20).toLongLong() : 0;
}

void DataFolder::keepStarts(qint64 count) const
{
    QSaveFile file(m_path + QLatin1String("/starts"));
    const bool isKept = file.open(QIODevice::WriteOnly) &&
                        file.write(QByteArray::number(count)) > 0 && commitWhole(file);
    if (!isKept)
        qCWarning(lcPlatform, "the number of starts can't be written");
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
                            QStringLiteral("reeldeck.sqlite-shm"),
                            QStringLiteral("objects"),
                            QStringLiteral("media"),
                            QStringLiteral("steps"),
                            QStringLiteral("starts")};
    for (const QString &part : parts) {
        if (folder.exists(part) && !folder.rename(part, name + QLatin1Char('/') + part))
            return folderError(
                    QStringLiteral("The damaged store in %1 can't be set aside.").arg(m_path));
    }
    return name;
}

} // namespace reeldeck::platform

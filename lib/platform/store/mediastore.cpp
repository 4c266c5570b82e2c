#include "platform/store/mediastore.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/basics/objectid.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

namespace reeldeck::platform {

namespace {

constexpr size_t WritePiece = 512 * 1024;
constexpr qint64 EarlyWriteback = 2 * 1024 * 1024;
constexpr qsizetype BeginningSize = 4096;

QString incomingName()
{
    return QStringLiteral("incoming");
}

QString objectsName()
{
    return QStringLiteral("objects");
}

QString mediaName()
{
    return QStringLiteral("media");
}

Error stoppedError()
{
    Error error = internalError();
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

Error fileWriteError()
{
    const int code = errno;
    qCWarning(lcPlatform, "file: %s", std::strerror(code));
    return code == ENOSPC || code == EDQUOT || code == EFBIG ? storageFull() : internalError();
}

bool syncFolder(const QString &dir)
{
    const int descriptor =
            ::open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

IncomingFile::IncomingFile(int descriptor, QString path, QString objectsDir)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_objectsDir(std::move(objectsDir))
{
    m_buffer.reserve(WritePiece);
}

IncomingFile::~IncomingFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<void> IncomingFile::write(const char *data, size_t size)
{
    if (m_beginning.size() < BeginningSize) {
        const auto more =
                std::min(static_cast<qsizetype>(size), BeginningSize - m_beginning.size());
        m_beginning.append(data, more);
    }
    m_size += static_cast<qint64>(size);
    while (size > 0) {
        const size_t part = std::min(size, WritePiece - m_buffer.size());
        m_buffer.insert(m_buffer.end(), data, data + part);
        data += part;
        size -= part;
        if (m_buffer.size() == WritePiece) {
            if (Result<void> flushed = flush(); !flushed)
                return flushed;
        }
    }
    return {};
}

Result<bool> IncomingFile::appendInKernel(const QFile &source, const std::atomic<bool> *stop)
{
#ifdef __linux__
    char head[BeginningSize];
    const auto wanted = static_cast<size_t>(BeginningSize - m_beginning.size());
    const ssize_t got = ::pread(source.handle(), head, wanted, 0);
    if (const Result<void> flushed = flush(); !flushed)
        return flushed.error();
    for (bool begun = false;; begun = true) {
        if (stop && *stop)
            return stoppedError();
        const ssize_t copied = ::copy_file_range(source.handle(), nullptr, m_descriptor, nullptr,
                                                 static_cast<size_t>(EarlyWriteback), 0);
        if (copied < 0 && errno == EINTR)
            continue;
        if (copied <= 0 && !begun)
            return false; // Not between these two file systems, or not here at all.
        if (copied < 0)
            return fileWriteError();
        if (copied == 0)
            break;
        m_size += copied;
        startWriting();
    }
    m_beginning.append(head, static_cast<qsizetype>(std::max<ssize_t>(0, got)));
    return true;
#else
    return false;
#endif
}

Result<void> IncomingFile::append(const QString &path, const std::atomic<bool> *stop)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        Error error = internalError();
        // Not for want of a descriptor: it is gone.
        if (!QFile::exists(path)) {
            error.kind = ErrorKind::File;
            error.message =
                    QStringLiteral("A part of the upload is missing on the platform's disk.");
        }
        return error;
    }
    const Result<bool> copied = appendInKernel(source, stop);
    if (!copied)
        return copied.error();
    if (*copied)
        return {};
    std::vector<char> piece(WritePiece);
    for (;;) {
        if (stop && *stop)
            return stoppedError();
        const qint64 got = source.read(piece.data(), static_cast<qint64>(piece.size()));
        if (got < 0)
            return internalError();
        if (got == 0)
            return {};
        if (Result<void> written = write(piece.data(), static_cast<size_t>(got)); !written)
            return written;
    }
}

Result<void> IncomingFile::flush()
{
    size_t done = 0;
    while (done < m_buffer.size()) {
        const ssize_t wrote = ::write(m_descriptor, m_buffer.data() + done, m_buffer.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return fileWriteError();
        done += static_cast<size_t>(wrote);
    }
    m_buffer.clear();
    startWriting();
    return {};
}

void IncomingFile::startWriting()
{
#ifdef SYNC_FILE_RANGE_WRITE
    if (m_size - m_started >= EarlyWriteback) {
        ::sync_file_range(m_descriptor, m_started, m_size - m_started, SYNC_FILE_RANGE_WRITE);
        m_started = m_size;
    }
#endif
}

Result<QString> IncomingFile::keep()
{
    if (const Result<void> flushed = flush(); !flushed)
        return flushed.error();
    if (::fsync(m_descriptor) != 0)
        return fileWriteError();
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return fileWriteError();
    const QString name = QFileInfo(m_path).fileName();
    const QString target = m_objectsDir + QLatin1Char('/') + name;
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) != 0)
        return fileWriteError();
    m_path.clear();
    if (!syncFolder(m_objectsDir)) {
        const Error error = fileWriteError();
        QFile::remove(target);
        return error;
    }
    return name;
}

MediaStore::MediaStore(QString dataDir)
    : m_dataDir(std::move(dataDir))
{}

Result<std::unique_ptr<MediaStore>> MediaStore::open(const QString &dataDir)
{
    QDir(dataDir + QLatin1Char('/') + incomingName()).removeRecursively();
    for (const QString &name : {incomingName(), objectsName(), mediaName()}) {
        if (!QDir(dataDir).mkpath(name)) {
            Error error;
            error.kind = ErrorKind::Storage;
            error.message = QStringLiteral("The data folder %1 can't be written to.").arg(dataDir);
            return error;
        }
    }
    return std::unique_ptr<MediaStore>(new MediaStore(dataDir));
}

Result<std::unique_ptr<IncomingFile>> MediaStore::receive() const
{
    const QString path =
            m_dataDir + QLatin1Char('/') + incomingName() + QLatin1Char('/') + newSecretToken();
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fileWriteError();
    return std::unique_ptr<IncomingFile>(
            new IncomingFile(descriptor, path, m_dataDir + QLatin1Char('/') + objectsName()));
}

QString MediaStore::objectPath(const QString &object) const
{
    return m_dataDir + QLatin1Char('/') + objectsName() + QLatin1Char('/') + object;
}

void MediaStore::removeObject(const QString &object) const
{
    if (!object.isEmpty())
        QFile::remove(objectPath(object));
}

QString MediaStore::mediaDir(const QString &token) const
{
    return m_dataDir + QLatin1Char('/') + mediaName() + QLatin1Char('/') + token;
}

void MediaStore::removeMedia(const QString &token) const
{
    if (!token.isEmpty())
        QDir(mediaDir(token)).removeRecursively();
}

QStringList MediaStore::mediaTokens() const
{
    return QDir(m_dataDir + QLatin1Char('/') + mediaName())
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

qint64 MediaStore::freeBytes() const
{
    struct statvfs facts
    {};
    if (::statvfs(QFile::encodeName(m_dataDir).constData(), &facts) != 0)
        return std::numeric_limits<qint64>::max();
    return qint64(facts.f_bavail) * qint64(facts.f_frsize);
}

void MediaStore::emptyObject(const QString &object) const
{
    if (!object.isEmpty() && QFile::exists(objectPath(object)))
        QFile::resize(objectPath(object), 0);
}

QStringList MediaStore::strangers(const QSet<QString> &knownObjects) const
{
    QStringList found;
    QDirIterator files(m_dataDir + QLatin1Char('/') + objectsName(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        if (!knownObjects.contains(files.fileName()))
            found.append(files.fileName());
    }
    return found;
}

void MediaStore::removeStrangers(const QSet<QString> &knownObjects) const
{
    for (const QString &object : strangers(knownObjects))
        removeObject(object);
}

QString MediaStore::setAsideStrangers(const QSet<QString> &knownObjects) const
{
    const QStringList objects = strangers(knownObjects);
    if (objects.isEmpty())
        return {};
    QString name = QLatin1String("set-aside-") +
                   QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = name + QLatin1Char('/') + objectsName();
    QDir folder(m_dataDir);
    folder.mkpath(target);
    for (const QString &object : objects)
        folder.rename(objectsName() + QLatin1Char('/') + object,
                      target + QLatin1Char('/') + object);
    return name;
}

} // namespace reeldeck::platform

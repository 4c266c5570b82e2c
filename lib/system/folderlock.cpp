#include "system/folderlock.h"

#include "base/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace reeldeck {
namespace {

constexpr qint64 MaxBytes = 4096;
constexpr QLatin1String ProcessKey("pid");
constexpr QLatin1String HostKey("host");
constexpr QLatin1String SocketKey("socket");

QString lockFile(const QString &folder)
{
    return folder + QStringLiteral("/instance.lock");
}

} // namespace

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_folder(std::move(other.m_folder))
    , m_state(std::exchange(other.m_state, State::Free))
{}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_file = std::exchange(other.m_file, -1);
        m_folder = std::move(other.m_folder);
        m_state = std::exchange(other.m_state, State::Free);
    }
    return *this;
}

FolderLock::~FolderLock()
{
    release();
}

void FolderLock::release()
{
    if (m_file >= 0)
        ::close(m_file); // and with it the lock
    m_file = -1;
    m_state = State::Free;
}

FolderLock::State FolderLock::take(const QString &folder)
{
    release();
    m_folder = folder;
    constexpr mode_t ownerOnly = 0600;
    m_file = ::open(QFile::encodeName(lockFile(folder)).constData(),
                    O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (m_file < 0) {
        m_state = errno == ENOENT ? State::Free : State::Unusable;
        return m_state;
    }
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0 && ::ftruncate(m_file, 0) == 0) {
        m_state = State::Held;
        return m_state;
    }
    const bool isTaken = errno == EWOULDBLOCK;
    release();
    m_state = isTaken ? State::Taken : State::Unusable;
    return m_state;
}

void FolderLock::describe(const LockHolder &holder) const
{
    if (m_state != State::Held)
        return;
    const QByteArray text = QJsonDocument(QJsonObject{{ProcessKey, holder.processId},
                                                      {HostKey, holder.host},
                                                      {SocketKey, holder.socketPath}})
                                    .toJson(QJsonDocument::Compact);
    if (::pwrite(m_file, text.constData(), size_t(text.size()), 0) < 0)
        qCWarning(lcStorage) << "The lock of the data folder can't be written";
}

std::optional<LockHolder> FolderLock::holder() const
{
    QFile file(lockFile(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(MaxBytes)).object();
    if (!object.value(ProcessKey).isDouble() || !object.value(SocketKey).isString())
        return std::nullopt;
    return LockHolder{object.value(ProcessKey).toInteger(), object.value(HostKey).toString(),
                      object.value(SocketKey).toString()};
}

} // namespace reeldeck

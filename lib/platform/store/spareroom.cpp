#include "platform/store/spareroom.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace reeldeck::platform {

namespace {

constexpr qint64 Least = 64 * 1024; // bytes

} // namespace

SpareRoom::SpareRoom(const QString &dataDir)
    : m_path(dataDir + QLatin1String("/spare"))
{}

void SpareRoom::fill()
{
    const std::lock_guard lock(m_mutex);
    if (QFileInfo(m_path).size() == Size)
        return;
    const int descriptor = ::open(QFile::encodeName(m_path).constData(),
                                  O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return;
    qint64 size = Size;
    while (size >= Least && ::posix_fallocate(descriptor, 0, size) != 0)
        size /= 2;
    if (size < Least)
        QFile::remove(m_path);
    else if (size < Size && ::ftruncate(descriptor, size) != 0)
        QFile::remove(m_path);
    ::close(descriptor);
}

void SpareRoom::release()
{
    const std::lock_guard lock(m_mutex);
    QFile::remove(m_path);
}

} // namespace reeldeck::platform

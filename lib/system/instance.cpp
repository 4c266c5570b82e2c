#include "system/instance.h"

#include "base/log.h"
#include "system/instancebus.h"
#include "system/localpeer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

namespace reeldeck {
namespace {

/// By the folder as the disk knows it, however it was spelled.
QString socketPath(const QString &folder)
{
    const QString place = socketFolder();
    if (place.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(folder).canonicalFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256)
                                    .toHex()
                                    .left(16);
    return place + QStringLiteral("/reeldeck-%1.socket").arg(QLatin1String(hash));
}

} // namespace

Instance::Instance(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &InstanceServer::requested, this, &Instance::requested);
}

Instance::~Instance() = default;

void Instance::begin(FolderLock lock)
{
    m_lock = std::move(lock);
    if (m_lock.state() != FolderLock::State::Held) {
        qCWarning(lcApp) << "The data folder can't be locked: other starts won't find this one";
        return;
    }
    QString path = socketPath(m_lock.folder());
    if (path.isEmpty() || !m_server.listen(path)) {
        qCWarning(lcApp) << "Other starts can't reach this one:" << m_server.errorString();
        path.clear();
    }
    m_lock.describe({QCoreApplication::applicationPid(), QSysInfo::machineHostName(), path});
}

void Instance::serve(bool onBus)
{
    m_server.serve();
    if (!onBus)
        return;
    m_bus = std::make_unique<InstanceBus>(QDBusConnection::sessionBus());
    connect(m_bus.get(), &InstanceBus::requested, this, &Instance::requested);
    m_bus->serve();
}

void Instance::end()
{
    m_server.close();
    if (m_bus)
        m_bus->close();
}

} // namespace reeldeck

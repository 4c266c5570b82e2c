#include "system/instancebus.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QUrl>

namespace reeldeck {
namespace {

QString busName()
{
    return QStringLiteral("org.reeldeck.Reeldeck");
}

QString objectPath()
{
    return QStringLiteral("/org/reeldeck/Reeldeck");
}

} // namespace

QString pathOrUrl(const QString &uri)
{
    const QUrl url(uri);
    return url.isLocalFile() && url.host().isEmpty() ? url.toLocalFile() : uri;
}

InstanceBus::InstanceBus(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{}

InstanceBus::~InstanceBus()
{
    close();
}

void InstanceBus::serve()
{
    if (m_isServing || !m_bus.isConnected())
        return;
    m_isServing = m_bus.registerObject(objectPath(), this, QDBusConnection::ExportScriptableSlots);
    constexpr uint doNotQueue = 4;
    call(QStringLiteral("RequestName"), {busName(), doNotQueue});
}

void InstanceBus::close()
{
    if (!std::exchange(m_isServing, false))
        return;
    call(QStringLiteral("ReleaseName"), {busName()});
    m_bus.unregisterObject(objectPath());
}

/// By hand, for QDBusConnection::registerService() waits for the answer.
void InstanceBus::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), method);
    message.setArguments(arguments);
    m_bus.asyncCall(message);
}

void InstanceBus::Activate(const QVariantMap &platformData)
{
    take({}, platformData);
}

void InstanceBus::Open(const QStringList &uris, const QVariantMap &platformData)
{
    LaunchRequest request;
    for (const QString &uri : uris)
        request.uploads << pathOrUrl(uri);
    take(std::move(request), platformData);
}

void InstanceBus::ActivateAction(const QString &action, const QVariantList &parameters,
                                 const QVariantMap &platformData)
{
    Q_UNUSED(parameters) // none of ours has any
    LaunchRequest request;
    request.action = action;
    take(std::move(request), platformData);
}

void InstanceBus::take(LaunchRequest request, const QVariantMap &platformData)
{
    request.activationToken = platformData.value(QStringLiteral("activation-token")).toString();
    request.startupId = platformData.value(QStringLiteral("desktop-startup-id")).toString();
    if (const Result<void> checked = checkLaunchRequest(request); !checked) {
        if (calledFromDBus())
            sendErrorReply(QDBusError::InvalidArgs, checked.error().message);
        return;
    }
    emit requested(request);
}

} // namespace reeldeck

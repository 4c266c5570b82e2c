#include "system/suspender.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace reeldeck {
namespace {

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
                                          QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

} // namespace

Suspender::Suspender(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
{
    if (!m_bus.isConnected())
        return;
    auto *call = new QDBusPendingCallWatcher(
            m_bus.asyncCall(managerCall(QStringLiteral("CanSuspend"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QString> reply = *call;
        if (reply.isError() || reply.value() != QLatin1String("yes"))
            return;
        m_isAvailable = true;
        emit becameAvailable();
    });
}

void Suspender::suspend()
{
    QDBusMessage wish = managerCall(QStringLiteral("Suspend"));
    wish << false; // nobody is asked for a password
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        if (const QDBusPendingReply<> reply = *call; reply.isError())
            emit failed(reply.error().message());
    });
}

} // namespace reeldeck

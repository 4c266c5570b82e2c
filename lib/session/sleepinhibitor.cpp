#include "session/sleepinhibitor.h"

#include "base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace reeldeck {
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}

} // namespace

SleepInhibitor::SleepInhibitor(const QDBusConnection &systemBus, QObject *parent)
    : QObject(parent)
    , m_bus(systemBus)
{
    if (m_bus.isConnected())
        findService();
}

void SleepInhibitor::findService()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << service();
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> reply = *call;
        if (reply.isError() || !reply.value())
            return;
        m_isAvailable = true;
        emit becameAvailable();
        ask();
    });
}

void SleepInhibitor::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    if (wanted)
        return ask();
    if (!m_lock)
        return;
    m_lock.reset();
    emit heldChanged(false);
}

void SleepInhibitor::ask()
{
    if (!m_isWanted || !m_isAvailable || m_isAsking || m_lock)
        return;
    m_isAsking = true;
    QDBusMessage wish = QDBusMessage::createMethodCall(
            service(), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    wish << QStringLiteral("sleep:idle") << QStringLiteral("Reeldeck")
         << tr("Files are being uploaded.") << QStringLiteral("block");
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SleepInhibitor::onAnswer);
}

void SleepInhibitor::onAnswer(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_isAsking = false;
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
    if (reply.isError()) {
        qCInfo(lcApp) << "The system isn't kept awake:" << reply.error().name();
        return;
    }
    // Meanwhile it may no longer be wanted; then the descriptor closes right here.
    if (!m_isWanted || !reply.value().isValid())
        return;
    m_lock = reply.value();
    emit heldChanged(true);
}

} // namespace reeldeck

#include "session/desktopnotifier.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace reeldeck {
namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
const QString DesktopEntry = QStringLiteral("org.reeldeck.Reeldeck");

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{}

void DesktopNotifier::listen(QDBusConnection bus)
{
    if (m_isListening)
        return;
    // Of any sender: with a name the bus would have to be asked for its owner, which waits.
    m_isListening = bus.connect(QString(), Path, Service, QStringLiteral("ActionInvoked"), this,
                                SLOT(onActionInvoked(QDBusMessage)));
    bus.connect(QString(), Path, Service, QStringLiteral("ActivationToken"), this,
                SLOT(onActivationToken(QDBusMessage)));
}

void DesktopNotifier::show(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen(bus);
    QDBusMessage call =
            QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), DesktopEntry}};
    call << tr("Reeldeck") << m_shown << DesktopEntry << title << text.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), tr("Show")} << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        if (!reply.isError())
            m_shown = reply.value();
        answer->deleteLater();
    });
}

bool DesktopNotifier::isOurs(const QDBusMessage &message) const
{
    const QVariantList arguments = message.arguments();
    return m_shown != 0 && !arguments.isEmpty() && arguments.first().toUInt() == m_shown;
}

void DesktopNotifier::onActivationToken(const QDBusMessage &message)
{
    if (isOurs(message))
        m_token = message.arguments().value(1).toString();
}

void DesktopNotifier::onActionInvoked(const QDBusMessage &message)
{
    if (isOurs(message))
        emit activated(std::exchange(m_token, {}));
}

} // namespace reeldeck

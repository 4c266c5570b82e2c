#include "session/sleepinhibitor.h"

#include "base/log.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace reeldeck {
namespace {

QString logindService()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString desktopPortal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString powerManagement()
{
    return QStringLiteral("org.freedesktop.PowerManagement");
}

} // namespace

SleepInhibitor::SleepInhibitor(const QDBusConnection &systemBus, const QDBusConnection &sessionBus,
                               QObject *parent)
    : QObject(parent)
    , m_systemBus(systemBus)
    , m_sessionBus(sessionBus)
{
    findService(m_systemBus, logindService());
    findService(m_sessionBus, desktopPortal());
    findService(m_sessionBus, powerManagement());
}

SleepInhibitor::~SleepInhibitor()
{
    m_isWanted = false;
    release();
}

void SleepInhibitor::findService(const QDBusConnection &bus, const QString &name)
{
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << name;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> reply = *call;
        if (reply.isError() || !reply.value() || std::exchange(m_isAvailable, true))
            return;
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
        ask();
    else
        release();
}

void SleepInhibitor::ask()
{
    if (!m_isWanted || !m_isAvailable || m_isAsking || m_release)
        return;
    m_isAsking = true;
    askNext(Logind);
}

void SleepInhibitor::askNext(int source)
{
    if (source == SourceCount || !m_isWanted) {
        m_isAsking = false;
        return;
    }
    const QDBusConnection &bus = source == Logind ? m_systemBus : m_sessionBus;
    if (!bus.isConnected())
        return askNext(source + 1);
    if (source == Logind)
        askLogind();
    else if (source == Portal)
        askPortal();
    else
        askPowerManagement();
}

void SleepInhibitor::askLogind()
{
    QDBusMessage wish = QDBusMessage::createMethodCall(
            logindService(), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    wish << QStringLiteral("sleep:idle") << QStringLiteral("Reeldeck")
         << tr("Files are being uploaded.") << QStringLiteral("block");
    auto *call = new QDBusPendingCallWatcher(m_systemBus.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call] { onAnswer(Logind, call); });
}

void SleepInhibitor::askPortal()
{
    constexpr uint suspendAndIdle = 4 | 8;
    QDBusMessage wish = QDBusMessage::createMethodCall(
            desktopPortal(), QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    wish << QString() << suspendAndIdle
         << QVariantMap{{QStringLiteral("reason"), tr("Files are being uploaded.")}};
    auto *call = new QDBusPendingCallWatcher(m_sessionBus.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call] { onAnswer(Portal, call); });
}

void SleepInhibitor::askPowerManagement()
{
    QDBusMessage wish = QDBusMessage::createMethodCall(
            powerManagement(), QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
            QStringLiteral("org.freedesktop.PowerManagement.Inhibit"), QStringLiteral("Inhibit"));
    wish << QStringLiteral("Reeldeck") << tr("Files are being uploaded.");
    auto *call = new QDBusPendingCallWatcher(m_sessionBus.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call] { onAnswer(PowerManagement, call); });
}

void SleepInhibitor::onAnswer(Source source, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    if (call->isError()) {
        qCInfo(lcApp) << "The system isn't kept awake:" << call->error().name();
        askNext(source + 1);
        return;
    }
    m_isAsking = false;
    if (source == Logind) {
        // The lock lasts as long as its descriptor is open.
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.value().isValid())
            hold([descriptor = reply.value()] { Q_UNUSED(descriptor) });
    } else if (source == Portal) {
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        hold([bus = m_sessionBus, path = reply.value().path()] {
            bus.asyncCall(QDBusMessage::createMethodCall(
                    desktopPortal(), path, QStringLiteral("org.freedesktop.portal.Request"),
                    QStringLiteral("Close")));
        });
    } else {
        const QDBusPendingReply<uint> reply = *call;
        hold([bus = m_sessionBus, cookie = reply.value()] {
            QDBusMessage end = QDBusMessage::createMethodCall(
                    powerManagement(), QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
                    QStringLiteral("org.freedesktop.PowerManagement.Inhibit"),
                    QStringLiteral("UnInhibit"));
            end << cookie;
            bus.asyncCall(end);
        });
    }
}

void SleepInhibitor::hold(std::function<void()> release)
{
    m_release = std::move(release);
    if (!m_isWanted) // not any more
        return this->release();
    emit heldChanged(true);
}

void SleepInhibitor::release()
{
    if (!m_release)
        return;
    m_release();
    m_release = nullptr;
    emit heldChanged(false);
}

} // namespace reeldeck

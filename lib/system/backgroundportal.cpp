#include "system/backgroundportal.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace reeldeck {
namespace {

QString portalService()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString backgroundInterface()
{
    return QStringLiteral("org.freedesktop.portal.Background");
}

} // namespace

BackgroundPortal::BackgroundPortal(const QDBusConnection &sessionBus, QObject *parent)
    : QObject(parent)
    , m_bus(sessionBus)
{
    if (m_bus.isConnected())
        look();
}

/// The interface's version: the portal may be there without it.
void BackgroundPortal::look()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
            portalService(), portalPath(), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
    question << backgroundInterface() << QStringLiteral("version");
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        m_isAvailable = !reply.isError();
    });
}

void BackgroundPortal::request()
{
    // The answer comes as a signal of an object whose path follows from our name and this word, so
    // that it can be listened to before it is asked for.
    const QString token = QStringLiteral("reeldeck%1").arg(++m_requests);
    QString sender = m_bus.baseService().mid(1);
    sender.replace(QLatin1Char('.'), QLatin1Char('_'));
    const QString path =
            QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
    m_bus.connect(QString(), path, QStringLiteral("org.freedesktop.portal.Request"),
                  QStringLiteral("Response"), this, SLOT(onResponse(QDBusMessage)));
    QDBusMessage wish =
            QDBusMessage::createMethodCall(portalService(), portalPath(), backgroundInterface(),
                                           QStringLiteral("RequestBackground"));
    wish << QString()
         << QVariantMap{{QStringLiteral("handle_token"), token},
                        {QStringLiteral("reason"), tr("Uploads go on without a window.")},
                        {QStringLiteral("autostart"), false}};
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(wish), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (!reply.isError())
            return;
        qCInfo(lcApp) << "The background portal refused:" << reply.error().name();
        emit answered(false);
    });
}

void BackgroundPortal::onResponse(const QDBusMessage &message)
{
    m_bus.disconnect(QString(), message.path(), QStringLiteral("org.freedesktop.portal.Request"),
                     QStringLiteral("Response"), this, SLOT(onResponse(QDBusMessage)));
    const QVariantList arguments = message.arguments();
    const auto results = qdbus_cast<QVariantMap>(arguments.value(1));
    emit answered(arguments.value(0).toUInt() == 0 &&
                  results.value(QStringLiteral("background")).toBool());
}

} // namespace reeldeck

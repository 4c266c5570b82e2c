#include "settings/secretservice.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <utility>

namespace reeldeck {
namespace {

constexpr QLatin1String SecretsName("org.freedesktop.secrets");
constexpr QLatin1String SecretsPath("/org/freedesktop/secrets");
constexpr QLatin1String SecretsInterface("org.freedesktop.Secret.Service");

using SecretAttributes = QMap<QString, QString>;
using ObjectPaths = QList<QDBusObjectPath>;

/// As QtKeychain decides it.
bool usesKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP")
            .split(QLatin1Char(':'))
            .contains(QLatin1String("KDE"));
}

} // namespace

SecretService::SecretService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<SecretAttributes>();
}

void SecretService::look(const QString &service, const QString &account, Answer then)
{
    if (!m_bus.isConnected() || usesKWallet()) {
        QMetaObject::invokeMethod(
                this, [then = std::move(then)] { then(Holding::Unknown); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(SecretsName, SecretsPath, SecretsInterface,
                                                       QStringLiteral("SearchItems"));
    // What QtKeychain stores its items under.
    const SecretAttributes attributes{{QStringLiteral("user"), account},
                                      {QStringLiteral("server"), service}};
    call << QVariant::fromValue(attributes);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, then = std::move(then)](QDBusPendingCallWatcher *ended) {
                const QDBusPendingReply<ObjectPaths, ObjectPaths> reply = *ended;
                ended->deleteLater();
                if (!reply.isError())
                    watch();
                Holding holding = Holding::Nothing;
                if (reply.isError())
                    holding = Holding::Unknown;
                else if (!reply.argumentAt<0>().isEmpty())
                    holding = Holding::Unlocked;
                else if (!reply.argumentAt<1>().isEmpty())
                    holding = Holding::Locked;
                then(holding);
            });
}

/// Once the service is there: Qt was seen to miss the signals of one that starts after the connect.
void SecretService::watch()
{
    if (std::exchange(m_isWatching, true))
        return;
    m_bus.connect(SecretsName, SecretsPath, SecretsInterface, QStringLiteral("CollectionChanged"),
                  this, SLOT(onCollectionChanged(QDBusObjectPath)));
}

void SecretService::onCollectionChanged(const QDBusObjectPath &collection)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsName, collection.path(), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *ended) {
                const QDBusPendingReply<QDBusVariant> reply = *ended;
                ended->deleteLater();
                if (!reply.isError() && !reply.value().variant().toBool())
                    emit unlocked();
            });
}

} // namespace reeldeck

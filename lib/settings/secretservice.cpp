#include "settings/secretservice.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

#include <limits>
#include <utility>

namespace reeldeck {
namespace {

constexpr QLatin1String SecretsName("org.freedesktop.secrets");
constexpr QLatin1String SecretsPath("/org/freedesktop/secrets");
constexpr QLatin1String SecretsInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String WalletName("org.kde.kwalletd5");

using SecretAttributes = QMap<QString, QString>;
using ObjectPaths = QList<QDBusObjectPath>;

/// As QtKeychain decides it.
bool usesKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP")
            .split(QLatin1Char(':'))
            .contains(QLatin1String("KDE"));
}

QDBusMessage secretsCall(const QString &method)
{
    return QDBusMessage::createMethodCall(SecretsName, SecretsPath, SecretsInterface, method);
}

bool isSilence(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
           error.type() == QDBusError::TimedOut;
}

} // namespace

SecretService::SecretService(const QDBusConnection &bus, std::chrono::milliseconds patience,
                             QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_patienceMs(int(patience.count()))
    , m_coming(SecretsName, bus, QDBusServiceWatcher::WatchForRegistration)
{
    qDBusRegisterMetaType<SecretAttributes>();
    m_coming.addWatchedService(WalletName);
    connect(&m_coming, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        watchAnew();
        emit came();
        emit unlocked();
    });
}

void SecretService::call(const QDBusMessage &message, Reply then)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [then = std::move(then)](QDBusPendingCallWatcher *ended) {
                ended->deleteLater();
                then(*ended);
            });
}

void SecretService::look(const QString &service, const QString &account, Answer then)
{
    if (!m_bus.isConnected() || usesKWallet()) {
        QMetaObject::invokeMethod(
                this, [then = std::move(then)] { then(Holding::Unknown); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage search = secretsCall(QStringLiteral("SearchItems"));
    // What QtKeychain stores its items under.
    const SecretAttributes attributes{{QStringLiteral("user"), account},
                                      {QStringLiteral("server"), service}};
    search << QVariant::fromValue(attributes);
    call(search, [this, then = std::move(then)](const QDBusPendingCallWatcher &ended) {
        const QDBusPendingReply<ObjectPaths, ObjectPaths> reply = ended;
        if (reply.isError()) {
            const bool isSilent = isSilence(reply.error());
            if (isSilent)
                waitForAnswer();
            then(isSilent ? Holding::Silent : Holding::Unknown);
            return;
        }
        watch();
        Holding holding = Holding::Nothing;
        if (!reply.argumentAt<0>().isEmpty())
            holding = Holding::Unlocked;
        else if (!reply.argumentAt<1>().isEmpty())
            holding = Holding::Locked;
        then(holding);
    });
}

void SecretService::askState(StateAnswer then)
{
    QDBusMessage owned = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    owned << QString(usesKWallet() ? WalletName : SecretsName);
    call(owned, [this, then = std::move(then)](const QDBusPendingCallWatcher &ended) {
        const QDBusPendingReply<bool> reply = ended;
        if (reply.isError() || !reply.value()) {
            then(State::Absent);
            return;
        }
        if (usesKWallet()) {
            then(State::Open);
            return;
        }
        QDBusMessage alias = secretsCall(QStringLiteral("ReadAlias"));
        alias << QStringLiteral("default");
        call(alias, [this, then](const QDBusPendingCallWatcher &answered) {
            const QDBusPendingReply<QDBusObjectPath> collection = answered;
            if (!collection.isError()) {
                askLocked(collection.value().path(), then);
                return;
            }
            waitForAnswer();
            then(State::Silent);
        });
    });
}

void SecretService::askLocked(const QString &collection, const std::function<void(State)> &then)
{
    QDBusMessage property = QDBusMessage::createMethodCall(
            SecretsName, collection, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
    property << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    call(property, [then](const QDBusPendingCallWatcher &ended) {
        const QDBusPendingReply<QDBusVariant> reply = ended;
        // There may be no such collection yet.
        const bool isLocked = !reply.isError() && reply.value().variant().toBool();
        then(isLocked ? State::Locked : State::Open);
    });
}

/// Qt was seen to miss the signals of a service that starts after the connect.
void SecretService::watchAnew()
{
    if (std::exchange(m_isWatching, false))
        m_bus.disconnect(SecretsName, SecretsPath, SecretsInterface,
                         QStringLiteral("CollectionChanged"), this,
                         SLOT(onCollectionChanged(QDBusObjectPath)));
    watch();
}

/// Once the service is there.
void SecretService::watch()
{
    if (std::exchange(m_isWatching, true))
        return;
    m_bus.connect(SecretsName, SecretsPath, SecretsInterface, QStringLiteral("CollectionChanged"),
                  this, SLOT(onCollectionChanged(QDBusObjectPath)));
}

/// Another collection says nothing of ours: to ask for a key now would make it ask the person.
void SecretService::onCollectionChanged(const QDBusObjectPath &collection)
{
    QDBusMessage alias = secretsCall(QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    call(alias, [this, path = collection.path()](const QDBusPendingCallWatcher &ended) {
        const QDBusPendingReply<QDBusObjectPath> own = ended;
        if (own.isError() || own.value().path() != path)
            return;
        askLocked(path, [this](State state) {
            if (state == State::Open)
                emit unlocked();
        });
    });
}

/// However long it takes.
void SecretService::waitForAnswer()
{
    if (std::exchange(m_isAwaited, true))
        return;
    QDBusMessage alias = secretsCall(QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    const QDBusPendingCall asked = m_bus.asyncCall(alias, std::numeric_limits<int>::max());
    auto *watcher = new QDBusPendingCallWatcher(asked, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *ended) {
                ended->deleteLater();
                m_isAwaited = false;
                if (!ended->isError())
                    emit unlocked();
            });
}

} // namespace reeldeck

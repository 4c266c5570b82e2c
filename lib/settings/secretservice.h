#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <chrono>
#include <functional>

class QDBusObjectPath;
class QDBusPendingCallWatcher;

namespace reeldeck {

/// Looks into the Secret Service of the desktop (GNOME's keyring and its like) without making it ask
/// the person for anything: which is what tells a locked keychain from one without the key, and a slow
/// one from none. QtKeychain can't: when its unlocking is dismissed it says that there is no such key,
/// and whatever else goes wrong looks the same. Nothing blocks; of one thread.
class SecretService : public QObject
{
    Q_OBJECT

public:
    enum class Holding {
        Unknown,  ///< There is no such service, or the desktop keeps its keys elsewhere (KWallet).
        Nothing,  ///< No such key.
        Unlocked, ///< The key can be read.
        Locked,   ///< The key is there, and reading it asks the person to unlock it.
        Silent,   ///< The service is there, and has not answered in time.
    };
    using Answer = std::function<void(Holding)>;
    enum class State { Absent, Locked, Open, Silent };
    using StateAnswer = std::function<void(State)>;

    /// `patience`: how long the service may take for an answer.
    SecretService(const QDBusConnection &bus, std::chrono::milliseconds patience,
                  QObject *parent = nullptr);

    /// `then` is called once, from the event loop, unless this goes before.
    void look(const QString &service, const QString &account, Answer then);
    /// What can be said of the collection in which new keys are kept. As look().
    void askState(StateAnswer then);

signals:
    /// The service came, perhaps instead of another that went: it knows no session that was opened
    /// before. Ahead of unlocked().
    void came();
    /// What failed may work now: the collection of new keys was unlocked, by whomever (from the first
    /// look that was answered on, or since the service came); the service came; or it answers after
    /// it was silent.
    void unlocked();

private slots:
    void onCollectionChanged(const QDBusObjectPath &collection);

private:
    using Reply = std::function<void(const QDBusPendingCallWatcher &)>;
    void call(const QDBusMessage &message, Reply then);
    void askLocked(const QString &collection, const std::function<void(State)> &then);
    void watch();
    void watchAnew();
    void waitForAnswer();

    QDBusConnection m_bus;
    const int m_patienceMs;
    QDBusServiceWatcher m_coming;
    bool m_isWatching = false;
    bool m_isAwaited = false;
};

} // namespace reeldeck

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

class QDBusObjectPath;

namespace reeldeck {

/// Looks into the Secret Service of the desktop (GNOME's keyring and its like) without making it ask
/// the person for anything: which is what tells a locked keychain from one without the key.
/// QtKeychain can't: when its unlocking is dismissed it says that there is no such key. Nothing
/// blocks; of one thread.
class SecretService : public QObject
{
    Q_OBJECT

public:
    enum class Holding {
        Unknown,  ///< There is no such service, or the desktop keeps its keys elsewhere (KWallet).
        Nothing,  ///< No such key.
        Unlocked, ///< The key can be read.
        Locked,   ///< The key is there, and reading it asks the person to unlock it.
    };
    using Answer = std::function<void(Holding)>;

    explicit SecretService(const QDBusConnection &bus, QObject *parent = nullptr);

    /// `then` is called once, from the event loop, unless this goes before.
    void look(const QString &service, const QString &account, Answer then);

signals:
    /// A collection of keys was unlocked, by whomever. From the first look that was answered on.
    void unlocked();

private slots:
    void onCollectionChanged(const QDBusObjectPath &collection);

private:
    void watch();

    QDBusConnection m_bus;
    bool m_isWatching = false;
};

} // namespace reeldeck

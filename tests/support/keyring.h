#pragma once

#include <QDBusVirtualObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariant>

namespace reeldeck::tests {

/// The person before the window in which GNOME's keyring asks for its password: lets it stand, or
/// presses "Cancel". It is the desktop that shows that window, so this plays the desktop.
class KeyringWindow final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Manner { LetsStand, Cancels };

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

    Manner m_manner = Manner::LetsStand;
    int m_shown = 0; ///< How often it came.
};

/// The real keyring of GNOME on a bus of its own, in any state that it can be in. Nothing is on that
/// bus that wasn't started here. It is the process's session bus from prepare() on, so that comes
/// before anybody asks for that one.
class Keyring
{
public:
    ~Keyring();

    /// False: this machine has no gnome-keyring.
    static bool isInstalled();
    /// Starts the bus; the keyring is absent.
    bool prepare();
    /// The keyring comes, unlocked. Once it runs nothing happens.
    bool start();
    void end();
    void lock();
    void unlock();
    /// It stands still, as on a machine that is too busy, and goes on.
    void freeze();
    void thaw();
    /// From now on its window comes up and this is what becomes of it; without it there is nobody to
    /// show one, which counts as cancelled.
    bool showWindows(KeyringWindow *window);
    void hideWindows();

private:
    QVariant call(const QString &interface, const QString &method, const QVariantList &arguments);
    QVariant password();

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_daemon;
    QVariant m_login; ///< The collection that is unlocked at the start of a session.
};

} // namespace reeldeck::tests

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace reeldeck {

/// Keeps the machine awake while it is wanted, by logind's inhibitor lock
/// (org.freedesktop.login1.Manager.Inhibit): the lock lasts as long as its file descriptor is open,
/// so it also ends when the program crashes. Where there is no logind, nothing happens and
/// isAvailable() says so. Never blocks; GUI thread.
///
///     Released --setWanted(true)--> Asking --> Held
///        ^                            |          |
///        +------- setWanted(false), refused -----+
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    /// `systemBus` may be one that isn't connected.
    explicit SleepInhibitor(const QDBusConnection &systemBus, QObject *parent = nullptr);

    bool isAvailable() const { return m_isAvailable; }
    void setWanted(bool wanted);
    bool isHeld() const { return m_lock.has_value(); }

signals:
    /// Once, when logind was found.
    void becameAvailable();
    void heldChanged(bool held);

private:
    void findService();
    void ask();
    void onAnswer(QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    bool m_isAvailable = false;
    bool m_isWanted = false;
    bool m_isAsking = false;
    std::optional<QDBusUnixFileDescriptor> m_lock;
};

} // namespace reeldeck

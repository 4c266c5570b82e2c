#pragma once

#include <QDBusConnection>
#include <QObject>

namespace reeldeck {

/// Puts the computer to sleep, by logind (org.freedesktop.login1.Manager.Suspend), where that may be
/// done without a password. Never waits; GUI thread.
class Suspender : public QObject
{
    Q_OBJECT

public:
    /// `systemBus` may be one that isn't connected.
    explicit Suspender(const QDBusConnection &systemBus, QObject *parent = nullptr);

    /// False until logind has said that it can.
    bool isAvailable() const { return m_isAvailable; }
    void suspend();

signals:
    /// Once, when isAvailable() has become true.
    void becameAvailable();
    /// It can't, after all; `reason` is the system's, for the log.
    void failed(const QString &reason);

private:
    QDBusConnection m_bus;
    bool m_isAvailable = false;
};

} // namespace reeldeck

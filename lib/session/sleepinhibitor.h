#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace reeldeck {

/// Keeps the machine awake while it is wanted, by the first of these that takes the wish: logind
/// (org.freedesktop.login1.Manager.Inhibit), the desktop's portal (org.freedesktop.portal.Inhibit)
/// and org.freedesktop.PowerManagement.Inhibit. Each of them ends it by itself when this program
/// crashes. Where there is none, nothing happens and isAvailable() says so. Never blocks; GUI
/// thread.
///
///     Released --setWanted(true)--> Asking one after the other --> Held
///        ^                                     |                    |
///        +------- setWanted(false), all refused --------------------+
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    /// Either may be one that isn't connected.
    explicit SleepInhibitor(const QDBusConnection &systemBus,
                            const QDBusConnection &sessionBus = QDBusConnection(QString()),
                            QObject *parent = nullptr);
    ~SleepInhibitor() override;

    bool isAvailable() const { return m_isAvailable; }
    void setWanted(bool wanted);
    bool isHeld() const { return bool(m_release); }

signals:
    /// Once, when one of them was found.
    void becameAvailable();
    void heldChanged(bool held);

private:
    enum Source { Logind, Portal, PowerManagement, SourceCount };

    void findService(const QDBusConnection &bus, const QString &name);
    void ask();
    void askNext(int source);
    void askLogind();
    void askPortal();
    void askPowerManagement();
    void onAnswer(Source source, QDBusPendingCallWatcher *call);
    void hold(std::function<void()> release);
    void release();

    QDBusConnection m_systemBus;
    QDBusConnection m_sessionBus;
    bool m_isAvailable = false;
    bool m_isWanted = false;
    bool m_isAsking = false;
    std::function<void()> m_release; ///< Set while it is held.
};

} // namespace reeldeck

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace reeldeck {

/// Leave to run without a window, from desktops that give it (org.freedesktop.portal.Background).
/// Never waits; GUI thread.
class BackgroundPortal : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundPortal(const QDBusConnection &sessionBus, QObject *parent = nullptr);

    /// Whether this session has such a portal; false until the bus has said so.
    bool isAvailable() const { return m_isAvailable; }
    /// Asks; answered() follows, unless the portal is silent. The desktop may ask the person.
    void request();

signals:
    void answered(bool mayRun);

private slots:
    void onResponse(const QDBusMessage &message);

private:
    void look();

    QDBusConnection m_bus;
    bool m_isAvailable = false;
    int m_requests = 0;
};

} // namespace reeldeck

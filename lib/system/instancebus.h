#pragma once

#include "system/launchrequest.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace reeldeck {

/// The open window on the session bus, as desktops activate programs: `org.freedesktop.Application`
/// (Desktop Entry Specification, "D-Bus Activation") under the name `org.reeldeck.Reeldeck`. Only
/// for the folder that a start without --data-dir has. Never waits; where the name is another
/// program's, nobody asks here. GUI thread.
class InstanceBus : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit InstanceBus(const QDBusConnection &sessionBus, QObject *parent = nullptr);
    ~InstanceBus() override;

    /// Takes requests from now on.
    void serve();
    /// Gives the name up.
    void close();

public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

signals:
    void requested(const reeldeck::LaunchRequest &request);

private:
    void take(LaunchRequest request, const QVariantMap &platformData);
    void call(const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    bool m_isServing = false;
};

/// The path of a `file:` URI of this computer, any other text as it is.
QString pathOrUrl(const QString &uri);

} // namespace reeldeck

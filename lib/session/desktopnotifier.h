#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QString>

namespace reeldeck {

/// Notifications of the desktop (Desktop Notifications Specification 1.2, by D-Bus). Where there
/// is no such service nothing is shown and nothing fails. Never waits. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// Plain text. Takes the place of the one before, should that still be there.
    void show(const QString &title, const QString &text);

signals:
    /// The person clicked on it. `activationToken` lets the window come to the front; may be empty.
    void activated(const QString &activationToken);

private slots:
    void onActionInvoked(const QDBusMessage &message);
    void onActivationToken(const QDBusMessage &message);

private:
    void listen(QDBusConnection bus);

    bool isOurs(const QDBusMessage &message) const;

    QString m_token;  ///< Comes just before the click that it belongs to.
    uint m_shown = 0; ///< As the service numbers it; 0: none.
    bool m_isListening = false;
};

} // namespace reeldeck

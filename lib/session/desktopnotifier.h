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
    /// The person clicked on it.
    void activated();

private slots:
    void onActionInvoked(const QDBusMessage &message);

private:
    void listen(QDBusConnection bus);

    uint m_shown = 0; ///< As the service numbers it; 0: none.
    bool m_isListening = false;
};

} // namespace reeldeck

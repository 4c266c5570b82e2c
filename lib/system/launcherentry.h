#pragma once

#include <QDBusConnection>
#include <QObject>

namespace reeldeck {

/// Count and progress on the program's icon in docks and task bars (Unity's launcher API,
/// `com.canonical.Unity.LauncherEntry`, which KDE, GNOME's docks and others read). A signal on the
/// session bus: where nobody listens nothing happens. GUI thread; never waits.
class LauncherEntry : public QObject
{
    Q_OBJECT

public:
    explicit LauncherEntry(const QDBusConnection &sessionBus, QObject *parent = nullptr);
    ~LauncherEntry() override; ///< As clear().

    /// `count`: what is left; `progress`: 0..1. What is on screen to whole percents is told once.
    void show(int count, double progress);
    void clear();

private:
    void update(int count, int percent);

    QDBusConnection m_bus;
    int m_count = 0;
    int m_percent = -1; ///< -1: nothing is shown.
};

} // namespace reeldeck

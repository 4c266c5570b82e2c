#pragma once

#include "session/networkwatch.h"
#include "session/sleepinhibitor.h"
#include "settings/settings.h"

#include <QObject>
#include <QString>

namespace reeldeck {

class WorkspaceSessions;

/// Brings what the settings and the system say to all upload queues: how many at once, how much of
/// the line, nothing on a metered network, awake while something is under way, and a try at once
/// when the network comes back. GUI thread.
class PaceController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PaceController(Settings *settings, WorkspaceSessions *sessions, NetworkWatch *network,
                   SleepInhibitor *inhibitor, QObject *parent = nullptr);

    /// What holds uploads up, for the status bar; empty when nothing does.
    const QString &text() const { return m_text; }

signals:
    void textChanged();

private:
    void apply(const UploadPace &pace);
    void updateMetered();
    void updateAwake();
    void updateText();

    Settings *m_settings;
    WorkspaceSessions *m_sessions;
    NetworkWatch *m_network;
    SleepInhibitor *m_inhibitor;
    QString m_text;
};

} // namespace reeldeck

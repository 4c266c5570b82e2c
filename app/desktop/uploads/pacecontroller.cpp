#include "desktop/uploads/pacecontroller.h"

#include "session/workspacesessions.h"

namespace reeldeck {

PaceController::PaceController(Settings *settings, WorkspaceSessions *sessions,
                               NetworkWatch *network, SleepInhibitor *inhibitor, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_sessions(sessions)
    , m_network(network)
    , m_inhibitor(inhibitor)
{
    connect(settings, &Settings::uploadPaceChanged, this, &PaceController::apply);
    connect(network, &NetworkWatch::cameBack, sessions, &WorkspaceSessions::networkCameBack);
    connect(network, &NetworkWatch::meteredChanged, this, &PaceController::updateMetered);
    connect(sessions, &WorkspaceSessions::activityChanged, this, [this] {
        updateAwake();
        updateText();
    });
    apply(settings->uploadPace());
}

void PaceController::apply(const UploadPace &pace)
{
    m_sessions->setConcurrency(pace.atOnce);
    m_sessions->setBandwidth(pace.bytesPerSecond);
    updateMetered();
    updateAwake();
}

void PaceController::updateMetered()
{
    m_sessions->setMetered(m_network->isMetered() && m_settings->uploadPace().pauseOnMetered);
    updateText();
}

void PaceController::updateText()
{
    const bool waits = m_network->isMetered() && m_settings->uploadPace().pauseOnMetered;
    const QString text = waits && m_sessions->unfinished() > 0
                                 ? tr("The network is metered: uploads wait until another one is "
                                      "connected.")
                                 : QString();
    if (text == m_text)
        return;
    m_text = text;
    emit textChanged();
}

void PaceController::updateAwake()
{
    m_inhibitor->setWanted(m_sessions->isActive() && m_settings->uploadPace().keepAwake);
}

} // namespace reeldeck

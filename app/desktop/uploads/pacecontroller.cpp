#include "desktop/uploads/pacecontroller.h"

#include "desktop/uploads/uploadqueues.h"

namespace reeldeck {

PaceController::PaceController(Settings *settings, UploadQueues *queues, NetworkWatch *network,
                               SleepInhibitor *inhibitor, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_queues(queues)
    , m_network(network)
    , m_inhibitor(inhibitor)
{
    connect(settings, &Settings::uploadPaceChanged, this, &PaceController::apply);
    connect(network, &NetworkWatch::cameBack, queues, &UploadQueues::networkCameBack);
    connect(network, &NetworkWatch::meteredChanged, this, &PaceController::updateMetered);
    connect(queues, &UploadQueues::activityChanged, this, [this] {
        updateAwake();
        updateWords();
    });
    apply(settings->uploadPace());
}

void PaceController::apply(const UploadPace &pace)
{
    m_queues->setConcurrency(pace.atOnce);
    m_queues->setBandwidth(pace.bytesPerSecond);
    updateMetered();
    updateAwake();
}

void PaceController::updateMetered()
{
    m_queues->setMetered(m_network->isMetered() && m_settings->uploadPace().pauseOnMetered);
    updateWords();
}

void PaceController::updateWords()
{
    const bool waits = m_network->isMetered() && m_settings->uploadPace().pauseOnMetered;
    const QString words = waits && m_queues->unfinished() > 0
                                  ? tr("The network is metered: uploads wait until another one is "
                                       "connected.")
                                  : QString();
    if (words == m_words)
        return;
    m_words = words;
    emit wordsChanged();
}

void PaceController::updateAwake()
{
    m_inhibitor->setWanted(m_queues->isActive() && m_settings->uploadPace().keepAwake);
}

} // namespace reeldeck

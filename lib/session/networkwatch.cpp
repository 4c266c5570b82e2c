#include "session/networkwatch.h"

#include "base/log.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace reeldeck {
namespace {
constexpr std::chrono::milliseconds WatchNetworkAfter{500};
}

NetworkWatch::NetworkWatch(const QDBusConnection &systemBus, QObject *parent, Sampler sampler)
    : QObject(parent)
    , m_bus(systemBus)
    , m_sampler(std::move(sampler))
    , m_clocks(Period)
{
    connect(&m_look, &QTimer::timeout, this, &NetworkWatch::lookAtClocks);
    m_look.start(Period);
    lookAtClocks();
    if (m_bus.isConnected()) {
        m_bus.connect(QStringLiteral("org.freedesktop.login1"),
                      QStringLiteral("/org/freedesktop/login1"),
                      QStringLiteral("org.freedesktop.login1.Manager"),
                      QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    }
    // The backends ask other processes: not while the window is being made.
    QTimer::singleShot(WatchNetworkAfter, this, &NetworkWatch::watchNetwork);
}

void NetworkWatch::watchNetwork()
{
    using Feature = QNetworkInformation::Feature;
    // One backend for both where there is one; else whichever knows about reachability.
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
        !QNetworkInformation::loadBackendByFeatures(Feature::Reachability)) {
        qCInfo(lcApp) << "The system doesn't tell about its network";
        return;
    }
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    emit cameBack();
            });
    m_knowsMetered = network->supports(Feature::Metered);
    if (!m_knowsMetered)
        return;
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::setMetered);
    setMetered(network->isMetered());
}

bool NetworkWatch::hasNetwork() const
{
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (network && network->reachability() != QNetworkInformation::Reachability::Unknown)
        return network->reachability() != QNetworkInformation::Reachability::Disconnected;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &one) {
        const auto up = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
        return (one.flags() & up) == up && !one.flags().testFlag(QNetworkInterface::IsLoopBack);
    });
}

void NetworkWatch::setMetered(bool metered)
{
    if (metered == m_isMetered)
        return;
    m_isMetered = metered;
    emit meteredChanged(metered);
}

void NetworkWatch::lookAtClocks()
{
    if (m_clocks.sample(m_sampler()) == ClockWatch::Event::None)
        return;
    qCInfo(lcApp) << "A gap in time of" << qint64(m_clocks.lastGap().count()) << "ms";
    emit cameBack();
}

void NetworkWatch::onPrepareForSleep(bool begins)
{
    if (!begins)
        emit cameBack();
}

} // namespace reeldeck

#include "api/http/networkpool.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace reeldeck {

NetworkPool::NetworkPool(std::shared_ptr<BandwidthCap> cap, QObject *parent)
    : QObject(parent)
    , m_cap(std::move(cap))
{
    m_old.setSingleShot(true);
    connect(&m_old, &QTimer::timeout, this, &NetworkPool::dropOld);
}

OnceNetwork *NetworkPool::take()
{
    dropOld();
    // The youngest that has rested: its server waits for it the longest.
    const auto rested = std::find_if(m_kept.crbegin(), m_kept.crend(), [](const Kept &kept) {
        return kept.since.hasExpired(MinRestMs);
    });
    if (rested == m_kept.crend())
        return new OnceNetwork(m_cap, this);
    return m_kept.takeAt(std::distance(rested, m_kept.crend()) - 1).network;
}

void NetworkPool::keep(OnceNetwork *network)
{
    if (m_kept.size() >= MaxKept)
        drop(m_kept.takeFirst().network);
    Kept kept{network, {}};
    kept.since.start();
    m_kept.append(kept);
    if (!m_old.isActive())
        m_old.start(MaxIdleMs);
}

void NetworkPool::drop(OnceNetwork *network)
{
    network->deleteLater();
}

void NetworkPool::clear()
{
    while (!m_kept.isEmpty())
        drop(m_kept.takeFirst().network);
}

void NetworkPool::dropOld()
{
    while (!m_kept.isEmpty() && m_kept.first().since.hasExpired(MaxIdleMs))
        drop(m_kept.takeFirst().network);
    if (!m_kept.isEmpty())
        m_old.start(int(std::max<qint64>(1, MaxIdleMs - m_kept.first().since.elapsed() + 1)));
}

} // namespace reeldeck

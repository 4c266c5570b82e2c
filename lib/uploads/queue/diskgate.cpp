#include "uploads/queue/diskgate.h"

#include "uploads/store/journalsync.h"
#include "uploads/store/uploadroster.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

DiskGate::DiskGate(UploadRoster *roster, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_sync(new JournalSync(this))
{
    connect(m_sync, &JournalSync::finished, this, &DiskGate::syncEnded);
}

void DiskGate::whenSafe(TransferId id, bool isAnnounced,
                        const std::function<void(bool isSafe)> &then)
{
    m_coming.append({id, isAnnounced, then});
}

void DiskGate::whenAllSafe(const std::function<void()> &then)
{
    m_wantAll.append(then);
    sync();
}

void DiskGate::open()
{
    const auto announced =
            std::stable_partition(m_coming.begin(), m_coming.end(),
                                  [](const Waiting &waiting) { return !waiting.isAnnounced; });
    const QList<Waiting> now(announced, m_coming.end());
    m_coming.erase(announced, m_coming.end());
    letThrough(now, true);
    sync();
}

void DiskGate::sync()
{
    if (m_sync->isBusy())
        return;
    const QString log = m_roster->journalLog();
    const bool isKept = !log.isEmpty() && !m_roster->isBlocked();
    const bool isWaitedFor = isKept && !m_wantAll.isEmpty();
    if (m_coming.isEmpty() && !isWaitedFor && !m_roster->hasNewAnnouncements())
        return;
    m_reaching = std::exchange(m_coming, {});
    if (isKept)
        m_expectAll = std::exchange(m_wantAll, {});
    m_roster->syncBegins();
    if (log.isEmpty() || !JournalSync::isAvailable())
        syncEnded(true);
    else
        m_sync->start(log);
}

void DiskGate::syncEnded(bool onDisk)
{
    m_roster->syncEnded(onDisk);
    const QList<Waiting> through = std::exchange(m_reaching, {});
    const auto expecting = std::exchange(m_expectAll, {});
    for (const std::function<void()> &then : expecting) {
        if (onDisk)
            then();
        else
            m_wantAll.append(then);
    }
    letThrough(through, onDisk);
    if (onDisk)
        return sync(); // Who came in the meantime goes together.
    emit failed();
}

void DiskGate::letThrough(const QList<Waiting> &through, bool onDisk) const
{
    for (const Waiting &waiting : through)
        waiting.then(onDisk && m_roster->isSaved(waiting.id));
}

} // namespace reeldeck

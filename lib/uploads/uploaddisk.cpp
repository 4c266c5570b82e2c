// How UploadWorker waits for the disk before a first byte leaves.

#include "uploads/uploadworker.h"

#include "uploads/journalsync.h"
#include "uploads/uploadtransport.h"

#include <algorithm>
#include <utility>

namespace reeldeck {

void UploadWorker::whenOnDisk(const std::function<void()> &then)
{
    m_waitForDisk.append(then);
    syncBegun();
}

void UploadWorker::sendAnnounced()
{
    const auto announced = std::stable_partition(
            m_begun.begin(), m_begun.end(), [](const Begun &begun) { return !begun.wasAnnounced; });
    const QList<Begun> now(announced, m_begun.end());
    m_begun.erase(announced, m_begun.end());
    sendBegun(now, true);
}

void UploadWorker::syncBegun()
{
    if (m_sync->isBusy())
        return;
    const QString log = m_roster.journalLog();
    const bool isKept = !log.isEmpty() && !m_roster.isBlocked();
    const bool isWaitedFor = isKept && !m_waitForDisk.isEmpty();
    if (m_begun.isEmpty() && !isWaitedFor && !m_roster.hasNewAnnouncements())
        return;
    m_reachingDisk = std::exchange(m_begun, {});
    if (isKept)
        m_thenOnDisk = std::exchange(m_waitForDisk, {});
    m_roster.syncBegins();
    if (log.isEmpty() || !JournalSync::isAvailable())
        syncEnded(true);
    else
        m_sync->start(log);
}

void UploadWorker::syncEnded(bool onDisk)
{
    m_roster.syncEnded(onDisk);
    const QList<Begun> begun = std::exchange(m_reachingDisk, {});
    const auto waiting = std::exchange(m_thenOnDisk, {});
    for (const std::function<void()> &then : waiting) {
        if (onDisk)
            then();
        else
            m_waitForDisk.append(then);
    }
    sendBegun(begun, onDisk);
    if (onDisk)
        return syncBegun(); // Who came in the meantime goes together.
    m_holdUntil = m_clock.monotonic() + m_timing.writeAgain;
    m_writeAgain->start(m_timing.writeAgain);
}

void UploadWorker::sendBegun(const QList<Begun> &begun, bool onDisk)
{
    for (const auto &[id, attempt, wasAnnounced] : begun) {
        if (!attempt || m_attempts.value(id) != attempt)
            continue; // It was ended in the meantime.
        const bool isSafe = onDisk && m_roster.isSaved(id);
        if (isSafe && m_client && !m_stopped) {
            attempt->send(m_client);
            continue;
        }
        takeBack(m_roster.get(id));
    }
    if (!m_attempts.isEmpty() && !m_tick->isActive())
        m_tick->start();
}

} // namespace reeldeck

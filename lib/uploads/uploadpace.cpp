// How UploadWorker keeps to the pace: how many at once, what to do when the network comes back, and
// which uploads stand still.

#include "uploads/uploadworker.h"

#include "base/log.h"
#include "uploads/uploadtransport.h"
#include "uploads/uploadwords.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int MaxAwaiting = 16; // Uploads whose answer doesn't come, and that take no place.

bool isThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

int UploadWorker::placesNow() const
{
    if (m_metered && !isThisMachine(m_endpoint.baseUrl))
        return 0;
    return m_probing ? 1 : m_concurrency.limit();
}

int UploadWorker::placesTaken()
{
    if (m_probing)
        return int(m_attempts.size());
    const Milliseconds since = m_clock.monotonic() - m_timing.placeHeld;
    int waiting = 0;
    for (auto it = m_attempts.cbegin(); it != m_attempts.cend(); ++it)
        waiting += int(it.value()->isSent() && m_roster.get(it.key()).lastByte <= since);
    return int(m_attempts.size()) - std::min(waiting, MaxAwaiting);
}

bool UploadWorker::hasPermit(std::optional<Milliseconds> &earliest) const
{
    const Milliseconds wait =
            m_apiTuning.governor->uploadWait(int(m_begun.size() + m_reachingDisk.size()));
    if (wait == Milliseconds(0))
        return true;
    const Milliseconds due = m_clock.monotonic() + wait;
    earliest = std::min(earliest.value_or(due), due);
    return false;
}

void UploadWorker::noteHold()
{
    constexpr Milliseconds leastTold{
            3000}; // Shorter waits are over before anybody has read of them.
    constexpr Milliseconds sameTime{1500};
    std::optional<Error> hold;
    Milliseconds until{0};
    if (!m_roster.queued().empty() && m_client && !m_stopped) {
        const Milliseconds wait =
                m_apiTuning.governor->uploadWait(int(m_begun.size() + m_reachingDisk.size()));
        if (m_metered && !isThisMachine(m_endpoint.baseUrl)) {
            hold = meteredError();
        } else if (wait >= leastTold) {
            until = m_clock.monotonic() + wait;
            hold = paceError(m_apiTuning.governor->state(), wait, QDateTime::currentDateTime());
        }
    }
    const bool isSame = hold.has_value() == m_hold.has_value() &&
                        (!hold || hold->kind == m_hold->kind) &&
                        std::chrono::abs(until - m_heldUntil) < sameTime;
    if (isSame)
        return;
    m_hold = hold;
    m_heldUntil = until;
    emit holdChanged(hold);
}

void UploadWorker::paceAfter(const UploadItem &item, const Result<Asset> &result)
{
    constexpr int tooManyRequests = 429;
    constexpr int unavailable = 503;
    const int status = result ? 0 : result.error().httpStatus;
    if (result) {
        m_concurrency.succeeded();
    } else if (status == tooManyRequests || status == unavailable) {
        m_concurrency.pushedBack(item.began, m_clock.monotonic());
    } else if (result.error().kind == ErrorKind::Unreachable) {
        // The others would only find out the same, one after the other: one goes on trying.
        const Milliseconds wait = backoff(m_unreachable++, m_timing, 0.5);
        m_holdUntil = std::max(m_holdUntil, m_clock.monotonic() + wait);
        m_probing = true;
        return;
    }
    if (result || status > 0)
        reached();
}

void UploadWorker::reached()
{
    m_unreachable = 0;
    if (!std::exchange(m_probing, false))
        return;
    // What waited for the network need not wait any longer; the platform's own waits are the
    // governor's.
    const Milliseconds now = m_clock.monotonic();
    const QList<UploadId> waiting = m_roster.idsWhere([now](const UploadRoster::Entry &entry) {
        return entry.phase == TransferPhase::Queued && entry.notBefore > now;
    });
    forAll(waiting, [this](UploadId id) { comeDue(id); });
    pumpSoon();
}

void UploadWorker::comeDue(UploadId id)
{
    UploadItem &item = m_roster.get(id);
    postpone(item, Milliseconds(0));
    setPhase(item, item.transfer.phase, item.transfer.error);
}

void UploadWorker::setMetered(bool metered)
{
    if (metered == m_metered)
        return;
    m_metered = metered;
    if (metered && !isThisMachine(m_endpoint.baseUrl)) {
        const QList<UploadId> active = m_attempts.keys();
        for (const UploadId id : active) {
            if (m_attempts.value(id)->isSent())
                continue; // Nothing is left to send.
            UploadItem &item = m_roster.get(id);
            takeBack(item);
            if (item.transfer.phase == TransferPhase::Queued)
                setPhase(item, TransferPhase::Queued, meteredError());
        }
    }
    pump();
}

void UploadWorker::networkCameBack()
{
    qCInfo(lcUploads) << "The network may have changed," << m_attempts.size() << "under way";
    if (m_client)
        m_client->dropConnections();
    m_holdUntil = Milliseconds(0);
    m_unreachable = 0;
    m_cameBack = m_clock.monotonic();
    // One probe: who has waited longest for the network.
    std::optional<UploadId> next;
    Milliseconds earliest = Milliseconds::max();
    for (const auto &[id, entry] : m_roster.entries()) {
        const bool waits = entry.phase == TransferPhase::Queued && entry.notBefore > m_cameBack;
        if (waits && entry.notBefore < earliest) {
            earliest = entry.notBefore;
            next = id;
        }
    }
    if (next) {
        m_probing = true;
        comeDue(*next);
    }
    if (!m_attempts.isEmpty())
        m_lookForDead->start(m_timing.aliveWithin);
    pump();
}

void UploadWorker::endDeadAttempts()
{
    const Milliseconds now = m_clock.monotonic();
    const QList<UploadId> active = m_attempts.keys();
    for (const UploadId id : active) {
        UploadItem &item = m_roster.get(id);
        if (item.lastByte >= m_cameBack)
            continue; // Its connection has survived.
        const bool isSent = m_attempts.value(id)->isSent();
        // A platform that has everything may take its time to answer.
        if (isSent &&
            item.transfer.startedUtc.secsTo(m_clock.nowUtc()) < m_timing.answerGrace.count())
            continue;
        qCInfo(lcUploads) << "Upload" << qint64(id) << "no byte for"
                          << qint64((now - item.lastByte).count()) << "ms, ended as dead";
        takeBack(item);
    }
    pump();
}

void UploadWorker::noteStall(UploadItem &item)
{
    const Milliseconds still = m_clock.monotonic() - item.lastByte;
    item.transfer.stalled = still >= m_timing.stalledAfter;
    item.transfer.stalledSeconds =
            item.transfer.stalled
                    ? int(std::chrono::duration_cast<std::chrono::seconds>(still).count())
                    : 0;
}

} // namespace reeldeck

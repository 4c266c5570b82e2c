#include "uploads/queue/transferfeed.h"

namespace reeldeck {

TransferFeed::TransferFeed(UploadRoster *roster, const Clock *clock, Milliseconds interval,
                           Milliseconds stalledAfter, QObject *parent)
    : QObject(parent)
    , m_roster(roster)
    , m_clock(clock)
    , m_stalledAfter(stalledAfter)
    , m_tick(this)
    , m_flush(this)
    , m_settle(this)
{
    m_tick.setInterval(interval);
    m_flush.setSingleShot(true);
    m_settle.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &TransferFeed::tick);
    connect(&m_flush, &QTimer::timeout, this, &TransferFeed::flush);
    connect(&m_settle, &QTimer::timeout, this, &TransferFeed::settle);
}

void TransferFeed::touch(TransferId id)
{
    m_touched.insert(id);
    if (!m_flush.isActive())
        m_flush.start(0);
    settleSoon();
}

void TransferFeed::follow(TransferId id)
{
    m_moving.insert(id);
    if (!m_tick.isActive())
        m_tick.start();
}

void TransferFeed::unfollow(TransferId id)
{
    m_moving.remove(id);
}

void TransferFeed::flush()
{
    m_flush.stop();
    QList<Transfer> transfers;
    transfers.reserve(qsizetype(m_touched.size()));
    for (const TransferId id : m_touched) {
        if (const UploadItem *item = m_roster->find(id))
            transfers.append(item->transfer);
    }
    m_touched.clear();
    if (transfers.isEmpty())
        return;
    emit changed(transfers);
    tellCounts();
}

void TransferFeed::settle()
{
    flush();
    m_roster->settle();
}

void TransferFeed::settleSoon()
{
    if (!m_settle.isActive())
        m_settle.start(0);
}

void TransferFeed::tellCounts()
{
    double bytesPerSecond = 0;
    for (const TransferId id : std::as_const(m_moving))
        bytesPerSecond += m_roster->get(id).transfer.bytesPerSecond;
    emit countsChanged(m_roster->counts(), bytesPerSecond);
}

void TransferFeed::tick()
{
    for (const TransferId id : std::as_const(m_moving)) {
        UploadItem &item = m_roster->get(id);
        Transfer &transfer = item.transfer;
        if (transfer.phase != TransferPhase::Uploading)
            continue;
        item.speed.update(m_clock->monotonic(), transfer.bytesSent);
        transfer.bytesPerSecond = item.speed.bytesPerSecond();
        noteStall(item);
        m_roster->note(item);
        m_touched.insert(id);
    }
    if (m_moving.isEmpty())
        m_tick.stop();
    flush();
}

void TransferFeed::noteStall(UploadItem &item) const
{
    using std::chrono::seconds;
    const Milliseconds still = m_clock->monotonic() - item.lastByte;
    item.transfer.stalled = still >= m_stalledAfter;
    item.transfer.stalledSeconds =
            item.transfer.stalled ? int(std::chrono::duration_cast<seconds>(still).count()) : 0;
}

} // namespace reeldeck

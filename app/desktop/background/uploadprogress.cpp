#include "desktop/background/uploadprogress.h"

#include "uploads/queue/uploadqueue.h"

#include <chrono>
#include <utility>

namespace reeldeck {

UploadProgress::UploadProgress(QObject *parent)
    : QObject(parent)
{
    constexpr auto moment = std::chrono::milliseconds(300);
    m_rest.setSingleShot(true);
    m_rest.setInterval(moment);
    connect(&m_rest, &QTimer::timeout, this, &UploadProgress::ended);
}

void UploadProgress::watch(UploadQueue *queue)
{
    m_queues.insert(queue, queue);
    connect(queue, &UploadQueue::totalsChanged, this, &UploadProgress::update);
    connect(queue, &UploadQueue::transfersFinished, this, [this](const QList<Transfer> &transfers) {
        // Word of the last ones comes after the totals: it is none of the next ones.
        if (m_state.left > 0)
            m_state.ended += int(transfers.size());
    });
    connect(queue, &QObject::destroyed, this, [this](const QObject *gone) {
        m_queues.remove(gone);
        update();
    });
    update();
}

void UploadProgress::update()
{
    State state;
    state.ended = m_state.ended;
    qint64 sent = 0;
    qint64 total = 0;
    int paused = 0;
    for (const UploadQueue *queue : std::as_const(m_queues)) {
        const UploadQueue::Totals totals = queue->totals();
        state.left += totals.active + totals.queued;
        paused += totals.paused;
        state.trouble += totals.failed + totals.needsYou;
        sent += totals.bytesSent;
        total += totals.bytesTotal;
    }
    const bool hasEnded = state.left == 0 && m_state.left > 0;
    state.isPaused = state.left == 0 && paused > 0;
    if (state.left == 0)
        state.ended = 0;
    const double ofThese = total > 0 ? double(sent) / double(total) : 0;
    if (const int all = state.left + state.ended; all > 0)
        state.share = (state.ended + state.left * ofThese) / all;
    if (std::exchange(m_state, state) == state)
        return;
    emit changed();
    if (hasEnded)
        m_rest.start();
    else if (m_state.left > 0)
        m_rest.stop();
}

} // namespace reeldeck

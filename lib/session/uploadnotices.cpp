#include "session/uploadnotices.h"

#include "base/humantext.h"
#include "uploads/queue/uploadqueue.h"

#include <QStringList>

#include <algorithm>

namespace reeldeck {

QString batchNotice(int uploaded, int failed, int needsYou)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(uploaded, UploadNotices::tr("%Ln uploaded", "files", uploaded));
    add(failed, UploadNotices::tr("%Ln failed", "files", failed));
    add(needsYou, UploadNotices::tr("%Ln need you", "files", needsYou));
    return joinFacts(parts);
}

void UploadNotices::watch(UploadQueue *queue)
{
    connect(queue, &UploadQueue::transfersFinished, this,
            [this, queue](const QList<Transfer> &transfers) { onFinished(queue, transfers); });
    connect(queue, &QObject::destroyed, this,
            [this](const QObject *gone) { m_outcomes.remove(gone); });
}

void UploadNotices::onFinished(const UploadQueue *queue, const QList<Transfer> &transfers)
{
    Outcomes &outcomes = m_outcomes[queue];
    for (const Transfer &transfer : transfers)
        outcomes.insert(transfer.id, transfer.phase);
    const UploadQueue::Totals totals = queue->totals();
    if (totals.active > 0 || totals.queued > 0)
        return;
    const Outcomes ended = m_outcomes.take(queue);
    const auto count = [&ended](TransferPhase phase) {
        return int(std::count(ended.cbegin(), ended.cend(), phase));
    };
    const QString text = batchNotice(count(TransferPhase::Ready), count(TransferPhase::Failed),
                                     count(TransferPhase::NeedsYou));
    if (!text.isEmpty())
        emit batchEnded(text);
}

} // namespace reeldeck

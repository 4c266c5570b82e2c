#include "queuewatch.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace reeldeck::tests {

namespace {

bool isEnd(TransferPhase phase)
{
    return isFinal(phase) || phase == TransferPhase::NeedsYou;
}

} // namespace

QueueWatch::QueueWatch(UploadQueue *queue)
    : m_queue(queue)
{
    const QAbstractItemModel *model = queue->model();
    const auto lookAt = [this, model](int first, int last) {
        for (int row = first; row <= last; ++row)
            look(model->index(row, 0).data(TransferValueRole).value<Transfer>());
    };
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [lookAt](const QModelIndex &, int first, int last) { lookAt(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [lookAt](const QModelIndex &from, const QModelIndex &to) {
                lookAt(from.row(), to.row());
            });
    connect(queue, &UploadQueue::transfersFinished, this, [this](const QList<Transfer> &transfers) {
        for (const Transfer &transfer : transfers)
            onFinished(transfer);
    });
}

Transfer QueueWatch::last(const QString &name) const
{
    return m_seen.value(m_ids.value(name)).transfer;
}

int QueueWatch::count(TransferPhase phase) const
{
    return int(std::count_if(m_seen.begin(), m_seen.end(),
                             [phase](const Seen &seen) { return seen.transfer.phase == phase; }));
}

void QueueWatch::look(const Transfer &now)
{
    if (now.id == TransferId{})
        return;
    Seen &seen = m_seen[now.id];
    if (seen.hasEnded && !isEnd(now.phase))
        complain(now, QStringLiteral("goes on after its end, in phase %1").arg(int(now.phase)));
    if (now.name.isEmpty()) { // A row whose value the model doesn't have in memory.
        seen.transfer.id = now.id;
        seen.transfer.phase = now.phase;
        return;
    }
    m_ids.insert(now.name, now.id);
    const Transfer before = std::exchange(seen.transfer, now);
    const bool sameAttempt =
            before.attempts == now.attempts && isActive(before.phase) && isActive(now.phase);
    if (sameAttempt && now.bytesSent < before.bytesSent) {
        complain(now, QStringLiteral("went back from %1 to %2 bytes")
                              .arg(before.bytesSent)
                              .arg(now.bytesSent));
    }
    if (now.bytesTotal > 0 && now.bytesSent > now.bytesTotal)
        complain(now, QStringLiteral("has sent more than there is"));
}

void QueueWatch::onFinished(const Transfer &transfer)
{
    look(transfer);
    Seen &seen = m_seen[transfer.id];
    ++seen.endings;
    ++m_endings;
    if (seen.hasEnded)
        complain(transfer, QStringLiteral("ends twice"));
    seen.hasEnded = true;
    if (!isEnd(transfer.phase))
        complain(transfer, QStringLiteral("ends in phase %1").arg(int(transfer.phase)));
    if (transfer.phase == TransferPhase::Ready)
        return;
    const QString message = transfer.error ? transfer.error->message : QString();
    if (message.size() < 20 || message.contains(QLatin1Char('<')))
        complain(transfer, QStringLiteral("ends with \"%1\"").arg(message));
}

void QueueWatch::complain(const Transfer &transfer, const QString &what)
{
    m_violations << QStringLiteral("“%1” (%2, attempt %3) %4")
                            .arg(transfer.name)
                            .arg(qint64(transfer.id))
                            .arg(transfer.attempts)
                            .arg(what);
}

} // namespace reeldeck::tests

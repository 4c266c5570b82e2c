#include "uploads/uploadqueue.h"

#include "uploads/transfermodel.h"
#include "uploads/uploadworker.h"

#include <algorithm>

namespace reeldeck {

UploadQueue::UploadQueue(QObject *parent)
    : UploadQueue(UploadTiming(), ApiTuning(), parent)
{}

UploadQueue::UploadQueue(const UploadTiming &timing, const ApiTuning &apiTuning, QObject *parent)
    : QObject(parent)
    , m_worker(new UploadWorker(timing, apiTuning))
    , m_model(new TransferModel(this))
{
    m_thread.setObjectName(QStringLiteral("uploads"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &UploadWorker::added, this, &UploadQueue::onAdded);
    connect(m_worker, &UploadWorker::changed, this, &UploadQueue::onChanged);
    connect(m_worker, &UploadWorker::removed, this, &UploadQueue::onRemoved);
    connect(m_worker, &UploadWorker::assetCreated, this, &UploadQueue::assetCreated);
    connect(m_worker, &UploadWorker::transferFinished, this, &UploadQueue::transferFinished);
    connect(m_worker, &UploadWorker::keyRejected, this, &UploadQueue::keyRejected);
    connect(m_worker, &UploadWorker::rateBudgetChanged, this, &UploadQueue::rateBudgetChanged);
    connect(m_worker, &UploadWorker::journalProblem, this, &UploadQueue::journalProblem);
    m_thread.start();
}

UploadQueue::~UploadQueue()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Wish>
void UploadQueue::tell(Wish wish)
{
    QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, wish] { wish(worker); }, Qt::QueuedConnection);
}

void UploadQueue::openJournal(const QString &path)
{
    tell([path](UploadWorker *worker) { worker->openJournal(path); });
}

void UploadQueue::setEndpoint(const ApiEndpoint &endpoint)
{
    tell([endpoint](UploadWorker *worker) { worker->setEndpoint(endpoint); });
}

void UploadQueue::setConcurrency(int uploads)
{
    tell([uploads](UploadWorker *worker) { worker->setConcurrency(uploads); });
}

void UploadQueue::enqueue(const QList<UploadRequest> &requests)
{
    tell([requests](UploadWorker *worker) { worker->enqueue(requests); });
}

void UploadQueue::cancel(UploadId id)
{
    tell([id](UploadWorker *worker) { worker->cancel(id); });
}

void UploadQueue::retry(UploadId id)
{
    tell([id](UploadWorker *worker) { worker->retry(id); });
}

void UploadQueue::pause(UploadId id)
{
    tell([id](UploadWorker *worker) { worker->pause(id); });
}

void UploadQueue::resume(UploadId id)
{
    tell([id](UploadWorker *worker) { worker->resume(id); });
}

void UploadQueue::pauseAll()
{
    tell([](UploadWorker *worker) { worker->pauseAll(); });
}

void UploadQueue::resumeAll()
{
    tell([](UploadWorker *worker) { worker->resumeAll(); });
}

void UploadQueue::cancelAll()
{
    tell([](UploadWorker *worker) { worker->cancelAll(); });
}

void UploadQueue::retryFailed()
{
    tell([](UploadWorker *worker) { worker->retryFailed(); });
}

void UploadQueue::remove(UploadId id)
{
    tell([id](UploadWorker *worker) { worker->remove(id); });
}

void UploadQueue::clearFinished()
{
    tell([](UploadWorker *worker) { worker->clearFinished(); });
}

QAbstractItemModel *UploadQueue::model() const
{
    return m_model;
}

void UploadQueue::onAdded(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers)
        count(transfer, +1);
    m_model->append(transfers);
    emit totalsChanged();
}

void UploadQueue::onChanged(const QList<Transfer> &transfers)
{
    for (const Transfer &transfer : transfers) {
        const int row = m_model->rowOf(transfer.id);
        if (row < 0)
            continue;
        count(m_model->transfers().at(row), -1);
        count(transfer, +1);
    }
    m_model->update(transfers);
    emit totalsChanged();
}

void UploadQueue::onRemoved(const QList<UploadId> &ids)
{
    for (const UploadId id : ids) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            count(m_model->transfers().at(row), -1);
    }
    m_model->remove(ids);
    emit totalsChanged();
}

void UploadQueue::count(const Transfer &transfer, int sign)
{
    if (isActive(transfer.phase))
        m_totals.active += sign;
    else if (transfer.phase == TransferPhase::Queued)
        m_totals.queued += sign;
    else if (transfer.phase == TransferPhase::Paused)
        m_totals.paused += sign;
    else if (transfer.phase == TransferPhase::NeedsYou)
        m_totals.needsYou += sign;
    else if (transfer.phase == TransferPhase::Failed)
        m_totals.failed += sign;
    else if (transfer.phase == TransferPhase::Ready)
        m_totals.ready += sign;
    if (isFinal(transfer.phase))
        return;
    m_totals.bytesSent += sign * transfer.bytesSent;
    m_totals.bytesTotal += sign * transfer.bytesTotal;
    // Adding and taking away doubles leaves a crumb: nothing moving must read as exactly 0.
    m_totals.bytesPerSecond += sign * transfer.bytesPerSecond;
    if (m_totals.active == 0 || m_totals.bytesPerSecond < 1)
        m_totals.bytesPerSecond = std::max(0.0, m_totals.active == 0 ? 0 : m_totals.bytesPerSecond);
}

} // namespace reeldeck

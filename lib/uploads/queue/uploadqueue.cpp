#include "uploads/queue/uploadqueue.h"

#include "uploads/model/transfermodel.h"
#include "uploads/queue/uploadworker.h"
#include "uploads/store/uploadledger.h"

#include <QPointer>

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
    connect(m_worker, &UploadWorker::added, m_model, &TransferModel::append);
    connect(m_worker, &UploadWorker::changed, m_model, &TransferModel::update);
    connect(m_worker, &UploadWorker::removed, m_model, &TransferModel::remove);
    connect(m_worker, &UploadWorker::reordered, m_model, &TransferModel::reorder);
    connect(m_model, &TransferModel::valuesWanted, m_worker, &UploadWorker::requestDetails);
    connect(m_worker, &UploadWorker::countsChanged, this,
            [this](const UploadRoster::Counts &counts, double bytesPerSecond) {
                m_totals = {counts.queued,     counts.active,  counts.needsYou,  counts.failed,
                            counts.ready,      counts.paused,  counts.cancelled, counts.bytesSent,
                            counts.bytesTotal, bytesPerSecond, counts.allSent};
                emit totalsChanged();
            });
    connect(m_worker, &UploadWorker::assetCreated, this, &UploadQueue::assetCreated);
    connect(m_worker, &UploadWorker::assetSettled, this, &UploadQueue::assetSettled);
    connect(m_worker, &UploadWorker::transfersFinished, this, &UploadQueue::transfersFinished);
    connect(m_worker, &UploadWorker::keyRejected, this, &UploadQueue::keyRejected);
    connect(m_worker, &UploadWorker::uploadsRefused, this, &UploadQueue::uploadsRefused);
    connect(m_worker, &UploadWorker::rateBudgetChanged, this, &UploadQueue::rateBudgetChanged);
    connect(m_worker, &UploadWorker::journalProblem, this, &UploadQueue::journalProblem);
    connect(m_worker, &UploadWorker::journalWritten, this, &UploadQueue::journalWritten);
    connect(m_worker, &UploadWorker::holdChanged, m_model, &TransferModel::setHold);
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
    m_ledgerFile = UploadLedger::fileBeside(path);
    tell([path](UploadWorker *worker) { worker->openJournal(path); });
}

void UploadQueue::forgetUploaded(const QList<AssetId> &ids)
{
    if (!ids.isEmpty())
        tell([ids](UploadWorker *worker) { worker->forgetUploaded(ids); });
}

void UploadQueue::setEndpoint(const ApiEndpoint &endpoint)
{
    tell([endpoint](UploadWorker *worker) { worker->setEndpoint(endpoint); });
}

void UploadQueue::setConcurrency(int uploads)
{
    tell([uploads](UploadWorker *worker) { worker->setConcurrency(uploads); });
}

void UploadQueue::setLimits(const UploadLimits &limits)
{
    tell([limits](UploadWorker *worker) { worker->setLimits(limits); });
}

void UploadQueue::setMetered(bool metered)
{
    tell([metered](UploadWorker *worker) { worker->setMetered(metered); });
}

void UploadQueue::networkCameBack()
{
    tell([](UploadWorker *worker) { worker->networkCameBack(); });
}

void UploadQueue::enqueue(const QList<PlannedUpload> &uploads)
{
    tell([uploads](UploadWorker *worker) { worker->enqueue(uploads); });
}

void UploadQueue::enqueue(const QList<UploadRequest> &requests)
{
    QList<PlannedUpload> uploads;
    uploads.reserve(requests.size());
    for (const UploadRequest &request : requests)
        uploads << PlannedUpload{request};
    enqueue(uploads);
}

void UploadQueue::findKnown(const QList<FileStamp> &files, QObject *context,
                            const std::function<void(const KnownFiles &)> &answer)
{
    // The context may go at any time, which only its own thread can see.
    const QPointer<QObject> asker(context);
    tell([this, files, asker, answer](UploadWorker *worker) {
        const KnownFiles found = worker->earlierUploads(files);
        QMetaObject::invokeMethod(
                this,
                [asker, answer, found] {
                    if (asker)
                        answer(found);
                },
                Qt::QueuedConnection);
    });
}

void UploadQueue::prepareDeletion(const QList<AssetId> &ids, QObject *context,
                                  const std::function<void(const LocalPaths &)> &then)
{
    const QPointer<QObject> asker(context);
    tell([this, ids, asker, then](UploadWorker *worker) {
        QMetaObject::invokeMethod(
                this,
                [asker, then, paths = worker->prepareDeletion(ids)] {
                    if (asker)
                        then(paths);
                },
                Qt::QueuedConnection);
    });
}

void UploadQueue::whenOnDisk(QObject *context, const std::function<void()> &then)
{
    const QPointer<QObject> asker(context);
    tell([this, asker, then](UploadWorker *worker) {
        worker->whenOnDisk([this, asker, then] {
            QMetaObject::invokeMethod(
                    this,
                    [asker, then] {
                        if (asker)
                            then();
                    },
                    Qt::QueuedConnection);
        });
    });
}

void UploadQueue::apply(TransferCommand command, const QList<TransferId> &ids)
{
    tell([command, ids](UploadWorker *worker) { worker->apply(command, ids); });
}

void UploadQueue::applyToAll(TransferCommand command)
{
    tell([command](UploadWorker *worker) { worker->applyToAll(command); });
}

void UploadQueue::moveBefore(const QList<TransferId> &ids, TransferId before)
{
    tell([ids, before](UploadWorker *worker) { worker->moveBefore(ids, before); });
}

void UploadQueue::adopt(TransferId id, const AssetId &assetId)
{
    tell([id, assetId](UploadWorker *worker) { worker->adoptCandidate(id, assetId); });
}

void UploadQueue::setVisible(const QList<TransferId> &ids)
{
    m_model->setVisible(ids);
}

QAbstractItemModel *UploadQueue::model() const
{
    return m_model;
}

} // namespace reeldeck

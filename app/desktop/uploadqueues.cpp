#include "desktop/uploadqueues.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace reeldeck {
namespace {

int unfinishedIn(const UploadQueue &queue)
{
    const UploadQueue::Totals totals = queue.totals();
    return totals.active + totals.queued;
}

} // namespace

UploadQueues::UploadQueues(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
{}

std::unique_ptr<UploadQueue> UploadQueues::makeQueue(const QString &workspaceId)
{
    auto made = std::make_unique<UploadQueue>();
    UploadQueue *queue = made.get();
    connect(queue, &UploadQueue::assetCreated, this,
            [this, queue](UploadId, const Asset &asset, const QString &localPath) {
                emit assetCreated(asset, localPath, queue == m_current);
            });
    connect(queue, &UploadQueue::journalProblem, this, &UploadQueues::journalProblem);
    connect(queue, &UploadQueue::uploadsRefused, this, &UploadQueues::uploadsRefused);
    connect(queue, &UploadQueue::keyRejected, this, [this, queue](const Error &error) {
        if (queue == m_current)
            emit keyRejected(error);
    });
    connect(queue, &UploadQueue::rateBudgetChanged, this, [this, queue](const RateBudget &budget) {
        if (queue == m_current)
            emit rateBudgetChanged(budget);
    });
    queue->openJournal(m_paths.journalFile(workspaceId));
    return made;
}

void UploadQueues::setCurrent(const QString &workspaceId)
{
    std::unique_ptr<UploadQueue> &queue = m_queues[workspaceId];
    if (!queue)
        queue = makeQueue(workspaceId);
    if (m_current == queue.get())
        return;
    m_current = queue.get();
    emit currentChanged(m_current);
}

void UploadQueues::forget(const QString &workspaceId)
{
    const auto found = m_queues.find(workspaceId);
    if (found != m_queues.end()) {
        if (m_current == found->second.get()) {
            m_current = nullptr;
            emit currentChanged(nullptr);
        }
        m_queues.erase(found);
    }
    const QString folder = QFileInfo(m_paths.journalFile(workspaceId)).absolutePath();
    const QString cache = m_paths.cacheFolder(workspaceId);
    QThreadPool::globalInstance()->start([folder, cache] {
        QDir(folder).removeRecursively();
        QDir(cache).removeRecursively();
    });
}

void UploadQueues::stop()
{
    m_current = nullptr;
    emit currentChanged(nullptr);
    m_queues.clear();
}

int UploadQueues::unfinished() const
{
    int count = 0;
    for (const auto &[id, queue] : m_queues)
        count += unfinishedIn(*queue);
    return count;
}

int UploadQueues::unfinished(const QString &workspaceId) const
{
    const auto found = m_queues.find(workspaceId);
    return found == m_queues.end() ? 0 : unfinishedIn(*found->second);
}

} // namespace reeldeck

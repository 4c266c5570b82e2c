#include "desktop/uploads/uploadqueues.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

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
    UploadTiming timing;
    timing.rest = RestTime;
    auto made = std::make_unique<UploadQueue>(timing, tuning(workspaceId));
    UploadQueue *queue = made.get();
    connect(queue, &UploadQueue::assetCreated, this,
            [this, queue](UploadId, const Asset &asset, const QString &localPath) {
                emit assetCreated(asset, localPath, queue == m_current);
            });
    connect(queue, &UploadQueue::assetSettled, this, [this, queue](const Asset &asset) {
        if (queue == m_current)
            emit assetSettled(asset);
    });
    connect(queue, &UploadQueue::journalProblem, this, &UploadQueues::journalProblem);
    connect(queue, &UploadQueue::journalWritten, this, &UploadQueues::journalWritten);
    connect(queue, &UploadQueue::uploadsRefused, this, &UploadQueues::uploadsRefused);
    connect(queue, &UploadQueue::keyRejected, this, [this, queue](const Error &error) {
        if (queue == m_current)
            emit keyRejected(error);
    });
    connect(queue, &UploadQueue::totalsChanged, this, &UploadQueues::activityChanged);
    queue->setConcurrency(m_concurrency);
    queue->setMetered(m_isMetered);
    queue->openJournal(m_paths.journalFile(workspaceId));
    return made;
}

ApiTuning UploadQueues::tuning(const QString &workspaceId)
{
    std::shared_ptr<RequestGovernor> &governor = m_governors[workspaceId];
    if (!governor) {
        governor = std::make_shared<RequestGovernor>();
        connect(governor.get(), &RequestGovernor::changed, this, [this, workspaceId] {
            if (workspaceId == m_currentId)
                emit paceChanged();
        });
    }
    ApiTuning tuning;
    tuning.governor = governor;
    tuning.bandwidth = m_bandwidth;
    return tuning;
}

PaceState UploadQueues::pace() const
{
    const auto found = m_governors.find(m_currentId);
    return found == m_governors.end() ? PaceState() : found->second->state();
}

void UploadQueues::setConcurrency(int uploads)
{
    m_concurrency = uploads;
    for (const auto &[id, queue] : m_queues)
        queue->setConcurrency(uploads);
}

void UploadQueues::setMetered(bool metered)
{
    m_isMetered = metered;
    for (const auto &[id, queue] : m_queues)
        queue->setMetered(metered);
}

void UploadQueues::networkCameBack()
{
    for (const auto &[id, queue] : m_queues)
        queue->networkCameBack();
}

void UploadQueues::setBandwidth(qint64 bytesPerSecond)
{
    m_bandwidth->setBytesPerSecond(bytesPerSecond);
}

bool UploadQueues::isActive() const
{
    return std::any_of(m_queues.cbegin(), m_queues.cend(),
                       [](const auto &entry) { return entry.second->totals().active > 0; });
}

void UploadQueues::setCurrent(const QString &workspaceId)
{
    std::unique_ptr<UploadQueue> &queue = m_queues[workspaceId];
    if (!queue) {
        queue = makeQueue(workspaceId);
        emit queueMade(workspaceId, queue.get());
    }
    if (m_current == queue.get())
        return;
    m_current = queue.get();
    m_currentId = workspaceId;
    emit currentChanged(m_current);
    emit paceChanged();
}

void UploadQueues::forget(const QString &workspaceId)
{
    const auto found = m_queues.find(workspaceId);
    if (found != m_queues.end()) {
        emit aboutToEnd(workspaceId);
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
    emit forgotten(workspaceId);
}

void UploadQueues::stop()
{
    for (const auto &[id, queue] : m_queues)
        emit aboutToEnd(id);
    m_current = nullptr;
    emit currentChanged(nullptr);
    m_queues.clear();
    emit activityChanged();
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

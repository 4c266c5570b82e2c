#include "session/workspacesessions.h"

#include "uploads/queue/uploadqueue.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>

namespace reeldeck {
namespace {

int unfinishedIn(const WorkspaceSession &session)
{
    const UploadQueue::Totals totals = session.queue()->totals();
    return totals.active + totals.queued;
}

} // namespace

WorkspaceSessions::WorkspaceSessions(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
{}

WorkspaceSessions::~WorkspaceSessions() = default;

std::unique_ptr<WorkspaceSession> WorkspaceSessions::make(const Workspace &workspace)
{
    auto made = std::make_unique<WorkspaceSession>(workspace, m_paths, m_bandwidth);
    const WorkspaceSession *session = made.get();
    UploadQueue *queue = session->queue();
    connect(session, &WorkspaceSession::paceChanged, this, [this, session] {
        if (session == m_current)
            emit paceChanged();
    });
    connect(queue, &UploadQueue::assetCreated, this,
            [this, session](TransferId, const Asset &asset, const QString &localPath) {
                emit assetCreated(asset, localPath, session == m_current);
            });
    connect(queue, &UploadQueue::assetSettled, this, [this, session](const Asset &asset) {
        if (session == m_current)
            emit assetSettled(asset);
    });
    connect(queue, &UploadQueue::journalProblem, this, &WorkspaceSessions::journalProblem);
    connect(queue, &UploadQueue::journalWritten, this, &WorkspaceSessions::journalWritten);
    connect(queue, &UploadQueue::uploadsRefused, this, &WorkspaceSessions::uploadsRefused);
    connect(queue, &UploadQueue::keyRejected, this, [this, session](const Error &error) {
        if (session == m_current)
            emit keyRejected(error);
    });
    connect(queue, &UploadQueue::totalsChanged, this, &WorkspaceSessions::activityChanged);
    queue->setConcurrency(m_concurrency);
    queue->setMetered(m_isMetered);
    return made;
}

WorkspaceSession *WorkspaceSessions::open(const Workspace &workspace)
{
    std::unique_ptr<WorkspaceSession> &session = m_sessions[workspace.id];
    if (!session) {
        session = make(workspace);
        emit opened(session.get());
    }
    session->setWorkspace(workspace);
    m_current = session.get();
    emit currentChanged(m_current);
    emit paceChanged();
    return m_current;
}

void WorkspaceSessions::setConcurrency(int uploads)
{
    m_concurrency = uploads;
    for (const auto &[id, session] : m_sessions)
        session->queue()->setConcurrency(uploads);
}

void WorkspaceSessions::setMetered(bool metered)
{
    m_isMetered = metered;
    for (const auto &[id, session] : m_sessions)
        session->queue()->setMetered(metered);
}

void WorkspaceSessions::networkCameBack()
{
    for (const auto &[id, session] : m_sessions)
        session->queue()->networkCameBack();
}

void WorkspaceSessions::setBandwidth(qint64 bytesPerSecond)
{
    m_bandwidth->setBytesPerSecond(bytesPerSecond);
}

void WorkspaceSessions::applyToAll(TransferCommand command)
{
    for (const auto &[id, session] : m_sessions)
        session->queue()->applyToAll(command);
}

bool WorkspaceSessions::isActive() const
{
    return std::any_of(m_sessions.cbegin(), m_sessions.cend(), [](const auto &entry) {
        return entry.second->queue()->totals().active > 0;
    });
}

void WorkspaceSessions::forget(const QString &workspaceId)
{
    const auto found = m_sessions.find(workspaceId);
    if (found != m_sessions.end()) {
        WorkspaceSession *session = found->second.get();
        emit aboutToEnd(session);
        session->disconnectClient();
        if (m_current == session) {
            m_current = nullptr;
            emit currentChanged(nullptr);
        }
        m_sessions.erase(found);
    }
    const QString folder = QFileInfo(m_paths.journalFile(workspaceId)).absolutePath();
    const QString cache = m_paths.cacheFolder(workspaceId);
    QThreadPool::globalInstance()->start([folder, cache] {
        QDir(folder).removeRecursively();
        QDir(cache).removeRecursively();
    });
    emit forgotten(workspaceId);
}

void WorkspaceSessions::stop()
{
    for (const auto &[id, session] : m_sessions) {
        emit aboutToEnd(session.get());
        session->disconnectClient();
    }
    m_current = nullptr;
    emit currentChanged(nullptr);
    m_sessions.clear();
    emit activityChanged();
}

int WorkspaceSessions::unfinished() const
{
    int count = 0;
    for (const auto &[id, session] : m_sessions)
        count += unfinishedIn(*session);
    return count;
}

int WorkspaceSessions::unfinished(const QString &workspaceId) const
{
    const auto found = m_sessions.find(workspaceId);
    return found == m_sessions.end() ? 0 : unfinishedIn(*found->second);
}

} // namespace reeldeck

#pragma once

#include "api/http/bandwidthcap.h"
#include "domain/asset.h"
#include "domain/transfercommand.h"
#include "session/workspacesession.h"
#include "settings/paths.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace reeldeck {

/// The sessions of the workspaces that were open since the start: uploads go on in the others while
/// the window shows one. GUI thread.
class WorkspaceSessions : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceSessions(const Paths &paths, QObject *parent = nullptr);
    ~WorkspaceSessions() override;

    /// Shows this workspace from its beginning, also when it is shown already; its session is made
    /// when it is new. Stays until aboutToEnd().
    WorkspaceSession *open(const Workspace &workspace);
    /// nullptr before the first open() and after stop().
    WorkspaceSession *current() const { return m_current; }
    /// Of the current session; empty before the first.
    PaceState pace() const { return m_current ? m_current->pace() : PaceState(); }

    /// For all queues, also those that are made later; see UploadQueue.
    void setConcurrency(int uploads);
    void setMetered(bool metered);
    void networkCameBack();
    void setBandwidth(qint64 bytesPerSecond); ///< Of all together; 0: no limit.
    void applyToAll(TransferCommand command); ///< Of the queues; see UploadQueue.
    /// Something is under way in any of them.
    bool isActive() const;

    /// Ends a session and removes its journal and log from the disk, in the background.
    void forget(const QString &workspaceId);
    /// Ends all; what isn't finished is in the journals.
    void stop();

    /// Uploads under way or waiting, in all workspaces.
    int unfinished() const;
    int unfinished(const QString &workspaceId) const;

signals:
    /// A workspace was opened the first time.
    void opened(reeldeck::WorkspaceSession *session);
    void aboutToEnd(reeldeck::WorkspaceSession *session);
    void forgotten(const QString &workspaceId);
    void currentChanged(reeldeck::WorkspaceSession *session);
    /// `isCurrent`: in the workspace that the window shows.
    void assetCreated(const reeldeck::Asset &asset, const QString &localPath, bool isCurrent);
    /// An own upload is Ready or Failed; of the current workspace's queue.
    void assetSettled(const reeldeck::Asset &asset);
    void journalProblem(const reeldeck::Error &error);
    void journalWritten();
    void uploadsRefused(const reeldeck::Error &error);
    /// Of the current queue only.
    void keyRejected(const reeldeck::Error &error);
    /// Of the current workspace.
    void paceChanged();
    /// What isActive() or unfinished() say may have changed.
    void activityChanged();

private:
    std::unique_ptr<WorkspaceSession> make(const Workspace &workspace);

    Paths m_paths;
    std::shared_ptr<BandwidthCap> m_bandwidth = std::make_shared<BandwidthCap>();
    int m_concurrency = 3;
    bool m_isMetered = false;
    std::map<QString, std::unique_ptr<WorkspaceSession>> m_sessions; ///< By workspace id.
    WorkspaceSession *m_current = nullptr;
};

} // namespace reeldeck

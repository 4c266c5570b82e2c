#pragma once

#include "api/calls/apiclient.h"
#include "api/calls/apicontext.h"
#include "api/http/requestgovernor.h"
#include "settings/paths.h"
#include "settings/workspace.h"

#include <QObject>
#include <QString>

#include <memory>

namespace reeldeck {

class UploadQueue;

/// One workspace since it was first opened: its queue, which goes on while the window shows another,
/// the pace that all of its clients keep to, its client while it is connected, and where its files
/// are. GUI thread.
///
/// What belongs to a workspace is got from its session, so that nothing of one can reach another:
/// whoever shows the session listens to it, and lets go of it when another one is shown.
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    /// Opens the journal of the workspace, with what is unfinished in it. `bandwidth` is shared by
    /// the sessions of the program.
    WorkspaceSession(const Workspace &workspace, const Paths &paths,
                     std::shared_ptr<BandwidthCap> bandwidth, QObject *parent = nullptr);
    ~WorkspaceSession() override; ///< What isn't finished stays in the journal.

    const Workspace &workspace() const { return m_workspace; }
    void setWorkspace(const Workspace &workspace)
    {
        m_workspace = workspace;
    } ///< Its name may change.

    UploadQueue *queue() const { return m_queue.get(); }
    PaceState pace() const { return m_governor->state(); }

    /// nullptr while it isn't connected.
    ApiClient *client() const { return m_client.get(); }
    /// A new client for this endpoint, which the queue goes to, too.
    void connectTo(const ApiEndpoint &endpoint);
    /// No client; the queue goes on where it last went to.
    void disconnectClient();

    QString localCopyFile() const { return m_paths.localCopyFile(m_workspace.id); }
    QString filtersFile() const { return m_paths.filtersFile(m_workspace.id); }
    QString deletionLogFile() const { return m_paths.deletionLogFile(m_workspace.id); }
    QString replacementsFile() const { return m_paths.replacementsFile(m_workspace.id); }
    QString cacheFolder() const { return m_paths.cacheFolder(m_workspace.id); }

signals:
    /// client() is another one, or none. The one before stays until all have heard of it.
    void clientChanged(reeldeck::ApiClient *client);
    void paceChanged();

private:
    ApiTuning tuning() const;

    Workspace m_workspace;
    Paths m_paths;
    std::shared_ptr<BandwidthCap> m_bandwidth;
    std::shared_ptr<RequestGovernor> m_governor;
    std::unique_ptr<UploadQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace reeldeck

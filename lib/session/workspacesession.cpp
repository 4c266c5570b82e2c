#include "session/workspacesession.h"

#include "base/log.h"
#include "uploads/queue/uploadqueue.h"

#include <utility>

namespace reeldeck {
namespace {

UploadTiming queueTiming()
{
    UploadTiming timing;
    timing.rest = RestTime;
    return timing;
}

} // namespace

WorkspaceSession::WorkspaceSession(const Workspace &workspace, const Paths &paths,
                                   std::shared_ptr<BandwidthCap> bandwidth, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_paths(paths)
    , m_bandwidth(std::move(bandwidth))
    , m_governor(std::make_shared<RequestGovernor>())
    , m_queue(std::make_unique<UploadQueue>(queueTiming(), tuning()))
{
    connect(m_governor.get(), &RequestGovernor::changed, this, &WorkspaceSession::paceChanged);
    m_queue->openJournal(paths.journalFile(workspace.id));
}

WorkspaceSession::~WorkspaceSession()
{
    // Requests that end now tell the governor.
    m_governor->disconnect(this);
}

ApiTuning WorkspaceSession::tuning() const
{
    ApiTuning tuning;
    tuning.governor = m_governor;
    tuning.bandwidth = m_bandwidth;
    return tuning;
}

void WorkspaceSession::connectTo(const ApiEndpoint &endpoint)
{
    addLogSecret(endpoint.apiKey);
    const auto before =
            std::exchange(m_client, std::make_unique<ApiClient>(endpoint, nullptr, tuning()));
    emit clientChanged(m_client.get());
    m_queue->setEndpoint(endpoint);
}

void WorkspaceSession::disconnectClient()
{
    if (const auto before = std::exchange(m_client, nullptr))
        emit clientChanged(nullptr);
}

} // namespace reeldeck

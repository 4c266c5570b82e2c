#include "session/workspacelimits.h"

#include "domain/asset.h"
#include "session/workspacesession.h"
#include "settings/settings.h"
#include "uploads/queue/uploadqueue.h"
#include "uploads/rules/learnedlimits.h"

namespace reeldeck {

UploadLimits workspaceLimits(const Settings &settings, const QString &workspaceId)
{
    UploadLimits limits;
    limits.isLocalLibrary = workspaceId == QLatin1String(LocalWorkspaceId);
    for (const NamedLimit &limit : NamedLimits) {
        qint64 &bytes = limits.*limit.bytes;
        bytes = settings.limit(workspaceId, QString::fromLatin1(limit.name)).value_or(bytes);
    }
    return limits;
}

WorkspaceLimits::WorkspaceLimits(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

void WorkspaceLimits::begin(WorkspaceSession *session)
{
    UploadQueue *queue = session->queue();
    const QString id = session->workspace().id;
    queue->setLimits(workspaceLimits(*m_settings, id));
    connect(m_settings, &Settings::limitsChanged, queue, [this, queue, id](const QString &changed) {
        if (changed == id)
            queue->setLimits(workspaceLimits(*m_settings, id));
    });
    connect(queue, &UploadQueue::transfersFinished, this,
            [this, id](const QList<Transfer> &transfers) {
                for (const Transfer &transfer : transfers)
                    onFinished(id, transfer);
            });
    connect(queue, &UploadQueue::assetSettled, this,
            [this, id](const Asset &asset) { onSettled(id, asset); });
}

void WorkspaceLimits::onFinished(const QString &workspaceId, const Transfer &transfer)
{
    if (transfer.request.path.isEmpty())
        return; // What a URL led to only the asset tells.
    const bool isTaken = transfer.phase == TransferPhase::Ready;
    if (!isTaken && (transfer.phase != TransferPhase::Failed || !transfer.error))
        return;
    learn(workspaceId, {transfer.method, transfer.kind, transfer.bytesTotal, isTaken,
                        isTaken ? QString() : transfer.error->said});
}

void WorkspaceLimits::onSettled(const QString &workspaceId, const Asset &asset)
{
    if (asset.method == AssetMethod::Url)
        learn(workspaceId, {AssetMethod::Url, asset.kind(), asset.size.value_or(0),
                            asset.status == AssetStatus::Ready, asset.errorMessage});
}

void WorkspaceLimits::learn(const QString &workspaceId, const SizeVerdict &verdict)
{
    const std::optional<LearnedLimit> learned =
            learnedLimit(verdict, workspaceLimits(*m_settings, workspaceId));
    if (learned)
        m_settings->setLimit(workspaceId, QString::fromLatin1(learned->which->name),
                             learned->bytes);
}

} // namespace reeldeck

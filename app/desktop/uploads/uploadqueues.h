#pragma once

#include "settings/paths.h"
#include "uploads/queue/uploadqueue.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace reeldeck {

/// The transfer queues, one a workspace that was open since the start: uploads go on in the others
/// while the window shows one. GUI thread.
class UploadQueues : public QObject
{
    Q_OBJECT

public:
    explicit UploadQueues(const Paths &paths, QObject *parent = nullptr);

    /// Shows the queue of this workspace; made, with what its journal holds, when it's new.
    void setCurrent(const QString &workspaceId);
    /// nullptr before the first setCurrent() and after stop().
    UploadQueue *current() const { return m_current; }

    /// How clients of this workspace pace themselves: its governor is shared by all of them, and
    /// the bandwidth cap by all workspaces.
    ApiTuning tuning(const QString &workspaceId);
    /// Of the current workspace; empty before the first.
    PaceState pace() const;

    /// For all queues, also those that are made later; see UploadQueue.
    void setConcurrency(int uploads);
    void setMetered(bool metered);
    void networkCameBack();
    void setBandwidth(qint64 bytesPerSecond); ///< Of all together; 0: no limit.
    /// Something is under way in any of them.
    bool isActive() const;

    /// Ends a queue and removes its journal and log from the disk, in the background.
    void forget(const QString &workspaceId);
    /// Ends all; what isn't finished is in the journals.
    void stop();

    /// Uploads under way or waiting, in all workspaces.
    int unfinished() const;
    int unfinished(const QString &workspaceId) const;

signals:
    /// A workspace was opened the first time; its queue stays until aboutToEnd().
    void queueMade(const QString &workspaceId, reeldeck::UploadQueue *queue);
    void aboutToEnd(const QString &workspaceId);
    void forgotten(const QString &workspaceId);
    void currentChanged(reeldeck::UploadQueue *queue);
    /// `isCurrent`: in the workspace that the window shows.
    void assetCreated(const reeldeck::Asset &asset, const QString &localPath, bool isCurrent);
    /// An own upload is Ready or Failed; of the current workspace's queue.
    void assetSettled(const reeldeck::Asset &asset);
    void journalProblem(const reeldeck::Error &error);
    void journalWritten();
    void uploadsRefused(const reeldeck::Error &error);
    /// Of the current queue only.
    void keyRejected(const reeldeck::Error &error);
    void paceChanged();
    /// What isActive() or unfinished() say may have changed.
    void activityChanged();

private:
    std::unique_ptr<UploadQueue> makeQueue(const QString &workspaceId);

    Paths m_paths;
    std::map<QString, std::unique_ptr<UploadQueue>> m_queues;
    UploadQueue *m_current = nullptr;
    QString m_currentId;
    int m_concurrency = 3;
    bool m_isMetered = false;
    std::map<QString, std::shared_ptr<RequestGovernor>> m_governors;
    std::shared_ptr<BandwidthCap> m_bandwidth = std::make_shared<BandwidthCap>();
};

} // namespace reeldeck

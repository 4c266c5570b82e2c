#pragma once

#include "domain/limits.h"
#include "domain/transfer.h"
#include "uploads/queue/uploadtask.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace reeldeck {

class DiskGate;
class TransferFeed;
class UploadScheduler;

/// Begins the uploads that the scheduler says are next, and carries out how each task ended. Private
/// to lib/uploads; worker's thread.
class UploadRunner : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `context->client` is set by setClient().
    UploadRunner(UploadContext *context, TransferFeed *feed, DiskGate *gate,
                 UploadScheduler *scheduler, QObject *parent);
    ~UploadRunner() override; ///< Ends what is under way, without a word.

    /// Whom everything goes to from now on; null: nobody. What is under way goes on with the old one
    /// when the address is the same; that one is deleted once nothing needs it.
    void setClient(ApiClient *client, bool isSameAddress);
    void setLimits(const UploadLimits &limits);
    /// Nothing begins while it is; several changes are then one.
    void setSuspended(bool suspended);
    void networkCameBack();

    /// Begins what may begin now.
    void pump();
    void pumpSoon();

    bool isStopped() const { return m_stopped; }
    /// Nothing begins until the next setClient().
    void stopForKey(const Error &error);

    /// Its bytes go out, or its answer is waited for. Null: neither.
    const UploadTask *attempt(TransferId id) const;
    QList<TransferId> attempts() const;
    /// Ends what is under way for it, without a word.
    void drop(TransferId id);
    /// The same; it begins again, or is looked for if it was sent.
    void abort(UploadItem &item);

signals:
    void stored(reeldeck::TransferId id, const reeldeck::Asset &asset);
    void keyRejected(const reeldeck::Error &error);
    /// The account may not upload. It is in the queue again.
    void refused(reeldeck::TransferId id, const reeldeck::Error &error);

private:
    using Milliseconds = std::chrono::milliseconds;

    void wakeAt(Milliseconds when);
    void beginWaiting(std::optional<Milliseconds> *earliest);
    bool waitsUntilWritten(UploadItem &item);
    void begin(UploadItem &item);
    void send(UploadTask *task, bool isSafe);
    UploadTask *newTask(TransferId id);
    void onEnded(TransferId id, const UploadTask::Ending &ending);
    void carryOut(UploadItem &item, const UploadTask::Ending &ending);
    void checkKey();
    void networkReached();
    void becomeReady(TransferId id);
    void endDeadAttempts();
    void dropRetiredClients();

    UploadContext *const m_context;
    TransferFeed *const m_feed;
    DiskGate *const m_gate;
    UploadScheduler *const m_scheduler;
    UploadLimits m_limits;
    bool m_stopped = false; ///< The key was rejected.
    bool m_suspended = false;
    Milliseconds m_cameBack{0};
    QHash<TransferId, UploadTask *> m_tasks; ///< Children.
    QList<ApiClient *> m_retired;            ///< With an old key, until their last task has ended.
    QTimer m_wake;
    QTimer m_lookForDead;
};

} // namespace reeldeck

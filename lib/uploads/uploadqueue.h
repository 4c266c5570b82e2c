#pragma once

#include "api/endpoint.h"
#include "domain/limits.h"
#include "domain/transfer.h"

#include <QAbstractItemModel>
#include <QObject>

namespace reeldeck {

/// The transfer queue of one workspace. This face lives on the GUI thread; the bytes move on a
/// thread of its own with its own network stack, so a stalled window never stalls a transfer.
/// Nothing here blocks.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    struct Totals
    {
        int queued = 0, active = 0, needsYou = 0, failed = 0, ready = 0, paused = 0;
        qint64 bytesSent = 0, bytesTotal = 0; ///< Of what is not final yet.
        double bytesPerSecond = 0;
    };

    explicit UploadQueue(QObject *parent = nullptr);
    ~UploadQueue() override; ///< Cancels what is under way and joins the thread.

    /// Uploads go here from now on; those under way to the old endpoint are cancelled.
    void setEndpoint(const ApiEndpoint &endpoint);
    void setLimits(const UploadLimits &limits);

    void enqueue(const QList<UploadRequest> &requests);
    void cancel(UploadId id);
    void
    retry(UploadId id); ///< Failed, Cancelled and NeedsYou; for the last it's the person's word.
    void pause(UploadId id);
    void resume(UploadId id);
    void pauseAll();
    void resumeAll();
    void retryFailed();
    void clearFinished();

    /// One row a transfer, newest last; roles in domain/transfer.h.
    QAbstractItemModel *model() const;
    Totals totals() const;

signals:
    void totalsChanged();
    /// The platform answered 201; it may still be processing.
    void assetCreated(reeldeck::UploadId id, const reeldeck::Asset &asset,
                      const QString &localPath);
    /// Exactly one a transfer and attempt: Ready, Failed, Cancelled or NeedsYou.
    void transferFinished(const reeldeck::Transfer &transfer);
    /// The platform no longer takes the key: the queue stands still until a new endpoint is set.
    void keyRejected(const reeldeck::Error &error);
};

} // namespace reeldeck

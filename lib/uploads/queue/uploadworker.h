#pragma once

#include "api/calls/apicontext.h"
#include "api/calls/endpoint.h"
#include "api/http/ratebudget.h"
#include "base/clock.h"
#include "domain/asset.h"
#include "domain/limits.h"
#include "domain/transfer.h"
#include "domain/transfercommand.h"
#include "domain/uploadplan.h"
#include "uploads/queue/uploadtask.h"
#include "uploads/store/uploadroster.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace reeldeck {

class ApiClient;
class AssetFollower;
class DiskGate;
class LedgerKeeper;
class TransferFeed;
class TransferKeeper;
class UploadRunner;
class UploadScheduler;

/// What an UploadQueue does, on the queue's own thread: takes what a person asks for, and follows
/// what was uploaded until it is processed. Private to lib/uploads; made on any thread, then moved;
/// everything after that on its own.
///
///     UploadRunner     begins and ends tasks        UploadTask      one upload, to its end
///     UploadScheduler  who is next, and when        TransferKeeper  journal, ledger
///     DiskGate         no byte before the disk      TransferFeed    what the model hears
class UploadWorker : public QObject
{
    Q_OBJECT

public:
    UploadWorker(const UploadTiming &timing, const ApiTuning &apiTuning);
    ~UploadWorker() override;

    void openJournal(const QString &path);
    void setEndpoint(const ApiEndpoint &endpoint);
    void setConcurrency(int uploads);
    void setLimits(const UploadLimits &limits);
    /// Nothing is sent over this network, except to this machine.
    void setMetered(bool metered);
    /// After a sleep or a change of network: what is dead ends, what waits is tried.
    void networkCameBack();

    void enqueue(const QList<PlannedUpload> &uploads);
    /// `then` once all that was asked for before is in the journal and on the disk; never while it
    /// isn't.
    void whenOnDisk(const std::function<void()> &then);
    void apply(TransferCommand command, const QList<TransferId> &ids);
    void applyToAll(TransferCommand command);
    void moveBefore(const QList<TransferId> &ids, TransferId before);
    void adoptCandidate(TransferId id, const AssetId &assetId);
    /// Answered by changed() with those that are there.
    void requestDetails(const QList<TransferId> &ids);
    /// Deleted by this program: their files may be uploaded again unasked.
    void forgetUploaded(const QList<AssetId> &ids);
    /// What is under way for these is cancelled; says what each was uploaded from, where that's known.
    QHash<AssetId, QString> prepareDeletion(const QList<AssetId> &ids);
    QHash<FileStamp, EarlierUpload> earlierUploads(const QList<FileStamp> &files) const;

signals:
    /// `known`: the first of them, whole.
    void added(const QList<reeldeck::TransferRow> &rows, const QList<reeldeck::Transfer> &known);
    /// Bytes at most every progressInterval, phases at once.
    void changed(const QList<reeldeck::Transfer> &transfers);
    void removed(const QList<reeldeck::TransferId> &ids);
    /// All, in their new order.
    void reordered(const QList<reeldeck::TransferId> &ids);
    void countsChanged(const reeldeck::UploadRoster::Counts &counts, double bytesPerSecond);
    void assetCreated(reeldeck::TransferId id, const reeldeck::Asset &asset,
                      const QString &localPath);
    void assetSettled(const reeldeck::Asset &asset);
    void transfersFinished(const QList<reeldeck::Transfer> &transfers);
    void keyRejected(const reeldeck::Error &error);
    void uploadsRefused(const reeldeck::Error &error);
    void journalProblem(const reeldeck::Error &error);
    /// After a journalProblem(): all of it is written.
    void journalWritten();
    /// Why what is queued waits though there is room for it; nothing: it waits for its turn only.
    void holdChanged(const std::optional<reeldeck::Error> &hold);
    void rateBudgetChanged(const reeldeck::RateBudget &budget);

private:
    using Milliseconds = std::chrono::milliseconds;

    void connectParts();
    void cancel(TransferId id);
    void retry(TransferId id);
    void pause(TransferId id);
    void resume(TransferId id);
    void lookAgain(TransferId id);
    void pauseAll();
    void resumeAll();
    void removeFinal(const QList<TransferId> &ids);
    void uploadNext(const QList<TransferId> &ids);
    /// Nothing begins before all have been through.
    void forEach(const QList<TransferId> &ids, void (UploadWorker::*change)(TransferId));
    void stopAsRefused(TransferId id, const Error &error);

    void adopt(UploadItem &item, const Asset &asset);
    void onSettled(const Asset &asset);
    void onGone(const AssetId &id, const Error &error);
    void onHashed(TransferId id, const QByteArray &sha256);

    void append(const QList<PlannedUpload> &uploads, qint64 batch);
    UploadItem newItem(const PlannedUpload &upload);
    std::optional<Error> takeStamp(UploadItem &item);
    void takeOff(const QList<TransferId> &ids);
    QList<TransferId> idsInPhase(TransferPhase phase) const;
    void forAll(const QList<TransferId> &ids, const std::function<void(TransferId)> &change);

    const UploadTiming m_timing;
    const ApiTuning m_apiTuning;
    SystemClock m_clock;
    ApiEndpoint m_endpoint;
    bool m_refused = false; ///< The account may not upload; said, and nothing has gone well since.
    qint64 m_lastId = 0;

    UploadRoster m_roster;
    TransferFeed *m_feed;
    LedgerKeeper *m_ledger;
    TransferKeeper *m_keeper;
    DiskGate *m_gate;
    UploadScheduler *m_scheduler;
    AssetFollower *m_follower;
    UploadContext m_context;
    UploadRunner *m_runner;
    QHash<AssetId, TransferId> m_followed;
};

} // namespace reeldeck

#pragma once

#include "api/apicontext.h"
#include "api/endpoint.h"
#include "api/ratebudget.h"
#include "base/clock.h"
#include "domain/asset.h"
#include "domain/limits.h"
#include "domain/transfer.h"
#include "domain/uploadplan.h"
#include "uploads/adaptiveconcurrency.h"
#include "uploads/reconciler.h"
#include "uploads/uploaddecision.h"
#include "uploads/uploaditem.h"
#include "uploads/uploadroster.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <set>

namespace reeldeck {

class ApiClient;
class AssetFollower;
class JournalSync;
class LedgerKeeper;
class UploadTransport;

/// What an UploadQueue does, on the queue's own thread: decides which upload is next, carries out
/// the decisions of uploaddecision.h and reports whole Transfer values. Private to lib/uploads;
/// made on any thread, then moved; everything after that on its own.
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

    void enqueue(const QList<UploadRequest> &requests);
    /// `then` once all that was asked for before is in the journal and on the disk; never while it
    /// isn't.
    void whenOnDisk(const std::function<void()> &then);
    void cancel(UploadId id);
    void retry(UploadId id);
    void pause(UploadId id);
    void resume(UploadId id);
    void pauseAll();
    void resumeAll();
    void cancelAll();
    void retryFailed();
    void clearFinished();
    void removeFinal(const QList<UploadId> &ids);
    /// Carries a wish out on each, with one commit; nothing begins before it's through.
    void forEach(const QList<UploadId> &ids, void (UploadWorker::*wish)(UploadId));
    void moveBefore(const QList<UploadId> &ids, UploadId before);
    void uploadNext(const QList<UploadId> &ids);
    void adoptCandidate(UploadId id, const AssetId &assetId);
    void lookAgain(UploadId id);
    /// Answered by changed() with those that are there.
    void tellAbout(const QList<UploadId> &ids);
    /// Deleted by this program: their files may be uploaded again unasked.
    void forgetUploaded(const QList<AssetId> &ids);
    QHash<FileStamp, EarlierUpload> knownAmong(const QList<FileStamp> &files) const;

signals:
    /// `known`: the first of them, whole.
    void added(const QList<reeldeck::TransferRow> &rows, const QList<reeldeck::Transfer> &known);
    /// Bytes at most every progressInterval, phases at once.
    void changed(const QList<reeldeck::Transfer> &transfers);
    void removed(const QList<reeldeck::UploadId> &ids);
    /// All, in their new order.
    void reordered(const QList<reeldeck::UploadId> &ids);
    void countsChanged(const reeldeck::UploadRoster::Counts &counts, double bytesPerSecond);
    void assetCreated(reeldeck::UploadId id, const reeldeck::Asset &asset,
                      const QString &localPath);
    void assetSettled(const reeldeck::Asset &asset);
    void transferFinished(const reeldeck::Transfer &transfer);
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
    /// Of new rows; the others are told when somebody sees them.
    static constexpr qsizetype mostToldUnasked = 256;

    // The queue (uploadworker.cpp, uploadwishes.cpp).
    void takeOff(const QList<UploadId> &ids);
    void pump();
    void pumpSoon();
    void wakeAt(Milliseconds when);
    UploadItem *nextStartable(const UploadRoster::Order &from,
                              std::optional<Milliseconds> &earliest);
    QList<UploadId> idsInPhase(TransferPhase phase) const;
    /// Carries `change` out on each of them with one commit.
    void forAll(const QList<UploadId> &ids, const std::function<void(UploadId)> &change);
    /// Its next attempt waits; 0: it doesn't.
    void postpone(UploadItem &item, Milliseconds delay);
    void dropRetiredClients();
    /// Ends what is under way for it; it begins again, or is looked for if it was sent.
    void takeBack(UploadItem &item);
    void append(const QList<UploadRequest> &requests, qint64 batch);
    /// What was sent counts no more, unless the next attempt goes on with it.
    void forgetBytes(UploadItem &item);
    static void clearSession(UploadItem &item);
    static Error cancelledWords(const UploadItem &item);
    UploadItem newItem(const UploadRequest &request);
    std::optional<Error> takeStamp(UploadItem &item);

    // The pace (uploadpace.cpp).
    int placesNow() const; ///< Uploads that may run at once.
    /// Of those. One that waits long for its answer takes none, up to a bound.
    int placesTaken();
    /// Whether the platform takes another upload now; else `earliest` is told when.
    bool hasPermit(std::optional<Milliseconds> &earliest) const;
    void paceAfter(const UploadItem &item, const Result<Asset> &result);
    /// Says why nothing of the queue begins, when the reason has changed.
    void noteHold();
    /// The platform answers or takes bytes.
    void reached();
    void comeDue(UploadId id);
    void endDeadAttempts();
    void noteStall(UploadItem &item);

    // First bytes wait for the disk (uploaddisk.cpp).
    struct Begun
    {
        UploadId id;
        QPointer<UploadTransport> attempt;
        bool wasAnnounced = false; ///< Then it goes out with the commit.
    };
    void sendAnnounced();
    void syncBegun();
    void syncEnded(bool onDisk);
    void sendBegun(const QList<Begun> &begun, bool onDisk);

    // One attempt after the other (uploadsteps.cpp).
    bool waitsUntilWritten(UploadItem &item);
    void beginAttempt(UploadItem &item);
    void onProgress(UploadId id, qint64 sent);
    void onBodySent(UploadId id);
    void onSession(UploadId id, const QString &session);
    void onParts(UploadId id, int done, int total);
    void onTroubled(UploadId id, const Error &why);
    void onRestarted(UploadId id, const Error &why);
    void onAttemptFinished(UploadId id, const Result<Asset> &result);
    void onAttemptFailed(UploadItem &item, const Error &error, BodyProgress body);
    /// What more is known when the connection has ended within the body again and again.
    Error afterBreaks(UploadItem &item, const Error &error, BodyProgress body);
    void checkKey();
    void carryOut(const Decision &decision, UploadItem &item, const Error &error);
    void beginReconciling(UploadItem &item, const std::optional<Error> &why);
    /// One look at the list while the answer is still awaited.
    void lookUnasked(UploadId id);
    void onLookedUnasked(UploadId id, const Reconciler::Outcome &outcome);
    Reconciler *newReconciler(const UploadItem &item, const UploadTiming &timing);
    void onReconciled(UploadId id, const Reconciler::Outcome &outcome);
    void onAsset(UploadItem &item, const Asset &asset);
    void onSettled(const Asset &asset);
    void onGone(const AssetId &id, const Error &error);
    void adopt(UploadItem &item, const Asset &asset);
    bool hasUnresolvedNamesake(const UploadItem &item) const;
    void stopForKey(const Error &error);
    void stopAsRefused(UploadItem &item, const Error &error);
    void requeue(UploadItem &item, const std::optional<Error> &why, Milliseconds delay);
    void endSteps(UploadId id);
    void onHashed(UploadId id, const QByteArray &sha256);

    // Telling others (uploadworker.cpp).
    void setPhase(UploadItem &item, TransferPhase phase, const std::optional<Error> &error = {});
    /// Ready, Failed, Cancelled or NeedsYou: says so once.
    void conclude(UploadItem &item, TransferPhase phase, const std::optional<Error> &error = {});
    void touch(const UploadItem &item);
    void flush();
    void tick();
    void tellCounts();
    void settle();
    void save(const UploadItem &item);
    void tellProblem(const std::optional<Error> &problem);
    /// While the journal can't be written: tries again from time to time.
    void writeAgain();

    const UploadTiming m_timing;
    const ApiTuning m_apiTuning;
    SystemClock m_clock;
    ApiEndpoint m_endpoint;
    UploadLimits m_limits;
    AdaptiveConcurrency m_concurrency;
    bool m_metered = false;
    bool m_probing = false; ///< One upload at a time, until the platform is reached.
    int m_unreachable = 0;  ///< Attempts in a row that didn't get there.
    Milliseconds m_cameBack{0};
    bool m_stopped = false; ///< The key was rejected.
    bool m_refused = false; ///< The account may not upload; said, and nothing has gone well since.
    Milliseconds m_holdUntil{0};
    std::optional<Error> m_hold; ///< As told by holdChanged().
    Milliseconds m_heldUntil{0}; ///< What it says, on the monotonic clock; 0: no time.

    qint64 m_lastId = 0;
    UploadRoster m_roster;
    QSet<AssetId> m_claimed; ///< Assets that some transfer of ours has made.
    QHash<AssetId, UploadId> m_followed;
    QHash<UploadId, UploadTransport *> m_attempts; ///< Children.
    QHash<UploadId, Reconciler *> m_reconcilers;   ///< Children; some beside an attempt.
    QList<Begun> m_begun;                          ///< Opened, not sent yet.
    QList<Begun> m_reachingDisk; ///< Of those, the ones that the sync under way is for.
    QList<std::function<void()>> m_waitForDisk; ///< Of whenOnDisk(), for the next sync.
    QList<std::function<void()>> m_thenOnDisk;  ///< For the one under way.
    JournalSync *m_sync;
    QSet<size_t> m_namesInFlight; ///< Hashes: two that are the same only wait for each other.

    QTimer *m_wake;
    QTimer *m_tick;
    QTimer *m_flush;
    QTimer *m_settle;
    QTimer *m_writeAgain;
    QTimer *m_lookForDead;
    std::set<UploadId> m_dirty;
    AssetFollower *m_follower;
    ApiClient *m_client = nullptr; ///< Child; made when an endpoint is set.
    QList<ApiClient *> m_retired;  ///< With an old key, until their last attempt has ended.
    LedgerKeeper *m_ledger;
};

} // namespace reeldeck

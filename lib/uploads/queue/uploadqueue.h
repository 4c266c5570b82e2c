#pragma once

#include "api/calls/apicontext.h"
#include "api/calls/endpoint.h"
#include "api/http/ratebudget.h"
#include "domain/asset.h"
#include "domain/filestamp.h"
#include "domain/limits.h"
#include "domain/transfer.h"
#include "domain/transfercommand.h"
#include "domain/uploadplan.h"
#include "uploads/rules/uploaddecision.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>

namespace reeldeck {

class TransferModel;
class UploadWorker;

/// The transfer queue of one workspace. This face lives on the GUI thread; the bytes move on a
/// thread of its own with its own network stack, so a stalled window never stalls a transfer.
/// Nothing here blocks: every function is a wish, and the model shows when it has come true.
///
///                    +------------------- retry (automatic, by the table) ------------------+
///                    v                                                                      |
///     enqueue --> Queued --> Checking --> Uploading --> WaitingForServer --> Processing --> Ready
///                  ^  |         |           |  |            |    |               |
///          resume  |  v pause   |     pause |  |      answer|    |answer lost    | asset.status
///                 Paused <------|-----------+  |       says |    v               | failed
///                               |              |        no  |  looks at the list |
///                               v              v            v    |  |            v
///                             Failed <---------+------------+    |  +-> NeedsYou (unsure)
///                                                                +--> Processing (adopted)
///                                                                +--> Queued (surely not there)
///
/// * Every item is in the journal before its first byte, and every phase as it is reached. While the
///   journal can't be written nothing is sent: what isn't on disk would be sent again after a crash.
///   Only a few bytes of each are in memory; the view tells which are seen (setVisible).
/// * A file that changed within the last seconds waits until it rests (UploadTiming::rest), and is
///   taken as it is then.
/// * Order: as queued or moved; `concurrency` at once (3). Two uploads with the same name on the platform
///   never run at the same time, so that a lost answer can be told apart in the list.
/// * A Queued or WaitingForServer row with an `error` waits because of it: the sentence says for
///   what and how long. While nothing at all may begin, because of the platform's limits or a
///   metered network, every Queued row says so.
/// * Exactly once: the table is uploads/rules/uploaddecision.h. What may have been stored is never sent
///   again before the platform's list was asked.
/// * Pause takes back an attempt whose last byte hasn't left yet; on resume it begins again from the
///   first byte (a direct upload can't be continued), or in parts from where it stood. After the last byte there is nothing to
///   pause: it goes on until the answer.
/// * Cancel before the last byte leaves nothing behind. After it the platform may have the asset:
///   the row waits for the answer and then says which it was.
/// * The file that was queued is what is sent: size, time and identity are compared at the start
///   and before the last byte; a changed file fails with its reason.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    struct Totals
    {
        int queued = 0, active = 0, needsYou = 0, failed = 0, ready = 0, paused = 0, cancelled = 0;
        qint64 bytesSent = 0, bytesTotal = 0; ///< Of what is not final yet.
        double bytesPerSecond = 0;
        int allSent = 0; ///< Of `active`: nothing is left to send.
    };

    explicit UploadQueue(QObject *parent = nullptr);
    /// With other waits, for tests.
    UploadQueue(const UploadTiming &timing, const ApiTuning &apiTuning, QObject *parent = nullptr);
    ~UploadQueue() override; ///< Cancels what is under way and joins the thread.

    /// Keeps the queue in this SQLite file from now on and brings back what was unfinished in it.
    /// Once, before anything is queued; empty (or never): in memory only. One queue a file. A file
    /// that can't be used is set aside and reported by journalProblem().
    void openJournal(const QString &path);

    /// What was uploaded from here before (uploads/store/uploadledger.h); empty without a journal.
    QString ledgerFile() const { return m_ledgerFile; }
    /// Assets that this program has deleted.
    void forgetUploaded(const QList<AssetId> &ids);

    /// Where this workspace is reached from now on. Another key for the same address lets what is
    /// under way go on. At another address (the local library began again on another port)
    /// attempts end and begin again there; what was sent without an answer is looked for there
    /// first. Another account is another workspace and has a queue of its own.
    void setEndpoint(const ApiEndpoint &endpoint);
    /// Uploads at the same time, 1..16; 3 at first. Those under way finish.
    void setConcurrency(int uploads);

    /// Which files go in parts, and which are too large; the platform's own answer always wins.
    void setLimits(const UploadLimits &limits);
    /// The network is one that is paid by the byte: uploads wait, and what isn't sent whole is
    /// taken back. Has no effect while the platform is on this machine.
    void setMetered(bool metered);
    /// The machine woke up or the network changed. Attempts without a sign of life within seconds
    /// end (sent again, or looked for where the platform may have them), and what waits for the
    /// network is tried at once: one first, the others when it gets there.
    void networkCameBack();

    /// What was planned of it shows at once.
    void enqueue(const QList<PlannedUpload> &uploads);
    /// The same for what nobody looked at.
    void enqueue(const QList<UploadRequest> &requests);
    /// Which of `files`, unchanged, are in the queue and not at their end, or became assets since
    /// the program began: a planner that looked at the ledger a moment ago may have missed those.
    /// The answer comes from the event loop of this thread, unless `context` is gone by then. What
    /// was enqueued before the call is known.
    using KnownFiles = QHash<FileStamp, EarlierUpload>;
    void findKnown(const QList<FileStamp> &files, QObject *context,
                   const std::function<void(const KnownFiles &)> &answer);
    /// These assets are about to be deleted: uploads that are under way for them are cancelled. Then
    /// says, from the event loop of this thread unless `context` is gone by then, what each was
    /// uploaded from, where that is known.
    using LocalPaths = QHash<AssetId, QString>;
    void prepareDeletion(const QList<AssetId> &ids, QObject *context,
                         const std::function<void(const LocalPaths &)> &then);
    /// Calls `then`, from the event loop of this thread and unless `context` is gone by then, once
    /// all that was enqueued before is in the journal and safe from a loss of power. That may be
    /// late, while the journal can't be written, or never, while the queue lives in memory.
    void whenOnDisk(QObject *context, const std::function<void()> &then);
    /// Carries out a command on those that it is for, with one commit; others are left as they are.
    /// Retry takes the file as it is now; on NeedsYou it's the person's word.
    void apply(TransferCommand command, const QList<TransferId> &ids);
    /// Pause and Resume: all that wait or send. Cancel: all that isn't final. Retry: the failed ones.
    /// Remove: the final ones. Other commands: nothing.
    void applyToAll(TransferCommand command);
    /// Moves rows before another one, or to the end when that isn't there; what waits is sent in
    /// the order of the rows.
    void moveBefore(const QList<TransferId> &ids, TransferId before);
    /// NeedsYou: the person says which of the transfer's candidates it is.
    void adopt(TransferId id, const AssetId &assetId);

    /// Which are seen, from the view: their values are fetched from the journal.
    void setVisible(const QList<TransferId> &ids);

    /// One row a transfer, newest last; roles in domain/transfer.h.
    QAbstractItemModel *model() const;
    Totals totals() const { return m_totals; }

signals:
    void totalsChanged();
    /// The platform answered 201; it may still be processing.
    void assetCreated(reeldeck::TransferId id, const reeldeck::Asset &asset,
                      const QString &localPath);
    /// The asset of a transfer is Ready or Failed: what the platform said of it then. Just before
    /// transfersFinished().
    void assetSettled(const reeldeck::Asset &asset);
    /// Each transfer and attempt once: Ready, Failed, Cancelled or NeedsYou. Those that ended together
    /// come together, with model and totals as they are after all of them.
    void transfersFinished(const QList<reeldeck::Transfer> &transfers);
    /// The platform no longer takes the key: the queue stands still until a new endpoint is set.
    void keyRejected(const reeldeck::Error &error);
    /// The account may not upload (403, or its plan is used up): everything that waits is paused,
    /// and resuming all tries again. Once until something went well or was resumed.
    void uploadsRefused(const reeldeck::Error &error);
    /// The platform said how many uploads it takes in this minute.
    void rateBudgetChanged(const reeldeck::RateBudget &budget);
    /// The journal was damaged, can't be used (the queue then lives in memory) or can't be written
    /// any more (nothing is sent until it can be).
    void journalProblem(const reeldeck::Error &error);
    /// The journal can be written again, and has everything.
    void journalWritten();

private:
    template <typename Wish>
    void tell(Wish wish);

    QThread m_thread;
    UploadWorker *m_worker; ///< Lives on m_thread and ends with it.
    TransferModel *m_model;
    Totals m_totals;
    QString m_ledgerFile;
};

} // namespace reeldeck

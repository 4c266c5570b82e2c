#pragma once

#include "base/clock.h"
#include "uploads/model/uploaditem.h"
#include "uploads/store/uploadroster.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace reeldeck {

class LedgerKeeper;
class TransferFeed;

/// What becomes of each transfer, written down and told: the journal by the roster, the ledger, and
/// the feed to the model, in the order that survives a crash. While the journal can't be written it
/// tries again from time to time. Private to lib/uploads; worker's thread.
class TransferKeeper : public QObject
{
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    /// All must outlive it.
    TransferKeeper(UploadRoster *roster, LedgerKeeper *ledger, TransferFeed *feed,
                   const Clock *clock, Milliseconds writeAgain, QObject *parent);

    void setPhase(UploadItem &item, TransferPhase phase, const std::optional<Error> &error = {});
    /// Ready, Failed, Cancelled or NeedsYou: says so once.
    void conclude(UploadItem &item, TransferPhase phase, const std::optional<Error> &error = {});
    /// Back to the queue, surely not stored: `why` it wasn't, for the row.
    void requeue(UploadItem &item, const std::optional<Error> &why, Milliseconds delay);
    /// Writes what else has changed about it, and tells it.
    void save(const UploadItem &item);
    void touch(const UploadItem &item);
    /// Its next attempt waits; 0: it doesn't. Not written yet.
    void postpone(UploadItem &item, Milliseconds delay);

    /// What was sent counts no more, unless the next attempt goes on with it. Not written yet.
    static void forgetBytes(UploadItem &item);
    /// The parts that were sent, too.
    static void clearSession(UploadItem &item);
    /// What goes up in parts, is not at its end, and is one of `assets` already: the platform makes
    /// it before the first part, so also what waits or is paused.
    QList<TransferId> inPartsOf(const QSet<AssetId> &assets) const;

    void tellProblem(const std::optional<Error> &problem);
    void writeAgainLater();

signals:
    /// What has ended since it was said last: one, or all of a batch after its commit.
    void finished(const QList<reeldeck::Transfer> &transfers);
    void journalProblem(const reeldeck::Error &error);
    /// After a journalProblem(): all of it is written.
    void journalWritten();

private:
    void writeAgain();
    void tellEnded();

    friend class JournalBatch;

    UploadRoster *const m_roster;
    LedgerKeeper *const m_ledger;
    TransferFeed *const m_feed;
    const Clock *const m_clock;
    QTimer m_writeAgain;
    QList<Transfer> m_ended; ///< Not told yet.
    bool m_isBatch = false;
};

/// One commit for everything that happens in its life, and one word of what ended in it. Don't nest.
class JournalBatch
{
public:
    using Durability = UploadRoster::Durability;

    /// Of journal and ledger.
    explicit JournalBatch(TransferKeeper *keeper);
    /// Of the journal alone, when it is all that is written.
    JournalBatch(TransferKeeper *keeper, Durability durability);
    ~JournalBatch(); ///< Commits; a problem is told.
    Q_DISABLE_COPY_MOVE(JournalBatch)

private:
    TransferKeeper *const m_keeper;
    const bool m_withLedger;
};

} // namespace reeldeck

#pragma once

#include "uploads/model/uploaditem.h"
#include "uploads/store/uploadjournal.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <unordered_map>

namespace reeldeck {

class Clock;

/// All transfers of a queue: a few bytes for each in memory, the rest in the journal. An item that
/// is looked up comes into memory whole and stays until settle(); then what is on disk and
/// moves no bytes leaves again, unless it is only a few hundred. So twenty thousand waiting files
/// cost what their index does.
///
/// What can't be written stays in memory, and isBlocked() says that nothing may be sent: an upload
/// that isn't in the journal could be made twice after a crash. Private to lib/uploads; lives on
/// the thread of its worker.
class UploadRoster
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// What is in memory of every transfer.
    struct Entry
    {
        qint64 position = 0;
        qint64 bytesTotal = 0;
        qint64 bytesSent = 0;
        Milliseconds notBefore{0}; ///< Monotonic; 0: now.
        size_t nameHash = 0;       ///< Of the name on the platform.
        TransferPhase phase = TransferPhase::Queued;
        bool unanswered = false;
    };

    struct Counts
    {
        int queued = 0, active = 0, needsYou = 0, failed = 0, ready = 0, paused = 0, cancelled = 0;
        qint64 bytesSent = 0, bytesTotal = 0; ///< Of what is not final yet.
        int allSent = 0;                      ///< Of `active`: nothing is left to send.
    };

    using Order = std::map<qint64, TransferId>; ///< By position.

    explicit UploadRoster(const Clock *clock); ///< Must outlive the roster.

    /// Once, before anything else; see UploadJournal::open(). `longestWait` bounds the waits of
    /// the last run: the clock may have been set since.
    UploadJournal::Loaded open(const QString &path, Milliseconds longestWait,
                               const UploadJournal::Visitor &visit = {});
    bool isOpen() const { return m_journal.isOpen(); }
    QString journalLog() const { return m_journal.log(); } ///< See UploadJournal::log().

    const std::unordered_map<TransferId, Entry> &entries() const { return m_entries; }
    const Entry *entry(TransferId id) const;
    /// All in their order. Builds a list: not for every event.
    QList<TransferId> inOrder() const;
    const Counts &counts() const { return m_counts; }

    /// Queued, and nothing is without an answer.
    const Order &queued() const { return m_queued; }
    /// Queued, with an attempt whose outcome isn't known.
    const Order &toReconcile() const { return m_toReconcile; }
    QList<TransferId> idsWhere(const std::function<bool(const Entry &)> &matches) const;

    /// The item itself, from the journal if need be; nullptr when there's none. Valid until
    /// settle() or remove().
    UploadItem *find(TransferId id);
    /// Which of `files` are in the queue and not at their end.
    QSet<FileStamp> unfinishedAmong(const QList<FileStamp> &files) const;
    UploadItem &get(TransferId id); ///< The same, for an id that is there.

    /// Puts new items at the end, in one commit. Their position is set here.
    std::optional<Error> append(QList<UploadItem> items);
    /// Writes what `item`, one of ours, has become. An error only the first time in a row.
    std::optional<Error> save(const UploadItem &item);
    /// Takes notice of its bytes without writing.
    void note(const UploadItem &item);
    std::optional<Error> remove(const QList<TransferId> &ids);

    /// Puts `ids`, in their order among each other, before `before`, or at the end when that isn't
    /// there.
    std::optional<Error> moveBefore(const QList<TransferId> &ids, TransferId before);

    /// What a commit must survive.
    enum class Durability { Crash, PowerLoss };
    /// One commit for everything in between. Don't nest.
    void beginBatch(Durability durability = Durability::Crash);
    std::optional<Error> endBatch();

    /// Announces the small files that come next in the queue (UploadJournal::announce()), as soon as
    /// few are. Within a batch. The disk has it when a sync is through that began after the batch.
    std::optional<Error> announceNext();
    bool hasNewAnnouncements() const { return m_newAnnouncements > 0; }
    void syncBegins();
    void syncEnded(bool onDisk);
    /// Its first byte needn't wait for the disk, as long as nothing else is written about it.
    bool isAnnounced(TransferId id) const;

    /// Something isn't on disk that should be.
    bool isBlocked() const { return !m_unsaved.isEmpty() || !m_unremoved.isEmpty(); }
    bool isSaved(TransferId id) const { return !m_unsaved.contains(id); }
    /// Tries again to write all that isn't; then isBlocked() is false.
    void writeAgain();
    /// Lets items go that rest, when they are many. No pointer to an item may be in use.
    void settle();

private:
    void index(const UploadItem &item);
    void forget(TransferId id);
    void count(const Entry &entry, int sign);
    void renumber();
    std::optional<Error> told(const std::optional<Error> &problem);
    /// What was written in this batch was taken back.
    void batchLost();

    enum class Announced { New, Syncing, OnDisk };

    const Clock *m_clock;
    UploadJournal m_journal;
    std::unordered_map<TransferId, Entry> m_entries;
    Order m_queued;
    Order m_toReconcile;
    std::unordered_map<TransferId, UploadItem> m_live;
    Counts m_counts;
    qint64 m_lastPosition = 0;
    QSet<TransferId> m_unsaved;
    QList<TransferId> m_unremoved;
    QList<TransferId> m_inBatch;                           ///< Saved since beginBatch().
    std::unordered_map<TransferId, Announced> m_announced; ///< And not written again since.
    int m_newAnnouncements = 0;                            ///< Since the last sync began.
    bool m_batch = false;
    bool m_toldProblem = false;
};

} // namespace reeldeck

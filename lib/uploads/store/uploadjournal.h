#pragma once

#include "base/result.h"
#include "storage/storefile.h"
#include "uploads/model/uploaditem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace reeldeck {

/// What an upload queue must still know after the program ended, however it ended: every item
/// before its first byte, every phase it reached, and whether an attempt is without an answer.
/// SQLite in WAL mode; where no file can be used, the same in memory. One object a file: a second
/// opener, also in another process, is refused.
///
/// A write that fails is taken back as a whole and leaves the journal open, so that it can be
/// tried again. Lives on the thread that opens it. Private to lib/uploads.
///
/// Durable against a crash of the program at each commit; against power loss where it decides
/// about a second asset. Before the first byte of an upload leaves, the disk has either the commit
/// that says so (it waits, or its log is synced: JournalSync), or an earlier one that announces it:
///
///     announce() --> synced --> begins, Crash-safe commits --> ends
///                      |                                 power loss
///                      +--> the row as it was then, by another boot of the computer: an attempt
///                           may have gone out, so it is looked for
///
/// As long as the computer runs on, its page cache has what the disk lacks, and an announcement says
/// nothing.
class UploadJournal
{
public:
    struct Loaded
    {
        QSet<AssetId> claimed; ///< Assets that uploads of the last days have made.
        qint64 lastId = 0;     ///< The highest id ever used.
        QList<Error> problems; ///< What was wrong, as sentences.
    };
    using Visitor = std::function<void(const UploadItem &)>;

    UploadJournal();
    ~UploadJournal();
    UploadJournal(const UploadJournal &) = delete;
    UploadJournal &operator=(const UploadJournal &) = delete;

    /// Calls `visit` for each unfinished or failed item in the order of the queue; what was under
    /// way is Queued again. A damaged file is renamed and a new one begun. With a file of a newer
    /// version, in use elsewhere or in a folder that can't be written to, the journal lives in
    /// memory. `problems` tells. An empty path: in memory.
    Loaded open(const QString &path, const Visitor &visit = {});
    bool isOpen() const { return m_insert != nullptr; }
    bool isOnDisk() const { return m_onDisk; }
    /// What has to reach the disk for all commits so far to be there; empty: nothing.
    QString log() const { return m_onDisk ? m_path + QLatin1String("-wal") : QString(); }

    /// The item as it was written last; nothing when there's none (any more).
    std::optional<UploadItem> load(TransferId id);

    /// Of all files that are still to be uploaded, or may be under way. Reads every row.
    QSet<FileStamp> unfinishedFiles() const;

    /// What save() writes of an item that is there already: Moved is everything; with Changed it
    /// stands where it stood, which spares the indexes.
    enum class Part { Changed, Moved };
    /// `Storage`, with the database's words, when it can't be written.
    std::optional<Error> save(const UploadItem &item, Part part = Part::Moved);
    std::optional<Error> saveAll(const QList<const UploadItem *> &items);
    /// Takes items off the list; which assets they made is remembered for some days.
    std::optional<Error> remove(const QList<TransferId> &ids);

    /// Whether announce() helps: not in memory, nor where one boot of the computer can't be told
    /// from the next.
    bool canAnnounce() const { return m_onDisk && !m_boot.isEmpty(); }
    /// These may go out soon, at `when` at the earliest, as what they are in the journal now. Holds
    /// until the next open(). Call it within begin() and commit().
    std::optional<Error> announce(const QList<TransferId> &ids, const QDateTime &when);

    /// Makes one commit of everything in between; `durable`: it survives power loss, too. Begins
    /// with the first write. Don't nest.
    void begin(bool durable = false);
    std::optional<Error> commit();

private:
    StoreFailure openFile(const QString &path);
    bool write(const UploadItem &item, QSqlQuery *statement);
    void setDurable(bool durable);
    void beginIfAsked();
    /// After power loss what was announced is unanswered.
    void takeAnnouncements();
    /// Gives back the rows that are of no use any more.
    QList<TransferId> loadRows(Loaded *loaded, const Visitor &visit);
    QSqlError deleteRows(const QList<TransferId> &ids);
    Error rollBack(const QSqlError &error);
    void close();

    QString m_path;
    QByteArray m_boot; ///< Of the computer; empty: can't be told.
    StoreFile m_store;
    std::unique_ptr<QSqlQuery> m_insert; ///< Null while closed, like the others.
    std::unique_ptr<QSqlQuery> m_update;
    std::unique_ptr<QSqlQuery> m_select;
    bool m_onDisk = false;
    bool m_durable = true;
    bool m_inTransaction = false;
    bool m_beginsTransaction = false; ///< With the next write.
};

} // namespace reeldeck

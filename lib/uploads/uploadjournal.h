#pragma once

#include "base/result.h"
#include "uploads/uploaditem.h"

#include <QList>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

class QSqlError;
class QSqlQuery;

namespace reeldeck {

/// What an upload queue must still know after the program ended, however it ended: every item
/// before its first byte, every phase it reached, and whether an attempt is without an answer.
/// SQLite in WAL mode. One object a file: a second opener, also in another process, is refused.
///
/// Before it is opened, and after a failure, every function does nothing: the queue then lives in
/// memory. Lives on the thread that opens it. Private to lib/uploads.
///
/// Durable against a crash of the program at each commit; against power loss where it decides
/// about a second asset: the commit before the first byte waits for the disk.
class UploadJournal
{
public:
    struct Loaded
    {
        QList<UploadItem> items; ///< Unfinished and failed ones, in the order of queueing.
        QSet<AssetId> claimed;   ///< Assets that uploads of the last days have made.
        qint64 lastId = 0;       ///< The highest id ever used.
        QList<Error> problems;   ///< What was wrong, as sentences.
    };

    UploadJournal();
    ~UploadJournal();
    UploadJournal(const UploadJournal &) = delete;
    UploadJournal &operator=(const UploadJournal &) = delete;

    /// A damaged file is renamed and a new one begun. A file of a newer version, in use elsewhere or
    /// in a folder that can't be written to, leaves the journal closed. `problems` tells.
    Loaded open(const QString &path);
    bool isOpen() const { return m_query != nullptr; }

    /// The error of this and the others below is told once, with the database's words; what isn't
    /// committed by then is taken back, and the journal is closed.
    std::optional<Error> save(const UploadItem &item);
    std::optional<Error> saveAll(const QList<const UploadItem *> &items);
    /// Takes items off the list; which assets they made is remembered for some days.
    [[nodiscard]] std::optional<Error> remove(const QList<UploadId> &ids);

    /// Makes one commit of everything in between. Don't nest.
    void begin();
    [[nodiscard]] std::optional<Error> commit();

private:
    enum class OpenFailure { None, Damaged, InUse, TooNew, Unusable };

    OpenFailure openFile(const QString &path);
    OpenFailure prepareSchema();
    bool write(const UploadItem &item);
    void setDurable(bool durable);
    /// Gives back the rows that are of no use any more.
    QList<UploadId> loadRows(Loaded *loaded);
    QSqlError deleteRows(const QList<UploadId> &ids);
    std::optional<Error> giveUp(const QSqlError &error);
    void close();

    const QString m_connection;
    QString m_path;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_query; ///< The prepared insert; null while closed.
    bool m_durable = true;
    bool m_inTransaction = false;
};

} // namespace reeldeck

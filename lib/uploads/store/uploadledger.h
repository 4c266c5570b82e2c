#pragma once

#include "base/error.h"
#include "domain/assetid.h"
#include "domain/filestamp.h"
#include "domain/transfer.h"
#include "storage/storefile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

class QSqlQuery;

namespace reeldeck {

/// A local file that became an asset.
struct LedgerEntry
{
    AssetId assetId;
    QString name; ///< On the platform.
    QString path; ///< Where the file was then.
    FileStamp stamp;
    QByteArray sha256; ///< 32 raw bytes; empty while unknown.
    QDateTime uploadedUtc;

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// What was uploaded from this computer into one workspace, so that nothing is sent twice without
/// being asked for, which files watched folders have already handed over, and how uploads ended. Knows only of this
/// program's uploads, and of deletions made here: an asset deleted elsewhere is still in it, so
/// nobody may be kept from uploading because of it.
///
/// SQLite in WAL mode with ordinary locking beside the journal (whose file is locked for one
/// opener): the queue's thread writes while planners read, each with an object of its own. An
/// object lives on the thread that opens it. Before it is opened, and when opening failed, every
/// function does nothing and finds nothing: uploads never wait for the ledger.
class UploadLedger
{
public:
    UploadLedger();
    ~UploadLedger();
    UploadLedger(const UploadLedger &) = delete;
    UploadLedger &operator=(const UploadLedger &) = delete;

    /// The ledger's file of the workspace with this journal.
    static QString fileBeside(const QString &journal);

    /// A damaged file is renamed and a new one begun. The error tells; the ledger may still be open.
    std::optional<Error> open(const QString &path);
    bool isOpen() const { return m_store.isOpen(); }

    /// Replaces what is known of the same asset; a hash that is known stays.
    void record(const LedgerEntry &entry);
    void setHash(const AssetId &id, const QByteArray &sha256);
    /// Assets that this program deleted: their files may be uploaded again unasked.
    void forget(const QList<AssetId> &ids);

    std::optional<LedgerEntry> ofAsset(const AssetId &id) const;
    /// The upload of this very file, unchanged since (nothing is read for that).
    std::optional<LedgerEntry> ofFile(const QString &path, const FileStamp &stamp) const;
    /// Uploads of this size, those called `name` first, then the newest; at most 100.
    QList<LedgerEntry> ofSize(qint64 size, const QString &name) const;

    /// Files that a watched folder has handed over stay handed over, also when their upload was
    /// cancelled; a changed file is another one.
    void markTaken(const QString &path, const FileStamp &stamp);
    bool isTaken(const QString &path, const FileStamp &stamp) const;

    /// An upload at its end (Ready, Failed or Cancelled), for reports; one that ends again replaces
    /// its earlier end. The last 100,000 are kept.
    void recordFinished(const Transfer &transfer);
    /// Oldest first; `batch`: only what was queued together.
    QList<Transfer> finished(std::optional<qint64> batch) const;
    /// The highest batch of them; 0: none.
    qint64 lastBatch() const;

    /// Makes one commit of everything in between. Don't nest.
    void begin();
    void commit();

private:
    StoreFailure openFile(const QString &path);
    QSqlQuery query(const char *sql) const;
    QSqlQuery &kept(std::unique_ptr<QSqlQuery> &query, const char *sql);

    StoreFile m_store;
    // What each upload runs, made ready once: SQLite takes longer to read such a statement than to
    // carry it out.
    std::unique_ptr<QSqlQuery> m_record;
    std::unique_ptr<QSqlQuery> m_recordFinished;
};

} // namespace reeldeck

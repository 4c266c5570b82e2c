#include "uploads/store/uploadledger.h"

#include "base/humantext.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int schemaVersion = 2;

/// The translators' context of the sentences below.
struct UploadLedgerText
{
    Q_DECLARE_TR_FUNCTIONS(UploadLedger)
};

QStringList migration(int from)
{
    QStringList steps;
    if (from < 1) {
        steps << QStringLiteral("CREATE TABLE uploaded (asset_id TEXT PRIMARY KEY, name TEXT, "
                                "path TEXT, size INTEGER, mtime_ns INTEGER, device INTEGER, "
                                "inode INTEGER, sha256 BLOB, uploaded_ms INTEGER)")
              << QStringLiteral("CREATE INDEX uploaded_size ON uploaded (size, mtime_ns)")
              << QStringLiteral("CREATE TABLE taken (path TEXT PRIMARY KEY, size INTEGER, "
                                "mtime_ns INTEGER, device INTEGER, inode INTEGER)");
    }
    if (from < 2) {
        steps << QStringLiteral("CREATE TABLE finished (id INTEGER PRIMARY KEY, batch INTEGER, "
                                "path TEXT, url TEXT, name TEXT, kind INTEGER, method INTEGER, "
                                "size INTEGER, sha256 BLOB, asset_id TEXT, queued_ms INTEGER, "
                                "started_ms INTEGER, finished_ms INTEGER, attempts INTEGER, "
                                "phase INTEGER, reason TEXT, request_id TEXT)");
    }
    return steps;
}

void bindFile(QSqlQuery &query, const QString &path, const FileStamp &stamp)
{
    query.addBindValue(path);
    query.addBindValue(stamp.size);
    query.addBindValue(stamp.mtimeNs);
    query.addBindValue(qint64(stamp.device));
    query.addBindValue(qint64(stamp.inode));
}

constexpr const char *ledgerColumns =
        "asset_id, name, path, size, mtime_ns, device, inode, sha256, uploaded_ms";

LedgerEntry entryFrom(const QSqlQuery &row)
{
    LedgerEntry entry;
    entry.assetId = AssetId(row.value(0).toString());
    entry.name = row.value(1).toString();
    entry.path = row.value(2).toString();
    entry.stamp.size = row.value(3).toLongLong();
    entry.stamp.mtimeNs = row.value(4).toLongLong();
    entry.stamp.device = quint64(row.value(5).toLongLong());
    entry.stamp.inode = quint64(row.value(6).toLongLong());
    constexpr qsizetype hashLength = 32;
    const QByteArray hash = row.value(7).toByteArray();
    if (hash.size() == hashLength)
        entry.sha256 = hash;
    entry.uploadedUtc = QDateTime::fromMSecsSinceEpoch(row.value(8).toLongLong(), Qt::UTC);
    return entry;
}

void tellFailure(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        qCWarning(lcUploads) << "The ledger:" << query.lastError().text();
}

void run(QSqlQuery &query)
{
    if (!query.exec())
        tellFailure(query);
}

} // namespace

UploadLedger::UploadLedger()
    : m_store(QStringLiteral("ledger"))
{}

UploadLedger::~UploadLedger() = default;

QString UploadLedger::fileBeside(const QString &journal)
{
    return journal.isEmpty() ? QString()
                             : QFileInfo(journal).path() + QStringLiteral("/uploaded.sqlite");
}

std::optional<Error> UploadLedger::open(const QString &path)
{
    std::optional<Error> problem;
    StoreFailure failure = openFile(path);
    if (failure == StoreFailure::Damaged) {
        const QString aside = StoreFile::setAside(path);
        failure = aside.isEmpty() ? StoreFailure::Unusable : openFile(path);
        if (failure == StoreFailure::None) {
            problem = storageError(
                    UploadLedgerText::tr(
                            "The list of what was uploaded before was damaged and is "
                            "kept as “%1”. Files uploaded before now aren't recognized.")
                            .arg(displayName(aside)));
        }
    }
    if (failure != StoreFailure::None) {
        problem = storageError(
                UploadLedgerText::tr(
                        "The list of what was uploaded before can't be used in “%1”. Uploads go "
                        "on, but "
                        "files that were uploaded before aren't recognized. Check the folder's "
                        "permissions and the free space.")
                        .arg(displayName(path)));
    }
    return problem;
}

StoreFailure UploadLedger::openFile(const QString &path)
{
    StoreSchema schema;
    schema.version = schemaVersion;
    schema.migration = migration;
    schema.pragmas = {QStringLiteral("journal_mode=WAL"), QStringLiteral("synchronous=NORMAL")};
    return m_store.open(path, schema);
}

QSqlQuery UploadLedger::query(const char *sql) const
{
    QSqlQuery query(m_store.database());
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql).replace(QLatin1String("COLUMNS"),
                                                        QLatin1String(ledgerColumns))))
        tellFailure(query);
    return query;
}

QSqlQuery &UploadLedger::kept(std::unique_ptr<QSqlQuery> &query, const char *sql)
{
    if (!query)
        query = std::make_unique<QSqlQuery>(this->query(sql));
    return *query;
}

void UploadLedger::record(const LedgerEntry &entry)
{
    if (!isOpen() || entry.assetId.isEmpty())
        return;
    QSqlQuery &insert = kept(
            m_record,
            "INSERT INTO uploaded (asset_id, name, path, size, mtime_ns, device, inode, sha256, "
            "uploaded_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (asset_id) DO UPDATE SET "
            "name = excluded.name, path = excluded.path, size = excluded.size, "
            "mtime_ns = excluded.mtime_ns, device = excluded.device, inode = excluded.inode, "
            "sha256 = COALESCE(excluded.sha256, sha256), uploaded_ms = excluded.uploaded_ms");
    insert.addBindValue(entry.assetId.toString());
    insert.addBindValue(entry.name);
    bindFile(insert, entry.path, entry.stamp);
    insert.addBindValue(entry.sha256.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray))
                                               : QVariant(entry.sha256));
    insert.addBindValue(entry.uploadedUtc.toMSecsSinceEpoch());
    run(insert);
    insert.finish();
}

void UploadLedger::setHash(const AssetId &id, const QByteArray &sha256)
{
    if (!isOpen() || sha256.isEmpty())
        return;
    QSqlQuery update = query("UPDATE uploaded SET sha256 = ? WHERE asset_id = ?");
    update.addBindValue(sha256);
    update.addBindValue(id.toString());
    run(update);
    QSqlQuery report = query("UPDATE finished SET sha256 = ? WHERE asset_id = ?");
    report.addBindValue(sha256);
    report.addBindValue(id.toString());
    run(report);
}

void UploadLedger::forget(const QList<AssetId> &ids)
{
    if (!isOpen())
        return;
    begin();
    QSqlQuery remove = query("DELETE FROM uploaded WHERE asset_id = ?");
    for (const AssetId &id : ids) {
        remove.addBindValue(id.toString());
        run(remove);
    }
    commit();
}

std::optional<LedgerEntry> UploadLedger::ofAsset(const AssetId &id) const
{
    if (!isOpen())
        return std::nullopt;
    QSqlQuery select = query("SELECT COLUMNS FROM uploaded WHERE asset_id = ?");
    select.addBindValue(id.toString());
    run(select);
    return select.next() ? std::optional(entryFrom(select)) : std::nullopt;
}

std::optional<LedgerEntry> UploadLedger::ofFile(const QString &path, const FileStamp &stamp) const
{
    if (!isOpen())
        return std::nullopt;
    // Without inodes only the path says that it is the same file.
    QSqlQuery select =
            query("SELECT COLUMNS FROM uploaded WHERE (inode <> 0 OR path = ?) AND size = ? AND "
                  "mtime_ns = ? AND device = ? AND inode = ? ORDER BY uploaded_ms DESC LIMIT 1");
    bindFile(select, path, stamp);
    run(select);
    return select.next() ? std::optional(entryFrom(select)) : std::nullopt;
}

QList<LedgerEntry> UploadLedger::ofSize(qint64 size, const QString &name) const
{
    QList<LedgerEntry> entries;
    if (!isOpen())
        return entries;
    QSqlQuery select = query("SELECT COLUMNS FROM uploaded WHERE size = ? "
                             "ORDER BY name = ? DESC, uploaded_ms DESC LIMIT 100");
    select.addBindValue(size);
    select.addBindValue(name);
    run(select);
    while (select.next())
        entries << entryFrom(select);
    return entries;
}

void UploadLedger::markTaken(const QString &path, const FileStamp &stamp)
{
    if (!isOpen())
        return;
    QSqlQuery insert = query("INSERT OR REPLACE INTO taken (path, size, mtime_ns, device, inode) "
                             "VALUES (?, ?, ?, ?, ?)");
    bindFile(insert, path, stamp);
    run(insert);
}

bool UploadLedger::isTaken(const QString &path, const FileStamp &stamp) const
{
    if (!isOpen())
        return false;
    // Without the device: its number may be another one after a restart of the computer.
    QSqlQuery select =
            query("SELECT 1 FROM taken WHERE path = ? AND size = ? AND mtime_ns = ? AND inode = ?");
    select.addBindValue(path);
    select.addBindValue(stamp.size);
    select.addBindValue(stamp.mtimeNs);
    select.addBindValue(qint64(stamp.inode));
    run(select);
    return select.next();
}

void UploadLedger::recordFinished(const Transfer &transfer)
{
    if (!isOpen())
        return;
    constexpr qint64 maxKept = 100'000;
    const auto milliseconds = [](const QDateTime &time) {
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    };
    QSqlQuery &insert =
            kept(m_recordFinished,
                 "INSERT OR REPLACE INTO finished (id, batch, path, url, name, kind, method, size, "
                 "sha256, asset_id, queued_ms, started_ms, finished_ms, attempts, phase, reason, "
                 "request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const QVariant values[] = {qint64(transfer.id),
                               transfer.batch,
                               transfer.request.path,
                               transfer.request.url.toString(QUrl::FullyEncoded),
                               transfer.name,
                               int(transfer.kind),
                               int(transfer.method),
                               transfer.bytesTotal,
                               transfer.sha256,
                               transfer.assetId.toString(),
                               milliseconds(transfer.queuedUtc),
                               milliseconds(transfer.startedUtc),
                               milliseconds(transfer.finishedUtc),
                               transfer.attempts,
                               int(transfer.phase),
                               transfer.error ? transfer.error->message : QString(),
                               transfer.error ? transfer.error->requestId : QString()};
    for (const QVariant &value : values)
        insert.addBindValue(value);
    run(insert);
    insert.finish();
    constexpr qint64 pruneEvery = 1000;
    if (qint64(transfer.id) % pruneEvery == 0) {
        QSqlQuery prune = query("DELETE FROM finished WHERE id <= ?");
        prune.addBindValue(qint64(transfer.id) - maxKept);
        run(prune);
    }
}

QList<Transfer> UploadLedger::finished(std::optional<qint64> batch) const
{
    QList<Transfer> all;
    if (!isOpen())
        return all;
    const auto time = [](const QVariant &milliseconds) {
        return milliseconds.isNull()
                       ? QDateTime()
                       : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
    };
    QSqlQuery select = query(
            "SELECT id, batch, path, url, name, kind, method, size, sha256, asset_id, queued_ms, "
            "started_ms, finished_ms, attempts, phase, reason, request_id FROM finished "
            "WHERE ? OR batch = ? ORDER BY id");
    select.addBindValue(!batch.has_value());
    select.addBindValue(batch.value_or(0));
    run(select);
    while (select.next()) {
        Transfer transfer;
        transfer.id = TransferId(select.value(0).toLongLong());
        transfer.batch = select.value(1).toLongLong();
        transfer.request.path = select.value(2).toString();
        transfer.request.url = QUrl(select.value(3).toString());
        transfer.name = select.value(4).toString();
        transfer.kind = MediaKind(std::clamp(select.value(5).toInt(), 0, int(MediaKind::Image)));
        transfer.method =
                AssetMethod(std::clamp(select.value(6).toInt(), 0, int(AssetMethod::Multipart)));
        transfer.bytesTotal = select.value(7).toLongLong();
        transfer.sha256 = select.value(8).toByteArray();
        transfer.assetId = AssetId(select.value(9).toString());
        transfer.queuedUtc = time(select.value(10));
        transfer.startedUtc = time(select.value(11));
        transfer.finishedUtc = time(select.value(12));
        transfer.attempts = select.value(13).toInt();
        transfer.phase = TransferPhase(
                std::clamp(select.value(14).toInt(), 0, int(TransferPhase::Cancelled)));
        Error error;
        error.kind = ErrorKind::Internal; // Only the words were kept.
        error.message = select.value(15).toString();
        error.requestId = select.value(16).toString();
        if (!error.message.isEmpty())
            transfer.error = error;
        all << transfer;
    }
    return all;
}

qint64 UploadLedger::lastBatch() const
{
    if (!isOpen())
        return 0;
    QSqlQuery select = query("SELECT MAX(batch) FROM finished");
    run(select);
    return select.next() ? select.value(0).toLongLong() : 0;
}

void UploadLedger::begin()
{
    if (isOpen())
        m_store.database().transaction();
}

void UploadLedger::commit()
{
    if (isOpen() && !m_store.database().commit()) {
        qCWarning(lcUploads) << "The ledger:" << m_store.database().lastError().text();
        m_store.database().rollback();
    }
}

} // namespace reeldeck

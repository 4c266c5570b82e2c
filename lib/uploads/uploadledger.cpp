#include "uploads/uploadledger.h"

#include "base/humantext.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int schemaVersion = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("UploadLedger", text);
}

Error storageError(const QString &message)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = message;
    return error;
}

bool isDamage(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return code == QLatin1String("11") || code == QLatin1String("26"); // SQLITE_CORRUPT, _NOTADB
}

QString setAside(const QString &path)
{
    const QString stamp =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target = QStringLiteral("%1.damaged-%2").arg(path, stamp);
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = QStringLiteral("%1.damaged-%2-%3").arg(path, stamp).arg(i);
    if (!QFile::rename(path, target))
        return {};
    for (const char *suffix : {"-wal", "-shm"})
        QFile::rename(path + QLatin1String(suffix), target + QLatin1String(suffix));
    return target;
}

void bindFile(QSqlQuery &query, const QString &path, const FileStamp &stamp)
{
    query.addBindValue(path);
    query.addBindValue(stamp.size);
    query.addBindValue(stamp.mtimeNs);
    query.addBindValue(qint64(stamp.device));
    query.addBindValue(qint64(stamp.inode));
}

constexpr const char *columns =
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
    : m_connection(QStringLiteral("ledger-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

UploadLedger::~UploadLedger()
{
    close();
}

QString UploadLedger::fileBeside(const QString &journal)
{
    return journal.isEmpty() ? QString()
                             : QFileInfo(journal).path() + QStringLiteral("/uploaded.sqlite");
}

std::optional<Error> UploadLedger::open(const QString &path)
{
    std::optional<Error> problem;
    OpenFailure failure = openFile(path);
    if (failure == OpenFailure::Damaged) {
        close();
        const QString aside = setAside(path);
        failure = aside.isEmpty() ? OpenFailure::Unusable : openFile(path);
        if (failure == OpenFailure::None) {
            problem = storageError(tr("The list of what was uploaded before was damaged and is "
                                      "kept as “%1”. Files uploaded before now aren't recognized.")
                                           .arg(displayName(aside)));
        }
    }
    if (failure != OpenFailure::None) {
        close();
        problem = storageError(
                tr("The list of what was uploaded before can't be used in “%1”. Uploads go on, but "
                   "files that were uploaded before aren't recognized. Check the folder's "
                   "permissions and the free space.")
                        .arg(displayName(path)));
    }
    m_isOpen = failure == OpenFailure::None;
    return problem;
}

UploadLedger::OpenFailure UploadLedger::openFile(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open())
        return OpenFailure::Unusable;
    QSqlQuery query(m_database);
    const auto failureOf = [](const QSqlQuery &failed) {
        tellFailure(failed);
        return isDamage(failed.lastError()) ? OpenFailure::Damaged : OpenFailure::Unusable;
    };
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "BEGIN IMMEDIATE"}) {
        if (!query.exec(QLatin1String(pragma)))
            return failureOf(query);
    }
    // Within the transaction, so that of two openers one makes the tables and the other finds them.
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failureOf(query);
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return OpenFailure::Unusable;
    if (version < schemaVersion) {
        for (const char *step :
             {"CREATE TABLE IF NOT EXISTS uploaded (asset_id TEXT PRIMARY KEY, name TEXT, path "
              "TEXT, "
              "size INTEGER, mtime_ns INTEGER, device INTEGER, inode INTEGER, sha256 BLOB, "
              "uploaded_ms INTEGER)",
              "CREATE INDEX IF NOT EXISTS uploaded_size ON uploaded (size, mtime_ns)",
              "CREATE TABLE IF NOT EXISTS taken (path TEXT PRIMARY KEY, size INTEGER, mtime_ns "
              "INTEGER, "
              "device INTEGER, inode INTEGER)",
              "CREATE TABLE finished (id INTEGER PRIMARY KEY, batch INTEGER, path TEXT, url TEXT, "
              "name TEXT, kind INTEGER, method INTEGER, size INTEGER, sha256 BLOB, asset_id TEXT, "
              "queued_ms INTEGER, started_ms INTEGER, finished_ms INTEGER, attempts INTEGER, "
              "phase INTEGER, reason TEXT, request_id TEXT)",
              "PRAGMA user_version=2"}) {
            if (!query.exec(QLatin1String(step)))
                return failureOf(query);
        }
    }
    if (!query.exec(QStringLiteral("COMMIT")))
        return failureOf(query);
    return OpenFailure::None;
}

void UploadLedger::close()
{
    m_isOpen = false;
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery UploadLedger::query(const char *sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(
                QString::fromLatin1(sql).replace(QLatin1String("COLUMNS"), QLatin1String(columns))))
        tellFailure(query);
    return query;
}

void UploadLedger::record(const LedgerEntry &entry)
{
    if (!m_isOpen || entry.assetId.isEmpty())
        return;
    QSqlQuery insert = query(
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
}

void UploadLedger::setHash(const AssetId &id, const QByteArray &sha256)
{
    if (!m_isOpen || sha256.isEmpty())
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
    if (!m_isOpen)
        return;
    begin();
    QSqlQuery remove = query("DELETE FROM uploaded WHERE asset_id = ?");
    for (const AssetId &id : ids) {
        remove.addBindValue(id.toString());
        run(remove);
    }
    commit();
}

std::optional<LedgerEntry> UploadLedger::ofFile(const QString &path, const FileStamp &stamp) const
{
    if (!m_isOpen)
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
    if (!m_isOpen)
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
    if (!m_isOpen)
        return;
    QSqlQuery insert = query("INSERT OR REPLACE INTO taken (path, size, mtime_ns, device, inode) "
                             "VALUES (?, ?, ?, ?, ?)");
    bindFile(insert, path, stamp);
    run(insert);
}

bool UploadLedger::isTaken(const QString &path, const FileStamp &stamp) const
{
    if (!m_isOpen)
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
    if (!m_isOpen)
        return;
    constexpr qint64 mostKept = 100'000;
    const auto milliseconds = [](const QDateTime &time) {
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    };
    QSqlQuery insert = query(
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
    constexpr qint64 pruneEvery = 1000;
    if (qint64(transfer.id) % pruneEvery == 0) {
        QSqlQuery prune = query("DELETE FROM finished WHERE id <= ?");
        prune.addBindValue(qint64(transfer.id) - mostKept);
        run(prune);
    }
}

QList<Transfer> UploadLedger::finished(std::optional<qint64> batch) const
{
    QList<Transfer> all;
    if (!m_isOpen)
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
        transfer.id = UploadId(select.value(0).toLongLong());
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
    if (!m_isOpen)
        return 0;
    QSqlQuery select = query("SELECT MAX(batch) FROM finished");
    run(select);
    return select.next() ? select.value(0).toLongLong() : 0;
}

void UploadLedger::begin()
{
    if (m_isOpen)
        m_database.transaction();
}

void UploadLedger::commit()
{
    if (m_isOpen && !m_database.commit()) {
        qCWarning(lcUploads) << "The ledger:" << m_database.lastError().text();
        m_database.rollback();
    }
}

} // namespace reeldeck

#include "uploads/uploadjournal.h"

#include "base/humantext.h"
#include "base/log.h"
#include "uploads/journalrows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

namespace reeldeck {
namespace {

constexpr int claimDays = 7;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("UploadJournal", text, nullptr, n);
}

Error storageError(const QString &message)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.message = message;
    return error;
}

bool isOneOf(const QSqlError &error, std::initializer_list<const char *> codes)
{
    for (const char *code : codes) {
        if (error.nativeErrorCode() == QLatin1String(code))
            return true;
    }
    return false;
}

/// Moves the database and its companions out of the way; the new name, or nothing.
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

QString whyNot(bool inUse, bool tooNew, const QString &path)
{
    if (inUse) {
        return tr("Another Reeldeck uses the same list of uploads, so this one keeps its uploads "
                  "in memory: those unfinished when it closes are forgotten.");
    }
    if (tooNew) {
        return tr("The list of unfinished uploads was made by a newer Reeldeck. This one leaves it "
                  "alone and keeps its uploads in memory until it closes.");
    }
    return tr("The list of unfinished uploads can't be kept in “%1”. Check the folder's "
              "permissions and the free space. Until then, uploads unfinished when Reeldeck "
              "closes are forgotten.")
            .arg(displayName(path));
}

} // namespace

UploadJournal::UploadJournal()
    : m_connection(QStringLiteral("uploads-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

UploadJournal::~UploadJournal()
{
    close();
}

UploadJournal::Loaded UploadJournal::open(const QString &path, const Visitor &visit)
{
    Loaded loaded;
    m_path = path;
    if (path.isEmpty()) {
        openFile(QStringLiteral(":memory:"));
        return loaded;
    }
    OpenFailure failure = openFile(path);
    if (failure == OpenFailure::Damaged) {
        const QString aside = setAside(path);
        failure = aside.isEmpty() ? OpenFailure::Unusable : openFile(path);
        if (!aside.isEmpty()) {
            loaded.problems << storageError(
                    tr("The list of unfinished uploads was damaged and is kept as “%1”. If uploads "
                       "were under way, compare with the list before you add them again.")
                            .arg(displayName(aside)));
        }
    }
    m_onDisk = failure == OpenFailure::None;
    if (m_onDisk) {
        if (const std::optional<Error> problem = remove(loadRows(&loaded, visit)))
            loaded.problems << *problem;
        return loaded;
    }
    loaded.problems << storageError(
            whyNot(failure == OpenFailure::InUse, failure == OpenFailure::TooNew, path));
    openFile(QStringLiteral(":memory:"));
    return loaded;
}

UploadJournal::OpenFailure UploadJournal::openFile(const QString &path)
{
    const OpenFailure failure = openAndPrepare(path);
    if (failure != OpenFailure::None)
        close();
    return failure;
}

UploadJournal::OpenFailure UploadJournal::openAndPrepare(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    if (!m_database.open())
        return OpenFailure::Unusable;
    const OpenFailure failure = prepareSchema();
    if (failure != OpenFailure::None)
        return failure;
    auto insert = std::make_unique<QSqlQuery>(m_database);
    auto select = std::make_unique<QSqlQuery>(m_database);
    if (!insert->prepare(insertStatement()) ||
        !select->prepare(selectStatement() + QStringLiteral(" WHERE id = ?")))
        return OpenFailure::Damaged;
    m_insert = std::move(insert);
    m_select = std::move(select);
    m_durable = true;
    return OpenFailure::None;
}

UploadJournal::OpenFailure UploadJournal::prepareSchema()
{
    QSqlQuery query(m_database);
    // The exclusive lock is what keeps a second program out; WAL then needs no shared memory.
    for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL",
                               "PRAGMA synchronous=FULL", "BEGIN IMMEDIATE", "COMMIT"}) {
        if (!query.exec(QLatin1String(pragma)))
            return failureOf(query);
    }
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return failureOf(query);
    if (query.value(0).toString() != QLatin1String("ok"))
        return OpenFailure::Damaged;
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failureOf(query);
    const int version = query.value(0).toInt();
    query.finish();
    if (version > JournalVersion)
        return OpenFailure::TooNew;
    return version == JournalVersion ? OpenFailure::None : migrate(version);
}

UploadJournal::OpenFailure UploadJournal::migrate(int version)
{
    if (!m_database.transaction())
        return OpenFailure::Unusable;
    QSqlQuery query(m_database);
    const QStringList steps = journalMigration(version);
    for (const QString &step : steps) {
        if (query.exec(step))
            continue;
        const OpenFailure failure = failureOf(query);
        m_database.rollback();
        return failure;
    }
    return m_database.commit() ? OpenFailure::None : OpenFailure::Unusable;
}

UploadJournal::OpenFailure UploadJournal::failureOf(const QSqlQuery &failed)
{
    if (isOneOf(failed.lastError(), {"5", "6"})) // SQLITE_BUSY, SQLITE_LOCKED
        return OpenFailure::InUse;
    return isOneOf(failed.lastError(), {"11", "26"}) // SQLITE_CORRUPT, SQLITE_NOTADB
                   ? OpenFailure::Damaged
                   : OpenFailure::Unusable;
}

QList<UploadId> UploadJournal::loadRows(Loaded *loaded, const Visitor &visit)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-claimDays);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("DELETE FROM claims WHERE made_ms < ?"));
    query.addBindValue(oldest.toMSecsSinceEpoch());
    query.exec();
    query.exec(QStringLiteral("SELECT asset_id FROM claims"));
    while (query.next())
        loaded->claimed.insert(AssetId(query.value(0).toString()));
    // Nothing is under way in a program that has just begun.
    query.exec(QStringLiteral("UPDATE uploads SET phase = %1 WHERE phase IN (%2, %3, %4)")
                       .arg(int(TransferPhase::Queued))
                       .arg(int(TransferPhase::Checking))
                       .arg(int(TransferPhase::Uploading))
                       .arg(int(TransferPhase::WaitingForServer)));
    QList<UploadId> done;
    QList<UploadId> damaged;
    query.exec(selectStatement() + QStringLiteral(" ORDER BY position, id"));
    while (query.next()) {
        const std::optional<UploadItem> item = itemFrom(query);
        if (!item) {
            damaged.append(UploadId(query.value(0).toLongLong()));
        } else if (item->transfer.phase == TransferPhase::Ready ||
                   item->transfer.phase == TransferPhase::Cancelled) {
            done.append(item->transfer.id);
            if (!item->transfer.assetId.isEmpty() && item->transfer.startedUtc >= oldest)
                loaded->claimed.insert(item->transfer.assetId);
        } else if (visit) {
            visit(*item);
        }
    }
    for (const UploadId id : std::as_const(damaged)) {
        query.prepare(
                QStringLiteral("INSERT INTO damaged SELECT id, quote(path) || ' ' || quote(url) "
                               "|| ' ' || quote(phase) FROM uploads WHERE id = ?"));
        query.addBindValue(qint64(id));
        query.exec();
    }
    if (query.exec(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'uploads'")) &&
        query.next())
        loaded->lastId = query.value(0).toLongLong();
    if (!damaged.isEmpty()) {
        loaded->problems << storageError(
                tr("%1 entries in the list of unfinished uploads could not be understood and were "
                   "left out. Compare with the list before you add files again.")
                        .arg(damaged.size()));
    }
    return done + damaged;
}

QSet<FileStamp> UploadJournal::unfinishedFiles() const
{
    QSet<FileStamp> files;
    if (!isOpen())
        return files;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT size, mtime_ns, device, inode FROM uploads "
                                 "WHERE path <> '' AND phase NOT IN (?, ?, ?)"));
    for (const TransferPhase phase :
         {TransferPhase::Ready, TransferPhase::Failed, TransferPhase::Cancelled})
        query.addBindValue(int(phase));
    query.exec();
    while (query.next()) {
        files.insert({query.value(0).toLongLong(), query.value(1).toLongLong(),
                      quint64(query.value(2).toLongLong()), quint64(query.value(3).toLongLong())});
    }
    return files;
}

std::optional<UploadItem> UploadJournal::load(UploadId id)
{
    if (!isOpen())
        return std::nullopt;
    m_select->bindValue(0, qint64(id));
    if (!m_select->exec() || !m_select->next())
        return std::nullopt;
    std::optional<UploadItem> item = itemFrom(*m_select);
    m_select->finish();
    return item;
}

std::optional<Error> UploadJournal::save(const UploadItem &item)
{
    if (!isOpen())
        return std::nullopt;
    if (!m_beginsTransaction)
        setDurable(item.unanswered);
    return write(item) ? std::nullopt : std::optional(takeBack(m_insert->lastError()));
}

std::optional<Error> UploadJournal::saveAll(const QList<const UploadItem *> &items)
{
    if (!isOpen())
        return std::nullopt;
    begin();
    for (const UploadItem *item : items) {
        if (!write(*item))
            return takeBack(m_insert->lastError());
    }
    return commit();
}

bool UploadJournal::write(const UploadItem &item)
{
    beginIfAsked();
    bindItem(m_insert.get(), item);
    if (!m_insert->exec())
        return false;
    m_insert->finish();
    return true;
}

std::optional<Error> UploadJournal::remove(const QList<UploadId> &ids)
{
    if (!isOpen() || ids.isEmpty())
        return std::nullopt;
    begin();
    const QSqlError problem = deleteRows(ids);
    return problem.isValid() ? std::optional(takeBack(problem)) : commit();
}

QSqlError UploadJournal::deleteRows(const QList<UploadId> &ids)
{
    beginIfAsked();
    QSqlQuery claim(m_database);
    claim.prepare(QStringLiteral("INSERT OR IGNORE INTO claims SELECT asset_id, started_ms "
                                 "FROM uploads WHERE id = ? AND asset_id <> ''"));
    QSqlQuery removal(m_database);
    removal.prepare(QStringLiteral("DELETE FROM uploads WHERE id = ?"));
    for (const UploadId id : ids) {
        claim.bindValue(0, qint64(id));
        if (!claim.exec())
            return claim.lastError();
        removal.bindValue(0, qint64(id));
        if (!removal.exec())
            return removal.lastError();
    }
    return {};
}

void UploadJournal::begin(bool durable)
{
    if (!isOpen() || m_inTransaction)
        return;
    setDurable(durable);
    m_beginsTransaction = true;
}

void UploadJournal::beginIfAsked()
{
    if (std::exchange(m_beginsTransaction, false))
        m_inTransaction = m_database.transaction();
}

std::optional<Error> UploadJournal::commit()
{
    m_beginsTransaction = false;
    if (!m_inTransaction)
        return std::nullopt;
    if (!m_database.commit())
        return takeBack(m_database.lastError());
    m_inTransaction = false;
    return std::nullopt;
}

void UploadJournal::setDurable(bool durable)
{
    // SQLite takes no change of this in a transaction.
    if (durable == m_durable || m_inTransaction)
        return;
    QSqlQuery query(m_database);
    query.exec(durable ? QStringLiteral("PRAGMA synchronous=FULL")
                       : QStringLiteral("PRAGMA synchronous=NORMAL"));
    m_durable = durable;
}

Error UploadJournal::takeBack(const QSqlError &error)
{
    const QString reason = error.text();
    qCWarning(lcUploads) << "The upload journal can't be written:" << reason;
    m_insert->finish();
    // After a failure SQLite may still be within the transaction.
    if (m_inTransaction)
        m_database.rollback();
    m_inTransaction = false;
    return storageError(tr("The list of unfinished uploads can't be written to “%1”: %2. Nothing "
                           "more is sent until it can be. Free some space or check the folder: "
                           "Reeldeck goes on by itself.")
                                .arg(displayName(m_path), displayName(reason)));
}

void UploadJournal::close()
{
    if (!m_database.isValid())
        return;
    if (m_inTransaction)
        m_database.rollback();
    m_inTransaction = false;
    m_insert.reset();
    m_select.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace reeldeck

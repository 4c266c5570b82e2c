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

} // namespace

UploadJournal::UploadJournal()
    : m_connection(QStringLiteral("uploads-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

UploadJournal::~UploadJournal()
{
    close();
}

UploadJournal::Loaded UploadJournal::open(const QString &path)
{
    Loaded loaded;
    m_path = path;
    OpenFailure failure = openFile(path);
    if (failure == OpenFailure::Damaged) {
        close();
        const QString aside = setAside(path);
        failure = aside.isEmpty() ? OpenFailure::Unusable : openFile(path);
        if (!aside.isEmpty()) {
            loaded.problems << storageError(
                    tr("The list of unfinished uploads was damaged and is kept as “%1”. If uploads "
                       "were under way, compare with the list before you add them again.")
                            .arg(displayName(aside)));
        }
    }
    if (failure == OpenFailure::None) {
        if (const std::optional<Error> problem = remove(loadRows(&loaded)))
            loaded.problems << *problem;
        return loaded;
    }
    close();
    QString message;
    switch (failure) {
    case OpenFailure::InUse:
        message = tr(
                "Another Reeldeck uses the same list of uploads, so this one keeps its uploads in "
                "memory: those unfinished when it closes are forgotten.");
        break;
    case OpenFailure::TooNew:
        message = tr(
                "The list of unfinished uploads was made by a newer Reeldeck. This one leaves it "
                "alone and keeps its uploads in memory until it closes.");
        break;
    default:
        message = tr("The list of unfinished uploads can't be kept in “%1”. Check the folder's "
                     "permissions and the free space. Until then, uploads unfinished when Reeldeck "
                     "closes are forgotten.")
                          .arg(displayName(path));
        break;
    }
    loaded.problems << storageError(message);
    return loaded;
}

UploadJournal::OpenFailure UploadJournal::openFile(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    if (!m_database.open())
        return OpenFailure::Unusable;
    const OpenFailure failure = prepareSchema();
    if (failure != OpenFailure::None)
        return failure;
    auto query = std::make_unique<QSqlQuery>(m_database);
    const bool isReady = query->prepare(insertStatement());
    if (!isReady)
        return OpenFailure::Damaged;
    m_query = std::move(query);
    return OpenFailure::None;
}

UploadJournal::OpenFailure UploadJournal::prepareSchema()
{
    QSqlQuery query(m_database);
    const auto failureOf = [](const QSqlQuery &failed) {
        if (isOneOf(failed.lastError(), {"5", "6"})) // SQLITE_BUSY, SQLITE_LOCKED
            return OpenFailure::InUse;
        return isOneOf(failed.lastError(), {"11", "26"}) // SQLITE_CORRUPT, SQLITE_NOTADB
                       ? OpenFailure::Damaged
                       : OpenFailure::Unusable;
    };
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
    if (version > JournalVersion)
        return OpenFailure::TooNew;
    if (version == JournalVersion)
        return OpenFailure::None;
    if (!m_database.transaction())
        return failureOf(query);
    const QStringList steps = journalMigration(version);
    for (const QString &step : steps) {
        if (query.exec(step))
            continue;
        const OpenFailure failure = failureOf(query);
        m_database.rollback();
        return failure;
    }
    if (!m_database.commit())
        return OpenFailure::Unusable;
    return OpenFailure::None;
}

QList<UploadId> UploadJournal::loadRows(Loaded *loaded)
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
    QList<UploadId> done;
    QList<qint64> damaged;
    query.exec(selectStatement() + QStringLiteral(" ORDER BY position, id"));
    while (query.next()) {
        const std::optional<UploadItem> item = itemFrom(query);
        if (!item) {
            damaged.append(query.value(0).toLongLong());
        } else if (item->transfer.phase == TransferPhase::Ready ||
                   item->transfer.phase == TransferPhase::Cancelled) {
            done.append(item->transfer.id);
            if (!item->transfer.assetId.isEmpty() && item->transfer.startedUtc >= oldest)
                loaded->claimed.insert(item->transfer.assetId);
        } else {
            loaded->items.append(*item);
        }
    }
    for (const qint64 id : std::as_const(damaged)) {
        query.prepare(
                QStringLiteral("INSERT INTO damaged SELECT id, quote(path) || ' ' || quote(url) "
                               "|| ' ' || quote(phase) FROM uploads WHERE id = ?"));
        query.addBindValue(id);
        query.exec();
        done.append(UploadId(id));
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
    return done;
}

std::optional<Error> UploadJournal::save(const UploadItem &item)
{
    if (!isOpen())
        return std::nullopt;
    // Neither says more than the phase before it: the attempt is without an answer.
    if (item.transfer.phase == TransferPhase::Checking ||
        item.transfer.phase == TransferPhase::WaitingForServer)
        return std::nullopt;
    setDurable(item.unanswered);
    return write(item) ? std::nullopt : giveUp(m_query->lastError());
}

std::optional<Error> UploadJournal::saveAll(const QList<const UploadItem *> &items)
{
    if (!isOpen())
        return std::nullopt;
    begin();
    for (const UploadItem *item : items) {
        if (!write(*item))
            return giveUp(m_query->lastError());
    }
    return commit();
}

bool UploadJournal::write(const UploadItem &item)
{
    bindItem(m_query.get(), item);
    if (!m_query->exec())
        return false;
    m_query->finish();
    return true;
}

std::optional<Error> UploadJournal::remove(const QList<UploadId> &ids)
{
    if (!isOpen() || ids.isEmpty())
        return std::nullopt;
    begin();
    // No query may outlive the connection that giving up closes.
    const QSqlError problem = deleteRows(ids);
    return problem.isValid() ? giveUp(problem) : commit();
}

QSqlError UploadJournal::deleteRows(const QList<UploadId> &ids)
{
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

void UploadJournal::begin()
{
    if (!isOpen() || m_inTransaction)
        return;
    m_inTransaction = m_database.transaction();
}

std::optional<Error> UploadJournal::commit()
{
    if (!m_inTransaction)
        return std::nullopt;
    // After a failure SQLite may still be within the transaction: giving up rolls it back.
    if (!m_database.commit())
        return giveUp(m_database.lastError());
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

std::optional<Error> UploadJournal::giveUp(const QSqlError &error)
{
    const QString reason = error.text();
    qCWarning(lcUploads) << "The upload journal can't be written:" << reason;
    close();
    return storageError(tr("The list of unfinished uploads can't be written to “%1”: %2. Check the "
                           "folder and the free space. Uploads go on, but those unfinished when "
                           "Reeldeck closes are forgotten.")
                                .arg(displayName(m_path), displayName(reason)));
}

void UploadJournal::close()
{
    if (!m_database.isValid())
        return;
    if (m_inTransaction)
        m_database.rollback();
    m_inTransaction = false;
    m_query.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace reeldeck

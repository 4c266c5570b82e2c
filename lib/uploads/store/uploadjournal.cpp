#include "uploads/store/uploadjournal.h"

#include "base/humantext.h"
#include "base/log.h"
#include "uploads/store/journalrows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QSysInfo>

#include <utility>

namespace reeldeck {
namespace {

constexpr int claimDays = 7;

/// The translators' context of the sentences below.
struct UploadJournalText
{
    Q_DECLARE_TR_FUNCTIONS(UploadJournal)
};

/// The exclusive lock keeps a second program out; WAL then needs no shared memory.
StoreSchema schema()
{
    StoreSchema schema;
    schema.version = JournalVersion;
    schema.migration = journalMigration;
    schema.pragmas = {QStringLiteral("locking_mode=EXCLUSIVE"), QStringLiteral("journal_mode=WAL"),
                      QStringLiteral("synchronous=FULL")};
    schema.checksPages = true;
    schema.patience = std::chrono::milliseconds(500);
    return schema;
}

QString whyNot(bool inUse, bool tooNew, const QString &path)
{
    if (inUse) {
        return UploadJournalText::tr(
                "Another Reeldeck uses the same list of uploads, so this one keeps its uploads "
                "in memory: those unfinished when it closes are forgotten.");
    }
    if (tooNew) {
        return UploadJournalText::tr(
                "The list of unfinished uploads was made by a newer Reeldeck. This one leaves it "
                "alone and keeps its uploads in memory until it closes.");
    }
    return UploadJournalText::tr(
                   "The list of unfinished uploads can't be kept in “%1”. Check the folder's "
                   "permissions and the free space. Until then, uploads unfinished when Reeldeck "
                   "closes are forgotten.")
            .arg(displayName(path));
}

} // namespace

UploadJournal::UploadJournal()
    : m_store(QStringLiteral("uploads"))
{}

UploadJournal::~UploadJournal()
{
    close();
}

UploadJournal::Loaded UploadJournal::open(const QString &path, const Visitor &visit)
{
    Loaded loaded;
    m_path = path;
    m_boot = QSysInfo::bootUniqueId();
    if (path.isEmpty()) {
        openFile(QStringLiteral(":memory:"));
        return loaded;
    }
    StoreFailure failure = openFile(path);
    if (failure == StoreFailure::Damaged) {
        const QString aside = StoreFile::setAside(path);
        failure = aside.isEmpty() ? StoreFailure::Unusable : openFile(path);
        if (!aside.isEmpty()) {
            loaded.problems << storageError(
                    UploadJournalText::tr(
                            "The list of unfinished uploads was damaged and is kept as “%1”. If "
                            "uploads "
                            "were under way, compare with the list before you add them again.")
                            .arg(displayName(aside)));
        }
    }
    m_onDisk = failure == StoreFailure::None;
    if (m_onDisk) {
        if (const std::optional<Error> problem = remove(loadRows(&loaded, visit)))
            loaded.problems << *problem;
        return loaded;
    }
    loaded.problems << storageError(
            whyNot(failure == StoreFailure::InUse, failure == StoreFailure::TooNew, path));
    openFile(QStringLiteral(":memory:"));
    return loaded;
}

StoreFailure UploadJournal::openFile(const QString &path)
{
    const StoreFailure failure = m_store.open(path, schema());
    if (failure != StoreFailure::None)
        return failure;
    auto insert = std::make_unique<QSqlQuery>(m_store.database());
    auto update = std::make_unique<QSqlQuery>(m_store.database());
    auto select = std::make_unique<QSqlQuery>(m_store.database());
    select->setForwardOnly(true);
    if (!insert->prepare(insertStatement()) || !update->prepare(updateStatement()) ||
        !select->prepare(selectStatement() + QStringLiteral(" WHERE id = ?"))) {
        insert.reset();
        update.reset();
        select.reset();
        close();
        return StoreFailure::Damaged;
    }
    m_insert = std::move(insert);
    m_update = std::move(update);
    m_select = std::move(select);
    m_durable = true;
    return StoreFailure::None;
}

QList<TransferId> UploadJournal::loadRows(Loaded *loaded, const Visitor &visit)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-claimDays);
    QSqlQuery query(m_store.database());
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
    takeAnnouncements();
    QList<TransferId> done;
    QList<TransferId> damaged;
    query.exec(selectStatement() + QStringLiteral(" ORDER BY position, id"));
    while (query.next()) {
        const std::optional<UploadItem> item = itemFrom(query);
        if (!item) {
            damaged.append(TransferId(query.value(0).toLongLong()));
        } else if (item->transfer.phase == TransferPhase::Ready ||
                   item->transfer.phase == TransferPhase::Cancelled) {
            done.append(item->transfer.id);
            if (!item->transfer.assetId.isEmpty() && item->transfer.startedUtc >= oldest)
                loaded->claimed.insert(item->transfer.assetId);
        } else if (visit) {
            visit(*item);
        }
    }
    for (const TransferId id : std::as_const(damaged)) {
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
                UploadJournalText::tr("%Ln entries in the list of unfinished uploads could not be "
                                      "understood and were left out. Compare with the list before "
                                      "you add files again.",
                                      nullptr, int(damaged.size())));
    }
    return done + damaged;
}

void UploadJournal::takeAnnouncements()
{
    QSqlQuery query(m_store.database());
    // A session finds out for itself what the platform has.
    query.prepare(QStringLiteral("UPDATE uploads SET unanswered = 1, started_ms = announced_ms "
                                 "WHERE announced_ms > 0 AND announced_boot <> ? AND phase = ? "
                                 "AND unanswered = 0 AND COALESCE(session, '') = ''"));
    query.addBindValue(m_boot);
    query.addBindValue(int(TransferPhase::Queued));
    query.exec();
    query.exec(QStringLiteral("UPDATE uploads SET announced_ms = 0 WHERE announced_ms > 0"));
}

std::optional<Error> UploadJournal::announce(const QList<TransferId> &ids, const QDateTime &when)
{
    beginIfAsked();
    QSqlQuery query(m_store.database());
    query.prepare(
            QStringLiteral("UPDATE uploads SET announced_ms = ?, announced_boot = ? WHERE id = ?"));
    for (const TransferId id : ids) {
        query.bindValue(0, when.toMSecsSinceEpoch());
        query.bindValue(1, m_boot);
        query.bindValue(2, qint64(id));
        if (!query.exec())
            return rollBack(query.lastError());
    }
    return std::nullopt;
}

QSet<FileStamp> UploadJournal::unfinishedFiles() const
{
    QSet<FileStamp> files;
    if (!isOpen())
        return files;
    QSqlQuery query(m_store.database());
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

std::optional<UploadItem> UploadJournal::load(TransferId id)
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

std::optional<Error> UploadJournal::save(const UploadItem &item, Part part)
{
    if (!isOpen())
        return std::nullopt;
    if (!m_beginsTransaction)
        setDurable(item.unanswered);
    QSqlQuery *statement = part == Part::Changed ? m_update.get() : m_insert.get();
    return write(item, statement) ? std::nullopt : std::optional(rollBack(statement->lastError()));
}

std::optional<Error> UploadJournal::saveAll(const QList<const UploadItem *> &items)
{
    if (!isOpen())
        return std::nullopt;
    begin();
    for (const UploadItem *item : items) {
        if (!write(*item, m_insert.get()))
            return rollBack(m_insert->lastError());
    }
    return commit();
}

bool UploadJournal::write(const UploadItem &item, QSqlQuery *statement)
{
    beginIfAsked();
    bindItem(statement, item);
    if (!statement->exec())
        return false;
    statement->finish();
    return true;
}

std::optional<Error> UploadJournal::remove(const QList<TransferId> &ids)
{
    if (!isOpen() || ids.isEmpty())
        return std::nullopt;
    begin();
    const QSqlError problem = deleteRows(ids);
    return problem.isValid() ? std::optional(rollBack(problem)) : commit();
}

QSqlError UploadJournal::deleteRows(const QList<TransferId> &ids)
{
    beginIfAsked();
    QSqlQuery claim(m_store.database());
    claim.prepare(QStringLiteral("INSERT OR IGNORE INTO claims SELECT asset_id, started_ms "
                                 "FROM uploads WHERE id = ? AND asset_id <> ''"));
    QSqlQuery removal(m_store.database());
    removal.prepare(QStringLiteral("DELETE FROM uploads WHERE id = ?"));
    for (const TransferId id : ids) {
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
        m_inTransaction = m_store.database().transaction();
}

std::optional<Error> UploadJournal::commit()
{
    m_beginsTransaction = false;
    if (!m_inTransaction)
        return std::nullopt;
    if (!m_store.database().commit())
        return rollBack(m_store.database().lastError());
    m_inTransaction = false;
    return std::nullopt;
}

void UploadJournal::setDurable(bool durable)
{
    // SQLite takes no change of this in a transaction.
    if (durable == m_durable || m_inTransaction)
        return;
    QSqlQuery query(m_store.database());
    query.exec(durable ? QStringLiteral("PRAGMA synchronous=FULL")
                       : QStringLiteral("PRAGMA synchronous=NORMAL"));
    m_durable = durable;
}

Error UploadJournal::rollBack(const QSqlError &error)
{
    const QString reason = error.text();
    qCWarning(lcUploads) << "The upload journal can't be written:" << reason;
    m_insert->finish();
    m_update->finish();
    // After a failure SQLite may still be within the transaction.
    if (m_inTransaction)
        m_store.database().rollback();
    m_inTransaction = false;
    Error problem = storageError(
            storeFailureOf(error) == StoreFailure::Full
                    ? UploadJournalText::tr(
                              "The disk is full, so nothing more is uploaded: the list of "
                              "unfinished uploads in “%1” can't be written. Free some space; "
                              "Reeldeck goes on by itself.")
                              .arg(displayName(m_path))
                    : UploadJournalText::tr(
                              "The list of unfinished uploads in “%1” can't be written, so nothing "
                              "more is uploaded. Check the folder and the space on its disk; "
                              "Reeldeck goes on by itself.")
                              .arg(displayName(m_path)));
    problem.code = displayName(reason); // For the details only.
    return problem;
}

void UploadJournal::close()
{
    if (m_inTransaction)
        m_store.database().rollback();
    m_inTransaction = false;
    m_insert.reset();
    m_update.reset();
    m_select.reset();
    m_store.close();
}

} // namespace reeldeck

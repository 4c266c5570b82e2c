#include "uploads/uploadjournal.h"

#include "base/humantext.h"
#include "base/log.h"
#include "uploads/uploadrules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace reeldeck {
namespace {

constexpr int schemaVersion = 1;
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

QString toJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const QJsonObject object{{QStringLiteral("kind"), int(error->kind)},
                             {QStringLiteral("message"), error->message},
                             {QStringLiteral("status"), error->httpStatus},
                             {QStringLiteral("code"), error->code},
                             {QStringLiteral("request"), error->requestId}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    const int kind = object.value(QLatin1String("kind")).toInt(int(ErrorKind::Internal));
    Error error;
    error.kind =
            kind >= 0 && kind <= int(ErrorKind::Internal) ? ErrorKind(kind) : ErrorKind::Internal;
    error.message = object.value(QLatin1String("message")).toString();
    error.httpStatus = object.value(QLatin1String("status")).toInt();
    error.code = object.value(QLatin1String("code")).toString();
    error.requestId = object.value(QLatin1String("request")).toString();
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

/// A row as an item, or nothing when it can't be one.
std::optional<UploadItem> itemFrom(const QSqlQuery &row)
{
    UploadItem item;
    Transfer &transfer = item.transfer;
    const int phase = row.value(QStringLiteral("phase")).toInt();
    const int kind = row.value(QStringLiteral("kind")).toInt();
    const qint64 size = row.value(QStringLiteral("size")).toLongLong();
    transfer.id = UploadId(row.value(QStringLiteral("id")).toLongLong());
    transfer.request.path = row.value(QStringLiteral("path")).toString();
    transfer.request.url = QUrl(row.value(QStringLiteral("url")).toString());
    transfer.request.filename = row.value(QStringLiteral("filename")).toString();
    transfer.request.enableHls = row.value(QStringLiteral("hls")).toBool();
    transfer.request.enableThumbnail = row.value(QStringLiteral("thumbnail")).toBool();
    const bool isFile = !transfer.request.path.isEmpty();
    const bool isPlausible = qint64(transfer.id) > 0 && phase >= 0 &&
                             phase <= int(TransferPhase::Cancelled) && kind >= 0 &&
                             kind <= int(MediaKind::Image) && size >= -1 &&
                             isFile != transfer.request.url.isValid();
    if (!isPlausible)
        return std::nullopt;
    transfer.name = uploadTitle(transfer.request);
    transfer.phase = TransferPhase(phase);
    transfer.kind = MediaKind(kind);
    transfer.attempts = row.value(QStringLiteral("attempts")).toInt();
    transfer.assetId = AssetId(row.value(QStringLiteral("asset_id")).toString());
    transfer.error = errorFromJson(row.value(QStringLiteral("error")).toString());
    item.stamp.size = isFile ? size : -1;
    item.stamp.mtimeNs = row.value(QStringLiteral("mtime_ns")).toLongLong();
    item.stamp.device = quint64(row.value(QStringLiteral("device")).toLongLong());
    item.stamp.inode = quint64(row.value(QStringLiteral("inode")).toLongLong());
    item.startedUtc = QDateTime::fromMSecsSinceEpoch(
            row.value(QStringLiteral("started_ms")).toLongLong(), Qt::UTC);
    item.unanswered = row.value(QStringLiteral("unanswered")).toBool();
    transfer.bytesTotal = std::max<qint64>(0, item.stamp.size);
    if (!transfer.assetId.isEmpty())
        transfer.bytesSent = transfer.bytesTotal;
    return item;
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
    const bool isReady = query->prepare(QStringLiteral(
            "INSERT OR REPLACE INTO uploads (id, path, url, filename, hls, thumbnail, kind, phase, "
            "attempts, size, mtime_ns, device, inode, started_ms, unanswered, asset_id, error) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
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
    if (version > schemaVersion)
        return OpenFailure::TooNew;
    if (version == schemaVersion)
        return OpenFailure::None;
    for (const char *step :
         {"CREATE TABLE uploads (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT, url TEXT, "
          "filename TEXT, hls INTEGER, thumbnail INTEGER, kind INTEGER, phase INTEGER, "
          "attempts INTEGER, size INTEGER, mtime_ns INTEGER, device INTEGER, inode INTEGER, "
          "started_ms INTEGER, unanswered INTEGER, asset_id TEXT, error TEXT)",
          "CREATE TABLE claims (asset_id TEXT PRIMARY KEY, made_ms INTEGER)",
          "CREATE TABLE damaged (id INTEGER, row TEXT)", "PRAGMA user_version=1"}) {
        if (!query.exec(QLatin1String(step)))
            return failureOf(query);
    }
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
    query.exec(QStringLiteral("SELECT * FROM uploads ORDER BY id"));
    while (query.next()) {
        const std::optional<UploadItem> item = itemFrom(query);
        if (!item) {
            damaged.append(query.value(QStringLiteral("id")).toLongLong());
        } else if (item->transfer.phase == TransferPhase::Ready ||
                   item->transfer.phase == TransferPhase::Cancelled) {
            done.append(item->transfer.id);
            if (!item->transfer.assetId.isEmpty() && item->startedUtc >= oldest)
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
    const Transfer &transfer = item.transfer;
    const UploadRequest &request = transfer.request;
    int column = 0;
    const auto bind = [this, &column](const QVariant &value) {
        m_query->bindValue(column++, value);
    };
    bind(qint64(transfer.id));
    bind(request.path);
    bind(request.url.toString(QUrl::FullyEncoded));
    bind(request.filename);
    bind(request.enableHls);
    bind(request.enableThumbnail);
    bind(int(transfer.kind));
    bind(int(transfer.phase));
    bind(transfer.attempts);
    bind(item.stamp.size);
    bind(item.stamp.mtimeNs);
    bind(qint64(item.stamp.device));
    bind(qint64(item.stamp.inode));
    bind(item.startedUtc.isValid() ? item.startedUtc.toMSecsSinceEpoch() : 0);
    bind(item.unanswered);
    bind(transfer.assetId.toString());
    bind(toJson(transfer.error));
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

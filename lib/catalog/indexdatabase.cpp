#include "catalog/indexdatabase.h"

#include "base/humantext.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <utility>

namespace reeldeck {
namespace {

constexpr int schemaVersion = 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("AssetIndex", text);
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
    return error.nativeErrorCode() == QLatin1String("11") || // SQLITE_CORRUPT
           error.nativeErrorCode() == QLatin1String("26");   // SQLITE_NOTADB
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

Error unusable(const QString &path)
{
    return storageError(tr("The local copy of the asset list can't be kept in “%1”. Check the "
                           "folder's permissions and the free space. Reeldeck works without a "
                           "copy until its next start.")
                                .arg(displayName(path)));
}

constexpr const char *schema[] = {
        "CREATE TABLE assets (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT, "
        "type TEXT, method TEXT, status TEXT, size INTEGER, duration REAL, created_ms INTEGER, "
        "error TEXT, stream TEXT, thumbnail TEXT, name_key TEXT, kind INTEGER, "
        "run INTEGER NOT NULL DEFAULT 0, seen_ms INTEGER NOT NULL)",
        "CREATE INDEX assets_newest ON assets (created_ms DESC, id DESC)",
        "CREATE TABLE snapshot (position INTEGER PRIMARY KEY, id TEXT NOT NULL)",
        "CREATE TABLE loads (query TEXT PRIMARY KEY, run INTEGER, next_page INTEGER, "
        "total INTEGER, known INTEGER, finished INTEGER, changed_ms INTEGER)",
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER)",
        "PRAGMA user_version=1",
};

} // namespace

IndexDatabase::IndexDatabase()
    : m_connection(QStringLiteral("index-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

IndexDatabase::~IndexDatabase()
{
    close();
}

void IndexDatabase::open(const QString &path)
{
    close();
    m_path = path;
    const OpenFailure failure = openFile(path);
    if (failure == OpenFailure::None)
        return;
    close();
    if (failure == OpenFailure::Damaged) {
        startAfresh();
    } else if (failure == OpenFailure::TooNew) {
        m_problem = storageError(tr("The local copy of the asset list was made by a newer "
                                    "Reeldeck. This one leaves it alone and works without a "
                                    "copy."));
    } else {
        m_problem = unusable(m_path);
    }
}

void IndexDatabase::startAfresh()
{
    const QString aside = setAside(m_path);
    if (aside.isEmpty() || openFile(m_path) != OpenFailure::None) {
        close();
        m_problem = unusable(m_path);
        return;
    }
    m_problem = storageError(tr("The local copy of the asset list was damaged and is kept as "
                                "“%1”. A new copy fills up as you browse; nothing on the platform "
                                "is affected.")
                                     .arg(displayName(aside)));
}

std::optional<Error> IndexDatabase::takeProblem()
{
    return std::exchange(m_problem, std::nullopt);
}

IndexDatabase::OpenFailure IndexDatabase::openFile(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!m_database.open())
        return OpenFailure::Unusable;
    const OpenFailure failure = prepareSchema();
    if (failure != OpenFailure::None)
        return failure;
    return prepareQueries() ? OpenFailure::None : OpenFailure::Damaged;
}

IndexDatabase::OpenFailure IndexDatabase::prepareSchema()
{
    QSqlQuery query(m_database);
    const auto failureOf = [](const QSqlQuery &failed) {
        return isDamage(failed.lastError()) ? OpenFailure::Damaged : OpenFailure::Unusable;
    };
    // A power cut may cost the last pages seen, never the file.
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
                               "PRAGMA cache_size=-8192", "PRAGMA temp_store=MEMORY"}) {
        if (!query.exec(QLatin1String(pragma)))
            return failureOf(query);
    }
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")) ||
        !query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
        return failureOf(query);
    }
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schemaVersion)
        return OpenFailure::TooNew;
    for (const char *step : schema) {
        if (version == 0 && !query.exec(QLatin1String(step)))
            return isDamage(query.lastError()) ? OpenFailure::Damaged : OpenFailure::Unusable;
    }
    for (const char *step : {"COMMIT", "CREATE TEMP TABLE wanted (id TEXT PRIMARY KEY)"}) {
        if (!query.exec(QLatin1String(step)))
            return failureOf(query);
    }
    return OpenFailure::None;
}

bool IndexDatabase::prepareQueries()
{
    m_write = std::make_unique<QSqlQuery>(m_database);
    m_read = std::make_unique<QSqlQuery>(m_database);
    m_read->setForwardOnly(true);
    return m_write->prepare(
                   QStringLiteral("INSERT INTO assets (%1, name_key, kind, run, seen_ms) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = "
                                  "excluded.type, "
                                  "method = excluded.method, status = excluded.status, size = "
                                  "excluded.size, "
                                  "duration = excluded.duration, created_ms = excluded.created_ms, "
                                  "error = excluded.error, stream = excluded.stream, "
                                  "thumbnail = excluded.thumbnail, name_key = excluded.name_key, "
                                  "kind = excluded.kind, run = max(run, excluded.run), "
                                  "seen_ms = excluded.seen_ms")
                           .arg(QLatin1String(Columns))) &&
           m_read->prepare(QStringLiteral("SELECT %1 FROM assets WHERE row = ?")
                                   .arg(QLatin1String(Columns)));
}

void IndexDatabase::close()
{
    m_view = {};
    m_write.reset();
    m_read.reset();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

void IndexDatabase::giveUp(const QSqlError &error)
{
    const QString reason = error.text();
    qCWarning(lcCatalog) << "The local copy can't be used:" << reason;
    m_write->finish();
    m_read->finish();
    m_database.rollback();
    close();
    if (isDamage(error)) {
        startAfresh();
        return;
    }
    m_problem = storageError(tr("The local copy of the asset list can't be used in “%1”: %2. Check "
                                "the folder and the free space. Reeldeck works without a copy "
                                "until its next start.")
                                     .arg(displayName(m_path), displayName(reason)));
}

} // namespace reeldeck

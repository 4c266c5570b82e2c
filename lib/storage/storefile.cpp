#include "storage/storefile.h"

#include "base/log.h"
#include "base/setaside.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace reeldeck {

StoreFailure storeFailureOf(const QSqlError &error)
{
    // SQLite's primary result codes (sqlite3.h); Qt's driver may give the extended ones.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreFailure::InUse;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreFailure::Damaged;
    case 13: // SQLITE_FULL
        return StoreFailure::Full;
    default:
        return StoreFailure::Unusable;
    }
}

QString sqliteVersion()
{
    StoreFile memory(QStringLiteral("version"));
    StoreSchema nothing;
    nothing.migration = [](int) {
        return QStringList();
    };
    if (memory.open(QStringLiteral(":memory:"), nothing) != StoreFailure::None)
        return {};
    QSqlQuery query(memory.database());
    return query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next()
                   ? query.value(0).toString()
                   : QString();
}

StoreFile::StoreFile(const QString &use)
    : m_connection(use + QLatin1Char('-') + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

StoreFile::~StoreFile()
{
    close();
}

StoreFailure StoreFile::open(const QString &path, const StoreSchema &schema)
{
    close();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(
            QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(schema.patience.count()));
    StoreFailure failure = StoreFailure::None;
    const QSqlError error = m_database.open() ? prepare(schema, &failure) : m_database.lastError();
    if (error.isValid()) {
        failure = storeFailureOf(error);
        qCWarning(lcStorage) << QFileInfo(path).fileName() << "can't be opened:" << error.text();
    }
    if (failure != StoreFailure::None) {
        m_database.rollback();
        close();
    }
    return failure;
}

QSqlError StoreFile::prepare(const StoreSchema &schema, StoreFailure *failure)
{
    QSqlQuery query(m_database);
    for (const QString &pragma : schema.pragmas) {
        if (!query.exec(QStringLiteral("PRAGMA ") + pragma))
            return query.lastError();
    }
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return query.lastError();
    if (schema.checksPages) {
        if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
            return query.lastError();
        if (query.value(0).toString() != QLatin1String("ok")) {
            *failure = StoreFailure::Damaged;
            return {};
        }
    }
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return query.lastError();
    const int version = query.value(0).toInt();
    query.finish();
    if (version > schema.version) {
        *failure = StoreFailure::TooNew;
        return {};
    }
    if (version < schema.version) {
        QStringList steps = schema.migration(version);
        steps << QStringLiteral("PRAGMA user_version=%1").arg(schema.version);
        for (const QString &step : steps) {
            if (!query.exec(step))
                return query.lastError();
        }
    }
    return query.exec(QStringLiteral("COMMIT")) ? QSqlError() : query.lastError();
}

void StoreFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

QString StoreFile::setAside(const QString &path)
{
    return reeldeck::setAside(path, {QStringLiteral("-wal"), QStringLiteral("-shm")});
}

} // namespace reeldeck

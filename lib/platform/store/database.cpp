#include "platform/store/database.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/store/migrations.h"

#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <atomic>

namespace reeldeck::platform {

namespace {

constexpr int Readers = 3;
constexpr qint64 LargestChecked = qint64(4) << 30; // bytes

// SQLite's primary result codes (sqlite3.h), as Qt's driver reports them.
constexpr int SqliteFull = 13;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteNotADatabase = 26;

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    qCWarning(lcPlatform, "database: %s (%d)", qPrintable(error.databaseText()), code);
    Error result = code == SqliteFull ? storageFull() : internalError();
    result.kind = code == SqliteCorrupt || code == SqliteNotADatabase ? ErrorKind::Protocol
                                                                      : ErrorKind::Storage;
    return result;
}

Result<Done> checkPages(QSqlDatabase &connection)
{
    Result<QSqlQuery> query = runQuery(connection, QStringLiteral("PRAGMA quick_check(1)"));
    if (!query)
        return query.error();
    QSqlQuery row = std::move(query).value();
    const QString verdict = row.next() ? row.value(0).toString() : QString();
    if (verdict == QLatin1String("ok"))
        return Done{};
    qCWarning(lcPlatform, "database: %s", qPrintable(verdict));
    Error error = internalError();
    error.kind = ErrorKind::Protocol;
    return error;
}

Result<bool> isWithoutTables(QSqlDatabase &connection)
{
    Result<QSqlQuery> query = runQuery(
            connection, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'assets'"));
    if (!query)
        return query.error();
    QSqlQuery row = std::move(query).value();
    return !row.next() || row.value(0).toInt() == 0;
}

QString newConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("reeldeck-platform-%1").arg(++counter);
}

Result<void> configure(QSqlDatabase &connection)
{
    const QString statements[] = {
            QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
            QStringLiteral("PRAGMA foreign_keys=ON"),  QStringLiteral("PRAGMA busy_timeout=10000"),
            QStringLiteral("PRAGMA cache_size=-4096"),
    };
    for (const QString &statement : statements) {
        const Result<QSqlQuery> done = runQuery(connection, statement);
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

Result<QSqlQuery> runQuery(QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageError(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storageError(query.lastError());
    return query;
}

Database::Worker::Worker(const QString &file)
    : m_thread(&Worker::run, this, file)
{}

Database::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<void> Database::Worker::opened()
{
    return m_opened.get_future().get();
}

void Database::Worker::post(std::function<void(QSqlDatabase &)> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(work));
    }
    m_changed.notify_one();
}

void Database::Worker::run(QString file)
{
    const QString name = newConnectionName();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(file);
        const bool isOpen = connection.open();
        m_opened.set_value(isOpen ? configure(connection)
                                  : Result<void>(storageError(connection.lastError())));
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                break;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job(connection);
            lock.lock();
        }
    }
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Check check)
{
    std::unique_ptr<Database> database(new Database);
    database->m_writer = std::make_unique<Worker>(file);
    if (const Result<void> opened = database->m_writer->opened(); !opened)
        return opened.error();
    if (check == Check::Pages && QFileInfo(file).size() <= LargestChecked) {
        const Result<Done> sound = database->write<Done>(checkPages);
        if (!sound)
            return sound.error();
    }
    const Result<bool> isEmpty = database->write<bool>(isWithoutTables);
    if (!isEmpty)
        return isEmpty.error();
    database->m_wasEmpty = *isEmpty;
    const Result<Done> migrated =
            database->write<Done>([](QSqlDatabase &connection) { return migrate(connection); });
    if (!migrated)
        return migrated.error();
    for (int i = 0; i < Readers; ++i) {
        database->m_readers.push_back(std::make_unique<Worker>(file));
        if (const Result<void> opened = database->m_readers.back()->opened(); !opened)
            return opened.error();
    }
    return database;
}

Result<qint64> Database::countStart(qint64 known)
{
    return write<qint64>([known](QSqlDatabase &connection) -> Result<qint64> {
        Result<QSqlQuery> query = runQuery(connection, QStringLiteral("SELECT starts FROM life"));
        if (!query)
            return query.error();
        QSqlQuery row = std::move(query).value();
        const qint64 before = row.next() ? row.value(0).toLongLong() : 0;
        row.finish();
        query = runQuery(connection, QStringLiteral("UPDATE life SET starts = ?"),
                         {std::max(before, known) + 1});
        if (!query)
            return query.error();
        return before;
    });
}

Database::~Database() = default;

Database::Worker &Database::nextReader()
{
    return *m_readers[m_turn++ % m_readers.size()];
}

Result<void> Database::begin(QSqlDatabase &connection)
{
    const Result<QSqlQuery> begun = runQuery(connection, QStringLiteral("BEGIN IMMEDIATE"));
    if (!begun)
        return begun.error();
    return {};
}

Result<void> Database::end(QSqlDatabase &connection, bool commit)
{
    const Result<QSqlQuery> ended =
            runQuery(connection, commit ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (ended)
        return {};
    if (commit)
        (void)runQuery(connection, QStringLiteral("ROLLBACK"));
    return ended.error();
}

Result<qint64> countRows(QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = runQuery(connection, sql, values);
    if (!query)
        return query.error();
    QSqlQuery row = std::move(query).value();
    return row.next() ? row.value(0).toLongLong() : qint64(0);
}

} // namespace reeldeck::platform

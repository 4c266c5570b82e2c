#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace reeldeck::platform {

/// Runs one prepared statement; the error is Storage with httpStatus 507 when the disk is full,
/// 500 otherwise. The SQL is a literal, values are bound by position.
Result<QSqlQuery> runQuery(QSqlDatabase &connection, const QString &sql,
                           const QVariantList &values = {});

/// One SQLite file in WAL mode: one thread that writes, a few that read. A committed write has
/// been synced (synchronous=FULL). Calls block until done and may come from any thread but its
/// own ones.
class Database
{
public:
    /// Opens or creates `file` and brings it to the newest schema. An error of kind Protocol means
    /// that the file is damaged, Conflict that a newer program wrote it; else it is Storage.
    /// `Check::Pages` looks at every page first, about a second for each GB; a file of more than
    /// 4 GB is not looked at.
    enum class Check { None, Pages };
    static Result<std::unique_ptr<Database>> open(const QString &file, Check check = Check::None);
    ~Database();

    /// True when `open` found nothing in the file, not even a schema: what lies beside it was another
    /// database's.
    bool wasEmpty() const { return m_wasEmpty; }

    /// Counts this start, at least as one behind `known`; returns how many it knew of before.
    Result<qint64> countStart(qint64 known);

    /// `work` runs inside one transaction, committed when it returns a value, rolled back when it
    /// returns an error. `afterCommit` runs next, still in the writer's thread: in commit order.
    template <typename T>
    Result<T> write(std::function<Result<T>(QSqlDatabase &)> work,
                    std::function<void(const T &)> afterCommit = {});

    template <typename T>
    Result<T> read(std::function<Result<T>(QSqlDatabase &)> work);

private:
    /// A thread with a connection of its own.
    class Worker
    {
    public:
        explicit Worker(const QString &file);
        ~Worker();
        Result<void> opened();
        void post(std::function<void(QSqlDatabase &)> work);

    private:
        void run(QString file);

        std::promise<Result<void>> m_opened;
        std::mutex m_mutex;
        std::condition_variable m_changed;
        std::deque<std::function<void(QSqlDatabase &)>> m_jobs;
        bool m_stopping = false;
        std::thread m_thread;
    };

    Database() = default;
    Worker &nextReader();
    static Result<void> begin(QSqlDatabase &connection);
    static Result<void> end(QSqlDatabase &connection, bool commit);

    std::unique_ptr<Worker> m_writer;
    std::vector<std::unique_ptr<Worker>> m_readers;
    std::atomic<unsigned> m_turn = 0;
    bool m_wasEmpty = false;
};

template <typename T>
Result<T> Database::write(std::function<Result<T>(QSqlDatabase &)> work,
                          std::function<void(const T &)> afterCommit)
{
    std::promise<Result<T>> promise;
    m_writer->post([&](QSqlDatabase &connection) {
        if (const Result<void> begun = begin(connection); !begun) {
            promise.set_value(begun.error());
            return;
        }
        Result<T> result = work(connection);
        const Result<void> ended = end(connection, result.ok());
        if (result && !ended) {
            promise.set_value(ended.error());
            return;
        }
        if (result && afterCommit)
            afterCommit(*result);
        promise.set_value(std::move(result));
    });
    return promise.get_future().get();
}

template <typename T>
Result<T> Database::read(std::function<Result<T>(QSqlDatabase &)> work)
{
    std::promise<Result<T>> promise;
    nextReader().post([&](QSqlDatabase &connection) { promise.set_value(work(connection)); });
    return promise.get_future().get();
}

/// Result<void> has no value to hand around in templates.
struct Done
{};

/// Every row of a SELECT as `convert` takes it.
template <typename T>
Result<QList<T>> fetchRows(QSqlDatabase &connection, const QString &sql, const QVariantList &values,
                           T (*convert)(const QSqlQuery &))
{
    Result<QSqlQuery> query = runQuery(connection, sql, values);
    if (!query)
        return query.error();
    QSqlQuery rows = std::move(query).value();
    QList<T> items;
    while (rows.next())
        items.append(convert(rows));
    return items;
}

/// The number that a `SELECT count(*)` gives.
Result<qint64> countRows(QSqlDatabase &connection, const QString &sql, const QVariantList &values);

/// One page of a listing.
template <typename T>
struct StoredPage
{
    QList<T> items; ///< Newest first.
    qint64 total = 0;
};

} // namespace reeldeck::platform

#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

class QSqlError;

namespace reeldeck {

/// Why a database of the program can't be used.
enum class StoreFailure {
    None,
    Damaged,  ///< Not a database, or its pages contradict each other.
    InUse,    ///< Another connection keeps it locked.
    TooNew,   ///< A newer version of the program has written it.
    Full,     ///< No space left on its disk; where SQLite can't tell, it is Unusable.
    Unusable, ///< Everything else: no permission, no space, no such folder.
};

StoreFailure storeFailureOf(const QSqlError &error);

/// What a store wants of its file.
struct StoreSchema
{
    int version = 1; ///< `PRAGMA user_version` of the tables that `migration` leads to.
    /// The statements that lead from an older version (0: an empty file) to `version`.
    std::function<QStringList(int from)> migration;
    QStringList pragmas{};    ///< Before anything else, e.g. `journal_mode=WAL`.
    bool checksPages = false; ///< Look at every page first: about a second for each GB.
    std::chrono::milliseconds patience{2000}; ///< How long to wait for another's lock.
};

/// Of the SQLite that is used, such as "3.40.1"; empty: Qt has no driver for it.
QString sqliteVersion();

/// The one way in which the program opens a SQLite file of its own, and gives it up when it is
/// damaged. Lives on the thread that opens it, where `open` blocks on the disk.
class StoreFile
{
public:
    /// `use` begins the connection's name.
    explicit StoreFile(const QString &use);
    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    /// Opens or creates the file and brings it to the schema's version, in one transaction: of two
    /// openers one makes the tables and the other finds them. A file that was not written by that
    /// is as it was. Closed after a failure.
    StoreFailure open(const QString &path, const StoreSchema &schema);
    /// No query may be alive.
    void close();

    bool isOpen() const { return m_database.isOpen(); }
    QSqlDatabase &database() { return m_database; }
    const QSqlDatabase &database() const { return m_database; }

    /// As setAside() of a closed file with SQLite's companions.
    static QString setAside(const QString &path);

private:
    QSqlError prepare(const StoreSchema &schema, StoreFailure *failure);

    const QString m_connection;
    QSqlDatabase m_database;
};

} // namespace reeldeck

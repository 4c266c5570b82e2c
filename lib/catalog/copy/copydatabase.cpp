#include "catalog/copy/copydatabase.h"

#include "base/humantext.h"
#include "base/log.h"
#include "catalog/copy/assetwriter.h"
#include "catalog/copy/fullreadrecords.h"
#include "catalog/copy/listingreader.h"
#include "catalog/copy/listingsql.h"
#include "catalog/copy/platformtotal.h"
#include "catalog/copy/wantedids.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace reeldeck {
namespace {

constexpr int schemaVersion = 2; // 2: names are compared as NFC.

/// The translators' context of the sentences below.
struct LocalCopyText
{
    Q_DECLARE_TR_FUNCTIONS(LocalCopy)
};

Error unusable(const QString &path)
{
    return storageError(
            LocalCopyText::tr("The local copy of the asset list can't be kept in “%1”. Check the "
                              "folder's permissions and the free space. Reeldeck works without a "
                              "copy until its next start.")
                    .arg(displayName(path)));
}

QStringList tables(int from)
{
    // SQLite can't compose letters: renewNameKeys() does it.
    if (from == 1)
        return {QStringLiteral("INSERT INTO meta (key, value) VALUES ('old_name_keys', 1)")};
    return {QStringLiteral("CREATE TABLE assets (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                           "name TEXT, type TEXT, method TEXT, status TEXT, size INTEGER, "
                           "duration REAL, created_ms INTEGER, error TEXT, stream TEXT, "
                           "thumbnail TEXT, name_key TEXT, kind INTEGER, "
                           "run INTEGER NOT NULL DEFAULT 0, seen_ms INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX assets_newest ON assets (created_ms DESC, id DESC)"),
            QStringLiteral("CREATE TABLE snapshot (position INTEGER PRIMARY KEY, "
                           "id TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE loads (query TEXT PRIMARY KEY, run INTEGER, "
                           "next_page INTEGER, total INTEGER, known INTEGER, finished INTEGER, "
                           "changed_ms INTEGER)"),
            QStringLiteral("CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER)")};
}

/// Whether it could be done: the keys of names that the first version had kept otherwise.
bool renewNameKeys(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("DELETE FROM meta WHERE key = 'old_name_keys'")))
        return false;
    if (query.numRowsAffected() == 0)
        return true;
    QList<std::pair<qint64, QString>> names;
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT row, name FROM assets WHERE name GLOB '*[^ -~]*'")))
        return false;
    while (query.next())
        names.emplaceBack(query.value(0).toLongLong(), query.value(1).toString());
    if (!query.prepare(QStringLiteral("UPDATE assets SET name_key = ? WHERE row = ?")))
        return false;
    return std::all_of(names.cbegin(), names.cend(), [&query](const auto &name) {
        query.bindValue(0, nameKey(name.second));
        query.bindValue(1, name.first);
        return query.exec();
    });
}

} // namespace

/// What works on the file while it is open, each on the same connection.
struct CopyDatabase::Parts
{
    explicit Parts(const QSqlDatabase &database)
        : wanted(database)
        , total(database)
        , reader(database, &wanted, &total)
        , writer(database, &total)
        , fullReads(database, &wanted, &writer)
    {}

    bool prepare()
    {
        return !wanted.create().isValid() && !writer.prepare().isValid() &&
               !reader.prepare().isValid();
    }

    WantedIds wanted;
    PlatformTotal total;
    ListingReader reader;
    AssetWriter writer;
    FullReadRecords fullReads;
};

CopyDatabase::CopyDatabase()
    : m_store(QStringLiteral("copy"))
{}

CopyDatabase::~CopyDatabase()
{
    close();
}

void CopyDatabase::open(const QString &path)
{
    close();
    m_path = path;
    const StoreFailure failure = openFile(path);
    if (failure == StoreFailure::None)
        return;
    close();
    if (failure == StoreFailure::Damaged) {
        startAfresh();
    } else if (failure == StoreFailure::TooNew) {
        m_problem = storageError(
                LocalCopyText::tr("The local copy of the asset list was made by a newer "
                                  "Reeldeck. This one leaves it alone and works without a "
                                  "copy."));
    } else {
        m_problem = unusable(m_path);
    }
}

void CopyDatabase::startAfresh()
{
    const QString aside = StoreFile::setAside(m_path);
    if (aside.isEmpty() || openFile(m_path) != StoreFailure::None) {
        close();
        m_problem = unusable(m_path);
        return;
    }
    m_problem = storageError(
            LocalCopyText::tr("The local copy of the asset list was damaged and is kept as "
                              "“%1”. A new copy fills up as you browse; nothing on the platform "
                              "is affected.")
                    .arg(displayName(aside)));
}

std::optional<Error> CopyDatabase::takeProblem()
{
    return std::exchange(m_problem, std::nullopt);
}

StoreFailure CopyDatabase::openFile(const QString &path)
{
    StoreSchema schema;
    schema.version = schemaVersion;
    schema.migration = tables;
    // A power cut may cost the last pages seen, never the file.
    schema.pragmas = {QStringLiteral("journal_mode=WAL"), QStringLiteral("synchronous=NORMAL"),
                      QStringLiteral("cache_size=-8192"), QStringLiteral("temp_store=MEMORY")};
    const StoreFailure failure = m_store.open(path, schema);
    if (failure != StoreFailure::None)
        return failure;
    QSqlDatabase &database = m_store.database();
    if (!database.transaction() || !renewNameKeys(database) || !database.commit())
        return StoreFailure::Damaged;
    m_parts = std::make_unique<Parts>(m_store.database());
    return m_parts->prepare() ? StoreFailure::None : StoreFailure::Damaged;
}

void CopyDatabase::close()
{
    m_parts.reset();
    m_store.close();
}

void CopyDatabase::giveUp(const QSqlError &error)
{
    const QString reason = error.text();
    qCWarning(lcCatalog) << "The local copy can't be used:" << reason;
    m_parts.reset(); // their statements are under way
    m_store.database().rollback();
    close();
    if (storeFailureOf(error) == StoreFailure::Damaged) {
        startAfresh();
        return;
    }
    m_problem = storageError(
            storeFailureOf(error) == StoreFailure::Full
                    ? LocalCopyText::tr("The disk is full, so the local copy of the asset list in "
                                        "“%1” can't be used. Free some space. Reeldeck works "
                                        "without a copy until its next start.")
                              .arg(displayName(m_path))
                    : LocalCopyText::tr("The local copy of the asset list in “%1” can't be used. "
                                        "Check the folder and the free space. Reeldeck works "
                                        "without a copy until its next start.")
                              .arg(displayName(m_path)));
    m_problem->code = displayName(reason); // For the details only.
}

void CopyDatabase::giveUpAfter(const QSqlError &problem)
{
    if (problem.isValid())
        giveUp(problem);
}

void CopyDatabase::write(const std::function<QSqlError()> &change)
{
    if (!isOpen())
        return;
    QSqlDatabase &database = m_store.database();
    if (!database.transaction()) {
        giveUp(database.lastError());
        return;
    }
    const QSqlError problem = change();
    if (problem.isValid())
        giveUp(problem);
    else if (!database.commit())
        giveUp(database.lastError());
}

void CopyDatabase::store(const QList<Asset> &assets, qint64 run)
{
    if (!assets.isEmpty())
        write([&] { return m_parts->writer.store(assets, run); });
}

void CopyDatabase::storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked,
                                 const QDateTime &now)
{
    if (page >= 1 && page <= ListSnapshot::MaxRows / MaxPageSize)
        write([&] { return m_parts->writer.storeSnapshot(page, answer, asked, now); });
}

void CopyDatabase::remove(const QList<AssetId> &ids)
{
    if (!ids.isEmpty())
        write([&] { return m_parts->writer.remove(ids); });
}

FullReadRecord CopyDatabase::load(const AssetQuery &query)
{
    return isOpen() ? m_parts->fullReads.read(query) : FullReadRecord();
}

FullReadCount CopyDatabase::storeLoaded(const AssetQuery &query, const FullReadRecord &record,
                                        const QList<Asset> &assets)
{
    FullReadCount count;
    write([&] { return m_parts->fullReads.store(query, record, assets, &count); });
    return count;
}

FullReadRecord CopyDatabase::finishLoad(const AssetQuery &query, const FullReadRecord &record)
{
    FullReadRecord finished = record;
    write([&] { return m_parts->fullReads.finish(query, &finished); });
    return finished;
}

ListSnapshot CopyDatabase::snapshot(const AssetListing &listing)
{
    ListSnapshot snapshot;
    if (isOpen())
        giveUpAfter(m_parts->reader.readSnapshot(listing, &snapshot));
    return snapshot;
}

KnownState CopyDatabase::known()
{
    return isOpen() ? m_parts->reader.known() : KnownState();
}

AssetPage CopyDatabase::page(const AssetListing &listing, int edition, int page, int pageSize)
{
    AssetPage answer;
    if (isOpen() && page >= 1 && pageSize >= 1)
        giveUpAfter(m_parts->reader.readPage(listing, edition, page, pageSize, &answer));
    return answer;
}

KnownRows CopyDatabase::rowsOf(const AssetListing &listing, int edition, const QList<AssetId> &ids)
{
    KnownRows found{QList<int>(ids.size(), -1), 0};
    if (isOpen())
        giveUpAfter(m_parts->reader.findRows(listing, edition, ids, &found));
    return found;
}

} // namespace reeldeck

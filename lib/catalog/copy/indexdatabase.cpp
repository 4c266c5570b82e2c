#include "catalog/copy/indexdatabase.h"

#include "base/humantext.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace reeldeck {
namespace {

constexpr int schemaVersion = 1;

/// The translators' context of the sentences below.
struct AssetIndexText
{
    Q_DECLARE_TR_FUNCTIONS(AssetIndex)
};

Error unusable(const QString &path)
{
    return storageError(
            AssetIndexText::tr("The local copy of the asset list can't be kept in “%1”. Check the "
                               "folder's permissions and the free space. Reeldeck works without a "
                               "copy until its next start.")
                    .arg(displayName(path)));
}

QStringList tables(int)
{
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

} // namespace

IndexDatabase::IndexDatabase()
    : m_store(QStringLiteral("index"))
{}

IndexDatabase::~IndexDatabase()
{
    close();
}

void IndexDatabase::open(const QString &path)
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
                AssetIndexText::tr("The local copy of the asset list was made by a newer "
                                   "Reeldeck. This one leaves it alone and works without a "
                                   "copy."));
    } else {
        m_problem = unusable(m_path);
    }
}

void IndexDatabase::startAfresh()
{
    const QString aside = StoreFile::setAside(m_path);
    if (aside.isEmpty() || openFile(m_path) != StoreFailure::None) {
        close();
        m_problem = unusable(m_path);
        return;
    }
    m_problem = storageError(
            AssetIndexText::tr("The local copy of the asset list was damaged and is kept as "
                               "“%1”. A new copy fills up as you browse; nothing on the platform "
                               "is affected.")
                    .arg(displayName(aside)));
}

std::optional<Error> IndexDatabase::takeProblem()
{
    return std::exchange(m_problem, std::nullopt);
}

StoreFailure IndexDatabase::openFile(const QString &path)
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
    return prepareQueries() ? StoreFailure::None : StoreFailure::Damaged;
}

bool IndexDatabase::prepareQueries()
{
    QSqlQuery wanted(m_store.database());
    if (!wanted.exec(QStringLiteral("CREATE TEMP TABLE wanted (id TEXT PRIMARY KEY)")))
        return false;
    m_write = std::make_unique<QSqlQuery>(m_store.database());
    m_read = std::make_unique<QSqlQuery>(m_store.database());
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
    m_store.close();
}

void IndexDatabase::giveUp(const QSqlError &error)
{
    const QString reason = error.text();
    qCWarning(lcCatalog) << "The local copy can't be used:" << reason;
    m_write->finish();
    m_read->finish();
    m_store.database().rollback();
    close();
    if (storeFailureOf(error) == StoreFailure::Damaged) {
        startAfresh();
        return;
    }
    m_problem = storageError(
            storeFailureOf(error) == StoreFailure::Full
                    ? AssetIndexText::tr("The disk is full, so the local copy of the asset list in "
                                         "“%1” can't be used. Free some space. Reeldeck works "
                                         "without a copy until its next start.")
                              .arg(displayName(m_path))
                    : AssetIndexText::tr("The local copy of the asset list in “%1” can't be used. "
                                         "Check the folder and the free space. Reeldeck works "
                                         "without a copy until its next start.")
                              .arg(displayName(m_path)));
    m_problem->code = displayName(reason); // For the details only.
}

} // namespace reeldeck

#include "platform/store/migrations.h"

#include "platform/basics/apierror.h"

#include <QStringList>

namespace reeldeck::platform {

namespace {

/// Step n takes the schema from version n to n + 1. A step that has been released is never edited.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all = {
            {
                    QStringLiteral("CREATE TABLE assets ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " id TEXT NOT NULL UNIQUE,"
                                   " method TEXT NOT NULL,"
                                   " status TEXT NOT NULL,"
                                   " filename TEXT NOT NULL,"
                                   " file_type TEXT NOT NULL,"
                                   " kind INTEGER NOT NULL,"
                                   " size INTEGER,"
                                   " duration REAL,"
                                   " created_ms INTEGER NOT NULL,"
                                   " error TEXT NOT NULL DEFAULT '',"
                                   " object TEXT NOT NULL DEFAULT '',"
                                   " source_url TEXT NOT NULL DEFAULT '',"
                                   " hls TEXT,"
                                   " thumbnail TEXT,"
                                   " media_token TEXT NOT NULL)"),
                    QStringLiteral("CREATE INDEX assets_unsettled ON assets(seq) WHERE"
                                   " status = 'processing' OR hls IN ('pending', 'processing')"
                                   " OR thumbnail IN ('pending', 'processing')"),
                    QStringLiteral("CREATE UNIQUE INDEX assets_token ON assets(media_token)"),
                    QStringLiteral("CREATE TABLE indexes ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " id TEXT NOT NULL UNIQUE,"
                                   " name TEXT NOT NULL UNIQUE,"
                                   " models TEXT NOT NULL,"
                                   " addons TEXT NOT NULL,"
                                   " created_ms INTEGER NOT NULL)"),
                    QStringLiteral("CREATE TABLE indexed_assets ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " id TEXT NOT NULL UNIQUE,"
                                   " index_id TEXT NOT NULL REFERENCES indexes(id)"
                                   "   ON DELETE CASCADE,"
                                   " asset_id TEXT NOT NULL,"
                                   " created_ms INTEGER NOT NULL,"
                                   " UNIQUE (index_id, asset_id))"),
                    QStringLiteral("CREATE INDEX indexed_assets_asset ON indexed_assets(asset_id)"),
                    QStringLiteral("CREATE TABLE upload_sessions ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " id TEXT NOT NULL UNIQUE,"
                                   " asset_id TEXT NOT NULL UNIQUE,"
                                   " status TEXT NOT NULL,"
                                   " filename TEXT NOT NULL,"
                                   " total_size INTEGER NOT NULL,"
                                   " chunk_size INTEGER NOT NULL,"
                                   " total_chunks INTEGER NOT NULL,"
                                   " enable_hls INTEGER NOT NULL,"
                                   " enable_thumbnail INTEGER NOT NULL,"
                                   " created_ms INTEGER NOT NULL,"
                                   " updated_ms INTEGER NOT NULL,"
                                   " expires_ms INTEGER NOT NULL)"),
                    QStringLiteral("CREATE INDEX upload_sessions_open ON upload_sessions(seq)"
                                   " WHERE status <> 'completed'"),
                    QStringLiteral("CREATE TABLE upload_chunks ("
                                   " session_id TEXT NOT NULL REFERENCES upload_sessions(id)"
                                   "   ON DELETE CASCADE,"
                                   " chunk_index INTEGER NOT NULL,"
                                   " object TEXT NOT NULL,"
                                   " etag TEXT NOT NULL,"
                                   " size INTEGER NOT NULL,"
                                   " reported INTEGER NOT NULL DEFAULT 0,"
                                   " updated_ms INTEGER NOT NULL,"
                                   " PRIMARY KEY (session_id, chunk_index)) WITHOUT ROWID"),
                    QStringLiteral("CREATE TABLE part_urls ("
                                   " token TEXT PRIMARY KEY,"
                                   " session_id TEXT NOT NULL REFERENCES upload_sessions(id)"
                                   "   ON DELETE CASCADE,"
                                   " chunk_index INTEGER NOT NULL,"
                                   " expires_ms INTEGER NOT NULL,"
                                   " used INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"),
                    QStringLiteral("CREATE INDEX part_urls_session ON part_urls(session_id)"),
            },
            {
                    QStringLiteral(
                            "ALTER TABLE assets ADD COLUMN named INTEGER NOT NULL DEFAULT 1"),
                    // How often it was opened: a copy that is put back knows of fewer times.
                    QStringLiteral("CREATE TABLE life (starts INTEGER NOT NULL)"),
                    QStringLiteral("INSERT INTO life (starts) VALUES (0)"),
            },
            {
                    // How long its indexing takes from its creation on, and why it fails then.
                    QStringLiteral("ALTER TABLE indexed_assets"
                                   " ADD COLUMN pace_ms INTEGER NOT NULL DEFAULT 0"),
                    QStringLiteral("ALTER TABLE indexed_assets"
                                   " ADD COLUMN failure TEXT NOT NULL DEFAULT ''"),
                    QStringLiteral("CREATE TABLE entity_collections ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " id TEXT NOT NULL UNIQUE,"
                                   " name TEXT NOT NULL,"
                                   " description TEXT NOT NULL,"
                                   " created_ms INTEGER NOT NULL,"
                                   " updated_ms INTEGER NOT NULL)"),
                    QStringLiteral("CREATE TABLE entities ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " id TEXT NOT NULL UNIQUE,"
                                   " collection_id TEXT NOT NULL REFERENCES entity_collections(id)"
                                   "   ON DELETE CASCADE,"
                                   " name TEXT NOT NULL,"
                                   " description TEXT NOT NULL,"
                                   " metadata TEXT NOT NULL,"
                                   " pace_ms INTEGER NOT NULL,"
                                   " created_ms INTEGER NOT NULL,"
                                   " updated_ms INTEGER NOT NULL)"),
                    QStringLiteral("CREATE INDEX entities_collection ON entities(collection_id)"),
                    QStringLiteral("CREATE TABLE entity_assets ("
                                   " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
                                   " entity_id TEXT NOT NULL REFERENCES entities(id)"
                                   "   ON DELETE CASCADE,"
                                   " asset_id TEXT NOT NULL,"
                                   " UNIQUE (entity_id, asset_id))"),
                    QStringLiteral("CREATE INDEX entity_assets_asset ON entity_assets(asset_id)"),
            },
    };
    return all;
}

} // namespace

int newestSchemaVersion()
{
    return static_cast<int>(steps().size());
}

Result<Done> migrate(QSqlDatabase &connection)
{
    Result<QSqlQuery> version = runQuery(connection, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    QSqlQuery row = std::move(version).value();
    int at = row.next() ? row.value(0).toInt() : 0;
    row.finish();
    if (at > newestSchemaVersion()) {
        Error error = internalError();
        error.kind = ErrorKind::Conflict;
        error.message = QStringLiteral("The data folder was written by a newer version of "
                                       "reeldeck-platform; this one can't read it.");
        return error;
    }
    for (; at < newestSchemaVersion(); ++at) {
        for (const QString &statement : steps().at(at)) {
            const Result<QSqlQuery> done = runQuery(connection, statement);
            if (!done)
                return done.error();
        }
        const Result<QSqlQuery> done =
                runQuery(connection, QStringLiteral("PRAGMA user_version = %1").arg(at + 1));
        if (!done)
            return done.error();
    }
    return Done{};
}

} // namespace reeldeck::platform

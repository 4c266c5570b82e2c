#include "platform/store/assetstore.h"

#include "domain/filenames.h"
#include "platform/basics/apierror.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace reeldeck::platform {

namespace {

/// What is kept of a URL once it was fetched: no signature, and nothing that may be a password.
constexpr char publicSource[] =
        "CASE WHEN instr(source_url, '@') > 0 THEN ''"
        " ELSE substr(source_url, 1, instr(replace(source_url, '#', '?') || '?', '?') - 1) END";

QString columns()
{
    return QStringLiteral("seq, id, method, status, filename, file_type, size, duration,"
                          " created_ms, error, object, source_url, hls, thumbnail, media_token,"
                          " named");
}

std::optional<RenditionStatus> renditionFrom(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return renditionStatusFromWire(value.toString()).value;
}

StoredAsset assetFrom(const QSqlQuery &row)
{
    StoredAsset asset;
    asset.seq = row.value(0).toLongLong();
    asset.id = row.value(1).toString();
    asset.method = assetMethodFromWire(row.value(2).toString()).value;
    asset.status = assetStatusFromWire(row.value(3).toString()).value;
    asset.filename = row.value(4).toString();
    asset.fileType = row.value(5).toString();
    if (!row.value(6).isNull())
        asset.size = row.value(6).toLongLong();
    if (!row.value(7).isNull())
        asset.duration = row.value(7).toDouble();
    asset.createdMs = row.value(8).toLongLong();
    asset.error = row.value(9).toString();
    asset.object = row.value(10).toString();
    asset.sourceUrl = row.value(11).toString();
    asset.hls = renditionFrom(row.value(12));
    asset.thumbnail = renditionFrom(row.value(13));
    asset.mediaToken = row.value(14).toString();
    asset.isNamed = row.value(15).toBool();
    return asset;
}

QVariant orNull(const std::optional<RenditionStatus> &status)
{
    return status ? QVariant(wireName(*status)) : QVariant();
}

/// Qt binds a null QString as NULL; an empty text is meant here.
QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

template <typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Result<QList<StoredAsset>> fetch(QSqlDatabase &connection, const QString &condition,
                                 const QVariantList &values)
{
    Result<QSqlQuery> query =
            runQuery(connection,
                     QStringLiteral("SELECT %1 FROM assets %2").arg(columns(), condition), values);
    if (!query)
        return query.error();
    QSqlQuery rows = std::move(query).value();
    QList<StoredAsset> assets;
    while (rows.next())
        assets.append(assetFrom(rows));
    return assets;
}

QString placeholders(qsizetype count)
{
    QString marks = QStringLiteral("?");
    for (qsizetype i = 1; i < count; ++i)
        marks += QLatin1String(",?");
    return marks;
}

} // namespace

AssetStore::AssetStore(Database *database)
    : m_database(database)
{}

Result<void> AssetStore::load()
{
    const Result<Done> loaded = m_database->read<Done>([this](QSqlDatabase &db) -> Result<Done> {
        Result<QSqlQuery> query =
                runQuery(db, QStringLiteral("SELECT seq, kind, filename FROM assets ORDER BY seq"));
        if (!query)
            return query.error();
        QSqlQuery rows = std::move(query).value();
        while (rows.next()) {
            m_index.append(rows.value(0).toLongLong(),
                           static_cast<MediaKind>(rows.value(1).toInt()), rows.value(2).toString());
        }
        return Done{};
    });
    if (!loaded)
        return loaded.error();
    return {};
}

Result<StoredAsset> AssetStore::insertWithin(QSqlDatabase &connection, StoredAsset asset)
{
    Result<QSqlQuery> query = runQuery(
            connection,
            QStringLiteral("INSERT INTO assets (id, method, status, filename, file_type, kind,"
                           " size, duration, created_ms, error, object, source_url, hls,"
                           " thumbnail, media_token, named) VALUES (%1)")
                    .arg(placeholders(16)),
            {asset.id, wireName(asset.method), wireName(asset.status), text(asset.filename),
             text(asset.fileType), static_cast<int>(mediaKindOf(asset.fileType)),
             orNull(asset.size), orNull(asset.duration), asset.createdMs, text(asset.error),
             text(asset.object), text(asset.sourceUrl), orNull(asset.hls), orNull(asset.thumbnail),
             asset.mediaToken, asset.isNamed});
    if (!query)
        return query.error();
    asset.seq = query->lastInsertId().toLongLong();
    return asset;
}

void AssetStore::announce(const StoredAsset &asset)
{
    m_index.append(asset.seq, mediaKindOf(asset.fileType), asset.filename);
}

Result<StoredAsset> AssetStore::insert(const StoredAsset &asset)
{
    return m_database->write<StoredAsset>([&](QSqlDatabase &db) { return insertWithin(db, asset); },
                                          [this](const StoredAsset &stored) { announce(stored); });
}

Result<StoredAsset> AssetStore::find(const QString &id)
{
    return m_database->read<StoredAsset>([&](QSqlDatabase &db) -> Result<StoredAsset> {
        const Result<QList<StoredAsset>> found = fetch(db, QStringLiteral("WHERE id = ?"), {id});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return resourceNotExist(QStringLiteral("asset"), id);
        return found->first();
    });
}

Result<StoredAsset> AssetStore::findByToken(const QString &token)
{
    return m_database->read<StoredAsset>([&](QSqlDatabase &db) -> Result<StoredAsset> {
        const Result<QList<StoredAsset>> found =
                fetch(db, QStringLiteral("WHERE media_token = ?"), {token});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return routeNotFound();
        return found->first();
    });
}

Result<AssetStore::Page> AssetStore::list(const AssetQuery &query, int page, int pageLimit)
{
    if (!query.ids.isEmpty())
        return listByIds(query, page, pageLimit);
    // A row deleted between the two looks is missing in the second: look again.
    for (int attempt = 0;; ++attempt) {
        const ListIndex::Slice slice =
                m_index.slice(qint64(page - 1) * pageLimit, pageLimit, query.kinds, query.filename);
        Page result;
        result.total = slice.total;
        if (slice.sequences.isEmpty())
            return result;
        QVariantList values;
        for (const qint64 seq : slice.sequences)
            values.append(seq);
        const Result<QList<StoredAsset>> rows =
                m_database->read<QList<StoredAsset>>([&](QSqlDatabase &db) {
                    return fetch(db,
                                 QStringLiteral("WHERE seq IN (%1) ORDER BY seq DESC")
                                         .arg(placeholders(values.size())),
                                 values);
                });
        if (!rows)
            return rows.error();
        result.assets = *rows;
        if (rows->size() == slice.sequences.size() || attempt == 3)
            return result;
    }
}

Result<AssetStore::Page> AssetStore::listByIds(const AssetQuery &query, int page, int pageLimit)
{
    QVariantList ids;
    QSet<QString> seen;
    for (const AssetId &id : query.ids) {
        if (!seen.contains(id.toString())) {
            seen.insert(id.toString());
            ids.append(id.toString());
        }
    }
    const Result<QList<StoredAsset>> rows =
            m_database->read<QList<StoredAsset>>([&](QSqlDatabase &db) {
                return fetch(db,
                             QStringLiteral("WHERE id IN (%1) ORDER BY seq DESC")
                                     .arg(placeholders(ids.size())),
                             ids);
            });
    if (!rows)
        return rows.error();
    const QString needle = foldedFilename(query.filename);
    QList<StoredAsset> matching;
    std::copy_if(rows->begin(), rows->end(), std::back_inserter(matching),
                 [&](const StoredAsset &asset) {
                     return (query.kinds.isEmpty() ||
                             query.kinds.contains(mediaKindOf(asset.fileType))) &&
                            foldedFilename(asset.filename).contains(needle);
                 });
    Page result;
    result.total = matching.size();
    const qint64 offset = qint64(page - 1) * pageLimit;
    if (offset < matching.size())
        result.assets = matching.mid(offset, pageLimit);
    return result;
}

Result<QList<StoredAsset>> AssetStore::unsettled()
{
    return m_database->read<QList<StoredAsset>>([](QSqlDatabase &db) {
        return fetch(db,
                     QStringLiteral("WHERE status = 'processing'"
                                    " OR hls IN ('pending', 'processing')"
                                    " OR thumbnail IN ('pending', 'processing') ORDER BY seq"),
                     {});
    });
}

Result<QStringList> AssetStore::objects()
{
    return m_database->read<QStringList>([](QSqlDatabase &db) -> Result<QStringList> {
        Result<QSqlQuery> query =
                runQuery(db, QStringLiteral("SELECT object FROM assets WHERE object <> ''"));
        if (!query)
            return query.error();
        QSqlQuery rows = std::move(query).value();
        QStringList names;
        while (rows.next())
            names.append(rows.value(0).toString());
        return names;
    });
}

Result<QStringList> AssetStore::unknownTokens(const QStringList &tokens)
{
    constexpr qsizetype Batch = 500;
    return m_database->read<QStringList>([&](QSqlDatabase &db) -> Result<QStringList> {
        QStringList unknown;
        for (qsizetype at = 0; at < tokens.size(); at += Batch) {
            const QStringList batch = tokens.mid(at, Batch);
            Result<QSqlQuery> query =
                    runQuery(db,
                             QStringLiteral("SELECT media_token FROM assets WHERE media_token IN"
                                            " (%1)")
                                     .arg(placeholders(batch.size())),
                             QVariantList(batch.begin(), batch.end()));
            if (!query)
                return query.error();
            QSqlQuery rows = std::move(query).value();
            QSet<QString> known;
            while (rows.next())
                known.insert(rows.value(0).toString());
            for (const QString &token : batch) {
                if (!known.contains(token))
                    unknown.append(token);
            }
        }
        return unknown;
    });
}

Result<qint64> AssetStore::countSince(qint64 sinceMs, int most)
{
    return m_database->read<qint64>([&](QSqlDatabase &db) -> Result<qint64> {
        Result<QSqlQuery> query =
                runQuery(db,
                         QStringLiteral("SELECT count(*) FROM (SELECT created_ms FROM assets"
                                        " ORDER BY seq DESC LIMIT ?) WHERE created_ms >= ?"),
                         {most, sinceMs});
        if (!query)
            return query.error();
        QSqlQuery row = std::move(query).value();
        return row.next() ? row.value(0).toLongLong() : qint64(0);
    });
}

Result<Done> AssetStore::setObject(const QString &id, const QString &object,
                                   const QString &filename)
{
    const auto work = [&](QSqlDatabase &db) -> Result<qint64> {
        Result<QSqlQuery> query =
                runQuery(db,
                         QStringLiteral("UPDATE assets SET object = ?, filename = ?, named = 1,"
                                        " source_url = %1 WHERE id = ?")
                                 .arg(QLatin1String(publicSource)),
                         {object, text(filename), id});
        if (!query)
            return query.error();
        if (query->numRowsAffected() == 0)
            return resourceNotExist(QStringLiteral("asset"), id);
        query = runQuery(db,
                         QStringLiteral("UPDATE upload_chunks SET object = '' WHERE session_id ="
                                        " (SELECT id FROM upload_sessions WHERE asset_id = ?)"),
                         {id});
        if (!query)
            return query.error();
        query = runQuery(db, QStringLiteral("SELECT seq FROM assets WHERE id = ?"), {id});
        if (!query)
            return query.error();
        QSqlQuery row = std::move(query).value();
        return row.next() ? row.value(0).toLongLong() : qint64(0);
    };
    const Result<qint64> written = m_database->write<qint64>(
            work, [&](const qint64 &seq) { m_index.rename(seq, filename); });
    if (!written)
        return written.error();
    return Done{};
}

Result<Done> AssetStore::setReady(const StoredAsset &asset, const MediaFacts &facts)
{
    const MediaKind kind = mediaKindOf(facts.fileType);
    const bool keepsHls = asset.hls && kind != MediaKind::Image;
    return m_database->write<Done>(
            [&](QSqlDatabase &db) -> Result<Done> {
                const Result<QSqlQuery> query = runQuery(
                        db,
                        QStringLiteral("UPDATE assets SET status = 'ready', file_type = ?,"
                                       " kind = ?, size = ?, duration = ?, hls = ?"
                                       " WHERE id = ?"),
                        {facts.fileType, static_cast<int>(kind), facts.size, orNull(facts.duration),
                         keepsHls ? orNull(asset.hls) : QVariant(), asset.id});
                if (!query)
                    return query.error();
                return Done{};
            },
            [&](const Done &) { m_index.setKind(asset.seq, kind); });
}

Result<Done> AssetStore::setFailed(const QString &id, const QString &reason)
{
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        const Result<QSqlQuery> query =
                runQuery(db,
                         QStringLiteral("UPDATE assets SET status = 'failed', error = ?,"
                                        " source_url = %1,"
                                        " hls = CASE WHEN hls IS NULL THEN NULL ELSE 'error' END,"
                                        " thumbnail = CASE WHEN thumbnail IS NULL THEN NULL"
                                        " ELSE 'error' END WHERE id = ?")
                                 .arg(QLatin1String(publicSource)),
                         {text(reason), id});
        if (!query)
            return query.error();
        return Done{};
    });
}

Result<Done> AssetStore::setRendition(const QString &id, Rendition which, RenditionStatus status)
{
    const QString column =
            which == Rendition::Hls ? QStringLiteral("hls") : QStringLiteral("thumbnail");
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        const Result<QSqlQuery> query =
                runQuery(db,
                         QStringLiteral("UPDATE assets SET %1 = ? WHERE id = ? AND %1 IS NOT NULL")
                                 .arg(column),
                         {wireName(status), id});
        if (!query)
            return query.error();
        return Done{};
    });
}

Result<StoredAsset> AssetStore::remove(const QString &id, bool force)
{
    return m_database->write<StoredAsset>(
            [&](QSqlDatabase &db) -> Result<StoredAsset> {
                const Result<QList<StoredAsset>> found =
                        fetch(db, QStringLiteral("WHERE id = ?"), {id});
                if (!found)
                    return found.error();
                if (found->isEmpty())
                    return resourceNotExist(QStringLiteral("asset"), id);
                Result<QSqlQuery> counted = runQuery(
                        db,
                        QStringLiteral("SELECT count(*) FROM indexed_assets WHERE asset_id = ?"),
                        {id});
                if (!counted)
                    return counted.error();
                QSqlQuery row = std::move(counted).value();
                const int references = row.next() ? row.value(0).toInt() : 0;
                row.finish();
                if (references > 0 && !force)
                    return assetInUse(references);
                for (const QString &sql :
                     {QStringLiteral("DELETE FROM indexed_assets WHERE asset_id = ?"),
                      QStringLiteral("DELETE FROM entity_assets WHERE asset_id = ?"),
                      QStringLiteral("DELETE FROM assets WHERE id = ?")}) {
                    const Result<QSqlQuery> deleted = runQuery(db, sql, {id});
                    if (!deleted)
                        return deleted.error();
                }
                return found->first();
            },
            [this](const StoredAsset &asset) { m_index.remove(asset.seq); });
}

} // namespace reeldeck::platform

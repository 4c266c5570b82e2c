#include "platform/store/sessionstore.h"

#include "platform/basics/apierror.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

QString sessionColumns()
{
    return QStringLiteral(
            "SELECT s.id, s.asset_id, s.status, s.filename, s.total_size, s.chunk_size,"
            " s.total_chunks, s.enable_hls, s.enable_thumbnail, s.created_ms, s.updated_ms,"
            " s.expires_ms, (SELECT count(*) FROM upload_chunks c WHERE c.session_id = s.id"
            " AND c.reported = 1), (SELECT coalesce(sum(c.size), 0) FROM upload_chunks c"
            " WHERE c.session_id = s.id AND c.reported = 1) FROM upload_sessions s ");
}

UploadSession sessionFrom(const QSqlQuery &row, qint64 nowMs)
{
    UploadSession session;
    session.id = row.value(0).toString();
    session.assetId = row.value(1).toString();
    session.status = row.value(2).toString();
    session.filename = row.value(3).toString();
    session.totalSize = row.value(4).toLongLong();
    session.chunkSize = row.value(5).toLongLong();
    session.totalChunks = row.value(6).toInt();
    session.enableHls = row.value(7).toBool();
    session.enableThumbnail = row.value(8).toBool();
    session.createdMs = row.value(9).toLongLong();
    session.updatedMs = row.value(10).toLongLong();
    session.expiresMs = row.value(11).toLongLong();
    session.completedChunks = row.value(12).toInt();
    session.completedSize = row.value(13).toLongLong();
    if (session.status == QLatin1String("active") && session.expiresMs <= nowMs)
        session.status = QStringLiteral("expired");
    return session;
}

StoredChunk chunkFrom(const QSqlQuery &row)
{
    return {row.value(0).toInt(),      row.value(1).toString(), row.value(2).toString(),
            row.value(3).toLongLong(), row.value(4).toBool(),   row.value(5).toLongLong()};
}

Result<UploadSession> findWithin(QSqlDatabase &db, const QString &id, qint64 nowMs)
{
    Result<QSqlQuery> query =
            runQuery(db, sessionColumns() + QLatin1String("WHERE s.id = ?"), {id});
    if (!query)
        return query.error();
    QSqlQuery row = std::move(query).value();
    if (!row.next())
        return resourceNotExist(QStringLiteral("upload session"), id);
    return sessionFrom(row, nowMs);
}

Result<QList<StoredChunk>> chunksWithin(QSqlDatabase &db, const QString &id, int first, int last)
{
    Result<QSqlQuery> query = runQuery(
            db,
            QStringLiteral("SELECT chunk_index, object, etag, size, reported, updated_ms"
                           " FROM upload_chunks WHERE session_id = ? AND chunk_index BETWEEN ?"
                           " AND ? ORDER BY chunk_index"),
            {id, first, last});
    if (!query)
        return query.error();
    QSqlQuery rows = std::move(query).value();
    QList<StoredChunk> chunks;
    while (rows.next())
        chunks.append(chunkFrom(rows));
    return chunks;
}

Result<QStringList> textsWithin(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = runQuery(db, sql, values);
    if (!query)
        return query.error();
    QSqlQuery rows = std::move(query).value();
    QStringList texts;
    while (rows.next())
        texts.append(rows.value(0).toString());
    return texts;
}

Result<Done> execute(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = runQuery(db, sql, values);
    if (!query)
        return query.error();
    return Done{};
}

Error noSuchPart()
{
    return forbidden(QStringLiteral("The upload URL is not valid, has been used, or has expired. "
                                    "Request a new one."));
}

/// Marks what is new among `reported`; counts both.
Result<Done> markReported(QSqlDatabase &db, const QString &id, const QList<ReportedChunk> &reported,
                          qint64 nowMs, ReportOutcome *outcome)
{
    const QString parameter = QStringLiteral("completed_chunks");
    for (const ReportedChunk &chunk : reported) {
        const Result<QList<StoredChunk>> found = chunksWithin(db, id, chunk.index, chunk.index);
        if (!found)
            return found.error();
        if (found->isEmpty())
            return invalidParameter(
                    parameter, QStringLiteral("Chunk %1 has not been uploaded.").arg(chunk.index));
        const StoredChunk &stored = found->first();
        if (stored.etag != chunk.proof || stored.size != chunk.size)
            return invalidParameter(parameter,
                                    QStringLiteral("The proof or the size of chunk %1 does not "
                                                   "match what was uploaded.")
                                            .arg(chunk.index));
        if (stored.reported) {
            ++outcome->duplicates;
            continue;
        }
        const Result<Done> marked =
                execute(db,
                        QStringLiteral("UPDATE upload_chunks SET reported = 1, updated_ms = ?"
                                       " WHERE session_id = ? AND chunk_index = ?"),
                        {nowMs, id, chunk.index});
        if (!marked)
            return marked;
        ++outcome->processed;
    }
    return execute(db, QStringLiteral("UPDATE upload_sessions SET updated_ms = ? WHERE id = ?"),
                   {nowMs, id});
}

StoredAsset assetOf(const UploadSession &session, qint64 nowMs, const QString &mediaToken)
{
    StoredAsset asset;
    asset.id = session.assetId;
    asset.method = AssetMethod::Multipart;
    asset.filename = session.filename;
    asset.fileType = QStringLiteral("video/mp4");
    asset.size = session.totalSize;
    asset.createdMs = nowMs;
    asset.mediaToken = mediaToken;
    if (session.enableHls)
        asset.hls = RenditionStatus::Pending;
    if (session.enableThumbnail)
        asset.thumbnail = RenditionStatus::Pending;
    return asset;
}

} // namespace

qint64 UploadSession::sizeOfChunk(int index) const
{
    return std::min(chunkSize, totalSize - qint64(index - 1) * chunkSize);
}

Result<UploadSession> SessionStore::create(const UploadSession &session)
{
    return m_database->write<UploadSession>([&](QSqlDatabase &db) -> Result<UploadSession> {
        const Result<Done> inserted = execute(
                db,
                QStringLiteral("INSERT INTO upload_sessions (id, asset_id, status, filename,"
                               " total_size, chunk_size, total_chunks, enable_hls,"
                               " enable_thumbnail, created_ms, updated_ms, expires_ms)"
                               " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"),
                {session.id, session.assetId, session.status, session.filename, session.totalSize,
                 session.chunkSize, session.totalChunks, session.enableHls, session.enableThumbnail,
                 session.createdMs, session.updatedMs, session.expiresMs});
        if (!inserted)
            return inserted.error();
        return session;
    });
}

Result<UploadSession> SessionStore::find(const QString &id, qint64 nowMs)
{
    return m_database->read<UploadSession>(
            [&](QSqlDatabase &db) { return findWithin(db, id, nowMs); });
}

Result<SessionStore::Page> SessionStore::listActive(int page, int pageLimit, qint64 nowMs)
{
    return m_database->read<Page>([&](QSqlDatabase &db) -> Result<Page> {
        const QString active = QStringLiteral("WHERE s.status = 'active' AND s.expires_ms > ? ");
        const Result<QStringList> total = textsWithin(
                db, QStringLiteral("SELECT count(*) FROM upload_sessions s ") + active, {nowMs});
        if (!total)
            return total.error();
        Result<QSqlQuery> query = runQuery(
                db,
                sessionColumns() + active + QLatin1String("ORDER BY s.seq DESC LIMIT ? OFFSET ?"),
                {nowMs, pageLimit, qint64(page - 1) * pageLimit});
        if (!query)
            return query.error();
        QSqlQuery rows = std::move(query).value();
        Page result;
        result.total = total->first().toLongLong();
        while (rows.next())
            result.sessions.append(sessionFrom(rows, nowMs));
        return result;
    });
}

Result<QList<StoredChunk>> SessionStore::chunks(const QString &id, int first, int last)
{
    return m_database->read<QList<StoredChunk>>(
            [&](QSqlDatabase &db) { return chunksWithin(db, id, first, last); });
}

Result<Done> SessionStore::addPartUrls(const QString &id, const QList<PartUrl> &urls)
{
    return m_database->write<Done>([&](QSqlDatabase &db) -> Result<Done> {
        for (const PartUrl &url : urls) {
            const Result<Done> inserted =
                    execute(db,
                            QStringLiteral("INSERT INTO part_urls (token, session_id,"
                                           " chunk_index, expires_ms) VALUES (?,?,?,?)"),
                            {url.token, id, url.chunkIndex, url.expiresMs});
            if (!inserted)
                return inserted;
        }
        return Done{};
    });
}

Result<SessionStore::Claim> SessionStore::claimPart(const QString &token, qint64 nowMs)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_taken.contains(token))
            return noSuchPart();
        m_taken.insert(token);
    }
    // Looked at only now: who had it before has written by then that it is used.
    const Result<Claim> claim = findClaim(token, nowMs);
    if (!claim)
        releasePart(token);
    return claim;
}

Result<SessionStore::Claim> SessionStore::findClaim(const QString &token, qint64 nowMs)
{
    return m_database->read<Claim>([&](QSqlDatabase &db) -> Result<Claim> {
        Result<QSqlQuery> query =
                runQuery(db,
                         QStringLiteral("SELECT session_id, chunk_index FROM part_urls"
                                        " WHERE token = ? AND used = 0 AND expires_ms > ?"),
                         {token, nowMs});
        if (!query)
            return query.error();
        QSqlQuery row = std::move(query).value();
        if (!row.next())
            return noSuchPart();
        const QString sessionId = row.value(0).toString();
        const int index = row.value(1).toInt();
        row.finish();
        const Result<UploadSession> session = findWithin(db, sessionId, nowMs);
        if (!session)
            return session.error();
        if (session->status != QLatin1String("active"))
            return noSuchPart();
        return Claim{*session, index};
    });
}

void SessionStore::releasePart(const QString &token)
{
    const std::lock_guard lock(m_mutex);
    m_taken.remove(token);
}

Result<QString> SessionStore::storeChunk(const QString &id, const QString &token,
                                         const StoredChunk &chunk)
{
    return m_database->write<QString>([&](QSqlDatabase &db) -> Result<QString> {
        const Result<QList<StoredChunk>> old = chunksWithin(db, id, chunk.index, chunk.index);
        if (!old)
            return old.error();
        if (!old->isEmpty() && old->first().reported)
            return conflict(QStringLiteral("chunk_already_completed"),
                            QStringLiteral("The chunk has been uploaded and reported already."));
        const Result<Done> stored =
                execute(db,
                        QStringLiteral("INSERT OR REPLACE INTO upload_chunks (session_id,"
                                       " chunk_index, object, etag, size, updated_ms)"
                                       " VALUES (?,?,?,?,?,?)"),
                        {id, chunk.index, chunk.object, chunk.etag, chunk.size, chunk.updatedMs});
        if (!stored)
            return stored.error();
        const Result<Done> used = execute(
                db, QStringLiteral("UPDATE part_urls SET used = 1 WHERE token = ?"), {token});
        if (!used)
            return used.error();
        return old->isEmpty() ? QString() : old->first().object;
    });
}

Result<ReportOutcome> SessionStore::report(const QString &id, const QList<ReportedChunk> &reported,
                                           qint64 nowMs, const QString &mediaToken)
{
    const auto work = [&](QSqlDatabase &db) -> Result<ReportOutcome> {
        const Result<UploadSession> before = findWithin(db, id, nowMs);
        if (!before)
            return before.error();
        if (before->status == QLatin1String("expired") || before->status == QLatin1String("failed"))
            return invalidParameter(QStringLiteral("upload_id"),
                                    QStringLiteral("The upload session has %1. Create a new one.")
                                            .arg(before->status));
        ReportOutcome outcome;
        const Result<Done> marked = markReported(db, id, reported, nowMs, &outcome);
        if (!marked)
            return marked.error();
        const Result<UploadSession> after = findWithin(db, id, nowMs);
        if (!after)
            return after.error();
        outcome.session = *after;
        const bool finished = after->completedChunks == after->totalChunks &&
                              after->status == QLatin1String("active");
        if (!finished)
            return outcome;
        const Result<Done> completed = execute(
                db, QStringLiteral("UPDATE upload_sessions SET status = 'completed' WHERE id = ?"),
                {id});
        if (!completed)
            return completed.error();
        const Result<StoredAsset> asset =
                AssetStore::insertWithin(db, assetOf(*after, nowMs, mediaToken));
        if (!asset)
            return asset.error();
        outcome.session.status = QStringLiteral("completed");
        outcome.asset = *asset;
        return outcome;
    };
    return m_database->write<ReportOutcome>(work, [this](const ReportOutcome &outcome) {
        if (outcome.asset)
            m_assets->announce(*outcome.asset);
    });
}

Result<QStringList> SessionStore::chunkObjects(const QString &assetId)
{
    return m_database->read<QStringList>([&](QSqlDatabase &db) {
        return textsWithin(db,
                           QStringLiteral("SELECT c.object FROM upload_chunks c JOIN"
                                          " upload_sessions s ON s.id = c.session_id"
                                          " WHERE s.asset_id = ? AND c.object <> ''"
                                          " ORDER BY c.chunk_index"),
                           {assetId});
    });
}

Result<Done> SessionStore::forgetChunkObjects(const QString &assetId)
{
    return m_database->write<Done>([&](QSqlDatabase &db) {
        return execute(db,
                       QStringLiteral("UPDATE upload_chunks SET object = '' WHERE session_id ="
                                      " (SELECT id FROM upload_sessions WHERE asset_id = ?)"),
                       {assetId});
    });
}

Result<Done> SessionStore::forgetSettledChunks()
{
    return m_database->write<Done>([](QSqlDatabase &db) {
        return execute(db,
                       QStringLiteral("UPDATE upload_chunks SET object = '' WHERE object <> '' AND"
                                      " session_id IN (SELECT s.id FROM upload_sessions s LEFT JOIN"
                                      " assets a ON a.id = s.asset_id WHERE s.status = 'completed'"
                                      " AND (a.id IS NULL OR a.object <> '' OR"
                                      " a.status = 'failed'))"),
                       {});
    });
}

Result<QStringList> SessionStore::takeExpiredObjects(qint64 nowMs)
{
    return m_database->write<QStringList>([&](QSqlDatabase &db) -> Result<QStringList> {
        const QString expired = QStringLiteral("(SELECT id FROM upload_sessions WHERE status ="
                                               " 'active' AND expires_ms <= ?)");
        const Result<QStringList> objects = textsWithin(
                db,
                QLatin1String("SELECT object FROM upload_chunks WHERE session_id IN ") + expired,
                {nowMs});
        if (!objects)
            return objects.error();
        for (const QString &table :
             {QStringLiteral("upload_chunks"), QStringLiteral("part_urls")}) {
            const Result<Done> gone = execute(
                    db, QStringLiteral("DELETE FROM %1 WHERE session_id IN ").arg(table) + expired,
                    {nowMs});
            if (!gone)
                return gone.error();
        }
        const Result<Done> marked = execute(
                db,
                QStringLiteral("UPDATE upload_sessions SET status = 'expired' WHERE status ="
                               " 'active' AND expires_ms <= ?"),
                {nowMs});
        if (!marked)
            return marked.error();
        return *objects;
    });
}

Result<QStringList> SessionStore::objects()
{
    return m_database->read<QStringList>([](QSqlDatabase &db) {
        return textsWithin(
                db, QStringLiteral("SELECT object FROM upload_chunks WHERE object <> ''"), {});
    });
}

} // namespace reeldeck::platform

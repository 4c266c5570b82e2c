#include "catalog/copy/assetwriter.h"

#include "catalog/copy/assetrow.h"
#include "catalog/copy/knownlist.h"
#include "catalog/copy/listingsql.h"
#include "catalog/copy/platformtotal.h"

#include <QVariant>

#include <algorithm>

namespace reeldeck {

AssetWriter::AssetWriter(const QSqlDatabase &database, PlatformTotal *total)
    : m_database(database)
    , m_total(total)
    , m_write(database)
{}

QSqlError AssetWriter::prepare()
{
    return m_write.prepare(
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
                           .arg(QLatin1String(AssetRowColumns)))
                   ? QSqlError()
                   : m_write.lastError();
}

QSqlError AssetWriter::store(const QList<Asset> &assets, qint64 run)
{
    for (const Asset &asset : assets) {
        if (asset.id.isEmpty())
            continue;
        bindAssetRow(&m_write, asset);
        int at = AssetRowColumnCount;
        m_write.bindValue(at++, nameKey(asset.filename));
        m_write.bindValue(at++, int(asset.kind()));
        m_write.bindValue(at++, run);
        m_write.bindValue(at, QDateTime::currentMSecsSinceEpoch());
        if (!m_write.exec())
            return m_write.lastError();
    }
    return {};
}

QSqlError AssetWriter::storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked,
                                     const QDateTime &now)
{
    const bool isAll = page == 1 && answer.info && answer.info->totalResults &&
                       *answer.info->totalResults == answer.assets.size();
    const bool isLast = isAll || answer.assets.size() < MaxPageSize;
    QSqlError problem = writePositions(qint64(page - 1) * MaxPageSize, answer.assets, isLast);
    if (isAll && asked.isValid() && !problem.isValid())
        problem = forgetUnlisted(asked);
    if (problem.isValid())
        return problem;
    if (answer.info && answer.info->totalResults)
        m_total->setTotal(*answer.info->totalResults);
    if (page == 1)
        m_total->setAsOf(now);
    return {};
}

QSqlError AssetWriter::writePositions(qint64 first, const QList<Asset> &assets, bool isLast)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("DELETE FROM snapshot WHERE position >= ? AND position < ?"));
    query.addBindValue(first);
    query.addBindValue(isLast ? ListSnapshot::MaxRows : first + MaxPageSize);
    bool done = query.exec() &&
                query.prepare(QStringLiteral("INSERT OR REPLACE INTO snapshot VALUES (?, ?)"));
    for (qsizetype i = 0; done && i < assets.size() && i < MaxPageSize; ++i) {
        query.bindValue(0, first + i);
        query.bindValue(1, assets[i].id.toString());
        done = query.exec();
    }
    return done ? QSqlError() : query.lastError();
}

/// The snapshot is the whole list by now.
QSqlError AssetWriter::forgetUnlisted(const QDateTime &asked)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral(
            "DELETE FROM assets WHERE seen_ms < ? AND id NOT IN (SELECT id FROM snapshot)"));
    query.addBindValue(asked.toMSecsSinceEpoch());
    return query.exec() ? QSqlError() : query.lastError();
}

QSqlError AssetWriter::remove(const QList<AssetId> &ids)
{
    int removed = 0;
    QSqlError problem = deleteRows(ids, &removed);
    if (problem.isValid())
        return problem;
    if (const std::optional<qint64> total = m_total->total())
        m_total->setTotal(std::max<qint64>(0, *total - removed));
    return {};
}

QSqlError AssetWriter::deleteRows(const QList<AssetId> &ids, int *removed)
{
    for (const char *text :
         {"DELETE FROM snapshot WHERE id = ?", "DELETE FROM assets WHERE id = ?"}) {
        QSqlQuery query(m_database);
        bool done = query.prepare(QLatin1String(text));
        *removed = 0;
        for (qsizetype i = 0; done && i < ids.size(); ++i) {
            query.bindValue(0, ids[i].toString());
            done = query.exec();
            *removed += query.numRowsAffected();
        }
        if (!done)
            return query.lastError();
    }
    return {};
}

} // namespace reeldeck

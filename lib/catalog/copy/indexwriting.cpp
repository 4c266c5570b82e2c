#include "catalog/copy/indexdatabase.h"

#include "base/log.h"
#include "catalog/copy/listingsql.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

// How the local index is filled; how it is read is in indexreading.cpp.

namespace reeldeck {
namespace {

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant orNull(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<double>());
}

QVariant orNull(bool isThere, const QString &text)
{
    if (!isThere)
        return QVariant(QMetaType::fromType<QString>());
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

bool IndexDatabase::write(const Asset &asset, qint64 run)
{
    int at = 0;
    const auto bind = [this, &at](const QVariant &value) {
        m_write->bindValue(at++, value);
    };
    bind(asset.id.toString());
    bind(asset.filename);
    bind(asset.fileType);
    bind(asset.method.text);
    bind(asset.status.text);
    bind(orNull(asset.size));
    bind(orNull(asset.duration));
    std::optional<qint64> created;
    if (asset.createdAt.isValid())
        created = asset.createdAt.toMSecsSinceEpoch();
    bind(orNull(created));
    bind(asset.errorMessage);
    bind(orNull(asset.stream.has_value(), asset.stream ? asset.stream->status.text : QString()));
    bind(orNull(asset.thumbnail.has_value(),
                asset.thumbnail ? asset.thumbnail->status.text : QString()));
    bind(nameKey(asset.filename));
    bind(int(asset.kind()));
    bind(run);
    bind(QDateTime::currentMSecsSinceEpoch());
    return m_write->exec();
}

bool IndexDatabase::begin()
{
    if (isOpen() && m_store.database().transaction())
        return true;
    if (isOpen())
        giveUp(m_store.database().lastError());
    return false;
}

void IndexDatabase::commit()
{
    if (!m_store.database().commit())
        giveUp(m_store.database().lastError());
}

void IndexDatabase::store(const QList<Asset> &assets, qint64 run)
{
    if (assets.isEmpty() || !begin())
        return;
    for (const Asset &asset : assets) {
        if (!asset.id.isEmpty() && !write(asset, run)) {
            giveUp(m_write->lastError());
            return;
        }
    }
    commit();
}

void IndexDatabase::storeSnapshot(int page, const AssetPage &answer, const QDateTime &asked,
                                  const QDateTime &now)
{
    const qint64 first = qint64(page - 1) * MaxPageSize;
    if (first < 0 || first >= SnapshotRows || !begin())
        return;
    const bool isAll = page == 1 && answer.info && answer.info->totalResults &&
                       *answer.info->totalResults == answer.assets.size();
    const bool isLast = isAll || answer.assets.size() < MaxPageSize;
    QSqlError problem = writeSnapshot(first, answer.assets, isLast);
    if (isAll && asked.isValid() && !problem.isValid())
        problem = forgetUnlisted(asked);
    if (problem.isValid()) {
        giveUp(problem);
        return;
    }
    if (answer.info && answer.info->totalResults)
        setMeta(QStringLiteral("total"), *answer.info->totalResults);
    if (page == 1)
        setMeta(QStringLiteral("as_of_ms"), now.toMSecsSinceEpoch());
    commit();
}

QSqlError IndexDatabase::writeSnapshot(qint64 first, const QList<Asset> &assets, bool isLast)
{
    QSqlQuery query(m_store.database());
    query.prepare(QStringLiteral("DELETE FROM snapshot WHERE position >= ? AND position < ?"));
    query.addBindValue(first);
    query.addBindValue(isLast ? SnapshotRows : first + MaxPageSize);
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
QSqlError IndexDatabase::forgetUnlisted(const QDateTime &asked)
{
    QSqlQuery query(m_store.database());
    query.prepare(QStringLiteral(
            "DELETE FROM assets WHERE seen_ms < ? AND id NOT IN (SELECT id FROM snapshot)"));
    query.addBindValue(asked.toMSecsSinceEpoch());
    return query.exec() ? QSqlError() : query.lastError();
}

void IndexDatabase::remove(const QList<AssetId> &ids)
{
    if (ids.isEmpty() || !begin())
        return;
    int removed = 0;
    const QSqlError problem = deleteRows(ids, &removed);
    if (problem.isValid()) {
        giveUp(problem);
        return;
    }
    if (const std::optional<qint64> total = meta(QStringLiteral("total")))
        setMeta(QStringLiteral("total"), std::max<qint64>(0, *total - removed));
    commit();
}

QSqlError IndexDatabase::deleteRows(const QList<AssetId> &ids, int *removed)
{
    for (const char *text :
         {"DELETE FROM snapshot WHERE id = ?", "DELETE FROM assets WHERE id = ?"}) {
        QSqlQuery query(m_store.database());
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

void IndexDatabase::setMeta(const QString &key, qint64 value)
{
    QSqlQuery query(m_store.database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO meta VALUES (?, ?)"));
    query.addBindValue(key);
    query.addBindValue(value);
    if (!query.exec())
        qCWarning(lcCatalog) << "The local copy can't be written:" << query.lastError().text();
}

} // namespace reeldeck

#include "catalog/copy/fullreadrecords.h"

#include "catalog/copy/assetwriter.h"
#include "catalog/copy/listingsql.h"
#include "catalog/copy/wantedids.h"
#include "catalog/listing/filterbook.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace reeldeck {
namespace {

QString keyOf(const AssetQuery &query)
{
    return QString::fromUtf8(toJson(AssetListing{query, {}, {}}));
}

} // namespace

FullReadRecords::FullReadRecords(const QSqlDatabase &database, WantedIds *wanted,
                                 AssetWriter *writer)
    : m_database(database)
    , m_wanted(wanted)
    , m_writer(writer)
{}

FullReadRecord FullReadRecords::read(const AssetQuery &query) const
{
    FullReadRecord record;
    QSqlQuery row(m_database);
    row.prepare(QStringLiteral("SELECT run, next_page, total, known, finished FROM loads "
                               "WHERE query = ? AND run > ?"));
    row.addBindValue(keyOf(query));
    row.addBindValue(QDateTime::currentMSecsSinceEpoch() - LoadKeepsHours * 3'600'000LL);
    if (!row.exec() || !row.next())
        return record;
    record.run = row.value(0).toLongLong();
    record.nextPage = std::max(1, row.value(1).toInt());
    record.total = row.value(2).toInt();
    record.known = row.value(3).toInt();
    record.isFinished = row.value(4).toBool();
    return record;
}

QSqlError FullReadRecords::countFresh(const QList<Asset> &assets, qint64 run, int *fresh) const
{
    QSqlQuery row(m_database);
    row.setForwardOnly(true);
    row.prepare(QStringLiteral("SELECT 1 FROM assets WHERE id = ? AND run = ?"));
    for (const Asset &asset : assets) {
        row.bindValue(0, asset.id.toString());
        row.bindValue(1, run);
        if (!row.exec())
            return row.lastError();
        *fresh += row.next() ? 0 : 1;
    }
    return {};
}

QSqlError FullReadRecords::store(const AssetQuery &query, const FullReadRecord &record,
                                 const QList<Asset> &assets, FullReadCount *count)
{
    QSqlError problem = countFresh(assets, record.run, &count->fresh);
    count->known = record.known + count->fresh;
    if (!problem.isValid())
        problem = m_writer->store(assets, record.run);
    if (problem.isValid())
        return problem;
    FullReadRecord kept = record;
    kept.known = count->known;
    return write(query, kept);
}

QSqlError FullReadRecords::write(const AssetQuery &query, const FullReadRecord &record)
{
    QSqlQuery row(m_database);
    row.prepare(QStringLiteral("INSERT OR REPLACE INTO loads (query, run, next_page, total, known, "
                               "finished, changed_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    row.addBindValue(keyOf(query));
    row.addBindValue(record.run);
    row.addBindValue(record.isCatchingUp ? 1 : record.nextPage);
    row.addBindValue(record.total);
    row.addBindValue(record.known);
    row.addBindValue(int(record.isFinished));
    row.addBindValue(QDateTime::currentMSecsSinceEpoch());
    return row.exec() ? QSqlError() : row.lastError();
}

QSqlError FullReadRecords::finish(const AssetQuery &query, FullReadRecord *record)
{
    QSqlError problem = countAndSweep(query, record);
    return problem.isValid() ? problem : write(query, *record);
}

QSqlError FullReadRecords::countAndSweep(const AssetQuery &query, FullReadRecord *record)
{
    if (!query.ids.isEmpty()) {
        QSqlError problem = m_wanted->fill(query.ids);
        if (problem.isValid())
            return problem;
    }
    const ListingSql sql = listingSql({query, {}, {}});
    const QString where =
            sql.where.isEmpty() ? QStringLiteral("WHERE ") : sql.where + QStringLiteral(" AND ");
    QSqlQuery row(m_database);
    const auto run = [&](const QString &text, const QVariantList &more) {
        row.prepare(text);
        for (const QVariant &value : sql.values + more)
            row.addBindValue(value);
        return row.exec();
    };
    if (!run(QStringLiteral("SELECT count(*) FROM assets ") + where + QStringLiteral("run = ?"),
             {record->run}) ||
        !row.next()) {
        return row.lastError();
    }
    record->known = row.value(0).toInt();
    row.finish();
    if (!record->isComplete())
        return {};
    // What was seen by other ways since it began, or went on after an earlier end, is no ghost.
    if (!run(QStringLiteral("DELETE FROM assets ") + where +
                     QStringLiteral("run <> ? AND seen_ms <= ?"),
             {record->run, std::max(record->run, record->begun)})) {
        return row.lastError();
    }
    return {};
}

} // namespace reeldeck

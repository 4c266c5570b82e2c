#include "catalog/copy/wantedids.h"

#include <QSqlQuery>

namespace reeldeck {

QSqlError WantedIds::create()
{
    QSqlQuery query(m_database);
    return query.exec(QStringLiteral("CREATE TEMP TABLE wanted (id TEXT PRIMARY KEY)"))
                   ? QSqlError()
                   : query.lastError();
}

QSqlError WantedIds::fill(const QList<AssetId> &ids)
{
    QSqlQuery query(m_database);
    bool done = query.exec(QStringLiteral("DELETE FROM wanted")) &&
                query.prepare(QStringLiteral("INSERT OR IGNORE INTO wanted VALUES (?)"));
    for (qsizetype i = 0; done && i < ids.size(); ++i) {
        query.bindValue(0, ids[i].toString());
        done = query.exec();
    }
    return done ? QSqlError() : query.lastError();
}

} // namespace reeldeck

#include "catalog/copy/platformtotal.h"

#include "base/log.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace reeldeck {

std::optional<qint64> PlatformTotal::total() const
{
    return value(QStringLiteral("total"));
}

void PlatformTotal::setTotal(qint64 assets)
{
    setValue(QStringLiteral("total"), assets);
}

QDateTime PlatformTotal::asOf() const
{
    const std::optional<qint64> ms = value(QStringLiteral("as_of_ms"));
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC) : QDateTime();
}

void PlatformTotal::setAsOf(const QDateTime &time)
{
    setValue(QStringLiteral("as_of_ms"), time.toMSecsSinceEpoch());
}

std::optional<qint64> PlatformTotal::value(const QString &key) const
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    query.addBindValue(key);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

void PlatformTotal::setValue(const QString &key, qint64 value)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO meta VALUES (?, ?)"));
    query.addBindValue(key);
    query.addBindValue(value);
    if (!query.exec())
        qCWarning(lcCatalog) << "The local copy can't be written:" << query.lastError().text();
}

} // namespace reeldeck

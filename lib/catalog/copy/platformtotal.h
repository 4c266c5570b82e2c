#pragma once

#include <QDateTime>
#include <QSqlDatabase>

#include <optional>

namespace reeldeck {

/// The length of the platform's unfiltered list, as it last told, and when that was: two values in
/// the table `meta` of the local copy. Blocks on the disk; for the thread of its connection.
class PlatformTotal
{
public:
    /// An open connection of the local copy (copydatabase.h).
    explicit PlatformTotal(const QSqlDatabase &database)
        : m_database(database)
    {}

    /// Assets in the list, as kept; none: never told. The file may be older than a bound that holds
    /// today: whoever shows it clamps it.
    std::optional<qint64> total() const;
    /// A failure is logged and costs nothing but the number.
    void setTotal(qint64 assets);
    /// UTC; invalid: the platform never answered for the list.
    QDateTime asOf() const;
    void setAsOf(const QDateTime &time);

private:
    std::optional<qint64> value(const QString &key) const;
    void setValue(const QString &key, qint64 value);

    QSqlDatabase m_database;
};

} // namespace reeldeck

#pragma once

#include <QString>
#include <QStringList>

namespace reeldeck {

/// Moves a damaged file out of the way, to a name beside it with the time (UTC), so that a new one
/// can begin and nothing is lost; the new path, or nothing when it can't be moved. What stands at
/// the path plus one of `companions` (a suffix, "-wal") moves along.
QString setAside(const QString &path, const QStringList &companions = {});

} // namespace reeldeck

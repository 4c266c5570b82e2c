#pragma once

#include "catalog/assetlisting.h"

#include <QDateTime>
#include <QString>

namespace reeldeck {

/// What the window says of a listing, as translated plain text.

/// When a copy was made: "10:32" today, "Nov 21, 10:32" before. `nowLocal`: for "today".
QString copyTime(const QDateTime &asOf, const QDateTime &nowLocal);

} // namespace reeldeck

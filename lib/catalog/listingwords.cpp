#include "catalog/listingwords.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace reeldeck {

QString copyTime(const QDateTime &asOf, const QDateTime &nowLocal)
{
    const QDateTime local = asOf.toTimeZone(nowLocal.timeZone());
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == nowLocal.date())
        return time;
    const QString format = local.date().year() == nowLocal.date().year()
                                   ? QStringLiteral("MMM d")
                                   : QStringLiteral("MMM d, yyyy");
    return QStringLiteral("%1, %2").arg(QLocale().toString(local.date(), format), time);
}

} // namespace reeldeck

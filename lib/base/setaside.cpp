#include "base/setaside.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace reeldeck {

QString setAside(const QString &path, const QStringList &companions)
{
    const QString stamp =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target = QStringLiteral("%1.damaged-%2").arg(path, stamp);
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = QStringLiteral("%1.damaged-%2-%3").arg(path, stamp).arg(i);
    if (!QFile::rename(path, target))
        return {};
    for (const QString &suffix : companions)
        QFile::rename(path + suffix, target + suffix);
    return target;
}

} // namespace reeldeck

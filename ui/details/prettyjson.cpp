#include "ui/details/prettyjson.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

namespace reeldeck {

QString prettyJson(const QByteArray &json, qsizetype maximumLength)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QString text = QString::fromUtf8(document.isNull() ? json : document.toJson());
    const bool cut = text.size() > maximumLength;
    if (cut)
        text.truncate(maximumLength);
    QStringList lines = text.trimmed().split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = displayName(line);
    if (cut)
        lines << QCoreApplication::translate("PrettyJson", "… The rest is left out here.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace reeldeck

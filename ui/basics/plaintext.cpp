#include "ui/basics/plaintext.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>

namespace reeldeck {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = displayName(line).toHtmlEscaped();
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>")
            .arg(lines.join(QStringLiteral("<br>")));
}

QString plainLabel(const QString &text)
{
    return displayName(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString withKey(const QString &words, const QKeySequence &key)
{
    if (key.isEmpty())
        return words;
    return QCoreApplication::translate("KeyTip", "%1 (%2)", "what a button does, its key")
            .arg(words, key.toString(QKeySequence::NativeText));
}

} // namespace reeldeck

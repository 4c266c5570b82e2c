#include "desktop/help/helpterms.h"

#include "base/humantext.h"
#include "desktop/window/actionnames.h"
#include "desktop/window/actions.h"
#include "domain/limits.h"

#include <array>

namespace reeldeck {
namespace {

struct KeyGroup
{
    const char *name;
    QString title; ///< In the list of keys.
};

std::array<KeyGroup, 6> namedKeyGroups()
{
    return {{{"upload", Actions::tr("Upload")},
             {"assets", Actions::tr("Assets")},
             {"player", ShortcutsDialog::tr("Player")},
             {"picture", ShortcutsDialog::tr("Picture")},
             {"transfers", Actions::tr("Transfers")},
             {"window", Actions::tr("Window")}}};
}

QString withClass(const char *name, const QString &words)
{
    return words.isEmpty() ? QString()
                           : QStringLiteral("<span class=\"%1\">%2</span>")
                                     .arg(QLatin1String(name), words.toHtmlEscaped());
}

QString rowsOf(const Actions &actions, const QString &group)
{
    QString rows;
    for (const KeyGroup &named : namedKeyGroups()) {
        if (group != QLatin1String(named.name))
            continue;
        const QList<ShortcutEntry> entries = actions.keyHelp();
        for (const ShortcutEntry &entry : entries) {
            if (entry.section == named.title)
                rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                                .arg(withClass("key", entry.keys), entry.text.toHtmlEscaped());
        }
    }
    return rows;
}

QString sizeOf(const QString &limit)
{
    for (const NamedLimit &named : NamedLimits) {
        if (limit == QLatin1String(named.name))
            return humanSize(UploadLimits().*named.bytes);
    }
    return {};
}

} // namespace

QStringList keyGroups()
{
    QStringList names;
    for (const KeyGroup &named : namedKeyGroups())
        names << QString::fromLatin1(named.name);
    return names;
}

HelpTerms helpTerms(const Actions *actions)
{
    return [actions](const QString &kind, const QString &name) -> QString {
        if (kind == QLatin1String("keys"))
            return rowsOf(*actions, name);
        if (kind == QLatin1String("size"))
            return sizeOf(name);
        const QAction *action = actionNamed(*actions, name);
        if (!action)
            return {};
        if (kind == QLatin1String("key"))
            return withClass("key", actionKeys(*action));
        return kind == QLatin1String("do") ? withClass("do", actionWords(*action)) : QString();
    };
}

} // namespace reeldeck

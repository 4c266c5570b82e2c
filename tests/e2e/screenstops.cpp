#include "e2e/screenstops.h"

namespace reeldeck::tests {
namespace {

/// Roles that say what to do with a stop. "filler" and "unknown" say nothing.
const QStringList RolesOfStops{QStringLiteral("push button"), QStringLiteral("check box"),
                               QStringLiteral("button menu"), QStringLiteral("toggle button"),
                               QStringLiteral("text"),        QStringLiteral("slider"),
                               QStringLiteral("spin box"),    QStringLiteral("combo box"),
                               QStringLiteral("table"),       QStringLiteral("list"),
                               QStringLiteral("panel"),       QStringLiteral("scroll pane")};

} // namespace

bool isPartOfAList(const ScreenItem &item)
{
    return item.role == QLatin1String("cell") || item.role == QLatin1String("list item");
}

bool isStop(const ScreenItem &item)
{
    // A label takes the keyboard by a click only, to mark its words.
    return item.is(ScreenItem::Focusable) && item.is(ScreenItem::Enabled) && !isPartOfAList(item) &&
           item.role != QLatin1String("label");
}

QStringList faultsOfNames(const QList<ScreenItem> &items)
{
    QStringList faults;
    QStringList names;
    for (const ScreenItem &item : items) {
        if (item.role == QLatin1String("push button") && item.name.isEmpty())
            faults << QStringLiteral("no name: ") + item.words();
        if (!isStop(item) || item.role == QLatin1String("frame") ||
            item.role == QLatin1String("dialog"))
            continue;
        if (!RolesOfStops.contains(item.role))
            faults << QStringLiteral("no fitting role: ") + item.words();
        if (item.name.isEmpty())
            faults << QStringLiteral("no name: ") + item.words();
        const QString whole = item.role + QLatin1Char(' ') + item.name;
        if (names.contains(whole))
            faults << QStringLiteral("named as another is: ") + item.words();
        names << whole;
    }
    return faults;
}

bool comesAfter(const ScreenItem &item, const ScreenItem &next)
{
    const bool isBelow = next.place.top() > item.place.bottom();
    const bool isAbove = next.place.bottom() < item.place.top();
    return isBelow || (!isAbove && next.place.left() > item.place.left());
}

std::optional<ScreenItem> itemOf(const QList<ScreenItem> &items, const char *role,
                                 const QString &name)
{
    for (const ScreenItem &item : items) {
        if (item.role == QLatin1String(role) && item.name == name)
            return item;
    }
    return std::nullopt;
}

QString wordsOf(const QList<ScreenItem> &items)
{
    QStringList lines;
    for (const ScreenItem &item : items)
        lines << item.words();
    return lines.join(QLatin1Char('\n'));
}

} // namespace reeldeck::tests

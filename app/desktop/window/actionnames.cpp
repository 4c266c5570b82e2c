#include "desktop/window/actionnames.h"

#include "desktop/window/actions.h"

#include <QKeySequence>
#include <QRegularExpression>

namespace reeldeck {
namespace {

struct NamedAction
{
    const char *name;
    QAction *Actions::*action;
};

constexpr NamedAction NamedActions[] = {{"uploadFiles", &Actions::uploadFiles},
                                        {"uploadFolder", &Actions::uploadFolder},
                                        {"uploadUrl", &Actions::uploadUrl},
                                        {"reviewUploads", &Actions::reviewUploads},
                                        {"paste", &Actions::paste},
                                        {"filter", &Actions::filter},
                                        {"clearFilter", &Actions::clearFilter},
                                        {"refresh", &Actions::refresh},
                                        {"play", &Actions::play},
                                        {"showLarge", &Actions::showLarge},
                                        {"openStream", &Actions::openStream},
                                        {"showInFolder", &Actions::showInFolder},
                                        {"uploadAgain", &Actions::uploadAgain},
                                        {"uploadWithStream", &Actions::uploadWithStream},
                                        {"deleteAssets", &Actions::deleteAssets},
                                        {"selectAll", &Actions::selectAll},
                                        {"copyIds", &Actions::copyIds},
                                        {"copyNames", &Actions::copyNames},
                                        {"copyJson", &Actions::copyJson},
                                        {"copyStreamUrls", &Actions::copyStreamUrls},
                                        {"exportListing", &Actions::exportListing},
                                        {"exportSelected", &Actions::exportSelected},
                                        {"listView", &Actions::listView},
                                        {"gridView", &Actions::gridView},
                                        {"largerTiles", &Actions::largerTiles},
                                        {"smallerTiles", &Actions::smallerTiles},
                                        {"usualTiles", &Actions::usualTiles},
                                        {"columns", &Actions::columns},
                                        {"detailsPane", &Actions::detailsPane},
                                        {"nextPane", &Actions::nextPane},
                                        {"menu", &Actions::menu},
                                        {"connectAccount", &Actions::connectAccount},
                                        {"forgetAccount", &Actions::forgetAccount},
                                        {"workspaces", &Actions::workspaces},
                                        {"watchedFolders", &Actions::watchedFolders},
                                        {"reportLastBatch", &Actions::reportLastBatch},
                                        {"reportAll", &Actions::reportAll},
                                        {"whenDoneNothing", &Actions::whenDoneNothing},
                                        {"whenDoneQuit", &Actions::whenDoneQuit},
                                        {"whenDoneSleep", &Actions::whenDoneSleep},
                                        {"showLog", &Actions::showLog},
                                        {"saveDiagnostics", &Actions::saveDiagnostics},
                                        {"whatHappened", &Actions::whatHappened},
                                        {"settings", &Actions::settings},
                                        {"help", &Actions::help},
                                        {"shortcuts", &Actions::shortcuts},
                                        {"about", &Actions::about},
                                        {"quit", &Actions::quit}};

} // namespace

QStringList actionNames()
{
    QStringList names;
    for (const NamedAction &named : NamedActions)
        names << QString::fromLatin1(named.name);
    return names;
}

QAction *actionNamed(const Actions &actions, const QString &name)
{
    for (const NamedAction &named : NamedActions) {
        if (name == QLatin1String(named.name))
            return actions.*named.action;
    }
    return nullptr;
}

QString actionWords(const QAction &action)
{
    // A language without letters of its own for it has the mnemonic behind the words: "(&F)".
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)"));
    return action.text().section(QLatin1Char('\t'), 0, 0).remove(behind).remove(QLatin1Char('&'));
}

QString actionKeys(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
            .replace(QLatin1String("; "), QLatin1String(", "));
}

} // namespace reeldeck

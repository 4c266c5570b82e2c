#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace reeldeck {

/// What the person asked for when starting the program:
/// `reeldeck [--data-dir DIR] [--base-url URL] [--action NAME] [FILE|FOLDER|URL ...]`
struct CommandLine
{
    QString dataDir;     ///< Absolute; empty: the desktop's own folders.
    QString baseUrl;     ///< Of a platform to connect to, unchecked; empty: the last workspace.
    QString action;      ///< One of launchActions(); empty: none.
    QStringList uploads; ///< Absolute paths and http(s) URLs to queue, in the order given.
    bool showHelp = false;
    bool showVersion = false;
};

/// Reads the arguments (without the program's name). Relative paths are taken from
/// `workingFolder`; `file:` URLs become paths. An option that we don't have or that lacks its
/// value is an InvalidRequest that names it.
Result<CommandLine> parseCommandLine(const QStringList &arguments, const QString &workingFolder);

/// The text of `--help`.
QString commandLineHelp();

} // namespace reeldeck

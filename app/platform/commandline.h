#pragma once

#include "platform/routes/localplatform.h"

#include <QStringList>

namespace reeldeck {

/// What the command line asks for.
struct CommandLine
{
    platform::PlatformOptions options;
    bool madeKey = false;       ///< No key was given, so we made one and print it.
    bool stopWithStdin = false; ///< End when standard input does.
};

/// Handles --help and --version by itself (and ends the program). Errors have one line that says
/// what is wrong.
Result<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace reeldeck

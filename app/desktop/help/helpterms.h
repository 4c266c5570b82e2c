#pragma once

#include "ui/help/helppages.h"

namespace reeldeck {

class Actions;

/// What the pages of the help leave to the program, so that they say of it what is so:
///
///     {do:refresh}         what a command is called on screen
///     {key:refresh}        its keys
///     {keys:player}        a group of the list of keys, as rows of a table; keyGroups() has the names
///     {size:directVideo}   a limit of UploadLimits
///
/// `actions` must outlive it.
HelpTerms helpTerms(const Actions *actions);

/// The names of "{keys:...}".
QStringList keyGroups();

} // namespace reeldeck

#pragma once

#include <QString>
#include <QStringList>

class QAction;

namespace reeldeck {

class Actions;

/// The names by which texts outside of the code, such as the pages of the help, speak of a command:
/// those that Actions has for them.
QStringList actionNames();

/// The command of that name; nullptr: there is none.
QAction *actionNamed(const Actions &actions, const QString &name);

/// What the command is called on screen, without mnemonic and keys: "Save Diagnostics...".
QString actionWords(const QAction &action);

/// Its keys as the desktop writes them, with commas between; empty: it has none.
QString actionKeys(const QAction &action);

} // namespace reeldeck

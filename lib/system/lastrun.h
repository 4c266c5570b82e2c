#pragma once

#include <QByteArray>
#include <QString>

namespace reeldeck {

/// How the program ended last time, told by a file that is there while it runs.
enum class LastEnd {
    Well,    ///< Or it has never run.
    Crashed, ///< It left a crash note.
    Killed,  ///< No note: killed, or the computer went off.
};

/// Notes in `folder` (which exists) that the program runs, until it ends by itself: by returning
/// from main() or exit(). A crash (SIGSEGV, SIGABRT and the like) is noted in `crash-note.txt`
/// there: version, time, signal, where it was, and the last lines of the log as noteLogLine() got
/// them. Once a process, by the one that holds the folder's lock. Blocks on the disk.
LastEnd beginRun(const QString &folder, const QString &version);

/// Keeps the line for a crash note; redacted already. Any thread.
void noteLogLine(const QByteArray &line);

/// The note of the last crash; empty: there is none. Blocks on the disk.
QByteArray crashNote(const QString &folder);

} // namespace reeldeck

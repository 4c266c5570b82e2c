#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace reeldeck {

/// Files that another program is still fetching or writing, told by the names that browsers, download
/// managers, torrent and sync programs give them until they are complete. Pure functions; letters
/// count the same in either case. Names in messages are shown through displayName().

/// Whether the name itself says so: "clip.mp4.part", "Unconfirmed 4711.crdownload", ".~clip.mp4".
bool isUnfinishedName(const QString &fileName);

/// The names beside a file that say so of it: aria2, axel and lftp write under the final name, and
/// keep what is missing in a file of their own.
QStringList unfinishedCompanions(const QString &fileName);

/// What to say of a file that was named for uploading.
Error unfinishedError(const QString &fileName);
/// The same, when it is `companion` that says so.
Error unfinishedBesideError(const QString &fileName, const QString &companion);
/// Nothing in the folder is complete: `count` files (at least 1) are unfinished or empty.
Error unfinishedFolderError(const QString &folderName, int count);

} // namespace reeldeck

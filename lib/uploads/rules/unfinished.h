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

/// What begins the names of the pieces that yt-dlp is still to put together, for one of them
/// ("clip.f137.mp4": "clip.f"); empty for other names. A piece alone is none: it was kept.
QString pieceStem(const QString &fileName);
/// Whether another file's name says that it is another such piece, or the whole under way.
bool isPieceOf(const QString &stem, const QString &fileName);

/// What a cloud's program puts down for a file whose content is elsewhere: "clip.mp4.nextcloud".
bool isPlaceholderName(const QString &fileName);
/// What to say of one, by its name or because nothing of it is on the disk.
Error placeholderError(const QString &fileName);
/// It has a size, and nothing but zeros where its format is told: its content is still to come.
Error noContentError(const QString &fileName);

/// What to say of a file that was named for uploading.
Error unfinishedError(const QString &fileName);
/// The same, when it is `companion` that says so.
Error unfinishedBesideError(const QString &fileName, const QString &companion);
/// Nothing in the folder is complete: `count` files (at least 1) are unfinished or empty.
Error unfinishedFolderError(const QString &folderName, int count);

} // namespace reeldeck

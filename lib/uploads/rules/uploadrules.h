#pragma once

#include "base/result.h"
#include "domain/limits.h"
#include "domain/mediakind.h"
#include "domain/transfer.h"
#include "domain/weburl.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QMimeData;

namespace reeldeck {

struct FormatTrouble;

/// The rules that a file or URL must meet before a byte is sent, as pure functions. None of them
/// touches the disk or the network. Names in messages are shown through displayName().

/// What a person dropped, picked, pasted or typed.
struct DroppedItems
{
    QStringList paths;        ///< Files and folders; absolute local paths.
    QStringList urls;         ///< Text as given, meant as URLs.
    bool isAgain = false;     ///< Asked for by name: wanted though it was uploaded before.
    bool needsStream = false; ///< Whatever the usual options say.

    bool isEmpty() const { return paths.isEmpty() && urls.isEmpty(); }
};

/// What a pasted path that isn't there may mean instead: without the blanks around it, and without a
/// shell's backslashes.
QStringList otherReadings(const QString &path);

/// Sorts the URLs of a drop: files of this computer become paths, everything else stays a URL.
DroppedItems sourcesFromUrls(const QList<QUrl> &urls);

/// Sorts pasted text, one path or URL a line; empty lines are dropped. `file:` URLs of this computer,
/// absolute paths and those that begin with ~/ become paths; one pair of quotation marks around a line
/// goes. Blanks at a path's end stay.
DroppedItems sourcesFromText(const QString &text);

/// The same of a drag or the clipboard: its URLs, else its text.
DroppedItems sourcesFromMime(const QMimeData &mime);

/// Whether something of it could be uploaded, by its looks: what a drag of text must be before the
/// window takes it. A path need not exist.
bool looksUploadable(const DroppedItems &sources);

/// Files that no person means when a folder is dropped: .DS_Store, Thumbs.db, desktop.ini, and
/// names that start with a dot or start or end with "~". Applied inside folders only: what a
/// person names is never junk.
bool isJunkName(const QString &fileName);

/// What a file is by its first bytes (16 KB suffice) and, where the bytes only tell a generic
/// container or nothing at all, by its name. Text posing as media is Unknown.
MediaKind mediaKindOfContent(const QByteArray &head, const QString &fileName);

/// Whether what mediaKindOfContent() says is only what the container or the name is usual for, and its
/// tracks may be video or audio.
bool mayHoldEither(const QByteArray &head, MediaKind kind);
/// Whether the bytes say nothing, so that it is worth asking somebody who reads media.
bool mayBeMedia(const QByteArray &head);

/// The names of all files that mediaKindOfContent() may take by their ending, for a file dialog:
/// "*.[mM][pP]4", whichever way it is spelled, each once, sorted. Takes some milliseconds.
QStringList mediaNamePatterns();

/// The file is no media: names it and says what can be uploaded.
Error notMediaError(const QString &fileName);
/// It is media of a format that can't be read, or a document: by its real name, with the way out.
Error formatError(const QString &fileName, const FormatTrouble &trouble, bool isLocalLibrary);
/// The same where nobody knows what the platform reads.
QString formatWarning(const QString &fileName, const FormatTrouble &trouble);
/// The container announces more than the file has.
QString cutShortWarning(const QString &fileName);
/// The programs that play media can't read it, perhaps because its end is missing.
QString unreadableWarning(const QString &fileName, bool isCutShort);
/// The folder holds nothing to upload.
Error folderWithoutMediaError(const QString &folderName);
Error missingError(const QString &fileName);
Error unreadableError(const QString &fileName, const QString &reason);
/// A pipe, socket or device, which has no end to upload to.
Error notAFileError(const QString &fileName);
Error undecodableNameError(const QString &shownName);
Error duplicateError(const QString &name);

/// Empty, too large by `limits` for any way a local file can take, or nothing.
std::optional<Error> checkSize(const QString &fileName, MediaKind kind, qint64 size,
                               const UploadLimits &limits);

/// 1..255 characters (reference, `filename`), or why not.
std::optional<Error> checkUploadName(const QString &name);

/// The name an upload gets on the platform: the request's own, else the file's, else the last
/// part of the URL's path; empty when the URL has none (the platform then chooses).
QString uploadName(const UploadRequest &request);

/// What to call it on screen: uploadName(), or the URL without its query. Not yet displayName()d.
QString uploadTitle(const UploadRequest &request);

} // namespace reeldeck

#include "uploads/rules/unfinished.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct UnfinishedText
{
    Q_DECLARE_TR_FUNCTIONS(Unfinished)
};

/// Endings of browsers, download managers, torrent programs, copying and syncing programs; in that
/// order. A number in brackets after them is a file manager's, for a second one of that name.
const QRegularExpression &unfinishedName()
{
    static const QRegularExpression pattern(
            QStringLiteral(
                    // What follows the final name.
                    R"(\.(?:part|crdownload|download|opdownload|partial|tmp|temp)"
                    R"(|fdmdownload|aria2|ytdl|dltmp|unfinished|incomplete|jc!|jccfg)"
                    R"(|lftp-pget-status|xltd|xltd\.cfg|td|td\.cfg)"
                    R"(|!qb|!ut|!bt|!sync|bc!|az!|ob!|part\.met)"
                    R"(|filepart|cyberducksegment|drivedownload|driveupload|aspera-ckpt)"
                    R"(|nextcloud|owncloud|icloud|cloudf)(?: ?\(\d+\))?$)"
                    // yt-dlp and youtube-dl, while they put picture and sound together.
                    R"(|\.temp\.\w{2,5}$)"
                    // yt-dlp's fragments, with or without their own ".part".
                    R"(|\.part-frag\d+$)"
                    // Chromium's hidden files on Linux.
                    R"(|^\.(?:com\.google\.chrome|org\.chromium\.chromium)\.\w{6}$)"
                    // Nextcloud and ownCloud; Syncthing; Mega; GIO; Android's media store.
                    R"(|^\.~[^~]|^\..+\.~[0-9a-f]+$|^[.~]syncthing[.~].+|^\.getxfer\.)"
                    R"(|^\.goutputstream-\w{6}$|^\.(?:pending|trashed)-\d+-)"
                    // rsync: the whole name, then six characters made by mkstemp().
                    R"(|^\..+\.\w{1,8}\.[a-z0-9]{6}$)"),
            QRegularExpression::CaseInsensitiveOption |
                    QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A format of yt-dlp's, by number or by protocol, before the ending.
const QRegularExpression &pieceName()
{
    static const QRegularExpression pattern(
            QStringLiteral(
                    R"(^(.+\.f)((?:\d{1,5}|(?:hls|dash|http|mpd)-)[\w-]{0,40})\.\w{2,5}(?:\.part)?$)"),
            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString pieceStem(const QString &fileName)
{
    return pieceName().match(fileName).captured(1);
}

bool isPieceOf(const QString &stem, const QString &fileName)
{
    const QString whole = stem.chopped(1) + QStringLiteral("temp."); // "clip." and "temp."
    return pieceStem(fileName) == stem || fileName.startsWith(whole);
}

bool isPlaceholderName(const QString &fileName)
{
    static const QRegularExpression pattern(
            QStringLiteral(R"(\.(?:nextcloud|owncloud|icloud|cloudf)$)"),
            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(fileName).hasMatch();
}

Error placeholderError(const QString &fileName)
{
    return makeError(
            ErrorKind::File,
            UnfinishedText::tr(
                    "“%1” stands for a file whose content is in a cloud and not on this computer. "
                    "Have the cloud's program keep it here, and add it again.")
                    .arg(displayName(fileName)));
}

Error noContentError(const QString &fileName)
{
    return makeError(
            ErrorKind::File,
            UnfinishedText::tr(
                    "“%1” has room for its content, and nothing in it yet: it is being downloaded, "
                    "or the disk lost it. Add it again when it plays.")
                    .arg(displayName(fileName)));
}

bool isUnfinishedName(const QString &fileName)
{
    return unfinishedName().match(fileName).hasMatch();
}

QStringList unfinishedCompanions(const QString &fileName)
{
    return {fileName + QStringLiteral(".aria2"), fileName + QStringLiteral(".st"),
            fileName + QStringLiteral(".lftp-pget-status")};
}

Error unfinishedError(const QString &fileName)
{
    return makeError(
            ErrorKind::File,
            UnfinishedText::tr(
                    "“%1” is an unfinished download or copy, by its name. Wait until the download "
                    "is finished, and add the file under its final name. If it is complete, rename "
                    "it.")
                    .arg(displayName(fileName)));
}

Error unfinishedBesideError(const QString &fileName, const QString &companion)
{
    return makeError(
            ErrorKind::File,
            UnfinishedText::tr(
                    "“%1” is an unfinished download: “%2” beside it says so. Wait until the "
                    "download is finished, and add it again. If it is complete, delete “%2”.")
                    .arg(displayName(fileName), displayName(companion)));
}

Error unfinishedFolderError(const QString &folderName, int count)
{
    const QString folder = displayName(folderName);
    return makeError(
            ErrorKind::File,
            UnfinishedText::tr(
                    "The folder “%1” has nothing complete: %Ln files in it are unfinished or "
                    "empty. Wait until the downloads are finished, and add the folder again.",
                    nullptr, count)
                    .arg(folder));
}

} // namespace reeldeck

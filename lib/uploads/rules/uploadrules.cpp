#include "uploads/rules/uploadrules.h"

#include "base/formats/mediasniffer.h"
#include "base/humantext.h"
#include "base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>

#include <algorithm>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct UploadRulesText
{
    Q_DECLARE_TR_FUNCTIONS(UploadRules)
};

bool isTextual(const QMimeType &type)
{
    return type.inherits(QStringLiteral("text/plain"));
}

/// Playlists are audio/* and video/* by their MIME type, yet they are text and no media.
MediaKind kindOf(const QMimeType &type)
{
    for (const char *playlist : {"audio/x-scpls", "audio/x-ms-asx", "video/vnd.mpegurl"}) {
        if (type.name() == QLatin1String(playlist))
            return MediaKind::Unknown;
    }
    const MediaKind kind = mediaKindOf(type.name());
    return kind != MediaKind::Image && isTextual(type) ? MediaKind::Unknown : kind;
}

/// What the MIME database says of the bytes, but that it takes two of them for a Targa picture.
QMimeType typeOfContent(const QByteArray &head)
{
    const QMimeDatabase database;
    QMimeType type = database.mimeTypeForData(head);
    return type.name() == QLatin1String("image/x-tga") && !mayBeTarga(head)
                   ? database.mimeTypeForName(QStringLiteral("application/octet-stream"))
                   : type;
}

/// Containers that are media, though their MIME type says application/*. Their children (a .wma of
/// the .asf family) come first, since they know the kind better.
MediaKind kindOfContainer(const QMimeType &type)
{
    for (const char *name :
         {"application/mxf", "application/vnd.ms-asf", "application/vnd.rn-realmedia"}) {
        if (type.name() == QLatin1String(name))
            return MediaKind::Video;
    }
    return MediaKind::Unknown;
}

/// "*.[mM][pP]4": file dialogs other than Qt's own tell upper and lower case apart.
QString patternOf(const QString &suffix)
{
    QString pattern = QStringLiteral("*.");
    for (const QChar letter : suffix) {
        if (letter.isLetter())
            pattern += QLatin1Char('[') + letter.toLower() + letter.toUpper() + QLatin1Char(']');
        else
            pattern += letter;
    }
    return pattern;
}

QString wayOutByUrl(qint64 size, const UploadLimits &limits)
{
    if (size > limits.urlMedia)
        return UploadRulesText::tr("Make it smaller.");
    return UploadRulesText::tr("Put it where it has a public URL and upload the URL (up to %1), or "
                               "make it smaller.")
            .arg(humanSize(limits.urlMedia));
}

QString tooLargeMessage(const QString &name, MediaKind kind, qint64 size,
                        const UploadLimits &limits)
{
    const qint64 limit = limits.localFile(kind);
    QString have = humanSize(size);
    QString most = humanSize(limit);
    if (have == most) { // A few bytes over: rounding would say "5.0 MB; the limit is 5.0 MB".
        have = exactSize(size);
        most = exactSize(limit);
    }
    switch (kind) {
    case MediaKind::Image:
        return UploadRulesText::tr(
                       "Image “%1” is %2; the limit is %3. Save it smaller and upload that.")
                .arg(name, have, most);
    case MediaKind::Audio:
        return joinSentences({UploadRulesText::tr("Audio file “%1” is %2; the limit is %3.")
                                      .arg(name, have, most),
                              wayOutByUrl(size, limits)});
    case MediaKind::Video:
    case MediaKind::Unknown:
        break;
    }
    return joinSentences(
            {UploadRulesText::tr("Video “%1” is %2; the limit is %3.").arg(name, have, most),
             wayOutByUrl(size, limits)});
}

bool isIsoMedia(const QByteArray &head)
{
    return head.mid(4, 4) == "ftyp";
}

/// Of the streams that all begin before the first of them goes on (RFC 3533 section 4).
MediaKind oggKind(const QByteArray &head)
{
    for (const QByteArrayView picture :
         {QByteArrayView("\x80theora", 7), QByteArrayView("OVP80", 5), QByteArrayView("BBCD\0", 5),
          QByteArrayView("\1video\0", 7)}) {
        if (head.contains(picture))
            return MediaKind::Video;
    }
    return MediaKind::Audio;
}

/// Without the host, which is this computer.
QString localPath(QUrl url)
{
    url.setHost(QString());
    return url.toLocalFile();
}

/// Blanks before it, the end of its line and the quotation marks of a shell around it are gone. Blanks
/// at its end stay: they may belong to a name.
QString unquoted(const QString &line)
{
    QString text = line;
    while (text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    const QString trimmed = text.trimmed();
    const bool isQuoted =
            trimmed.size() > 2 && trimmed.front() == trimmed.back() &&
            (trimmed.front() == QLatin1Char('\'') || trimmed.front() == QLatin1Char('"'));
    if (isQuoted)
        return trimmed.mid(1, trimmed.size() - 2);
    while (!text.isEmpty() && text.front().isSpace())
        text.remove(0, 1);
    return text;
}

} // namespace

QStringList otherReadings(const QString &path)
{
    QStringList readings;
    QString trimmed = path.trimmed();
    if (trimmed != path)
        readings << trimmed;
    QString plain;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const bool escapes = trimmed.at(i) == QLatin1Char('\\') && i + 1 < trimmed.size();
        plain += trimmed.at(escapes ? ++i : i);
    }
    if (plain != trimmed)
        readings << plain;
    return readings;
}

DroppedItems sourcesFromUrls(const QList<QUrl> &urls)
{
    DroppedItems sources;
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isOfThisComputer(url))
            sources.paths << localPath(url);
        else
            sources.urls << url.toString(QUrl::FullyEncoded);
    }
    return sources;
}

DroppedItems sourcesFromText(const QString &text)
{
    DroppedItems sources;
    for (const QString &rawLine : text.split(QLatin1Char('\n'))) {
        const QString line = unquoted(rawLine);
        const QString trimmed = line.trimmed();
        const QUrl url(trimmed);
        if (trimmed.isEmpty())
            continue;
        if (trimmed.startsWith(QLatin1String("file:"), Qt::CaseInsensitive) &&
            isOfThisComputer(url))
            sources.paths << localPath(url);
        else if (QDir::isAbsolutePath(line))
            sources.paths << line;
        else if (line == QLatin1String("~") || line.startsWith(QLatin1String("~/")))
            sources.paths << QDir::homePath() + line.mid(1);
        else
            sources.urls << trimmed;
    }
    return sources;
}

DroppedItems sourcesFromMime(const QMimeData &mime)
{
    return mime.hasUrls() ? sourcesFromUrls(mime.urls()) : sourcesFromText(mime.text());
}

bool looksUploadable(const DroppedItems &sources)
{
    return !sources.paths.isEmpty() ||
           std::any_of(sources.urls.begin(), sources.urls.end(),
                       [](const QString &text) { return checkedUrl(text).ok(); });
}

bool isJunkName(const QString &fileName)
{
    return fileName.startsWith(QLatin1Char('.')) || fileName.startsWith(QLatin1Char('~')) ||
           fileName.endsWith(QLatin1Char('~')) ||
           fileName.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
           fileName.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

MediaKind mediaKindOfContent(const QByteArray &head, const QString &fileName)
{
    // Thousands of these come at once, and the database tries all its rules on each.
    for (const char *signature : {"\x89PNG\r\n\x1a\n", "\xff\xd8\xff"}) {
        if (head.startsWith(signature))
            return MediaKind::Image;
    }
    const QMimeType byContent = typeOfContent(head);
    const MediaKind kind = kindOf(byContent);
    if (isIsoMedia(head))
        return mediaKindOf(sniffMediaType(head));
    if (head.startsWith("OggS"))
        return oggKind(head);
    if (kind != MediaKind::Unknown)
        return kind;
    if (isTextual(byContent))
        return MediaKind::Unknown;
    // The bytes say "some Matroska" or nothing at all; a name that narrows that down decides.
    const QList<QMimeType> byName = QMimeDatabase().mimeTypesForFileName(fileName);
    for (const QMimeType &candidate : byName) {
        if (kindOf(candidate) != MediaKind::Unknown &&
            (byContent.isDefault() || candidate.inherits(byContent.name())))
            return kindOf(candidate);
    }
    const MediaKind container = byContent.isDefault() && !byName.isEmpty()
                                        ? kindOfContainer(byName.first())
                                        : kindOfContainer(byContent);
    // Bytes and name disagree, or the database doesn't know the bytes.
    return container == MediaKind::Unknown ? mediaKindOf(sniffMediaType(head)) : container;
}

bool mayHoldEither(const QByteArray &head, MediaKind kind)
{
    const bool isTold = head.startsWith("OggS");
    return kind == MediaKind::Video ||
           (kind == MediaKind::Audio && !isTold &&
            (isIsoMedia(head) || mediaKindOf(sniffMediaType(head)) == MediaKind::Video));
}

bool mayBeMedia(const QByteArray &head)
{
    return head.size() >= 64 && !isSurelyNoMedia(head) && typeOfContent(head).isDefault();
}

QStringList mediaNamePatterns()
{
    QStringList patterns;
    const QList<QMimeType> types = QMimeDatabase().allMimeTypes();
    for (const QMimeType &type : types) {
        if (kindOf(type) == MediaKind::Unknown && kindOfContainer(type) == MediaKind::Unknown)
            continue;
        const QStringList suffixes = type.suffixes();
        for (const QString &suffix : suffixes)
            patterns << patternOf(suffix);
    }
    patterns.sort();
    patterns.removeDuplicates();
    return patterns;
}

Error notMediaError(const QString &fileName)
{
    return makeError(
            ErrorKind::UnsupportedType,
            UploadRulesText::tr("“%1” is not video, audio or an image. Only these can be uploaded.")
                    .arg(displayName(fileName)));
}

Error formatError(const QString &fileName, const FormatTrouble &trouble, bool isLocalLibrary)
{
    const QString name = displayName(fileName);
    const QString sentence =
            isLocalLibrary && trouble.isPicture
                    ? UploadRulesText::tr("“%1” can't be read by the local library. It is %2. %3",
                                          "%2: such as “a HEIC picture”; %3: a sentence")
                    : UploadRulesText::tr("“%1” can't be uploaded. It is %2. %3",
                                          "%2: such as “a PDF document”; %3: a sentence");
    return makeError(ErrorKind::UnsupportedType,
                     sentence.arg(name, formatName(trouble), formatWayOut(trouble)));
}

QString formatWarning(const QString &fileName, const FormatTrouble &trouble)
{
    return UploadRulesText::tr("“%1” may not be readable by the platform. It is %2. %3",
                               "%2: such as “a HEIC picture”; %3: a sentence")
            .arg(displayName(fileName), formatName(trouble), formatWayOut(trouble));
}

QString cutShortWarning(const QString &fileName)
{
    return UploadRulesText::tr("“%1” is shorter than it says: its end is missing, as of a download "
                               "or copy that broke off. Only what is there will be seen.")
            .arg(displayName(fileName));
}

QString unreadableWarning(const QString &fileName, bool isCutShort)
{
    const QString name = displayName(fileName);
    if (isCutShort)
        return UploadRulesText::tr(
                       "“%1” can't be read: its end is missing, and with it what a player "
                       "needs, as of a download or copy that broke off. Get it once more.")
                .arg(name);
    return UploadRulesText::tr(
                   "“%1” can't be read by the media programs of this computer: it is "
                   "damaged or of a rare format, and the platform may not take it. Check "
                   "that it plays.")
            .arg(name);
}

Error folderWithoutMediaError(const QString &folderName)
{
    return makeError(ErrorKind::UnsupportedType,
                     UploadRulesText::tr("The folder “%1” has no video, audio or images.")
                             .arg(displayName(folderName)));
}

Error missingError(const QString &fileName)
{
    return makeError(
            ErrorKind::File,
            UploadRulesText::tr(
                    "“%1” is not there. It may have been moved or deleted; add it again from "
                    "where it is now.")
                    .arg(displayName(fileName)));
}

Error unreadableError(const QString &fileName, const QString &reason)
{
    return makeError(
            ErrorKind::File,
            UploadRulesText::tr("“%1” can't be read: %2. Check its permissions and add it again.")
                    .arg(displayName(fileName), displayName(reason)));
}

Error notAFileError(const QString &fileName)
{
    return makeError(
            ErrorKind::File,
            UploadRulesText::tr(
                    "“%1” is a device, pipe or socket. Only ordinary files and folders can be "
                    "uploaded.")
                    .arg(displayName(fileName)));
}

Error undecodableNameError(const QString &shownName)
{
    return makeError(
            ErrorKind::File,
            UploadRulesText::tr(
                    "The name of “%1” isn't valid text (UTF-8), so the platform could not keep "
                    "it. Rename the file and add it again.")
                    .arg(displayName(shownName)));
}

Error duplicateError(const QString &name)
{
    return makeError(ErrorKind::InvalidRequest,
                     UploadRulesText::tr("“%1” was given more than once. It is uploaded once.")
                             .arg(displayName(name)));
}

std::optional<Error> checkSize(const QString &fileName, MediaKind kind, qint64 size,
                               const UploadLimits &limits)
{
    const QString name = displayName(fileName);
    if (size <= 0) {
        return makeError(
                ErrorKind::File,
                UploadRulesText::tr(
                        "“%1” is empty. If it is still being written, add it again when it is "
                        "complete.")
                        .arg(name));
    }
    if (size > limits.localFile(kind))
        return makeError(ErrorKind::TooLarge, tooLargeMessage(name, kind, size, limits));
    return std::nullopt;
}

std::optional<Error> checkUploadName(const QString &name)
{
    // The platform counts characters, QString counts UTF-16 units: an emoji is two of those.
    const qsizetype length = name.toUcs4().size();
    if (length >= 1 && length <= MaxFilenameLength)
        return std::nullopt;
    if (length == 0)
        return makeError(ErrorKind::InvalidRequest,
                         UploadRulesText::tr("The name is empty. Give the upload a name."));
    return makeError(ErrorKind::InvalidRequest,
                     UploadRulesText::tr(
                             "The name “%1…” has %2 characters; the limit is %3. Give the upload a "
                             "shorter name.")
                             .arg(displayName(name.left(40)))
                             .arg(length)
                             .arg(MaxFilenameLength));
}

QString uploadName(const UploadRequest &request)
{
    if (!request.filename.isEmpty())
        return request.filename;
    if (!request.path.isEmpty())
        return QFileInfo(request.path).fileName();
    const QString fromUrl = request.url.fileName(QUrl::FullyDecoded);
    return checkUploadName(fromUrl) ? QString() : fromUrl;
}

QString uploadTitle(const UploadRequest &request)
{
    const QString name = uploadName(request);
    return name.isEmpty() ? redacted(request.url) : name;
}

} // namespace reeldeck

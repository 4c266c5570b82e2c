#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace reeldeck {

/// The MIME type that the first bytes of a file speak for, by the signatures of the containers
/// themselves; empty when they tell nothing. A guess to go by until ffprobe has looked.
QString sniffMediaType(const QByteArray &beginning);

/// True for what is surely no video, audio or image: documents, archives, programs.
bool isSurelyNoMedia(const QByteArray &beginning);

/// Whether a Targa picture may begin so (TGA 2.0, fields 1 to 5). That isn't much: the name has to say so, too,
/// or that nothing else could be found.
bool mayBeTarga(const QByteArray &beginning);

/// What a picture or document is that ffmpeg can't read, by its real name and with the way out:
/// "It is a HEIC picture, ...". For what couldn't be read; empty when nothing is known.
QString unreadableFormat(const QByteArray &beginning);

/// That sentence.
QString unreadableSentence(const char *name, const char *wayOut);

/// A format that many programs can't read, known before anybody has tried.
struct FormatTrouble
{
    const char *name = "";   ///< "a HEIC picture", as in "It is a HEIC picture."; English.
    const char *wayOut = ""; ///< A sentence; English.
    bool isPicture = true;   ///< Else a document, a playlist or an archive.
    bool isSure = false;     ///< ffmpeg never reads it; else some of its versions or some files.
    bool isReadByUs = false; ///< The local platform has a way of its own.
};

/// Name and way out in the language of the program.
QString formatName(const FormatTrouble &trouble);
QString formatWayOut(const FormatTrouble &trouble);

/// The same before sending: only by what is sure of the first bytes (16 KB suffice). `fileName` tells a
/// raw photo that is a TIFF file by its bytes, and a format that begins with nothing of its own. Of a
/// TIFF it reads its directory in `file`.
std::optional<FormatTrouble> formatTrouble(QIODevice &file, const QByteArray &beginning,
                                           const QString &fileName);

/// What is known of a TIFF file; the name of it may be empty.
std::optional<FormatTrouble> tiffTrouble(QIODevice &file, const QString &fileName);

} // namespace reeldeck

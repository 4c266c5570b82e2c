#include "base/formats/mediasniffer.h"

#include "base/formats/tiffdirectory.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace reeldeck {

namespace {

using namespace std::string_view_literals;

bool hasAt(const QByteArray &bytes, qsizetype at, std::string_view what)
{
    const auto size = static_cast<qsizetype>(what.size());
    return bytes.size() >= at + size && std::equal(what.begin(), what.end(), bytes.begin() + at);
}

bool isHeif(const QByteArray &brand)
{
    static const QByteArrayList brands{"heic", "heix", "heim", "heis", "hevc",
                                       "hevx", "mif1", "msf1", "miaf"};
    return brands.contains(brand);
}

/// The brand that tells which coding a picture has, of those that it is compatible with.
QByteArray pictureBrand(const QByteArray &bytes)
{
    const qsizetype end = std::min<qsizetype>(qFromBigEndian<quint32>(bytes.constData()), 256);
    for (qsizetype at = 16; at + 4 <= std::min(end, bytes.size()); at += 4) {
        QByteArray brand = bytes.mid(at, 4);
        if (brand == "avif" || brand == "avis" || brand == "heic" || brand == "heix")
            return brand;
    }
    return bytes.mid(8, 4);
}

/// ISO base media files say in their `ftyp` box what they are (ISO/IEC 14496-12 section 4.3).
QString isoMediaType(const QByteArray &bytes)
{
    QByteArray brand = bytes.mid(8, 4);
    if (brand == "mif1" || brand == "msf1" || brand == "miaf")
        brand = pictureBrand(bytes);
    if (brand == "qt  ")
        return QStringLiteral("video/quicktime");
    if (brand == "M4A " || brand == "M4B " || brand == "M4P ")
        return QStringLiteral("audio/mp4");
    if (brand.startsWith("3gp"))
        return QStringLiteral("video/3gpp");
    if (brand.startsWith("3g2"))
        return QStringLiteral("video/3gpp2");
    if (brand == "avif" || brand == "avis")
        return QStringLiteral("image/avif");
    if (isHeif(brand))
        return QStringLiteral("image/heic");
    return QStringLiteral("video/mp4");
}

struct Signature
{
    qsizetype at;
    std::string_view bytes;
    const char *type;
};

constexpr std::array MediaSignatures = {
        Signature{0, "\xff\xd8\xff"sv, "image/jpeg"},
        Signature{0, "\x89PNG\r\n\x1a\n"sv, "image/png"},
        Signature{0, "GIF8"sv, "image/gif"},
        Signature{0, "BM"sv, "image/bmp"},
        Signature{0, "II*\0"sv, "image/tiff"},
        Signature{0, "MM\0*"sv, "image/tiff"},
        Signature{8, "WEBP"sv, "image/webp"},
        Signature{4, "jP  "sv, "image/jp2"},
        Signature{4, "JXL "sv, "image/jxl"},
        Signature{0, "\xff\x0a"sv, "image/jxl"},
        Signature{0, "8BPS"sv, "image/vnd.adobe.photoshop"},
        Signature{8, "AVI "sv, "video/x-msvideo"},
        Signature{8, "WAVE"sv, "audio/x-wav"},
        Signature{0, "fLaC"sv, "audio/flac"},
        Signature{0, "ID3"sv, "audio/mpeg"},
        Signature{0, "\xff\xfb"sv, "audio/mpeg"},
        Signature{0, "\xff\xf3"sv, "audio/mpeg"},
        Signature{0, "\xff\xf2"sv, "audio/mpeg"},
        Signature{0, "\xff\xf1"sv, "audio/aac"},
        Signature{0, "\xff\xf9"sv, "audio/aac"},
        Signature{0, "OggS"sv, "audio/ogg"},
        Signature{8, "AIFF"sv, "audio/x-aiff"},
        Signature{0, "FLV\x01"sv, "video/x-flv"},
        Signature{0, "\0\0\x01\xba"sv, "video/mpeg"},
        Signature{0, "\0\0\x01\xb3"sv, "video/mpeg"},
        Signature{0, "\x30\x26\xb2\x75\x8e\x66\xcf\x11"sv, "video/x-ms-wmv"},
};

/// When a format is one that can't be read.
enum class Told {
    NoMedia, ///< Always; it is no video, audio or picture either.
    Picture, ///< Always, by ffmpeg as most builds are.
    Perhaps, ///< Some kinds of it are read.
    Failed,  ///< Once reading it has failed.
};

struct Unreadable
{
    qsizetype at;
    std::string_view bytes;
    const char *name;
    const char *wayOut;
    Told told;
};

constexpr const char *AsPicture =
        QT_TRANSLATE_NOOP("MediaFormats", "Convert it to JPEG or PNG, or export it as such.");
constexpr const char *AsPhoto = QT_TRANSLATE_NOOP(
        "MediaFormats", "Develop it to JPEG or PNG in the program you edit photos with.");
constexpr const char *ATarga = QT_TRANSLATE_NOOP("MediaFormats", "a Targa picture (TGA)");
constexpr const char *APlaylist =
        QT_TRANSLATE_NOOP("MediaFormats", "a playlist, which only names media files");
constexpr const char *AsItsFiles =
        QT_TRANSLATE_NOOP("MediaFormats", "Upload the files that it names.");

constexpr std::array UnreadableFormats = {
        Unreadable{8, "CR\2"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Canon raw photo (CR2)"),
                   AsPhoto, Told::Picture},
        Unreadable{4, "ftypcrx"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Canon raw photo (CR3)"),
                   AsPhoto, Told::Picture},
        Unreadable{0, "FUJIFILMCCD-RAW"sv,
                   QT_TRANSLATE_NOOP("MediaFormats", "a Fujifilm raw photo (RAF)"), AsPhoto,
                   Told::Picture},
        Unreadable{0, "IIRO"sv, QT_TRANSLATE_NOOP("MediaFormats", "an Olympus raw photo (ORF)"),
                   AsPhoto, Told::Picture},
        Unreadable{0, "IIRS"sv, QT_TRANSLATE_NOOP("MediaFormats", "an Olympus raw photo (ORF)"),
                   AsPhoto, Told::Picture},
        Unreadable{0, "IIU\0"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Panasonic raw photo (RW2)"),
                   AsPhoto, Told::Picture},
        Unreadable{0, "FOVb"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Sigma raw photo (X3F)"),
                   AsPhoto, Told::Picture},
        Unreadable{0, "\0MRM"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Minolta raw photo (MRW)"),
                   AsPhoto, Told::Picture},
        Unreadable{0, "II*\0"sv,
                   QT_TRANSLATE_NOOP("MediaFormats", "a raw photo or a TIFF of an unusual kind"),
                   AsPhoto, Told::Failed},
        Unreadable{0, "MM\0*"sv,
                   QT_TRANSLATE_NOOP("MediaFormats", "a raw photo or a TIFF of an unusual kind"),
                   AsPhoto, Told::Failed},
        Unreadable{0, "\xff\x0a"sv, QT_TRANSLATE_NOOP("MediaFormats", "a JPEG XL picture"),
                   AsPicture, Told::Perhaps},
        Unreadable{4, "JXL "sv, QT_TRANSLATE_NOOP("MediaFormats", "a JPEG XL picture"), AsPicture,
                   Told::Perhaps},
        Unreadable{8, "WEBPVP8X"sv,
                   QT_TRANSLATE_NOOP("MediaFormats",
                                     "a WebP picture of a kind that can't be decoded here"),
                   AsPicture, Told::Failed},
        Unreadable{0, "P7\n"sv, QT_TRANSLATE_NOOP("MediaFormats", "a PAM picture"), AsPicture,
                   Told::Perhaps},
        Unreadable{0, "#?RADIANCE"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Radiance picture (HDR)"),
                   AsPicture, Told::Perhaps},
        Unreadable{0, "#?RGBE"sv, QT_TRANSLATE_NOOP("MediaFormats", "a Radiance picture (HDR)"),
                   AsPicture, Told::Perhaps},
        Unreadable{0, "gimp xcf"sv, QT_TRANSLATE_NOOP("MediaFormats", "a GIMP picture (XCF)"),
                   AsPicture, Told::Picture},
        Unreadable{
                0, "8BPS"sv,
                QT_TRANSLATE_NOOP("MediaFormats", "a Photoshop picture (PSD) of an unusual kind"),
                AsPicture, Told::Failed},
        Unreadable{0, "%!PS"sv, QT_TRANSLATE_NOOP("MediaFormats", "a PostScript drawing"),
                   AsPicture, Told::NoMedia},
        Unreadable{0, "%PDF-"sv, QT_TRANSLATE_NOOP("MediaFormats", "a PDF document"),
                   QT_TRANSLATE_NOOP("MediaFormats", "Export its pages as JPEG or PNG."),
                   Told::NoMedia},
        Unreadable{0, "#EXTM3U"sv, APlaylist, AsItsFiles, Told::NoMedia},
        Unreadable{0, "[playlist]"sv, APlaylist, AsItsFiles, Told::NoMedia},
        Unreadable{0, "ffconcat version"sv, APlaylist, AsItsFiles, Told::NoMedia},
        Unreadable{
                0, "PK\x03\x04"sv,
                QT_TRANSLATE_NOOP("MediaFormats", "an archive or office document"),
                QT_TRANSLATE_NOOP("MediaFormats", "Unpack it, and upload the media files in it."),
                Told::NoMedia},
};

/// Raw photos that are TIFF files by their beginnings: the name tells the maker.
struct RawPhoto
{
    const char *ending;
    const char *name;
};

constexpr std::array RawPhotos = {
        RawPhoto{".nef", QT_TRANSLATE_NOOP("MediaFormats", "a Nikon raw photo (NEF)")},
        RawPhoto{".nrw", QT_TRANSLATE_NOOP("MediaFormats", "a Nikon raw photo (NRW)")},
        RawPhoto{".arw", QT_TRANSLATE_NOOP("MediaFormats", "a Sony raw photo (ARW)")},
        RawPhoto{".sr2", QT_TRANSLATE_NOOP("MediaFormats", "a Sony raw photo (SR2)")},
        RawPhoto{".srf", QT_TRANSLATE_NOOP("MediaFormats", "a Sony raw photo (SRF)")},
        RawPhoto{".dng", QT_TRANSLATE_NOOP("MediaFormats", "a raw photo (DNG)")},
        RawPhoto{".pef", QT_TRANSLATE_NOOP("MediaFormats", "a Pentax raw photo (PEF)")},
        RawPhoto{".srw", QT_TRANSLATE_NOOP("MediaFormats", "a Samsung raw photo (SRW)")},
        RawPhoto{".3fr", QT_TRANSLATE_NOOP("MediaFormats", "a Hasselblad raw photo (3FR)")},
        RawPhoto{".fff", QT_TRANSLATE_NOOP("MediaFormats", "a Hasselblad raw photo (FFF)")},
        RawPhoto{".iiq", QT_TRANSLATE_NOOP("MediaFormats", "a Phase One raw photo (IIQ)")},
        RawPhoto{".mos", QT_TRANSLATE_NOOP("MediaFormats", "a Leaf raw photo (MOS)")},
        RawPhoto{".mef", QT_TRANSLATE_NOOP("MediaFormats", "a Mamiya raw photo (MEF)")},
        RawPhoto{".erf", QT_TRANSLATE_NOOP("MediaFormats", "an Epson raw photo (ERF)")},
        RawPhoto{".kdc", QT_TRANSLATE_NOOP("MediaFormats", "a Kodak raw photo (KDC)")},
        RawPhoto{".dcr", QT_TRANSLATE_NOOP("MediaFormats", "a Kodak raw photo (DCR)")},
        RawPhoto{".rwl", QT_TRANSLATE_NOOP("MediaFormats", "a Leica raw photo (RWL)")},
};

bool isTiff(const QByteArray &bytes)
{
    return hasAt(bytes, 0, "II*\0"sv) || hasAt(bytes, 0, "MM\0*"sv);
}

/// What the first directory of a TIFF file says (TIFF 6.0 section 2; DNG 1.4).
const char *rawPhotoByTags(const TiffDirectory &tags)
{
    if (tags.has(TiffDirectory::DngVersion))
        return QT_TRANSLATE_NOOP("MediaFormats", "a raw photo (DNG)");
    return tags.has(TiffDirectory::Subfiles) && tags.has(TiffDirectory::Make) &&
                           tags.value(TiffDirectory::NewSubfileType) == 1U
                   ? QT_TRANSLATE_NOOP("MediaFormats", "a camera's raw photo")
                   : nullptr;
}

/// Neither the old nor the new way of it (TIFF Technical Note 2) is drawn by ffmpeg: it shows black.
bool isJpegInTiff(const TiffDirectory &tags)
{
    constexpr quint32 Old = 6, New = 7;
    const std::optional<quint32> compression = tags.value(TiffDirectory::Compression);
    return compression == Old || compression == New;
}

bool isNamed(const QString &fileName, std::initializer_list<const char *> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const char *ending) {
        return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

FormatTrouble trouble(const char *name, const char *wayOut, Told told)
{
    return {name, wayOut, told != Told::NoMedia, told == Told::NoMedia || told == Told::Picture};
}

bool isSvg(const QByteArray &text)
{
    const bool mayBe = text.startsWith("<?xml") || text.startsWith("<!--") ||
                       text.left(13).toLower() == "<!doctype svg";
    return text.startsWith("<svg") || (mayBe && text.contains("<svg") && !text.contains("<html"));
}

bool isXmlPlaylist(const QByteArray &text)
{
    return text.left(4).toLower() == "<asx" || text.startsWith("<MPD") ||
           text.startsWith("<smil") ||
           (text.startsWith("<?xml") &&
            (text.contains("<playlist") || text.contains("<MPD") || text.contains("<smil")));
}

/// Formats that are more than a signature.
std::optional<FormatTrouble> troubleOfStructure(const QByteArray &beginning)
{
    if (hasAt(beginning, 4, "ftyp") && isHeif(beginning.mid(8, 4)) &&
        !sniffMediaType(beginning).endsWith(QLatin1String("avif")))
        return trouble(QT_TRANSLATE_NOOP("MediaFormats", "a HEIC picture"), AsPicture,
                       Told::Perhaps);
    QByteArray text = beginning.left(4096).trimmed();
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (isSvg(text))
        return trouble(QT_TRANSLATE_NOOP("MediaFormats", "an SVG drawing"), AsPicture,
                       Told::Picture);
    if (isXmlPlaylist(text))
        return trouble(APlaylist, AsItsFiles, Told::NoMedia);
    return std::nullopt;
}

constexpr std::array OtherSignatures = {
        "%PDF-"sv,
        "PK\x03\x04"sv,
        "\x7f"
        "ELF"sv,
        "MZ\x90\0"sv,
        "\x1f\x8b"sv,
        "7z\xbc\xaf\x27\x1c"sv,
        "Rar!"sv,
        "<!DOCTYPE"sv,
        "<!doctype"sv,
        "<html"sv,
        "<?xml"sv,
        "<svg"sv,
        "%!PS"sv,
        "{\\rtf"sv,
        "SQLite format 3"sv,
        "\xd0\xcf\x11\xe0"sv,
};

} // namespace

QString formatName(const FormatTrouble &trouble)
{
    return QCoreApplication::translate("MediaFormats", trouble.name);
}

QString formatWayOut(const FormatTrouble &trouble)
{
    return QCoreApplication::translate("MediaFormats", trouble.wayOut);
}

bool mayBeTarga(const QByteArray &bytes)
{
    constexpr qsizetype Header = 18;
    if (bytes.size() < Header)
        return false;
    const auto byte = [&bytes](qsizetype at) {
        return static_cast<unsigned char>(bytes.at(at));
    };
    const bool hasMap = byte(1) == 1;
    const int kind = byte(2) & ~8; // packed or not
    const auto isDepth = [](int bits) {
        return bits == 8 || bits == 15 || bits == 16 || bits == 24 || bits == 32;
    };
    const bool isEmpty = (byte(12) | byte(13)) == 0 || (byte(14) | byte(15)) == 0;
    return byte(1) <= 1 && kind >= 1 && kind <= 3 && byte(2) <= 11 && (kind == 1) == hasMap &&
           isDepth(byte(16)) && (byte(17) & 0xc0) == 0 && !isEmpty &&
           (hasMap ? isDepth(byte(7)) : bytes.mid(3, 5) == QByteArray(5, '\0'));
}

QString sniffMediaType(const QByteArray &beginning)
{
    if (hasAt(beginning, 4, "ftyp"))
        return isoMediaType(beginning);
    if (hasAt(beginning, 4, "moov") || hasAt(beginning, 4, "mdat") || hasAt(beginning, 4, "wide"))
        return QStringLiteral("video/quicktime");
    if (hasAt(beginning, 0, "\x1a\x45\xdf\xa3")) {
        return beginning.left(64).contains("webm") ? QStringLiteral("video/webm")
                                                   : QStringLiteral("video/x-matroska");
    }
    if (hasAt(beginning, 0, "G") && hasAt(beginning, 188, "G"))
        return QStringLiteral("video/mp2t");
    for (const Signature &signature : MediaSignatures) {
        if (hasAt(beginning, signature.at, signature.bytes))
            return QString::fromLatin1(signature.type);
    }
    return {};
}

QString unreadableSentence(const char *name, const char *wayOut)
{
    // What a platform says is said in English.
    return QStringLiteral("It is %1, which the platform can't read. %2")
            .arg(QLatin1String(name), QLatin1String(wayOut));
}

QString unreadableFormat(const QByteArray &beginning)
{
    if (const auto found = troubleOfStructure(beginning))
        return unreadableSentence(found->name, found->wayOut);
    for (const Unreadable &format : UnreadableFormats) {
        if (hasAt(beginning, format.at, format.bytes))
            return unreadableSentence(format.name, format.wayOut);
    }
    return mayBeTarga(beginning) ? unreadableSentence(ATarga, AsPicture) : QString();
}

std::optional<FormatTrouble> tiffTrouble(QIODevice &file, const QString &fileName)
{
    for (const RawPhoto &raw : RawPhotos) {
        if (isNamed(fileName, {raw.ending}))
            return trouble(raw.name, AsPhoto, Told::Perhaps);
    }
    const TiffDirectory tags(file);
    if (const char *name = rawPhotoByTags(tags))
        return trouble(name, AsPhoto, Told::Perhaps);
    if (isJpegInTiff(tags))
        return trouble(QT_TRANSLATE_NOOP("MediaFormats", "a TIFF picture with JPEG inside"),
                       QT_TRANSLATE_NOOP("MediaFormats", "Save it with another compression (LZW or "
                                                         "ZIP), or as JPEG or PNG."),
                       Told::Picture);
    return std::nullopt;
}

std::optional<FormatTrouble> formatTrouble(QIODevice &file, const QByteArray &beginning,
                                           const QString &fileName)
{
    constexpr qsizetype FlagsOfWebp = 20;
    constexpr char Animated = 0x02;
    if (auto found = troubleOfStructure(beginning))
        return found;
    for (const Unreadable &format : UnreadableFormats) {
        if (format.told != Told::Failed && hasAt(beginning, format.at, format.bytes))
            return trouble(format.name, format.wayOut, format.told);
    }
    if (hasAt(beginning, 8, "WEBPVP8X") && beginning.size() > FlagsOfWebp &&
        (beginning.at(FlagsOfWebp) & Animated))
        return FormatTrouble{QT_TRANSLATE_NOOP("MediaFormats", "an animated WebP picture"),
                             QT_TRANSLATE_NOOP("MediaFormats", "Convert it to MP4, GIF or JPEG."),
                             true, false, true};
    if (hasAt(beginning, 0, "\x1f\x8b"sv) && isNamed(fileName, {".svgz"}))
        return trouble(QT_TRANSLATE_NOOP("MediaFormats", "an SVG drawing"), AsPicture,
                       Told::Picture);
    if (isNamed(fileName, {".tga", ".vda", ".icb", ".vst"}) && mayBeTarga(beginning))
        return trouble(ATarga, AsPicture, Told::Picture);
    return isTiff(beginning) ? tiffTrouble(file, fileName) : std::nullopt;
}

bool isSurelyNoMedia(const QByteArray &beginning)
{
    return std::any_of(OtherSignatures.begin(), OtherSignatures.end(),
                       [&](std::string_view signature) { return hasAt(beginning, 0, signature); });
}

} // namespace reeldeck

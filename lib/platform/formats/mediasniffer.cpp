#include "platform/formats/mediasniffer.h"

#include <QByteArrayList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <string_view>

namespace reeldeck::platform {

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

struct Unreadable
{
    qsizetype at;
    std::string_view bytes;
    const char *name;
    const char *wayOut;
};

constexpr const char *AsPicture = "Convert it to JPEG or PNG, or export it as such.";
constexpr const char *AsPhoto = "Develop it to JPEG or PNG in the program you edit photos with.";

constexpr std::array UnreadableFormats = {
        Unreadable{8, "CR\2"sv, "a Canon raw photo (CR2)", AsPhoto},
        Unreadable{4, "ftypcrx"sv, "a Canon raw photo (CR3)", AsPhoto},
        Unreadable{0, "FUJIFILMCCD-RAW"sv, "a Fujifilm raw photo (RAF)", AsPhoto},
        Unreadable{0, "IIRO"sv, "an Olympus raw photo (ORF)", AsPhoto},
        Unreadable{0, "IIRS"sv, "an Olympus raw photo (ORF)", AsPhoto},
        Unreadable{0, "IIU\0"sv, "a Panasonic raw photo (RW2)", AsPhoto},
        Unreadable{0, "FOVb"sv, "a Sigma raw photo (X3F)", AsPhoto},
        Unreadable{0, "\0MRM"sv, "a Minolta raw photo (MRW)", AsPhoto},
        Unreadable{0, "II*\0"sv, "a raw photo or a TIFF of an unusual kind", AsPhoto},
        Unreadable{0, "MM\0*"sv, "a raw photo or a TIFF of an unusual kind", AsPhoto},
        Unreadable{0, "\xff\x0a"sv, "a JPEG XL picture", AsPicture},
        Unreadable{4, "JXL "sv, "a JPEG XL picture", AsPicture},
        Unreadable{8, "WEBPVP8X"sv, "a WebP picture of a kind that can't be decoded here",
                   AsPicture},
        Unreadable{0, "gimp xcf"sv, "a GIMP picture (XCF)", AsPicture},
        Unreadable{0, "8BPS"sv, "a Photoshop picture (PSD) of an unusual kind", AsPicture},
        Unreadable{0, "%!PS"sv, "a PostScript drawing", AsPicture},
        Unreadable{0, "%PDF-"sv, "a PDF document", "Export its pages as JPEG or PNG."},
        Unreadable{0, "#EXTM3U"sv, "a playlist, which only names media files",
                   "Upload the files that it names."},
        Unreadable{0, "[playlist]"sv, "a playlist, which only names media files",
                   "Upload the files that it names."},
        Unreadable{0, "PK\x03\x04"sv, "an archive or office document",
                   "Unpack it, and upload the media files in it."},
};

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

QString unreadableFormat(const QByteArray &beginning)
{
    const auto sentence = [](const char *name, const char *wayOut) {
        return QStringLiteral("It is %1, which the platform can't read. %2")
                .arg(QLatin1String(name), QLatin1String(wayOut));
    };
    if (hasAt(beginning, 4, "ftyp") && isHeif(beginning.mid(8, 4)) &&
        !sniffMediaType(beginning).endsWith(QLatin1String("avif")))
        return sentence("a HEIC picture", AsPicture);
    const QByteArray text = beginning.left(4096).trimmed();
    if (text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg")))
        return sentence("an SVG drawing", AsPicture);
    for (const Unreadable &format : UnreadableFormats) {
        if (hasAt(beginning, format.at, format.bytes))
            return sentence(format.name, format.wayOut);
    }
    return {};
}

bool isSurelyNoMedia(const QByteArray &beginning)
{
    return std::any_of(OtherSignatures.begin(), OtherSignatures.end(),
                       [&](std::string_view signature) { return hasAt(beginning, 0, signature); });
}

} // namespace reeldeck::platform

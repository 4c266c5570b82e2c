#include "platform/media/mediasniffer.h"

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

/// ISO base media files say in their `ftyp` box what they are (ISO/IEC 14496-12 section 4.3).
QString isoMediaType(const QByteArray &bytes)
{
    const QByteArray brand = bytes.mid(8, 4);
    if (brand == "qt  ")
        return QStringLiteral("video/quicktime");
    if (brand == "M4A " || brand == "M4B ")
        return QStringLiteral("audio/mp4");
    if (brand.startsWith("3gp"))
        return QStringLiteral("video/3gpp");
    if (brand.startsWith("3g2"))
        return QStringLiteral("video/3gpp2");
    if (brand == "avif" || brand == "avis")
        return QStringLiteral("image/avif");
    if (brand == "heic" || brand == "heix" || brand == "mif1")
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

bool isSurelyNoMedia(const QByteArray &beginning)
{
    return std::any_of(OtherSignatures.begin(), OtherSignatures.end(),
                       [&](std::string_view signature) { return hasAt(beginning, 0, signature); });
}

} // namespace reeldeck::platform

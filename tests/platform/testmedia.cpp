#include "testmedia.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

namespace {

QByteArray make(const QString &name, const QStringList &arguments)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(name);
    const QStringList all =
            QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin")} +
            arguments + QStringList{path};
    if (QProcess::execute(QStringLiteral("ffmpeg"), all) != 0)
        qFatal("ffmpeg can't make the test's media");
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QStringList source(const char *filter)
{
    return {QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
            QString::fromLatin1(filter)};
}

/// ISO 3309, as PNG has it (section D).
quint32 crc32(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320U : 0);
    }
    return ~sum;
}

QByteArray bigEndian(quint32 value)
{
    const quint32 wire = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&wire), sizeof wire};
}

QByteArray littleEndian(quint32 value)
{
    const quint32 wire = qToLittleEndian(value);
    return {reinterpret_cast<const char *>(&wire), sizeof wire};
}

QByteArray pngChunk(const QByteArray &typeAndData)
{
    return bigEndian(quint32(typeAndData.size() - 4)) + typeAndData + bigEndian(crc32(typeAndData));
}

} // namespace

const QByteArray &testmedia::video()
{
    static const QByteArray bytes =
            make(QStringLiteral("v.mp4"),
                 source("testsrc=s=320x180:d=3:r=25") + source("sine=d=3") +
                         QStringList{QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
                                     QStringLiteral("-c:v"), QStringLiteral("libx264"),
                                     QStringLiteral("-c:a"), QStringLiteral("aac")});
    return bytes;
}

const QByteArray &testmedia::foreignVideo()
{
    static const QByteArray bytes =
            make(QStringLiteral("v.avi"),
                 source("testsrc=s=320x180:d=2:r=25") + source("sine=d=2") +
                         QStringList{QStringLiteral("-c:v"), QStringLiteral("mpeg4"),
                                     QStringLiteral("-c:a"), QStringLiteral("mp3")});
    return bytes;
}

const QByteArray &testmedia::audio()
{
    static const QByteArray bytes = make(QStringLiteral("a.mp3"), source("sine=d=2"));
    return bytes;
}

const QByteArray &testmedia::image()
{
    static const QByteArray bytes =
            make(QStringLiteral("i.png"),
                 source("testsrc=s=320x180") +
                         QStringList{QStringLiteral("-frames:v"), QStringLiteral("1")});
    return bytes;
}

const QByteArray &testmedia::audioWithCover()
{
    static const QByteArray bytes =
            make(QStringLiteral("c.mp3"),
                 source("sine=d=2") + source("testsrc=s=200x120:d=0.04") +
                         QStringLiteral("-map 0:a -map 1:v -frames:v 1 -c:v png "
                                        "-disposition:v attached_pic -id3v2_version 3")
                                 .split(QLatin1Char(' ')));
    return bytes;
}

const QByteArray &testmedia::largeForeignVideo()
{
    static const QByteArray bytes =
            make(QStringLiteral("l.avi"),
                 source("testsrc=s=1280x720:d=9:r=10") + source("sine=d=9") +
                         QStringList{QStringLiteral("-c:v"), QStringLiteral("mpeg4"),
                                     QStringLiteral("-c:a"), QStringLiteral("mp3")});
    return bytes;
}

QByteArray testmedia::quarteredPhoto(int orientation)
{
    static const QByteArray plain = make(
            QStringLiteral("q.jpg"),
            source("nullsrc=s=160x80,format=gray,"
                   "geq=lum='85*(gte(X,W/2)+2*gte(Y,H/2))'") +
                    QStringLiteral("-frames:v 1 -pix_fmt yuvj420p -q:v 2").split(QLatin1Char(' ')));
    // A directory of one entry: tag 0x0112, one SHORT (TIFF 6.0 section 2).
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += static_cast<char>(orientation);
    exif += QByteArray(6, '\0');
    return plain.left(2) + "\xff\xe1" + QByteArray(1, '\0') + static_cast<char>(exif.size() + 2) +
           exif + plain.mid(2);
}

QByteArray testmedia::quarteredPicture(const QByteArray &format, int orientation)
{
    static const QString filter = QStringLiteral(
            "nullsrc=s=160x80,format=gray,geq=lum='15+75*(gte(X,W/2)+2*gte(Y,H/2))',format=rgb24");
    QByteArray exif("MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    exif += static_cast<char>(orientation);
    exif += QByteArray(6, '\0');
    const QStringList arguments = source(filter.toLatin1().constData()) +
                                  QStringList{QStringLiteral("-frames:v"), QStringLiteral("1")};
    if (format == "png") {
        const QByteArray plain = make(QStringLiteral("q.png"), arguments);
        constexpr qsizetype Header = 33; // the signature and IHDR
        return plain.left(Header) + pngChunk("eXIf" + exif) + plain.mid(Header);
    }
    const QByteArray plain =
            make(QStringLiteral("q.webp"),
                 arguments + QStringList{QStringLiteral("-lossless"), QStringLiteral("1")});
    // WebP container specification, section "Extended File Format": size less one, 24 bits each.
    const QByteArray body = "WEBPVP8X" + QByteArray("\x0a\0\0\0\x08\0\0\0\x9f\0\0\x4f\0\0", 14) +
                            plain.mid(12) + "EXIF" + littleEndian(quint32(exif.size())) + exif;
    return "RIFF" + littleEndian(quint32(body.size())) + body;
}

QByteArray testmedia::jpegInTiff()
{
    const QByteArray strip = quarteredPhoto(1);
    QByteArray entries;
    quint32 count = 0;
    // TIFF 6.0 section 2; the bits of a point stand behind the directory.
    const auto entry = [&](quint32 tag, quint32 kind, quint32 number, quint32 value) {
        entries += littleEndian(tag | kind << 16) + littleEndian(number) + littleEndian(value);
        ++count;
    };
    constexpr quint32 Short = 3, Long = 4, Header = 8, Size = 2 + 10 * 12 + 4;
    const auto behind = quint32(Header + Size);
    entry(256, Short, 1, 160); // wide
    entry(257, Short, 1, 80);  // high
    entry(258, Short, 3, behind);
    entry(259, Short, 1, 7); // JPEG
    entry(262, Short, 1, 2); // RGB
    entry(273, Long, 1, behind + 6);
    entry(277, Short, 1, 3);
    entry(278, Short, 1, 80);
    entry(279, Long, 1, quint32(strip.size()));
    entry(284, Short, 1, 1);
    return "II*" + QByteArray(1, '\0') + littleEndian(Header) + littleEndian(count).left(2) +
           entries + littleEndian(0) + QByteArray("\x08\0\x08\0\x08\0", 6) + strip;
}

QByteArray testmedia::pictureOf8K()
{
    constexpr int Width = 7680;
    constexpr int Height = 4320;
    QByteArray rows;
    rows.reserve(qsizetype(Height) * (1 + Width * 3));
    for (int y = 0; y < Height; ++y)
        rows += QByteArray(1, '\0') + QByteArray(Width * 3 / 2, y < Height / 2 ? '\xff' : '\x40') +
                QByteArray(Width * 3 / 2, '\0');
    const QByteArray header =
            "IHDR" + bigEndian(Width) + bigEndian(Height) + QByteArray("\x08\2\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + pngChunk(header) + pngChunk("IDAT" + qCompress(rows, 1).mid(4)) +
           pngChunk("IEND");
}

QByteArray testmedia::hugeImage()
{
    constexpr int Side = 15'000;
    // One bit a pixel, a filter byte before each row; qCompress puts the length before the data.
    const QByteArray rows(qsizetype(Side) * (1 + Side / 8), '\0');
    const QByteArray header =
            "IHDR" + bigEndian(Side) + bigEndian(Side) + QByteArray("\1\0\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + pngChunk(header) + pngChunk("IDAT" + qCompress(rows, 1).mid(4)) +
           pngChunk("IEND");
}

QByteArray testmedia::corruptVideo()
{
    return video().left(video().size() / 3);
}

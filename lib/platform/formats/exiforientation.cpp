#include "platform/formats/exiforientation.h"

#include "base/formats/tiffdirectory.h"

#include <QBuffer>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace reeldeck::platform {

namespace {

int orientationIn(const TiffDirectory &directory)
{
    const quint32 value = directory.value(TiffDirectory::Orientation).value_or(1);
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

int orientationInTiff(QByteArray tiff)
{
    QBuffer buffer(&tiff);
    buffer.open(QIODevice::ReadOnly);
    return orientationIn(TiffDirectory(buffer));
}

constexpr qint64 MostExif = 256 * 1024; // a chunk's; the orientation stands at its beginning

/// Some writers put JPEG's marker before the TIFF header in other formats, too.
int orientationInExif(const QByteArray &exif)
{
    return orientationInTiff(exif.startsWith("Exif") ? exif.mid(6) : exif);
}

/// PNG's eXIf chunk, which may stand before or after the picture (PNG section 11.3.4.4).
int orientationInPng(QFile *file)
{
    qint64 at = 8;
    for (int chunks = 0; chunks < 100'000 && file->seek(at); ++chunks) {
        const QByteArray head = file->read(8);
        if (head.size() < 8)
            break;
        const qint64 size = qFromBigEndian<quint32>(head.constData());
        if (head.endsWith("eXIf"))
            return orientationInExif(file->read(std::min(size, MostExif)));
        at += 12 + size;
    }
    return 1;
}

int orientationInWebp(QFile *file)
{
    qint64 at = 12;
    for (int chunks = 0; chunks < 10'000 && file->seek(at); ++chunks) {
        const QByteArray head = file->read(8);
        if (head.size() < 8)
            break;
        const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
        if (head.startsWith("EXIF"))
            return orientationInExif(file->read(std::min(size, MostExif)));
        at += 8 + size + (size & 1);
    }
    return 1;
}

} // namespace

int exifOrientationOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray beginning = file.peek(12);
    if (beginning.startsWith("\x89PNG"))
        return orientationInPng(&file);
    if (beginning.startsWith("RIFF") && beginning.endsWith("WEBP"))
        return orientationInWebp(&file);
    if (beginning.startsWith("II*") || beginning.startsWith("MM"))
        return orientationIn(TiffDirectory(file));
    return exifOrientation(file.read(MostExif));
}

int exifOrientation(const QByteArray &jpeg)
{
    if (!jpeg.startsWith("\xff\xd8"))
        return 1;
    qsizetype at = 2;
    while (at + 4 <= jpeg.size()) {
        const auto marker = static_cast<unsigned char>(jpeg.at(at + 1));
        if (static_cast<unsigned char>(jpeg.at(at)) != 0xff || marker == 0xda)
            return 1;
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (marker == 0xe1 && jpeg.mid(at + 4, 6) == QByteArray("Exif\0\0", 6))
            return orientationInTiff(jpeg.mid(at + 10, length - 8));
        at += 2 + length;
    }
    return 1;
}

} // namespace reeldeck::platform

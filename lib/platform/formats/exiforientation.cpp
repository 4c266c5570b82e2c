#include "platform/formats/exiforientation.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace reeldeck::platform {

namespace {

/// Reads TIFF integers of either byte order, bounds checked.
class TiffReader
{
public:
    explicit TiffReader(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_bigEndian(bytes.startsWith("MM"))
    {}

    bool isTiff() const
    {
        return (m_bytes.startsWith("MM") || m_bytes.startsWith("II")) && u16(2) == 42;
    }
    quint32 u16(qsizetype at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return 0;
        const void *p = m_bytes.constData() + at;
        return m_bigEndian ? qFromBigEndian<quint16>(p) : qFromLittleEndian<quint16>(p);
    }
    quint32 u32(qsizetype at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return 0;
        const void *p = m_bytes.constData() + at;
        return m_bigEndian ? qFromBigEndian<quint32>(p) : qFromLittleEndian<quint32>(p);
    }

private:
    const QByteArray &m_bytes;
    bool m_bigEndian;
};

int orientationInTiff(const QByteArray &tiff)
{
    constexpr quint32 OrientationTag = 0x0112;
    const TiffReader reader(tiff);
    if (!reader.isTiff())
        return 1;
    const qsizetype directory = reader.u32(4);
    const quint32 entries = reader.u16(directory);
    for (quint32 i = 0; i < entries && i < 512; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (reader.u16(entry) != OrientationTag)
            continue;
        const int value = static_cast<int>(reader.u16(entry + 8));
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
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

/// A TIFF's first directory may stand at its end.
int orientationInTiffFile(QFile *file)
{
    const QByteArray head = file->read(8);
    const TiffReader reader(head);
    if (!reader.isTiff() || !file->seek(reader.u32(4)))
        return 1;
    // As one that begins right behind the header.
    const QByteArray offset =
            head.startsWith("MM") ? QByteArray("\0\0\0\x08", 4) : QByteArray("\x08\0\0\0", 4);
    return orientationInTiff(head.left(4) + offset + file->read(8 * 1024));
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
        return orientationInTiffFile(&file);
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

#include "platform/media/exiforientation.h"

#include <QtEndian>

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

} // namespace

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

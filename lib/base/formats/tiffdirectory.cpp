#include "base/formats/tiffdirectory.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace reeldeck {

TiffDirectory::TiffDirectory(QIODevice &file)
{
    constexpr int MostEntries = 512;
    constexpr qsizetype EntrySize = 12;
    constexpr quint16 Short = 3;
    if (!file.seek(0))
        return;
    const QByteArray header = file.read(8);
    const bool isBig = header.startsWith(QByteArray("MM\0*", 4));
    if (header.size() < 8 || (!isBig && !header.startsWith(QByteArray("II*\0", 4))))
        return;
    const auto u16 = [isBig](const QByteArray &bytes, qsizetype at) {
        const char *p = bytes.constData() + at;
        return isBig ? qFromBigEndian<quint16>(p) : qFromLittleEndian<quint16>(p);
    };
    const auto u32 = [isBig](const QByteArray &bytes, qsizetype at) {
        const char *p = bytes.constData() + at;
        return isBig ? qFromBigEndian<quint32>(p) : qFromLittleEndian<quint32>(p);
    };
    if (!file.seek(u32(header, 4)))
        return;
    const QByteArray count = file.read(2);
    if (count.size() < 2)
        return;
    const QByteArray entries =
            file.read(EntrySize * std::min<qsizetype>(u16(count, 0), MostEntries));
    for (qsizetype at = 0; at + EntrySize <= entries.size(); at += EntrySize)
        m_values.insert(u16(entries, at), u16(entries, at + 2) == Short ? u16(entries, at + 8)
                                                                        : u32(entries, at + 8));
}

std::optional<quint32> TiffDirectory::value(quint16 tag) const
{
    const auto found = m_values.constFind(tag);
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

} // namespace reeldeck

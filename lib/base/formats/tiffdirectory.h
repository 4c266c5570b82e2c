#pragma once

#include <QHash>
#include <QtGlobal>

#include <optional>

class QIODevice;

namespace reeldeck {

/// The first directory of a TIFF file (TIFF 6.0 section 2), which may stand behind its picture.
class TiffDirectory
{
public:
    static constexpr quint16 NewSubfileType = 0x0fe, Compression = 0x103, Make = 0x10f,
                             Orientation = 0x112, Subfiles = 0x14a, DngVersion = 0xc612;

    /// Reads the header and at most 512 entries. Empty when `file`, from its first byte on, is no TIFF or
    /// ends before its directory.
    explicit TiffDirectory(QIODevice &file);

    bool has(quint16 tag) const { return m_values.contains(tag); }
    /// The first value, of the kinds SHORT and LONG; of others what stands in its place.
    std::optional<quint32> value(quint16 tag) const;

private:
    QHash<quint16, quint32> m_values;
};

} // namespace reeldeck

#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace reeldeck::platform {

/// What a Range header asks of a file (RFC 9110 section 14).
struct ByteRange
{
    enum class Kind {
        Whole,         ///< No range, several ranges, another unit or nonsense: send it all.
        Part,          ///< `offset` and `length`, within the file.
        Unsatisfiable, ///< Begins behind the end: 416.
    };
    Kind kind = Kind::Whole;
    qint64 offset = 0;
    qint64 length = 0;
};

/// Pure. `size` is the file's, in bytes.
ByteRange parseByteRange(const QByteArray &header, qint64 size);

} // namespace reeldeck::platform

#include "platform/http/byterange.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

ByteRange parseByteRange(const QByteArray &header, qint64 size)
{
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    if (!header.toLower().startsWith("bytes="))
        return whole;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return whole;
    const QByteArray first = spec.left(dash).trimmed();
    const QByteArray last = spec.mid(dash + 1).trimmed();
    if (first.isEmpty() && isNumber(last)) {
        const qint64 length = std::min(last.toLongLong(), size);
        if (length == 0)
            return {ByteRange::Kind::Unsatisfiable, 0, 0};
        return {ByteRange::Kind::Part, size - length, length};
    }
    if (!isNumber(first) || (!last.isEmpty() && !isNumber(last)))
        return whole;
    const qint64 begin = first.toLongLong();
    const qint64 end = last.isEmpty() ? size - 1 : std::min(last.toLongLong(), size - 1);
    if (!last.isEmpty() && last.toLongLong() < begin)
        return whole;
    if (begin >= size)
        return {ByteRange::Kind::Unsatisfiable, 0, 0};
    return {ByteRange::Kind::Part, begin, end - begin + 1};
}

} // namespace reeldeck::platform

#include "platform/http/byterange.h"

#include <algorithm>
#include <limits>

namespace reeldeck::platform {

namespace {

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// As many digits as the client likes: what is larger than any file is just that.
qint64 numberFrom(QByteArray text)
{
    constexpr qsizetype MostDigits = 18;
    while (text.size() > 1 && text.startsWith('0'))
        text.remove(0, 1);
    return text.size() > MostDigits ? std::numeric_limits<qint64>::max() : text.toLongLong();
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
        const qint64 length = std::min(numberFrom(last), size);
        if (length == 0)
            return {ByteRange::Kind::Unsatisfiable, 0, 0};
        return {ByteRange::Kind::Part, size - length, length};
    }
    if (!isNumber(first) || (!last.isEmpty() && !isNumber(last)))
        return whole;
    const qint64 begin = numberFrom(first);
    const qint64 end = last.isEmpty() ? size - 1 : std::min(numberFrom(last), size - 1);
    if (!last.isEmpty() && numberFrom(last) < begin)
        return whole;
    if (begin >= size)
        return {ByteRange::Kind::Unsatisfiable, 0, 0};
    return {ByteRange::Kind::Part, begin, end - begin + 1};
}

} // namespace reeldeck::platform

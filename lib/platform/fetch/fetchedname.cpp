#include "platform/fetch/fetchedname.h"

#include "domain/limits.h"

#include <QStringDecoder>
#include <QTextBoundaryFinder>

#include <utility>
#include <vector>

namespace reeldeck::platform {

namespace {

constexpr qsizetype LongestEnding = 16; // ".tar.zst", ".matroska", with its dot

bool isUnwanted(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
        return true;
    // Marks that have what follows drawn the other way round: "gpj.exe" for "exe.jpg".
    return c == 0x200e || c == 0x200f || c == 0x61c || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

/// At most `most` code points of `text`, ending between what people see as characters.
QString shortened(const QString &text, qsizetype most)
{
    qsizetype points = 0;
    qsizetype units = 0;
    while (units < text.size() && points < most) {
        units += text.at(units).isHighSurrogate() ? 2 : 1;
        ++points;
    }
    if (units >= text.size())
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(units);
    if (!finder.isAtBoundary())
        units = finder.toPreviousBoundary();
    // One "character" of hundreds of marks: cut it after all.
    return text.left(units > 0 ? units : most / 2).trimmed();
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder toUtf16(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = toUtf16(bytes);
    return toUtf16.hasError() ? QString::fromLatin1(bytes) : text;
}

/// `name=value` pairs behind the first semicolon; quoted values have their quoting undone.
std::vector<std::pair<QByteArray, QByteArray>> parametersOf(const QByteArray &header)
{
    std::vector<std::pair<QByteArray, QByteArray>> found;
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        const qsizetype equals = header.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = header.mid(at + 1, equals - at - 1).trimmed().toLower();
        qsizetype begin = equals + 1;
        while (begin < header.size() && (header.at(begin) == ' ' || header.at(begin) == '\t'))
            ++begin;
        QByteArray value;
        qsizetype end = begin;
        if (begin < header.size() && header.at(begin) == '"') {
            for (end = begin + 1; end < header.size() && header.at(end) != '"'; ++end) {
                if (header.at(end) == '\\' && end + 1 < header.size())
                    ++end;
                value += header.at(end);
            }
            end = header.indexOf(';', end);
        } else {
            end = header.indexOf(';', begin);
            value = header.mid(begin, end < 0 ? -1 : end - begin).trimmed();
        }
        found.emplace_back(name, value);
        at = end;
    }
    return found;
}

/// RFC 8187: charset'language'percent-encoded.
QString extendedValue(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return {};
    const QByteArray charset = value.left(first).toLower();
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.mid(second + 1));
    if (charset == "iso-8859-1")
        return QString::fromLatin1(bytes);
    if (charset != "utf-8")
        return {};
    // What isn't UTF-8 after all is nobody's name; then the plain one counts, or the address.
    QStringDecoder toUtf16(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = toUtf16(bytes);
    return toUtf16.hasError() ? QString() : text;
}

} // namespace

QString tidyFilename(const QString &name)
{
    QString tidy;
    for (const char32_t c : name.toUcs4()) {
        if (c == U'/' || c == U'\\')
            tidy.clear();
        else if (!isUnwanted(c))
            tidy += QString::fromUcs4(&c, 1);
    }
    tidy = tidy.trimmed();
    if (tidy == QLatin1String(".") || tidy == QLatin1String(".."))
        return {};
    if (tidy.toUcs4().size() <= MaxFilenameLength)
        return tidy;
    const qsizetype dot = tidy.lastIndexOf(QLatin1Char('.'));
    const QString ending =
            dot > 0 && tidy.size() - dot <= LongestEnding ? tidy.mid(dot) : QString();
    return shortened(tidy.chopped(ending.size()), MaxFilenameLength - ending.toUcs4().size()) +
           ending;
}

QString nameFromDisposition(const QByteArray &header)
{
    QString plain;
    for (const auto &[name, value] : parametersOf(header)) {
        if (name == "filename*") {
            if (QString extended = tidyFilename(extendedValue(value)); !extended.isEmpty())
                return extended;
        } else if (name == "filename" && plain.isEmpty()) {
            plain = tidyFilename(decoded(value));
        }
    }
    return plain;
}

QString nameFromUrl(const QUrl &url)
{
    // An encoded slash belongs to the name, which then ends behind it.
    const QByteArray segment =
            url.path(QUrl::FullyEncoded).section(QLatin1Char('/'), -1).toLatin1();
    const QString name = tidyFilename(decoded(QByteArray::fromPercentEncoding(segment)));
    return name.isEmpty() ? tidyFilename(url.host()) : name;
}

} // namespace reeldeck::platform

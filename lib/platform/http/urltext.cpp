#include "platform/http/urltext.h"

#include "platform/basics/apierror.h"

#include <QStringDecoder>

#include <limits>

namespace reeldeck::platform {

namespace {

constexpr int MaxQueryPairs = 500;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<QString> percentDecoded(const QByteArray &text, bool plusIsSpace)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexValue(text.at(i + 1));
            const int low = hexValue(text.at(i + 2));
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            decoded.append(c == '+' && plusIsSpace ? ' ' : c);
        }
    }
    QStringDecoder toUtf16(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = toUtf16(decoded);
    if (toUtf16.hasError())
        return std::nullopt;
    return result;
}

Result<QueryParameters> QueryParameters::parse(const QByteArray &query)
{
    QueryParameters parameters;
    if (query.isEmpty())
        return parameters;
    const QList<QByteArray> fields = query.split('&');
    for (const QByteArray &field : fields) {
        if (field.isEmpty())
            continue;
        if (parameters.m_pairs.size() >= MaxQueryPairs)
            return malformedBody(QStringLiteral("The query has too many parameters."));
        const qsizetype equals = field.indexOf('=');
        const std::optional<QString> name =
                percentDecoded(equals < 0 ? field : field.left(equals), true);
        if (!name)
            return malformedBody(QStringLiteral("The name of a query parameter is malformed."));
        const std::optional<QString> value =
                equals < 0 ? QString() : percentDecoded(field.mid(equals + 1), true);
        if (!value)
            return invalidParameter(*name, QStringLiteral("It is not percent-encoded UTF-8."));
        parameters.m_pairs.append({*name, *value});
    }
    return parameters;
}

bool QueryParameters::has(const QString &name) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return true;
    }
    return false;
}

QStringList QueryParameters::values(const QString &name) const
{
    QStringList found;
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            found.append(value);
    }
    return found;
}

Result<std::optional<QString>> QueryParameters::single(const QString &name) const
{
    const QStringList found = values(name);
    if (found.isEmpty())
        return std::optional<QString>();
    for (const QString &value : found) {
        if (value != found.first())
            return invalidParameter(name, QStringLiteral("It is given more than once."));
    }
    return std::optional<QString>(found.first());
}

Result<int> QueryParameters::integer(const QString &name, int fallback, int least, int most) const
{
    const Result<std::optional<QString>> text = single(name);
    if (!text)
        return text.error();
    if (!*text)
        return fallback;
    bool isNumber = false;
    const int value = (*text)->toInt(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    const QString range =
            most == std::numeric_limits<int>::max()
                    ? QStringLiteral("It must be a whole number of at least %1.").arg(least)
                    : QStringLiteral("It must be a whole number from %1 to %2.")
                              .arg(least)
                              .arg(most);
    return invalidParameter(name, range);
}

Result<bool> QueryParameters::boolean(const QString &name, bool fallback) const
{
    const Result<std::optional<QString>> text = single(name);
    if (!text)
        return text.error();
    if (!*text)
        return fallback;
    if (**text == QLatin1String("true"))
        return true;
    if (**text == QLatin1String("false"))
        return false;
    return invalidParameter(name, QStringLiteral("It must be true or false."));
}

Result<TargetParts> parseTarget(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    TargetParts parts;
    const QList<QByteArray> segments = path.mid(1).split('/');
    for (const QByteArray &segment : segments) {
        const std::optional<QString> decoded = percentDecoded(segment, false);
        if (!decoded)
            return malformedBody(QStringLiteral("The address is not percent-encoded UTF-8."));
        parts.path.append(*decoded);
    }
    if (parts.path.size() > 1 && parts.path.last().isEmpty())
        parts.path.removeLast();
    Result<QueryParameters> query =
            QueryParameters::parse(question < 0 ? QByteArray() : target.mid(question + 1));
    if (!query)
        return query.error();
    parts.query = std::move(query).value();
    return parts;
}

} // namespace reeldeck::platform

#include "platform/fetch/sourceurl.h"

#include "platform/basics/apierror.h"

namespace reeldeck::platform {

namespace {

constexpr qsizetype MaxUrlLength = 8192;

/// `text` behind "scheme://authority", its fragment removed.
QByteArray pathAndQuery(const QByteArray &text)
{
    const qsizetype authority = text.indexOf("://") + 3;
    qsizetype begin = authority;
    while (begin < text.size() && !QByteArrayView("/?#\\").contains(text.at(begin)))
        ++begin;
    const qsizetype fragment = text.indexOf('#', begin);
    return text.mid(begin, fragment < 0 ? -1 : fragment - begin);
}

QByteArray requestTarget(const QString &text)
{
    QByteArray target;
    for (const char c : pathAndQuery(text.toUtf8())) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7f || c == '"' || c == '<' || c == '>' || c == '\\')
            target += '%' + QByteArray(1, c).toHex().toUpper();
        else
            target += c;
    }
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray basicAuthorization(const QUrl &url)
{
    if (url.userName().isEmpty() && url.password().isEmpty())
        return {};
    const QString pair =
            url.userName(QUrl::FullyDecoded) + QLatin1Char(':') + url.password(QUrl::FullyDecoded);
    return "Basic " + pair.toUtf8().toBase64();
}

QByteArray aceHost(const QUrl &url)
{
    const QByteArray ace = QUrl::toAce(url.host());
    return ace.isEmpty() ? url.host().toLatin1() : ace;
}

} // namespace

quint16 SourceUrl::port() const
{
    return static_cast<quint16>(url.port(isSecure() ? 443 : 80));
}

QByteArray SourceUrl::authority() const
{
    QByteArray host = aceHost(url);
    if (host.contains(':'))
        host = '[' + host + ']';
    if (port() == (isSecure() ? 443 : 80))
        return host;
    return host + ':' + QByteArray::number(port());
}

bool SourceUrl::hasOriginOf(const SourceUrl &other) const
{
    return url.scheme() == other.url.scheme() && authority() == other.authority();
}

QString SourceUrl::withoutCredentials() const
{
    if (url.userInfo().isEmpty())
        return text;
    QUrl plain = url;
    plain.setUserInfo({});
    return plain.toString(QUrl::FullyEncoded);
}

Result<SourceUrl> parseSourceUrl(const QString &given)
{
    const QString name = QStringLiteral("url");
    const QString text = given.trimmed();
    if (text.size() > MaxUrlLength)
        return invalidParameter(name, QStringLiteral("It is too long."));
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        url = QUrl(text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalidParameter(name, QStringLiteral("It is not a valid URL."));
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return invalidParameter(name, QStringLiteral("It must begin with http:// or https://."));
    if (url.port() == 0)
        return invalidParameter(name, QStringLiteral("Its port is not a port number."));
    return SourceUrl{text, url, requestTarget(text), basicAuthorization(url)};
}

Result<SourceUrl> redirected(const SourceUrl &base, const QByteArray &location)
{
    const QString text = QString::fromUtf8(location).trimmed();
    const QUrl next(text, QUrl::TolerantMode);
    Result<SourceUrl> parsed =
            next.isRelative() ? parseSourceUrl(base.url.resolved(next).toString(QUrl::FullyEncoded))
                              : parseSourceUrl(text);
    if (!parsed)
        return parsed;
    SourceUrl target = std::move(parsed).value();
    if (!target.hasOriginOf(base)) {
        // A path like "//host" leads to another host and inherits nothing.
        if (next.isRelative())
            target.authorization.clear();
        return target;
    }
    if (target.authorization.isEmpty())
        target.authorization = base.authorization;
    return target;
}

} // namespace reeldeck::platform

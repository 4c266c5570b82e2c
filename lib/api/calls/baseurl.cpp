#include "api/calls/baseurl.h"

#include "base/humantext.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace reeldeck {

namespace {

struct BaseUrlText
{
    Q_DECLARE_TR_FUNCTIONS(reeldeck::BaseUrl)
};

Error refusedUrl(const QString &message)
{
    return Error{ErrorKind::InvalidRequest, message, 0, {}, {}, {}};
}

bool isLocalName(const QString &host)
{
    // Names without a dot and these endings never leave the site (RFC 6761, 6762, 8375).
    return !host.contains(QLatin1Char('.')) || host.endsWith(QLatin1String(".localhost")) ||
           host.endsWith(QLatin1String(".local")) || host.endsWith(QLatin1String(".home.arpa")) ||
           host.endsWith(QLatin1String(".internal"));
}

bool mayGoUnencrypted(const QString &host)
{
    const QHostAddress address(host);
    if (address.isNull())
        return isLocalName(host);
    static const QList<QPair<QHostAddress, int>> privateNetworks = {
            QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
            QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
            QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
            QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
            QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
            QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
    };
    if (address.isLoopback())
        return true;
    for (const auto &network : privateNetworks) {
        if (address.isInSubnet(network))
            return true;
    }
    return false;
}

QUrl withVersionPath(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (path.isEmpty())
        path = QStringLiteral("/v1.3");
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

Result<QUrl> parseBaseUrl(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refusedUrl(
                BaseUrlText::tr("There is no address. Enter the base URL of the platform, "
                                "for example https://api.twelvelabs.io/v1.3."));
    if (!trimmed.contains(QLatin1String("://")))
        trimmed.prepend(QStringLiteral("https://"));
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString shown = displayName(text.trimmed()).left(200);
    if (!url.isValid() || url.host().isEmpty())
        return refusedUrl(BaseUrlText::tr("“%1” is not a web address. Enter the base URL of the "
                                          "platform, for example https://api.twelvelabs.io/v1.3.")
                                  .arg(shown));
    if (!url.userInfo().isEmpty())
        return refusedUrl(
                BaseUrlText::tr("The address holds a user name or password, which the "
                                "platform does not use. Remove everything up to the @ sign "
                                "and enter the API key in its own field."));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return refusedUrl(BaseUrlText::tr("“%1” does not begin with https:// or http://. The "
                                          "platform can be reached in these two ways only.")
                                  .arg(shown));
    if (url.hasQuery() || url.hasFragment())
        return refusedUrl(
                BaseUrlText::tr("The base URL must end with its path. Remove the part that "
                                "begins with “?” or “#”."));
    if (url.scheme() == QLatin1String("http") && !mayGoUnencrypted(url.host()))
        return refusedUrl(
                BaseUrlText::tr("With http:// anybody on the way to %1 could read your API "
                                "key. Use https:// instead.")
                        .arg(url.host()));
    return withVersionPath(url);
}

} // namespace reeldeck

#include "network/proxyaddress.h"

#include "base/humantext.h"

#include <QCoreApplication>

namespace reeldeck {
namespace {

/// The translators' context of the sentences below.
struct ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

Error problem(const QString &sentence)
{
    return makeError(ErrorKind::InvalidRequest, sentence);
}

QString knownScheme(const QString &scheme)
{
    if (scheme == QLatin1String("http"))
        return scheme;
    const bool isSocks = scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h") ||
                         scheme == QLatin1String("socks");
    return isSocks ? QStringLiteral("socks5") : QString();
}

} // namespace

Result<QUrl> parseProxyAddress(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return problem(ProxyText::tr("Enter the address of the proxy, such as %1.")
                               .arg(QStringLiteral("proxy.example.com:3128")));
    const bool hasScheme = typed.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? typed : QStringLiteral("http://") + typed, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return problem(ProxyText::tr("User name and password don't belong into the address: "
                                     "Reeldeck asks for them when the proxy wants them, and keeps "
                                     "them in the keychain."));
    const bool isOnlyAddress = (url.path().isEmpty() || url.path() == QLatin1String("/")) &&
                               !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !isOnlyAddress)
        return problem(ProxyText::tr("“%1” is no address of a proxy. It is a name and a port, such "
                                     "as %2.")
                               .arg(displayName(typed.left(100)),
                                    QStringLiteral("proxy.example.com:3128")));
    const QString scheme = knownScheme(url.scheme());
    if (scheme.isEmpty())
        return problem(ProxyText::tr("Reeldeck speaks to proxies by http and by socks5, not by %1.")
                               .arg(displayName(url.scheme())));
    if (url.port() <= 0)
        return problem(ProxyText::tr("The address needs the port of the proxy, such as %1.")
                               .arg(displayName(url.host()) + QStringLiteral(":3128")));
    QUrl address;
    address.setScheme(scheme);
    address.setHost(url.host());
    address.setPort(url.port());
    return address;
}

QString proxyName(const QNetworkProxy &proxy)
{
    QUrl url;
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.authority();
}

} // namespace reeldeck

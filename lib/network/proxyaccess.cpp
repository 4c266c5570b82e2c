#include "network/proxyaccess.h"

#include "base/log.h"
#include "network/proxyaddress.h"

#include <QAbstractSocket>
#include <QAuthenticator>
#include <QMutex>
#include <QNetworkAccessManager>

#include <optional>

namespace reeldeck {
namespace {

/// What the threads of the process share, as they do Qt's one proxy factory.
struct Shared
{
    QMutex mutex;
    std::optional<QUrl> address; ///< Empty: no proxy; nothing: the system's.
    QHash<QString, ProxyLogin> logins;
    ProxyAccess *access = nullptr;
};

Shared &shared()
{
    static Shared state;
    return state;
}

QNetworkProxy proxyAt(const QUrl &address, const QNetworkProxyQuery &query)
{
    QNetworkProxy::ProxyType type = QNetworkProxy::Socks5Proxy;
    // As Qt does with the system's: only what is encrypted needs a tunnel.
    if (address.scheme() == QLatin1String("http"))
        type = query.protocolTag() == QLatin1String("http") ? QNetworkProxy::HttpCachingProxy
                                                            : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, address.host(), quint16(address.port()));
}

class ChosenProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool isOutgoing = query.queryType() == QNetworkProxyQuery::UrlRequest ||
                                query.queryType() == QNetworkProxyQuery::TcpSocket;
        if (!isOutgoing)
            return {QNetworkProxy::NoProxy};
        std::optional<QUrl> address;
        {
            const QMutexLocker lock(&shared().mutex);
            address = shared().address;
        }
        if (!address)
            return withLogins(systemProxyForQuery(query));
        return withLogins({address->isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy)
                                              : proxyAt(*address, query)});
    }

private:
    static QList<QNetworkProxy> withLogins(QList<QNetworkProxy> proxies)
    {
        const QMutexLocker lock(&shared().mutex);
        for (QNetworkProxy &proxy : proxies) {
            const auto login = shared().logins.constFind(proxyName(proxy));
            if (login == shared().logins.cend())
                continue;
            proxy.setUser(login->user);
            proxy.setPassword(login->password);
        }
        return proxies;
    }
};

/// The login that the proxy came with was no good, or there was none. It gets no other one here: Qt asks
/// without end, and doesn't say which it has tried. False: a better one is known by now.
bool report(const QNetworkProxy &proxy)
{
    Shared &state = shared();
    const QMutexLocker lock(&state.mutex);
    const ProxyLogin login = state.logins.value(proxyName(proxy));
    const ProxyLogin tried{proxy.user(), proxy.password()};
    if (!login.isEmpty() && login != tried)
        return false;
    if (ProxyAccess *access = state.access) {
        QMetaObject::invokeMethod(
                access,
                [access, proxy, isRefused = !tried.isEmpty()] {
                    emit access->loginNeeded(proxy, isRefused);
                },
                Qt::QueuedConnection);
    }
    return true;
}

void setAddress(const std::optional<QUrl> &address)
{
    const QMutexLocker lock(&shared().mutex);
    shared().address = address;
}

} // namespace

ProxyAccess::ProxyAccess(QObject *parent)
    : QObject(parent)
{
    QNetworkProxyFactory::setApplicationProxyFactory(new ChosenProxies);
    const QMutexLocker lock(&shared().mutex);
    shared().access = this;
}

ProxyAccess::~ProxyAccess()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    const QMutexLocker lock(&shared().mutex);
    shared().access = nullptr;
    shared().logins.clear();
    shared().address.reset();
}

void ProxyAccess::useSystem()
{
    setAddress(std::nullopt);
}

void ProxyAccess::useNone()
{
    setAddress(QUrl());
}

void ProxyAccess::use(const QUrl &address)
{
    setAddress(address);
}

void ProxyAccess::setLogin(const QString &proxy, const ProxyLogin &login)
{
    addLogSecret(login.password);
    const QMutexLocker lock(&shared().mutex);
    if (login.isEmpty())
        shared().logins.remove(proxy);
    else
        shared().logins.insert(proxy, login);
}

bool ProxyAccess::hasLogin(const QString &proxy) const
{
    const QMutexLocker lock(&shared().mutex);
    return shared().logins.contains(proxy);
}

void ProxyAccess::attach(QNetworkAccessManager *network)
{
    QObject::connect(network, &QNetworkAccessManager::proxyAuthenticationRequired, network,
                     [network](const QNetworkProxy &proxy) {
                         // Qt keeps connections by the name of the user, with their password.
                         if (!report(proxy))
                             QMetaObject::invokeMethod(network,
                                                       &QNetworkAccessManager::clearConnectionCache,
                                                       Qt::QueuedConnection);
                     });
}

void ProxyAccess::attach(QAbstractSocket *socket)
{
    QObject::connect(socket, &QAbstractSocket::proxyAuthenticationRequired, socket, report);
}

} // namespace reeldeck

#include "api/http/oncenetwork.h"

#include "api/http/oncebody.h"
#include "network/proxyaccess.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace reeldeck {

namespace {

/// The system's proxies, those for HTTP as tunnels.
class TunnelProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = proxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            const bool isHttp = proxy.type() == QNetworkProxy::HttpCachingProxy ||
                                proxy.type() == QNetworkProxy::HttpProxy;
            if (!isHttp)
                continue;
            proxy.setType(QNetworkProxy::HttpProxy);
            proxy.setCapabilities(QNetworkProxy::TunnelingCapability |
                                  QNetworkProxy::HostNameLookupCapability);
        }
        return proxies;
    }
};

} // namespace

OnceNetwork::OnceNetwork(std::shared_ptr<BandwidthCap> cap, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_cap(std::move(cap))
{
    setProxyFactory(new TunnelProxies);
    ProxyAccess::attach(this);
}

QNetworkReply *OnceNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *body)
{
    QNetworkRequest own = request;
    own.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!body)
        return QNetworkAccessManager::createRequest(operation, own, nullptr);
    auto once = std::make_unique<OnceBody>(body, m_cap);
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, own, once.get());
    once.release()->setParent(reply);
    return reply;
}

} // namespace reeldeck

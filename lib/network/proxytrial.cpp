#include "network/proxytrial.h"

#include <chrono>
#include <utility>

namespace reeldeck {
namespace {

constexpr std::chrono::seconds Patience{20};
constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

ProxyTrial::Outcome outcomeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return ProxyTrial::Outcome::Refused;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return ProxyTrial::Outcome::NoAnswer;
    default:
        return ProxyTrial::Outcome::Accepted;
    }
}

} // namespace

ProxyTrial::ProxyTrial(const QNetworkProxy &proxy, const ProxyLogin &login, const QUrl &target,
                       QObject *parent)
    : QObject(parent)
{
    QNetworkProxy bare(proxy);
    if (bare.type() == QNetworkProxy::HttpCachingProxy)
        bare.setType(QNetworkProxy::HttpProxy);
    bare.setCapabilities(QNetworkProxy::TunnelingCapability |
                         QNetworkProxy::HostNameLookupCapability);
    bare.setUser(login.user);
    bare.setPassword(login.password);
    m_socket.setProxy(bare);
    // Queued: the socket is in the middle of it.
    connect(
            &m_socket, &QAbstractSocket::connected, this, [this] { end(Outcome::Accepted); },
            Qt::QueuedConnection);
    connect(
            &m_socket, &QAbstractSocket::errorOccurred, this,
            [this] { end(outcomeOf(m_socket.error())); }, Qt::QueuedConnection);
    // Without another answer the socket fails, which says that this one was no good.
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Outcome::NoAnswer); });
    m_patience.start(Patience);
    const bool isEncrypted = target.scheme() != QLatin1String("http");
    m_socket.connectToHost(target.host(), quint16(target.port(isEncrypted ? HttpsPort : HttpPort)));
}

void ProxyTrial::end(Outcome outcome)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    m_socket.abort();
    emit finished(outcome);
}

} // namespace reeldeck

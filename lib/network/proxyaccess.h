#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QString>
#include <QUrl>

class QAbstractSocket;
class QNetworkAccessManager;

namespace reeldeck {

struct ProxyLogin
{
    QString user;
    QString password;

    bool isEmpty() const { return user.isEmpty(); }
    friend bool operator==(const ProxyLogin &, const ProxyLogin &) = default;
};

/// Through which proxy the network stacks of the process go, and with which login: its application
/// proxy factory. One at a time, made before the first request and outliving the last; GUI thread,
/// while the stacks may be of any thread. Addresses of this computer are never asked for through a
/// proxy (Qt sees to that), so that the local library's key goes nowhere else.
///
/// A proxy that wants a login gets the one that was given for it. Without one, or with one that it
/// refuses, the request fails with QNetworkReply::ProxyAuthenticationRequiredError, and loginNeeded()
/// says so: nobody waits for a person within a request. So may one that began before another login
/// was given; it succeeds when it is made again.
class ProxyAccess : public QObject
{
    Q_OBJECT

public:
    explicit ProxyAccess(QObject *parent = nullptr);
    ~ProxyAccess() override;

    /// What the system says, as at first.
    void useSystem();
    void useNone();
    /// `address`: see parseProxyAddress().
    void use(const QUrl &address);

    /// For the proxy of this name, see proxyName(); an empty one takes it back. The password is
    /// registered with addLogSecret(). Never kept: that is for whoever calls this.
    void setLogin(const QString &proxy, const ProxyLogin &login);
    bool hasLogin(const QString &proxy) const;

    /// From now on it tells what proxies want. On its own thread; tells nobody in a process without a
    /// ProxyAccess.
    static void attach(QNetworkAccessManager *network);
    static void attach(QAbstractSocket *socket);

signals:
    /// Once for each request that failed. `isRefused`: the login that the proxy was given, here or by
    /// the system, isn't good.
    void loginNeeded(const QNetworkProxy &proxy, bool isRefused);
};

} // namespace reeldeck

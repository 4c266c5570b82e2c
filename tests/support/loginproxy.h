#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>

class QTcpSocket;

namespace reeldeck::tests {

/// A proxy on loopback that wants a name and a password, and lets whoever has them through to one
/// server, whatever host is named: by CONNECT, for plain requests as a caching one does, and by SOCKS 5.
/// On the thread that made it.
class LoginProxy : public QTcpServer
{
public:
    /// `target` is the port of that server. Listens; the login is "me" and "secret".
    explicit LoginProxy(quint16 target);

    QString name() const; ///< "127.0.0.1:PORT"
    /// From now on another one is good; connections that are open stay.
    void setPassword(const QByteArray &password) { m_password = password; }

    QByteArrayList heads; ///< Of all requests, as they came; by SOCKS, the host that was asked for.
    int refusals = 0;     ///< Requests with a login that isn't good, or without one.

private:
    enum class Step { Methods, Login, Request }; ///< Of SOCKS.

    void read(QTcpSocket *socket);
    bool readSocks(QTcpSocket *socket, QByteArray &pending);
    void refuse(QTcpSocket *socket, const QByteArray &answer);
    void letThrough(QTcpSocket *socket, const QByteArray &answer, const QByteArray &first);

    const quint16 m_target;
    QByteArray m_password = "secret";
    QHash<QTcpSocket *, QByteArray> m_pending;
    QHash<QTcpSocket *, Step> m_steps; ///< Of connections that speak SOCKS.
};

} // namespace reeldeck::tests

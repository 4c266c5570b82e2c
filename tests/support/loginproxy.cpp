#include "support/loginproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace reeldeck::tests {

LoginProxy::LoginProxy(quint16 target)
    : m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    });
    listen(QHostAddress::LocalHost);
}

QString LoginProxy::name() const
{
    return QStringLiteral("127.0.0.1:%1").arg(serverPort());
}

void LoginProxy::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray all = std::exchange(pending, {});
    heads << all.left(end);
    const QByteArray login = "me:" + m_password;
    const QByteArray good = "Proxy-Authorization: Basic " + login.toBase64() + "\r\n";
    const QByteArray head = heads.last() + "\r\n";
    if (!head.contains(good)) {
        ++refusals;
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    letThrough(socket, heads.last().startsWith("CONNECT ") ? QByteArray() : all);
}

void LoginProxy::letThrough(QTcpSocket *socket, const QByteArray &first)
{
    socket->disconnect(SIGNAL(readyRead()));
    auto *onward = new QTcpSocket(socket);
    onward->setProxy(QNetworkProxy::NoProxy);
    onward->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    connect(onward, &QTcpSocket::readyRead, socket,
            [socket, onward] { socket->write(onward->readAll()); });
    connect(onward, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QTcpSocket::readyRead, onward,
            [socket, onward] { onward->write(socket->readAll()); });
    if (first.isEmpty())
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    else
        onward->write(first);
}

} // namespace reeldeck::tests

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
            m_steps.remove(socket);
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
    if (m_steps.contains(socket) || pending.startsWith('\x05')) {
        while (readSocks(socket, pending)) {}
        return;
    }
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
    if (heads.last().startsWith("CONNECT "))
        letThrough(socket, "HTTP/1.1 200 Connection established\r\n\r\n", {});
    else
        letThrough(socket, {}, all);
}

/// One message, as RFC 1928 and 1929 have them; false: it isn't whole yet, or was the last.
bool LoginProxy::readSocks(QTcpSocket *socket, QByteArray &pending)
{
    const auto byteAt = [&pending](qsizetype at) {
        return at < pending.size() ? int(uchar(pending[at])) : 0;
    };
    const Step step = m_steps.value(socket, Step::Methods);
    // Where the message ends: after so many methods; a name and a password; a host name and a port.
    qsizetype end = 2 + byteAt(1);
    if (step == Step::Login)
        end += 1 + byteAt(end);
    else if (step == Step::Request)
        end = byteAt(3) == 3 ? 7 + byteAt(4) : 10;
    if (pending.size() < 2 || pending.size() < end)
        return false;
    const QByteArray message = pending.left(end);
    pending.remove(0, end);
    switch (step) {
    case Step::Methods:
        if (!message.mid(2).contains('\x02')) {
            refuse(socket, QByteArray("\x05\xff", 2));
            return false;
        }
        m_steps.insert(socket, Step::Login);
        socket->write("\x05\x02", 2);
        return true;
    case Step::Login:
        if (message != QByteArray("\x01\x02me", 4) + char(m_password.size()) + m_password) {
            refuse(socket, QByteArray("\x01\x01", 2));
            return false;
        }
        m_steps.insert(socket, Step::Request);
        socket->write("\x01\x00", 2);
        return true;
    case Step::Request:
        break;
    }
    heads << message.mid(5).chopped(2);
    letThrough(socket, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10), {});
    return false;
}

void LoginProxy::refuse(QTcpSocket *socket, const QByteArray &answer)
{
    ++refusals;
    socket->write(answer);
    socket->disconnectFromHost();
}

void LoginProxy::letThrough(QTcpSocket *socket, const QByteArray &answer, const QByteArray &first)
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
    socket->write(answer);
    onward->write(first);
}

} // namespace reeldeck::tests

#include "system/instanceserver.h"

#include "base/log.h"
#include "system/localpeer.h"

#include <QLocalSocket>
#include <QTimer>
#include <QtEndian>

namespace reeldeck {

namespace instancewire {

QByteArray framed(const QByteArray &message)
{
    QByteArray length(LengthBytes, '\0');
    qToBigEndian(quint32(message.size()), length.data());
    return length + message;
}

qint64 lengthOf(const QByteArray &data)
{
    return qFromBigEndian<quint32>(data.constData());
}

} // namespace instancewire

using namespace instancewire;

InstanceServer::InstanceServer(QObject *parent, std::chrono::milliseconds answerTime)
    : QObject(parent)
    , m_answerTime(answerTime)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::takeConnections);
}

InstanceServer::~InstanceServer()
{
    close();
}

bool InstanceServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void InstanceServer::serve()
{
    m_isServing = true;
    const QList<QLocalSocket *> waiting = m_connections;
    for (QLocalSocket *socket : waiting)
        greet(socket);
}

void InstanceServer::close()
{
    m_server.close();
    const QList<QLocalSocket *> open = std::exchange(m_connections, {});
    for (QLocalSocket *socket : open) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void InstanceServer::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= MaxConnections || !ownPeer(*socket)) {
            qCWarning(lcApp) << "A connection to the instance's socket was turned away";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_connections << socket;
        // No more is kept of what a client sends than a request may hold.
        socket->setReadBufferSize(LengthBytes + MaxLaunchBytes);
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_connections.removeOne(socket);
            socket->deleteLater();
        });
        if (m_isServing)
            greet(socket);
    }
}

void InstanceServer::greet(QLocalSocket *socket)
{
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    QTimer::singleShot(m_answerTime, socket, [socket] { socket->abort(); });
    socket->write(Greeting);
    read(socket);
}

void InstanceServer::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() < LengthBytes || !socket->isOpen())
        return;
    const qint64 length = lengthOf(socket->peek(LengthBytes));
    if (length > MaxLaunchBytes) {
        socket->abort();
        return;
    }
    if (socket->bytesAvailable() < LengthBytes + length)
        return;
    socket->skip(LengthBytes);
    const Result<LaunchRequest> request = launchRequest(socket->read(length));
    disconnect(socket, &QIODevice::readyRead, this, nullptr); // one request a connection
    if (request) {
        emit requested(*request);
        if (!socket->isOpen())
            return; // the window closes over it
        socket->write(Taken);
    } else {
        qCWarning(lcApp) << "A request of another start was refused:" << request.error().message;
        socket->write(RefusedPrefix + request.error().message.toUtf8() + '\n');
    }
    socket->disconnectFromServer();
}

} // namespace reeldeck

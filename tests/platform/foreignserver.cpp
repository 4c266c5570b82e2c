#include "foreignserver.h"

#include <QTimer>

ForeignServer::ForeignServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray head = socket->readAll();
            heads.append(head);
            const Answer answer = m_answers.value(head.split(' ').value(1));
            if (answer) {
                answer(socket);
            } else {
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            }
        });
    });
}

void ForeignServer::on(const QByteArray &path, const QByteArray &bytes)
{
    on(path, [bytes](QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

QByteArray ForeignServer::url(const QByteArray &path, const QByteArray &host,
                              const QByteArray &credentials) const
{
    return "http://" + credentials + host + ':' + QByteArray::number(serverPort()) + path;
}

QByteArray ForeignServer::ok(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

QByteArray ForeignServer::redirect(const QByteArray &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
}

ForeignServer::Answer ForeignServer::endless(const QByteArray &begin, const QByteArray &piece)
{
    return [begin, piece](QTcpSocket *socket) {
        QByteArray pieces = piece;
        while (pieces.size() < 64 * 1024)
            pieces += pieces;
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, pieces] {
            if (socket->bytesToWrite() < pieces.size())
                socket->write(pieces);
        });
        socket->write(begin);
    };
}

ForeignServer::Answer ForeignServer::drip(const QByteArray &begin, int milliseconds)
{
    return [begin, milliseconds](QTcpSocket *socket) {
        socket->write(begin);
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(milliseconds);
    };
}

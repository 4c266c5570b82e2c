#pragma once

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <memory>

namespace reeldeck {

/// A web server on loopback in a thread of its own, since a media backend may hold up the test's
/// thread while it waits for an answer. Knows what the test gave it, else answers 404.
class MediaServer
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QByteArray headers; ///< Whole lines with "\r\n".
        bool tellsLength = true;
        bool hangs = false; ///< Takes the request and never answers.
    };

    MediaServer()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
                &m_context,
                [this] {
                    m_server = std::make_unique<QTcpServer>();
                    m_server->listen(QHostAddress::LocalHost);
                    QObject::connect(m_server.get(), &QTcpServer::newConnection, &m_context,
                                     [this] { accept(); });
                },
                Qt::BlockingQueuedConnection);
    }

    ~MediaServer()
    {
        QMetaObject::invokeMethod(
                &m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->serverPort()).arg(path));
    }

    void set(const QString &path, const Answer &answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answers.insert(path, answer);
    }

    /// "GET /path" of every request so far.
    QStringList requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    QByteArray lastHead() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lastHead;
    }
    /// Requests that were taken and whose connection is open.
    int openConnections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_open;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (socket->property("taken").toBool())
                    return;
                const QByteArray head = socket->peek(64 * 1024);
                if (!head.contains("\r\n\r\n"))
                    return;
                socket->setProperty("taken", true);
                respond(socket, head);
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                if (socket->property("taken").toBool()) {
                    const QMutexLocker lock(&m_mutex);
                    --m_open;
                }
                socket->deleteLater();
            });
        }
    }

    void respond(QTcpSocket *socket, const QByteArray &head)
    {
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        const QString path = QString::fromUtf8(words.value(1));
        Answer answer{404, "not here", {}, true, false};
        {
            const QMutexLocker lock(&m_mutex);
            m_requests << QString::fromUtf8(words.value(0)) + QLatin1Char(' ') + path;
            m_lastHead = head;
            ++m_open;
            answer = m_answers.value(path, answer);
        }
        if (answer.hangs)
            return;
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n" +
                           answer.headers + "Connection: close\r\n";
        if (answer.tellsLength)
            bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        bytes += "\r\n";
        if (words.value(0) != "HEAD")
            bytes += answer.body;
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    mutable QMutex m_mutex;
    QHash<QString, Answer> m_answers;
    QStringList m_requests;
    QByteArray m_lastHead;
    int m_open = 0;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace reeldeck

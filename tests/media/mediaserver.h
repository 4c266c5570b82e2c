#pragma once

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
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

    /// So many bytes of the body come by themselves from now on, the rest a moment later.
    void setFirstPiece(const QString &path, int bytes)
    {
        const QMutexLocker lock(&m_mutex);
        m_firstPieces.insert(path, bytes);
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
        int first = 0;
        {
            const QMutexLocker lock(&m_mutex);
            m_requests << QString::fromUtf8(words.value(0)) + QLatin1Char(' ') + path;
            m_lastHead = head;
            ++m_open;
            answer = m_answers.value(path, answer);
            first = m_firstPieces.value(path);
        }
        if (answer.hangs)
            return;
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n" +
                           answer.headers + "Connection: close\r\n";
        if (answer.tellsLength)
            bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        bytes += "\r\n";
        const QByteArray body = words.value(0) == "HEAD" ? QByteArray() : answer.body;
        socket->write(bytes + body.left(first));
        const auto writeRest = [socket, rest = body.mid(first)] {
            socket->write(rest);
            socket->disconnectFromHost();
        };
        constexpr int PauseMs = 100; // what was sent before is read by itself
        if (first > 0)
            QTimer::singleShot(PauseMs, socket, writeRest);
        else
            writeRest();
    }

    mutable QMutex m_mutex;
    QHash<QString, Answer> m_answers;
    QHash<QString, int> m_firstPieces;
    QStringList m_requests;
    QByteArray m_lastHead;
    int m_open = 0;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace reeldeck

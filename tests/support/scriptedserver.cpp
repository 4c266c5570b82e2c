#include "support/scriptedserver.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#endif

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace reeldeck::tests {

QByteArray RecordedRequest::field(const QByteArray &name) const
{
    for (const auto &[fieldName, value] : fields) {
        if (fieldName.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray RecordedRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

Reply Reply::json(int status, const QByteArray &body)
{
    Reply reply;
    reply.m_status = status;
    reply.m_body = body;
    reply.field("Content-Type", "application/json");
    return reply;
}

Reply Reply::html(int status, const QByteArray &body)
{
    Reply reply;
    reply.m_status = status;
    reply.m_body = body;
    reply.field("Content-Type", "text/html");
    return reply;
}

Reply Reply::empty(int status)
{
    Reply reply;
    reply.m_status = status;
    return reply;
}

Reply Reply::raw(const QByteArray &bytes)
{
    Reply reply;
    reply.m_raw = bytes;
    reply.m_close = true;
    return reply;
}

Reply Reply::hang()
{
    Reply reply;
    reply.m_hang = true;
    return reply;
}

Reply Reply::reset()
{
    Reply reply;
    reply.m_reset = true;
    return reply;
}

Reply &Reply::field(const QByteArray &name, const QByteArray &value)
{
    m_fields.append({name, value});
    return *this;
}

Reply &Reply::after(Milliseconds delay)
{
    m_delay = delay;
    return *this;
}

Reply &Reply::beforeBody()
{
    m_beforeBody = true;
    return *this;
}

Reply &Reply::stopReading(qint64 atBodyByte)
{
    m_stopReadingAt = atBodyByte;
    return *this;
}

Reply &Reply::resetAtBodyByte(qint64 count)
{
    m_resetAtBodyByte = count;
    return *this;
}

Reply &Reply::resetAtByte(qint64 count)
{
    m_resetAtByte = count;
    return *this;
}

Reply &Reply::closeAtByte(qint64 count)
{
    m_closeAtByte = count;
    return *this;
}

Reply &Reply::thenClose()
{
    m_close = true;
    return *this;
}

Reply &Reply::closeIn(std::chrono::microseconds delay)
{
    m_closeIn = delay;
    return *this;
}

Reply &Reply::drip(qsizetype bytes, Milliseconds pause)
{
    m_dripBytes = bytes;
    m_dripPause = pause;
    return *this;
}

QByteArray Reply::bytes() const
{
    if (m_raw)
        return *m_raw;
    QByteArray text = "HTTP/1.1 " + QByteArray::number(m_status) + " Scripted\r\n";
    bool hasLength = false;
    for (const auto &[name, value] : m_fields) {
        text += name + ": " + value + "\r\n";
        hasLength = hasLength || name.compare("Content-Length", Qt::CaseInsensitive) == 0 ||
                    name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    }
    if (!hasLength && m_status != 204)
        text += "Content-Length: " + QByteArray::number(m_body.size()) + "\r\n";
    return text + "\r\n" + m_body;
}

/// One accepted connection: reads requests one after another and plays their replies.
class ScriptedConnection : public QObject
{
public:
    ScriptedConnection(ScriptedServer *server, QTcpSocket *socket, int number)
        : QObject(server)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        m_dripTimer.setSingleShot(true);
        connect(&m_dripTimer, &QTimer::timeout, this, [this] { sendPiece(); });
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

    void reset()
    {
#ifdef Q_OS_UNIX
        const linger hard{1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
        m_socket->abort();
    }

private:
    void read()
    {
        while (m_socket->bytesAvailable() > 0 && !m_deaf) {
            if (!m_reply && !readHead())
                return;
            if (!readBody())
                return;
        }
    }

    /// True once a head is complete and its reply chosen.
    bool readHead()
    {
        m_pending += m_socket->readAll();
        const qsizetype end = m_pending.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        RecordedRequest request;
        request.connection = m_number;
        const QList<QByteArray> lines = m_pending.left(end).split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.verb = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        m_bodyLeft = request.field("Content-Length").toLongLong();
        m_index = m_server->record(request);
        m_reply = m_server->replyFor(request);
        const QByteArray rest = m_pending.mid(end + 4);
        m_pending.clear();
        emit m_server->requestBegan();
        if (m_reply->m_beforeBody)
            answer();
        if (m_reply && m_reply->m_stopReadingAt)
            m_socket->setReadBufferSize(16 * 1024);
        takeBody(rest);
        return m_reply.has_value();
    }

    bool readBody()
    {
        if (m_reply->m_stopReadingAt && received() >= *m_reply->m_stopReadingAt) {
            m_deaf = true;
            return false;
        }
        if (m_socket->bytesAvailable() > 0)
            takeBody(m_socket->readAll());
        return true;
    }

    qint64 received() const
    {
        return m_server->m_requests.at(m_index).body.size();
    }

    void takeBody(const QByteArray &bytes)
    {
        const QByteArray mine = bytes.left(m_bodyLeft);
        m_server->m_requests[m_index].body += mine;
        m_bodyLeft -= mine.size();
        m_pending = bytes.mid(mine.size());
        if (m_reply->m_resetAtBodyByte && received() >= *m_reply->m_resetAtBodyByte)
            return reset();
        if (m_bodyLeft > 0)
            return;
        emit m_server->requestReceived();
        if (m_reply->m_beforeBody)
            return m_reply.reset();
        if (m_server->m_bodyHandler) {
            if (const auto later = m_server->m_bodyHandler(m_server->m_requests.at(m_index)))
                m_reply = later;
        }
        answer();
    }

    void answer()
    {
        if (m_reply->m_hang)
            return;
        if (m_reply->m_delay.count() == 0)
            return begin();
        QTimer::singleShot(m_reply->m_delay, this, [this] { begin(); });
    }

    void begin()
    {
        if (m_reply->m_reset)
            return reset();
        m_out = m_reply->bytes();
        m_sent = 0;
        m_play = *m_reply;
        if (!m_reply->m_beforeBody)
            m_reply.reset();
        sendPiece();
    }

    void sendPiece()
    {
        const qint64 cut =
                m_play.m_resetAtByte.value_or(m_play.m_closeAtByte.value_or(m_out.size()));
        const qint64 end = std::min<qint64>(cut, m_out.size());
        const qint64 piece = m_play.m_dripBytes > 0
                                     ? std::min<qint64>(m_play.m_dripBytes, end - m_sent)
                                     : end - m_sent;
        m_socket->write(m_out.mid(m_sent, piece));
        m_sent += piece;
        if (m_sent < end) {
            m_dripTimer.start(m_play.m_dripPause);
            return;
        }
        if (m_play.m_resetAtByte) {
            // What was written must be on the wire before the reset throws away the rest.
            while (m_socket->bytesToWrite() > 0 && m_socket->flush()) {}
            QTimer::singleShot(10, this, [this] { reset(); });
        } else if (m_play.m_closeIn) {
            closeIn(*m_play.m_closeIn);
        } else if (m_play.m_close && m_bodyLeft > 0) {
            hangUp();
        } else if (m_play.m_closeAtByte || m_play.m_close) {
            m_socket->disconnectFromHost();
        }
    }

    /// Finer than a timer, and while the event loop of the client, which is ours, stands still.
    void closeIn(std::chrono::microseconds delay)
    {
        while (m_socket->bytesToWrite() > 0 && m_socket->flush()) {}
        const int descriptor = ::dup(int(m_socket->socketDescriptor())); // Outlives the socket's.
        m_closer = std::jthread([descriptor, delay] {
            std::this_thread::sleep_for(delay);
            ::shutdown(descriptor, SHUT_WR);
            ::close(descriptor);
        });
    }

    /// Nothing more comes from here, but what still comes is read: closing with something unread
    /// would be a reset (RFC 9112, 9.6).
    void hangUp()
    {
        while (m_socket->bytesToWrite() > 0 && m_socket->flush()) {}
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    }

    ScriptedServer *m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_pending;
    std::optional<Reply> m_reply;
    Reply m_play;
    int m_index = 0;
    qint64 m_bodyLeft = 0;
    bool m_deaf = false;
    QByteArray m_out;
    qint64 m_sent = 0;
    QTimer m_dripTimer;
    std::jthread m_closer; ///< Of closeIn(); joined before the socket goes.
};

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_secure(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void ScriptedServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new ScriptedConnection(this, socket, ++m_connections);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The scripted server can't listen: %s", qPrintable(m_server->errorString()));
}

ScriptedServer::~ScriptedServer() = default;

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

QUrl ScriptedServer::origin() const
{
    QUrl url;
    url.setScheme(m_secure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

QUrl ScriptedServer::baseUrl() const
{
    QUrl url = origin();
    url.setPath(QStringLiteral("/v1.3"));
    return url;
}

void ScriptedServer::stopListening()
{
    // The port stays bound: another test's server, which gets it from the system, would answer.
    m_closedPort = port();
    m_server->close();
    if (!m_portKeeper.bind(QHostAddress::LocalHost, m_closedPort, QTcpSocket::ReuseAddressHint))
        qFatal("The port can't be kept: %s", qPrintable(m_portKeeper.errorString()));
    for (QObject *child : children()) {
        if (auto *connection = dynamic_cast<ScriptedConnection *>(child))
            connection->reset();
    }
}

void ScriptedServer::listenAgain()
{
    m_portKeeper.abort();
    if (!m_server->listen(QHostAddress::LocalHost, m_closedPort))
        qFatal("The scripted server can't listen: %s", qPrintable(m_server->errorString()));
}

Reply ScriptedServer::replyFor(const RecordedRequest &head)
{
    if (!m_script.isEmpty())
        return m_script.takeFirst();
    std::optional<Reply> reply;
    if (m_handler)
        reply = m_handler(head);
    return reply.value_or(Reply::json(404, R"({"code":"unscripted","message":"No script."})"));
}

int ScriptedServer::record(const RecordedRequest &head)
{
    m_requests.append(head);
    return int(m_requests.size()) - 1;
}

} // namespace reeldeck::tests

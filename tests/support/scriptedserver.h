#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace reeldeck::tests {

/// One request as it came in, byte for byte.
struct RecordedRequest
{
    QByteArray verb;
    QByteArray target; ///< Path and query, undecoded.
    QList<QPair<QByteArray, QByteArray>> fields;
    QByteArray body;    ///< As far as it was received.
    int connection = 0; ///< Counts from 1.

    QByteArray field(const QByteArray &name) const; ///< Without case; empty when absent.
    QByteArray path() const;
};

/// What the server does with one request. Built up from left to right:
/// `Reply::json(200, body).after(50ms).resetAtByte(10)`.
class Reply
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static Reply json(int status, const QByteArray &body);
    static Reply html(int status, const QByteArray &body);
    static Reply empty(int status);
    /// These bytes and nothing else, HTTP or not; then the connection closes.
    static Reply raw(const QByteArray &bytes);
    /// Never answers, keeps the connection.
    static Reply hang();
    /// Closes with RST instead of an answer, once the whole request is in.
    static Reply reset();

    Reply &field(const QByteArray &name, const QByteArray &value);
    Reply &after(Milliseconds delay);
    /// Answers as soon as the request's head is in; the body is read on, or not with stopReading().
    Reply &beforeBody();
    /// Reads no more than this of the request's body; the sender's window fills up.
    Reply &stopReading(qint64 atBodyByte = 0);
    /// RST as soon as so many bytes of the request's body are in.
    Reply &resetAtBodyByte(qint64 count);
    /// RST after so many bytes of the answer, head included.
    Reply &resetAtByte(qint64 count);
    /// Closes in order (FIN) after so many bytes of the answer.
    Reply &closeAtByte(qint64 count);
    /// Closes (FIN) after the answer although the head didn't say so. Before the body is in, the
    /// rest of it is still read.
    Reply &thenClose();
    /// Closes (FIN) so long after the answer although the head didn't say so.
    Reply &closeIn(std::chrono::microseconds delay);
    /// The answer in small pieces.
    Reply &drip(qsizetype bytes, Milliseconds pause);

private:
    friend class ScriptedConnection;
    QByteArray bytes() const;

    int m_status = 0;
    QList<QPair<QByteArray, QByteArray>> m_fields;
    QByteArray m_body;
    std::optional<QByteArray> m_raw;
    bool m_hang = false;
    bool m_reset = false;
    bool m_beforeBody = false;
    bool m_close = false;
    std::optional<std::chrono::microseconds> m_closeIn;
    Milliseconds m_delay{0};
    std::optional<qint64> m_stopReadingAt;
    std::optional<qint64> m_resetAtBodyByte;
    std::optional<qint64> m_resetAtByte;
    std::optional<qint64> m_closeAtByte;
    qsizetype m_dripBytes = 0;
    Milliseconds m_dripPause{0};
};

/// An HTTP/1.1 server on loopback that answers by script and remembers every request, for tests of
/// what a client does when things go wrong. It runs on the test's thread and needs its event loop.
///
/// For each request, in the order in which their heads arrive: the next of enqueue(), else what the
/// handler of setHandler() says, else 404.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<std::optional<Reply>(const RecordedRequest &head)>;

    explicit ScriptedServer(QObject *parent = nullptr);
    /// The same behind TLS; `tls` holds certificate and key.
    explicit ScriptedServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~ScriptedServer() override;

    quint16 port() const;
    /// http://127.0.0.1:PORT, or https.
    QUrl origin() const;
    /// The origin with /v1.3.
    QUrl baseUrl() const;
    /// Refuses connections from now on; those that are open are reset.
    void stopListening();
    /// After stopListening(), at the same port.
    void listenAgain();

    void enqueue(const Reply &reply) { m_script.append(reply); }
    /// Sees the head only (the body isn't in yet).
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    /// Sees the whole request; a reply of it replaces the one chosen at the head.
    void setBodyHandler(Handler handler) { m_bodyHandler = std::move(handler); }

    int requestCount() const { return int(m_requests.size()); }
    int connectionCount() const { return m_connections; }
    const QList<RecordedRequest> &requests() const { return m_requests; }
    const RecordedRequest &request(int index) const { return m_requests.at(index); }

signals:
    void requestBegan();    ///< A head is in.
    void requestReceived(); ///< A whole request is in.

private:
    friend class ScriptedConnection;
    Reply replyFor(const RecordedRequest &head);
    int record(const RecordedRequest &head);

    void listen();

    std::unique_ptr<QTcpServer> m_server;
    bool m_secure = false;
    QList<Reply> m_script;
    Handler m_handler;
    Handler m_bodyHandler;
    QList<RecordedRequest> m_requests;
    int m_connections = 0;
    quint16 m_closedPort = 0;
    QTcpSocket m_portKeeper; ///< Bound while nobody listens.
};

} // namespace reeldeck::tests

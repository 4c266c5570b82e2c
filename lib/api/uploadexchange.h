#pragma once

#include "api/answerparser.h"
#include "api/httpexchange.h"
#include "api/requestbody.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QSslSocket;
class QTcpSocket;

namespace reeldeck {

class KeptConnections;

/// One request with a body (`POST`, `PUT`) over HTTP/1.1, TLS for https, the system's proxy by
/// CONNECT. Goes over a connection that another one left just now, if there is one, and leaves its
/// own when all of it went well.
///
/// Not by QNetworkAccessManager, because that one sends a request again by itself when the
/// connection breaks before the answer (which makes duplicates), and reads no answer before the
/// whole body is out (so that a 413 or 401 is lost in the reset that follows it). Here a request
/// is sent once, an early answer ends the sending, and `begun` is exact.
///
/// With a bandwidth cap in its limits, pieces leave when the cap says so; the last few kilobytes of
/// a request that has begun are never held back.
class UploadExchange final : public HttpExchange
{
    Q_OBJECT

public:
    /// `headers` are sent as they are; a Content-Type among them replaces the body's own.
    /// `connections`, which must outlive this, or null: then the connection is its own.
    UploadExchange(QByteArray verb, const QUrl &url, HttpHeaders headers,
                   std::unique_ptr<RequestBody> body, const Limits &limits,
                   KeptConnections *connections, QObject *parent);
    ~UploadExchange() override;

    void start() override;

signals:
    /// Bytes of the file that left for the network, of all. Never goes back; at most every 40 ms,
    /// and once at the end.
    void progress(qint64 sent, qint64 total);
    /// The whole request is out; from here on a missing answer leaves the outcome unknown.
    void bodySent();

private:
    void connectNow(QAbstractSocket::NetworkLayerProtocol protocol);
    bool takeConnection();
    void listenToSocket();
    void letSocketGo();
    void connected();
    void pump();
    bool mayWrite();
    void bytesLeft();
    void readAvailable();
    void socketFailed(QAbstractSocket::SocketError error);
    void disconnected();
    void timedOut();
    void reportProgress(bool last);
    qint64 unsent() const;
    QByteArray head() const;
    void fail(ExchangeFailure failure, QNetworkReply::NetworkError error = QNetworkReply::NoError);
    void conclude();

    QByteArray m_verb;
    QUrl m_url;
    HttpHeaders m_headers;
    std::unique_ptr<RequestBody> m_body;
    Limits m_limits;
    KeptConnections *m_connections;
    QTcpSocket *m_socket = nullptr; ///< Child.
    QSslSocket *m_tls = nullptr;    ///< The same one, when it is of TLS.
    QTimer m_idle;
    QTimer m_wholeAnswer;
    QTimer m_otherProtocol; ///< Falls back to IPv4 where IPv6 leads nowhere.
    AnswerParser m_parser;
    QElapsedTimer m_sinceProgress;
    QTimer m_capWait;
    qint64 m_booked = 0; ///< Bytes of the next piece that the cap has let through.
    qint64 m_headSize = 0;
    qint64 m_written = 0; ///< Handed to the socket, head included.
    qint64 m_reported = -1;
    bool m_isUsed = false; ///< The connection has carried a request before this one.
    bool m_connected = false;
    bool m_bodySent = false;
    bool m_concluded = false;
    HttpOutcome m_outcome;
};

} // namespace reeldeck

#include "api/uploadexchange.h"

#include "api/keptconnections.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <utility>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace reeldeck {

namespace {

using namespace std::chrono_literals;

constexpr qint64 PieceSize = 128 * 1024;
constexpr qint64 MostUnsent = 512 * 1024;
constexpr int ProgressIntervalMs = 40;
constexpr qint64 NeverHeld = 8 * 1024;

/// Keeps what the kernel holds unsent small. Otherwise it takes several megabytes at once, and
/// progress, the idle clock and "the body is sent" would all run ahead of a slow network.
void limitKernelBacklog([[maybe_unused]] qintptr descriptor)
{
#if defined(Q_OS_UNIX) && defined(TCP_NOTSENT_LOWAT)
    const int bytes = 512 * 1024;
    ::setsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &bytes,
                 sizeof bytes);
#endif
}

QNetworkProxy proxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (QNetworkProxy proxy : proxies) {
        // A caching proxy forwards requests; a tunnel through it keeps the body between us and
        // the platform.
        if (proxy.type() == QNetworkProxy::HttpCachingProxy)
            proxy.setType(QNetworkProxy::HttpProxy);
        if (proxy.type() != QNetworkProxy::FtpCachingProxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

QNetworkReply::NetworkError networkErrorOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

UploadExchange::UploadExchange(QByteArray verb, const QUrl &url, HttpHeaders headers,
                               std::unique_ptr<RequestBody> body, const Limits &limits,
                               KeptConnections *connections, QObject *parent)
    : HttpExchange(parent)
    , m_verb(std::move(verb))
    , m_url(url)
    , m_headers(std::move(headers))
    , m_body(std::move(body))
    , m_limits(limits)
    , m_connections(connections)
    , m_parser(limits.maxAnswerBytes)
{
    for (QTimer *timer : {&m_idle, &m_wholeAnswer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &UploadExchange::timedOut);
    }
    m_idle.setInterval(limits.idle);
    m_wholeAnswer.setInterval(limits.wholeAnswer);
    m_capWait.setSingleShot(true);
    m_capWait.setTimerType(Qt::PreciseTimer);
    connect(&m_capWait, &QTimer::timeout, this, &UploadExchange::pump);
    m_otherProtocol.setSingleShot(true);
    m_otherProtocol.setInterval(std::min<std::chrono::milliseconds>(4s, limits.idle / 2));
    connect(&m_otherProtocol, &QTimer::timeout, this,
            [this] { connectNow(QAbstractSocket::IPv4Protocol); });
    if (QIODevice *file = m_body->file())
        connect(file, &QIODevice::readyRead, this, &UploadExchange::pump);
}

UploadExchange::~UploadExchange()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void UploadExchange::start()
{
    m_idle.start();
    if (takeConnection())
        return;
    const bool literal = !QHostAddress(m_url.host()).isNull();
    connectNow(QAbstractSocket::AnyIPProtocol);
    if (!literal && m_socket->proxy().type() == QNetworkProxy::NoProxy)
        m_otherProtocol.start();
}

bool UploadExchange::takeConnection()
{
    QTcpSocket *socket = m_connections ? m_connections->take(m_url) : nullptr;
    if (!socket)
        return false;
    socket->setParent(this);
    m_socket = socket;
    m_tls = qobject_cast<QSslSocket *>(socket);
    m_isUsed = true;
    listenToSocket();
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &UploadExchange::bytesLeft);
    // What fails at the first byte must not be told from within start().
    QMetaObject::invokeMethod(
            this,
            [this, socket] {
                if (socket == m_socket && !m_concluded)
                    connected();
            },
            Qt::QueuedConnection);
    return true;
}

void UploadExchange::connectNow(QAbstractSocket::NetworkLayerProtocol protocol)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    const bool secure = m_url.scheme() == QLatin1String("https");
    m_tls = secure ? new QSslSocket(this) : nullptr;
    m_socket = secure ? m_tls : new QTcpSocket(this);
    m_socket->setProxy(proxyFor(m_url));
    listenToSocket();
    // Before the TLS handshake: what takes time from here on is not the address.
    connect(m_socket, &QAbstractSocket::connected, this, [this] {
        m_otherProtocol.stop();
        m_idle.start();
    });
    const quint16 port = static_cast<quint16>(m_url.port(secure ? 443 : 80));
    if (secure) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        m_tls->setSslConfiguration(tls);
        connect(m_tls, &QSslSocket::encrypted, this, &UploadExchange::connected);
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &UploadExchange::bytesLeft);
        m_tls->connectToHostEncrypted(m_url.host(), port, QIODevice::ReadWrite, protocol);
    } else {
        connect(m_socket, &QAbstractSocket::connected, this, &UploadExchange::connected);
        m_socket->connectToHost(m_url.host(), port, QIODevice::ReadWrite, protocol);
    }
}

void UploadExchange::listenToSocket()
{
    // Queued where Qt might otherwise call back from within connectToHost() or write(). What is
    // queued arrives even after disconnect(): the end of a replaced socket is not the new one's.
    connect(
            m_socket, &QAbstractSocket::errorOccurred, this,
            [this, socket = m_socket](QAbstractSocket::SocketError error) {
                if (socket == m_socket)
                    socketFailed(error);
            },
            Qt::QueuedConnection);
    connect(
            m_socket, &QAbstractSocket::disconnected, this,
            [this, socket = m_socket] {
                if (socket == m_socket)
                    disconnected();
            },
            Qt::QueuedConnection);
    connect(m_socket, &QIODevice::readyRead, this, &UploadExchange::readAvailable);
    connect(m_socket, &QIODevice::bytesWritten, this, &UploadExchange::bytesLeft);
}

void UploadExchange::connected()
{
    m_connected = true;
    limitKernelBacklog(m_socket->socketDescriptor());
    // The last few bytes of a body would else wait for the peer's word on those before them.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_sinceProgress.start();
    const QByteArray bytes = head();
    m_headSize = bytes.size();
    m_written = bytes.size();
    m_outcome.begun = true;
    m_socket->write(bytes);
    pump();
}

QByteArray UploadExchange::head() const
{
    QUrl target = m_url;
    target.setScheme({});
    target.setAuthority({});
    QByteArray bytes = m_verb + ' ' + target.toEncoded(QUrl::RemoveFragment) + " HTTP/1.1\r\n" +
                       "Host: " + m_url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const auto &[name, value] : m_headers.fields())
        bytes += name + ": " + value + "\r\n";
    if (!m_headers.contains("Content-Type"))
        bytes += "Content-Type: " + m_body->contentType() + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(m_body->size()) + "\r\n" +
             (m_connections ? "\r\n" : "Connection: close\r\n\r\n");
    return bytes;
}

qint64 UploadExchange::unsent() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void UploadExchange::pump()
{
    if (!m_connected || m_concluded || m_parser.hasHead())
        return;
    while (unsent() < MostUnsent && !m_body->atEnd() && mayWrite()) {
        const QByteArray piece = m_body->read(std::exchange(m_booked, 0));
        if (m_body->error()) {
            m_outcome.fileError = m_body->error();
            return fail(ExchangeFailure::File);
        }
        if (piece.isEmpty())
            return;
        m_written += piece.size();
        m_socket->write(piece);
    }
}

bool UploadExchange::mayWrite()
{
    if (m_capWait.isActive())
        return false;
    BandwidthCap *cap = m_limits.bandwidth.get();
    if (m_booked > 0)
        return true;
    if (!cap || !cap->isLimited()) {
        m_booked = PieceSize;
        return true;
    }
    const qint64 sent = m_written - m_headSize;
    const qint64 rest = m_body->size() - sent;
    const bool isTail = sent > 0 && rest <= NeverHeld;
    m_booked = isTail ? rest : cap->pieceSize(PieceSize);
    const std::chrono::milliseconds wait = cap->book(std::min(m_booked, rest));
    if (isTail || wait == std::chrono::milliseconds(0))
        return true;
    m_capWait.start(wait);
    return false;
}

void UploadExchange::bytesLeft()
{
    if (m_concluded || !m_connected)
        return;
    m_idle.start();
    pump();
    if (m_concluded)
        return;
    const bool allOut = m_body->atEnd() && unsent() == 0;
    reportProgress(allOut);
    if (allOut && !m_bodySent) {
        m_bodySent = true;
        m_idle.start(m_limits.answer);
        emit bodySent();
    }
}

void UploadExchange::reportProgress(bool last)
{
    if (!last && m_reported >= 0 && m_sinceProgress.elapsed() < ProgressIntervalMs)
        return;
    const qint64 sent = m_body->fileBytesIn(m_written - m_headSize - unsent());
    if (sent <= m_reported)
        return;
    m_reported = sent;
    m_sinceProgress.restart();
    emit progress(sent, m_body->fileSize());
}

void UploadExchange::readAvailable()
{
    if (m_concluded)
        return;
    // Said before it was asked: no answer to this request.
    if (!m_outcome.begun && std::exchange(m_isUsed, false))
        return connectNow(QAbstractSocket::AnyIPProtocol);
    m_idle.start(m_bodySent ? m_limits.answer : m_limits.idle);
    if (!m_wholeAnswer.isActive())
        m_wholeAnswer.start();
    m_parser.feed(m_socket->readAll());
    if (m_parser.isDone())
        conclude();
    else if (m_parser.state() == AnswerParser::State::TooLarge)
        fail(ExchangeFailure::AnswerTooLarge);
    else if (m_parser.hasFailed())
        fail(ExchangeFailure::NotHttp);
}

void UploadExchange::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_concluded)
        return;
    // It ended before a byte of ours was in it.
    if (!m_outcome.begun && std::exchange(m_isUsed, false))
        return connectNow(QAbstractSocket::AnyIPProtocol);
    // What was received before the break may hold the answer.
    if (m_socket->bytesAvailable() > 0)
        readAvailable();
    if (m_concluded)
        return;
    if (error == QAbstractSocket::RemoteHostClosedError)
        m_parser.connectionClosed();
    if (m_parser.isDone())
        return conclude();
    fail(ExchangeFailure::Network, networkErrorOf(error));
}

void UploadExchange::disconnected()
{
    // Only when no error came with it.
    socketFailed(QAbstractSocket::RemoteHostClosedError);
}

void UploadExchange::timedOut()
{
    fail(ExchangeFailure::IdleTimeout);
}

void UploadExchange::fail(ExchangeFailure failure, QNetworkReply::NetworkError error)
{
    if (m_concluded)
        return;
    m_outcome.failure = failure;
    m_outcome.networkError = error;
    conclude();
}

void UploadExchange::conclude()
{
    m_concluded = true;
    for (QTimer *timer : {&m_idle, &m_wholeAnswer, &m_otherProtocol, &m_capWait})
        timer->stop();
    m_outcome.status = m_parser.status();
    m_outcome.headers = m_parser.headers();
    m_outcome.body = m_parser.body();
    // A 2xx for a file that the platform can't have read to its end is no promise.
    const bool early = !(m_body->atEnd() && unsent() == 0);
    if (m_outcome.isSuccess() && early)
        m_outcome.failure = ExchangeFailure::NotHttp;
    letSocketGo();
    emit finished(m_outcome);
}

void UploadExchange::letSocketGo()
{
    m_socket->disconnect(this);
    if (m_connections && m_outcome.isSuccess() && m_parser.leavesConnectionOpen())
        m_connections->keep(m_url, std::exchange(m_socket, nullptr));
    else
        m_socket->abort();
    m_tls = nullptr;
}

} // namespace reeldeck

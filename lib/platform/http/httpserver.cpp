#include "platform/http/httpserver.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/http/chunkdecoder.h"
#include "platform/http/connectionlobby.h"
#include "platform/http/connectionthreads.h"

#include <httplib.h>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

constexpr qint64 SendPiece = 128 * 1024;
/// How long a thread stays with a connection for its next request: most come at once or much later.
constexpr auto NextRequest = 3ms;
constexpr int MaxRequestsPerConnection = 10'000;

QByteArray newRequestId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return "Answer";
    }
}

/// The Date field of an answer (RFC 9110, 6.6.1). Clients tell by it whether their clock is ours.
QByteArray dateOfNow()
{
    return QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(),
                      QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
            .toLatin1();
}

/// True for an answer that never has a body (RFC 9110, 6.4.1), and so no length of one.
bool isBodiless(int status)
{
    return status == 204 || status == 304;
}

/// All of an answer but the bytes of a file.
std::string serialized(const HttpResponse &response, const QByteArray &requestId, bool isHead,
                       bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reasonPhrase(response.status) + "\r\n";
    const qint64 size = response.file ? response.file->length : response.body.size();
    if (!isBodiless(response.status))
        text += "Content-Length: " + QByteArray::number(size) + "\r\n";
    if (!response.contentType.isEmpty())
        text += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    text += "Date: " + dateOfNow() + "\r\n";
    text += "X-Request-Id: " + requestId + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!isHead && !response.file && !isBodiless(response.status))
        text += response.body;
    return text.toStdString();
}

/// False when the file has become shorter than was announced, or the client is gone.
bool sendSlice(const FileSlice &slice, GuardedStream *stream)
{
    std::vector<char> piece(size_t(std::min(slice.length, SendPiece)));
    for (qint64 sent = 0; sent < slice.length;) {
        const auto wanted = size_t(std::min(slice.length - sent, SendPiece));
        const ssize_t got = ::pread(*slice.descriptor, piece.data(), wanted, slice.offset + sent);
        if (got <= 0 || !stream->write({piece.data(), size_t(got)}))
            return false;
        sent += got;
    }
    return true;
}

Error headTooLarge()
{
    Error error = malformedBody(QStringLiteral("The headers of the request are too long."));
    error.httpStatus = 431;
    return error;
}

Error requestTimedOut()
{
    Error error = malformedBody(QStringLiteral("The request took too long to arrive."));
    error.httpStatus = 408;
    error.code = QStringLiteral("request_timeout");
    return error;
}

} // namespace

HttpResponse HttpResponse::json(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

HttpResponse HttpResponse::noContent()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

HttpResponse HttpResponse::fromError(const Error &error)
{
    HttpResponse response = json(error.httpStatus ? error.httpStatus : 500, errorBody(error));
    if (error.retryAfter) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter);
        response.setHeader("Retry-After", QByteArray::number(qint64(seconds.count())));
    }
    return response;
}

Result<QByteArray> RequestBody::readAll(qint64 limit) const
{
    QByteArray all;
    const BodyEnd end = m_reader([&](const char *data, size_t size) {
        if (all.size() + static_cast<qint64>(size) > limit)
            return false;
        all.append(data, static_cast<qsizetype>(size));
        return true;
    });
    if (end == BodyEnd::Stopped)
        return tooLarge(QStringLiteral("The request body"), limit);
    if (end == BodyEnd::Broken)
        return malformedBody(QStringLiteral("It ended early."));
    return all;
}

/// The body of one request, as it comes over its connection.
class BodyReader
{
public:
    BodyReader(const RequestHead &head, GuardedStream *stream)
        : m_head(head)
        , m_stream(stream)
    {}

    /// True when nothing of the body is left on the connection.
    bool isDone() const { return m_isDone || !m_head.hasBody(); }

    BodyEnd read(const RequestBody::Receiver &receiver)
    {
        if (isDone())
            return BodyEnd::Complete;
        if (m_head.expectsContinue && !m_stream->hasBytes() &&
            !m_stream->write("HTTP/1.1 100 Continue\r\n\r\n"))
            return BodyEnd::Broken;
        const BodyEnd end = m_head.chunked ? readChunks(receiver) : readLength(receiver);
        m_isDone = end == BodyEnd::Complete;
        return end;
    }

private:
    BodyEnd readLength(const RequestBody::Receiver &receiver)
    {
        for (qint64 left = m_head.contentLength; left > 0;) {
            std::string_view bytes = m_stream->bytes();
            if (bytes.empty())
                return BodyEnd::Broken;
            bytes = bytes.substr(0, size_t(std::min(left, qint64(bytes.size()))));
            const bool goesOn = receiver(bytes.data(), bytes.size());
            m_stream->consume(bytes.size());
            left -= qint64(bytes.size());
            if (!goesOn)
                return BodyEnd::Stopped;
        }
        return BodyEnd::Complete;
    }

    BodyEnd readChunks(const RequestBody::Receiver &receiver)
    {
        ChunkDecoder decoder;
        while (decoder.status() == ChunkDecoder::Status::More) {
            const std::string_view bytes = m_stream->bytes();
            if (bytes.empty())
                return BodyEnd::Broken;
            m_stream->consume(decoder.feed(bytes.data(), bytes.size(), receiver));
        }
        switch (decoder.status()) {
        case ChunkDecoder::Status::Complete:
            return BodyEnd::Complete;
        case ChunkDecoder::Status::Stopped:
            return BodyEnd::Stopped;
        default:
            return BodyEnd::Broken;
        }
    }

    const RequestHead &m_head;
    GuardedStream *m_stream;
    bool m_isDone = false;
};

/// Hands each accepted socket over at once: who serves it is decided elsewhere.
class AtOnce final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> accepted) override { accepted(); }
    void shutdown() override {}
};

class HttpServer::Impl final : public httplib::Server
{
public:
    Impl(HttpServer::Options options, Preflight preflight, HttpServer::Handler handler)
        : m_options(std::move(options))
        , m_preflight(std::move(preflight))
        , m_handler(std::move(handler))
        , m_threads(m_options.maxConnections)
        , m_lobby(lobbyOptions())
    {
        new_task_queue = [] {
            return new AtOnce;
        };
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        set_tcp_nodelay(true);
    }

    Result<void> bindSocket();
    void start();
    void shutDown();
    quint16 boundPort() const { return m_port; }

private:
    /// What becomes of the connection after a request.
    enum class Next { Wait, Linger, Close };

    ConnectionLobby::Options lobbyOptions();
    bool process_and_close_socket(socket_t socket) override;
    void serve(std::unique_ptr<Connection> connection, std::string head);
    Next serveRequest(GuardedStream &stream, const std::string &head, bool lastOne);
    HttpResponse answer(const HttpRequest &request, const RequestBody &body) const;

    HttpServer::Options m_options;
    Preflight m_preflight;
    HttpServer::Handler m_handler;
    quint16 m_port = 0;
    std::thread m_listener;
    std::atomic<bool> m_listenerEnded = false;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::set<int> m_open;             ///< Sockets being served. Guarded by m_mutex.
    std::condition_variable m_closed; ///< A socket left m_open.
    ConnectionThreads m_threads;
    ConnectionLobby m_lobby;
};

ConnectionLobby::Options HttpServer::Impl::lobbyOptions()
{
    ConnectionLobby::Options options;
    options.limits = m_options.limits;
    options.most = size_t(2) * size_t(m_options.maxConnections);
    options.ready = [this](std::unique_ptr<Connection> connection, const std::string &head) {
        // A function must be copyable, which a connection isn't.
        auto shared = std::make_shared<std::unique_ptr<Connection>>(std::move(connection));
        m_threads.enqueue([this, shared, head] { serve(std::move(*shared), head); });
    };
    options.refusal = [](GuardedStream::HeadStatus status) {
        const Error error =
                status == GuardedStream::HeadStatus::TooLarge ? headTooLarge() : requestTimedOut();
        return serialized(HttpResponse::fromError(error), newRequestId(), false, false);
    };
    return options;
}

Result<void> HttpServer::Impl::bindSocket()
{
    const std::string host = m_options.host.toStdString();
    int port = m_options.port;
    bool bound = false;
    if (port == 0) {
        port = bind_to_any_port(host);
        bound = port > 0;
    } else {
        bound = bind_to_port(host, port);
    }
    if (!bound) {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.message = QStringLiteral("The address %1 port %2 can't be used: it is taken by "
                                       "another program, or is not an address of this machine.")
                                .arg(m_options.host)
                                .arg(m_options.port);
        return error;
    }
    // The library's backlog of 5 makes the kernel drop connections of a parallel client.
    ::listen(svr_sock_, 256);
    ::fcntl(svr_sock_, F_SETFD, FD_CLOEXEC);
    m_port = static_cast<quint16>(port);
    return {};
}

void HttpServer::Impl::start()
{
    if (!m_lobby.start())
        qCCritical(lcPlatform, "no descriptors to serve connections with");
    m_listener = std::thread([this] {
        listen_after_bind();
        m_listenerEnded = true;
    });
    // The library ignores a stop() that comes before its loop runs.
    while (!is_running() && !m_listenerEnded)
        std::this_thread::yield();
}

void HttpServer::Impl::shutDown()
{
    if (!m_listener.joinable())
        return;
    m_stopping = true;
    httplib::Server::stop();
    m_listener.join();
    m_lobby.stop();
    {
        // Requests in flight get a moment; whoever is idle in a read is woken at once.
        std::unique_lock lock(m_mutex);
        for (int round = 0; round < 20; ++round) {
            const int how = round < 10 ? SHUT_RD : SHUT_RDWR;
            for (const int socket : m_open)
                ::shutdown(socket, how);
            if (m_closed.wait_for(lock, 100ms, [this] { return m_open.empty(); }))
                break;
        }
    }
    m_threads.shutdown();
}

bool HttpServer::Impl::process_and_close_socket(socket_t socket)
{
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    m_lobby.admit(std::make_unique<Connection>(socket, m_options.limits));
    return true;
}

void HttpServer::Impl::serve(std::unique_ptr<Connection> connection, std::string head)
{
    GuardedStream &stream = connection->stream;
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert(stream.socket());
    }
    Next next = Next::Wait;
    do {
        const bool lastOne = ++connection->served == MaxRequestsPerConnection;
        next = serveRequest(stream, head, lastOne);
        // The next request comes at once, or it comes by the lobby.
    } while (next == Next::Wait && stream.waitForBytes(NextRequest) &&
             stream.takeHead(&head) == GuardedStream::HeadStatus::Ready);
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(stream.socket());
        m_closed.notify_all();
    }
    if (next == Next::Wait)
        m_lobby.admit(std::move(connection));
    else if (next == Next::Linger)
        m_lobby.linger(std::move(connection));
}

HttpServer::Impl::Next HttpServer::Impl::serveRequest(GuardedStream &stream,
                                                      const std::string &headText, bool lastOne)
{
    HttpRequest request;
    request.id = newRequestId();
    const Result<RequestHead> head = parseRequestHead(headText);
    const bool isWhole = head.ok();
    if (isWhole)
        request.head = *head;
    BodyReader reader(request.head, &stream);
    const auto respond = [&](const HttpResponse &response) {
        const bool goesOn =
                isWhole && request.head.keepAlive && !lastOne && !m_stopping && reader.isDone();
        const bool isHead = request.head.method == "HEAD";
        const bool isSent = stream.write(serialized(response, request.id, isHead, goesOn)) &&
                            (isHead || !response.file || sendSlice(*response.file, &stream));
        if (!isSent)
            return Next::Close;
        return goesOn ? Next::Wait : Next::Linger;
    };
    if (!isWhole)
        return respond(HttpResponse::fromError(head.error()));
    Result<TargetParts> target = parseTarget(request.head.target);
    if (!target)
        return respond(HttpResponse::fromError(target.error()));
    request.target = std::move(target).value();
    if (const std::optional<HttpResponse> early = m_preflight(request))
        return respond(*early);
    stream.beginBody();
    HttpResponse response = answer(request, RequestBody([&](const RequestBody::Receiver &receiver) {
                                       return reader.read(receiver);
                                   }));
    // Whatever the handler made of the missing bytes, it was the time that had run out.
    if (response.status >= 400 && !reader.isDone() && stream.timedOut())
        response = HttpResponse::fromError(requestTimedOut());
    return respond(response);
}

HttpResponse HttpServer::Impl::answer(const HttpRequest &request, const RequestBody &body) const
{
    try {
        return m_handler(request, body);
    } catch (const std::exception &exception) {
        qCWarning(lcPlatform, "a request failed: %s", exception.what());
        return HttpResponse::fromError(internalError());
    }
}

HttpServer::HttpServer(Options options, Preflight preflight, Handler handler)
    : m_impl(std::make_unique<Impl>(std::move(options), std::move(preflight), std::move(handler)))
{}

HttpServer::~HttpServer()
{
    m_impl->shutDown();
}

Result<void> HttpServer::bind()
{
    return m_impl->bindSocket();
}

void HttpServer::serve()
{
    m_impl->start();
}

void HttpServer::stop()
{
    m_impl->shutDown();
}

quint16 HttpServer::port() const
{
    return m_impl->boundPort();
}

} // namespace reeldeck::platform

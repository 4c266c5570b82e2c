#include "platform/http/httpserver.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/http/connectionthreads.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

constexpr size_t SendPiece = 128 * 1024;
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
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
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

/// For answers given before the library has taken over the request.
std::string serialized(const HttpResponse &response, const QByteArray &requestId, bool isHead,
                       bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reasonPhrase(response.status) +
                      "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (!response.contentType.isEmpty())
        text += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    text += "Date: " + dateOfNow() + "\r\n";
    text += "X-Request-Id: " + requestId + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!isHead)
        text += response.body;
    return text.toStdString();
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

/// The only head the library ever parses: nothing of it comes from outside but two numbers.
std::string syntheticHead(const RequestHead &head)
{
    QByteArray text = head.method + " / HTTP/1.1\r\nHost: localhost\r\n";
    if (head.chunked)
        text += "Transfer-Encoding: chunked\r\n";
    else if (head.contentLength > 0 || head.method == "POST" || head.method == "PUT" ||
             head.method == "PATCH")
        text += "Content-Length: " + QByteArray::number(head.contentLength) + "\r\n";
    if (head.expectsContinue && head.hasBody())
        text += "Expect: 100-continue\r\n";
    text += "\r\n";
    return text.toStdString();
}

void sendSlice(const FileSlice &slice, const QByteArray &contentType, httplib::Response &out)
{
    const auto provider = [slice](size_t offset, size_t length, httplib::DataSink &sink) {
        std::vector<char> piece(std::min(length, SendPiece));
        const ssize_t got = ::pread(*slice.descriptor, piece.data(), piece.size(),
                                    slice.offset + static_cast<off_t>(offset));
        return got > 0 && sink.write(piece.data(), static_cast<size_t>(got));
    };
    out.set_content_provider(static_cast<size_t>(slice.length), contentType.toStdString(),
                             provider);
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

/// What the connection's thread is busy with; the library has no place to hang it on.
struct Exchange
{
    const HttpRequest *request = nullptr;
    const GuardedStream *stream = nullptr;
    bool bodyDone = false;
};

static thread_local Exchange *t_exchange = nullptr;

class HttpServer::Impl final : public httplib::Server
{
public:
    Impl(HttpServer::Options options, Preflight preflight, HttpServer::Handler handler)
        : m_options(std::move(options))
        , m_preflight(std::move(preflight))
        , m_handler(std::move(handler))
    {
        new_task_queue = [this] {
            return new ConnectionThreads(m_options.maxConnections);
        };
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        set_tcp_nodelay(true);
        set_keep_alive_max_count(MaxRequestsPerConnection);
        set_keep_alive_timeout(
                std::chrono::floor<std::chrono::seconds>(m_options.limits.keepAlive).count());
        const auto plain = [this](const httplib::Request &, httplib::Response &out) {
            answer(out,
                   RequestBody([](const RequestBody::Receiver &) { return BodyEnd::Complete; }));
        };
        const auto withBody = [this](const httplib::Request &, httplib::Response &out,
                                     const httplib::ContentReader &reader) {
            answer(out, RequestBody([&reader](const RequestBody::Receiver &receiver) {
                       return readBody(reader, receiver);
                   }));
        };
        Get("/", plain);
        httplib::Server::Options("/", plain);
        Delete("/", withBody);
        Post("/", withBody);
        Put("/", withBody);
        Patch("/", withBody);
    }

    Result<void> bindSocket();
    void start();
    void shutDown();
    quint16 boundPort() const { return m_port; }

private:
    bool process_and_close_socket(socket_t socket) override;
    void serveConnection(GuardedStream &stream);
    bool serveRequest(GuardedStream &stream, const std::string &head, bool lastOne);
    void answer(httplib::Response &out, const RequestBody &body) const;
    static BodyEnd readBody(const httplib::ContentReader &reader,
                            const RequestBody::Receiver &receiver);

    HttpServer::Options m_options;
    Preflight m_preflight;
    HttpServer::Handler m_handler;
    quint16 m_port = 0;
    std::thread m_listener;
    std::atomic<bool> m_listenerEnded = false;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::set<socket_t> m_open;        ///< Guarded by m_mutex.
    std::condition_variable m_closed; ///< A socket left m_open.
};

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
    std::thread closer([this] {
        // Requests in flight get a moment; whoever is idle in a read is woken at once.
        std::unique_lock lock(m_mutex);
        for (int round = 0; round < 20; ++round) {
            const int how = round < 10 ? SHUT_RD : SHUT_RDWR;
            for (const socket_t socket : m_open)
                ::shutdown(socket, how);
            if (m_closed.wait_for(lock, 100ms, [this] { return m_open.empty(); }))
                return;
        }
    });
    m_listener.join();
    closer.join();
}

bool HttpServer::Impl::process_and_close_socket(socket_t socket)
{
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert(socket);
    }
    {
        GuardedStream stream(socket, m_options.limits);
        serveConnection(stream);
    }
    const std::lock_guard lock(m_mutex);
    m_open.erase(socket);
    m_closed.notify_all();
    ::close(socket);
    return true;
}

void HttpServer::Impl::serveConnection(GuardedStream &stream)
{
    for (int count = 1; !m_stopping; ++count) {
        std::string head;
        // When connections wait for a thread, an idle one gives up its own sooner.
        if (!stream.waitForRequest(m_options.limits.keepAlive, ConnectionThreads::areScarce))
            return;
        const GuardedStream::HeadStatus status = stream.takeHead(&head, m_options.limits.head);
        if (status == GuardedStream::HeadStatus::Closed)
            return;
        if (status != GuardedStream::HeadStatus::Ready) {
            const Error error = status == GuardedStream::HeadStatus::TooLarge ? headTooLarge()
                                                                              : requestTimedOut();
            stream.writeAll(
                    serialized(HttpResponse::fromError(error), newRequestId(), false, false));
            stream.lingeringClose();
            return;
        }
        if (!serveRequest(stream, head, count == MaxRequestsPerConnection))
            return;
    }
}

/// True when the connection can take another request.
bool HttpServer::Impl::serveRequest(GuardedStream &stream, const std::string &headText,
                                    bool lastOne)
{
    HttpRequest request;
    request.id = newRequestId();
    const auto refuse = [&](const HttpResponse &response, bool keepAlive) {
        const bool isHead = request.head.method == "HEAD";
        if (!stream.writeAll(serialized(response, request.id, isHead, keepAlive)))
            return false;
        if (!keepAlive)
            stream.lingeringClose();
        return keepAlive;
    };
    Result<RequestHead> head = parseRequestHead(headText);
    if (!head)
        return refuse(HttpResponse::fromError(head.error()), false);
    request.head = std::move(head).value();
    const bool goesOn = request.head.keepAlive && !lastOne && !m_stopping;
    Result<TargetParts> target = parseTarget(request.head.target);
    if (!target)
        return refuse(HttpResponse::fromError(target.error()), goesOn && !request.head.hasBody());
    request.target = std::move(target).value();
    if (const std::optional<HttpResponse> early = m_preflight(request))
        return refuse(*early, goesOn && !request.head.hasBody());

    Exchange exchange{&request, &stream, !request.head.hasBody()};
    t_exchange = &exchange;
    stream.pushBack(syntheticHead(request.head));
    stream.beginBody();
    bool closed = false;
    const bool done = process_request(stream, !goesOn, closed, nullptr);
    t_exchange = nullptr;
    if (!done)
        return false;
    if (!exchange.bodyDone) {
        stream.lingeringClose();
        return false;
    }
    return goesOn && !closed;
}

BodyEnd HttpServer::Impl::readBody(const httplib::ContentReader &reader,
                                   const RequestBody::Receiver &receiver)
{
    if (!t_exchange->request->head.hasBody())
        return BodyEnd::Complete;
    bool stopped = false;
    const bool whole = reader([&](const char *data, size_t size) {
        if (stopped || !receiver(data, size)) {
            stopped = true;
            return false;
        }
        return true;
    });
    if (stopped)
        return BodyEnd::Stopped;
    t_exchange->bodyDone = whole;
    return whole ? BodyEnd::Complete : BodyEnd::Broken;
}

void HttpServer::Impl::answer(httplib::Response &out, const RequestBody &body) const
{
    const HttpRequest &request = *t_exchange->request;
    HttpResponse response = m_handler(request, body);
    // Whatever the handler made of the missing bytes, it was the time that had run out.
    if (response.status >= 400 && !t_exchange->bodyDone && t_exchange->stream->timedOut())
        response = HttpResponse::fromError(requestTimedOut());
    out.status = response.status;
    for (const auto &[name, value] : response.headers)
        out.set_header(name.toStdString(), value.toStdString());
    out.set_header("Date", dateOfNow().toStdString());
    out.set_header("X-Request-Id", request.id.toStdString());
    if (!t_exchange->bodyDone)
        out.set_header("Connection", "close");
    if (response.file && response.file->length > 0)
        sendSlice(*response.file, response.contentType, out);
    else if (!response.body.isEmpty() || !response.contentType.isEmpty())
        out.set_content(response.body.toStdString(), response.contentType.toStdString());
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

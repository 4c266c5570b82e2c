#pragma once

#include "base/result.h"
#include "platform/http/connectionlimits.h"
#include "platform/http/requesthead.h"
#include "platform/http/urltext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace reeldeck::platform {

/// A checked request, its body still unread.
struct HttpRequest
{
    RequestHead head;
    TargetParts target;
    QByteArray id; ///< Ours; the answer carries it as X-Request-Id.

    const QByteArray &method() const { return head.method; }
    const QStringList &path() const { return target.path; }
    const QueryParameters &query() const { return target.query; }
    QByteArray header(std::string_view lowerCaseName) const { return head.header(lowerCaseName); }
};

/// A part of an open file, sent without holding it in memory.
struct FileSlice
{
    std::shared_ptr<const int> descriptor; ///< Closed with the last reference.
    qint64 offset = 0;
    qint64 length = 0;
};

/// What to answer. Either `body` or `file`.
struct HttpResponse
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType;
    QByteArray body;
    std::optional<FileSlice> file;

    void setHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append({name, value});
    }

    static HttpResponse json(int status, const QByteArray &body);
    static HttpResponse noContent();
    /// The JSON body of the contract, with Retry-After when the error has one.
    static HttpResponse fromError(const Error &error);
};

enum class BodyEnd {
    Complete, ///< Every byte was handed over.
    Stopped,  ///< The receiver wanted no more.
    Broken,   ///< The connection broke, was too slow, or the chunked coding is malformed.
};

/// The body of a request, once, in pieces as they arrive.
class RequestBody
{
public:
    using Receiver = std::function<bool(const char *data, size_t size)>;
    explicit RequestBody(std::function<BodyEnd(const Receiver &)> reader)
        : m_reader(std::move(reader))
    {}

    /// `receiver` returns false to stop.
    BodyEnd read(const Receiver &receiver) const { return m_reader(receiver); }

    /// The whole body; 413 when it is larger than `limit`, 400 when it broke off.
    Result<QByteArray> readAll(qint64 limit) const;

private:
    std::function<BodyEnd(const Receiver &)> m_reader;
};

/// HTTP/1.1 on one address. cpp-httplib listens; what comes is read, bounded and checked here
/// (requesthead.h, chunkdecoder.h), and answered: the library takes chunks that aren't well-formed,
/// refuses trailers, and gives a length to answers that have none. A connection has a thread from a
/// request's whole head to its answer (connectionlobby.h); one whose body wasn't read to its end is
/// closed after the answer.
class HttpServer
{
public:
    /// Looks at a head before its body is read or asked for; an answer ends the request there.
    using Preflight = std::function<std::optional<HttpResponse>(const HttpRequest &)>;
    /// Called in the connection's thread; must be thread-safe.
    using Handler = std::function<HttpResponse(const HttpRequest &, const RequestBody &)>;

    struct Options
    {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0;         ///< 0: any free one.
        int maxConnections = 256; ///< Requests at once; more wait.
        ConnectionLimits limits;
    };

    HttpServer(Options options, Preflight preflight, Handler handler);
    ~HttpServer();

    /// Takes the port; connections queue up in the kernel until `serve`.
    Result<void> bind();
    /// Starts answering; returns at once.
    void serve();
    /// Ends every connection and waits for their threads; requests in flight get a moment to end.
    void stop();

    quint16 port() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace reeldeck::platform

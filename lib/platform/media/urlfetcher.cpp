#include "platform/media/urlfetcher.h"

#include "base/log.h"
#include "platform/basics/apierror.h"
#include "platform/media/addresscheck.h"

#include <httplib.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace reeldeck::platform {

namespace {

constexpr int MaxRedirects = 5;
constexpr qsizetype MaxUrlLength = 8192;

Error fetchError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

Error errorFor(httplib::Error error, const QUrl &url)
{
    const QString host = url.host();
    switch (error) {
    case httplib::Error::SSLConnection:
    case httplib::Error::SSLLoadingCerts:
    case httplib::Error::SSLServerVerification:
        return fetchError(ErrorKind::Tls,
                          QStringLiteral("No secure connection to %1 could be made.").arg(host));
    case httplib::Error::Connection:
    case httplib::Error::ConnectionTimeout:
        return fetchError(
                ErrorKind::Unreachable,
                QStringLiteral("The host %1 of the URL did not accept a connection.").arg(host));
    default:
        return fetchError(ErrorKind::ConnectionLost,
                          QStringLiteral("The connection to %1 broke off before the whole file "
                                         "had arrived.")
                                  .arg(host));
    }
}

QString nameFromPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    return path.section(QLatin1Char('/'), -1).left(255);
}

/// Ends a client's request from outside when it is told to stop or its time is up: reads that
/// drip a byte at a time would never time out by themselves.
class Watchdog
{
public:
    Watchdog(httplib::Client *client, std::chrono::steady_clock::time_point deadline,
             const std::atomic<bool> *stop)
        : m_thread([this, client, deadline, stop] {
            std::unique_lock lock(m_mutex);
            while (!m_done) {
                m_changed.wait_for(lock, std::chrono::milliseconds(100));
                if ((stop && *stop) || std::chrono::steady_clock::now() >= deadline)
                    client->stop();
            }
        })
    {}
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_done = false;
    std::thread m_thread;
};

/// What one request brings: a redirect, a failure, or the bytes, which go to the sink.
class Answer
{
public:
    Answer(const QUrl &url, qint64 sizeLimit, const UrlFetcher::Sink &sink)
        : m_url(url)
        , m_sizeLimit(sizeLimit)
        , m_sink(sink)
    {}

    bool takeHead(const httplib::Response &head)
    {
        const QString location = QString::fromStdString(head.get_header_value("Location"));
        if (head.status >= 300 && head.status < 400 && !location.isEmpty()) {
            redirect = m_url.resolved(QUrl(location, QUrl::TolerantMode));
            return false;
        }
        if (head.status != 200) {
            failure = fetchError(
                    ErrorKind::NotFound,
                    QStringLiteral("The URL answered with HTTP status %1.").arg(head.status));
            return false;
        }
        if (head.has_header("Content-Length"))
            m_declared =
                    QString::fromStdString(head.get_header_value("Content-Length")).toLongLong();
        return isWithinLimit(m_declared);
    }

    bool takeData(const char *data, size_t size)
    {
        m_received += static_cast<qint64>(size);
        if (!isWithinLimit(m_received))
            return false;
        const Result<void> taken = m_sink(data, size);
        if (!taken)
            failure = taken.error();
        return taken.ok();
    }

    bool isCutOff() const { return m_declared >= 0 && m_received != m_declared; }

    std::optional<QUrl> redirect;
    std::optional<Error> failure;

private:
    bool isWithinLimit(qint64 size)
    {
        if (size > m_sizeLimit)
            failure = tooLarge(QStringLiteral("The file at the URL"), m_sizeLimit);
        return size <= m_sizeLimit;
    }

    const QUrl &m_url;
    const qint64 m_sizeLimit;
    const UrlFetcher::Sink &m_sink;
    qint64 m_received = 0;
    qint64 m_declared = -1;
};

std::string aceHost(const QUrl &url)
{
    const QByteArray ace = QUrl::toAce(url.host());
    return ace.isEmpty() ? url.host().toStdString() : ace.toStdString();
}

/// A client that connects to `address`, whatever the host's name leads to by then.
std::unique_ptr<httplib::Client> clientFor(const QUrl &url, const QString &address,
                                           const UrlFetcher::Options &options)
{
    const bool secure = url.scheme() == QLatin1String("https");
    // QUrl puts the brackets around an IPv6 address.
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(secure ? 443 : 80));
    auto client = std::make_unique<httplib::Client>(origin.toEncoded().toStdString());
    client->set_hostname_addr_map({{aceHost(url), address.toStdString()}});
    client->set_connection_timeout(options.connectTime);
    client->set_read_timeout(options.idleTime);
    client->set_follow_location(false);
    client->set_url_encode(false);
    client->set_decompress(false);
    if (secure)
        client->enable_server_certificate_verification(true);
    return client;
}

/// Path and query as they go into the request line.
std::string requestTarget(const QUrl &url)
{
    QUrl target = url;
    target.setScheme({});
    target.setAuthority({});
    target.setFragment({});
    QByteArray path = target.toEncoded(QUrl::FullyEncoded);
    if (!path.startsWith('/'))
        path.prepend('/');
    return path.toStdString();
}

} // namespace

struct UrlFetcher::Hop
{
    std::optional<QUrl> redirect;
};

Result<QUrl> parseSourceUrl(const QString &text)
{
    const QString name = QStringLiteral("url");
    if (text.size() > MaxUrlLength)
        return invalidParameter(name, QStringLiteral("It is too long."));
    const QUrl url(text, QUrl::StrictMode);
    const QUrl tolerant = url.isValid() ? url : QUrl(text, QUrl::TolerantMode);
    if (!tolerant.isValid() || tolerant.host().isEmpty())
        return invalidParameter(name, QStringLiteral("It is not a valid URL."));
    if (tolerant.scheme() != QLatin1String("http") && tolerant.scheme() != QLatin1String("https"))
        return invalidParameter(name, QStringLiteral("It must begin with http:// or https://."));
    return tolerant;
}

Result<UrlFetcher::Fetched> UrlFetcher::fetch(const QUrl &start, qint64 sizeLimit, const Sink &sink,
                                              const std::atomic<bool> *stop) const
{
    const auto deadline = std::chrono::steady_clock::now() + m_options.wholeTime;
    QUrl url = start;
    for (int hop = 0; hop <= MaxRedirects; ++hop) {
        const Result<Hop> done = fetchOne(url, sizeLimit, sink, deadline, stop);
        if (!done)
            return done.error();
        if (!done->redirect)
            return Fetched{url, nameFromPath(url)};
        const Result<QUrl> next = parseSourceUrl(done->redirect->toString(QUrl::FullyEncoded));
        if (!next)
            return fetchError(ErrorKind::Forbidden,
                              QStringLiteral("The URL redirects to an address that is not http "
                                             "or https."));
        url = *next;
    }
    return fetchError(ErrorKind::Unreachable, QStringLiteral("The URL redirects too often."));
}

Result<UrlFetcher::Hop> UrlFetcher::fetchOne(const QUrl &url, qint64 sizeLimit, const Sink &sink,
                                             std::chrono::steady_clock::time_point deadline,
                                             const std::atomic<bool> *stop) const
{
    const Result<QStringList> addresses = resolvePublicHost(url.host(), m_options.allowPrivate);
    if (!addresses)
        return addresses.error();
    Answer answer(url, sizeLimit, sink);
    httplib::Error outcome = httplib::Error::Connection;
    for (const QString &address : *addresses) {
        const std::unique_ptr<httplib::Client> client = clientFor(url, address, m_options);
        const Watchdog watchdog(client.get(), deadline, stop);
        outcome =
                client->Get(
                              requestTarget(url),
                              {{"User-Agent", "reeldeck-platform"},
                               {"Accept", "*/*"},
                               {"Accept-Encoding", "identity"}},
                              [&](const httplib::Response &head) { return answer.takeHead(head); },
                              [&](const char *data, size_t size) {
                                  return answer.takeData(data, size);
                              })
                        .error();
        const bool notReached = outcome == httplib::Error::Connection ||
                                outcome == httplib::Error::ConnectionTimeout;
        if (!notReached || (stop && *stop))
            break;
    }
    if (stop && *stop)
        return fetchError(ErrorKind::Cancelled, QStringLiteral("The fetch was stopped."));
    if (answer.failure)
        return *answer.failure;
    if (answer.redirect)
        return Hop{answer.redirect};
    if (std::chrono::steady_clock::now() >= deadline)
        return fetchError(ErrorKind::Timeout, QStringLiteral("Fetching the URL took too long."));
    if (outcome != httplib::Error::Success)
        return errorFor(outcome, url);
    if (answer.isCutOff())
        return errorFor(httplib::Error::Read, url);
    return Hop{};
}

} // namespace reeldeck::platform

#include "platform/urlfetcher.h"

#include "base/log.h"
#include "platform/addresscheck.h"
#include "platform/apierror.h"

#include <httplib.h>

#include <condition_variable>
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
    const bool secure = url.scheme() == QLatin1String("https");
    const std::string host = QUrl::toAce(url.host()).isEmpty()
                                     ? url.host().toStdString()
                                     : QUrl::toAce(url.host()).toStdString();
    // QUrl puts the brackets around an IPv6 address.
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(secure ? 443 : 80));
    httplib::Client client(origin.toEncoded().toStdString());
    client.set_hostname_addr_map({{host, addresses->first().toStdString()}});
    client.set_connection_timeout(m_options.connectTime);
    client.set_read_timeout(m_options.idleTime);
    client.set_follow_location(false);
    client.set_url_encode(false);
    client.set_decompress(false);
    if (secure)
        client.enable_server_certificate_verification(true);

    QUrl target = url;
    target.setScheme({});
    target.setAuthority({});
    target.setFragment({});
    QByteArray encodedPath = target.toEncoded(QUrl::FullyEncoded);
    if (!encodedPath.startsWith('/'))
        encodedPath.prepend('/');
    const std::string path = encodedPath.toStdString();

    std::optional<Error> failure;
    Hop hop;
    qint64 received = 0;
    qint64 declared = -1;
    const auto onHead = [&](const httplib::Response &response) {
        const QString location = QString::fromStdString(response.get_header_value("Location"));
        if (response.status >= 300 && response.status < 400 && !location.isEmpty()) {
            hop.redirect = url.resolved(QUrl(location, QUrl::TolerantMode));
            return false;
        }
        if (response.status != 200) {
            failure = fetchError(
                    ErrorKind::NotFound,
                    QStringLiteral("The URL answered with HTTP status %1.").arg(response.status));
            return false;
        }
        if (response.has_header("Content-Length"))
            declared = QString::fromStdString(response.get_header_value("Content-Length"))
                               .toLongLong();
        if (declared > sizeLimit)
            failure = tooLarge(QStringLiteral("The file at the URL"), sizeLimit);
        return !failure;
    };
    const auto onData = [&](const char *data, size_t size) {
        received += static_cast<qint64>(size);
        if (received > sizeLimit) {
            failure = tooLarge(QStringLiteral("The file at the URL"), sizeLimit);
            return false;
        }
        const Result<void> taken = sink(data, size);
        if (!taken)
            failure = taken.error();
        return taken.ok();
    };
    const httplib::Headers headers{{"User-Agent", "reeldeck-platform"},
                                   {"Accept", "*/*"},
                                   {"Accept-Encoding", "identity"}};
    httplib::Error outcome = httplib::Error::Success;
    {
        const Watchdog watchdog(&client, deadline, stop);
        outcome = client.Get(path, headers, onHead, onData).error();
    }
    if (stop && *stop)
        return fetchError(ErrorKind::Cancelled, QStringLiteral("The fetch was stopped."));
    if (failure)
        return *failure;
    if (hop.redirect)
        return hop;
    if (std::chrono::steady_clock::now() >= deadline)
        return fetchError(ErrorKind::Timeout, QStringLiteral("Fetching the URL took too long."));
    if (outcome != httplib::Error::Success)
        return errorFor(outcome, url);
    if (declared >= 0 && received != declared)
        return errorFor(httplib::Error::Read, url);
    return hop;
}

} // namespace reeldeck::platform

#include "platform/fetch/urlconnection.h"

#include "platform/basics/apierror.h"

#include <QUrl>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace reeldeck::platform {

namespace {

/// The earlier of both ends.
NetworkWait within(const NetworkWait &wait, std::chrono::milliseconds time)
{
    return {std::min(wait.deadline, std::chrono::steady_clock::now() + time), wait.stop};
}

bool isOwnWant(int code)
{
    return code == EMFILE || code == ENFILE || code == ENOMEM || code == ENOBUFS;
}

bool isNumeric(const QByteArray &host)
{
    unsigned char bytes[sizeof(in6_addr)];
    return ::inet_pton(AF_INET, host.constData(), bytes) == 1 ||
           ::inet_pton(AF_INET6, host.constData(), bytes) == 1;
}

} // namespace

UrlConnection::UrlConnection(Options options)
    : m_options(std::move(options))
{}

UrlConnection::~UrlConnection()
{
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
    if (m_socket >= 0)
        ::close(m_socket);
}

Error UrlConnection::error(ErrorKind kind, const char *message) const
{
    Error error;
    error.kind = kind;
    error.message = QString::fromLatin1(message).arg(m_options.host);
    return error;
}

Error UrlConnection::brokeOff() const
{
    return error(ErrorKind::ConnectionLost,
                 "The connection to %1 broke off before the whole file had arrived.");
}

Result<void> UrlConnection::waitFor(short events, const NetworkWait &wait) const
{
    for (;;) {
        if (const std::optional<Error> end = wait.end())
            return *end;
        pollfd entry{m_socket, events, 0};
        const int ready = ::poll(&entry, 1, wait.slice());
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return brokeOff();
    }
}

Result<void> UrlConnection::connectTo(const sockaddr_storage &address, const NetworkWait &wait)
{
    sockaddr_storage target = address;
    socklen_t size = sizeof(sockaddr_in);
    if (target.ss_family == AF_INET6) {
        size = sizeof(sockaddr_in6);
        reinterpret_cast<sockaddr_in6 *>(&target)->sin6_port = htons(m_options.port);
    } else {
        reinterpret_cast<sockaddr_in *>(&target)->sin_port = htons(m_options.port);
    }
    m_socket = ::socket(target.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0 && isOwnWant(errno))
        return internalError();
    const Error refused =
            error(ErrorKind::Unreachable, "The host %1 of the URL did not accept a connection.");
    if (m_socket < 0)
        return refused;
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&target), size) == 0)
        return {};
    if (errno != EINPROGRESS)
        return refused;
    const NetworkWait connecting = within(wait, m_options.connectTime);
    if (const Result<void> ready = waitFor(POLLOUT, connecting); !ready)
        return ready.error().kind == ErrorKind::Timeout ? refused : ready.error();
    int code = 0;
    socklen_t length = sizeof code;
    if (::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &code, &length) != 0 || code != 0)
        return refused;
    return {};
}

short UrlConnection::wantedAfter(int outcome) const
{
    const int reason = SSL_get_error(m_tls, outcome);
    if (reason == SSL_ERROR_WANT_READ)
        return POLLIN;
    return reason == SSL_ERROR_WANT_WRITE ? POLLOUT : 0;
}

Result<void> UrlConnection::secure(const NetworkWait &wait)
{
    const Error failed = error(ErrorKind::Tls, "No secure connection to %1 could be made.");
    m_context = SSL_CTX_new(TLS_client_method());
    if (!m_context)
        return internalError();
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_default_verify_paths(m_context);
    SSL_CTX_set_verify(m_context, SSL_VERIFY_PEER, nullptr);
    m_tls = SSL_new(m_context);
    if (!m_tls || SSL_set_fd(m_tls, m_socket) != 1)
        return internalError();
    const QByteArray ace = QUrl::toAce(m_options.host);
    const QByteArray name = ace.isEmpty() ? m_options.host.toLatin1() : ace;
    bool isSet = false;
    if (isNumeric(name)) {
        isSet = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_tls), name.constData()) == 1;
    } else {
        isSet = SSL_set1_host(m_tls, name.constData()) == 1 &&
                SSL_set_tlsext_host_name(m_tls, name.constData()) == 1;
    }
    if (!isSet)
        return failed;
    const NetworkWait shaking = within(wait, m_options.connectTime);
    for (;;) {
        ERR_clear_error();
        const int outcome = SSL_connect(m_tls);
        if (outcome == 1)
            return {};
        const short wanted = wantedAfter(outcome);
        if (!wanted)
            return failed;
        if (const Result<void> ready = waitFor(wanted, shaking); !ready)
            return ready.error().kind == ErrorKind::Timeout ? failed : ready.error();
    }
}

Result<std::unique_ptr<UrlConnection>> UrlConnection::open(const sockaddr_storage &address,
                                                           const Options &options,
                                                           const NetworkWait &wait)
{
    std::unique_ptr<UrlConnection> connection(new UrlConnection(options));
    if (const Result<void> connected = connection->connectTo(address, wait); !connected)
        return connected.error();
    if (options.isSecure) {
        if (const Result<void> secured = connection->secure(wait); !secured)
            return secured.error();
    }
    return connection;
}

Result<size_t> UrlConnection::read(char *into, size_t size, const NetworkWait &wait)
{
    const NetworkWait reading = within(wait, m_options.idleTime);
    for (;;) {
        if (const std::optional<Error> end = wait.end())
            return *end;
        short wanted = POLLIN;
        if (m_tls) {
            ERR_clear_error();
            const int got =
                    SSL_read(m_tls, into, static_cast<int>(std::min<size_t>(size, 1 << 30)));
            if (got > 0)
                return static_cast<size_t>(got);
            if (SSL_get_error(m_tls, got) == SSL_ERROR_ZERO_RETURN)
                return size_t(0);
            wanted = wantedAfter(got);
        } else {
            const ssize_t got = ::recv(m_socket, into, size, 0);
            if (got >= 0)
                return static_cast<size_t>(got);
            wanted = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? POLLIN : 0;
        }
        if (!wanted)
            return brokeOff();
        if (const Result<void> ready = waitFor(wanted, reading); !ready) {
            const bool fellSilent = ready.error().kind == ErrorKind::Timeout && !wait.isOver();
            return fellSilent ? brokeOff() : ready.error();
        }
    }
}

Result<void> UrlConnection::write(const QByteArray &bytes, const NetworkWait &wait)
{
    const NetworkWait writing = within(wait, m_options.idleTime);
    size_t done = 0;
    const auto size = static_cast<size_t>(bytes.size());
    while (done < size) {
        short wanted = POLLOUT;
        const char *next = bytes.constData() + done;
        if (m_tls) {
            ERR_clear_error();
            const int sent = SSL_write(m_tls, next, static_cast<int>(size - done));
            if (sent > 0) {
                done += static_cast<size_t>(sent);
                continue;
            }
            wanted = wantedAfter(sent);
        } else {
            const ssize_t sent = ::send(m_socket, next, size - done, MSG_NOSIGNAL);
            if (sent >= 0) {
                done += static_cast<size_t>(sent);
                continue;
            }
            wanted = errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? POLLOUT : 0;
        }
        if (!wanted)
            return brokeOff();
        if (const Result<void> ready = waitFor(wanted, writing); !ready)
            return ready.error().kind == ErrorKind::Timeout ? brokeOff() : ready.error();
    }
    return {};
}

} // namespace reeldeck::platform

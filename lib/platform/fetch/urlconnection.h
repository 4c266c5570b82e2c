#pragma once

#include "platform/fetch/hostlookup.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace reeldeck::platform {

/// A connection to a foreign server, plain or with TLS, that ends when it is told to or when its
/// time is up, wherever it waits. Reads bytes and judges none. Used by one thread.
class UrlConnection
{
public:
    struct Options
    {
        QString host; ///< As in the URL: for the certificate, and for errors.
        quint16 port = 80;
        bool isSecure = false;
        std::chrono::milliseconds connectTime{15'000}; ///< Handshake included.
        std::chrono::milliseconds idleTime{30'000};    ///< Silence, either way.
    };

    /// Connects to `address`. The error is Unreachable, Tls, Cancelled, Timeout, or Internal when we
    /// had no descriptor or memory for it.
    static Result<std::unique_ptr<UrlConnection>>
    open(const sockaddr_storage &address, const Options &options, const NetworkWait &wait);
    ~UrlConnection();
    UrlConnection(const UrlConnection &) = delete;
    UrlConnection &operator=(const UrlConnection &) = delete;

    /// Up to `size` bytes, at least one; 0 at the end. ConnectionLost when it broke or fell silent.
    Result<size_t> read(char *into, size_t size, const NetworkWait &wait);
    Result<void> write(const QByteArray &bytes, const NetworkWait &wait);

private:
    explicit UrlConnection(Options options);
    Result<void> connectTo(const sockaddr_storage &address, const NetworkWait &wait);
    Result<void> secure(const NetworkWait &wait);
    Result<void> waitFor(short events, const NetworkWait &wait) const;
    /// The event that the TLS library waits for, or 0 when it has failed.
    short wantedAfter(int outcome) const;
    Error error(ErrorKind kind, const char *message) const;
    Error brokeOff() const;

    Options m_options;
    int m_socket = -1;
    ssl_ctx_st *m_context = nullptr;
    ssl_st *m_tls = nullptr;
};

} // namespace reeldeck::platform

#pragma once

#include "platform/http/connectionlimits.h"

#include <QtGlobal>

#include <httplib.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace reeldeck::platform {

/// One connection's socket behind a buffer, with the limits above. Used by one thread. Does not own
/// the socket.
class GuardedStream final : public httplib::Stream
{
public:
    enum class HeadStatus { Ready, Closed, TooLarge, TimedOut };

    GuardedStream(socket_t socket, const ConnectionLimits &limits);

    /// Waits up to `idle` for the first byte of the next request, but not long once `isScarce` says
    /// that others need the thread. False when none came.
    bool waitForRequest(std::chrono::milliseconds idle, const std::function<bool()> &isScarce);

    /// Waits for the next request and takes its head, empty line included, into `head`.
    HeadStatus takeHead(std::string *head, std::chrono::milliseconds idle);

    /// `text` is read before what still comes from the socket.
    void pushBack(const std::string &text);

    /// Starts the clock of a body's lowest rate.
    void beginBody();

    /// True once a read gave up because the client was too slow.
    bool timedOut() const { return m_timedOut; }

    /// Sends `text` whole.
    bool writeAll(const std::string &text);

    /// Tells the peer that nothing more comes and reads what it still sends, for a while, so that
    /// it gets to read an answer given before its body had arrived (RFC 9112 section 9.6).
    void lingeringClose();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *ptr, size_t size) override;
    ssize_t write(const char *ptr, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    using Moment = std::chrono::steady_clock::time_point;

    bool waitFor(short events, std::chrono::milliseconds timeout) const;
    ssize_t receive(char *ptr, size_t size, std::chrono::milliseconds timeout);
    /// Tells the peer at once what has arrived. Most clients hold the last bytes of a body back
    /// until then, and the system would wait 40 ms for company (Nagle and delayed
    /// acknowledgement). Lasts until the next answer.
    void acknowledge() const;
    bool isTooSlow() const;

    socket_t m_socket;
    ConnectionLimits m_limits;
    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    std::string m_pushed;
    size_t m_pushedAt = 0;
    Moment m_bodyBegan;
    qint64 m_bodyBytes = 0;
    bool m_timedOut = false;
};

} // namespace reeldeck::platform

#pragma once

#include "platform/http/connectionlimits.h"

#include <QtGlobal>

#include <poll.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace reeldeck::platform {

/// One connection's socket behind a buffer, with the limits above. Used by one thread at a time.
/// Does not own the socket.
class GuardedStream
{
public:
    enum class HeadStatus { Ready, Unfinished, Closed, TooLarge };

    GuardedStream(int socket, const ConnectionLimits &limits);

    /// Takes the next request's head, empty line included, into `head` when all of it is here. Never
    /// waits.
    HeadStatus takeHead(std::string *head);

    /// True when bytes of a request have arrived that nobody has taken.
    bool hasBytes() const { return m_begin < m_end; }

    /// Waits for bytes that nobody has taken; false when none came.
    bool waitForBytes(std::chrono::milliseconds time) const
    {
        return hasBytes() || waitFor(POLLIN, time);
    }

    /// Starts the clock of a body's lowest rate.
    void beginBody();

    /// The bytes of a body that are here, waiting for some; empty when it broke off or is too slow.
    std::string_view bytes();
    /// The first `size` of them are done with.
    void consume(size_t size) { m_begin += size; }

    /// True once a read gave up because the client was too slow.
    bool timedOut() const { return m_timedOut; }

    /// Sends all of it, waiting for the peer.
    bool write(std::string_view text);

    /// Sends what the system takes at once.
    void writeNow(std::string_view text);

    int socket() const { return m_socket; }

private:
    using Moment = std::chrono::steady_clock::time_point;

    bool waitFor(short events, std::chrono::milliseconds timeout) const;
    /// Bytes read into the buffer behind m_end; 0 at the end of the stream, -1 when there are none
    /// now, -2 when it broke.
    int receive();
    /// Room for more: what is taken goes, and the buffer grows to `size` at least.
    void makeRoom(size_t size);
    /// Tells the peer at once what has arrived. Most clients hold the last bytes of a body back
    /// until then, and the system would wait 40 ms for company (Nagle and delayed
    /// acknowledgement). Lasts until the next answer.
    void acknowledge() const;
    bool isTooSlow() const;

    int m_socket;
    ConnectionLimits m_limits;
    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    Moment m_bodyBegan;
    qint64 m_bodyBytes = 0;
    bool m_timedOut = false;
};

} // namespace reeldeck::platform

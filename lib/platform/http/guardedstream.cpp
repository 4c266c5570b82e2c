#include "platform/http/guardedstream.h"

#include "platform/http/requesthead.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

constexpr size_t BufferSize = 128 * 1024;
constexpr auto LingerTime = 5s;

} // namespace

GuardedStream::GuardedStream(socket_t socket, const ConnectionLimits &limits)
    : m_socket(socket)
    , m_limits(limits)
    , m_buffer(BufferSize)
    , m_bodyBegan(std::chrono::steady_clock::now())
{}

bool GuardedStream::waitFor(short events, std::chrono::milliseconds timeout) const
{
    const Moment end = std::chrono::steady_clock::now() + timeout;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                end - std::chrono::steady_clock::now());
        pollfd entry{m_socket, events, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(std::max(left, 0ms).count()));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

ssize_t GuardedStream::receive(char *ptr, size_t size, std::chrono::milliseconds timeout)
{
    for (;;) {
        const ssize_t got = ::recv(m_socket, ptr, size, MSG_DONTWAIT);
        if (got > 0)
            acknowledge();
        if (got >= 0)
            return got;
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK)
            return -1;
        if (!waitFor(POLLIN, timeout)) {
            m_timedOut = true;
            return -1;
        }
    }
}

void GuardedStream::acknowledge() const
{
#ifdef TCP_QUICKACK
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

bool GuardedStream::waitForRequest(std::chrono::milliseconds idle,
                                   const std::function<bool()> &isScarce)
{
    constexpr auto Slice = 200ms;
    for (auto left = idle; m_begin == m_end && !waitFor(POLLIN, std::min(left, Slice));) {
        left -= std::min(left, Slice);
        if (left <= 0ms || isScarce())
            return false;
    }
    return true;
}

GuardedStream::HeadStatus GuardedStream::takeHead(std::string *head, std::chrono::milliseconds idle)
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    Moment deadline = std::chrono::steady_clock::now() + (m_end > 0 ? m_limits.head : idle);
    bool began = m_end > 0;
    m_timedOut = false;
    for (;;) {
        const std::string_view text(m_buffer.data(), m_end);
        const size_t limit = static_cast<size_t>(MaxRequestHead);
        const size_t end = text.substr(0, limit).find("\r\n\r\n");
        if (end != std::string_view::npos) {
            head->assign(text.substr(0, end + 4));
            m_begin = end + 4;
            return HeadStatus::Ready;
        }
        if (m_end >= limit)
            return HeadStatus::TooLarge;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                deadline - std::chrono::steady_clock::now());
        if (left <= 0ms)
            return began ? HeadStatus::TimedOut : HeadStatus::Closed;
        const ssize_t got = receive(m_buffer.data() + m_end, limit - m_end, left);
        if (got < 0 && m_timedOut)
            return began ? HeadStatus::TimedOut : HeadStatus::Closed;
        if (got <= 0)
            return HeadStatus::Closed;
        m_end += static_cast<size_t>(got);
        if (!began) {
            began = true;
            deadline = std::chrono::steady_clock::now() + m_limits.head;
        }
    }
}

void GuardedStream::pushBack(const std::string &text)
{
    m_pushed = text;
    m_pushedAt = 0;
}

void GuardedStream::beginBody()
{
    m_bodyBegan = std::chrono::steady_clock::now();
    m_bodyBytes = 0;
    m_timedOut = false;
}

bool GuardedStream::isTooSlow() const
{
    const auto spent = std::chrono::steady_clock::now() - m_bodyBegan;
    if (spent < m_limits.rateGrace)
        return false;
    const double seconds = std::chrono::duration<double>(spent).count();
    return static_cast<double>(m_bodyBytes) < static_cast<double>(m_limits.lowestRate) * seconds;
}

bool GuardedStream::is_readable() const
{
    // Not timed here: the read that follows has to know whether it was in vain.
    return true;
}

bool GuardedStream::is_writable() const
{
    return waitFor(POLLOUT, m_limits.idle);
}

ssize_t GuardedStream::read(char *ptr, size_t size)
{
    if (m_pushedAt < m_pushed.size()) {
        const size_t part = std::min(size, m_pushed.size() - m_pushedAt);
        std::memcpy(ptr, m_pushed.data() + m_pushedAt, part);
        m_pushedAt += part;
        return static_cast<ssize_t>(part);
    }
    if (m_begin == m_end) {
        if (isTooSlow()) {
            m_timedOut = true;
            return -1;
        }
        const ssize_t got = receive(m_buffer.data(), m_buffer.size(), m_limits.idle);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = static_cast<size_t>(got);
        m_bodyBytes += got;
    }
    const size_t part = std::min(size, m_end - m_begin);
    std::memcpy(ptr, m_buffer.data() + m_begin, part);
    m_begin += part;
    return static_cast<ssize_t>(part);
}

ssize_t GuardedStream::write(const char *ptr, size_t size)
{
    for (;;) {
        const ssize_t sent = ::send(m_socket, ptr, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0)
            return sent;
        if (errno == EINTR)
            continue;
        if ((errno != EAGAIN && errno != EWOULDBLOCK) || !waitFor(POLLOUT, m_limits.idle))
            return -1;
    }
}

bool GuardedStream::writeAll(const std::string &text)
{
    size_t done = 0;
    while (done < text.size()) {
        const ssize_t sent = write(text.data() + done, text.size() - done);
        if (sent <= 0)
            return false;
        done += static_cast<size_t>(sent);
    }
    return true;
}

void GuardedStream::lingeringClose()
{
    ::shutdown(m_socket, SHUT_WR);
    const Moment end = std::chrono::steady_clock::now() + LingerTime;
    while (std::chrono::steady_clock::now() < end) {
        if (receive(m_buffer.data(), m_buffer.size(), 1s) <= 0)
            return;
    }
}

void GuardedStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void GuardedStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace reeldeck::platform

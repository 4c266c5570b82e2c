#include "platform/http/guardedstream.h"

#include "platform/http/requesthead.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

constexpr size_t HeadBuffer = 4 * 1024; // holds most heads; a body gets the other
constexpr size_t BodyBuffer = 128 * 1024;

} // namespace

GuardedStream::GuardedStream(int socket, const ConnectionLimits &limits)
    : m_socket(socket)
    , m_limits(limits)
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

void GuardedStream::makeRoom(size_t size)
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() < size)
        m_buffer.resize(size);
}

int GuardedStream::receive()
{
    for (;;) {
        const ssize_t got =
                ::recv(m_socket, m_buffer.data() + m_end, m_buffer.size() - m_end, MSG_DONTWAIT);
        if (got > 0) {
            acknowledge();
            m_end += static_cast<size_t>(got);
            return static_cast<int>(got);
        }
        if (got == 0)
            return 0;
        if (errno != EINTR)
            return errno == EAGAIN || errno == EWOULDBLOCK ? -1 : -2;
    }
}

void GuardedStream::acknowledge() const
{
#ifdef TCP_QUICKACK
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

GuardedStream::HeadStatus GuardedStream::takeHead(std::string *head)
{
    constexpr auto Limit = static_cast<size_t>(MaxRequestHead);
    m_timedOut = false;
    for (size_t seen = 0;;) {
        const std::string_view text(m_buffer.data() + m_begin, m_end - m_begin);
        const size_t end = text.substr(0, Limit).find("\r\n\r\n", seen < 3 ? 0 : seen - 3);
        if (end != std::string_view::npos) {
            head->assign(text.substr(0, end + 4));
            m_begin += end + 4;
            return HeadStatus::Ready;
        }
        if (text.size() >= Limit)
            return HeadStatus::TooLarge;
        seen = text.size();
        makeRoom(std::min(Limit, std::max(HeadBuffer, 2 * text.size())));
        const int got = receive();
        if (got == -1)
            return HeadStatus::Unfinished;
        if (got <= 0)
            return HeadStatus::Closed;
    }
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

std::string_view GuardedStream::bytes()
{
    while (m_begin == m_end) {
        if (isTooSlow()) {
            m_timedOut = true;
            return {};
        }
        makeRoom(BodyBuffer);
        const int got = receive();
        if (got > 0) {
            m_bodyBytes += got;
        } else if (got != -1) {
            return {};
        } else if (!waitFor(POLLIN, m_limits.idle)) {
            m_timedOut = true;
            return {};
        }
    }
    return {m_buffer.data() + m_begin, m_end - m_begin};
}

bool GuardedStream::write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t sent =
                ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            text.remove_prefix(static_cast<size_t>(sent));
            continue;
        }
        if (errno == EINTR)
            continue;
        if ((errno != EAGAIN && errno != EWOULDBLOCK) || !waitFor(POLLOUT, m_limits.idle))
            return false;
    }
    return true;
}

void GuardedStream::writeNow(std::string_view text)
{
    if (::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
        return;
}

} // namespace reeldeck::platform

#include "platform/http/connectionlobby.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

constexpr auto LingerTime = 5s;
constexpr int Tick = 100; // ms

} // namespace

Connection::~Connection()
{
    ::close(stream.socket());
}

ConnectionLobby::ConnectionLobby(Options options)
    : m_options(std::move(options))
{}

ConnectionLobby::~ConnectionLobby()
{
    stop();
    for (const int descriptor : {m_epoll, m_wake}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

bool ConnectionLobby::start()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_epoll < 0 || m_wake < 0)
        return false;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
        return false;
    m_thread = std::thread(&ConnectionLobby::run, this);
    return true;
}

void ConnectionLobby::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    if (!m_thread.joinable())
        return;
    wake();
    m_thread.join();
    m_guests.clear();
    const std::lock_guard lock(m_mutex);
    m_arrivals.clear();
}

void ConnectionLobby::wake() const
{
    const uint64_t one = 1;
    if (::write(m_wake, &one, sizeof one) < 0)
        return; // It is awake already.
}

void ConnectionLobby::admit(std::unique_ptr<Connection> connection)
{
    enter(std::move(connection), Place::Idle);
}

void ConnectionLobby::linger(std::unique_ptr<Connection> connection)
{
    enter(std::move(connection), Place::Lingering);
}

void ConnectionLobby::enter(std::unique_ptr<Connection> connection, Place place)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_arrivals.emplace_back(std::move(connection), place);
    }
    wake();
}

void ConnectionLobby::run()
{
    std::array<epoll_event, 64> events{};
    for (;;) {
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), Tick);
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return;
        }
        for (int i = 0; i < count; ++i) {
            const int socket = events[static_cast<size_t>(i)].data.fd;
            uint64_t ignored = 0;
            if (socket != m_wake)
                attend(socket);
            else if (::read(m_wake, &ignored, sizeof ignored) < 0)
                continue;
        }
        takeArrivals();
        checkDeadlines();
    }
}

void ConnectionLobby::takeArrivals()
{
    std::vector<std::pair<std::unique_ptr<Connection>, Place>> arrivals;
    {
        const std::lock_guard lock(m_mutex);
        arrivals.swap(m_arrivals);
    }
    for (auto &[connection, place] : arrivals) {
        const int socket = connection->stream.socket();
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event) != 0)
            continue;
        makeRoom();
        const Moment now = std::chrono::steady_clock::now();
        Guest &guest = m_guests[socket];
        guest = {std::move(connection), place, now, now + m_options.limits.keepAlive};
        if (place == Place::Lingering)
            beginLingering(&guest);
        else
            attend(socket); // A request may have come with the one before.
    }
}

void ConnectionLobby::attend(int socket)
{
    const auto found = m_guests.find(socket);
    if (found == m_guests.end())
        return;
    Guest &guest = found->second;
    if (guest.place == Place::Lingering) {
        if (!drain(guest))
            leave(socket);
        return;
    }
    std::string head;
    const GuardedStream::HeadStatus status = guest.connection->stream.takeHead(&head);
    switch (status) {
    case GuardedStream::HeadStatus::Ready:
        m_options.ready(leave(socket), head);
        break;
    case GuardedStream::HeadStatus::Closed:
        leave(socket);
        break;
    case GuardedStream::HeadStatus::TooLarge:
        refuse(&guest, status);
        break;
    case GuardedStream::HeadStatus::Unfinished:
        if (guest.place == Place::Idle && guest.connection->stream.hasBytes()) {
            guest.place = Place::Head;
            guest.deadline = std::chrono::steady_clock::now() + m_options.limits.head;
        }
        break;
    }
}

void ConnectionLobby::refuse(Guest *guest, GuardedStream::HeadStatus status)
{
    guest->connection->stream.writeNow(m_options.refusal(status));
    beginLingering(guest);
}

void ConnectionLobby::beginLingering(Guest *guest) const
{
    guest->place = Place::Lingering;
    guest->deadline = std::chrono::steady_clock::now() + LingerTime;
    ::shutdown(guest->connection->stream.socket(), SHUT_WR);
}

bool ConnectionLobby::drain(const Guest &guest)
{
    std::array<char, 64 * 1024> ignored;
    const ssize_t got =
            ::recv(guest.connection->stream.socket(), ignored.data(), ignored.size(), MSG_DONTWAIT);
    return got > 0 || (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR));
}

void ConnectionLobby::checkDeadlines()
{
    const Moment now = std::chrono::steady_clock::now();
    std::vector<int> over;
    for (const auto &[socket, guest] : m_guests) {
        if (guest.deadline <= now)
            over.push_back(socket);
    }
    for (const int socket : over) {
        Guest &guest = m_guests.at(socket);
        if (guest.place == Place::Head)
            refuse(&guest, GuardedStream::HeadStatus::Unfinished);
        else
            leave(socket);
    }
}

void ConnectionLobby::makeRoom()
{
    if (m_guests.size() < m_options.most)
        return;
    // Whoever has been answered before has shown a reason to be here.
    const auto rank = [](const Guest &guest) {
        return std::tuple(guest.place != Place::Lingering, guest.connection->served > 0,
                          guest.came);
    };
    const auto first =
            std::min_element(m_guests.begin(), m_guests.end(), [&](const auto &a, const auto &b) {
                return rank(a.second) < rank(b.second);
            });
    leave(first->first);
}

std::unique_ptr<Connection> ConnectionLobby::leave(int socket)
{
    const auto found = m_guests.find(socket);
    std::unique_ptr<Connection> connection = std::move(found->second.connection);
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, nullptr);
    m_guests.erase(found);
    return connection;
}

} // namespace reeldeck::platform

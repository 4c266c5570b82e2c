#pragma once

#include "platform/http/connectionlimits.h"
#include "platform/http/guardedstream.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace reeldeck::platform {

/// A connection of a client, from its acceptance to its end. Owns the socket.
struct Connection
{
    Connection(int socket, const ConnectionLimits &limits)
        : stream(socket, limits)
    {}
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    GuardedStream stream;
    int served = 0; ///< Requests so far.
};

/// Where connections wait without a thread: for the whole head of a request, and, after an answer that
/// came before its request was through, for the client to have read it. However many say nothing, or
/// half of something, they are in nobody's way; when there are too many, those that never got an answer
/// go first, the oldest before the others. One thread of its own looks after all.
///
///     admit --> waiting --> (head whole) --> ready()
///                  |  \--> closed after ConnectionLimits::keepAlive or the client's end
///                  \-----> (too slow, too long) refusal() --+
///     linger -----------------------------------------------+--> lingering --> closed
class ConnectionLobby
{
public:
    struct Options
    {
        ConnectionLimits limits;
        size_t most = 512; ///< Connections at once.
        /// Called in the lobby's thread, so must not wait.
        std::function<void(std::unique_ptr<Connection>, const std::string &head)> ready;
        /// The answer to a head that came too slowly (Unfinished) or is TooLarge.
        std::function<std::string(GuardedStream::HeadStatus)> refusal;
    };

    explicit ConnectionLobby(Options options);
    ~ConnectionLobby();

    /// False when there is no descriptor for the lobby's own needs.
    bool start();
    /// Closes all. Idempotent.
    void stop();

    /// Thread-safe; the connection is closed when the lobby has stopped.
    void admit(std::unique_ptr<Connection> connection);
    /// Thread-safe. Tells the client that nothing more comes, and reads what it still sends, for a
    /// while, so that it gets to read an answer given before its body had arrived (RFC 9112, 9.6).
    void linger(std::unique_ptr<Connection> connection);

private:
    using Moment = std::chrono::steady_clock::time_point;
    enum class Place { Idle, Head, Lingering };
    struct Guest
    {
        std::unique_ptr<Connection> connection;
        Place place = Place::Idle;
        Moment came{};
        Moment deadline{};
    };

    void run();
    void enter(std::unique_ptr<Connection> connection, Place place);
    void takeArrivals();
    void attend(int socket);
    void refuse(Guest *guest, GuardedStream::HeadStatus status);
    void beginLingering(Guest *guest) const;
    /// False once the client has ended, too.
    static bool drain(const Guest &guest);
    void checkDeadlines();
    void makeRoom();
    std::unique_ptr<Connection> leave(int socket);
    void wake() const;

    const Options m_options;
    int m_epoll = -1;
    int m_wake = -1;
    std::thread m_thread;
    std::mutex m_mutex;
    bool m_stopping = false;                                               ///< Guarded by m_mutex.
    std::vector<std::pair<std::unique_ptr<Connection>, Place>> m_arrivals; ///< Guarded by m_mutex.
    std::unordered_map<int, Guest> m_guests; ///< By socket. The lobby's thread alone.
};

} // namespace reeldeck::platform

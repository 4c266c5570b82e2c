#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace reeldeck::platform {

/// Runs each connection in a thread of its own, up to a number; more wait in a line. (The
/// library's own pool of a few threads would let as many idle connections stop the server.)
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    explicit ConnectionThreads(int most);
    ~ConnectionThreads() override;

    void enqueue(std::function<void()> connection) override;
    /// Waits until every connection has ended.
    void shutdown() override;

    /// True while connections of any server of this process wait for a thread.
    static bool areScarce();

private:
    void run(std::function<void()> connection);

    const int m_most;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::deque<std::function<void()>> m_waiting;
    int m_running = 0;
};

} // namespace reeldeck::platform

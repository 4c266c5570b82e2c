#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace reeldeck::platform {

/// Runs each request in a thread of its own, up to a number; more wait in a line. Thread-safe.
class ConnectionThreads
{
public:
    explicit ConnectionThreads(int most);
    ~ConnectionThreads();

    void enqueue(std::function<void()> request);
    /// Waits until all have ended.
    void shutdown();

private:
    void run(std::function<void()> request);

    const int m_most;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::deque<std::function<void()>> m_waiting;
    int m_running = 0;
};

} // namespace reeldeck::platform

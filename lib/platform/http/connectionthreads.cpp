#include "platform/http/connectionthreads.h"

#include <atomic>
#include <system_error>
#include <thread>

namespace reeldeck::platform {

static std::atomic<int> s_waiting = 0;

ConnectionThreads::ConnectionThreads(int most)
    : m_most(most)
{}

ConnectionThreads::~ConnectionThreads()
{
    shutdown();
}

void ConnectionThreads::enqueue(std::function<void()> connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_running < m_most) {
        try {
            std::thread(&ConnectionThreads::run, this, connection).detach();
            ++m_running;
            return;
        } catch (const std::system_error &) {
            // No thread to be had now: the connection waits like those above the limit.
        }
    }
    m_waiting.push_back(std::move(connection));
    ++s_waiting;
}

void ConnectionThreads::run(std::function<void()> connection)
{
    for (;;) {
        connection();
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            --m_running;
            m_ended.notify_all();
            return;
        }
        connection = std::move(m_waiting.front());
        m_waiting.pop_front();
        --s_waiting;
    }
}

void ConnectionThreads::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_running == 0; });
}

bool ConnectionThreads::areScarce()
{
    return s_waiting > 0;
}

} // namespace reeldeck::platform

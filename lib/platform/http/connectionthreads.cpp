#include "platform/http/connectionthreads.h"

#include <system_error>
#include <thread>

namespace reeldeck::platform {

ConnectionThreads::ConnectionThreads(int most)
    : m_most(most)
{}

ConnectionThreads::~ConnectionThreads()
{
    shutdown();
}

void ConnectionThreads::enqueue(std::function<void()> request)
{
    const std::lock_guard lock(m_mutex);
    if (m_running < m_most) {
        try {
            std::thread(&ConnectionThreads::run, this, request).detach();
            ++m_running;
            return;
        } catch (const std::system_error &) {
            // No thread to be had now: it waits like those above the limit.
        }
    }
    m_waiting.push_back(std::move(request));
}

void ConnectionThreads::run(std::function<void()> request)
{
    for (;;) {
        request();
        request = {};
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            --m_running;
            m_ended.notify_all();
            return;
        }
        request = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
}

void ConnectionThreads::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_running == 0; });
}

} // namespace reeldeck::platform

#pragma once

#include "support/faultscript.h"

#include <QUrl>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace reeldeck::tests {

class FaultLink;

/// A bad network between the program and the platform: raw TCP on loopback, with a thread of its
/// own, so that it goes on whatever the test's thread does. Every request is passed on unless a
/// rule says what happens to it; what came by is remembered, so that a test counts at the wire and
/// not in the program's own books.
///
///     FaultProxy proxy(seed);
///     QVERIFY(proxy.start(platform.endpoint().baseUrl));
///     proxy.addRule({.match = {"POST", "/assets"}, .faults = {Fault::storedThenReset()}, .count = 1});
///     queue.setEndpoint({proxy.baseUrl(), key});
///
/// HTTP/1.1, bodies with a Content-Length. The platform's own address in a JSON answer becomes the
/// proxy's, so that upload URLs lead through it as well. A TLS greeting gets a TLS alert. All
/// functions may be called from any thread.
class FaultProxy
{
public:
    explicit FaultProxy(quint32 seed = 1);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// Listens on a free port. False: the machine gives none.
    bool start(const QUrl &platformBaseUrl);
    /// The platform's, with the proxy's port.
    QUrl baseUrl() const;

    /// The first rule that covers a request and whose turn and luck it is decides.
    void addRule(const FaultRule &rule);
    void clearRules();
    /// Counts these as a platform does that takes `limit` of them in each window: says so in the
    /// answers' headers, and answers 429 beyond. 0: no limit.
    void limitRate(const RequestMatch &match, int limit, std::chrono::seconds window);
    /// What stands still at Fault::stallAtBodyByte() goes on.
    void release();

    /// Every open connection is reset.
    void dropAll();
    /// False: connections are reset and new ones refused, until it is called with true.
    void setReachable(bool reachable);

    /// From here on the functions below speak of the requests that begin after this.
    void countAnew();
    QList<SeenRequest> requests() const;
    int count(const RequestMatch &match) const;
    /// The most of them that were open at the same moment.
    int mostAtOnce(const RequestMatch &match) const;
    /// The most of them that began within any span of this length.
    int mostWithin(const RequestMatch &match, std::chrono::milliseconds span) const;
    int faults() const;              ///< Requests that a rule has hit.
    int stalled() const;             ///< Requests that stand still now.
    qint64 bytesFromClients() const; ///< Of bodies.

private:
    friend class FaultLink;
    using Clock = std::chrono::steady_clock;
    enum class Command { None, DropAll, Refuse, Listen };
    struct Limit
    {
        RequestMatch match;
        int most = 0;
        std::chrono::seconds window{0};
        qint64 endsAt = 0; ///< Epoch seconds.
        int used = 0;
    };
    struct Rule
    {
        FaultRule rule;
        int seen = 0;
    };

    // For the links; the mutex is held.
    Fault faultFor(SeenRequest *request);
    std::optional<Fault> limited(const SeenRequest &request);
    size_t record(const SeenRequest &request);
    SeenRequest &seen(size_t index) { return m_requests.at(index); }
    void ended(size_t index);

    bool bindTo(quint16 port);
    void stopListening();
    void run();
    void carryOutCommand();
    void order(Command command);
    void acceptAll();
    void wake() const;

    const quint32 m_seed;
    QUrl m_platform;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_wakeUp[2] = {-1, -1};
    std::thread m_thread;

    mutable std::mutex m_mutex; ///< All below.
    std::condition_variable m_commandDone;
    Command m_command = Command::None;
    bool m_ending = false;
    int m_released = 0; ///< How often release() was called.
    std::vector<Rule> m_rules;
    Limit m_limit;
    std::vector<std::unique_ptr<FaultLink>> m_links;
    std::vector<SeenRequest> m_requests;
    size_t m_countFrom = 0;
    qint64 m_ticks = 0;
    const Clock::time_point m_start = Clock::now();
};

} // namespace reeldeck::tests

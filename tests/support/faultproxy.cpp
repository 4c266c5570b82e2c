#include "support/faultproxy.h"

#include "support/faultlink.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <deque>

namespace reeldeck::tests {

namespace {

/// Small, so that a link that stops reading soon makes the sender feel it.
constexpr int ReceiveBuffer = 32 * 1024;
/// Bytes, as on a network: by those of the loopback device, of 64 KiB, the system gives the sender a buffer
/// that holds a whole file of a test.
constexpr int SegmentSize = 1'400;
constexpr int Backlog = 128;

} // namespace

FaultProxy::FaultProxy(quint32 seed)
    : m_seed(seed)
{}

FaultProxy::~FaultProxy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    wake();
    if (m_thread.joinable())
        m_thread.join();
    m_links.clear();
    stopListening();
    for (const int end : m_wakeUp) {
        if (end >= 0)
            ::close(end);
    }
}

bool FaultProxy::start(const QUrl &platformBaseUrl)
{
    m_platform = platformBaseUrl;
    if (!bindTo(0) || ::listen(m_listener, Backlog) != 0 ||
        ::pipe2(m_wakeUp, O_NONBLOCK | O_CLOEXEC) != 0)
        return false;
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
    return true;
}

QUrl FaultProxy::baseUrl() const
{
    QUrl url = m_platform;
    url.setPort(m_port);
    return url;
}

bool FaultProxy::bindTo(quint16 port)
{
    stopListening();
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    ::setsockopt(m_listener, SOL_SOCKET, SO_RCVBUF, &ReceiveBuffer, sizeof ReceiveBuffer);
    ::setsockopt(m_listener, IPPROTO_TCP, TCP_MAXSEG, &SegmentSize, sizeof SegmentSize);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

void FaultProxy::stopListening()
{
    if (m_listener >= 0)
        ::close(m_listener);
    m_listener = -1;
}

void FaultProxy::wake() const
{
    if (m_wakeUp[1] >= 0) [[maybe_unused]]
        const ssize_t written = ::write(m_wakeUp[1], "", 1);
}

void FaultProxy::addRule(const FaultRule &rule)
{
    const std::lock_guard lock(m_mutex);
    m_rules.push_back({rule, 0});
}

void FaultProxy::clearRules()
{
    const std::lock_guard lock(m_mutex);
    m_rules.clear();
}

void FaultProxy::limitRate(const RequestMatch &match, int limit, std::chrono::seconds window)
{
    const std::lock_guard lock(m_mutex);
    m_limit = {match, limit, window};
}

void FaultProxy::release()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_released;
    }
    wake();
}

void FaultProxy::order(Command command)
{
    std::unique_lock lock(m_mutex);
    m_command = command;
    wake();
    m_commandDone.wait(lock, [this] { return m_command == Command::None; });
}

void FaultProxy::dropAll()
{
    order(Command::DropAll);
}

void FaultProxy::setReachable(bool reachable)
{
    order(reachable ? Command::Listen : Command::Refuse);
}

void FaultProxy::countAnew()
{
    const std::lock_guard lock(m_mutex);
    m_countFrom = m_requests.size();
}

QList<SeenRequest> FaultProxy::requests() const
{
    const std::lock_guard lock(m_mutex);
    return {m_requests.begin() + ptrdiff_t(m_countFrom), m_requests.end()};
}

int FaultProxy::count(const RequestMatch &match) const
{
    const QList<SeenRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(), [&](const SeenRequest &request) {
        return match.covers(request.method, request.path);
    }));
}

int FaultProxy::mostAtOnce(const RequestMatch &match) const
{
    std::vector<std::pair<qint64, int>> steps;
    for (const SeenRequest &request : requests()) {
        if (!match.covers(request.method, request.path))
            continue;
        steps.emplace_back(request.began, 1);
        if (request.ended > 0)
            steps.emplace_back(request.ended, -1);
    }
    std::sort(steps.begin(), steps.end());
    int open = 0, most = 0;
    for (const auto &[tick, change] : steps) {
        open += change;
        most = std::max(most, open);
    }
    return most;
}

int FaultProxy::mostWithin(const RequestMatch &match, std::chrono::milliseconds span) const
{
    std::deque<std::chrono::milliseconds> window;
    size_t most = 0;
    for (const SeenRequest &request : requests()) {
        if (!match.covers(request.method, request.path))
            continue;
        window.push_back(request.beganAt);
        while (window.front() + span <= window.back())
            window.pop_front();
        most = std::max(most, window.size());
    }
    return int(most);
}

int FaultProxy::faults() const
{
    const QList<SeenRequest> all = requests();
    return int(std::count_if(all.begin(), all.end(),
                             [](const SeenRequest &request) { return request.hadFault; }));
}

int FaultProxy::stalled() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_links.begin(), m_links.end(),
                             [](const auto &link) { return link->isStalled(); }));
}

qint64 FaultProxy::bytesFromClients() const
{
    qint64 bytes = 0;
    for (const SeenRequest &request : requests())
        bytes += request.bodyBytes;
    return bytes;
}

Fault FaultProxy::faultFor(SeenRequest *request)
{
    const QByteArray base = m_platform.path().toLatin1();
    if (request->path.startsWith(base))
        request->path.remove(0, base.size());
    for (size_t index = 0; index < m_rules.size(); ++index) {
        Rule &entry = m_rules[index];
        const FaultRule &rule = entry.rule;
        if (!rule.match.covers(request->method, request->path))
            continue;
        const int number = entry.seen++;
        if (number < rule.from || number - rule.from >= rule.count || rule.faults.isEmpty())
            continue;
        const quint32 dice[] = {m_seed, quint32(index), quint32(number)};
        QRandomGenerator random(dice, 3);
        if (random.generateDouble() >= rule.probability)
            continue;
        request->hadFault = true;
        return rule.faults.at(random.bounded(int(rule.faults.size())));
    }
    return limited(*request).value_or(Fault::none());
}

std::optional<Fault> FaultProxy::limited(const SeenRequest &request)
{
    if (m_limit.most <= 0 || !m_limit.match.covers(request.method, request.path))
        return std::nullopt;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now >= m_limit.endsAt) {
        m_limit.endsAt = now + m_limit.window.count();
        m_limit.used = 0;
    }
    const bool isTooMany = m_limit.used >= m_limit.most;
    m_limit.used += isTooMany ? 0 : 1;
    Fault fault = isTooMany ? Fault::answer(429, R"({"code":"too_many_requests","message":"No."})")
                            : Fault::none();
    fault.field("X-RateLimit-Request-Limit", QByteArray::number(m_limit.most))
            .field("X-RateLimit-Request-Remaining", QByteArray::number(m_limit.most - m_limit.used))
            .field("X-RateLimit-Request-Reset", QByteArray::number(m_limit.endsAt));
    return fault;
}

size_t FaultProxy::record(const SeenRequest &request)
{
    m_requests.push_back(request);
    m_requests.back().began = ++m_ticks;
    m_requests.back().beganAt =
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_start);
    return m_requests.size() - 1;
}

void FaultProxy::ended(size_t index)
{
    m_requests.at(index).ended = ++m_ticks;
}

void FaultProxy::carryOutCommand()
{
    const Command command = std::exchange(m_command, Command::None);
    // Bound without listening it refuses, and nobody else gets the port meanwhile.
    if (command == Command::Refuse)
        bindTo(m_port);
    if (command == Command::Listen)
        ::listen(m_listener, Backlog);
    if (command == Command::DropAll || command == Command::Refuse)
        m_links.clear();
    if (command != Command::None)
        m_commandDone.notify_all();
}

void FaultProxy::acceptAll()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (client < 0)
            return;
        m_links.push_back(std::make_unique<FaultLink>(this, client));
    }
}

void FaultProxy::run()
{
    std::vector<pollfd> entries;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        carryOutCommand();
        entries = {{m_wakeUp[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        int timeout = -1;
        for (const auto &link : m_links) {
            link->poll(&entries);
            if (const auto at = link->wakeAt()) {
                const auto left = std::chrono::ceil<std::chrono::milliseconds>(*at - Clock::now());
                const int wait = int(std::max<qint64>(0, left.count()));
                timeout = timeout < 0 ? wait : std::min(timeout, wait);
            }
        }
        lock.unlock();
        ::poll(entries.data(), nfds_t(entries.size()), timeout);
        char drain[64];
        while (::read(m_wakeUp[0], drain, sizeof drain) > 0) {}
        lock.lock();
        for (const auto &link : m_links)
            link->noteHangUp(entries);
        for (const auto &link : m_links)
            link->handle(entries);
        std::erase_if(m_links, [](const auto &link) { return link->isClosed(); });
        if (entries.at(1).revents & POLLIN)
            acceptAll();
    }
}

} // namespace reeldeck::tests

#include "platform/fetch/hostlookup.h"

#include "platform/basics/apierror.h"
#include "platform/fetch/addresscheck.h"

#include <QUrl>

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>

namespace reeldeck::platform {

using namespace std::chrono_literals;

namespace {

/// Threads that the system's resolver keeps waiting; more than this many don't begin.
constexpr int MostLookups = 64;
std::atomic<int> s_lookups = 0;

/// What a lookup brings. Shared with its thread, which may outlive whoever waits for it.
struct Lookup
{
    std::string name;
    std::mutex mutex;
    std::condition_variable changed;
    bool isDone = false;
    int code = 0;
    std::vector<sockaddr_storage> addresses;
};

/// 10.0.0.1 for ::ffff:10.0.0.1, since a socket of the newer kind may not be had.
sockaddr_storage unwrapped(const addrinfo &entry)
{
    sockaddr_storage address{};
    std::memcpy(&address, entry.ai_addr, std::min<size_t>(entry.ai_addrlen, sizeof address));
    if (address.ss_family != AF_INET6)
        return address;
    sockaddr_in6 v6;
    std::memcpy(&v6, &address, sizeof v6);
    if (!IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr))
        return address;
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    std::memcpy(&v4.sin_addr, v6.sin6_addr.s6_addr + 12, 4);
    sockaddr_storage plain{};
    std::memcpy(&plain, &v4, sizeof v4);
    return plain;
}

/// Runs in a thread of its own, and touches nothing but the lookup.
void lookUp(const std::shared_ptr<Lookup> &lookup)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(lookup->name.c_str(), nullptr, &hints, &found);
    const std::lock_guard lock(lookup->mutex);
    for (const addrinfo *entry = code == 0 ? found : nullptr; entry; entry = entry->ai_next)
        lookup->addresses.push_back(unwrapped(*entry));
    if (code == 0)
        ::freeaddrinfo(found);
    lookup->code = code;
    lookup->isDone = true;
    lookup->changed.notify_all();
    --s_lookups;
}

Error lookupError(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

bool hasDescriptors()
{
    const int descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

Result<std::shared_ptr<Lookup>> begun(const QString &host)
{
    auto lookup = std::make_shared<Lookup>();
    const QByteArray ace = QUrl::toAce(host);
    lookup->name = (ace.isEmpty() ? host.toLatin1() : ace).toStdString();
    if (++s_lookups > MostLookups) {
        --s_lookups;
        return internalError();
    }
    try {
        std::thread(lookUp, lookup).detach();
    } catch (const std::system_error &) {
        --s_lookups;
        return internalError();
    }
    return lookup;
}

} // namespace

int NetworkWait::slice() const
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp(left, 0ms, 100ms).count());
}

std::optional<Error> NetworkWait::end() const
{
    if (isStopped())
        return lookupError(ErrorKind::Cancelled, QStringLiteral("The fetch was stopped."));
    if (isOver())
        return lookupError(ErrorKind::Timeout, QStringLiteral("Fetching the URL took too long."));
    return std::nullopt;
}

Result<std::vector<sockaddr_storage>> resolvePublicHost(const QString &host, bool allowPrivate,
                                                        const NetworkWait &wait)
{
    const Result<std::shared_ptr<Lookup>> lookup = begun(host);
    if (!lookup)
        return lookup.error();
    Lookup &shared = **lookup;
    std::unique_lock lock(shared.mutex);
    while (!shared.isDone) {
        shared.changed.wait_for(lock, std::chrono::milliseconds(wait.slice()));
        const std::optional<Error> end = wait.end();
        if (end && !shared.isDone)
            return end->kind == ErrorKind::Cancelled
                           ? *end
                           : lookupError(ErrorKind::Unreachable,
                                         QStringLiteral("The name server did not say where the "
                                                        "host %1 of the URL is.")
                                                 .arg(host));
    }
    const bool isOurs =
            shared.code == EAI_SYSTEM || shared.code == EAI_AGAIN || shared.code == EAI_MEMORY;
    if (isOurs && (shared.code == EAI_MEMORY || !hasDescriptors()))
        return internalError();
    if (shared.addresses.empty())
        return lookupError(ErrorKind::Unreachable,
                           QStringLiteral("The host %1 of the URL can't be found.").arg(host));
    const bool allPublic = std::all_of(
            shared.addresses.begin(), shared.addresses.end(), [](const sockaddr_storage &address) {
                return isPublicAddress(reinterpret_cast<const sockaddr *>(&address));
            });
    if (!allPublic && !allowPrivate)
        return lookupError(ErrorKind::Forbidden,
                           QStringLiteral("The URL leads to a private address, which is not "
                                          "allowed."));
    return shared.addresses;
}

} // namespace reeldeck::platform

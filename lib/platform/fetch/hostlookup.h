#pragma once

#include "base/result.h"

#include <QString>

#include <sys/socket.h>

#include <atomic>
#include <chrono>
#include <vector>

namespace reeldeck::platform {

/// How long somebody waits for something on the network.
struct NetworkWait
{
    std::chrono::steady_clock::time_point deadline;
    const std::atomic<bool> *stop = nullptr; ///< May be null.

    bool isStopped() const { return stop && *stop; }
    bool isOver() const { return std::chrono::steady_clock::now() >= deadline; }
    /// Milliseconds until the deadline, at most 100, so that `stop` is looked at in between.
    int slice() const;
    /// Cancelled or Timeout, when waiting is over.
    std::optional<Error> end() const;
};

/// The addresses of `host`, an IPv4 address inside an IPv6 one as IPv4. Unless `allowPrivate`, an
/// error (Forbidden) when any of them isn't public, so that a name with one public address among
/// others isn't a way in. Blocks, but no longer than `wait`, whatever the system's resolver does; of
/// kind Internal when it was our own want of descriptors or memory.
Result<std::vector<sockaddr_storage>> resolvePublicHost(const QString &host, bool allowPrivate,
                                                        const NetworkWait &wait);

} // namespace reeldeck::platform

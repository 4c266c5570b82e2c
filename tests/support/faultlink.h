#pragma once

#include "support/faultscript.h"

#include <poll.h>

#include <chrono>
#include <optional>
#include <vector>

namespace reeldeck::tests {

class FaultProxy;

/// One connection of a client through the FaultProxy, request after request. Private to it; lives
/// on its thread.
///
///     Head --> Body --> Waiting --> Delivering --> Head (kept alive) | closed
///                |         |            \--> Mute (silence: until the client leaves)
///                \---------+--> closed by RST
///
/// Each request goes to the platform over a connection of its own, whose end is the end of the
/// answer; the answer is delivered once it is whole.
class FaultLink
{
public:
    using Clock = std::chrono::steady_clock;

    FaultLink(FaultProxy *proxy, int client);
    ~FaultLink();
    FaultLink(const FaultLink &) = delete;
    FaultLink &operator=(const FaultLink &) = delete;

    bool isClosed() const { return m_stage == Stage::Closed; }
    bool isStalled() const { return m_stage == Stage::Body && mayRead() == 0; }
    void reset(); ///< RST on both sides.

    /// Adds what it waits for; handle() gets the answers in the same order.
    void poll(std::vector<pollfd> *entries);
    /// First for all links, so that who left has left before others begin.
    void noteHangUp(const std::vector<pollfd> &entries);
    void handle(const std::vector<pollfd> &entries);
    /// When it wants to be called without any news.
    std::optional<Clock::time_point> wakeAt() const;

private:
    enum class Stage { Head, Body, Waiting, Delivering, Mute, Closed };

    void readClient();
    void readHead();
    void beginRequest();
    void takeBody();
    void requestIsIn();
    /// How much more of the body may be read; 0 while it stands still.
    qint64 mayRead() const;
    qint64 offsetInBody(qint64 offset) const;
    void connectToPlatform();
    QByteArray headForPlatform() const;
    void writeToPlatform();
    void readPlatform();
    void platformIsThrough();
    void prepareAnswer();
    QByteArray ownAnswer() const;
    QByteArray platformAnswer();
    void deliver();
    void delivered();
    void clientLeft();
    void endRequest();
    void close(int *descriptor, bool abruptly);

    FaultProxy *const m_proxy;
    Stage m_stage = Stage::Head;
    int m_client;
    int m_platform = -1;
    bool m_connected = false;
    int m_clientEntry = -1, m_platformEntry = -1; ///< In the last poll.

    QByteArray m_in; ///< From the client, not used yet.
    bool m_sawByte = false;
    bool m_clientGone = false;

    QByteArray m_head;
    qint64 m_bodyLength = 0, m_bodyTaken = 0;
    std::optional<size_t> m_request; ///< In the proxy's list, while it lasts.
    Fault m_fault;
    int m_releasedBefore = 0;
    bool m_keepAlive = true;

    QByteArray m_toPlatform;
    QByteArray m_answer; ///< The platform's; then what the client gets of it.
    qsizetype m_delivered = 0;
    Clock::time_point m_nextPiece;
    std::optional<Clock::time_point> m_resetAt;
};

} // namespace reeldeck::tests

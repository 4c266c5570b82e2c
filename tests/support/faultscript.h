#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>

namespace reeldeck::tests {

/// Which requests are meant.
struct RequestMatch
{
    QByteArray method{}; ///< Empty: any.
    /// Below the API's base path ("/assets"), without the query. A `*` at the end stands for
    /// anything; empty: any.
    QByteArray path{};

    bool covers(const QByteArray &requestMethod, const QByteArray &requestPath) const;
};

/// What goes wrong with one request, as a value. A kind, then how its answer is delivered:
/// `Fault::storedThen(502, page).delayed(50ms).dripped(10, 5ms)`.
///
/// Offsets count bytes of the request's body or of the answer (head included); a negative one
/// counts from the end, so -1 leaves the last byte out.
class Fault
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Edit = std::function<QByteArray(const QByteArray &body)>;

    /// The platform's own answer; for the modifiers below.
    static Fault none();

    // Not stored: the platform gets no request, or one that is cut off.
    /// RST to the client once so much of the body went on to the platform.
    static Fault resetAtBodyByte(qint64 offset);
    /// Takes the whole request, passes nothing on and stays silent.
    static Fault silence();
    /// Reads no more of the body than that, until FaultProxy::release(); then all goes its way.
    static Fault stallAtBodyByte(qint64 offset);
    /// An answer of the proxy's own, once the whole request is in.
    static Fault answer(int status, const QByteArray &body,
                        const QByteArray &contentType = "application/json");

    // Stored: the platform has answered; this is what becomes of its answer.
    static Fault storedThenReset();
    static Fault storedThenSilence();
    static Fault storedThen(int status, const QByteArray &body,
                            const QByteArray &contentType = "application/json");
    /// The body of the platform's answer, changed.
    static Fault storedEdited(Edit edit);
    /// The platform's answer, broken off by RST after so many bytes of it.
    static Fault storedCutAt(qint64 offset);

    Fault &field(const QByteArray &name, const QByteArray &value);
    /// As soon as the head is in; the body is never read, and RST follows a little later.
    Fault &early();
    Fault &delayed(Milliseconds span);
    Fault &dripped(qsizetype bytes, Milliseconds pause);

private:
    friend class FaultLink;
    friend class FaultProxy;
    enum class Kind { Pass, Reset, Silence, Stall, Answer };
    enum class Ending { Whole, Reset, Silence };

    bool reachesPlatform() const { return m_kind == Kind::Pass || m_kind == Kind::Stall; }

    Kind m_kind = Kind::Pass;
    Ending m_ending = Ending::Whole;
    qint64 m_bodyOffset = 0;
    std::optional<qint64> m_cutAt;
    int m_status = 0; ///< Of an answer of our own; 0: the platform's.
    QByteArray m_body;
    QByteArray m_contentType;
    QList<QPair<QByteArray, QByteArray>> m_fields;
    Edit m_edit;
    bool m_early = false;
    Milliseconds m_delay{0};
    qsizetype m_dripBytes = 0;
    Milliseconds m_dripPause{0};
};

/// Of the requests that match, counted from 0: from number `from` on, `count` of them, each with
/// this probability, one of the faults. The same seed gives request number n the same fate.
struct FaultRule
{
    static constexpr int All = std::numeric_limits<int>::max();

    RequestMatch match{};
    QList<Fault> faults{};
    int from = 0;
    int count = All;
    double probability = 1;
};

/// One request as the proxy saw it.
struct SeenRequest
{
    QByteArray method;
    QByteArray path; ///< Below the API's base path, without the query.
    QByteArray query;
    QByteArray key; ///< x-api-key as sent.
    qint64 bodyBytes = 0;
    std::chrono::milliseconds beganAt{0}; ///< Since the proxy started.
    /// Places in the order of all beginnings and endings; 0 while it lasts. It lasts until its
    /// answer is out or the client is gone.
    qint64 began = 0, ended = 0;
    int status = 0;         ///< As the client was told; 0: no answer.
    int platformStatus = 0; ///< As the platform said; 0: it wasn't asked, or didn't answer.
    bool hadFault = false;
};

} // namespace reeldeck::tests

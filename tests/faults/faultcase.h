#pragma once

#include "uploadrig.h"

#include <functional>
#include <optional>
#include <vector>

namespace reeldeck::tests {

/// A file of more bytes than the sockets on the way take in advance.
inline constexpr qint64 Large = 4'000'000;

/// The platform's list, or the session, is only asked when the answer to the end was lost.
inline const QList<Way> OnlyTheEnd{Way::Begin, Way::Part};

/// The fault for the first `POST /assets` only.
inline FaultRule once(const Fault &fault)
{
    return {.match = Posts, .faults = {fault}, .count = 1};
}

/// How an upload ends.
struct Ending
{
    TransferPhase phase = TransferPhase::Ready;
    std::optional<ErrorKind> kind{};
    int stored = 1;
};

/// One line of a suite: what happens to one upload, and how that must end. The rules speak of the
/// one `POST /assets` and of the list; in parts, of the request that is meant and of the session.
struct FaultCase
{
    using Step = std::function<void(UploadRig &rig)>;

    const char *name;
    std::vector<FaultRule> rules{};
    TransferPhase end = TransferPhase::Ready;
    std::optional<ErrorKind> kind{}; ///< Where it doesn't end in Ready.
    int posts = 1;                   ///< `POST /assets` for this upload that came by; 0: any.
    int stored = 1;                  ///< Copies on the platform when it has ended.
    qint64 size = 5000;
    bool isHasty = false; ///< Something stays silent on purpose.
    Step before{};        ///< Before it is queued.
    Step meanwhile{};     ///< Once it is queued.
    /// Where it ends otherwise in parts: at the beginning, with a part, with the last report.
    std::optional<Ending> begin{}, part{}, report{};
    /// The other ways have nothing to do with it.
    QList<Way> except{};
};

/// Carries it out, asserts its ending and the invariants, and then that the queue still takes and
/// brings home another upload. For QtTest's macros: look at QTest::currentTestFailed().
void carryOut(UploadRig &rig, const FaultCase &fault, Way way);

/// One row for each case and way that it has.
void addRows(const std::vector<FaultCase> &cases, const QList<Way> &ways);

/// All, or by REELDECK_FAULT_WAYS those that are one `POST /assets` ("posts") or the others
/// ("parts"): half of them each, side by side, take half the time.
QList<Way> waysOfProgram();

} // namespace reeldeck::tests

Q_DECLARE_METATYPE(reeldeck::tests::Way)

#pragma once

#include "uploadrig.h"

#include <functional>
#include <optional>
#include <vector>

namespace reeldeck::testsupport {

/// One line of a suite: what happens to one upload, and how that must end.
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
};

/// Carries it out, asserts its ending and the invariants, and then that the queue still takes and
/// brings home another upload. For QtTest's macros: look at QTest::currentTestFailed().
void carryOut(UploadRig &rig, const FaultCase &fault, Way way);

/// One row for each case and way.
void addRows(const std::vector<FaultCase> &cases);

} // namespace reeldeck::testsupport

Q_DECLARE_METATYPE(reeldeck::testsupport::Way)

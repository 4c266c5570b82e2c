#pragma once

#include "domain/uploadplan.h"
#include "uploads/file/mediafacts.h"
#include "uploads/store/uploadledger.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>

namespace reeldeck {

/// What is looked up about files that could be uploaded, before a byte is sent: whether they were
/// uploaded before, and whether the platform's models can use them. Adds to the plan; takes nothing
/// off it. On the planner's thread. Private to lib/uploads.
///
/// A file is known when the ledger has the same unchanged file, or one of the same size whose
/// content has the same hash: only then the file is read. Reading is bounded by `Bounds`; past it a
/// file of the same name and size counts as known, but not surely.
class Preflight
{
public:
    struct Bounds
    {
        qint64 hashBytes = qint64(8) << 30; ///< Read for comparing, in all.
        int probes = 200;    ///< Videos and audio files that are asked about, in all.
        int probesMs = 3000; ///< For all of them; the rest stays unexamined.
        int probeMs = 2000;  ///< For one.
    };
    /// Files looked at, of so many.
    using Progress = std::function<void(int done, int of)>;

    Preflight(const QString &ledgerFile, const QString &probeProgram,
              const std::atomic_bool &cancelled);

    void setBounds(const Bounds &bounds) { m_bounds = bounds; }
    void run(UploadPlan *plan, const Progress &progress);
    /// Only which files are in the ledger and unchanged since: reads none of them.
    void findUnchanged(UploadPlan *plan);

private:
    std::optional<EarlierUpload> earlier(const PlannedUpload &upload);
    std::optional<EarlierUpload> sameContent(const PlannedUpload &upload);
    void examine(UploadPlan *plan);
    static void tellUnreadable(PlannedUpload *upload);

    const std::atomic_bool &m_cancelled;
    const VideoProbe m_probe;
    UploadLedger m_ledger;
    Bounds m_bounds;
    qint64 m_hashed = 0;
};

} // namespace reeldeck

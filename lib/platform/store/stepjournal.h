#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace reeldeck::platform {

/// Which steps were under way when the process died, so that one that takes it down each time isn't
/// begun for ever. A step is a file in `steps` while it runs, its name `ASSET.STEP`; what is in there
/// at a start died with the process. The files outlive the process, which is what is asked of them,
/// not a power cut.
///
///     steps/ASSET.STEP   a letter for each time it was begun: c crashed, k killed, b under way
///     steps/crashed      '1' when the process crashed, '0' when it was ended in another way
///
/// Thread-safe.
class StepJournal
{
public:
    /// How often the process died with a step under way.
    struct Deaths
    {
        int crashes = 0; ///< By itself.
        int kills = 0;   ///< By somebody else, or with the computer.
    };

    static Result<std::unique_ptr<StepJournal>> open(const QString &dataDir);
    ~StepJournal();
    StepJournal(const StepJournal &) = delete;
    StepJournal &operator=(const StepJournal &) = delete;

    Deaths deaths(const QString &assetId, const char *step) const;

    /// Call before the step; it may not be begun when this fails.
    Result<void> begin(const QString &assetId, const char *step);
    /// Call after it, however it ended.
    void end(const QString &assetId, const char *step);

private:
    StepJournal(QString dir, int crashMark);
    void countDeaths();
    QString pathOf(const QString &assetId, const char *step) const;

    QString m_dir;
    int m_crashMark;
    mutable std::mutex m_mutex;
    QHash<QString, Deaths> m_deaths; ///< By path. Guarded by m_mutex.
};

} // namespace reeldeck::platform

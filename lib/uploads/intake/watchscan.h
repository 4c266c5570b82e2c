#pragma once

#include "domain/limits.h"
#include "domain/uploadplan.h"
#include "uploads/intake/watchedfolders.h"
#include "uploads/store/uploadledger.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace reeldeck {

/// What WatchedFolders does, on its thread. Private to lib/uploads; made on any thread, then moved.
class WatchScan : public QObject
{
    Q_OBJECT

public:
    WatchScan(const QString &ledgerFile, const WatchedFolders::Tuning &tuning,
              std::shared_ptr<std::atomic_bool> cancelled);

    /// What was too large by the ones before is looked at once more.
    void setLimits(const UploadLimits &limits);
    void setExcluded(const QString &folder);
    void setFolders(const QStringList &folders);
    void markTaken(const QList<PlannedUpload> &files);

signals:
    void found(const reeldeck::UploadPlan &plan);

private:
    /// A file that isn't at rest yet.
    struct Young
    {
        FileStamp stamp;
        qint64 sinceMs = 0; ///< Monotonic: when it was seen so first.
    };

    void scan();
    void openLedger();
    bool wants(const QString &path, const FileStamp &stamp);
    bool rests(const QString &path, const FileStamp &stamp);
    UploadPlan withoutKnown(UploadPlan plan);
    QList<PlanProblem> notTold(const QList<PlanProblem> &problems);
    /// Whether one is watched that was not before: what came into it since it was read is unseen.
    bool watch(const QSet<QString> &folders);

    const QString m_ledgerFile;
    const WatchedFolders::Tuning m_tuning;
    const std::shared_ptr<std::atomic_bool> m_cancelled;
    UploadLimits m_limits;
    QSet<QString> m_tooLarge; ///< Of m_settled, by these limits.
    QStringList m_folders;
    QString m_excluded; ///< Canonical, with a slash at its end; empty: none.
    UploadLedger m_ledger;
    bool m_hasLedger = false;

    QFileSystemWatcher *m_watcher = nullptr; ///< Child; made on the thread of this.
    QTimer m_next;
    QHash<QString, FileStamp> m_settled; ///< By path: offered, told or taken in this run.
    QHash<QString, FileStamp> m_seen;    ///< The same, of the scan under way.
    QHash<QString, Young> m_young;
    QHash<QString, Young> m_stillYoung; ///< Of the scan under way.
    QSet<QString> m_told;               ///< Sentences about folders.
    std::optional<std::chrono::milliseconds> m_untilRest;
};

} // namespace reeldeck

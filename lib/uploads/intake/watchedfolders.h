#pragma once

#include "domain/limits.h"
#include "domain/uploadplan.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <memory>

class QThread;

namespace reeldeck {

class WatchScan;

/// Folders whose new files upload by themselves, of one workspace. This face lives on the GUI thread
/// and never blocks it; the folders are read on a thread of their own.
///
///     a file appears --> it rests --> found() --> the queue has it --> markTaken(): never again
///                          ^   |                         |
///                  changes +---+          it ends before that: found() at the next start
///
/// Exactly once: found() names a file until markTaken() was called for it, at most once a run; what
/// the ledger has as uploaded or taken is left out, also when it was made while the program was
/// off. A file that changed afterwards is another one. Files that the ledger knows under another
/// name, junk and what is no media are left out; what a person should know is told once a run.
///
/// The system tells of changes in the first 1,000 folders; every folder is read again after
/// `Tuning::rescan` anyway, because network folders tell nothing.
class WatchedFolders : public QObject
{
    Q_OBJECT

public:
    struct Tuning
    {
        std::chrono::milliseconds rescan{60'000};
        std::chrono::milliseconds settle{500}; ///< From a change to the reading of it.
        std::chrono::milliseconds rest{2000};  ///< A file that changed since is still written.
    };

    explicit WatchedFolders(const QString &ledgerFile, QObject *parent = nullptr);
    WatchedFolders(const QString &ledgerFile, const Tuning &tuning, QObject *parent = nullptr);
    ~WatchedFolders() override; ///< Ends the reading; no signal comes any more.

    void setLimits(const UploadLimits &limits);
    /// Nothing below this folder is looked at: what the program itself writes there (the local
    /// library's copies) would come up again and again.
    void setExcluded(const QString &folder);
    /// From now on these; reads them at once. What was taken stays so.
    void setFolders(const QStringList &folders);
    /// The queue has them in its journal.
    void markTaken(const QList<PlannedUpload> &files);

signals:
    /// New files at rest, or none; `problems`: what can't be uploaded. Not both empty.
    void found(const reeldeck::UploadPlan &plan);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QThread *m_thread;
    WatchScan *m_scan; ///< Lives on m_thread and ends with it.
};

} // namespace reeldeck

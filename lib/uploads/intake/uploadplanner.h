#pragma once

#include "domain/limits.h"
#include "domain/uploadplan.h"
#include "uploads/rules/uploadrules.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace reeldeck {

/// Turns what a person dropped, picked or pasted into a list of uploads and a list of problems,
/// without sending a byte. Reads folders and the first 16 KB of each file on a thread of its own;
/// this face lives on the GUI thread and never blocks it.
///
/// Folders are walked in the order of their names, each directory once (symbolic links are
/// followed by canonical path, so loops end). A file given twice, also through a link, is planned
/// once and reported. Inside folders, files that are no media are reported one by one, junk is
/// counted only.
class UploadPlanner : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool enableHls = true; ///< Of every planned upload, as is the next.
        bool enableThumbnail = true;
        /// Whether to look into the files: by their content if they were uploaded before, and if
        /// the platform's models can use them (uploads/intake/preflight.h). A preview does without, and
        /// knows only files that still are what they were.
        bool looksUp = true;
        QString ledgerFile = {}; ///< Of the workspace; empty: nothing was uploaded before.
        QString probeProgram = QStringLiteral("ffprobe");
    };

    explicit UploadPlanner(QObject *parent = nullptr);
    ~UploadPlanner() override; ///< Cancels; no signal comes any more.

    /// Begins. Once per planner.
    void start(const DroppedItems &sources, const UploadLimits &limits, const Options &options);
    void start(const DroppedItems &sources, const UploadLimits &limits)
    {
        start(sources, limits, Options());
    }

    /// Gives up soon: `finished` still comes, with an empty plan.
    void cancel();
    bool wasCancelled() const;

signals:
    /// Uploads found so far and their bytes, at most ten times a second.
    void progress(int files, qint64 bytes);
    /// All are found; so many of them were looked up. As often.
    void checking(int done, int of);
    /// Exactly once, from the event loop. No progress comes after it.
    void finished(const reeldeck::UploadPlan &plan);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QThread *m_thread = nullptr;
};

} // namespace reeldeck

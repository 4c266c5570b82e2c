#pragma once

#include "domain/uploadplan.h"
#include "uploads/intake/uploadplanner.h"
#include "uploads/queue/uploadqueue.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace reeldeck {

class MainWindow;
class Settings;

/// From what a person dropped, picked or pasted to the queue it was meant for:
///
///     take() --> planned (worker) --> the queue is asked what it has --> review, when there is
///                   |  cancel                                            something to say
///                   v                                                      |          |
///                nothing                                                 reject    accept
///                                                                          v          v
///     one plan at a time, in their order, from the question on          nothing     queued
///
/// One plan waits for the other's end so that two drops of the same files don't both find the queue
/// empty. What takes longer than half a second shows what it has found so far, with Cancel.
///
/// Every upload comes through here: dropped, picked, pasted, from the command line, by URL or out of a
/// watched folder. GUI thread.
class UploadIntake : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    UploadIntake(MainWindow *window, Settings *settings, QObject *parent = nullptr);

    /// When a plan is shown before it is queued.
    enum class Review {
        Always,
        WhenNeeded,   ///< Something can't be uploaded, is there already, or may be of no use.
        ProblemsOnly, ///< For a command line, where nobody may be there to answer.
    };

    /// `queue`: where it goes, also when another one is shown by then; it may go meanwhile.
    void take(const DroppedItems &sources, const QPointer<UploadQueue> &queue,
              const UploadLimits &limits, Review review = Review::WhenNeeded);

    /// What somebody has planned already, and nobody is to be asked about: queued less what is there.
    /// Then calls `queued`, unless `context` has gone by then, and with it the wish.
    void take(const UploadPlan &plan, const QPointer<UploadQueue> &queue, QObject *context,
              const std::function<void()> &queued = {});

private:
    struct Planned
    {
        UploadPlan plan;
        QPointer<UploadQueue> queue;
        Review review = Review::WhenNeeded;
        bool isAgain = false;
        bool needsStream = false;
    };

    void showProgress(UploadPlanner *planner);
    void settleNext();
    void settle(Planned planned, const UploadQueue::KnownFiles &known);
    void review(const Planned &planned);
    static void enqueue(const QPointer<UploadQueue> &queue, const QList<PlannedUpload> &uploads);
    void end();

    MainWindow *m_window;
    Settings *m_settings;
    QList<Planned> m_planned;
    bool m_isSettling = false;
};

/// The files of a plan that aren't known to be uploaded already, with those that only a limit speaks
/// against.
QList<FileStamp> newFiles(const UploadPlan &plan);
/// Says of each of those what the queue knows.
void markKnown(UploadPlan *plan, const UploadQueue::KnownFiles &known);

} // namespace reeldeck

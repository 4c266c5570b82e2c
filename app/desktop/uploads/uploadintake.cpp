#include "desktop/uploads/uploadintake.h"

#include "base/humantext.h"
#include "desktop/window/mainwindow.h"
#include "settings/settings.h"
#include "ui/transfers/uploadreviewdialog.h"

#include <QProgressDialog>
#include <QTimer>

#include <limits>

namespace reeldeck {

QList<FileStamp> newFiles(const UploadPlan &plan)
{
    QList<FileStamp> files;
    files.reserve(plan.uploads.size());
    for (const PlannedUpload &upload : plan.uploads) {
        if (!upload.earlier)
            files << upload.stamp;
    }
    for (const PlanProblem &problem : plan.problems) {
        if (problem.attempt)
            files << problem.attempt->stamp;
    }
    return files;
}

void markKnown(UploadPlan *plan, const UploadQueue::KnownFiles &known)
{
    for (PlannedUpload &upload : plan->uploads) {
        const auto found = known.constFind(upload.stamp);
        if (!upload.earlier && found != known.constEnd())
            upload.earlier = *found;
    }
    // One that is tried already is there already; that it is too large is no news.
    plan->problems.removeIf([&](const PlanProblem &problem) {
        if (!problem.attempt || !known.contains(problem.attempt->stamp))
            return false;
        plan->uploads << *problem.attempt;
        plan->uploads.last().earlier = known.value(problem.attempt->stamp);
        return true;
    });
}

UploadIntake::UploadIntake(MainWindow *window, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{}

void UploadIntake::take(const DroppedItems &sources, const QPointer<UploadQueue> &queue,
                        const UploadLimits &limits, Review review)
{
    if (!queue)
        return;
    auto *planner = new UploadPlanner(this);
    connect(planner, &UploadPlanner::finished, this,
            [this, planner, queue, review, isAgain = sources.isAgain,
             needsStream = sources.needsStream](UploadPlan plan) {
                planner->deleteLater();
                if (planner->wasCancelled())
                    return;
                if (review == Review::ProblemsOnly && plan.problems.isEmpty()) {
                    for (PlannedUpload &upload : plan.uploads)
                        upload.warnings.clear();
                }
                m_planned << Planned{plan, queue, review, isAgain, needsStream};
                settleNext();
            });
    showProgress(planner);
    UploadPlanner::Options options;
    options.enableHls = m_settings->enableHls() || sources.needsStream;
    options.enableThumbnail = m_settings->enableThumbnail();
    options.ledgerFile = queue->ledgerFile();
    planner->start(sources, limits, options);
}

void UploadIntake::showProgress(UploadPlanner *planner)
{
    constexpr int patienceMs = 500;
    // Not modal: a modal one would run events from within setValue().
    auto *dialog = new QProgressDialog(m_window);
    dialog->setWindowTitle(tr("Upload"));
    dialog->setLabelText(tr("Looking through what you chose..."));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setRange(0, 0);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(std::numeric_limits<int>::max()); // Shown by the clock instead.
    QTimer::singleShot(patienceMs, dialog, &QWidget::show);
    connect(dialog, &QProgressDialog::canceled, planner, &UploadPlanner::cancel);
    connect(planner, &UploadPlanner::progress, dialog, [dialog](int files, qint64 bytes) {
        dialog->setLabelText(
                tr("Looking through what you chose: %Ln files, %1 so far.", nullptr, files)
                        .arg(humanSize(bytes)));
    });
    connect(planner, &UploadPlanner::checking, dialog, [dialog](int done, int of) {
        dialog->setLabelText(
                tr("Comparing with what was uploaded before: %L1 of %Ln files.", nullptr, of)
                        .arg(done));
        dialog->setRange(0, of);
        dialog->setValue(done);
    });
    connect(planner, &UploadPlanner::finished, dialog, &QObject::deleteLater);
    connect(planner, &QObject::destroyed, dialog, &QObject::deleteLater);
}

void UploadIntake::settleNext()
{
    if (m_isSettling || m_planned.isEmpty())
        return;
    m_isSettling = true;
    const Planned planned = m_planned.takeFirst();
    if (!planned.queue)
        return end();
    const QList<FileStamp> files = newFiles(planned.plan);
    // A queue that goes with its account never answers.
    auto *question = new QObject(planned.queue);
    connect(question, &QObject::destroyed, this, [this] { end(); });
    planned.queue->findKnown(files, question,
                             [this, question, planned](const UploadQueue::KnownFiles &known) {
                                 question->disconnect(this);
                                 question->deleteLater();
                                 settle(planned, known);
                             });
}

void UploadIntake::settle(Planned planned, const UploadQueue::KnownFiles &known)
{
    markKnown(&planned.plan, known);
    if (planned.isAgain) {
        for (PlannedUpload &upload : planned.plan.uploads)
            upload.earlier.reset();
    }
    const bool hasUploads = !planned.plan.uploads.isEmpty();
    if (planned.plan.needsReview() || (hasUploads && planned.review == Review::Always))
        return review(planned);
    enqueue(planned.queue, planned.plan.uploads);
    end();
}

void UploadIntake::take(const UploadPlan &plan, const QPointer<UploadQueue> &queue,
                        QObject *context, const std::function<void()> &queued)
{
    if (!queue)
        return;
    queue->findKnown(newFiles(plan), context,
                     [plan, queue, queued](const UploadQueue::KnownFiles &known) {
                         UploadPlan left = plan;
                         markKnown(&left, known);
                         left.uploads.removeIf([](const PlannedUpload &upload) {
                             return upload.earlier.has_value();
                         });
                         enqueue(queue, left.uploads);
                         if (queued)
                             queued();
                     });
}

/// A queue that went with its forgotten account takes nothing more.
void UploadIntake::enqueue(const QPointer<UploadQueue> &queue, const QList<PlannedUpload> &uploads)
{
    if (queue && !uploads.isEmpty())
        queue->enqueue(uploads);
}

void UploadIntake::review(const Planned &planned)
{
    auto *dialog = new UploadReviewDialog(
            planned.plan,
            {m_settings->enableHls() || planned.needsStream, m_settings->enableThumbnail()},
            m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [dialog, queue = planned.queue] { enqueue(queue, dialog->uploads()); });
    connect(dialog, &QDialog::finished, this, &UploadIntake::end);
    dialog->open();
}

void UploadIntake::end()
{
    m_isSettling = false;
    settleNext();
}

} // namespace reeldeck

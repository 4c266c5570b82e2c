#include "desktop/uploads/watchcontroller.h"

#include "base/humantext.h"
#include "desktop/uploads/uploadintake.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "session/workspacelimits.h"
#include "session/workspacesession.h"
#include "settings/settings.h"
#include "ui/transfers/watchedfoldersdialog.h"
#include "ui/window/messagebar.h"
#include "uploads/intake/watchedfolders.h"
#include "uploads/queue/uploadqueue.h"

#include <QAction>

namespace reeldeck {

WatchController::WatchController(MainWindow *window, Settings *settings, UploadIntake *intake,
                                 const QString &ownFolder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_intake(intake)
    , m_ownFolder(ownFolder)
{
    connect(window->actions()->watchedFolders, &QAction::triggered, this,
            &WatchController::showDialog);
    connect(settings, &Settings::watchedFoldersChanged, this, &WatchController::apply);
    connect(settings, &Settings::limitsChanged, this, &WatchController::applyLimits);
}

WatchController::~WatchController() = default;

void WatchController::begin(WorkspaceSession *session)
{
    const QString &id = session->workspace().id;
    m_watched[id].queue = session->queue();
    apply(id);
}

void WatchController::end(WorkspaceSession *session)
{
    m_watched.erase(session->workspace().id);
}

void WatchController::forget(const QString &workspaceId)
{
    m_watched.erase(workspaceId);
    m_settings->setWatchedFolders(workspaceId, {});
}

void WatchController::setSession(WorkspaceSession *session)
{
    m_currentId = session ? session->workspace().id : QString();
    m_currentName = session ? session->workspace().name : QString();
}

void WatchController::apply(const QString &workspaceId)
{
    const auto found = m_watched.find(workspaceId);
    if (found == m_watched.end() || !found->second.queue)
        return;
    Watched &watched = found->second;
    const QStringList folders = m_settings->watchedFolders(workspaceId);
    if (folders.isEmpty()) {
        watched.folders.reset();
        return;
    }
    if (!watched.folders) {
        watched.folders = std::make_unique<WatchedFolders>(watched.queue->ledgerFile());
        watched.folders->setExcluded(m_ownFolder);
        connect(watched.folders.get(), &WatchedFolders::found, this,
                [this, workspaceId](const UploadPlan &plan) { onFound(workspaceId, plan); });
    }
    applyLimits(workspaceId);
    watched.folders->setFolders(folders);
}

void WatchController::applyLimits(const QString &workspaceId)
{
    const auto found = m_watched.find(workspaceId);
    if (found != m_watched.end() && found->second.folders)
        found->second.folders->setLimits(workspaceLimits(*m_settings, workspaceId));
}

void WatchController::onFound(const QString &workspaceId, const UploadPlan &plan)
{
    const auto found = m_watched.find(workspaceId);
    if (found == m_watched.end() || !found->second.queue)
        return;
    tell(plan.problems);
    if (plan.uploads.isEmpty())
        return;
    UploadPlan chosen = plan;
    for (PlannedUpload &upload : chosen.uploads) {
        upload.request.enableHls = m_settings->enableHls();
        upload.request.enableThumbnail = m_settings->enableThumbnail();
    }
    WatchedFolders *folders = found->second.folders.get();
    const QPointer<UploadQueue> queue = found->second.queue;
    m_intake->take(chosen, queue, folders, [folders, queue, uploads = plan.uploads] {
        // A program that ends before that finds them in the folder again.
        queue->whenOnDisk(folders, [folders, uploads] { folders->markTaken(uploads); });
    });
}

void WatchController::tell(const QList<PlanProblem> &problems)
{
    if (problems.isEmpty())
        return;
    QStringList details;
    for (const PlanProblem &problem : problems)
        details << displayName(problem.name) + QLatin1Char('\n') + problem.error.message;
    const QString text =
            problems.size() == 1
                    ? tr("In a watched folder: %1").arg(problems.first().error.message)
                    : tr("%Ln files or folders in the watched folders can't be uploaded.", nullptr,
                         int(problems.size()));
    m_window->messageBar()->showMessage(MessageBar::Source::WatchedFolders,
                                        MessageBar::Severity::Info, text,
                                        details.join(QStringLiteral("\n\n")));
}

void WatchController::showDialog()
{
    if (m_currentId.isEmpty())
        return;
    auto *dialog = new WatchedFoldersDialog(m_settings->watchedFolders(m_currentId), m_currentName,
                                            m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_currentId] {
        if (dialog->folders() != m_settings->watchedFolders(id))
            m_settings->setWatchedFolders(id, dialog->folders());
    });
    dialog->open();
}

} // namespace reeldeck

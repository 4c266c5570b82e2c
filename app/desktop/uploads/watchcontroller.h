#pragma once

#include "domain/uploadplan.h"
#include "uploads/queue/uploadqueue.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <map>
#include <memory>

namespace reeldeck {

class MainWindow;
class Settings;
class UploadIntake;
class WatchedFolders;
class WorkspaceSession;

/// Watched folders, one set a workspace: gives what is new in them to the queue of the workspace as
/// soon as it is open, and tells what can't be uploaded. A workspace that wasn't opened since the
/// start takes its new files when it is. GUI thread.
class WatchController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `ownFolder`: where the program keeps its data, which is never watched.
    WatchController(MainWindow *window, Settings *settings, UploadIntake *intake,
                    const QString &ownFolder, QObject *parent = nullptr);
    ~WatchController() override;

    /// From now on what is new in the folders of this workspace goes into its queue.
    void begin(WorkspaceSession *session);
    /// Before the session ends.
    void end(WorkspaceSession *session);
    /// The account is forgotten: so are its folders.
    void forget(const QString &workspaceId);

    /// Whose folders the dialog is about; nullptr: nobody's.
    void setSession(WorkspaceSession *session);
    void showDialog();

private:
    struct Watched
    {
        QPointer<UploadQueue> queue;
        std::unique_ptr<WatchedFolders> folders;
    };

    void apply(const QString &workspaceId);
    void applyLimits(const QString &workspaceId);
    void onFound(const QString &workspaceId, const UploadPlan &plan);
    void tell(const QList<PlanProblem> &problems);

    MainWindow *m_window;
    Settings *m_settings;
    UploadIntake *m_intake;
    const QString m_ownFolder;
    std::map<QString, Watched> m_watched;
    QString m_currentId;
    QString m_currentName;
};

} // namespace reeldeck

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "catalog/copy/localcopy.h"
#include "catalog/table/assettablemodel.h"
#include "desktop/accounts/accountcontroller.h"
#include "desktop/accounts/firstrun.h"
#include "desktop/accounts/proxycontroller.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/accounts/workspacescontroller.h"
#include "desktop/background/backgroundcontroller.h"
#include "desktop/background/uploadprogress.h"
#include "desktop/catalog/catalogcontroller.h"
#include "desktop/catalog/copycontroller.h"
#include "desktop/catalog/exportcontroller.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/commandline.h"
#include "desktop/deletion/deletioncontroller.h"
#include "desktop/deletion/deletionlogcontroller.h"
#include "desktop/details/detailscontroller.h"
#include "desktop/details/scrubcontroller.h"
#include "desktop/details/streamagain.h"
#include "desktop/details/subjectactions.h"
#include "desktop/details/usedincontroller.h"
#include "desktop/diagnostics/diagnosticscontroller.h"
#include "desktop/help/aboutcontroller.h"
#include "desktop/help/helpcontroller.h"
#include "desktop/settingscontroller.h"
#include "desktop/uploads/pacecontroller.h"
#include "desktop/uploads/reportcontroller.h"
#include "desktop/uploads/transferscontroller.h"
#include "desktop/uploads/uploadcontroller.h"
#include "desktop/uploads/watchcontroller.h"
#include "desktop/viewcontroller.h"
#include "desktop/window/mainwindow.h"
#include "desktop/windowcontroller.h"
#include "media/playback.h"
#include "media/thumbnailloader.h"
#include "network/proxyaccess.h"
#include "session/assetrefresher.h"
#include "session/deletion/assetdeleter.h"
#include "session/deletion/deletionlog.h"
#include "session/desktopnotifier.h"
#include "session/locallibrary.h"
#include "session/networkwatch.h"
#include "session/sleepinhibitor.h"
#include "session/uploadnotices.h"
#include "session/workspacelimits.h"
#include "session/workspacesessions.h"
#include "settings/credentials.h"
#include "settings/paths.h"
#include "settings/settings.h"
#include "system/lastrun.h"
#include "system/launchrequest.h"
#include "ui/window/messagebar.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace reeldeck {

class Language;

/// Sole owner of everything that lives as long as the program, in the order in which it depends on
/// one another. Wires the controllers to each other, and ends everything in order. GUI thread.
class AppContext : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        Paths paths;
        CommandLine commandLine;
        QString environmentKey;  ///< TWELVELABS_API_KEY; empty: not set.
        QString platformProgram; ///< Path of reeldeck-platform; empty: not found.
        std::unique_ptr<CredentialStore> credentials;
        LastEnd lastEnd = LastEnd::Well;
        Language *language = nullptr; ///< Follows the settings and outlives them; none: stays.
    };

    explicit AppContext(Options options);
    ~AppContext() override;

    /// Shows the window and opens the first workspace.
    void start();
    /// What another start asks for: the window comes to the front and takes it.
    void receive(const LaunchRequest &request);
    /// Ends what runs (transfers, the local library), then emits ended(). Asks first when uploads
    /// are under way and `ask` is set.
    void quit(bool ask = true);

    MainWindow *window() const { return m_window.get(); }
    Settings *settings() { return &m_settings; }
    AssetTableModel *assets() { return &m_assets; }
    /// Of the open workspace; nullptr before the first one.
    UploadQueue *uploads() const;
    WorkspaceSessions *sessions() { return &m_sessions; }
    AssetDeleter *deleter() { return &m_deleter; }
    Playback *playback() { return &m_playback; }
    ThumbnailLoader *thumbnails() { return &m_thumbnails; }
    WorkspaceController *workspaces() { return &m_workspaces; }

signals:
    /// From now on nothing is received.
    void ending();
    void ended();

private:
    void wireWorkspace();
    void wireProxy();
    void wireUploads();
    void wireNotices();
    void saveData(bool saves);
    void showSession(WorkspaceSession *session);
    void setClient(ApiClient *client);
    void onWorkspaceState();
    void updateConnectionText();
    QString withPace(const QString &text);
    void tell(MessageBar::Source source, const Error &problem);
    void stopEverything();
    bool isFirstStart() const;
    void tellLastEnd();
    void triggerAction(const QString &action);
    QList<DiagnosticsReport::Section> diagnosticsFacts() const;

    Language *m_language;
    CommandLine m_commandLine;
    Paths m_paths;
    SystemClock m_clock;
    Settings m_settings;
    ProxyAccess m_proxyAccess;
    std::unique_ptr<CredentialStore> m_credentials;
    LocalLibrary m_library;
    ThumbnailLoader m_thumbnails;
    Playback m_playback;
    LocalCopy m_copy;
    AssetTableModel m_assets;
    AssetRefresher m_refresher;
    DeletionLog m_deletionLog;
    AssetDeleter m_deleter;
    WorkspaceSessions m_sessions;
    WorkspaceLimits m_limits;
    UploadNotices m_notices;
    UploadProgress m_progress;
    DesktopNotifier m_notifier;
    NetworkWatch m_network;
    SleepInhibitor m_inhibitor;
    PaceController m_pace;
    std::unique_ptr<MainWindow> m_window;
    WorkspaceController m_workspaces;
    AccountController m_accounts;
    FirstRun m_firstRun;
    WorkspacesController m_workspaceList;
    ProxyController m_proxy;
    CatalogController m_catalog;
    SelectionController m_selection;
    CopyController m_copying;
    ExportController m_exporting;
    DetailsController m_details;
    UsedInController m_usedIn;
    UploadController m_uploading;
    SubjectActions m_subjectActions;
    StreamAgain m_streamAgain;
    ScrubController m_scrub;
    TransfersController m_transfers;
    WatchController m_watching;
    ReportController m_reports;
    DeletionController m_deletion;
    DeletionLogController m_whatHappened;
    ViewController m_view;
    WindowController m_windowController;
    SettingsController m_settingsDialog;
    BackgroundController m_background;
    DiagnosticsController m_diagnostics;
    HelpController m_help;
    AboutController m_about;
    LastEnd m_lastEnd;
    ClientFollower m_session;
    QTimer m_paceChanges; ///< When what the status bar says of the pace is no longer true.
    bool m_isQuitting = false;
};

} // namespace reeldeck

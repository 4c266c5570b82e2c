#pragma once

#include "api/calls/apiclient.h"
#include "api/http/certificatelook.h"
#include "base/error.h"
#include "settings/workspace.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace reeldeck {

class AccountController;
class CredentialStore;
class MainWindow;
class Settings;
class WorkspaceController;
class WorkspacesDialog;
class WorkspaceSessions;

/// The dialog of all workspaces: shows the last four characters of a key and never more, tests
/// address and key, says what a certificate that isn't trusted shows, and asks before it removes
/// one. GUI thread.
class WorkspacesController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WorkspacesController(MainWindow *window, Settings *settings, CredentialStore *credentials,
                         WorkspaceController *workspaces, WorkspaceSessions *sessions,
                         AccountController *accounts, QObject *parent = nullptr);
    ~WorkspacesController() override;

    void open();

private:
    void showEntries();
    void lookUpKey(const QString &id);
    void test(const QString &id);
    void onTested(const Workspace &workspace, const Result<void> &result);
    void askToRemove(const QString &id);

    MainWindow *m_window;
    Settings *m_settings;
    CredentialStore *m_credentials;
    WorkspaceController *m_workspaces;
    WorkspaceSessions *m_sessions;
    AccountController *m_accounts;
    QPointer<WorkspacesDialog> m_dialog;
    std::unique_ptr<ApiClient> m_tester;
};

/// "ends with 12ab"; a key too short for that to say little is said to be kept.
QString keyEndText(const QString &key);

/// What a person needs to decide whom to ask about a certificate; several lines, empty when there
/// is nothing to show.
QString certificateText(const CertificateFacts &facts);

} // namespace reeldeck

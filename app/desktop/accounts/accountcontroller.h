#pragma once

#include "api/calls/apiclient.h"
#include "settings/credentials.h"
#include "settings/workspace.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;

namespace reeldeck {

class ConnectDialog;
class MainWindow;
class Settings;
class WorkspaceSessions;
class WorkspaceController;

/// Connecting accounts and going from one workspace to another: the menu and the dialog that tests
/// a key before it is kept. GUI thread.
class AccountController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AccountController(MainWindow *window, Settings *settings, CredentialStore *credentials,
                      WorkspaceController *workspaces, WorkspaceSessions *sessions,
                      QObject *parent = nullptr);
    ~AccountController() override;

    /// Asks for a new account.
    void connectAccount();
    /// Asks for the key of the open workspace again, with `reason` shown. One dialog at a time.
    void askForKey(const QString &reason);

    /// Asks for another key of this account, which opens with it.
    void changeKey(const Workspace &workspace);

    /// The entries of the workspaces, for the settings menu; kept up to date.
    void fillMenu(QMenu *menu);

private:
    void openDialog(const std::optional<Workspace> &existing, const QString &reason);
    void testKey(const QString &url, const QString &key);
    void onKeyTested(const QUrl &baseUrl, const QString &key, const Result<void> &result);
    void onWorkspaceState();
    /// Asks first when uploads would be lost.
    void forgetAccount();
    void forget(const Workspace &workspace);

    MainWindow *m_window;
    Settings *m_settings;
    CredentialStore *m_credentials;
    WorkspaceController *m_workspaces;
    WorkspaceSessions *m_sessions;
    QPointer<ConnectDialog> m_dialog;
    std::optional<Workspace> m_existing; ///< Whose key the dialog asks for; none: a new account.
    std::unique_ptr<ApiClient> m_tester;
};

} // namespace reeldeck

#include "desktop/accounts/accountcontroller.h"

#include "api/calls/baseurl.h"
#include "base/humantext.h"
#include "base/log.h"
#include "desktop/accounts/connectiontext.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "session/workspacesessions.h"
#include "settings/settings.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace reeldeck {

AccountController::AccountController(MainWindow *window, Settings *settings,
                                     CredentialStore *credentials, WorkspaceController *workspaces,
                                     WorkspaceSessions *sessions, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_workspaces(workspaces)
    , m_sessions(sessions)
{
    connect(window->actions()->connectAccount, &QAction::triggered, this,
            &AccountController::connectAccount);
    connect(window->actions()->forgetAccount, &QAction::triggered, this,
            &AccountController::forgetAccount);
    connect(window->emptyState(), &EmptyState::connectRequested, this, [this] {
        const WorkspaceController::State state = m_workspaces->state();
        if (state == WorkspaceController::State::KeyNeeded ||
            state == WorkspaceController::State::KeyLocked)
            askForKey({});
        else
            connectAccount();
    });
    connect(window->emptyState(), &EmptyState::libraryRequested, this, [this] {
        // At the first start it is open behind the question.
        if (m_workspaces->workspace().local)
            return;
        m_workspaces->open(m_settings->workspaces()->byId(QLatin1String(LocalWorkspaceId)));
    });
    connect(workspaces, &WorkspaceController::stateChanged, this,
            &AccountController::onWorkspaceState);
    connect(credentials, &CredentialStore::persistenceLost, this, [this](const Error &reason) {
        m_window->messageBar()->showMessage(
                MessageBar::Source::Account, MessageBar::Severity::Warning, reason.message,
                reason.details(), tr("Retry"), [this] { m_credentials->keepAgain(); });
    });
    connect(credentials, &CredentialStore::persistenceRegained, this,
            [this] { m_window->messageBar()->withdraw(MessageBar::Source::Account); });
}

AccountController::~AccountController() = default;

void AccountController::connectAccount()
{
    openDialog(std::nullopt, {});
}

void AccountController::askForKey(const QString &reason)
{
    openDialog(m_workspaces->workspace(), reason);
}

void AccountController::changeKey(const Workspace &workspace)
{
    openDialog(workspace, {});
}

void AccountController::fillMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const Workspace &workspace : m_settings->workspaces()->all()) {
        // An ampersand in a name is no mnemonic.
        QString name = displayName(workspace.name);
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(workspace.id == m_workspaces->workspace().id);
        group->addAction(action);
        connect(action, &QAction::triggered, m_workspaces,
                [this, workspace] { m_workspaces->open(workspace); });
    }
    menu->addAction(m_window->actions()->connectAccount);
    if (!m_workspaces->workspace().local)
        menu->addAction(m_window->actions()->forgetAccount);
    menu->addAction(m_window->actions()->workspaces);
}

void AccountController::openDialog(const std::optional<Workspace> &existing, const QString &reason)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    m_existing = existing;
    const QUrl url = existing ? existing->baseUrl : QUrl(QLatin1String(HostedBaseUrl));
    m_dialog = new ConnectDialog(url, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setKeyStorageNote(
            m_credentials->isPersistent()
                    ? tr("The key is kept in this desktop's keychain.")
                    : tr("There is no keychain here: the key is kept until you quit."));
    if (!reason.isEmpty())
        m_dialog->setError(reason);
    connect(m_dialog, &ConnectDialog::testRequested, this, &AccountController::testKey);
    connect(m_dialog, &QDialog::finished, this, [this] {
        // Later: it may be the tester's own call that ended the dialog.
        if (m_tester)
            m_tester.release()->deleteLater();
    });
    m_dialog->open();
}

void AccountController::testKey(const QString &url, const QString &key)
{
    const Result<QUrl> baseUrl = parseBaseUrl(url);
    if (!baseUrl) {
        m_dialog->setError(baseUrl.error().message);
        return;
    }
    addLogSecret(key);
    m_dialog->setBusy(true);
    m_tester = std::make_unique<ApiClient>(ApiEndpoint{*baseUrl, key});
    Call<void> *call = m_tester->checkKey();
    call->onFinished(this, [this, baseUrl = *baseUrl, key](const Result<void> &result) {
        onKeyTested(baseUrl, key, result);
    });
}

void AccountController::onKeyTested(const QUrl &baseUrl, const QString &key,
                                    const Result<void> &result)
{
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    if (!result) {
        if (result.error().kind != ErrorKind::Cancelled)
            m_dialog->setError(connectFailureText(result.error(), baseUrl));
        return;
    }
    Workspaces *workspaces = m_settings->workspaces();
    const bool isSame = m_existing && m_existing->baseUrl == baseUrl;
    // One that only came with the arguments is kept from now on, with its id and its uploads.
    const Workspace workspace = isSame && workspaces->contains(m_existing->id)
                                        ? *m_existing
                                        : workspaces->add(m_dialog->workspaceName(), baseUrl,
                                                          isSame ? m_existing->id : QString());
    m_dialog->accept();
    m_workspaces->openWithKey(workspace, key);
}

void AccountController::onWorkspaceState()
{
    const WorkspaceController::State state = m_workspaces->state();
    if (state == WorkspaceController::State::KeyNeeded) {
        const std::optional<Error> &error = m_workspaces->error();
        const bool wasRefused = error && error->httpStatus != 0;
        askForKey(wasRefused ? connectFailureText(*error, m_workspaces->workspace().baseUrl)
                             : error.value_or(Error()).message);
    } else if (state == WorkspaceController::State::Open && m_dialog && m_existing &&
               m_existing->id == m_workspaces->workspace().id) {
        m_dialog->reject(); // the keychain had the key after all
    }
}

void AccountController::forgetAccount()
{
    const Workspace workspace = m_workspaces->workspace();
    const int unfinished = m_sessions->unfinished(workspace.id);
    if (unfinished == 0) {
        forget(workspace);
        return;
    }
    auto *box =
            new QMessageBox(QMessageBox::NoIcon, tr("Forget Account"),
                            tr("%Ln uploads to “%1” are not finished.", nullptr, int(unfinished))
                                    .arg(displayName(workspace.name)),
                            QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("They are cancelled when you forget the account."));
    QPushButton *keep = box->addButton(tr("Keep Account"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("Forget Account"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(leave, &QAbstractButton::clicked, this, [this, workspace] { forget(workspace); });
    box->open();
}

void AccountController::forget(const Workspace &workspace)
{
    m_workspaces->forget(workspace);
    m_sessions->forget(workspace.id);
}

} // namespace reeldeck

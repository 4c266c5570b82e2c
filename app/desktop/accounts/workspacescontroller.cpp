#include "desktop/accounts/workspacescontroller.h"

#include "base/humantext.h"
#include "base/log.h"
#include "desktop/accounts/accountcontroller.h"
#include "desktop/accounts/connectiontext.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "session/workspacesessions.h"
#include "settings/credentials.h"
#include "settings/settings.h"
#include "ui/dialogs/workspacesdialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace reeldeck {

QString keyEndText(const QString &key)
{
    constexpr qsizetype shown = 4;
    constexpr qsizetype longEnough = 16;
    if (key.isEmpty())
        return WorkspacesController::tr("None is kept on this computer");
    return key.size() < longEnough
                   ? WorkspacesController::tr("Kept on this computer")
                   : WorkspacesController::tr("Ends with %1").arg(displayName(key.right(shown)));
}

QString certificateText(const CertificateFacts &facts)
{
    if (facts.subject.isEmpty() && facts.problems.isEmpty())
        return {};
    QStringList lines;
    for (const QString &problem : facts.problems)
        lines << WorkspacesController::tr("Problem: %1").arg(problem);
    const QString subject = facts.subject.isEmpty() ? WorkspacesController::tr("no name given")
                                                    : displayName(facts.subject);
    lines << WorkspacesController::tr("Certificate for: %1").arg(subject)
          << WorkspacesController::tr("Issued by: %1").arg(displayName(facts.issuer))
          << WorkspacesController::tr("Valid: %1 to %2").arg(facts.validFrom, facts.validUntil)
          << WorkspacesController::tr("SHA-256: %1").arg(facts.sha256);
    return lines.join(QLatin1Char('\n'));
}

WorkspacesController::WorkspacesController(MainWindow *window, Settings *settings,
                                           CredentialStore *credentials,
                                           WorkspaceController *workspaces,
                                           WorkspaceSessions *sessions, AccountController *accounts,
                                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_workspaces(workspaces)
    , m_sessions(sessions)
    , m_accounts(accounts)
{
    connect(window->actions()->workspaces, &QAction::triggered, this, &WorkspacesController::open);
    connect(settings->workspaces(), &Workspaces::listChanged, this,
            &WorkspacesController::showEntries);
    connect(workspaces, &WorkspaceController::stateChanged, this,
            &WorkspacesController::showEntries);
}

WorkspacesController::~WorkspacesController() = default;

void WorkspacesController::open()
{
    if (m_dialog)
        return;
    m_dialog = new WorkspacesDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &WorkspacesDialog::keyTextNeeded, this, &WorkspacesController::lookUpKey);
    connect(m_dialog, &WorkspacesDialog::testRequested, this, &WorkspacesController::test);
    connect(m_dialog, &WorkspacesDialog::removalRequested, this,
            &WorkspacesController::askToRemove);
    connect(m_dialog, &WorkspacesDialog::renamed, m_settings->workspaces(), &Workspaces::rename);
    connect(m_dialog, &WorkspacesDialog::openRequested, this, [this](const QString &id) {
        m_dialog->accept();
        m_workspaces->open(m_settings->workspaces()->byId(id));
    });
    // One dialog at a time: what is asked for there is about one workspace.
    connect(m_dialog, &WorkspacesDialog::keyChangeRequested, this, [this](const QString &id) {
        m_dialog->accept();
        m_accounts->changeKey(m_settings->workspaces()->byId(id));
    });
    connect(m_dialog, &WorkspacesDialog::addRequested, this, [this] {
        m_dialog->accept();
        m_accounts->connectAccount();
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        // Later: it may be the tester's own call that ended the dialog.
        if (m_tester)
            m_tester.release()->deleteLater();
    });
    showEntries();
    m_dialog->open();
}

void WorkspacesController::showEntries()
{
    if (!m_dialog)
        return;
    QList<WorkspaceEntry> entries;
    for (const Workspace &workspace : m_settings->workspaces()->all()) {
        entries << WorkspaceEntry{workspace.id, workspace.name, workspace.baseUrl.toString(),
                                  workspace.local, workspace.id == m_workspaces->workspace().id};
    }
    m_dialog->setEntries(entries);
}

void WorkspacesController::lookUpKey(const QString &id)
{
    CredentialJob *job = m_credentials->read(id);
    connect(job, &CredentialJob::finished, this, [this, id](const Result<QString> &key) {
        if (m_dialog)
            m_dialog->setKeyText(id, key ? keyEndText(*key) : key.error().message);
    });
}

void WorkspacesController::test(const QString &id)
{
    const Workspace workspace = m_settings->workspaces()->byId(id);
    m_dialog->setTestText(id, tr("Asking the platform..."), true);
    CredentialJob *job = m_credentials->read(id);
    connect(job, &CredentialJob::finished, this, [this, workspace](const Result<QString> &key) {
        if (!m_dialog)
            return;
        if (!key || key->isEmpty()) {
            m_dialog->setTestText(
                    workspace.id,
                    key ? tr("There is no key to test with. Choose “Change Key...” and "
                             "enter it.")
                        : key.error().message,
                    false);
            return;
        }
        m_tester = std::make_unique<ApiClient>(ApiEndpoint{workspace.baseUrl, *key});
        Call<void> *call = m_tester->checkKey();
        call->onFinished(this, [this, workspace](const Result<void> &result) {
            onTested(workspace, result);
        });
    });
}

void WorkspacesController::onTested(const Workspace &workspace, const Result<void> &result)
{
    if (!m_dialog)
        return;
    if (result) {
        m_dialog->setTestText(workspace.id, tr("The platform answers and takes the key."), true);
        return;
    }
    const QString why = connectFailureText(result.error(), workspace.baseUrl);
    m_dialog->setTestText(workspace.id, why, false);
    if (result.error().kind != ErrorKind::Tls)
        return;
    auto *look = new CertificateLook(workspace.baseUrl, this);
    connect(look, &CertificateLook::finished, this,
            [this, id = workspace.id, why](const CertificateFacts &facts) {
                const QString shown = certificateText(facts);
                if (m_dialog && !shown.isEmpty())
                    m_dialog->setTestText(id, why + QLatin1String("\n\n") + shown, false);
            });
}

void WorkspacesController::askToRemove(const QString &id)
{
    const Workspace workspace = m_settings->workspaces()->byId(id);
    const int unfinished = m_sessions->unfinished(id);
    auto *box =
            new QMessageBox(QMessageBox::NoIcon, tr("Remove Workspace"),
                            tr("Remove “%1” from this computer?").arg(displayName(workspace.name)),
                            QMessageBox::NoButton, m_dialog);
    box->setTextFormat(Qt::PlainText);
    QStringList words{
            tr("All assets stay on the platform, and your files stay where they are. The "
               "key, the copy of the list and the record of uploads go from this computer.")};
    if (unfinished > 0)
        words << tr("%Ln unfinished uploads are cancelled.", nullptr, unfinished);
    box->setInformativeText(joinSentences(words));
    QPushButton *keep = box->addButton(tr("Keep Workspace"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("Remove Workspace"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(leave, &QAbstractButton::clicked, this, [this, workspace] {
        m_workspaces->forget(workspace);
        m_sessions->forget(workspace.id);
    });
    box->open();
}

} // namespace reeldeck

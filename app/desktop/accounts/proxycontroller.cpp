#include "desktop/accounts/proxycontroller.h"

#include "base/humantext.h"
#include "base/log.h"
#include "desktop/window/mainwindow.h"
#include "network/proxyaddress.h"
#include "settings/credentials.h"
#include "settings/settings.h"
#include "ui/dialogs/proxydialog.h"
#include "ui/window/messagebar.h"

#include <QApplication>

#include <utility>

namespace reeldeck {
namespace {

/// A name in the keychain that no workspace has.
QString accountOf(const QString &proxy)
{
    return QStringLiteral("proxy:") + proxy;
}

/// One secret for both, the name in the first line.
QString secretOf(const ProxyLogin &login)
{
    return login.user + QLatin1Char('\n') + login.password;
}

ProxyLogin loginFrom(const QString &secret)
{
    return {secret.section(QLatin1Char('\n'), 0, 0), secret.section(QLatin1Char('\n'), 1)};
}

} // namespace

ProxyController::ProxyController(MainWindow *window, Settings *settings,
                                 CredentialStore *credentials, ProxyAccess *access, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_credentials(credentials)
    , m_access(access)
{
    connect(access, &ProxyAccess::loginNeeded, this, &ProxyController::onLoginNeeded);
    connect(settings, &Settings::proxyChanged, this, [this](const ProxyChoice &proxy) {
        use(proxy);
        m_declined.clear();
        m_window->messageBar()->withdraw(MessageBar::Source::Proxy);
        emit proxyChanged();
    });
    use(settings->proxy());
}

ProxyController::~ProxyController() = default;

void ProxyController::use(const ProxyChoice &proxy)
{
    switch (proxy.way) {
    case ProxyChoice::Way::System:
        m_access->useSystem();
        break;
    case ProxyChoice::Way::None:
        m_access->useNone();
        break;
    case ProxyChoice::Way::Own:
        m_access->use(proxy.address);
        break;
    }
}

void ProxyController::onLoginNeeded(const QNetworkProxy &proxy, bool isRefused)
{
    const QString name = proxyName(proxy);
    // A request from before the login was there tells of what is over.
    const bool isOver = m_access->hasLogin(name) && !isRefused;
    if (m_dialog || !m_lookedUp.isEmpty() || isOver || m_declined.contains(name))
        return;
    if (m_access->hasLogin(name)) {
        m_access->setLogin(name, {});
        ask(proxy, tr("%1 no longer takes the user name and password that were kept. Enter those "
                      "that hold now.")
                           .arg(displayName(name)));
    } else {
        lookUp(proxy);
    }
}

/// First in the keychain: while that has a window of its own open, nothing of ours covers it.
void ProxyController::lookUp(const QNetworkProxy &proxy)
{
    m_lookedUp = proxyName(proxy);
    CredentialJob *job = m_credentials->read(accountOf(m_lookedUp));
    connect(job, &CredentialJob::finished, this, [this, proxy](const Result<QString> &secret) {
        const QString name = std::exchange(m_lookedUp, {});
        const ProxyLogin login = secret ? loginFrom(*secret) : ProxyLogin();
        if (login.isEmpty()) {
            ask(proxy, {});
            return;
        }
        m_access->setLogin(name, login);
        emit loginGiven();
    });
}

void ProxyController::ask(const QNetworkProxy &proxy, const QString &problem)
{
    m_proxy = proxy;
    m_window->messageBar()->withdraw(MessageBar::Source::Proxy);
    QWidget *over = QApplication::activeModalWidget();
    m_dialog = new ProxyDialog(proxyName(proxy), over ? over : m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setStorageNote(m_credentials->isPersistent()
                                     ? tr("They are kept in this desktop's keychain.")
                                     : tr("There is no keychain here: they are kept until you "
                                          "quit."));
    if (!problem.isEmpty())
        m_dialog->setError(problem);
    connect(m_dialog, &ProxyDialog::testRequested, this,
            [this](const QString &user, const QString &password) {
                test({user, password});
            });
    connect(m_dialog, &QDialog::rejected, this, &ProxyController::onDeclined);
    connect(m_dialog, &QDialog::finished, this, [this] {
        // Later: it may be the trial's own call that ended the dialog.
        if (m_trial)
            m_trial.release()->deleteLater();
    });
    m_dialog->open();
}

void ProxyController::test(const ProxyLogin &login)
{
    addLogSecret(login.password);
    m_dialog->setBusy(true);
    m_trial = std::make_unique<ProxyTrial>(m_proxy, login, m_target);
    connect(m_trial.get(), &ProxyTrial::finished, this,
            [this, login](ProxyTrial::Outcome outcome) { onTested(login, outcome); });
}

void ProxyController::onTested(const ProxyLogin &login, ProxyTrial::Outcome outcome)
{
    if (!m_dialog)
        return;
    const QString name = proxyName(m_proxy);
    switch (outcome) {
    case ProxyTrial::Outcome::Refused:
        m_dialog->setError(tr("%1 does not take this user name and password. Check both, also "
                              "capitals, and try again.")
                                   .arg(displayName(name)));
        break;
    case ProxyTrial::Outcome::NoAnswer:
        m_dialog->setError(tr("%1 does not answer now. Check the network, and try again.")
                                   .arg(displayName(name)));
        break;
    case ProxyTrial::Outcome::Accepted:
        m_access->setLogin(name, login);
        m_dialog->accept();
        m_credentials->write(accountOf(name), secretOf(login));
        emit loginGiven();
        break;
    }
}

void ProxyController::onDeclined()
{
    const QString name = proxyName(m_proxy);
    m_declined.insert(name);
    m_window->messageBar()->showMessage(
            MessageBar::Source::Proxy, MessageBar::Severity::Warning,
            tr("The proxy %1 wants a user name and password. Until it has them there is no "
               "connection, and uploads wait.")
                    .arg(displayName(name)),
            {}, tr("Enter Password..."), [this, proxy = m_proxy] {
                m_declined.remove(proxyName(proxy));
                if (!m_dialog)
                    ask(proxy, {});
            });
}

} // namespace reeldeck

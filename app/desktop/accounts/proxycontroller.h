#pragma once

#include "network/proxyaccess.h"
#include "network/proxytrial.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace reeldeck {

struct ProxyChoice;
class CredentialStore;
class MainWindow;
class ProxyDialog;
class Settings;

/// Which proxy the program goes through, and the name and password that it wants: from the keychain,
/// else from the person, who is asked once. GUI thread.
///
///     loginNeeded --> the keychain has it --> loginGiven()
///                `--> a sheet --> tried and good: kept in the keychain, loginGiven()
///                          `----> Cancel: a message says so, and offers it again
class ProxyController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProxyController(MainWindow *window, Settings *settings, CredentialStore *credentials,
                    ProxyAccess *access, QObject *parent = nullptr);
    ~ProxyController() override;

    /// Where the platform is that the window shows: what a login is tried with.
    void setTarget(const QUrl &target) { m_target = target; }
    /// The person asks for what a proxy kept back: one that was sent away may ask again.
    void askAgain() { m_declined.clear(); }

signals:
    /// What waited for a proxy may go on.
    void loginGiven();
    /// Everything goes another way from now on.
    void proxyChanged();

private:
    void use(const ProxyChoice &proxy);
    void onLoginNeeded(const QNetworkProxy &proxy, bool isRefused);
    void lookUp(const QNetworkProxy &proxy);
    void ask(const QNetworkProxy &proxy, const QString &problem);
    void test(const ProxyLogin &login);
    void onTested(const ProxyLogin &login, ProxyTrial::Outcome outcome);
    void onDeclined();

    MainWindow *m_window;
    CredentialStore *m_credentials;
    ProxyAccess *m_access;
    QUrl m_target;
    QNetworkProxy m_proxy;    ///< The one that is asked about.
    QString m_lookedUp;       ///< Name of the one that the keychain is asked about.
    QSet<QString> m_declined; ///< Names of those for which the person pressed "Cancel".
    QPointer<ProxyDialog> m_dialog;
    std::unique_ptr<ProxyTrial> m_trial;
};

} // namespace reeldeck

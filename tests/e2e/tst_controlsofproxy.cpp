#include "desktop/accounts/workspacecontroller.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "settings/settings.h"
#include "support/loginproxy.h"
#include "support/scriptedserver.h"
#include "ui/window/messagebar.h"

#include <QLabel>
#include <QLineEdit>

using namespace reeldeck;
using namespace reeldeck::tests;

/// An account behind a proxy that wants a login, by pointer and key. Covers: the sheet that asks, a
/// wrong password, Cancel and the message after it.
class TestControlsOfProxy : public ControlsFixture
{
    Q_OBJECT

private slots:
    void anAccountIsBehindIt();
    void askingIsCancelled_data() { endings(); }
    void askingIsCancelled();
    void loginIsGiven_data() { ways(); }
    void loginIsGiven();

private:
    /// A proxy that nobody has given a login.
    void wantLogin(Way way);
    void enterPassword(Way way)
    {
        auto *bar = window()->messageBar();
        QTRY_VERIFY(bar->isVisible());
        PART(use(QStringLiteral("Enter Password..."), way));
        PART(waitForDialog());
    }

    ScriptedServer m_platform;
    std::unique_ptr<LoginProxy> m_proxy;
    QString m_account;
};

void TestControlsOfProxy::anAccountIsBehindIt()
{
    m_platform.setHandler([](const RecordedRequest &) {
        return std::optional(Reply::json(200, R"({"data":[],"page_info":{"page":1,"total_page":0,)"
                                              R"("limit_per_page":50,"total_results":0}})"));
    });
    Settings *settings = context()->settings();
    const Workspace account = settings->workspaces()->add(
            QStringLiteral("Office"), QUrl(QStringLiteral("http://platform.example/v1.3")));
    m_account = account.id;
    m_proxy = std::make_unique<LoginProxy>(m_platform.port());
    settings->setProxy({ProxyChoice::Way::Own, QUrl(QStringLiteral("http://") + m_proxy->name())});
    context()->workspaces()->openWithKey(account, QStringLiteral("k"));
    PART(waitForDialog());
    QVERIFY(dialog()->findChild<QLabel *>(QStringLiteral("title"))
                    ->text()
                    .contains(m_proxy->name()));
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfProxy::askingIsCancelled()
{
    PART(enterPassword(way() == Key ? Key : Pointer));
    PART(fill(QStringLiteral("Password"), QStringLiteral("secret"), Pointer));
    PART(cancel());
    // Nobody finds it in the field.
    PART(enterPassword(Pointer));
    QVERIFY(findByName<QLineEdit>(QStringLiteral("Password"))->text().isEmpty());
    QVERIFY(!button(QStringLiteral("Continue"))->isEnabled());
    PART(endByKey(QStringLiteral("Escape")));
    QVERIFY(window()->messageBar()->text().contains(m_proxy->name()));
}

void TestControlsOfProxy::wantLogin(Way way)
{
    if (way == Pointer)
        return;
    m_proxy = std::make_unique<LoginProxy>(m_platform.port());
    context()->settings()->setProxy(
            {ProxyChoice::Way::Own, QUrl(QStringLiteral("http://") + m_proxy->name())});
    PART(waitForDialog());
    endByKey(QStringLiteral("Escape"));
}

void TestControlsOfProxy::loginIsGiven()
{
    PART(wantLogin(way()));
    PART(enterPassword(way()));
    PART(fill(QStringLiteral("User name"), QStringLiteral("me"), way()));
    PART(fill(QStringLiteral("Password"), QStringLiteral("wrong"), way()));
    PART(use(QStringLiteral("Continue"), way()));
    const auto *error = dialog()->findChild<QLabel *>(QStringLiteral("error"));
    QTRY_VERIFY(error->isVisible() && error->text().contains(QLatin1String("does not take")));
    QTRY_VERIFY(findByName<QLineEdit>(QStringLiteral("Password"))->hasFocus());
    PART(fill(QStringLiteral("Password"), QStringLiteral("secret"), way()));
    PART(endByKey(QStringLiteral("Return")));
    QTRY_VERIFY(m_platform.requestCount() > 0);
    QTRY_VERIFY(!window()->messageBar()->text().contains(m_proxy->name()));
}

REELDECK_TEST(TestControlsOfProxy)
#include "tst_controlsofproxy.moc"

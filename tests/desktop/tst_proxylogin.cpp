#include "scriptedprogram.h"

#include "support/loginproxy.h"
#include "support/testprogram.h"

#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "ui/dialogs/proxydialog.h"
#include "ui/window/messagebar.h"
#include "uploads/queue/uploadqueue.h"

#include <QLineEdit>

using namespace reeldeck;
using namespace reeldeck::tests;

/// A platform behind a proxy that wants a name and a password; on the real window.
class TestProxyLogin : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isAskedForOnceAndKept();
    void aWrongOneAsksAgain();
    void whatWasKeptMayNoLongerHold();
    void cancelSaysSoAndDoesNotLoop();
    void uploadsWait();
    void theKeychainComesFirst();
    void anotherWayEndsTheQuestion();
    void oneThatSpeaksSocksIsTheSame();

private:
    void start(std::unique_ptr<CredentialStore> credentials = {});
    void enter(const QString &password);
    static ProxyDialog *sheet() { return qobject_cast<ProxyDialog *>(openDialog()); }
    static QLineEdit *field(const char *name)
    {
        for (QLineEdit *edit : visibleWidgets<QLineEdit>(sheet())) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        return nullptr;
    }
    QString account() const { return QStringLiteral("proxy:") + m_proxy->name(); }
    MessageBar *bar() const { return m_program->window()->messageBar(); }

    std::unique_ptr<ScriptedPlatform> m_platform;
    std::unique_ptr<LoginProxy> m_proxy;
    std::unique_ptr<ScriptedProgram> m_program;
    const QUrl m_address{QStringLiteral("http://platform.example/v1.3")};
    const QString m_good = QStringLiteral("me\nsecret");
};

void TestProxyLogin::init()
{
    m_platform = std::make_unique<ScriptedPlatform>();
    m_platform->addMany(QStringLiteral("clip"), 3);
    m_proxy = std::make_unique<LoginProxy>(m_platform->m_server.port());
    QVERIFY(m_proxy->isListening());
    m_program = std::make_unique<ScriptedProgram>();
    const auto paths = makePaths(m_program->file(QStringLiteral("data")));
    QVERIFY(paths.ok());
    Settings settings(*paths);
    settings.setProxy({ProxyChoice::Way::Own, QUrl(QStringLiteral("http://") + m_proxy->name())});
    QVERIFY(settings.sync().ok());
}

void TestProxyLogin::cleanup()
{
    m_program.reset();
    m_proxy.reset();
    m_platform.reset();
}

void TestProxyLogin::start(std::unique_ptr<CredentialStore> credentials)
{
    m_program->start(m_address, QStringLiteral("k"), std::move(credentials));
}

void TestProxyLogin::enter(const QString &password)
{
    QTRY_VERIFY(sheet() && sheet()->isActiveWindow());
    field("User name")->setText(QStringLiteral("me"));
    field("Password")->setText(password);
    buttonCalled(sheet(), QStringLiteral("Continue"))->click();
}

void TestProxyLogin::isAskedForOnceAndKept()
{
    start();
    QTRY_VERIFY(sheet());
    QVERIFY2(textOf(sheet()).contains(m_proxy->name()), qPrintable(textOf(sheet())));
    QVERIFY(textOf(sheet()).contains(QLatin1String("kept in this desktop's keychain")));
    QVERIFY(textOf(sheet()).contains(QLatin1String("nothing through without them")));
    QCOMPARE(sheet()->windowTitle(), QStringLiteral("Proxy"));
    QCOMPARE(field("Password")->echoMode(), QLineEdit::Password);
    enter(QStringLiteral("secret"));
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QTRY_COMPARE(m_program->m_keys->value(account()), m_good);
    QFile settings(m_program->file(QStringLiteral("data/config/reeldeck.ini")));
    m_program->stop();
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("secret"));
    // Nobody is asked at the next start.
    start();
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QVERIFY(!openDialog());
}

void TestProxyLogin::aWrongOneAsksAgain()
{
    start();
    enter(QStringLiteral("wrong"));
    QTRY_VERIFY(sheet() && textOf(sheet()).contains(QLatin1String("does not take this user name")));
    QVERIFY(field("Password")->hasFocus());
    QVERIFY(m_program->m_keys->isEmpty());
    enter(QStringLiteral("secret"));
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QCOMPARE(m_program->m_keys->value(account()), m_good);
}

void TestProxyLogin::whatWasKeptMayNoLongerHold()
{
    m_program->m_keys->insert(account(), QStringLiteral("me\nold"));
    start();
    QTRY_VERIFY(sheet() && textOf(sheet()).contains(QLatin1String("no longer takes")));
    enter(QStringLiteral("secret")); // of the same name
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QCOMPARE(m_program->m_keys->value(account()), m_good);
}

void TestProxyLogin::cancelSaysSoAndDoesNotLoop()
{
    start();
    QTRY_VERIFY(sheet());
    sheet()->reject();
    QTRY_VERIFY(bar()->text().contains(m_proxy->name()));
    QVERIFY(bar()->text().contains(QLatin1String("uploads wait")));
    // Whatever is asked meanwhile by itself.
    const int refusals = m_proxy->refusals;
    m_program->context()->workspaces()->reopen();
    QTRY_VERIFY(m_proxy->refusals > refusals);
    QTRY_VERIFY(m_program->model()->error());
    QVERIFY(!openDialog());
    // The person may, there or by looking again.
    buttonCalled(bar(), QStringLiteral("Enter Password..."))->click();
    QTRY_VERIFY(sheet());
    QVERIFY(!bar()->text().contains(m_proxy->name()));
    sheet()->reject();
    QTRY_VERIFY(!openDialog());
    m_program->window()->actions()->refresh->trigger();
    enter(QStringLiteral("secret"));
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
    QTRY_VERIFY(!bar()->text().contains(m_proxy->name()));
}

void TestProxyLogin::uploadsWait()
{
    start();
    QTRY_VERIFY(sheet());
    sheet()->reject();
    LaunchRequest request;
    request.uploads << m_program->picture(QStringLiteral("one.png"));
    m_program->context()->receive(request);
    const int refusals = m_proxy->refusals;
    const auto totals = [this] {
        return m_program->context()->uploads()->totals();
    };
    QTRY_COMPARE(totals().queued + totals().active, 1);
    QTRY_VERIFY(m_proxy->refusals > refusals); // it was tried
    QTRY_COMPARE(totals().queued, 1);
    QCOMPARE(totals().failed, 0);
    buttonCalled(bar(), QStringLiteral("Enter Password..."))->click();
    enter(QStringLiteral("secret"));
    QTRY_COMPARE(totals().queued + totals().active, 0);
    QCOMPARE(m_platform->requests("POST"), 1);
    QCOMPARE(totals().failed, 0);
}

namespace {

/// A keychain whose own window is open until the test says what becomes of it.
class HeldKeys final : public KeptCredentials
{
public:
    using KeptCredentials::KeptCredentials;
    CredentialJob *read(const QString &) override { return m_job = new CredentialJob(this); }

    QPointer<CredentialJob> m_job;
};

} // namespace

void TestProxyLogin::theKeychainComesFirst()
{
    auto credentials = std::make_unique<HeldKeys>(m_program->m_keys);
    HeldKeys *keys = credentials.get();
    start(std::move(credentials));
    QTRY_VERIFY(keys->m_job);
    const int refusals = m_proxy->refusals;
    m_program->context()->workspaces()->reopen();
    QTRY_VERIFY(m_proxy->refusals > refusals);
    QVERIFY(!openDialog()); // nothing of ours covers the window of the keychain
    emit keys->m_job->finished(makeError(ErrorKind::Keychain, QStringLiteral("It stayed locked.")));
    QTRY_VERIFY(sheet());
}

void TestProxyLogin::anotherWayEndsTheQuestion()
{
    start();
    QTRY_VERIFY(sheet());
    sheet()->reject();
    QTRY_VERIFY(bar()->text().contains(m_proxy->name()));
    LoginProxy other(m_platform->m_server.port());
    m_program->context()->settings()->setProxy(
            {ProxyChoice::Way::Own, QUrl(QStringLiteral("http://") + other.name())});
    QTRY_VERIFY(sheet() && textOf(sheet()).contains(other.name()));
    QVERIFY(!bar()->text().contains(m_proxy->name()));
    enter(QStringLiteral("secret"));
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
}

/// With an upload, which is asked for once the list was.
void TestProxyLogin::oneThatSpeaksSocksIsTheSame()
{
    const auto paths = makePaths(m_program->file(QStringLiteral("data")));
    Settings settings(*paths);
    settings.setProxy({ProxyChoice::Way::Own, QUrl(QStringLiteral("socks5://") + m_proxy->name())});
    QVERIFY(settings.sync().ok());
    start();
    enter(QStringLiteral("wrong"));
    QTRY_VERIFY(sheet() && textOf(sheet()).contains(QLatin1String("does not take this user name")));
    LaunchRequest request;
    request.uploads << m_program->picture(QStringLiteral("one.png"));
    m_program->context()->receive(request);
    const auto totals = [this] {
        return m_program->context()->uploads()->totals();
    };
    QTRY_COMPARE(totals().queued + totals().active, 1);
    QCOMPARE(m_platform->requests("GET"), 0);
    sheet()->activateWindow(); // As a window manager does: the window that took the file came to the front.
    enter(QStringLiteral("secret"));
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(totals().queued + totals().active, 0);
    QCOMPARE(m_platform->requests("POST"), 1);
    QCOMPARE(totals().failed, 0);
    QTRY_COMPARE(m_program->model()->rowCount(), 4);
    // The proxy looks the host up, not this computer.
    QVERIFY(!m_proxy->heads.isEmpty());
    for (const QByteArray &host : std::as_const(m_proxy->heads))
        QCOMPARE(host, QByteArray("platform.example"));
    QTRY_COMPARE(m_program->m_keys->value(account()), m_good);
    m_program->stop();
    const int refusals = m_proxy->refusals;
    start();
    QTRY_COMPARE(m_program->model()->rowCount(), 4);
    QVERIFY(!openDialog());
    QCOMPARE(m_proxy->refusals, refusals);
}

REELDECK_TEST(TestProxyLogin)
#include "tst_proxylogin.moc"

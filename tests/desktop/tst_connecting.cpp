#include "desktop/accounts/connectiontext.h"
#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "support/scriptedserver.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/window/emptystate.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QWindow>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// A keychain that waits for the test to answer.
class HeldCredentials : public CredentialStore
{
    Q_OBJECT

public:
    CredentialJob *read(const QString &) override
    {
        m_job = new CredentialJob(this);
        ++m_reads;
        return m_job;
    }
    CredentialJob *write(const QString &, const QString &) override { return read({}); }
    CredentialJob *remove(const QString &) override { return read({}); }
    bool isPersistent() const override { return true; }

    void answer(const Result<QString> &result)
    {
        QVERIFY(m_job);
        emit m_job->finished(result);
        m_job->deleteLater();
        m_job.clear();
    }

    QPointer<CredentialJob> m_job;
    int m_reads = 0;
};

} // namespace

/// Ways into a platform and what is said on them when they are closed; on the real window.
class TestConnecting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eachFailureHasItsOwnWords_data();
    void eachFailureHasItsOwnWords();
    void aRefusedConnectionSaysSo();
    void aServerThatIsNoPlatformSaysSo();
    void aLockedKeychainIsWaitedFor();
    void leavingItLockedLeavesTheWaysOpen();
    void withoutAKeyTheLibraryIsAClickAway();
    void withoutAConnectionTheLibraryIsAKeyAway();
    void offlineIsSaidOnlyWhenItIs_data();
    void offlineIsSaidOnlyWhenItIs();

private:
    void start(const QUrl &baseUrl, std::unique_ptr<CredentialStore> credentials,
               const QString &key = {});
    static QUrl closedAddress();
    static void key(Qt::Key key)
    {
        QTRY_VERIFY(QApplication::focusWindow()); // a dialog may just have gone or come
        QTest::keyClick(QApplication::focusWindow(), key);
    }
    static void tabTo(const QString &button);
    EmptyState *page() const { return m_context->window()->emptyState(); }
    static QString titleOf(const EmptyState *page)
    {
        return page->findChild<QLabel *>(QStringLiteral("title"))->text();
    }
    QString errorAfterConnecting(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AppContext> m_context;
};

void TestConnecting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
}

void TestConnecting::cleanup()
{
    if (m_context) {
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(Patience));
    }
    m_context.reset();
}

void TestConnecting::start(const QUrl &baseUrl, std::unique_ptr<CredentialStore> credentials,
                           const QString &key)
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = baseUrl.toString();
    options.environmentKey = key;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::move(credentials);
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    QVERIFY(QTest::qWaitForWindowActive(m_context->window(), Patience));
}

QUrl TestConnecting::closedAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QUrl url(QStringLiteral("http://127.0.0.1/v1.3"));
    url.setPort(server.serverPort());
    return url; // nobody listens there any more
}

void TestConnecting::tabTo(const QString &button)
{
    for (int step = 0; step < 60; ++step) {
        const auto *focus = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (focus && focus->text().remove(QLatin1Char('&')) == button)
            return;
        key(Qt::Key_Tab);
    }
    QFAIL(qPrintable(QStringLiteral("Tab never reaches “%1”").arg(button)));
}

void TestConnecting::eachFailureHasItsOwnWords_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ErrorKind kind, const char *words, int status = 0,
                        Obstacle obstacle = Obstacle::Unknown) {
        Error error = makeError(kind, QStringLiteral("refresh the list, from the menu"));
        error.httpStatus = status;
        error.obstacle = obstacle;
        QTest::newRow(name) << error << QString::fromUtf8(words);
    };
    row("wrong path", ErrorKind::NotFound, "no platform at “/v9”", 404);
    row("wrong key", ErrorKind::KeyRejected, "does not accept this key", 401);
    row("refused", ErrorKind::Unreachable, "refuses the connection", 0, Obstacle::Refused);
    row("no host", ErrorKind::Unreachable, "no server called", 0, Obstacle::NoSuchHost);
    row("no answer", ErrorKind::Unreachable, "does not answer", 0, Obstacle::NoAnswer);
    row("no connection", ErrorKind::Unreachable, "no connection to");
    row("certificate", ErrorKind::Tls, "no secure connection");
    row("lost", ErrorKind::ConnectionLost, "did not answer it");
    row("slow", ErrorKind::Timeout, "did not answer it");
    row("elsewhere", ErrorKind::Protocol, "sends on to another address", 302);
    row("garbage", ErrorKind::Protocol, "not as the platform does", 200);
    row("odd request", ErrorKind::InvalidRequest, "may not be the platform", 400);
}

void TestConnecting::eachFailureHasItsOwnWords()
{
    QFETCH(Error, error);
    QFETCH(QString, words);
    const QString text =
            connectFailureText(error, QUrl(QStringLiteral("https://host.example:81/v9")));
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("host.example:81")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("refresh the list")));
}

/// By keys from the empty local library, and what the dialog says in the end.
QString TestConnecting::errorAfterConnecting(const QString &address)
{
    m_context->window()->actions()->connectAccount->trigger();
    [] {
        QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    }();
    auto *url = openDialog()->findChild<QLineEdit *>(QStringLiteral("url"));
    url->selectAll();
    QTest::keyClicks(url, address);
    QTest::keyClicks(openDialog()->findChild<QLineEdit *>(QStringLiteral("key")),
                     QStringLiteral("some-key"));
    key(Qt::Key_Return);
    auto *error = openDialog()->findChild<QLabel *>(QStringLiteral("error"));
    [error] {
        QTRY_VERIFY(error->isVisible());
    }();
    return error->text();
}

void TestConnecting::aRefusedConnectionSaysSo()
{
    start(closedAddress(), std::make_unique<SessionCredentials>(), QStringLiteral("k"));
    const QString text = errorAfterConnecting(closedAddress().toString());
    QVERIFY2(text.contains(QLatin1String("refuses the connection")), qPrintable(text));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

void TestConnecting::aServerThatIsNoPlatformSaysSo()
{
    start(closedAddress(), std::make_unique<SessionCredentials>(), QStringLiteral("k"));
    const std::pair<int, const char *> answers[] = {{404, "no platform at “/v7”"},
                                                    {401, "does not accept this key"}};
    for (const auto &[status, words] : answers) {
        m_server->setHandler([status = status](const RecordedRequest &) {
            return std::optional(Reply::json(status, "{}"));
        });
        QUrl url = m_server->baseUrl();
        url.setPath(QStringLiteral("/v7"));
        const QString text = errorAfterConnecting(url.toString());
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        key(Qt::Key_Escape);
        QTRY_VERIFY(!openDialog());
    }
}

void TestConnecting::aLockedKeychainIsWaitedFor()
{
    m_server->setHandler([](const RecordedRequest &) {
        return std::optional(Reply::json(200, R"({"data":[],"page_info":{"page":1,"total_page":0,)"
                                              R"("limit_per_page":50,"total_results":0}})"));
    });
    auto credentials = std::make_unique<HeldCredentials>();
    HeldCredentials *held = credentials.get();
    start(m_server->baseUrl(), std::move(credentials));
    const QString id = m_context->workspaces()->workspace().id;
    emit held->waiting(id, makeError(ErrorKind::Keychain, QStringLiteral("It is locked.")));
    QTRY_VERIFY(page()->isVisible() && textOf(page()).contains(QLatin1String("It is locked.")));
    QCOMPARE(titleOf(page()), QStringLiteral("Waiting for the keychain"));
    QVERIFY(!openDialog()); // the keyring's own window is over us
    QCOMPARE(held->m_reads, 1);

    tabTo(QStringLiteral("Retry"));
    key(Qt::Key_Return);
    QTRY_COMPARE(held->m_reads, 2);
    emit held->waiting(id, makeError(ErrorKind::Keychain, QStringLiteral("It is locked.")));
    QVERIFY(!openDialog());
    held->answer(QStringLiteral("the-key")); // unlocked
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
    QCOMPARE(m_server->requests().first().field("x-api-key"), QByteArray("the-key"));
}

void TestConnecting::leavingItLockedLeavesTheWaysOpen()
{
    auto credentials = std::make_unique<HeldCredentials>();
    HeldCredentials *held = credentials.get();
    start(m_server->baseUrl(), std::move(credentials));
    held->answer(makeError(ErrorKind::Keychain, QStringLiteral("It stayed locked.")));
    QTRY_VERIFY(page()->isVisible() && textOf(page()).contains(QLatin1String("stayed locked")));
    QVERIFY(!openDialog());
    // The key can be typed: for this account, not for another one.
    QTest::mouseClick(buttonCalled(page(), QStringLiteral("Connect a TwelveLabs Account...")),
                      Qt::LeftButton);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QCOMPARE(openDialog()->findChild<QLineEdit *>(QStringLiteral("url"))->text(),
             m_context->workspaces()->workspace().baseUrl.toString());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    // Unlocked later, by somebody else.
    m_server->setHandler([](const RecordedRequest &) {
        return std::optional(Reply::json(200, R"({"data":[],"page_info":{"page":1,"total_page":0,)"
                                              R"("limit_per_page":50,"total_results":0}})"));
    });
    emit held->keyArrived(m_context->workspaces()->workspace().id, QStringLiteral("the-key"));
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
}

void TestConnecting::withoutAKeyTheLibraryIsAClickAway()
{
    start(m_server->baseUrl(), std::make_unique<SessionCredentials>());
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow()); // asks for the key
    key(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(page()->isVisible() && page()->kind() == EmptyState::Kind::NoKey);
    QVERIFY(buttonCalled(page(), QStringLiteral("Connect a TwelveLabs Account...")));
    QTest::mouseClick(buttonCalled(page(), QStringLiteral("Open the Local Library")),
                      Qt::LeftButton);
    QTRY_VERIFY(m_context->workspaces()->workspace().local);
}

void TestConnecting::withoutAConnectionTheLibraryIsAKeyAway()
{
    start(closedAddress(), std::make_unique<SessionCredentials>(), QStringLiteral("k"));
    QTRY_VERIFY(page()->isVisible() && page()->kind() == EmptyState::Kind::Offline);
    QCOMPARE(titleOf(page()), QStringLiteral("The platform refuses the connection"));
    QTRY_VERIFY(QApplication::focusWidget() && (page() == QApplication::focusWidget() ||
                                                page()->isAncestorOf(QApplication::focusWidget())));
    tabTo(QStringLiteral("Open the Local Library"));
    key(Qt::Key_Return);
    QTRY_VERIFY(m_context->workspaces()->workspace().local);
    // The library can't start here; the way to an account is on its page, too.
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::Error);
    QVERIFY(!buttonCalled(page(), QStringLiteral("Open the Local Library")));
    tabTo(QStringLiteral("Connect a TwelveLabs Account..."));
    key(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ConnectDialog *>(openDialog()) != nullptr);
    QTRY_VERIFY(openDialog()->isActiveWindow());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
}

void TestConnecting::offlineIsSaidOnlyWhenItIs_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Obstacle>("obstacle");
    QTest::addColumn<bool>("hasNetwork");
    QTest::addColumn<QString>("title");
    const QString offline = QStringLiteral("You are offline");
    const QString refused = QStringLiteral("The platform refuses the connection");
    const QString out = QStringLiteral("The platform can't be reached");
    const ErrorKind none = ErrorKind::Unreachable;
    QTest::newRow("refused") << none << Obstacle::Refused << true << refused;
    QTest::newRow("refused by this computer") << none << Obstacle::Refused << false << refused;
    QTest::newRow("no host") << none << Obstacle::NoSuchHost << true << out;
    QTest::newRow("no host, no network") << none << Obstacle::NoSuchHost << false << offline;
    QTest::newRow("no answer") << none << Obstacle::NoAnswer << true << out;
    QTest::newRow("no network") << none << Obstacle::Unknown << false << offline;
    QTest::newRow("proxy") << none << Obstacle::Proxy << false << out;
    QTest::newRow("lost") << ErrorKind::ConnectionLost << Obstacle::Unknown << false << offline;
    QTest::newRow("certificate") << ErrorKind::Tls << Obstacle::Unknown << false << out;
}

void TestConnecting::offlineIsSaidOnlyWhenItIs()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Obstacle, obstacle);
    QFETCH(bool, hasNetwork);
    QFETCH(QString, title);
    Error error = makeError(kind, {});
    error.obstacle = obstacle;
    QCOMPARE(outOfReachTitle(error, hasNetwork), title);
    const bool isOffline = title == QLatin1String("You are offline");
    QCOMPARE(copyText(error, hasNetwork, QStringLiteral("14:02")),
             isOffline ? QStringLiteral("offline, a copy from 14:02")
                       : QStringLiteral("not connected, a copy from 14:02"));
}

REELDECK_TEST(TestConnecting)
#include "tst_connecting.moc"

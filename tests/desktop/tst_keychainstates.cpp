#include "scriptedprogram.h"

#include "support/keyring.h"
#include "support/testprogram.h"

#include "settings/sharedkeychain.h"
#include "ui/window/emptystate.h"
#include "ui/window/messagebar.h"

using namespace reeldeck;
using namespace reeldeck::tests;

/// What the window says of GNOME's real keyring in each of its states, and the way on from there.
class TestKeychainStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase()
    {
        SharedKeychain::instance().reset();
        m_keyring.reset();
    }

    void absent();
    void keepsTheKey();
    void locked();
    void refused();
    void slow();
    void unlockedLater();
    void aKeyThatItDoesNotTake();
    void besideTheCopyOfTheList();

private:
    void start();
    void startAgain();
    static QString keyOf(const QString &account);
    EmptyState *page() const { return m_program->window()->emptyState(); }
    bool pageSays(const char *words) const
    {
        return page()->isVisible() && textOf(page()).contains(QLatin1String(words));
    }
    void retry() const { buttonCalled(page(), QStringLiteral("Retry"))->click(); }
    bool isOpen() const
    {
        return m_program->context()->workspaces()->state() == WorkspaceController::State::Open;
    }

    std::unique_ptr<Keyring> m_keyring;
    std::unique_ptr<ScriptedPlatform> m_platform;
    std::unique_ptr<ScriptedProgram> m_program;
    QString m_account;
    const QString m_key = QStringLiteral("tlk_IN_THE_KEYRING");
};

void TestKeychainStates::initTestCase()
{
    if (!Keyring::isInstalled())
        QSKIP("This machine has no gnome-keyring");
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->prepare());
    m_platform = std::make_unique<ScriptedPlatform>();
    m_platform->addMany(QStringLiteral("clip"), 2);
}

void TestKeychainStates::cleanup()
{
    m_program.reset();
    if (m_keyring) {
        m_keyring->hideWindows();
        m_keyring->thaw();
    }
}

/// With an account whose key is in the keyring.
void TestKeychainStates::start()
{
    m_program = std::make_unique<ScriptedProgram>();
    const auto paths = makePaths(m_program->file(QStringLiteral("data")));
    QVERIFY(paths.ok());
    {
        Settings settings(*paths);
        // One id, so that the key that is kept once serves all tests.
        m_account = settings.workspaces()
                            ->add(QStringLiteral("Studio"), m_platform->baseUrl(),
                                  QStringLiteral("studio"))
                            .id;
        settings.workspaces()->setCurrent(m_account);
    }
    startAgain();
}

/// Over the same folder.
void TestKeychainStates::startAgain()
{
    m_program->start({}, {},
                     std::make_unique<KeychainCredentials>(std::make_unique<SharedKeychain>(),
                                                           std::chrono::milliseconds(100)));
}

void TestKeychainStates::absent()
{
    start();
    QTRY_VERIFY(pageSays("No keychain is running"));
    QVERIFY(!openDialog());
    retry();
    QTRY_VERIFY(pageSays("No keychain is running"));
    QVERIFY(!openDialog());
    // Once it comes it is asked by itself, and has none.
    QVERIFY(m_keyring->start());
    QTRY_COMPARE(m_program->context()->workspaces()->state(),
                 WorkspaceController::State::KeyNeeded);
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("There is no API key for “Studio”")));
}

/// As the next start finds it.
QString TestKeychainStates::keyOf(const QString &account)
{
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy read(store.read(account), &CredentialJob::finished);
    if (!read.wait(Patience))
        return QStringLiteral("no answer");
    const auto *key = static_cast<const Result<QString> *>(read.first().first().constData());
    return key->ok() ? **key : key->error().message;
}

/// For the tests that follow.
void TestKeychainStates::keepsTheKey()
{
    QVERIFY(m_keyring->start());
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    store.write(QStringLiteral("studio"), m_key);
    QTRY_COMPARE(keyOf(QStringLiteral("studio")), m_key);
}

void TestKeychainStates::locked()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeyringWindow window;
    QVERIFY(m_keyring->showWindows(&window));
    start();
    QTRY_VERIFY(pageSays("is locked. Unlock it in its own window"));
    QTRY_COMPARE(window.m_shown, 1);
    retry();
    QTRY_VERIFY(pageSays("is locked. Unlock it in its own window"));
    QCOMPARE(window.m_shown, 1); // it stands there already
    QVERIFY(!openDialog());      // and nothing of ours over it
}

void TestKeychainStates::refused()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeyringWindow window;
    window.m_manner = KeyringWindow::Manner::Cancels;
    QVERIFY(m_keyring->showWindows(&window));
    start();
    QTRY_VERIFY(pageSays("stayed locked"));
    QCOMPARE(window.m_shown, 1);
    QVERIFY(!openDialog());
    retry();
    QTRY_COMPARE(window.m_shown, 2);
    QTRY_VERIFY(pageSays("stayed locked"));
    m_keyring->unlock();
    QTRY_VERIFY(isOpen());
}

void TestKeychainStates::slow()
{
    QVERIFY(m_keyring->start());
    m_keyring->freeze();
    start();
    QTRY_VERIFY(pageSays("has not answered yet"));
    QTRY_VERIFY(pageSays("is there, but does not answer"));
    QVERIFY(!openDialog());
    retry();
    QTRY_VERIFY(pageSays("has not answered yet"));
    m_keyring->thaw();
    QTRY_VERIFY(isOpen());
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
}

void TestKeychainStates::unlockedLater()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    start(); // there is nobody to show its window
    QTRY_VERIFY(pageSays("stayed locked"));
    QVERIFY(buttonCalled(page(), QStringLiteral("Retry")));
    m_keyring->unlock();
    QTRY_VERIFY(isOpen());
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    QVERIFY(!openDialog());
}

void TestKeychainStates::aKeyThatItDoesNotTake()
{
    QVERIFY(m_keyring->start());
    start();
    QTRY_VERIFY(isOpen());
    m_keyring->lock();
    m_program->openAccount(QStringLiteral("Other"), m_platform->baseUrl());
    const MessageBar *bar = m_program->window()->messageBar();
    QTRY_VERIFY(bar->text().contains(QLatin1String("is kept until you quit")));
    QVERIFY(bar->text().contains(QLatin1String("stayed locked")));
    KeyringWindow window;
    window.m_manner = KeyringWindow::Manner::Cancels;
    QVERIFY(m_keyring->showWindows(&window));
    buttonCalled(bar, QStringLiteral("Retry"))->click();
    QTRY_VERIFY(window.m_shown > 0); // the keyring asks again
    QTRY_VERIFY(bar->text().contains(QLatin1String("is kept until you quit")));
    m_keyring->unlock();
    QTRY_VERIFY(!bar->text().contains(QLatin1String("is kept until you quit")));
}

/// The bar below the list says at each time what is true, and nothing any more once a page does.
void TestKeychainStates::besideTheCopyOfTheList()
{
    QVERIFY(m_keyring->start());
    start();
    QTRY_VERIFY(isOpen());
    QTRY_COMPARE(m_program->model()->rowCount(), 2);
    m_program->stop();
    m_keyring->freeze();
    startAgain();
    const auto *bar = m_program->window()->messageBar();
    QTRY_VERIFY(bar->text().contains(QLatin1String("has not answered yet")));
    QTRY_VERIFY(bar->text().contains(QLatin1String("is there, but does not answer")));
    QVERIFY(bar->text().contains(QLatin1String("This is a copy")));
    QCOMPARE(m_program->model()->rowCount(), 2);
    m_keyring->thaw();
    QTRY_VERIFY(isOpen());
    QTRY_VERIFY(bar->isHidden());
    m_program->stop();
    // It comes during the session, and without the key.
    {
        KeychainCredentials store(std::make_unique<SharedKeychain>());
        store.remove(QStringLiteral("studio"));
        QTRY_COMPARE(keyOf(QStringLiteral("studio")), QString());
    }
    m_keyring->end();
    startAgain();
    bar = m_program->window()->messageBar();
    QTRY_VERIFY(bar->text().contains(QLatin1String("No keychain is running")));
    QCOMPARE(m_program->model()->rowCount(), 2);
    QVERIFY(m_keyring->start());
    QTRY_VERIFY(openDialog());
    QTRY_VERIFY(bar->isHidden());
    QTRY_VERIFY(pageSays("There is no API key for"));
    QCOMPARE(m_program->model()->rowCount(), 0); // Without a key nothing of the account is shown.
}

REELDECK_TEST(TestKeychainStates)
#include "tst_keychainstates.moc"

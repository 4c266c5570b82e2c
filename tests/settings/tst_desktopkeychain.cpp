#include "settings/credentials.h"
#include "settings/sharedkeychain.h"

#include "support/keyring.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The real keyring of GNOME on a bus of its own: absent, locked, refused, left locked, slow, unlocked
/// later; for reading and for keeping. The window in which it asks the person is played.
class TestDesktopKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void absent();
    void cameLater();
    void keepsAndFindsAKey();
    void noKeyIsNoLockedKeychain();
    void leftLockedItIsTriedAgain();
    void refusedInItsWindowItIsTriedAgain();
    void goesOnWhenItIsUnlocked();
    void isWaitedForWhileItsWindowIsOpen();
    void aSlowOneIsNoAbsentOne();
    void whatItRefusedToKeepIsKeptOnceItIsUnlocked();
    void whatASlowOneDidNotTakeIsKeptLater();
    void oneThatWasStartedAgainGoesOn();

private:
    static QString keyOf(const QSignalSpy &finished);
    static QString run(CredentialJob *job);
    QString kept(const QString &account) const;

    std::unique_ptr<Keyring> m_keyring;
    const QString m_key = QStringLiteral("tlk_IN_THE_KEYRING");
    const QString m_account = QStringLiteral("ws-1");
};

void TestDesktopKeychain::initTestCase()
{
    if (!Keyring::isInstalled())
        QSKIP("This machine has no gnome-keyring");
    m_keyring = std::make_unique<Keyring>();
    QVERIFY(m_keyring->prepare());
}

void TestDesktopKeychain::cleanup()
{
    m_keyring->hideWindows();
    m_keyring->thaw();
}

void TestDesktopKeychain::cleanupTestCase()
{
    SharedKeychain::instance().reset();
    m_keyring.reset();
}

QString TestDesktopKeychain::keyOf(const QSignalSpy &finished)
{
    const auto &result =
            *static_cast<const Result<QString> *>(finished.first().first().constData());
    return result ? *result
                  : toString(result.error().kind) + QLatin1String(": ") + result.error().message;
}

QString TestDesktopKeychain::run(CredentialJob *job)
{
    QSignalSpy finished(job, &CredentialJob::finished);
    return finished.size() > 0 || finished.wait(tests::Patience) ? keyOf(finished)
                                                                 : QStringLiteral("<no answer>");
}

/// As the next start of the program finds it.
QString TestDesktopKeychain::kept(const QString &account) const
{
    KeychainCredentials other(std::make_unique<SharedKeychain>());
    return run(other.read(account));
}

void TestDesktopKeychain::absent()
{
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    const QString answer = run(store.read(m_account));
    QVERIFY2(answer.startsWith(QLatin1String("Keychain: No keychain is running")),
             qPrintable(answer));
    QVERIFY(!store.isPersistent());
    QCOMPARE(lost.size(), 0); // nothing was to be kept
    QCOMPARE(run(store.write(m_account, m_key)), m_key);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(lost.first().first().value<Error>().message.startsWith(
            QLatin1String("No keychain is running")));
    QCOMPARE(run(store.read(m_account)), m_key); // until the end of the session
    store.keepAgain();
    QTRY_COMPARE(lost.size(), 2);
}

void TestDesktopKeychain::cameLater()
{
    QVERIFY(m_keyring->start()); // it has its collection from then on
    m_keyring->end();
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    QSignalSpy regained(&store, &CredentialStore::persistenceRegained);
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    const QString other = QStringLiteral("ws-late");
    QVERIFY(run(store.read(m_account)).startsWith(QLatin1String("Keychain: ")));
    QCOMPARE(run(store.write(other, m_key)), m_key);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!store.isPersistent());
    QVERIFY(m_keyring->start());
    QTRY_VERIFY(arrived.size() > 0); // it was asked again by itself, and has none
    QCOMPARE(arrived.first().at(0).toString(), m_account);
    QCOMPARE(arrived.first().at(1).toString(), QString());
    QTRY_COMPARE(regained.size(), 1);
    QVERIFY(store.isPersistent());
    QCOMPARE(kept(other), m_key);
}

void TestDesktopKeychain::keepsAndFindsAKey()
{
    QVERIFY(m_keyring->start());
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    QCOMPARE(run(store.write(m_account, m_key)), m_key);
    QTRY_COMPARE(kept(m_account), m_key);
    QCOMPARE(lost.size(), 0);
}

void TestDesktopKeychain::noKeyIsNoLockedKeychain()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy waiting(&store, &CredentialStore::waiting);
    QCOMPARE(run(store.read(QStringLiteral("no-such-account"))), QString());
    QCOMPARE(waiting.size(), 0);
    m_keyring->unlock();
}

void TestDesktopKeychain::leftLockedItIsTriedAgain()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy waiting(&store, &CredentialStore::waiting);
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    const QString answer = run(store.read(m_account));
    QVERIFY2(answer.startsWith(QLatin1String("Keychain: ")), qPrintable(answer));
    QVERIFY2(answer.contains(QLatin1String("stayed locked")), qPrintable(answer));
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().at(1).value<Error>().message.contains(QLatin1String("is locked")));
    QCOMPARE(lost.size(), 0);
    QVERIFY(store.isPersistent());
    QVERIFY(run(store.read(m_account)).startsWith(QLatin1String("Keychain: ")));
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    m_keyring->unlock();
    QTRY_COMPARE(arrived.size(), 1); // what it asks by itself has its answer
    QCOMPARE(run(store.read(m_account)), m_key);
}

void TestDesktopKeychain::refusedInItsWindowItIsTriedAgain()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeyringWindow window;
    window.m_manner = KeyringWindow::Manner::Cancels;
    QVERIFY(m_keyring->showWindows(&window));
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    const QString answer = run(store.read(m_account));
    QVERIFY2(answer.contains(QLatin1String("stayed locked")), qPrintable(answer));
    QCOMPARE(window.m_shown, 1);
    QVERIFY(run(store.read(m_account)).contains(QLatin1String("stayed locked")));
    QCOMPARE(window.m_shown, 2); // each try asks, and nothing else does
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    m_keyring->unlock();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(run(store.read(m_account)), m_key);
    QCOMPARE(window.m_shown, 2);
}

void TestDesktopKeychain::goesOnWhenItIsUnlocked()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    QVERIFY(run(store.read(m_account)).startsWith(QLatin1String("Keychain: ")));
    m_keyring->unlock();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().at(1).toString(), m_key);
}

void TestDesktopKeychain::isWaitedForWhileItsWindowIsOpen()
{
    QVERIFY(m_keyring->start());
    m_keyring->lock();
    KeyringWindow window;
    QVERIFY(m_keyring->showWindows(&window));
    KeychainCredentials store(std::make_unique<SharedKeychain>(), std::chrono::milliseconds(50));
    QSignalSpy waiting(&store, &CredentialStore::waiting);
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    CredentialJob *job = store.read(m_account);
    QSignalSpy finished(job, &CredentialJob::finished);
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().at(1).value<Error>().message.contains(QLatin1String("is locked")));
    QCOMPARE(finished.size(), 0);
    m_keyring->unlock(); // elsewhere
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(keyOf(finished), m_key);
    QCOMPARE(lost.size(), 0);
}

void TestDesktopKeychain::aSlowOneIsNoAbsentOne()
{
    QVERIFY(m_keyring->start());
    m_keyring->freeze();
    KeychainCredentials store(std::make_unique<SharedKeychain>(), std::chrono::milliseconds(50));
    QSignalSpy waiting(&store, &CredentialStore::waiting);
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    const QString answer = run(store.read(m_account));
    QVERIFY2(answer.contains(QLatin1String("does not answer")), qPrintable(answer));
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().at(1).value<Error>().message.contains(
            QLatin1String("has not answered yet")));
    QVERIFY(store.isPersistent());
    m_keyring->thaw();
    QTRY_COMPARE(arrived.size(), 1); // by itself
    QCOMPARE(arrived.first().at(1).toString(), m_key);
}

void TestDesktopKeychain::whatItRefusedToKeepIsKeptOnceItIsUnlocked()
{
    QVERIFY(m_keyring->start());
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    QSignalSpy regained(&store, &CredentialStore::persistenceRegained);
    run(store.read(m_account)); // it is watched from the first look on
    m_keyring->lock();
    KeyringWindow window;
    window.m_manner = KeyringWindow::Manner::Cancels;
    QVERIFY(m_keyring->showWindows(&window));
    const QString account = QStringLiteral("ws-refused");
    QCOMPARE(run(store.write(account, m_key)), m_key);
    QTRY_COMPARE(lost.size(), 1);
    const QString why = lost.first().first().value<Error>().message;
    QVERIFY2(why.contains(QLatin1String("stayed locked")), qPrintable(why));
    QVERIFY(store.isPersistent());
    QCOMPARE(run(store.read(account)), m_key);
    const int shown = window.m_shown;
    store.keepAgain(); // "Retry"
    QTRY_COMPARE(lost.size(), 2);
    QVERIFY(window.m_shown > shown);
    m_keyring->unlock();
    QTRY_COMPARE(regained.size(), 1);
    QCOMPARE(kept(account), m_key);
}

void TestDesktopKeychain::whatASlowOneDidNotTakeIsKeptLater()
{
    QVERIFY(m_keyring->start());
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    const QString account = QStringLiteral("ws-slow");
    m_keyring->freeze();
    CredentialJob *job = store.write(account, m_key);
    QCOMPARE(run(job), m_key); // nobody waits for it
    QCOMPARE(run(store.read(account)), m_key);
    m_keyring->thaw();
    QTRY_COMPARE(kept(account), m_key);
}

/// As after an update of its package, or a crash: with another owner of its name, other sessions.
void TestDesktopKeychain::oneThatWasStartedAgainGoesOn()
{
    QVERIFY(m_keyring->start());
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    QCOMPARE(run(store.read(m_account)), m_key);
    m_keyring->end();
    QVERIFY(m_keyring->start());
    QCOMPARE(run(store.read(m_account)), m_key);
    m_keyring->end();
    const QString answer = run(store.read(m_account));
    QVERIFY2(answer.startsWith(QLatin1String("Keychain: No keychain is running")),
             qPrintable(answer));
    QVERIFY(m_keyring->start());
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().at(1).toString(), m_key);
    m_keyring->end();
    QVERIFY(m_keyring->start());
    const QString account = QStringLiteral("ws-again");
    QCOMPARE(run(store.write(account, m_key)), m_key);
    QTRY_COMPARE(kept(account), m_key);
    QCOMPARE(lost.size(), 0);
}

REELDECK_TEST(TestDesktopKeychain)
#include "tst_desktopkeychain.moc"

#include "base/log.h"
#include "settings/credentials.h"
#include "settings/desktopkeychain.h"
#include "settings/settings.h"

#include "support/testprogram.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace reeldeck;

namespace reeldeck::tests {

const QString ws = QStringLiteral("ws-1");
const QString secret = QStringLiteral("tlk_TESTKEY_0123456789");

/// What a scripted keychain holds and how it behaves; shared, so that tests can look and change.
struct Script
{
    QHash<QString, QString> secrets;
    bool hangs = false;
    bool answersAtOnce = false;
    bool locked = false; ///< Reading says so first.
    std::optional<Keychain::Status> fails;
    Keychain::Listener listener;
    int questions = 0;
    QList<std::function<void()>> held;
};

class ScriptedKeychain : public Keychain
{
public:
    explicit ScriptedKeychain(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {}

    void setListener(Listener listener) override { m_script->listener = std::move(listener); }
    void read(const QString &account, Callback done) override
    {
        if (m_script->locked)
            m_script->listener.locked(account);
        answer(done, [script = m_script, account] {
            const bool has = script->secrets.contains(account);
            return Answer{has ? Status::Ok : Status::NotFound, script->secrets.value(account), {}};
        });
    }
    void write(const QString &account, const QString &value, Callback done) override
    {
        answer(done, [script = m_script, account, value] {
            script->secrets.insert(account, value);
            return Answer{Status::Ok, {}, {}};
        });
    }
    void remove(const QString &account, Callback done) override
    {
        answer(done, [script = m_script, account] {
            return Answer{script->secrets.remove(account) ? Status::Ok : Status::NotFound, {}, {}};
        });
    }

private:
    void answer(const Callback &done, const std::function<Answer()> &act)
    {
        ++m_script->questions;
        const auto script = m_script;
        const auto reply = [script, done, act] {
            done(script->fails ? Answer{*script->fails, {}, QStringLiteral("detail")} : act());
        };
        if (m_script->hangs)
            m_script->held.append(reply);
        else if (m_script->answersAtOnce)
            reply();
        else
            QTimer::singleShot(0, qApp, reply);
    }

    std::shared_ptr<Script> m_script;
};

} // namespace reeldeck::tests

using namespace reeldeck::tests;

/// Keys in a keychain that is there, locked, refused, silent or absent.
class TestCredentials : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_script = std::make_shared<Script>(); }
    void cleanup() { m_script->held.clear(); } // They hold the script.

    void memoryStoreForgetsWithTheSession()
    {
        SessionCredentials store;
        QVERIFY(!store.isPersistent());
        QCOMPARE(run(store.write(ws, secret)), secret);
        QCOMPARE(run(store.read(ws)), secret);
        QCOMPARE(run(store.read(QStringLiteral("other"))), QString());
        QCOMPARE(run(store.remove(ws)), QString());
        QCOMPARE(run(store.read(ws)), QString());
    }

    void keychainKeepsKeysAcrossSessions()
    {
        {
            const auto store = makeStore();
            QCOMPARE(run(store->write(ws, secret)), secret);
            QVERIFY(store->isPersistent());
        }
        const auto store = makeStore();
        QCOMPARE(run(store->read(ws)), secret);
        QCOMPARE(run(store->remove(ws)), QString());
        QCOMPARE(run(store->read(ws)), QString());
        QVERIFY(store->isPersistent());
        // It is gone from the keychain of the desktop, too.
        QTRY_VERIFY(!m_script->secrets.contains(ws));
        QCOMPARE(run(makeStore()->read(ws)), QString());
    }

    void answersComeFromTheEventLoopEvenFromAQuickKeychain()
    {
        m_script->answersAtOnce = true;
        const auto store = makeStore();
        CredentialJob *job = store->write(ws, secret);
        QSignalSpy finished(job, &CredentialJob::finished);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
    }

    void aSilentKeychainIsWaitedFor()
    {
        m_script->secrets.insert(ws, secret);
        m_script->hangs = true;
        const auto store = makeStore(std::chrono::milliseconds(20));
        QSignalSpy lost(store.get(), &CredentialStore::persistenceLost);
        QSignalSpy waiting(store.get(), &CredentialStore::waiting);
        CredentialJob *job = store->read(ws);
        QSignalSpy finished(job, &CredentialJob::finished);
        QTRY_COMPARE(waiting.size(), 1);
        const Error why = waiting.first().at(1).value<Error>();
        QCOMPARE(toString(why.kind), QStringLiteral("Keychain"));
        QVERIFY(why.message.contains(QLatin1String("has not answered yet")));
        QCOMPARE(finished.size(), 0);
        // Who asks once more waits for the same answer, and hears why.
        CredentialJob *again = store->read(ws);
        QSignalSpy finishedAgain(again, &CredentialJob::finished);
        QTRY_COMPARE(waiting.size(), 2);
        QCOMPARE(m_script->questions, 1);
        m_script->held.takeFirst()();
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(finishedAgain.size(), 1);
        QCOMPARE(lost.size(), 0);
        QVERIFY(store->isPersistent());
    }

    void aLockedKeychainIsSaidAtOnce()
    {
        m_script->hangs = true;
        m_script->locked = true;
        const auto store = makeStore(std::chrono::hours(1));
        QSignalSpy waiting(store.get(), &CredentialStore::waiting);
        store->read(ws);
        QTRY_COMPARE(waiting.size(), 1);
        QVERIFY(waiting.first().at(1).value<Error>().message.contains(QLatin1String("is locked")));
    }

    void whatStaysLockedIsAFailureAndCanBeTriedAgain()
    {
        m_script->secrets.insert(ws, secret);
        m_script->fails = Keychain::Status::Denied;
        const auto store = makeStore();
        QSignalSpy lost(store.get(), &CredentialStore::persistenceLost);
        QVERIFY2(run(store->read(ws)).startsWith(QLatin1String("<error> Keychain")), "no key");
        QVERIFY(store->isPersistent());
        QCOMPARE(lost.size(), 0);
        m_script->fails.reset();
        QCOMPARE(run(store->read(ws)), secret);
    }

    void theKeyArrivesWhenTheKeychainIsUnlocked()
    {
        m_script->secrets.insert(ws, secret);
        m_script->fails = Keychain::Status::Denied;
        const auto store = makeStore();
        QSignalSpy arrived(store.get(), &CredentialStore::keyArrived);
        run(store->read(ws));
        m_script->fails.reset();
        m_script->listener.unlocked();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().at(0).toString(), ws);
        QCOMPARE(arrived.first().at(1).toString(), secret);
        m_script->listener.unlocked(); // nobody waits any more
        QCOMPARE(run(store->read(ws)), secret);
        QCOMPARE(arrived.size(), 1);
    }

    void aWindowThatIsLeftStandingHoldsNobodyUp()
    {
        m_script->secrets.insert(ws, secret);
        m_script->hangs = true;
        m_script->locked = true;
        const auto store = makeStore();
        QSignalSpy waiting(store.get(), &CredentialStore::waiting);
        CredentialJob *job = store->read(ws);
        QSignalSpy finished(job, &CredentialJob::finished);
        QTRY_COMPARE(waiting.size(), 1);
        m_script->hangs = false; // unlocked elsewhere; the first question is never answered
        m_script->listener.unlocked();
        QTRY_COMPARE(finished.size(), 1);
        m_script->held.takeFirst()();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.size(), 1);
    }

    void whatIsWrittenIsThereAtOnce()
    {
        m_script->hangs = true;
        const auto store = makeStore();
        QCOMPARE(run(store->write(ws, secret)), secret);
        QCOMPARE(run(store->read(ws)), secret);
        QCOMPARE(m_script->questions, 1);
        m_script->held.takeFirst()(); // now the keychain has it
        m_script->hangs = false;
        QCOMPARE(run(store->read(ws)), secret);
        QCOMPARE(m_script->questions, 2);
    }

    void aRemovedKeyDoesNotComeBackLate()
    {
        m_script->secrets.insert(ws, secret);
        m_script->hangs = true;
        const auto store = makeStore();
        CredentialJob *job = store->read(ws);
        QSignalSpy finished(job, &CredentialJob::finished);
        run(store->remove(ws));
        m_script->held.takeFirst()();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(keyOf(finished), QString());
        QCOMPARE(run(store->read(ws)), QString());
    }

    void aStoreThatIsGoneHearsNothing()
    {
        m_script->hangs = true;
        auto store = makeStore();
        store->read(ws);
        store.reset();
        for (const auto &reply : std::as_const(m_script->held))
            reply();
    }

    void refusalAndAbsenceSayDifferentThings()
    {
        QStringList sentences;
        for (const Keychain::Status status :
             {Keychain::Status::Denied, Keychain::Status::Silent, Keychain::Status::Unavailable}) {
            m_script->fails = status;
            const auto store = makeStore();
            QSignalSpy lost(store.get(), &CredentialStore::persistenceLost);
            const QString other = QStringLiteral("other");
            QVERIFY(run(store->read(other)).startsWith(QLatin1String("<error> Keychain")));
            QCOMPARE(run(store->write(ws, secret)), secret);
            QTRY_COMPARE(lost.size(), 1);
            QCOMPARE(run(store->read(ws)), secret); // for the session
            QCOMPARE(store->isPersistent(), status != Keychain::Status::Unavailable);
            sentences << lost.first().first().value<Error>().message;
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        const char *words[] = {"stayed locked", "does not answer", "No keychain is running"};
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(sentences.value(i).contains(QLatin1String(words[i])), words[i]);
            QVERIFY2(sentences.value(i).contains(QLatin1String("kept until you quit")), words[i]);
        }
    }

    void whatWasNotTakenIsHandedOverLater_data()
    {
        QTest::addColumn<Keychain::Status>("status");
        QTest::newRow("locked") << Keychain::Status::Denied;
        QTest::newRow("silent") << Keychain::Status::Silent;
        QTest::newRow("absent") << Keychain::Status::Unavailable;
    }

    void whatWasNotTakenIsHandedOverLater()
    {
        QFETCH(Keychain::Status, status);
        m_script->fails = status;
        const auto store = makeStore();
        QSignalSpy lost(store.get(), &CredentialStore::persistenceLost);
        QSignalSpy regained(store.get(), &CredentialStore::persistenceRegained);
        run(store->write(ws, secret));
        QTRY_COMPARE(lost.size(), 1);
        store->keepAgain(); // the person tries, in vain
        QTRY_COMPARE(lost.size(), 2);
        QCOMPARE(regained.size(), 0);
        m_script->fails.reset();
        m_script->listener.unlocked();
        QTRY_COMPARE(regained.size(), 1);
        QVERIFY(store->isPersistent());
        QCOMPARE(m_script->secrets.value(ws), secret);
        m_script->listener.unlocked(); // nothing is left to hand over
        run(store->read(ws));
        QCOMPARE(regained.size(), 1);
    }

    void aWindowThatIsLeftStandingKeepsNothingBack()
    {
        m_script->hangs = true;
        const auto store = makeStore();
        run(store->write(ws, secret));
        store->keepAgain(); // its window is open already
        QCOMPARE(m_script->questions, 1);
        m_script->hangs = false; // unlocked elsewhere; the first question is never answered
        m_script->listener.unlocked();
        QTRY_COMPARE(m_script->secrets.value(ws), secret);
        QCOMPARE(m_script->questions, 2);
        QCOMPARE(run(store->read(ws)), secret);
    }

    void theDesktopKeychainAlwaysEnds()
    {
        // Whatever this desktop has: the key is there, and leaving doesn't wait.
        QElapsedTimer time;
        time.start();
        {
            KeychainCredentials store(desktopKeychain(), std::chrono::milliseconds(1500));
            const QString account = QStringLiteral("reeldeck-test");
            QCOMPARE(run(store.write(account, secret)), secret);
            QCOMPARE(run(store.read(account)), secret);
            run(store.remove(account));
        }
        QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
    }

    void keysAreKeptOutOfTheLog()
    {
        m_script->secrets.insert(ws, QStringLiteral("tlk_ONLY_IN_KEYCHAIN"));
        const auto store = makeStore();
        run(store->read(ws));
        QVERIFY(!redacted(QStringLiteral("tlk_ONLY_IN_KEYCHAIN")).contains(QLatin1String("ONLY")));
        SessionCredentials session;
        run(session.write(ws, QStringLiteral("tlk_WRITTEN_IN_SESSION")));
        QVERIFY(!redacted(QStringLiteral("tlk_WRITTEN_IN_SESSION"))
                         .contains(QLatin1String("WRITTEN")));
    }

    void noKeyEverReachesAFile()
    {
        const QTemporaryDir dir;
        const Result<Paths> paths = makePaths(dir.path());
        QVERIFY(paths.ok());
        {
            Settings settings(*paths);
            const Workspace workspace = settings.workspaces()->add(
                    QStringLiteral("Team"), QUrl(QStringLiteral("https://api.example.com/v1.3")));
            settings.workspaces()->setCurrent(workspace.id);
            m_script->hangs = true;
            const auto store = makeStore(std::chrono::milliseconds(20));
            QCOMPARE(run(store->write(workspace.id, secret)), secret);
            QVERIFY(settings.sync().ok());
        }
        int files = 0;
        QDirIterator it(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

private:
    std::unique_ptr<KeychainCredentials>
    makeStore(std::chrono::milliseconds patience = std::chrono::milliseconds(5000))
    {
        return std::make_unique<KeychainCredentials>(std::make_unique<ScriptedKeychain>(m_script),
                                                     patience);
    }

    /// The key a job ends with, or a word that no test expects.
    static QString run(CredentialJob *job)
    {
        QSignalSpy finished(job, &CredentialJob::finished);
        if (!finished.wait(10'000) || finished.size() != 1)
            return QStringLiteral("<no answer>");
        return keyOf(finished);
    }

    static QString keyOf(const QSignalSpy &finished)
    {
        // QVariant::value() would need a default constructor, which Result<T> has on purpose not.
        const auto &result =
                *static_cast<const Result<QString> *>(finished.first().first().constData());
        return result ? *result : QStringLiteral("<error> ") + toString(result.error().kind);
    }

    std::shared_ptr<Script> m_script;
};

REELDECK_TEST(TestCredentials)
#include "tst_credentials.moc"

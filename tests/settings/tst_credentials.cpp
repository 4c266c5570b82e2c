#include "base/log.h"
#include "settings/credentials.h"
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
    std::optional<Keychain::Status> fails;
    int questions = 0;
    QList<std::function<void()>> held;
};

class ScriptedKeychain : public Keychain
{
public:
    explicit ScriptedKeychain(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {}

    void read(const QString &account, Callback done) override
    {
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

    void aHangingKeychainFallsBackToMemory()
    {
        m_script->hangs = true;
        const auto store = makeStore(std::chrono::milliseconds(50));
        QSignalSpy lost(store.get(), &CredentialStore::persistenceLost);
        QCOMPARE(run(store->write(ws, secret)), secret);
        QVERIFY(!store->isPersistent());
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost.first().first().value<Error>().message.contains(
                QLatin1String("this session")));
        const int asked = m_script->questions;
        QCOMPARE(run(store->read(ws)), secret);
        QCOMPARE(m_script->questions, asked); // Nobody waits for it a second time.
        QCOMPARE(lost.size(), 1);
    }

    void aHangingKeychainEndsAJobOnce()
    {
        m_script->hangs = true;
        const auto store = makeStore(std::chrono::milliseconds(20));
        CredentialJob *job = store->read(ws);
        QSignalSpy finished(job, &CredentialJob::finished);
        QTRY_COMPARE(finished.size(), 1);
        for (const auto &reply : std::as_const(m_script->held))
            reply();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.size(), 1);
    }

    void aKeyThatComesLateIsStillUsed()
    {
        m_script->secrets.insert(ws, secret);
        m_script->hangs = true;
        const auto store = makeStore(std::chrono::milliseconds(20));
        QSignalSpy arrived(store.get(), &CredentialStore::keyArrived);
        QCOMPARE(run(store->read(ws)), QString());
        m_script->held.takeFirst()();
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().at(1).toString(), secret);
        QCOMPARE(run(store->read(ws)), secret);
    }

    void aRemovedKeyDoesNotComeBackLate()
    {
        m_script->secrets.insert(ws, secret);
        m_script->hangs = true;
        const auto store = makeStore(std::chrono::milliseconds(20));
        run(store->read(ws));
        run(store->remove(ws));
        m_script->held.takeFirst()();
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
             {Keychain::Status::Denied, Keychain::Status::Unavailable}) {
            m_script->fails = status;
            const auto store = makeStore();
            QSignalSpy lost(store.get(), &CredentialStore::persistenceLost);
            QCOMPARE(run(store->write(ws, secret)), secret);
            QCOMPARE(lost.size(), 1);
            sentences << lost.first().first().value<Error>().message;
        }
        QVERIFY(sentences.first() != sentences.last());
    }

    void theDesktopKeychainAlwaysEnds()
    {
        // Whatever this desktop has: an answer or the fallback, in time, and the key is there.
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
        // QVariant::value() would need a default constructor, which Result<T> has on purpose not.
        const auto &result =
                *static_cast<const Result<QString> *>(finished.first().first().constData());
        return result ? *result : QStringLiteral("<error>");
    }

    std::shared_ptr<Script> m_script;
};

REELDECK_TEST(TestCredentials)
#include "tst_credentials.moc"

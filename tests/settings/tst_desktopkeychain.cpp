#include "settings/credentials.h"
#include "settings/desktopkeychain.h"

#include "support/testprogram.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace reeldeck::tests {

/// The Secret Service's way to hand over a secret.
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type = QStringLiteral("text/plain");
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

/// Takes every call and answers none, as a window that nobody looks at.
class SilentWindow final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

/// The one keychain of the process, as in the program.
class SharedKeychain final : public Keychain
{
public:
    ~SharedKeychain() override
    {
        setListener({[](const QString &) {},
                     [] {
                     }});
    }
    void setListener(Listener listener) override { shared().setListener(std::move(listener)); }
    void read(const QString &account, Callback done) override
    {
        shared().read(account, std::move(done));
    }
    void write(const QString &account, const QString &secret, Callback done) override
    {
        shared().write(account, secret, std::move(done));
    }
    void remove(const QString &account, Callback done) override
    {
        shared().remove(account, std::move(done));
    }
    static std::unique_ptr<Keychain> &instance()
    {
        static std::unique_ptr<Keychain> keychain;
        return keychain;
    }

private:
    static Keychain &shared()
    {
        if (!instance())
            instance() = desktopKeychain();
        return *instance();
    }
};

} // namespace reeldeck::tests

Q_DECLARE_METATYPE(reeldeck::tests::BusSecret)

using namespace reeldeck::tests;

/// The real keyring of GNOME on a bus of its own: absent, locked, left locked, unlocked. Its windows
/// are played by a name on the bus that never answers, or by nobody: then it counts as dismissed.
class TestDesktopKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void absent();
    void keepsAndFindsAKey();
    void noKeyIsNoLockedKeychain();
    void leftLockedItIsTriedAgain();
    void goesOnWhenItIsUnlocked();
    void isWaitedForWhileItsWindowIsOpen();

private:
    static QVariant call(const QString &interface, const QString &method,
                         const QVariantList &arguments);
    static BusSecret password();
    static void lock();
    static void unlock();
    bool startKeyring();
    static QString keyOf(const QSignalSpy &finished);
    static QString run(CredentialJob *job);

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_keyring;
    const QString m_key = QStringLiteral("tlk_IN_THE_KEYRING");
    const QString m_account = QStringLiteral("ws-1");
};

constexpr char Secrets[] = "org.freedesktop.secrets";
constexpr char SecretsPath[] = "/org/freedesktop/secrets";
constexpr char Service[] = "org.freedesktop.Secret.Service";
constexpr char Internal[] = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";
constexpr char Login[] = "/org/freedesktop/secrets/collection/login";

void TestDesktopKeychain::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        QSKIP("This machine has no gnome-keyring");
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QFile::encodeName(m_dir.path()));
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DISPLAY");
    // No services that the bus could start by itself: here nothing is there that wasn't started.
    QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                 "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                 "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    config.close();
    m_bus.start(daemon, {QStringLiteral("--config-file=") + config.fileName(),
                         QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead(tests::Patience));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qDBusRegisterMetaType<BusSecret>();
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestDesktopKeychain::cleanupTestCase()
{
    SharedKeychain::instance().reset();
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished(tests::Patience);
    }
}

QVariant TestDesktopKeychain::call(const QString &interface, const QString &method,
                                   const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
            QLatin1String(Secrets), QLatin1String(SecretsPath), interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning() << method << reply.errorMessage();
    return reply.arguments().value(method == QLatin1String("OpenSession") ? 1 : 0);
}

BusSecret TestDesktopKeychain::password()
{
    const QVariant session =
            call(QLatin1String(Service), QStringLiteral("OpenSession"),
                 {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    return {session.value<QDBusObjectPath>(), {}, "password"};
}

bool TestDesktopKeychain::startKeyring()
{
    if (m_keyring.state() != QProcess::NotRunning)
        return true;
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!QTest::qWaitFor(
                [&bus] { return bus.interface()->isServiceRegistered(QLatin1String(Secrets)); },
                tests::Patience))
        return false;
    const QVariantMap properties{
            {QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("login")}};
    const auto collection =
            call(QLatin1String(Internal), QStringLiteral("CreateWithMasterPassword"),
                 {properties, QVariant::fromValue(password())})
                    .value<QDBusObjectPath>();
    call(QLatin1String(Service), QStringLiteral("SetAlias"),
         {QStringLiteral("default"), QVariant::fromValue(collection)});
    return collection.path() == QLatin1String(Login);
}

void TestDesktopKeychain::lock()
{
    call(QLatin1String(Service), QStringLiteral("Lock"),
         {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(QLatin1String(Login))})});
}

void TestDesktopKeychain::unlock()
{
    call(QLatin1String(Internal), QStringLiteral("UnlockWithMasterPassword"),
         {QVariant::fromValue(QDBusObjectPath(QLatin1String(Login))),
          QVariant::fromValue(password())});
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

void TestDesktopKeychain::absent()
{
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    QCOMPARE(run(store.read(m_account)), QString());
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost.first().first().value<Error>().message.startsWith(
            QLatin1String("There is no keychain")));
}

void TestDesktopKeychain::keepsAndFindsAKey()
{
    QVERIFY(startKeyring());
    {
        KeychainCredentials store(std::make_unique<SharedKeychain>());
        QSignalSpy lost(&store, &CredentialStore::persistenceLost);
        QCOMPARE(run(store.write(m_account, m_key)), m_key);
        const auto kept = [this] {
            KeychainCredentials other(std::make_unique<SharedKeychain>());
            return run(other.read(m_account));
        };
        QTRY_COMPARE(kept(), m_key);
        QCOMPARE(lost.size(), 0);
    }
}

void TestDesktopKeychain::noKeyIsNoLockedKeychain()
{
    QVERIFY(startKeyring());
    lock();
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy waiting(&store, &CredentialStore::waiting);
    QCOMPARE(run(store.read(QStringLiteral("no-such-account"))), QString());
    QCOMPARE(waiting.size(), 0);
    unlock();
}

void TestDesktopKeychain::leftLockedItIsTriedAgain()
{
    QVERIFY(startKeyring());
    lock();
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
    unlock();
    QCOMPARE(run(store.read(m_account)), m_key);
}

void TestDesktopKeychain::goesOnWhenItIsUnlocked()
{
    QVERIFY(startKeyring());
    lock();
    KeychainCredentials store(std::make_unique<SharedKeychain>());
    QSignalSpy arrived(&store, &CredentialStore::keyArrived);
    QVERIFY(run(store.read(m_account)).startsWith(QLatin1String("Keychain: ")));
    unlock();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().at(1).toString(), m_key);
}

void TestDesktopKeychain::isWaitedForWhileItsWindowIsOpen()
{
    QVERIFY(startKeyring());
    lock();
    SilentWindow window;
    QDBusConnection prompter = QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("prompter"));
    QVERIFY(prompter.registerVirtualObject(QStringLiteral("/"), &window, QDBusConnection::SubPath));
    QVERIFY(prompter.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    KeychainCredentials store(std::make_unique<SharedKeychain>(), std::chrono::milliseconds(50));
    QSignalSpy waiting(&store, &CredentialStore::waiting);
    QSignalSpy lost(&store, &CredentialStore::persistenceLost);
    CredentialJob *job = store.read(m_account);
    QSignalSpy finished(job, &CredentialJob::finished);
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(waiting.first().at(1).value<Error>().message.contains(QLatin1String("is locked")));
    QCOMPARE(finished.size(), 0);
    unlock(); // elsewhere
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(keyOf(finished), m_key);
    QCOMPARE(lost.size(), 0);
    QDBusConnection::disconnectFromBus(QStringLiteral("prompter"));
}

REELDECK_TEST(TestDesktopKeychain)
#include "tst_desktopkeychain.moc"

#include "support/keyring.h"

#include "support/testprogram.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

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

} // namespace reeldeck::tests

Q_DECLARE_METATYPE(reeldeck::tests::BusSecret)

namespace reeldeck::tests {
namespace {

constexpr QLatin1String Secrets("org.freedesktop.secrets");
constexpr QLatin1String SecretsPath("/org/freedesktop/secrets");
constexpr QLatin1String Service("org.freedesktop.Secret.Service");
constexpr QLatin1String Internal("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface");
constexpr QLatin1String Prompter("org.gnome.keyring.SystemPrompter");
constexpr QLatin1String WindowConnection("keyring-window");

QString executable(const char *name)
{
    return QStandardPaths::findExecutable(QLatin1String(name));
}

/// However the test ends, it ends, too.
void endWithTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void endProcess(QProcess &process)
{
    process.kill();
    process.waitForFinished(Patience);
}

} // namespace

QString KeyringWindow::introspect(const QString &) const
{
    return {};
}

bool KeyringWindow::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.type() != QDBusMessage::MethodCallMessage)
        return false;
    // Without an answer the keyring waits, as for a window that nobody looks at; for 25 s.
    if (m_manner == Manner::LetsStand) {
        ++m_shown;
        return true;
    }
    connection.send(message.createReply());
    const QString callback = message.arguments().value(0).value<QDBusObjectPath>().path();
    const bool isEnd = message.member() == QLatin1String("StopPrompting");
    QDBusMessage told = QDBusMessage::createMethodCall(
            message.service(), callback,
            QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
            isEnd ? QStringLiteral("PromptDone") : QStringLiteral("PromptReady"));
    if (!isEnd) {
        const bool isAsked = message.member() == QLatin1String("PerformPrompt");
        m_shown += isAsked ? 1 : 0;
        told << (isAsked ? QStringLiteral("no") : QString()) << QVariantMap() << QString();
    }
    connection.asyncCall(told);
    return true;
}

Keyring::~Keyring()
{
    hideWindows();
    end();
    endProcess(m_bus);
}

bool Keyring::isInstalled()
{
    return !executable("dbus-daemon").isEmpty() && !executable("gnome-keyring-daemon").isEmpty();
}

bool Keyring::prepare()
{
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QFile::encodeName(m_dir.path()));
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("DISPLAY");
    // No services that the bus could start by itself.
    QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                 "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                 "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    config.close();
    endWithTest(m_bus);
    endWithTest(m_daemon);
    m_bus.start(executable("dbus-daemon"),
                {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(Patience))
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qDBusRegisterMetaType<BusSecret>();
    return QDBusConnection::sessionBus().isConnected();
}

QVariant Keyring::call(const QString &interface, const QString &method,
                       const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Secrets, SecretsPath, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qWarning() << method << reply.errorMessage();
    return reply.arguments().value(method == QLatin1String("OpenSession") ? 1 : 0);
}

QVariant Keyring::password()
{
    const QVariant session =
            call(Service, QStringLiteral("OpenSession"),
                 {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    return QVariant::fromValue(BusSecret{session.value<QDBusObjectPath>(), {}, "password"});
}

bool Keyring::start()
{
    if (m_daemon.state() != QProcess::NotRunning)
        return true;
    m_daemon.start(executable("gnome-keyring-daemon"),
                   {QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!QTest::qWaitFor([&bus] { return bus.interface()->isServiceRegistered(Secrets); },
                         Patience))
        return false;
    if (m_login.isValid()) { // it comes locked
        unlock();
        return true;
    }
    const QVariantMap properties{
            {QStringLiteral("org.freedesktop.Secret.Collection.Label"), QStringLiteral("login")}};
    m_login = call(Internal, QStringLiteral("CreateWithMasterPassword"), {properties, password()});
    call(Service, QStringLiteral("SetAlias"), {QStringLiteral("default"), m_login});
    return m_login.value<QDBusObjectPath>().path().endsWith(QLatin1String("/login"));
}

void Keyring::end()
{
    thaw();
    endProcess(m_daemon);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        const bool isGone = QTest::qWaitFor(
                [&bus] { return !bus.interface()->isServiceRegistered(Secrets); }, Patience);
        if (!isGone)
            qWarning("The keyring is still there");
    }
}

void Keyring::lock()
{
    call(Service, QStringLiteral("Lock"),
         {QVariant::fromValue(QList<QDBusObjectPath>{m_login.value<QDBusObjectPath>()})});
}

void Keyring::unlock()
{
    call(Internal, QStringLiteral("UnlockWithMasterPassword"), {m_login, password()});
}

void Keyring::freeze()
{
    if (m_daemon.processId() > 0)
        ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

void Keyring::thaw()
{
    if (m_daemon.processId() > 0)
        ::kill(pid_t(m_daemon.processId()), SIGCONT);
}

bool Keyring::showWindows(KeyringWindow *window)
{
    QDBusConnection desktop = QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), WindowConnection);
    return desktop.registerVirtualObject(QStringLiteral("/"), window, QDBusConnection::SubPath) &&
           desktop.registerService(Prompter);
}

void Keyring::hideWindows()
{
    QDBusConnection::disconnectFromBus(WindowConnection);
}

} // namespace reeldeck::tests

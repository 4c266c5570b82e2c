#include "platformstore.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"
#include "system/folderlock.h"
#include "system/launchrequest.h"
#include "testmedia.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The real program, started again while it is open. What a start was given has to arrive at the
/// platform once, whichever process took it there.
class TestOneInstance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void aSecondStartHandsOver();
    void handsOverNamesOfAnyKind();
    void anotherFolderIsAnotherProgram();
    void twoAtOnceBecomeOne();
    void aKilledOneIsFollowed();
    void aStoppedOneIsToldOf();
    void oneThatEndsIsWaitedFor();
    void anotherUsersSocketIsNotTrusted();
    void desktopsActivateIt();
    void theBusStartsIt();
    void theBusTakesNoRubbish();

private:
    /// Ends it; what it said shows when the test failed.
    struct Ender
    {
        void operator()(QProcess *program) const
        {
            program->kill();
            program->waitForFinished();
            if (QTest::currentTestFailed())
                qInfo().noquote() << program->readAllStandardError();
            delete program;
        }
    };
    using Program = std::unique_ptr<QProcess, Ender>;

    Program start(const QStringList &arguments, const QString &data = QStringLiteral("data"),
                  bool usesBus = false);
    QString file(const QString &name);
    bool hasWindow(const QString &data = QStringLiteral("data"));
    QString folderOf(const QString &data) const
    {
        return m_dir->filePath(data) + QStringLiteral("/data");
    }
    QStringList stored();
    static int endOf(const Program &program);
    static bool hasUploads(const QString &library)
    {
        return !QDir(library + QStringLiteral("/objects")).isEmpty();
    }
    static QDBusMessage callProgram(const QString &busAddress, const QString &method,
                                    const QVariantList &arguments);
    QDBusMessage callProgram(const QString &method, const QVariantList &arguments) const
    {
        return callProgram(m_busAddress, method, arguments);
    }

    PlatformFixture m_platform;
    std::unique_ptr<QTemporaryDir> m_dir;
    QProcess m_bus;
    QString m_busAddress;
    QStringList m_before;
    int m_files = 0;
};

void TestOneInstance::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform hasn't been built");
    m_platform.probeEachKindOnce();
    QVERIFY2(m_platform.start(), qPrintable(m_platform.problem()));
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    if (m_bus.waitForStarted() && m_bus.waitForReadyRead())
        m_busAddress = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void TestOneInstance::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestOneInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_before.clear();
    m_before = stored();
}

TestOneInstance::Program TestOneInstance::start(const QStringList &arguments, const QString &data,
                                                bool usesBus)
{
    Program program(new QProcess);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TWELVELABS_API_KEY"), m_platform.endpoint().apiKey);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->path());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       usesBus ? m_busAddress : QStringLiteral("disabled:"));
    QStringList all;
    if (!data.isEmpty())
        all << QStringLiteral("--data-dir") << m_dir->filePath(data);
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(place), m_dir->filePath(QLatin1String(place)));
    program->setProcessEnvironment(environment);
    program->setWorkingDirectory(m_dir->path());
    program->start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck"),
                   all +
                           QStringList{QStringLiteral("--base-url"),
                                       m_platform.endpoint().baseUrl.toString()} +
                           arguments);
    return program;
}

/// A picture unlike any other, below the test's folder.
QString TestOneInstance::file(const QString &name)
{
    QFile made(m_dir->filePath(name));
    if (!made.open(QIODevice::WriteOnly))
        return {};
    made.write(testmedia::image() + "unlike" + QByteArray::number(++m_files));
    return made.fileName();
}

bool TestOneInstance::hasWindow(const QString &data)
{
    FolderLock lock;
    return lock.take(folderOf(data)) == FolderLock::State::Taken && lock.holder();
}

QStringList TestOneInstance::stored()
{
    QStringList names;
    for (const StoredFile &stored : storedFiles(m_platform.dataFolder()))
        names << stored.name;
    for (const QString &name : std::as_const(m_before))
        names.removeOne(name);
    names.sort();
    return names;
}

/// -1: it didn't end by itself.
int TestOneInstance::endOf(const Program &program)
{
    if (program->state() != QProcess::NotRunning && !program->waitForFinished(Patience))
        return -1;
    return program->exitStatus() == QProcess::NormalExit ? program->exitCode() : -1;
}

void TestOneInstance::aSecondStartHandsOver()
{
    const Program first = start({});
    QTRY_VERIFY(hasWindow());
    file(QStringLiteral("relative.png"));
    QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("folder")));
    file(QStringLiteral("folder/inside.png"));
    const Program second = start({QStringLiteral("relative.png"), QStringLiteral("folder")});
    QCOMPARE(endOf(second), 0);
    const QStringList expected{QStringLiteral("inside.png"), QStringLiteral("relative.png")};
    QTRY_COMPARE(stored(), expected);
    QCOMPARE(first->state(), QProcess::Running);
    // Once it is warm: a person, who double-clicks, must not wait for it.
    QElapsedTimer time;
    time.start();
    QCOMPARE(endOf(start({})), 0);
    qInfo() << "A second start took" << time.elapsed() << "ms";
}

void TestOneInstance::handsOverNamesOfAnyKind()
{
    const Program first = start({});
    QTRY_VERIFY(hasWindow());
    const QStringList names{QStringLiteral("--help.png"), QString::fromUtf8("\u65e5\u672c.png"),
                            QStringLiteral("a \"b\"\n<c>.png")};
    QStringList paths;
    for (const QString &name : names)
        paths << file(name);
    QCOMPARE(endOf(start(paths)), 0);
    QTRY_COMPARE(stored().size(), names.size());
}

void TestOneInstance::anotherFolderIsAnotherProgram()
{
    const Program first = start({});
    QTRY_VERIFY(hasWindow());
    const Program other = start({}, QStringLiteral("other"));
    QTRY_VERIFY(hasWindow(QStringLiteral("other")));
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(other->state(), QProcess::Running);
    QCOMPARE(endOf(start({file(QStringLiteral("a.png"))}, QStringLiteral("other"))), 0);
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("a.png")});
}

void TestOneInstance::twoAtOnceBecomeOne()
{
    // Once without the folder, and once with it.
    for (const char *round : {"first", "second"}) {
        std::vector<Program> all;
        QStringList expected = stored();
        for (int i = 0; i < 4; ++i) {
            const QString name = QStringLiteral("%1%2.png").arg(QLatin1String(round)).arg(i);
            expected << name;
            all.push_back(start({file(name)}));
        }
        const auto running = [&all] {
            return std::count_if(all.cbegin(), all.cend(), [](const Program &program) {
                return program->state() == QProcess::Running;
            });
        };
        QTRY_COMPARE(running(), 1);
        for (const Program &program : all) {
            if (program->state() == QProcess::NotRunning)
                QCOMPARE(endOf(program), 0);
        }
        expected.sort();
        QTRY_COMPARE(stored(), expected);
        for (const Program &program : all) {
            program->terminate();
            QVERIFY(program->state() == QProcess::NotRunning || program->waitForFinished());
        }
    }
}

void TestOneInstance::aKilledOneIsFollowed()
{
    const Program first = start({});
    QTRY_VERIFY(hasWindow());
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(!hasWindow());
    const Program second = start({file(QStringLiteral("a.png"))});
    QTRY_VERIFY(hasWindow());
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("a.png")});
    QCOMPARE(second->state(), QProcess::Running);
}

void TestOneInstance::aStoppedOneIsToldOf()
{
    const Program first = start({});
    QTRY_VERIFY(hasWindow());
    QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
    const Program second = start({file(QStringLiteral("a.png"))});
    QVERIFY(second->waitForFinished(Patience));
    QVERIFY(second->exitCode() != 0);
    const QByteArray words = second->readAllStandardError();
    QVERIFY2(words.contains("is open already and does not answer"), words.constData());
    // It said that it couldn't, so nothing of it may come later.
    QCOMPARE(::kill(pid_t(first->processId()), SIGCONT), 0);
    QCOMPARE(endOf(start({file(QStringLiteral("b.png"))})), 0);
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("b.png")});
}

void TestOneInstance::oneThatEndsIsWaitedFor()
{
    // Holds the folder, and listens no more.
    QVERIFY(QDir().mkpath(folderOf(QStringLiteral("data"))));
    FolderLock lock;
    QCOMPARE(lock.take(folderOf(QStringLiteral("data"))), FolderLock::State::Held);
    lock.describe({QCoreApplication::applicationPid(), QSysInfo::machineHostName(),
                   m_dir->filePath(QStringLiteral("gone.socket"))});
    const Program second = start({file(QStringLiteral("a.png"))});
    QVERIFY(!second->waitForFinished(1000)); // it neither gives up nor begins without the folder
    QCOMPARE(stored(), QStringList());
    lock.release();
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("a.png")});
}

void TestOneInstance::anotherUsersSocketIsNotTrusted()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    if (::geteuid() != 0 || !QFile::exists(python))
        QSKIP("Only root can play another user, with Debian's Python");
    QVERIFY(QDir().mkpath(folderOf(QStringLiteral("data"))));
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777)));
    const QString path = m_dir->filePath(QStringLiteral("foreign.socket"));
    QProcess foreign;
    foreign.start(QStringLiteral("setpriv"),
                  {QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"), python,
                   QStringLiteral("-c"),
                   QStringLiteral("import socket,sys\n"
                                  "s=socket.socket(socket.AF_UNIX)\n"
                                  "s.bind(sys.argv[1]); s.listen(); print('up',flush=True)\n"
                                  "while 1:\n"
                                  "  d=b''\n"
                                  "  try:\n"
                                  "    c=s.accept()[0]; c.sendall(b'reeldeck 1\\n')\n"
                                  "    d=c.recv(9999)\n"
                                  "    c.sendall(b'ok\\n')\n"
                                  "  except OSError: pass\n"
                                  "  print(d, flush=True)\n"),
                   path});
    QTRY_VERIFY(foreign.canReadLine());
    QCOMPARE(foreign.readLine(), QByteArray("up\n"));
    FolderLock lock;
    QCOMPARE(lock.take(folderOf(QStringLiteral("data"))), FolderLock::State::Held);
    lock.describe({foreign.processId(), QSysInfo::machineHostName(), path});
    const Program second = start({file(QStringLiteral("a.png"))});
    QVERIFY(second->waitForFinished(Patience));
    QVERIFY(second->exitCode() != 0);
    const QByteArray words = second->readAllStandardError();
    QVERIFY2(words.contains("belongs to another user"), words.constData());
    QTRY_VERIFY(foreign.canReadLine());
    QCOMPARE(foreign.readLine(), QByteArray("b''\n")); // it was told nothing
    foreign.kill();
    foreign.waitForFinished();
}

QDBusMessage TestOneInstance::callProgram(const QString &busAddress, const QString &method,
                                          const QVariantList &arguments)
{
    QDBusConnection bus = QDBusConnection::connectToBus(busAddress, busAddress);
    QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.reeldeck.Reeldeck"), QStringLiteral("/org/reeldeck/Reeldeck"),
            QStringLiteral("org.freedesktop.Application"), method);
    call.setArguments(arguments);
    return bus.call(call);
}

void TestOneInstance::desktopsActivateIt()
{
    if (m_busAddress.isEmpty())
        QSKIP("This machine has no dbus-daemon");
    const QVariantMap data{{QStringLiteral("activation-token"), QStringLiteral("token")}};
    const Program other = start({}, QStringLiteral("other"), true);
    QTRY_VERIFY(hasWindow(QStringLiteral("other")));
    // A folder of its own is nobody's whom a desktop starts.
    QCOMPARE(callProgram(QStringLiteral("Activate"), {data}).type(), QDBusMessage::ErrorMessage);
    const Program first = start({}, {}, true);
    QTRY_COMPARE(callProgram(QStringLiteral("Activate"), {data}).type(),
                 QDBusMessage::ReplyMessage);
    const QStringList uris{
            QUrl::fromLocalFile(file(QStringLiteral("a %.png"))).toString(QUrl::FullyEncoded)};
    QCOMPARE(callProgram(QStringLiteral("Open"), {uris, data}).type(), QDBusMessage::ReplyMessage);
    QTRY_COMPARE(stored(), QStringList{QStringLiteral("a %.png")});
    QCOMPARE(callProgram(QStringLiteral("ActivateAction"),
                         {QStringLiteral("upload-url"), QVariantList(), data})
                     .type(),
             QDBusMessage::ReplyMessage);
    QCOMPARE(endOf(start({file(QStringLiteral("b.png"))}, {}, true)), 0);
    QTRY_COMPARE(stored().size(), 2);
    QCOMPARE(other->state(), QProcess::Running);
}

/// As installed: nothing is open, and a desktop opens a file by the program's name.
void TestOneInstance::theBusStartsIt()
{
    if (m_busAddress.isEmpty())
        QSKIP("This machine has no dbus-daemon");
    const QString services = QStringLiteral("share/dbus-1/services");
    QVERIFY(QDir(m_dir->path()).mkpath(services));
    QFile form(QStringLiteral(REELDECK_SOURCE_DIR "/resources/org.reeldeck.Reeldeck.service.in"));
    QFile service(m_dir->filePath(services + QStringLiteral("/org.reeldeck.Reeldeck.service")));
    QVERIFY(form.open(QIODevice::ReadOnly) && service.open(QIODevice::WriteOnly));
    service.write(form.readAll().replace("@REELDECK_PROGRAM@", REELDECK_BIN_DIR "/reeldeck"));
    service.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_DIRS"), m_dir->filePath(QStringLiteral("share")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("DISPLAY"));
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(place), m_dir->filePath(QLatin1String(place)));
    Program bus(new QProcess);
    bus->setProcessEnvironment(environment);
    bus->start(QStringLiteral("dbus-daemon"),
               {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
    QTRY_VERIFY(bus->canReadLine());
    const QString address = QString::fromUtf8(bus->readLine()).trimmed();
    const QStringList uris{QUrl::fromLocalFile(file(QStringLiteral("a.png"))).toString()};
    QCOMPARE(callProgram(address, QStringLiteral("Open"), {uris, QVariantMap()}).type(),
             QDBusMessage::ReplyMessage);
    const QString data = m_dir->filePath(QStringLiteral("XDG_DATA_HOME/reeldeck"));
    const auto names = [&data] {
        const QString library = data + QStringLiteral("/library");
        QStringList all;
        if (!hasUploads(library))
            return all;
        for (const StoredFile &stored : storedFiles(library))
            all << stored.name;
        return all;
    };
    QTRY_COMPARE(names(), QStringList{QStringLiteral("a.png")});
    FolderLock lock;
    QCOMPARE(lock.take(data), FolderLock::State::Taken);
    const std::optional<LockHolder> holder = lock.holder();
    QVERIFY(holder);
    QCOMPARE(::kill(pid_t(holder->processId), SIGKILL), 0);
}

void TestOneInstance::theBusTakesNoRubbish()
{
    if (m_busAddress.isEmpty())
        QSKIP("This machine has no dbus-daemon");
    const Program first = start({}, {}, true);
    QTRY_COMPARE(callProgram(QStringLiteral("Activate"), {QVariantMap()}).type(),
                 QDBusMessage::ReplyMessage);
    const auto isRefused = [this](const QString &method, const QVariantList &arguments) {
        return callProgram(method, arguments).type() == QDBusMessage::ErrorMessage;
    };
    QVERIFY(isRefused(QStringLiteral("Open"),
                      {QStringList{QStringLiteral("a.png")}, QVariantMap()}));
    QVERIFY(isRefused(QStringLiteral("Open"), {QStringLiteral("/a.png"), QVariantMap()}));
    QVERIFY(isRefused(QStringLiteral("Open"), {QStringList{QStringLiteral("/a.png")}}));
    QVERIFY(isRefused(QStringLiteral("ActivateAction"),
                      {QStringLiteral("quit"), QVariantList(), QVariantMap()}));
    QVERIFY(isRefused(QStringLiteral("Open"),
                      {QStringList{QLatin1Char('/') + QString(MaxLaunchText, QLatin1Char('a'))},
                       QVariantMap()}));
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(stored(), QStringList());
}

REELDECK_TEST(TestOneInstance)
#include "tst_oneinstance.moc"

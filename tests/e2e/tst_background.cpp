#include "e2e/person.h"
#include "platformstore.h"
#include "settings/paths.h"
#include "settings/settings.h"
#include "support/platformfixture.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <utility>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The real program on a display, with the services of a desktop beside it as another process: what
/// a second start does to its window, and what becomes of uploads whose window was closed.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aSecondStartBringsTheWindowBack_data();
    void aSecondStartBringsTheWindowBack();
    void aStuckWindowCanBeEnded();
    void goesOnInThePanel();
    void thePanelsMenuCommands();
    void goesOnByThePortal();
    void goesOnMinimized();
    void theComputerSleepsAtTheEnd();

private:
    void startDesktop(const QStringList &services);
    void startProgram(QProcess &program, const QStringList &arguments = {});
    void startUpload();
    QString file();
    bool isUploading() { return has(QStringLiteral("Launcher|")) && !stored(); }
    bool stored() const { return !storedFiles(m_platform->dataFolder()).isEmpty(); }
    void closeWindow();
    /// The program's windows that are mapped.
    static QStringList windows(const char *title = "^Reeldeck$");
    static bool isInFront(const char *title = "Reeldeck");
    static void cover();
    const QStringList &said();
    bool has(const QString &words);
    qsizetype count(const QString &words);
    void tell(const char *command);

    std::unique_ptr<PlatformFixture> m_platform;
    std::unique_ptr<QTemporaryDir> m_dir;
    QProcess m_systemBus;
    QProcess m_desktop;
    QStringList m_said;
    QProcess m_program;
    int m_files = 0;
};

void TestBackground::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "It needs a display of its own: run it through tests/e2e/with-desktop.");
    m_systemBus.start(QStringLiteral("dbus-daemon"),
                      {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--print-address")});
    QTRY_VERIFY(m_systemBus.canReadLine());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_systemBus.readLine().trimmed());
    QVERIFY(QDir().mkpath(QStringLiteral(REELDECK_PICTURES)));
}

void TestBackground::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_platform = std::make_unique<PlatformFixture>();
    m_platform->probeEachKindOnce();
    QVERIFY2(m_platform->start(), qPrintable(m_platform->problem()));
    const auto paths = makePaths(m_dir->path());
    QVERIFY(paths.ok());
    Settings settings(*paths);
    UploadPace pace;
    pace.bytesPerSecond = 200'000; // some seconds for each file
    settings.setUploadPace(pace);
    QVERIFY(settings.sync().ok());
}

void TestBackground::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo().noquote() << said().join(QLatin1Char('\n')) << m_program.readAllStandardError();
        Person::takePicture(QStringLiteral(REELDECK_PICTURES "/failed-%1.png")
                                    .arg(QLatin1String(QTest::currentTestFunction())));
    }
    for (QProcess *process : {&m_program, &m_desktop}) {
        process->kill();
        process->waitForFinished();
    }
    m_said.clear();
    m_platform.reset();
}

void TestBackground::startDesktop(const QStringList &services)
{
    m_desktop.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_desktop.start(QStringLiteral(REELDECK_DESKTOP_STANDIN), services);
    QTRY_VERIFY(has(QStringLiteral("up")));
}

void TestBackground::startProgram(QProcess &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TWELVELABS_API_KEY"), m_platform->endpoint().apiKey);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck"),
                  QStringList{QStringLiteral("--data-dir"), m_dir->path(),
                              QStringLiteral("--base-url"),
                              m_platform->endpoint().baseUrl.toString()} +
                          arguments);
    QVERIFY(program.waitForStarted());
}

QString TestBackground::file()
{
    QFile made(m_dir->filePath(QStringLiteral("clip%1.wav").arg(++m_files)));
    if (!made.open(QIODevice::WriteOnly))
        return {};
    QByteArray content = QByteArray::fromHex(
            "524946460000000057415645666d74201000000001000100803e0000007d00000200100064617461");
    content.resize(900'000 + m_files, 'a');
    made.write(content);
    return made.fileName();
}

void TestBackground::startUpload()
{
    startProgram(m_program, {file()});
    QTRY_VERIFY(isInFront());
    QTRY_VERIFY(isUploading());
}

/// As the window manager's close button does.
void TestBackground::closeWindow()
{
    Person::press(QStringLiteral("alt+F4"));
    QTRY_VERIFY(isInFront("Close Reeldeck"));
}

QStringList TestBackground::windows(const char *title)
{
    QByteArray output;
    Person::run(QStringLiteral("xdotool"),
                {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                 QStringLiteral("--name"), QLatin1String(title)},
                std::chrono::seconds(20), &output);
    return QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool TestBackground::isInFront(const char *title)
{
    QByteArray output;
    Person::run(QStringLiteral("xdotool"),
                {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")},
                std::chrono::seconds(20), &output);
    return output.trimmed() == title;
}

void TestBackground::cover()
{
    static QWidget *other = nullptr;
    delete std::exchange(other, new QWidget);
    other->setWindowTitle(QStringLiteral("Another program"));
    other->resize(1400, 900);
    other->show();
    QVERIFY(QTest::qWaitForWindowActive(other, Patience));
    QTRY_VERIFY(isInFront("Another program"));
}

const QStringList &TestBackground::said()
{
    while (m_desktop.canReadLine())
        m_said << QString::fromUtf8(m_desktop.readLine()).trimmed();
    return m_said;
}

qsizetype TestBackground::count(const QString &words)
{
    return std::count_if(said().cbegin(), said().cend(),
                         [&words](const QString &line) { return line.startsWith(words); });
}

bool TestBackground::has(const QString &words)
{
    return count(words) > 0;
}

void TestBackground::tell(const char *command)
{
    m_desktop.write(QByteArray(command) + '\n');
}

void TestBackground::aSecondStartBringsTheWindowBack_data()
{
    QTest::addColumn<bool>("isMinimized");
    QTest::newRow("covered") << false;
    QTest::newRow("minimized") << true;
}

void TestBackground::aSecondStartBringsTheWindowBack()
{
    QFETCH(bool, isMinimized);
    PART(startProgram(m_program));
    QTRY_VERIFY(isInFront());
    if (isMinimized) {
        QVERIFY(Person::run(QStringLiteral("xdotool"),
                            {QStringLiteral("windowminimize"), windows().value(0)}));
        QTRY_VERIFY(windows().isEmpty());
    }
    PART(cover());
    QProcess second;
    PART(startProgram(second));
    QVERIFY(second.waitForFinished(Patience));
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY(isInFront());
    QCOMPARE(windows().size(), 1);
}

void TestBackground::aStuckWindowCanBeEnded()
{
    PART(startProgram(m_program));
    QTRY_VERIFY(isInFront());
    QVERIFY(Person::run(QStringLiteral("kill"),
                        {QStringLiteral("-STOP"), QString::number(m_program.processId())}));
    QProcess second;
    PART(startProgram(second, {file()}));
    QTRY_COMPARE(windows().size(), 2); // the stuck one, and the words about it
    Person::takePicture(QStringLiteral(REELDECK_PICTURES "/stuck.png"));
    QVERIFY(second.readAllStandardError().contains("does not answer"));
    Person::press(QStringLiteral("Tab"));
    Person::press(QStringLiteral("space")); // "End It and Start"
    QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
    QTRY_VERIFY(stored());
    QCOMPARE(second.state(), QProcess::Running);
    second.kill();
    second.waitForFinished();
}

void TestBackground::goesOnInThePanel()
{
    PART(startDesktop(
            {QStringLiteral("panel"), QStringLiteral("notifications"), QStringLiteral("logind")}));
    PART(startUpload());
    QTRY_VERIFY(has(QStringLiteral("Inhibit|sleep:idle")));
    QVERIFY(has(QStringLiteral("Launcher|application://org.reeldeck.Reeldeck.desktop|1|yes|yes")));
    PART(closeWindow());
    Person::takePicture(QStringLiteral(REELDECK_PICTURES "/background.png"));
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(windows().isEmpty());
    QTRY_VERIFY(has(QStringLiteral("Item")));
    QVERIFY(!stored());
    QVERIFY(!has(QStringLiteral("Released")));
    QVERIFY(!has(QStringLiteral("Notify")));
    QTRY_VERIFY(stored());
    QTRY_VERIFY(has(QStringLiteral("Released")));
    QTRY_VERIFY(
            has(QStringLiteral("Launcher|application://org.reeldeck.Reeldeck.desktop|0|no|no")));
    QTRY_COMPARE(count(QStringLiteral("Notify|Uploads finished|1 uploaded|default,Show")), 1);
    QCOMPARE(count(QStringLiteral("Notify")), 1);
    QVERIFY(windows().isEmpty());
    tell("notice");
    QTRY_VERIFY(isInFront());
    QCOMPARE(m_program.state(), QProcess::Running);
}

void TestBackground::thePanelsMenuCommands()
{
    PART(startDesktop({QStringLiteral("panel"), QStringLiteral("notifications")}));
    PART(startUpload());
    PART(closeWindow());
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(windows().isEmpty());
    tell("activate");
    QTRY_VERIFY(isInFront());
    PART(closeWindow());
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(windows().isEmpty());
    tell("choose Pause All Uploads");
    QTRY_VERIFY(
            has(QStringLiteral("Launcher|application://org.reeldeck.Reeldeck.desktop|0|no|no")));
    QVERIFY(!stored());
    tell("choose Resume All Uploads");
    tell("choose Quit Reeldeck"); // once it has ended
    QTRY_COMPARE(count(QStringLiteral("Chosen|")), 3);
    QTRY_VERIFY(stored());
    QTRY_VERIFY(has(QStringLiteral("Notify|1 uploaded|All uploads have ended. Reeldeck quits in")));
    QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
    QCOMPARE(m_program.exitCode(), 0);
}

void TestBackground::goesOnByThePortal()
{
    PART(startDesktop(
            {QStringLiteral("portal"), QStringLiteral("notifications"), QStringLiteral("power")}));
    PART(startUpload());
    QTRY_VERIFY(has(QStringLiteral("PowerInhibit|Files are being uploaded.")));
    PART(closeWindow());
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(has(QStringLiteral("RequestBackground|")));
    QTRY_VERIFY(windows().isEmpty());
    QTRY_VERIFY(has(QStringLiteral("Notify|Uploads go on|")));
    // A second start is the way back.
    QProcess second;
    PART(startProgram(second));
    QVERIFY(second.waitForFinished(Patience));
    QTRY_VERIFY(isInFront());
    PART(closeWindow());
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(windows().isEmpty());
    // Nothing would tell that it is still there, so it ends with its last upload.
    QTRY_COMPARE(m_program.state(), QProcess::NotRunning);
    QCOMPARE(m_program.exitCode(), 0);
    QVERIFY(stored());
    QTRY_VERIFY(has(QStringLiteral("PowerUnInhibit|4711")));
    QVERIFY(has(QStringLiteral("Notify|Uploads finished|1 uploaded|")));
}

void TestBackground::goesOnMinimized()
{
    PART(startDesktop({QStringLiteral("notifications")}));
    PART(startUpload());
    PART(closeWindow());
    Person::press(QStringLiteral("Escape"));
    QTRY_VERIFY(isInFront());
    QVERIFY(!stored());
    PART(closeWindow());
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(windows().isEmpty());
    QTRY_VERIFY(stored());
    QTRY_VERIFY(has(QStringLiteral("Notify|Uploads finished|1 uploaded|")));
    tell("notice");
    QTRY_VERIFY(isInFront());
}

void TestBackground::theComputerSleepsAtTheEnd()
{
    PART(startDesktop(
            {QStringLiteral("panel"), QStringLiteral("notifications"), QStringLiteral("logind")}));
    PART(startUpload());
    PART(closeWindow());
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(windows().isEmpty());
    tell("choose Put the Computer to Sleep");
    QTRY_VERIFY(has(QStringLiteral("Chosen|")));
    QTRY_VERIFY(has(QStringLiteral(
            "Notify|1 uploaded|All uploads have ended. The computer goes to sleep")));
    QVERIFY(!has(QStringLiteral("Suspend")));
    QTRY_VERIFY(has(QStringLiteral("Suspend")));
    QVERIFY(said().indexOf(QStringLiteral("Released")) <
            said().indexOf(QStringLiteral("Suspend"))); // it doesn't keep itself awake
    QCOMPARE(m_program.state(), QProcess::Running);
    QCOMPARE(count(QStringLiteral("Suspend")), 1);
}

REELDECK_TEST(TestBackground)
#include "tst_background.moc"

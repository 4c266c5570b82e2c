#include "desktop/background/trayicon.h"
#include "desktop/background/uploadprogress.h"
#include "desktop/window/actions.h"
#include "scriptedprogram.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Takes the calls that a desktop's notification service would.
class NotedNotices : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        shown << title + QStringLiteral(": ") + text;
        return 7;
    }
};

/// Gives leave to run without a window, or not.
class AskedPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
    Q_PROPERTY(uint version READ version CONSTANT)

public:
    static uint version() { return 2; }
    bool mayRun = true;
    int requests = 0;

public slots:
    QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options)
    {
        ++requests;
        QString sender = message().service().mid(1);
        sender.replace(QLatin1Char('.'), QLatin1Char('_'));
        const QString path =
                QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                        .arg(sender, options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage response = QDBusMessage::createSignal(
                path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        response << 0U << QVariantMap{{QStringLiteral("background"), mayRun}};
        connection().send(response);
        return QDBusObjectPath(path);
    }
};

/// Says that the computer can sleep, and counts how often it was to.
class SleepyDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QString CanSuspend() { return QStringLiteral("yes"); }
};

/// What a dock would show beside the program's icon.
class FakeDock : public QObject
{
    Q_OBJECT

public:
    QVariantMap shown;

public slots:
    void onUpdate(const QDBusMessage &message)
    {
        shown = qdbus_cast<QVariantMap>(message.arguments().value(1));
    }
};

/// Uploads without a window, what closing it means, what is done at their end, and what another start
/// of the program brings; the desktop's services are on a bus of the test's own.
class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void closingAsksOnceAndEscapeKeepsTheWindow();
    void withoutAPlaceForItTheWindowIsMinimized();
    void withThePortalsLeaveTheWindowGoesAndTheProgramAtTheEnd();
    void whatFailedKeepsTheProgram();
    void whoCameBackKeepsTheProgram();
    void theDesktopsNoMinimizes();
    void theDockShowsHowManyAreLeft();
    void theEndIsAnnouncedAndCalledOff();
    void newUploadsPutTheEndOff();
    void sleepIsOfferedWhereTheComputerCan();
    void theIconInThePanelHasItsMenu();
    void whatEndedCountsUntilNothingIsLeft();
    void anotherStartBringsFilesAndTheWindow();
    void anotherStartOpensAnotherPlatform();
    void anotherStartOpensADialog_data();
    void anotherStartOpensADialog();

private:
    static MessageBar *bar(const ScriptedProgram &program)
    {
        return program.window()->messageBar();
    }
    void offer(QObject *service, const QString &path, const QString &name);
    void begin(ScriptedProgram &program);
    void askToLeave(const ScriptedProgram &program);
    static bool isMinimized(const ScriptedProgram &program)
    {
        return program.window()->windowState().testFlag(Qt::WindowMinimized);
    }
    /// The platform is done with what it was processing.
    void finish(const char *status);

    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_desktop;
    std::unique_ptr<NotedNotices> m_notifications;
    std::unique_ptr<ScriptedPlatform> m_platform;
};

void TestLeaving::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                         QStringLiteral("--print-address")});
    QTRY_VERIFY(m_bus.canReadLine());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
}

void TestLeaving::cleanupTestCase()
{
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished(Patience));
}

void TestLeaving::init()
{
    m_desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("desktop")));
    m_notifications = std::make_unique<NotedNotices>();
    offer(m_notifications.get(), QStringLiteral("/org/freedesktop/Notifications"),
          QStringLiteral("org.freedesktop.Notifications"));
    m_platform = std::make_unique<ScriptedPlatform>();
}

void TestLeaving::cleanup()
{
    m_platform.reset();
    m_notifications.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

void TestLeaving::offer(QObject *service, const QString &path, const QString &name)
{
    QVERIFY(m_desktop->registerObject(
            path, service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    QVERIFY(m_desktop->registerService(name));
}

/// One upload is under way, until finish().
void TestLeaving::begin(ScriptedProgram &program)
{
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    m_platform->m_uploaded.insert(QStringLiteral("status"), QStringLiteral("processing"));
    emit program.window()->dropped({{program.picture(QStringLiteral("a.png"))}, {}});
    QTRY_COMPARE(program.shownNames(), QStringList{QStringLiteral("upload-1.png")});
    QCOMPARE(program.context()->uploads()->totals().active, 1);
}

void TestLeaving::askToLeave(const ScriptedProgram &program)
{
    program.window()->close();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QCOMPARE(openDialog()->objectName(), QStringLiteral("leaveQuestion"));
}

void TestLeaving::finish(const char *status)
{
    m_platform->m_uploaded.remove(QStringLiteral("status"));
    for (QJsonObject &asset : m_platform->m_assets)
        asset.insert(QStringLiteral("status"), QLatin1String(status));
}

void TestLeaving::closingAsksOnceAndEscapeKeepsTheWindow()
{
    ScriptedProgram program;
    begin(program);
    askToLeave(program);
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("1 upload is not finished.")),
             qPrintable(textOf(openDialog())));
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("goes on by itself at the next start")));
    program.window()->close();
    program.context()->quit();
    QCOMPARE(visibleWidgets<QMessageBox>(program.window()).size(), 1);
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QVERIFY(program.window()->isVisible() && !isMinimized(program));
    QCOMPARE(program.context()->uploads()->totals().active, 1);
    askToLeave(program); // it asks again
    QSignalSpy ended(program.context(), &AppContext::ended);
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Quit")), Qt::LeftButton);
    QTRY_COMPARE(ended.size(), 1);
    program.forget();
}

void TestLeaving::withoutAPlaceForItTheWindowIsMinimized()
{
    ScriptedProgram program;
    begin(program);
    askToLeave(program);
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("with the window minimized")),
             qPrintable(textOf(openDialog())));
    QTest::keyClick(openDialog(), Qt::Key_Return); // the default
    QTRY_VERIFY(isMinimized(program));
    QVERIFY(!openDialog());
    QCOMPARE(program.context()->uploads()->totals().active, 1);
    // Another start brings it back.
    program.context()->receive({});
    QTRY_VERIFY(!isMinimized(program));
}

void TestLeaving::withThePortalsLeaveTheWindowGoesAndTheProgramAtTheEnd()
{
    AskedPortal portal;
    offer(&portal, QStringLiteral("/org/freedesktop/portal/desktop"),
          QStringLiteral("org.freedesktop.portal.Desktop"));
    ScriptedProgram program;
    begin(program);
    askToLeave(program);
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("Start Reeldeck again")),
             qPrintable(textOf(openDialog())));
    QSignalSpy ended(program.context(), &AppContext::ended);
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(!program.window()->isVisible());
    QCOMPARE(portal.requests, 1);
    QTRY_VERIFY(m_notifications->shown.contains(
            QStringLiteral("Uploads go on: Start Reeldeck again to bring its window back.")));
    QCOMPARE(ended.size(), 0);
    finish("ready");
    QTRY_COMPARE(ended.size(), 1); // nobody would know that it still runs
    program.forget();
}

void TestLeaving::whatFailedKeepsTheProgram()
{
    AskedPortal portal;
    offer(&portal, QStringLiteral("/org/freedesktop/portal/desktop"),
          QStringLiteral("org.freedesktop.portal.Desktop"));
    ScriptedProgram program;
    begin(program);
    askToLeave(program);
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(!program.window()->isVisible());
    QSignalSpy ended(program.context(), &AppContext::ended);
    finish("failed");
    QTRY_COMPARE(program.context()->uploads()->totals().failed, 1);
    QTRY_VERIFY(m_notifications->shown.contains(QStringLiteral("Uploads finished: 1 failed")));
    QCOMPARE(ended.size(), 0);
}

void TestLeaving::whoCameBackKeepsTheProgram()
{
    AskedPortal portal;
    offer(&portal, QStringLiteral("/org/freedesktop/portal/desktop"),
          QStringLiteral("org.freedesktop.portal.Desktop"));
    ScriptedProgram program;
    begin(program);
    askToLeave(program);
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(!program.window()->isVisible());
    QSignalSpy ended(program.context(), &AppContext::ended);
    program.context()->receive({});
    QTRY_VERIFY(program.window()->isVisible());
    finish("ready");
    QTRY_COMPARE(program.context()->uploads()->totals().ready, 1);
    QCOMPARE(ended.size(), 0);
    QVERIFY(program.window()->isVisible());
}

void TestLeaving::theDesktopsNoMinimizes()
{
    AskedPortal portal;
    portal.mayRun = false;
    offer(&portal, QStringLiteral("/org/freedesktop/portal/desktop"),
          QStringLiteral("org.freedesktop.portal.Desktop"));
    ScriptedProgram program;
    begin(program);
    askToLeave(program);
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(isMinimized(program));
    QCOMPARE(portal.requests, 1);
    QVERIFY(m_notifications->shown.isEmpty());
}

void TestLeaving::theDockShowsHowManyAreLeft()
{
    FakeDock dock;
    QVERIFY(m_desktop->connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                               QStringLiteral("Update"), &dock, SLOT(onUpdate(QDBusMessage))));
    ScriptedProgram program;
    begin(program);
    QTRY_COMPARE(dock.shown.value(QStringLiteral("count")).toInt(), 1);
    QVERIFY(dock.shown.value(QStringLiteral("progress-visible")).toBool());
    finish("ready");
    QTRY_VERIFY(!dock.shown.value(QStringLiteral("count-visible")).toBool());
    QVERIFY(!dock.shown.value(QStringLiteral("progress-visible")).toBool());
}

void TestLeaving::theEndIsAnnouncedAndCalledOff()
{
    ScriptedProgram program;
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    Actions *actions = program.window()->actions();
    QVERIFY(actions->whenDoneNothing->isChecked());
    actions->whenDoneQuit->trigger();
    QSignalSpy ended(program.context(), &AppContext::ended);
    emit program.window()->dropped({{program.picture(QStringLiteral("a.png"))}, {}});
    QTRY_COMPARE(bar(program)->text(),
                 QStringLiteral("All uploads have ended. Reeldeck quits in 15 seconds."));
    QCOMPARE(bar(program)->severity(), MessageBar::Severity::Warning);
    QTest::mouseClick(buttonCalled(bar(program), QStringLiteral("Stay Open")), Qt::LeftButton);
    QVERIFY(!bar(program)->isVisible());
    QVERIFY(actions->whenDoneNothing->isChecked());
    // Nothing at the end of later ones.
    emit program.window()->dropped({{program.picture(QStringLiteral("b.png"), Qt::red)}, {}});
    QTRY_COMPARE(program.context()->uploads()->totals().ready, 2);
    QVERIFY(!bar(program)->isVisible());
    // In the menu, too.
    actions->whenDoneQuit->trigger();
    emit program.window()->dropped({{program.picture(QStringLiteral("c.png"), Qt::blue)}, {}});
    QTRY_VERIFY(bar(program)->isVisible());
    actions->whenDoneNothing->trigger();
    QVERIFY(!bar(program)->isVisible());
    QCOMPARE(ended.size(), 0);
}

void TestLeaving::newUploadsPutTheEndOff()
{
    ScriptedProgram program;
    begin(program);
    program.window()->actions()->whenDoneQuit->trigger();
    finish("ready");
    QTRY_VERIFY(bar(program)->isVisible());
    m_platform->m_uploaded.insert(QStringLiteral("status"), QStringLiteral("processing"));
    emit program.window()->dropped({{program.picture(QStringLiteral("c.png"), Qt::blue)}, {}});
    QTRY_VERIFY(!bar(program)->isVisible());
    QVERIFY(program.window()->actions()->whenDoneQuit->isChecked()); // at the end of these
    finish("ready");
    QTRY_VERIFY(bar(program)->isVisible());
}

void TestLeaving::sleepIsOfferedWhereTheComputerCan()
{
    {
        ScriptedProgram program;
        program.start(m_platform->baseUrl(), QStringLiteral("k"));
        QVERIFY(!program.window()->actions()->whenDoneSleep->isEnabled());
    }
    SleepyDesktop logind;
    offer(&logind, QStringLiteral("/org/freedesktop/login1"),
          QStringLiteral("org.freedesktop.login1"));
    ScriptedProgram program;
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    QTRY_VERIFY(program.window()->actions()->whenDoneSleep->isEnabled());
    program.window()->actions()->whenDoneSleep->trigger();
    emit program.window()->dropped({{program.picture(QStringLiteral("a.png"))}, {}});
    QTRY_COMPARE(bar(program)->text(), QStringLiteral("All uploads have ended. The computer goes "
                                                      "to sleep in 15 seconds."));
    QTest::mouseClick(buttonCalled(bar(program), QStringLiteral("Stay Awake")), Qt::LeftButton);
    QVERIFY(!bar(program)->isVisible());
}

void TestLeaving::theIconInThePanelHasItsMenu()
{
    MainWindow window;
    window.allowClose();
    const QWidgetList before = QApplication::topLevelWidgets();
    TrayIcon icon(window.actions());
    QMenu *menu = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *made = qobject_cast<QMenu *>(widget);
        if (made && !before.contains(widget) && entryCalled(made, QStringLiteral("Show Reeldeck")))
            menu = made;
    }
    QVERIFY(menu);
    const QString whenDone =
            QStringLiteral("When Uploads Are Done > ([x] Do Nothing, [ ] Quit Reeldeck, "
                           "[ ] Put the Computer to Sleep)");
    QCOMPARE(readMenu(menu),
             (QStringList{QStringLiteral("Nothing is being uploaded"), QStringLiteral("-"),
                          QStringLiteral("Show Reeldeck"), QStringLiteral("Pause All Uploads"),
                          QStringLiteral("Resume All Uploads"), whenDone, QStringLiteral("-"),
                          QStringLiteral("Quit")}));
    QVERIFY(!menu->actions().first()->isEnabled());
    QCOMPARE(menu->defaultAction(), entryCalled(menu, QStringLiteral("Show Reeldeck")));
    icon.setText(QStringLiteral("1 of 3 uploaded"));
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("1 of 3 uploaded"));
    QAction *pause = entryCalled(menu, QStringLiteral("Pause All Uploads"));
    QAction *resume = entryCalled(menu, QStringLiteral("Resume All Uploads"));
    icon.setPausable(true, false);
    QVERIFY(pause->isVisible() && pause->isEnabled() && !resume->isVisible());
    icon.setPausable(false, true);
    QVERIFY(!pause->isVisible() && resume->isVisible());
    icon.setPausable(false, false);
    QVERIFY(pause->isVisible() && !pause->isEnabled() && !resume->isVisible());
    QSignalSpy shows(&icon, &TrayIcon::showRequested);
    QSignalSpy pauses(&icon, &TrayIcon::pauseRequested);
    QSignalSpy resumes(&icon, &TrayIcon::resumeRequested);
    entryCalled(menu, QStringLiteral("Show Reeldeck"))->trigger();
    QCOMPARE(shows.size(), 1);
    icon.setPausable(true, false);
    pause->trigger();
    QCOMPARE(pauses.size(), 1);
    resume->trigger();
    QCOMPARE(resumes.size(), 1);
}

void TestLeaving::whatEndedCountsUntilNothingIsLeft()
{
    ScriptedProgram program;
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    UploadProgress progress;
    progress.watch(program.context()->uploads());
    QSignalSpy ends(&progress, &UploadProgress::ended);
    m_platform->m_uploaded.insert(QStringLiteral("status"), QStringLiteral("processing"));
    m_platform->m_answer = [this](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "POST" && m_platform->requests("POST") == 3)
            return Reply::json(400, R"({"code":"parameter_invalid","message":"no"})");
        return {};
    };
    emit program.window()->dropped({{program.picture(QStringLiteral("a.png"), Qt::red),
                                     program.picture(QStringLiteral("b.png"), Qt::green),
                                     program.picture(QStringLiteral("c.png"), Qt::blue)},
                                    {}});
    QTRY_COMPARE(progress.state().trouble, 1);
    QTRY_COMPARE(program.shownNames().size(), 2);
    QTRY_COMPARE(progress.state().left, 2);
    QCOMPARE(progress.state().ended, 1);
    QVERIFY2(progress.state().share > 0.3 && progress.state().share <= 1,
             qPrintable(QString::number(progress.state().share)));
    QVERIFY(!progress.state().isPaused);
    QCOMPARE(ends.size(), 0);
    finish("ready");
    QTRY_COMPARE(ends.size(), 1);
    UploadProgress::State rest;
    rest.trouble = 1;
    QVERIFY(progress.state() == rest);
    // The next ones are counted from the first.
    m_platform->m_uploaded.insert(QStringLiteral("status"), QStringLiteral("processing"));
    emit program.window()->dropped({{program.picture(QStringLiteral("d.png"), Qt::cyan)}, {}});
    QTRY_COMPARE(program.shownNames().size(), 3);
    QTRY_COMPARE(progress.state().left, 1);
    QCOMPARE(progress.state().ended, 0);
    finish("ready");
    QTRY_COMPARE(ends.size(), 2);
}

void TestLeaving::anotherStartBringsFilesAndTheWindow()
{
    ScriptedProgram program;
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    program.window()->showMinimized();
    LaunchRequest request;
    request.uploads << program.picture(QStringLiteral("a.png"));
    program.context()->receive(request);
    QTRY_VERIFY(!isMinimized(program) && program.window()->isVisible());
    QTRY_COMPARE(m_platform->requests("POST"), 1);
    QTRY_COMPARE(program.shownNames(), QStringList{QStringLiteral("upload-1.png")});
}

void TestLeaving::anotherStartOpensAnotherPlatform()
{
    ScriptedPlatform other;
    ScriptedProgram program;
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    LaunchRequest request;
    request.baseUrl = other.baseUrl().toString();
    request.uploads << program.picture(QStringLiteral("a.png"));
    program.context()->receive(request);
    QTRY_COMPARE(other.requests("POST"), 1); // that is where the files are meant to go
    QCOMPARE(m_platform->requests("POST"), 0);
    QCOMPARE(program.context()->workspaces()->workspace().baseUrl, other.baseUrl());
    // The one that is shown already isn't opened anew.
    QSignalSpy changes(program.context()->workspaces(), &WorkspaceController::stateChanged);
    request.uploads.clear();
    program.context()->receive(request);
    QCOMPARE(changes.size(), 0);
}

void TestLeaving::anotherStartOpensADialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("title");
    QTest::newRow("files") << QStringLiteral("upload-files") << QStringLiteral("Upload Files");
    QTest::newRow("folder") << QStringLiteral("upload-folder") << QStringLiteral("Upload a Folder");
    QTest::newRow("url") << QStringLiteral("upload-url") << QStringLiteral("Upload from URL");
}

void TestLeaving::anotherStartOpensADialog()
{
    QFETCH(QString, action);
    QFETCH(QString, title);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ScriptedProgram program;
    program.start(m_platform->baseUrl(), QStringLiteral("k"));
    LaunchRequest request;
    request.action = action;
    program.context()->receive(request);
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->windowTitle(), title);
    if (const auto *files = qobject_cast<QFileDialog *>(openDialog())) {
        const bool isFolder = action == QLatin1String("upload-folder");
        QCOMPARE(files->fileMode(), isFolder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
        QCOMPARE(files->testOption(QFileDialog::ShowDirsOnly), isFolder);
        QCOMPARE(files->testOption(QFileDialog::HideNameFilterDetails), !isFolder);
    }
    openDialog()->reject();
    QTRY_VERIFY(!openDialog());
}

REELDECK_TEST(TestLeaving)
#include "tst_leaving.moc"

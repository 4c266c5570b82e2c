#include "desktop/accounts/workspacecontroller.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "settings/settings.h"
#include "settings/workspace.h"
#include "support/platformfixture.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

using namespace reeldeck;
using namespace reeldeck::tests;

// Accounts are called by their addresses, so that their entries in the menu count as one control.
const QString First = QStringLiteral("10.0.0.1");
const QString Second = QStringLiteral("10.0.0.2");
const QString Renamed = QStringLiteral("10.0.0.11");
const QString Unsigned = QStringLiteral("10.0.0.3%1"); ///< And the way.

/// The dialog of all workspaces, by pointer and key, over a second real platform and a server whose
/// certificate nobody has signed.
class TestControlsOfWorkspaces : public ControlsFixture
{
    Q_OBJECT

private slots:
    void otherPlatformStarts();
    void workspaceIsRenamed_data() { ways(); }
    void workspaceIsRenamed();
    void workspaceIsTested_data() { ways(); }
    void workspaceIsTested();
    void certificateIsShown_data() { ways(); }
    void certificateIsShown();
    void workspaceIsOpened_data() { ways(); }
    void workspaceIsOpened();
    void otherDialogsAreReached_data() { ways(); }
    void otherDialogsAreReached();
    void workspaceIsRemoved_data() { ways(); }
    void workspaceIsRemoved();
    void dialogIsLeft_data() { endings(); }
    void dialogIsLeft();

private:
    void openList(Way way) { openDialog({QStringLiteral("Workspaces...")}, way); }
    void selectWorkspace(const QString &name, Way way);
    Workspace workspaceNamed(const QString &name) const;
    void connectTo(const QString &name);
    /// Whatever stands in the dialog.
    static bool says(const QString &words);

    PlatformFixture m_platform;
};

Workspace TestControlsOfWorkspaces::workspaceNamed(const QString &name) const
{
    for (const Workspace &workspace : context()->settings()->workspaces()->all()) {
        if (workspace.name == name)
            return workspace;
    }
    return {};
}

bool TestControlsOfWorkspaces::says(const QString &words)
{
    if (!dialog())
        return false;
    QString all;
    for (const QLabel *label : dialog()->findChildren<QLabel *>())
        all += label->text() + QLatin1Char('\n');
    for (const QPlainTextEdit *text : dialog()->findChildren<QPlainTextEdit *>())
        all += text->toPlainText() + QLatin1Char('\n');
    return all.contains(words);
}

void TestControlsOfWorkspaces::connectTo(const QString &name)
{
    const Workspace added =
            context()->settings()->workspaces()->add(name, m_platform.endpoint().baseUrl);
    context()->workspaces()->openWithKey(added, m_platform.endpoint().apiKey);
    QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
}

void TestControlsOfWorkspaces::selectWorkspace(const QString &name, Way way)
{
    auto *list = findByName<QListWidget>(QStringLiteral("Workspaces"));
    QVERIFY(list);
    const QList<QListWidgetItem *> items = list->findItems(name, Qt::MatchExactly);
    QVERIFY2(!items.isEmpty(), qPrintable(name));
    if (way == Pointer) {
        Person::click(list->viewport()->mapToGlobal(list->visualItemRect(items.first()).center()));
    } else {
        list->setFocus(Qt::TabFocusReason);
        Person::press(QStringLiteral("Home"));
        for (int row = 0; row < list->row(items.first()); ++row)
            Person::press(QStringLiteral("Down"));
    }
    QTRY_COMPARE(list->currentItem()->text(), name);
}

void TestControlsOfWorkspaces::otherPlatformStarts()
{
    QVERIFY2(m_platform.start(), qPrintable(m_platform.problem()));
    PART(connectTo(First));
    PART(connectTo(Second));
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfWorkspaces::workspaceIsRenamed()
{
    const QString before = way() == Pointer ? First : Renamed;
    const QString after = way() == Pointer ? Renamed : First;
    const QString id = workspaceNamed(before).id;
    PART(openList(way()));
    PART(selectWorkspace(before, way()));
    PART(fill(QStringLiteral("Name of the workspace"), after, way()));
    Person::press(QStringLiteral("Tab"));
    QTRY_COMPARE(context()->settings()->workspaces()->byId(id).name, after);
    QVERIFY(findByName<QListWidget>(QStringLiteral("Workspaces"))
                    ->findItems(before, Qt::MatchExactly)
                    .isEmpty());
    PART(endByButton(QStringLiteral("Close"), way()));
}

void TestControlsOfWorkspaces::workspaceIsTested()
{
    PART(openList(way()));
    PART(selectWorkspace(First, way()));
    QTRY_VERIFY(says(QStringLiteral("Ends with ") + m_platform.endpoint().apiKey.right(4)));
    QVERIFY(!says(m_platform.endpoint().apiKey.right(5)));
    PART(use(QStringLiteral("Test"), way()));
    QTRY_VERIFY(says(QStringLiteral("The platform answers and takes the key.")));
    PART(copyWord(dialog()->findChild<QPlainTextEdit *>(QStringLiteral("testResult"))));
    PART(copyWord(findByName<QPlainTextEdit>(QStringLiteral("Address of the workspace"))));
    Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/workspaces-%1.png").arg(way()));
    const int port = m_platform.endpoint().baseUrl.port();
    m_platform.kill();
    PART(use(QStringLiteral("Test"), way()));
    QTRY_VERIFY(says(QStringLiteral("refuses the connection")));
    QVERIFY2(m_platform.start({QStringLiteral("--port"), QString::number(port)}),
             qPrintable(m_platform.problem()));
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfWorkspaces::certificateIsShown()
{
    QVERIFY(Person::run(QStringLiteral("openssl"),
                        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                         QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                         QStringLiteral("-keyout"), media(QStringLiteral("key.pem")),
                         QStringLiteral("-out"), media(QStringLiteral("cert.pem")),
                         QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                         QStringLiteral("/CN=unsigned.example/O=Nobody")}));
    QFile keyFile(media(QStringLiteral("key.pem")));
    QFile certificateFile(media(QStringLiteral("cert.pem")));
    QVERIFY(keyFile.open(QIODevice::ReadOnly) && certificateFile.open(QIODevice::ReadOnly));
    QSslServer server;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate(&certificateFile));
    server.setSslConfiguration(configuration);
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QIODevice::readyRead, this,
                [&received, socket] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString secret = QStringLiteral("tlk_FOR_NOBODY_TO_SEE");
    const Workspace unsigned_ = context()->settings()->workspaces()->add(
            Unsigned.arg(way()),
            QUrl(QStringLiteral("https://127.0.0.1:%1/v1.3").arg(server.serverPort())));
    context()->workspaces()->openWithKey(unsigned_, secret); // keeps the key
    PART(openList(way()));
    PART(selectWorkspace(unsigned_.name, way()));
    PART(use(QStringLiteral("Test"), way()));
    QTRY_VERIFY(says(QStringLiteral("Certificate for: unsigned.example, Nobody")));
    for (const char *words : {"Problem: ", "Issued by: unsigned.example, Nobody",
                              "SHA-256: ", "its certificate is not trusted"})
        QVERIFY2(says(QLatin1String(words)), words);
    Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/certificate-%1.png").arg(way()));
    QVERIFY(!button(QStringLiteral("Ignore")));
    QVERIFY(!received.contains(secret.toUtf8()));
    PART(endByKey(QStringLiteral("Escape")));
    context()->workspaces()->forget(unsigned_);
    QTRY_VERIFY(Person::isHeard(window()));
}

void TestControlsOfWorkspaces::workspaceIsOpened()
{
    // From another one each, for there is no going to where one is.
    const Workspace local =
            context()->settings()->workspaces()->byId(QLatin1String(LocalWorkspaceId));
    context()->workspaces()->open(local);
    QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
    for (const QString &name : {First, Second}) {
        PART(openList(way()));
        PART(selectWorkspace(name, way()));
        PART(use(QStringLiteral("Go There"), way()));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(context()->workspaces()->workspace().name, name);
        QTRY_COMPARE(context()->workspaces()->state(), WorkspaceController::State::Open);
    }
    PART(openList(way()));
    PART(selectWorkspace(First, way()));
    auto *list = findByName<QListWidget>(QStringLiteral("Workspaces"));
    if (way() == Pointer)
        Person::doubleClick(
                list->viewport()->mapToGlobal(list->visualItemRect(list->currentItem()).center()));
    else
        Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(context()->workspaces()->workspace().name, First);
}

void TestControlsOfWorkspaces::otherDialogsAreReached()
{
    PART(openList(way()));
    PART(use(QStringLiteral("Connect an Account..."), way()));
    QTRY_VERIFY(dialog() && button(QStringLiteral("Connect")));
    PART(endByKey(QStringLiteral("Escape")));
    PART(openList(way()));
    PART(selectWorkspace(Second, way()));
    PART(use(QStringLiteral("Change Key..."), way()));
    QTRY_VERIFY(dialog() && button(QStringLiteral("Connect")));
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfWorkspaces::workspaceIsRemoved()
{
    const QString name = way() == Pointer ? First : Second;
    PART(openList(way()));
    PART(selectWorkspace(name, way()));
    PART(use(QStringLiteral("Remove..."), way()));
    QTRY_VERIFY(says(QStringLiteral("All assets stay on the platform")));
    PART(use(QStringLiteral("Keep Workspace"), way()));
    for (const char *key : {"Escape", "Return"}) {
        QTRY_VERIFY(dialog() && dialog()->objectName() == QLatin1String("workspacesDialog"));
        QVERIFY(!workspaceNamed(name).id.isEmpty());
        PART(use(QStringLiteral("Remove..."), way()));
        QTRY_VERIFY(says(QStringLiteral("All assets stay on the platform")));
        Person::press(QLatin1String(key));
    }
    QTRY_VERIFY(dialog() && dialog()->objectName() == QLatin1String("workspacesDialog"));
    QVERIFY(!workspaceNamed(name).id.isEmpty());
    PART(use(QStringLiteral("Remove..."), way()));
    QTRY_VERIFY(says(QStringLiteral("All assets stay on the platform")));
    PART(use(QStringLiteral("Remove Workspace"), way()));
    QTRY_VERIFY(workspaceNamed(name).id.isEmpty());
    QTRY_VERIFY(context()->workspaces()->workspace().name != name);
    QTRY_VERIFY(dialog() && dialog()->objectName() == QLatin1String("workspacesDialog"));
    PART(endByButton(QStringLiteral("Close"), way()));
}

void TestControlsOfWorkspaces::dialogIsLeft()
{
    PART(openList(way() == Key ? Key : Pointer));
    if (way() == OwnKey)
        PART(endByKey(QStringLiteral("Escape")));
    else
        PART(endByButton(QStringLiteral("Close"), way()));
}

REELDECK_TEST(TestControlsOfWorkspaces)
#include "tst_controlsofworkspaces.moc"

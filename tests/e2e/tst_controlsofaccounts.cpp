#include "catalog/table/assettablemodel.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "e2e/controlsfixture.h"
#include "settings/settings.h"
#include "settings/workspace.h"
#include "uploads/queue/uploadqueue.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Accounts on another platform, by pointer and key. Covers: connecting, a wrong key, going back and
/// forth between workspaces, forgetting one that still has uploads to make.
class TestControlsOfAccounts : public ControlsFixture
{
    Q_OBJECT

public:
    ~TestControlsOfAccounts() override;

private slots:
    void otherPlatformStarts();
    void connectingIsCancelled_data() { endings(); }
    void connectingIsCancelled();
    void keyIsShown_data() { ways(); }
    void keyIsShown();
    void wrongKeyIsTold_data() { ways(); }
    void wrongKeyIsTold();
    void accountIsConnected_data() { ways(); }
    void accountIsConnected();
    void workspacesAreSwitched_data() { ways(); }
    void workspacesAreSwitched();
    void accountIsKept_data();
    void accountIsKept();
    void accountIsForgotten_data() { ways(); }
    void accountIsForgotten();

private:
    void openConnect(Way way)
    {
        openDialog({QStringLiteral("Connect a TwelveLabs Account...")}, way);
    }
    void fillIn(const QString &key, Way way);
    void askToForget(Way way);
    void enter(const QString &workspace, Way way)
    {
        choose(QStringLiteral("Menu"), {workspace}, way);
    }
    int unfinished() const;
    QString currentName() const { return context()->workspaces()->workspace().name; }

    QTemporaryDir m_folder;
    QProcess m_platform;
    QString m_url;
    QString m_key;
};

/// A platform of its own on a free port, with a key that it makes.
void TestControlsOfAccounts::otherPlatformStarts()
{
    m_platform.start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"),
                     {QStringLiteral("--data"), m_folder.path()});
    QByteArray line;
    QTRY_VERIFY((line += m_platform.readAllStandardOutput()).contains('\n'));
    const QJsonObject platform = QJsonDocument::fromJson(line).object();
    m_url = platform.value(QLatin1String("base_url")).toString();
    m_key = platform.value(QLatin1String("api_key")).toString();
    QVERIFY(!m_url.isEmpty() && !m_key.isEmpty());
    // What each holds is told apart.
    QVERIFY(Person::run(
            QStringLiteral("curl"),
            {QStringLiteral("-sf"), QStringLiteral("-H"), QStringLiteral("x-api-key: ") + m_key,
             QStringLiteral("-F"), QStringLiteral("method=direct"), QStringLiteral("-F"),
             QStringLiteral("file=@") + media(QStringLiteral("six.png")), QStringLiteral("-o"),
             QStringLiteral("/dev/null"), m_url + QStringLiteral("/assets")}));
    upload({QStringLiteral("one.png")});
}

TestControlsOfAccounts::~TestControlsOfAccounts()
{
    m_platform.kill();
    m_platform.waitForFinished();
}

void TestControlsOfAccounts::fillIn(const QString &key, Way way)
{
    PART(fill(QStringLiteral("Address of the platform"), m_url, way));
    PART(fill(QStringLiteral("API key"), key, way));
    fill(QStringLiteral("Workspace name"),
         way == Pointer ? QStringLiteral("Studio") : QStringLiteral("Archive"), way);
}

void TestControlsOfAccounts::connectingIsCancelled()
{
    PART(openConnect(way() == Key ? Key : Pointer));
    PART(fillIn(m_key, Pointer));
    PART(cancel());
    QVERIFY(context()->workspaces()->workspace().local);
    // Nobody finds the key in the field.
    PART(openConnect(Pointer));
    QVERIFY(findByName<QLineEdit>(QStringLiteral("API key"))->text().isEmpty());
    QVERIFY(!button(QStringLiteral("Connect"))->isEnabled());
    PART(cancel());
}

void TestControlsOfAccounts::keyIsShown()
{
    PART(openConnect(way()));
    PART(fill(QStringLiteral("API key"), QStringLiteral("tlk_1"), way()));
    const auto *key = findByName<QLineEdit>(QStringLiteral("API key"));
    QVERIFY(key->displayText() != key->text());
    PART(use(QStringLiteral("Show the key"), way()));
    QTRY_COMPARE(key->displayText(), QStringLiteral("tlk_1"));
    PART(use(QStringLiteral("Show the key"), way()));
    QTRY_VERIFY(key->displayText() != key->text());
    PART(endByKey(QStringLiteral("Escape")));
}

void TestControlsOfAccounts::wrongKeyIsTold()
{
    PART(openConnect(way()));
    PART(fillIn(QStringLiteral("tlk_of_nobody"), way()));
    PART(use(QStringLiteral("Connect"), way()));
    const auto *error = dialog()->findChild<QLabel *>(QStringLiteral("error"));
    QTRY_VERIFY(error->isVisible() && !error->text().isEmpty());
    // The key is there to be typed over.
    auto *key = findByName<QLineEdit>(QStringLiteral("API key"));
    QTRY_VERIFY(key->hasFocus());
    QCOMPARE(key->selectedText(), key->text());
    // Enter connects as the button does, which says what is wrong with an address.
    PART(fill(QStringLiteral("Address of the platform"), QStringLiteral("ftp://example.com"),
              way()));
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(error->text().contains(QLatin1String("https://")));
    PART(endByButton(QStringLiteral("Cancel"), way()));
    QVERIFY(context()->workspaces()->workspace().local);
}

void TestControlsOfAccounts::accountIsConnected()
{
    PART(openConnect(way()));
    PART(fillIn(m_key, way()));
    if (way() == Pointer)
        PART(use(QStringLiteral("Connect"), Pointer));
    else
        Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(currentName(),
                 way() == Pointer ? QStringLiteral("Studio") : QStringLiteral("Archive"));
    QTRY_VERIFY(rowNamed(QStringLiteral("six.png")) >= 0);
    QCOMPARE(rowNamed(QStringLiteral("one.png")), -1);
    QCOMPARE(endpoint().baseUrl.toString(), m_url);
}

void TestControlsOfAccounts::workspacesAreSwitched()
{
    for (const char *account : {"Studio", "Archive"}) {
        PART(enter(QStringLiteral("Local library"), way()));
        QTRY_VERIFY(rowNamed(QStringLiteral("one.png")) >= 0);
        QCOMPARE(rowNamed(QStringLiteral("six.png")), -1);
        PART(enter(QLatin1String(account), way()));
        QTRY_VERIFY(rowNamed(QStringLiteral("six.png")) >= 0);
        QCOMPARE(currentName(), QLatin1String(account));
    }
}

int TestControlsOfAccounts::unfinished() const
{
    const UploadQueue::Totals totals = context()->uploads()->totals();
    return totals.queued + totals.active + totals.needsYou;
}

void TestControlsOfAccounts::askToForget(Way way)
{
    openDialog({QStringLiteral("Forget This Account")}, way);
}

void TestControlsOfAccounts::accountIsKept_data()
{
    endings();
    QTest::newRow("by Enter") << 3;
}

/// With an upload that can't be made, since its platform is gone.
void TestControlsOfAccounts::accountIsKept()
{
    if (way() == Pointer) {
        m_platform.kill();
        QVERIFY(m_platform.waitForFinished());
        for (const char *account : {"Studio", "Archive"}) {
            PART(enter(QLatin1String(account), Pointer));
            Person::press(QStringLiteral("ctrl+o"));
            PART(typePath(media(QStringLiteral("two.png"))));
            QTRY_VERIFY(unfinished() > 0);
        }
    }
    PART(askToForget(way() == Key ? Key : Pointer));
    switch (int(way())) {
    case Pointer:
    case Key:
        PART(endByButton(QStringLiteral("Keep Account"), way()));
        break;
    case OwnKey:
        PART(endByKey(QStringLiteral("Escape")));
        break;
    default:
        PART(endByKey(QStringLiteral("Return")));
    }
    QCOMPARE(currentName(), QStringLiteral("Archive"));
    QVERIFY(unfinished() > 0);
}

void TestControlsOfAccounts::accountIsForgotten()
{
    const QString account = way() == Pointer ? QStringLiteral("Archive") : QStringLiteral("Studio");
    PART(enter(account, way()));
    QTRY_COMPARE(currentName(), account);
    PART(askToForget(way()));
    PART(endByButton(QStringLiteral("Forget Account"), way()));
    QTRY_VERIFY(context()->workspaces()->workspace().local);
    QTRY_VERIFY(rowNamed(QStringLiteral("one.png")) >= 0);
    for (const Workspace &left : context()->settings()->workspaces()->all())
        QVERIFY(left.name != account);
}

REELDECK_TEST(TestControlsOfAccounts)
#include "tst_controlsofaccounts.moc"

#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "session/workspacesessions.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "windowhelpers.h"

#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Uploads and keys when the window goes from one workspace to another: the whole program over a
/// scripted platform.
class TestWorkspaceSwitch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rejectedKeyIsAskedForOnceAndUploadsGoOn();
    void dropBelongsToTheWorkspaceItWasMadeOn();
    void whatArrivesElsewhereIsNotInTheList();
    void unfinishedUploadsOfOneAddressGoNowhereElse();
    void forgettingAsksAboutASingleUpload();
    void theKeyOfAForgottenAccountIsForgotten();
    void uploadsAtOnceHoldForEveryAccount();
    void aMeteredNetworkHoldsForAccountsOpenedLater();

private:
    void start(const QUrl &baseUrl, const QString &key, const QStringList &uploads = {});
    void stop();
    QString picture(const QString &name) const;
    static int uploadsTo(const ScriptedServer &server, const QByteArray &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
    QPointer<CredentialStore> m_credentials;
};

namespace {

constexpr char RightKey[] = "right-key";

/// Takes uploads and lists nothing, for whoever has the right key.
std::optional<Reply> listAnswer(const RecordedRequest &head)
{
    if (head.field("x-api-key") != RightKey)
        return Reply::json(401, R"({"code":"api_key_invalid","message":"The key is wrong."})");
    if (head.verb == "POST")
        return Reply::json(201, R"({"_id":"a1","status":"ready","filename":"a.png"})");
    if (head.path().endsWith("/a1"))
        return Reply::json(200, R"({"_id":"a1","status":"ready","filename":"a.png"})");
    return Reply::json(200,
                       R"({"data":[],"page_info":{"page":1,"total_page":0,"total_results":0}})");
}

} // namespace

void TestWorkspaceSwitch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkspaceSwitch::cleanup()
{
    stop();
}

void TestWorkspaceSwitch::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(10000));
    m_context.reset();
}

void TestWorkspaceSwitch::start(const QUrl &baseUrl, const QString &key, const QStringList &uploads)
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = baseUrl.toString();
    options.commandLine.uploads = uploads;
    options.environmentKey = key;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_credentials = options.credentials.get();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
}

QString TestWorkspaceSwitch::picture(const QString &name) const
{
    QImage image(160, 160, QImage::Format_RGB32);
    image.fill(Qt::green);
    const QString path = m_folder->filePath(name);
    if (!image.save(path))
        qWarning() << "could not write" << path;
    return path;
}

int TestWorkspaceSwitch::uploadsTo(const ScriptedServer &server, const QByteArray &key)
{
    return int(std::count_if(server.requests().begin(), server.requests().end(),
                             [&key](const RecordedRequest &request) {
                                 return request.verb == "POST" && request.field("x-api-key") == key;
                             }));
}

void TestWorkspaceSwitch::rejectedKeyIsAskedForOnceAndUploadsGoOn()
{
    ScriptedServer server;
    server.setHandler(listAnswer);
    start(server.baseUrl(), QStringLiteral("wrong-key"), {picture(QStringLiteral("a.png"))});
    QTRY_VERIFY(openDialog());
    QCOMPARE(m_context->workspaces()->state(), WorkspaceController::State::KeyNeeded);

    const QList<QLineEdit *> fields = visibleWidgets<QLineEdit>(openDialog());
    const auto keyField = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) {
        return field->echoMode() == QLineEdit::Password;
    });
    QVERIFY(keyField != fields.end());
    QTest::keyClicks(*keyField, QLatin1String(RightKey));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Connect")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(uploadsTo(server, RightKey), 1);
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    const QString id = m_context->workspaces()->workspace().id;
    QVERIFY(m_context->settings()->workspaces()->contains(id));
    QString kept; // or it would be asked for at every start
    connect(m_credentials->read(id), &CredentialJob::finished, this,
            [&kept](const Result<QString> &key) { kept = key ? *key : QString(); });
    QTRY_COMPARE(kept, QString(QLatin1String(RightKey)));
}

void TestWorkspaceSwitch::dropBelongsToTheWorkspaceItWasMadeOn()
{
    ScriptedServer first;
    ScriptedServer second;
    first.setHandler(listAnswer);
    second.setHandler(listAnswer);
    start(first.baseUrl(), QLatin1String(RightKey));
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    emit m_context->window()->dropped({{picture(QStringLiteral("a.png"))}, {}});
    // Before the planner has looked at it.
    m_context->workspaces()->open(
            {QStringLiteral("other"), QStringLiteral("Other"), second.baseUrl(), false});
    QTRY_COMPARE(uploadsTo(first, RightKey), 1);
    QCOMPARE(uploadsTo(second, RightKey), 0);
}

void TestWorkspaceSwitch::whatArrivesElsewhereIsNotInTheList()
{
    ScriptedServer first;
    ScriptedServer second;
    first.setHandler([](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb != "POST")
            return listAnswer(head);
        return Reply::json(201, R"({"_id":"a1","status":"ready","filename":"a.png",
                                    "created_at":"2026-11-30T10:00:00Z"})")
                .after(std::chrono::milliseconds(1500));
    });
    second.setHandler(listAnswer);
    start(first.baseUrl(), QLatin1String(RightKey));
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    UploadQueue *queue = m_context->uploads();
    QSignalSpy created(queue, &UploadQueue::assetCreated);
    emit m_context->window()->dropped({{picture(QStringLiteral("a.png"))}, {}});
    QTRY_COMPARE(uploadsTo(first, RightKey), 1);
    m_context->workspaces()->open(
            {QStringLiteral("other"), QStringLiteral("Other"), second.baseUrl(), false});
    QTRY_VERIFY(m_context->assets()->hasAnswer());
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(m_context->assets()->rowCount(), 0);
    QVERIFY(m_context->window()->showsEmptyState());
}

void TestWorkspaceSwitch::unfinishedUploadsOfOneAddressGoNowhereElse()
{
    ScriptedServer first;
    first.setHandler([](const RecordedRequest &head) {
        return head.verb == "POST" ? Reply::hang() : listAnswer(head);
    });
    start(first.baseUrl(), QLatin1String(RightKey), {picture(QStringLiteral("a.png"))});
    QTRY_COMPARE(uploadsTo(first, RightKey), 1);
    stop();

    ScriptedServer second;
    second.setHandler(listAnswer);
    start(second.baseUrl(), QLatin1String(RightKey), {picture(QStringLiteral("b.png"))});
    QTRY_COMPARE(m_context->uploads()->totals().ready, 1);
    QCOMPARE(m_context->uploads()->model()->rowCount(), 1);
    QCOMPARE(uploadsTo(second, RightKey), 1);
}

void TestWorkspaceSwitch::forgettingAsksAboutASingleUpload()
{
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &head) {
        return head.verb == "POST" ? Reply::hang() : listAnswer(head);
    });
    start(server.baseUrl(), QLatin1String(RightKey), {picture(QStringLiteral("a.png"))});
    QTRY_COMPARE(uploadsTo(server, RightKey), 1);
    QAction *forget = m_context->window()->actions()->forgetAccount;
    forget->trigger();
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("1 upload to “")),
             qPrintable(textOf(openDialog())));
    QTest::keyClick(QApplication::focusWindow(), Qt::Key_Return); // the account stays
    QTRY_VERIFY(!openDialog());
    QVERIFY(!m_context->workspaces()->workspace().local);
    QCOMPARE(m_context->uploads()->totals().active, 1);

    forget->trigger();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Forget Account")), Qt::LeftButton);
    QTRY_VERIFY(m_context->workspaces()->workspace().local);
}

void TestWorkspaceSwitch::theKeyOfAForgottenAccountIsForgotten()
{
    ScriptedServer server;
    server.setHandler(listAnswer);
    start(server.baseUrl(), QLatin1String(RightKey));
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    const Workspace account =
            m_context->settings()->workspaces()->add(QStringLiteral("Account"), server.baseUrl());
    m_context->workspaces()->openWithKey(account, QLatin1String(RightKey));
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    const auto keptKey = [this, &account] {
        QString kept = QStringLiteral("no answer");
        CredentialJob *job = m_credentials->read(account.id);
        QSignalSpy finished(job, &CredentialJob::finished);
        connect(job, &CredentialJob::finished, this,
                [&kept](const Result<QString> &key) { kept = key ? *key : QString(); });
        return finished.wait(10'000) ? kept : QString();
    };
    QCOMPARE(keptKey(), QLatin1String(RightKey));
    m_context->window()->actions()->forgetAccount->trigger();
    QTRY_VERIFY(m_context->workspaces()->workspace().local);
    QCOMPARE(keptKey(), QString());
    QVERIFY(!m_context->settings()->workspaces()->contains(account.id));
}

void TestWorkspaceSwitch::uploadsAtOnceHoldForEveryAccount()
{
    ScriptedServer first;
    ScriptedServer second;
    first.setHandler(listAnswer);
    second.setHandler([](const RecordedRequest &head) {
        return head.verb == "POST" ? Reply::hang() : listAnswer(head);
    });
    start(first.baseUrl(), QLatin1String(RightKey));
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    UploadPace pace = m_context->settings()->uploadPace();
    pace.atOnce = 1;
    m_context->settings()->setUploadPace(pace);
    m_context->workspaces()->open(
            {QStringLiteral("other"), QStringLiteral("Other"), second.baseUrl(), false});
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    emit m_context->window()->dropped(
            {{picture(QStringLiteral("a.png")), picture(QStringLiteral("b.png")),
              picture(QStringLiteral("c.png"))},
             {}});
    QTRY_COMPARE(uploadsTo(second, RightKey), 1);
    QTRY_COMPARE(m_context->uploads()->totals().queued, 2);
    QCOMPARE(m_context->uploads()->totals().active, 1);
}

void TestWorkspaceSwitch::aMeteredNetworkHoldsForAccountsOpenedLater()
{
    ScriptedServer server;
    server.setHandler(listAnswer);
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    WorkspaceSessions sessions(*paths);
    sessions.setMetered(true);
    UploadQueue *queue = sessions.open({QStringLiteral("later"), {}, {}, false})->queue();
    UploadRequest request;
    request.path = picture(QStringLiteral("a.png"));
    queue->enqueue({request});
    // Any address of this machine but the loopback's counts as a network.
    QUrl distant = server.baseUrl();
    distant.setHost(QStringLiteral("0.0.0.0"));
    queue->setEndpoint({distant, QLatin1String(RightKey)});
    const auto reason = [queue] {
        const auto transfer = queue->model()->index(0, 0).data(TransferValueRole).value<Transfer>();
        return transfer.error ? transfer.error->message : QString();
    };
    QTRY_VERIFY2(reason().contains(QStringLiteral("metered")), qPrintable(reason()));
    QCOMPARE(uploadsTo(server, RightKey), 0);
    sessions.setMetered(false);
    QTRY_COMPARE(uploadsTo(server, RightKey), 1);
}

REELDECK_TEST(TestWorkspaceSwitch)
#include "tst_workspaceswitch.moc"

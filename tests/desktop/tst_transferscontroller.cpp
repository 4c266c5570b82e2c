#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/uploads/transferscontroller.h"
#include "desktop/window/mainwindow.h"
#include "session/desktopnotifier.h"
#include "session/uploadnotices.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/transfers/transferspanel.h"
#include "windowhelpers.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// Takes the calls that a desktop's notification service would.
class FakeNotifications : public QObject
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

/// Stores every upload but those whose name says otherwise.
std::optional<Reply> uploadAnswer(const RecordedRequest &head)
{
    if (head.verb == "POST")
        return Reply::json(201, R"({"_id":"a1","status":"ready","filename":"a.png"})");
    if (head.path().endsWith("/a1"))
        return Reply::json(200, R"({"_id":"a1","status":"ready","filename":"a.png"})");
    return Reply::json(200,
                       R"({"data":[],"page_info":{"page":1,"total_page":0,"total_results":0}})");
}

} // namespace

/// What a person does in the transfers panel, over a real queue.
class TestTransfersController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void linksFollowTheCountsOfTheQueue();
    void failedOnesAreTriedAgainAndFinishedOnesGo();
    void cancellingAllIsAskedOnceAndKeepsByDefault();
    void cancellingSeveralIsAskedCancellingOneIsNot();
    void rowsMoveWhenTheQueueHasMovedThem();
    void detailsOpenForTheRow();
    void whatIsShownInTheListHasTheKeyboard();
    void lookingAgainSendsNothing();
    void anotherQueueTakesItsQuestionsAway();
    void aBatchMakesOneNotice();
    void noticesCountLastOutcomes();
    void noticesReachTheDesktop();

private:
    void noticesComeToWhoIsAway(const QStringList &shown);
    UploadRequest image(const QString &name) const;
    void enqueue(const QStringList &names);
    QPushButton *link(const char *name) const;
    QStringList names() const;
    void select(const QList<int> &rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UploadQueue> m_queue;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TransfersController> m_controller;
    QListView *m_list = nullptr;
};

void TestTransfersController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_queue = std::make_unique<UploadQueue>();
    m_window = std::make_unique<MainWindow>();
    m_window->allowClose();
    m_controller = std::make_unique<TransfersController>(m_window.get());
    m_controller->setQueue(m_queue.get());
    m_window->show();
    m_list = m_window->transfers()->findChild<QListView *>(QStringLiteral("list"));
}

void TestTransfersController::cleanup()
{
    m_controller.reset();
    m_window.reset();
    m_queue.reset();
}

UploadRequest TestTransfersController::image(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qWarning() << "could not write" << file.fileName();
    file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    UploadRequest request;
    request.path = file.fileName();
    return request;
}

void TestTransfersController::enqueue(const QStringList &names)
{
    QList<UploadRequest> requests;
    for (const QString &name : names)
        requests << image(name);
    m_queue->enqueue(requests);
    QTRY_COMPARE(m_queue->model()->rowCount(), names.size());
}

QPushButton *TestTransfersController::link(const char *name) const
{
    return m_window->transfers()->findChild<QPushButton *>(QLatin1String(name));
}

QStringList TestTransfersController::names() const
{
    QStringList names;
    for (int row = 0; row < m_queue->model()->rowCount(); ++row)
        names << m_queue->model()->index(row, 0).data().toString();
    return names;
}

void TestTransfersController::select(const QList<int> &rows)
{
    m_list->setCurrentIndex(m_list->model()->index(rows.first(), 0));
    for (const int row : rows)
        m_list->selectionModel()->select(m_list->model()->index(row, 0),
                                         QItemSelectionModel::Select);
}

void TestTransfersController::linksFollowTheCountsOfTheQueue()
{
    enqueue({QStringLiteral("a.png"), QStringLiteral("b.png")});
    QTRY_VERIFY(link("pauseAll")->isVisible());
    QVERIFY(!link("resumeAll")->isVisible());
    link("pauseAll")->click();
    QTRY_VERIFY(link("resumeAll")->isVisible());
    QVERIFY(!link("pauseAll")->isVisible());
    QVERIFY(link("cancelAll")->isVisible());
}

void TestTransfersController::failedOnesAreTriedAgainAndFinishedOnesGo()
{
    const UploadRequest gone = image(QStringLiteral("gone.png"));
    QFile::remove(gone.path);
    m_queue->enqueue({gone, image(QStringLiteral("b.png"))});
    QTRY_VERIFY(link("retryFailed")->isVisible());
    image(QStringLiteral("gone.png")); // it is back
    QTest::mouseClick(link("retryFailed"), Qt::LeftButton);
    QTRY_COMPARE(m_queue->totals().queued, 2);
    QCOMPARE(m_queue->totals().failed, 0);
    QTRY_VERIFY(!link("clearFinished")->isVisible());

    link("cancelAll")->click();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Cancel 2 Uploads")),
                      Qt::LeftButton);
    QTRY_COMPARE(m_queue->totals().cancelled, 2);
    QTRY_VERIFY(link("clearFinished")->isVisible()); // cancelled ones are finished, too
    QTest::mouseClick(link("clearFinished"), Qt::LeftButton);
    QTRY_COMPARE(m_queue->model()->rowCount(), 0);
}

void TestTransfersController::cancellingAllIsAskedOnceAndKeepsByDefault()
{
    enqueue({QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.png")});
    QTRY_VERIFY(link("cancelAll")->isVisible());
    link("cancelAll")->click();
    emit m_window->transfers()->allRequested(TransferCommand::Cancel); // Asked for twice.
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("Cancel 3 uploads?")));
    QTest::keyClick(openDialog(), Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QCOMPARE(m_queue->totals().cancelled, 0);
    link("cancelAll")->click();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Cancel 3 Uploads")),
                      Qt::LeftButton);
    QTRY_COMPARE(m_queue->totals().cancelled, 3);
}

void TestTransfersController::cancellingSeveralIsAskedCancellingOneIsNot()
{
    enqueue({QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.png")});
    select({0});
    QTest::keyClick(m_list, Qt::Key_Delete);
    QTRY_COMPARE(m_queue->totals().cancelled, 1);
    QVERIFY(!openDialog());
    // What is over has gone below the others.
    QTRY_COMPARE(m_list->model()->index(0, 0).data().toString(), QStringLiteral("b.png"));
    select({0, 1});
    QTest::keyClick(m_list, Qt::Key_Delete);
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Cancel 2 Uploads")),
                      Qt::LeftButton);
    QTRY_COMPARE(m_queue->totals().cancelled, 3);
}

void TestTransfersController::rowsMoveWhenTheQueueHasMovedThem()
{
    const QStringList all{QStringLiteral("a.png"), QStringLiteral("b.png"),
                          QStringLiteral("c.png")};
    enqueue(all);
    QTRY_COMPARE(names(), all);
    select({2});
    QTest::keyClick(m_list, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList moved{QStringLiteral("a.png"), QStringLiteral("c.png"),
                            QStringLiteral("b.png")};
    QTRY_COMPARE(names(), moved);
    // The selection goes with its row, so that the key can be pressed again.
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTest::keyClick(m_list, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names().first(), QStringLiteral("c.png"));
}

void TestTransfersController::detailsOpenForTheRow()
{
    enqueue({QStringLiteral("a.png"), QStringLiteral("b.png")});
    QTRY_COMPARE(names().last(), QStringLiteral("b.png"));
    select({1});
    QTest::keyClick(m_list, Qt::Key_Return);
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Copy Details")), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("b.png\n")));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Pause")), Qt::LeftButton);
    QTRY_COMPARE(m_queue->totals().paused, 1);
    QTRY_VERIFY(buttonCalled(openDialog(), QStringLiteral("Resume")));
}

void TestTransfersController::whatIsShownInTheListHasTheKeyboard()
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("a1"));
    asset.filename = QStringLiteral("a.png");
    AssetTableModel assets;
    assets.showCopy({asset}, 1);
    AssetView *view = m_window->assetView();
    view->setModel(&assets);
    enqueue({QStringLiteral("a.png")});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list->setFocus();
    QTRY_VERIFY(m_list->hasFocus());
    emit m_window->transfers()->showInListRequested(asset.id);
    QCOMPARE(view->selectedIds(), QList<AssetId>{asset.id});
    QVERIFY(view->isAncestorOf(QApplication::focusWidget()));
    view->setModel(nullptr);
}

void TestTransfersController::lookingAgainSendsNothing()
{
    ScriptedServer server;
    int posts = 0;
    bool isThere = false;
    server.setHandler([&](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "POST") {
            ++posts;
            return Reply::json(500, "{}");
        }
        const QByteArray asset = R"({"_id":"a1","status":"ready","filename":"a.png"})";
        if (head.path().endsWith("/a1"))
            return Reply::json(200, asset);
        return isThere ? Reply::json(200, R"({"data":[)" + asset + "]}") : Reply::json(500, "{}");
    });
    UploadTiming timing;
    timing.looks = {std::chrono::milliseconds(0)};
    timing.failedLooks = 1;
    timing.firstPoll = std::chrono::milliseconds(20);
    ApiTuning tuning;
    tuning.retry.maxAttempts = 1;
    m_queue = std::make_unique<UploadQueue>(timing, tuning);
    m_controller->setQueue(m_queue.get());
    m_queue->enqueue({image(QStringLiteral("a.png"))});
    m_queue->setEndpoint({server.baseUrl(), QStringLiteral("key")});
    QTRY_COMPARE(m_queue->totals().needsYou, 1);
    QCOMPARE(posts, 1);
    isThere = true;
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    select({0});
    QTest::keyClick(m_list, Qt::Key_Return);
    QTRY_VERIFY(openDialog());
    QAbstractButton *look = buttonCalled(openDialog(), QStringLiteral("Look Again"));
    QVERIFY2(look, qPrintable(textOf(openDialog())));
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_COMPARE(m_queue->totals().ready, 1);
    QCOMPARE(posts, 1);
}

void TestTransfersController::anotherQueueTakesItsQuestionsAway()
{
    enqueue({QStringLiteral("a.png")});
    QTRY_VERIFY(link("cancelAll")->isVisible());
    link("cancelAll")->click();
    QTRY_VERIFY(openDialog());
    UploadQueue other;
    m_controller->setQueue(&other);
    QTRY_VERIFY(!openDialog());
    m_controller->setQueue(nullptr);
    QVERIFY(!m_window->transfers()->isVisible());
}

void TestTransfersController::aBatchMakesOneNotice()
{
    ScriptedServer server;
    server.setHandler(uploadAnswer);
    UploadNotices notices;
    QSignalSpy told(&notices, &UploadNotices::batchEnded);
    notices.watch(m_queue.get());
    UploadRequest gone = image(QStringLiteral("gone.png"));
    QFile::remove(gone.path);
    m_queue->enqueue({image(QStringLiteral("a.png")), gone, image(QStringLiteral("b.png"))});
    m_queue->setEndpoint({server.baseUrl(), QStringLiteral("key")});
    QTRY_VERIFY(!told.isEmpty());
    QTRY_COMPARE(m_queue->totals().ready, 2);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), QStringLiteral("2 uploaded, 1 failed"));
}

void TestTransfersController::noticesCountLastOutcomes()
{
    QCOMPARE(batchNotice(12, 1, 0), QStringLiteral("12 uploaded, 1 failed"));
    QCOMPARE(batchNotice(0, 0, 1), QStringLiteral("1 needs you"));
    QCOMPARE(batchNotice(0, 0, 0), QString());
    UploadNotices notices;
    QSignalSpy told(&notices, &UploadNotices::batchEnded);
    notices.watch(m_queue.get());
    m_queue->enqueue({image(QStringLiteral("a.png"))});
    QTRY_COMPARE(m_queue->totals().queued, 1);
    m_queue->applyToAll(TransferCommand::Cancel);
    QTRY_COMPARE(m_queue->totals().cancelled, 1);
    QCOMPARE(told.size(), 0); // The person did that.
}

/// The whole program: who looks at it needs no notice.
void TestTransfersController::noticesComeToWhoIsAway(const QStringList &shown)
{
    ScriptedServer server;
    server.setHandler(uploadAnswer);
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = server.baseUrl().toString();
    options.environmentKey = QStringLiteral("key");
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    AppContext context(std::move(options));
    m_window->hide();
    context.start();
    context.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(context.window()));
    context.uploads()->enqueue({image(QStringLiteral("seen.png"))});
    QTRY_COMPARE_WITH_TIMEOUT(context.uploads()->totals().ready, 1, 60'000);
    context.window()->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    context.uploads()->enqueue(
            {image(QStringLiteral("away.png")), image(QStringLiteral("away2.png"))});
    QTRY_COMPARE_WITH_TIMEOUT(context.uploads()->totals().ready, 3, 60'000);
    QTRY_COMPARE(shown, QStringList{QStringLiteral("Uploads finished: 2 uploaded")});
    QSignalSpy ended(&context, &AppContext::ended);
    context.quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(60'000));
}

void TestTransfersController::noticesReachTheDesktop()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    QProcess bus;
    bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                       QStringLiteral("--print-address")});
    QTRY_VERIFY(bus.canReadLine());
    const QByteArray address = bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    {
        FakeNotifications service;
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address),
                                                                QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show(QStringLiteral("Uploads finished"), QStringLiteral("12 uploaded, 1 failed"));
        QTRY_COMPARE(service.shown,
                     QStringList{QStringLiteral("Uploads finished: 12 uploaded, 1 failed")});
        const auto click = [&desktop](uint id) {
            QDBusMessage signal =
                    QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                               QStringLiteral("org.freedesktop.Notifications"),
                                               QStringLiteral("ActionInvoked"));
            signal << id << QStringLiteral("default");
            desktop.send(signal);
        };
        // The number of ours comes with the answer to the call, after it was shown.
        for (int tries = 0; activated.isEmpty() && tries < 100; ++tries) {
            click(8); // Somebody else's.
            click(7);
            activated.wait(100);
        }
        QVERIFY(!activated.isEmpty());
        service.shown.clear();
        noticesComeToWhoIsAway(service.shown);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    bus.terminate();
    QVERIFY(bus.waitForFinished(Patience));
}

REELDECK_TEST(TestTransfersController)
#include "tst_transferscontroller.moc"

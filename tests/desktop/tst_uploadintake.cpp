#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "ui/assets/assetview.h"
#include "ui/window/messagebar.h"
#include "ui/window/undobar.h"
#include "uploads/store/uploadreport.h"
#include "windowhelpers.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What the program does before it sends: files it knows already, files that need a word, folders it
/// watches. The whole program over a scripted platform.
class TestUploadIntake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatWasUploadedIsAskedAboutAndCanGoUpOnceMore();
    void whatWasDeletedUploadsUnasked();
    void twoDropsOfOneFileAreOneUpload();
    void aPictureTooSmallForTheModelsIsSaidBeforeItIsSent();
    void theWorkspacesOwnLimitsHold();
    void watchedFoldersUploadEachFileOnceOverRestarts();
    void watchedFoldersLeaveOutWhatIsInTheQueue();
    void watchedFoldersTellWhatTheyLeaveOut();
    void theReportHasWhatWasUploaded();

private:
    void start();
    void stop();
    void drop(const QString &path) { emit m_context->window()->dropped({{path}, {}}); }
    QString picture(const QString &name, Qt::GlobalColor colour, int side = 160) const;
    int posts() const;
    int ready() const { return m_context->uploads()->totals().ready; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AppContext> m_context;
    int m_assets = 0;
};

namespace {

const QString workspaceId = QStringLiteral("studio");

QByteArray asset(const QByteArray &id)
{
    return R"({"_id":")" + id + R"(","status":"ready","filename":"a.png"})";
}

} // namespace

void TestUploadIntake::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
    m_server = std::make_unique<ScriptedServer>();
    m_assets = 0;
    m_server->setHandler([this](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "POST")
            return Reply::json(201, asset("asset-" + QByteArray::number(++m_assets)));
        const QByteArray last = head.path().mid(head.path().lastIndexOf('/') + 1);
        if (last.startsWith("asset-"))
            return Reply::json(200, asset(last));
        return Reply::json(
                200, R"({"data":[],"page_info":{"page":1,"total_page":0,"total_results":0}})");
    });
}

void TestUploadIntake::cleanup()
{
    stop();
}

void TestUploadIntake::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(60'000));
    m_context.reset();
}

void TestUploadIntake::start()
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    {
        Settings settings(*paths);
        if (!settings.workspaces()->contains(workspaceId))
            settings.workspaces()->add(QStringLiteral("Studio"), m_server->baseUrl(), workspaceId);
        settings.workspaces()->setCurrent(workspaceId);
    }
    options.commandLine.baseUrl = m_server->baseUrl().toString();
    options.environmentKey = QStringLiteral("key");
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_context->workspaces()->state(), WorkspaceController::State::Open,
                              60'000);
}

/// Yesterday's, so that nobody waits until it rests.
QString TestUploadIntake::picture(const QString &name, Qt::GlobalColor colour, int side) const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour);
    const QString made = m_folder->filePath(QStringLiteral("made.png"));
    QFile file(made);
    if (!image.save(made) || !file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                          QFileDevice::FileModificationTime))
        qFatal("The test can't write %s", qPrintable(made));
    file.close();
    const QString path = m_folder->filePath(name);
    QFile::remove(path);
    if (!QFile::rename(made, path))
        qFatal("The test can't write %s", qPrintable(path));
    return path;
}

int TestUploadIntake::posts() const
{
    return int(
            std::count_if(m_server->requests().begin(), m_server->requests().end(),
                          [](const RecordedRequest &request) { return request.verb == "POST"; }));
}

void TestUploadIntake::whatWasUploadedIsAskedAboutAndCanGoUpOnceMore()
{
    start();
    const QString path = picture(QStringLiteral("a.png"), Qt::green);
    drop(path);
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 1, 60'000);
    QVERIFY(!openDialog());

    QVERIFY(QFile::copy(path, m_folder->filePath(QStringLiteral("copy.png"))));
    drop(m_folder->filePath(QStringLiteral("copy.png")));
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(), 60'000);
    QVERIFY(textOf(openDialog()).contains(QLatin1String("There is nothing new to upload")));
    QVERIFY(textOf(openDialog()).contains(QLatin1String("asset asset-1")));
    buttonCalled(openDialog(), QStringLiteral("Cancel"))->click();
    QTRY_VERIFY(!openDialog());

    drop(path);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(), 60'000);
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Upload"))->isEnabled());
    buttonCalled(openDialog(), QStringLiteral("Upload anyway"))->click();
    buttonCalled(openDialog(), QStringLiteral("Upload 1 file"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 60'000);
    QCOMPARE(posts(), 2);
}

void TestUploadIntake::whatWasDeletedUploadsUnasked()
{
    bool isThere = false;
    m_server->setHandler([&](const RecordedRequest &head) -> std::optional<Reply> {
        const QByteArray made = R"({"_id":"asset-1","status":"ready","filename":"a.png",)"
                                R"("created_at":"2026-01-31T12:00:00Z"})";
        if (head.verb == "DELETE") {
            isThere = false;
            return Reply::empty(204);
        }
        if (head.verb == "POST") {
            isThere = true;
            return Reply::json(201, made);
        }
        if (head.path().endsWith("/asset-1"))
            return isThere ? Reply::json(200, made) : Reply::json(404, "{}");
        return Reply::json(200, R"({"data":[)" + (isThere ? made : QByteArray()) +
                                        R"(],"page_info":{"page":1,"total_page":1}})");
    });
    start();
    const QString path = picture(QStringLiteral("a.png"), Qt::green);
    drop(path);
    QTRY_COMPARE(ready(), 1);
    QTRY_COMPARE(m_context->assets()->rowCount(), 1);
    m_context->window()->assetView()->selectRow(0);
    QTRY_VERIFY(m_context->window()->actions()->deleteAssets->isEnabled());
    m_context->window()->actions()->deleteAssets->trigger();
    QTRY_VERIFY(openDialog());
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Delete Asset")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    m_context->deleter()->sendAnnounced();
    QTRY_COMPARE(m_context->assets()->rowCount(), 0);
    bool isForgotten = false; // by the queue, which does it beside the window
    m_context->uploads()->findKnown({}, this, [&](const auto &) { isForgotten = true; });
    QTRY_VERIFY(isForgotten);

    drop(path);
    QTRY_COMPARE(posts(), 2);
    QVERIFY(!openDialog());
    QTRY_COMPARE(ready(), 2);
}

void TestUploadIntake::twoDropsOfOneFileAreOneUpload()
{
    start();
    m_context->uploads()->applyToAll(TransferCommand::Pause);
    const QString path = picture(QStringLiteral("a.png"), Qt::green);
    drop(path);
    drop(path);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(), 60'000);
    // By then the first one is queued, on its way or there.
    const QString text = textOf(openDialog());
    QVERIFY2(text.contains(QLatin1String("There is nothing new to upload")), qPrintable(text));
    buttonCalled(openDialog(), QStringLiteral("Cancel"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 1, 60'000);
    QCOMPARE(posts(), 1);
}

void TestUploadIntake::aPictureTooSmallForTheModelsIsSaidBeforeItIsSent()
{
    start();
    drop(picture(QStringLiteral("a.png"), Qt::green, 100));
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(), 60'000);
    QVERIFY(textOf(openDialog()).contains(QStringLiteral("100 × 100")));
    QCOMPARE(posts(), 0);
    buttonCalled(openDialog(), QStringLiteral("Upload 1 file"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 1, 60'000);
}

void TestUploadIntake::theWorkspacesOwnLimitsHold()
{
    {
        const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
        Settings settings(*paths);
        settings.setLimit(workspaceId, QStringLiteral("image"), MiB);
    }
    start();
    const QString path = picture(QStringLiteral("a.png"), Qt::green);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write(QByteArray(2'500'000, 'x')) > 0);
    file.close();
    drop(path);
    QTRY_VERIFY_WITH_TIMEOUT(openDialog(), 60'000);
    QVERIFY(textOf(openDialog()).contains(QLatin1String("the limit is 1")));
    buttonCalled(openDialog(), QStringLiteral("Cancel"))->click();
    QCOMPARE(posts(), 0);
}

void TestUploadIntake::watchedFoldersUploadEachFileOnceOverRestarts()
{
    picture(QStringLiteral("in/a.png"), Qt::green);
    start();
    m_context->settings()->setWatchedFolders(workspaceId,
                                             {m_folder->filePath(QStringLiteral("in"))});
    QTRY_COMPARE_WITH_TIMEOUT(posts(), 1, 60'000);
    picture(QStringLiteral("in/b.png"), Qt::red);
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 60'000);
    stop();

    picture(QStringLiteral("in/c.png"), Qt::blue); // While the program is off.
    start();
    QTRY_COMPARE_WITH_TIMEOUT(posts(), 3, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 1, 60'000);
    // A later one comes after everything that the first reading found.
    picture(QStringLiteral("in/d.png"), Qt::yellow);
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 2, 60'000);
    QCOMPARE(posts(), 4);
    QVERIFY(!openDialog());
}

void TestUploadIntake::watchedFoldersLeaveOutWhatIsInTheQueue()
{
    m_server->setHandler([](const RecordedRequest &head) -> std::optional<Reply> {
        if (head.verb == "POST")
            return Reply::hang();
        return Reply::json(
                200, R"({"data":[],"page_info":{"page":1,"total_page":0,"total_results":0}})");
    });
    start();
    drop(picture(QStringLiteral("in/a.png"), Qt::green));
    QTRY_COMPARE_WITH_TIMEOUT(m_context->uploads()->totals().active, 1, 60'000);
    picture(QStringLiteral("in/b.png"), Qt::red);
    m_context->settings()->setWatchedFolders(workspaceId,
                                             {m_folder->filePath(QStringLiteral("in"))});
    const auto names = [this] {
        QStringList shown;
        const QAbstractItemModel *model = m_context->uploads()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            shown << model->index(row, 0).data().toString();
        return shown;
    };
    QTRY_VERIFY_WITH_TIMEOUT(names().contains(QStringLiteral("b.png")), 60'000);
    QCOMPARE(names(), (QStringList{QStringLiteral("a.png"), QStringLiteral("b.png")}));
}

void TestUploadIntake::watchedFoldersTellWhatTheyLeaveOut()
{
    QFile notes(m_folder->filePath(QStringLiteral("in/notes.txt")));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("words\n");
    notes.close();
    start();
    m_context->settings()->setWatchedFolders(workspaceId,
                                             {m_folder->filePath(QStringLiteral("in"))});
    QTRY_VERIFY_WITH_TIMEOUT(
            m_context->window()->messageBar()->text().contains(QStringLiteral("“notes.txt”")),
            60'000);
    QCOMPARE(posts(), 0);
}

void TestUploadIntake::theReportHasWhatWasUploaded()
{
    start();
    drop(picture(QStringLiteral("a.png"), Qt::green));
    QTRY_COMPARE_WITH_TIMEOUT(ready(), 1, 60'000);
    ReportWriter writer;
    QSignalSpy written(&writer, &ReportWriter::written);
    const QString path = m_folder->filePath(QStringLiteral("report.csv"));
    writer.write(m_context->uploads()->ledgerFile(), QStringLiteral("Studio"), path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray csv = report.readAll();
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.contains("\"asset-1\""));
    QVERIFY(csv.contains("\"ready\""));
}

REELDECK_TEST(TestUploadIntake)
#include "tst_uploadintake.moc"

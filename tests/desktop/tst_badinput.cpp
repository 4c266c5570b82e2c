#include "desktop/appcontext.h"
#include "desktop/window/actions.h"
#include "support/scriptedserver.h"
#include "support/testprogram.h"
#include "ui/window/emptystate.h"
#include "windowhelpers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Bad input gets its sentence in the window, and the rest goes on. The whole program over the real
/// local platform, without a display.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void mixedBatchUploadsTheRest();
    void urlThatAnswers404Fails();
    void urlThatIsNotHttpIsNamed();
    void wrongKeyKeepsTheDialogOpen();
    void platformThatIsNotThereOffersRetry();
    void hostileNameIsShownAsText();

private:
    void start(const QString &baseUrl = {}, const QString &key = {});
    QString put(const QString &name, const QByteArray &content);
    QList<Transfer> transfers() const;
    void upload(const QStringList &paths, const QStringList &urls = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_context;
};

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBadInput::cleanup()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(10000));
    m_context.reset();
}

void TestBadInput::start(const QString &baseUrl, const QString &key)
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.baseUrl = baseUrl;
    options.environmentKey = key;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    if (baseUrl.isEmpty())
        QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
}

QString TestBadInput::put(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning() << "could not write" << path;
    return path;
}

QList<Transfer> TestBadInput::transfers() const
{
    QList<Transfer> all;
    const QAbstractItemModel *model = m_context->uploads()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all << model->index(row, 0).data(TransferValueRole).value<Transfer>();
    return all;
}

void TestBadInput::upload(const QStringList &paths, const QStringList &urls)
{
    emit m_context->window()->dropped({paths, urls});
}

void TestBadInput::mixedBatchUploadsTheRest()
{
    start();
    const QString good = m_folder->filePath(QStringLiteral("good.png"));
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(good));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bare")));
    QFile large(m_folder->filePath(QStringLiteral("large.png")));
    QVERIFY(picture.save(large.fileName()) && large.resize(6 * MiB));
    upload({good, put(QStringLiteral("empty.mp4"), {}), put(QStringLiteral("notes.txt"), "hello\n"),
            large.fileName(), m_folder->filePath(QStringLiteral("bare")),
            m_folder->filePath(QStringLiteral("vanished.mp4"))});

    QTRY_VERIFY(openDialog());
    const QString text = textOf(openDialog());
    for (const char *named : {"empty.mp4", "notes.txt", "large.png", "bare", "vanished.mp4"})
        QVERIFY2(text.contains(QLatin1String(named)), named);
    QVERIFY2(text.contains(QStringLiteral("6 MB")) && text.contains(QStringLiteral("5 MB")),
             qPrintable(text));
    QVERIFY(transfers().isEmpty());

    QAbstractButton *go = buttonCalled(openDialog(), QStringLiteral("Upload the Other 1"));
    if (!go)
        go = buttonCalled(openDialog(), QStringLiteral("Upload the Other One"));
    QVERIFY2(go, qPrintable(text));
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(transfers().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(transfers().first().phase, TransferPhase::Ready, 30000);
}

void TestBadInput::urlThatAnswers404Fails()
{
    start();
    ScriptedServer server;
    server.setHandler(
            [](const RecordedRequest &) { return Reply::html(404, "<h1>Not Found</h1>"); });
    upload({}, {server.origin().toString() + QStringLiteral("/clip.mp4")});
    QTRY_COMPARE(transfers().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(transfers().first().phase, TransferPhase::Failed, 30000);
    QVERIFY(transfers().first().error);
    const QString message = transfers().first().error->message;
    QVERIFY2(message.contains(QStringLiteral("404")) && !message.contains(QLatin1Char('<')),
             qPrintable(message));
}

void TestBadInput::urlThatIsNotHttpIsNamed()
{
    start();
    m_context->window()->actions()->uploadUrl->trigger();
    QTRY_VERIFY(openDialog());
    const auto fields = visibleWidgets<QPlainTextEdit>(openDialog());
    QCOMPARE(fields.size(), 1);
    QTest::keyClicks(fields.first(), QStringLiteral("ftp://example.org/clip.mp4"));
    QVERIFY2(textOf(openDialog()).contains(QStringLiteral("http")),
             qPrintable(textOf(openDialog())));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QVERIFY(transfers().isEmpty());
}

void TestBadInput::wrongKeyKeepsTheDialogOpen()
{
    start();
    ScriptedServer server;
    server.setHandler([](const RecordedRequest &head) {
        return head.field("x-api-key") == "right-key"
                       ? Reply::json(200, R"({"data":[]})")
                       : Reply::json(401, R"({"code":"api_key_invalid","message":"no"})");
    });
    m_context->window()->actions()->connectAccount->trigger();
    QTRY_VERIFY(openDialog());
    const QList<QLineEdit *> fields = visibleWidgets<QLineEdit>(openDialog());
    const auto keyField = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) {
        return field->echoMode() == QLineEdit::Password;
    });
    const auto urlField = std::find_if(fields.begin(), fields.end(), [](const QLineEdit *field) {
        return field->text().startsWith(QLatin1String("https://"));
    });
    QVERIFY(keyField != fields.end() && urlField != fields.end());
    (*urlField)->clear();
    QTest::keyClicks(*urlField, server.baseUrl().toString());
    QTest::keyClicks(*keyField, QStringLiteral("wrong-key"));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Connect")), Qt::LeftButton);
    QTRY_VERIFY2(textOf(openDialog()).contains(QStringLiteral("key"), Qt::CaseInsensitive) &&
                         server.requestCount() == 1,
                 qPrintable(textOf(openDialog())));
    QTRY_VERIFY(buttonCalled(openDialog(), QStringLiteral("Connect")) &&
                buttonCalled(openDialog(), QStringLiteral("Connect"))->isEnabled());
    QVERIFY(m_context->workspaces()->workspace().local);

    (*keyField)->clear();
    QTest::keyClicks(*keyField, QStringLiteral("right-key"));
    QTest::mouseClick(buttonCalled(openDialog(), QStringLiteral("Connect")), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(!m_context->workspaces()->workspace().local);
    QTRY_VERIFY(m_context->window()->showsEmptyState());

    // No key in anything that was written.
    QVERIFY(m_context->settings()->sync().ok());
    QStringList folders{m_folder->filePath(QStringLiteral("data"))};
    while (!folders.isEmpty()) {
        const QDir folder(folders.takeFirst());
        for (const QFileInfo &info :
             folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (info.isDir()) {
                folders << info.filePath();
                continue;
            }
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("right-key"), qPrintable(info.filePath()));
        }
    }
}

void TestBadInput::platformThatIsNotThereOffersRetry()
{
    auto server = std::make_unique<ScriptedServer>();
    const QString baseUrl = server->baseUrl().toString();
    server.reset();
    start(baseUrl, QStringLiteral("some-key"));
    QTRY_COMPARE_WITH_TIMEOUT(m_context->window()->emptyState()->kind(), EmptyState::Kind::Offline,
                              30000);
    QVERIFY(m_context->window()->showsEmptyState());
    const QString text = textOf(m_context->window()->emptyState());
    QVERIFY2(text.contains(QStringLiteral("127.0.0.1")) || text.contains(QStringLiteral("reach")),
             qPrintable(text));
    QVERIFY(buttonCalled(m_context->window()->emptyState(), QStringLiteral("Retry")));
}

void TestBadInput::hostileNameIsShownAsText()
{
    start();
    const QString path = m_folder->filePath(QStringLiteral("<b>bold<i>\n\u202Egpj.png"));
    QImage picture(640, 480, QImage::Format_RGB32); // large enough that no model warning asks first
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));
    upload({path});
    QTRY_COMPARE(transfers().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(transfers().first().phase, TransferPhase::Ready, 30000);
    QTRY_COMPARE(m_context->assets()->rowCount(), 1);
    const QModelIndex index = m_context->assets()->index(0, 0);
    const QString shown = index.data(Qt::DisplayRole).toString();
    QVERIFY(!shown.contains(QLatin1Char('\n')) && !shown.contains(QChar(0x202e)));
    QVERIFY(shown.contains(QStringLiteral("<b>")));
    QCOMPARE(m_context->assets()->assetAt(0)->filename, QFileInfo(path).fileName());
}

REELDECK_TEST(TestBadInput)
#include "tst_badinput.moc"

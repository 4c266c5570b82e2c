#include "desktop/window/actions.h"
#include "scriptedprogram.h"
#include "support/testprogram.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/window/emptystate.h"

#include <QLineEdit>
#include <QPointer>

using namespace reeldeck;
using namespace reeldeck::tests;

/// The very first start: what the window asks, each way on from there, and that it asks only once.
class TestFirstRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void itAsksAndTheKeyboardIsThere();
    void theLibraryIsOpenBehindIt_data();
    void theLibraryIsOpenBehindIt();
    void anAccountIsConnected();
    void aSecondStartAsksNoMore();
    void whoSaysWhereIsntAsked_data();
    void whoSaysWhereIsntAsked();
    void assetsAreAnAnswer();
    void aLibraryThatFailsIsTold();

private:
    void start(const QStringList &uploads = {}, const QUrl &baseUrl = {});
    void stop();
    EmptyState *page() const { return m_context->window()->emptyState(); }
    bool asks() const
    {
        return m_context->window()->showsEmptyState() &&
               page()->kind() == EmptyState::Kind::Welcome;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program; ///< Of the local platform.
    std::unique_ptr<AppContext> m_context;
};

void TestFirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
}

void TestFirstRun::cleanup()
{
    while (openDialog())
        openDialog()->reject();
    stop();
}

void TestFirstRun::start(const QStringList &uploads, const QUrl &baseUrl)
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.uploads = uploads;
    options.commandLine.baseUrl = baseUrl.toString();
    options.platformProgram = m_program;
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    QTRY_VERIFY(QApplication::activeWindow());
}

void TestFirstRun::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(Patience));
    m_context.reset();
}

void TestFirstRun::itAsksAndTheKeyboardIsThere()
{
    start();
    QVERIFY(asks());
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget(),
             buttonCalled(page(), QStringLiteral("Open the Local Library")));
    // From there to the other two.
    for (const char *next : {"Connect a TwelveLabs Account...", "Skip"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), buttonCalled(page(), QLatin1String(next)));
    }
    // The library's answer changes nothing.
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    QTRY_VERIFY(m_context->assets()->hasAnswer());
    QVERIFY(asks());
    QCOMPARE(QApplication::focusWidget(), buttonCalled(page(), QStringLiteral("Skip")));
}

void TestFirstRun::theLibraryIsOpenBehindIt_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Open the Local Library", "Skip", "Enter", "Escape"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestFirstRun::theLibraryIsOpenBehindIt()
{
    QFETCH(QString, way);
    start();
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
    QTRY_VERIFY(m_context->assets()->hasAnswer());
    QSignalSpy states(m_context->workspaces(), &WorkspaceController::stateChanged);
    if (way == QLatin1String("Enter"))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    else if (way == QLatin1String("Escape"))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        QTest::mouseClick(buttonCalled(page(), way), Qt::LeftButton);
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
    QVERIFY(m_context->window()->showsEmptyState());
    QVERIFY(m_context->workspaces()->workspace().local);
    QCOMPARE(states.count(), 0); // it wasn't opened once more
    if (way == QLatin1String("Enter") || way == QLatin1String("Escape"))
        QCOMPARE(QApplication::focusWidget(),
                 buttonCalled(page(), QStringLiteral("Upload Files...")));
}

void TestFirstRun::anAccountIsConnected()
{
    ScriptedPlatform platform;
    platform.addMany(QStringLiteral("clip"), 3);
    start();
    const QString connectWords = QStringLiteral("Connect a TwelveLabs Account...");
    QTest::mouseClick(buttonCalled(page(), connectWords), Qt::LeftButton);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    const QPointer<QDialog> left(openDialog());
    QTest::keyClick(left, Qt::Key_Escape);
    QTRY_VERIFY(!left);
    QVERIFY(asks()); // nothing was chosen
    QTest::mouseClick(buttonCalled(page(), connectWords), Qt::LeftButton);
    QTRY_VERIFY(openDialog() && openDialog()->isActiveWindow());
    openDialog()
            ->findChild<QLineEdit *>(QStringLiteral("url"))
            ->setText(platform.baseUrl().toString());
    auto *key = openDialog()->findChild<QLineEdit *>(QStringLiteral("key"));
    QTest::keyClicks(key, QStringLiteral("a-key"));
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(!openDialog());
    QTRY_COMPARE(m_context->assets()->rowCount(), 3);
    QTRY_VERIFY(!m_context->window()->showsEmptyState());
    // And no more, when the library comes.
    m_context->workspaces()->open(m_context->settings()->workspaces()->all().first());
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
}

void TestFirstRun::aSecondStartAsksNoMore()
{
    start();
    QVERIFY(asks());
    stop();
    start();
    QVERIFY(!asks());
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::NothingUploaded);
}

void TestFirstRun::whoSaysWhereIsntAsked_data()
{
    QTest::addColumn<bool>("hasAddress");
    QTest::newRow("an address") << true;
    QTest::newRow("a file") << false;
}

void TestFirstRun::whoSaysWhereIsntAsked()
{
    QFETCH(bool, hasAddress);
    ScriptedPlatform platform;
    if (hasAddress)
        start({}, platform.baseUrl());
    else
        start({m_folder->filePath(QStringLiteral("missing.mp4"))});
    QVERIFY(!asks());
}

void TestFirstRun::assetsAreAnAnswer()
{
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    const QString path = m_folder->filePath(QStringLiteral("one.png"));
    QVERIFY(picture.save(path));
    start();
    QVERIFY(asks());
    LaunchRequest request;
    request.uploads << path;
    m_context->receive(request);
    QTRY_COMPARE(m_context->assets()->rowCount(), 1);
    QTRY_VERIFY(!m_context->window()->showsEmptyState());
}

void TestFirstRun::aLibraryThatFailsIsTold()
{
    m_program = QStringLiteral("/nowhere/reeldeck-platform");
    start();
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Failed);
    QTRY_COMPARE(page()->kind(), EmptyState::Kind::Error);
    QVERIFY(buttonCalled(page(), QStringLiteral("Retry")));
    QVERIFY(buttonCalled(page(), QStringLiteral("Connect a TwelveLabs Account...")));
}

REELDECK_TEST(TestFirstRun)
#include "tst_firstrun.moc"

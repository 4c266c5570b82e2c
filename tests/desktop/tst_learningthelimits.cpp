#include "base/humantext.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "domain/limits.h"
#include "session/workspacelimits.h"
#include "settings/settings.h"
#include "support/platformfixture.h"
#include "ui/window/messagebar.h"
#include "uploads/queue/uploadqueue.h"
#include "windowhelpers.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Limits that only documents tell: the review says them and offers to try, and what the platform then
/// says is what the next review says. The whole program over real local platforms with other limits.
class TestLearningTheLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsTakenRaisesTheLimit();
    void whatIsRefusedSetsTheLimit();
    void whatWasRefusedIsRetriedAtThePlatform();
    void aTryOutlivesTheProgram();
    void aTryThatIsQueuedIsNotQueuedAgain();
    void thoseChosenAreSentAndTheOthersLeftOut();
    void aWatchedFolderTakesWhatHasBecomeSmallEnough();

private:
    void start(const QByteArray &limits);
    void stop();
    void drop(const QStringList &names);
    void choose(const QString &words);
    /// A picture of noise, which no format makes smaller.
    QString picture(const QString &name, int side);
    qint64 bytes(const QString &name) const;
    UploadLimits limits() { return workspaceLimits(*m_context->settings(), m_id); }
    int ready() const { return m_context->uploads()->totals().ready; }
    int failed() const { return m_context->uploads()->totals().failed; }

    const QString m_id = QStringLiteral("studio");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlatformFixture> m_platform;
    std::unique_ptr<AppContext> m_context;
};

void TestLearningTheLimits::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built.");
}

void TestLearningTheLimits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
    m_platform = std::make_unique<PlatformFixture>();
}

void TestLearningTheLimits::cleanup()
{
    stop();
    m_platform.reset();
}

void TestLearningTheLimits::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(60'000));
    m_context.reset();
}

/// The program anew; with the platform, where that isn't running.
void TestLearningTheLimits::start(const QByteArray &limits)
{
    const auto paths = makePaths(m_folder->filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    const bool isFirst = !m_platform->isRunning();
    if (isFirst) {
        QFile file(m_folder->filePath(QStringLiteral("limits.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(limits) > 0);
        file.close();
        m_platform->probeEachKindOnce();
        QVERIFY2(m_platform->start({QStringLiteral("--limits"), file.fileName()}),
                 qPrintable(m_platform->problem()));
        // What documents say of pictures is 5 MB; here 200 kB do as well.
        Settings settings(*paths);
        settings.workspaces()->add(QStringLiteral("Studio"), m_platform->endpoint().baseUrl, m_id);
        settings.workspaces()->setCurrent(m_id);
        settings.setLimit(m_id, QStringLiteral("image"), 200'000);
    }
    AppContext::Options options;
    options.paths = *paths;
    options.commandLine.baseUrl = m_platform->endpoint().baseUrl.toString();
    options.environmentKey = m_platform->endpoint().apiKey;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    QTRY_COMPARE(m_context->workspaces()->state(), WorkspaceController::State::Open);
}

QString TestLearningTheLimits::picture(const QString &name, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    quint32 noise = quint32(qHash(name)) | 1;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            noise ^= noise << 13;
            noise ^= noise >> 17;
            noise ^= noise << 5;
            image.setPixel(x, y, noise | 0xff000000U);
        }
    }
    const QString made = m_folder->filePath(QStringLiteral("made.png"));
    const QString path = m_folder->filePath(name);
    QFile file(made);
    if (!image.save(made) || !file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                          QFileDevice::FileModificationTime) ||
        !QFile::rename(made, path))
        qFatal("The test can't write %s", qPrintable(path));
    return path;
}

qint64 TestLearningTheLimits::bytes(const QString &name) const
{
    return QFile(m_folder->filePath(name)).size();
}

void TestLearningTheLimits::drop(const QStringList &names)
{
    DroppedItems items;
    for (const QString &name : names)
        items.paths << m_folder->filePath(name);
    emit m_context->window()->dropped(items);
}

/// By the pointer, in the dialog that is open.
void TestLearningTheLimits::choose(const QString &words)
{
    QAbstractButton *button = nullptr;
    QTRY_VERIFY2(openDialog() && (button = buttonCalled(openDialog(), words)) &&
                         button->isEnabled(),
                 qPrintable(words));
    // A check box that is wider than its words takes clicks at its left only.
    constexpr int within = 8;
    QTest::mouseClick(button, Qt::LeftButton, {}, {within, button->height() / 2});
}

void TestLearningTheLimits::whatIsTakenRaisesTheLimit()
{
    start(R"({"image": 1000000})");
    picture(QStringLiteral("a.png"), 280); // about 235 kB
    drop({QStringLiteral("a.png")});
    QTRY_VERIFY(openDialog());
    const QString text = textOf(openDialog());
    QVERIFY2(text.contains(QStringLiteral("the limit is %1").arg(humanSize(200'000))),
             qPrintable(text));
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Upload"))->isEnabled());
    choose(QStringLiteral("Try anyway"));
    choose(QStringLiteral("Upload 1 file"));
    QTRY_COMPARE(ready(), 1);
    QCOMPARE(limits().image, bytes(QStringLiteral("a.png")));
    QCOMPARE(limits().directAudio, UploadLimits().directAudio);

    // Up to there nothing is asked any more; beyond it the remembered one is said.
    picture(QStringLiteral("b.png"), 276);
    drop({QStringLiteral("b.png")});
    QTRY_COMPARE(ready(), 2);
    QVERIFY(!openDialog());
    picture(QStringLiteral("c.png"), 300);
    drop({QStringLiteral("c.png")});
    QTRY_VERIFY(openDialog());
    QVERIFY(textOf(openDialog())
                    .contains(QStringLiteral("the limit is %1")
                                      .arg(humanSize(bytes(QStringLiteral("a.png"))))));
    choose(QStringLiteral("Cancel"));
}

void TestLearningTheLimits::whatIsRefusedSetsTheLimit()
{
    start(R"({"image": 100000})");
    picture(QStringLiteral("a.png"), 280);
    drop({QStringLiteral("a.png")});
    choose(QStringLiteral("Try anyway"));
    choose(QStringLiteral("Upload 1 file"));
    QTRY_COMPARE(failed(), 1);
    QCOMPARE(limits().image, 100'000);

    // Between the platform's and the documents': known by now, also after a restart.
    stop();
    start({});
    picture(QStringLiteral("b.png"), 220); // about 145 kB
    drop({QStringLiteral("b.png")});
    QTRY_VERIFY(openDialog());
    QVERIFY2(textOf(openDialog())
                     .contains(QStringLiteral("the limit is %1").arg(humanSize(100'000))),
             qPrintable(textOf(openDialog())));
    choose(QStringLiteral("Cancel"));
    QTRY_VERIFY(!openDialog());
    picture(QStringLiteral("c.png"), 160);
    drop({QStringLiteral("c.png")});
    QTRY_COMPARE(ready(), 1);
}

/// Its limit may be another by then, whatever is remembered.
void TestLearningTheLimits::whatWasRefusedIsRetriedAtThePlatform()
{
    start(R"({"image": 100000})");
    picture(QStringLiteral("a.png"), 220);
    drop({QStringLiteral("a.png")});
    QTRY_COMPARE(failed(), 1);
    QCOMPARE(limits().image, 100'000);
    const int port = m_platform->endpoint().baseUrl.port();
    m_platform->kill();
    QVERIFY2(m_platform->start({QStringLiteral("--port"), QString::number(port)}),
             qPrintable(m_platform->problem()));
    m_context->uploads()->applyToAll(TransferCommand::Retry);
    QTRY_COMPARE(ready(), 1);
    QVERIFY(limits().image > 100'000);
}

void TestLearningTheLimits::aTryOutlivesTheProgram()
{
    start(R"({"image": 1000000})");
    picture(QStringLiteral("a.png"), 280);
    m_platform->stop();
    drop({QStringLiteral("a.png")});
    choose(QStringLiteral("Try anyway"));
    choose(QStringLiteral("Upload 1 file"));
    QTRY_COMPARE(m_context->uploads()->model()->rowCount(), 1);
    QSignalSpy written(this, &QObject::objectNameChanged);
    m_context->uploads()->whenOnDisk(this, [this] { setObjectName(QStringLiteral("written")); });
    QVERIFY(written.count() > 0 || written.wait(Patience));
    stop();
    QVERIFY2(m_platform->start({QStringLiteral("--port"),
                                QString::number(m_platform->endpoint().baseUrl.port()),
                                QStringLiteral("--limits"),
                                m_folder->filePath(QStringLiteral("limits.json"))}),
             qPrintable(m_platform->problem()));
    start({});
    QTRY_COMPARE(ready(), 1);
    QCOMPARE(failed(), 0);
}

void TestLearningTheLimits::aTryThatIsQueuedIsNotQueuedAgain()
{
    start(R"({"image": 1000000})");
    picture(QStringLiteral("a.png"), 280);
    m_platform->stop();
    drop({QStringLiteral("a.png")});
    choose(QStringLiteral("Try anyway"));
    choose(QStringLiteral("Upload 1 file"));
    QTRY_COMPARE(m_context->uploads()->model()->rowCount(), 1);
    drop({QStringLiteral("a.png")});
    QTRY_VERIFY(openDialog());
    QVERIFY2(textOf(openDialog()).contains(QLatin1String("It is in the queue already")),
             qPrintable(textOf(openDialog())));
    QVERIFY(!buttonCalled(openDialog(), QStringLiteral("Try anyway")));
    choose(QStringLiteral("Cancel"));
}

void TestLearningTheLimits::thoseChosenAreSentAndTheOthersLeftOut()
{
    start(R"({"image": 1000000})");
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        names << QStringLiteral("%1.png").arg(i);
        picture(names.last(), 280 + i);
    }
    names << QStringLiteral("small.png");
    picture(names.last(), 140);
    drop(names);
    choose(QStringLiteral("Try all of them anyway"));
    QTRY_VERIFY(buttonCalled(openDialog(), QStringLiteral("Upload 4 files")));
    choose(QStringLiteral("Try anyway")); // The first is left out after all.
    QTRY_VERIFY(!buttonCalled(openDialog(), QStringLiteral("Try all of them anyway"))->isDown());
    choose(QStringLiteral("Upload the Other 3"));
    QTRY_COMPARE(ready(), 3);
    QCOMPARE(m_context->uploads()->model()->rowCount(), 3);
    QCOMPARE(limits().image, bytes(QStringLiteral("2.png")));
}

void TestLearningTheLimits::aWatchedFolderTakesWhatHasBecomeSmallEnough()
{
    start(R"({"image": 1000000})");
    picture(QStringLiteral("in/a.png"), 280);
    m_context->settings()->setWatchedFolders(m_id, {m_folder->filePath(QStringLiteral("in"))});
    QTRY_VERIFY(m_context->window()->messageBar()->text().contains(QStringLiteral("“a.png”")));
    QVERIFY(!openDialog());
    picture(QStringLiteral("b.png"), 300);
    drop({QStringLiteral("b.png")});
    choose(QStringLiteral("Try anyway"));
    choose(QStringLiteral("Upload 1 file"));
    QTRY_COMPARE(ready(), 2);
}

REELDECK_TEST(TestLearningTheLimits)
#include "tst_learningthelimits.moc"

#include "lookslibrary.h"
#include "support/platformfixture.h"
#include "ui/assets/assetview.h"
#include "ui/details/assetdetails.h"
#include "windowhelpers.h"

#include "support/testprogram.h"

#include <QAudioDevice>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMediaDevices>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

/// The id of a child process, by the first 15 letters of its name; 0: none runs.
qint64 childCalled(const QString &name)
{
    const QStringList ids = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &id : ids) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString line = QString::fromLatin1(file.readAll());
        const QStringList rest = line.section(QLatin1Char(')'), -1).split(QLatin1Char(' '));
        const bool isOurs = rest.value(2).toLongLong() == QCoreApplication::applicationPid();
        if (isOurs && rest.value(1) != QLatin1String("Z") &&
            line.contains(QLatin1Char('(') + name + QLatin1Char(')')))
            return id.toLongLong();
    }
    return 0;
}

} // namespace

/// A platform that is killed while a stream of its own plays in the real window, and comes back: what
/// the person reads meanwhile, and that the stream goes on where it was.
class TestStreamBreak : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void saysSoSoonAndGoesOnWhereItWas();
    void theLocalLibrarysRestartGoesOnWhereItWas();
    void retryAsksThePlatformAgainAndOpensTheStream();
    void saysThatThereIsNoSoundDevice();

private:
    void beginHosted();
    void beginLocal();
    void start(AppContext::Options options);
    void playAsset();
    /// Further than playing from the beginning would come while the test waits.
    void goFarOn();
    MainWindow *window() const { return m_context->window(); }
    QString shown(const char *label) const
    {
        const auto *found = window()->findChild<QLabel *>(QString::fromLatin1(label));
        return found && found->isVisible() ? found->text() : QString();
    }
    QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *candidate : visibleWidgets<QAbstractButton>(window())) {
            if (candidate->accessibleName() == name || candidate->text() == name)
                return candidate;
        }
        return nullptr;
    }
    /// Of the player, in seconds.
    int position() const
    {
        const QStringList parts =
                shown("playerTime").section(QLatin1Char(' '), 0, 0).split(QLatin1Char(':'));
        return parts.value(0).toInt() * 60 + parts.value(1).toInt();
    }

    QTemporaryDir m_folder;
    QString m_video;
    std::unique_ptr<PlatformFixture> m_platform;
    std::unique_ptr<AppContext> m_context;
    int m_runs = 0;
};

void TestStreamBreak::initTestCase()
{
    if (!PlatformFixture::isAvailable())
        QSKIP("reeldeck-platform isn't built");
    m_video = m_folder.filePath(QStringLiteral("minute.mp4"));
    QVERIFY(makeFilm(m_video, 90));
}

void TestStreamBreak::cleanup()
{
    if (m_context) {
        QSignalSpy ended(m_context.get(), &AppContext::ended);
        m_context->quit(false);
        QVERIFY(ended.count() > 0 || ended.wait(30'000));
    }
    m_context.reset();
    m_platform.reset();
}

void TestStreamBreak::beginHosted()
{
    m_platform = std::make_unique<PlatformFixture>();
    QVERIFY2(m_platform->start(), qPrintable(m_platform->problem()));
    AppContext::Options options;
    options.commandLine.baseUrl = m_platform->endpoint().baseUrl.toString();
    options.environmentKey = m_platform->endpoint().apiKey;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    start(std::move(options));
    playAsset();
}

void TestStreamBreak::beginLocal()
{
    AppContext::Options options;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    start(std::move(options));
    playAsset();
}

void TestStreamBreak::start(AppContext::Options options)
{
    const auto paths = makePaths(m_folder.filePath(QStringLiteral("data%1").arg(++m_runs)));
    QVERIFY(paths.ok());
    options.paths = *paths;
    options.commandLine.uploads = {m_video};
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    window()->resize(1200, 800);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window(), Patience));
}

void TestStreamBreak::playAsset()
{
    const auto isReady = [this] {
        const std::optional<Asset> asset = m_context->assets()->assetAt(0);
        return asset && asset->stream && asset->stream->status == RenditionStatus::Ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 90'000);
    window()->assetView()->selectRow(0);
    QTRY_VERIFY(shown("playerTime").endsWith(QLatin1String("/ 1:30")));
    QTest::mouseClick(button(QStringLiteral("Play")), Qt::LeftButton);
    QTRY_VERIFY(position() >= 2);
}

void TestStreamBreak::goFarOn()
{
    m_context->playback()->seek(std::chrono::seconds(45));
    QTRY_VERIFY(position() >= 46);
}

void TestStreamBreak::saysSoSoonAndGoesOnWhereItWas()
{
    beginHosted();
    m_platform->kill();
    // What is buffered plays to its end; from then on three seconds.
    int last = position();
    QElapsedTimer still;
    still.start();
    const auto isTold = [&] {
        if (position() != last) {
            last = position();
            still.start();
        }
        return shown("playerMessage").contains(QLatin1String("can't be reached"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), 90'000);
    QVERIFY2(still.elapsed() < 4'100, // the label shows whole seconds
             qPrintable(QStringLiteral("%1 ms").arg(still.elapsed())));
    QVERIFY2(last < 80, "All of it was buffered: a longer video is needed.");
    QVERIFY(shown("playerMessage").contains(QLatin1String("goes on where it was")));
    QVERIFY2(shown("playerTime").endsWith(QLatin1String("/ 1:30")),
             qPrintable(shown("playerTime"))); // where that was is still to be seen

    // Pressing Play says nothing untrue, and is a wish like any other.
    QAbstractButton *play = button(QStringLiteral("Play"));
    QVERIFY(play && play->isChecked());
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(shown("playerMessage").contains(QLatin1String("waits where it was")));
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(shown("playerMessage").contains(QLatin1String("goes on where it was")));
    QVERIFY(position() >= last - 1);

    const int port = m_platform->endpoint().baseUrl.port();
    QVERIFY2(m_platform->start({QStringLiteral("--port"), QString::number(port)}),
             qPrintable(m_platform->problem()));
    QTRY_VERIFY(shown("playerMessage").isEmpty());
    QTRY_VERIFY(position() > last + 1);
    QVERIFY(position() < last + 20);
}

void TestStreamBreak::theLocalLibrarysRestartGoesOnWhereItWas()
{
    beginLocal();
    goFarOn();
    const int before = position();
    const qint64 library = childCalled(QStringLiteral("reeldeck-platfo"));
    QVERIFY(library > 0);
    ::kill(pid_t(library), SIGKILL);
    QTRY_VERIFY(childCalled(QStringLiteral("reeldeck-platfo")) > 0 &&
                childCalled(QStringLiteral("reeldeck-platfo")) != library);
    QTRY_VERIFY(position() > before + 2);
    QVERIFY(position() < before + 30);
    QVERIFY(button(QStringLiteral("Play"))->isChecked());
}

void TestStreamBreak::retryAsksThePlatformAgainAndOpensTheStream()
{
    beginHosted();
    // The stream's files are gone, and back when the person tries again. All of them: a player that
    // didn't notice the restart plays on from the parts while only the list is gone.
    QString folder;
    QDirIterator folders(m_platform->dataFolder(), {QStringLiteral("hls")}, QDir::Dirs,
                         QDirIterator::Subdirectories);
    while (folders.hasNext())
        folder = folders.next();
    QVERIFY(!folder.isEmpty());
    const QString away = folder + QStringLiteral(".away");
    goFarOn();
    const int before = position();
    m_platform->kill();
    QVERIFY(QDir().rename(folder, away));
    const int port = m_platform->endpoint().baseUrl.port();
    QVERIFY2(m_platform->start({QStringLiteral("--port"), QString::number(port)}),
             qPrintable(m_platform->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(
            shown("playerMessage").contains(QStringLiteral("not at its address any more")), 90'000);
    QVERIFY(QDir().rename(away, folder));
    QTest::mouseClick(button(QStringLiteral("Retry")), Qt::LeftButton);
    QTRY_VERIFY(!button(QStringLiteral("Retry")));
    QTRY_VERIFY(shown("playerTime").endsWith(QLatin1String("/ 1:30")));
    // It goes on where it was, and plays as it did.
    QTRY_VERIFY(position() > before);
    QVERIFY(position() < before + 30);
    QTRY_VERIFY(button(QStringLiteral("Play"))->isChecked());
}

void TestStreamBreak::saysThatThereIsNoSoundDevice()
{
    if (!QMediaDevices::defaultAudioOutput().isNull())
        QSKIP("This computer has a sound device.");
    beginHosted();
    QTRY_VERIFY(shown("playerSilence").contains(QLatin1String("no sound device")));
    QVERIFY(!button(QStringLiteral("Mute"))->isEnabled());
}

REELDECK_TEST(TestStreamBreak)
#include "tst_streambreak.moc"

#include "media/playback.h"
#include "mediaserver.h"

#include "support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using std::chrono::milliseconds;

namespace {

/// The clip grows brighter by 35 of 255 each second, so that a frame tells its time.
double secondsShown(const QVideoFrame &frame)
{
    const QImage image = frame.toImage();
    if (image.isNull())
        return -1;
    return qGray(image.pixel(image.width() / 2, image.height() / 2)) / 34.9;
}

/// The key frame, one each second, at or before `seconds`.
bool showsAbout(const QVideoFrame &frame, double seconds)
{
    const double shown = secondsShown(frame);
    return shown > seconds - 1.1 && shown < seconds + 0.2;
}

} // namespace

/// Playing a stream without a window: position, end, errors, a backend that comes late.
class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void waitsAtTheFirstFrame();
    void framesAdvanceWhilePlaying();
    void playWhileLoadingStartsByItself();
    void pauseStopsTheFrames();
    void seekLandsNear();
    void seekWhileLoadingIsHeld();
    void endsAndPlaysAgain();
    void seekAfterTheEndWorks();
    void noPlaceIsOutsideTheStream();
    void playsLocalFile();
    void playsAudioOnly();
    void missingManifestGivesOneError();
    void refusedConnectionGivesOneError();
    void opensAnotherAfterAnError();
    void nothingComesAfterClose();
    void switchesStreamsInAHurry();
    void closesPromptlyWhileTheServerHangs();
    void volumeAndMuteAreKept();

private:
    void generate(const QStringList &arguments);
    void serve(const QString &folder);
    void openAndWait();

    QTemporaryDir m_media;
    std::unique_ptr<MediaServer> m_server;
    std::unique_ptr<Playback> m_playback;
    QVideoFrame m_frame;
    int m_frames = 0;
};

void TestPlayback::generate(const QStringList &arguments)
{
    QProcess ffmpeg;
    ffmpeg.setWorkingDirectory(m_media.path());
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} +
                         arguments);
    QVERIFY(ffmpeg.waitForFinished(60'000));
    QVERIFY2(ffmpeg.exitCode() == 0, ffmpeg.readAllStandardError().constData());
}

void TestPlayback::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
        QSKIP("ffmpeg is not installed");
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    };
    generate(words("-f lavfi -i color=black:s=160x90:r=25:d=6,format=yuv420p,"
                   "geq=lum='16+30*T':cb=128:cr=128 -f lavfi -i sine=frequency=440:duration=6 "
                   "-c:v libx264 -preset ultrafast -g 25 -c:a aac -shortest clip.mp4"));
    QVERIFY(QDir(m_media.path()).mkdir(QStringLiteral("video")));
    QVERIFY(QDir(m_media.path()).mkdir(QStringLiteral("audio")));
    generate(words("-i clip.mp4 -c copy -f hls -hls_time 1 -hls_playlist_type vod -muxdelay 0 "
                   "-muxpreload 0 "
                   "video/index.m3u8"));
    generate(words("-i clip.mp4 -vn -c copy -f hls -hls_time 1 -hls_playlist_type vod -muxdelay 0 "
                   "-muxpreload 0 "
                   "audio/index.m3u8"));
    m_server = std::make_unique<MediaServer>();
    serve(QStringLiteral("video"));
    serve(QStringLiteral("audio"));
}

void TestPlayback::serve(const QString &folder)
{
    const QDir dir(m_media.filePath(folder));
    const QStringList names = dir.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray type = name.endsWith(QStringLiteral("m3u8"))
                                        ? "Content-Type: application/vnd.apple.mpegurl\r\n"
                                        : "Content-Type: video/mp2t\r\n";
        m_server->set(QStringLiteral("/%1/%2").arg(folder, name),
                      {200, file.readAll(), type, true, false});
    }
}

void TestPlayback::init()
{
    m_frames = 0;
    m_frame = {};
    m_playback = std::make_unique<Playback>();
    connect(m_playback.get(), &Playback::frameChanged, this, [this](const QVideoFrame &frame) {
        m_frame = frame;
        ++m_frames;
    });
}

void TestPlayback::cleanup()
{
    m_frame = {};
    m_playback.reset();
}

void TestPlayback::openAndWait()
{
    m_playback->open(m_server->url(QStringLiteral("/video/index.m3u8")));
    QCOMPARE(m_playback->state(), Playback::State::Loading);
    QTRY_COMPARE(m_playback->state(), Playback::State::Paused);
}

void TestPlayback::waitsAtTheFirstFrame()
{
    openAndWait();
    QTRY_VERIFY(m_frames > 0);
    QVERIFY(secondsShown(m_frame) < 0.3);
    QCOMPARE(m_playback->videoSize(), QSize(160, 90));
    QVERIFY(m_playback->hasVideo());
    QTRY_VERIFY(qAbs(m_playback->duration().count() - 6'000) < 300);
    QVERIFY(m_playback->position() < milliseconds(200));
    QVERIFY(!m_playback->error());
}

void TestPlayback::framesAdvanceWhilePlaying()
{
    openAndWait();
    m_playback->play();
    QCOMPARE(m_playback->state(), Playback::State::Playing);
    QTRY_VERIFY(secondsShown(m_frame) > 1.0);
    QVERIFY(m_frames > 15);
    QTRY_VERIFY(m_playback->position() > milliseconds(900));
}

void TestPlayback::playWhileLoadingStartsByItself()
{
    m_playback->open(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Playing);
    QTRY_VERIFY(secondsShown(m_frame) > 0.4);
}

void TestPlayback::pauseStopsTheFrames()
{
    openAndWait();
    m_playback->togglePlaying();
    QTRY_VERIFY(secondsShown(m_frame) > 0.5);
    m_playback->togglePlaying();
    QCOMPARE(m_playback->state(), Playback::State::Paused);
    const milliseconds position = m_playback->position();
    m_playback->seek(position); // the frame of this place, and nothing after it
    const double shown = secondsShown(m_frame);
    QSignalSpy states(m_playback.get(), &Playback::stateChanged);
    QVERIFY(!states.wait(600));
    QVERIFY(qAbs(secondsShown(m_frame) - shown) < 0.4);
}

void TestPlayback::seekLandsNear()
{
    openAndWait();
    m_playback->seek(milliseconds(4'000));
    QCOMPARE(m_playback->position(), milliseconds(4'000));
    QTRY_VERIFY(showsAbout(m_frame, 4.0));
    QCOMPARE(m_playback->state(), Playback::State::Paused);
    m_playback->seek(milliseconds(1'500));
    QTRY_VERIFY(showsAbout(m_frame, 1.5));
    QTRY_VERIFY(qAbs(m_playback->position().count() - 1'500) < 500);
    m_playback->play();
    QTRY_VERIFY(secondsShown(m_frame) > 2.2);
}

void TestPlayback::seekWhileLoadingIsHeld()
{
    m_playback->open(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->seek(milliseconds(3'000));
    QCOMPARE(m_playback->position(), milliseconds(3'000));
    QTRY_VERIFY(showsAbout(m_frame, 3.0));
}

void TestPlayback::endsAndPlaysAgain()
{
    openAndWait();
    m_playback->seek(milliseconds(5'000));
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Ended);
    m_playback->play();
    QCOMPARE(m_playback->state(), Playback::State::Playing);
    QTRY_VERIFY(secondsShown(m_frame) < 2.0);
    QTRY_VERIFY(secondsShown(m_frame) > 0.5);
}

void TestPlayback::seekAfterTheEndWorks()
{
    openAndWait();
    m_playback->seek(milliseconds(5'200));
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Ended);
    m_playback->seek(milliseconds(2'000));
    QTRY_VERIFY(showsAbout(m_frame, 2.0));
    QCOMPARE(m_playback->state(), Playback::State::Paused);
    m_playback->play();
    QTRY_VERIFY(secondsShown(m_frame) > 2.6);
}

void TestPlayback::noPlaceIsOutsideTheStream()
{
    openAndWait();
    QSignalSpy told(m_playback.get(), &Playback::positionChanged);
    m_playback->seek(m_playback->duration() + milliseconds(10'000));
    QCOMPARE(m_playback->position(), m_playback->duration());
    m_playback->seek(milliseconds(-10'000));
    QCOMPARE(m_playback->position(), milliseconds(0));
    for (const QList<QVariant> &place : told) {
        const auto at = place.first().value<milliseconds>();
        QVERIFY(at >= milliseconds(0) && at <= m_playback->duration());
    }
}

void TestPlayback::playsLocalFile()
{
    m_playback->open(QUrl::fromLocalFile(m_media.filePath(QStringLiteral("clip.mp4"))));
    m_playback->play();
    QTRY_VERIFY(secondsShown(m_frame) > 0.5);
}

void TestPlayback::playsAudioOnly()
{
    m_playback->open(m_server->url(QStringLiteral("/audio/index.m3u8")));
    QTRY_COMPARE(m_playback->state(), Playback::State::Paused);
    QVERIFY(!m_playback->hasVideo());
    m_playback->play();
    QTRY_VERIFY(m_playback->position() > milliseconds(500));
    QVERIFY(qAbs(m_playback->duration().count() - 6'000) < 400);
}

void TestPlayback::missingManifestGivesOneError()
{
    QSignalSpy states(m_playback.get(), &Playback::stateChanged);
    int failures = 0;
    connect(m_playback.get(), &Playback::stateChanged, this,
            [&failures, this] { failures += m_playback->state() == Playback::State::Failed; });
    m_playback->open(m_server->url(QStringLiteral("/none/index.m3u8")));
    QTRY_COMPARE(m_playback->state(), Playback::State::Failed);
    QVERIFY(m_playback->error());
    QVERIFY(m_playback->error()->message.endsWith(QLatin1Char('.')));
    states.clear();
    QVERIFY(!states.wait(500));
    QCOMPARE(failures, 1);
    m_playback->play();
    m_playback->seek(milliseconds(5));
    QCOMPARE(m_playback->state(), Playback::State::Failed);
}

void TestPlayback::refusedConnectionGivesOneError()
{
    m_playback->open(QUrl(QStringLiteral("http://127.0.0.1:1/index.m3u8")));
    QTRY_COMPARE(m_playback->state(), Playback::State::Failed);
    QVERIFY(m_playback->error());
}

void TestPlayback::opensAnotherAfterAnError()
{
    m_playback->open(m_server->url(QStringLiteral("/none/index.m3u8")));
    QTRY_COMPARE(m_playback->state(), Playback::State::Failed);
    openAndWait();
    QVERIFY(!m_playback->error());
    m_playback->play();
    QTRY_VERIFY(secondsShown(m_frame) > 0.5);
}

void TestPlayback::nothingComesAfterClose()
{
    openAndWait();
    m_playback->play();
    QTRY_VERIFY(secondsShown(m_frame) > 0.3);
    m_playback->close();
    QCOMPARE(m_playback->state(), Playback::State::Empty);
    QCOMPARE(m_playback->position(), milliseconds(0));
    QCOMPARE(m_playback->duration(), milliseconds(0));
    QVERIFY(!m_playback->hasVideo());
    QSignalSpy frames(m_playback.get(), &Playback::frameChanged);
    QVERIFY(!frames.wait(400));
}

void TestPlayback::switchesStreamsInAHurry()
{
    for (int i = 0; i < 6; ++i) {
        m_playback->open(m_server->url(i % 2 ? QStringLiteral("/audio/index.m3u8")
                                             : QStringLiteral("/none/index.m3u8")));
    }
    openAndWait();
    m_playback->play();
    QTRY_VERIFY(secondsShown(m_frame) > 0.3);
}

void TestPlayback::closesPromptlyWhileTheServerHangs()
{
    MediaServer::Answer hanging;
    hanging.hangs = true;
    m_server->set(QStringLiteral("/slow/index.m3u8"), hanging);
    QElapsedTimer timer;
    timer.start();
    m_playback->open(m_server->url(QStringLiteral("/slow/index.m3u8")));
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /slow/index.m3u8")));
    QCOMPARE(m_playback->state(), Playback::State::Loading);
    timer.restart();
    m_playback->close();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestPlayback::volumeAndMuteAreKept()
{
    QSignalSpy changed(m_playback.get(), &Playback::volumeChanged);
    m_playback->setVolume(0.4);
    m_playback->setVolume(0.4);
    m_playback->setMuted(true);
    QCOMPARE(changed.size(), 2);
    m_playback->setVolume(7);
    QCOMPARE(m_playback->volume(), 1.0);
    QVERIFY(m_playback->isMuted());
}

REELDECK_TEST(TestPlayback)
#include "tst_playback.moc"

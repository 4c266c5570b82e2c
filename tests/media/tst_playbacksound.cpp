#include "streamfixture.h"

#include "support/testprogram.h"

#include <QStandardPaths>

#include <cmath>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// What comes out of the loudspeaker, listened to: a sound server of the test's own records it.
class TestPlaybackSound : public StreamFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { dropPlayback(); }
    void cleanupTestCase();

    void pitchIsKept_data();
    void pitchIsKept();

private:
    double heardPitch();

    QProcess m_soundServer;
    QTemporaryDir m_folder;
};

void TestPlaybackSound::initTestCase()
{
    for (const char *needed : {"pulseaudio", "parec"}) {
        if (QStandardPaths::findExecutable(QLatin1String(needed)).isEmpty())
            QSKIP("There is no PulseAudio to listen with.");
    }
    const QString socket = m_folder.filePath(QStringLiteral("sound"));
    qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
    qputenv("PULSE_RUNTIME_PATH", m_folder.path().toUtf8());
    qputenv("PULSE_STATE_PATH", m_folder.path().toUtf8());
    m_soundServer.start(
            QStringLiteral("pulseaudio"),
            {QStringLiteral("-n"), QStringLiteral("--daemonize=no"),
             QStringLiteral("--use-pid-file=no"), QStringLiteral("--exit-idle-time=-1"),
             QStringLiteral("-L"),
             QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") + socket,
             QStringLiteral("-L"),
             QStringLiteral("module-null-sink sink_name=listened rate=44100 channels=1")});
    QVERIFY(m_soundServer.waitForStarted());
    QTRY_VERIFY(QFile::exists(socket));
    QVERIFY(generate(
            QStringLiteral("-f lavfi -i sine=frequency=440:duration=30 -c:a aac tone.m4a")));
}

void TestPlaybackSound::cleanupTestCase()
{
    if (m_soundServer.state() == QProcess::NotRunning)
        return;
    m_soundServer.terminate();
    m_soundServer.waitForFinished(10'000);
}

/// In Hz, of half a second that isn't silent.
double TestPlaybackSound::heardPitch()
{
    constexpr int rate = 44'100;
    QProcess recorder;
    recorder.start(QStringLiteral("parec"),
                   {QStringLiteral("-d"), QStringLiteral("listened.monitor"),
                    QStringLiteral("--raw"), QStringLiteral("--format=s16le"),
                    QStringLiteral("--channels=1"), QStringLiteral("--rate=%1").arg(rate)});
    QByteArray heard;
    const auto isEnough = [&] {
        heard += recorder.readAllStandardOutput();
        // Silence before it, and the beginning, say nothing of the pitch.
        const auto *samples = reinterpret_cast<const qint16 *>(heard.constData());
        qsizetype from = 0;
        while (from < heard.size() / 2 && std::abs(samples[from]) < 1000)
            ++from;
        return heard.size() / 2 - from > rate;
    };
    const bool hasHeard = QTest::qWaitFor(isEnough, tests::Patience);
    recorder.kill();
    recorder.waitForFinished();
    if (!hasHeard)
        return 0;
    const auto *samples = reinterpret_cast<const qint16 *>(heard.constData());
    const qsizetype count = heard.size() / 2;
    int rises = 0;
    for (qsizetype i = count - rate / 2; i < count; ++i)
        rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return rises * 2.0;
}

void TestPlaybackSound::pitchIsKept_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("usual") << 1.0;
    QTest::newRow("twice") << 2.0;
    QTest::newRow("half") << 0.5;
}

void TestPlaybackSound::pitchIsKept()
{
    QFETCH(double, rate);
    makePlayback();
    m_playback->setRate(rate);
    m_playback->open(QUrl::fromLocalFile(m_media.filePath(QStringLiteral("tone.m4a"))));
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Playing);
    QTRY_VERIFY(m_playback->position() > 300ms);
    const double pitch = heardPitch();
    QVERIFY2(std::abs(pitch - 440) < 25, qPrintable(QString::number(pitch)));
}

REELDECK_TEST(TestPlaybackSound)
#include "tst_playbacksound.moc"

#include "streamfixture.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QStandardPaths>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// How a person has a stream played: faster and slower, picture by picture, a part of it again and
/// again, in the rendition that was chosen.
class TestPlaybackOptions : public StreamFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { makePlayback(); }
    void cleanup() { dropPlayback(); }

    void playsAtTheRate();
    void keepsTheRateForTheNext();
    void stepsPictureByPicture_data();
    void stepsPictureByPicture();
    void stepsBackFromTheEnd();
    void repeatsAPart();
    void repeatsAPartWhoseMarksCameInReverse();
    void renditionIsChosen();
    void aRenditionIsChosenAfterTheEnd();

private:
    void openAndWait(const QUrl &url);
};

void TestPlaybackOptions::initTestCase()
{
    QVERIFY(makeStreams());
    serveAll();
}

void TestPlaybackOptions::openAndWait(const QUrl &url)
{
    m_playback->open(url);
    QTRY_COMPARE(m_playback->state(), Playback::State::Paused);
    QTRY_VERIFY(m_frames > 0);
}

void TestPlaybackOptions::playsAtTheRate()
{
    openAndWait(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->setRate(2);
    m_playback->play();
    QTRY_VERIFY(secondsShown() > 0.8);
    QElapsedTimer timer;
    timer.start();
    const double from = secondsShown();
    QTRY_VERIFY(secondsShown() > from + 2.6);
    const double passed = double(timer.elapsed()) / 1000;
    // A busy machine makes it later, never earlier.
    QVERIFY2(passed > 1.0, qPrintable(QString::number(passed)));
    m_playback->setRate(7);
    QCOMPARE(m_playback->rate(), Playback::FastestRate);
    m_playback->setRate(0.01);
    QCOMPARE(m_playback->rate(), Playback::SlowestRate);
    const double slow = secondsShown();
    timer.restart();
    QTRY_VERIFY(secondsShown() > slow + 0.3);
    QVERIFY(timer.elapsed() > 800);
}

void TestPlaybackOptions::keepsTheRateForTheNext()
{
    m_playback->setRate(1.5);
    openAndWait(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->close();
    openAndWait(m_server->url(QStringLiteral("/large/index.m3u8")));
    QCOMPARE(m_playback->rate(), 1.5);
    m_playback->play();
    QTRY_VERIFY(secondsShown() > 1.0);
}

void TestPlaybackOptions::stepsPictureByPicture_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("stream") << false;
    QTest::newRow("file") << true;
}

/// Each step is another picture, 1/25 s on, and the same pictures come back.
void TestPlaybackOptions::stepsPictureByPicture()
{
    QFETCH(bool, isFile);
    openAndWait(isFile ? QUrl::fromLocalFile(m_media.filePath(QStringLiteral("clip.mp4")))
                       : m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->seek(2'500ms);
    QTRY_VERIFY(secondsShown() > 2.0);
    QTRY_VERIFY(std::chrono::abs(m_playback->position() - 2'500ms) < 20ms);
    QList<double> seen{secondsShown()};
    for (int i = 1; i <= 5; ++i) {
        const int before = m_frames;
        m_playback->step(1);
        QTRY_VERIFY(m_frames > before);
        QTRY_VERIFY(secondsShown() > seen.last() + 0.01);
        seen << secondsShown();
        QCOMPARE(m_playback->position(), 2'500ms + i * 40ms);
    }
    QVERIFY2(qAbs(seen.last() - seen.first() - 0.2) < 0.07,
             qPrintable(QString::number(seen.last() - seen.first())));
    for (int i = 4; i >= 0; --i) {
        m_playback->step(-1);
        QTRY_COMPARE(secondsShown(), seen.at(i));
    }
    QCOMPARE(m_playback->state(), Playback::State::Paused);
    m_playback->play();
    QTRY_VERIFY(secondsShown() > 3);
    m_playback->step(1);
    QCOMPARE(m_playback->state(), Playback::State::Paused);
}

void TestPlaybackOptions::stepsBackFromTheEnd()
{
    openAndWait(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->seek(5'500ms);
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Ended);
    m_playback->step(-1);
    QCOMPARE(m_playback->state(), Playback::State::Paused);
    m_playback->step(-10);
    QTRY_VERIFY(secondsShown() > 5.3 && secondsShown() < 5.75);
}

void TestPlaybackOptions::repeatsAPart()
{
    openAndWait(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->seek(1'000ms);
    m_playback->markLoop();
    QCOMPARE(m_playback->loopStart(), 1'000ms);
    QVERIFY(!m_playback->loopEnd());
    m_playback->seek(2'000ms);
    m_playback->markLoop();
    QCOMPARE(m_playback->loopEnd(), 2'000ms);
    int rounds = 0;
    double last = 0;
    double latest = 0;
    connect(m_playback.get(), &Playback::frameChanged, this, [&](const QVideoFrame &frame) {
        const double now = secondsOf(frame);
        rounds += now < last - 0.5 ? 1 : 0;
        latest = rounds > 0 ? std::max(latest, now) : 0;
        last = now;
    });
    m_playback->play();
    QTRY_VERIFY(rounds >= 3);
    QVERIFY2(latest < 2.4, qPrintable(QString::number(latest)));
    m_playback->markLoop();
    QVERIFY(!m_playback->loopStart() && !m_playback->loopEnd());
    QTRY_VERIFY(secondsShown() > 3);
}

void TestPlaybackOptions::repeatsAPartWhoseMarksCameInReverse()
{
    openAndWait(m_server->url(QStringLiteral("/video/index.m3u8")));
    m_playback->seek(5'400ms);
    m_playback->markLoop();
    m_playback->seek(4'500ms);
    m_playback->markLoop();
    QCOMPARE(m_playback->loopStart(), 4'500ms);
    QCOMPARE(m_playback->loopEnd(), 5'400ms);
    m_playback->seek(5'800ms); // behind it: the end comes first
    m_playback->play();
    QTRY_VERIFY(secondsShown() > 4.3 && secondsShown() < 5);
    QCOMPARE(m_playback->state(), Playback::State::Playing);
    m_playback->close();
    QVERIFY(!m_playback->loopStart());
}

void TestPlaybackOptions::renditionIsChosen()
{
    openAndWait(m_server->url(QStringLiteral("/master.m3u8")));
    QTRY_COMPARE(m_playback->renditions().size(), 2);
    QCOMPARE(m_playback->renditions().first().size, QSize(160, 90));
    QCOMPARE(m_playback->rendition(), -1);
    m_playback->seek(2'000ms);
    m_playback->play();
    QTRY_VERIFY(secondsShown() > 2.1);
    for (const int wanted : {1, 0}) {
        const QSize size = m_playback->renditions().at(wanted).size;
        m_playback->setRendition(wanted);
        QCOMPARE(m_playback->rendition(), wanted);
        QTRY_COMPARE(m_playback->state(), Playback::State::Playing);
        QTRY_COMPARE(m_playback->videoSize(), size);
        QVERIFY(secondsShown() > 1.9);
    }
    m_playback->setRendition(9);
    QCOMPARE(m_playback->rendition(), 0);
    m_playback->setRendition(-1);
    QTRY_COMPARE(m_playback->state(), Playback::State::Playing);
    openAndWait(m_server->url(QStringLiteral("/video/index.m3u8")));
    QVERIFY(m_playback->renditions().isEmpty());
}

void TestPlaybackOptions::aRenditionIsChosenAfterTheEnd()
{
    openAndWait(m_server->url(QStringLiteral("/master.m3u8")));
    QTRY_COMPARE(m_playback->renditions().size(), 2);
    m_playback->seek(5'600ms);
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Ended);
    m_playback->setRendition(1);
    QCOMPARE(m_playback->state(), Playback::State::Ended);
    m_playback->play();
    QTRY_COMPARE(m_playback->state(), Playback::State::Playing);
    QTRY_COMPARE(m_playback->videoSize(), QSize(320, 180));
    QTRY_VERIFY(secondsShown() > 0.2 && secondsShown() < 2);
}

REELDECK_TEST(TestPlaybackOptions)
#include "tst_playbackoptions.moc"

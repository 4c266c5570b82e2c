#include "streamfixture.h"

#include "support/testprogram.h"

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// On a computer that can't decode the picture: it is said which package can, and what can be played
/// is played.
class TestMissingDecoder : public StreamFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { dropPlayback(); }

    void aPictureAloneCannotBePlayed_data();
    void aPictureAloneCannotBePlayed();
    void soundPlaysWithoutThePicture();
};

void TestMissingDecoder::initTestCase()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Qt brings its own decoders.");
#endif
    // Of no use to GStreamer in this process, as where their packages aren't installed.
    QByteArray ranks = qgetenv("GST_PLUGIN_FEATURE_RANK");
    for (const char *decoder :
         {"avdec_h264", "openh264dec", "vah264dec", "vaapih264dec", "vaapidecodebin", "nvh264dec",
          "v4l2h264dec", "v4l2slh264dec", "msdkh264dec", "avdec_h264_mmal", "qsvh264dec"})
        ranks += QByteArray(ranks.isEmpty() ? "" : ",") + decoder + ":NONE";
    qputenv("GST_PLUGIN_FEATURE_RANK", ranks);
    QVERIFY(makeStreams());
    QVERIFY(QDir(m_media.path()).mkdir(QStringLiteral("mute")));
    QVERIFY(generate(QStringLiteral("-i clip.mp4 -an -c copy mute.mp4")));
    QVERIFY(generate(QStringLiteral("-i mute.mp4 -c copy -f hls -hls_time 1 -hls_playlist_type vod "
                                    "mute/index.m3u8")));
    serveAll();
    serve(QStringLiteral("mute"));
}

void TestMissingDecoder::aPictureAloneCannotBePlayed_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("stream") << false;
    QTest::newRow("file") << true;
}

void TestMissingDecoder::aPictureAloneCannotBePlayed()
{
    QFETCH(bool, isFile);
    makePlayback();
    m_playback->open(isFile ? QUrl::fromLocalFile(m_media.filePath(QStringLiteral("mute.mp4")))
                            : m_server->url(QStringLiteral("/mute/index.m3u8")));
    m_playback->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), Playback::State::Failed, 30'000);
    QVERIFY2(m_playback->error()->message.contains(QStringLiteral("gstreamer1.0-libav")),
             qPrintable(m_playback->error()->message));
    QCOMPARE(m_frames, 0);
}

void TestMissingDecoder::soundPlaysWithoutThePicture()
{
    makePlayback();
    m_playback->open(m_server->url(QStringLiteral("/master.m3u8")));
    m_playback->play();
    QTRY_VERIFY(m_playback->position() > 500ms);
    QVERIFY(!m_playback->hasVideo());
    QVERIFY2(m_playback->missingPicture().contains(QStringLiteral("gstreamer1.0-libav")),
             qPrintable(m_playback->missingPicture()));
    QCOMPARE(m_frames, 0);
}

REELDECK_TEST(TestMissingDecoder)
#include "tst_missingdecoder.moc"

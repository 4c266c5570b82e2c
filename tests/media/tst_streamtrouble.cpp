#include "streamfixture.h"

#include "media/streams/hlsplaylist.h"

#include "support/testprogram.h"

#include <QSignalSpy>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// What goes wrong with a stream, told as what it is; and what a hostile one can't have.
class TestStreamTrouble : public StreamFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { makePlayback(); }
    void cleanup() { dropPlayback(); }

    void refusalsAreTold_data();
    void refusalsAreTold();
    void aPieceThatIsGoneIsTold();
    void nothingButTheWebIsOpened_data();
    void nothingButTheWebIsOpened();
    void aListThatTurnsHostileOpensNothing();
    void aListThatShrinksEndsWhereItDid_data();
    void aListThatShrinksEndsWhereItDid();
    void listsAreRead();
    void listsAreBounded();
};

void TestStreamTrouble::initTestCase()
{
    QVERIFY(makeStreams());
    serveAll();
}

void TestStreamTrouble::refusalsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::newRow("403") << 403 << QByteArray("no") << int(ErrorKind::Forbidden);
    QTest::newRow("404") << 404 << QByteArray("no") << int(ErrorKind::NotFound);
    QTest::newRow("410") << 410 << QByteArray() << int(ErrorKind::NotFound);
    QTest::newRow("503") << 503 << QByteArray("later") << int(ErrorKind::Server);
    QTest::newRow("no list") << 200 << QByteArray("<html>Hello</html>") << int(ErrorKind::Protocol);
    QTest::newRow("nothing") << 200 << QByteArray() << int(ErrorKind::Protocol);
    QTest::newRow("empty list") << 200 << QByteArray("#EXTM3U\n") << int(ErrorKind::Protocol);
}

void TestStreamTrouble::refusalsAreTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_server->set(QStringLiteral("/bad/index.m3u8"),
                  {status, body, "Content-Type: application/vnd.apple.mpegurl\r\n", true, false});
    int failures = 0;
    connect(m_playback.get(), &Playback::stateChanged, this,
            [&] { failures += m_playback->state() == Playback::State::Failed ? 1 : 0; });
    m_playback->open(m_server->url(QStringLiteral("/bad/index.m3u8")));
    QTRY_COMPARE(m_playback->state(), Playback::State::Failed);
    QCOMPARE(int(m_playback->error()->kind), kind);
    QVERIFY(m_playback->error()->message.endsWith(QLatin1Char('.')));
    QSignalSpy changes(m_playback.get(), &Playback::stateChanged);
    changes.wait(300);
    QCOMPARE(failures, 1);
}

/// The list is there, and what it names isn't.
void TestStreamTrouble::aPieceThatIsGoneIsTold()
{
    serveText(QStringLiteral("/gone/index.m3u8"),
              "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nnot-there.ts\n#EXT-X-ENDLIST\n");
    m_playback->open(m_server->url(QStringLiteral("/gone/index.m3u8")));
    QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), Playback::State::Failed, 20'000);
    QCOMPARE(int(m_playback->error()->kind), int(ErrorKind::NotFound));
}

void TestStreamTrouble::nothingButTheWebIsOpened_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray piece =
            QUrl::fromLocalFile(m_media.filePath(QStringLiteral("video/index0.ts"))).toEncoded();
    const QByteArray inner =
            QUrl::fromLocalFile(m_media.filePath(QStringLiteral("video/index.m3u8"))).toEncoded();
    const QByteArray head = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n";
    QTest::newRow("a file as a piece") << head + "#EXTINF:1,\n" + piece + "\n#EXT-X-ENDLIST\n";
    QTest::newRow("a file as a rendition")
            << QByteArray("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n") + inner + "\n";
    QTest::newRow("a file as a key")
            << head + "#EXT-X-KEY:METHOD=AES-128,URI=\"file:///etc/hostname\"\n#EXTINF:1,\n"
                      "../video/index0.ts\n#EXT-X-ENDLIST\n";
    QTest::newRow("a file as a head")
            << head + "#EXT-X-MAP:URI=\"file:///etc/hostname\"\n#EXTINF:1,\n../video/index0.ts\n"
                      "#EXT-X-ENDLIST\n";
    QTest::newRow("a device") << head + "#EXTINF:1,\nv4l2:///dev/video0\n#EXT-X-ENDLIST\n";
    QTest::newRow("our own word")
            << head + "#EXTINF:1,\nreeldeckfile://0123456789abcdef\n#EXT-X-ENDLIST\n";
    QTest::newRow("a name and password")
            << head + "#EXTINF:1,\nhttp://a:b@127.0.0.1/x.ts\n#EXT-X-ENDLIST\n";
}

void TestStreamTrouble::nothingButTheWebIsOpened()
{
    QFETCH(QByteArray, list);
    serveText(QStringLiteral("/hostile/index.m3u8"), list);
    m_playback->open(m_server->url(QStringLiteral("/hostile/index.m3u8")));
    m_playback->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), Playback::State::Failed, 20'000);
    QVERIFY2(m_playback->error()->message.contains(QStringLiteral("not a web address")),
             qPrintable(m_playback->error()->message));
    QCOMPARE(m_frames, 0);
}

/// What the probe reads is fine, and what the player reads isn't: it has nothing to open files with.
void TestStreamTrouble::aListThatTurnsHostileOpensNothing()
{
    const QByteArray piece =
            QUrl::fromLocalFile(m_media.filePath(QStringLiteral("video/index0.ts"))).toEncoded();
    serveText(QStringLiteral("/master2.m3u8"),
              "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nturned/index.m3u8\n");
    serveText(QStringLiteral("/turned/index.m3u8"),
              "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + piece + "\n#EXT-X-ENDLIST\n");
    m_playback->open(m_server->url(QStringLiteral("/master2.m3u8")));
    m_playback->play();
    QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), Playback::State::Failed, 20'000);
    QCOMPARE(m_frames, 0);
    QVERIFY(m_playback->error()->message.contains(QStringLiteral("not a web address")));
}

void TestStreamTrouble::aListThatShrinksEndsWhereItDid_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("at once") << 0;
    QTest::newRow("in pieces") << 3; // less than its head
}

/// GStreamer would read it again, and crash.
void TestStreamTrouble::aListThatShrinksEndsWhereItDid()
{
    QFETCH(int, first);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Lists are read by FFmpeg here.");
#endif
    QByteArray list = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:1\n";
    const QByteArray head = list + "#EXTINF:1,\n/video/index0.ts\n";
    list += "#" + QByteArray(5000, 'x') + '\n'; // more than comes at once
    for (int piece = 0; piece < 6; ++piece)
        list += "#EXTINF:1,\n/video/index" + QByteArray::number(piece) + ".ts\n";
    serveText(QStringLiteral("/master3.m3u8"),
              "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nshrinks/index.m3u8\n");
    serveText(QStringLiteral("/shrinks/index.m3u8"), list);
    m_server->setFirstPiece(QStringLiteral("/shrinks/index.m3u8"), first);
    m_playback->open(m_server->url(QStringLiteral("/master3.m3u8")));
    m_playback->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_playback->position() > 1500ms, 20'000);
    serveText(QStringLiteral("/shrinks/index.m3u8"), head);
    QTRY_COMPARE_WITH_TIMEOUT(m_playback->state(), Playback::State::Ended, 20'000);
    QVERIFY2(secondsShown() > 5.5, qPrintable(QString::number(secondsShown())));
}

void TestStreamTrouble::listsAreRead()
{
    const QUrl base(QStringLiteral("https://media.example/a/master.m3u8"));
    const auto master = parseHlsPlaylist(
            "#EXTM3U\r\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",NAME=\"x, y\",URI=\"s.m3u8\"\r\n"
            "#EXT-X-STREAM-INF:BANDWIDTH=20,RESOLUTION=1280x720,AUDIO=\"a\"\r\nhigh.m3u8\r\n"
            "#EXT-X-STREAM-INF:CODECS=\"avc1.4d,mp4a.40.2\",BANDWIDTH=10\r\n\r\nlow.m3u8\r\n",
            base);
    QVERIFY(master.ok());
    QVERIFY(master->isMaster());
    QCOMPARE(master->variants.first().url,
             QUrl(QStringLiteral("https://media.example/a/low.m3u8")));
    QCOMPARE(master->variants.first().codecs, QStringLiteral("avc1.4d,mp4a.40.2"));
    QVERIFY(master->variants.first().isWhole);
    QVERIFY(!master->variants.last().isWhole);
    QCOMPARE(master->variants.last().size, QSize(1280, 720));
    const auto media = parseHlsPlaylist("#EXTM3U\n#EXT-X-MAP:URI=\"init.mp4\"\n#EXTINF:2.5,\n"
                                        "#EXT-X-BYTERANGE:100@50\na.mp4\n#EXTINF:4,name\n"
                                        "#EXT-X-BYTERANGE:70\na.mp4\n#EXTINF:nan,\nb.mp4\n",
                                        base);
    QVERIFY(media.ok());
    QCOMPARE(media->segments.size(), 3);
    QCOMPARE(media->init, QUrl(QStringLiteral("https://media.example/a/init.mp4")));
    QCOMPARE(media->segments.at(1).offset, 150);
    QCOMPARE(media->segments.at(1).bytes, 70);
    QCOMPARE(media->segments.at(1).start, 2.5);
    QCOMPARE(media->segmentAt(0), &media->segments.at(0));
    QCOMPARE(media->segmentAt(2.6), &media->segments.at(1));
    QCOMPARE(media->segmentAt(-1), &media->segments.at(0));
    QCOMPARE(media->segmentAt(99), &media->segments.at(2));
}

void TestStreamTrouble::listsAreBounded()
{
    const QUrl base(QStringLiteral("https://media.example/a.m3u8"));
    QByteArray many = "#EXTM3U\n";
    for (int i = 0; i < 60'000; ++i)
        many += "#EXTINF:1,\na.ts\n";
    const auto read = parseHlsPlaylist(many, base);
    QVERIFY(!read.ok() || read->segments.size() <= HlsPlaylist::MaxEntries + 1);
    QVERIFY(!parseHlsPlaylist("#EXTM3U\n" + QByteArray(HlsPlaylist::MaxBytes, 'a'), base).ok());
    QVERIFY(!parseHlsPlaylist("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=", base).ok());
    QVERIFY(!parseHlsPlaylist("#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"fi", base).ok());
}

REELDECK_TEST(TestStreamTrouble)
#include "tst_streamtrouble.moc"

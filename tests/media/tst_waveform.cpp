#include "media/sound/soundpeaks.h"
#include "media/sound/waveform.h"
#include "streamfixture.h"

#include "support/testprogram.h"

#include <QSignalSpy>

#include <algorithm>
#include <numeric>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// The waveform of a sound: true to its samples, from a file or a stream, and no burden to anybody.
class TestWaveform : public StreamFixture
{
    Q_OBJECT

private slots:
    void initTestCase();

    void peaksAreTheLoudestOfEachPiece();
    void peaksAreBoundedInNumber();
    void samplesMayBeCutAnywhere();
    void aFileIsRead();
    void streamsAreRead_data();
    void streamsAreRead();
    void theNextSoundEndsTheOneBefore();
    void leavingEndsTheRequests();
    void whatWasSeenIsKept();
    void whatBrokeOffIsNotKept();
    void nothingIsReadWhereBytesCost();
    void thereIsNoneOfWhatHasNone_data();
    void thereIsNoneOfWhatHasNone();
    void quickChangesLeaveTheLast();

private:
    static AssetId id(int number) { return AssetId(QString::number(number)); }
    /// The loudest from one second to another, 0..255.
    static int loudest(const Waveform &waveform, double from, double to)
    {
        const double each = waveform.seconds() / double(waveform.peaks().size());
        const auto begin = waveform.peaks().begin();
        return *std::max_element(begin + int(from / each), begin + int(to / each));
    }
    QUrl file(const QString &name) const { return QUrl::fromLocalFile(m_media.filePath(name)); }
};

static QByteArray tone(int samples, qint16 amplitude)
{
    QByteArray bytes;
    for (int i = 0; i < samples; ++i) {
        const qint16 value = i % 2 == 0 ? amplitude : qint16(-amplitude);
        bytes.append(char(value & 0xff)).append(char(value >> 8));
    }
    return bytes;
}

/// Silence, a loud second, silence, and a second half as loud.
void TestWaveform::initTestCase()
{
    const QString steps = QStringLiteral("-f lavfi -i aevalsrc='sin(880*PI*t)*(0.9*between(t,1,2)+"
                                         "0.45*between(t,3,4))':d=4.5:s=44100 ");
    QVERIFY(generate(steps + QStringLiteral("steps.wav")));
    QVERIFY(generate(steps + QStringLiteral("-c:a libmp3lame steps.mp3")));
    QVERIFY(QDir(m_media.path()).mkdir(QStringLiteral("ts")));
    QVERIFY(QDir(m_media.path()).mkdir(QStringLiteral("mp4")));
    QVERIFY(QDir(m_media.path()).mkdir(QStringLiteral("packed")));
    const QString hls = QStringLiteral("-c:a aac -f hls -hls_time 1 -hls_playlist_type vod ");
    QVERIFY(generate(steps + hls + QStringLiteral("ts/index.m3u8")));
    QVERIFY(generate(steps + hls + QStringLiteral("-hls_segment_type fmp4 mp4/index.m3u8")));
    QVERIFY(generate(steps + QStringLiteral("-c:a aac -f segment -segment_time 1 "
                                            "-segment_format adts -segment_list packed/index.m3u8 "
                                            "packed/%d.aac")));
    QVERIFY(generate(
            QStringLiteral("-f lavfi -i color=black:s=64x64:d=1 -pix_fmt yuv420p silent.mp4")));
    m_server = std::make_unique<MediaServer>();
    serve(QStringLiteral("ts"));
    serve(QStringLiteral("mp4"));
    serve(QStringLiteral("packed"));
    serveText(QStringLiteral("/master.m3u8"),
              "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=200000\nnot-there.m3u8\n"
              "#EXT-X-STREAM-INF:BANDWIDTH=100000\nts/index.m3u8\n");
}

void TestWaveform::peaksAreTheLoudestOfEachPiece()
{
    SoundPeaks peaks;
    peaks.add(tone(SoundPeaks::ShortestPiece, 100));
    peaks.add(tone(SoundPeaks::ShortestPiece, 32'767));
    peaks.add(tone(SoundPeaks::ShortestPiece - 1, 0) + tone(1, 16'384));
    peaks.add(tone(10, 8'192)); // of a piece under way
    QCOMPARE(peaks.peaks(), QList<quint8>({0, 255, 128, 64}));
    QCOMPARE(peaks.seconds(), (3 * SoundPeaks::ShortestPiece + 10) / 8000.0);
    SoundPeaks lowest;
    lowest.add(QByteArray::fromHex("0080")); // -32768 has no positive
    QCOMPARE(lowest.peaks(), QList<quint8>{255});
}

void TestWaveform::peaksAreBoundedInNumber()
{
    SoundPeaks peaks;
    const QByteArray loud = tone(SoundPeaks::SampleRate, 32'767);
    const QByteArray quiet(loud.size(), '\0');
    for (int second = 0; second < 600; ++second)
        peaks.add(second == 300 ? loud : quiet);
    const QList<quint8> all = peaks.peaks();
    QVERIFY(all.size() <= SoundPeaks::MaxPeaks && all.size() >= SoundPeaks::MaxPeaks / 2);
    QCOMPARE(peaks.seconds(), 600.0);
    const auto count = std::count(all.begin(), all.end(), 255);
    QVERIFY(std::abs(double(count) * peaks.secondsOfPeak() - 1) <= 2 * peaks.secondsOfPeak());
    const auto at = double(all.indexOf(255)) * peaks.secondsOfPeak();
    QVERIFY(std::abs(at - 300) <= peaks.secondsOfPeak());
}

void TestWaveform::samplesMayBeCutAnywhere()
{
    const QByteArray all = tone(1000, 20'000) + tone(1000, 5'000);
    SoundPeaks whole;
    whole.add(all);
    SoundPeaks cut;
    for (qsizetype at = 0; at < all.size(); at += 7)
        cut.add(all.mid(at, 7));
    QCOMPARE(cut.peaks(), whole.peaks());
}

void TestWaveform::aFileIsRead()
{
    for (const char *name : {"steps.wav", "steps.mp3"}) {
        Waveform waveform;
        waveform.open(id(1), file(QLatin1String(name)));
        QTRY_VERIFY(waveform.isDone());
        QVERIFY(std::abs(waveform.seconds() - 4.5) < 0.2);
        QVERIFY(loudest(waveform, 0.1, 0.8) < 8);
        QVERIFY(std::abs(loudest(waveform, 1.2, 1.8) - 230) < 16);
        QVERIFY(loudest(waveform, 2.2, 2.8) < 8);
        QVERIFY(std::abs(loudest(waveform, 3.2, 3.8) - 115) < 10);
    }
}

void TestWaveform::streamsAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("transport stream") << QStringLiteral("/ts/index.m3u8");
    QTest::newRow("fragmented MP4") << QStringLiteral("/mp4/index.m3u8");
    QTest::newRow("packed audio") << QStringLiteral("/packed/index.m3u8");
    QTest::newRow("the rendition with the fewest bits") << QStringLiteral("/master.m3u8");
}

void TestWaveform::streamsAreRead()
{
    QFETCH(QString, path);
    Waveform waveform;
    waveform.open(id(1), m_server->url(path));
    QTRY_VERIFY(waveform.isDone());
    QVERIFY2(std::abs(waveform.seconds() - 4.5) < 0.3,
             qPrintable(QString::number(waveform.seconds())));
    QVERIFY(loudest(waveform, 0.1, 0.8) < 8);
    QVERIFY(std::abs(loudest(waveform, 1.3, 1.8) - 230) < 16);
    QVERIFY(loudest(waveform, 2.3, 2.8) < 8);
    QVERIFY(std::abs(loudest(waveform, 3.3, 3.8) - 115) < 16);
}

void TestWaveform::theNextSoundEndsTheOneBefore()
{
    Waveform waveform;
    m_server->set(QStringLiteral("/hangs.m3u8"), {200, {}, {}, true, true});
    waveform.open(id(1), m_server->url(QStringLiteral("/hangs.m3u8")));
    QTRY_VERIFY(m_server->requests().contains(QStringLiteral("GET /hangs.m3u8")));
    waveform.open(id(2), file(QStringLiteral("steps.wav")));
    QTRY_VERIFY(waveform.isDone());
    QVERIFY(std::abs(waveform.seconds() - 4.5) < 0.1);
}

void TestWaveform::leavingEndsTheRequests()
{
    // A list of many pieces, each of which takes its time.
    QFile piece(m_media.filePath(QStringLiteral("ts/index1.ts")));
    QVERIFY(piece.open(QIODevice::ReadOnly));
    m_server->set(QStringLiteral("/slow.ts"), {200, piece.readAll(), {}, true, false});
    m_server->setFirstPiece(QStringLiteral("/slow.ts"), 1);
    QByteArray list = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n";
    for (int i = 0; i < 500; ++i)
        list += "#EXTINF:1,\n/slow.ts\n";
    serveText(QStringLiteral("/long.m3u8"), list + "#EXT-X-ENDLIST\n");
    Waveform waveform;
    QSignalSpy changes(&waveform, &Waveform::changed);
    waveform.open(id(1), m_server->url(QStringLiteral("/long.m3u8")));
    QTRY_VERIFY(!waveform.peaks().isEmpty());
    QVERIFY(!waveform.isDone()); // it shows as it becomes known
    waveform.close();
    QVERIFY(waveform.peaks().isEmpty());
    changes.clear();
    QVERIFY(!changes.wait(300));
    const qsizetype asked = m_server->requests().size();
    QVERIFY(!changes.wait(300));
    QCOMPARE(m_server->requests().size(), asked);
    QVERIFY(asked < 400);
}

void TestWaveform::whatWasSeenIsKept()
{
    Waveform waveform;
    waveform.open(id(1), m_server->url(QStringLiteral("/ts/index.m3u8")));
    QTRY_VERIFY(waveform.isDone());
    const QList<quint8> peaks = waveform.peaks();
    const qsizetype asked = m_server->requests().size();
    waveform.open(id(2), file(QStringLiteral("steps.wav")));
    waveform.open(id(1), m_server->url(QStringLiteral("/ts/index.m3u8")));
    QVERIFY(waveform.isDone());
    QCOMPARE(waveform.peaks(), peaks);
    QCOMPARE(m_server->requests().size(), asked);
}

void TestWaveform::whatBrokeOffIsNotKept()
{
    serveText(QStringLiteral("/cut.m3u8"),
              "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n/ts/index0.ts\n#EXTINF:1,\n"
              "/ts/index1.ts\n#EXTINF:1,\n/not-there.ts\n#EXT-X-ENDLIST\n");
    Waveform waveform;
    waveform.open(id(1), m_server->url(QStringLiteral("/cut.m3u8")));
    QTRY_VERIFY(waveform.isDone());
    QVERIFY(waveform.seconds() > 1.5 && waveform.seconds() < 2.5); // what came is shown
    waveform.open(id(2), file(QStringLiteral("steps.wav")));
    waveform.open(id(1), m_server->url(QStringLiteral("/ts/index.m3u8")));
    QVERIFY(!waveform.isDone());
    QTRY_VERIFY(waveform.isDone());
    QVERIFY(waveform.seconds() > 4);
}

void TestWaveform::nothingIsReadWhereBytesCost()
{
    const qsizetype asked = m_server->requests().size();
    Waveform waveform;
    waveform.setSavesData(true);
    waveform.open(id(1), m_server->url(QStringLiteral("/ts/index.m3u8")));
    waveform.open(id(2), file(QStringLiteral("steps.wav"))); // costs nothing
    QTRY_VERIFY(waveform.isDone());
    QVERIFY(!waveform.peaks().isEmpty());
    QCOMPARE(m_server->requests().size(), asked);
}

void TestWaveform::thereIsNoneOfWhatHasNone_data()
{
    QTest::addColumn<QUrl>("source");
    const QByteArray local = file(QStringLiteral("steps.wav")).toEncoded();
    const QByteArray head = "#EXTM3U\n#EXT-X-TARGETDURATION:5\n";
    serveText(QStringLiteral("/local.m3u8"), head + "#EXTINF:5,\n" + local + "\n#EXT-X-ENDLIST\n");
    serveText(QStringLiteral("/secret.m3u8"),
              head + "#EXT-X-KEY:METHOD=AES-128,URI=\"key\"\n#EXTINF:5,\nts/index0.ts\n");
    serveText(QStringLiteral("/disguised.m3u8"), head + "#EXTINF:5,\nlist.ts\n#EXT-X-ENDLIST\n");
    serveText(QStringLiteral("/list.ts"), "ffconcat version 1.0\nfile '" + local + "'\n");
    serveText(QStringLiteral("/round.m3u8"),
              "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nround.m3u8\n");
    QTest::newRow("no sound") << file(QStringLiteral("silent.mp4"));
    QTest::newRow("no such file") << file(QStringLiteral("not-there.wav"));
    QTest::newRow("no such stream") << m_server->url(QStringLiteral("/nowhere.m3u8"));
    QTest::newRow("a stream of a local file") << m_server->url(QStringLiteral("/local.m3u8"));
    QTest::newRow("an encrypted stream") << m_server->url(QStringLiteral("/secret.m3u8"));
    QTest::newRow("a list in disguise") << m_server->url(QStringLiteral("/disguised.m3u8"));
    QTest::newRow("a list of itself") << m_server->url(QStringLiteral("/round.m3u8"));
}

void TestWaveform::thereIsNoneOfWhatHasNone()
{
    QFETCH(QUrl, source);
    Waveform waveform;
    waveform.open(id(1), source);
    QTRY_VERIFY(waveform.isDone());
    QVERIFY(waveform.peaks().isEmpty());
}

void TestWaveform::quickChangesLeaveTheLast()
{
    const auto children = [] {
        QProcess pgrep;
        pgrep.start(QStringLiteral("pgrep"),
                    {QStringLiteral("-P"), QString::number(QCoreApplication::applicationPid()),
                     QStringLiteral("ffmpeg")});
        pgrep.waitForFinished(10'000);
        return int(pgrep.readAllStandardOutput().count('\n'));
    };
    Waveform waveform;
    for (int i = 0; i < 200; ++i) {
        waveform.open(id(i), i % 2 == 0 ? file(QStringLiteral("steps.mp3"))
                                        : m_server->url(QStringLiteral("/ts/index.m3u8")));
        if (i % 20 == 0)
            QTRY_VERIFY(!waveform.peaks().isEmpty());
    }
    waveform.open(id(1000), file(QStringLiteral("steps.wav")));
    QTRY_VERIFY(waveform.isDone());
    QVERIFY(std::abs(waveform.seconds() - 4.5) < 0.1);
    QTRY_COMPARE(children(), 0);
}

REELDECK_TEST(TestWaveform)
#include "tst_waveform.moc"

#include "streamfixture.h"

#include "media/streamstills.h"

#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// Pictures of a stream by time, at a pace, small, and none once nobody wants them.
class TestStreamStills : public StreamFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { serveAll(); }

    void picturesAreThoseOfTheirTime();
    void picturesOfAFileAreThoseOfTheirTime();
    void noMoreThanOneRequestInThePause();
    void nothingIsAskedForOnceItIsLeft();
    void offItAsksForNothing();
    void streamsWithoutPicturesAreLeftAlone();

private:
    static double secondsIn(const QImage &picture)
    {
        return qGray(picture.pixel(picture.width() / 2, picture.height() / 2)) / 34.9;
    }
};

void TestStreamStills::initTestCase()
{
    QVERIFY(makeStreams());
}

void TestStreamStills::picturesAreThoseOfTheirTime()
{
    StreamStills stills(10ms, QSize(160, 90));
    stills.setSource(m_server->url(QStringLiteral("/master.m3u8")));
    QSignalSpy ready(&stills, &StreamStills::ready);
    for (const double wanted : {4.6, 0.3, 2.2}) {
        ready.clear();
        stills.want(wanted);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.first().at(0).toDouble(), wanted);
        const double shown = secondsIn(ready.first().at(1).value<QImage>());
        QVERIFY2(qAbs(shown - std::floor(wanted)) < 0.2, qPrintable(QString::number(shown)));
    }
    // Of the rendition with the fewest bits, and what was seen is kept.
    const QStringList before = m_server->requests();
    QVERIFY(before.filter(QStringLiteral("/large/")).isEmpty());
    stills.want(4.7);
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(m_server->requests(), before);
}

void TestStreamStills::picturesOfAFileAreThoseOfTheirTime()
{
    StreamStills stills(10ms, QSize(160, 90));
    stills.setSource(QUrl::fromLocalFile(m_media.filePath(QStringLiteral("clip.mp4"))));
    QSignalSpy ready(&stills, &StreamStills::ready);
    stills.want(4.5);
    QTRY_COMPARE(ready.size(), 1);
    const double shown = secondsIn(ready.first().at(1).value<QImage>());
    QVERIFY2(qAbs(shown - 4) < 0.2, qPrintable(QString::number(shown)));
}

void TestStreamStills::noMoreThanOneRequestInThePause()
{
    StreamStills stills(1s, QSize(160, 90));
    stills.setSource(m_server->url(QStringLiteral("/master.m3u8")));
    QSignalSpy ready(&stills, &StreamStills::ready);
    QElapsedTimer timer;
    timer.start();
    double place = 0;
    QTimer pointer; // which never rests
    connect(&pointer, &QTimer::timeout, this, [&] {
        stills.want(place);
        place = place > 5.5 ? 0 : place + 0.37;
    });
    pointer.start(30);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 4, 20'000);
    QVERIFY2(timer.elapsed() >= 2'900, qPrintable(QString::number(timer.elapsed())));
}

void TestStreamStills::nothingIsAskedForOnceItIsLeft()
{
    MediaServer::Answer hanging;
    hanging.hangs = true;
    m_server->set(QStringLiteral("/master.m3u8"), hanging);
    StreamStills stills(10ms, QSize(160, 90));
    QSignalSpy ready(&stills, &StreamStills::ready);
    stills.setSource(m_server->url(QStringLiteral("/master.m3u8")));
    stills.want(1);
    QTRY_COMPARE(m_server->openConnections(), 1);
    stills.cancel();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(ready.isEmpty());
}

void TestStreamStills::offItAsksForNothing()
{
    StreamStills stills(10ms, QSize(160, 90));
    stills.setSource(m_server->url(QStringLiteral("/master.m3u8")));
    stills.setEnabled(false);
    QSignalSpy ready(&stills, &StreamStills::ready);
    stills.want(1);
    QVERIFY(!ready.wait(200));
    QVERIFY(m_server->requests().isEmpty());
}

void TestStreamStills::streamsWithoutPicturesAreLeftAlone()
{
    StreamStills stills(10ms, QSize(160, 90));
    QSignalSpy ready(&stills, &StreamStills::ready);
    serveText(QStringLiteral("/locked.m3u8"),
              "#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"key\"\n#EXTINF:1,\nvideo/index0.ts\n");
    serveText(QStringLiteral("/bad.m3u8"), "#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n");
    for (const char *path : {"/locked.m3u8", "/bad.m3u8", "/none.m3u8"}) {
        stills.setSource(m_server->url(QLatin1String(path)));
        stills.want(0);
        QVERIFY(!ready.wait(300));
        stills.want(0.5);
    }
    QCOMPARE(m_server->requests().size(), 3);
}

REELDECK_TEST(TestStreamStills)
#include "tst_streamstills.moc"

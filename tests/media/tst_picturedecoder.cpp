#include "media/pictures/picturedecoder.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QColor>
#include <QTest>

using namespace reeldeck;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 40));
    return image;
}

} // namespace

/// Pictures from outside: decoded within bounds, or refused.
class TestPictureDecoder : public QObject
{
    Q_OBJECT

private slots:
    void coversTheWantedSize_data();
    void coversTheWantedSize();
    void turnedPhotosAreAsLargeAsUprightOnes();
    void decodesPngAndJpeg();
    void keepsTransparency();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesWhatTakesTooMuchMemory();
    void refusesWhatTakesTooMuchTime();
};

void TestPictureDecoder::coversTheWantedSize_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("same shape") << QSize(1600, 900) << QSize(160, 90) << QSize(160, 90);
    QTest::newRow("wider covers by height") << QSize(1800, 900) << QSize(160, 90) << QSize(180, 90);
    QTest::newRow("taller covers by width") << QSize(900, 900) << QSize(160, 90) << QSize(160, 160);
    QTest::newRow("never enlarged") << QSize(80, 45) << QSize(160, 90) << QSize(80, 45);
    QTest::newRow("upright is bounded") << QSize(900, 9000) << QSize(160, 90) << QSize(18, 180);
    QTest::newRow("a thread is bounded") << QSize(60000, 10) << QSize(160, 90) << QSize(320, 1);
    QTest::newRow("no size wanted") << QSize(100, 50) << QSize() << QSize(100, 50);
}

void TestPictureDecoder::coversTheWantedSize()
{
    QFETCH(QSize, picture);
    QFETCH(QSize, wanted);
    QTEST(decodedSize(picture, wanted), "expected");
}

void TestPictureDecoder::turnedPhotosAreAsLargeAsUprightOnes()
{
    // As phones store them: lying, with a note to turn them by 90 degrees (EXIF orientation 6).
    QByteArray photo = encoded(plain(1200, 800), "JPG");
    photo.insert(2, QByteArray::fromHex("ffe100224578696600004949"
                                        "2a000800000001001201030001000000060000000000"
                                        "0000"));
    const QImage turned = decodePicture(photo, {160, 90});
    const QImage upright = decodePicture(encoded(plain(800, 1200), "JPG"), {160, 90});
    QVERIFY(!upright.isNull());
    QCOMPARE(turned.size(), upright.size());
}

void TestPictureDecoder::decodesPngAndJpeg()
{
    for (const char *format : {"png", "jpg"}) {
        const QImage image = decodePicture(encoded(plain(640, 360), format), {160, 90});
        QCOMPARE(image.size(), QSize(160, 90));
        QVERIFY(qAbs(image.pixelColor(80, 45).red() - 200) < 4);
    }
}

void TestPictureDecoder::keepsTransparency()
{
    QImage image(10, 10, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QVERIFY(decodePicture(encoded(image, "png"), {10, 10}).hasAlphaChannel());
}

void TestPictureDecoder::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png = encoded(plain(64, 64), "png");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("a drawing") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    QTest::newRow("half a picture") << png.left(40);
    QTest::newRow("noise") << QByteArray(5000, '\x7f');
}

void TestPictureDecoder::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodePicture(bytes, {160, 90}).isNull());
}

void TestPictureDecoder::refusesWhatTakesTooMuchMemory()
{
    QImage huge(5000, 5000, QImage::Format_RGB32); // 95 MiB from a few KiB
    huge.fill(Qt::black);
    const QByteArray bytes = encoded(huge, "png");
    huge = {};
    QVERIFY(bytes.size() < 1024 * 1024);
    QVERIFY(decodePicture(bytes, {5000, 5000}).isNull());
    QVERIFY(!decodePicture(bytes, {160, 90}).isNull());
}

void TestPictureDecoder::refusesWhatTakesTooMuchTime()
{
    QImage vast(12'000, 12'000, QImage::Format_Mono);
    vast.fill(0);
    QVERIFY(decodePicture(encoded(vast, "png"), {160, 90}).isNull());
}

REELDECK_TEST(TestPictureDecoder)
#include "tst_picturedecoder.moc"

#include "media/pictures/picturefile.h"
#include "media/pictures/pictureshow.h"
#include "mediaserver.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QColor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;
using namespace reeldeck::tests;
using State = PictureShow::State;

/// One picture to look at, from files and addresses as strangers make them: within bounds, upright,
/// moving where it moves, and a sentence where there is nothing to see.
class TestPictureShow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void showsAFile();
    void photosStandUpright_data();
    void photosStandUpright();
    void hugeOnesAreReadInParts();
    void partsAreUpright_data();
    void partsAreUpright();
    void whatCannotBeShownIsToldInASentence_data();
    void whatCannotBeShownIsToldInASentence();
    void animationsPlayAndRest();
    void animationsEndAsTheySay();
    void anAnimationStandsStillUnseen();
    void showsWhatAnAddressGives();
    void refusedAddressesAreTold_data();
    void refusedAddressesAreTold();
    void quickChangesLeaveTheLast();
    void aDecoderThatNobodyWaitsForBreaksOff();

private:
    QString file(const QString &name, const QByteArray &bytes);
    QUrl address(const QString &name, const QByteArray &bytes)
    {
        return QUrl::fromLocalFile(file(name, bytes));
    }
    static QByteArray encoded(const QImage &image, const char *format);
    static QString colourOf(const PictureShow &show);
    static QImage corners(const QSize &size);
    static QByteArray turned(QByteArray jpeg, int orientation);
    static void openAndWait(PictureShow &show, const QUrl &source);

    QTemporaryDir m_folder;
    QByteArray m_huge;  ///< A JPEG of 6000 x 4000 with another colour in each corner.
    QString m_animated; ///< Red, green and blue, again and again.
};

/// What QImageReader does to get a picture of that EXIF orientation upright.
static QImageIOHandler::Transformations turnOf(int orientation)
{
    using T = QImageIOHandler;
    static const QList<QImageIOHandler::Transformation> turns{T::TransformationNone,
                                                              T::TransformationMirror,
                                                              T::TransformationRotate180,
                                                              T::TransformationFlip,
                                                              T::TransformationFlipAndRotate90,
                                                              T::TransformationRotate90,
                                                              T::TransformationMirrorAndRotate90,
                                                              T::TransformationRotate270};
    return turns.at(orientation - 1);
}

QString TestPictureShow::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's folder can't be written.");
    return path;
}

QByteArray TestPictureShow::encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Of an animation's picture; a palette has it only nearly.
QString TestPictureShow::colourOf(const PictureShow &show)
{
    const QColor is = show.image(1).pixelColor(20, 20);
    if (is.red() > 200)
        return QStringLiteral("red");
    return is.green() > 200 ? QStringLiteral("green") : QStringLiteral("blue");
}

/// Red and green above blue and white.
QImage TestPictureShow::corners(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    const QList<QColor> colours{Qt::red, Qt::green, Qt::blue, Qt::white};
    for (int quarter = 0; quarter < 4; ++quarter) {
        QImage part(w, h, QImage::Format_RGB32);
        part.fill(colours.at(quarter));
        for (int y = 0; y < h; ++y)
            memcpy(image.scanLine(y + quarter / 2 * h) + qsizetype(quarter % 2) * w * 4,
                   part.constScanLine(y), size_t(w) * 4);
    }
    return image;
}

QByteArray TestPictureShow::turned(QByteArray jpeg, int orientation)
{
    QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                          "49492a00080000000100120103000100000000000000"
                                          "00000000");
    exif[28] = char(orientation);
    jpeg.insert(2, exif);
    return jpeg;
}

void TestPictureShow::openAndWait(PictureShow &show, const QUrl &source)
{
    show.open(source);
    QCOMPARE(show.state(), State::Loading);
    QTRY_VERIFY(show.state() != State::Loading);
}

void TestPictureShow::initTestCase()
{
    m_huge = encoded(corners({6000, 4000}), "jpg");
    m_animated = m_folder.filePath(QStringLiteral("animated.gif"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-f"),
                  QStringLiteral("lavfi"), QStringLiteral("-i"),
                  QStringLiteral("color=black:s=64x48:r=20:d=0.15,format=gbrp,"
                                 "geq=r='255*eq(N,0)':g='255*eq(N,1)':b='255*eq(N,2)'"),
                  QStringLiteral("-loop"), QStringLiteral("0"), QStringLiteral("-y"), m_animated});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
}

void TestPictureShow::showsAFile()
{
    PictureShow show;
    openAndWait(show, address(QStringLiteral("a.png"), encoded(corners({640, 360}), "png")));
    QCOMPARE(show.state(), State::Ready);
    QCOMPARE(show.size(), QSize(640, 360));
    QVERIFY(!show.isReduced() && !show.isAnimated());
    QCOMPARE(show.image(1).size(), show.size());
    QCOMPARE(show.image(1).pixelColor(5, 5), QColor(Qt::red));
    // For a small place a small one, but never less than is asked for.
    QCOMPARE(show.image(0.4).size(), QSize(320, 180));
    QCOMPARE(show.image(0.51).size(), show.size());
    QSignalSpy changes(&show, &PictureShow::stateChanged);
    show.open(show.source());
    QCOMPARE(changes.size(), 0);
    show.close();
    QCOMPARE(show.state(), State::Empty);
    QVERIFY(show.image(1).isNull() && show.size().isEmpty());
}

void TestPictureShow::photosStandUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QColor>("topLeft");
    QTest::addColumn<QColor>("topRight");
    const QColor red(Qt::red), green(Qt::green), blue(Qt::blue), white(Qt::white);
    QTest::newRow("as it is") << 1 << red << green;
    QTest::newRow("mirrored") << 2 << green << red;
    QTest::newRow("upside down") << 3 << white << blue;
    QTest::newRow("flipped") << 4 << blue << white;
    QTest::newRow("transposed") << 5 << red << blue;
    QTest::newRow("turned clockwise") << 6 << blue << red;
    QTest::newRow("transversed") << 7 << white << green;
    QTest::newRow("turned back") << 8 << green << white;
}

void TestPictureShow::photosStandUpright()
{
    QFETCH(int, orientation);
    QFETCH(QColor, topLeft);
    QFETCH(QColor, topRight);
    PictureShow show;
    openAndWait(show, address(QStringLiteral("turned.jpg"),
                              turned(encoded(corners({320, 160}), "jpg"), orientation)));
    QCOMPARE(show.state(), State::Ready);
    QCOMPARE(show.size(), orientation >= 5 ? QSize(160, 320) : QSize(320, 160));
    const QImage image = show.image(1);
    QCOMPARE(image.size(), show.size());
    const auto isLike = [&image](const QPoint &at, const QColor &wanted) {
        const QColor is = image.pixelColor(at);
        return qAbs(is.red() - wanted.red()) + qAbs(is.green() - wanted.green()) +
                       qAbs(is.blue() - wanted.blue()) <
               40;
    };
    QVERIFY(isLike({20, 20}, topLeft));
    QVERIFY(isLike({image.width() - 20, 20}, topRight));
}

void TestPictureShow::hugeOnesAreReadInParts()
{
    PictureShow show;
    openAndWait(show, address(QStringLiteral("huge.jpg"), m_huge));
    QCOMPARE(show.state(), State::Ready);
    QCOMPARE(show.size(), QSize(6000, 4000));
    QVERIFY(show.isReduced());
    QVERIFY(qint64(show.image(1).width()) * show.image(1).height() <= PictureFile::MaxPixels);
    const QRect part(5000, 3000, 800, 600);
    QSignalSpy changes(&show, &PictureShow::pictureChanged);
    show.wantPart(part);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(show.partRect(), part);
    QCOMPARE(show.part().size(), part.size());
    QVERIFY(show.part().pixelColor(10, 10).lightness() > 240); // the white quarter
    // As much as that is never read at once.
    show.wantPart(QRect(0, 0, 6000, 4000));
    QTRY_COMPARE(changes.size(), 2);
    QVERIFY(show.part().isNull());
}

void TestPictureShow::partsAreUpright_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("orientation %d", orientation) << orientation;
}

/// A part of the stored picture, turned, is that part of the turned picture.
void TestPictureShow::partsAreUpright()
{
    QFETCH(int, orientation);
    const QImage stored = corners({40, 20});
    const QImageIOHandler::Transformations turn = turnOf(orientation);
    const auto upright = [turn](const QImage &image) {
        QImage turned = image.mirrored(turn.testFlag(QImageIOHandler::TransformationMirror),
                                       turn.testFlag(QImageIOHandler::TransformationFlip));
        if (turn.testFlag(QImageIOHandler::TransformationRotate90))
            turned = turned.transformed(QTransform().rotate(90));
        return turned;
    };
    const QImage whole = upright(stored);
    for (const QRect &part : {QRect(0, 0, 10, 5), QRect(4, 6, 9, 7), QRect(15, 12, 5, 8)}) {
        const QRect from = storedPart(part, stored.size(), turn);
        QVERIFY(stored.rect().contains(from));
        QCOMPARE(upright(stored.copy(from)), whole.copy(part));
    }
}

void TestPictureShow::whatCannotBeShownIsToldInASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    const QByteArray png = encoded(corners({64, 64}), "png");
    QImage wide(5000, 5000, QImage::Format_Grayscale8);
    wide.fill(Qt::black);
    QImage vast(12'000, 12'000, QImage::Format_Mono);
    vast.fill(0);
    QTest::newRow("nothing") << QByteArray() << int(ErrorKind::UnsupportedType)
                             << QStringLiteral("no format");
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>") << int(ErrorKind::UnsupportedType)
                            << QStringLiteral("no format");
    QTest::newRow("a drawing")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
            << int(ErrorKind::UnsupportedType) << QStringLiteral("no format");
    QTest::newRow("half a picture")
            << png.left(60) << int(ErrorKind::File) << QStringLiteral("damaged");
    QTest::newRow("too much memory")
            << encoded(wide, "bmp") << int(ErrorKind::TooLarge) << QStringLiteral("5,000 × 5,000");
    QTest::newRow("too many pixels") << encoded(vast, "png") << int(ErrorKind::TooLarge)
                                     << QStringLiteral("12,000 × 12,000");
    QTest::newRow("too many bytes")
            << encoded(corners({64, 64}), "bmp") + QByteArray(PictureFile::MaxBytes, 'x')
            << int(ErrorKind::TooLarge) << QStringLiteral("64 MB");
}

void TestPictureShow::whatCannotBeShownIsToldInASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    PictureShow show;
    openAndWait(show, address(QStringLiteral("bad"), bytes));
    QCOMPARE(show.state(), State::Failed);
    QCOMPARE(int(show.error()->kind), kind);
    QVERIFY2(show.error()->message.contains(words), qPrintable(show.error()->message));
    QVERIFY(show.error()->message.endsWith(QLatin1Char('.')));
    openAndWait(show, address(QStringLiteral("good.png"), encoded(corners({64, 64}), "png")));
    QCOMPARE(show.state(), State::Ready);
    QVERIFY(!show.error());
    openAndWait(show, QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("not-there"))));
    QCOMPARE(show.state(), State::Failed);
}

void TestPictureShow::animationsPlayAndRest()
{
    PictureShow show;
    openAndWait(show, QUrl::fromLocalFile(m_animated));
    QCOMPARE(show.state(), State::Ready);
    QVERIFY(show.isAnimated() && show.isPlaying());
    QStringList seen;
    connect(&show, &PictureShow::pictureChanged, this, [&] { seen << colourOf(show); });
    QTRY_VERIFY(seen.size() >= 7);
    QVERIFY(show.isPlaying());
    const qsizetype blue = seen.indexOf(QStringLiteral("blue"));
    QVERIFY(blue >= 0);
    QCOMPARE(seen.mid(blue + 1, 3),
             QStringList({QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")}));
    show.setPlaying(false);
    QSignalSpy changes(&show, &PictureShow::pictureChanged);
    changes.wait(300);
    QVERIFY(changes.size() <= 1); // what was being read
    show.setPlaying(true);
    QTRY_VERIFY(changes.size() > 3);
}

void TestPictureShow::animationsEndAsTheySay()
{
    const QString once = m_folder.filePath(QStringLiteral("once.gif"));
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), m_animated,
                  QStringLiteral("-loop"), QStringLiteral("-1"), QStringLiteral("-y"), once});
    QVERIFY(ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0);
    PictureShow show;
    openAndWait(show, QUrl::fromLocalFile(once));
    QVERIFY(show.isPlaying());
    QTRY_VERIFY(!show.isPlaying());
    QCOMPARE(colourOf(show), QStringLiteral("blue"));
    show.setPlaying(true); // anew
    QTRY_COMPARE(colourOf(show), QStringLiteral("red"));
    QTRY_VERIFY(!show.isPlaying());
}

void TestPictureShow::anAnimationStandsStillUnseen()
{
    PictureShow show;
    show.setSeen(false);
    openAndWait(show, QUrl::fromLocalFile(m_animated));
    QVERIFY(show.isPlaying());
    QSignalSpy changes(&show, &PictureShow::pictureChanged);
    QVERIFY(!changes.wait(300));
    show.setSeen(true);
    QTRY_VERIFY(changes.size() > 2);
}

void TestPictureShow::showsWhatAnAddressGives()
{
    MediaServer server;
    server.set(QStringLiteral("/a.jpg"), {200, encoded(corners({320, 180}), "jpg"),
                                          "Content-Type: image/jpeg\r\n", true, false});
    PictureShow show;
    openAndWait(show, server.url(QStringLiteral("/a.jpg")));
    QCOMPARE(show.state(), State::Ready);
    QCOMPARE(show.size(), QSize(320, 180));
    QCOMPARE(server.requests(), QStringList{QStringLiteral("GET /a.jpg")});
}

void TestPictureShow::refusedAddressesAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::newRow("403") << QStringLiteral("/403") << int(ErrorKind::NotFound);
    QTest::newRow("503") << QStringLiteral("/503") << int(ErrorKind::Server);
    QTest::newRow("a page") << QStringLiteral("/page") << int(ErrorKind::UnsupportedType);
    QTest::newRow("without end") << QStringLiteral("/large") << int(ErrorKind::TooLarge);
    QTest::newRow("broken off") << QStringLiteral("/broken") << int(ErrorKind::Unreachable);
    QTest::newRow("a device") << QStringLiteral("ftp://127.0.0.1/a.png")
                              << int(ErrorKind::Protocol);
}

void TestPictureShow::refusedAddressesAreTold()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    MediaServer server;
    const QByteArray picture = encoded(corners({320, 180}), "png");
    server.set(QStringLiteral("/403"), {403, picture, {}, true, false});
    server.set(QStringLiteral("/503"), {503, picture, {}, true, false});
    server.set(QStringLiteral("/page"), {200, "<html>Hello</html>", {}, true, false});
    server.set(QStringLiteral("/large"),
               {200, QByteArray(PictureShow::MaxFetchBytes + 10, 'x'), {}, false, false});
    server.set(QStringLiteral("/broken"),
               {200, picture.left(50), "Content-Length: 5000\r\n", false, false});
    PictureShow show;
    show.open(path.startsWith(QLatin1Char('/')) ? server.url(path) : QUrl(path));
    QTRY_COMPARE(show.state(), State::Failed);
    QCOMPARE(int(show.error()->kind), kind);
    QVERIFY(show.error()->message.endsWith(QLatin1Char('.')));
}

void TestPictureShow::quickChangesLeaveTheLast()
{
    const QUrl huge = address(QStringLiteral("huge.jpg"), m_huge);
    const QUrl small = address(QStringLiteral("small.png"), encoded(corners({64, 64}), "png"));
    PictureShow show;
    for (int i = 0; i < 50; ++i) {
        show.open(huge);
        show.open(small);
        show.close();
    }
    show.open(small);
    QTRY_COMPARE(show.state(), State::Ready);
    QCOMPARE(show.size(), QSize(64, 64));
    QSignalSpy changes(&show, &PictureShow::stateChanged);
    QVERIFY(!changes.wait(200));
}

void TestPictureShow::aDecoderThatNobodyWaitsForBreaksOff()
{
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    PictureFile reading(std::make_unique<QFile>(file(QStringLiteral("huge.jpg"), m_huge)), stop);
    QVERIFY(reading.open().ok());
    QVERIFY(reading.levels().ok());
    *stop = true;
    QVERIFY(!reading.levels().ok());
    QVERIFY(reading.part({0, 0, 100, 100}).isNull());

    const QUrl huge = address(QStringLiteral("huge.jpg"), m_huge);
    for (int i = 0; i < 10; ++i) {
        PictureShow show;
        show.open(huge);
        QSignalSpy changes(&show, &PictureShow::stateChanged);
        changes.wait(i * 5);
    }
}

REELDECK_TEST(TestPictureShow)
#include "tst_pictureshow.moc"

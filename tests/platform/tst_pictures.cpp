#include "mediakinds.h"
#include "runningplatform.h"
#include "testmedia.h"

#include "base/formats/containerfacts.h"
#include "platform/formats/exiforientation.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

using namespace reeldeck;
using namespace reeldeck::platform;

namespace {

/// What a picture shows, as `side` times `side` greys from dark to bright, '0' to '9'.
QByteArray greysOf(const QString &source, int side)
{
    QProcess decode;
    decode.start(QStringLiteral("ffmpeg"),
                 {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-nostdin"),
                  QStringLiteral("-i"), source, QStringLiteral("-vf"),
                  QStringLiteral("scale=%1:%1:flags=area,format=gray").arg(side),
                  QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-")});
    decode.waitForFinished();
    QByteArray greys = decode.readAllStandardOutput();
    for (char &grey : greys)
        grey = static_cast<char>('0' + static_cast<unsigned char>(grey) * 10 / 256);
    return greys;
}

} // namespace

/// What becomes of pictures, and of thumbnails of films: never black, empty or lying on its side.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_platform.stop(); }
    void largePictureTakesLittleMemory();
    void turnedPicturesStandUpright_data();
    void turnedPicturesStandUpright();
    void turnsAreReadFromHeaders();
    void trimmedEndsAreSeen();
    void transparentPicturesAreOnNeutralGround_data();
    void transparentPicturesAreOnNeutralGround();
    void picturesHaveTheirType_data();
    void picturesHaveTheirType();
    void unreadableFormatsAreNamed_data();
    void unreadableFormatsAreNamed();
    void thumbnailsShowSomething_data();
    void thumbnailsShowSomething();
    void smallFilesPassLargeOnes();

private:
    QByteArray made(const char *recipe, const char *name);
    QJsonObject settled(const QByteArray &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_dir;
    PlatformOptions m_options;
    RunningPlatform m_platform;
};

void TestPictures::initTestCase()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_options.limits.assetsPerMinute = 0;
    m_options.limits.assetsPerDay = 0;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
}

QByteArray TestPictures::made(const char *recipe, const char *name)
{
    QString problem;
    if (!makeMedia(m_dir->path(), QLatin1String(recipe), &problem)) {
        qWarning("%s", qPrintable(problem));
        return {};
    }
    QFile file(m_dir->filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject TestPictures::settled(const QByteArray &name, const QByteArray &bytes)
{
    const HttpAnswer created = m_platform.upload(name, bytes, false, true);
    return m_platform.settled(created.json().value(QLatin1String("_id")).toString());
}

void TestPictures::largePictureTakesLittleMemory()
{
    // First of all: the system keeps the most that any child has taken.
    const QJsonObject asset = settled("8k.png", testmedia::pictureOf8K());
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
    rusage children{};
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &children), 0);
    QVERIFY2(children.ru_maxrss < 400 * 1024, qPrintable(QString::number(children.ru_maxrss)));
}

void TestPictures::turnedPicturesStandUpright_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QByteArray>("upright");
    // The quarters as CIPA DC-008 section 4.6.4 has them shown when "0369" are stored.
    const char *const upright[] = {"0369", "3096", "9630", "6903", "0639", "6093", "9360", "3906"};
    // The eight of JPEG are in tst_mediawork.
    for (const auto &[format, orientation] :
         {std::pair{"png", 1}, {"png", 3}, {"png", 5}, {"png", 6}, {"webp", 2}, {"webp", 8}})
        QTest::addRow("%s %d", format, orientation)
                << QByteArray(format) << orientation << QByteArray(upright[orientation - 1]);
}

void TestPictures::turnedPicturesStandUpright()
{
    QFETCH(QByteArray, format);
    QFETCH(int, orientation);
    QFETCH(QByteArray, upright);
    const QByteArray name = "photo." + format;
    const QJsonObject asset = settled(name, testmedia::quarteredPicture(format, orientation));
    const QByteArray shown = greysOf(textAt(asset, "thumbnail", "representative_url"), 2);
    QCOMPARE(shown.size(), upright.size());
    for (qsizetype i = 0; i < upright.size(); ++i)
        QVERIFY2(std::abs(shown.at(i) - upright.at(i)) <= 1, shown.constData());
}

void TestPictures::turnsAreReadFromHeaders()
{
    const auto written = [&](const QByteArray &bytes) {
        QFile file(m_dir->filePath(QStringLiteral("turned")));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    // A TIFF whose directory stands behind its picture (TIFF 6.0 section 2).
    const QByteArray entry("\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0", 14);
    QCOMPARE(exifOrientationOf(
                     written(QByteArray("II*\0\x10\x20\0\0", 8) + QByteArray(0x2008, 'x') + entry)),
             8);
    QCOMPARE(exifOrientationOf(written(QByteArray("II*\0\xff\xff\xff\x7f", 8))), 1);
    // ISO/IEC 23008-12: a quarter anticlockwise is EXIF's 8.
    const auto box = [](const QByteArray &type, const QByteArray &body) -> QByteArray {
        return QByteArray(3, '\0') + static_cast<char>(8 + body.size()) + type + body;
    };
    const QByteArray ftyp = box("ftyp", "avif" + QByteArray(4, '\0') + "mif1avif");
    const auto avif = [&](const QByteArray &properties) {
        return readContainerFacts(
                       written(ftyp + box("meta", QByteArray(4, '\0') +
                                                          box("iprp", box("ipco", properties)))))
                .orientation;
    };
    QCOMPARE(avif({}), 1);
    QCOMPARE(avif(box("irot", QByteArray(1, '\1'))), 8);
    QCOMPARE(avif(box("irot", QByteArray(1, '\2'))), 3);
    QCOMPARE(avif(box("irot", QByteArray(1, '\3'))), 6);
    QCOMPARE(avif(box("imir", QByteArray(1, '\1'))), 2);
    QCOMPARE(avif(box("imir", QByteArray(1, '\0'))), 4);
}

void TestPictures::trimmedEndsAreSeen()
{
    const auto factsOf = [&](const char *recipe, const char *name) {
        QString problem;
        if (!makeMedia(m_dir->path(), QLatin1String(recipe), &problem))
            qWarning("%s", qPrintable(problem));
        return readContainerFacts(m_dir->filePath(QLatin1String(name)));
    };
    const ContainerFacts whole = factsOf("{V} {A} {X} -c:a aac whole.mp4", "whole.mp4");
    QVERIFY(!whole.hidesEndOfPictures && !whole.hidesEndOfSound && !whole.isEdited);
    QVERIFY(!whole.isCutShort && !whole.changesMidway);
    // One entry of 2,000 ms becomes one of 1,900.
    const ContainerFacts cut =
            factsOf("{V} {A} {X} -c:a aac whole.mp4 ; @swap 656c73740000000000000001000007d0 "
                    "656c737400000000000000010000076c whole.mp4 cut.mp4",
                    "cut.mp4");
    QVERIFY(cut.hidesEndOfPictures && cut.hidesEndOfSound);
    // Boxes in boxes in boxes are nobody's film.
    QByteArray nested = "xxxx";
    for (int i = 0; i < 15'000; ++i) {
        const quint32 size = qToBigEndian(quint32(nested.size()) + 12);
        nested = QByteArray(reinterpret_cast<const char *>(&size), 4) + "meta" +
                 QByteArray(4, '\0') + nested;
    }
    QFile deep(m_dir->filePath(QStringLiteral("deep.mp4")));
    QVERIFY(deep.open(QIODevice::WriteOnly));
    deep.write(QByteArray("\0\0\0\x10"
                          "ftypisom\0\0\0\0",
                          16) +
               nested);
    deep.close();
    QVERIFY(!readContainerFacts(deep.fileName()).isEdited);
    QVERIFY(factsOf("{V} {X} whole.mp4 ; @head 0.5 whole.mp4 half.mp4", "half.mp4").isCutShort);
    QVERIFY(factsOf("{V} {X} whole.mkv ; @head 0.5 whole.mkv half.mkv", "half.mkv").isCutShort);
    // A recording ends where it ends; how long it says it is was a guess.
    QVERIFY(factsOf("{V} {X} -f matroska -live 1 live.mkv", "live.mkv").isOpenEnded);
    QVERIFY(!factsOf("{V} {X} whole.mkv", "whole.mkv").isOpenEnded);
    QVERIFY(factsOf("{V} whole.avi ; @head 0.5 whole.avi half.avi", "half.avi").isCutShort);
}

void TestPictures::transparentPicturesAreOnNeutralGround_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<char>("middle");
    const QByteArray shape = "-f lavfi -i color=black:s=640x480:d=0.1:r=10,format=rgba,"
                             "geq=r=%:g=%:b=%:a=255*between(X\\,200\\,440)*between(Y\\,150\\,330) ";
    const auto row = [&](const char *name, const char *color, const char *options, char middle) {
        QTest::addRow("%s %s", name, color)
                << QByteArray(shape).replace("%", color) + options + ' ' + name << QByteArray(name)
                << middle;
    };
    row("logo.png", "0", "-frames:v 1", '0');
    row("logo.png", "255", "-frames:v 1", '9');
    row("logo.webp", "0", "-frames:v 1 -c:v libwebp -lossless 1", '0');
    row("logo.gif", "255",
        "-filter_complex split[a][b];[a]palettegen=reserve_transparent=1[p];[b][p]paletteuse -c:v "
        "gif",
        '9');
    row("logo.apng", "0", "-frames:v 1 -c:v apng -f apng", '0');
    row("moves.webp", "255", "-c:v libwebp_anim -lossless 1 -loop 0", '9');
}

void TestPictures::transparentPicturesAreOnNeutralGround()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, name);
    QFETCH(char, middle);
    const QJsonObject asset = settled(name, made(recipe.constData(), name.constData()));
    const QByteArray shown = greysOf(textAt(asset, "thumbnail", "representative_url"), 9);
    QCOMPARE(shown.size(), 81);
    QCOMPARE(shown.at(40), middle);
    QVERIFY2(shown.at(0) == '4' || shown.at(0) == '5', shown.constData());
}

void TestPictures::picturesHaveTheirType_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *options, const char *type) {
        QTest::newRow(name) << QByteArray("-f lavfi -i testsrc2=s=320x240:d=0.5:r=10 ") + options +
                                       ' ' + name
                            << QByteArray(name) << QString::fromLatin1(type);
    };
    row("a.avif", "-frames:v 1 -c:v libaom-av1 -cpu-used 8 -still-picture 1", "image/avif");
    row("anim.webp", "-c:v libwebp_anim -loop 0", "image/webp");
    row("a.webp", "-frames:v 1 -c:v libwebp", "image/webp");
    row("a.gif", "-c:v gif", "image/gif");
    row("a.apng", "-c:v apng -f apng", "image/png");
    row("a.tiff", "-frames:v 1 -c:v tiff", "image/tiff");
    row("a.bmp", "-frames:v 1 -c:v bmp", "image/bmp");
    row("deep.png", "-frames:v 1 -pix_fmt rgb48be", "image/png");
    row("grey.jpg", "-frames:v 1 -pix_fmt gray -c:v mjpeg", "image/jpeg");
    row("a.jp2", "-frames:v 1 -c:v libopenjpeg -pix_fmt rgb24", "image/jp2");
    row("named.jpg", "-frames:v 1 -c:v png -f image2", "image/png");
    // One picture of what could move, few colours, and much depth.
    row("one.gif", "-frames:v 1 -c:v gif", "image/gif");
    row("one.webp", "-frames:v 1 -c:v libwebp_anim", "image/webp");
    row("pal8.png", "-frames:v 1 -vf format=rgb8,format=pal8 -c:v png", "image/png");
    row("grey_alpha.png", "-frames:v 1 -pix_fmt ya16be", "image/png");
    row("hdr.avif",
        "-frames:v 1 -pix_fmt yuv420p10le -c:v libaom-av1 -cpu-used 8 -still-picture 1 "
        "-color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc",
        "image/avif");
    row("a.exr", "-frames:v 1 -c:v exr", "image/exr");
    row("a.dpx", "-frames:v 1 -c:v dpx", "image/dpx");
}

void TestPictures::picturesHaveTheirType()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, name);
    QFETCH(QString, type);
    const QJsonObject asset = settled(name, made(recipe.constData(), name.constData()));
    QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("ready"));
    QCOMPARE(asset.value(QLatin1String("file_type")).toString(), type);
    QVERIFY(!asset.contains(QLatin1String("duration")) ||
            asset.value(QLatin1String("duration")).isNull());
    const QByteArray shown = greysOf(textAt(asset, "thumbnail", "representative_url"), 4);
    QVERIFY2(QSet<char>(shown.begin(), shown.end()).size() > 2, shown.constData());
}

void TestPictures::unreadableFormatsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &beginning) {
        QTest::newRow(name) << beginning + QByteArray(3000, '\0') << QString::fromLatin1(name);
    };
    row("HEIC", QByteArray("\0\0\0\x18"
                           "ftypheic\0\0\0\0mif1heic",
                           24));
    row("CR2", QByteArray("II*\0\x10\0\0\0CR\2\0", 12));
    row("CR3", QByteArray("\0\0\0\x18"
                          "ftypcrx \0\0\0\1crx isom",
                          24));
    row("RAF", QByteArray("FUJIFILMCCD-RAW 0201"));
    row("JPEG XL", QByteArray("\xff\x0a\0\0", 4));
    QTest::newRow("scan") << testmedia::jpegInTiff() << QStringLiteral("TIFF picture with JPEG");
    row("Targa", QByteArray("\0\0\2\0\0\0\0\0\0\0\0\0\x20\0\x10\0\x18\0", 18));
    row("PAM", QByteArray("P7\nWIDTH 4\nHEIGHT 4\nDEPTH 3\nMAXVAL 255\nENDHDR\n"));
    row("Radiance", QByteArray("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 4 +X 4\n"));
    row("playlist", QByteArray("#EXTM3U\n#EXTINF:10,\na.ts\n"));
    QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                         << QStringLiteral("SVG");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
}

void TestPictures::unreadableFormatsAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const HttpAnswer created = m_platform.upload("file.jpg", bytes, false, true);
    QString reason = created.json().value(QLatin1String("message")).toString();
    if (created.status == 201) {
        const QJsonObject asset =
                m_platform.settled(created.json().value(QLatin1String("_id")).toString());
        QCOMPARE(asset.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
        reason = textAt(asset, "error", "message");
    }
    QVERIFY2(reason.contains(name), qPrintable(reason));
    QVERIFY2(reason.count(u'.') >= 2, qPrintable(reason)); // and the way out
}

void TestPictures::thumbnailsShowSomething_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *recipe) {
        QTest::newRow(name) << QByteArray(recipe) << QByteArray(name);
    };
    row("black_start.mp4",
        "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -vf drawbox=t=fill:c=black:enable=lt(t\\,3) {X} "
        "-g 250 black_start.mp4");
    row("white_start.mp4",
        "-f lavfi -i testsrc2=s=320x240:r=25:d=4 -vf drawbox=t=fill:c=white:enable=lt(t\\,3) {X} "
        "-g 250 white_start.mp4");
    row("in_between.mp4",
        "-f lavfi -i testsrc2=s=320x240:r=10:d=20 -vf "
        "drawbox=t=fill:c=black:enable=not(between(t\\,4\\,6)) {X} -g 10 in_between.mp4");
    row("half.mp4", "-f lavfi -i testsrc2=s=320x240:r=25:d=20 {X} -movflags +faststart whole.mp4 ; "
                    "@head 0.08 whole.mp4 half.mp4");
    row("fade.gif", "-f lavfi -i testsrc2=s=160x120:r=5:d=2 -vf "
                    "drawbox=t=fill:c=black:enable=lt(t\\,1) -c:v gif fade.gif");
    row("late_cover.mp3",
        "-f lavfi -i testsrc2=s=64x64:d=0.04 -frames:v 1 c.png ; {A} -i c.png -map "
        "0 -map 1 -c:v png -disposition:v attached_pic -id3v2_version 3 "
        "late_cover.mp3");
    row("tone.wav", "{A} tone.wav");
}

void TestPictures::thumbnailsShowSomething()
{
    QFETCH(QByteArray, recipe);
    QFETCH(QByteArray, name);
    const QJsonObject asset = settled(name, made(recipe.constData(), name.constData()));
    QCOMPARE(textAt(asset, "thumbnail", "status"), QStringLiteral("ready"));
    const QByteArray shown = greysOf(textAt(asset, "thumbnail", "representative_url"), 4);
    QVERIFY2(QSet<char>(shown.begin(), shown.end()).size() > 1, shown.constData());
}

void TestPictures::smallFilesPassLargeOnes()
{
    m_platform.stop();
    // A probe that never ends with what is larger than a small file.
    const QString tool = m_dir->filePath(QStringLiteral("probe"));
    QFile script(tool);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n"
                 "for last; do :; done\n"
                 "[ \"$(stat -c %s \"${last#file:}\" 2>/dev/null || echo 0)\" -gt 33554432 ] && "
                 "exec sleep 1000\n"
                 "exec ffprobe \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    m_options.tools.ffprobe = tool;
    QVERIFY(m_platform.start(m_dir->path(), m_options));
    const QByteArray large = testmedia::video() + QByteArray(33 << 20, '\0');
    QStringList waiting;
    for (int i = 0; i < 3; ++i)
        waiting +=
                m_platform.upload("large.mp4", large).json().value(QLatin1String("_id")).toString();
    const QJsonObject small = settled("small.png", testmedia::image());
    QCOMPARE(textAt(small, "thumbnail", "status"), QStringLiteral("ready"));
    for (const QString &id : waiting)
        QCOMPARE(m_platform.get(QLatin1String("/assets/") + id)
                         .json()
                         .value(QLatin1String("status"))
                         .toString(),
                 QStringLiteral("processing"));
}

REELDECK_TEST(TestPictures)
#include "tst_pictures.moc"

#include "uploads/intake/uploadplanner.h"

#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace {

enum Platform { Hosted, Local };

QByteArray tiffWith(const QList<std::pair<quint16, quint32>> &tags)
{
    QByteArray bytes("II*\0\x08\0\0\0", 8);
    const auto add = [&bytes](auto number) {
        for (std::size_t i = 0; i < sizeof(number); ++i)
            bytes += char(number >> (8 * i) & 0xff);
    };
    add(quint16(tags.size()));
    for (const auto &[tag, value] : tags) {
        add(tag);
        add(quint16(4));
        add(quint32(1));
        add(value);
    }
    return bytes + QByteArray(200, '\0');
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// 4 by 4 points of so many bits, without a colour map.
QByteArray targa(char bits)
{
    return QByteArray("\0\0\2\0\0\0\0\0\0\0\0\0\4\0\4\0", 16) + bits + QByteArray(200, '\x20');
}

QByteArray webp(char flags)
{
    return QByteArray("RIFF\0\1\0\0WEBPVP8X\n\0\0\0", 20) + flags + QByteArray(100, '\0');
}

} // namespace

/// What a file is and what is said of it before a byte is sent, by its content first.
class TestIntakeFormats : public QObject
{
    Q_OBJECT

private slots:
    void unreadableFormatsAreToldByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word"); ///< In the sentence; empty: nothing is said.
        QTest::addColumn<bool>("isRefusedLocally");
        QTest::addColumn<bool>("isRefusedAnywhere");
        const auto row = [](const char *name, const QByteArray &bytes, const char *word,
                            bool locally, bool anywhere = false) {
            QTest::newRow(name) << QString::fromLatin1(name) << bytes << QString::fromLatin1(word)
                                << locally << anywhere;
        };
        const QByteArray heic = QByteArray("\0\0\0\x18"
                                           "ftypheic\0\0\0\0mif1heic",
                                           24) +
                                QByteArray(2000, '\0');
        row("IMG_1.HEIC", heic, "a HEIC picture", true);
        row("named.jpg", heic, "a HEIC picture", true);
        row("a.heif",
            QByteArray("\0\0\0\x18"
                       "ftypmif1\0\0\0\0mif1heic",
                       24) +
                    QByteArray(200, '\0'),
            "a HEIC picture", true);
        row("a.cr2", QByteArray("II*\0\x10\0\0\0CR\2\0", 12) + QByteArray(200, '\0'),
            "a Canon raw photo (CR2)", true);
        row("a.cr3",
            QByteArray("\0\0\0\x18"
                       "ftypcrx \0\0\0\1crx isom",
                       24),
            "a Canon raw photo (CR3)", true);
        row("a.raf", "FUJIFILMCCD-RAW 0201FF", "a Fujifilm raw photo (RAF)", true);
        row("a.NEF", tiffWith({{0xfe, 1}}), "a Nikon raw photo (NEF)", true);
        row("a.arw", tiffWith({{0xfe, 1}}), "a Sony raw photo (ARW)", true);
        row("a.dng", tiffWith({}), "a raw photo (DNG)", true);
        row("dng.tif", tiffWith({{0xc612, 0x401}}), "a raw photo (DNG)", true);
        row("raw.tif", tiffWith({{0xfe, 1}, {0x10f, 1}, {0x14a, 8}}), "a camera's raw photo", true);
        row("scan.tif", tiffWith({{0xfe, 0}, {0x103, 7}}), "a TIFF picture with JPEG inside", true);
        row("packed.tif", tiffWith({{0xfe, 0}, {0x103, 5}}), "", false);
        row("a.TGA", targa(24), "a Targa picture (TGA)", true);
        row("a.pam", "P7\nWIDTH 4\nHEIGHT 4\n", "a PAM picture", true);
        row("a.hdr", "#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n", "a Radiance picture (HDR)", true);
        row("plain.tif", tiffWith({{0xfe, 0}, {0x10f, 1}}), "", false);
        row("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "an SVG drawing", true);
        row("b.svg", "<?xml version=\"1.0\"?>\n<!-- x -->\n<svg/>", "an SVG drawing", true);
        row("c.svg", "<!DOCTYPE svg PUBLIC \"x\">\n<svg/>", "an SVG drawing", true);
        row("a.svgz", QByteArray("\x1f\x8b\x08\0", 4) + QByteArray(200, '\x91'), "an SVG drawing",
            true);
        row("a.jxl", QByteArray("\xff\x0a\0\0", 4) + QByteArray(200, '\0'), "a JPEG XL picture",
            true);
        row("anim.webp", webp(2), "an animated WebP picture", false);
        row("alpha.webp", webp(0x10), "", false);
        row("a.pdf", "%PDF-1.7\n", "a PDF document", true, true);
        row("a.mp4", "%PDF-1.7\n", "a PDF document", true, true);
        row("a.m3u8", "#EXTM3U\n#EXTINF:10,\na.ts\n", "a playlist", true, true);
        row("a.pls", "[playlist]\nFile1=a.mp3\n", "a playlist", true, true);
        row("a.asx", "<ASX version=\"3\"></ASX>", "a playlist", true, true);
        row("a.xspf", "<?xml version=\"1.0\"?><playlist/>", "a playlist", true, true);
        row("a.mpd", "<?xml version=\"1.0\"?><MPD/>", "a playlist", true, true);
        row("a.zip", QByteArray("PK\3\4") + QByteArray(200, '\0'), "an archive", true, true);
    }

    void unreadableFormatsAreToldByName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QFETCH(bool, isRefusedLocally);
        QFETCH(bool, isRefusedAnywhere);
        const QString path = file(name, bytes);
        for (const Platform platform : {Hosted, Local}) {
            const UploadPlan plan = planned({path}, platform);
            const bool isRefused = platform == Local ? isRefusedLocally : isRefusedAnywhere;
            QCOMPARE(plan.problems.size(), isRefused ? 1 : 0);
            QCOMPARE(plan.uploads.size(), isRefused ? 0 : 1);
            if (!isRefused)
                QVERIFY(plan.uploads.first().kind == MediaKind::Image);
            const QString said = isRefused ? plan.problems.first().error.message
                                           : plan.uploads.first().warnings.join(QLatin1Char('\n'));
            const bool isTold = !word.isEmpty() && (isRefused || platform == Hosted);
            QVERIFY2(isTold ? said.contains(word) : !said.contains(QLatin1String("read")),
                     qPrintable(said));
            if (isTold) {
                QVERIFY2(said.contains(name), qPrintable(said));
                QVERIFY2(said.count(QLatin1Char('.')) >= 3, qPrintable(said)); // And the way out.
            }
        }
    }

    void aPageWithADrawingIsNoDrawing()
    {
        const QString path =
                file(QStringLiteral("a.html"), "<!DOCTYPE html>\n<html><body><svg/></body></html>");
        const UploadPlan plan = planned({path}, Local);
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().error.message.contains(QStringLiteral("is not video")));
    }

    void aFolderOfUnreadablePicturesNamesThem()
    {
        file(QStringLiteral("photos/a.raf"), "FUJIFILMCCD-RAW 0201FF");
        const UploadPlan plan = planned({m_dir.filePath(QStringLiteral("photos"))}, Local);
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().error.message.contains(QStringLiteral("“a.raf”")));
        file(QStringLiteral("papers/a.pdf"), "%PDF-1.7\n");
        file(QStringLiteral("papers/b.txt"), "words\n");
        const UploadPlan none = planned({m_dir.filePath(QStringLiteral("papers"))}, Local);
        QCOMPARE(none.problems.size(), 1);
        QVERIFY(none.problems.first().error.message.contains(
                QStringLiteral("The folder “papers”")));
    }

    void contentDecidesOverTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("recipe");
        QTest::addColumn<QString>("format");
        QTest::addColumn<MediaKind>("kind");
        const QStringList picture{QStringLiteral("-f"), QStringLiteral("lavfi"),
                                  QStringLiteral("-i"),
                                  QStringLiteral("testsrc=s=128x128:r=10:d=0.5")};
        const QStringList sound{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                QStringLiteral("sine=d=0.5")};
        const auto row = [](const char *name, const QStringList &recipe, const char *format,
                            MediaKind kind) {
            QTest::newRow(name) << QString::fromLatin1(name) << recipe
                                << QString::fromLatin1(format) << kind;
        };
        row("mkv_named.mp4", picture, "matroska", MediaKind::Video);
        row("webm_named.mp3", picture + words("-c:v libvpx"), "webm", MediaKind::Video);
        row("isom.m4a", sound, "mp4", MediaKind::Audio);
        row("sound.mp4", sound, "mp4", MediaKind::Audio);
        row("sound.mov", sound, "mov", MediaKind::Audio);
        // Containers that hold either.
        row("sound.mkv", sound, "matroska", MediaKind::Audio);
        row("sound.webm", sound + words("-c:a libopus"), "webm", MediaKind::Audio);
        row("live.webm", sound + words("-c:a libopus -live 1"), "webm", MediaKind::Audio);
        row("picture.mka", picture, "matroska", MediaKind::Video);
        row("late.mkv", sound + picture + words("-map 0 -map 1"), "matroska", MediaKind::Video);
        row("sound.ts", sound, "mpegts", MediaKind::Audio);
        row("picture.ts", picture, "mpegts", MediaKind::Video);
        row("sound.m2ts", sound + words("-mpegts_m2ts_mode 1"), "mpegts", MediaKind::Audio);
        row("sound.mpg", sound + words("-c:a mp2"), "mpeg", MediaKind::Audio);
        row("sound.flv", sound + words("-ar 44100 -c:a libmp3lame"), "flv", MediaKind::Audio);
        row("sound.avi", sound, "avi", MediaKind::Audio);
        row("sound.wmv", sound, "asf", MediaKind::Audio);
        row("picture.wma", picture, "asf", MediaKind::Video);
        row("pieces.mp4", sound + words("-movflags frag_keyframe+empty_moov"), "mp4",
            MediaKind::Audio);
        row("sound.3gp", sound + words("-c:a aac"), "3gp", MediaKind::Audio);
        row("sound.ogv", sound + words("-c:a libvorbis"), "ogg", MediaKind::Audio);
        row("picture.ogg", picture + words("-c:v libtheora"), "ogg", MediaKind::Video);
        row("sound first.ogv", sound + picture + words("-map 0 -map 1 -c:v libtheora"), "ogg",
            MediaKind::Video);
        row("picture.m4a", picture, "mp4", MediaKind::Video);
        row("a.mxf", picture + words("-r 25 -c:v mpeg2video"), "mxf", MediaKind::Video);
        row("mxf.bin", picture + words("-r 25 -c:v mpeg2video"), "mxf", MediaKind::Video);
        row("nut", picture, "nut", MediaKind::Video);
        row("a.dat", picture + words("-c:v libvpx"), "ivf", MediaKind::Video);
        row("w64.unknown", sound, "w64", MediaKind::Audio);
        row("caf.bin", sound, "caf", MediaKind::Audio);
        row("gxf", picture + words("-s 720x576 -r 25 -c:v mpeg2video"), "gxf", MediaKind::Video);
        // Known by its content from a second on, before that by its name.
        for (const char *name : {"voice.gsm", "voice.bin"})
            row(name, words("-f lavfi -i sine=d=2:r=8000 -c:a libgsm"), "gsm", MediaKind::Audio);
        // A picture to the MIME database, by two bytes.
        row("a.obu", picture + words("-c:v libsvtav1 -preset 12"), "obu", MediaKind::Video);
        row("png.mp4", picture + words("-frames:v 1 -c:v png"), "image2pipe", MediaKind::Image);
    }

    void contentDecidesOverTheName()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, recipe);
        QFETCH(QString, format);
        QFETCH(MediaKind, kind);
        const QString path = made(name, recipe, format);
        if (path.isEmpty())
            QSKIP("This ffmpeg can't make it.");
        const UploadPlan plan = planned({path}, Hosted);
        QVERIFY2(plan.problems.isEmpty(), qPrintable(plan.problems.value(0).error.message));
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY2(plan.uploads.first().kind == kind, qPrintable(wireName(plan.uploads[0].kind)));
    }

    void avifIsAPicture()
    {
        const QString path =
                file(QStringLiteral("a.avif"), QByteArray("\0\0\0\x20"
                                                          "ftypavif\0\0\0\0avifmif1miafMA1B",
                                                          32) +
                                                       QByteArray(100, '\0'));
        const UploadPlan plan = planned({path}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY(plan.uploads.first().kind == MediaKind::Image);
        QVERIFY(plan.uploads.first().warnings.isEmpty());
    }

    void bytesThatNobodyReadsAreNoMedia()
    {
        const QByteArray noise =
                QByteArray::fromHex("8f3ac1007e55b2e49d016fff00c4") + QByteArray(3000, '\x91');
        const UploadPlan plan = planned({file(QStringLiteral("a.bin"), noise)}, Hosted);
        QVERIFY(plan.uploads.isEmpty());
        QCOMPARE(plan.problems.size(), 1);
        QVERIFY(plan.problems.first().error.message.contains(QStringLiteral("is not video")));
    }

    void whatLacksItsEndIsWarnedOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("recipe");
        QTest::addColumn<QString>("format");
        const QStringList picture =
                words("-f lavfi -i testsrc=s=320x240:r=10:d=2 -f lavfi -i sine=d=2");
        const QStringList still = words("-f lavfi -i testsrc=s=320x240 -frames:v 1");
        const auto row = [](const char *name, const QStringList &recipe, const char *format) {
            QTest::newRow(name) << QString::fromLatin1(name) << recipe
                                << QString::fromLatin1(format);
        };
        row("a.flv", picture + words("-c:v flv -ar 44100 -c:a libmp3lame"), "flv");
        row("live.flv",
            picture + words("-c:v flv -ar 44100 -c:a libmp3lame -flvflags no_duration_filesize"),
            "flv");
        row("a.ogv", picture + words("-c:v libtheora -c:a libvorbis"), "ogg");
        row("a.opus", words("-f lavfi -i sine=d=9 -c:a libopus"), "ogg");
        row("a.wmv", picture, "asf");
        row("a.avi", picture, "avi");
        row("a.mkv", picture, "matroska");
        row("a.png", still + words("-c:v png"), "image2");
        row("a.jpg", still + words("-c:v mjpeg"), "image2");
        row("a.gif", words("-f lavfi -i testsrc=s=320x240:r=5:d=1"), "gif");
        row("a.bmp", still + words("-c:v bmp"), "image2");
        row("a.webp", still + words("-c:v libwebp"), "image2");
    }

    void whatLacksItsEndIsWarnedOf()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, recipe);
        QFETCH(QString, format);
        const QString path = made(name, recipe, format);
        if (path.isEmpty())
            QSKIP("This ffmpeg can't make it.");
        const QString word = QStringLiteral("is shorter than it says");
        UploadPlan plan = planned({path}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY(!plan.uploads.first().warnings.join(u' ').contains(word));
        QFile half(path);
        QVERIFY(half.resize(half.size() * 2 / 3));
        plan = planned({path}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY2(plan.uploads.first().warnings.join(u' ').contains(word),
                 qPrintable(plan.uploads.first().warnings.join(u' ')));
    }

    void whatACameraWritesBehindAPictureIsNoLackOfItsEnd()
    {
        for (const char *name : {"a.jpg", "a.png"}) {
            const QString path = made(QString::fromLatin1(name),
                                      words("-f lavfi -i testsrc=s=320x240 -frames:v 1"),
                                      QStringLiteral("image2"));
            QVERIFY(!path.isEmpty());
            QFile whole(path);
            QVERIFY(whole.open(QIODevice::Append));
            whole.write(QByteArray(200'000, 'x'));
            whole.close();
            QVERIFY(planned({path}, Hosted).uploads.first().warnings.isEmpty());
        }
        // The thumbnail in its head has an end of its own, and the picture has none.
        const QByteArray head = QByteArray::fromHex("ffd8ffe1000affd8ffd9ffd8ffd9ffda0008");
        const UploadPlan plan =
                planned({file(QStringLiteral("b.jpg"), head + QByteArray(3000, 'x'))}, Hosted);
        QVERIFY(!plan.uploads.first().warnings.isEmpty());
    }

    void whatNoProgramCanReadIsWarnedOf()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ffprobe")).isEmpty())
            QSKIP("There is no ffprobe.");
        const QByteArray box =
                QByteArray("\0\0\0\x18", 4) + "ftypisom" + QByteArray(4, '\0') + "isommp42";
        const QString broken = file(QStringLiteral("a.mp4"), box + QByteArray(3000, '\x91'));
        UploadPlan plan = planned({broken}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY2(plan.uploads.first().warnings.join(u' ').contains(
                         QStringLiteral("“a.mp4” can't be read")),
                 qPrintable(plan.uploads.first().warnings.join(u' ')));
        QCOMPARE(plan.unexamined, 0);
        // Half a download whose index is at its missing end.
        const QString path =
                made(QStringLiteral("b.mp4"), words("-f lavfi -i testsrc=s=640x480:r=10:d=5"),
                     QStringLiteral("mp4"));
        QFile half(path);
        QVERIFY(half.resize(half.size() * 2 / 3));
        plan = planned({path}, Hosted);
        QCOMPARE(plan.uploads.first().warnings.size(), 1);
        QVERIFY(plan.uploads.first().warnings.first().contains(
                QStringLiteral("“b.mp4” can't be read: its end is missing")));
        const QString song = file(QStringLiteral("a.mp3"),
                                  QByteArray("ID3\3\0\0\0\0\0\0", 10) + QByteArray(3000, '\x91'));
        plan = planned({song}, Hosted);
        QVERIFY(plan.uploads.first().warnings.join(u' ').contains(
                QStringLiteral("“a.mp3” can't be read")));
    }

    void whatHasNoContentYetIsTold()
    {
        const auto sized = [&](const QString &name, const QByteArray &head, qint64 size) {
            const QString path = file(name, head);
            QFile hole(path);
            return hole.resize(size) ? path : QString();
        };
        const auto problem = [&](const QString &path) {
            const UploadPlan plan = planned({path}, Hosted);
            return plan.problems.isEmpty() ? QString() : plan.problems.first().error.message;
        };
        constexpr qint64 size = 50'000'000;
        const QString hole = sized(QStringLiteral("far.mp4"), {}, size);
        QVERIFY2(problem(hole).contains(QStringLiteral("“far.mp4” stands for a file")),
                 qPrintable(problem(hole)));
        QVERIFY(problem(file(QStringLiteral("near.mp4.nextcloud"), "x"))
                        .contains(QStringLiteral("“near.mp4.nextcloud” stands for a file")));
        const QString reserved = file(QStringLiteral("torrent.mp4"), QByteArray(100'000, '\0'));
        QVERIFY2(problem(reserved).contains(QStringLiteral("“torrent.mp4” has room")),
                 qPrintable(problem(reserved)));
        // Sparse, and a film all the same.
        const QString film =
                made(QStringLiteral("film.mkv"), words("-f lavfi -i testsrc=s=320x240:r=10:d=1"),
                     QStringLiteral("matroska"));
        QFile sparse(film);
        QVERIFY(sparse.resize(size));
        const UploadPlan plan = planned({film}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY(plan.uploads.first().warnings.join(u' ').indexOf(QStringLiteral("can't be read")) <
                0);
    }

    void halfADownloadIsWarnedOf()
    {
        const QStringList recipe =
                words("-f lavfi -i testsrc=s=640x480:r=10:d=5 -movflags +faststart");
        const QString path = made(QStringLiteral("whole.mp4"), recipe, QStringLiteral("mp4"));
        if (path.isEmpty())
            QSKIP("There is no ffmpeg.");
        UploadPlan plan = planned({path}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY2(plan.uploads.first().warnings.isEmpty(),
                 qPrintable(plan.uploads.first().warnings.join(u' ')));
        QFile half(path);
        QVERIFY(half.resize(half.size() * 2 / 3));
        plan = planned({path}, Hosted);
        QCOMPARE(plan.uploads.size(), 1);
        QVERIFY(plan.uploads.first().warnings.join(u' ').contains(
                QStringLiteral("“whole.mp4” is shorter than it says")));
        QVERIFY(plan.needsReview());
    }

private:
    QString file(const QString &name, const QByteArray &content)
    {
        const QString target = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(target).path());
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("The test can't write %s", qPrintable(target));
        return target;
    }

    QString made(const QString &name, const QStringList &recipe, const QString &format)
    {
        const QString target = m_dir.filePath(name);
        QProcess ffmpeg;
        ffmpeg.start(QStringLiteral("ffmpeg"),
                     words("-v error -y") + recipe +
                             QStringList{QStringLiteral("-f"), format, target});
        const bool isMade = ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0 &&
                            QFileInfo(target).size() > 0;
        return isMade ? target : QString();
    }

    static UploadPlan planned(const QStringList &paths, Platform platform)
    {
        UploadLimits limits;
        limits.isLocalLibrary = platform == Local;
        UploadPlanner planner;
        QSignalSpy finished(&planner, &UploadPlanner::finished);
        planner.start({paths, {}}, limits);
        if (!finished.wait(20'000))
            qFatal("The planner didn't finish");
        return finished.first().first().value<UploadPlan>();
    }

    QTemporaryDir m_dir;
};

REELDECK_TEST(TestIntakeFormats)
#include "tst_intakeformats.moc"

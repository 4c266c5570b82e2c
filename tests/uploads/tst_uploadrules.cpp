#include "uploads/rules/uploadrules.h"

#include "base/formats/mediasniffer.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QMimeData>
#include <QTest>
#include <QTranslator>

using namespace reeldeck;

namespace {

/// Says what a format is, and the sentence around it, in other words.
class OtherLanguage : public QTranslator
{
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *context, const char *source, const char * /*comment*/,
                      int /*count*/) const override
    {
        if (QByteArray(context) == "MediaFormats")
            return QStringLiteral("[%1]").arg(QLatin1String(source));
        return QByteArray(source).startsWith("“%1” can't be uploaded") ? QStringLiteral("%3 %2 %1")
                                                                       : QString();
    }

    bool isEmpty() const override { return false; }
};

} // namespace

/// Rules before sending: kinds, sizes, names, URLs.
class TestUploadRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void junkIsKnownByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("junk");
        for (const char *name : {".DS_Store", ".hidden", "Thumbs.db", "thumbs.DB", "desktop.ini",
                                 "Desktop.ini", "~$clip.mp4", "clip.mp4~", "._clip.mp4"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name : {"clip.mp4", "Thumbs.db.mp4", "a~b.mp4", "DS_Store"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }

    void junkIsKnownByName()
    {
        QFETCH(QString, name);
        QTEST(isJunkName(name), "junk");
    }

    void aFormatIsNamedInTheLanguageOfTheProgram()
    {
        QByteArray beginning("%PDF-1.7\n");
        QBuffer file(&beginning);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::optional<FormatTrouble> trouble =
                formatTrouble(file, beginning, QStringLiteral("%2.pdf"));
        QVERIFY(trouble);
        QCOMPARE(formatError(QStringLiteral("%2.pdf"), *trouble, false).message,
                 QStringLiteral("“%2.pdf” can't be uploaded. It is a PDF document. Export its "
                                "pages as JPEG or PNG."));
        const OtherLanguage other;
        QCOMPARE(formatError(QStringLiteral("%2.pdf"), *trouble, false).message,
                 QStringLiteral("[Export its pages as JPEG or PNG.] [a PDF document] %2.pdf"));
        // What the local platform says stays English.
        QCOMPARE(unreadableFormat("%PDF-1.7\n"),
                 QStringLiteral("It is a PDF document, which the platform can't read. Export its "
                                "pages as JPEG or PNG."));
    }

    void contentDecidesTheKind_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<MediaKind>("kind");
        const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        const QByteArray jpeg("\xff\xd8\xff\xe0\0\x10JFIF\0", 11);
        const QByteArray mp4("\0\0\0\x20"
                             "ftypisom\0\0\2\0isomiso2avc1mp41",
                             32);
        const QByteArray wav("RIFF\x24\0\0\0WAVEfmt ", 16);
        const QByteArray noise("\x01\x02\xfe\x90\x81\x00\x03\x04\x99\x88", 10);
        const QString unnamed = QStringLiteral("file");
        QTest::newRow("png") << png << unnamed << MediaKind::Image;
        QTest::newRow("jpeg under a video's name")
                << jpeg << QStringLiteral("a.mp4") << MediaKind::Image;
        QTest::newRow("mp4") << mp4 << unnamed << MediaKind::Video;
        QTest::newRow("wav") << wav << unnamed << MediaKind::Audio;
        QTest::newRow("text under a video's name")
                << QByteArray("just some words\n") << QStringLiteral("a.mp4") << MediaKind::Unknown;
        QTest::newRow("html under an image's name")
                << QByteArray("<html><body>hi</body></html>") << QStringLiteral("a.png")
                << MediaKind::Unknown;
        QTest::newRow("noise with a media name")
                << noise << QStringLiteral("raw.mp4") << MediaKind::Video;
        QTest::newRow("noise without one")
                << noise << QStringLiteral("a.bin") << MediaKind::Unknown;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("a.pdf")
                             << MediaKind::Unknown;
        QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:1,\na.ts\n")
                                  << QStringLiteral("a.m3u8") << MediaKind::Unknown;
    }

    void contentDecidesTheKind()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QTEST(mediaKindOfContent(head, name), "kind");
    }

    void sizesAreCheckedByKind_data()
    {
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("expected"); ///< Empty: passes.
        const UploadLimits limits;
        QTest::newRow("image at the limit") << MediaKind::Image << limits.image << QString();
        QTest::newRow("image far over")
                << MediaKind::Image << qint64(11'849'000)
                << QStringLiteral("Image “x” is 11.3 MB; the limit is 5 MB.");
        QTest::newRow("image one byte over tells bytes")
                << MediaKind::Image << limits.image + 1
                << QStringLiteral("Image “x” is 5242881 bytes; the limit is 5242880 bytes.");
        QTest::newRow("video at the limit") << MediaKind::Video << limits.directVideo << QString();
        QTest::newRow("video for parts") << MediaKind::Video << limits.multipartVideo << QString();
        QTest::newRow("video over every limit names no way that isn't there")
                << MediaKind::Video << 5 * GiB
                << QStringLiteral("Video “x” is 5 GB; the limit is 4 GB. Make it smaller.");
        QTest::newRow("audio over names the way out")
                << MediaKind::Audio << 300 * MiB
                << QStringLiteral("Audio file “x” is 300 MB; the limit is 200 MB. Put it where it "
                                  "has a public URL and upload the URL (up to 4 GB)");
        QTest::newRow("audio over")
                << MediaKind::Audio << 201 * MiB << QStringLiteral("Audio file “x” is 201 MB");
        QTest::newRow("empty") << MediaKind::Video << qint64(0) << QStringLiteral("“x” is empty.");
    }

    void sizesAreCheckedByKind()
    {
        QFETCH(MediaKind, kind);
        QFETCH(qint64, size);
        QFETCH(QString, expected);
        const std::optional<Error> error =
                checkSize(QStringLiteral("x"), kind, size, UploadLimits());
        QCOMPARE(error.has_value(), !expected.isEmpty());
        if (error) {
            const QString message = QString(error->message).remove(QLatin1Char(','));
            QVERIFY2(message.startsWith(QString(expected).remove(QLatin1Char(','))),
                     qPrintable(message));
        }
    }

    void namesHave1To255Characters()
    {
        QVERIFY(checkUploadName(QString()));
        QVERIFY(!checkUploadName(QString(255, QLatin1Char('a'))));
        QVERIFY(checkUploadName(QString(256, QLatin1Char('a'))));
        // Characters, not UTF-16 units: 255 emoji are 510 of those.
        QVERIFY(!checkUploadName(QStringLiteral("🎬").repeated(255)));
        QVERIFY(checkUploadName(QStringLiteral("🎬").repeated(256)));
    }

    void urlsMustBeFetchable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("https") << QStringLiteral("https://example.com/a.mp4") << true;
        QTest::newRow("http with port")
                << QStringLiteral(" http://example.com:8080/a?x=1 ") << true;
        QTest::newRow("raw UTF-8") << QStringLiteral("https://example.com/日本.mp4") << true;
        QTest::newRow("ftp") << QStringLiteral("ftp://example.com/a.mp4") << false;
        QTest::newRow("no host") << QStringLiteral("https:///a.mp4") << false;
        QTest::newRow("words") << QStringLiteral("not a url") << false;
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("bare host") << QStringLiteral("example.com/a.mp4") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void urlsMustBeFetchable()
    {
        QFETCH(QString, text);
        QFETCH(bool, ok);
        const Result<QUrl> url = checkedUrl(text);
        QCOMPARE(url.ok(), ok);
        if (!ok)
            QVERIFY(url.error().kind == ErrorKind::InvalidRequest &&
                    !url.error().message.isEmpty());
    }

    void uploadsAreNamedByWhatIsKnown()
    {
        UploadRequest request;
        request.path = QStringLiteral("/media/clips/a b.mp4");
        QCOMPARE(uploadName(request), QStringLiteral("a b.mp4"));
        request.filename = QStringLiteral("Take 1.mp4");
        QCOMPARE(uploadName(request), QStringLiteral("Take 1.mp4"));

        UploadRequest url;
        url.url = QUrl(QStringLiteral("https://example.com/dir/a%20b.mp4?sig=secret"));
        QCOMPARE(uploadName(url), QStringLiteral("a b.mp4"));
        url.url = QUrl(QStringLiteral("https://example.com/?sig=secret"));
        QCOMPARE(uploadName(url), QString());
        QVERIFY(!uploadTitle(url).contains(QLatin1String("secret")));
        QVERIFY(uploadTitle(url).contains(QLatin1String("example.com")));
    }

    void pastedLinesAreSorted()
    {
        const DroppedItems sources = sourcesFromText(QStringLiteral(
                "/home/a.mp4\r\n\nfile:///tmp/b%20c.png\n https://example.com/d.mp4 \nnonsense"));
        QCOMPARE(sources.paths,
                 QStringList({QStringLiteral("/home/a.mp4"), QStringLiteral("/tmp/b c.png")}));
        QCOMPARE(sources.urls, QStringList({QStringLiteral("https://example.com/d.mp4"),
                                            QStringLiteral("nonsense")}));
    }

    void filesOfThisComputerAreLocalUnderEachOfItsNames()
    {
        const QString host = QSysInfo::machineHostName();
        for (const QString &name : {QString(), QStringLiteral("localhost"),
                                    QStringLiteral("LOCALHOST"), host, host.toUpper()}) {
            const QString text = QStringLiteral("file://%1/tmp/a%20b.mp4").arg(name);
            const QStringList expected{QStringLiteral("/tmp/a b.mp4")};
            QCOMPARE(sourcesFromText(text).paths, expected);
            QCOMPARE(sourcesFromUrls({QUrl(text)}).paths, expected);
        }
    }

    void filesOfAnotherComputerSaySo()
    {
        const QString text = QStringLiteral("file://nas.example/share/a.mp4");
        for (const DroppedItems &sources : {sourcesFromText(text), sourcesFromUrls({QUrl(text)})}) {
            QVERIFY(sources.paths.isEmpty());
            QCOMPARE(sources.urls, QStringList{text});
            const Result<QUrl> url = checkedUrl(sources.urls.first());
            QVERIFY(!url);
            QVERIFY(url.error().message.contains(QStringLiteral("is on another computer")));
        }
    }

    void pathsArePastedAsPeopleHaveThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("home") << QStringLiteral("~/x.mp4")
                              << QString(QDir::homePath() + QStringLiteral("/x.mp4"));
        QTest::newRow("single quotes")
                << QStringLiteral(" '/tmp/my clip.mp4' ") << QStringLiteral("/tmp/my clip.mp4");
        QTest::newRow("double quotes")
                << QStringLiteral("\"/tmp/my clip.mp4\"\r") << QStringLiteral("/tmp/my clip.mp4");
        QTest::newRow("quoted home") << QStringLiteral("'~/my clip.mp4'")
                                     << QString(QDir::homePath() + QStringLiteral("/my clip.mp4"));
        QTest::newRow("blank at the end")
                << QStringLiteral("/tmp/clip.mp4 ") << QStringLiteral("/tmp/clip.mp4 ");
        QTest::newRow("quotes within")
                << QStringLiteral("/tmp/it's.mp4") << QStringLiteral("/tmp/it's.mp4");
    }

    void pathsArePastedAsPeopleHaveThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QCOMPARE(sourcesFromText(text).paths, QStringList{path});
        QVERIFY(sourcesFromText(text).urls.isEmpty());
    }

    void passwordsOfUrlsAreRefusedAndNotRepeated()
    {
        for (const char *text :
             {"http://user:s3cret@host.example/a.mp4", "https://s3cret@host.example/a.mp4",
              "https://user:p@s3cret@host.example/", "ftp://user:s3cret@host.example/a.mp4",
              "http://user:s3cret@/a.mp4", "HTTP://user:s3cret word@host.example/a.mp4"}) {
            const Result<QUrl> url = checkedUrl(QString::fromLatin1(text));
            QVERIFY2(!url, text);
            QVERIFY2(!url.error().message.contains(QStringLiteral("s3cret")),
                     qPrintable(url.error().message));
        }
        const Result<QUrl> web =
                checkedUrl(QStringLiteral("http://user:s3cret@host.example/a.mp4"));
        QVERIFY(web.error().message.contains(QStringLiteral("user name or password")));
        QVERIFY(web.error().message.contains(QStringLiteral("host.example/a.mp4")));
        QVERIFY(checkedUrl(QStringLiteral("https://host.example/@me/a@b.mp4?m=a@b")).ok());
    }

    void dragsAndClipboardsAreReadAlike()
    {
        QMimeData text;
        text.setText(QStringLiteral("https://h.example/My Clip.mp4\n/tmp/a.png"));
        QVERIFY(looksUploadable(sourcesFromMime(text)));
        QCOMPARE(sourcesFromMime(text).paths, QStringList{QStringLiteral("/tmp/a.png")});
        QMimeData prose;
        prose.setText(QStringLiteral("a word about videos"));
        QVERIFY(!looksUploadable(sourcesFromMime(prose)));
        QMimeData mixed;
        mixed.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.png")),
                       QUrl(QStringLiteral("smb://server/b.mp4"))});
        QCOMPARE(sourcesFromMime(mixed).urls, QStringList{QStringLiteral("smb://server/b.mp4")});
    }

    void aFileDialogListsWhatADropTakes()
    {
        const QStringList patterns = mediaNamePatterns();
        for (const char *ending :
             {"mp4",  "mov",  "mkv", "webm", "avi",  "m4v",  "mpg",  "mpeg", "ts",  "mts",
              "m2ts", "wmv",  "asf", "flv",  "3gp",  "mxf",  "vob",  "ogv",  "dv",  "mp3",
              "wav",  "flac", "m4a", "aac",  "ogg",  "opus", "wma",  "jpg",  "png", "jpeg",
              "webp", "gif",  "bmp", "tif",  "tiff", "heic", "heif", "avif", "svg"}) {
            const QString name = QStringLiteral("a.") + QLatin1String(ending);
            for (const QString &spelled : {name, name.toUpper()})
                QVERIFY2(QDir::match(patterns, spelled), qPrintable(spelled));
        }
        // Case matters to some dialogs: the patterns themselves must take each spelling.
        QVERIFY(patterns.contains(QStringLiteral("*.[mM][pP]4")));
        for (const char *other : {"a.txt", "a.m3u", "a.m3u8", "a.pls", "a.pdf", "a.zip", "mp4"})
            QVERIFY2(!QDir::match(patterns, QLatin1String(other)), other);
    }

    void containersAreVideoThoughTheirTypeSaysApplication()
    {
        const QByteArray mxf = QByteArray::fromHex("060e2b34020501010d01020101020400");
        QCOMPARE(mediaKindOfContent(mxf, QStringLiteral("a.mxf")), MediaKind::Video);
        QCOMPARE(mediaKindOfContent("[playlist]\nFile1=a.mp3\n", QStringLiteral("a.pls")),
                 MediaKind::Unknown);
        const QByteArray asf = QByteArray::fromHex("3026b2758e66cf11a6d900aa0062ce6c");
        QCOMPARE(mediaKindOfContent(asf, QStringLiteral("a.wma")), MediaKind::Audio);
        QCOMPARE(mediaKindOfContent(asf, QStringLiteral("a.wmv")), MediaKind::Video);
        QCOMPARE(mediaKindOfContent(asf, QStringLiteral("a")), MediaKind::Video);
    }

    void droppedUrlsAreSorted()
    {
        const DroppedItems sources =
                sourcesFromUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/ä.mp4")),
                                 QUrl(QStringLiteral("https://example.com/ä.mp4"))});
        QCOMPARE(sources.paths, QStringList({QStringLiteral("/tmp/ä.mp4")}));
        QCOMPARE(sources.urls, QStringList({QStringLiteral("https://example.com/%C3%A4.mp4")}));
    }

    void sentencesShowHostileNamesAsPlainText()
    {
        const QString message = notMediaError(QStringLiteral("a\n\u202Eb")).message;
        QVERIFY(!message.contains(QLatin1Char('\n')));
        QVERIFY(!message.contains(QChar(0x202e)));
    }
};

REELDECK_TEST(TestUploadRules)
#include "tst_uploadrules.moc"

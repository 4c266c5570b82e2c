#include "uploads/file/mediafacts.h"

#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace {

std::optional<MediaFacts> factsOf(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return imageFacts(buffer);
}

QByteArray jpegSegment(char marker, const QByteArray &body)
{
    const int length = int(body.size()) + 2;
    return QByteArray("\xff", 1) + marker + char(length >> 8) + char(length & 0xff) + body;
}

QByteArray jpeg(const QByteArray &before)
{
    return QByteArray("\xff\xd8", 2) + before +
           jpegSegment('\xc2', QByteArray("\x08\x01\x02\x03\x04\x03", 6) + QByteArray(9, 0)) +
           QByteArray(50, 'x');
}

} // namespace

/// Sizes and lengths of pictures and videos from their heads, and what they miss.
class TestMediaFacts : public QObject
{
    Q_OBJECT

private slots:
    void picturesTellTheirSize_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        const auto row = [](const char *name, const QByteArray &content, int width, int height) {
            QTest::newRow(name) << content << width << height;
        };
        row("png",
            QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\x68\x08\x02", 26) +
                    QByteArray(20, 'x'),
            640, 360);
        row("gif", QByteArray("GIF89a\x40\x01\xf0\x00", 10) + QByteArray(30, 'x'), 320, 240);
        row("bmp from the top",
            QByteArray("BM", 2) + QByteArray(16, 0) +
                    QByteArray("\x80\x02\0\0\x98\xfe\xff\xff", 8) + QByteArray(20, 0),
            640, 360);
        row("jpeg", jpeg({}), 0x304, 0x102);
        row("jpeg behind a long profile",
            jpeg(jpegSegment('\xe1', QByteArray(60'000, 'e')) +
                 jpegSegment('\xe2', QByteArray(60'000, 'i'))),
            0x304, 0x102);
        row("webp, extended",
            QByteArray("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\x67\x01\0", 30) +
                    QByteArray(20, 0),
            640, 360);
        row("webp, lossless",
            QByteArray("RIFF\0\0\0\0WEBPVP8L\x0a\0\0\0\x2f\x7f\xc2\x59\x00", 25) +
                    QByteArray(20, 0),
            640, 360);
        row("webp, lossy",
            QByteArray("RIFF\0\0\0\0WEBPVP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\x68\x01", 30) +
                    QByteArray(20, 0),
            640, 360);
    }

    void picturesTellTheirSize()
    {
        QFETCH(QByteArray, content);
        const std::optional<MediaFacts> facts = factsOf(content);
        QVERIFY(facts);
        QTEST(facts->width, "width");
        QTEST(facts->height, "height");
    }

    void brokenPicturesTellNothing()
    {
        QVERIFY(!factsOf({}));
        QVERIFY(!factsOf("\x89PNG\r\n\x1a\n"));
        QVERIFY(!factsOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\0\0\0\1", 24)));
        QVERIFY(!factsOf("\xff\xd8\xff\xe0\xff\xff"));
        QVERIFY(!factsOf(QByteArray("\xff\xd8", 2) + QByteArray(3'000'000, '\xff')));
        // Empty segments without an end.
        QVERIFY(!factsOf(QByteArray("\xff\xd8", 2) +
                         QByteArray("\xff\xe0\0\0", 4).repeated(500'000)));
        QVERIFY(!factsOf("RIFF____WEBPVP8X"));
        QVERIFY(!factsOf("just some words that are no picture"));
    }

    void theProbesAnswerIsTyped_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("seconds"); // -1: unknown
        QTest::newRow("whole")
                << QByteArray("{\"streams\":[{\"width\":640,\"height\":360,\"duration\":\"3.0\"}],"
                              "\"format\":{\"duration\":\"12.5\"}}")
                << 640 << 12.5;
        QTest::newRow("the stream's length")
                << QByteArray("{\"streams\":[{\"width\":640,\"height\":360,\"duration\":\"3.0\"}]}")
                << 640 << 3.0;
        QTest::newRow("no length") << QByteArray("{\"streams\":[{\"width\":640,\"height\":360}],"
                                                 "\"format\":{\"duration\":\"N/A\"}}")
                                   << 640 << -1.0;
        QTest::newRow("wrong types") << QByteArray("{\"streams\":[{\"width\":[],\"height\":{}}],"
                                                   "\"format\":{\"duration\":7}}")
                                     << 0 << 7.0;
        QTest::newRow("absurd") << QByteArray("{\"streams\":[{\"width\":1e300,\"height\":-5}],"
                                              "\"format\":{\"duration\":\"9\"}}")
                                << 0 << 9.0;
    }

    void theProbesAnswerIsTyped()
    {
        QFETCH(QByteArray, json);
        const std::optional<MediaFacts> facts = factsFromProbe(json);
        QVERIFY(facts);
        QTEST(facts->width, "width");
        QTEST(facts->seconds.value_or(-1), "seconds");
    }

    void anAnswerWithoutFactsIsNone()
    {
        for (const char *json : {"", "{}", "[]", "{\"streams\":[]}", "null", "{\"format\":5}"})
            QVERIFY(!factsFromProbe(json));
        QVERIFY(!factsFromProbe(QByteArray(100'000, ' ') + "{\"format\":{\"duration\":\"9\"}}"));
    }

    void theModelsLimitsAreWarnings_data()
    {
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words"); // one a warning
        const auto row = [](const char *name, MediaKind kind, int width, int height, double seconds,
                            const char *words) {
            QTest::newRow(name) << kind << width << height << seconds << QString::fromUtf8(words);
        };
        using K = MediaKind;
        row("fine", K::Video, 1280, 720, 10, "");
        row("smallest", K::Video, 360, 360, 4, "");
        row("largest", K::Video, 5184, 2160, 14400, "");
        row("largest on its side", K::Video, 2160, 5184, 60, "");
        row("unknown", K::Video, 0, 0, -1, "");
        row("too short", K::Video, 640, 360, 3.9, "shorter than 4 seconds");
        row("too long", K::Video, 640, 360, 14401, "longer than 4 hours");
        row("too small", K::Video, 480, 359, 10, "at least 360");
        row("too large", K::Video, 5185, 2161, 10, "up to 5184");
        row("too wide", K::Video, 1000, 400, 10, "2.4 : 1");
        row("all at once", K::Video, 320, 100, 1, "shorter than|at least 360|2.4 : 1");
        row("image", K::Image, 128, 128, -1, "");
        row("small image", K::Image, 500, 127, -1, "at least 128");
        row("audio has no such limits", K::Audio, 1, 1, 1, "");
    }

    void theModelsLimitsAreWarnings()
    {
        QFETCH(MediaKind, kind);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(double, seconds);
        QFETCH(QString, words);
        MediaFacts facts{width, height, std::nullopt};
        if (seconds >= 0)
            facts.seconds = seconds;
        const QStringList warnings = modelWarnings(QStringLiteral("a\u202Eb.mp4"), kind, facts);
        const QStringList wanted = words.split(QLatin1Char('|'), Qt::SkipEmptyParts);
        QCOMPARE(warnings.size(), wanted.size());
        for (int i = 0; i < wanted.size(); ++i) {
            QVERIFY2(warnings.at(i).contains(wanted.at(i)), qPrintable(warnings.at(i)));
            QVERIFY(!warnings.at(i).contains(QChar(0x202E)));
        }
    }

    void theProbeAnswersInOrderAndGivesUpWhatHangs()
    {
        QTemporaryDir dir;
        const QString program = dir.filePath(QStringLiteral("probe"));
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        // The last argument is the file.
        script.write("#!/bin/sh\nfor f in \"$@\"; do :; done\n"
                     "case \"$f\" in\n"
                     "  *hang*) exec sleep 600;;\n"
                     "  *crash*) kill -SEGV $$;;\n"
                     "  file:*) echo \"{\\\"format\\\":{\\\"duration\\\":\\\"${#f}\\\"}}\";;\n"
                     "esac\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const VideoProbe probe(program);
        QVERIFY(probe.isInstalled());
        std::atomic_bool cancelled = false;
        const QStringList quick{QStringLiteral("/a"), QStringLiteral("/bbb"),
                                QStringLiteral("/crash"), QStringLiteral("/cc")};
        const auto answers = probe.ask(quick, 60'000, cancelled);
        QCOMPARE(answers.size(), 4);
        QCOMPARE(answers.at(0).facts->seconds, 7.0);
        QCOMPARE(answers.at(1).facts->seconds, 9.0);
        QVERIFY(!answers.at(2).facts && !answers.at(2).isUnreadable); // It crashed.
        QCOMPARE(answers.at(3).facts->seconds, 8.0);
        QVERIFY(!probe.ask({QStringLiteral("/hang")}, 200, cancelled).first().facts);
        cancelled = true;
        QVERIFY(!probe.ask({QStringLiteral("/hang"), QStringLiteral("/a")}, 600'000, cancelled)
                         .last()
                         .facts);
    }

    void dolbysOwnColorsAreWarnedOf_data()
    {
        QTest::addColumn<int>("profile");
        QTest::addColumn<int>("compatible");
        QTest::addColumn<bool>("isWarnedOf");
        QTest::newRow("5") << 5 << 0 << true;
        QTest::newRow("AV1, alone") << 10 << 0 << true;
        QTest::newRow("AV1, as HDR10") << 10 << 1 << false;
        QTest::newRow("8.1, as HDR10") << 8 << 1 << false;
        QTest::newRow("8.4, a phone's, as HLG") << 8 << 4 << false;
        QTest::newRow("none") << 0 << 0 << false;
    }

    void dolbysOwnColorsAreWarnedOf()
    {
        QFETCH(int, profile);
        QFETCH(int, compatible);
        QFETCH(bool, isWarnedOf);
        const QByteArray json =
                R"({"streams":[{"width":1920,"height":1080,"side_data_list":[{"dv_profile":)" +
                QByteArray::number(profile) + R"(,"dv_bl_signal_compatibility_id":)" +
                QByteArray::number(compatible) + R"(}]}],"format":{"duration":"10"}})";
        const auto facts = factsFromProbe(json);
        QVERIFY(facts);
        const QStringList warnings =
                modelWarnings(QStringLiteral("a.mp4"), MediaKind::Video, *facts);
        QCOMPARE(int(warnings.size()), int(isWarnedOf));
        if (isWarnedOf)
            QVERIFY(warnings.first().contains(QStringLiteral("“a.mp4” are Dolby Vision's own")));
    }

    void withoutAProbeNothingIsKnown()
    {
        const VideoProbe probe(QStringLiteral("no-such-program-anywhere"));
        QVERIFY(!probe.isInstalled());
        std::atomic_bool cancelled = false;
        QVERIFY(!probe.ask({QStringLiteral("/a")}, 1000, cancelled).first().facts);
    }
};

REELDECK_TEST(TestMediaFacts)
#include "tst_mediafacts.moc"

#include "uploads/rules/learnedlimits.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// What refusals and successes say of the platform's limits.
class TestLearnedLimits : public QObject
{
    Q_OBJECT

private slots:
    void theLimitIsReadOutOfTheWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("limit"); // 0: none
        const auto row = [](const char *words, qint64 size, qint64 limit) {
            QTest::newRow(words) << QString::fromUtf8(words) << size << limit;
        };
        row("The file is larger than the limit of 200 MB.", 300 * MiB, 200 * MiB);
        row("The image is larger than the limit of 123456 bytes.", 200'000, 123'456);
        row("File size (40MB) exceeds the maximum (32MB)", 40 * MiB, 32 * MiB);
        row("The file is 6.2 MB; the limit is 5 MB.", 6'540'000, 5 * MiB);
        row("exceeds the maximum allowed size of 1,073,741,824 bytes", 2 * GiB, GiB);
        row("must be less than 4 GB", 5 * GiB, 4 * GiB);
        row("Max 1.5 GiB", 2 * GiB, GiB * 3 / 2);
        row("limit: 2,5 GB", 4 * GiB, GiB * 5 / 2);
        // Between 32 million and 32 * 1024²: theirs are the decimal ones.
        row("at most 32 MB", 33'000'000, 32'000'000);
        // A limit that the file is within is another one's.
        row("limit of 200 MB", 100 * MiB, 0);
        row("limit of 200 MB", 0, 200 * MiB); // Of a URL.
        row("The file is too large.", 300 * MiB, 0);
        row("413 Request Entity Too Large", 300 * MiB, 0);
        row("The bitrate exceeds 50 Mbit", 300 * MiB, 0);
        row("The bitrate exceeds 50 MB/s", 300 * MiB, 0);
        row("limit of 60 uploads per minute", 300 * MiB, 0);
        row("The limit is 0 MB", 300 * MiB, 0);
        row("The limit is 99999999999999999999999 GB", 300 * MiB, 0);
        row("The video is longer than the limit of 4 hours.", 300 * MiB, 0);
        row("", 300 * MiB, 0);
    }

    void theLimitIsReadOutOfTheWords()
    {
        QFETCH(QString, words);
        QFETCH(qint64, size);
        QFETCH(qint64, limit);
        QCOMPARE(limitSaid(words, size).value_or(0), limit);
    }

    void hostileWordsEndSoon()
    {
        QVERIFY(!limitSaid(QStringLiteral("limit ") + QString(1'000'000, QLatin1Char('1')), 0));
        QVERIFY(!limitSaid(QStringLiteral("limit ").repeated(100'000), 0));
    }

    void eachWayHasItsLimit_data()
    {
        QTest::addColumn<AssetMethod>("method");
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<QString>("which");
        QTest::newRow("image") << AssetMethod::Direct << MediaKind::Image << "image";
        QTest::newRow("image by URL") << AssetMethod::Url << MediaKind::Image << "image";
        QTest::newRow("audio") << AssetMethod::Direct << MediaKind::Audio << "directAudio";
        QTest::newRow("video") << AssetMethod::Direct << MediaKind::Video << "directVideo";
        QTest::newRow("parts") << AssetMethod::Multipart << MediaKind::Video << "multipartVideo";
        QTest::newRow("URL") << AssetMethod::Url << MediaKind::Audio << "urlMedia";
        QTest::newRow("URL, unseen") << AssetMethod::Url << MediaKind::Unknown << "";
        QTest::newRow("not begun") << AssetMethod::Unknown << MediaKind::Video << "";
    }

    void eachWayHasItsLimit()
    {
        QFETCH(AssetMethod, method);
        QFETCH(MediaKind, kind);
        QFETCH(QString, which);
        const auto refused = learnedLimit(
                {method, kind, 5 * MiB, false, QStringLiteral("limit of 3 MB")}, UploadLimits());
        QCOMPARE(QString::fromLatin1(refused ? refused->which->name : ""), which);
        if (refused)
            QCOMPARE(refused->bytes, 3 * MiB);
        const auto taken = learnedLimit({method, kind, 11 * GiB, true, {}}, UploadLimits());
        QCOMPARE(QString::fromLatin1(taken ? taken->which->name : ""), which);
        if (taken)
            QCOMPARE(taken->bytes, 11 * GiB);
    }

    void whatIsKnownTeachesNothing()
    {
        const UploadLimits known;
        const SizeVerdict within{AssetMethod::Direct, MediaKind::Image, 5 * MiB, true, {}};
        QVERIFY(!learnedLimit(within, known));
        const SizeVerdict same{AssetMethod::Direct, MediaKind::Image, 6 * MiB, false,
                               QStringLiteral("larger than the limit of 5 MB")};
        QVERIFY(!learnedLimit(same, known));
    }

    void aRefusalMayNameALargerLimitThanTheKnownOne()
    {
        const auto learned = learnedLimit({AssetMethod::Direct, MediaKind::Image, 40 * MiB, false,
                                           QStringLiteral("larger than the limit of 32 MB")},
                                          UploadLimits());
        QVERIFY(learned && learned->bytes == 32 * MiB);
    }
};

REELDECK_TEST(TestLearnedLimits)
#include "tst_learnedlimits.moc"

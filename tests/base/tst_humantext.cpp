#include "base/humantext.h"

#include "support/testprogram.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace reeldeck;

/// Sizes, speeds, times and names as people read them.
class TestHumanText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sizesCountInBinaryUnits_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 bytes");
        QTest::newRow("one") << qint64(1) << QStringLiteral("1 byte");
        QTest::newRow("below a KB") << qint64(1023) << QStringLiteral("1023 bytes");
        QTest::newRow("a KB") << qint64(1024) << QStringLiteral("1 KB");
        QTest::newRow("never 1024.0 KB") << qint64(1024 * 1024 - 1) << QStringLiteral("1 MB");
        QTest::newRow("the image limit") << qint64(5 * 1024 * 1024) << QStringLiteral("5 MB");
        QTest::newRow("video") << qint64(155'399'782) << QStringLiteral("148.2 MB");
        QTest::newRow("the largest")
                << std::numeric_limits<qint64>::max() << QStringLiteral("8 EB");
    }

    void sizesCountInBinaryUnits()
    {
        QFETCH(qint64, bytes);
        QTEST(humanSize(bytes).remove(QLatin1Char(',')), "expected");
    }

    void fullSizeTellsBothForms()
    {
        QCOMPARE(fullSize(12), QStringLiteral("12 bytes"));
        const QString text = fullSize(155'399'782).remove(QLatin1Char(','));
        QCOMPARE(text, QStringLiteral("148.2 MB (155399782 bytes)"));
    }

    void durationsReadLikeAClock_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0:00");
        QTest::newRow("rounded") << 59.6 << QStringLiteral("1:00");
        QTest::newRow("minutes") << 134.36 << QStringLiteral("2:14");
        QTest::newRow("hours") << 3764.0 << QStringLiteral("1:02:44");
        QTest::newRow("never negative") << -3.0 << QStringLiteral("0:00");
    }

    void durationsReadLikeAClock()
    {
        QFETCH(double, seconds);
        QTEST(humanDuration(seconds), "expected");
    }

    void exactDurationsKeepMilliseconds()
    {
        QCOMPARE(exactDuration(134.36), QStringLiteral("2:14.360"));
        QCOMPARE(exactDuration(59.9996), QStringLiteral("1:00.000"));
    }

    void datesAreShortNearby_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("expected");
        const auto at = [](int year, int month, int day, int hour, int minute) {
            return QDateTime({year, month, day}, {hour, minute}, Qt::UTC);
        };
        QTest::newRow("today") << at(2026, 11, 23, 14, 2) << QStringLiteral("Today 14:02");
        QTest::newRow("yesterday") << at(2026, 11, 22, 23, 59) << QStringLiteral("Yesterday");
        QTest::newRow("this year") << at(2026, 2, 21, 9, 0) << QStringLiteral("Feb 21");
        QTest::newRow("before") << at(2025, 11, 21, 9, 0) << QStringLiteral("Nov 21, 2025");
        QTest::newRow("unknown") << QDateTime() << QString();
    }

    void datesAreShortNearby()
    {
        QFETCH(QDateTime, when);
        const QDateTime now({2026, 11, 23}, {16, 0}, QTimeZone::utc());
        QTEST(humanDate(when, now), "expected");
    }

    void datesAreJudgedInTheReadersTimeZone()
    {
        const QTimeZone tokyo(9 * 3600);
        const QDateTime now({2026, 11, 24}, {1, 0}, tokyo);
        const QDateTime when({2026, 11, 23}, {15, 30}, Qt::UTC); // 00:30 on the 24th over there.
        QCOMPARE(humanDate(when, now), QStringLiteral("Today 00:30"));
    }

    void timeLeftDoesNotJitter()
    {
        using std::chrono::seconds;
        QCOMPARE(humanTimeLeft(seconds(3)), QStringLiteral("a few seconds"));
        QCOMPARE(humanTimeLeft(seconds(41)), humanTimeLeft(seconds(38)));
        QCOMPARE(humanTimeLeft(seconds(70)), QStringLiteral("about 1 min"));
        QCOMPARE(humanTimeLeft(seconds(7300)), QStringLiteral("about 2 h"));
    }

    void speedsNeverReadNegative()
    {
        QCOMPARE(humanSpeed(31.0 * 1024 * 1024), QStringLiteral("31.0 MB/s"));
        QCOMPARE(humanSpeed(-5), QStringLiteral("0 bytes/s"));
    }

    void hostileNamesBecomeOnePlainLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ordinary") << QStringLiteral("clip ä 日本.mp4")
                                  << QStringLiteral("clip ä 日本.mp4");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a␊b");
        QTest::newRow("nul and delete") << QString(QChar(0)) + QChar(0x7f) << QStringLiteral("␀␡");
        QTest::newRow("right-to-left override")
                << QStringLiteral("photo\u202Egpj.exe") << QStringLiteral("photo\uFFFDgpj.exe");
        QTest::newRow("isolates") << QStringLiteral("\u2066a\u2069")
                                  << QStringLiteral("\uFFFDa\uFFFD");
        QTest::newRow("from right to left") << QStringLiteral("\u05E9\u05DC.mp4")
                                            << QStringLiteral("\u2068\u05E9\u05DC.mp4\u2069");
        QTest::newRow("passed again") << QStringLiteral("\u2068\u05E9\u05DC.mp4\u2069")
                                      << QStringLiteral("\u2068\u05E9\u05DC.mp4\u2069");
        QTest::newRow("within a sentence") << QStringLiteral("Delete \u2068\u0645\u2069 now")
                                           << QStringLiteral("Delete \u2068\u0645\u2069 now");
        QTest::newRow("isolate without end")
                << QStringLiteral("a\u2068b\u202Ec") << QStringLiteral("a\uFFFDb\uFFFDc");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a\uFFFDb");
        QTest::newRow("markup stays text")
                << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("emoji") << QStringLiteral("🎬.mp4") << QStringLiteral("🎬.mp4");
    }

    void hostileNamesBecomeOnePlainLine()
    {
        QFETCH(QString, name);
        QTEST(displayName(name), "expected");
    }

    void copiedNamesAreTheirOwn()
    {
        const QString name = QStringLiteral("\u05E9\u05DC clip.mp4");
        QCOMPARE(withoutIsolates(displayName(name)), name);
    }
};

REELDECK_TEST(TestHumanText)
#include "tst_humantext.moc"

#include "base/humantext.h"

#include "support/testprogram.h"

#include <QHash>
#include <QLocale>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

using namespace reeldeck;

namespace {

/// A language that has other units, clocks and punctuation than English.
class OtherLanguage : public QTranslator
{
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *context, const char *source, const char *comment,
                      int /*count*/) const override
    {
        static const QHash<QByteArray, QString> words{
                {"%1 KB", QStringLiteral("%1 Ko")},
                {"%1 GB", QStringLiteral("%1\u202fGo")},
                {"%1 B", QStringLiteral("%1 o")},
                {"%1 of %2", QStringLiteral("%1 sur %2")},
                {"HH:mm", QStringLiteral("HH'h'mm")},
                {"en", QStringLiteral("fr")},
                {"MMM d", QStringLiteral("d MMM")},
                {"MMM d, yyyy", QStringLiteral("d. M. yyyy")},
                {"yyyy-MM-dd HH:mm:ss", QStringLiteral("dd/MM/yyyy HH:mm:ss")},
                {"%1, %2", QStringLiteral("%1 à %2")},
                {", ", QStringLiteral("、")},
                {"%1 %2", QStringLiteral("%1%2")},
                {"%1 (%2)", QStringLiteral("%1（%2）")},
        };
        Q_UNUSED(comment)
        return QByteArray(context) == "HumanText" ? words.value(source) : QString();
    }

    bool isEmpty() const override { return false; }
};

} // namespace

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

    void aSizeOfASizeNamesTheUnitOnce()
    {
        const qint64 megabyte = 1024 * 1024;
        QCOMPARE(sizeOfSize(megabyte + megabyte / 5, 5 * megabyte), QStringLiteral("1.2 of 5 MB"));
        QCOMPARE(sizeOfSize(2048, 5 * megabyte), QStringLiteral("2 KB of 5 MB"));
        QCOMPARE(sizeOfSize(0, 5 * megabyte), QStringLiteral("0 bytes of 5 MB"));
        QCOMPARE(sizeOfSize(20, 500), QStringLiteral("20 of 500 bytes"));
        QCOMPARE(sizeOfSize(5 * megabyte, 5 * megabyte), QStringLiteral("5 of 5 MB"));
    }

    void sizesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(sizeFromText(QStringLiteral("10 MB")), std::optional<qint64>(10'485'760));
        QCOMPARE(sizeFromText(QStringLiteral("1,5gb")), std::optional<qint64>(1'610'612'736));
        QCOMPARE(sizeFromText(QStringLiteral("2")), std::optional<qint64>(2'097'152));
        QCOMPARE(sizeFromText(QStringLiteral("2 k")), std::optional<qint64>(2048));
        QCOMPARE(sizeFromText(QStringLiteral("512 B")), std::optional<qint64>(512));
        QCOMPARE(sizeFromText(QStringLiteral("1 TB")), std::optional<qint64>(1'099'511'627'776));
        for (const char *nonsense :
             {"", "MB", "-1", "1e9", "ten", "1 MB x", "1 Mo", "99999999999999 tb"})
            QVERIFY2(!sizeFromText(QLatin1String(nonsense)), nonsense);
    }

    void editableSizesAreReadBack_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("english");
        QTest::newRow("bytes") << qint64(1234) << QStringLiteral("1234 B");
        QTest::newRow("KB") << qint64(1536) << QStringLiteral("1.5 KB");
        QTest::newRow("MB") << qint64(2000) * 1024 * 1024 << QStringLiteral("2000 MB");
        QTest::newRow("GB") << qint64(1'610'612'736) << QStringLiteral("1.5 GB");
    }

    void editableSizesAreReadBack()
    {
        QFETCH(qint64, bytes);
        QTEST(editableSize(bytes), "english");
        QCOMPARE(sizeFromText(editableSize(bytes)), std::optional<qint64>(bytes));
        const OtherLanguage other;
        QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
        const QString text = editableSize(bytes);
        const std::optional<qint64> read = sizeFromText(text);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(!text.contains(QLatin1Char('.')), qPrintable(text));
        QCOMPARE(read, std::optional<qint64>(bytes));
    }

    void aLanguageHasItsOwnUnitsAndPunctuation()
    {
        const QDateTime when({2026, 11, 21}, {14, 2, 31}, QTimeZone::utc());
        const QDate today(2026, 11, 23);
        QCOMPARE(joinFacts({QStringLiteral("a"), QString(), QStringLiteral("%1")}),
                 QStringLiteral("a, %1"));
        QCOMPARE(joinSentences({QStringLiteral("It is %1."), QString(), QStringLiteral("%2!")}),
                 QStringLiteral("It is %1. %2!"));
        QCOMPARE(dayAndTime(when, today), QStringLiteral("Nov 21, 14:02"));
        QCOMPARE(dayAndTime(when, today.addYears(1)), QStringLiteral("Nov 21, 2026, 14:02"));
        QCOMPARE(exactTime(when), QStringLiteral("2026-11-21 14:02:31"));
        QCOMPARE(exactTime({}), QString());
        QCOMPARE(dayWithYear({}), QString());
        QCOMPARE(timeWithSeconds(when), QStringLiteral("14:02:31"));
        const OtherLanguage other;
        QCOMPARE(humanSize(1536), QStringLiteral("1.5 Ko"));
        QCOMPARE(sizeOfSize(1536, 4096), QStringLiteral("1.5 sur 4 Ko"));
        QCOMPARE(sizeFromText(QStringLiteral("1,5 ko")), std::optional<qint64>(1536));
        QCOMPARE(sizeFromText(QStringLiteral("2Go")), std::optional<qint64>(2'147'483'648));
        QCOMPARE(sizeFromText(QStringLiteral("1,5 kb")), std::optional<qint64>(1536));
        QCOMPARE(sizeFromText(QStringLiteral("7 o")), std::optional<qint64>(7));
        QCOMPARE(joinFacts({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a、b"));
        QCOMPARE(joinSentences({QStringLiteral("A。"), QStringLiteral("B。")}),
                 QStringLiteral("A。B。"));
        QCOMPARE(withNote(QStringLiteral("a"), QStringLiteral("b")), QStringLiteral("a（b）"));
        QCOMPARE(timeText(when), QStringLiteral("14h02"));
        QCOMPARE(dayAndTime(when, today), QStringLiteral("21 nov. à 14h02"));
        QCOMPARE(exactTime(when), QStringLiteral("21/11/2026 14:02:31"));
        QCOMPARE(joinNames({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a et b"));
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
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QString german = exactDuration(134.36);
        QLocale::setDefault(before);
        QCOMPARE(german, QStringLiteral("2:14,360"));
    }

    void eachGroupHasThreeDigits_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, qint64 number, const char *text) {
            QTest::addRow("%s %lld", locale, static_cast<long long>(number))
                    << QString::fromLatin1(locale) << number << QString::fromUtf8(text);
        };
        row("en", 1023, "1,023");
        row("en", 2'738'246, "2,738,246");
        row("de", -1'234'567'890, "-1.234.567.890");
        row("es", 7, "7");
        row("es", 1023, "1023"); // as the language writes it
        row("es", 12'738, "12.738");
        row("es", 738'246, "738.246");
        row("es", 2'738'246, "2.738.246");
        row("es", 155'399'782, "155.399.782");
        row("es", 1'234'567'890'123, "1.234.567.890.123");
        row("es", -2'738'246, "-2.738.246");
        row("hi", 12'345'678, "1,23,45,678");
    }

    void eachGroupHasThreeDigits()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, number);
        QFETCH(QString, text);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString said = wholeNumber(number);
        QLocale::setDefault(before);
        QCOMPARE(said, text);
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

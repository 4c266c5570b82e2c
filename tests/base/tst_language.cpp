#include "base/language.h"

#include "base/humantext.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace reeldeck;

/// Language: which one is spoken for which wishes, and that numbers come in its plural forms.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void englishIsThereAndFirst()
    {
        QCOMPARE(Language::available().value(0), QStringLiteral("en"));
        QCOMPARE(Language(QStringLiteral("xx")).code(), QStringLiteral("en"));
        QCOMPARE(Language::spoken(), QStringLiteral("en"));
    }

    void theBestIsWhatIsUnderstood_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        const auto english = QStringLiteral("en");
        QTest::newRow("nothing") << QStringList() << english;
        QTest::newRow("C") << QStringList{QStringLiteral("C")} << english;
        QTest::newRow("another English") << QStringList{QStringLiteral("en-GB")} << english;
        QTest::newRow("no language")
                << QStringList{QStringLiteral("tlh-XX"), QString(), QStringLiteral("%1")}
                << english;
    }
    void theBestIsWhatIsUnderstood()
    {
        QFETCH(const QStringList, wanted);
        QTEST(Language::best(wanted), "code");
    }

    void datesAreReadAsTheyAreShown_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList codes = Language::available();
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
    /// In the forms of the list and the filter, by ISO, and as the desktop writes them in short.
    void datesAreReadAsTheyAreShown()
    {
        QFETCH(const QString, code);
        const QLocale before;
        Language language(QStringLiteral("en"));
        language.setCode(code);
        QStringList wrong;
        for (const QDate date : {QDate(2026, 1, 31), QDate(2025, 12, 1), QDate(1999, 8, 9)}) {
            QStringList texts{editableDate(date), dayWithYear(date), date.toString(Qt::ISODate),
                              QLatin1Char(' ') + editableDate(date) + QLatin1Char(' ')};
            if (date.year() >= 2000)
                texts << QLocale().toString(date, QLocale::ShortFormat);
            for (const QString &text : texts) {
                if (dateFromText(text) != date)
                    wrong << text;
            }
        }
        for (const char *text : {"", "31", "yesterday", "2026-13-01", "2026-02-30", "1066-10-14",
                                 "1926-01-31", "1/31/1926", "31.01.1926"}) {
            if (dateFromText(QLatin1String(text)))
                wrong << QLatin1String(text);
        }
        QLocale::setDefault(before);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('|'))));
    }

    void oneIsSaidOtherwiseThanMany()
    {
        QCOMPARE(exactSize(1), QStringLiteral("1 byte"));
        QCOMPARE(exactSize(0), QStringLiteral("0 bytes"));
        const qint64 many = 5'000'000'001; // more than an int holds, which tr() takes
        QCOMPARE(exactSize(many), QLocale().toString(many) + QStringLiteral(" bytes"));
    }
};

REELDECK_TEST(TestLanguage)
#include "tst_language.moc"

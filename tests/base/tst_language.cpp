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

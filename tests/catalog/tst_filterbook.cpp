#include "catalog/listing/filterbook.h"
#include "catalog/listing/listingtext.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// What is remembered of filters, and what the chips say.
class TestFilterBook : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWasWritten();
    void damageIsAnEmptyBook_data();
    void damageIsAnEmptyBook();
    void savingAgainReplacesAndTheBookHasAnEnd();
    void idsAreFoundInWhateverWasPasted();
    void everyPartIsAChipAndGoesByItself();

private:
    static AssetListing fullListing();
};

AssetListing TestFilterBook::fullListing()
{
    AssetListing listing;
    listing.query.filename = QStringLiteral("a \"b\" ü");
    listing.query.kinds = {MediaKind::Video, MediaKind::Image};
    listing.query.ids = {AssetId(QStringLiteral("x1")), AssetId(QStringLiteral("x2"))};
    listing.local.statuses = {AssetStatus::Ready, AssetStatus::Unknown};
    listing.local.minSize = 10 * 1024 * 1024;
    listing.local.maxSize = 1024LL * 1024 * 1024;
    listing.local.minDuration = 2;
    listing.local.maxDuration = 90.5;
    listing.local.createdFrom = QDate(2026, 1, 31);
    listing.local.createdTo = QDate(2026, 2, 14);
    listing.sort = AssetSort{AssetSizeColumn, Qt::DescendingOrder};
    return listing;
}

void TestFilterBook::comesBackAsItWasWritten()
{
    FilterBook book;
    book.current = fullListing();
    QVERIFY(book.save(QStringLiteral(" Big  videos "), fullListing()));
    QVERIFY(book.save(QStringLiteral("all"), {}));
    const FilterBook back = filterBookFromJson(toJson(book));
    QVERIFY(back == book);
    QCOMPARE(back.saved.last().name, QStringLiteral("Big videos"));
}

void TestFilterBook::damageIsAnEmptyBook_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"current\":");
    QTest::newRow("other types") << QByteArray(
            R"({"current":{"filename":7,"types":"video","ids":[1,null,""],)"
            R"("statuses":{},"min_size":-1,"max_size":"x","sort":99},"saved":{}})");
    QTest::newRow("a saved filter without a name") << QByteArray(R"({"saved":[{"name":" "},4]})");
}

void TestFilterBook::damageIsAnEmptyBook()
{
    QFETCH(QByteArray, json);
    QVERIFY(filterBookFromJson(json) == FilterBook());
}

void TestFilterBook::savingAgainReplacesAndTheBookHasAnEnd()
{
    FilterBook book;
    QVERIFY(!book.save(QStringLiteral("  "), {}));
    for (int i = 0; i < FilterBook::MaxSaved; ++i)
        QVERIFY(book.save(QString::number(i), {}));
    QVERIFY(!book.save(QStringLiteral("one more"), {}));
    QVERIFY(book.save(QStringLiteral("7"), fullListing()));
    QCOMPARE(book.saved.size(), FilterBook::MaxSaved);
    book.remove(QStringLiteral("7"));
    QCOMPARE(book.saved.size(), FilterBook::MaxSaved - 1);
}

void TestFilterBook::idsAreFoundInWhateverWasPasted()
{
    const QList<AssetId> ids = idsFromText(QStringLiteral(" a1, a2;\n\t\"a3\"\r\n['a1','a4']\n") +
                                           QString(500, QLatin1Char('z')));
    QStringList texts;
    for (const AssetId &id : ids)
        texts << id.toString();
    QCOMPARE(texts.join(QLatin1Char(' ')), QStringLiteral("a1 a2 a3 a4"));
    QVERIFY(idsFromText(QStringLiteral(" \n,")).isEmpty());
}

void TestFilterBook::everyPartIsAChipAndGoesByItself()
{
    AssetListing listing = fullListing();
    QList<ListingPart> parts = partsOf(listing);
    QCOMPARE(parts.size(), 9);
    QCOMPARE(parts[0].text, QStringLiteral("Filename: a \"b\" ü"));
    QCOMPARE(parts[3].text, QStringLiteral("2 IDs"));
    QCOMPARE(parts[4].text, QStringLiteral("Status: Ready, Other"));
    QCOMPARE(parts[5].text, QStringLiteral("Size: 10 MB to 1 GB"));
    QCOMPARE(parts[8].text, QStringLiteral("Sorted by Size, descending"));
    while (!parts.isEmpty()) {
        const qsizetype before = parts.size();
        listing = without(listing, parts.first().key);
        parts = partsOf(listing);
        QCOMPARE(parts.size(), before - 1);
    }
    QVERIFY(listing == AssetListing());
    QVERIFY(without(fullListing(), QStringLiteral("nonsense")) == fullListing());
}

REELDECK_TEST(TestFilterBook)
#include "tst_filterbook.moc"

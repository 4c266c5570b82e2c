#include "catalog/copy/copypagesource.h"
#include "catalog/copy/localcopy.h"
#include "catalog/copy/recordingsource.h"
#include "scriptedsource.h"

#include "support/fulldisk.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// What the program remembers of a workspace's assets, from one start to the next.
class TestLocalCopy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void remembersEveryFieldButLinksAndJson();
    void showsTheBeginningOfTheListAsItWasLastSeen();
    void snapshotHoldsAnAssetOnceThoughPagesDrifted();
    void snapshotEndsWhereTheListEnds();
    void deletedAssetsAreForgotten();
    void everythingKnownComesNewestFirstAndByPages();
    void filtersAndSortsWhatIsKnown_data();
    void filtersAndSortsWhatIsKnown();
    void thousandsOfIdsAreNoTrouble();
    void orderStandsUntilItIsRenewed();
    void placesInAnOrderAreFound();
    void deletionWhileReadingSkipsNobody();
    void recordsWhateverPasses();
    void wholeListForgetsWhatWentElsewhere();
    void damagedFileIsSetAsideAndSaidSo();
    void damageFoundLaterIsSetAsideToo();
    void namesOfTheFirstVersionAreFoundHoweverComposed();
    void fileOfANewerVersionIsLeftAlone();
    void unusableFolderIsSaidOnceAndNothingElseBreaks();
    void answersOfAWorkspaceThatWasLeftAreDropped();
    void cancelledPageEndsOnce();
    void aFullDiskKeepsTheSavedFilters();

private:
    ListSnapshot open(const AssetListing &listing = {});
    void reopen();
    AssetPage page(const AssetListing &listing, int number = 1, int edition = 1);
    QStringList names(const AssetListing &listing);
    int known();
    QString file() const { return m_folder->filePath(QStringLiteral("assets.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalCopy> m_copy;
};

namespace {

QList<Asset> makeAssets(int count)
{
    QList<Asset> assets;
    for (int i = 0; i < count; ++i)
        assets << makeAsset(count - i);
    return assets;
}

QStringList idsOf(const QList<Asset> &assets)
{
    QStringList ids;
    for (const Asset &asset : assets)
        ids << asset.id.toString();
    return ids;
}

AssetPage pageOf(const QList<Asset> &all, int page)
{
    AssetPage answer;
    answer.assets = all.mid((page - 1) * MaxPageSize, MaxPageSize);
    answer.info = PageInfo{MaxPageSize, page, int(all.size() + 49) / 50, all.size()};
    return answer;
}

Asset named(const char *name, const char *type, qint64 size, double seconds, int day,
            const char *status = "ready")
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("id-") + QLatin1String(name));
    asset.filename = QString::fromUtf8(name);
    asset.fileType = QLatin1String(type);
    asset.status = assetStatusFromWire(QLatin1String(status));
    if (size > 0)
        asset.size = size;
    if (seconds > 0)
        asset.duration = seconds;
    asset.createdAt = QDateTime(QDate(2026, 11, day), QTime(12, 0)).toUTC();
    return asset;
}

QList<Asset> smallLibrary()
{
    return {named("Alpha.mp4", "video/mp4", 300, 60, 5),
            named("beta.mp4", "video/mp4", 0, 0, 4, "processing"),
            named("Gamma.png", "image/png", 100, 0, 3),
            named("Ärger.wav", "audio/wav", 200, 600, 2, "failed"),
            named("odd.bin", "application/x", 50, 0, 1, "resting")};
}

} // namespace

void TestLocalCopy::initTestCase()
{
    qRegisterMetaType<IndexOpening>();
    qRegisterMetaType<KnownState>();
}

void TestLocalCopy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_copy = std::make_unique<LocalCopy>();
}

void TestLocalCopy::cleanup()
{
    m_copy.reset();
    m_folder.reset();
}

ListSnapshot TestLocalCopy::open(const AssetListing &listing)
{
    QSignalSpy opened(m_copy.get(), &LocalCopy::opened);
    m_copy->open(file(), QString(), listing);
    if (!opened.wait(20'000))
        qFatal("the index does not open");
    return opened.first().first().value<IndexOpening>().snapshot;
}

void TestLocalCopy::reopen()
{
    m_copy = std::make_unique<LocalCopy>();
}

AssetPage TestLocalCopy::page(const AssetListing &listing, int number, int edition)
{
    PageFetch *fetch = m_copy->fetchPage(listing, edition, number, MaxPageSize, this);
    std::optional<AssetPage> answer;
    connect(fetch, &PageFetch::finished, this, [&answer](const Result<AssetPage> &result) {
        if (result)
            answer = *result;
    });
    QSignalSpy finished(fetch, &PageFetch::finished);
    if (!finished.wait(20'000) || !answer)
        qFatal("the index does not answer");
    return *answer;
}

QStringList TestLocalCopy::names(const AssetListing &listing)
{
    QStringList names;
    for (const Asset &asset : page(listing).assets)
        names << asset.filename.section(QLatin1Char('.'), 0, 0);
    return names;
}

int TestLocalCopy::known()
{
    QSignalSpy read(m_copy.get(), &LocalCopy::knownRead);
    m_copy->readKnown();
    if (!read.wait(20'000))
        qFatal("the index does not count");
    return read.first().first().value<KnownState>().assets;
}

void TestLocalCopy::remembersEveryFieldButLinksAndJson()
{
    Asset asset = named("a \"b\" 'c'.mp4", "video/mp4", 12345678901, 61.25, 7);
    asset.method = assetMethodFromWire(QStringLiteral("direct"));
    asset.errorMessage = QStringLiteral("It broke.");
    asset.stream = AssetStream{renditionStatusFromWire(QStringLiteral("ready")),
                               QUrl(QStringLiteral("https://cdn/x.m3u8?sig=1"))};
    asset.thumbnail = AssetThumbnail{renditionStatusFromWire(QStringLiteral("dreaming")),
                                     QUrl(QStringLiteral("https://cdn/x.jpg?sig=1"))};
    asset.json = "{\"secret\":\"https://cdn/x.jpg?sig=1\"}";
    open();
    m_copy->store({asset});
    reopen();
    open();
    Asset expected = asset;
    expected.stream->manifestUrl.clear();
    expected.thumbnail->representativeUrl.clear();
    expected.json.clear();
    const QList<Asset> found = page({}).assets;
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first() == expected);
    m_copy.reset();
    QFile content(file());
    QVERIFY(content.open(QIODevice::ReadOnly));
    QVERIFY(!content.readAll().contains("sig=1"));
}

void TestLocalCopy::showsTheBeginningOfTheListAsItWasLastSeen()
{
    QVERIFY(open().assets.isEmpty());
    const QList<Asset> all = makeAssets(1'000);
    for (const int number : {1, 2, 20}) {
        m_copy->store(pageOf(all, number).assets);
        m_copy->storeSnapshot(number, pageOf(all, number));
    }
    reopen();
    const ListSnapshot snapshot = open();
    QCOMPARE(idsOf(snapshot.assets), idsOf(all.first(100)));
    QCOMPARE(snapshot.total, 1'000);
    QVERIFY(snapshot.asOf.isValid());
}

void TestLocalCopy::snapshotHoldsAnAssetOnceThoughPagesDrifted()
{
    open();
    QList<Asset> all = makeAssets(100);
    m_copy->store(all);
    m_copy->storeSnapshot(2, pageOf(all, 2));
    all.prepend(makeAsset(101));
    m_copy->store(all.first(1));
    m_copy->storeSnapshot(1, pageOf(all, 1));
    all.remove(0, 2);
    m_copy->storeSnapshot(1, pageOf(all, 1)); // now page 1 ends with what page 2 begins with
    const ListSnapshot snapshot = open();
    QStringList ids = idsOf(snapshot.assets);
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(idsOf(snapshot.assets).first(), idsOf(all).first());
}

void TestLocalCopy::snapshotEndsWhereTheListEnds()
{
    open();
    QList<Asset> all = makeAssets(100);
    m_copy->store(all);
    m_copy->storeSnapshot(1, pageOf(all, 1));
    m_copy->storeSnapshot(2, pageOf(all, 2));
    all = all.first(30); // the others were deleted elsewhere
    m_copy->storeSnapshot(1, pageOf(all, 1));
    const ListSnapshot snapshot = open();
    QCOMPARE(idsOf(snapshot.assets), idsOf(all));
    QCOMPARE(snapshot.total, 30);
}

void TestLocalCopy::deletedAssetsAreForgotten()
{
    open();
    const QList<Asset> all = makeAssets(60);
    m_copy->store(all);
    m_copy->storeSnapshot(1, pageOf(all, 1));
    m_copy->remove({all[3].id, all[55].id, AssetId(QStringLiteral("never-seen"))});
    const ListSnapshot snapshot = open();
    QCOMPARE(snapshot.total, 58);
    QCOMPARE(snapshot.assets.size(), 49);
    QCOMPARE(known(), 58);
}

void TestLocalCopy::everythingKnownComesNewestFirstAndByPages()
{
    open();
    QList<Asset> all = makeAssets(120);
    QList<Asset> mixed = all;
    std::reverse(mixed.begin(), mixed.end());
    m_copy->store(mixed);
    m_copy->store(all.first(10)); // again: no one is known twice
    const AssetPage last = page({}, 3);
    QCOMPARE(idsOf(last.assets), idsOf(all.mid(100)));
    QCOMPARE(*last.info->totalResults, 120);
    QCOMPARE(page({}, 4).assets.size(), 0);
}

void TestLocalCopy::filtersAndSortsWhatIsKnown_data()
{
    QTest::addColumn<AssetListing>("listing");
    QTest::addColumn<QString>("expected");

    AssetListing all;
    QTest::newRow("newest first") << all << "Alpha beta Gamma Ärger odd";
    const auto sorted = [](AssetColumn column, Qt::SortOrder order) {
        AssetListing listing;
        listing.sort = AssetSort{column, order};
        return listing;
    };
    QTest::newRow("by size") << sorted(AssetSizeColumn, Qt::AscendingOrder)
                             << "odd Gamma Ärger Alpha beta";
    QTest::newRow("by size, largest first, unknown last")
            << sorted(AssetSizeColumn, Qt::DescendingOrder) << "Alpha Ärger Gamma odd beta";
    QTest::newRow("by duration") << sorted(AssetDurationColumn, Qt::DescendingOrder)
                                 << "Ärger Alpha beta Gamma odd";
    QTest::newRow("by name, whatever the case")
            << sorted(AssetNameColumn, Qt::AscendingOrder) << "Alpha beta Gamma odd Ärger";
    QTest::newRow("oldest first") << sorted(AssetCreatedColumn, Qt::AscendingOrder)
                                  << "odd Ärger Gamma beta Alpha";
    QTest::newRow("by status") << sorted(AssetStatusColumn, Qt::AscendingOrder)
                               << "Ärger beta Alpha Gamma odd";

    AssetListing filtered;
    filtered.query.filename = QStringLiteral("A.MP");
    QTest::newRow("part of a name") << filtered << "Alpha beta";
    filtered.query.filename = QStringLiteral("äRG");
    QTest::newRow("a name with an umlaut") << filtered << "Ärger";
    filtered.query.filename = QStringLiteral("a\u0308rg"); // Two characters for one.
    QTest::newRow("a name in NFD") << filtered << "Ärger";
    filtered.query.filename = QStringLiteral("%_");
    QTest::newRow("no pattern") << filtered << "";
    filtered.query = {};
    filtered.query.kinds = {MediaKind::Audio, MediaKind::Image};
    QTest::newRow("types") << filtered << "Gamma Ärger";
    filtered.query.ids = {AssetId(QStringLiteral("id-Gamma.png")),
                          AssetId(QStringLiteral("id-Alpha.mp4"))};
    QTest::newRow("ids and types") << filtered << "Gamma";

    AssetListing local;
    local.local.statuses = {AssetStatus::Ready};
    QTest::newRow("ready") << local << "Alpha Gamma";
    local.local.statuses = {AssetStatus::Failed, AssetStatus::Unknown};
    QTest::newRow("failed or another word") << local << "Ärger odd";
    local.local = {};
    local.local.minSize = 100;
    local.local.maxSize = 200;
    QTest::newRow("sizes, both ends included") << local << "Gamma Ärger";
    local.local = {};
    local.local.minDuration = 60.0;
    QTest::newRow("a minute or more") << local << "Alpha Ärger";
    local.local = {};
    local.local.createdFrom = QDate(2026, 11, 2);
    local.local.createdTo = QDate(2026, 11, 4);
    QTest::newRow("days, both ends included") << local << "beta Gamma Ärger";
    local.query.kinds = {MediaKind::Video};
    local.sort = AssetSort{AssetNameColumn, Qt::DescendingOrder};
    QTest::newRow("all together") << local << "beta";
}

void TestLocalCopy::filtersAndSortsWhatIsKnown()
{
    QFETCH(AssetListing, listing);
    open();
    m_copy->store(smallLibrary());
    QTEST(names(listing).join(QLatin1Char(' ')), "expected");
    if (!listing.isFiltered() && !listing.needsAll())
        return; // its beginning is what the platform said it was
    const ListSnapshot snapshot = open(listing);
    QCOMPARE(snapshot.total, int(names(listing).size()));
    QCOMPARE(snapshot.assets.size(), snapshot.total);
}

void TestLocalCopy::thousandsOfIdsAreNoTrouble()
{
    open();
    const QList<Asset> all = makeAssets(5'000);
    m_copy->store(all);
    AssetListing listing;
    for (int number = 1; number <= 5'000; number += 2)
        listing.query.ids << makeAsset(number).id;
    for (int number = 0; number < 2'000; ++number)
        listing.query.ids << AssetId(QStringLiteral("stranger-%1").arg(number));
    QCOMPARE(*page(listing).info->totalResults, 2'500);
}

void TestLocalCopy::orderStandsUntilItIsRenewed()
{
    open();
    CopyPageSource source(m_copy.get());
    source.arrange({}, AssetSort{AssetSizeColumn, Qt::AscendingOrder});
    QVERIFY(!source.isPlatformOrder());
    const auto firstId = [&] {
        PageFetch *fetch = source.fetchPage({}, 1, MaxPageSize, this);
        QString id;
        connect(fetch, &PageFetch::finished, this, [&id](const Result<AssetPage> &result) {
            id = result->assets.first().id.toString();
        });
        QSignalSpy finished(fetch, &PageFetch::finished);
        return finished.wait(20'000) ? id : QString();
    };
    QList<Asset> all = makeAssets(10);
    m_copy->store(all);
    QCOMPARE(firstId(), QStringLiteral("id-1"));
    Asset grown = makeAsset(1);
    grown.size = 1'000'000;
    m_copy->store({grown});
    QCOMPARE(firstId(), QStringLiteral("id-1"));
    source.renew();
    QCOMPARE(firstId(), QStringLiteral("id-2"));
}

void TestLocalCopy::placesInAnOrderAreFound()
{
    open();
    m_copy->store(makeAssets(120));
    const QList<AssetId> ids{makeAsset(1).id, makeAsset(120).id, makeAsset(121).id};
    CopyPageSource source(m_copy.get());
    std::optional<KnownRows> found;
    const auto keep = [&found](const KnownRows &rows) {
        found = rows;
    };
    source.findRows({}, ids, this, keep);
    QTRY_VERIFY(found);
    QCOMPARE(found->rows, (QList<int>{119, 0, -1})); // newest first; the last is a stranger
    QCOMPARE(found->total, 120);
    source.arrange({}, AssetSort{AssetSizeColumn, Qt::AscendingOrder});
    AssetQuery query;
    query.filename = QStringLiteral("clip-1");
    found.reset();
    source.findRows(query, {makeAsset(2).id, makeAsset(12).id}, this, keep);
    QTRY_VERIFY(found);
    QCOMPARE(found->rows, (QList<int>{-1, 3})); // 1, 10, 11, 12
}

void TestLocalCopy::deletionWhileReadingSkipsNobody()
{
    open();
    const QList<Asset> all = makeAssets(120);
    m_copy->store(all);
    QCOMPARE(page({}, 1).assets.size(), 50);
    m_copy->remove({all[60].id});
    const AssetPage second = page({}, 2);
    QCOMPARE(*second.info->totalResults, 119);
    QCOMPARE(second.assets.size(), 50);
    QVERIFY(!idsOf(second.assets).contains(all[60].id.toString()));
}

void TestLocalCopy::recordsWhateverPasses()
{
    open();
    ScriptedSource platform;
    platform.fill(130);
    RecordingSource source(&platform, m_copy.get());
    const auto pass = [&](const AssetQuery &query, int number) {
        PageFetch *fetch = source.fetchPage(query, number, MaxPageSize, this);
        QSignalSpy finished(fetch, &PageFetch::finished);
        QVERIFY(finished.wait(20'000));
    };
    pass({}, 1);
    AssetQuery query;
    query.filename = QStringLiteral("clip-7.");
    pass(query, 1);
    QCOMPARE(known(), 51);
    const ListSnapshot snapshot = open();
    QCOMPARE(snapshot.assets.size(), 50); // the filtered page is no beginning of the list
    QCOMPARE(snapshot.total, 130);
}

void TestLocalCopy::wholeListForgetsWhatWentElsewhere()
{
    open();
    ScriptedSource platform;
    platform.fill(MaxPageSize + 3);
    RecordingSource source(&platform, m_copy.get());
    PageFetch *fetch = nullptr;
    const auto ask = [&](int page) {
        fetch = source.fetchPage({}, page, MaxPageSize, this);
    };
    const auto pass = [&](int page) {
        ask(page);
        QSignalSpy finished(fetch, &PageFetch::finished);
        QVERIFY(finished.wait(20'000));
    };
    pass(1);
    pass(2);
    QCOMPARE(known(), MaxPageSize + 3);
    // One page of two says nothing of the others.
    pass(1);
    QCOMPARE(known(), MaxPageSize + 3);
    platform.fill(MaxPageSize);
    const qint64 last = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > last);
    // What was seen while the answer was on its way may be younger than it.
    ask(1);
    m_copy->store({named("new.mp4", "video/mp4", 10, 1, 6)});
    QSignalSpy finished(fetch, &PageFetch::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(known(), MaxPageSize + 1);
    QCOMPARE(open().assets.size(), MaxPageSize);
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > last + 1);
    pass(1);
    QCOMPARE(known(), MaxPageSize);
}

void TestLocalCopy::damagedFileIsSetAsideAndSaidSo()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("This is no database, but it is long enough to look at. ");
    damaged.write(QByteArray(5'000, 'x'));
    damaged.close();
    QSignalSpy problems(m_copy.get(), &LocalCopy::problem);
    QVERIFY(open().assets.isEmpty());
    QTRY_COMPARE(problems.count(), 1);
    QVERIFY(problems.first().first().value<Error>().kind == ErrorKind::Storage);
    m_copy->store(makeAssets(3));
    QCOMPARE(known(), 3);
    const QStringList aside =
            QDir(m_folder->path()).entryList({QStringLiteral("assets.sqlite.damaged-*")});
    QCOMPARE(aside.size(), 1);
}

void TestLocalCopy::damageFoundLaterIsSetAsideToo()
{
    open();
    m_copy->store(makeAssets(2'000));
    m_copy.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.size() > 40'000);
    damaged.seek(4096);
    damaged.write(QByteArray(int(damaged.size()) - 4096, '\x5a'));
    damaged.close();
    reopen();
    QSignalSpy problems(m_copy.get(), &LocalCopy::problem);
    open();
    page({});
    QTRY_COMPARE(problems.count(), 1);
    m_copy->store(makeAssets(3));
    QCOMPARE(known(), 3);
}

void TestLocalCopy::namesOfTheFirstVersionAreFoundHoweverComposed()
{
    open();
    Asset apart = named("apart", "video/mp4", 1, 1, 3);
    apart.filename = QStringLiteral("Mu\u0308ller.mp4");
    Asset composed = named("composed", "video/mp4", 1, 1, 2);
    composed.filename = QStringLiteral("M\u00fcller.mp4");
    m_copy->store({apart, composed});
    QCOMPARE(known(), 2);
    m_copy.reset();
    {
        QSqlDatabase old =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(file());
        QVERIFY(old.open());
        QSqlQuery query(old);
        QVERIFY(query.exec(QStringLiteral("UPDATE assets SET name_key = 'mu\u0308ller.mp4' "
                                          "WHERE id = 'id-apart'")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=1")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    reopen();
    open();
    for (const char16_t *needle : {u"M\u00dcLL", u"mu\u0308ll"}) {
        AssetListing listing;
        listing.query.filename = QString::fromUtf16(needle);
        QCOMPARE(idsOf(page(listing).assets),
                 QStringList({QStringLiteral("id-apart"), QStringLiteral("id-composed")}));
    }
}

void TestLocalCopy::fileOfANewerVersionIsLeftAlone()
{
    open();
    m_copy.reset();
    {
        QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=99")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    reopen();
    QSignalSpy problems(m_copy.get(), &LocalCopy::problem);
    open();
    QTRY_COMPARE(problems.count(), 1);
    m_copy->store(makeAssets(3));
    QCOMPARE(known(), 0);
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*damaged*")}).isEmpty());
}

void TestLocalCopy::unusableFolderIsSaidOnceAndNothingElseBreaks()
{
    QSignalSpy problems(m_copy.get(), &LocalCopy::problem);
    m_copy->open(m_folder->filePath(QStringLiteral("nowhere/assets.sqlite")), QString());
    QTRY_COMPARE(problems.count(), 1);
    m_copy->store(makeAssets(3));
    m_copy->remove({makeAsset(1).id});
    QCOMPARE(page({}).assets.size(), 0);
    QCOMPARE(known(), 0);
    QCOMPARE(problems.count(), 1);
}

void TestLocalCopy::answersOfAWorkspaceThatWasLeftAreDropped()
{
    open();
    m_copy->store(makeAssets(3));
    QSignalSpy opened(m_copy.get(), &LocalCopy::opened);
    m_copy->open(file(), QString());
    m_copy->open(m_folder->filePath(QStringLiteral("other.sqlite")), QString());
    QCOMPARE(known(), 0);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().value<IndexOpening>().snapshot.assets.isEmpty());
}

void TestLocalCopy::cancelledPageEndsOnce()
{
    open();
    m_copy->store(makeAssets(3));
    PageFetch *fetch = m_copy->fetchPage({}, 1, 1, MaxPageSize, this);
    int ends = 0;
    bool wasCancelled = false;
    connect(fetch, &PageFetch::finished, this, [&](const Result<AssetPage> &result) {
        ++ends;
        wasCancelled = !result && result.error().kind == ErrorKind::Cancelled;
    });
    const QPointer<PageFetch> watch = fetch;
    fetch->cancel();
    fetch->cancel();
    QCOMPARE(ends, 0);
    QTRY_VERIFY(!watch);
    QCOMPARE(ends, 1);
    QVERIFY(wasCancelled);
    QCOMPARE(known(), 3); // the page was answered before this, and nobody minded
}

/// What was saved before is still there at the next start.
void TestLocalCopy::aFullDiskKeepsTheSavedFilters()
{
    const QString filters = m_folder->filePath(QStringLiteral("filters.json"));
    const auto readAnew = [this, &filters] {
        reopen();
        QSignalSpy opened(m_copy.get(), &LocalCopy::opened);
        m_copy->open(file(), filters);
        if (!opened.wait(20'000))
            qFatal("the index does not open");
        return opened.first().first().value<IndexOpening>().filters;
    };
    readAnew();
    FilterBook book;
    AssetListing clips;
    clips.query.filename = QStringLiteral("clip");
    book.save(QStringLiteral("Clips"), clips);
    m_copy->saveFilters(book);
    QVERIFY(readAnew() == book);
    {
        const tests::FullDisk disk;
        FilterBook more = book;
        more.save(QStringLiteral("More"), AssetListing());
        m_copy->saveFilters(more);
        m_copy.reset(); // what it was to write is tried
    }
    QVERIFY(readAnew() == book);
}

REELDECK_TEST(TestLocalCopy)
#include "tst_localcopy.moc"

#include "catalog/listing/assetgathering.h"
#include "catalog/listing/rowsgathering.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

namespace {

/// The test keeps the list; the gathering owns this only.
class Reader final : public PageSource
{
public:
    explicit Reader(PageSource *source)
        : m_source(source)
    {}
    PageFetch *fetchPage(const AssetQuery &query, int page, int size, QObject *parent) override
    {
        return m_source->fetchPage(query, page, size, parent);
    }

private:
    PageSource *m_source;
};

} // namespace

/// Everything a list holds is found, each once, although the list changes meanwhile.
class TestAssetGathering : public QObject
{
    Q_OBJECT

private slots:
    void findsEveryAssetOnce();
    void readsNoFurtherThanItsTakerWants();
    void findsAllAfterTheListChangedUnderIt_data();
    void findsAllAfterTheListChangedUnderIt();
    void goesOnAfterTroubleWithoutRepeating();
    void stoppedItTakesNothingMore();
    void rowsAreReadOnceAndNotWhenTheyMoved_data();
    void rowsAreReadOnceAndNotWhenTheyMoved();

private:
    void start(AssetGathering &gathering);

    ScriptedSource m_source;
    QList<AssetId> m_taken;
};

void TestAssetGathering::start(AssetGathering &gathering)
{
    m_taken.clear();
    m_source.requested.clear();
    gathering.start(std::make_unique<Reader>(&m_source), {},
                    [this](const QList<Asset> &assets, const std::function<void()> &next) {
                        for (const Asset &asset : assets)
                            m_taken << asset.id;
                        next();
                    });
}

void TestAssetGathering::findsEveryAssetOnce()
{
    m_source.fill(230);
    AssetGathering gathering;
    QSignalSpy finished(&gathering, &AssetGathering::finished);
    start(gathering);
    QVERIFY(gathering.isActive());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!gathering.isActive());
    QVERIFY(gathering.isComplete());
    QCOMPARE(gathering.found(), 230);
    QCOMPARE(m_taken.size(), 230);
    QCOMPARE(m_taken.first(), makeAsset(230).id);
    QCOMPARE(QSet<AssetId>(m_taken.cbegin(), m_taken.cend()).size(), 230);
}

void TestAssetGathering::readsNoFurtherThanItsTakerWants()
{
    m_source.fill(230);
    m_source.requested.clear();
    AssetGathering gathering;
    std::function<void()> next;
    gathering.start(
            std::make_unique<Reader>(&m_source), {},
            [&next](const QList<Asset> &, const std::function<void()> &more) { next = more; });
    QTRY_VERIFY(bool(next));
    QCOMPARE(m_source.requested, QList<int>{1});
    std::exchange(next, {})();
    QTRY_VERIFY(bool(next));
    QCOMPARE(m_source.requested, (QList<int>{1, 2}));
}

void TestAssetGathering::findsAllAfterTheListChangedUnderIt_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAssetGathering::findsAllAfterTheListChangedUnderIt()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_source.fill(400);
    m_source.answersAtOnce = false;
    AssetGathering gathering;
    QSignalSpy finished(&gathering, &AssetGathering::finished);
    start(gathering);
    int number = 400;
    int changes = 12;
    QSet<AssetId> always;
    for (const Asset &asset : std::as_const(m_source.assets))
        always.insert(asset.id);
    while (finished.isEmpty()) {
        QTRY_VERIFY(!finished.isEmpty() || !m_source.open.isEmpty());
        if (!finished.isEmpty())
            break;
        if (changes-- > 0) {
            for (int i = int(random.bounded(3)); i > 0; --i)
                m_source.assets.prepend(makeAsset(++number));
            for (int i = int(random.bounded(3)); i > 0; --i) {
                const int row = int(random.bounded(int(m_source.assets.size())));
                always.remove(m_source.assets.takeAt(row).id);
            }
        }
        for (const auto &fetch : std::as_const(m_source.open)) {
            if (fetch && !fetch->isOver)
                m_source.answer(fetch->page);
        }
        QTRY_VERIFY(m_source.open.isEmpty() || !m_source.open.first()->isOver);
    }
    m_source.answersAtOnce = true;
    QSet<AssetId> taken(m_taken.cbegin(), m_taken.cend());
    QCOMPARE(taken.size(), m_taken.size());
    // Nobody who was there all the time is missing, nor who is there at the end.
    QVERIFY(taken.contains(always));
    for (const Asset &asset : std::as_const(m_source.assets))
        QVERIFY2(taken.contains(asset.id), qPrintable(asset.filename));
}

void TestAssetGathering::goesOnAfterTroubleWithoutRepeating()
{
    m_source.fill(120);
    m_source.answersAtOnce = false;
    AssetGathering gathering;
    QSignalSpy finished(&gathering, &AssetGathering::finished);
    start(gathering);
    QTRY_VERIFY(m_source.flight(1));
    m_source.answer(1);
    QTRY_VERIFY(m_source.flight(2));
    m_source.fail(2, ErrorKind::KeyRejected);
    QTRY_VERIFY(gathering.isStopped());
    QVERIFY(gathering.trouble());
    QCOMPARE(gathering.found(), 50);
    m_source.answersAtOnce = true;
    gathering.goOn();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_taken.size(), 120);
    QVERIFY(gathering.isComplete());
}

void TestAssetGathering::stoppedItTakesNothingMore()
{
    m_source.fill(120);
    m_source.answersAtOnce = false;
    AssetGathering gathering;
    QSignalSpy finished(&gathering, &AssetGathering::finished);
    start(gathering);
    QTRY_VERIFY(m_source.flight(1));
    gathering.stop();
    QVERIFY(!gathering.isActive());
    m_source.answersAtOnce = true;
    start(gathering); // the stopped one's answer would come first
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_taken.size(), 120);
}

void TestAssetGathering::rowsAreReadOnceAndNotWhenTheyMoved_data()
{
    QTest::addColumn<bool>("moves");
    QTest::newRow("as it was") << false;
    QTest::newRow("one has moved on from another row") << true;
}

/// The first ten are known; ten far down have to be read.
void TestAssetGathering::rowsAreReadOnceAndNotWhenTheyMoved()
{
    QFETCH(bool, moves);
    m_source.answersAtOnce = true;
    m_source.fill(120);
    const QList<Asset> known = m_source.assets.mid(0, 10);
    if (moves)
        m_source.assets.move(5, 65);
    RowsGathering gathering;
    std::optional<Result<QList<Asset>>> found;
    connect(&gathering, &RowsGathering::finished, this,
            [&found](const Result<QList<Asset>> &result) { found = result; });
    gathering.start(std::make_unique<Reader>(&m_source), {}, {{0, 9}, {60, 69}}, 120,
                    [known](int row) {
                        return row < known.size() ? std::optional(known.at(row)) : std::nullopt;
                    });
    QTRY_VERIFY(found);
    QCOMPARE(found->ok(), !moves);
    if (moves)
        return;
    QCOMPARE((*found)->size(), 20);
    QCOMPARE((*found)->at(10).id, makeAsset(60).id);
}

REELDECK_TEST(TestAssetGathering)
#include "tst_assetgathering.moc"

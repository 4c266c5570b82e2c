#include "catalog/table/assettablemodel.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace reeldeck;

/// The list changes on the platform while it is read.
class TestAssetTableDrift : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void insertionAtTheTopMovesRowsWithTheirAssets();
    void insertionSeenFromFarBelowMovesRowsOnce();
    void deletionElsewhereClosesTheGap();
    void manyChangesAtOnceKeepTheSelectionById();
    void pageThatOverlapsIsReadAgain();
    void pagesBesideAChangeAreReadAgain_data();
    void pagesBesideAChangeAreReadAgain();
    void contradictingPlatformIsNotAskedForEver();
    void selectionSurvivesWhatGoesElsewhere_data();
    void selectionSurvivesWhatGoesElsewhere();
    void showsEachAssetOnceWhateverHappens_data();
    void showsEachAssetOnceWhateverHappens();

private:
    void show(int first, int last);
    QStringList shownIds(int first, int last) const;
    QStringList listedIds(int first, int last) const;
    void checkNoIdTwice() const;
    void mutate(QRandomGenerator &random);
    void answerSome(QRandomGenerator &random);
    void settle();

    int m_nextNumber = 0;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<AssetTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestAssetTableDrift::init()
{
    m_source = std::make_unique<ScriptedSource>();
    m_source->fill(400);
    m_nextNumber = 401;
    m_model = std::make_unique<AssetTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setSource(m_source.get());
    QTRY_VERIFY(m_model->hasAnswer());
}

void TestAssetTableDrift::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_source.reset();
}

void TestAssetTableDrift::show(int first, int last)
{
    m_model->setVisibleRows(first, last);
    QTRY_COMPARE(shownIds(first, last), listedIds(first, last));
    QTRY_VERIFY(!m_model->isLoading());
}

QStringList TestAssetTableDrift::shownIds(int first, int last) const
{
    QStringList ids;
    for (int row = first; row <= std::min(last, m_model->rowCount() - 1); ++row)
        ids << m_model->index(row, 0).data(AssetIdRole).toString();
    return ids;
}

QStringList TestAssetTableDrift::listedIds(int first, int last) const
{
    QStringList ids;
    for (int row = first; row <= std::min(last, int(m_source->assets.size()) - 1); ++row)
        ids << m_source->assets[row].id.toString();
    return ids;
}

void TestAssetTableDrift::checkNoIdTwice() const
{
    QSet<QString> seen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->index(row, 0).data(AssetIdRole).toString();
        if (id.isEmpty())
            continue;
        if (seen.contains(id))
            qFatal("%s is shown twice", qPrintable(id));
        if (m_model->rowOf(AssetId(id)) != row)
            qFatal("rowOf() is wrong");
        seen.insert(id);
    }
}

void TestAssetTableDrift::insertionAtTheTopMovesRowsWithTheirAssets()
{
    show(0, 119);
    const QPersistentModelIndex selected = m_model->index(60, 0);
    const QString id = selected.data(AssetIdRole).toString();
    m_source->assets.prepend(makeAsset(m_nextNumber++));
    m_source->assets.prepend(makeAsset(m_nextNumber++));
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 402);
    QCOMPARE(selected.row(), 62);
    QCOMPARE(selected.data(AssetIdRole).toString(), id);
    show(0, 119);
    QCOMPARE(selected.row(), 62);
}

void TestAssetTableDrift::insertionSeenFromFarBelowMovesRowsOnce()
{
    show(300, 340);
    const QPersistentModelIndex selected = m_model->index(310, 0);
    m_source->assets.prepend(makeAsset(m_nextNumber++));
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 401);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(selected.row(), 311);
    show(300, 340);
    show(0, 60);
}

void TestAssetTableDrift::deletionElsewhereClosesTheGap()
{
    show(0, 120);
    const QPersistentModelIndex selected = m_model->index(80, 0);
    const QPersistentModelIndex gone = m_model->index(20, 0);
    m_source->assets.removeAt(20);
    m_model->refresh();
    QTRY_COMPARE(m_model->rowCount(), 399);
    QTRY_VERIFY(!gone.isValid());
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(selected.row(), 79);
    QCOMPARE(shownIds(0, 120), listedIds(0, 120));
}

void TestAssetTableDrift::manyChangesAtOnceKeepTheSelectionById()
{
    show(0, 149);
    const QPersistentModelIndex selected = m_model->index(75, 0);
    const QString id = selected.data(AssetIdRole).toString();
    for (int i = 0; i < 10; ++i)
        m_source->assets.removeAt(i * 3);
    for (int i = 0; i < 4; ++i)
        m_source->assets.prepend(makeAsset(m_nextNumber++));
    m_model->refresh();
    QTRY_COMPARE(shownIds(0, 149), listedIds(0, 149));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(AssetIdRole).toString(), id);
}

void TestAssetTableDrift::pageThatOverlapsIsReadAgain()
{
    show(0, 20);
    m_source->assets.prepend(makeAsset(m_nextNumber++));
    m_model->setVisibleRows(30, 70); // page 2 begins with what was the end of page 1
    QTRY_COMPARE(m_model->rowCount(), 401);
    QTRY_COMPARE(shownIds(30, 70), listedIds(30, 70));
    checkNoIdTwice();
}

void TestAssetTableDrift::pagesBesideAChangeAreReadAgain_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A page read for the first time tells by its total that something came or went elsewhere, not
/// where: whatever was read before is read again once it is seen, without anybody asking for it.
void TestAssetTableDrift::pagesBesideAChangeAreReadAgain()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    show(0, 199);
    for (int round = 0; round < 3; ++round) {
        QList<Asset> &assets = m_source->assets;
        assets.removeAt(random.bounded(190));
        if (random.bounded(2) == 0)
            assets.removeAt(random.bounded(190));
        show(265 + 50 * round, 285 + 50 * round); // a page not read before
        QCOMPARE(m_model->rowCount(), int(assets.size()));
        show(0, 190);
        checkNoIdTwice();
    }
}

void TestAssetTableDrift::contradictingPlatformIsNotAskedForEver()
{
    m_source->answersAtOnce = false;
    m_source->requested.clear();
    m_model->setVisibleRows(40, 60);
    QRandomGenerator random(5);
    int answers = 0;
    while (answers < 200) {
        for (int spin = 0; spin < 50 && m_source->open.isEmpty(); ++spin)
            QCoreApplication::processEvents();
        if (m_source->open.isEmpty())
            break;
        for (const int page : {1, 2}) {
            ScriptedFetch *fetch = m_source->flight(page);
            if (!fetch)
                continue;
            AssetPage nonsense;
            nonsense.info = PageInfo{50, page, 8, 400};
            for (int i = 0; i < 50; ++i)
                nonsense.assets << makeAsset(int(random.bounded(1'000)));
            fetch->end(nonsense);
            ++answers;
        }
        QCoreApplication::processEvents();
        checkNoIdTwice();
    }
    QVERIFY2(answers < 20, qPrintable(QString::number(answers)));
}

void TestAssetTableDrift::mutate(QRandomGenerator &random)
{
    QList<Asset> &assets = m_source->assets;
    switch (random.bounded(6)) {
    case 0:
    case 1:
        for (int i = int(random.bounded(1, 4)); i > 0; --i)
            assets.prepend(makeAsset(m_nextNumber++));
        break;
    case 2:
    case 3:
        for (int i = int(random.bounded(1, 4)); i > 0 && !assets.isEmpty(); --i)
            assets.removeAt(random.bounded(assets.size()));
        break;
    case 4: // our own deletion
        if (!assets.isEmpty()) {
            const qsizetype row = random.bounded(std::min<qsizetype>(assets.size(), 80));
            const AssetId id = assets.takeAt(row).id;
            m_model->removeAssets({id});
        }
        break;
    default: // our own upload
        assets.prepend(makeAsset(m_nextNumber++));
        m_model->updateAsset(assets.first());
        break;
    }
}

/// Answers in any order, from the list as it was when asked or as it is now; some fail.
void TestAssetTableDrift::answerSome(QRandomGenerator &random)
{
    const auto open = m_source->open;
    for (const auto &fetch : open) {
        if (!fetch || fetch->isOver || random.bounded(2) == 0)
            continue;
        const quint32 dice = random.bounded(10);
        if (dice == 0)
            m_source->fail(fetch->page);
        else if (dice < 5)
            fetch->end(fetch->atRequest);
        else
            m_source->answer(fetch->page);
    }
}

void TestAssetTableDrift::settle()
{
    m_source->answersAtOnce = true;
    const auto open = m_source->open;
    for (const auto &fetch : open) {
        if (fetch && !fetch->isOver)
            m_source->answer(fetch->page);
    }
    m_model->refresh();
}

void TestAssetTableDrift::selectionSurvivesWhatGoesElsewhere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The person has read some pages and selected a row of one; others add and delete; the person
/// jumps about. Which rows went, the answers often leave open: never the selected one.
void TestAssetTableDrift::selectionSurvivesWhatGoesElsewhere()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    show(0, 149);
    const int row = int(random.bounded(20, 130));
    const QPersistentModelIndex selected = m_model->index(row, 0);
    const QString id = selected.data(AssetIdRole).toString();
    for (int round = 0; round < 8; ++round) {
        QList<Asset> &assets = m_source->assets;
        if (random.bounded(2) == 0)
            assets.prepend(makeAsset(m_nextNumber++));
        const qsizetype victim = random.bounded(assets.size());
        if (assets[victim].id.toString() != id)
            assets.removeAt(victim);
        const int first = int(random.bounded(300));
        const qsizetype asked = m_source->requested.size();
        m_model->setVisibleRows(first, first + 25);
        if (random.bounded(2) == 0)
            m_model->checkFirstPage();
        else
            m_model->refresh();
        QTRY_VERIFY(m_source->requested.size() > asked);
        QTRY_VERIFY(!m_model->isLoading());
        QVERIFY2(selected.isValid(), qPrintable(QStringLiteral("lost in round %1").arg(round)));
        QCOMPARE(selected.data(AssetIdRole).toString(), id);
    }
    m_model->refresh();
    show(0, 149);
    QCOMPARE(selected.data(AssetIdRole).toString(), id);
    QCOMPARE(selected.row(), listedIds(0, 399).indexOf(id));
}

void TestAssetTableDrift::showsEachAssetOnceWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("tellsTotal");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 4 != 0);
}

void TestAssetTableDrift::showsEachAssetOnceWhateverHappens()
{
    QFETCH(quint32, seed);
    QFETCH(bool, tellsTotal);
    QRandomGenerator random(seed);
    m_source->answersAtOnce = false;
    m_source->tellsTotal = tellsTotal;
    m_source->fill(260);
    m_nextNumber = 261;
    m_model->refresh();

    QPersistentModelIndex selected;
    QString selectedId;
    for (int step = 0; step < 120; ++step) {
        if (random.bounded(3) == 0)
            mutate(random);
        if (random.bounded(4) == 0) {
            const int first = int(random.bounded(std::max(1, m_model->rowCount())));
            m_model->setVisibleRows(first, first + 25);
        }
        if (random.bounded(8) == 0) // a jump that goes on before anything can come of it
            m_model->setVisibleRows(0, 25);
        if (random.bounded(8) == 0)
            m_model->checkFirstPage();
        if (random.bounded(15) == 0) { // the same list from elsewhere
            m_model->setSource(m_source.get(), AssetTableModel::Rows::Keep);
        }
        if (random.bounded(10) == 0)
            m_model->refresh();
        if (random.bounded(10) == 0)
            m_model->retryFailed();
        answerSome(random);
        QCoreApplication::processEvents();
        checkNoIdTwice();

        // Whatever moves, a selected row is that asset's row or gone.
        if (selected.isValid())
            QCOMPARE(selected.data(AssetIdRole).toString(), selectedId);
        if (!selected.isValid() && m_model->loadedCount() > 0) {
            const int row = int(random.bounded(m_model->rowCount()));
            if (const auto asset = m_model->assetAt(row)) {
                selected = m_model->index(row, 0);
                selectedId = asset->id.toString();
            }
        }
    }

    settle();
    for (int first = 0; first < m_source->assets.size(); first += 40) {
        m_model->setVisibleRows(first, first + 39);
        QTRY_COMPARE(shownIds(first, first + 39), listedIds(first, first + 39));
        QTRY_VERIFY(!m_model->isLoading());
    }
    QTRY_COMPARE(m_model->rowCount(), int(m_source->assets.size()));
    checkNoIdTwice();
}

REELDECK_TEST(TestAssetTableDrift)
#include "tst_assettabledrift.moc"

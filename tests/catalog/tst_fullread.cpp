#include "catalog/copy/localcopy.h"
#include "catalog/listing/fullread.h"
#include "catalog/listing/idslices.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// Everything of a list is read into the index, although the list changes meanwhile.
class TestFullRead : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsEveryPageOnceAndTheFirstAgain();
    void goesOnWhereItWasStopped();
    void onlyCatchesUpOnceEverythingIsKnown();
    void forgetsWhatIsGone();
    void yieldsToSomebodyWhoWaits();
    void waitsWhenAskedToAndGoesOn();
    void stopsForTroubleThatDoesntPass();
    void troubleThatPassesDoesntAddUp();
    void withoutATotalTheEndIsAnEmptyPage();
    void knowsAllAfterTheListChangedUnderIt_data();
    void knowsAllAfterTheListChangedUnderIt();
    void moreIdsThanACallTakesAreAskedInSlices();

private:
    void finish();
    int known();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalCopy> m_copy;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<FullRead> m_load;
};

void TestFullRead::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_copy = std::make_unique<LocalCopy>();
    m_copy->open(m_folder->filePath(QStringLiteral("assets.sqlite")), QString());
    m_source = std::make_unique<ScriptedSource>();
    m_load = std::make_unique<FullRead>(m_copy.get());
}

void TestFullRead::cleanup()
{
    m_load.reset();
    m_source.reset();
    m_copy.reset();
}

void TestFullRead::finish()
{
    QTRY_COMPARE(m_load->state(), FullRead::State::Done);
}

int TestFullRead::known()
{
    QSignalSpy read(m_copy.get(), &LocalCopy::knownRead);
    m_copy->readKnown();
    if (!read.wait(20'000))
        qFatal("the index does not count");
    return read.first().first().value<KnownState>().assets;
}

void TestFullRead::readsEveryPageOnceAndTheFirstAgain()
{
    m_source->fill(230);
    m_load->start(m_source.get(), {});
    finish();
    QCOMPARE(m_source->requested, (QList<int>{1, 2, 3, 4, 5, 1}));
    QVERIFY(m_load->record().isComplete());
    QCOMPARE(m_load->record().known, 230);
    QCOMPARE(known(), 230);
}

void TestFullRead::goesOnWhereItWasStopped()
{
    m_source->fill(500);
    const auto stopped = connect(m_load.get(), &FullRead::changed, this, [this] {
        if (m_load->record().known >= 150)
            m_load->stop();
    });
    m_load->start(m_source.get(), {});
    QTRY_VERIFY(m_load->state() == FullRead::State::Idle);
    disconnect(stopped);
    QVERIFY(m_load->record().known < 500);
    m_source->assets.prepend(makeAsset(501));
    m_source->requested.clear();
    m_load->start(m_source.get(), {});
    finish();
    QVERIFY2(m_source->requested.first() > 1, "begun from the beginning");
    QCOMPARE(m_load->record().known, 501);
    QVERIFY(m_load->record().isComplete());
}

void TestFullRead::onlyCatchesUpOnceEverythingIsKnown()
{
    m_source->fill(300);
    m_load->start(m_source.get(), {});
    finish();
    m_source->requested.clear();
    m_load->start(m_source.get(), {});
    finish();
    QCOMPARE(m_source->requested, QList<int>{1});
    m_source->assets.prepend(makeAsset(301));
    m_source->requested.clear();
    m_load->start(m_source.get(), {});
    finish();
    QCOMPARE(m_source->requested, (QList<int>{1, 2}));
    QCOMPARE(m_load->record().known, 301);
}

void TestFullRead::forgetsWhatIsGone()
{
    m_source->fill(120);
    m_copy->store({makeAsset(5'000)}); // seen once, deleted since
    m_load->start(m_source.get(), {});
    finish();
    QCOMPARE(known(), 120);
    m_source->assets.removeAt(70);
    m_load->start(m_source.get(), {});
    finish();
    QVERIFY(m_load->record().isComplete());
    QCOMPARE(known(), 119);
}

void TestFullRead::yieldsToSomebodyWhoWaits()
{
    bool isBusy = true;
    m_load->setBusyCheck([&isBusy] { return isBusy; });
    m_source->fill(60);
    QSignalSpy changed(m_load.get(), &FullRead::changed);
    m_load->start(m_source.get(), {});
    QTRY_VERIFY(changed.count() >= 2);
    QVERIFY(known() == 0 && m_source->requested.isEmpty());
    isBusy = false;
    finish();
    QCOMPARE(m_load->record().known, 60);
}

void TestFullRead::waitsWhenAskedToAndGoesOn()
{
    m_source->fill(60);
    m_source->answersAtOnce = false;
    m_load->start(m_source.get(), {});
    QTRY_VERIFY(m_source->flight(1));
    Error error = makeError(ErrorKind::RateLimited);
    error.retryAfter = std::chrono::milliseconds(1);
    m_source->flight(1)->end(error);
    QTRY_COMPARE(m_load->state(), FullRead::State::Waiting);
    QVERIFY(m_load->trouble());
    m_source->answersAtOnce = true;
    finish();
    QVERIFY(!m_load->trouble());
    QCOMPARE(m_load->record().known, 60);
}

void TestFullRead::stopsForTroubleThatDoesntPass()
{
    m_source->fill(60);
    m_source->answersAtOnce = false;
    m_load->start(m_source.get(), {});
    QTRY_VERIFY(m_source->flight(1));
    m_source->fail(1, ErrorKind::Forbidden);
    QTRY_COMPARE(m_load->state(), FullRead::State::Stopped);
    m_source->answersAtOnce = true;
    m_load->start(m_source.get(), {});
    finish();
}

void TestFullRead::troubleThatPassesDoesntAddUp()
{
    m_source->fill(230);
    m_source->answersAtOnce = false;
    m_load->start(m_source.get(), {});
    Error error = makeError(ErrorKind::Server);
    error.retryAfter = std::chrono::milliseconds(1);
    for (int page = 1; page <= 4; ++page) {
        QTRY_VERIFY(m_source->flight(page));
        m_source->flight(page)->end(error);
        QTRY_VERIFY(m_load->state() != FullRead::State::Reading);
        QCOMPARE(m_load->state(), FullRead::State::Waiting);
        QTRY_VERIFY(m_source->flight(page)); // it is asked for once more
        m_source->answer(page);
    }
    QTRY_VERIFY(m_source->flight(5));
    m_source->answersAtOnce = true;
    m_source->answer(5);
    finish();
    QCOMPARE(m_load->record().known, 230);
}

void TestFullRead::withoutATotalTheEndIsAnEmptyPage()
{
    m_source->tellsTotal = false;
    m_source->fill(120);
    m_load->start(m_source.get(), {});
    finish();
    QCOMPARE(m_source->requested, (QList<int>{1, 2, 3, 4, 1}));
    QVERIFY(m_load->record().isComplete());
    QCOMPARE(m_load->record().known, 120);
}

void TestFullRead::knowsAllAfterTheListChangedUnderIt_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFullRead::knowsAllAfterTheListChangedUnderIt()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_source->fill(400);
    int next = 401;
    int changes = 12;
    // Before every answer the list may change anywhere.
    m_load->setBusyCheck([&] {
        if (changes > 0 && random.bounded(2) == 0) {
            --changes;
            if (random.bounded(2) == 0)
                m_source->assets.prepend(makeAsset(next++));
            else
                m_source->assets.removeAt(random.bounded(m_source->assets.size()));
        }
        return false;
    });
    m_load->start(m_source.get(), {});
    finish();
    m_load->setBusyCheck({});
    QSet<QString> seen;
    for (int page = 1; page <= 10; ++page) {
        PageFetch *fetch = m_copy->fetchPage({}, 7, page, MaxPageSize, this);
        connect(fetch, &PageFetch::finished, this, [&seen](const Result<AssetPage> &result) {
            for (const Asset &asset : result->assets)
                seen.insert(asset.id.toString());
        });
        QSignalSpy finished(fetch, &PageFetch::finished);
        QVERIFY(finished.wait(20'000));
    }
    // What is there is known, whatever happened; what isn't there any more is told by the count.
    for (const Asset &asset : std::as_const(m_source->assets))
        QVERIFY2(seen.contains(asset.id.toString()), qPrintable(asset.id.toString()));
    if (m_load->record().isComplete())
        QCOMPARE(seen.size(), m_source->assets.size());
    else
        QVERIFY(m_load->record().known > m_load->record().total);
}

void TestFullRead::moreIdsThanACallTakesAreAskedInSlices()
{
    /// Knows every asset whose number isn't a multiple of three, and takes 50 ids a call.
    class ById final : public PageSource
    {
    public:
        int calls = 0;
        PageFetch *fetchPage(const AssetQuery &query, int page, int, QObject *parent) override
        {
            ++calls;
            auto *fetch = new ScriptedFetch(query, page, parent);
            if (query.ids.size() > MaxPageSize)
                qFatal("too many ids");
            AssetPage answer;
            for (const AssetId &id : query.ids) {
                const int number = id.toString().mid(3).toInt();
                if (number % 3 != 0)
                    answer.assets << makeAsset(number);
            }
            answer.info = PageInfo{MaxPageSize, 1, 1, answer.assets.size()};
            fetch->end(answer);
            return fetch;
        }
    } platform;
    IdSlices slices(&platform);
    AssetQuery query;
    for (int number = 1; number <= 230; ++number)
        query.ids << makeAsset(number).id;
    const auto page = [&](int number) {
        PageFetch *fetch = slices.fetchPage(query, number, MaxPageSize, this);
        AssetPage answer;
        connect(fetch, &PageFetch::finished, this,
                [&answer](const Result<AssetPage> &result) { answer = *result; });
        QSignalSpy finished(fetch, &PageFetch::finished);
        if (!finished.wait(20'000))
            qFatal("no page");
        return answer;
    };
    const AssetPage first = page(1);
    QCOMPARE(first.assets.size(), 50);
    QCOMPARE(platform.calls, 2); // a third of the first slice is missing
    page(2);
    page(3);
    const AssetPage last = page(4);
    QCOMPARE(*last.info->totalResults, 154);
    QCOMPARE(last.assets.size(), 4);
    QCOMPARE(platform.calls, 5);
    page(1); // again: what it shows is asked for again
    QCOMPARE(platform.calls, 7);

    m_load->start(&slices, query);
    finish();
    QCOMPARE(m_load->record().known, 154);
}

REELDECK_TEST(TestFullRead)
#include "tst_fullread.moc"

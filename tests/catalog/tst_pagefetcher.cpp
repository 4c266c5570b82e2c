#include "catalog/table/pagefetcher.h"
#include "scriptedsource.h"

#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace reeldeck;

/// Which pages are asked for, and which answers count, whoever has the rows.
class TestPageFetcher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void beginsWithTheFirstPage();
    void withoutASourceNothingIsUnderWay();
    void onlyTheBeginningIsReadWhileOtherRowsAreShown();
    void outdatedAnswerIsDroppedAndAskedForAgain();
    void answersOfTheSourceBeforeAreDropped();
    void pageThatDoesntComeToRestFails();
    void failedLookAtTheFirstPageLeavesItsRows();

private:
    void start(int rows);
    void load(int page);

    std::unique_ptr<RowStore> m_rows;
    std::unique_ptr<ListPaging> m_paging;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<PageFetcher> m_fetcher;
};

void TestPageFetcher::init()
{
    m_rows = std::make_unique<RowStore>();
    m_paging = std::make_unique<ListPaging>();
    m_source = std::make_unique<ScriptedSource>();
    m_source->answersAtOnce = false;
    m_source->fill(1000);
    m_fetcher = std::make_unique<PageFetcher>(m_rows.get(), m_paging.get());
}

void TestPageFetcher::cleanup()
{
    m_fetcher.reset();
    m_source.reset();
}

/// `rows` placeholders, of which those of the second page are visible.
void TestPageFetcher::start(int rows)
{
    m_rows->insertRows(0, rows);
    m_fetcher->setSource(m_source.get());
    m_fetcher->restart();
    m_fetcher->setVisible({50, 60});
    QTRY_VERIFY(m_source->flight(2));
}

void TestPageFetcher::load(int page)
{
    const AssetPage answer = m_source->pageOf({}, page, MaxPageSize);
    for (int i = 0; i < answer.assets.size(); ++i)
        m_rows->set((page - 1) * MaxPageSize + i, answer.assets[i]);
}

void TestPageFetcher::beginsWithTheFirstPage()
{
    QSignalSpy read(m_fetcher.get(), &PageFetcher::pageRead);
    QSignalSpy changed(m_fetcher.get(), &PageFetcher::stateChanged);
    m_fetcher->setSource(m_source.get());
    m_fetcher->restart();
    QVERIFY(m_fetcher->isLoading());
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(m_source->flight(1));
    m_source->answer(1);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.first().first().toInt(), 1);
    QVERIFY(m_fetcher->hasAnswer());
    QVERIFY(!m_fetcher->isLoading());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_source->requested, QList<int>{1});
}

void TestPageFetcher::withoutASourceNothingIsUnderWay()
{
    m_fetcher->restart();
    m_fetcher->refresh();
    QVERIFY(!m_fetcher->isLoading());
    QVERIFY(!m_fetcher->isPlatformOrder());
}

void TestPageFetcher::onlyTheBeginningIsReadWhileOtherRowsAreShown()
{
    m_fetcher->setReplacing(true);
    m_rows->insertRows(0, 1000);
    m_fetcher->setVisible({500, 520});
    m_fetcher->setSource(m_source.get());
    m_fetcher->restart();
    QTRY_VERIFY(m_source->flight(1));
    QCOMPARE(m_source->requested, QList<int>{1});
}

void TestPageFetcher::outdatedAnswerIsDroppedAndAskedForAgain()
{
    start(200);
    QSignalSpy read(m_fetcher.get(), &PageFetcher::pageRead);
    m_fetcher->outdatePending();
    m_source->answer(2);
    QTRY_COMPARE(m_source->requested.count(2), 2);
    QVERIFY(read.isEmpty());
    QVERIFY(!m_fetcher->hasAnswer());
    m_source->answer(2);
    QTRY_COMPARE(read.size(), 1);
}

void TestPageFetcher::answersOfTheSourceBeforeAreDropped()
{
    start(200);
    QSignalSpy read(m_fetcher.get(), &PageFetcher::pageRead);
    const QPointer<ScriptedFetch> old = m_source->flight(2);
    ScriptedSource other;
    other.answersAtOnce = false;
    m_fetcher->setSource(&other);
    m_fetcher->restart();
    QVERIFY(old->wasCancelled);
    QTRY_VERIFY(other.flight(2));
    QTRY_VERIFY(!old);
    QVERIFY(read.isEmpty());
    QVERIFY(!m_fetcher->hasFailed(2));
    m_fetcher->setSource(nullptr);
}

/// Nobody merges the answers: rows that are never there.
void TestPageFetcher::pageThatDoesntComeToRestFails()
{
    start(200);
    load(1);
    QSignalSpy rows(m_fetcher.get(), &PageFetcher::rowStatesChanged);
    QSignalSpy read(m_fetcher.get(), &PageFetcher::pageRead);
    while (!m_fetcher->hasFailed(2)) {
        QVERIFY(read.size() < 10);
        QTRY_VERIFY(m_source->flight(2) || m_fetcher->hasFailed(2));
        m_source->answer(1);
        m_source->answer(2);
        QTRY_VERIFY(!m_source->flight(2));
    }
    QCOMPARE(m_source->requested.count(2), 4);
    QCOMPARE(rows, (QList<QList<QVariant>>{{50, 99}}));
    m_fetcher->retryFailed();
    QVERIFY(!m_fetcher->hasFailed(2));
    QTRY_COMPARE(m_source->requested.count(2), 5);
}

void TestPageFetcher::failedLookAtTheFirstPageLeavesItsRows()
{
    start(200);
    load(1);
    load(2);
    m_source->answer(1);
    m_source->answer(2);
    QTRY_VERIFY(!m_fetcher->isLoading());
    m_fetcher->checkFirstPage();
    QTRY_VERIFY(m_source->flight(1));
    m_source->fail(1);
    QTRY_VERIFY(m_fetcher->error());
    QVERIFY(!m_fetcher->hasFailed(1));
    QVERIFY(!m_fetcher->isLoading());
}

REELDECK_TEST(TestPageFetcher)
#include "tst_pagefetcher.moc"

#include "api/http/ratebudget.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// Headers of the rate limits, of both generations, and clocks that differ.
class TestRateBudget : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 1, 15), QTime(12, 0), Qt::UTC};

private slots:
    void readsTheOlderHeaders()
    {
        HttpHeaders headers;
        headers.append("X-Ratelimit-Limit", "60");
        headers.append("X-Ratelimit-Remaining", "59");
        headers.append("X-Ratelimit-Reset", QByteArray::number(m_now.toSecsSinceEpoch() + 30));
        const RateBudget budget = rateBudgetFrom(headers, m_now);
        QCOMPARE(budget.limit, 60);
        QCOMPARE(budget.remaining, 59);
        QCOMPARE(budget.resetAt, m_now.addSecs(30));
    }

    void prefersTheNewerHeaders()
    {
        HttpHeaders headers;
        headers.append("x-ratelimit-remaining", "59");
        headers.append("x-ratelimit-request-remaining", "7");
        headers.append("x-ratelimit-request-reset", "20");
        const RateBudget budget = rateBudgetFrom(headers, m_now);
        QCOMPARE(budget.limit, std::nullopt);
        QCOMPARE(budget.remaining, 7);
        QCOMPARE(budget.resetAt, m_now.addSecs(20));
    }

    void takesNonsenseForAbsent()
    {
        HttpHeaders headers;
        headers.append("X-Ratelimit-Limit", "many");
        headers.append("X-Ratelimit-Remaining", "-1");
        headers.append("X-Ratelimit-Reset", "999999999999999999");
        QVERIFY(rateBudgetFrom(headers, m_now).isEmpty());
        QVERIFY(rateBudgetFrom({}, m_now).isEmpty());
    }
};

REELDECK_TEST(TestRateBudget)
#include "tst_ratebudget.moc"

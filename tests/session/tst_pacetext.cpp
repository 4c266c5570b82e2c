#include "session/pacetext.h"

#include "support/testprogram.h"

#include <QTest>

using namespace reeldeck;

/// What the status bar says of the platform's limits.
class TestPaceText : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2026, 1, 15), QTime(12, 0), Qt::UTC};

private slots:
    void saysNothingWhileNothingIsKnown()
    {
        QVERIFY(paceText({}, m_now).isEmpty());
        QVERIFY(!paceTextLasts({}, m_now));
    }

    void countsWhatIsLeftOfMinuteAndDay()
    {
        PaceState state;
        state.minute = {60, 48, m_now.addSecs(30)};
        QCOMPARE(paceText(state, m_now), QStringLiteral("requests left this minute: 48 of 60"));
        state.day = {3000, 2950, m_now.addSecs(12 * 3600)};
        QVERIFY(paceText(state, m_now)
                        .endsWith(QStringLiteral("uploads left today: 2,950 of 3,000")));
        QCOMPARE(paceTextLasts(state, m_now)->count(), 30'001);
    }

    /// Each of the moments by itself: what is shown would be stale after it.
    void lastsUntilTheFirstOfItsMoments()
    {
        const QDateTime then = m_now.addSecs(40);
        PaceState minute;
        minute.minute = {60, 48, then};
        PaceState day;
        day.day = {3000, 2950, then};
        PaceState quota;
        quota.quotaUntilUtc = then;
        PaceState held;
        held.heldUntilUtc = then;
        for (const PaceState &state : {minute, day, quota, held}) {
            QVERIFY(paceTextLasts(state, m_now));
            QCOMPARE(paceTextLasts(state, m_now)->count(), 40'001);
            QVERIFY(!paceTextLasts(state, then));
        }
    }

    void saysWhenTheQuotaBeginsAnew()
    {
        PaceState state;
        state.day = {3000, 0, m_now.addSecs(12 * 3600)};
        state.quotaUntilUtc = m_now.addSecs(12 * 3600);
        const QString text = paceText(state, m_now);
        QVERIFY2(text.contains(QStringLiteral("daily quota")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("on Jan 16, 00:00.")), qPrintable(text));
        state.quotaUntilUtc = m_now.addSecs(3600);
        QVERIFY(paceText(state, m_now).endsWith(QStringLiteral("at 13:00.")));
    }

    void saysWhenAPauseEndsUnlessItIsShort()
    {
        PaceState state;
        state.heldUntilUtc = m_now.addSecs(75);
        QVERIFY(paceText(state, m_now).endsWith(QStringLiteral("at 12:01:15.")));
        state.heldUntilUtc = m_now.addSecs(1);
        QVERIFY(paceText(state, m_now).isEmpty());
    }
};

REELDECK_TEST(TestPaceText)
#include "tst_pacetext.moc"

#include "uploadrig.h"

#include "support/testprogram.h"

#include <QAbstractItemModel>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace std::chrono_literals;

/// What holds whatever happens, counted at the wire: how many at once, how many a window, one
/// ending each. That progress never goes back is looked at by the QueueWatch of every suite.
class TestUploadInvariants : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_rig.start(true), qPrintable(m_rig.problem())); }

    void neverMoreAtOnceThanAllowed_data()
    {
        QTest::addColumn<int>("allowed");
        for (const int allowed : {1, 3, 8})
            QTest::addRow("%d", allowed) << allowed;
    }

    void neverMoreAtOnceThanAllowed()
    {
        QFETCH(int, allowed);
        m_rig.beginCase();
        m_rig.proxy().addRule({.match = Posts, .faults = {Fault::none().delayed(40ms)}});
        m_rig.queue().setConcurrency(allowed);
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch(24));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 24, 60'000);
        const int most = m_rig.proxy().mostAtOnce(Posts);
        QVERIFY2(most <= allowed, qPrintable(QString::number(most)));
        QVERIFY(most > 1 || allowed == 1);
        allIsWell();
    }

    void fewerAtOnceHoldsOnceThoseUnderWayHaveEnded()
    {
        m_rig.beginCase();
        m_rig.proxy().addRule({.match = Posts, .faults = {Fault::stallAtBodyByte(1)}, .count = 8});
        m_rig.queue().setConcurrency(8);
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch(30));
        QTRY_COMPARE(m_rig.proxy().stalled(), 8);
        m_rig.queue().setConcurrency(2);
        m_rig.proxy().release();
        QTRY_VERIFY(m_rig.queue().totals().ready >= 8);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 30, 60'000);
        // The first eight, then never more than two of those that came after them.
        const QList<SeenRequest> all = m_rig.proxy().requests();
        int posts = 0;
        for (const SeenRequest &request : all) {
            if (!Posts.covers(request.method, request.path) || ++posts <= 8)
                continue;
            QVERIFY2(openWhen(all, request.began) <= 2, qPrintable(QString::number(posts)));
        }
        QCOMPARE(m_rig.proxy().mostAtOnce(Posts), 8);
        allIsWell();
    }

    void theToldRateIsNeverExceeded()
    {
        constexpr int Limit = 8;
        m_rig.beginCase();
        m_rig.proxy().limitRate(Posts, Limit, 3s);
        m_rig.queue().setConcurrency(3);
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch(20));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 20, 90'000);
        int refused = 0;
        for (const SeenRequest &request : m_rig.proxy().requests())
            refused += request.status == 429;
        QCOMPARE(refused, 0);
        QCOMPARE(m_rig.proxy().count(Posts), 20);
        allIsWell();
    }

    void afterARefusalOnlyWhatWasUnderWayStillComes()
    {
        constexpr int AtOnce = 4;
        m_rig.beginCase();
        m_rig.proxy().addRule({.match = Posts,
                               .faults = {Fault::answer(429, "{}").field("Retry-After", "2")},
                               .from = 5,
                               .count = 1});
        m_rig.queue().setConcurrency(AtOnce);
        m_rig.connectQueue();
        m_rig.queue().enqueue(batch(20));
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.queue().totals().ready, 20, 60'000);
        const QList<SeenRequest> all = m_rig.proxy().requests();
        const auto refusal = std::find_if(all.begin(), all.end(), [](const SeenRequest &request) {
            return request.status == 429;
        });
        QVERIFY(refusal != all.end());
        int meanwhile = 0;
        for (auto it = refusal + 1; it != all.end(); ++it) {
            meanwhile +=
                    Posts.covers(it->method, it->path) && it->beganAt < refusal->beganAt + 1900ms;
        }
        QVERIFY2(meanwhile < AtOnce, qPrintable(QString::number(meanwhile)));
        allIsWell();
    }

    void aPersonWhoNeverStopsClickingBreaksNothing()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        UploadTiming timing = UploadRig::timing();
        timing.automaticRetries = 1000;
        timing.failedLooks = 1000;
        // On a busy machine an upload whose connection was cut in the middle of a pause appears later
        // than the half second after which the others are sent again; people's queues wait 17 s.
        timing.looks = {0ms, 100ms, 400ms, 3000ms};
        m_rig.beginCase(timing, UploadRig::hasty());
        m_rig.proxy().addRule(
                {.match = Posts,
                 .faults = {Fault::resetAtBodyByte(100), Fault::storedThenReset(),
                            Fault::none().delayed(50ms), Fault::storedThen(502, "x", "text/html"),
                            Fault::answer(503, "x", "text/html")},
                 .probability = 0.5});
        m_rig.connectQueue();
        const QList<UploadRequest> all = batch(120);
        m_rig.queue().enqueue(all.mid(0, 60));
        int clicks = 0;
        QTimer clicking;
        connect(&clicking, &QTimer::timeout, this, [&] {
            if (++clicks == 40)
                m_rig.queue().enqueue(all.mid(60));
            click(random);
        });
        clicking.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(clicks > 150, 60'000);
        clicking.stop();
        m_rig.connectQueue();
        m_rig.queue().applyToAll(TransferCommand::Resume);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig.watch().endings(), 120, 120'000);
        QCOMPARE(m_rig.watch().count(TransferPhase::Ready) +
                         m_rig.watch().count(TransferPhase::Cancelled),
                 120);
        allIsWell();
    }

private:
    QList<UploadRequest> batch(int count)
    {
        ++m_batch;
        QList<UploadRequest> requests;
        for (int i = 0; i < count; ++i)
            requests << m_rig.make(Way::Direct, QStringLiteral("%1 of %2.png").arg(i).arg(m_batch));
        return requests;
    }

    static int openWhen(const QList<SeenRequest> &all, qint64 tick)
    {
        return int(std::count_if(all.begin(), all.end(), [tick](const SeenRequest &request) {
            return Posts.covers(request.method, request.path) && request.began <= tick &&
                   (request.ended == 0 || request.ended > tick);
        }));
    }

    void click(QRandomGenerator &random)
    {
        UploadQueue &queue = m_rig.queue();
        const QAbstractItemModel *model = queue.model();
        if (model->rowCount() == 0)
            return;
        const int row = int(random.bounded(model->rowCount()));
        const TransferId id{model->index(row, 0).data(TransferIdRole).toLongLong()};
        switch (random.bounded(12)) {
        case 0:
            return queue.apply(TransferCommand::Cancel, {id});
        case 1:
            return queue.applyToAll(TransferCommand::Pause);
        case 2:
        case 3:
            return queue.applyToAll(TransferCommand::Resume);
        case 4:
        case 5:
            return queue.apply(TransferCommand::Pause, {id});
        case 6:
        case 7:
            return queue.apply(TransferCommand::Resume, {id});
        case 8:
            return queue.setConcurrency(1 + int(random.bounded(8)));
        case 9:
            return queue.apply(TransferCommand::UploadNext, {id});
        case 10:
            return m_rig.connectQueue(QStringLiteral("tlk_wrong_key"));
        default:
            return m_rig.connectQueue();
        }
    }

    void allIsWell()
    {
        const QStringList wrong = m_rig.auditStore();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(QLatin1Char('\n'))));
    }

    UploadRig m_rig;
    int m_batch = 0;
};

REELDECK_TEST(TestUploadInvariants)
#include "tst_uploadinvariants.moc"

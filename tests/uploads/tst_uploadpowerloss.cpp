// What the queue makes of a journal whose last commits the disk never got.

#include "queuetest.h"

#include "base/clock.h"
#include "uploads/store/uploadroster.h"

#include "support/testprogram.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace reeldeck;
using namespace reeldeck::tests;

namespace {

QList<QVariantList> runSql(const QString &journal, const QStringList &statements)
{
    QList<QVariantList> rows;
    {
        QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(journal);
        if (!database.open())
            qFatal("The test can't open the journal");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("The test's statement is wrong: %s", qPrintable(statement));
            while (query.next())
                rows.append({query.value(0), query.value(1)});
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return rows;
}

/// Everything after the announcement is forgotten.
const QString lostCommits =
        QStringLiteral("UPDATE uploads SET phase = 0, unanswered = 0, attempts = 0, retries = 0, "
                       "started_ms = 0, finished_ms = 0, asset_id = '', sha256 = NULL, error = '' "
                       "WHERE announced_ms > 0");
const QString otherBoot = QStringLiteral("UPDATE uploads SET announced_boot = x'00'");

UploadItem waiting(qint64 id, qint64 size = 5000)
{
    UploadItem item;
    item.transfer.id = TransferId(id);
    item.transfer.request.path = QStringLiteral("/media/%1.png").arg(id);
    item.transfer.bytesTotal = size;
    item.stamp = {size, 1'700'000'000'123'456'789, 42, quint64(id)};
    return item;
}

} // namespace

/// A loss of power at each step: what is looked for before it is sent again.
class TestUploadPowerLoss : public QueueTest
{
    Q_OBJECT

private slots:
    void init() { freshStart(); }

    void whatMayHaveGoneOutIsLookedFor()
    {
        constexpr int files = 40;
        m_queue->setConcurrency(2);
        m_queue->openJournal(journal());
        QList<UploadRequest> batch;
        for (int i = 0; i < files; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->enqueue(batch);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(m_queue->totals().ready, files);
        QStringList ids;
        for (int i = 0; i < files; ++i)
            ids << row(i).assetId.toString();
        m_queue.reset();

        const auto announced =
                runSql(journal(), {QStringLiteral("SELECT count(*), min(announced_ms) FROM uploads "
                                                  "WHERE announced_ms > 0")});
        QVERIFY(announced.first().first().toInt() > files / 2);
        QVERIFY(announced.first().last().toLongLong() > 0);
        runSql(journal(), {lostCommits, otherBoot});

        openQueue();
        m_queue->openJournal(journal());
        QTRY_COMPARE(rows(), announced.first().first().toInt());
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(m_queue->totals().ready, rows());
        QCOMPARE(m_platform->posts(), files); // None was sent again.
        for (int i = 0; i < rows(); ++i)
            QVERIFY(ids.contains(row(i).assetId.toString()));
    }

    void whatNeverWentOutIsSentOnce()
    {
        m_queue->openJournal(journal());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        QTRY_COMPARE(rows(), 2);
        m_queue.reset();
        runSql(journal(), {QStringLiteral("UPDATE uploads SET announced_ms = 1"), otherBoot});
        openQueue();
        m_queue->openJournal(journal());
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(m_queue->totals().ready, 2);
        QCOMPARE(m_platform->posts(), 2);
        QVERIFY(m_platform->lists() >= 2 * quick().looks.size());
    }

    void theJournalTellsWhichMayHaveGoneOut_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<bool>("mayHave");
        QTest::newRow("another boot") << otherBoot << true;
        QTest::newRow("the computer ran on") << QString() << false;
        QTest::newRow("paused")
                << otherBoot + QStringLiteral(", phase = %1").arg(int(TransferPhase::Paused))
                << false;
        QTest::newRow("its session knows")
                << otherBoot + QStringLiteral(", session = 's'") << false;
        QTest::newRow("not announced")
                << otherBoot + QStringLiteral(", announced_ms = NULL") << false;
    }

    void theJournalTellsWhichMayHaveGoneOut()
    {
        QFETCH(QString, meanwhile);
        QFETCH(bool, mayHave);
        const QDateTime when(QDate(2026, 11, 24), QTime(6, 0), Qt::UTC);
        {
            UploadJournal before;
            before.open(journal());
            QVERIFY(before.canAnnounce());
            QVERIFY(!before.save(waiting(1)));
            before.begin();
            QVERIFY(!before.announce({TransferId(1)}, when));
            QVERIFY(!before.commit());
        }
        if (!meanwhile.isEmpty())
            runSql(journal(), {meanwhile});
        for (int start = 0; start < 2; ++start) { // A second one knows the same.
            UploadJournal after;
            QList<UploadItem> items;
            after.open(journal(), [&](const UploadItem &item) { items.append(item); });
            QCOMPARE(items.size(), 1);
            QCOMPARE(items.first().unanswered, mayHave);
            QCOMPARE(items.first().transfer.startedUtc == when, mayHave);
        }
        const auto left = runSql(
                journal(), {QStringLiteral("SELECT count(*), 0 FROM uploads WHERE announced_ms")});
        QCOMPARE(left.first().first().toInt(), 0);
    }

    void anAnnouncementHoldsFromTheDiskToTheNextWord()
    {
        UploadRoster roster(&m_clock);
        roster.open(journal(), Milliseconds(0));
        UploadItem namesake = waiting(3);
        namesake.transfer.request.path = QStringLiteral("/elsewhere/1.png");
        UploadItem late = waiting(4);
        late.notBefore = m_clock.monotonic() + std::chrono::hours(1);
        QVERIFY(!roster.append({waiting(1), waiting(2), namesake, late, waiting(5, 50'000'000)}));
        const auto announce = [&] {
            roster.beginBatch();
            QVERIFY(!roster.announceNext());
            QVERIFY(!roster.endBatch());
        };
        announce();
        QVERIFY(roster.hasNewAnnouncements());
        QVERIFY(!roster.isAnnounced(TransferId(1)));
        roster.syncBegins();
        QVERIFY(!roster.hasNewAnnouncements());
        QVERIFY(!roster.append({waiting(6)}));
        announce(); // Not in the sync that is under way.
        roster.syncEnded(true);
        for (const auto &[id, isAnnounced] :
             {std::pair(1, true), std::pair(2, true), std::pair(3, false), std::pair(4, false),
              std::pair(5, false), std::pair(6, false)})
            QCOMPARE(roster.isAnnounced(TransferId(id)), isAnnounced);
        QVERIFY(roster.hasNewAnnouncements());

        roster.get(TransferId(1)).transfer.phase = TransferPhase::Paused;
        QVERIFY(!roster.save(roster.get(TransferId(1))));
        QVERIFY(!roster.isAnnounced(TransferId(1)));
        QVERIFY(!roster.moveBefore({TransferId(2)}, TransferId()));
        QVERIFY(!roster.isAnnounced(TransferId(2)));
        roster.syncBegins();
        roster.syncEnded(false);
        // What failed once isn't on the disk because the next one succeeds.
        roster.syncBegins();
        roster.syncEnded(true);
        QVERIFY(!roster.isAnnounced(TransferId(6)));
    }

private:
    QString journal() const { return m_dir->filePath(QStringLiteral("uploads.sqlite")); }

    SystemClock m_clock;
};

REELDECK_TEST(TestUploadPowerLoss)
#include "tst_uploadpowerloss.moc"

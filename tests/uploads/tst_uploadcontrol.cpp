// What a person does to the queue as a whole (order, choice among candidates), and what the queue
// does when it can't keep its journal.

#include "queuetest.h"
#include "support/fulldisk.h"
#include "support/testprogram.h"

using namespace reeldeck;
using namespace reeldeck::tests;

/// Commands of a person to the queue, one or many at once.
class TestUploadControl : public QueueTest
{
    Q_OBJECT

private slots:
    void init() { freshStart(); }

    void whatIsMovedForwardIsSentFirst()
    {
        QList<UploadRequest> batch;
        for (const char *name : {"a", "b", "c", "d"})
            batch << image(QLatin1String(name) + QStringLiteral(".png"));
        m_queue->setConcurrency(1);
        m_queue->openJournal(journal());
        m_queue->enqueue(batch);
        QTRY_COMPARE(rows(), 4);
        m_queue->apply(TransferCommand::UploadNext, {row(3).id});
        QTRY_COMPARE(names(), pngs("d a b c"));
        m_queue->moveBefore({row(1).id}, TransferId()); // To the end.
        QTRY_COMPARE(names(), pngs("d b c a"));
        m_queue->moveBefore({row(2).id, row(3).id}, row(1).id);
        const QStringList wanted = pngs("d c a b");
        QTRY_COMPARE(names(), wanted);

        openQueue();
        m_queue->setConcurrency(1);
        m_queue->openJournal(journal());
        QTRY_COMPARE(names(), wanted);
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(m_queue->totals().ready, 4);
        QStringList sent;
        for (const FakePlatform::Stored &stored : std::as_const(m_platform->assets))
            sent << nameIn(m_platform->server.request(stored.request).body);
        QCOMPARE(sent, wanted);
    }

    void whatMovesWhileItsAnswerIsAwaitedKeepsItsPlace()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::hang());
        };
        m_queue->setConcurrency(1);
        m_queue->openJournal(journal());
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png"))});
        QTRY_COMPARE(phase(0), TransferPhase::WaitingForServer);
        m_queue->moveBefore({row(0).id}, TransferId());
        QTRY_COMPARE(names(), pngs("b a"));
        openQueue();
        m_queue->openJournal(journal());
        QTRY_COMPARE(names(), pngs("b a"));
    }

    void manyMovesToOnePlaceKeepTheirOrder()
    {
        m_queue->openJournal(journal());
        QList<UploadRequest> batch;
        for (int i = 0; i < 30; ++i)
            batch << image(QStringLiteral("%1.png").arg(i));
        m_queue->enqueue(batch);
        QTRY_COMPARE(rows(), 30);
        QList<TransferId> ids;
        for (int i = 0; i < 30; ++i)
            ids << row(i).id;
        // Each one goes between the first and the one moved before: the room halves each time.
        for (int i = 2; i < 30; ++i)
            m_queue->moveBefore({ids.at(i)}, ids.at(i - 1));
        QStringList wanted{QStringLiteral("0.png")};
        for (int i = 29; i > 0; --i)
            wanted << QStringLiteral("%1.png").arg(i);
        QTRY_COMPARE(names(), wanted);
        openQueue();
        m_queue->openJournal(journal());
        QTRY_COMPARE(names(), wanted);
    }

    void theChosenCandidateBecomesTheUpload()
    {
        // Somebody else uploads the same name at the same time, and our answer is lost.
        m_platform->onPost = [](int) {
            return FakePlatform::storedUnanswered();
        };
        m_queue->openJournal(journal());
        m_queue->setEndpoint(endpoint());
        m_platform->hiddenForLists = 1000;
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(m_platform->assets.size(), 1);
        m_platform->assets.append(m_platform->assets.first());
        m_platform->assets.last().id = QStringLiteral("0123456789abcdef01234567");
        m_platform->hiddenForLists = 0;
        QTRY_COMPARE(phase(), TransferPhase::NeedsYou);
        QCOMPARE(row(0).candidates.size(), 2);

        // The candidates are still known after a restart.
        openQueue();
        m_queue->openJournal(journal());
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(row(0).candidates.size(), 2);
        const AssetId chosen = row(0).candidates.at(1).id;
        m_queue->adopt(row(0).id, chosen);
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QVERIFY(row(0).assetId == chosen);
        QCOMPARE(m_platform->posts(), 1);
        QVERIFY(row(0).candidates.isEmpty());
    }

    void lookingAgainFindsWhatHasArrivedSince()
    {
        // The answer is lost, and so is every look at the list.
        m_platform->onPost = [](int) {
            return FakePlatform::storedUnanswered();
        };
        m_platform->onList = [] {
            return std::optional(Reply::json(500, "{}"));
        };
        m_queue->openJournal(journal());
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::NeedsYou);
        QVERIFY(row(0).candidates.isEmpty());
        m_platform->onList = nullptr;
        m_queue->apply(TransferCommand::LookAgain, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1); // Nothing was sent a second time.
    }

    void severalAreChangedAtOnceAndOthersLeftAlone()
    {
        m_queue->openJournal(journal());
        m_queue->enqueue({image(QStringLiteral("a.png")), image(QStringLiteral("b.png")),
                          image(QStringLiteral("c.png"))});
        QTRY_COMPARE(rows(), 3);
        const QList<TransferId> two{row(0).id, row(2).id};
        m_queue->apply(TransferCommand::Pause, two);
        QTRY_COMPARE(m_queue->totals().paused, 2);
        QCOMPARE(phase(1), TransferPhase::Queued);
        m_queue->apply(TransferCommand::Resume, {row(0).id});
        QTRY_COMPARE(phase(0), TransferPhase::Queued);
        m_queue->apply(TransferCommand::Cancel, two);
        QTRY_COMPARE(m_queue->totals().cancelled, 2);
        m_queue->apply(TransferCommand::Retry, {row(2).id});
        QTRY_COMPARE(phase(2), TransferPhase::Queued);
        m_queue->apply(TransferCommand::Remove, two); // The second of them isn't final any more.
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(m_queue->totals().queued, 2);
    }

    void nothingIsSentThatIsNotOnDisk()
    {
        UploadTiming timing = quick();
        timing.writeAgain = Milliseconds(50);
        openQueue(timing);
        QSignalSpy problems(m_queue.get(), &UploadQueue::journalProblem);
        QSignalSpy written(m_queue.get(), &UploadQueue::journalWritten);
        m_queue->openJournal(journal());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(rows(), 1);
        {
            const FullDisk full(journal());
            m_queue->enqueue({image(QStringLiteral("b.png"), 100), image(QStringLiteral("c.png"))});
            m_queue->setEndpoint(endpoint());
            QTRY_COMPARE(problems.size(), 1);
            QVERIFY(problems.first().first().value<Error>().kind == ErrorKind::Storage);
            QTRY_COMPARE(rows(), 3);
            QSignalSpy requests(&m_platform->server, &ScriptedServer::requestBegan);
            QVERIFY(!requests.wait(300));
            QCOMPARE(problems.size(), 1); // Said once.
            QCOMPARE(written.size(), 0);
        }
        QTRY_COMPARE(written.size(), 1);
        QTRY_COMPARE(m_queue->totals().ready, 3);
        QCOMPARE(m_platform->posts(), 3);
        QTRY_COMPARE(m_finished.size(), 3);
    }

    void whatIsCancelledTogetherIsToldTogether()
    {
        constexpr int Count = 300;
        QList<UploadRequest> batch;
        for (int i = 0; i < Count; ++i)
            batch << image(QStringLiteral("%1.png").arg(i), 100);
        m_queue->openJournal(journal());
        m_queue->enqueue(batch);
        QTRY_COMPARE(m_queue->totals().queued, Count);
        int words = 0, cancelled = 0, shown = 0;
        connect(m_queue.get(), &UploadQueue::transfersFinished, this, [&] {
            ++words;
            cancelled = m_queue->totals().cancelled;
            shown = int(phase(Count - 1) == TransferPhase::Cancelled);
        });
        QSignalSpy changes(m_queue->model(), &QAbstractItemModel::dataChanged);
        m_queue->applyToAll(TransferCommand::Cancel);
        QTRY_COMPARE(m_finished.size(), Count);
        QCOMPARE(words, 1);
        QCOMPARE(cancelled, Count);
        QCOMPARE(shown, 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(endings(Count / 2), 1);
    }

    void whatIsOnDiskIsSaidThenAndNotBefore()
    {
        UploadTiming timing = quick();
        timing.writeAgain = Milliseconds(50);
        openQueue(timing);
        QSignalSpy problems(m_queue.get(), &UploadQueue::journalProblem);
        m_queue->openJournal(journal());
        int told = 0;
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        m_queue->whenOnDisk(this, [&] { ++told; });
        QTRY_COMPARE(told, 1);
        {
            const FullDisk full(journal());
            m_queue->enqueue({image(QStringLiteral("b.png"))});
            m_queue->whenOnDisk(this, [&] { ++told; });
            QTRY_COMPARE(problems.size(), 1);
            QSignalSpy changes(m_queue.get(), &UploadQueue::totalsChanged);
            changes.wait(200);
            QCOMPARE(told, 1);
        }
        QTRY_COMPARE(told, 2);
    }

    void anUploadThatEndsOnAFullDiskIsNotSentAgain()
    {
        UploadTiming timing = quick();
        timing.writeAgain = Milliseconds(50);
        openQueue(timing);
        m_queue->openJournal(journal());
        m_platform->onPost = [](int) {
            return FakePlatform::Post{true, Reply::hang()};
        };
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::WaitingForServer);
        {
            // The answer is lost, the asset is found and adopted, and the disk takes no note of it.
            const FullDisk full(journal());
            m_platform->onPost = nullptr;
            QTRY_COMPARE(phase(), TransferPhase::Ready);
            QCOMPARE(m_platform->posts(), 1);
            m_queue.reset(); // The program ends here.
        }
        openQueue();
        m_queue->openJournal(journal());
        m_queue->setEndpoint(endpoint());
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(m_platform->posts(), 1);
        QCOMPARE(m_platform->assets.size(), 1);
    }

    void twentyThousandCanBePausedAndCancelledAtOnce()
    {
        QAbstractItemModel *model = m_queue->model();
        m_tester.reset(); // It looks at every row at every change.
        m_queue->openJournal(journal());
        const UploadRequest one = image(QStringLiteral("a.png"));
        QList<UploadRequest> batch;
        for (int i = 0; i < 20'000; ++i) {
            batch << one;
            batch.last().filename = QStringLiteral("%1.png").arg(i);
        }
        m_queue->enqueue(batch);
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 20'000, 60'000);
        QCOMPARE(row(19'999).name, QString()); // Nobody has looked at it.
        QList<TransferId> seen;
        for (int i = 19'990; i < 20'000; ++i)
            seen << TransferId(model->index(i, 0).data(TransferIdRole).toLongLong());
        m_queue->setVisible(seen);
        QTRY_COMPARE(row(19'999).name, QStringLiteral("19999.png"));
        m_queue->applyToAll(TransferCommand::Pause);
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().paused, 20'000, 60'000);
        QTRY_COMPARE(phase(19'999), TransferPhase::Paused);
        QCOMPARE(row(19'999).name, QStringLiteral("19999.png"));
        m_queue->applyToAll(TransferCommand::Cancel);
        QTRY_COMPARE_WITH_TIMEOUT(m_queue->totals().cancelled, 20'000, 60'000);
        m_queue->applyToAll(TransferCommand::Remove);
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 0, 60'000);
        QCOMPARE(m_queue->totals().bytesTotal, 0);
    }

private:
    QString journal() const { return m_dir->filePath(QStringLiteral("uploads.sqlite")); }
    QStringList names() const
    {
        QStringList names;
        for (int i = 0; i < rows(); ++i)
            names << row(i).name;
        return names;
    }
    static QStringList pngs(const char *names)
    {
        return QString(QLatin1String(names) + QStringLiteral(".png"))
                .replace(QLatin1String(" "), QLatin1String(".png "))
                .split(QLatin1Char(' '));
    }
    static QString nameIn(const QByteArray &body)
    {
        const QByteArray key("filename=\"");
        const qsizetype from = body.indexOf(key) + key.size();
        return QString::fromUtf8(body.mid(from, body.indexOf('"', from) - from));
    }
};

REELDECK_TEST(TestUploadControl)
#include "tst_uploadcontrol.moc"

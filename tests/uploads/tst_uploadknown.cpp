#include "queuetest.h"

#include "uploads/file/filestamp.h"
#include "uploads/store/uploadledger.h"

#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace reeldeck;
using namespace reeldeck::tests;

/// What the queue remembers of uploads that came through.
class TestUploadKnown : public QueueTest
{
    Q_OBJECT

private slots:
    void init()
    {
        freshStart();
        m_journal = m_dir->filePath(QStringLiteral("uploads.sqlite"));
    }

    void everyUploadIsInTheLedgerWithTheHashOfWhatWasSent()
    {
        m_queue->openJournal(m_journal);
        QCOMPARE(m_queue->ledgerFile(), m_dir->filePath(QStringLiteral("uploaded.sqlite")));
        UploadRequest request = video(QStringLiteral("clip.mp4"), 300'000);
        request.filename = QStringLiteral("named.mp4");
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(row(0).sha256, hashOf(request.path));
        const QList<LedgerEntry> known = ofSize(300'000);
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.first().assetId, row(0).assetId);
        QCOMPARE(known.first().name, request.filename);
        QCOMPARE(known.first().path, request.path);
        QCOMPARE(known.first().sha256, hashOf(request.path));
        QVERIFY(known.first().uploadedUtc.secsTo(QDateTime::currentDateTimeUtc()) < 600);
    }

    void whatFailedIsNotInTheLedger()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::json(400, "{\"code\":\"parameter_invalid\"}"));
        };
        m_queue->openJournal(m_journal);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY(ofSize(5000).isEmpty());
    }

    void anAdoptedUploadIsInTheLedgerToo()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::storedUnanswered();
        };
        m_queue->openJournal(m_journal);
        m_queue->setEndpoint(endpoint());
        const UploadRequest request = image(QStringLiteral("a.png"));
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(ofSize(5000).size(), 1);
        QCOMPARE(ofSize(5000).first().sha256, hashOf(request.path));
    }

    void aHashThatSendingDidNotTellIsReadAfterwards()
    {
        m_platform->statusOf = [](const FakePlatform::Stored &) {
            return QStringLiteral("processing");
        };
        m_queue->openJournal(m_journal);
        m_queue->setEndpoint(endpoint());
        const UploadRequest request = image(QStringLiteral("a.png"));
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Processing);
        const AssetId asset = row(0).assetId;
        m_queue.reset();
        // A journal and a ledger of a program that ended before either knew the hash.
        execute(m_journal, QStringLiteral("UPDATE uploads SET sha256 = NULL"));
        execute(m_dir->filePath(QStringLiteral("uploaded.sqlite")),
                QStringLiteral("DELETE FROM uploaded"));
        openQueue();
        m_queue->openJournal(m_journal);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(row(0).sha256, hashOf(request.path));
        QCOMPARE(ofSize(5000).first().assetId, asset);
        QCOMPARE(ofSize(5000).first().sha256, hashOf(request.path));
    }

    void whatIsInTheQueueIsFoundByItsFile()
    {
        m_queue->openJournal(m_journal);
        const UploadRequest waiting = image(QStringLiteral("a.png"));
        const UploadRequest other = image(QStringLiteral("b.png"));
        const FileStamp stamp = *stampOf(waiting.path);
        FileStamp changed = stamp;
        ++changed.mtimeNs;
        m_queue->enqueue({waiting});
        const UploadQueue::KnownFiles queued =
                known({stamp, changed, *stampOf(other.path), FileStamp()});
        QCOMPARE(queued, (UploadQueue::KnownFiles{{stamp, EarlierUpload()}}));
    }

    void whatBecameAnAssetMeanwhileIsFoundWithIt()
    {
        m_queue->openJournal(m_journal);
        m_queue->setEndpoint(endpoint());
        const UploadRequest request = image(QStringLiteral("a.png"));
        const FileStamp stamp = *stampOf(request.path);
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(known({stamp}).value(stamp).assetId, row(0).assetId);
        m_queue->forgetUploaded({row(0).assetId});
        QVERIFY(known({stamp}).isEmpty());
    }

    void whatFailedMayComeAgain()
    {
        m_platform->onPost = [](int) {
            return FakePlatform::answered(Reply::json(400, "{\"code\":\"parameter_invalid\"}"));
        };
        m_queue->openJournal(m_journal);
        m_queue->setEndpoint(endpoint());
        const UploadRequest request = image(QStringLiteral("a.png"));
        m_queue->enqueue({request});
        QTRY_COMPARE(phase(), TransferPhase::Failed);
        QVERIFY(known({*stampOf(request.path)}).isEmpty());
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        int answers = 0;
        {
            QObject asker;
            m_queue->findKnown({}, &asker, [&](const UploadQueue::KnownFiles &) { ++answers; });
        }
        QVERIFY(known({}).isEmpty()); // In order: the first one would have come.
        QCOMPARE(answers, 0);
    }

    void aFileStillBeingWrittenIsTakenAsItIsWhenItRests()
    {
        UploadTiming timing = quick();
        timing.rest = std::chrono::hours(1);
        openQueue(timing);
        m_queue->setEndpoint(endpoint());
        const UploadRequest request = video(QStringLiteral("growing.mp4"), 10'000);
        m_queue->enqueue({request});
        QTRY_VERIFY(rows() == 1 && !sentence().isEmpty());
        QVERIFY(sentence().contains(QStringLiteral("no longer being written")));
        QCOMPARE(phase(), TransferPhase::Queued);
        {
            QFile file(request.path);
            QVERIFY(file.open(QIODevice::Append));
            file.write(QByteArray(5000, 'w'));
        }
        makeOld(request.path);
        m_queue->apply(TransferCommand::Pause, {row(0).id}); // So that it is looked at now.
        m_queue->apply(TransferCommand::Resume, {row(0).id});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(row(0).bytesTotal, qint64(15'000));
        QCOMPARE(row(0).attempts, 1);
        QCOMPARE(m_platform->storedContent(0).size(), 15'000);
    }

    void aYoungFileGoesUpByItself()
    {
        UploadTiming timing = quick();
        timing.rest = std::chrono::milliseconds(1000);
        openQueue(timing);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE_WITH_TIMEOUT(phase(), TransferPhase::Ready, 60'000);
    }

    void aRestingFileGoesFirstPastOneThatIsWritten()
    {
        UploadTiming timing = quick();
        timing.rest = std::chrono::hours(1);
        openQueue(timing);
        m_queue->setEndpoint(endpoint());
        const UploadRequest young = image(QStringLiteral("young.png"));
        const UploadRequest old = image(QStringLiteral("old.png"));
        makeOld(old.path);
        m_queue->enqueue({young, old});
        QTRY_COMPARE(phase(1), TransferPhase::Ready);
        QCOMPARE(phase(0), TransferPhase::Queued);
        QCOMPARE(m_platform->storedNames(), QStringList{QStringLiteral("old.png")});
    }

    void deletedAssetsAreForgotten()
    {
        m_queue->openJournal(m_journal);
        m_queue->setEndpoint(endpoint());
        m_queue->enqueue({image(QStringLiteral("a.png"))});
        QTRY_COMPARE(phase(), TransferPhase::Ready);
        QCOMPARE(ofSize(5000).size(), 1);
        m_queue->forgetUploaded({row(0).assetId});
        QTRY_VERIFY(ofSize(5000).isEmpty());
    }

private:
    UploadQueue::KnownFiles known(const QList<FileStamp> &files)
    {
        std::optional<UploadQueue::KnownFiles> found;
        m_queue->findKnown(files, this,
                           [&found](const UploadQueue::KnownFiles &answer) { found = answer; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 60'000))
            qFatal("The queue didn't answer");
        return *found;
    }

    static void makeOld(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                 QFileDevice::FileModificationTime));
    }

    static QByteArray hashOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }

    QList<LedgerEntry> ofSize(qint64 size) const
    {
        UploadLedger ledger;
        ledger.open(m_queue->ledgerFile());
        return ledger.ofSize(size, {});
    }

    static void execute(const QString &file, const QString &statement)
    {
        const QString name = QStringLiteral("test");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(name);
    }

    QString m_journal;
};

REELDECK_TEST(TestUploadKnown)
#include "tst_uploadknown.moc"

#include "queuetest.h"

#include "uploads/uploadledger.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace reeldeck;
using namespace reeldeck::testsupport;

/// What the queue remembers of uploads that came through.
class UploadKnownTest : public QueueTest
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

QTEST_GUILESS_MAIN(UploadKnownTest)
#include "tst_uploadknown.moc"

#include "uploads/file/contenthash.h"
#include "uploads/store/uploadledger.h"

#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace reeldeck;

namespace {

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

LedgerEntry entry(const char *id, const char *name, qint64 size)
{
    LedgerEntry entry;
    entry.assetId = AssetId(QString::fromLatin1(id));
    entry.name = QString::fromLatin1(name);
    entry.path = QStringLiteral("/clips/") + entry.name;
    entry.stamp = {size, 1'700'000'000'123'456'789, 7, 0xfedcba9876543210};
    entry.sha256 = sha256(id);
    entry.uploadedUtc = QDateTime::fromMSecsSinceEpoch(1'700'000'001'000, Qt::UTC);
    return entry;
}

} // namespace

/// The ledger of what was uploaded: found by stamp and content.
class TestUploadLedger : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("uploaded.sqlite"));
    }

    void itLiesBesideTheJournal()
    {
        QCOMPARE(UploadLedger::fileBeside(QStringLiteral("/w/uploads.sqlite")),
                 QStringLiteral("/w/uploaded.sqlite"));
        QCOMPARE(UploadLedger::fileBeside({}), QString());
    }

    void whatWasRecordedIsThereAfterARestart()
    {
        const LedgerEntry kept = entry("a1", "a.mp4", 100);
        {
            UploadLedger ledger;
            QVERIFY(!ledger.open(m_path));
            ledger.record(kept);
        }
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        QCOMPARE(ledger.ofSize(100, QString()), QList<LedgerEntry>{kept});
        QVERIFY(ledger.ofSize(101, QString()).isEmpty());
    }

    void anUnchangedFileIsKnownAlsoUnderAnotherPath()
    {
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        const LedgerEntry kept = entry("a1", "a.mp4", 100);
        ledger.record(kept);
        QVERIFY(ledger.ofFile(QStringLiteral("/moved/b.mp4"), kept.stamp) == kept);
        QVERIFY(ledger.ofAsset(kept.assetId) == kept);
        QVERIFY(!ledger.ofAsset(AssetId(QStringLiteral("nobody's"))));
        FileStamp touched = kept.stamp;
        ++touched.mtimeNs;
        QVERIFY(!ledger.ofFile(kept.path, touched));
    }

    void withoutInodesThePathDecides()
    {
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        LedgerEntry kept = entry("a1", "a.mp4", 100);
        kept.stamp.device = kept.stamp.inode = 0;
        ledger.record(kept);
        QVERIFY(ledger.ofFile(kept.path, kept.stamp) == kept);
        QVERIFY(!ledger.ofFile(QStringLiteral("/moved/b.mp4"), kept.stamp));
    }

    void theSameNameComesFirstThenTheNewest()
    {
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        LedgerEntry older = entry("a1", "a.mp4", 100);
        older.uploadedUtc = older.uploadedUtc.addDays(-9);
        ledger.record(older);
        ledger.record(entry("b1", "b.mp4", 100));
        LedgerEntry newest = entry("c1", "c.mp4", 100);
        newest.uploadedUtc = newest.uploadedUtc.addDays(1);
        ledger.record(newest);
        QStringList ids;
        for (const LedgerEntry &found : ledger.ofSize(100, QStringLiteral("a.mp4")))
            ids << found.assetId.toString();
        QCOMPARE(ids,
                 QStringList({QStringLiteral("a1"), QStringLiteral("c1"), QStringLiteral("b1")}));
    }

    void aHashThatIsKnownStaysWhenTheSameAssetIsToldAgain()
    {
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        LedgerEntry kept = entry("a1", "a.mp4", 100);
        ledger.record(kept);
        LedgerEntry again = kept;
        again.sha256.clear();
        ledger.record(again);
        QCOMPARE(ledger.ofSize(100, {}), QList<LedgerEntry>{kept});
        ledger.setHash(kept.assetId, sha256("later"));
        QCOMPARE(ledger.ofSize(100, {}).first().sha256, sha256("later"));
    }

    void whatWasDeletedIsForgotten()
    {
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        ledger.record(entry("a1", "a.mp4", 100));
        ledger.record(entry("b1", "b.mp4", 100));
        ledger.forget({AssetId(QStringLiteral("a1")), AssetId(QStringLiteral("nowhere"))});
        QCOMPARE(ledger.ofSize(100, {}).size(), 1);
        QCOMPARE(ledger.ofSize(100, {}).first().assetId.toString(), QStringLiteral("b1"));
    }

    void whatAWatchedFolderHandedOverStaysSo()
    {
        const FileStamp stamp{10, 20, 30, 40};
        {
            UploadLedger ledger;
            QVERIFY(!ledger.open(m_path));
            QVERIFY(!ledger.isTaken(QStringLiteral("/in/a.png"), stamp));
            ledger.begin();
            ledger.markTaken(QStringLiteral("/in/a.png"), stamp);
            ledger.commit();
        }
        UploadLedger ledger;
        QVERIFY(!ledger.open(m_path));
        FileStamp remounted = stamp;
        remounted.device = 31;
        QVERIFY(ledger.isTaken(QStringLiteral("/in/a.png"), remounted));
        QVERIFY(!ledger.isTaken(QStringLiteral("/in/b.png"), stamp));
        FileStamp rewritten = stamp;
        rewritten.mtimeNs = 21;
        QVERIFY(!ledger.isTaken(QStringLiteral("/in/a.png"), rewritten));
    }

    void plannersReadWhileTheQueueWrites()
    {
        UploadLedger writer;
        QVERIFY(!writer.open(m_path));
        writer.begin();
        writer.record(entry("a1", "a.mp4", 100));
        std::optional<Error> problem;
        qsizetype before = -1;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            UploadLedger reader;
            problem = reader.open(m_path);
            before = reader.ofSize(100, {}).size();
        }));
        writer.commit();
        thread->start();
        QVERIFY(thread->wait(60'000));
        QVERIFY(!problem);
        QCOMPARE(before, 1);
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'z'));
        file.close();
        UploadLedger ledger;
        const std::optional<Error> problem = ledger.open(m_path);
        QVERIFY(problem && problem->kind == ErrorKind::Storage);
        QVERIFY(problem->message.contains(QStringLiteral(".damaged-")));
        QVERIFY(ledger.isOpen());
        ledger.record(entry("a1", "a.mp4", 100));
        QCOMPARE(ledger.ofSize(100, {}).size(), 1);
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*.damaged-*")}).size(), 1);
    }

    void aFolderThatIsNotThereIsSaidAndNothingBreaks()
    {
        UploadLedger ledger;
        const std::optional<Error> problem = ledger.open(m_dir->filePath(QStringLiteral("no/x")));
        QVERIFY(problem && problem->kind == ErrorKind::Storage);
        ledger.record(entry("a1", "a.mp4", 100));
        ledger.markTaken({}, {});
        ledger.forget({AssetId(QStringLiteral("a1"))});
        QVERIFY(ledger.ofSize(100, {}).isEmpty());
        QVERIFY(!ledger.isTaken({}, {}));
    }

    void aNewerFileIsLeftAlone()
    {
        {
            UploadLedger ledger;
            QVERIFY(!ledger.open(m_path));
        }
        {
            QSqlDatabase database =
                    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=9")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        UploadLedger ledger;
        QVERIFY(ledger.open(m_path));
        QVERIFY(!ledger.isOpen());
    }

    void theHashIsSha256WhateverTheBlocks()
    {
        QByteArray content;
        for (int i = 0; i < 300'000; ++i)
            content.append(char(i * 7 + i / 251));
        QFile file(m_dir->filePath(QStringLiteral("clip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
        file.close();
        const FileStamp stamp = *stampOf(file.fileName());
        qint64 read = 0;
        std::atomic_bool cancelled = false;
        const Result<QByteArray> hash =
                hashOfFile(file.fileName(), stamp, cancelled, [&](qint64 n) { read += n; });
        QVERIFY(hash.ok());
        QCOMPARE(*hash, sha256(content));
        QCOMPARE(read, qint64(content.size()));

        ContentHash pieces;
        for (qsizetype at = 0; at < content.size(); at += 777)
            pieces.add(content.constData() + at, std::min<qint64>(777, content.size() - at));
        QCOMPARE(pieces.result(), sha256(content));
        QVERIFY(pieces.result().isEmpty());

        FileStamp other = stamp;
        ++other.mtimeNs;
        QVERIFY(hashOfFile(file.fileName(), other, cancelled).error().kind == ErrorKind::File);
        cancelled = true;
        QVERIFY(hashOfFile(file.fileName(), stamp, cancelled).error().kind == ErrorKind::Cancelled);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

REELDECK_TEST(TestUploadLedger)
#include "tst_uploadledger.moc"

#include "uploads/store/uploadjournal.h"

#include "support/fulldisk.h"

#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace {

UploadItem fileItem(qint64 id, TransferPhase phase = TransferPhase::Queued)
{
    UploadItem item;
    item.transfer.id = TransferId(id);
    item.transfer.request.path = QStringLiteral("/media/ä\n%1.mp4").arg(id);
    item.transfer.request.enableHls = false;
    item.transfer.kind = MediaKind::Video;
    item.transfer.phase = phase;
    item.transfer.attempts = 2;
    item.position = id << 20;
    item.retries = 3;
    item.session = QStringLiteral("{\"upload\":\"u\"}");
    item.notBeforeUtc = QDateTime(QDate(2026, 11, 23), QTime(12, 5), Qt::UTC);
    item.transfer.batch = 77;
    item.transfer.method = AssetMethod::Multipart;
    item.transfer.partsDone = 2;
    item.transfer.partsTotal = 9;
    item.transfer.sha256 = QByteArray("\0\xff\1", 3);
    item.transfer.queuedUtc = QDateTime(QDate(2026, 11, 23), QTime(11, 0), Qt::UTC);
    item.transfer.finishedUtc = QDateTime(QDate(2026, 11, 23), QTime(13, 0), Qt::UTC);
    item.stamp = {4'000'000'000, 1'700'000'000'123'456'789, 42, 0xffff'ffff'ffff'fff0};
    item.transfer.startedUtc = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 1, 250), Qt::UTC);
    return item;
}

struct Opened : UploadJournal::Loaded
{
    QList<UploadItem> items;
};

Opened open(UploadJournal *journal, const QString &path)
{
    Opened opened;
    static_cast<UploadJournal::Loaded &>(opened) =
            journal->open(path, [&opened](const UploadItem &item) { opened.items.append(item); });
    return opened;
}

} // namespace

/// The journal: all that was written comes back, whatever ended the program.
class TestUploadJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("uploads.sqlite"));
    }

    void itemsComeBackAsTheyWere_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("written once") << false;
        QTest::newRow("written over what was there") << true;
    }

    void itemsComeBackAsTheyWere()
    {
        QFETCH(bool, isChanged);
        UploadItem item = fileItem(5, TransferPhase::Failed);
        item.unanswered = true;
        Asset candidate;
        candidate.id = AssetId(QStringLiteral("c1"));
        candidate.filename = QStringLiteral("ä.mp4");
        candidate.size = 4'000'000'000;
        candidate.createdAt = item.transfer.startedUtc;
        item.transfer.candidates = {candidate};
        Error error;
        error.kind = ErrorKind::TooLarge;
        error.message = QStringLiteral("Too large: “ä”.");
        error.httpStatus = 413;
        error.requestId = QStringLiteral("r");
        item.transfer.error = error;
        UploadItem url;
        url.transfer.id = TransferId(6);
        url.position = 6 << 20;
        url.transfer.request.url = QUrl(QStringLiteral("https://example.com/a%20b.mp4?sig=1"));
        url.transfer.request.triesBeyondLimit = true;
        url.transfer.name = QStringLiteral("served.mp4");
        {
            UploadJournal journal;
            QVERIFY(journal.open(m_path).problems.isEmpty());
            UploadItem before;
            before.transfer.id = item.transfer.id;
            before.transfer.request.path = item.transfer.request.path;
            before.position = item.position;
            if (isChanged)
                QVERIFY(!journal.saveAll({&before}));
            for (const UploadItem &written : {item, url}) {
                QVERIFY(!journal.save(written, isChanged ? UploadJournal::Part::Changed
                                                         : UploadJournal::Part::Moved));
            }
        }
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.items.size(), 2);
        QCOMPARE(loaded.lastId, qint64(6));
        const UploadItem &back = loaded.items.first();
        QVERIFY(back.transfer.request == item.transfer.request);
        QVERIFY(back.stamp == item.stamp);
        QCOMPARE(back.transfer.startedUtc, item.transfer.startedUtc);
        QVERIFY(back.unanswered);
        QCOMPARE(back.transfer.phase, TransferPhase::Failed);
        QCOMPARE(back.transfer.kind, MediaKind::Video);
        QCOMPARE(back.transfer.attempts, 2);
        QCOMPARE(back.position, item.position);
        QCOMPARE(back.retries, 3);
        QCOMPARE(back.session, item.session);
        QCOMPARE(back.notBeforeUtc, item.notBeforeUtc);
        QCOMPARE(back.transfer.batch, qint64(77));
        QCOMPARE(back.transfer.method, AssetMethod::Multipart);
        QCOMPARE(back.transfer.partsDone, 2);
        QCOMPARE(back.transfer.partsTotal, 9);
        QCOMPARE(back.transfer.sha256, item.transfer.sha256);
        QCOMPARE(back.transfer.queuedUtc, item.transfer.queuedUtc);
        QCOMPARE(back.transfer.finishedUtc, item.transfer.finishedUtc);
        QVERIFY(back.transfer.candidates == item.transfer.candidates);
        QCOMPARE(back.transfer.error->message, error.message);
        QCOMPARE(back.transfer.error->httpStatus, 413);
        QVERIFY(back.transfer.error->kind == ErrorKind::TooLarge);
        QVERIFY(loaded.items.last().transfer.request == url.transfer.request);
        QCOMPARE(loaded.items.last().transfer.name, QStringLiteral("served.mp4"));
    }

    void finishedItemsStayAwayButTheirAssetsAreRemembered()
    {
        UploadItem ready = fileItem(1, TransferPhase::Ready);
        ready.transfer.assetId = AssetId(QStringLiteral("a1"));
        ready.transfer.startedUtc = QDateTime::currentDateTimeUtc();
        UploadItem old = fileItem(2, TransferPhase::Ready);
        old.transfer.assetId = AssetId(QStringLiteral("a2"));
        old.transfer.startedUtc = QDateTime::currentDateTimeUtc().addDays(-30);
        {
            UploadJournal journal;
            journal.open(m_path);
            journal.saveAll({&ready, &old});
        }
        for (int start = 0; start < 2; ++start) {
            UploadJournal journal;
            const Opened loaded = open(&journal, m_path);
            QVERIFY(loaded.items.isEmpty());
            QCOMPARE(loaded.claimed, QSet<AssetId>({AssetId(QStringLiteral("a1"))}));
            QCOMPARE(loaded.lastId, qint64(2)); // Ids are never used again.
        }
    }

    void whatIsOnlyChangedStaysWhereItStands()
    {
        UploadItem item = fileItem(1);
        const qint64 place = item.position;
        UploadJournal journal;
        QVERIFY(journal.open(m_path).problems.isEmpty());
        QVERIFY(!journal.save(item));
        item.position = place + 7;
        item.transfer.phase = TransferPhase::Paused;
        QVERIFY(!journal.save(item, UploadJournal::Part::Changed));
        QCOMPARE(journal.load(TransferId(1))->position, place);
        QCOMPARE(journal.load(TransferId(1))->transfer.phase, TransferPhase::Paused);
        QVERIFY(!journal.save(item, UploadJournal::Part::Moved));
        QCOMPARE(journal.load(TransferId(1))->position, place + 7);
    }

    void aSavedPhaseReplacesTheOneBefore()
    {
        UploadItem item = fileItem(1);
        {
            UploadJournal journal;
            journal.open(m_path);
            journal.save(item);
            item.transfer.phase = TransferPhase::Uploading;
            item.unanswered = true;
            journal.save(item);
        }
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QCOMPARE(loaded.items.size(), 1);
        QCOMPARE(loaded.items.first().transfer.phase, TransferPhase::Queued); // Nothing goes on.
        QVERIFY(loaded.items.first().unanswered);
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database") << QByteArray(5000, 'x');
        QTest::newRow("a torn header") << QByteArray("SQLite format 3\0\0\0\0\0", 20);
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY(loaded.problems.first().message.contains(QStringLiteral("damaged")));
        QVERIFY(journal.isOpen());
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*.damaged-*")}).size(), 1);
        const UploadItem item = fileItem(1);
        QVERIFY(!journal.save(item));
    }

    void damagedPagesAreNoticed()
    {
        {
            UploadJournal journal;
            journal.open(m_path);
            QList<UploadItem> items;
            QList<const UploadItem *> pointers;
            for (int i = 1; i <= 2000; ++i)
                items << fileItem(i);
            for (const UploadItem &item : std::as_const(items))
                pointers << &item;
            journal.saveAll(pointers);
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 100'000);
        file.seek(40'000);
        file.write(QByteArray(30'000, '\xa5'));
        file.close();
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY(journal.isOpen());
    }

    void rowsThatMakeNoSenseAreLeftOutAndSaid()
    {
        const UploadItem good = fileItem(1);
        const UploadItem bad = fileItem(2);
        {
            UploadJournal journal;
            journal.open(m_path);
            journal.saveAll({&good, &bad});
        }
        execute(QStringLiteral("UPDATE uploads SET phase = 99 WHERE id = 2"));
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QCOMPARE(loaded.items.size(), 1);
        QCOMPARE(loaded.problems.size(), 1);
    }

    void theFirstVersionIsBroughtUpToDate()
    {
        execute(QStringLiteral(
                "CREATE TABLE uploads (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT, url TEXT, "
                "filename TEXT, hls INTEGER, thumbnail INTEGER, kind INTEGER, phase INTEGER, "
                "attempts INTEGER, size INTEGER, mtime_ns INTEGER, device INTEGER, inode INTEGER, "
                "started_ms INTEGER, unanswered INTEGER, asset_id TEXT, error TEXT)"));
        execute(QStringLiteral("CREATE TABLE claims (asset_id TEXT PRIMARY KEY, made_ms INTEGER)"));
        execute(QStringLiteral("CREATE TABLE damaged (id INTEGER, row TEXT)"));
        execute(QStringLiteral("INSERT INTO uploads VALUES (7, '/media/b.mp4', '', '', 1, 1, 1, 2, "
                               "3, 1000, 5, 6, 7, 1700000000000, 1, '', '')"));
        execute(QStringLiteral("INSERT INTO uploads VALUES (3, '/media/a.mp4', '', '', 1, 0, 1, 0, "
                               "0, 2000, 5, 6, 8, 0, 0, '', '')"));
        execute(QStringLiteral("PRAGMA user_version = 1"));
        for (int start = 0; start < 2; ++start) {
            UploadJournal journal;
            const Opened loaded = open(&journal, m_path);
            QVERIFY2(loaded.problems.isEmpty(), qPrintable(sentences(loaded.problems)));
            QCOMPARE(loaded.items.size(), 2);
            QCOMPARE(loaded.items[0].transfer.request.path, QStringLiteral("/media/a.mp4"));
            QVERIFY(loaded.items[0].position < loaded.items[1].position);
            QVERIFY(loaded.items[1].unanswered);
            QCOMPARE(loaded.items[1].transfer.attempts, 3);
            QVERIFY(!loaded.items[1].transfer.queuedUtc.isValid());
        }
    }

    void aNewerVersionIsLeftAlone()
    {
        {
            UploadJournal journal;
            journal.open(m_path);
        }
        execute(QStringLiteral("PRAGMA user_version = 1000"));
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY(!journal.isOnDisk());
        QVERIFY(QDir(m_dir->path()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
        QVERIFY(!journal.save(fileItem(1))); // In memory only, without another word.
    }

    void aSecondOpenerIsRefused()
    {
        UploadJournal first;
        QVERIFY(first.open(m_path).problems.isEmpty());
        UploadJournal second;
        const Opened loaded = open(&second, m_path);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.problems.first().message.contains(QStringLiteral("Another Reeldeck")),
                 qPrintable(loaded.problems.first().message));
        QVERIFY(!second.isOnDisk());
        QVERIFY(!first.save(fileItem(1)));
    }

    void aCommitThatFailsIsTakenBackAndCanBeTriedAgain()
    {
        const UploadItem kept = fileItem(1);
        const UploadItem late = fileItem(2);
        {
            UploadJournal journal;
            journal.open(m_path);
            QVERIFY(!journal.saveAll({&kept}));
            {
                const tests::FullDisk full(m_path);
                const std::optional<Error> problem = journal.saveAll({&late});
                QVERIFY(problem);
                QVERIFY(problem->kind == ErrorKind::Storage);
                // SQLite's words are for the details.
                const QString words = problem->code;
                QVERIFY(!words.isEmpty());
                QVERIFY(!problem->message.contains(words));
                QVERIFY(problem->details().contains(words));
                QVERIFY2(problem->message.contains(QStringLiteral("goes on by itself")),
                         qPrintable(problem->message));
                QVERIFY(!journal.load(TransferId(2)));
            }
            QVERIFY(!journal.saveAll({&late}));
        }
        UploadJournal journal;
        const Opened loaded = open(&journal, m_path);
        QVERIFY(loaded.problems.isEmpty());
        QCOMPARE(loaded.items.size(), 2);
    }

    void anUnusableFolderIsSaid()
    {
        UploadJournal journal;
        const Opened loaded =
                open(&journal, m_dir->filePath(QStringLiteral("none/uploads.sqlite")));
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY(!journal.isOnDisk());
        QVERIFY(!journal.save(fileItem(1)));
        QVERIFY(journal.load(TransferId(1)));
    }

private:
    static QString sentences(const QList<Error> &problems)
    {
        QString all;
        for (const Error &problem : problems)
            all += problem.message + QLatin1Char('\n');
        return all;
    }

    void execute(const QString &sql)
    {
        {
            QSqlDatabase database =
                    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

REELDECK_TEST(TestUploadJournal)
#include "tst_uploadjournal.moc"

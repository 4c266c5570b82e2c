#include "storage/storefile.h"

#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace reeldeck;

namespace {

StoreSchema schemaOf(int version)
{
    StoreSchema schema;
    schema.version = version;
    schema.pragmas = {QStringLiteral("journal_mode=WAL")};
    schema.patience = std::chrono::milliseconds(50);
    schema.migration = [version](int from) {
        QStringList steps;
        for (int step = from + 1; step <= version; ++step)
            steps << QStringLiteral("CREATE TABLE made_by_%1 (x INTEGER)").arg(step);
        return steps;
    };
    return schema;
}

/// Looked at without a schema: opening with one would write.
QStringList tablesOf(const QString &path)
{
    const QString name = QStringLiteral("plain");
    QStringList tables;
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        plain.setDatabaseName(path);
        if (plain.open())
            tables = plain.tables();
    }
    QSqlDatabase::removeDatabase(name);
    tables.sort();
    return tables;
}

} // namespace

/// SQLite files: opened, migrated, set aside when damaged.
class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a store.sqlite"));
    }

    void sqliteTellsItsVersion()
    {
        const QStringList parts = sqliteVersion().split(QLatin1Char('.'));
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.first(), QStringLiteral("3"));
    }

    void aNewFileGetsAllTablesAndAnOldOneTheRest()
    {
        {
            StoreFile store(QStringLiteral("test"));
            QVERIFY(store.open(m_path, schemaOf(1)) == StoreFailure::None);
            QVERIFY(store.isOpen());
        }
        QCOMPARE(tablesOf(m_path), QStringList{QStringLiteral("made_by_1")});
        StoreFile store(QStringLiteral("test"));
        QVERIFY(store.open(m_path, schemaOf(3)) == StoreFailure::None);
        QCOMPARE(tablesOf(m_path),
                 QStringList({QStringLiteral("made_by_1"), QStringLiteral("made_by_2"),
                              QStringLiteral("made_by_3")}));
        QVERIFY(store.open(m_path, schemaOf(3)) == StoreFailure::None);
    }

    void aNewerFileIsLeftAlone()
    {
        StoreFile store(QStringLiteral("test"));
        QVERIFY(store.open(m_path, schemaOf(2)) == StoreFailure::None);
        QVERIFY(store.open(m_path, schemaOf(1)) == StoreFailure::TooNew);
        QVERIFY(!store.isOpen());
        QVERIFY(store.open(m_path, schemaOf(2)) == StoreFailure::None);
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
        StoreFile store(QStringLiteral("test"));
        QVERIFY(store.open(m_path, schemaOf(1)) == StoreFailure::None);
        StoreSchema broken = schemaOf(2);
        broken.migration = [](int) {
            return QStringList{QStringLiteral("CREATE TABLE half_made (x INTEGER)"),
                               QStringLiteral("this is no SQL")};
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be opened")));
        QVERIFY(store.open(m_path, broken) == StoreFailure::Unusable);
        QVERIFY(!store.isOpen());
        QCOMPARE(tablesOf(m_path), QStringList{QStringLiteral("made_by_1")});
        QVERIFY(store.open(m_path, schemaOf(1)) == StoreFailure::None);
    }

    void aDamagedFileIsToldAndSetAsideWithItsCompanions()
    {
        for (const char *suffix : {"", "-wal"}) {
            QFile file(m_path + QLatin1String(suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        }
        StoreFile store(QStringLiteral("test"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be opened")));
        QVERIFY(store.open(m_path, schemaOf(1)) == StoreFailure::Damaged);
        const QString aside = StoreFile::setAside(m_path);
        QVERIFY(aside.startsWith(m_path + QStringLiteral(".damaged-")));
        QVERIFY(QFile::exists(aside) && !QFile::exists(m_path));
        QVERIFY(store.open(m_path, schemaOf(1)) == StoreFailure::None);
    }

    void damagedPagesAreFoundWhenLookedFor()
    {
        StoreSchema checked = schemaOf(1);
        checked.checksPages = true;
        {
            StoreFile store(QStringLiteral("test"));
            QVERIFY(store.open(m_path, checked) == StoreFailure::None);
            QSqlQuery query(store.database());
            QVERIFY(store.database().transaction());
            for (int i = 0; i < 2000; ++i)
                QVERIFY(query.exec(QStringLiteral("INSERT INTO made_by_1 VALUES (%1)").arg(i)));
            QVERIFY(store.database().commit());
            QVERIFY(query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(2 * 4096));
        file.write(QByteArray(4096, '\xff'));
        file.close();
        StoreFile store(QStringLiteral("test"));
        QVERIFY(store.open(m_path, checked) == StoreFailure::Damaged);
    }

    void whoIsLockedOutIsToldSo()
    {
        StoreSchema exclusive = schemaOf(1);
        exclusive.pragmas.prepend(QStringLiteral("locking_mode=EXCLUSIVE"));
        StoreFile first(QStringLiteral("test"));
        QVERIFY(first.open(m_path, exclusive) == StoreFailure::None);
        StoreFile second(QStringLiteral("test"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be opened")));
        QVERIFY(second.open(m_path, exclusive) == StoreFailure::InUse);
        first.close();
        QVERIFY(second.open(m_path, exclusive) == StoreFailure::None);
    }

    void aFolderThatIsNotThereIsUnusable()
    {
        StoreFile store(QStringLiteral("test"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be opened")));
        QVERIFY(store.open(m_folder->filePath(QStringLiteral("no/such/store")), schemaOf(1)) ==
                StoreFailure::Unusable);
        QVERIFY(StoreFile::setAside(m_path).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

REELDECK_TEST(TestStoreFile)
#include "tst_storefile.moc"

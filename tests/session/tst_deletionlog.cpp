#include "session/deletion/deletionlog.h"

#include "support/fulldisk.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

/// The log of deletions: what is in it, and what when it cannot be written.
class TestDeletionLog : public QObject
{
    Q_OBJECT

private slots:
    void appendsOneObjectALineInOrder();
    void isReadNewestFirst();
    void saysWhenItCannotWrite();
};

void TestDeletionLog::appendsOneObjectALineInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deletions.jsonl"));
    const QDateTime when(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    for (int run = 0; run < 2; ++run) {
        DeletionLog log;
        log.setFile(path);
        for (int i = 0; i < 20; ++i)
            log.append({AssetId(QString::number(run * 20 + i)),
                        QStringLiteral("a \"b\"\n.mp4"),
                        when,
                        i == 0 ? DeletionWay::Forced : DeletionWay::Plain,
                        {}});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 40);
    for (int i = 0; i < lines.size(); ++i) {
        const QJsonObject entry = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(entry.value(QLatin1String("id")).toString(), QString::number(i));
        QCOMPARE(entry.value(QLatin1String("filename")).toString(),
                 QStringLiteral("a \"b\"\n.mp4"));
        QCOMPARE(entry.value(QLatin1String("deleted_at")).toString(),
                 QStringLiteral("2026-03-04T05:06:07Z"));
        QCOMPARE(entry.value(QLatin1String("forced")).toBool(), i % 20 == 0);
    }
}

/// Also lines of earlier versions; damaged ones are left out.
void TestDeletionLog::isReadNewestFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deletions.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
            R"({"id":"old","filename":"o.mp4","deleted_at":"2026-01-02T03:04:05Z","forced":true})"
            "\n{\"id\":\"cut\n");
    file.close();
    DeletionLog log;
    log.setFile(path);
    log.append({AssetId(QStringLiteral("new")), QStringLiteral("=n.mp4"),
                QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC), DeletionWay::OutOfIndexes,
                path});
    QList<DeletionRecord> records;
    log.read(&log, [&records](const QList<DeletionRecord> &read) { records = read; });
    QTRY_COMPARE(records.size(), 2);
    QCOMPARE(records.at(0).id, AssetId(QStringLiteral("new")));
    QCOMPARE(records.at(0).way, DeletionWay::OutOfIndexes);
    QVERIFY(records.at(0).hasFile);
    QCOMPARE(records.at(1).way, DeletionWay::Forced);
    QVERIFY(records.at(1).when.isValid() && !records.at(1).hasFile);
    const QString table = folder.filePath(QStringLiteral("t.csv"));
    bool isDone = false;
    log.exportTo(table, records, &log, [&isDone](const std::optional<Error> &problem) {
        QVERIFY(!problem);
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QFile csv(table);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("'=n.mp4")); // no formula
    std::optional<Error> refused;
    log.exportTo(QStringLiteral("/nowhere/t.csv"), records, &log,
                 [&refused](const std::optional<Error> &problem) { refused = problem; });
    QTRY_VERIFY(refused);
    QVERIFY(refused->message.contains(QLatin1String("/nowhere/t.csv")));
    refused.reset();
    const QString full = folder.filePath(QStringLiteral("full.csv"));
    {
        const FullDisk disk;
        log.exportTo(full, records, &log,
                     [&refused](const std::optional<Error> &problem) { refused = problem; });
        QTRY_VERIFY(refused);
    }
    QVERIFY(refused->message.contains(full));
    QVERIFY(!QFile::exists(full));
}

void TestDeletionLog::saysWhenItCannotWrite()
{
    DeletionLog log;
    QSignalSpy failed(&log, &DeletionLog::writeFailed);
    log.setFile(QStringLiteral("/nowhere/at/all.jsonl"));
    log.append({AssetId(QStringLiteral("1")),
                QStringLiteral("a.mp4"),
                QDateTime::currentDateTimeUtc(),
                DeletionWay::Plain,
                {}});
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).toString(), QStringLiteral("/nowhere/at/all.jsonl"));
    QVERIFY(!failed.at(0).at(1).toString().isEmpty());
}

REELDECK_TEST(TestDeletionLog)
#include "tst_deletionlog.moc"

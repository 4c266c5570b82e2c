#include "uploads/store/uploadledger.h"
#include "uploads/store/uploadreport.h"

#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeldeck;

namespace {

Transfer reported(qint64 id, TransferPhase phase = TransferPhase::Ready)
{
    Transfer transfer;
    transfer.id = TransferId(id);
    transfer.batch = 7;
    transfer.request.path = QStringLiteral("/clips/a.mp4");
    transfer.name = QStringLiteral("a.mp4");
    transfer.kind = MediaKind::Video;
    transfer.method = AssetMethod::Direct;
    transfer.phase = phase;
    transfer.bytesTotal = 123'456'789'012;
    transfer.attempts = 2;
    transfer.assetId = AssetId(QStringLiteral("asset-1"));
    transfer.sha256 = QByteArray(32, '\xab');
    transfer.queuedUtc = QDateTime({2026, 11, 23}, {12, 0, 0}, Qt::UTC);
    transfer.startedUtc = transfer.queuedUtc.addSecs(1);
    transfer.finishedUtc = transfer.queuedUtc.addMSecs(2500);
    return transfer;
}

Error error(const QString &message, const QString &request = {})
{
    Error error;
    error.kind = ErrorKind::Internal;
    error.message = message;
    error.requestId = request;
    return error;
}

UploadReport report(const QList<Transfer> &uploads)
{
    return {QStringLiteral("Studio"), QDateTime({2026, 11, 23}, {13, 0, 0}, Qt::UTC), uploads};
}

QList<QByteArray> lines(const QByteArray &csv)
{
    return csv.split('\n');
}

} // namespace

/// Reports of uploads as a table and as JSON.
class TestUploadReport : public QObject
{
    Q_OBJECT

private slots:
    void csvHasALineAnUpload()
    {
        const QByteArray csv = reportAsCsv(report({reported(1)}));
        QCOMPARE(lines(csv).at(0),
                 QByteArray("workspace,source,name,kind,method,size_bytes,sha256,asset_id,batch,"
                            "queued_utc,started_utc,finished_utc,attempts,outcome,reason,"
                            "request_id\r"));
        QCOMPARE(lines(csv).at(1),
                 QByteArray("\"Studio\",\"/clips/a.mp4\",\"a.mp4\",\"video\",\"direct\","
                            "123456789012,\"") +
                         QByteArray("ab").repeated(32) +
                         "\",\"asset-1\",7,\"2026-11-23T12:00:00.000Z\","
                         "\"2026-11-23T12:00:01.000Z\",\"2026-11-23T12:00:02.500Z\",2,\"ready\",,"
                         "\r");
        QCOMPARE(lines(csv).size(), 3);
    }

    void csvKeepsAnyTextInItsField()
    {
        Transfer odd = reported(1, TransferPhase::Failed);
        odd.name = QStringLiteral("a \"b\", c\nd 🎬");
        odd.error = error(QStringLiteral("It broke, \"badly\"."), QStringLiteral("req-1"));
        const QByteArray csv = reportAsCsv(report({odd}));
        QVERIFY(csv.contains(QStringLiteral(",\"a \"\"b\"\", c\nd 🎬\",").toUtf8()));
        QVERIFY(csv.contains("\"failed\",\"It broke, \"\"badly\"\".\",\"req-1\"\r\n"));
    }

    void csvFieldsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void csvFieldsAreNoFormulas()
    {
        QFETCH(QString, name);
        Transfer hostile = reported(1, TransferPhase::Failed);
        hostile.name = name;
        hostile.error = error(name);
        UploadReport all = report({hostile});
        all.workspace = name;
        const QByteArray csv = reportAsCsv(all);
        const QByteArray bare = QByteArray("\"") + name.toUtf8();
        const QByteArray guarded = QByteArray("\"'") + name.toUtf8();
        QCOMPARE(csv.count(guarded), 3);
        QVERIFY(!csv.contains(bare));
        // JSON needs no such thing and keeps the text.
        QVERIFY(reportAsJson(all).contains("\"name\""));
        QCOMPARE(QJsonDocument::fromJson(reportAsJson(all))
                         .object()
                         .value(QLatin1String("workspace"))
                         .toString(),
                 name);
    }

    void urlsComeWithoutTheirSignature()
    {
        Transfer far = reported(1);
        far.request.path.clear();
        far.request.url = QUrl(QStringLiteral("https://example.com/a.mp4?sig=secret"));
        for (const QByteArray &text : {reportAsCsv(report({far})), reportAsJson(report({far}))}) {
            QVERIFY(text.contains("https://example.com/a.mp4"));
            QVERIFY(!text.contains("secret"));
        }
    }

    void jsonLeavesOutWhatIsNotKnown()
    {
        Transfer bare;
        bare.id = TransferId(1);
        bare.phase = TransferPhase::Cancelled;
        const QJsonObject root =
                QJsonDocument::fromJson(reportAsJson(report({reported(1), bare}))).object();
        QCOMPARE(root.value(QLatin1String("made_utc")).toString(),
                 QStringLiteral("2026-11-23T13:00:00.000Z"));
        const QJsonArray uploads = root.value(QLatin1String("uploads")).toArray();
        QCOMPARE(uploads.size(), 2);
        QCOMPARE(uploads.at(0).toObject().value(QLatin1String("size_bytes")).toInteger(),
                 qint64(123'456'789'012));
        QStringList keys = uploads.at(1).toObject().keys();
        QCOMPARE(keys, QStringList({QStringLiteral("attempts"), QStringLiteral("outcome"),
                                    QStringLiteral("workspace")}));
    }

    void theLedgerKeepsEndsInOrderAndByBatch()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("uploaded.sqlite"));
        Transfer failed = reported(2, TransferPhase::Failed);
        failed.batch = 8;
        failed.assetId = AssetId();
        failed.error = error(QStringLiteral("It broke."), QStringLiteral("req-1"));
        {
            UploadLedger ledger;
            QVERIFY(!ledger.open(path));
            ledger.recordFinished(failed);
            ledger.recordFinished(reported(1, TransferPhase::Failed));
            ledger.recordFinished(reported(1)); // Retried.
        }
        UploadLedger ledger;
        QVERIFY(!ledger.open(path));
        const QList<Transfer> all = ledger.finished(std::nullopt);
        QCOMPARE(all.size(), 2);
        QCOMPARE(reportAsJson(report(all)), reportAsJson(report({reported(1), failed})));
        QCOMPARE(ledger.finished(8).size(), 1);
        QVERIFY(ledger.finished(8).first().id == TransferId(2));
        QVERIFY(ledger.finished(9).isEmpty());
        QCOMPARE(ledger.lastBatch(), qint64(8));
    }

    void reportsAreWrittenByTheirEnding()
    {
        QTemporaryDir dir;
        const QString ledgerFile = dir.filePath(QStringLiteral("uploaded.sqlite"));
        {
            UploadLedger ledger;
            QVERIFY(!ledger.open(ledgerFile));
            ledger.recordFinished(reported(1));
            Transfer later = reported(5);
            later.batch = 5;
            ledger.recordFinished(later);
        }
        ReportWriter writer;
        int uploads = -1;
        std::optional<Error> problem;
        int calls = 0;
        connect(&writer, &ReportWriter::written, this,
                [&](const QString &, int count, const std::optional<Error> &error) {
                    ++calls;
                    uploads = count;
                    problem = error;
                });
        const QString json = dir.filePath(QStringLiteral("r.JSON"));
        writer.write(ledgerFile, QStringLiteral("Studio"), json);
        QTRY_COMPARE_WITH_TIMEOUT(calls, 1, 60'000);
        QVERIFY(!problem);
        QCOMPARE(uploads, 2);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());

        const QString csv = dir.filePath(QStringLiteral("r.csv"));
        writer.write(ledgerFile, QStringLiteral("Studio"), csv, ReportWriter::Scope::LastBatch);
        QTRY_COMPARE_WITH_TIMEOUT(calls, 2, 60'000);
        QCOMPARE(uploads, 1);
        QFile second(csv);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), reportAsCsv(report({reported(1)})));

        writer.write(ledgerFile, QStringLiteral("Studio"),
                     dir.filePath(QStringLiteral("no/r.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(calls, 3, 60'000);
        QVERIFY(problem && problem->kind == ErrorKind::File);
    }
};

REELDECK_TEST(TestUploadReport)
#include "tst_uploadreport.moc"

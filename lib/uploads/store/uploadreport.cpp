#include "uploads/store/uploadreport.h"

#include "base/humantext.h"
#include "base/log.h"
#include "base/recordtext.h"
#include "base/savedfile.h"
#include "uploads/store/uploadledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace reeldeck {
namespace {

QString methodWord(AssetMethod method)
{
    switch (method) {
    case AssetMethod::Direct:
        return QStringLiteral("direct");
    case AssetMethod::Url:
        return QStringLiteral("url");
    case AssetMethod::Multipart:
        return QStringLiteral("multipart");
    case AssetMethod::Unknown:
        break;
    }
    return {};
}

QString outcomeWord(TransferPhase phase)
{
    switch (phase) {
    case TransferPhase::Ready:
        return QStringLiteral("ready");
    case TransferPhase::Failed:
        return QStringLiteral("failed");
    case TransferPhase::Cancelled:
        return QStringLiteral("cancelled");
    default:
        return QStringLiteral("unfinished");
    }
}

Record fieldsOf(const UploadReport &report, const Transfer &upload)
{
    const UploadRequest &request = upload.request;
    const QString source = request.path.isEmpty() ? redacted(request.url) : request.path;
    const bool knowsSize = upload.bytesTotal > 0;
    return {{"workspace", recordText(report.workspace)},
            {"source", recordText(source)},
            {"name", recordText(upload.name)},
            {"kind", recordText(wireName(upload.kind))},
            {"method", recordText(methodWord(upload.method))},
            {"size_bytes", knowsSize ? QJsonValue(upload.bytesTotal) : QJsonValue()},
            {"sha256", recordText(QString::fromLatin1(upload.sha256.toHex()))},
            {"asset_id", recordText(upload.assetId.toString())},
            {"batch", upload.batch > 0 ? QJsonValue(upload.batch) : QJsonValue()},
            {"queued_utc", recordTime(upload.queuedUtc)},
            {"started_utc", recordTime(upload.startedUtc)},
            {"finished_utc", recordTime(upload.finishedUtc)},
            {"attempts", QJsonValue(upload.attempts)},
            {"outcome", recordText(outcomeWord(upload.phase))},
            {"reason", recordText(upload.error ? upload.error->message : QString())},
            {"request_id", recordText(upload.error ? upload.error->requestId : QString())}};
}

Result<int> writeReport(const QString &ledgerFile, const QString &workspace, const QString &path,
                        ReportWriter::Scope scope)
{
    UploadReport report{workspace, QDateTime::currentDateTimeUtc(), {}};
    UploadLedger ledger;
    if (const std::optional<Error> problem = ledger.open(ledgerFile))
        return *problem;
    const bool isAll = scope == ReportWriter::Scope::All;
    report.uploads = ledger.finished(isAll ? std::nullopt : std::optional(ledger.lastBatch()));
    const bool asJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray content = asJson ? reportAsJson(report) : reportAsCsv(report);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
        commitWhole(file))
        return int(report.uploads.size());
    Error error;
    error.kind = ErrorKind::File;
    error.message = ReportWriter::tr("The report can't be written to “%1”: %2. Check the folder's "
                                     "permissions and the free space, or choose another place.")
                            .arg(displayName(path), displayName(file.errorString()));
    return error;
}

} // namespace

QByteArray reportAsCsv(const UploadReport &report)
{
    QByteArray csv = csvNames(fieldsOf(report, Transfer()));
    for (const Transfer &upload : report.uploads)
        csv += csvLine(fieldsOf(report, upload));
    return csv;
}

QByteArray reportAsJson(const UploadReport &report)
{
    QJsonArray uploads;
    for (const Transfer &upload : report.uploads)
        uploads << jsonObject(fieldsOf(report, upload));
    const QJsonObject root{{QStringLiteral("workspace"), report.workspace},
                           {QStringLiteral("made_utc"), recordTime(report.madeUtc)},
                           {QStringLiteral("uploads"), uploads}};
    return QJsonDocument(root).toJson();
}

ReportWriter::ReportWriter(QObject *parent)
    : QObject(parent)
{
    m_writing.setMaxThreadCount(1);
}

ReportWriter::~ReportWriter()
{
    m_writing.waitForDone();
}

void ReportWriter::write(const QString &ledgerFile, const QString &workspace, const QString &path,
                         ReportWriter::Scope scope)
{
    m_writing.start([this, ledgerFile, workspace, path, scope] {
        const Result<int> result = writeReport(ledgerFile, workspace, path, scope);
        QMetaObject::invokeMethod(this, [this, path, result] {
            emit written(path, result ? *result : 0,
                         result ? std::nullopt : std::optional(result.error()));
        });
    });
}

} // namespace reeldeck

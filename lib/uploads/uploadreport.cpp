#include "uploads/uploadreport.h"

#include "base/humantext.h"
#include "base/log.h"
#include "uploads/uploadledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace reeldeck {
namespace {

/// One column of a report: its name, and its value as text or number.
struct Field
{
    const char *name;
    QJsonValue value; ///< Null: not known.
};

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

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

QList<Field> fieldsOf(const UploadReport &report, const Transfer &upload)
{
    const UploadRequest &request = upload.request;
    const QString source = request.path.isEmpty() ? redacted(request.url) : request.path;
    const bool knowsSize = upload.bytesTotal > 0;
    return {{"workspace", textValue(report.workspace)},
            {"source", textValue(source)},
            {"name", textValue(upload.name)},
            {"kind", textValue(wireName(upload.kind))},
            {"method", textValue(methodWord(upload.method))},
            {"size_bytes", knowsSize ? QJsonValue(upload.bytesTotal) : QJsonValue()},
            {"sha256", textValue(QString::fromLatin1(upload.sha256.toHex()))},
            {"asset_id", textValue(upload.assetId.toString())},
            {"batch", upload.batch > 0 ? QJsonValue(upload.batch) : QJsonValue()},
            {"queued_utc", timeValue(upload.queuedUtc)},
            {"started_utc", timeValue(upload.startedUtc)},
            {"finished_utc", timeValue(upload.finishedUtc)},
            {"attempts", QJsonValue(upload.attempts)},
            {"outcome", textValue(outcomeWord(upload.phase))},
            {"reason", textValue(upload.error ? upload.error->message : QString())},
            {"request_id", textValue(upload.error ? upload.error->requestId : QString())}};
}

QByteArray csvField(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    QString text = value.toString();
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (formulaStarts.contains(text.at(0)))
        text = QLatin1Char('\'') + text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + text.toUtf8() + '"';
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
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
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
    QByteArray csv;
    const auto addLine = [&csv](const QList<QByteArray> &fields) {
        csv += fields.join(',') + "\r\n";
    };
    QList<QByteArray> names;
    for (const Field &field : fieldsOf(report, Transfer()))
        names << field.name;
    addLine(names);
    for (const Transfer &upload : report.uploads) {
        QList<QByteArray> values;
        for (const Field &field : fieldsOf(report, upload))
            values << csvField(field.value);
        addLine(values);
    }
    return csv;
}

QByteArray reportAsJson(const UploadReport &report)
{
    QJsonArray uploads;
    for (const Transfer &upload : report.uploads) {
        QJsonObject object;
        for (const Field &field : fieldsOf(report, upload)) {
            if (!field.value.isNull())
                object.insert(QLatin1String(field.name), field.value);
        }
        uploads << object;
    }
    const QJsonObject root{{QStringLiteral("workspace"), report.workspace},
                           {QStringLiteral("made_utc"), timeValue(report.madeUtc)},
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

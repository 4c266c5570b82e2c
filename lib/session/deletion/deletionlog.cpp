#include "session/deletion/deletionlog.h"

#include "base/humantext.h"
#include "base/recordtext.h"
#include "base/savedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace reeldeck {
namespace {

DeletionRecord recordFrom(const QJsonObject &line)
{
    DeletionRecord record;
    record.id = AssetId(line.value(QLatin1String("id")).toString());
    record.filename = line.value(QLatin1String("filename")).toString();
    record.when =
            QDateTime::fromString(line.value(QLatin1String("deleted_at")).toString(), Qt::ISODate);
    if (line.value(QLatin1String("forced")).toBool())
        record.way = DeletionWay::Forced;
    else if (line.value(QLatin1String("out_of_indexes")).toBool())
        record.way = DeletionWay::OutOfIndexes;
    record.localPath = line.value(QLatin1String("path")).toString();
    return record;
}

QList<DeletionRecord> recordsIn(const QString &path)
{
    QList<DeletionRecord> records;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return records;
    while (!file.atEnd()) {
        const DeletionRecord record = recordFrom(QJsonDocument::fromJson(file.readLine()).object());
        if (record.id.isEmpty())
            continue;
        records << record;
        if (records.size() >= 2 * DeletionLog::MaxRecords)
            records.remove(0, DeletionLog::MaxRecords);
    }
    if (records.size() > DeletionLog::MaxRecords)
        records.remove(0, records.size() - DeletionLog::MaxRecords);
    std::reverse(records.begin(), records.end());
    for (DeletionRecord &record : records)
        record.hasFile = !record.localPath.isEmpty() && QFileInfo::exists(record.localPath);
    return records;
}

QString wayWord(DeletionWay way)
{
    switch (way) {
    case DeletionWay::Plain:
        break;
    case DeletionWay::OutOfIndexes:
        return QStringLiteral("removed from indexes");
    case DeletionWay::Forced:
        return QStringLiteral("forced");
    }
    return QStringLiteral("plain");
}

Record rowOf(const DeletionRecord &record)
{
    return {{"deleted_utc", recordTime(record.when)},
            {"filename", recordText(record.filename)},
            {"asset_id", recordText(record.id.toString())},
            {"how", recordText(wayWord(record.way))},
            {"uploaded_from", recordText(record.localPath)}};
}

QByteArray tableOf(const QList<DeletionRecord> &records, bool isJson)
{
    QByteArray csv = csvNames(rowOf({}));
    QJsonArray list;
    for (const DeletionRecord &record : records) {
        if (isJson)
            list << jsonObject(rowOf(record));
        else
            csv += csvLine(rowOf(record));
    }
    if (!isJson)
        return csv;
    return QJsonDocument(QJsonObject{{QStringLiteral("deletions"), list}}).toJson();
}

} // namespace

DeletionLog::DeletionLog(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1); // keeps the order
}

DeletionLog::~DeletionLog()
{
    m_writer.waitForDone();
}

void DeletionLog::setFile(const QString &path)
{
    m_path = path;
}

void DeletionLog::append(const DeletionRecord &record)
{
    QJsonObject entry{{QStringLiteral("id"), record.id.toString()},
                      {QStringLiteral("filename"), record.filename},
                      {QStringLiteral("deleted_at"), record.when.toUTC().toString(Qt::ISODate)},
                      {QStringLiteral("forced"), record.way == DeletionWay::Forced}};
    if (record.way == DeletionWay::OutOfIndexes)
        entry.insert(QStringLiteral("out_of_indexes"), true);
    if (!record.localPath.isEmpty())
        entry.insert(QStringLiteral("path"), record.localPath);
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    m_writer.start([this, path = m_path, line] {
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
            emit writeFailed(path, file.errorString());
    });
}

void DeletionLog::read(QObject *context,
                       const std::function<void(const QList<DeletionRecord> &)> &then)
{
    const QPointer<QObject> asker(context);
    m_writer.start([this, path = m_path, asker, then] {
        QMetaObject::invokeMethod(
                this,
                [asker, then, records = recordsIn(path)] {
                    if (asker)
                        then(records);
                },
                Qt::QueuedConnection);
    });
}

void DeletionLog::exportTo(const QString &path, const QList<DeletionRecord> &records,
                           QObject *context,
                           const std::function<void(const std::optional<Error> &)> &then)
{
    const QPointer<QObject> asker(context);
    m_writer.start([this, path, records, asker, then] {
        const QByteArray table =
                tableOf(records, path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive));
        QSaveFile file(path);
        std::optional<Error> problem;
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() ||
            !commitWhole(file)) {
            problem = Error{ErrorKind::File,
                            tr("“%1” could not be written: %2. Choose another place.")
                                    .arg(displayName(path), file.errorString())};
        }
        QMetaObject::invokeMethod(
                this,
                [asker, then, problem] {
                    if (asker)
                        then(problem);
                },
                Qt::QueuedConnection);
    });
}

} // namespace reeldeck

#include "session/deletion/deletionlog.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

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

} // namespace reeldeck

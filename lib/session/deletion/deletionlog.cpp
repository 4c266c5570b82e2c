#include "session/deletion/deletionlog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace reeldeck {

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

void DeletionLog::append(const AssetId &id, const QString &filename, const QDateTime &when,
                         bool forced)
{
    const QJsonObject entry{{QStringLiteral("id"), id.toString()},
                            {QStringLiteral("filename"), filename},
                            {QStringLiteral("deleted_at"), when.toUTC().toString(Qt::ISODate)},
                            {QStringLiteral("forced"), forced}};
    const QByteArray line = QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
    m_writer.start([this, path = m_path, line] {
        QFile file(path);
        if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
            emit writeFailed(path, file.errorString());
    });
}

} // namespace reeldeck

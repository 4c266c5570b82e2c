#include "session/deletion/deletionjournal.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <unistd.h>

namespace reeldeck {
namespace {

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void appendTo(const QString &path, const QByteArray &line, bool isFirst)
{
    QFile file(path);
    if (!file.open(QIODevice::Append))
        return;
    file.write(line);
    if (file.flush() && isFirst)
        ::fdatasync(file.handle());
}

/// All that was begun and not ended, as one.
UnfinishedDeletion cutOffIn(const QString &path)
{
    struct Begun
    {
        QList<Asset> assets;
        QSet<QString> settled;
    };
    QMap<int, Begun> begun;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const int deletion = line.value(QLatin1String("deletion")).toInt();
        const QJsonArray pairs = line.value(QLatin1String("assets")).toArray();
        for (const QJsonValue &pair : pairs) {
            Asset asset;
            asset.id = AssetId(pair.toArray().at(0).toString());
            asset.filename = pair.toArray().at(1).toString();
            begun[deletion].assets << asset;
        }
        if (line.contains(QLatin1String("settled")))
            begun[deletion].settled.insert(line.value(QLatin1String("settled")).toString());
        if (line.contains(QLatin1String("end")))
            begun.remove(deletion);
    }
    UnfinishedDeletion unfinished;
    for (const Begun &one : std::as_const(begun)) {
        for (const Asset &asset : one.assets)
            (one.settled.contains(asset.id.toString()) ? unfinished.settled : unfinished.open)
                    << asset;
    }
    return unfinished;
}

} // namespace

DeletionJournal::DeletionJournal(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1); // keeps the order
}

DeletionJournal::~DeletionJournal()
{
    m_writer.waitForDone();
}

void DeletionJournal::setFile(const QString &path)
{
    m_path = path;
    m_open.clear();
}

void DeletionJournal::tellCutOff()
{
    m_writer.start([this, path = m_path] {
        const UnfinishedDeletion unfinished = cutOffIn(path);
        QFile::remove(path);
        if (unfinished.open.isEmpty() && unfinished.settled.isEmpty())
            return;
        QMetaObject::invokeMethod(
                this, [this, unfinished] { emit wasCutOff(unfinished); }, Qt::QueuedConnection);
    });
}

void DeletionJournal::begin(int deletion, const QList<Asset> &assets,
                            const std::function<void()> &then)
{
    m_open << deletion;
    m_writer.start([this, path = m_path, deletion, assets, then] {
        QJsonArray pairs;
        for (const Asset &asset : assets)
            pairs << QJsonArray{asset.id.toString(), asset.filename};
        appendTo(
                path,
                lineOf({{QStringLiteral("deletion"), deletion}, {QStringLiteral("assets"), pairs}}),
                true);
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

void DeletionJournal::write(const QByteArray &line)
{
    m_writer.start([path = m_path, line] { appendTo(path, line, false); });
}

void DeletionJournal::settle(int deletion, const AssetId &id)
{
    if (m_open.contains(deletion))
        write(lineOf({{QStringLiteral("deletion"), deletion},
                      {QStringLiteral("settled"), id.toString()}}));
}

void DeletionJournal::end(int deletion)
{
    if (!m_open.removeOne(deletion))
        return;
    if (m_open.isEmpty())
        m_writer.start([path = m_path] { QFile::remove(path); });
    else
        write(lineOf({{QStringLiteral("deletion"), deletion}, {QStringLiteral("end"), true}}));
}

} // namespace reeldeck

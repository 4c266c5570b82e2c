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

// What a line says of its deletion.
const QLatin1String Sent("sent");
const QLatin1String Deleted("deleted");
const QLatin1String InUse("inUse");
const QLatin1String End("end");

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

enum class Sync { No, Yes };

void appendTo(const QString &path, const QByteArray &line, Sync sync)
{
    QFile file(path);
    if (!file.open(QIODevice::Append))
        return;
    file.write(line);
    if (file.flush() && sync == Sync::Yes)
        ::fdatasync(file.handle());
}

/// All that was begun and not ended, as one.
UnfinishedDeletion cutOffIn(const QString &path)
{
    struct Begun
    {
        QList<Asset> assets;
        QSet<QString> deleted;
        QSet<QString> inUse;
        bool isSent = false;
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
        if (line.contains(Sent))
            begun[deletion].isSent = true;
        if (line.contains(Deleted))
            begun[deletion].deleted.insert(line.value(Deleted).toString());
        if (line.contains(InUse))
            begun[deletion].inUse.insert(line.value(InUse).toString());
        if (line.contains(End))
            begun.remove(deletion);
    }
    UnfinishedDeletion unfinished;
    for (const Begun &one : std::as_const(begun)) {
        for (const Asset &asset : one.assets) {
            const QString id = asset.id.toString();
            if (one.deleted.contains(id))
                unfinished.deleted << asset;
            else if (one.inUse.contains(id))
                unfinished.inUse << asset;
            else
                (one.isSent ? unfinished.open : unfinished.unsent) << asset;
        }
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
        if (unfinished.deleted.isEmpty() && unfinished.inUse.isEmpty() &&
            unfinished.open.isEmpty() && unfinished.unsent.isEmpty())
            return;
        QMetaObject::invokeMethod(
                this, [this, unfinished] { emit wasCutOff(unfinished); }, Qt::QueuedConnection);
    });
}

void DeletionJournal::begin(int deletion, const QList<Asset> &assets)
{
    m_open << deletion;
    m_writer.start([path = m_path, deletion, assets] {
        QJsonArray pairs;
        for (const Asset &asset : assets)
            pairs << QJsonArray{asset.id.toString(), asset.filename};
        appendTo(
                path,
                lineOf({{QStringLiteral("deletion"), deletion}, {QStringLiteral("assets"), pairs}}),
                Sync::Yes);
    });
}

void DeletionJournal::markSent(int deletion, const std::function<void()> &then)
{
    m_writer.start([this, path = m_path, deletion, then] {
        appendTo(path, lineOf({{QStringLiteral("deletion"), deletion}, {Sent, true}}), Sync::Yes);
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

void DeletionJournal::mark(int deletion, const QString &what, const QJsonValue &value)
{
    if (!m_open.contains(deletion))
        return;
    m_writer.start([path = m_path,
                    line = lineOf({{QStringLiteral("deletion"), deletion}, {what, value}})] {
        appendTo(path, line, Sync::No);
    });
}

void DeletionJournal::markDeleted(int deletion, const AssetId &id)
{
    mark(deletion, Deleted, id.toString());
}

void DeletionJournal::markInUse(int deletion, const AssetId &id)
{
    mark(deletion, InUse, id.toString());
}

void DeletionJournal::end(int deletion)
{
    mark(deletion, End, true);
    if (m_open.removeOne(deletion) && m_open.isEmpty())
        m_writer.start([path = m_path] { QFile::remove(path); });
}

} // namespace reeldeck

#include "uploads/transport/multipartsession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace reeldeck {

namespace {

constexpr int Version = 1;

// As text: a JSON number holds no more than 53 bits.
QString exact(qint64 value)
{
    return QString::number(value);
}

qint64 exactFrom(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString().toLongLong();
}

} // namespace

bool operator==(const KeptSession &a, const KeptSession &b)
{
    return a.id == b.id && a.assetId == b.assetId && a.partSize == b.partSize &&
           a.headers.fields() == b.headers.fields() && a.stamp == b.stamp &&
           a.receipts == b.receipts && a.finishing == b.finishing;
}

QString toText(const KeptSession &session)
{
    QJsonObject headers;
    for (const auto &[name, value] : session.headers.fields())
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QJsonObject receipts;
    for (auto it = session.receipts.cbegin(); it != session.receipts.cend(); ++it)
        receipts.insert(QString::number(it.key()), it.value());
    const QJsonObject object{{QStringLiteral("version"), Version},
                             {QStringLiteral("id"), session.id},
                             {QStringLiteral("asset"), session.assetId.toString()},
                             {QStringLiteral("part_size"), exact(session.partSize)},
                             {QStringLiteral("headers"), headers},
                             {QStringLiteral("size"), exact(session.stamp.size)},
                             {QStringLiteral("mtime_ns"), exact(session.stamp.mtimeNs)},
                             {QStringLiteral("device"), exact(qint64(session.stamp.device))},
                             {QStringLiteral("inode"), exact(qint64(session.stamp.inode))},
                             {QStringLiteral("receipts"), receipts},
                             {QStringLiteral("finishing"), session.finishing}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<KeptSession> sessionFromText(const QString &text, const FileStamp &stamp)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.value(QLatin1String("version")).toInt() != Version)
        return std::nullopt;
    KeptSession session;
    session.id = object.value(QLatin1String("id")).toString();
    session.assetId = AssetId(object.value(QLatin1String("asset")).toString());
    session.partSize = exactFrom(object, QLatin1String("part_size"));
    session.stamp.size = exactFrom(object, QLatin1String("size"));
    session.stamp.mtimeNs = exactFrom(object, QLatin1String("mtime_ns"));
    session.stamp.device = quint64(exactFrom(object, QLatin1String("device")));
    session.stamp.inode = quint64(exactFrom(object, QLatin1String("inode")));
    session.finishing = object.value(QLatin1String("finishing")).toBool();
    const QJsonObject headers = object.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        session.headers.append(it.key().toLatin1(), it.value().toString().toLatin1());
    const QJsonObject receipts = object.value(QLatin1String("receipts")).toObject();
    for (auto it = receipts.begin(); it != receipts.end(); ++it)
        session.receipts.insert(it.key().toInt(), it.value().toString());
    const bool isUsable = !session.id.isEmpty() && !session.assetId.isEmpty() &&
                          session.stamp == stamp && session.partSize > 0 &&
                          (stamp.size - 1) / session.partSize < MultipartSession::MaxParts;
    return isUsable ? std::optional<KeptSession>(session) : std::nullopt;
}

} // namespace reeldeck

#include "uploads/store/journalrows.h"

#include "uploads/rules/uploadrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace reeldeck {
namespace {

// Positions are made with gaps, so that a move writes one row. The ids of version 1 get the same.
constexpr auto positionOfId = "id * 1048576";

// In the order of the table; the statements are made of it.
enum Column {
    Id,
    Position,
    Batch,
    Path,
    Url,
    Filename,
    Hls,
    Thumbnail,
    Kind,
    Method,
    Phase,
    Attempts,
    Retries,
    NotBeforeMs,
    Size,
    MtimeNs,
    Device,
    Inode,
    QueuedMs,
    StartedMs,
    FinishedMs,
    Unanswered,
    AssetIdText,
    Sha256,
    Session,
    BytesSent,
    PartsDone,
    PartsTotal,
    Candidates,
    ErrorJson,
    Beyond,
    Title,
};

const QStringList &columns()
{
    static const QStringList names =
            QStringLiteral("id position batch path url filename hls thumbnail kind method phase "
                           "attempts retries not_before_ms size mtime_ns device inode queued_ms "
                           "started_ms finished_ms unanswered asset_id sha256 session bytes_sent "
                           "parts_done parts_total candidates error beyond title")
                    .split(QLatin1Char(' '));
    return names;
}

const QStringList &placeholders()
{
    static const QStringList marks = [] {
        QStringList all;
        for (const QString &column : columns())
            all << QLatin1Char(':') + column;
        return all;
    }();
    return marks;
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString toJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const QJsonObject object{{QStringLiteral("kind"), int(error->kind)},
                             {QStringLiteral("message"), error->message},
                             {QStringLiteral("status"), error->httpStatus},
                             {QStringLiteral("code"), error->code},
                             {QStringLiteral("request"), error->requestId}};
    return compact(QJsonDocument(object));
}

std::optional<Error> errorFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    const int kind = object.value(QLatin1String("kind")).toInt(int(ErrorKind::Internal));
    Error error;
    error.kind =
            kind >= 0 && kind <= int(ErrorKind::Internal) ? ErrorKind(kind) : ErrorKind::Internal;
    error.message = object.value(QLatin1String("message")).toString();
    error.httpStatus = object.value(QLatin1String("status")).toInt();
    error.code = object.value(QLatin1String("code")).toString();
    error.requestId = object.value(QLatin1String("request")).toString();
    return error;
}

/// As much of a candidate as it takes to tell it from the others.
QString toJson(const QList<Asset> &candidates)
{
    if (candidates.isEmpty())
        return {};
    QJsonArray array;
    for (const Asset &asset : candidates) {
        QJsonObject object{
                {QStringLiteral("id"), asset.id.toString()},
                {QStringLiteral("filename"), asset.filename},
                {QStringLiteral("type"), asset.fileType},
                {QStringLiteral("created"), asset.createdAt.toString(Qt::ISODateWithMs)}};
        if (asset.size)
            object.insert(QStringLiteral("size"), double(*asset.size));
        array.append(object);
    }
    return compact(QJsonDocument(array));
}

QList<Asset> candidatesFromJson(const QString &json)
{
    QList<Asset> candidates;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        Asset asset;
        asset.id = AssetId(value[QLatin1String("id")].toString());
        asset.filename = value[QLatin1String("filename")].toString();
        asset.fileType = value[QLatin1String("type")].toString();
        asset.createdAt = QDateTime::fromString(value[QLatin1String("created")].toString(),
                                                Qt::ISODateWithMs);
        if (value[QLatin1String("size")].isDouble())
            asset.size = qint64(value[QLatin1String("size")].toDouble());
        if (!asset.id.isEmpty())
            candidates.append(asset);
    }
    return candidates;
}

qint64 toMs(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime fromMs(const QVariant &value)
{
    const qint64 ms = value.toLongLong();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

} // namespace

QStringList journalMigration(int version)
{
    QStringList steps;
    if (version < 1) {
        steps << QStringLiteral(
                         "CREATE TABLE uploads (id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT, "
                         "url TEXT, filename TEXT, hls INTEGER, thumbnail INTEGER, kind INTEGER, "
                         "phase INTEGER, attempts INTEGER, size INTEGER, mtime_ns INTEGER, "
                         "device INTEGER, inode INTEGER, started_ms INTEGER, unanswered INTEGER, "
                         "asset_id TEXT, error TEXT)")
              << QStringLiteral("CREATE TABLE claims (asset_id TEXT PRIMARY KEY, made_ms INTEGER)")
              << QStringLiteral("CREATE TABLE damaged (id INTEGER, row TEXT)");
    }
    if (version < 2) {
        for (const char *column :
             {"position INTEGER", "batch INTEGER", "method INTEGER", "retries INTEGER",
              "not_before_ms INTEGER", "queued_ms INTEGER", "finished_ms INTEGER", "sha256 BLOB",
              "session TEXT", "bytes_sent INTEGER", "parts_done INTEGER", "parts_total INTEGER",
              "candidates TEXT"}) {
            steps << QStringLiteral("ALTER TABLE uploads ADD COLUMN %1").arg(QLatin1String(column));
        }
        steps << QStringLiteral("UPDATE uploads SET position = %1, batch = id")
                         .arg(QLatin1String(positionOfId))
              << QStringLiteral("CREATE INDEX uploads_position ON uploads (position)")
              << QStringLiteral("CREATE INDEX uploads_path ON uploads (path)");
    }
    if (version < 3) {
        steps << QStringLiteral("ALTER TABLE uploads ADD COLUMN announced_ms INTEGER")
              << QStringLiteral("ALTER TABLE uploads ADD COLUMN announced_boot BLOB");
    }
    if (version < 4)
        steps << QStringLiteral("ALTER TABLE uploads ADD COLUMN beyond INTEGER")
              << QStringLiteral("ALTER TABLE uploads ADD COLUMN title TEXT");
    return steps;
}

QString insertStatement()
{
    return QStringLiteral("INSERT OR REPLACE INTO uploads (%1) VALUES (%2)")
            .arg(columns().join(QLatin1String(", ")), placeholders().join(QLatin1String(", ")));
}

QString updateStatement()
{
    QStringList changes;
    for (const QString &column : columns()) {
        if (column != columns().at(Id) && column != columns().at(Path) &&
            column != columns().at(Position))
            changes << QStringLiteral("%1 = excluded.%1").arg(column);
    }
    return insertStatement().replace(QLatin1String("INSERT OR REPLACE"), QLatin1String("INSERT")) +
           QStringLiteral(" ON CONFLICT (id) DO UPDATE SET ") + changes.join(QLatin1String(", "));
}

QString selectStatement()
{
    return QStringLiteral("SELECT %1 FROM uploads").arg(columns().join(QLatin1String(", ")));
}

void bindItem(QSqlQuery *insert, const UploadItem &item)
{
    const Transfer &transfer = item.transfer;
    const UploadRequest &request = transfer.request;
    // By name: for a number, Qt composes a name at each call.
    const auto bind = [insert](Column column, const QVariant &value) {
        insert->bindValue(placeholders().at(column), value);
    };
    bind(Id, qint64(transfer.id));
    bind(Position, item.position);
    bind(Batch, transfer.batch);
    bind(Path, request.path);
    bind(Url, request.url.toString(QUrl::FullyEncoded));
    bind(Filename, request.filename);
    bind(Hls, request.enableHls);
    bind(Thumbnail, request.enableThumbnail);
    bind(Kind, int(transfer.kind));
    bind(Method, int(transfer.method));
    bind(Phase, int(transfer.phase));
    bind(Attempts, transfer.attempts);
    bind(Retries, item.retries);
    bind(NotBeforeMs, toMs(item.notBeforeUtc));
    bind(Size, item.stamp.size);
    bind(MtimeNs, item.stamp.mtimeNs);
    bind(Device, qint64(item.stamp.device));
    bind(Inode, qint64(item.stamp.inode));
    bind(QueuedMs, toMs(transfer.queuedUtc));
    bind(StartedMs, toMs(transfer.startedUtc));
    bind(FinishedMs, toMs(transfer.finishedUtc));
    bind(Unanswered, item.unanswered);
    bind(AssetIdText, transfer.assetId.toString());
    bind(Sha256, transfer.sha256);
    bind(Session, item.session);
    bind(BytesSent, transfer.bytesSent);
    bind(PartsDone, transfer.partsDone);
    bind(PartsTotal, transfer.partsTotal);
    bind(Candidates, toJson(transfer.candidates));
    bind(ErrorJson, toJson(transfer.error));
    bind(Beyond, request.triesBeyondLimit);
    bind(Title, transfer.name == uploadTitle(request) ? QString() : transfer.name);
}

std::optional<UploadItem> itemFrom(const QSqlQuery &row)
{
    UploadItem item;
    Transfer &transfer = item.transfer;
    const int phase = row.value(Phase).toInt();
    const int kind = row.value(Kind).toInt();
    const int method = row.value(Method).toInt();
    const qint64 size = row.value(Size).toLongLong();
    transfer.id = TransferId(row.value(Id).toLongLong());
    transfer.request.path = row.value(Path).toString();
    transfer.request.url = QUrl(row.value(Url).toString());
    transfer.request.filename = row.value(Filename).toString();
    transfer.request.enableHls = row.value(Hls).toBool();
    transfer.request.enableThumbnail = row.value(Thumbnail).toBool();
    transfer.request.triesBeyondLimit = row.value(Beyond).toBool();
    const bool isFile = !transfer.request.path.isEmpty();
    const bool isPlausible = qint64(transfer.id) > 0 && phase >= 0 &&
                             phase <= int(TransferPhase::Cancelled) && kind >= 0 &&
                             kind <= int(MediaKind::Image) && method >= 0 &&
                             method <= int(AssetMethod::Multipart) && size >= -1 &&
                             isFile != transfer.request.url.isValid();
    if (!isPlausible)
        return std::nullopt;
    item.position = row.value(Position).toLongLong();
    item.retries = row.value(Retries).toInt();
    item.notBeforeUtc = fromMs(row.value(NotBeforeMs));
    item.unanswered = row.value(Unanswered).toBool();
    item.session = row.value(Session).toString();
    item.stamp.size = isFile ? size : -1;
    item.stamp.mtimeNs = row.value(MtimeNs).toLongLong();
    item.stamp.device = quint64(row.value(Device).toLongLong());
    item.stamp.inode = quint64(row.value(Inode).toLongLong());
    transfer.batch = row.value(Batch).toLongLong();
    const QString title = row.value(Title).toString(); // As the platform called it.
    transfer.name = title.isEmpty() ? uploadTitle(transfer.request) : title;
    transfer.phase = TransferPhase(phase);
    transfer.kind = MediaKind(kind);
    transfer.method = AssetMethod(method);
    transfer.attempts = row.value(Attempts).toInt();
    transfer.queuedUtc = fromMs(row.value(QueuedMs));
    transfer.startedUtc = fromMs(row.value(StartedMs));
    transfer.finishedUtc = fromMs(row.value(FinishedMs));
    transfer.assetId = AssetId(row.value(AssetIdText).toString());
    transfer.sha256 = row.value(Sha256).toByteArray();
    transfer.partsDone = row.value(PartsDone).toInt();
    transfer.partsTotal = row.value(PartsTotal).toInt();
    transfer.candidates = candidatesFromJson(row.value(Candidates).toString());
    transfer.error = errorFromJson(row.value(ErrorJson).toString());
    transfer.bytesTotal = std::max<qint64>(0, item.stamp.size);
    transfer.bytesSent = transfer.assetId.isEmpty() && item.session.isEmpty()
                                 ? 0
                                 : std::min(row.value(BytesSent).toLongLong(), transfer.bytesTotal);
    return item;
}

} // namespace reeldeck

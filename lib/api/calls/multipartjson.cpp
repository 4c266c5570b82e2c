#include "api/calls/multipartjson.h"

#include "api/calls/errortable.h"
#include "api/calls/fieldreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reeldeck {

namespace {

constexpr qsizetype MaxHeaders = 32;
constexpr qsizetype LongestHeader = 4096;
constexpr qsizetype LongestEtag = 256;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// RFC 9110, 5.6.2.
bool isToken(const QByteArray &name)
{
    static constexpr char Others[] = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView(Others).contains(c);
    });
}

/// Fields that belong to the exchange itself: another value would break its framing.
bool isOurs(const QByteArray &name)
{
    static const QByteArrayList ours{"host",       "content-length", "transfer-encoding",
                                     "connection", "expect",         "upgrade",
                                     "te",         "trailer"};
    return ours.contains(name.toLower());
}

HttpHeaders readHeaders(const QJsonObject &object, FieldReader reader)
{
    HttpHeaders headers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray name = it.key().toUtf8();
        const QByteArray value = it.value().toString().toUtf8();
        const bool isUsable = it.value().isString() && isToken(name) && isPrintable(value) &&
                              value.size() <= LongestHeader && headers.fields().size() < MaxHeaders;
        if (!isUsable) {
            reader.complain(QLatin1String("upload_headers"),
                            AnswerText::tr("is no set of headers"));
            return {};
        }
        if (!isOurs(name))
            headers.append(name, value);
    }
    return headers;
}

QList<PartUrl> readUrls(FieldReader &reader, std::optional<Error> &wrong)
{
    const QLatin1String name("upload_urls");
    const QJsonArray array = reader.array(name);
    QList<PartUrl> urls;
    for (qsizetype i = 0; i < array.size() && !wrong; ++i) {
        FieldReader entry(array.at(i).toObject(),
                          QStringLiteral("%1[%2]").arg(reader.pathOf(name)).arg(i), wrong);
        PartUrl url;
        url.index = entry.smallInteger(QLatin1String("chunk_index")).value_or(0);
        url.url = entry.link(QLatin1String("url"));
        url.expiresAt = entry.dateTime(QLatin1String("expires_at"));
        if (url.index < 1)
            entry.complain(QLatin1String("chunk_index"), AnswerText::tr("is missing"));
        else if (!url.url.isValid())
            entry.complain(QLatin1String("url"), AnswerText::tr("is no address"));
        urls.append(url);
    }
    return urls;
}

/// Checks that the parts make up the file, exactly.
void readParts(MultipartSession &session, FieldReader &reader, qint64 totalSize)
{
    const QLatin1String sizeName("chunk_size");
    const QLatin1String countName("total_chunks");
    session.partSize = reader.integer(sizeName).value_or(0);
    if (session.partSize < 1)
        return reader.complain(sizeName, AnswerText::tr("is missing"));
    const qint64 count = (totalSize - 1) / session.partSize + 1;
    if (count > MultipartSession::MaxParts)
        return reader.complain(sizeName, AnswerText::tr("is too small"));
    session.parts = static_cast<int>(count);
    if (reader.integer(countName).value_or(count) != count)
        reader.complain(countName, AnswerText::tr("does not fit to chunk_size"));
}

} // namespace

WireEnum<MultipartState> multipartStateFromWire(const QString &text)
{
    static const std::pair<QLatin1String, MultipartState> words[] = {
            {QLatin1String("active"), MultipartState::Active},
            {QLatin1String("completed"), MultipartState::Completed},
            {QLatin1String("failed"), MultipartState::Failed},
            {QLatin1String("expired"), MultipartState::Expired}};
    for (const auto &[word, state] : words) {
        if (text == word)
            return {state, text};
    }
    return {MultipartState::Unknown, text};
}

QByteArray toJson(const MultipartRequest &request)
{
    return compact({{QStringLiteral("filename"), request.filename},
                    {QStringLiteral("type"), QStringLiteral("video")},
                    {QStringLiteral("total_size"), request.totalSize},
                    {QStringLiteral("enable_hls"), request.enableHls},
                    {QStringLiteral("enable_thumbnail"), request.enableThumbnail}});
}

QByteArray toJson(const QList<PartReceipt> &receipts)
{
    QJsonArray parts;
    for (const PartReceipt &receipt : receipts) {
        parts.append(QJsonObject{{QStringLiteral("chunk_index"), receipt.index},
                                 {QStringLiteral("proof"), receipt.etag},
                                 {QStringLiteral("proof_type"), QStringLiteral("etag")},
                                 {QStringLiteral("chunk_size"), receipt.size}});
    }
    return compact({{QStringLiteral("completed_chunks"), parts}});
}

QByteArray partUrlsRequestJson(int start, int count)
{
    return compact({{QStringLiteral("start"), start}, {QStringLiteral("count"), count}});
}

Result<MultipartSession> parseMultipartSession(const QByteArray &body, qint64 totalSize)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    MultipartSession session;
    session.id = reader.text(QLatin1String("upload_id"));
    session.assetId = AssetId(reader.text(QLatin1String("asset_id")));
    if (session.id.isEmpty())
        reader.complain(QLatin1String("upload_id"), AnswerText::tr("is missing"));
    if (session.assetId.isEmpty())
        reader.complain(QLatin1String("asset_id"), AnswerText::tr("is missing"));
    readParts(session, reader, totalSize);
    session.expiresAt = reader.dateTime(QLatin1String("expires_at"));
    if (const auto headers = reader.object(QLatin1String("upload_headers")))
        session.headers = readHeaders(*headers, reader);
    session.urls = readUrls(reader, wrong);
    if (wrong)
        return *wrong;
    return session;
}

Result<QList<PartUrl>> parsePartUrls(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    const QList<PartUrl> urls = readUrls(reader, wrong);
    if (wrong)
        return *wrong;
    return urls;
}

Result<PartReport> parsePartReport(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    PartReport report;
    report.totalCompleted = reader.smallInteger(QLatin1String("total_completed"));
    report.isComplete = !reader.text(QLatin1String("url")).isEmpty();
    if (wrong)
        return *wrong;
    return report;
}

Result<MultipartStatusPage> parseMultipartStatus(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    MultipartStatusPage page;
    page.status.state = multipartStateFromWire(reader.text(QLatin1String("status")));
    // Without its status a session can be neither gone on with nor given up.
    if (page.status.state.isAbsent())
        reader.complain(QLatin1String("status"), AnswerText::tr("is missing"));
    const QLatin1String name("uploaded_chunks");
    const QJsonArray parts = reader.array(name);
    page.entries = parts.size();
    for (qsizetype i = 0; i < parts.size() && !wrong; ++i) {
        FieldReader entry(parts.at(i).toObject(), QStringLiteral("uploaded_chunks[%1]").arg(i),
                          wrong);
        const int index = entry.smallInteger(QLatin1String("index")).value_or(0);
        if (index > 0 && entry.text(QLatin1String("status")) == QLatin1String("completed"))
            page.status.completedParts.insert(index);
    }
    page.info = readPageInfo(reader);
    if (wrong)
        return *wrong;
    return page;
}

Result<OpenMultipartPage> parseOpenMultiparts(const QByteArray &body)
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return object.error();
    std::optional<Error> wrong;
    FieldReader reader(*object, {}, wrong);
    const QJsonArray data = reader.requiredArray(QLatin1String("data"));
    OpenMultipartPage page;
    for (qsizetype i = 0; i < data.size() && !wrong; ++i) {
        FieldReader entry(data.at(i).toObject(), QStringLiteral("data[%1]").arg(i), wrong);
        OpenMultipart session;
        session.id = entry.text(QLatin1String("upload_id"));
        if (session.id.isEmpty())
            entry.complain(QLatin1String("upload_id"), AnswerText::tr("is missing"));
        session.state = multipartStateFromWire(entry.text(QLatin1String("status")));
        session.totalSize = entry.integer(QLatin1String("total_size"));
        session.createdAt = entry.dateTime(QLatin1String("created_at"));
        session.expiresAt = entry.dateTime(QLatin1String("expires_at"));
        page.sessions.append(session);
    }
    page.info = readPageInfo(reader);
    if (wrong)
        return *wrong;
    return page;
}

QString etagFrom(const QByteArray &field)
{
    QByteArray etag = field.trimmed();
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.mid(1, etag.size() - 2);
    const bool isUsable = etag.size() <= LongestEtag && isPrintable(etag) && !etag.contains('"');
    return isUsable ? QString::fromLatin1(etag) : QString();
}

} // namespace reeldeck

#include "fakeparts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace reeldeck::tests {

namespace {

constexpr char Base[] = "/v1.3/assets/multipart-uploads";

Reply json(int status, const QJsonObject &object)
{
    return Reply::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString etagOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

} // namespace

QByteArray FakeParts::Session::content() const
{
    QByteArray all;
    for (int part = 1; part <= parts; ++part)
        all += stored.value(part);
    return all;
}

FakeParts::FakeParts()
{
    server.setHandler([this](const RecordedRequest &request) { return head(request); });
    server.setBodyHandler([this](const RecordedRequest &request) { return whole(request); });
}

std::optional<Reply> FakeParts::head(const RecordedRequest &request)
{
    if (request.verb != "PUT")
        return Reply::hang();
    const int part = m_places.value(request.target).part;
    const int nth = m_putHeads[part]++;
    if (breakPut) {
        if (const auto reply = breakPut(part, nth)) {
            m_broken.insert(request.connection);
            return reply;
        }
    }
    mostPutsAtOnce = std::max(mostPutsAtOnce, ++m_open);
    return Reply::hang();
}

std::optional<Reply> FakeParts::whole(const RecordedRequest &request)
{
    if (m_broken.contains(request.connection))
        return std::nullopt; // Small enough to be here whole all the same.
    if (request.verb == "PUT")
        return put(request);
    const QByteArray path = request.path();
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (!path.startsWith(Base))
        return assets(request);
    if (path == Base)
        return answered(Call::Create, [&] { return create(body); });
    const QList<QByteArray> words = path.mid(qsizetype(sizeof(Base))).split('/');
    const auto session = std::find_if(sessions.begin(), sessions.end(), [&](const Session &s) {
        return s.id.toLatin1() == words.first();
    });
    const bool isKnown = session != sessions.end() && session->status != QLatin1String("forgotten");
    const Reply unknown = Reply::json(404, R"({"code":"resource_not_exist"})");
    if (request.verb == "GET")
        return answered(Call::Status,
                        [&] { return isKnown ? status(*session, request) : unknown; });
    if (words.size() == 2)
        return answered(Call::Urls, [&] { return isKnown ? urls(*session, body) : unknown; });
    return answered(Call::Report, [&] { return isKnown ? report(*session, body) : unknown; });
}

Reply FakeParts::answered(Call call, const std::function<Reply()> &carryOut)
{
    const int nth = m_calls[int(call)]++;
    if (refuse) {
        if (const auto reply = refuse(call, nth))
            return *reply;
    }
    const Reply reply = carryOut();
    const std::optional<Reply> instead = lose ? lose(call, nth) : std::nullopt;
    return instead.value_or(reply);
}

Reply FakeParts::put(const RecordedRequest &request)
{
    // Parts that were broken off in the middle never come here.
    m_open = std::max(0, m_open - 1);
    keysAtStorage << QString::fromLatin1(request.field("x-api-key"));
    const auto place = m_places.find(request.target);
    if (place == m_places.end() || place->used ||
        place->deadlineMs <= QDateTime::currentMSecsSinceEpoch()) {
        ++expiredPuts;
        return Reply::html(403, "<Error>AccessDenied</Error>");
    }
    const int part = place->part;
    const int nth = m_puts[part]++;
    place->used = true;
    if (refusePut) {
        if (const auto reply = refusePut(part, nth))
            return *reply;
    }
    Session &session = sessions[place->session];
    const qint64 expected = std::min(partSize, session.size - (part - 1) * partSize);
    if (request.body.size() != expected)
        return Reply::html(400, "<Error>EntityTooSmall</Error>");
    session.stored.insert(part, request.body);
    if (losePut) {
        if (const auto reply = losePut(part, nth))
            return *reply;
    }
    return Reply::empty(200).field("ETag", '"' + etagOf(request.body).toLatin1() + '"');
}

QJsonArray FakeParts::places(int session, int first, int count)
{
    QJsonArray array;
    const int last = std::min(sessions.at(session).parts, first + count - 1);
    const qint64 deadline = QDateTime::currentMSecsSinceEpoch() + urlLifetimeMs;
    for (int part = first; part <= last; ++part) {
        const QByteArray path = "/storage/" + QByteArray::number(m_places.size()) + "?sig=secret";
        m_places.insert(path, {session, part, deadline, false});
        array.append(QJsonObject{{QStringLiteral("chunk_index"), part},
                                 {QStringLiteral("url"),
                                  QString(server.origin().toString() + QString::fromLatin1(path))},
                                 {QStringLiteral("expires_at"), isoTime(deadline)}});
    }
    return array;
}

Reply FakeParts::create(const QJsonObject &body)
{
    Session session;
    const int number = int(sessions.size());
    session.id = QStringLiteral("session%1").arg(number);
    session.assetId = QStringLiteral("%1").arg(number + 1, 24, 16, QLatin1Char('0'));
    session.filename = body.value(QLatin1String("filename")).toString();
    session.size = body.value(QLatin1String("total_size")).toInteger();
    session.parts = int((session.size - 1) / partSize + 1);
    sessions.append(session);
    return json(201, {{QStringLiteral("upload_id"), session.id},
                      {QStringLiteral("asset_id"), session.assetId},
                      {QStringLiteral("chunk_size"), partSize},
                      {QStringLiteral("total_chunks"), session.parts},
                      {QStringLiteral("upload_urls"), places(number, 1, firstUrls)},
                      {QStringLiteral("upload_headers"),
                       QJsonObject{{QStringLiteral("x-part"), QStringLiteral("yes")}}}});
}

Reply FakeParts::urls(Session &session, const QJsonObject &body)
{
    if (session.status != QLatin1String("active"))
        return Reply::json(400, R"({"code":"parameter_invalid","message":"It is over."})");
    const int number = int(&session - sessions.data());
    return json(200, {{QStringLiteral("upload_urls"),
                       places(number, body.value(QLatin1String("start")).toInt(),
                              body.value(QLatin1String("count")).toInt())}});
}

Reply FakeParts::report(Session &session, const QJsonObject &body)
{
    if (session.status == QLatin1String("expired"))
        return Reply::json(400, R"({"code":"parameter_invalid","message":"It is over."})");
    QSet<int> reported = session.reported;
    const QJsonArray list = body.value(QLatin1String("completed_chunks")).toArray();
    for (const QJsonValue &value : list) {
        const int part = value[QLatin1String("chunk_index")].toInt();
        if (value[QLatin1String("proof")].toString() != etagOf(session.stored.value(part)))
            return Reply::json(400, R"({"code":"parameter_invalid","message":"A bad proof."})");
        reported.insert(part);
    }
    session.reported = reported;
    QJsonObject answer{{QStringLiteral("total_completed"), reported.size()}};
    if (reported.size() == session.parts) {
        session.status = QStringLiteral("completed");
        answer.insert(QStringLiteral("url"), QStringLiteral("https://example.com/a"));
    }
    return json(200, answer);
}

Reply FakeParts::status(const Session &session, const RecordedRequest &request) const
{
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    const int limit = query.queryItemValue(QStringLiteral("page_limit")).toInt();
    const int first = (query.queryItemValue(QStringLiteral("page")).toInt() - 1) * limit + 1;
    QJsonArray parts;
    for (int part = first; part < first + limit && part <= session.parts; ++part) {
        parts.append(QJsonObject{{QStringLiteral("index"), part},
                                 {QStringLiteral("status"), session.reported.contains(part)
                                                                    ? QStringLiteral("completed")
                                                                    : QStringLiteral("pending")}});
    }
    return json(200, {{QStringLiteral("status"), session.status},
                      {QStringLiteral("uploaded_chunks"), parts}});
}

QByteArray FakeParts::assetJson(const Session &session) const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("_id"), session.assetId},
                                     {QStringLiteral("method"), QStringLiteral("multipart")},
                                     {QStringLiteral("status"), QStringLiteral("ready")},
                                     {QStringLiteral("filename"), session.filename},
                                     {QStringLiteral("size"), session.size}})
            .toJson(QJsonDocument::Compact);
}

Reply FakeParts::assets(const RecordedRequest &request)
{
    if (request.verb == "POST") {
        ++posts;
        return Reply::json(201, R"({"_id":"f00000000000000000000000","status":"ready"})");
    }
    const QUrlQuery query(QUrl::fromEncoded(request.target).query());
    const QStringList ids = query.allQueryItemValues(QStringLiteral("asset_ids"));
    const QString asked = QString::fromLatin1(request.path().mid(sizeof("/v1.3/assets/") - 1));
    const auto isThere = [](const Session &session) {
        return session.status == QLatin1String("completed") ||
               (session.status == QLatin1String("forgotten") &&
                session.reported.size() == session.parts);
    };
    if (!asked.isEmpty()) {
        return answered(Call::Asset, [&] {
            for (const Session &session : std::as_const(sessions)) {
                if (session.assetId == asked && isThere(session))
                    return Reply::json(200, assetJson(session));
            }
            return Reply::json(404, R"({"code":"resource_not_exist"})");
        });
    }
    searches += ids.isEmpty() ? 1 : 0;
    QByteArrayList items;
    for (const Session &session : std::as_const(sessions)) {
        if (ids.contains(session.assetId) && isThere(session))
            items << assetJson(session);
    }
    return Reply::json(200, "{\"data\":[" + items.join(',') + "]}");
}

} // namespace reeldeck::tests

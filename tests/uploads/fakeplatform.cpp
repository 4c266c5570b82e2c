#include "fakeplatform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace reeldeck::tests {

FakePlatform::FakePlatform()
{
    server.setHandler([this](const RecordedRequest &head) { return handle(head); });
}

int FakePlatform::posts() const
{
    return m_posts;
}

int FakePlatform::lists() const
{
    return m_lists;
}

QStringList FakePlatform::storedNames() const
{
    QStringList names;
    for (const Stored &stored : assets)
        names << nameOf(stored);
    names.sort();
    return names;
}

QByteArray FakePlatform::storedContent(int index) const
{
    return part(assets.at(index).request, "file");
}

std::optional<Reply> FakePlatform::handle(const RecordedRequest &head)
{
    const QByteArray path = head.target.split('?').first();
    if (head.verb == "POST" && path == "/v1.3/assets") {
        const Post post = onPost ? onPost(m_posts) : Post();
        ++m_posts;
        return created(server.requestCount() - 1, post);
    }
    if (head.verb == "GET" && path == "/v1.3/assets") {
        if (const std::optional<Reply> reply = onList ? onList() : std::nullopt)
            return reply;
        return list(head);
    }
    if (head.verb == "GET" && path.startsWith("/v1.3/assets/")) {
        const QString id = QString::fromUtf8(path.mid(13));
        for (Stored &stored : assets) {
            if (stored.id == id)
                return Reply::json(200, json(stored, true));
        }
    }
    return Reply::json(404, R"({"code":"resource_not_exist","message":"There is no such asset."})");
}

Reply FakePlatform::created(int request, const Post &post)
{
    if (post.stores) {
        Stored stored;
        stored.request = request;
        stored.id = QStringLiteral("%1").arg(assets.size() + 1, 24, 16, QLatin1Char('0'));
        stored.createdAt = QDateTime::currentDateTimeUtc().addSecs(secondsAhead);
        assets.append(stored);
    }
    if (post.reply)
        return *post.reply;
    return Reply::json(201, json(assets.last(), false));
}

Reply FakePlatform::list(const RecordedRequest &head)
{
    ++m_lists;
    const QUrlQuery query(QUrl::fromEncoded(head.target).query());
    const QString needle = query.queryItemValue(QStringLiteral("filename"), QUrl::FullyDecoded);
    const QStringList ids =
            query.allQueryItemValues(QStringLiteral("asset_ids"), QUrl::FullyDecoded);
    QByteArrayList items;
    for (qsizetype i = assets.size() - 1; i >= 0; --i) {
        Stored &stored = assets[i];
        const bool isAsked = ids.isEmpty()
                                     ? m_lists > hiddenForLists &&
                                               nameOf(stored).contains(needle, Qt::CaseInsensitive)
                                     : ids.contains(stored.id);
        if (isAsked)
            items << json(stored, !ids.isEmpty());
    }
    Reply reply = Reply::json(200, "{\"data\":[" + items.join(',') +
                                           "],\"page_info\":{\"page\":1,\"limit_per_page\":50,"
                                           "\"total_page\":1,\"total_results\":" +
                                           QByteArray::number(items.size()) + "}}");
    const QString date =
            QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(secondsAhead),
                                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    reply.field("Date", date.toLatin1());
    return reply;
}

QByteArray FakePlatform::json(Stored &stored, bool withStatus)
{
    if (withStatus) {
        ++stored.asked;
        stored.status = statusOf           ? statusOf(stored)
                        : stored.asked < 2 ? QStringLiteral("processing")
                                           : QStringLiteral("ready");
    }
    const QString method = QString::fromUtf8(part(stored.request, "method"));
    QJsonObject object{
            {QStringLiteral("_id"), stored.id},
            {QStringLiteral("method"), method.isEmpty() ? QStringLiteral("direct") : method},
            {QStringLiteral("status"), stored.status},
            {QStringLiteral("created_at"), stored.createdAt.toString(Qt::ISODateWithMs)}};
    const QString name = nameOf(stored);
    if (!name.isEmpty())
        object.insert(QStringLiteral("filename"), name);
    if (stored.status == QLatin1String("ready"))
        object.insert(QStringLiteral("size"), method == QLatin1String("url")
                                                      ? fetchedSize
                                                      : part(stored.request, "file").size());
    if (!stored.errorMessage.isEmpty()) {
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("message"), stored.errorMessage}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray FakePlatform::part(int request, const QByteArray &name) const
{
    // Only the head is searched, since a body may be large; the file is the last part.
    const QByteArray &body = server.request(request).body;
    const QByteArray head = body.left(4000);
    const QByteArray boundary = head.left(head.indexOf("\r\n"));
    const qsizetype field = head.indexOf(QByteArray("form-data; name=\"" + name + "\""));
    const qsizetype start = head.indexOf("\r\n\r\n", field) + 4;
    if (field < 0 || start < 4)
        return {};
    const QByteArray closing = "\r\n" + boundary + "--\r\n";
    const qsizetype end = name == "file" ? body.size() - closing.size()
                                         : head.indexOf(QByteArray("\r\n" + boundary), start);
    return end < start ? QByteArray() : body.mid(start, end - start);
}

QString FakePlatform::nameOf(const Stored &stored) const
{
    const QByteArray field = part(stored.request, "filename");
    if (!field.isEmpty())
        return QString::fromUtf8(field);
    static const QRegularExpression quoted(QStringLiteral("; filename=\"([^\"]*)\""));
    const QString body = QString::fromUtf8(server.request(stored.request).body.left(4000));
    return quoted.match(body).captured(1);
}

} // namespace reeldeck::tests

#include "platform/routes/multipartroutes.h"

#include "platform/basics/apierror.h"
#include "platform/basics/objectid.h"
#include "platform/http/jsonbody.h"
#include "platform/routes/assetjson.h"
#include "platform/routes/commonanswers.h"

#include <algorithm>
#include <limits>

namespace reeldeck::platform {

namespace {

constexpr int InitialUrls = 10;
constexpr int MostUrls = 50;
constexpr int MostChunks = 10'000;

qint64 now(const Services &services)
{
    return services.clock->nowUtc().toMSecsSinceEpoch();
}

Result<QList<PartUrl>> makeUrls(const Services &services, const UploadSession &session, int start,
                                int count)
{
    const qint64 expires = std::min(now(services) + qint64(services.limits.partUrlSeconds) * 1000,
                                    session.expiresMs);
    QList<PartUrl> urls;
    for (int index = start; index < start + count; ++index)
        urls.append({newSecretToken(), index, expires});
    const Result<Done> added = services.sessions->addPartUrls(session.id, urls);
    if (!added)
        return added.error();
    return urls;
}

QJsonArray urlsJson(const QString &origin, const QList<PartUrl> &urls)
{
    QJsonArray array;
    for (const PartUrl &url : urls) {
        array.append(QJsonObject{
                {QStringLiteral("chunk_index"), url.chunkIndex},
                {QStringLiteral("url"), QString(origin + QLatin1String("/parts/") + url.token)},
                {QStringLiteral("expires_at"), wireTime(url.expiresMs)}});
    }
    return array;
}

Result<UploadSession> wantedSession(const Services &services, const QJsonObject &json)
{
    const Result<QString> filename =
            requiredText(json, QStringLiteral("filename"), MaxFilenameLength);
    if (!filename)
        return filename.error();
    const Result<QString> type = requiredText(json, QStringLiteral("type"), 32);
    if (!type)
        return type.error();
    if (*type != QLatin1String("video"))
        return invalidParameter(QStringLiteral("type"), QStringLiteral("It must be video."));
    const Result<qint64> size = requiredInteger(json, QStringLiteral("total_size"), 1,
                                                std::numeric_limits<qint64>::max());
    if (!size)
        return size.error();
    if (*size > services.limits.sizes.multipartVideo)
        return tooLarge(QStringLiteral("The file"), services.limits.sizes.multipartVideo);
    const Result<bool> hls = optionalBoolean(json, QStringLiteral("enable_hls"));
    if (!hls)
        return hls.error();
    const Result<bool> thumbnail = optionalBoolean(json, QStringLiteral("enable_thumbnail"));
    if (!thumbnail)
        return thumbnail.error();
    UploadSession session;
    session.id = newObjectId();
    session.assetId = newObjectId();
    session.filename = *filename;
    session.totalSize = *size;
    session.chunkSize = std::max(services.limits.partSize, (*size + MostChunks - 1) / MostChunks);
    session.totalChunks = static_cast<int>((*size + session.chunkSize - 1) / session.chunkSize);
    session.enableHls = *hls;
    session.enableThumbnail = *thumbnail;
    session.createdMs = session.updatedMs = now(services);
    session.expiresMs = session.createdMs + qint64(services.limits.sessionHours) * 3'600'000;
    return session;
}

void removeExpired(const Services &services)
{
    const Result<QStringList> objects = services.sessions->takeExpiredObjects(now(services));
    if (!objects)
        return;
    for (const QString &object : *objects)
        services.media->removeObject(object);
}

HttpResponse createSession(const Services &services, const HttpRequest &request,
                           const RequestBody &body)
{
    removeExpired(services);
    const Result<QJsonObject> json = readJsonObject(body);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<UploadSession> wanted = wantedSession(services, *json);
    if (!wanted)
        return HttpResponse::fromError(wanted.error());
    const Result<UploadSession> session = services.sessions->create(*wanted);
    if (!session)
        return HttpResponse::fromError(session.error());
    const Result<QList<PartUrl>> urls =
            makeUrls(services, *session, 1, std::min(session->totalChunks, InitialUrls));
    if (!urls)
        return HttpResponse::fromError(urls.error());
    return HttpResponse::json(
            201, compactJson({{QStringLiteral("upload_id"), session->id},
                              {QStringLiteral("asset_id"), session->assetId},
                              {QStringLiteral("upload_urls"),
                               urlsJson(services.originFor(request), *urls)},
                              {QStringLiteral("upload_headers"), QJsonObject()},
                              {QStringLiteral("chunk_size"), session->chunkSize},
                              {QStringLiteral("total_chunks"), session->totalChunks},
                              {QStringLiteral("expires_at"), wireTime(session->expiresMs)}}));
}

HttpResponse listSessions(const Services &services, const HttpRequest &request)
{
    const Result<Paging> paging = pagingOf(request.query());
    if (!paging)
        return HttpResponse::fromError(paging.error());
    const auto page = services.sessions->listActive(paging->page, paging->limit, now(services));
    if (!page)
        return HttpResponse::fromError(page.error());
    QJsonArray data;
    for (const UploadSession &session : page->sessions) {
        data.append(QJsonObject{{QStringLiteral("upload_id"), session.id},
                                {QStringLiteral("status"), session.status},
                                {QStringLiteral("total_size"), session.totalSize},
                                {QStringLiteral("chunk_size"), session.chunkSize},
                                {QStringLiteral("total_chunks"), session.totalChunks},
                                {QStringLiteral("created_at"), wireTime(session.createdMs)},
                                {QStringLiteral("expires_at"), wireTime(session.expiresMs)}});
    }
    return HttpResponse::json(200, pageJson(data, paging->page, paging->limit, page->total));
}

/// One page of all chunks by their number, whether they are here or not.
Result<QJsonArray> chunksJson(const Services &services, const UploadSession &session,
                              const Paging &paging)
{
    QJsonArray array;
    const qint64 first = qint64(paging.page - 1) * paging.limit + 1;
    if (first > session.totalChunks)
        return array;
    const int begin = static_cast<int>(first);
    const int end = std::min(session.totalChunks, begin + paging.limit - 1);
    const Result<QList<StoredChunk>> here = services.sessions->chunks(session.id, begin, end);
    if (!here)
        return here.error();
    auto chunk = here->begin();
    for (int index = begin; index <= end; ++index) {
        const bool isHere = chunk != here->end() && chunk->index == index;
        const bool isDone = isHere && chunk->reported;
        QJsonObject json{{QStringLiteral("index"), index},
                         {QStringLiteral("status"),
                          isDone ? QStringLiteral("completed") : QStringLiteral("pending")},
                         {QStringLiteral("updated_at"),
                          wireTime(isHere ? chunk->updatedMs : session.createdMs)}};
        if (isDone)
            json.insert(QStringLiteral("uploaded_at"), wireTime(chunk->updatedMs));
        array.append(json);
        if (isHere)
            ++chunk;
    }
    return array;
}

HttpResponse sessionStatus(const Services &services, const HttpRequest &request,
                           const UploadSession &session)
{
    const Result<Paging> paging = pagingOf(request.query());
    if (!paging)
        return HttpResponse::fromError(paging.error());
    const Result<QJsonArray> chunks = chunksJson(services, session, *paging);
    if (!chunks)
        return HttpResponse::fromError(chunks.error());
    const int pages = (session.totalChunks + paging->limit - 1) / paging->limit;
    return HttpResponse::json(
            200, compactJson({{QStringLiteral("upload_id"), session.id},
                              {QStringLiteral("asset_id"), session.assetId},
                              {QStringLiteral("status"), session.status},
                              {QStringLiteral("uploaded_chunks"), *chunks},
                              {QStringLiteral("chunks_completed"), session.completedChunks},
                              {QStringLiteral("chunks_failed"), 0},
                              {QStringLiteral("chunks_pending"),
                               session.totalChunks - session.completedChunks},
                              {QStringLiteral("page_info"),
                               QJsonObject{{QStringLiteral("limit_per_page"), paging->limit},
                                           {QStringLiteral("page"), paging->page},
                                           {QStringLiteral("total_page"), pages},
                                           {QStringLiteral("total_results"), session.totalChunks}}},
                              {QStringLiteral("total_size"), session.totalSize},
                              {QStringLiteral("uploaded_size"), session.completedSize},
                              {QStringLiteral("created_at"), wireTime(session.createdMs)},
                              {QStringLiteral("updated_at"), wireTime(session.updatedMs)}}));
}

Result<QList<ReportedChunk>> reportedChunks(const QJsonObject &json)
{
    const QString name = QStringLiteral("completed_chunks");
    const QJsonValue list = json.value(name);
    if (list.isUndefined() || list.isNull())
        return missingParameter(name);
    if (!list.isArray() || list.toArray().isEmpty() || list.toArray().size() > MostChunks)
        return invalidParameter(name, QStringLiteral("It must be a list of chunks."));
    QList<ReportedChunk> chunks;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const Result<qint64> index =
                requiredInteger(entry, QStringLiteral("chunk_index"), 1, MostChunks);
        if (!index)
            return index.error();
        const Result<qint64> size = requiredInteger(entry, QStringLiteral("chunk_size"), 1,
                                                    std::numeric_limits<qint64>::max());
        if (!size)
            return size.error();
        const Result<QString> proof = requiredText(entry, QStringLiteral("proof"), 256);
        if (!proof)
            return proof.error();
        if (entry.value(QLatin1String("proof_type")).toString() != QLatin1String("etag"))
            return invalidParameter(QStringLiteral("proof_type"),
                                    QStringLiteral("It must be etag."));
        QString etag = *proof;
        chunks.append({static_cast<int>(*index), etag.remove(QLatin1Char('"')), *size});
    }
    return chunks;
}

HttpResponse reportChunks(const Services &services, const HttpRequest &request,
                          const UploadSession &session, const RequestBody &body)
{
    const Result<QJsonObject> json = readJsonObject(body);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<QList<ReportedChunk>> chunks = reportedChunks(*json);
    if (!chunks)
        return HttpResponse::fromError(chunks.error());
    const Result<ReportOutcome> outcome =
            services.sessions->report(session.id, *chunks, now(services), newSecretToken());
    if (!outcome)
        return HttpResponse::fromError(outcome.error());
    if (outcome->asset)
        services.jobs->enqueue(*outcome->asset);
    QJsonObject answer{{QStringLiteral("asset_id"), session.assetId},
                       {QStringLiteral("processed_chunks"), outcome->processed},
                       {QStringLiteral("duplicate_chunks"), outcome->duplicates},
                       {QStringLiteral("total_completed"), outcome->session.completedChunks}};
    if (outcome->session.status == QLatin1String("completed"))
        answer.insert(QStringLiteral("url"),
                      QString(services.originFor(request) + QLatin1String("/v1.3/assets/") +
                              session.assetId));
    return HttpResponse::json(200, compactJson(answer));
}

HttpResponse moreUrls(const Services &services, const HttpRequest &request,
                      const UploadSession &session, const RequestBody &body)
{
    const Result<QJsonObject> json = readJsonObject(body);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<qint64> start =
            requiredInteger(*json, QStringLiteral("start"), 1, session.totalChunks);
    if (!start)
        return HttpResponse::fromError(start.error());
    const Result<qint64> count = requiredInteger(*json, QStringLiteral("count"), 1, MostUrls);
    if (!count)
        return HttpResponse::fromError(count.error());
    if (session.status != QLatin1String("active"))
        return HttpResponse::fromError(
                invalidParameter(QStringLiteral("upload_id"),
                                 QStringLiteral("The upload session is %1.").arg(session.status)));
    const qint64 most = std::min<qint64>(*count, session.totalChunks - *start + 1);
    const Result<QList<PartUrl>> urls =
            makeUrls(services, session, static_cast<int>(*start), static_cast<int>(most));
    if (!urls)
        return HttpResponse::fromError(urls.error());
    return HttpResponse::json(
            200, compactJson({{QStringLiteral("upload_id"), session.id},
                              {QStringLiteral("start_index"), *start},
                              {QStringLiteral("count"), qint64(urls->size())},
                              {QStringLiteral("upload_urls"),
                               urlsJson(services.originFor(request), *urls)},
                              {QStringLiteral("generated_at"), wireTime(now(services))},
                              {QStringLiteral("expires_at"), wireTime(urls->first().expiresMs)}}));
}

/// Reads exactly `size` bytes into the file.
Result<Done> receivePart(const RequestBody &body, qint64 size, IncomingFile *file)
{
    std::optional<Error> failure;
    const BodyEnd end = body.read([&](const char *data, size_t length) {
        if (file->size() + static_cast<qint64>(length) > size) {
            failure = tooLarge(QStringLiteral("The chunk"), size);
            return false;
        }
        const Result<void> written = file->write(data, length);
        if (!written)
            failure = written.error();
        return written.ok();
    });
    if (failure)
        return *failure;
    if (end != BodyEnd::Complete || file->size() != size)
        return malformedBody(QStringLiteral("The chunk must have %1 bytes.").arg(size));
    return Done{};
}

/// Returns the ETag: a receipt that nobody can know before, and no hash of the content, which would
/// take as long as all the rest.
Result<QString> storePart(const Services &services, const QString &token,
                          const SessionStore::Claim &claim, const RequestBody &body)
{
    Result<std::unique_ptr<IncomingFile>> file = services.media->receive();
    if (!file)
        return file.error();
    const qint64 size = claim.session.sizeOfChunk(claim.chunkIndex);
    const std::unique_ptr<IncomingFile> incoming = std::move(file).value();
    if (const Result<Done> received = receivePart(body, size, incoming.get()); !received)
        return received.error();
    const Result<QString> object = incoming->keep();
    if (!object)
        return object.error();
    const StoredChunk chunk{claim.chunkIndex, *object, newSecretToken(), size, false,
                            now(services)};
    const Result<QString> replaced = services.sessions->storeChunk(claim.session.id, token, chunk);
    if (!replaced) {
        services.media->removeObject(*object);
        return replaced.error();
    }
    services.media->removeObject(*replaced);
    return chunk.etag;
}

} // namespace

HttpResponse answerPart(const Services &services, const HttpRequest &request,
                        const RequestBody &body)
{
    if (request.path().size() != 2)
        return HttpResponse::fromError(routeNotFound());
    if (request.method() != "PUT")
        return wrongMethod("PUT");
    const QString token = request.path().at(1);
    const Result<SessionStore::Claim> claim = services.sessions->claimPart(token, now(services));
    if (!claim)
        return HttpResponse::fromError(claim.error());
    const Result<QString> etag = storePart(services, token, *claim, body);
    services.sessions->releasePart(token);
    if (!etag)
        return HttpResponse::fromError(etag.error());
    HttpResponse response;
    response.setHeader("ETag", '"' + etag->toLatin1() + '"');
    return response;
}

HttpResponse answerMultipart(const Services &services, const HttpRequest &request,
                             const QStringList &path, const RequestBody &body)
{
    const QByteArray &method = request.method();
    const bool isGet = method == "GET" || method == "HEAD";
    if (path.isEmpty()) {
        if (method == "POST")
            return createSession(services, request, body);
        return isGet ? listSessions(services, request) : wrongMethod("GET, HEAD, POST");
    }
    const bool wantsUrls = path.size() == 2 && path.at(1) == QLatin1String("presigned-urls");
    if (path.size() > 1 && !wantsUrls)
        return HttpResponse::fromError(routeNotFound());
    const Result<UploadSession> session = services.sessions->find(path.first(), now(services));
    if (!session)
        return HttpResponse::fromError(session.error());
    if (wantsUrls)
        return method == "POST" ? moreUrls(services, request, *session, body) : wrongMethod("POST");
    if (method == "POST")
        return reportChunks(services, request, *session, body);
    return isGet ? sessionStatus(services, request, *session) : wrongMethod("GET, HEAD, POST");
}

} // namespace reeldeck::platform

#include "platform/routes/indexroutes.h"

#include "platform/basics/apierror.h"
#include "platform/http/jsonbody.h"
#include "platform/routes/assetjson.h"
#include "platform/routes/commonanswers.h"

namespace reeldeck::platform {

namespace {

constexpr qint64 MaxBody = 64 * 1024;
constexpr int MaxNameLength = 255;

HttpResponse createIndex(const Services &services, const RequestBody &body)
{
    const Result<QJsonObject> json = readJsonObject(body, MaxBody);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<QString> name = requiredText(*json, QStringLiteral("index_name"), MaxNameLength);
    if (!name)
        return HttpResponse::fromError(name.error());
    StoredIndex wanted;
    wanted.name = *name;
    wanted.models = json->value(QLatin1String("models")).toArray();
    wanted.addons = json->value(QLatin1String("addons")).toArray();
    const Result<StoredIndex> index = services.indexes->create(wanted);
    if (!index)
        return HttpResponse::fromError(index.error());
    return HttpResponse::json(201, compactJson(indexJson(*index)));
}

HttpResponse answerIndexedAssets(const Services &services, const HttpRequest &request,
                                 const QString &indexId, const RequestBody &body)
{
    const qint64 nowMs = services.clock->nowUtc().toMSecsSinceEpoch();
    const Result<StoredIndex> index = services.indexes->find(indexId);
    if (!index)
        return HttpResponse::fromError(index.error());
    if (request.method() == "POST") {
        const Result<QJsonObject> json = readJsonObject(body, MaxBody);
        if (!json)
            return HttpResponse::fromError(json.error());
        const Result<QString> assetId =
                requiredText(*json, QStringLiteral("asset_id"), MaxNameLength);
        if (!assetId)
            return HttpResponse::fromError(assetId.error());
        const Result<StoredIndexedAsset> indexed = services.indexes->add(indexId, *assetId);
        if (!indexed)
            return HttpResponse::fromError(indexed.error());
        return HttpResponse::json(202, compactJson(indexedAssetJson(*indexed, nowMs)));
    }
    if (request.method() != "GET" && request.method() != "HEAD")
        return wrongMethod("GET, HEAD, POST");
    const Result<Paging> paging = pagingOf(request.query());
    if (!paging)
        return HttpResponse::fromError(paging.error());
    return pageResponse(services.indexes->listOfIndex(indexId, paging->page, paging->limit),
                        *paging, [nowMs](const StoredIndexedAsset &indexed) {
                            return indexedAssetJson(indexed, nowMs);
                        });
}

HttpResponse answerIndexedAsset(const Services &services, const HttpRequest &request,
                                const QString &indexId, const QString &indexedAssetId)
{
    if (request.method() == "DELETE") {
        const Result<Done> removed = services.indexes->removeAsset(indexId, indexedAssetId);
        return removed ? HttpResponse::noContent() : HttpResponse::fromError(removed.error());
    }
    if (request.method() != "GET" && request.method() != "HEAD")
        return wrongMethod("GET, HEAD, DELETE");
    const qint64 nowMs = services.clock->nowUtc().toMSecsSinceEpoch();
    const Result<StoredIndexedAsset> found = services.indexes->findAsset(indexId, indexedAssetId);
    if (!found)
        return HttpResponse::fromError(found.error());
    return HttpResponse::json(200, compactJson(indexedAssetJson(*found, nowMs)));
}

HttpResponse answerIndex(const Services &services, const HttpRequest &request, const QString &id)
{
    if (request.method() == "DELETE") {
        const Result<Done> removed = services.indexes->remove(id);
        return removed ? HttpResponse::noContent() : HttpResponse::fromError(removed.error());
    }
    if (request.method() != "GET" && request.method() != "HEAD")
        return wrongMethod("GET, HEAD, DELETE");
    const Result<StoredIndex> index = services.indexes->find(id);
    if (!index)
        return HttpResponse::fromError(index.error());
    return HttpResponse::json(200, compactJson(indexJson(*index)));
}

} // namespace

HttpResponse answerIndexes(const Services &services, const HttpRequest &request,
                           const QStringList &path, const RequestBody &body)
{
    if (path.isEmpty()) {
        if (request.method() == "POST")
            return createIndex(services, body);
        if (request.method() != "GET" && request.method() != "HEAD")
            return wrongMethod("GET, HEAD, POST");
        const Result<Paging> paging = pagingOf(request.query());
        if (!paging)
            return HttpResponse::fromError(paging.error());
        return pageResponse(services.indexes->list(paging->page, paging->limit), *paging,
                            indexJson);
    }
    if (path.size() == 1)
        return answerIndex(services, request, path.first());
    if (path.at(1) == QLatin1String("indexed-assets") && path.size() == 2)
        return answerIndexedAssets(services, request, path.first(), body);
    if (path.at(1) == QLatin1String("indexed-assets") && path.size() == 3)
        return answerIndexedAsset(services, request, path.first(), path.at(2));
    return HttpResponse::fromError(routeNotFound());
}

} // namespace reeldeck::platform

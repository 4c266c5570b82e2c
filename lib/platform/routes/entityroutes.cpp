#include "platform/routes/entityroutes.h"

#include "platform/basics/apierror.h"
#include "platform/http/jsonbody.h"
#include "platform/routes/assetjson.h"
#include "platform/routes/commonanswers.h"

namespace reeldeck::platform {

namespace {

constexpr qint64 MaxEntityBody = 256 * 1024;
constexpr int MaxText = 255;
constexpr int MaxAssetsOfEntity = 500;

bool isGet(const HttpRequest &request)
{
    return request.method() == "GET" || request.method() == "HEAD";
}

qint64 nowMs(const Services &services)
{
    return services.clock->nowUtc().toMSecsSinceEpoch();
}

/// A text that may be missing; empty is fine.
Result<std::optional<QString>> optionalText(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull())
        return std::optional<QString>();
    if (!value.isString() || value.toString().size() > MaxText * 4)
        return invalidParameter(name, QStringLiteral("It must be a text."));
    return std::optional(value.toString());
}

Result<EntityChange> changeFrom(const QJsonObject &json)
{
    EntityChange change;
    if (json.contains(QLatin1String("name"))) {
        const Result<QString> name = requiredText(json, QStringLiteral("name"), MaxText);
        if (!name)
            return name.error();
        change.name = *name;
    }
    const Result<std::optional<QString>> description =
            optionalText(json, QStringLiteral("description"));
    if (!description)
        return description.error();
    change.description = *description;
    const QJsonValue metadata = json.value(QLatin1String("metadata"));
    if (metadata.isObject())
        change.metadata = metadata.toObject();
    else if (!metadata.isUndefined() && !metadata.isNull())
        return invalidParameter(QStringLiteral("metadata"),
                                QStringLiteral("It must be a JSON object."));
    return change;
}

Result<EntityChange> changeFrom(const RequestBody &body)
{
    const Result<QJsonObject> json = readJsonObject(body, MaxEntityBody);
    return json ? changeFrom(*json) : json.error();
}

Result<QStringList> assetIdsFrom(const QJsonObject &json)
{
    const QString name = QStringLiteral("asset_ids");
    const QJsonValue value = json.value(name);
    if (value.isUndefined() || value.isNull())
        return missingParameter(name);
    const QJsonArray ids = value.toArray();
    if (!value.isArray() || ids.isEmpty() || ids.size() > MaxAssetsOfEntity)
        return invalidParameter(
                name, QStringLiteral("It must have 1 to %1 identifiers.").arg(MaxAssetsOfEntity));
    QStringList texts;
    for (const QJsonValue &id : ids) {
        if (!id.isString() || id.toString().isEmpty())
            return invalidParameter(name,
                                    QStringLiteral("One of its values is not an identifier."));
        texts << id.toString();
    }
    return texts;
}

HttpResponse entityResponse(const Services &services, int status,
                            const Result<StoredEntity> &entity)
{
    if (!entity)
        return HttpResponse::fromError(entity.error());
    return HttpResponse::json(status, compactJson(entityJson(*entity, nowMs(services))));
}

HttpResponse collectionResponse(int status, const Result<StoredCollection> &collection)
{
    if (!collection)
        return HttpResponse::fromError(collection.error());
    return HttpResponse::json(status, compactJson(collectionJson(*collection)));
}

HttpResponse createCollection(const Services &services, const RequestBody &body)
{
    const Result<QJsonObject> json = readJsonObject(body, MaxEntityBody);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<QString> name = requiredText(*json, QStringLiteral("name"), MaxText);
    if (!name)
        return HttpResponse::fromError(name.error());
    const Result<std::optional<QString>> description =
            optionalText(*json, QStringLiteral("description"));
    if (!description)
        return HttpResponse::fromError(description.error());
    return collectionResponse(
            201, services.entities->createCollection(*name, description->value_or(QString())));
}

HttpResponse answerCollection(const Services &services, const HttpRequest &request,
                              const QString &id, const RequestBody &body)
{
    if (isGet(request))
        return collectionResponse(200, services.entities->findCollection(id));
    if (request.method() == "DELETE") {
        const Result<Done> removed = services.entities->removeCollection(id);
        return removed ? HttpResponse::noContent() : HttpResponse::fromError(removed.error());
    }
    if (request.method() != "PATCH")
        return wrongMethod("GET, HEAD, PATCH, DELETE");
    const Result<EntityChange> change = changeFrom(body);
    if (!change)
        return HttpResponse::fromError(change.error());
    return collectionResponse(200, services.entities->changeCollection(id, *change));
}

HttpResponse createEntity(const Services &services, const QString &collectionId,
                          const RequestBody &body)
{
    const Result<QJsonObject> json = readJsonObject(body, MaxEntityBody);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<QString> name = requiredText(*json, QStringLiteral("name"), MaxText);
    if (!name)
        return HttpResponse::fromError(name.error());
    const Result<EntityChange> rest = changeFrom(*json);
    if (!rest)
        return HttpResponse::fromError(rest.error());
    const Result<QStringList> assets = assetIdsFrom(*json);
    if (!assets)
        return HttpResponse::fromError(assets.error());
    StoredEntity wanted;
    wanted.collectionId = collectionId;
    wanted.name = *name;
    wanted.description = rest->description.value_or(QString());
    wanted.metadata = rest->metadata.value_or(QJsonObject());
    wanted.assetIds = *assets;
    return entityResponse(services, 201, services.entities->create(wanted));
}

HttpResponse answerEntities(const Services &services, const HttpRequest &request,
                            const QString &collectionId, const RequestBody &body)
{
    if (request.method() == "POST")
        return createEntity(services, collectionId, body);
    if (!isGet(request))
        return wrongMethod("GET, HEAD, POST");
    const Result<Paging> paging = pagingOf(request.query());
    if (!paging)
        return HttpResponse::fromError(paging.error());
    if (const auto collection = services.entities->findCollection(collectionId); !collection)
        return HttpResponse::fromError(collection.error());
    return pageResponse(
            services.entities->listOfCollection(collectionId, paging->page, paging->limit), *paging,
            [&](const StoredEntity &entity) { return entityJson(entity, nowMs(services)); });
}

HttpResponse answerEntity(const Services &services, const HttpRequest &request,
                          const QString &collectionId, const QString &id, const RequestBody &body)
{
    if (isGet(request))
        return entityResponse(services, 200, services.entities->find(collectionId, id));
    if (request.method() == "DELETE") {
        const Result<Done> removed = services.entities->remove(collectionId, id);
        return removed ? HttpResponse::noContent() : HttpResponse::fromError(removed.error());
    }
    if (request.method() != "PATCH")
        return wrongMethod("GET, HEAD, PATCH, DELETE");
    const Result<EntityChange> change = changeFrom(body);
    if (!change)
        return HttpResponse::fromError(change.error());
    return entityResponse(services, 200, services.entities->change(collectionId, id, *change));
}

HttpResponse answerEntityAssets(const Services &services, const HttpRequest &request,
                                const QString &collectionId, const QString &id,
                                const RequestBody &body)
{
    const bool adds = request.method() == "POST";
    if (!adds && request.method() != "DELETE")
        return wrongMethod("POST, DELETE");
    const Result<QJsonObject> json = readJsonObject(body, MaxEntityBody);
    if (!json)
        return HttpResponse::fromError(json.error());
    const Result<QStringList> assets = assetIdsFrom(*json);
    if (!assets)
        return HttpResponse::fromError(assets.error());
    return entityResponse(services, 200,
                          adds ? services.entities->addAssets(collectionId, id, *assets)
                               : services.entities->removeAssets(collectionId, id, *assets));
}

} // namespace

HttpResponse answerEntityCollections(const Services &services, const HttpRequest &request,
                                     const QStringList &path, const RequestBody &body)
{
    if (path.isEmpty()) {
        if (request.method() == "POST")
            return createCollection(services, body);
        if (!isGet(request))
            return wrongMethod("GET, HEAD, POST");
        const Result<Paging> paging = pagingOf(request.query());
        if (!paging)
            return HttpResponse::fromError(paging.error());
        return pageResponse(services.entities->listCollections(paging->page, paging->limit),
                            *paging, collectionJson);
    }
    if (path.size() == 1)
        return answerCollection(services, request, path.first(), body);
    if (path.at(1) == QLatin1String("entities")) {
        if (path.size() == 2)
            return answerEntities(services, request, path.first(), body);
        if (path.size() == 3)
            return answerEntity(services, request, path.first(), path.at(2), body);
        if (path.size() == 4 && path.at(3) == QLatin1String("assets"))
            return answerEntityAssets(services, request, path.first(), path.at(2), body);
    }
    return HttpResponse::fromError(routeNotFound());
}

} // namespace reeldeck::platform

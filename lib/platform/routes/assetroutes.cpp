#include "platform/routes/assetroutes.h"

#include "platform/basics/apierror.h"
#include "platform/basics/objectid.h"
#include "platform/fetch/fetchedname.h"
#include "platform/routes/assetjson.h"
#include "platform/routes/commonanswers.h"
#include "platform/routes/multipartroutes.h"
#include "platform/routes/uploadform.h"

#include <QFileInfo>

namespace reeldeck::platform {

namespace {

constexpr qsizetype MaxIds = 200;

Result<AssetQuery> queryOf(const QueryParameters &parameters)
{
    AssetQuery query;
    const QString typesName = QStringLiteral("asset_types");
    for (const QString &type : parameters.values(typesName)) {
        const MediaKind kind = mediaKindOf(type + QLatin1Char('/'));
        if (kind == MediaKind::Unknown || type != wireName(kind))
            return invalidParameter(typesName,
                                    QStringLiteral("Its values are image, video and audio."));
        if (!query.kinds.contains(kind))
            query.kinds.append(kind);
    }
    const QStringList ids = parameters.values(QStringLiteral("asset_ids"));
    if (ids.size() > MaxIds)
        return invalidParameter(QStringLiteral("asset_ids"),
                                QStringLiteral("It may be given %1 times at most.").arg(MaxIds));
    for (const QString &id : ids) {
        if (id.isEmpty() || id.size() > 100)
            return invalidParameter(QStringLiteral("asset_ids"),
                                    QStringLiteral("One of its values is not an identifier."));
        query.ids.append(AssetId(id));
    }
    const Result<std::optional<QString>> filename = parameters.single(QStringLiteral("filename"));
    if (!filename)
        return filename.error();
    query.filename = filename->value_or(QString());
    if (query.filename.toUcs4().size() > MaxFilenameLength)
        return invalidParameter(
                QStringLiteral("filename"),
                QStringLiteral("It must have 1 to %1 characters.").arg(MaxFilenameLength));
    return query;
}

HttpResponse listAssets(const Services &services, const HttpRequest &request)
{
    const Result<Paging> paging = pagingOf(request.query());
    if (!paging)
        return HttpResponse::fromError(paging.error());
    const Result<AssetQuery> query = queryOf(request.query());
    if (!query)
        return HttpResponse::fromError(query.error());
    const Result<AssetStore::Page> page =
            services.assets->list(*query, paging->page, paging->limit);
    if (!page)
        return HttpResponse::fromError(page.error());
    QJsonArray data;
    for (const StoredAsset &asset : page->assets)
        data.append(assetJson(asset, services.originFor(request)));
    return HttpResponse::json(200, pageJson(data, paging->page, paging->limit, page->total));
}

StoredAsset newAsset(const Services &services, const UploadForm &form)
{
    StoredAsset asset;
    asset.id = newObjectId();
    asset.method = form.isUrl ? AssetMethod::Url : AssetMethod::Direct;
    asset.filename = form.filename;
    asset.fileType =
            form.fileType.isEmpty() ? QStringLiteral("application/octet-stream") : form.fileType;
    asset.createdMs = services.clock->nowUtc().toMSecsSinceEpoch();
    asset.sourceUrl = form.url;
    asset.mediaToken = newSecretToken();
    if (form.isUrl && asset.filename.isEmpty()) {
        // Until the server of the URL says what the file is called.
        asset.filename = nameFromUrl(QUrl(form.url));
        asset.isNamed = false;
    }
    const bool isImage = mediaKindOf(asset.fileType) == MediaKind::Image;
    if (form.enableHls && !isImage)
        asset.hls = RenditionStatus::Pending;
    if (form.enableThumbnail)
        asset.thumbnail = RenditionStatus::Pending;
    return asset;
}

HttpResponse storeAsset(const Services &services, const HttpRequest &request, UploadForm form)
{
    StoredAsset asset = newAsset(services, form);
    if (form.file) {
        asset.size = form.file->size();
        const Result<QString> object = form.file->keep();
        if (!object)
            return HttpResponse::fromError(object.error());
        asset.object = *object;
    }
    const Result<StoredAsset> stored = services.assets->insert(asset);
    if (!stored) {
        services.media->removeObject(asset.object);
        return HttpResponse::fromError(stored.error());
    }
    services.jobs->enqueue(*stored);
    return HttpResponse::json(201, compactJson(assetJson(*stored, services.originFor(request))));
}

HttpResponse createAsset(const Services &services, const HttpRequest &request,
                         const RequestBody &body)
{
    const RateLimiter::Verdict verdict = services.rates->take();
    HttpResponse response;
    if (!verdict.allowed) {
        response = HttpResponse::fromError(tooManyRequests(verdict.retryAfterSeconds));
    } else {
        Result<UploadForm> form =
                readUploadForm(request, body, *services.media, services.limits.sizes);
        response = form ? storeAsset(services, request, std::move(form).value())
                        : HttpResponse::fromError(form.error());
    }
    for (const auto &[name, value] : verdict.headers)
        response.setHeader(name, value);
    return response;
}

HttpResponse retrieveAsset(const Services &services, const HttpRequest &request, const QString &id)
{
    const Result<StoredAsset> asset = services.assets->find(id);
    if (!asset)
        return HttpResponse::fromError(asset.error());
    return HttpResponse::json(200, compactJson(assetJson(*asset, services.originFor(request))));
}

/// On a full disk, room is made for the deletion itself, at last with what is deleted.
Result<StoredAsset> removeAsset(const Services &services, const QString &id, bool force)
{
    const auto isFull = [](const Result<StoredAsset> &outcome) {
        return !outcome && outcome.error().kind == ErrorKind::Storage;
    };
    Result<StoredAsset> deleted = services.assets->remove(id, force);
    if (!isFull(deleted))
        return deleted;
    services.spare->release();
    deleted = services.assets->remove(id, force);
    const Result<StoredAsset> asset = services.assets->find(id);
    if (!isFull(deleted) || !asset)
        return deleted;
    services.media->removeMedia(asset->mediaToken);
    deleted = services.assets->remove(id, force);
    if (!isFull(deleted))
        return deleted;
    services.media->emptyObject(asset->object);
    return services.assets->remove(id, force);
}

HttpResponse deleteAsset(const Services &services, const HttpRequest &request, const QString &id)
{
    const Result<bool> force = request.query().boolean(QStringLiteral("force"), false);
    if (!force)
        return HttpResponse::fromError(force.error());
    const Result<StoredAsset> deleted = removeAsset(services, id, *force);
    if (!deleted)
        return HttpResponse::fromError(deleted.error());
    services.jobs->discard(*deleted);
    services.spare->fill();
    return HttpResponse::noContent();
}

/// `/assets/{id}/indexed-assets` and `/assets/{id}/entities`.
HttpResponse listReferences(const Services &services, const HttpRequest &request, const QString &id,
                            bool entities)
{
    const Result<Paging> paging = pagingOf(request.query());
    if (!paging)
        return HttpResponse::fromError(paging.error());
    const Result<StoredAsset> asset = services.assets->find(id);
    if (!asset)
        return HttpResponse::fromError(asset.error());
    if (!entities)
        return pageResponse(services.indexes->listOfAsset(id, paging->page, paging->limit), *paging,
                            indexedAssetSummaryJson);
    const qint64 nowMs = services.clock->nowUtc().toMSecsSinceEpoch();
    return pageResponse(services.entities->listOfAsset(id, paging->page, paging->limit), *paging,
                        [nowMs](const StoredEntity &entity) { return entityJson(entity, nowMs); });
}

} // namespace

HttpResponse answerAssets(const Services &services, const HttpRequest &request,
                          const QStringList &path, const RequestBody &body)
{
    const QByteArray &method = request.method();
    if (path.isEmpty()) {
        if (method == "POST")
            return createAsset(services, request, body);
        if (method == "GET" || method == "HEAD")
            return listAssets(services, request);
        return wrongMethod("GET, HEAD, POST");
    }
    if (path.first() == QLatin1String("multipart-uploads"))
        return answerMultipart(services, request, path.mid(1), body);
    if (path.size() == 1) {
        if (method == "GET" || method == "HEAD")
            return retrieveAsset(services, request, path.first());
        if (method == "DELETE")
            return deleteAsset(services, request, path.first());
        return wrongMethod("GET, HEAD, DELETE");
    }
    const bool entities = path.value(1) == QLatin1String("entities");
    if (path.size() == 2 && (entities || path.at(1) == QLatin1String("indexed-assets"))) {
        if (method == "GET" || method == "HEAD")
            return listReferences(services, request, path.first(), entities);
        return wrongMethod("GET, HEAD");
    }
    return HttpResponse::fromError(routeNotFound());
}

} // namespace reeldeck::platform

#include "platform/routes/routes.h"

#include "platform/basics/apierror.h"
#include "platform/basics/objectid.h"
#include "platform/routes/assetroutes.h"
#include "platform/routes/entityroutes.h"
#include "platform/routes/indexroutes.h"
#include "platform/routes/mediaroutes.h"
#include "platform/routes/multipartroutes.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

constexpr qint64 FormOverhead = 1 << 20; // fields and part headers around the file
constexpr qint64 MaxJsonBody = 4 << 20;

bool isMediaRequest(const HttpRequest &request)
{
    return request.path().value(0) == QLatin1String("media");
}

bool isPartRequest(const HttpRequest &request)
{
    return request.path().value(0) == QLatin1String("parts");
}

bool isApiRequest(const HttpRequest &request)
{
    return request.path().value(0) == QLatin1String(ApiVersionSegment);
}

qint64 bodyLimit(const Services &services, const HttpRequest &request)
{
    if (request.method() == "POST" &&
        request.path().mid(1) == QStringList{QStringLiteral("assets")})
        return std::max({services.limits.sizes.directVideo, services.limits.sizes.directAudio,
                         services.limits.sizes.image}) +
               FormOverhead;
    return MaxJsonBody;
}

} // namespace

std::optional<HttpResponse> preflight(const Services &services, const QByteArray &apiKey,
                                      const HttpRequest &request)
{
    if (isMediaRequest(request) || isPartRequest(request))
        return std::nullopt;
    if (!isApiRequest(request))
        return HttpResponse::fromError(routeNotFound());
    if (!equalsInConstantTime(request.header("x-api-key"), apiKey))
        return HttpResponse::fromError(keyInvalid());
    const qint64 limit = bodyLimit(services, request);
    if (request.head.contentLength > limit)
        return HttpResponse::fromError(
                tooLarge(QStringLiteral("The request body"),
                         limit == MaxJsonBody ? limit : limit - FormOverhead));
    return std::nullopt;
}

HttpResponse route(const Services &services, const HttpRequest &request, const RequestBody &body)
{
    if (isMediaRequest(request))
        return answerMedia(services, request);
    if (isPartRequest(request))
        return answerPart(services, request, body);
    const QString collection = request.path().value(1);
    const QStringList rest = request.path().mid(2);
    if (collection == QLatin1String("assets"))
        return answerAssets(services, request, rest, body);
    if (collection == QLatin1String("indexes"))
        return answerIndexes(services, request, rest, body);
    if (collection == QLatin1String("entity-collections"))
        return answerEntityCollections(services, request, rest, body);
    return HttpResponse::fromError(routeNotFound());
}

} // namespace reeldeck::platform

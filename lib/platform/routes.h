#pragma once

#include "platform/httpserver.h"
#include "platform/services.h"

namespace reeldeck::platform {

/// The base path of the API, which carries its version.
inline constexpr const char *ApiVersionSegment = "v1.3";

/// The answers of `/assets...` but for its multipart uploads. `path` is what follows "assets".
HttpResponse answerAssets(const Services &services, const HttpRequest &request,
                          const QStringList &path, const RequestBody &body);

/// The answers of `/assets/multipart-uploads...`. `path` is what follows.
HttpResponse answerMultipart(const Services &services, const HttpRequest &request,
                             const QStringList &path, const RequestBody &body);

/// Takes a chunk at its presigned URL, `/parts/TOKEN`: no key, the token is the permission.
HttpResponse answerPart(const Services &services, const HttpRequest &request,
                        const RequestBody &body);

/// The answers of `/indexes...`. `path` is what follows "indexes".
HttpResponse answerIndexes(const Services &services, const HttpRequest &request,
                           const QStringList &path, const RequestBody &body);

/// The files of `/media/TOKEN/...`: no key, the token is the permission.
HttpResponse answerMedia(const Services &services, const HttpRequest &request);

/// Finds who answers. Unknown addresses are 404, known ones asked in a wrong way 405.
HttpResponse route(const Services &services, const HttpRequest &request, const RequestBody &body);

/// What can be said from the head alone: a wrong key (401), a body that is too large (413).
std::optional<HttpResponse> preflight(const Services &services, const QByteArray &apiKey,
                                      const HttpRequest &request);

/// `page` and `page_limit` of a listing.
struct Paging
{
    int page = 1;
    int limit = 10;
};
Result<Paging> pagingOf(const QueryParameters &query);

/// 405 with the methods that are allowed.
HttpResponse wrongMethod(const QByteArray &allowed);

} // namespace reeldeck::platform

#pragma once

#include "platform/http/httpserver.h"
#include "platform/routes/services.h"

namespace reeldeck::platform {

/// The base path of the API, which carries its version.
inline constexpr const char *ApiVersionSegment = "v1.3";

/// Finds who answers. Unknown addresses are 404, known ones asked in a wrong way 405.
HttpResponse route(const Services &services, const HttpRequest &request, const RequestBody &body);

/// What can be said from the head alone: a wrong key (401), a body that is too large (413).
std::optional<HttpResponse> preflight(const Services &services, const QByteArray &apiKey,
                                      const HttpRequest &request);

} // namespace reeldeck::platform

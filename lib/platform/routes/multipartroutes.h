#pragma once

#include "platform/http/httpserver.h"
#include "platform/routes/services.h"

namespace reeldeck::platform {

/// The answers of `/assets/multipart-uploads...`. `path` is what follows.
HttpResponse answerMultipart(const Services &services, const HttpRequest &request,
                             const QStringList &path, const RequestBody &body);

/// Takes a chunk at its presigned URL, `/parts/TOKEN`: no key, the token is the permission.
HttpResponse answerPart(const Services &services, const HttpRequest &request,
                        const RequestBody &body);

} // namespace reeldeck::platform

#pragma once

#include "platform/http/httpserver.h"
#include "platform/routes/services.h"

namespace reeldeck::platform {

/// The answers of `/assets...` but for its multipart uploads. `path` is what follows "assets".
HttpResponse answerAssets(const Services &services, const HttpRequest &request,
                          const QStringList &path, const RequestBody &body);

} // namespace reeldeck::platform

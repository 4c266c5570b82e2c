#pragma once

#include "platform/http/httpserver.h"
#include "platform/routes/services.h"

namespace reeldeck::platform {

/// The answers of `/indexes...`. `path` is what follows "indexes".
HttpResponse answerIndexes(const Services &services, const HttpRequest &request,
                           const QStringList &path, const RequestBody &body);

} // namespace reeldeck::platform

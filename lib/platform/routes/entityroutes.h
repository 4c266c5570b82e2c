#pragma once

#include "platform/routes/services.h"

#include <QStringList>

namespace reeldeck::platform {

/// `/entity-collections` and everything below it; `path` is what follows.
HttpResponse answerEntityCollections(const Services &services, const HttpRequest &request,
                                     const QStringList &path, const RequestBody &body);

} // namespace reeldeck::platform

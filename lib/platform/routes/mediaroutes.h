#pragma once

#include "platform/http/httpserver.h"
#include "platform/routes/services.h"

namespace reeldeck::platform {

/// The files of `/media/TOKEN/...`: no key, the token is the permission.
HttpResponse answerMedia(const Services &services, const HttpRequest &request);

} // namespace reeldeck::platform
